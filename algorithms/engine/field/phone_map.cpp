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

#include <array>
#include <atomic>
#include <memory>

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
    const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( layer ) ), OGR_F_Destroy );
    setText( row.get(), layer, "Name", place.name );
    if ( !place.description.empty() )
      setText( row.get(), layer, "description", place.description );
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
