// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "footprint_builders.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace lacuna::testing
{

/// Different houses, all in one spot.
inline Footprints stackedHouses( int count, std::uint64_t seed, double x = 0 )
{
  town::Random random( seed );
  Footprints houses;
  for ( int i = 0; i < count; ++i )
  {
    const double angle = random.between( 0, 3.14159 );
    const double halfLength = random.between( 5, 8 );
    const double halfWidth = random.between( 3, 5 );
    const double cx = x + random.between( -1, 1 );
    const double cy = random.between( -1, 1 );
    Points ring;
    for ( const auto &[u, v] : { std::pair( -1, -1 ), std::pair( 1, -1 ), std::pair( 1, 1 ), std::pair( -1, 1 ) } )
      ring.emplace_back(
        cx + u * halfLength * std::cos( angle ) - v * halfWidth * std::sin( angle ),
        cy + u * halfLength * std::sin( angle ) + v * halfWidth * std::cos( angle )
      );
    addPolygon( houses, ring );
  }
  return houses;
}

/// A coast of many vertices round a lake 1 km across: bays of bays, as a border that was traced from an image.
inline Points coast( int vertices, double x = 0, double y = 0, double radius = 450 )
{
  Points ring;
  for ( int i = 0; i < vertices; ++i )
  {
    const double t = 6.283185307179586 * i / vertices;
    double r = radius;
    for ( int k = 5; k < vertices / 8; k *= 3 )
      r += radius * 0.8 / k * std::sin( k * t + k );
    ring.emplace_back( x + r * std::cos( t ), y + r * std::sin( t ) );
  }
  return ring;
}

/// A ring of spikes, every one of them as long as a third of the whole: what no real polygon of that size is.
inline Points spikes( int vertices, double x = 0, double y = 0, double radius = 450 )
{
  Points ring;
  for ( int i = 0; i < vertices; ++i )
  {
    const double t = 6.283185307179586 * i / vertices;
    const double r = radius * ( i % 2 ? 1 : 0.67 );
    ring.emplace_back( x + r * std::cos( t ), y + r * std::sin( t ) );
  }
  return ring;
}

/// Straight lines through a square of 2 km that nearly all cross each other.
inline Footprints crossingLines( int count, std::uint64_t seed = 3 )
{
  town::Random random( seed );
  Footprints lines;
  for ( int i = 0; i < count; ++i )
  {
    const double angle = 3.141592653589793 * ( i + random.between( 0, 1 ) ) / count;
    const double cx = random.between( -300, 300 );
    const double cy = random.between( -300, 300 );
    lines.beginRing( false );
    lines.addVertex( cx - 1500 * std::cos( angle ), cy - 1500 * std::sin( angle ) );
    lines.addVertex( cx + 1500 * std::cos( angle ), cy + 1500 * std::sin( angle ) );
    lines.endPath();
    lines.endFeature();
  }
  lines.updateBoxes();
  return lines;
}

/// Roads that run side by side, a hand apart.
inline Footprints roadsSideBySide( int count, double shift )
{
  Footprints lines;
  for ( int i = 0; i < count; ++i )
  {
    lines.beginRing( false );
    const double y = shift + 5.0 * i / count;
    for ( int k = 0; k <= 4; ++k )
      lines.addVertex( 50 * k, y + ( k % 2 ) * 0.01 );
    lines.endPath();
    lines.endFeature();
  }
  lines.updateBoxes();
  return lines;
}

/// What one run took: the CPU's time of all threads, and the most memory above what was there before.
struct Cost
{
  double seconds = 0;
  double megabytes = 0;
};

namespace memory
{
inline double status( const char *key )
{
  double value = 0;
#ifdef __linux__
  if ( std::FILE *file = std::fopen( "/proc/self/status", "r" ) )
  {
    char line[256];
    while ( std::fgets( line, sizeof line, file ) )
      if ( std::strncmp( line, key, std::strlen( key ) ) == 0 )
        value = std::atof( line + std::strlen( key ) + 1 ) / 1024;
    std::fclose( file );
  }
#else
  ( void ) key;
#endif
  return value;
}
inline void forgetPeak()
{
#ifdef __linux__
  if ( std::FILE *file = std::fopen( "/proc/self/clear_refs", "w" ) )
  {
    std::fputs( "5", file );
    std::fclose( file );
  }
#endif
}
} // namespace memory

template <class Run>
Cost costOf( Run &&run )
{
  memory::forgetPeak();
  const double before = memory::status( "VmRSS" );
  const std::clock_t start = std::clock();
  run();
  return {
    static_cast<double>( std::clock() - start ) / CLOCKS_PER_SEC, std::max( 0.0, memory::status( "VmHWM" ) - before )
  };
}

} // namespace lacuna::testing
