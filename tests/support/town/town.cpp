// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "town.h"
#include "barrio_builder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace town
{

namespace
{

constexpr double TURN = 12 * 3.14159265358979323846 / 180;

const std::array<const char *, 24> NAMES {
  "San José",      "La Esperanza",    "Villa Fátima",         "El Carmen",    "Los Olivos", "Santa Rosa",
  "La Candelaria", "Nueva Jerusalén", "San Martín de Porres", "El Progreso",  "Las Flores", "Buenos Aires",
  "La Merced",     "Simón Bolívar",   "Veinte de Julio",      "El Mirador",   "Cristo Rey", "La Inmaculada",
  "Los Ángeles",   "Villa María",     "El Porvenir",          "San Cayetano", "La Pradera", "Altos del Río"
};

// Buildings a block holds on average, river and vacant lots taken off; measured by counting.
double perBlock( Kind kind ) { return kind == Kind::Centre ? 27 : kind == Kind::Residential ? 9 : 56; }
constexpr double SKEWED_SHARE = 0.36; // of them where density is skewed; measured too

} // namespace

Town::Town( const Options &options )
  : mOptions( options )
  , mBlocks( options.buildings < 6000 ? 2 : 4 )
  , mLeft( options.buildings )
{
  // Grown until the barrios hold enough, row after row, as near to a square as can be.
  const auto holds = [this] {
    double sum = 0;
    for ( int row = 0; row < mRows; ++row )
      for ( int column = 0; column < mColumns; ++column )
        sum += perBlock( kindOf( column, row ) ) * mBlocks * mBlocks * ( mOptions.skewed ? SKEWED_SHARE : 1 );
    return sum;
  };
  const double wanted = static_cast<double>( options.buildings ) * 1.05;
  mColumns = mRows = std::max( 2, static_cast<int>( std::sqrt( wanted / ( 35.0 * mBlocks * mBlocks ) ) ) );
  while ( holds() < wanted )
    ( mColumns <= mRows ? mColumns : mRows ) += 1;
}

Kind Town::kindOf( int column, int row ) const
{
  const double dx = ( column + 0.5 ) / mColumns - 0.5;
  const double dy = ( row + 0.5 ) / mRows - 0.5;
  const double distance = std::hypot( dx, dy );
  if ( distance < 0.28 )
    return Kind::Centre;
  Random random( mOptions.seed * 7919 + static_cast<std::uint64_t>( row * mColumns + column ) );
  random.next();
  return random.chance( 0.45 ) ? Kind::Informal : Kind::Residential;
}

Point Town::turned( Point p ) const
{
  return { p.x * std::cos( TURN ) - p.y * std::sin( TURN ), p.x * std::sin( TURN ) + p.y * std::cos( TURN ) };
}

Point Town::straight( Point p ) const
{
  return { p.x * std::cos( TURN ) + p.y * std::sin( TURN ), -p.x * std::sin( TURN ) + p.y * std::cos( TURN ) };
}

double Town::riverY( double x ) const
{
  const double width = mColumns * side();
  return 0.3 * mRows * side() + 0.06 * mRows * side() * std::sin( x / width * 7 ) + 18 * std::sin( x / 90 );
}

std::vector<Point> Town::river() const
{
  std::vector<Point> line;
  for ( double x = -60; x <= mColumns * side() + 60; x += 15 )
    line.push_back( turned( { x, riverY( x ) } ) );
  return line;
}

double Town::floodDepth( Point place, double stage ) const
{
  const Point p = straight( place );
  const double distance = std::abs( p.y - riverY( p.x ) );
  const double ground = 0.012 * distance + 0.35 * ( 1 + std::sin( p.x / 61 ) * std::cos( p.y / 47 ) );
  return std::max( 0.0, stage - ground );
}

Point Town::lowerLeft() const { return { turned( { 0, mRows * side() } ).x - 50, -50 }; }

Point Town::upperRight() const
{
  return { turned( { mColumns * side(), 0 } ).x + 50, turned( { mColumns * side(), mRows * side() } ).y + 50 };
}

Barrio Town::nextBarrio()
{
  const int column = mNext % mColumns;
  const int row = mNext / mColumns;
  Random random( mOptions.seed * 1000003 + static_cast<std::uint64_t>( mNext ) );
  Barrio barrio;
  barrio.kind = kindOf( column, row );
  barrio.name = NAMES[static_cast<std::size_t>( mNext ) % NAMES.size()];
  if ( mNext >= static_cast<int>( NAMES.size() ) )
    barrio.name += " " + std::to_string( mNext / static_cast<int>( NAMES.size() ) + 1 );
  const double x = column * side();
  const double y = row * side();
  for ( const Point corner :
        { Point { x, y }, Point { x + side(), y }, Point { x + side(), y + side() }, Point { x, y + side() } } )
    barrio.outline.push_back( turned( corner ) );
  // Informal settlement is what maps lack most.
  const double share
    = mOptions.missing * ( barrio.kind == Kind::Informal ? random.between( 1.0, 1.9 ) : random.between( 0.1, 1.2 ) );
  barrio.missing = std::min( share, 0.95 );
  const double angle = random.between( 0, 6.283185307179586 );
  const double length = random.between( 0, mOptions.largestShift );
  barrio.shift = { length * std::cos( angle ), length * std::sin( angle ) };
  BarrioBuilder( *this, barrio, { x, y }, random ).build();
  ++mNext;
  return barrio;
}

std::vector<Road> Town::roads() const
{
  std::vector<Road> roads;
  Random random( mOptions.seed * 31 + 5 );
  const int vertical = mColumns * mBlocks;
  const int horizontal = mRows * mBlocks;
  for ( int direction = 0; direction < 2; ++direction )
  {
    const int count = direction == 0 ? vertical : horizontal;
    const int pieces = direction == 0 ? mRows : mColumns;
    for ( int i = 0; i <= count; ++i )
    {
      const bool border = i % mBlocks == 0;
      const std::string highway = i == count / 2 ? "primary" : border ? "secondary" : "residential";
      for ( int piece = 0; piece < pieces; ++piece )
      {
        Road road;
        road.highway = highway;
        road.name = std::string( direction == 0 ? "Carrera " : "Calle " ) + std::to_string( i + 1 );
        for ( int k = 0; k <= mBlocks; ++k )
        {
          const double along = piece * side() + k * PITCH;
          road.line.push_back( turned( direction == 0 ? Point { i * PITCH, along } : Point { along, i * PITCH } ) );
        }
        road.inOsm = !random.chance( border ? 0.02 : 0.25 );
        road.shift = { random.between( -2.5, 2.5 ), random.between( -2.5, 2.5 ) };
        roads.push_back( std::move( road ) );
      }
    }
  }
  return roads;
}

} // namespace town
