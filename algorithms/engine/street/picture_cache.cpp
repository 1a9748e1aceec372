// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/street/picture_cache.h"
#include "../core/polling.h"
#include "../core/utf8_path.h"
#include "lacuna/error.h"
#include "lacuna/input/reading_errors.h"

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <filesystem>

namespace lacuna
{

namespace
{

const char *const IMAGES = "images";
const char *const TILES = "tiles";

using Feature = std::unique_ptr<void, decltype( &OGR_F_Destroy )>;
using Dataset = std::unique_ptr<void, void ( * )( GDALDatasetH )>;

Dataset held( GDALDatasetH data )
{
  return Dataset( data, []( GDALDatasetH dataset ) { GDALClose( dataset ); } );
}

bool addColumn( OGRLayerH layer, const char *name, OGRFieldType type )
{
  const std::unique_ptr<void, decltype( &OGR_Fld_Destroy )> field( OGR_Fld_Create( name, type ), OGR_Fld_Destroy );
  return OGR_L_CreateField( layer, field.get(), TRUE ) == OGRERR_NONE;
}

bool make( const std::string &path )
{
  const std::unique_ptr<void, decltype( &OSRDestroySpatialReference )> degrees(
    OSRNewSpatialReference( nullptr ), OSRDestroySpatialReference
  );
  OSRImportFromEPSG( degrees.get(), 4326 );
  OSRSetAxisMappingStrategy( degrees.get(), OAMS_TRADITIONAL_GIS_ORDER );
  const Dataset data = held( GDALCreate( GDALGetDriverByName( "GPKG" ), path.c_str(), 0, 0, 0, GDT_Unknown, nullptr ) );
  if ( !data )
    return false;
  const OGRLayerH images = GDALDatasetCreateLayer( data.get(), IMAGES, degrees.get(), wkbPoint, nullptr );
  const OGRLayerH tiles = GDALDatasetCreateLayer( data.get(), TILES, nullptr, wkbNone, nullptr );
  return images && tiles && addColumn( images, "id", OFTString ) && addColumn( images, "sequence_id", OFTString )
         && addColumn( images, "captured_at", OFTInteger64 ) && addColumn( images, "is_pano", OFTInteger )
         && addColumn( images, "tile_x", OFTInteger ) && addColumn( images, "tile_y", OFTInteger )
         && addColumn( tiles, "tile_x", OFTInteger ) && addColumn( tiles, "tile_y", OFTInteger )
         && addColumn( tiles, "image_count", OFTInteger64 ) && addColumn( tiles, "downloaded", OFTString );
}

std::string filterOf( const TileNumber &tile )
{
  return "tile_x = " + std::to_string( tile.x ) + " AND tile_y = " + std::to_string( tile.y );
}

int columnOf( OGRLayerH layer, const char *name ) { return OGR_L_FindFieldIndex( layer, name, TRUE ); }

} // namespace

class PictureCache::Data
{
public:
  Data( const std::string &path, bool write ) : mPath( path ), mData( held( nullptr ) )
  {
    GDALAllRegister();
    if ( write && !std::filesystem::exists( utf8Path( path ) ) )
      makeFile();
    const char *drivers[] = { "GPKG", nullptr };
    const unsigned mode = GDAL_OF_VECTOR | ( write ? GDAL_OF_UPDATE : GDAL_OF_READONLY );
    mData = held( GDALOpenEx( path.c_str(), mode, drivers, nullptr, nullptr ) );
    mImages = mData ? GDALDatasetGetLayerByName( mData.get(), IMAGES ) : nullptr;
    mTiles = mData ? GDALDatasetGetLayerByName( mData.get(), TILES ) : nullptr;
    for ( const char *name : { "id", "sequence_id", "captured_at", "is_pano", "tile_x", "tile_y" } )
      if ( mData && ( !mImages || columnOf( mImages, name ) < 0 ) )
        fail( "it holds other data, and no pictures that Lacuna has downloaded" );
    for ( const char *name : { "tile_x", "tile_y", "image_count", "downloaded" } )
      if ( mData && ( !mTiles || columnOf( mTiles, name ) < 0 ) )
        fail( "it holds other data, and no pictures that Lacuna has downloaded" );
    if ( !mData )
      fail( mErrors.message() );
  }

  CachedPictures read() const
  {
    CachedPictures found;
    forEach( mTiles, [&]( OGRFeatureH row ) { found.tiles.push_back( tileOf( mTiles, row ) ); } );
    std::sort( found.tiles.begin(), found.tiles.end() );
    const int id = columnOf( mImages, "id" );
    const int sequence = columnOf( mImages, "sequence_id" );
    const int at = columnOf( mImages, "captured_at" );
    const int pano = columnOf( mImages, "is_pano" );
    forEach( mImages, [&]( OGRFeatureH row ) {
      const OGRGeometryH shape = OGR_F_GetGeometryRef( row );
      if ( !shape || OGR_G_IsEmpty( shape ) )
        return;
      StreetPicture picture;
      picture.id = OGR_F_GetFieldAsString( row, id );
      picture.sequence = OGR_F_GetFieldAsString( row, sequence );
      picture.place = { OGR_G_GetX( shape, 0 ), OGR_G_GetY( shape, 0 ) };
      if ( OGR_F_IsFieldSetAndNotNull( row, at ) )
        picture.at = OGR_F_GetFieldAsInteger64( row, at );
      if ( OGR_F_IsFieldSetAndNotNull( row, pano ) )
        picture.pano = OGR_F_GetFieldAsInteger( row, pano ) == 1 ? 1 : 0;
      found.pictures.push_back( std::move( picture ) );
    } );
    if ( !mErrors.failure().empty() )
      fail( mErrors.failure() );
    return found;
  }

  void store( const TileNumber &tile, std::span<const StreetPicture> pictures, const std::string &day )
  {
    if ( GDALDatasetStartTransaction( mData.get(), FALSE ) != OGRERR_NONE )
      fail( mErrors.message() );
    bool isStored = remove( mImages, tile ) && remove( mTiles, tile );
    for ( const StreetPicture &picture : pictures )
      isStored = isStored && add( tile, picture );
    const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( mTiles ) ), OGR_F_Destroy );
    setTile( mTiles, row.get(), tile );
    OGR_F_SetFieldInteger64( row.get(), columnOf( mTiles, "image_count" ), static_cast<GIntBig>( pictures.size() ) );
    OGR_F_SetFieldString( row.get(), columnOf( mTiles, "downloaded" ), day.c_str() );
    isStored = isStored && OGR_L_CreateFeature( mTiles, row.get() ) == OGRERR_NONE;
    if ( isStored && GDALDatasetCommitTransaction( mData.get() ) == OGRERR_NONE )
      return;
    GDALDatasetRollbackTransaction( mData.get() );
    fail( mErrors.message() );
  }

private:
  [[noreturn]] void fail( const std::string &why ) const { throw Error( ErrorCode::StoreUnwritable, { mPath, why } ); }

  void makeFile() const
  {
    const std::string part = mPath + ".part";
    std::error_code trouble;
    std::filesystem::remove( utf8Path( part ), trouble ); // of an earlier run that was killed
    if ( !make( part ) )
    {
      std::filesystem::remove( utf8Path( part ), trouble );
      fail( mErrors.message() );
    }
    std::filesystem::rename( utf8Path( part ), utf8Path( mPath ), trouble );
    if ( trouble )
      fail( trouble.message() );
  }

  template <class Visit>
  static void forEach( OGRLayerH layer, Visit &&visit )
  {
    OGR_L_ResetReading( layer );
    for ( std::size_t i = 0;; ++i )
    {
      poll( 64 * i );
      const Feature row( OGR_L_GetNextFeature( layer ), OGR_F_Destroy );
      if ( !row )
        return;
      visit( row.get() );
    }
  }

  static TileNumber tileOf( OGRLayerH layer, OGRFeatureH row )
  {
    return {
      static_cast<std::uint32_t>( OGR_F_GetFieldAsInteger( row, columnOf( layer, "tile_x" ) ) ),
      static_cast<std::uint32_t>( OGR_F_GetFieldAsInteger( row, columnOf( layer, "tile_y" ) ) )
    };
  }

  static void setTile( OGRLayerH layer, OGRFeatureH row, const TileNumber &tile )
  {
    OGR_F_SetFieldInteger( row, columnOf( layer, "tile_x" ), static_cast<int>( tile.x ) );
    OGR_F_SetFieldInteger( row, columnOf( layer, "tile_y" ), static_cast<int>( tile.y ) );
  }

  static bool remove( OGRLayerH layer, const TileNumber &tile )
  {
    std::vector<GIntBig> numbers;
    bool isGone = OGR_L_SetAttributeFilter( layer, filterOf( tile ).c_str() ) == OGRERR_NONE;
    forEach( layer, [&]( OGRFeatureH row ) { numbers.push_back( OGR_F_GetFID( row ) ); } );
    isGone = OGR_L_SetAttributeFilter( layer, nullptr ) == OGRERR_NONE && isGone;
    for ( const GIntBig number : numbers )
      isGone = OGR_L_DeleteFeature( layer, number ) == OGRERR_NONE && isGone;
    return isGone;
  }

  bool add( const TileNumber &tile, const StreetPicture &picture ) const
  {
    const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( mImages ) ), OGR_F_Destroy );
    OGR_F_SetFieldString( row.get(), columnOf( mImages, "id" ), picture.id.c_str() );
    OGR_F_SetFieldString( row.get(), columnOf( mImages, "sequence_id" ), picture.sequence.c_str() );
    if ( picture.at != NO_TIME )
      OGR_F_SetFieldInteger64( row.get(), columnOf( mImages, "captured_at" ), picture.at );
    if ( picture.pano >= 0 )
      OGR_F_SetFieldInteger( row.get(), columnOf( mImages, "is_pano" ), picture.pano );
    setTile( mImages, row.get(), tile );
    const OGRGeometryH point = OGR_G_CreateGeometry( wkbPoint );
    OGR_G_SetPoint_2D( point, 0, picture.place.x, picture.place.y );
    OGR_F_SetGeometryDirectly( row.get(), point );
    return OGR_L_CreateFeature( mImages, row.get() ) == OGRERR_NONE;
  }

  ReadingErrors mErrors;
  std::string mPath;
  Dataset mData;
  OGRLayerH mImages = nullptr;
  OGRLayerH mTiles = nullptr;
};

PictureCache::PictureCache( const std::string &path, bool write ) : mData( std::make_unique<Data>( path, write ) ) {}

PictureCache::~PictureCache() = default;

CachedPictures PictureCache::read( const RunContext &context ) const
{
  const Polling polling( context );
  return mData->read();
}

void PictureCache::store( const TileNumber &tile, std::span<const StreetPicture> pictures, const std::string &day )
{
  mData->store( tile, pictures, day );
}

} // namespace lacuna
