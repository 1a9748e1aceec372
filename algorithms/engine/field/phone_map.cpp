// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/phone_map.h"
#include "../core/polling.h"
#include "memory_file.h"

#include <algorithm>
#include <array>
#include <utility>

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

std::string styleName( std::size_t colour ) { return std::string( "placemark-" ) + COLOURS[colour].name; }

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

namespace
{

// The app takes a bookmark at 0, 0 for none.
Point besideZero( const Point &place )
{
  constexpr double CENTIMETRE = 1e-7;
  return place.x == 0 && place.y == 0 ? Point { CENTIMETRE, CENTIMETRE } : place;
}

bool addPlacemark( OGRLayerH layer, const PhonePlace &place )
{
  const FeatureRow row( layer );
  row.setText( layer, "Name", place.name );
  if ( !place.description.empty() )
    row.setText( layer, "description", place.description );
  OGR_F_SetStyleString( row.get(), ( '@' + styleName( place.colour ) ).c_str() );
  const OGRGeometryH point = pointOf( besideZero( place.place ) );
  if ( place.lines.empty() )
    OGR_F_SetGeometryDirectly( row.get(), point );
  else
  {
    const OGRGeometryH all = OGR_G_CreateGeometry( wkbGeometryCollection );
    OGR_G_AddGeometryDirectly( all, point );
    addLines( all, place.lines );
    OGR_F_SetGeometryDirectly( row.get(), all );
  }
  return OGR_L_CreateFeature( layer, row.get() ) == OGRERR_NONE;
}

// The driver writes all of a file when it is closed, and cannot be stopped there: so many rows keep a cancel waiting
// for 0.05 s.
constexpr std::size_t KML_ROWS = 2000;

PhoneFile kmlPart( const std::string &name, std::span<const PhonePlace> places, std::size_t part )
{
  constexpr std::size_t OFTEN = 256;
  CPLStringList named;
  named.SetNameValue( "NAME", name.c_str() );
  MemoryFile file( "LIBKML", ".kml", {} );
  std::vector<std::pair<std::string, std::string>> styles;
  for ( std::size_t i = 0; i < COLOURS.size(); ++i )
    styles.emplace_back( styleName( i ), std::string( "PEN(c:" ) + COLOURS[i].rgb + "FF,w:4px)" );
  file.styles( styles );
  // The name is part of the id of each placemark.
  const std::string ids = part == 0 ? "places" : "places" + std::to_string( part );
  const OGRLayerH layer = file.layer( ids.c_str(), wkbUnknown, { "Name", "description" }, named );
  for ( std::size_t i = 0; layer && i < places.size(); ++i )
  {
    if ( i % OFTEN == 0 )
      pollNow();
    if ( !addPlacemark( layer, places[i] ) )
      break; // heard
  }
  return file.close();
}

} // namespace

PhoneFile phoneKml( const std::string &name, std::span<const PhonePlace> places, const RunContext &context )
{
  const Polling polling( context );
  PhoneFile whole = kmlPart( name, places.first( std::min( places.size(), KML_ROWS ) ), 0 );
  const std::string END = "</Placemark>";
  const std::size_t end = whole.bytes.rfind( END );
  if ( places.size() <= KML_ROWS || !whole.failure.empty() || end == std::string::npos )
    return whole;
  const std::string foot = whole.bytes.substr( end + END.size() );
  whole.bytes.resize( end + END.size() );
  for ( std::size_t from = KML_ROWS; from < places.size(); from += KML_ROWS )
  {
    const PhoneFile part
      = kmlPart( name, places.subspan( from, std::min( KML_ROWS, places.size() - from ) ), from / KML_ROWS );
    // What stands before the first placemark and behind the last one is that of the first part.
    const std::size_t begin = part.bytes.find( "<Placemark" );
    const std::size_t last = part.bytes.rfind( END );
    if ( !part.failure.empty() || begin == std::string::npos || last == std::string::npos )
      return { {}, part.failure };
    whole.bytes.append( "\n      " );
    whole.bytes.append( part.bytes, begin, last + END.size() - begin );
  }
  whole.bytes += foot;
  return whole;
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
