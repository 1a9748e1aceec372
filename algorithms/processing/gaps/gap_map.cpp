// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_map.h"
#include "report/map_picture.h"

#include <QXmlStreamWriter>

namespace lacuna
{

namespace
{

constexpr std::size_t MOST_FOOTPRINTS = 12000;

// The judged rows that wanted( verdict ) takes, as one shape.
template <class Wanted>
void writePath(
  QXmlStreamWriter &xml, const MapPicture &picture, const Layer &layer, const BuildingVerdicts &verdicts,
  const Wanted &wanted, const QString &colour
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
  MapPicture::writePath( xml, path, colour, matched ? QString() : colour );
}

void writeCells( QXmlStreamWriter &xml, const MapPicture &picture, const BuildingGapsData &data )
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
      cells.write( xml, cell, missingShareColour( static_cast<double>( missing[cell] ) / all[cell] ) );
}

} // namespace

bool showsFootprints( const BuildingGapsData &data )
{
  return data.referenceLayer.size() + data.osmLayer.size() <= 2 * MOST_FOOTPRINTS;
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

void writeGapMap( QXmlStreamWriter &xml, const BuildingGapsData &data, const QString &label )
{
  std::vector<Point> places;
  for ( const Layer *layer : { &data.referenceLayer, &data.osmLayer } )
    for ( std::size_t row = 0; row < layer->size(); ++row )
      if ( layer->judged( row ) )
        places.push_back( layer->centroids[row] );
  if ( places.empty() )
    return;
  const MapPicture picture = MapPicture::around( std::move( places ) );
  picture.start( xml, label );
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
    writePath( xml, picture, data.referenceLayer, verdicts, matched, gap_colour::MATCHED );
    writePath( xml, picture, data.osmLayer, data.result.osm, missing, gap_colour::MISSING_IN_REFERENCE );
    writePath(
      xml, picture, data.referenceLayer, verdicts, because( GapReason::PartOfMapped ), gap_colour::PART_OF_MAPPED
    );
    writePath(
      xml, picture, data.referenceLayer, verdicts, because( GapReason::BesideMapped ), gap_colour::BESIDE_MAPPED
    );
    writePath( xml, picture, data.referenceLayer, verdicts, apart, gap_colour::MISSING_IN_OSM );
  }
  else
    writeCells( xml, picture, data );
  picture.finish( xml, data.frame.frame );
}

} // namespace lacuna
