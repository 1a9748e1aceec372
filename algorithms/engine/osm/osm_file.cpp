// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/osm/osm_file.h"
#include "lacuna/error.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

namespace lacuna
{

const std::vector<std::string> &osmColumns( OsmTable table )
{
  static const std::array<std::vector<std::string>, OSM_TABLES> columns {
    { { "building", "name", "building_levels", "height", "building_material", "building_use", "roof_material", "roof_shape", "amenity", "shop", "office",
        "addr_street", "addr_housenumber", "addr_city", "start_date", "source" },
      { "highway", "name", "ref", "surface", "smoothness", "lanes", "width", "oneway", "maxspeed", "bridge", "tunnel", "layer", "access", "service", "source" },
      { "waterway", "name", "width", "intermittent", "tunnel", "layer", "source" },
      { "railway", "name", "ref", "service", "electrified", "gauge", "bridge", "tunnel", "layer" },
      { "place", "name", "population", "is_in", "source" } }
  };
  return columns[static_cast<std::size_t>( table )];
}

namespace
{

// GDAL's own configuration hides most tags in one text column, and knows no version.
constexpr char CONFIGURATION[] = R"([general]
closed_ways_are_polygons=aeroway,amenity,boundary,building,craft,geological,historic,landuse,leisure,military,natural,office,place,shop,sport,tourism,highway=platform,public_transport=platform
attribute_name_laundering=yes

[points]
osm_id=yes
osm_version=yes
osm_timestamp=yes
attributes=place,name,population,is_in,source
unsignificant=created_by,converted_by,source,time,ele,attribution
ignore=created_by,converted_by
other_tags=no

[lines]
osm_id=yes
osm_version=yes
osm_timestamp=yes
attributes=highway,waterway,railway,name,ref,surface,smoothness,lanes,width,oneway,maxspeed,bridge,tunnel,layer,access,service,source,intermittent,electrified,gauge
ignore=created_by,converted_by
other_tags=no

[multipolygons]
osm_id=yes
osm_version=yes
osm_timestamp=yes
attributes=building,name,building:levels,height,building:material,building:use,roof:material,roof:shape,amenity,shop,office,addr:street,addr:housenumber,addr:city,start_date,source
ignore=created_by,converted_by,area
other_tags=no

[multilinestrings]
osm_id=yes
attributes=name
other_tags=no

[other_relations]
osm_id=yes
attributes=name
other_tags=no
)";
constexpr char CONFIGURATION_FILE[] = "/vsimem/lacuna_osm.ini";

class Reader
{
public:
  Reader( const std::string &path, const OsmReadOptions &options, const std::function<void( OsmFeature && )> &visit, const Monitor &monitor )
    : mPath( path )
    , mOptions( options )
    , mVisit( visit )
    , mMonitor( monitor )
  {
    GDALAllRegister();
    // The buffer is constant and never freed by GDAL.
    VSIFCloseL( VSIFileFromMemBuffer( CONFIGURATION_FILE, reinterpret_cast<GByte *>( const_cast<char *>( CONFIGURATION ) ), sizeof( CONFIGURATION ) - 1, FALSE )
    );
    CPLStringList open;
    open.SetNameValue( "CONFIG_FILE", CONFIGURATION_FILE );
    open.SetNameValue( "USE_CUSTOM_INDEXING", options.sparseIds ? "NO" : "YES" );
    const char *drivers[] = { "OSM", nullptr };
    CPLErrorReset();
    CPLPushErrorHandler( CPLQuietErrorHandler );
    mData = GDALOpenEx( path.c_str(), GDAL_OF_VECTOR, drivers, open.List(), nullptr );
    if ( !mData )
    {
      const std::string message = CPLGetLastErrorMsg();
      CPLPopErrorHandler();
      throw Error( ErrorCode::OsmFile, { path, message } );
    }
  }
  ~Reader()
  {
    GDALClose( mData );
    CPLPopErrorHandler();
  }
  Reader( const Reader & ) = delete;
  Reader &operator=( const Reader & ) = delete;

  void read()
  {
    CPLErrorReset();
    for ( std::size_t row = 0;; ++row )
    {
      OGRLayerH layer = nullptr;
      double share = 0;
      const std::unique_ptr<void, decltype( &OGR_F_Destroy )> feature( GDALDatasetGetNextFeature( mData, &layer, &share, nullptr, nullptr ), OGR_F_Destroy );
      if ( row % 256 == 0 )
      {
        if ( mMonitor.canceled && mMonitor.canceled() )
          throw Canceled();
        if ( mMonitor.progress )
          mMonitor.progress( share );
      }
      if ( !feature )
        break;
      take( feature.get(), OGR_L_GetName( layer ) );
    }
    if ( CPLGetLastErrorType() == CE_Failure )
      throw Error( ErrorCode::OsmFile, { mPath, CPLGetLastErrorMsg() } );
  }

private:
  void take( OGRFeatureH feature, const char *layer )
  {
    if ( std::strcmp( layer, "multipolygons" ) == 0 )
      offer( feature, OsmTable::Buildings, 'p' );
    else if ( std::strcmp( layer, "points" ) == 0 )
      offer( feature, OsmTable::Places, 'n' );
    else if ( std::strcmp( layer, "lines" ) == 0 )
      // A tram in a street is in two tables.
      for ( const OsmTable table : { OsmTable::Roads, OsmTable::Waterways, OsmTable::Railways } )
        offer( feature, table, 'w' );
  }

  static std::string text( OGRFeatureH feature, const std::string &column )
  {
    const int field = OGR_F_GetFieldIndex( feature, column.c_str() );
    return field >= 0 && OGR_F_IsFieldSetAndNotNull( feature, field ) ? OGR_F_GetFieldAsString( feature, field ) : "";
  }

  void offer( OGRFeatureH feature, OsmTable table, char type )
  {
    if ( !mOptions.tables[static_cast<std::size_t>( table )] )
      return;
    const std::vector<std::string> &columns = osmColumns( table );
    const std::string key = text( feature, columns.front() );
    if ( key.empty() || ( table == OsmTable::Buildings && key == "no" ) )
      return;
    OsmFeature found;
    found.table = table;
    // An area is a way or a relation; exactly one of the two ids is there.
    const std::string way = type == 'p' ? text( feature, "osm_way_id" ) : "";
    found.type = type != 'p' ? type : way.empty() ? 'r' : 'w';
    found.id = std::strtoll( ( way.empty() ? text( feature, "osm_id" ) : way ).c_str(), nullptr, 10 );
    found.version = std::atoi( text( feature, "osm_version" ).c_str() );
    found.timestamp = timestamp( feature );
    for ( const std::string &column : columns )
      found.values.push_back( column == columns.front() ? key : text( feature, column ) );
    const OGRGeometryH geometry = OGR_F_GetGeometryRef( feature );
    if ( !geometry || OGR_G_IsEmpty( geometry ) )
      return;
    found.wkb.resize( static_cast<std::size_t>( OGR_G_WkbSize( geometry ) ) );
    OGR_G_ExportToIsoWkb( geometry, wkbNDR, found.wkb.data() );
    mVisit( std::move( found ) );
  }

  static std::string timestamp( OGRFeatureH feature )
  {
    const int field = OGR_F_GetFieldIndex( feature, "osm_timestamp" );
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int zone = 0;
    if ( field < 0 || !OGR_F_IsFieldSetAndNotNull( feature, field )
         || !OGR_F_GetFieldAsDateTime( feature, field, &year, &month, &day, &hour, &minute, &second, &zone ) || year < 2000 )
      return {};
    char buffer[40];
    std::snprintf( buffer, sizeof( buffer ), "%04d-%02d-%02dT%02d:%02d:%02dZ", year % 10000, month % 100, day % 100, hour % 100, minute % 100, second % 100 );
    return buffer;
  }

  std::string mPath;
  const OsmReadOptions &mOptions;
  const std::function<void( OsmFeature && )> &mVisit;
  const Monitor &mMonitor;
  GDALDatasetH mData = nullptr;
};

} // namespace

void readOsmFile( const std::string &path, const OsmReadOptions &options, const std::function<void( OsmFeature && )> &visit, const Monitor &monitor )
{
  Reader( path, options, visit, monitor ).read();
}

} // namespace lacuna
