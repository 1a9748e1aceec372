// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Engine stages against well-kept peers, one thread each, on the same footprints of the sample town.

#include "geos_context.h"
#include "lacuna/gaps/building_gaps.h"
#include "lacuna/overlay.h"
#include "town_layers.h"

#include <benchmark/benchmark.h>
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <memory>

using namespace lacuna;
using namespace lacuna::testing;
namespace bg = boost::geometry;
namespace bgi = boost::geometry::index;

namespace
{

constexpr std::size_t BUILDINGS = 200000;

struct Town
{
  Layer reference;
  Layer osm;
  std::vector<Box> referenceBoxes;
  std::vector<Box> osmBoxes;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs; // boxes that meet
};

const Town &sample()
{
  static const Town town = [] {
    town::Options options;
    options.buildings = BUILDINGS;
    TownLayers layers = townLayers( options );
    const RunContext one { {}, 1 };
    const MetricFrame metres = MetricFrame::uniform();
    Town made {
      layerOf( std::move( layers.reference ), {}, metres, one ),
      layerOf( std::move( layers.osm ), {}, metres, one ),
      {},
      {},
      {}
    };
    for ( std::size_t i = 0; i < made.reference.size(); ++i )
      made.referenceBoxes.push_back( made.reference.footprints.box( i ) );
    for ( std::size_t i = 0; i < made.osm.size(); ++i )
      made.osmBoxes.push_back( made.osm.footprints.box( i ) );
    for ( std::uint32_t i = 0; i < made.referenceBoxes.size(); ++i )
      made.osm.index.query( made.referenceBoxes[i], [&]( std::uint32_t other ) {
        made.pairs.emplace_back( i, other );
      } );
    return made;
  }();
  return town;
}

using Corner = bg::model::point<double, 2, bg::cs::cartesian>;
using BoostBox = bg::model::box<Corner>;
using Item = std::pair<BoostBox, std::uint32_t>;
BoostBox boostBox( const Box &box ) { return { { box.xMin, box.yMin }, { box.xMax, box.yMax } }; }

void indexOurs( benchmark::State &state )
{
  const Town &town = sample();
  for ( auto _ : state )
  {
    const SpatialIndex index( town.osmBoxes );
    std::size_t found = 0;
    for ( const Box &box : town.referenceBoxes )
      index.query( box, [&]( std::uint32_t ) { ++found; } );
    benchmark::DoNotOptimize( found );
    state.counters["found"] = static_cast<double>( found );
  }
}

void indexBoost( benchmark::State &state )
{
  const Town &town = sample();
  for ( auto _ : state )
  {
    std::vector<Item> items;
    for ( std::uint32_t i = 0; i < town.osmBoxes.size(); ++i )
      items.emplace_back( boostBox( town.osmBoxes[i] ), i );
    const bgi::rtree<Item, bgi::linear<16>> tree( items );
    std::size_t found = 0;
    for ( const Box &box : town.referenceBoxes )
      for ( auto it = tree.qbegin( bgi::intersects( boostBox( box ) ) ); it != tree.qend(); ++it )
        ++found;
    benchmark::DoNotOptimize( found );
    state.counters["found"] = static_cast<double>( found );
  }
}

void indexGeos( benchmark::State &state )
{
  const Town &town = sample();
  GEOSContextHandle_t geos = GEOS_init_r();
  const auto envelope
    = [geos]( const Box &box ) { return GEOSGeom_createRectangle_r( geos, box.xMin, box.yMin, box.xMax, box.yMax ); };
  std::vector<GEOSGeometry *> items;
  std::vector<GEOSGeometry *> queries;
  for ( const Box &box : town.osmBoxes )
    items.push_back( envelope( box ) );
  for ( const Box &box : town.referenceBoxes )
    queries.push_back( envelope( box ) );
  for ( auto _ : state )
  {
    GEOSSTRtree *tree = GEOSSTRtree_create_r( geos, 10 );
    for ( GEOSGeometry *item : items )
      GEOSSTRtree_insert_r( geos, tree, item, item );
    std::size_t found = 0;
    for ( const GEOSGeometry *query : queries )
      GEOSSTRtree_query_r(
        geos, tree, query, []( void *, void *count ) { ++*static_cast<std::size_t *>( count ); }, &found
      );
    benchmark::DoNotOptimize( found );
    state.counters["found"] = static_cast<double>( found );
    GEOSSTRtree_destroy_r( geos, tree );
  }
  for ( auto *list : { &items, &queries } )
    for ( GEOSGeometry *geometry : *list )
      GEOSGeom_destroy_r( geos, geometry );
  GEOS_finish_r( geos );
}

void overlayOurs( benchmark::State &state )
{
  const Town &town = sample();
  Overlay overlay;
  for ( auto _ : state )
  {
    double sum = 0;
    for ( const auto &[a, b] : town.pairs )
      sum += overlay.intersectionArea( { town.reference.footprints, a }, { town.osm.footprints, b } );
    benchmark::DoNotOptimize( sum );
    state.counters["area"] = sum;
  }
  state.counters["per_pair"] = benchmark::Counter(
    static_cast<double>( town.pairs.size() ),
    benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert
  );
}

void overlayGeos( benchmark::State &state )
{
  const Town &town = sample();
  GeosContext geos;
  GEOSContextHandle_t handle = GEOS_init_r();
  std::vector<GeosContext::Geometry> reference;
  std::vector<GeosContext::Geometry> osm;
  for ( std::size_t i = 0; i < town.reference.size(); ++i )
    reference.push_back( geos.polygon( { town.reference.footprints, i } ) );
  for ( std::size_t i = 0; i < town.osm.size(); ++i )
    osm.push_back( geos.polygon( { town.osm.footprints, i } ) );
  for ( auto _ : state )
  {
    double sum = 0;
    for ( const auto &[a, b] : town.pairs )
    {
      GEOSGeometry *common = GEOSIntersection_r( handle, reference[a].get(), osm[b].get() );
      double area = 0;
      GEOSArea_r( handle, common, &area );
      sum += area;
      GEOSGeom_destroy_r( handle, common );
    }
    benchmark::DoNotOptimize( sum );
    state.counters["area"] = sum;
  }
  state.counters["per_pair"] = benchmark::Counter(
    static_cast<double>( town.pairs.size() ),
    benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert
  );
  GEOS_finish_r( handle );
}

void wholeEngine( benchmark::State &state )
{
  const Town &town = sample();
  const RunContext context { {}, static_cast<int>( state.range( 0 ) ) };
  for ( auto _ : state )
  {
    const GapResult result = findBuildingGaps( town.reference, town.osm, MetricFrame::uniform(), {}, context );
    state.counters["missing"] = static_cast<double>( result.summary.missingInOsm );
  }
}

void growth( benchmark::State &state )
{
  town::Options options;
  options.buildings = static_cast<std::size_t>( state.range( 0 ) );
  TownLayers layers = townLayers( options );
  const Footprints reference = layers.reference;
  const Footprints osm = layers.osm;
  for ( auto _ : state )
  {
    const GapResult result = findBuildingGaps( layerOf( reference ), layerOf( osm ), MetricFrame::uniform(), {}, {} );
    state.counters["missing"] = static_cast<double>( result.summary.missingInOsm );
  }
}

} // namespace

BENCHMARK( indexOurs )->Unit( benchmark::kMillisecond );
BENCHMARK( indexBoost )->Unit( benchmark::kMillisecond );
BENCHMARK( indexGeos )->Unit( benchmark::kMillisecond );
BENCHMARK( overlayOurs )->Unit( benchmark::kMillisecond );
BENCHMARK( overlayGeos )->Unit( benchmark::kMillisecond )->Iterations( 1 );
BENCHMARK( wholeEngine )->Arg( 1 )->Arg( 2 )->Unit( benchmark::kMillisecond )->UseRealTime();
BENCHMARK( growth )
  ->Arg( 10000 )
  ->Arg( 100000 )
  ->Arg( 1000000 )
  ->Unit( benchmark::kMillisecond )
  ->UseRealTime()
  ->Iterations( 1 );
