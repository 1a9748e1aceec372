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

namespace
{

constexpr double CRUMB = 1e-9; // of the footprint; less is a touch

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
    HazardGatherer gatherer( mOptions.statistic == Statistic::Quantile90, threshold );
    const std::span<const double> xy = mBuildings.footprints.coordinates( row );
    gatherer.add( valueAt( { xy[0], xy[1] } ), 1 );
    HazardSummary summary = gatherer.summary( mOptions.statistic );
    summary.deciding = summary.max;
    return summary;
  }

  HazardSummary ofFootprint( std::size_t row, double area, const HazardThreshold &threshold )
  {
    HazardGatherer gatherer( mOptions.statistic == Statistic::Quantile90, threshold );
    findHits( row, area );
    double covered = 0;
    for ( const Hit &hit : mHits )
    {
      gatherer.add( mZones.value[hit.zone], hit.area );
      covered += hit.area;
    }
    if ( area - covered > CRUMB * area )
      gatherer.add( 0, area - covered );
    HazardSummary summary = gatherer.summary( mOptions.statistic );
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
    const Placed self { mBuildings.footprints, row };
    const Box box = self.box();
    const Layer &layer = mZones.layer;
    const auto meets = [&]( const Footprints &zones, std::uint32_t zone ) {
      if ( area > 0 && mOptions.statistic != Statistic::Centroid )
        return mOverlay.intersectionArea( { zones, zone }, self ) > CRUMB * area;
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
    const Placed self { mBuildings.footprints, row };
    mZones.layer.index.query( self.box(), [&]( std::uint32_t zone ) {
      if ( !counts( zone ) )
        return;
      pollNow();
      const double common = mOverlay.intersectionArea( { mZones.layer.footprints, zone }, self );
      if ( common > CRUMB * area )
        mHits.push_back( { zone, std::min( common, area ) } );
    } );
    std::sort( mHits.begin(), mHits.end(), [this]( const Hit &a, const Hit &b ) {
      return std::pair( -mZones.value[a.zone], a.zone ) < std::pair( -mZones.value[b.zone], b.zone );
    } );
    if ( mHits.size() < 2 )
      return;
    if ( !mGeos )
      mGeos.emplace();
    std::vector<Placed> covers;
    for ( const Hit &hit : mHits )
      covers.push_back( { mZones.layer.footprints, hit.zone } );
    const std::vector<double> added = mGeos->addedAreas( self, covers, CRUMB / 2 * area );
    std::size_t kept = 0;
    for ( std::size_t i = 0; i < added.size(); ++i )
      if ( added[i] > CRUMB * area )
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
  const BuildingsInZones &buildings, const HazardZones &zones, const HazardOptions &options, const Monitor &monitor,
  const std::function<void( std::size_t, const HazardSummary & )> &visit
)
{
  constexpr std::size_t CHUNK = 256;
  const Polling polling( monitor );
  const ZoneLocator doubtful( zones.layer.doubtful );
  const bool allKnown
    = zones.layer.doubtful.size() == 0
      && std::none_of( zones.value.begin(), zones.value.end(), []( double v ) { return std::isnan( v ); } );
  parallelFor( buildings.footprints.size(), CHUNK, options.threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    ZoneReader reader( buildings, zones, allKnown ? nullptr : &doubtful, options );
    for ( std::size_t row = begin; row < end; ++row )
      if ( pollNow(); buildings.judged[row] )
        visit( row, reader.read( row ) );
  } );
}

} // namespace lacuna
