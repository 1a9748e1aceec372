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
  const bool isMade = images && tiles && addColumn( images, "id", OFTString )
                      && addColumn( images, "sequence_id", OFTString )
                      && addColumn( images, "captured_at", OFTInteger64 ) && addColumn( images, "is_pano", OFTInteger )
                      && addColumn( images, "tile_x", OFTInteger ) && addColumn( images, "tile_y", OFTInteger )
                      && addColumn( tiles, "tile_x", OFTInteger ) && addColumn( tiles, "tile_y", OFTInteger )
                      && addColumn( tiles, "image_count", OFTInteger64 ) && addColumn( tiles, "downloaded", OFTString );
  // A tile that is stored again is looked for among all of them.
  for ( const char *name : { IMAGES, TILES } )
    if ( isMade )
      GDALDatasetExecuteSQL(
        data.get(), ( std::string( "CREATE INDEX " ) + name + "_by_tile ON " + name + " (tile_x, tile_y)" ).c_str(),
        nullptr, nullptr
      );
  return isMade;
}

std::string filterOf( const TileNumber &tile )
{
  return "tile_x = " + std::to_string( tile.x ) + " AND tile_y = " + std::to_string( tile.y );
}

/// Where the columns of a layer are; below 0: it has none of that name.
struct Columns
{
  int id = -1, sequence = -1, at = -1, pano = -1, tileX = -1, tileY = -1, count = -1, day = -1;
  Columns() = default;
  explicit Columns( OGRLayerH layer )
    : id( find( layer, "id" ) )
    , sequence( find( layer, "sequence_id" ) )
    , at( find( layer, "captured_at" ) )
    , pano( find( layer, "is_pano" ) )
    , tileX( find( layer, "tile_x" ) )
    , tileY( find( layer, "tile_y" ) )
    , count( find( layer, "image_count" ) )
    , day( find( layer, "downloaded" ) )
  {}
  bool areOfImages() const { return std::min( { id, sequence, at, pano, tileX, tileY } ) >= 0; }
  bool areOfTiles() const { return std::min( { tileX, tileY, count, day } ) >= 0; }
  static int find( OGRLayerH layer, const char *name )
  {
    return layer ? OGR_L_FindFieldIndex( layer, name, TRUE ) : -1;
  }
};

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
    if ( !mData )
      fail( mErrors.message() );
    mOfImages = Columns( mImages );
    mOfTiles = Columns( mTiles );
    if ( !mOfImages.areOfImages() || !mOfTiles.areOfTiles() )
      fail( "it holds other data, and no pictures that Lacuna has downloaded" );
  }

  CachedPictures read() const
  {
    CachedPictures found;
    forEach( mTiles, [&]( OGRFeatureH row ) { found.tiles.push_back( tileOf( row ) ); } );
    std::sort( found.tiles.begin(), found.tiles.end() );
    forEach( mImages, [&]( OGRFeatureH row ) {
      const OGRGeometryH shape = OGR_F_GetGeometryRef( row );
      if ( !shape || OGR_G_IsEmpty( shape ) )
        return;
      StreetPicture picture;
      picture.id = OGR_F_GetFieldAsString( row, mOfImages.id );
      picture.sequence = OGR_F_GetFieldAsString( row, mOfImages.sequence );
      picture.place = { OGR_G_GetX( shape, 0 ), OGR_G_GetY( shape, 0 ) };
      if ( OGR_F_IsFieldSetAndNotNull( row, mOfImages.at ) )
        picture.at = OGR_F_GetFieldAsInteger64( row, mOfImages.at );
      if ( OGR_F_IsFieldSetAndNotNull( row, mOfImages.pano ) )
        picture.pano = OGR_F_GetFieldAsInteger( row, mOfImages.pano ) == 1 ? 1 : 0;
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
    try
    {
      if ( put( tile, pictures, day ) && GDALDatasetCommitTransaction( mData.get() ) == OGRERR_NONE )
        return;
    }
    catch ( const Canceled & )
    {
      forgetFilters();
      GDALDatasetRollbackTransaction( mData.get() );
      throw;
    }
    GDALDatasetRollbackTransaction( mData.get() );
    fail( mErrors.message() );
  }

private:
  bool put( const TileNumber &tile, std::span<const StreetPicture> pictures, const std::string &day )
  {
    bool isThere = false;
    bool isStored = remove( mTiles, tile, isThere );
    if ( isThere )
      isStored = isStored && remove( mImages, tile, isThere );
    for ( std::size_t i = 0; i < pictures.size() && isStored; ++i )
    {
      poll( 64 * i );
      isStored = add( tile, pictures[i] );
    }
    const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( mTiles ) ), OGR_F_Destroy );
    setTile( mOfTiles, row.get(), tile );
    OGR_F_SetFieldInteger64( row.get(), mOfTiles.count, static_cast<GIntBig>( pictures.size() ) );
    OGR_F_SetFieldString( row.get(), mOfTiles.day, day.c_str() );
    return isStored && OGR_L_CreateFeature( mTiles, row.get() ) == OGRERR_NONE;
  }

  void forgetFilters() const
  {
    for ( OGRLayerH layer : { mImages, mTiles } )
      OGR_L_SetAttributeFilter( layer, nullptr );
  }

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

  TileNumber tileOf( OGRFeatureH row ) const
  {
    return {
      static_cast<std::uint32_t>( OGR_F_GetFieldAsInteger( row, mOfTiles.tileX ) ),
      static_cast<std::uint32_t>( OGR_F_GetFieldAsInteger( row, mOfTiles.tileY ) )
    };
  }

  static void setTile( const Columns &columns, OGRFeatureH row, const TileNumber &tile )
  {
    OGR_F_SetFieldInteger( row, columns.tileX, static_cast<int>( tile.x ) );
    OGR_F_SetFieldInteger( row, columns.tileY, static_cast<int>( tile.y ) );
  }

  // found: whether there was a row.
  static bool remove( OGRLayerH layer, const TileNumber &tile, bool &found )
  {
    std::vector<GIntBig> numbers;
    bool isGone = OGR_L_SetAttributeFilter( layer, filterOf( tile ).c_str() ) == OGRERR_NONE;
    forEach( layer, [&]( OGRFeatureH row ) { numbers.push_back( OGR_F_GetFID( row ) ); } );
    isGone = OGR_L_SetAttributeFilter( layer, nullptr ) == OGRERR_NONE && isGone;
    for ( std::size_t i = 0; i < numbers.size(); ++i )
    {
      poll( 64 * i );
      isGone = OGR_L_DeleteFeature( layer, numbers[i] ) == OGRERR_NONE && isGone;
    }
    found = !numbers.empty();
    return isGone;
  }

  bool add( const TileNumber &tile, const StreetPicture &picture ) const
  {
    const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( mImages ) ), OGR_F_Destroy );
    OGR_F_SetFieldString( row.get(), mOfImages.id, picture.id.c_str() );
    OGR_F_SetFieldString( row.get(), mOfImages.sequence, picture.sequence.c_str() );
    if ( picture.at != NO_TIME )
      OGR_F_SetFieldInteger64( row.get(), mOfImages.at, picture.at );
    if ( picture.pano >= 0 )
      OGR_F_SetFieldInteger( row.get(), mOfImages.pano, picture.pano );
    setTile( mOfImages, row.get(), tile );
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
  Columns mOfImages, mOfTiles;
};

PictureCache::PictureCache( const std::string &path, bool write ) : mData( std::make_unique<Data>( path, write ) ) {}

PictureCache::~PictureCache() = default;

CachedPictures PictureCache::read( const RunContext &context ) const
{
  const Polling polling( context );
  return mData->read();
}

void PictureCache::store(
  const TileNumber &tile, std::span<const StreetPicture> pictures, const std::string &day, const RunContext &context
)
{
  const Polling polling( context );
  mData->store( tile, pictures, day );
}

} // namespace lacuna
