// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "cover_shapes.h"
#include "../core/polling.h"
#include "lacuna/metres_between.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lacuna
{

// The part of a straight piece within a radius of a segment is the part within the two discs at its ends and within the
// rectangle between them. All three are convex, and so is their union: it reaches from the first to the last of their
// ends.

namespace
{

struct Reach
{
  double from = std::numeric_limits<double>::infinity();
  double to = -std::numeric_limits<double>::infinity();
  void add( double low, double high )
  {
    from = std::min( from, low );
    to = std::max( to, high );
  }
};

// Of the line x = x0 + t dx, y = y0 + t dy, about a disc at the origin.
void addDisc( double x0, double y0, double dx, double dy, double radius, Reach &reach )
{
  const double length = std::hypot( dx, dy );
  const double ux = dx / length;
  const double uy = dy / length;
  const double beside = x0 * uy - y0 * ux;
  if ( std::abs( beside ) > radius )
    return;
  const double half = std::sqrt( ( radius - beside ) * ( radius + beside ) );
  const double middle = -( x0 * ux + y0 * uy );
  reach.add( ( middle - half ) / length, ( middle + half ) / length );
}

// Where low <= start + t slope <= high.
std::optional<Span> between( double start, double slope, double low, double high )
{
  if ( slope == 0 )
    return start >= low && start <= high
             ? std::optional<Span>(
                 { -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity() }
               )
             : std::nullopt;
  const auto [from, to] = std::minmax( { ( low - start ) / slope, ( high - start ) / slope } );
  return Span { from, to };
}

} // namespace

bool stretchWithin( const Segment &piece, const Segment &axis, double radius, Span &stretch )
{
  const double dx = piece.x2 - piece.x1;
  const double dy = piece.y2 - piece.y1;
  if ( dx == 0 && dy == 0 )
    return false;
  Reach reach;
  addDisc( piece.x1 - axis.x1, piece.y1 - axis.y1, dx, dy, radius, reach );
  const double length = std::hypot( axis.x2 - axis.x1, axis.y2 - axis.y1 );
  if ( length > 0 )
  {
    addDisc( piece.x1 - axis.x2, piece.y1 - axis.y2, dx, dy, radius, reach );
    const double ux = ( axis.x2 - axis.x1 ) / length;
    const double uy = ( axis.y2 - axis.y1 ) / length;
    const double x = piece.x1 - axis.x1;
    const double y = piece.y1 - axis.y1;
    const std::optional<Span> along = between( x * ux + y * uy, dx * ux + dy * uy, 0, length );
    const std::optional<Span> across = between( y * ux - x * uy, dy * ux - dx * uy, -radius, radius );
    if ( along && across && std::max( along->from, across->from ) <= std::min( along->to, across->to ) )
      reach.add( std::max( along->from, across->from ), std::min( along->to, across->to ) );
  }
  stretch = { std::max( reach.from, 0.0 ), std::min( reach.to, 1.0 ) };
  return stretch.from < stretch.to;
}

void joinSpans( std::vector<Span> &spans )
{
  std::sort( spans.begin(), spans.end(), []( const Span &a, const Span &b ) {
    return a.from != b.from ? a.from < b.from : a.to < b.to;
  } );
  std::size_t kept = 0;
  for ( const Span &span : spans )
    if ( kept > 0 && span.from <= spans[kept - 1].to )
      spans[kept - 1].to = std::max( spans[kept - 1].to, span.to );
    else
      spans[kept++] = span;
  spans.resize( kept );
}

double lengthWithin( const std::vector<Span> &spans, double from, double to )
{
  double sum = 0;
  for ( const Span &span : spans )
    sum += std::max( 0.0, std::min( span.to, to ) - std::max( span.from, from ) );
  return sum;
}

std::vector<Span> without( const std::vector<Span> &spans, const std::vector<Span> &others )
{
  std::vector<Span> left;
  for ( Span span : spans )
  {
    for ( const Span &other : others )
    {
      if ( other.to <= span.from || other.from >= span.to )
        continue;
      if ( other.from > span.from )
        left.push_back( { span.from, other.from } );
      span.from = std::max( span.from, other.to );
    }
    if ( span.from < span.to )
      left.push_back( span );
  }
  return left;
}

CoverShapes::CoverShapes( const StreetInputs &inputs, const StreetOptions &options, const RunContext &context )
{
  const std::size_t count = inputs.pictures.size();
  mShapes.reserve( count );
  const auto place = [&]( std::size_t i ) {
    const std::span<const double> xy = inputs.places.coordinates( i );
    return Point { xy[0], xy[1] };
  };
  const auto follows = [&]( std::size_t i ) {
    const StreetPicture &a = inputs.pictures[i - 1];
    const StreetPicture &b = inputs.pictures[i];
    return !a.sequence.empty() && a.sequence == b.sequence && a.at != NO_TIME && !inputs.places.isEmpty( i - 1 )
           && !inputs.places.isEmpty( i )
           && metresBetween( place( i - 1 ), place( i ), inputs.frame ) <= options.maxGapM;
  };
  bool isLinked = false; // to the one before
  for ( std::size_t i = 0; i < count; ++i )
  {
    poll( i );
    const bool toNext = i + 1 < count && follows( i + 1 );
    // A line that ends in a picture covers what the picture does.
    if ( !inputs.places.isEmpty( i ) && ( toNext || !isLinked ) )
    {
      const Point from = place( i );
      const Point to = toNext ? place( i + 1 ) : from;
      const double radius
        = options.distanceM * inputs.frame.unitsPerMetre( ( from.x + to.x ) / 2, ( from.y + to.y ) / 2 );
      mShapes.push_back(
        { { from.x, from.y, to.x, to.y },
          radius,
          static_cast<std::uint32_t>( i ),
          static_cast<std::uint32_t>( toNext ? i + 1 : i ) }
      );
    }
    isLinked = toNext;
  }
  std::vector<Box> boxes;
  boxes.reserve( mShapes.size() );
  for ( const CoverShape &shape : mShapes )
    boxes.push_back( shape.axis.box().grown( shape.radius ) );
  mIndex = SpatialIndex( boxes, context.storage );
}

} // namespace lacuna
