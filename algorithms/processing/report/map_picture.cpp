// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_picture.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr double WIDTH = 820;
constexpr double HIGHEST = 820;
constexpr int CELLS = 70; // along the longer side

// The longest bar of 1, 2 or 5 times a power of ten metres that takes a quarter of the sheet at most.
double barMetres( double widest )
{
  const double metres = std::pow( 10, std::floor( std::log10( widest ) ) );
  for ( const double step : { 5.0, 2.0 } )
    if ( metres * step <= widest )
      return metres * step;
  return metres;
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

ReportMap MapPicture::sheet( const QString &label, const MetricFrame &frame ) const
{
  const double perMetre = frame.unitsPerMetre( ( mBox.xMin + mBox.xMax ) / 2, ( mBox.yMin + mBox.yMax ) / 2 ) * mScale;
  const double metres = barMetres( WIDTH / 4 / perMetre );
  return { label, WIDTH, mHeight, {}, metres, metres * perMetre };
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

MapShape MapCells::shape( std::size_t cell, const QString &colour ) const
{
  const double side = mSize * mPicture.scale();
  const int column = static_cast<int>( cell ) % mColumns;
  const int row = static_cast<int>( cell ) / mColumns;
  const QString path = QStringLiteral( "M%1 %2h%3v%3h-%3z" )
                         .arg( column * side, 0, 'f', 1 )
                         .arg( mPicture.height() - ( row + 1 ) * side, 0, 'f', 1 )
                         .arg( side, 0, 'f', 1 );
  return { path, colour, {} };
}

} // namespace lacuna
