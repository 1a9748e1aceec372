// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/place_surroundings.h"
#include "../core/polling.h"
#include "lacuna/metres_between.h"
#include "lacuna/parallel.h"
#include "lacuna/spatial_index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

constexpr std::size_t CHUNK = 256;

// Half the width of the middle half of some values about their median, twice: most of a list lies within it.
struct Spread
{
  double middle = 0;
  double reach = 0;
  explicit Spread( std::vector<double> values )
  {
    const auto part = [&values]( double share ) {
      const auto place
        = values.begin() + static_cast<std::ptrdiff_t>( share * static_cast<double>( values.size() - 1 ) );
      std::nth_element( values.begin(), place, values.end() );
      return *place;
    };
    middle = part( 0.5 );
    for ( double &value : values )
      value = std::abs( value - middle );
    reach = 2 * part( 0.75 );
  }
  bool holds( double value, double times ) const { return std::abs( value - middle ) <= times * reach; }
};

} // namespace

std::vector<double> metresToRoads(
  std::span<const Point> points, const RoadLayer &roads, const MetricFrame &frame, double limitM,
  const RunContext &context
)
{
  std::vector<double> metres( points.size(), std::numeric_limits<double>::infinity() );
  parallelFor( points.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      poll( i - begin );
      const Point &at = points[i];
      const double scale = frame.unitsPerMetre( at.x, at.y );
      double best = limitM * limitM * scale * scale;
      bool isFound = false;
      roads.index.nearest( { at.x, at.y, at.x, at.y }, best, [&]( std::uint32_t segment, double ) {
        const double distance = squaredDistance( at.x, at.y, roads.segments[segment] );
        isFound = isFound || distance <= best;
        return best = std::min( best, distance );
      } );
      if ( isFound )
        metres[i] = std::sqrt( best ) / scale;
    }
  } );
  return metres;
}

std::vector<NearestPlace> nearestPlaces(
  std::span<const Point> points, std::span<const Point> places, std::span<const std::uint8_t> usable,
  const MetricFrame &frame, const RunContext &context
)
{
  const Polling polling( context );
  std::vector<Box> boxes( places.size() );
  for ( std::size_t i = 0; i < places.size(); ++i )
    if ( usable[i] )
      boxes[i] = { places[i].x, places[i].y, places[i].x, places[i].y };
  const SpatialIndex index( boxes );
  std::vector<NearestPlace> nearest( points.size() );
  parallelFor( points.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      poll( i - begin );
      const Point &at = points[i];
      double best = std::numeric_limits<double>::infinity();
      index.nearest( { at.x, at.y, at.x, at.y }, best, [&]( std::uint32_t place, double distance ) {
        if ( distance < best || place < nearest[i].place )
          nearest[i].place = place;
        return best = std::min( best, distance );
      } );
      if ( nearest[i].place == NearestPlace::NONE )
        continue;
      const Point &other = places[nearest[i].place];
      nearest[i].metres = metresBetween( at, other, frame );
    }
  } );
  return nearest;
}

double settlementPriority( std::size_t houses, double nearestNameM, double roadM )
{
  const auto share = []( double value ) { return std::clamp( value, 0.0, 1.0 ); };
  double sum = 0.5 * share( std::log( static_cast<double>( houses ) / 20 ) / std::log( 50.0 ) );
  double weights = 0.5;
  if ( !std::isnan( nearestNameM ) )
  {
    sum += 0.3 * share( nearestNameM / 10'000 );
    weights += 0.3;
  }
  if ( !std::isnan( roadM ) )
  {
    sum += 0.2 * share( roadM / 5'000 );
    weights += 0.2;
  }
  return 100 * sum / weights;
}

std::vector<std::uint8_t> badCoordinates( std::span<const Point> at, std::span<const std::uint8_t> usable )
{
  constexpr std::size_t FEWEST = 8; // fewer do not say where a list lies
  constexpr double NOWHERE = 1e-6;  // a hand in degrees
  constexpr double FAR = 4;
  std::vector<std::uint8_t> bad( at.size(), 0 );
  std::vector<double> xs;
  std::vector<double> ys;
  for ( std::size_t i = 0; i < at.size(); ++i )
  {
    if ( !usable[i] )
      continue;
    bad[i] = std::abs( at[i].x ) < NOWHERE && std::abs( at[i].y ) < NOWHERE ? 1 : 0;
    if ( bad[i] )
      continue;
    xs.push_back( at[i].x );
    ys.push_back( at[i].y );
  }
  if ( xs.size() < FEWEST )
    return bad;
  const Spread x( std::move( xs ) );
  const Spread y( std::move( ys ) );
  for ( std::size_t i = 0; i < at.size(); ++i )
    if ( usable[i] && !( x.holds( at[i].x, FAR ) && y.holds( at[i].y, FAR ) ) && x.holds( at[i].y, 1.5 )
         && y.holds( at[i].x, 1.5 ) )
      bad[i] = 1;
  return bad;
}

} // namespace lacuna
