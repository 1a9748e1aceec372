// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/polygon_hazard.h"
#include "../core/polling.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/zone_locator.h"
#include "../geometry/geos_context.h"

#include <cmath>
#include <optional>

namespace lacuna
{

// Overlay with hazard zones; where several meet, the highest value wins and the ground is counted once. Own.

namespace
{

// Of the footprint; less is a touch, and above the rounding of GEOS’s overlay. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_HIT_SHARE = 1e-9;

class ZoneReader
{
public:
  ZoneReader(
    const BuildingsInZones &buildings, const HazardZones &zones, const ZoneLocator *doubtful,
    const HazardOptions &options
  )
    : mBuildings( buildings )
    , mZones( zones )
    , mDoubtful( doubtful )
    , mOptions( options )
  {}

  HazardSummary read( std::size_t row )
  {
    const HazardThreshold threshold = mOptions.threshold( mBuildings.floorM.empty() ? 0 : mBuildings.floorM[row] );
    const double area = mBuildings.footprints.area( row );
    const HazardSummary summary = area > 0 ? ofFootprint( row, area, threshold ) : ofPoint( row, threshold );
    // What a zone of unknown hazard may do to it could be more; that the rest of it is exposed is sure.
    return !mDoubtful || threshold.isReachedBy( summary.deciding ) || !meetsUnknown( row, area ) ? summary
                                                                                                 : HazardSummary();
  }

private:
  struct Hit
  {
    std::uint32_t zone;
    double area;
  };

  HazardSummary ofPoint( std::size_t row, const HazardThreshold &threshold ) const
  {
    WeightedStats stats( mOptions.statistic == Statistic::Quantile90, threshold );
    const std::span<const double> xy = mBuildings.footprints.coordinates( row );
    stats.add( valueAt( { xy[0], xy[1] } ), 1 );
    HazardSummary summary = stats.summary( mOptions.statistic );
    summary.deciding = summary.max;
    return summary;
  }

  HazardSummary ofFootprint( std::size_t row, double area, const HazardThreshold &threshold )
  {
    WeightedStats stats( mOptions.statistic == Statistic::Quantile90, threshold );
    findHits( row, area );
    double covered = 0;
    for ( const Hit &hit : mHits )
    {
      stats.add( mZones.value[hit.zone], hit.area );
      covered += hit.area;
    }
    if ( area - covered > MIN_HIT_SHARE * area )
      stats.add( 0, area - covered );
    HazardSummary summary = stats.summary( mOptions.statistic );
    if ( mOptions.statistic == Statistic::Centroid )
      summary.deciding = valueAt( mBuildings.centres[row] );
    return summary;
  }

  bool counts( std::uint32_t zone ) const { return mZones.layer.judged( zone ) && !std::isnan( mZones.value[zone] ); }

  double valueAt( const Point &point ) const
  {
    double value = 0;
    mZones.layer.index.query( { point.x, point.y, point.x, point.y }, [&]( std::uint32_t zone ) {
      if ( counts( zone ) && containsPoint( mZones.layer.footprints, zone, point.x, point.y ) )
        value = std::max( value, mZones.value[zone] );
    } );
    return value;
  }

  // Whether the building lies in a zone without a value, or where a skipped one may lie.
  bool meetsUnknown( std::size_t row, double area )
  {
    const TranslatedFootprint self { mBuildings.footprints, row };
    const Box box = self.box();
    const Layer &layer = mZones.layer;
    const auto meets = [&]( const Footprints &zones, std::uint32_t zone ) {
      if ( area > 0 && mOptions.statistic != Statistic::Centroid )
        return mOverlay.intersectionArea( { zones, zone }, self ) > MIN_HIT_SHARE * area;
      const Point at = area > 0 ? mBuildings.centres[row] : Point { box.xMin, box.yMin };
      return containsPoint( zones, zone, at.x, at.y );
    };
    bool found = false;
    layer.index.query( box, [&]( std::uint32_t zone ) {
      found = found || ( layer.judged( zone ) && std::isnan( mZones.value[zone] ) && meets( layer.footprints, zone ) );
    } );
    mDoubtful->forEachNear( box, [&]( std::uint32_t zone ) { found = found || meets( layer.doubtful, zone ); } );
    return found;
  }

  // The zones the footprint lies in, highest first, each with the area that no higher one has.
  void findHits( std::size_t row, double area )
  {
    mHits.clear();
    const TranslatedFootprint self { mBuildings.footprints, row };
    mZones.layer.index.query( self.box(), [&]( std::uint32_t zone ) {
      if ( !counts( zone ) )
        return;
      pollNow();
      const double common = mOverlay.intersectionArea( { mZones.layer.footprints, zone }, self );
      if ( common > MIN_HIT_SHARE * area )
        mHits.push_back( { zone, std::min( common, area ) } );
    } );
    std::sort( mHits.begin(), mHits.end(), [this]( const Hit &a, const Hit &b ) {
      return std::pair( -mZones.value[a.zone], a.zone ) < std::pair( -mZones.value[b.zone], b.zone );
    } );
    if ( mHits.size() < 2 )
      return;
    if ( !mGeos )
      mGeos.emplace();
    std::vector<TranslatedFootprint> covers;
    for ( const Hit &hit : mHits )
      covers.push_back( { mZones.layer.footprints, hit.zone } );
    const std::vector<double> added = mGeos->addedAreas( self, covers, MIN_HIT_SHARE / 2 * area );
    std::size_t kept = 0;
    for ( std::size_t i = 0; i < added.size(); ++i )
      if ( added[i] > MIN_HIT_SHARE * area )
        mHits[kept++] = { mHits[i].zone, added[i] };
    mHits.resize( kept );
  }

  const BuildingsInZones &mBuildings;
  const HazardZones &mZones;
  const ZoneLocator *mDoubtful; // null where every zone is known
  const HazardOptions &mOptions;
  Overlay mOverlay;
  std::optional<GeosContext> mGeos;
  std::vector<Hit> mHits;
};

} // namespace

void measureInZones(
  const BuildingsInZones &buildings, const HazardZones &zones, const HazardOptions &options, const RunContext &context,
  const std::function<void( std::size_t, const HazardSummary & )> &visit
)
{
  constexpr std::size_t CHUNK = 256;
  const Polling polling( context );
  const ZoneLocator doubtful( zones.layer.doubtful );
  const bool allKnown
    = zones.layer.doubtful.size() == 0
      && std::none_of( zones.value.begin(), zones.value.end(), []( double v ) { return std::isnan( v ); } );
  parallelFor( buildings.footprints.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    ZoneReader reader( buildings, zones, allKnown ? nullptr : &doubtful, options );
    for ( std::size_t row = begin; row < end; ++row )
      if ( pollNow(); buildings.judged[row] )
        visit( row, reader.read( row ) );
  } );
}

} // namespace lacuna
