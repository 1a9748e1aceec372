// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_geometry.h"
#include "layers/filled_parts.h"
#include "lacuna/places/sample_design.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsgeometry.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace lacuna
{

namespace
{

constexpr double SAME_PLACE_M = 1;
constexpr double SAME_AREA = 0.02;
constexpr double METRES_A_DEGREE = 111320;

double rounded( double value, double step ) { return std::round( value * step ) / step; }

} // namespace

bool ShapePrint::isLike( const ShapePrint &other ) const
{
  if ( hash == other.hash )
    return true;
  const double east = ( longitude - other.longitude ) * METRES_A_DEGREE * std::cos( latitude * 3.14159265358979 / 180 );
  const double north = ( latitude - other.latitude ) * METRES_A_DEGREE;
  return std::hypot( east, north ) <= SAME_PLACE_M
         && std::abs( areaM2 - other.areaM2 ) <= SAME_AREA * std::max( areaM2, other.areaM2 ) + 0.1;
}

ShapePrinter::ShapePrinter( const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransformContext &context )
  : mToDegrees( crs, degreesCrs(), context )
  , mStep( crs.isGeographic() ? 1e7 : 1e3 )
{}

ShapePrint ShapePrinter::of( const QgsGeometry &geometry ) const
{
  std::uint64_t hash = 0;
  const QgsGeometry filled = withFilledParts( geometry );
  for ( auto vertex = filled.vertices_begin(); vertex != filled.vertices_end(); ++vertex )
    for ( const double value : { ( *vertex ).x(), ( *vertex ).y() } )
      hash = mixBits( hash ^ static_cast<std::uint64_t>( std::llround( value * mStep ) ) );
  ShapePrint print;
  print.hash = QStringLiteral( "%1" ).arg( hash, 16, 16, QLatin1Char( '0' ) );
  QgsGeometry degrees = geometry;
  degrees.transform( mToDegrees );
  const QgsPointXY middle = degrees.boundingBox().center();
  print.longitude = rounded( middle.x(), 1e7 );
  print.latitude = rounded( middle.y(), 1e7 );
  if ( geometry.type() == Qgis::GeometryType::Polygon )
    print.areaM2 = rounded( mArea.m2( degrees ), 1e2 );
  return print;
}

} // namespace lacuna
