// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna_town: writes the sample town as GeoPackage and GeoTIFF.

#include "census_tables.h"

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <stdexcept>

namespace
{

using namespace town;

struct Arguments
{
  std::filesystem::path folder;
  town::Options options;
  int osmEpsg = 4326;
  bool rasters = true;
};

class Writer
{
public:
  explicit Writer( const Arguments &arguments ) : mArguments( arguments ), mTown( arguments.options )
  {
    mFile.crs.importFromEPSG( EPSG );
    mOsmCrs.importFromEPSG( arguments.osmEpsg );
    for ( OGRSpatialReference *crs : { &mFile.crs, &mOsmCrs } )
      crs->SetAxisMappingStrategy( OAMS_TRADITIONAL_GIS_ORDER );
    mToOsm.reset( arguments.osmEpsg == EPSG ? nullptr : OGRCreateCoordinateTransformation( &mFile.crs, &mOsmCrs ) );
    std::filesystem::create_directories( arguments.folder );
    const std::string file = ( arguments.folder / "town.gpkg" ).string();
    std::filesystem::remove( file );
    mFile.data.reset(
      GetGDALDriverManager()->GetDriverByName( "GPKG" )->Create( file.c_str(), 0, 0, 0, GDT_Unknown, nullptr )
    );
    if ( !mFile.data )
      fail( "cannot create " + file );
  }

  void write()
  {
    buildings();
    lines();
    mFile.data.reset();
    if ( mArguments.rasters )
      rasters();
  }

private:
  // On the roof of every house of the cadastre.
  static void addDwelling( OGRLayer *target, const OGRGeometry &house, std::int64_t id )
  {
    OGRPoint middle;
    if ( house.Centroid( &middle ) != OGRERR_NONE )
      fail( "a house has no middle" );
    OGRFeature feature( target->GetLayerDefn() );
    feature.SetGeometry( &middle );
    feature.SetField( 0, static_cast<GIntBig>( id ) );
    TownFile::add( target, feature );
  }

  void buildings()
  {
    mFile.data->StartTransaction();
    OGRLayer *cadastre = mFile.layer(
      "cadastre", mFile.crs, wkbPolygon,
      { { "cadastre_id", OFTInteger64 },
        { "barrio", OFTString },
        { "floors", OFTInteger },
        { "value_usd", OFTReal },
        { "truth", OFTString } }
    );
    OGRLayer *osm = mFile.layer(
      "osm_buildings", mOsmCrs, wkbPolygon,
      { { "osm_id", OFTString },
        { "building", OFTString },
        { "truth", OFTString },
        { "version", OFTInteger },
        { "timestamp", OFTString },
        { "building:levels", OFTString } }
    );
    OGRLayer *barrios = mFile.layer(
      "barrios", mFile.crs, wkbPolygon,
      { { "name", OFTString },
        { "kind", OFTString },
        { "true_missing", OFTInteger64 },
        { "true_shift_x", OFTReal },
        { "true_shift_y", OFTReal },
        { "nbi", OFTReal } } // share of homes with unmet basic needs
    );
    town::CensusTables census( mFile );
    OGRLayer *dwellings = mFile.layer( "dwellings", mFile.crs, wkbPoint, { { "cadastre_id", OFTInteger64 } } );
    OGRLayer *pairs
      = mFile.layer( "truth_pairs", mFile.crs, wkbNone, { { "cadastre_id", OFTInteger64 }, { "osm_id", OFTString } } );
    for ( std::size_t i = 0; i < mTown.barrioCount(); ++i )
    {
      const town::Barrio barrio = mTown.nextBarrio();
      GIntBig missing = 0;
      for ( const town::House &house : barrio.cadastre )
      {
        OGRFeature feature( cadastre->GetLayerDefn() );
        feature.SetGeometryDirectly( TownFile::polygon( house.ring ).release() );
        feature.SetField( 0, static_cast<GIntBig>( house.id ) );
        feature.SetField( 1, barrio.name.c_str() );
        feature.SetField( 2, house.floors );
        feature.SetField( 3, house.valueUsd );
        feature.SetField( 4, house.inOsm ? "in_osm" : "missing_in_osm" );
        missing += house.inOsm ? 0 : 1;
        addDwelling( dwellings, *feature.GetGeometryRef(), house.id );
        TownFile::add( cadastre, feature );
      }
      for ( const town::OsmHouse &house : barrio.osm )
      {
        const std::string id = "way/" + std::to_string( 100000 + house.id );
        std::unique_ptr<OGRPolygon> shape = TownFile::polygon( house.ring );
        if ( mToOsm && shape->transform( mToOsm.get() ) != OGRERR_NONE )
          fail( "cannot transform the OSM buildings" );
        OGRFeature feature( osm->GetLayerDefn() );
        feature.SetGeometryDirectly( shape.release() );
        feature.SetField( 0, id.c_str() );
        feature.SetField( 1, "yes" );
        feature.SetField( 2, house.cadastre.empty() ? "missing_in_reference" : "in_reference" );
        const town::Edit edit = town::editOf( house.id );
        feature.SetField( 3, edit.version );
        feature.SetField( 4, edit.timestamp.c_str() );
        if ( edit.levels > 0 )
          feature.SetField( 5, std::to_string( edit.levels ).c_str() );
        TownFile::add( osm, feature );
        for ( const std::int64_t cadastreId : house.cadastre )
        {
          OGRFeature pair( pairs->GetLayerDefn() );
          pair.SetField( 0, static_cast<GIntBig>( cadastreId ) );
          pair.SetField( 1, id.c_str() );
          TownFile::add( pairs, pair );
        }
      }
      OGRFeature feature( barrios->GetLayerDefn() );
      feature.SetGeometryDirectly( TownFile::polygon( barrio.outline ).release() );
      feature.SetField( 0, barrio.name.c_str() );
      feature.SetField(
        1, barrio.kind == town::Kind::Centre        ? "centro"
           : barrio.kind == town::Kind::Residential ? "residencial"
                                                    : "informal"
      );
      feature.SetField( 2, missing );
      feature.SetField( 3, barrio.shift.x );
      feature.SetField( 4, barrio.shift.y );
      feature.SetField( 5, town::unmetNeeds( barrio ) );
      census.barrio( barrio );
      TownFile::add( barrios, feature );
    }
    mFile.data->CommitTransaction();
    census.valley( town::Valley( mTown, mArguments.options.seed ) );
  }

  void lines()
  {
    mFile.data->StartTransaction();
    const auto fields = { std::pair( "highway", OFTString ), std::pair( "name", OFTString ) };
    OGRLayer *official = mFile.layer( "roads", mFile.crs, wkbLineString, fields );
    OGRLayer *osm = mFile.layer( "osm_roads", mFile.crs, wkbLineString, fields );
    for ( const town::Road &road : mTown.roads() )
      for ( OGRLayer *target : { official, osm } )
      {
        if ( target == osm && !road.inOsm )
          continue;
        OGRFeature feature( target->GetLayerDefn() );
        TownFile::setLine( feature, road.line, target == osm ? road.shift : town::Point() );
        feature.SetField( 0, road.highway.c_str() );
        feature.SetField( 1, road.name.c_str() );
        TownFile::add( target, feature );
      }
    OGRLayer *river
      = mFile.layer( "river", mFile.crs, wkbLineString, { { "waterway", OFTString }, { "name", OFTString } } );
    OGRFeature feature( river->GetLayerDefn() );
    TownFile::setLine( feature, mTown.river(), {} );
    feature.SetField( 0, "river" );
    feature.SetField( 1, "Río Claro" );
    TownFile::add( river, feature );
    mFile.data->CommitTransaction();
  }

  void rasters()
  {
    const town::Point low = mTown.lowerLeft();
    const town::Point high = mTown.upperRight();
    const double cell = std::max( 5.0, std::ceil( std::max( high.x - low.x, high.y - low.y ) / 2500 ) );
    const int columns = static_cast<int>( std::ceil( ( high.x - low.x ) / cell ) );
    const int rows = static_cast<int>( std::ceil( ( high.y - low.y ) / cell ) );
    char **options = CSLAddString( CSLAddString( nullptr, "COMPRESS=DEFLATE" ), "TILED=YES" );
    for ( std::size_t i = 0; i < 6; ++i )
    {
      const std::string file
        = ( mArguments.folder / ( "flood_depth_rp" + std::to_string( town::Town::RETURN_PERIODS[i] ) + ".tif" ) )
            .string();
      std::unique_ptr<GDALDataset> raster( GetGDALDriverManager()->GetDriverByName( "GTiff" )->Create(
        file.c_str(), columns, rows, 1, GDT_Float32, options
      ) );
      if ( !raster )
        fail( "cannot create " + file );
      double transform[6] = { EAST + low.x, cell, 0, NORTH + high.y, 0, -cell };
      raster->SetGeoTransform( transform );
      raster->SetSpatialRef( &mFile.crs );
      raster->GetRasterBand( 1 )->SetNoDataValue( -9999 );
      std::vector<float> line( static_cast<std::size_t>( columns ) );
      for ( int row = 0; row < rows; ++row )
      {
        for ( int column = 0; column < columns; ++column )
          line[static_cast<std::size_t>( column )] = static_cast<float>( mTown.floodDepth(
            { low.x + ( column + 0.5 ) * cell, high.y - ( row + 0.5 ) * cell }, town::Town::STAGES[i]
          ) );
        if ( raster->GetRasterBand( 1 )->RasterIO(
               GF_Write, 0, row, columns, 1, line.data(), columns, 1, GDT_Float32, 0, 0, nullptr
             )
             != CE_None )
          fail( "cannot write " + file );
      }
    }
    CSLDestroy( options );
  }

  const Arguments &mArguments;
  town::Town mTown;
  OGRSpatialReference mOsmCrs;
  std::unique_ptr<OGRCoordinateTransformation> mToOsm;
  town::TownFile mFile;
};

Arguments parse( int argc, char **argv )
{
  Arguments arguments;
  for ( int i = 1; i < argc; ++i )
  {
    const std::string name = argv[i];
    const auto value = [&] {
      if ( i + 1 >= argc )
        fail( name + " needs a value" );
      return std::string( argv[++i] );
    };
    if ( name == "--buildings" )
      arguments.options.buildings = std::stoull( value() );
    else if ( name == "--seed" )
      arguments.options.seed = std::stoull( value() );
    else if ( name == "--missing" )
      arguments.options.missing = std::stod( value() );
    else if ( name == "--shift" )
      arguments.options.largestShift = std::stod( value() );
    else if ( name == "--osm-epsg" )
      arguments.osmEpsg = std::stoi( value() );
    else if ( name == "--skewed" )
      arguments.options.skewed = true;
    else if ( name == "--no-rasters" )
      arguments.rasters = false;
    else if ( name.rfind( "--", 0 ) == 0 || !arguments.folder.empty() )
      fail( "unknown argument " + name );
    else
      arguments.folder = name;
  }
  if ( arguments.folder.empty() )
    fail( "usage: lacuna_town FOLDER [--buildings N] [--seed N] [--missing SHARE] [--shift METRES] [--osm-epsg CODE] "
          "[--skewed] [--no-rasters]" );
  if ( arguments.options.buildings < 1 || arguments.options.buildings > 10000000 )
    fail( "--buildings goes from 1 to 10000000" );
  return arguments;
}

} // namespace

int main( int argc, char **argv )
{
  try
  {
    const Arguments arguments = parse( argc, argv );
    GDALAllRegister();
    CPLSetConfigOption( "OGR_SQLITE_SYNCHRONOUS", "OFF" );
    Writer( arguments ).write();
  }
  catch ( const std::exception &error )
  {
    std::fprintf( stderr, "lacuna_town: %s\n", error.what() );
    return 1;
  }
  return 0;
}
