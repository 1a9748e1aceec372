// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/overlay.h"
#include "lacuna/segment.h"
#include "lacuna/spatial_index.h"
#include "../core/polling.h"
#include "geos_context.h"
#include "vector_math.h"

#include <cmath>

namespace lacuna
{

// Area of an intersection without building it: the sum over pairs of edges of the ground below both, from the
// trapezoid formula of polygon area. Own; agrees with GEOS to 1e-12 of the common box (overlay_test) and is some 70
// times as fast (tests/bench/RESULTS.md).

namespace
{

// The region between the floor and a piece of an edge, left to right, inside the common box whose corner is the origin.
struct Trapezoid
{
  double left;
  double right;
  double yLeft;
  double slope;
  double sign;

  double at( double x ) const { return yLeft + ( x - left ) * slope; }
};

// Above this many edge pairs GEOS's sweep is faster than ours.
constexpr double MAX_PAIRS = 2e8;
constexpr std::size_t MAX_UNBINNED_PAIRS = 4096;
// Above this many, edges are looked up in an index.
constexpr double MAX_UNINDEXED_PAIRS = 65536;

double commonArea( const Trapezoid &e, const Trapezoid &f )
{
  const double left = std::max( e.left, f.left );
  const double right = std::min( e.right, f.right );
  if ( !( left < right ) )
    return 0;
  const double e1 = e.at( left );
  const double e2 = e.at( right );
  const double f1 = f.at( left );
  const double f2 = f.at( right );
  const double d1 = e1 - f1;
  const double d2 = e2 - f2;
  // min = mean - |difference| / 2; the difference is linear and may change sign once.
  double difference = std::abs( d1 ) + std::abs( d2 );
  if ( ( d1 < 0 ) != ( d2 < 0 ) && difference > 0 )
    difference = ( d1 * d1 + d2 * d2 ) / difference;
  return e.sign * f.sign * ( right - left ) * ( e1 + e2 + f1 + f2 - difference ) / 4;
}

} // namespace

struct Overlay::Scratch
{
  std::vector<Trapezoid> a;
  std::vector<Trapezoid> b;
  std::vector<std::uint32_t> binStart;
  std::vector<std::uint32_t> binItem;
  std::vector<Segment> segments;

  static void collect( const TranslatedFootprint &translated, const Box &common, std::vector<Trapezoid> &out );
  double sumAll() const;
  double bin( double width );
  double sumBinned( double width ) const;

  std::size_t bins() const { return std::max<std::size_t>( 1, b.size() / 2 ); }
  std::size_t binOf( double x, double scale ) const
  {
    return std::min( static_cast<std::size_t>( std::max( 0.0, x * scale ) ), bins() - 1 );
  }
};

Overlay::Overlay() : mScratch( std::make_unique<Scratch>() ) {}

Overlay::~Overlay() = default;

void Overlay::Scratch::collect( const TranslatedFootprint &translated, const Box &common, std::vector<Trapezoid> &out )
{
  out.clear();
  const double width = common.width();
  const double height = common.height();
  const double ox = translated.dx - common.xMin;
  const double oy = translated.dy - common.yMin;
  Box strip = common.moved( -translated.dx, -translated.dy );
  strip.yMax = std::numeric_limits<double>::infinity(); // edges above the box close what lies in it
  translated.footprints.forEachEdge( translated.feature, strip, [&]( double x1, double y1, double x2, double y2 ) {
    // Going left along the top counts positive for a counter-clockwise ring, going right along the bottom negative.
    double sign = 1;
    if ( x1 < x2 )
      sign = -1;
    else
    {
      std::swap( x1, x2 );
      std::swap( y1, y2 );
    }
    x1 += ox;
    x2 += ox;
    if ( !( x1 < x2 ) || x2 <= 0 || x1 >= width )
      return;
    y1 += oy;
    y2 += oy;
    if ( y1 <= 0 && y2 <= 0 )
      return;
    const double slope = ( y2 - y1 ) / ( x2 - x1 );
    if ( x1 < 0 )
    {
      y1 -= x1 * slope;
      x1 = 0;
    }
    if ( x2 > width )
    {
      y2 -= ( x2 - width ) * slope;
      x2 = width;
    }
    // What is below the floor is nothing, what is above the ceiling is as high as the ceiling.
    const auto crossing = [&]( double level ) { return std::clamp( x1 + ( level - y1 ) / slope, x1, x2 ); };
    if ( y1 < 0 || y2 < 0 )
    {
      if ( y1 <= 0 && y2 <= 0 )
        return;
      const double x = crossing( 0 );
      if ( y1 < 0 )
        x1 = x, y1 = 0;
      else
        x2 = x, y2 = 0;
    }
    if ( y1 >= height && y2 >= height )
      out.push_back( { x1, x2, height, 0, sign } );
    else if ( y1 > height )
    {
      const double x = crossing( height );
      out.push_back( { x1, x, height, 0, sign } );
      out.push_back( { x, x2, height, slope, sign } );
    }
    else if ( y2 > height )
    {
      const double x = crossing( height );
      out.push_back( { x1, x, y1, slope, sign } );
      out.push_back( { x, x2, height, 0, sign } );
    }
    else
      out.push_back( { x1, x2, y1, slope, sign } );
  } );
}

double Overlay::Scratch::sumAll() const
{
  double sum = 0;
  for ( const Trapezoid &e : a )
    for ( const Trapezoid &f : b )
      sum += commonArea( e, f );
  return sum;
}

// Keeps the edges of b by vertical strips. The pairs that sumBinned() will look at; infinity when they are too many.
double Overlay::Scratch::bin( double width )
{
  const double scale = static_cast<double>( bins() ) / width;
  const auto at = [&]( double x ) { return binOf( x, scale ); };
  std::size_t entries = 0;
  for ( const Trapezoid &f : b )
    entries += at( f.right ) - at( f.left ) + 1;
  if ( static_cast<double>( entries ) > MAX_PAIRS )
    return std::numeric_limits<double>::infinity();
  pollNow();
  binStart.assign( bins() + 2, 0 );
  for ( const Trapezoid &f : b )
    for ( std::size_t i = at( f.left ); i <= at( f.right ); ++i )
      ++binStart[i + 2];
  for ( std::size_t i = 2; i < binStart.size(); ++i )
    binStart[i] += binStart[i - 1];
  pollNow();
  binItem.resize( entries );
  for ( std::uint32_t item = 0; item < b.size(); ++item )
  {
    poll( item );
    for ( std::size_t i = at( b[item].left ); i <= at( b[item].right ); ++i )
      binItem[binStart[i + 1]++] = item;
  }
  double work = 0;
  for ( const Trapezoid &e : a )
    work += static_cast<double>( binStart[at( e.right ) + 1] - binStart[at( e.left )] );
  return work;
}

// A pair is counted in the strip where it begins.
double Overlay::Scratch::sumBinned( double width ) const
{
  constexpr std::size_t POLL_PAIRS = 1 << 16;
  const double scale = static_cast<double>( bins() ) / width;
  double sum = 0;
  std::size_t done = 0;
  for ( const Trapezoid &e : a )
  {
    const std::size_t last = binOf( e.right, scale );
    for ( std::size_t i = binOf( e.left, scale ); i <= last; ++i )
    {
      done += binStart[i + 1] - binStart[i];
      for ( std::uint32_t k = binStart[i]; k < binStart[i + 1]; ++k )
      {
        const Trapezoid &f = b[binItem[k]];
        if ( binOf( std::max( e.left, f.left ), scale ) == i )
          sum += commonArea( e, f );
      }
    }
    if ( done > POLL_PAIRS )
    {
      pollNow();
      done = 0;
    }
  }
  return sum;
}

double Overlay::edgePairs( const TranslatedFootprint &translated )
{
  const Box box = translated.box();
  if ( !( box.xMin < box.xMax && box.yMin < box.yMax ) )
    return 0;
  Scratch::collect( translated, box, mScratch->b );
  const Scratch &scratch = *mScratch;
  const double scale = static_cast<double>( scratch.bins() ) / box.width();
  std::vector<std::int64_t> rises( scratch.bins() + 1, 0 );
  for ( const Trapezoid &edge : scratch.b )
  {
    ++rises[scratch.binOf( edge.left, scale )];
    --rises[scratch.binOf( edge.right, scale ) + 1];
  }
  double pairs = 0;
  double edges = 0;
  for ( const std::int64_t rise : rises )
  {
    edges += static_cast<double>( rise );
    pairs += edges * edges;
  }
  return pairs;
}

double Overlay::intersectionArea( const TranslatedFootprint &a, const TranslatedFootprint &b )
{
  const Box boxA = a.box();
  const Box boxB = b.box();
  const Box common {
    std::max( boxA.xMin, boxB.xMin ), std::max( boxA.yMin, boxB.yMin ), std::min( boxA.xMax, boxB.xMax ),
    std::min( boxA.yMax, boxB.yMax )
  };
  if ( !( common.xMin < common.xMax && common.yMin < common.yMax ) )
    return 0;
  Scratch::collect( a, common, mScratch->a );
  if ( mScratch->a.empty() )
    return 0;
  Scratch::collect( b, common, mScratch->b );
  if ( mScratch->a.size() * mScratch->b.size() <= MAX_UNBINNED_PAIRS )
    return std::max( 0.0, mScratch->sumAll() );
  if ( mScratch->bin( common.width() ) <= MAX_PAIRS )
    return std::max( 0.0, mScratch->sumBinned( common.width() ) );
  GeosContext geos;
  return geos.intersectionArea( a, b );
}

namespace
{

SpatialIndex indexOf( const std::vector<Segment> &segments )
{
  std::vector<Box> boxes;
  boxes.reserve( segments.size() );
  for ( const Segment &segment : segments )
    boxes.push_back( segment.box() );
  return SpatialIndex( boxes );
}

// Whether a part of inner, by its first vertex, lies in outer; the edges of the two do not meet.
bool holdsPart( const TranslatedFootprint &outer, const TranslatedFootprint &inner )
{
  for ( std::uint32_t r = inner.footprints.ringBegin( inner.feature ); r < inner.footprints.ringEnd( inner.feature );
        ++r )
  {
    const double *at = inner.footprints.ring( r ).xy;
    if ( !inner.footprints.isHole( r )
         && containsPoint( outer.footprints, outer.feature, at[0] + inner.dx - outer.dx, at[1] + inner.dy - outer.dy ) )
      return true;
  }
  return false;
}

} // namespace

double Overlay::distance( const TranslatedFootprint &a, const TranslatedFootprint &b, double limit )
{
  const Box boxA = a.box();
  const Box boxB = b.box();
  double best = limit * limit;
  if ( boxA.squaredDistance( boxB ) > best )
    return std::numeric_limits<double>::infinity();
  bool found = false;
  std::vector<Segment> &segments = mScratch->segments;
  segments.clear();
  // Relative to b's corner, so that large coordinates do not eat the digits.
  const double ox = boxB.xMin;
  const double oy = boxB.yMin;
  const Box nearA = boxA.grown( limit );
  b.footprints.forEachEdge( b.feature, nearA.moved( -b.dx, -b.dy ), [&]( double x1, double y1, double x2, double y2 ) {
    const Box edge {
      std::min( x1, x2 ) + b.dx, std::min( y1, y2 ) + b.dy, std::max( x1, x2 ) + b.dx, std::max( y1, y2 ) + b.dy
    };
    if ( edge.intersects( nearA ) )
      segments.push_back( { x1 + b.dx - ox, y1 + b.dy - oy, x2 + b.dx - ox, y2 + b.dy - oy } );
  } );
  // Long rings would be compared edge by edge for minutes; the least of all distances is the same in any order.
  const bool indexed
    = static_cast<double>( a.footprints.vertexCount( a.feature ) ) * static_cast<double>( segments.size() )
      > MAX_UNINDEXED_PAIRS;
  const SpatialIndex index = indexed ? indexOf( segments ) : SpatialIndex();
  std::size_t step = 0;
  a.footprints.forEachEdge(
    a.feature, boxB.grown( limit ).moved( -a.dx, -a.dy ),
    [&]( double x1, double y1, double x2, double y2 ) {
      const Segment edge { x1 + a.dx - ox, y1 + a.dy - oy, x2 + a.dx - ox, y2 + a.dy - oy };
      const Box box = edge.box();
      if ( best == 0 && found )
        return;
      const auto compare = [&]( const Segment &other ) {
        if ( box.squaredDistance( other.box() ) > best )
          return;
        const double squared = squaredDistance( edge, other );
        if ( squared <= best )
        {
          best = squared;
          found = true;
        }
      };
      if ( indexed )
      {
        poll( ++step );
        index.query( box.grown( std::sqrt( best ) * ( 1 + 1e-9 ) ), [&]( std::uint32_t item ) {
          compare( segments[item] );
        } );
        return;
      }
      for ( const Segment &other : segments )
        compare( other );
    }
  );
  if ( found && best == 0 )
    return 0;
  if ( boxA.intersects( boxB ) )
  {
    if ( holdsPart( a, b ) || holdsPart( b, a ) )
      return 0;
  }
  return found ? std::sqrt( best ) : std::numeric_limits<double>::infinity();
}

bool containsPoint( const Footprints &footprints, std::size_t feature, double x, double y )
{
  const Box &box = footprints.box( feature );
  if ( x < box.xMin || x > box.xMax || y < box.yMin || y > box.yMax )
    return false;
  bool inside = false;
  const double infinity = std::numeric_limits<double>::infinity();
  for ( std::uint32_t r = footprints.ringBegin( feature ); r < footprints.ringEnd( feature ); ++r )
  {
    // The next part begins: what one part holds no other can take away.
    if ( inside && !footprints.isHole( r ) )
      return true;
    footprints.forEachEdgeOfRing( r, { -infinity, y, infinity, y }, [&]( double x1, double y1, double x2, double y2 ) {
      inside = inside != rayCrosses( x, y, x1, y1, x2, y2 );
    } );
  }
  return inside;
}

} // namespace lacuna
