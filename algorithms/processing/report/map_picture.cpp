// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_picture.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr double WIDTH = 820;
constexpr double HIGHEST = 820;
constexpr int CELLS = 70;    // along the longer side
constexpr double STRIP = 30; // under the map, for the scale bar

void writeScaleBar( QXmlStreamWriter &xml, const MapPicture &picture, double unitsPerMetre )
{
  const double widest = WIDTH / 4 / picture.scale() / unitsPerMetre;
  double metres = std::pow( 10, std::floor( std::log10( widest ) ) );
  for ( const double step : { 5.0, 2.0 } )
    if ( metres * step <= widest )
    {
      metres *= step;
      break;
    }
  const double length = metres * unitsPerMetre * picture.scale();
  const double y = picture.height() + STRIP - 14;
  xml.writeEmptyElement( QStringLiteral( "path" ) );
  xml.writeAttribute(
    QStringLiteral( "d" ), QStringLiteral( "M16 %1v5h%2v-5" ).arg( y - 1, 0, 'f', 1 ).arg( length, 0, 'f', 1 )
  );
  xml.writeAttribute( QStringLiteral( "fill" ), QStringLiteral( "none" ) );
  xml.writeAttribute( QStringLiteral( "stroke" ), QStringLiteral( "#1d2329" ) );
  xml.writeStartElement( QStringLiteral( "text" ) );
  xml.writeAttribute( QStringLiteral( "x" ), QStringLiteral( "16" ) );
  xml.writeAttribute( QStringLiteral( "y" ), QString::number( y - 5, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "font-size" ), QStringLiteral( "12" ) );
  xml.writeCharacters(
    metres >= 1000 ? QStringLiteral( "%1 km" ).arg( metres / 1000 ) : QStringLiteral( "%1 m" ).arg( metres )
  );
  xml.writeEndElement();
}

} // namespace

MapPicture MapPicture::around( std::vector<Point> places )
{
  const auto at = [&places]( double Point::*axis, double share ) {
    const auto place = places.begin() + std::llround( share * static_cast<double>( places.size() - 1 ) );
    std::nth_element( places.begin(), place, places.end(), [axis]( const Point &a, const Point &b ) {
      return a.*axis < b.*axis;
    } );
    return ( *place ).*axis;
  };
  return of( { at( &Point::x, 0.002 ), at( &Point::y, 0.002 ), at( &Point::x, 0.998 ), at( &Point::y, 0.998 ) } );
}

MapPicture MapPicture::of( const Box &box )
{
  MapPicture picture;
  picture.mBox = box.grown( std::max( { box.width(), box.height(), 20.0 } ) * 0.03 );
  picture.mScale = std::min( WIDTH / picture.mBox.width(), HIGHEST / picture.mBox.height() );
  picture.mHeight = picture.mBox.height() * picture.mScale;
  // A narrow town is centred on a full-width sheet.
  const double spare = WIDTH / picture.mScale - picture.mBox.width();
  picture.mBox.xMin -= spare / 2;
  picture.mBox.xMax += spare / 2;
  return picture;
}

void MapPicture::start( QXmlStreamWriter &xml, const QString &label ) const
{
  xml.writeStartElement( QStringLiteral( "svg" ) );
  xml.writeAttribute(
    QStringLiteral( "viewBox" ), QStringLiteral( "0 0 %1 %2" ).arg( WIDTH ).arg( mHeight + STRIP, 0, 'f', 1 )
  );
  xml.writeAttribute( QStringLiteral( "role" ), QStringLiteral( "img" ) );
  xml.writeAttribute( QStringLiteral( "aria-label" ), label );
  xml.writeAttribute( QStringLiteral( "class" ), QStringLiteral( "map" ) );
}

void MapPicture::finish( QXmlStreamWriter &xml, const MetricFrame &frame ) const
{
  writeScaleBar( xml, *this, frame.unitsPerMetre( ( mBox.xMin + mBox.xMax ) / 2, ( mBox.yMin + mBox.yMax ) / 2 ) );
  xml.writeEndElement();
}

void MapPicture::appendPath( QString &path, const Footprints &footprints, std::size_t row ) const
{
  if ( !mBox.intersects( footprints.box( row ) ) )
    return;
  for ( std::uint32_t r = footprints.ringBegin( row ); r < footprints.ringEnd( row ); ++r )
  {
    const Footprints::Ring ring = footprints.ring( r );
    if ( ring.size == 1 )
    {
      path += QStringLiteral( "M%1 %2h3v3h-3z" )
                .arg( x( ring.xy[0] ) - 1.5, 0, 'f', 1 )
                .arg( y( ring.xy[1] ) - 1.5, 0, 'f', 1 );
      continue;
    }
    for ( std::size_t i = 0; i < ring.size; ++i )
      path += QStringLiteral( "%1%2 %3" )
                .arg( i == 0 ? QLatin1Char( 'M' ) : QLatin1Char( 'L' ) )
                .arg( x( ring.xy[2 * i] ), 0, 'f', 1 )
                .arg( y( ring.xy[2 * i + 1] ), 0, 'f', 1 );
    path += QLatin1Char( 'Z' );
  }
}

void MapPicture::writePath( QXmlStreamWriter &xml, const QString &path, const QString &colour, const QString &border )
{
  xml.writeStartElement( QStringLiteral( "path" ) );
  xml.writeAttribute( QStringLiteral( "d" ), path );
  xml.writeAttribute( QStringLiteral( "fill" ), colour );
  xml.writeAttribute( QStringLiteral( "fill-rule" ), QStringLiteral( "evenodd" ) );
  if ( !border.isEmpty() )
  {
    xml.writeAttribute( QStringLiteral( "stroke" ), border );
    xml.writeAttribute( QStringLiteral( "stroke-width" ), QStringLiteral( "0.6" ) );
  }
  xml.writeEndElement();
}

MapCells::MapCells( const MapPicture &picture )
  : mPicture( picture )
  , mSize( std::max( picture.box().width(), picture.box().height() ) / CELLS )
  , mColumns( static_cast<int>( std::ceil( picture.box().width() / mSize ) ) )
  , mRows( static_cast<int>( std::ceil( picture.box().height() / mSize ) ) )
{}

std::size_t MapCells::of( const Point &place ) const
{
  const Box &box = mPicture.box();
  if ( !box.intersects( { place.x, place.y, place.x, place.y } ) )
    return count();
  const int column = std::min( mColumns - 1, static_cast<int>( ( place.x - box.xMin ) / mSize ) );
  const int row = std::min( mRows - 1, static_cast<int>( ( place.y - box.yMin ) / mSize ) );
  return static_cast<std::size_t>( row * mColumns + column );
}

void MapCells::write( QXmlStreamWriter &xml, std::size_t cell, const QString &colour ) const
{
  const double side = mSize * mPicture.scale();
  const int column = static_cast<int>( cell ) % mColumns;
  const int row = static_cast<int>( cell ) / mColumns;
  xml.writeEmptyElement( QStringLiteral( "rect" ) );
  xml.writeAttribute( QStringLiteral( "x" ), QString::number( column * side, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "y" ), QString::number( mPicture.height() - ( row + 1 ) * side, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "width" ), QString::number( side, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "height" ), QString::number( side, 'f', 1 ) );
  xml.writeAttribute( QStringLiteral( "fill" ), colour );
}

} // namespace lacuna
