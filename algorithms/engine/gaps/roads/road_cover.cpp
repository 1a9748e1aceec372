// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "road_cover.h"
#include "../../core/angles.h"
#include "../../geometry/vector_math.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// The buffer method of Goodchild and Hunter 1997, with an angle; the rules for carriageways and parallel roads are own
// (lacuna/gaps/road_gaps.h).

namespace
{

// How far the carriageways of one road lie from its middle. Like all below chosen by hand, and tried in
// tests/engine/gaps/road_gaps_test.cpp.
constexpr double CARRIAGEWAY_TOLERANCES = 2.5;
constexpr double PARALLEL_DEGREES = 20;
// Difference between the two sides of a line in the middle.
constexpr double OFF_CENTRE_TOLERANCES = 1.0;
// Nearer, a line lies on the road itself.
constexpr double SAME_LINE_TOLERANCES = 0.2;
// Two roads side by side, not one drawn twice.
constexpr double APART_TOLERANCES = 0.3;
// Of the distance to the own road: another road this near is what the line lies on.
constexpr double NEARER_SHARE = 0.5;

double cosineOf( double degrees ) { return std::cos( toRadians( degrees ) ); }

// Cosine of the angle between two roads, whichever way they are drawn; zig-zags and bends by their course, straight
// ones as they are.
double cosineBetween( const RoadSegment &a, const RoadSegment &b )
{
  return std::max(
    std::abs( a.along[0] * b.along[0] + a.along[1] * b.along[1] ),
    std::abs( a.course[0] * b.course[0] + a.course[1] * b.course[1] )
  );
}

struct Range
{
  double from = 1;
  double to = 0;
  void add( double a, double b )
  {
    if ( a > b )
      return;
    const bool first = from > to;
    from = first ? a : std::min( from, a );
    to = first ? b : std::max( to, b );
  }
};

// Shares of a segment within r of a point.
void addDisc( Range &range, const Segment &s, double x, double y, double r )
{
  const double dx = s.x2 - s.x1;
  const double dy = s.y2 - s.y1;
  const double a = dx * dx + dy * dy;
  const double b = ( s.x1 - x ) * dx + ( s.y1 - y ) * dy;
  const double c = ( s.x1 - x ) * ( s.x1 - x ) + ( s.y1 - y ) * ( s.y1 - y ) - r * r;
  const double root = b * b - a * c;
  if ( root < 0 )
    return;
  range.add( std::max( 0.0, ( -b - std::sqrt( root ) ) / a ), std::min( 1.0, ( -b + std::sqrt( root ) ) / a ) );
}

// low <= value + t * slope <= high, cut from a range of t.
bool limit( double value, double slope, double low, double high, double &from, double &to )
{
  if ( slope == 0 )
    return value >= low && value <= high;
  const double a = ( low - value ) / slope;
  const double b = ( high - value ) / slope;
  from = std::max( from, std::min( a, b ) );
  to = std::min( to, std::max( a, b ) );
  return from <= to;
}

// The part of a segment within r of another: that one grown by r is two discs and a rectangle, and convex, so it is one
// range.
Range within( const Segment &s, const Segment &other, double r )
{
  Range range;
  addDisc( range, s, other.x1, other.y1, r );
  addDisc( range, s, other.x2, other.y2, r );
  const double length = std::hypot( other.x2 - other.x1, other.y2 - other.y1 );
  const double ux = ( other.x2 - other.x1 ) / length;
  const double uy = ( other.y2 - other.y1 ) / length;
  const double dx = s.x2 - s.x1;
  const double dy = s.y2 - s.y1;
  double from = 0;
  double to = 1;
  if ( limit( ( s.x1 - other.x1 ) * ux + ( s.y1 - other.y1 ) * uy, dx * ux + dy * uy, 0, length, from, to )
       && limit( cross( ux, uy, s.x1 - other.x1, s.y1 - other.y1 ), cross( ux, uy, dx, dy ), -r, r, from, to ) )
    range.add( from, to );
  return range;
}

} // namespace

RoadCover::RoadCover(
  const RoadLayer &own, const RoadLayer &other, const MetricFrame &frame, const OffsetField &offsets, double sign,
  const RoadOptions &options
)
  : mOwn( own )
  , mOther( other )
  , mFrame( frame )
  , mOffsets( offsets )
  , mSign( sign )
  , mOptions( options )
  , mCosine( cosineOf( options.maxAngleDegrees ) )
  , mPlain( options.maxAngleDegrees >= 90 )
{}

void RoadCover::collect( const RoadSegment &segment )
{
  const Point middle { ( segment.x1 + segment.x2 ) / 2, ( segment.y1 + segment.y2 ) / 2 };
  const double factor = mFrame.unitsPerMetre( middle.x, middle.y );
  mTolerance = mOptions.toleranceM * factor;
  const Point shift = mOffsets.at( middle.x, middle.y );
  const double moveX = mSign * shift.x * factor;
  const double moveY = mSign * shift.y * factor;
  const double reach = mPlain ? mTolerance : CARRIAGEWAY_TOLERANCES * mTolerance;
  const double parallel = std::max( mCosine, cosineOf( PARALLEL_DEGREES ) );
  mNear.clear();
  mOther.index.query( segment.box().moved( moveX, moveY ).grown( reach ), [&]( std::uint32_t item ) {
    const RoadSegment &other = mOther.segments[item];
    const double like = mPlain ? 1 : cosineBetween( segment, other );
    if ( like < mCosine )
      return;
    Near near { { other.x1 - moveX, other.y1 - moveY, other.x2 - moveX, other.y2 - moveY }, 1, 0, like >= parallel };
    const Range range = within( segment, near.moved, mTolerance );
    near.from = range.from;
    near.to = range.to;
    mNear.push_back( near );
  } );
}

std::vector<RoadPiece> RoadCover::cover( std::size_t number )
{
  const RoadSegment &segment = mOwn.segments[number];
  collect( segment );
  std::vector<std::pair<double, double>> ranges;
  for ( const Near &near : mNear )
    if ( near.from < near.to )
      ranges.emplace_back( near.from, near.to );
  std::sort( ranges.begin(), ranges.end() );
  std::vector<RoadPiece> pieces;
  const double length = std::hypot( segment.x2 - segment.x1, segment.y2 - segment.y1 );
  const auto add = [&]( double from, double to, bool covered ) {
    if ( !( from < to ) )
      return;
    // The finer rules are asked at the middle of pieces no longer than the tolerance.
    const std::size_t count = mPlain || mNear.empty() || !( mTolerance > 0 )
                                ? 1
                                : static_cast<std::size_t>( std::ceil( ( to - from ) * length / mTolerance ) );
    for ( std::size_t i = 0; i < count; ++i )
    {
      const double a = from + ( to - from ) * static_cast<double>( i ) / static_cast<double>( count );
      const double b
        = i + 1 == count ? to : from + ( to - from ) * static_cast<double>( i + 1 ) / static_cast<double>( count );
      RoadState state = covered ? RoadState::Covered : RoadState::Missing;
      if ( !mPlain )
        state = covered ? stateWhereCovered( segment, ( a + b ) / 2 ) : stateWhereMissing( segment, ( a + b ) / 2 );
      pieces.push_back( { a, b, state } );
    }
  };
  double at = 0;
  for ( std::size_t i = 0; i < ranges.size(); )
  {
    double to = ranges[i].second;
    const double from = ranges[i].first;
    for ( ++i; i < ranges.size() && ranges[i].first <= to; ++i )
      to = std::max( to, ranges[i].second );
    add( at, from, false );
    add( from, to, true );
    at = to;
  }
  add( at, 1, false );
  return pieces;
}

// Whether a place of the other layer lies on a road of the own layer that runs beside the segment.
bool RoadCover::liesOnAnother(
  const RoadSegment &segment, const Point &place, double within, const Point *apartFrom, double apart
) const
{
  bool found = false;
  const double parallel = cosineOf( PARALLEL_DEGREES );
  mOwn.index.query( Box { place.x, place.y, place.x, place.y }.grown( within ), [&]( std::uint32_t item ) {
    const RoadSegment &road = mOwn.segments[item];
    if ( found || road.path == segment.path || cosineBetween( segment, road ) < parallel
         || squaredDistance( place.x, place.y, road ) >= within * within )
      return;
    found = !apartFrom || squaredDistance( apartFrom->x, apartFrom->y, road ) >= apart * apart;
  } );
  return found;
}

RoadState RoadCover::stateWhereCovered( const RoadSegment &segment, double t ) const
{
  const Point place { segment.x1 + t * ( segment.x2 - segment.x1 ), segment.y1 + t * ( segment.y2 - segment.y1 ) };
  bool beside = false;
  for ( const Near &near : mNear )
  {
    if ( t < near.from || t > near.to )
      continue;
    double share = 0;
    const double distance = std::sqrt( squaredDistance( place.x, place.y, near.moved, &share ) );
    const Point foot {
      near.moved.x1 + share * ( near.moved.x2 - near.moved.x1 ),
      near.moved.y1 + share * ( near.moved.y2 - near.moved.y1 )
    };
    if ( distance <= SAME_LINE_TOLERANCES * mTolerance
         || !liesOnAnother( segment, foot, NEARER_SHARE * distance, &place, APART_TOLERANCES * mTolerance ) )
      return RoadState::Covered;
    beside = true;
  }
  return beside ? RoadState::Beside : RoadState::Covered;
}

RoadState RoadCover::stateWhereMissing( const RoadSegment &segment, double t ) const
{
  const Point place { segment.x1 + t * ( segment.x2 - segment.x1 ), segment.y1 + t * ( segment.y2 - segment.y1 ) };
  const double normal[2] = { -segment.course[1], segment.course[0] };
  double side[2] = { std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity() };
  for ( const Near &near : mNear )
  {
    double share = 0;
    if ( !near.parallel )
      continue;
    const double distance = std::sqrt( squaredDistance( place.x, place.y, near.moved, &share ) );
    if ( distance > CARRIAGEWAY_TOLERANCES * mTolerance )
      continue;
    const Point foot {
      near.moved.x1 + share * ( near.moved.x2 - near.moved.x1 ),
      near.moved.y1 + share * ( near.moved.y2 - near.moved.y1 )
    };
    const double lateral = ( foot.x - place.x ) * normal[0] + ( foot.y - place.y ) * normal[1];
    if ( std::abs( lateral ) < 0.7 * distance || liesOnAnother( segment, foot, NEARER_SHARE * distance, nullptr, 0 ) )
      continue;
    double &nearest = side[lateral > 0 ? 0 : 1];
    nearest = std::min( nearest, distance );
    // One of two carriageways, the other layer's line between them.
    const Point opposite { place.x + 2 * lateral * normal[0], place.y + 2 * lateral * normal[1] };
    if ( liesOnAnother( segment, opposite, OFF_CENTRE_TOLERANCES * mTolerance, &foot, APART_TOLERANCES * mTolerance ) )
      return RoadState::Covered;
  }
  // The line between two carriageways of the other layer.
  return std::abs( side[0] - side[1] ) <= OFF_CENTRE_TOLERANCES * mTolerance ? RoadState::Covered : RoadState::Missing;
}

} // namespace lacuna
