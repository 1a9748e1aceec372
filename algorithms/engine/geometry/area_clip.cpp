// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "area_clip.h"
#include "geos_interrupt.h"

namespace lacuna
{

AreaClip::AreaClip( const Footprints &area )
  : mArea( mContext.polygon( { area, 0 } ) )
  , mPrepared( GEOSPrepare_r( mContext.handle(), mArea.get() ) )
{}

AreaClip::~AreaClip() { GEOSPreparedGeom_destroy_r( mContext.handle(), mPrepared ); }

AreaClip::Found AreaClip::cut( const Footprints &shapes, std::size_t row, Footprints &out, bool cutting )
{
  const GeosInterrupt interrupt( mContext.handle() );
  const GeosContext::Geometry shape = mContext.polygon( { shapes, row } );
  if ( GEOSPreparedIntersects_r( mContext.handle(), mPrepared, shape.get() ) != 1 )
    return Found::Nothing;
  if ( GEOSPreparedCovers_r( mContext.handle(), mPrepared, shape.get() ) == 1 )
  {
    out.append( shapes, row );
    return Found::Whole;
  }
  const GeosContext::Geometry part = mContext.own( GEOSIntersection_r( mContext.handle(), mArea.get(), shape.get() ) );
  double area = 0;
  GEOSArea_r( mContext.handle(), part.get(), &area );
  if ( !( area > 0 ) )
    return Found::Nothing;
  if ( !cutting )
  {
    out.append( shapes, row );
    return Found::Whole;
  }
  mContext.append( part.get(), out );
  out.endFeature();
  out.orient( out.size() - 1 );
  return Found::Part;
}

} // namespace lacuna
