// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_map.h"
#include "report/map_picture.h"

namespace lacuna
{

namespace
{

constexpr std::size_t MAX_FOOTPRINTS = 12000;

// The judged rows that wanted( verdict ) takes, as one shape.
template <class Wanted>
MapShape shapeOf(
  const MapPicture &picture, const Layer &layer, const BuildingVerdicts &verdicts, const Wanted &wanted,
  const QString &colour
)
{
  QString path;
  bool matched = false;
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( layer.judged( row ) && wanted( verdicts[row] ) )
    {
      picture.appendPath( path, layer.footprints, row );
      matched = verdicts[row].matched;
    }
  // A thin border keeps a single small building visible.
  return { path, colour, matched ? QString() : colour };
}

void addCells( ReportMap &map, const MapPicture &picture, const BuildingGapsData &data )
{
  const MapCells cells( picture );
  std::vector<int> all( cells.count(), 0 );
  std::vector<int> missing( all.size(), 0 );
  const Layer &layer = data.referenceLayer;
  for ( std::size_t row = 0; row < layer.size(); ++row )
  {
    const std::size_t cell = layer.judged( row ) ? cells.of( layer.centroids[row] ) : cells.count();
    if ( cell == cells.count() )
      continue;
    ++all[cell];
    missing[cell] += data.result.reference[row].matched ? 0 : 1;
  }
  for ( std::size_t cell = 0; cell < all.size(); ++cell )
    if ( all[cell] > 0 )
      map.shapes << cells.shape( cell, missingShareColour( static_cast<double>( missing[cell] ) / all[cell] ) );
}

} // namespace

bool showsFootprints( const BuildingGapsData &data )
{
  return data.referenceLayer.size() + data.osmLayer.size() <= 2 * MAX_FOOTPRINTS;
}

QString missingShareColour( double share )
{
  if ( share <= 0.05 )
    return QStringLiteral( "#e8ecef" );
  if ( share <= 0.2 )
    return QStringLiteral( "#fdd0a2" );
  if ( share <= 0.4 )
    return QStringLiteral( "#fdae6b" );
  if ( share <= 0.7 )
    return QStringLiteral( "#e6550d" );
  return QStringLiteral( "#8c2d04" );
}

std::optional<ReportMap> gapMap( const BuildingGapsData &data, const QString &label )
{
  std::vector<Point> places;
  for ( const Layer *layer : { &data.referenceLayer, &data.osmLayer } )
    for ( std::size_t row = 0; row < layer->size(); ++row )
      if ( layer->judged( row ) )
        places.push_back( layer->centroids[row] );
  if ( places.empty() )
    return std::nullopt;
  const MapPicture picture = MapPicture::around( std::move( places ) );
  ReportMap map = picture.sheet( label, data.frame.frame );
  if ( showsFootprints( data ) )
  {
    const auto matched = []( const BuildingVerdict &verdict ) { return verdict.matched; };
    const auto missing = []( const BuildingVerdict &verdict ) { return !verdict.matched; };
    const auto because = []( GapReason reason ) {
      return [reason]( const BuildingVerdict &verdict ) { return verdict.reason == reason; };
    };
    const auto apart
      = []( const BuildingVerdict &verdict ) { return !verdict.matched && verdict.reason < GapReason::BesideMapped; };
    const BuildingVerdicts &verdicts = data.result.reference;
    const Layer &reference = data.referenceLayer;
    const auto pieces = because( GapReason::PartOfMapped ), beside = because( GapReason::BesideMapped );
    map.shapes << shapeOf( picture, reference, verdicts, matched, gap_colour::MATCHED )
               << shapeOf( picture, data.osmLayer, data.result.osm, missing, gap_colour::MISSING_IN_REFERENCE )
               << shapeOf( picture, reference, verdicts, pieces, gap_colour::PART_OF_MAPPED )
               << shapeOf( picture, reference, verdicts, beside, gap_colour::BESIDE_MAPPED )
               << shapeOf( picture, reference, verdicts, apart, gap_colour::MISSING_IN_OSM );
  }
  else
    addCells( map, picture, data );
  return map;
}

} // namespace lacuna
