// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/raster/raster_look.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <iterator>
#include <map>

namespace lacuna
{

// Doubts by order statistics of a sample of cells: what no flood depth in metres looks like. Own; tried on the rasters
// of tests/engine/raster/raster_look_test.cpp.

namespace
{

// Enough for the quantiles below. Chosen by hand, tried in RESULTS.md, as are the two that follow.
constexpr std::size_t MAX_CELLS_READ = 1 << 20;
constexpr std::size_t MAX_CELLS_KEPT = 1 << 18;
constexpr std::int64_t TILES = 4; // each way, of a window that is not read whole
// No hazard has such a value.
constexpr double MIN_FILLER = 1e6;
// Whole numbers up to this are taken for classes. Chosen by hand, tried in RESULTS.md.
constexpr double MAX_CLASS = 10;
// Half of a flood is never deeper. Chosen by hand, tried in RESULTS.md, as are the three that follow.
constexpr double MAX_MEDIAN_M = 20;
// Nor is more than a hundredth of it.
constexpr double MAX_P99_M = 30;
// Floods have a rim.
constexpr double MAX_SHALLOW_M = 3;
// Of the cells: then it is no flood unless it is shallow.
constexpr double MIN_WET_SHARE = 0.98;
constexpr double FILLERS[] = { 255, 999, 9999, 32767, 65535, 99999, 999999 };

// Written for “no data”, and far from all others (half as large at most): an elevation of 255 m has neighbours.
bool isFiller( double value, double next )
{
  const double size = std::abs( value );
  const bool known = size >= MIN_FILLER || value == -32768
                     || std::any_of( std::begin( FILLERS ), std::end( FILLERS ), [=]( double filler ) {
                          return std::abs( size - filler ) < 1;
                        } );
  return known && ( value < 0 ? next > value / 2 : next < value / 2 );
}

// Takes the fillers off both ends of the sorted values; the last one found is told.
std::span<const double> withoutFillers( std::span<const double> sorted, std::optional<double> &filler )
{
  const auto end = [&] { return sorted.back(); };
  while ( !sorted.empty() )
  {
    const std::size_t last
      = static_cast<std::size_t>( std::lower_bound( sorted.begin(), sorted.end(), end() ) - sorted.begin() );
    if ( last > 0 && isFiller( end(), sorted[last - 1] ) )
    {
      filler = end();
      sorted = sorted.first( last );
      continue;
    }
    const std::size_t next
      = static_cast<std::size_t>( std::upper_bound( sorted.begin(), sorted.end(), sorted.front() ) - sorted.begin() );
    if ( sorted.front() < 0 && next < sorted.size() && isFiller( sorted.front(), sorted[next] ) )
    {
      filler = sorted.front();
      sorted = sorted.subspan( next );
      continue;
    }
    break;
  }
  return sorted;
}

std::vector<CellWindow> tilesOf( const CellWindow &window )
{
  if ( window.cells() <= MAX_CELLS_READ )
    return { window };
  const auto side = static_cast<std::int64_t>( std::sqrt( static_cast<double>( MAX_CELLS_READ ) ) ) / TILES;
  const std::int64_t width = std::min( window.columns, side );
  const std::int64_t height = std::min( window.rows, side );
  std::vector<CellWindow> tiles;
  for ( std::int64_t row = 0; row < TILES; ++row )
    for ( std::int64_t column = 0; column < TILES; ++column )
      tiles.push_back(
        { window.column + column * ( window.columns - width ) / ( TILES - 1 ),
          window.row + row * ( window.rows - height ) / ( TILES - 1 ), width, height }
      );
  return tiles;
}

} // namespace

RasterLook lookAt( std::vector<double> values )
{
  std::erase_if( values, []( double value ) { return std::isnan( value ); } );
  std::sort( values.begin(), values.end() );
  RasterLook look;
  const std::span<const double> known = withoutFillers( values, look.filler );
  look.cells = known.size();
  if ( known.empty() )
    return look;
  look.min = known.front();
  look.max = known.back();
  const std::span<const double> wet
    = known.subspan( static_cast<std::size_t>( std::upper_bound( known.begin(), known.end(), 0.0 ) - known.begin() ) );
  look.wetShare = static_cast<double>( wet.size() ) / static_cast<double>( known.size() );
  if ( !wet.empty() )
  {
    const auto at = [&wet]( double share ) {
      return wet[static_cast<std::size_t>( share * static_cast<double>( wet.size() - 1 ) )];
    };
    look.shallow = at( 0.05 );
    look.median = at( 0.5 );
    look.deep = at( 0.99 );
  }
  look.whole = std::all_of( known.begin(), known.end(), []( double value ) { return value == std::floor( value ); } );
  for ( auto next = known.begin(); next != known.end() && look.distinct.size() <= RasterLook::MAX_DISTINCT; )
  {
    look.distinct.push_back( *next );
    next = std::upper_bound( next, known.end(), *next );
  }
  if ( look.distinct.size() > RasterLook::MAX_DISTINCT )
    look.distinct.clear();
  return look;
}

RasterLook lookAt( RasterFile &file, const CellWindow &window, const RasterStop &stop )
{
  const std::vector<CellWindow> tiles = tilesOf( window );
  const std::size_t step = 1 + ( tiles.size() * tiles.front().cells() - 1 ) / MAX_CELLS_KEPT;
  std::vector<double> kept;
  std::vector<double> read;
  for ( const CellWindow &tile : tiles )
  {
    read.resize( tile.cells() );
    if ( read.empty() )
      continue;
    file.read( tile, read.data(), stop );
    for ( std::size_t i = 0; i < read.size(); i += step )
      kept.push_back( read[i] );
  }
  return lookAt( std::move( kept ) );
}

DepthDoubt doubtOf( const RasterLook &look )
{
  if ( look.cells == 0 || look.wetShare == 0 )
    return DepthDoubt::None;
  const bool few = !look.distinct.empty();
  if ( few && look.whole && look.min >= 0 && look.max == 1 )
    return DepthDoubt::Extent;
  if ( few && look.whole && look.min >= 0 && look.max <= MAX_CLASS && look.distinct.size() >= 2 )
    return DepthDoubt::Classes;
  const bool allWet = look.wetShare >= MIN_WET_SHARE && look.median > MAX_SHALLOW_M;
  const bool deep = look.median > MAX_MEDIAN_M || look.deep > MAX_P99_M;
  return deep || ( !few && ( allWet || look.shallow > MAX_SHALLOW_M ) ) ? DepthDoubt::Heights : DepthDoubt::None;
}

std::optional<double> metresPerUnit( const std::string &unit )
{
  static const std::map<std::string, double> known {
    { "m", 1 },
    { "metre", 1 },
    { "meter", 1 },
    { "metres", 1 },
    { "meters", 1 },
    { "metro", 1 },
    { "metros", 1 },
    { "cm", 0.01 },
    { "centimetre", 0.01 },
    { "centimeter", 0.01 },
    { "centimetres", 0.01 },
    { "centimeters", 0.01 },
    { "mm", 0.001 },
    { "millimetre", 0.001 },
    { "millimeter", 0.001 },
    { "millimetres", 0.001 },
    { "millimeters", 0.001 },
    { "ft", 0.3048 },
    { "foot", 0.3048 },
    { "feet", 0.3048 },
    { "us survey foot", 1200.0 / 3937 },
  };
  std::string word;
  for ( const char letter : unit )
    word += static_cast<char>( std::tolower( static_cast<unsigned char>( letter ) ) );
  const std::size_t first = word.find_first_not_of( " \t" );
  const std::size_t last = word.find_last_not_of( " \t" );
  const auto found = first == std::string::npos ? known.end() : known.find( word.substr( first, last - first + 1 ) );
  return found == known.end() ? std::nullopt : std::optional( found->second );
}

} // namespace lacuna
