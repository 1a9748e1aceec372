// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_map.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr std::size_t MOST_FOOTPRINTS = 12000;
constexpr double WIDTH = 820;
constexpr double HIGHEST = 820;
constexpr int CELLS = 70; // along the longer side

struct Picture
{
  Box box;
  double scale;
  double height;
  double x( double value ) const { return ( value - box.xMin ) * scale; }
  double y( double value ) const { return ( box.yMax - value ) * scale; }
};

// The middle 99.6 % of the centroids: one lost building must not shrink the town to a dot.
Box mapExtent( const BuildingGapsData &data )
{
  std::vector<double> x;
  std::vector<double> y;
  for ( const Layer *layer : { &data.referenceLayer, &data.osmLayer } )
    for ( std::size_t row = 0; row < layer->size(); ++row )
      if ( layer->judged( row ) )
      {
        x.push_back( layer->centroids[row].x );
        y.push_back( layer->centroids[row].y );
      }
  if ( x.empty() )
    return {};
  const auto at = []( std::vector<double> &values, double share ) {
    const std::size_t index = std::min( values.size() - 1, static_cast<std::size_t>( std::llround( share * static_cast<double>( values.size() - 1 ) ) ) );
    std::nth_element( values.begin(), values.begin() + static_cast<std::ptrdiff_t>( index ), values.end() );
    return values[index];
  };
  Box box { at( x, 0.002 ), at( y, 0.002 ), at( x, 0.998 ), at( y, 0.998 ) };
  return box.grown( std::max( { box.width(), box.height(), 20.0 } ) * 0.03 );
}

void writePath(
  QXmlStreamWriter &xml, const Picture &picture, const Layer &layer, const std::vector<BuildingVerdict> &verdicts, bool matched, const QString &colour
)
{
  QString path;
  for ( std::size_t row = 0; row < layer.size(); ++row )
  {
    if ( !layer.judged( row ) || verdicts[row].matched != matched || !picture.box.intersects( layer.footprints.box( row ) ) )
      continue;
    for ( std::uint32_t r = layer.footprints.ringBegin( row ); r < layer.footprints.ringEnd( row ); ++r )
    {
      const Footprints::Ring ring = layer.footprints.ring( r );
      for ( std::size_t i = 0; i < ring.size; ++i )
        path += QStringLiteral( "%1%2 %3" )
                  .arg( i == 0 ? QLatin1Char( 'M' ) : QLatin1Char( 'L' ) )
                  .arg( picture.x( ring.xy[2 * i] ), 0, 'f', 1 )
                  .arg( picture.y( ring.xy[2 * i + 1] ), 0, 'f', 1 );
      path += QLatin1Char( 'Z' );
    }
  }
  xml.writeStartElement( QStringLiteral( "path" ) );
  xml.writeAttribute( QStringLiteral( "d" ), path );
  xml.writeAttribute( QStringLiteral( "fill" ), colour );
  xml.writeAttribute( QStringLiteral( "fill-rule" ), QStringLiteral( "evenodd" ) );
  if ( !matched )
  {
    // A thin border keeps a single small building visible.
    xml.writeAttribute( QStringLiteral( "stroke" ), colour );
    xml.writeAttribute( QStringLiteral( "stroke-width" ), QStringLiteral( "0.6" ) );
  }
  xml.writeEndElement();
}

void writeCells( QXmlStreamWriter &xml, const Picture &picture, const BuildingGapsData &data )
{
  const double size = std::max( picture.box.width(), picture.box.height() ) / CELLS;
  const int columns = static_cast<int>( std::ceil( picture.box.width() / size ) );
  const int rows = static_cast<int>( std::ceil( picture.box.height() / size ) );
  std::vector<int> all( static_cast<std::size_t>( columns * rows ), 0 );
  std::vector<int> missing( all.size(), 0 );
  const Layer &layer = data.referenceLayer;
  for ( std::size_t row = 0; row < layer.size(); ++row )
  {
    const Point &point = layer.centroids[row];
    if ( !layer.judged( row ) || !picture.box.intersects( { point.x, point.y, point.x, point.y } ) )
      continue;
    const int column = std::min( columns - 1, static_cast<int>( ( point.x - picture.box.xMin ) / size ) );
    const int line = std::min( rows - 1, static_cast<int>( ( point.y - picture.box.yMin ) / size ) );
    const std::size_t cell = static_cast<std::size_t>( line * columns + column );
    ++all[cell];
    missing[cell] += data.result.reference[row].matched ? 0 : 1;
  }
  for ( int line = 0; line < rows; ++line )
    for ( int column = 0; column < columns; ++column )
    {
      const std::size_t cell = static_cast<std::size_t>( line * columns + column );
      if ( all[cell] == 0 )
        continue;
      xml.writeEmptyElement( QStringLiteral( "rect" ) );
      xml.writeAttribute( QStringLiteral( "x" ), QString::number( column * size * picture.scale, 'f', 1 ) );
      xml.writeAttribute( QStringLiteral( "y" ), QString::number( picture.height - ( line + 1 ) * size * picture.scale, 'f', 1 ) );
      xml.writeAttribute( QStringLiteral( "width" ), QString::number( size * picture.scale, 'f', 1 ) );
      xml.writeAttribute( QStringLiteral( "height" ), QString::number( size * picture.scale, 'f', 1 ) );
      xml.writeAttribute( QStringLiteral( "fill" ), missingShareColour( static_cast<double>( missing[cell] ) / all[cell] ) );
    }
}

void writeScaleBar( QXmlStreamWriter &xml, const Picture &picture, double unitsPerMetre )
{
  const double widest = WIDTH / 4 / picture.scale / unitsPerMetre;
  double metres = std::pow( 10, std::floor( std::log10( widest ) ) );
  for ( const double step : { 5.0, 2.0 } )
    if ( metres * step <= widest )
    {
      metres *= step;
      break;
    }
  const double length = metres * unitsPerMetre * picture.scale;
  const double y = picture.height - 14;
  xml.writeEmptyElement( QStringLiteral( "rect" ) );
  xml.writeAttribute( QStringLiteral( "x" ), QStringLiteral( "8" ) );
  xml.writeAttribute( QStringLiteral( "y" ), QString::number( y - 18, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "width" ), QString::number( length + 16, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "height" ), QStringLiteral( "28" ) );
  xml.writeAttribute( QStringLiteral( "fill" ), QStringLiteral( "#ffffffd0" ) );
  xml.writeEmptyElement( QStringLiteral( "path" ) );
  xml.writeAttribute( QStringLiteral( "d" ), QStringLiteral( "M16 %1v5h%2v-5" ).arg( y - 1, 0, 'f', 1 ).arg( length, 0, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "fill" ), QStringLiteral( "none" ) );
  xml.writeAttribute( QStringLiteral( "stroke" ), QStringLiteral( "#1d2329" ) );
  xml.writeStartElement( QStringLiteral( "text" ) );
  xml.writeAttribute( QStringLiteral( "x" ), QStringLiteral( "16" ) );
  xml.writeAttribute( QStringLiteral( "y" ), QString::number( y - 5, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "font-size" ), QStringLiteral( "12" ) );
  xml.writeCharacters( metres >= 1000 ? QStringLiteral( "%1 km" ).arg( metres / 1000 ) : QStringLiteral( "%1 m" ).arg( metres ) );
  xml.writeEndElement();
}

} // namespace

bool showsFootprints( const BuildingGapsData &data ) { return data.referenceLayer.size() + data.osmLayer.size() <= 2 * MOST_FOOTPRINTS; }

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
  const Box box = mapExtent( data );
  if ( box.isEmpty() )
    return;
  Picture picture { box, std::min( WIDTH / box.width(), HIGHEST / box.height() ), 0 };
  // A narrow town is centred on a full-width sheet.
  const double spare = WIDTH / picture.scale - box.width();
  picture.box.xMin -= spare / 2;
  picture.box.xMax += spare / 2;
  picture.height = box.height() * picture.scale;
  xml.writeStartElement( QStringLiteral( "svg" ) );
  xml.writeAttribute( QStringLiteral( "viewBox" ), QStringLiteral( "0 0 %1 %2" ).arg( WIDTH ).arg( picture.height, 0, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "role" ), QStringLiteral( "img" ) );
  xml.writeAttribute( QStringLiteral( "aria-label" ), label );
  xml.writeAttribute( QStringLiteral( "class" ), QStringLiteral( "map" ) );
  if ( showsFootprints( data ) )
  {
    writePath( xml, picture, data.referenceLayer, data.result.reference, true, gap_colour::MATCHED );
    writePath( xml, picture, data.osmLayer, data.result.osm, false, gap_colour::MISSING_IN_REFERENCE );
    writePath( xml, picture, data.referenceLayer, data.result.reference, false, gap_colour::MISSING_IN_OSM );
  }
  else
    writeCells( xml, picture, data );
  writeScaleBar( xml, picture, data.frame.frame.unitsPerMetre( ( box.xMin + box.xMax ) / 2, ( box.yMin + box.yMax ) / 2 ) );
  xml.writeEndElement();
}

} // namespace lacuna
