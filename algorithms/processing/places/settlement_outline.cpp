// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "settlement_outline.h"

#include <qgsmultipoint.h>
#include <qgspoint.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace lacuna
{

namespace
{

constexpr double AROUND_M = 30;  // of the outline about the houses at the edge
constexpr double THINNED_M = 20; // one house of so large a square is enough
constexpr std::size_t FEW = 200; // houses that need no thinning
constexpr int CORNERS = 4;       // of a quarter of a circle

} // namespace

SettlementOutline::SettlementOutline(
  const WorkingFrame &frame, const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransformContext &context
)
  : mFrame( frame )
  , mBack( frame, crs, context )
{}

QgsGeometry SettlementOutline::inFrame( const std::vector<Point> &houses, double linkM ) const
{
  const double scale = mFrame.frame.unitsPerMetre( houses.front().x, houses.front().y );
  std::map<std::pair<long long, long long>, Point> kept;
  const double square = houses.size() > FEW ? THINNED_M * scale : 0;
  long long number = 0;
  for ( const Point &house : houses )
    if ( square > 0 )
      kept.emplace( std::pair( std::llround( house.x / square ), std::llround( house.y / square ) ), house );
    else
      kept.emplace( std::pair( number++, 0LL ), house );
  auto points = std::make_unique<QgsMultiPoint>();
  for ( const auto &[cell, house] : kept )
    points->addGeometry( new QgsPoint( house.x, house.y ) );
  // Circles of houses that are linked overlap; thinning moves them apart by a square at most.
  const double out = ( 0.6 * std::max( linkM, 50.0 ) + THINNED_M + AROUND_M ) * scale;
  QgsGeometry area = QgsGeometry( std::move( points ) ).buffer( out, CORNERS );
  const QgsGeometry drawnIn = area.buffer( -( out - AROUND_M * scale ), CORNERS );
  if ( !drawnIn.isNull() && !drawnIn.isEmpty() )
    area = drawnIn;
  area = area.removeInteriorRings();
  area.convertToMultiType();
  return area;
}

QgsGeometry SettlementOutline::of( const std::vector<Point> &houses, double linkM ) const
{
  QgsGeometry area = inFrame( houses, linkM );
  bool isPlaced = true;
  area.transformVertices( [&]( const QgsPoint &vertex ) {
    std::vector<double> x { vertex.x() };
    std::vector<double> y { vertex.y() };
    isPlaced = mBack.transform( x, y ) && isPlaced;
    return QgsPoint( x[0], y[0] );
  } );
  return isPlaced ? area : QgsGeometry();
}

} // namespace lacuna
