// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/footprint_file.h"
#include "lacuna/gaps/building_gaps.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

// Building gaps of the two building layers of a sample town, from its GeoPackage, without QGIS: lacuna_gaps_bench FILE
// BUILDINGS THREADS [memory]. Prints seconds of the CPU and the peak of memory after each step, and sums of the
// results. With memory no array lies on disk. The file: both layers in one CRS in metres.

using namespace lacuna;

namespace
{

void tell( const char *step )
{
  std::ifstream status( "/proc/self/status" );
  std::string word;
  long peak = 0;
  while ( status >> word )
    if ( word == "VmHWM:" )
      status >> peak;
  std::printf(
    "%-8s %8.2f s CPU, peak %5ld MB\n", step, static_cast<double>( std::clock() ) / CLOCKS_PER_SEC, peak / 1024
  );
}

FootprintRows read( const std::string &path, const char *layer, std::size_t buildings, const RunContext &context )
{
  PlainFile file;
  file.path = path;
  file.layer = layer;
  const AppendOther other = []( std::span<const unsigned char>, Footprints &out ) {
    out.endFeature();
    return SkipReason::NotPolygon;
  };
  std::optional<FootprintRows> rows
    = readFootprintFile( file, buildings, other, []( std::size_t ) { return true; }, context.storage );
  if ( !rows )
    throw std::runtime_error( std::string( "cannot read the layer " ) + layer );
  rows->footprints.shrinkToFit();
  return std::move( *rows );
}

Layer prepare( FootprintRows rows, const RunContext &context )
{
  LayerOptions options;
  options.buildings = true;
  options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  return prepareLayer( std::move( rows.footprints ), std::move( rows.skip ), MetricFrame::uniform(), options, context );
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc < 4 )
    return 2;
  try
  {
    RunContext context { {}, std::stoi( argv[3] ) };
    if ( argc < 5 )
      context.storage = std::make_shared<MappedStorage>();
    const std::size_t buildings = std::stoull( argv[2] );
    FootprintRows rows[2]
      = { read( argv[1], "cadastre", buildings, context ), read( argv[1], "osm_buildings", buildings, context ) };
    tell( "read" );
    const Layer reference = prepare( std::move( rows[0] ), context );
    const Layer osm = prepare( std::move( rows[1] ), context );
    tell( "prepare" );
    GapOptions options;
    options.sensitivityAt = { 0.2, 0.4 };
    const GapResult result = findBuildingGaps( reference, osm, MetricFrame::uniform(), options, context );
    tell( "gaps" );
    double sum = 0;
    for ( const GapPair &pair : result.pairs )
      sum += pair.score + pair.overlap + ( pair.byBlock ? 1 : 0 ) + ( pair.matched ? 3 : 0 );
    for ( const BuildingVerdicts *verdicts : { &result.reference, &result.osm } )
      for ( const BuildingVerdict &verdict : *verdicts )
        sum += verdict.score + verdict.overlap + verdict.iou
               + ( verdict.matched ? 0 : std::min( verdict.nearestM, 1e6 ) );
    std::printf(
      "%zu and %zu buildings, %zu pairs, %zu missing, sum %.17g\n", reference.size(), osm.size(), result.pairs.size(),
      result.summary.missingInOsm, sum
    );
  }
  catch ( const std::exception &error )
  {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
