// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/phone_map.h"
#include "../core/polling.h"
#include "lacuna/input/reading_errors.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
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

using Geometry = std::unique_ptr<void, decltype( &OGR_G_DestroyGeometry )>;
using Feature = std::unique_ptr<void, decltype( &OGR_F_Destroy )>;
using Reference = std::unique_ptr<void, decltype( &OSRDestroySpatialReference )>;

// A file in memory that one driver of GDAL writes.
class MemoryFile
{
public:
  MemoryFile( const char *driver, const char *suffix, const CPLStringList &options )
    : mPath( pathOf( suffix ) )
    , mDegrees( OSRNewSpatialReference( nullptr ), OSRDestroySpatialReference )
  {
    GDALAllRegister();
    OSRSetWellKnownGeogCS( mDegrees.get(), "WGS84" );
    OSRSetAxisMappingStrategy( mDegrees.get(), OAMS_TRADITIONAL_GIS_ORDER );
    if ( const GDALDriverH made = GDALGetDriverByName( driver ) )
      mData = GDALCreate( made, mPath.c_str(), 0, 0, 0, GDT_Unknown, options.List() );
    else
      mFailure = std::string( "this GDAL has no driver " ) + driver;
  }
  MemoryFile( const MemoryFile & ) = delete;
  MemoryFile &operator=( const MemoryFile & ) = delete;
  ~MemoryFile()
  {
    if ( mData )
      GDALClose( mData );
    VSIUnlink( mPath.c_str() );
  }

  /// Styles of the document, by name; they stand before all rows.
  void styles( const std::vector<std::pair<std::string, std::string>> &all )
  {
    if ( !mData )
      return;
    const std::unique_ptr<void, decltype( &OGR_STBL_Destroy )> table( OGR_STBL_Create(), OGR_STBL_Destroy );
    for ( const auto &[name, style] : all )
      OGR_STBL_AddStyle( table.get(), name.c_str(), style.c_str() );
    OGR_DS_SetStyleTable( mData, table.get() );
  }

  OGRLayerH layer(
    const char *name, OGRwkbGeometryType type, const std::vector<const char *> &columns, const CPLStringList &options
  )
  {
    const OGRLayerH made
      = mData ? GDALDatasetCreateLayer( mData, name, mDegrees.get(), type, options.List() ) : nullptr;
    for ( const char *column : columns )
      if ( made && OGR_L_FindFieldIndex( made, column, TRUE ) < 0 )
      {
        const std::unique_ptr<void, decltype( &OGR_Fld_Destroy )> field(
          OGR_Fld_Create( column, OFTString ), OGR_Fld_Destroy
        );
        OGR_L_CreateField( made, field.get(), TRUE );
      }
    return made;
  }

  PhoneFile close()
  {
    if ( mData )
      GDALClose( mData );
    mData = nullptr;
    vsi_l_offset size = 0;
    const GByte *bytes = VSIGetMemFileBuffer( mPath.c_str(), &size, FALSE );
    PhoneFile file { {}, mFailure.empty() ? mErrors.failure() : mFailure };
    if ( bytes && file.failure.empty() )
      file.bytes.assign( bytes, bytes + size );
    else if ( file.failure.empty() )
      file.failure = mErrors.message();
    return file;
  }

private:
  static std::string pathOf( const char *suffix )
  {
    static std::atomic<unsigned> number { 0 };
    return "/vsimem/lacuna_phone_" + std::to_string( ++number ) + suffix;
  }

  ReadingErrors mErrors;
  std::string mPath;
  std::string mFailure;
  Reference mDegrees;
  GDALDatasetH mData = nullptr;
};

std::string styleName( std::size_t colour ) { return std::string( "placemark-" ) + COLOURS[colour].name; }

void setText( OGRFeatureH row, OGRLayerH layer, const char *column, const std::string &text )
{
  OGR_F_SetFieldString( row, OGR_L_FindFieldIndex( layer, column, TRUE ), text.c_str() );
}

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
  const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( layer ) ), OGR_F_Destroy );
  setText( row.get(), layer, "Name", place.name );
  if ( !place.description.empty() )
    setText( row.get(), layer, "description", place.description );
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
      const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( layer ) ), OGR_F_Destroy );
      setText( row.get(), layer, "name", place.name );
      if ( !place.description.empty() )
        setText( row.get(), layer, "desc", place.description );
      setText( row.get(), layer, "color", COLOURS[place.colour].rgb );
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
