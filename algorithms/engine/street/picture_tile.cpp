// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/street/picture_tile.h"
#include "../core/polling.h"
#include "lacuna/input/reading_errors.h"

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>

#include <atomic>
#include <cmath>
#include <memory>
#include <numbers>
#include <optional>

namespace lacuna
{

namespace
{

constexpr double WEB_RADIUS = 6378137;
constexpr double DEGREES = 180 / std::numbers::pi;

// GDAL reads a tile as far as it goes. In protobuf each part says its length, so that a cut shows.
class Bytes
{
public:
  explicit Bytes( const std::string &bytes, std::size_t begin, std::size_t end )
    : mBytes( bytes )
    , mAt( begin )
    , mEnd( end )
  {}

  bool atEnd() const { return mAt == mEnd; }

  std::optional<std::uint64_t> number()
  {
    std::uint64_t value = 0;
    for ( unsigned shift = 0; shift < 64 && mAt < mEnd; shift += 7 )
    {
      const auto byte = static_cast<unsigned char>( mBytes[mAt++] );
      value |= static_cast<std::uint64_t>( byte & 0x7FU ) << shift;
      if ( byte < 0x80 )
        return value;
    }
    return std::nullopt;
  }

  // Passes one field; false where it does not fit. length: of a field that has one, which begins at from.
  bool field( std::uint64_t &tag, std::size_t &from, std::size_t &length )
  {
    const std::optional<std::uint64_t> key = number();
    if ( !key || *key >> 3 == 0 )
      return false;
    tag = *key >> 3;
    length = 0;
    std::optional<std::uint64_t> size = 0;
    switch ( *key & 7 )
    {
      case 0:
        return number().has_value();
      case 1:
        size = 8;
        break;
      case 2:
        size = number();
        break;
      case 5:
        size = 4;
        break;
      default:
        return false;
    }
    if ( !size || *size > mEnd - mAt )
      return false;
    from = mAt;
    length = static_cast<std::size_t>( *size );
    mAt += length;
    return true;
  }

private:
  const std::string &mBytes;
  std::size_t mAt;
  std::size_t mEnd;
};

bool isWhole( const std::string &bytes )
{
  Bytes tile( bytes, 0, bytes.size() );
  while ( !tile.atEnd() )
  {
    std::uint64_t tag = 0;
    std::size_t from = 0;
    std::size_t length = 0;
    if ( !tile.field( tag, from, length ) )
      return false;
    constexpr std::uint64_t LAYER = 3;
    if ( tag != LAYER )
      continue;
    Bytes layer( bytes, from, from + length );
    while ( !layer.atEnd() )
      if ( !layer.field( tag, from, length ) )
        return false;
  }
  return true;
}

// A tile under a name of its own in memory.
class MemoryTile
{
public:
  explicit MemoryTile( const std::string &bytes ) : mPath( path() )
  {
    // The driver only reads it.
    auto *data = reinterpret_cast<GByte *>( const_cast<char *>( bytes.data() ) );
    if ( VSILFILE *file = VSIFileFromMemBuffer( mPath.c_str(), data, bytes.size(), FALSE ) )
      VSIFCloseL( file );
  }
  ~MemoryTile() { VSIUnlink( mPath.c_str() ); }
  MemoryTile( const MemoryTile & ) = delete;
  MemoryTile &operator=( const MemoryTile & ) = delete;

  GDALDatasetH open( const TileNumber &tile ) const
  {
    CPLStringList options;
    options.SetNameValue( "X", std::to_string( tile.x ).c_str() );
    options.SetNameValue( "Y", std::to_string( tile.y ).c_str() );
    options.SetNameValue( "Z", std::to_string( TileGrid::ZOOM ).c_str() );
    options.SetNameValue( "CLIP", "NO" );
    options.SetNameValue( "METADATA_FILE", "" );
    const char *drivers[] = { "MVT", nullptr };
    return GDALOpenEx( mPath.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options.List(), nullptr );
  }

private:
  static std::string path()
  {
    static std::atomic<unsigned> number { 0 };
    return "/vsimem/lacuna_tile_" + std::to_string( ++number ) + ".mvt";
  }
  std::string mPath;
};

struct Columns
{
  int id, sequence, at, pano;
  explicit Columns( OGRLayerH layer )
    : id( find( layer, "id" ) )
    , sequence( find( layer, "sequence_id" ) )
    , at( find( layer, "captured_at" ) )
    , pano( find( layer, "is_pano" ) )
  {}
  static int find( OGRLayerH layer, const char *name ) { return OGR_L_FindFieldIndex( layer, name, TRUE ); }
};

std::string textOf( OGRFeatureH row, int column )
{
  return column >= 0 && OGR_F_IsFieldSetAndNotNull( row, column ) ? OGR_F_GetFieldAsString( row, column ) : "";
}

StreetPicture pictureOf( OGRFeatureH row, const Columns &columns )
{
  StreetPicture picture;
  picture.id = textOf( row, columns.id );
  picture.sequence = textOf( row, columns.sequence );
  if ( columns.at >= 0 && OGR_F_IsFieldSetAndNotNull( row, columns.at ) )
    picture.at = OGR_F_GetFieldAsInteger64( row, columns.at );
  if ( const std::string pano = textOf( row, columns.pano ); !pano.empty() )
    picture.pano = pano == "1" || pano == "true" || pano == "True" ? 1 : 0;
  return picture;
}

void readImages( OGRLayerH layer, const TileNumber &tile, std::vector<StreetPicture> &pictures )
{
  using Feature = std::unique_ptr<void, decltype( &OGR_F_Destroy )>;
  const Columns columns( layer );
  const Box bounds = TileGrid::degrees( tile );
  for ( std::size_t i = 0;; ++i )
  {
    poll( 64 * i );
    const Feature row( OGR_L_GetNextFeature( layer ), OGR_F_Destroy );
    if ( !row )
      return;
    const OGRGeometryH shape = OGR_F_GetGeometryRef( row.get() );
    if ( !shape )
      continue;
    // A point, or several that were put together: each place was seen.
    const bool isPoint = OGR_GT_Flatten( OGR_G_GetGeometryType( shape ) ) == wkbPoint;
    const int parts = isPoint ? 1 : OGR_G_GetGeometryCount( shape );
    for ( int part = 0; part < parts; ++part )
    {
      const OGRGeometryH point = isPoint ? shape : OGR_G_GetGeometryRef( shape, part );
      if ( OGR_GT_Flatten( OGR_G_GetGeometryType( point ) ) != wkbPoint || OGR_G_IsEmpty( point ) )
        continue;
      StreetPicture picture = pictureOf( row.get(), columns );
      picture.place.x = OGR_G_GetX( point, 0 ) / WEB_RADIUS * DEGREES;
      picture.place.y = std::atan( std::sinh( OGR_G_GetY( point, 0 ) / WEB_RADIUS ) ) * DEGREES;
      if ( !std::isfinite( picture.place.x ) || !std::isfinite( picture.place.y ) )
        continue;
      picture.beside = picture.place.x < bounds.xMin || picture.place.x >= bounds.xMax || picture.place.y < bounds.yMin
                       || picture.place.y > bounds.yMax;
      pictures.push_back( std::move( picture ) );
    }
  }
}

} // namespace

TileState readPictureTile(
  const std::string &bytes, const TileNumber &tile, std::vector<StreetPicture> &pictures, const RunContext &context
)
{
  const Polling polling( context );
  if ( bytes.empty() )
    return TileState::Empty;
  if ( !isWhole( bytes ) )
    return TileState::Cut;
  GDALAllRegister();
  const ReadingErrors errors;
  const MemoryTile file( bytes );
  const std::unique_ptr<void, void ( * )( GDALDatasetH )> data( file.open( tile ), []( GDALDatasetH dataset ) {
    GDALClose( dataset );
  } );
  if ( !data )
    return TileState::Cut;
  const OGRLayerH images = GDALDatasetGetLayerByName( data.get(), "image" );
  if ( !images )
    return TileState::Foreign;
  const std::size_t before = pictures.size();
  readImages( images, tile, pictures );
  if ( errors.failure().empty() )
    return TileState::Whole;
  pictures.resize( before );
  return TileState::Cut;
}

} // namespace lacuna
