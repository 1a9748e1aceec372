// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "repair.h"
#include "lacuna/error.h"
#include "../core/polling.h"
#include "geos_context.h"
#include "simple_ring.h"

#include <cmath>

namespace lacuna
{

// Repairs by GEOS’s MakeValid, and only where area is kept: a building that changes by more is another building.

bool isValid( const Footprints &footprints, std::size_t feature )
{
  const bool oneRing = footprints.ringEnd( feature ) - footprints.ringBegin( feature ) == 1;
  if ( oneRing && isCertainlySimple( footprints.ring( footprints.ringBegin( feature ) ) ) )
    return true;
  try
  {
    GeosContext geos;
    return geos.isValid( { footprints, feature } );
  }
  catch ( const Error & )
  {
    return false;
  }
}

namespace
{

// A repair that changes more made another building. Chosen by hand, tried in RESULTS.md.
constexpr double MAX_AREA_CHANGE_SHARE = 0.01;
// Of the largest part; rounding leaves less. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_PART_SHARE = 1e-9;

// The box of one feature as a feature.
Footprints boxOf( const Footprints &footprints, std::size_t feature )
{
  const Box &box = footprints.box( feature );
  Footprints made;
  made.beginRing( false );
  made.addVertex( box.xMin, box.yMin );
  made.addVertex( box.xMax, box.yMin );
  made.addVertex( box.xMax, box.yMax );
  made.addVertex( box.xMin, box.yMax );
  made.endRing();
  made.endFeature();
  return made;
}

// The parts of a feature, each a feature of its own.
Footprints partsOf( const Footprints &footprints, std::size_t feature )
{
  Footprints parts;
  for ( std::uint32_t r = footprints.ringBegin( feature ); r < footprints.ringEnd( feature ); ++r )
  {
    if ( r > footprints.ringBegin( feature ) && !footprints.isHole( r ) )
      parts.endFeature();
    parts.appendRing( footprints, r );
  }
  parts.endFeature();
  return parts;
}

// A feature without the parts that have no area in plan: walls of a building in three dimensions.
Footprints withoutWalls( const Footprints &parts )
{
  double whole = 0;
  for ( std::size_t part = 0; part < parts.size(); ++part )
    whole = std::max( whole, std::abs( parts.area( part ) ) );
  Footprints joined;
  for ( std::size_t part = 0; part < parts.size(); ++part )
    if ( std::abs( parts.area( part ) ) > MIN_PART_SHARE * whole )
      for ( std::uint32_t r = parts.ringBegin( part ); r < parts.ringEnd( part ); ++r )
        joined.appendRing( parts, r );
  joined.endFeature();
  return joined;
}

RepairedRow joinParts( const Footprints &source, GeosContext &geos )
{
  RepairedRow result;
  double before = 0;
  double after = 0;
  Footprints joined;
  const Footprints parts = partsOf( source, 0 );
  for ( std::size_t part = 0; part < parts.size(); ++part )
  {
    pollNow();
    before += std::abs( parts.area( part ) );
    Footprints valid;
    if ( isValid( parts, part ) )
      valid.append( parts, part );
    else if ( !geos.repair( { parts, part }, valid ) )
      continue;
    after += std::abs( valid.area( 0 ) );
    for ( std::uint32_t r = valid.ringBegin( 0 ); r < valid.ringEnd( 0 ); ++r )
      joined.appendRing( valid, r );
  }
  joined.endFeature();
  joined = withoutWalls( partsOf( joined, 0 ) );
  if ( joined.isEmpty( 0 ) )
    result.skip = SkipReason::ZeroArea;
  else if ( isValid( joined, 0 ) )
    result.shape = std::move( joined );
  else if ( !geos.repair( { joined, 0 }, result.shape ) )
    result.skip = SkipReason::ZeroArea;
  if ( result.skip == SkipReason::InvalidGeometry
       && std::abs( before - after ) < MAX_AREA_CHANGE_SHARE * std::max( before, after ) )
    result.skip = SkipReason::None;
  return result;
}

} // namespace

RepairedRow repairRow( const Footprints &source, GeosContext &geos )
{
  if ( source.isEmpty( 0 ) )
    return { SkipReason::ZeroArea, {} };
  try
  {
    return joinParts( source, geos );
  }
  catch ( const Error & )
  {
    return { SkipReason::InvalidGeometry, boxOf( source, 0 ) };
  }
}

} // namespace lacuna
