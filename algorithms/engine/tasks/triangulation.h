// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "grid_point.h"
#include "lacuna/monitor.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// The corners of a triangle after one and before it, counter-clockwise.
inline constexpr int NEXT[3] = { 1, 2, 0 };
inline constexpr int BEFORE[3] = { 2, 0, 1 };

/// What an edge of a triangulation stands for; 0: nothing, it may be turned.
namespace edgeFlags
{
constexpr std::uint8_t AREA = 1;       ///< border of the area
constexpr std::uint8_t WALL = 2;       ///< of a footprint
constexpr std::uint8_t SEPARATOR = 32; ///< border of the area on both sides: the antimeridian
constexpr int RANK_SHIFT = 2;          ///< three bits: how strong a barrier
inline int rank( std::uint8_t flags ) { return flags >> RANK_SHIFT & 7; }
inline std::uint8_t ofRank( int rank ) { return static_cast<std::uint8_t>( rank << RANK_SHIFT ); }
inline std::uint8_t merged( std::uint8_t old, std::uint8_t now )
{
  const int strongest = rank( old ) > rank( now ) ? rank( old ) : rank( now );
  int bits = ( old | now ) & ( AREA | WALL | SEPARATOR );
  if ( old & now & AREA )
    bits = ( bits & ~AREA ) | SEPARATOR;
  return static_cast<std::uint8_t>( bits | ofRank( strongest ) );
}
} // namespace edgeFlags

/**
 * A constrained Delaunay triangulation on a whole-number grid: every predicate is exact, so that no run depends on
 * rounding.
 *
 * First all points at once, then the lines that edges must follow. Where a line crosses an earlier one a vertex is
 * added at the nearest grid point; a line through an existing vertex goes by it. Incremental insertion along a Hilbert
 * curve with Lawson's flips; lines by Sloan 1993.
 */
class Triangulation
{
public:
  static constexpr std::int32_t NONE = -1;
  struct Triangle
  {
    std::int32_t vertex[3]; ///< counter-clockwise
    std::int32_t next[3];   ///< the triangle across the edge opposite each vertex; NONE outside the frame
    std::uint8_t flags[3];  ///< of that edge
  };
  /// An edge with flags that got a vertex where a later line crosses it; in the order it happened.
  struct Split
  {
    std::int32_t a;
    std::int32_t b;
    std::int32_t vertex;
    std::uint8_t flags; ///< of the edge
  };

  /// In: places within ±GridPoint::MAX_COORDINATE / 2, any number of times. vertexOf() tells which vertex each became.
  /// \throws Canceled
  Triangulation( std::span<const GridPoint> points, const Monitor &monitor );

  std::int32_t vertexOf( std::size_t point ) const { return mVertexOf[point]; }
  std::size_t vertexCount() const { return mPoints.size(); }
  std::size_t size() const { return mTriangles.size(); }
  const GridPoint &point( std::int32_t vertex ) const { return mPoints[static_cast<std::size_t>( vertex )]; }
  const Triangle &triangle( std::int32_t t ) const { return mTriangles[static_cast<std::size_t>( t )]; }
  /// Some triangle at a vertex.
  std::int32_t triangleAt( std::int32_t vertex ) const { return mTriangleAt[static_cast<std::size_t>( vertex )]; }
  /// Calls body( t, corner ) for the triangles around a vertex, which is that corner of t, until it returns true. At
  /// the frame it stops.
  template <typename Body>
  void around( std::int32_t vertex, const Body &body ) const
  {
    const std::int32_t start = triangleAt( vertex );
    std::int32_t t = start;
    do
    {
      const int corner = cornerOf( triangle( t ), vertex );
      if ( body( t, corner ) )
        return;
      t = triangle( t ).next[NEXT[corner]];
    } while ( t != start && t != NONE );
  }
  /// The triangle on the left of the edge from a to b; NONE where there is no such edge.
  std::int32_t triangleLeftOf( std::int32_t a, std::int32_t b ) const
  {
    std::int32_t t = NONE;
    int edge = 0;
    return findEdge( a, b, t, edge ) ? t : NONE;
  }
  const std::vector<Split> &splits() const { return mSplits; }

  /// Makes edges follow the straight line between two vertices and adds flags to theirs. path receives the vertices of
  /// the line from a to b. False where it could not be followed to the end.
  bool addLine( std::int32_t a, std::int32_t b, std::uint8_t flags, std::vector<std::int32_t> &path );

  void setFlags( std::int32_t t, int edge, std::uint8_t flags ) { link( t, edge, triangle( t ).next[edge], flags ); }
  /// Takes flags from an edge and gives them to the other two of its triangle at a corner: the line then goes by that
  /// vertex.
  void reroute( std::int32_t t, int corner, std::uint8_t flags );

  /// The corner of a triangle that holds a vertex.
  static int cornerOf( const Triangle &triangle, std::int32_t vertex )
  {
    return triangle.vertex[0] == vertex ? 0 : triangle.vertex[1] == vertex ? 1 : 2;
  }
  static int edgeTo( const Triangle &triangle, std::int32_t other )
  {
    return triangle.next[0] == other ? 0 : triangle.next[1] == other ? 1 : 2;
  }

private:
  struct Place
  {
    std::int32_t triangle;
    int edge;   ///< the place lies on the edge opposite this corner; -1 else
    int corner; ///< the place is this vertex; -1 else
  };
  struct Step
  {
    std::int32_t vertex = NONE;   ///< reached along an edge
    std::int32_t triangle = NONE; ///< or left through the edge opposite a
  };
  struct Edge
  {
    std::int32_t a;
    std::int32_t b;
  };
  Triangle &at( std::int32_t t ) { return mTriangles[static_cast<std::size_t>( t )]; }
  std::int32_t newTriangle();
  void link( std::int32_t t, int edge, std::int32_t other, std::uint8_t flags );
  void set( std::int32_t t, std::int32_t a, std::int32_t b, std::int32_t c );
  Place locate( const GridPoint &place ) const;
  std::int32_t insert( const GridPoint &place );
  void splitTriangle( std::int32_t t, std::int32_t vertex );
  void splitEdge( std::int32_t t, int edge, std::int32_t vertex );
  void flip( std::int32_t t, int edge );
  void legalize();
  Step firstStep( std::int32_t a, std::int32_t b ) const;
  std::int32_t march( std::int32_t a, std::int32_t b, std::int32_t t, std::vector<Edge> &crossed );
  std::int32_t crossing( std::int32_t a, std::int32_t b, std::int32_t t, int edge );
  bool flipCrossed( std::int32_t a, std::int32_t c, std::vector<Edge> &crossed );
  std::int32_t splitMiddle( std::int32_t a, std::int32_t b );
  bool findEdge( std::int32_t a, std::int32_t b, std::int32_t &t, int &edge ) const;

  std::vector<GridPoint> mPoints;
  std::vector<Triangle> mTriangles;
  std::vector<std::int32_t> mTriangleAt;
  std::vector<std::int32_t> mVertexOf;
  std::vector<Split> mSplits;
  std::vector<std::int32_t> mDoubtful; // triangles whose first corner is new
  std::vector<Edge> mCrossed;
  std::vector<Edge> mFlipped;
  std::int32_t mLast = 0;
};

} // namespace lacuna
