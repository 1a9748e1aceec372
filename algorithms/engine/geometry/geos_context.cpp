// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "geos_context.h"
#include "../core/polling.h"
#include "geos_interrupt.h"
#include "lacuna/error.h"

#include <algorithm>

namespace lacuna
{

GeosContext::GeosContext() : mContext( GEOS_init_r() )
{
  GEOSContext_setErrorMessageHandler_r( mContext, &GeosContext::onError, this );
}

GeosContext::~GeosContext() { GEOS_finish_r( mContext ); }

void GeosContext::onError( const char *message, void *self ) { static_cast<GeosContext *>( self )->mMessage = message; }

GeosContext::Geometry GeosContext::own( GEOSGeometry *geometry )
{
  if ( !geometry )
  {
    pollNow();
    throw Error( ErrorCode::GeometryLibrary, { mMessage } );
  }
  return Geometry( geometry, Deleter { mContext } );
}

GeosContext::Geometry GeosContext::ring( const TranslatedFootprint &translated, std::uint32_t index )
{
  const Footprints::Ring source = translated.footprints.ring( index );
  GEOSCoordSequence *sequence = GEOSCoordSeq_create_r( mContext, static_cast<unsigned>( source.size + 1 ), 2 );
  for ( std::size_t i = 0; i <= source.size; ++i )
    GEOSCoordSeq_setXY_r(
      mContext, sequence, static_cast<unsigned>( i ), source.xy[2 * ( i % source.size )] + translated.dx,
      source.xy[2 * ( i % source.size ) + 1] + translated.dy
    );
  return own( GEOSGeom_createLinearRing_r( mContext, sequence ) );
}

GeosContext::Geometry GeosContext::polygon( const TranslatedFootprint &translated )
{
  const Footprints &footprints = translated.footprints;
  std::vector<GEOSGeometry *> parts;
  for ( std::uint32_t r = footprints.ringBegin( translated.feature ); r < footprints.ringEnd( translated.feature ); )
  {
    Geometry shell = ring( translated, r++ );
    std::vector<GEOSGeometry *> holes;
    while ( r < footprints.ringEnd( translated.feature ) && footprints.isHole( r ) )
      holes.push_back( ring( translated, r++ ).release() );
    parts.push_back(
      own( GEOSGeom_createPolygon_r( mContext, shell.release(), holes.data(), static_cast<unsigned>( holes.size() ) ) )
        .release()
    );
  }
  if ( parts.size() == 1 )
    return own( parts[0] );
  return own(
    GEOSGeom_createCollection_r( mContext, GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned>( parts.size() ) )
  );
}

double GeosContext::intersectionArea( const TranslatedFootprint &a, const TranslatedFootprint &b )
{
  const GeosInterrupt interrupt( mContext );
  const Geometry first = polygon( a );
  const Geometry second = polygon( b );
  const Geometry common = own( GEOSIntersection_r( mContext, first.get(), second.get() ) );
  double area = 0;
  GEOSArea_r( mContext, common.get(), &area );
  return area;
}

std::vector<double> GeosContext::addedAreas(
  const TranslatedFootprint &subject, const std::vector<TranslatedFootprint> &covers, double minArea
)
{
  // Of what is left of a building after all covers, or four times its own. Chosen by hand, tried in RESULTS.md, far
  // above real zones.
  constexpr int MAX_VERTICES = 10000;
  const GeosInterrupt interrupt( mContext );
  std::vector<double> areas;
  Geometry rest = polygon( subject );
  const int vertices = GEOSGetNumCoordinates_r( mContext, rest.get() );
  const Box box = subject.box();
  const Box wide = box.grown( 0.01 * ( box.width() + box.height() ) );
  for ( const TranslatedFootprint &cover : covers )
  {
    pollNow();
    const Geometry whole = polygon( cover );
    const Geometry near = own( GEOSClipByRect_r( mContext, whole.get(), wide.xMin, wide.yMin, wide.xMax, wide.yMax ) );
    const Geometry part = own( GEOSIntersection_r( mContext, rest.get(), near.get() ) );
    double area = 0;
    GEOSArea_r( mContext, part.get(), &area );
    areas.push_back( area );
    rest = own( GEOSDifference_r( mContext, rest.get(), near.get() ) );
    double left = 0;
    GEOSArea_r( mContext, rest.get(), &left );
    if ( left <= minArea )
      break;
    if ( covers.size() > 2 && GEOSGetNumCoordinates_r( mContext, rest.get() ) > std::max( MAX_VERTICES, 4 * vertices ) )
      throw Error( ErrorCode::TooManyOverlaps, { "hazard" } );
  }
  return areas;
}

bool GeosContext::isValid( const TranslatedFootprint &translated )
{
  return GEOSisValid_r( mContext, polygon( translated ).get() ) == 1;
}

void GeosContext::append( const GEOSGeometry *geometry, Footprints &out )
{
  const int type = GEOSGeomTypeId_r( mContext, geometry );
  if ( type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION )
  {
    for ( int i = 0; i < GEOSGetNumGeometries_r( mContext, geometry ); ++i )
      append( GEOSGetGeometryN_r( mContext, geometry, i ), out );
    return;
  }
  if ( type != GEOS_POLYGON || GEOSisEmpty_r( mContext, geometry ) )
    return;
  const int holes = GEOSGetNumInteriorRings_r( mContext, geometry );
  for ( int i = -1; i < holes; ++i )
  {
    const GEOSGeometry *line
      = i < 0 ? GEOSGetExteriorRing_r( mContext, geometry ) : GEOSGetInteriorRingN_r( mContext, geometry, i );
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r( mContext, line );
    unsigned size = 0;
    GEOSCoordSeq_getSize_r( mContext, sequence, &size );
    out.beginRing( i >= 0 );
    for ( unsigned k = 0; k < size; ++k )
    {
      double x = 0;
      double y = 0;
      GEOSCoordSeq_getXY_r( mContext, sequence, k, &x, &y );
      out.addVertex( x, y );
    }
    out.endRing();
  }
}

bool GeosContext::repair( const TranslatedFootprint &translated, Footprints &out )
{
  const GeosInterrupt interrupt( mContext );
  struct Params
  {
    GEOSContextHandle_t context;
    GEOSMakeValidParams *params;
    ~Params() { GEOSMakeValidParams_destroy_r( context, params ); }
  } options { mContext, GEOSMakeValidParams_create_r( mContext ) };
  GEOSMakeValidParams_setMethod_r( mContext, options.params, GEOS_MAKE_VALID_STRUCTURE );
  GEOSMakeValidParams_setKeepCollapsed_r( mContext, options.params, 0 );
  const Geometry source = polygon( translated );
  const Geometry valid = own( GEOSMakeValidWithParams_r( mContext, source.get(), options.params ) );
  append( valid.get(), out );
  out.endFeature();
  return !out.isEmpty( out.size() - 1 );
}

} // namespace lacuna
