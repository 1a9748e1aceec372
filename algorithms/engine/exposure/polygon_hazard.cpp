// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/polygon_hazard.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
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
  ZoneReader( const BuildingsInZones &buildings, const HazardZones &zones, const HazardOptions &options )
    : mBuildings( buildings )
    , mZones( zones )
    , mOptions( options )
  {}

  HazardSummary read( std::size_t row )
  {
    const double floor = mBuildings.floorM.empty() ? 0 : mBuildings.floorM[row];
    HazardGatherer gatherer( mOptions.statistic == Statistic::Quantile90, mOptions.firstClass + floor );
    const double area = mBuildings.footprints.area( row );
    if ( !( area > 0 ) )
    {
      const std::span<const double> xy = mBuildings.footprints.coordinates( row );
      gatherer.add( valueAt( { xy[0], xy[1] } ), 1 );
      HazardSummary summary = gatherer.summary( mOptions.statistic );
      summary.deciding = summary.max;
      return summary;
    }
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

private:
  struct Hit
  {
    std::uint32_t zone;
    double area;
  };

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

  // The zones the footprint lies in, highest first, each with the area that no higher one has.
  void findHits( std::size_t row, double area )
  {
    mHits.clear();
    const Placed self { mBuildings.footprints, row };
    mZones.layer.index.query( self.box(), [&]( std::uint32_t zone ) {
      if ( !counts( zone ) )
        return;
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
    const std::vector<double> added = mGeos->addedAreas( self, covers );
    std::size_t kept = 0;
    for ( std::size_t i = 0; i < mHits.size(); ++i )
      if ( added[i] > CRUMB * area )
        mHits[kept++] = { mHits[i].zone, added[i] };
    mHits.resize( kept );
  }

  const BuildingsInZones &mBuildings;
  const HazardZones &mZones;
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
  parallelFor( buildings.footprints.size(), CHUNK, options.threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    ZoneReader reader( buildings, zones, options );
    for ( std::size_t row = begin; row < end; ++row )
      if ( buildings.judged[row] )
        visit( row, reader.read( row ) );
  } );
}

} // namespace lacuna
