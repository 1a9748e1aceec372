// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/phone_map.h"
#include "../core/polling.h"
#include "memory_file.h"

#include <array>

namespace lacuna
{

namespace
{

constexpr std::array<PhoneColour, 16> COLOURS { {
  { "red", "#E51B23" },
  { "orange", "#FF9600" },
  { "yellow", "#FFC800" },
  { "green", "#3C8C3C" },
  { "blue", "#0066CC" },
  { "purple", "#9B24B2" },
  { "gray", "#737373" },
  { "brown", "#804633" },
  { "pink", "#FF4182" },
  { "lightblue", "#249CF2" },
  { "lime", "#93BF39" },
  { "deeporange", "#F06432" },
  { "teal", "#00A58C" },
  { "deeppurple", "#6639BF" },
  { "cyan", "#14BECD" },
  { "bluegray", "#597380" },
} };

OGRGeometryH pointOf( const Point &place )
{
  const OGRGeometryH point = OGR_G_CreateGeometry( wkbPoint );
  OGR_G_SetPoint_2D( point, 0, place.x, place.y );
  return point;
}

void addLines( OGRGeometryH to, const std::vector<std::vector<Point>> &lines )
{
  for ( const std::vector<Point> &line : lines )
  {
    const OGRGeometryH made = OGR_G_CreateGeometry( wkbLineString );
    for ( const Point &corner : line )
      OGR_G_AddPoint_2D( made, corner.x, corner.y );
    OGR_G_AddGeometryDirectly( to, made );
  }
}

} // namespace

std::span<const PhoneColour> phoneColours() { return COLOURS; }

PhoneFile phoneKml( const std::string &name, std::span<const PhonePlace> places, const RunContext &context )
{
  const Polling polling( context );
  CPLStringList named;
  named.SetNameValue( "NAME", name.c_str() );
  MemoryFile file( "LIBKML", ".kml", {} );
  const OGRLayerH layer = file.layer( "places", wkbUnknown, { "Name", "description" }, named );
  for ( std::size_t i = 0; layer && i < places.size(); ++i )
  {
    constexpr std::size_t OFTEN = 256;
    if ( i % OFTEN == 0 )
      pollNow();
    const PhonePlace &place = places[i];
    const FeatureRow row( layer );
    row.setText( layer, "Name", place.name );
    if ( !place.description.empty() )
      row.setText( layer, "description", place.description );
    OGR_F_SetStyleString( row.get(), ( std::string( "@placemark-" ) + COLOURS[place.colour].name ).c_str() );
    if ( place.lines.empty() )
      OGR_F_SetGeometryDirectly( row.get(), pointOf( place.place ) );
    else
    {
      const OGRGeometryH all = OGR_G_CreateGeometry( wkbGeometryCollection );
      OGR_G_AddGeometryDirectly( all, pointOf( place.place ) );
      addLines( all, place.lines );
      OGR_F_SetGeometryDirectly( row.get(), all );
    }
    if ( OGR_L_CreateFeature( layer, row.get() ) != OGRERR_NONE )
      break; // heard
  }
  return file.close();
}

PhoneFile phoneGpx( const std::string &name, std::span<const PhonePlace> places, const RunContext &context )
{
  const Polling polling( context );
  CPLStringList options;
  options.SetNameValue( "GPX_USE_EXTENSIONS", "YES" );
  options.SetNameValue( "GPX_EXTENSIONS_NS", "osmand" );
  options.SetNameValue( "GPX_EXTENSIONS_NS_URL", "https://osmand.net" );
  options.SetNameValue( "METADATA_NAME", name.c_str() );
  options.SetNameValue( "CREATOR", "Lacuna" );
  MemoryFile file( "GPX", ".gpx", options );
  const std::vector<const char *> columns { "name", "desc", "color" };
  for ( const bool tracks : { false, true } )
  {
    const OGRLayerH layer
      = file.layer( tracks ? "tracks" : "waypoints", tracks ? wkbMultiLineString : wkbPoint, columns, {} );
    for ( std::size_t i = 0; layer && i < places.size(); ++i )
    {
      constexpr std::size_t OFTEN = 256;
      if ( i % OFTEN == 0 )
        pollNow();
      const PhonePlace &place = places[i];
      if ( tracks && place.lines.empty() )
        continue;
      const FeatureRow row( layer );
      row.setText( layer, "name", place.name );
      if ( !place.description.empty() )
        row.setText( layer, "desc", place.description );
      row.setText( layer, "color", COLOURS[place.colour].rgb );
      OGRGeometryH shape = tracks ? OGR_G_CreateGeometry( wkbMultiLineString ) : pointOf( place.place );
      if ( tracks )
        addLines( shape, place.lines );
      OGR_F_SetGeometryDirectly( row.get(), shape );
      if ( OGR_L_CreateFeature( layer, row.get() ) != OGRERR_NONE )
        return file.close(); // heard
    }
  }
  return file.close();
}

} // namespace lacuna
