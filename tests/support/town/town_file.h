// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "town.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace town
{

// Somewhere on the coast of Peru's zone; the town itself is nowhere.
inline constexpr int EPSG = 32718;
inline constexpr double EAST = 500000;
inline constexpr double NORTH = 8900000;

[[noreturn]] inline void fail( const std::string &message ) { throw std::runtime_error( message ); }

/// The GeoPackage of the town.
struct TownFile
{
  OGRSpatialReference crs;
  std::unique_ptr<GDALDataset> data;

  OGRLayer *layer(
    const char *name, const OGRSpatialReference &of, OGRwkbGeometryType type,
    std::initializer_list<std::pair<const char *, OGRFieldType>> fields
  )
  {
    OGRLayer *created = data->CreateLayer( name, type == wkbNone ? nullptr : &of, type, nullptr );
    if ( !created )
      fail( std::string( "cannot create the layer " ) + name );
    for ( const auto &[field, fieldType] : fields )
    {
      OGRFieldDefn definition( field, fieldType );
      if ( created->CreateField( &definition ) != OGRERR_NONE )
        fail( std::string( "cannot create the field " ) + field );
    }
    return created;
  }

  static std::unique_ptr<OGRPolygon> polygon( const Ring &ring )
  {
    OGRLinearRing *line = new OGRLinearRing();
    for ( std::size_t i = 0; i <= ring.size(); ++i )
      line->addPoint( EAST + ring[i % ring.size()].x, NORTH + ring[i % ring.size()].y );
    auto out = std::make_unique<OGRPolygon>();
    out->addRingDirectly( line );
    return out;
  }

  static void add( OGRLayer *target, OGRFeature &feature )
  {
    if ( target->CreateFeature( &feature ) != OGRERR_NONE )
      fail( std::string( "cannot write to " ) + target->GetName() + "; is the disk full?" );
  }

  static void setPoint( OGRFeature &feature, Point at )
  {
    feature.SetGeometryDirectly( new OGRPoint( EAST + at.x, NORTH + at.y ) );
  }

  static void setLine( OGRFeature &feature, const std::vector<Point> &points, Point shift )
  {
    OGRLineString *line = new OGRLineString();
    for ( const Point &p : points )
      line->addPoint( EAST + p.x + shift.x, NORTH + p.y + shift.y );
    feature.SetGeometryDirectly( line );
  }
};

} // namespace town
