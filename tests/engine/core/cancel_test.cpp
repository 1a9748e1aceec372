// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Every entry of the engine that can take a second is told to stop at random moments. With LACUNA_LONG at full size,
// and printed.

#include "crowds.h"
#include "lacuna/exposure/polygon_hazard.h"
#include "lacuna/exposure/raster_hazard.h"
#include "lacuna/exposure/zone_exposure.h"
#include "lacuna/gaps/building_gaps.h"
#include "lacuna/gaps/road_gaps.h"
#include "lacuna/gaps/zone_gaps.h"
#include "lacuna/tasks/task_grid.h"
#include "lacuna/tasks/task_measures.h"
#include "plan_builders.h"
#include "raster_builder.h"
#include "stop_watch.h"
#include "town_layers.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const bool FULL = bySpeed( true, true, false ) && std::getenv( "LACUNA_LONG" );
const int HOUSES = bySpeed( FULL ? 1000000 : 40000, 10000, 3000 );
const int VERTICES = bySpeed( FULL ? 400000 : 100000, 50000, 20000 );

// Ten moments of a run, or three; with one thread and with two.
template <class Make>
void expectToStop( const char *name, const Make &make )
{
  std::mt19937 random( 7 );
  double latest = 0;
  double whole = 0;
  for ( const int threads : { 1, 2 } )
  {
    whole = StopWatch::whole( make( threads ) );
    std::uniform_real_distribution<double> moment( 0, whole );
    for ( int i = 0; i < ( FULL ? 10 : 3 ); ++i )
    {
      const double after = moment( random );
      const double late = StopWatch::toStop( make( threads ), after );
      EXPECT_LE( late, AT_ONCE_S ) << name << ", " << threads << " threads, " << after << " of " << whole << " s";
      latest = std::max( latest, late );
    }
  }
  if ( FULL )
    std::printf( "%-18s whole %6.2f s, stops within %4.0f ms\n", name, whole, 1000 * latest );
}

const TownLayers &sample()
{
  static const TownLayers layers = [] {
    town::Options options;
    options.buildings = HOUSES;
    return townLayers( options );
  }();
  return layers;
}

LayerOptions buildings()
{
  LayerOptions options;
  options.buildings = true;
  options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  return options;
}

const Layer &prepared( bool osm )
{
  static const Layer layers[2]
    = { layerOf( Footprints( sample().reference ), buildings() ), layerOf( Footprints( sample().osm ), buildings() ) };
  return layers[osm ? 1 : 0];
}

// Squares over the whole town.
Footprints zonesOf( const Box &box, int across )
{
  Footprints zones;
  const double size = std::max( box.width(), box.height() ) / across;
  for ( int row = 0; row < across; ++row )
    for ( int column = 0; column < across; ++column )
      addPolygon( zones, square( box.xMin + column * size, box.yMin + row * size, size ) );
  zones.updateBoxes();
  return zones;
}

Footprints coastAround( const Box &box )
{
  Footprints area;
  addPolygon(
    area,
    coast(
      VERTICES, ( box.xMin + box.xMax ) / 2, ( box.yMin + box.yMax ) / 2, std::max( box.width(), box.height() ) / 3
    )
  );
  area.updateBoxes();
  area.orient( 0 );
  area.updateBoxes();
  return area;
}

// Streets of a town without end: short lines on a grid.
Footprints streets( int count, double shift )
{
  Footprints lines;
  const int across = static_cast<int>( std::sqrt( count ) );
  for ( int i = 0; i < count; ++i )
  {
    const double x = i % across * 60.0 + shift;
    const double y = i / across * 60.0 + shift;
    lines.beginRing( false );
    lines.addVertex( x, y );
    lines.addVertex( x + 30, y + i % 3 );
    lines.addVertex( x + 60, y );
    lines.endPath();
    lines.endFeature();
  }
  lines.updateBoxes();
  return lines;
}

} // namespace

TEST( Cancel, PrepareLayer )
{
  expectToStop( "prepareLayer", []( int threads ) {
    auto footprints = std::make_shared<Footprints>( sample().reference );
    return [footprints, threads]( const Monitor &monitor ) {
      std::vector<SkipReason> skip( footprints->size() );
      prepareLayer( std::move( *footprints ), std::move( skip ), METRES, buildings(), { monitor, threads } );
    };
  } );
}

TEST( Cancel, BuildingGaps )
{
  expectToStop( "findBuildingGaps", []( int threads ) {
    return [threads]( const Monitor &monitor ) {
      GapOptions options;
      options.sensitivityAt = { 0.1, 0.2, 0.5 };
      findBuildingGaps( prepared( false ), prepared( true ), METRES, options, { monitor, threads } );
    };
  } );
}

TEST( Cancel, StackedHouses )
{
  expectToStop( "stacked houses", []( int threads ) {
    return [threads]( const Monitor &monitor ) {
      Footprints houses = stackedHouses( FULL ? 16000 : 4000, 1 );
      std::vector<SkipReason> skip( houses.size() );
      const Layer layer
        = prepareLayer( std::move( houses ), std::move( skip ), METRES, buildings(), { monitor, threads } );
      GapOptions options;
      findBuildingGaps( layer, layer, METRES, options, { monitor, threads } );
    };
  } );
}

TEST( Cancel, OneLongPolygon )
{
  expectToStop( "one long polygon", []( int threads ) {
    return [threads]( const Monitor &monitor ) {
      Footprints polygon;
      addPolygon( polygon, coast( VERTICES ) );
      std::vector<SkipReason> skip( 1 );
      const Layer layer
        = prepareLayer( std::move( polygon ), std::move( skip ), METRES, buildings(), { monitor, threads } );
      Layer moved = layer;
      for ( double &value : moved.footprints.allCoordinates() )
        value += 3;
      moved.footprints.updateBoxes();
      GapOptions options;
      findBuildingGaps( layer, moved, METRES, options, { monitor, threads } );
    };
  } );
}

TEST( Cancel, Roads )
{
  expectToStop( "roads", []( int threads ) {
    return [threads]( const Monitor &monitor ) {
      RoadLayerOptions layerOptions;
      const auto prepare = [&]( Footprints lines ) {
        std::vector<SkipReason> skip( lines.size() );
        return prepareRoads( std::move( lines ), std::move( skip ), METRES, layerOptions, { monitor, threads } );
      };
      const RoadLayer reference = prepare( streets( HOUSES / 4, 0 ) );
      const RoadLayer osm = prepare( streets( HOUSES / 4, 2 ) );
      RoadOptions options;
      findRoadGaps( reference, osm, METRES, options, { monitor, threads } );
    };
  } );
}

TEST( Cancel, GapsByZone )
{
  const Footprints zones = zonesOf( prepared( false ).index.bounds(), 40 );
  expectToStop( "countGapsByZone", [&zones]( int threads ) {
    return [threads, &zones]( const Monitor &monitor ) {
      static const std::vector<std::uint32_t> none( prepared( false ).size() + 1, 0 );
      countGapsByZone( zones, { prepared( false ), prepared( true ), nullptr, none, {} }, { monitor, threads } );
    };
  } );
}

TEST( Cancel, HazardPolygons )
{
  const Layer &layer = prepared( false );
  Footprints shapes = zonesOf( layer.index.bounds(), 100 );
  shapes.append( coastAround( layer.index.bounds() ), 0 );
  const Layer hazard = layerOf( std::move( shapes ) );
  const std::vector<double> values( hazard.size(), 2 );
  const std::vector<std::uint8_t> judged = layer.judgedRows();
  expectToStop( "hazard polygons", [&]( int threads ) {
    return [&, threads]( const Monitor &monitor ) {
      HazardOptions options;
      measureInZones(
        { layer.footprints, layer.centroids, judged, {} }, { hazard, values }, options, { monitor, threads },
        []( std::size_t, const HazardSummary & ) {}
      );
    };
  } );
}

TEST( Cancel, HazardRaster )
{
  const Layer &layer = prepared( false );
  const Box box = layer.index.bounds();
  RasterPlan plan;
  plan.columns = plan.rows = FULL ? 4000 : 1000;
  const double cell = std::max( box.width(), box.height() ) / plan.columns;
  plan.transform = { box.xMin, cell, 0, box.yMax, 0, -cell };
  const std::string path = writeRaster( scratchFile( "cancel_hazard.tif" ), plan, []( int column, int row ) {
    return ( column + row ) % 5;
  } );
  Footprints cells = layer.footprints;
  auto coordinates = cells.allCoordinates();
  for ( std::size_t i = 0; i < coordinates.size(); i += 2 )
  {
    coordinates[i] = ( coordinates[i] - box.xMin ) / cell;
    coordinates[i + 1] = ( box.yMax - coordinates[i + 1] ) / cell;
  }
  for ( std::size_t row = 0; row < cells.size(); ++row )
    cells.orient( row );
  cells.updateBoxes();
  const std::vector<std::uint8_t> judged = layer.judgedRows();
  expectToStop( "hazard raster", [&]( int threads ) {
    return [&, threads]( const Monitor &monitor ) {
      std::vector<RasterFile> rasters;
      rasters.emplace_back( path, 1 );
      HazardOptions options;
      options.statistic = Statistic::Quantile90;
      measureFootprints(
        rasters, { cells, judged, {} }, options, { monitor, threads },
        []( std::size_t, std::size_t, const HazardSummary & ) {}
      );
    };
  } );
}

TEST( Cancel, TasksOfALongArea )
{
  TaskInputs inputs = emptyTown( { coast( VERTICES ) } );
  expectToStop( "planTasks, coast", [&]( int threads ) {
    return [&, threads]( const Monitor &monitor ) {
      TaskPlanOptions options;
      options.count = 20;
      planTasks( inputs, METRES, options, { monitor, threads } );
    };
  } );
}

TEST( Cancel, GridOfALongArea )
{
  Footprints area;
  addPolygon( area, coast( VERTICES / 4 ) );
  area.updateBoxes();
  area.orient( 0 );
  area.updateBoxes();
  const Footprints cells = squareCells( area.box( 0 ), FULL ? 10 : 50 );
  expectToStop( "clipCells, coast", [&]( int threads ) {
    return [&, threads]( const Monitor &monitor ) { clipCells( cells, area, true, { monitor, threads } ); };
  } );
}

TEST( Cancel, CutFootprints )
{
  const Footprints &houses = prepared( false ).footprints;
  const Footprints tasks = zonesOf( prepared( false ).index.bounds(), 200 );
  expectToStop( "cutFootprints", [&]( int threads ) {
    return [&, threads]( const Monitor &monitor ) { cutFootprints( tasks, houses, METRES, { monitor, threads } ); };
  } );
}
