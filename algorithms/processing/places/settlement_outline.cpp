// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "settlement_outline.h"

#include <qgsgeometrycollection.h>
#include <qgsmultipoint.h>
#include <qgspoint.h>
#include <qgsrectangle.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

namespace lacuna
{

namespace
{

constexpr double AROUND_M = 30;   // of the outline about the houses at the edge
constexpr double SQUARE_M = 20;   // of houses that are drawn as one
constexpr double WALL_M = 0.5;    // a rectangle must have an area
constexpr std::size_t FEW = 200;  // houses that are drawn one by one
constexpr std::size_t MOST = 800; // rectangles whose surroundings are joined within a tenth of a second
constexpr int CORNERS = 4;        // of a quarter of a circle

// The rectangle about the houses of every square.
std::vector<Box> boxesOf( const std::vector<Point> &houses, double square )
{
  std::map<std::pair<long long, long long>, Box> boxes;
  for ( const Point &house : houses )
    boxes[{ std::llround( house.x / square ), std::llround( house.y / square ) }].add( house.x, house.y );
  std::vector<Box> all;
  for ( const auto &[cell, box] : boxes )
    all.push_back( box );
  return all;
}

std::unique_ptr<QgsAbstractGeometry> pointsOf( std::vector<Point> houses )
{
  std::sort( houses.begin(), houses.end(), []( const Point &a, const Point &b ) {
    return std::tie( a.x, a.y ) < std::tie( b.x, b.y );
  } );
  auto points = std::make_unique<QgsMultiPoint>();
  for ( const Point &house : houses )
    points->addGeometry( new QgsPoint( house.x, house.y ) );
  return points;
}

std::unique_ptr<QgsAbstractGeometry> rectanglesOf( const std::vector<Point> &houses, double scale )
{
  double square = SQUARE_M * scale;
  std::vector<Box> boxes = boxesOf( houses, square );
  for ( ; boxes.size() > MOST; boxes = boxesOf( houses, square ) )
    square *= 2;
  auto rectangles = std::make_unique<QgsGeometryCollection>();
  for ( const Box &box : boxes )
  {
    const Box wide = box.grown( WALL_M * scale );
    rectangles->addGeometry(
      QgsGeometry::fromRect( QgsRectangle( wide.xMin, wide.yMin, wide.xMax, wide.yMax ) ).constGet()->clone()
    );
  }
  return rectangles;
}

} // namespace

QgsGeometry outlineOf( const std::vector<Point> &houses, double linkM, const MetricFrame &frame )
{
  const auto first = std::min_element( houses.begin(), houses.end(), []( const Point &a, const Point &b ) {
    return std::tie( a.y, a.x ) < std::tie( b.y, b.x );
  } );
  const double scale = frame.unitsPerMetre( first->x, first->y );
  // What lies about houses that are linked overlaps.
  const double out = ( 0.6 * std::max( linkM, 50.0 ) + AROUND_M ) * scale;
  QgsGeometry area
    = QgsGeometry( houses.size() > FEW ? rectanglesOf( houses, scale ) : pointsOf( houses ) ).buffer( out, CORNERS );
  const QgsGeometry drawnIn = area.buffer( -( out - AROUND_M * scale ), CORNERS );
  if ( !drawnIn.isNull() && !drawnIn.isEmpty() )
    area = drawnIn;
  area = area.removeInteriorRings();
  area.convertToMultiType();
  return area;
}

} // namespace lacuna
