// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/input/file_look.h"
#include "../core/utf8_path.h"
#include "endless_view.h"
#include "lacuna/error.h"
#include "lacuna/input/reading_errors.h"
#include "shapefile_check.h"
#include "text_table_check.h"

#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace lacuna
{

namespace
{

// GDAL looks for its own descriptions in the first bytes of every file, whatever its name.
constexpr std::size_t HEAD_BYTES = 4096;
// No description of data is longer in earnest.
constexpr std::size_t MAX_DESCRIPTION_BYTES = 4 << 20;

constexpr std::array<std::string_view, 9> DESCRIPTIONS { "<ogrvrtdatasource", "<vrtdataset",   "<gdal_wms",
                                                         "<gdal_wmts",        "<wms_tile_set", "<wcs_gdal",
                                                         "<ogrwfsdatasource", "<wfs_layer",    "<wmts_capabilities" };
constexpr std::array<std::string_view, 12> NETWORK { "http://", "https://",  "ftp://",   "/vsicurl",
                                                     "/vsis3",  "/vsigs",    "/vsiaz",   "/vsiadls",
                                                     "/vsioss", "/vsiswift", "/vsihdfs", "/vsiwebhdfs" };
// Names of schemas and definitions in a description, at which nothing is fetched.
constexpr std::array<std::string_view, 3> NO_PLACES {
  "http://www.opengis.net", "http://www.w3.org", "http://schemas.opengis.net"
};

std::string lower( std::string text )
{
  std::transform( text.begin(), text.end(), text.begin(), []( unsigned char c ) {
    return static_cast<char>( std::tolower( c ) );
  } );
  return text;
}

std::string bytesOf( const std::string &path, std::size_t maxBytes )
{
  std::ifstream file( utf8Path( path ), std::ios::binary );
  std::string bytes( maxBytes, '\0' );
  file.read( bytes.data(), static_cast<std::streamsize>( maxBytes ) );
  bytes.resize( static_cast<std::size_t>( std::max<std::streamsize>( 0, file.gcount() ) ) );
  return bytes;
}

// The first address in a description that leads out of this computer; empty without one.
std::string addressIn( const std::string &description )
{
  for ( std::size_t at = 0; at < description.size(); ++at )
    for ( const std::string_view start : NETWORK )
    {
      if ( description.compare( at, start.size(), start ) != 0 )
        continue;
      const bool isName = std::any_of( NO_PLACES.begin(), NO_PLACES.end(), [&]( std::string_view name ) {
        return description.compare( at, name.size(), name ) == 0;
      } );
      if ( isName )
      {
        at += start.size();
        break;
      }
      const std::size_t end = description.find_first_of( "<>\"' \t\r\n", at );
      return description.substr( at, std::min<std::size_t>( 200, end == std::string::npos ? end : end - at ) );
    }
  return std::string();
}

std::string extensionOf( const std::string &path )
{
  const std::u8string extension = utf8Path( path ).extension().u8string();
  return lower( std::string( extension.begin(), extension.end() ) );
}

} // namespace

void lookAtFile( const std::string &path, const std::string &table )
{
  std::error_code none;
  if ( !std::filesystem::is_regular_file( utf8Path( path ), none ) )
    return;
  const std::string head = bytesOf( path, HEAD_BYTES );
  if ( head.starts_with( "SQLite format 3" ) )
  {
    requireEnd( path, table );
    return;
  }
  const std::string extension = extensionOf( path );
  if ( extension == ".vrt" || extension == ".xml" || head.find( '<' ) == std::string::npos )
    return;
  const std::string small = lower( head );
  if ( std::none_of( DESCRIPTIONS.begin(), DESCRIPTIONS.end(), [&small]( std::string_view start ) {
         return small.find( start ) != std::string::npos;
       } ) )
    return;
  if ( const std::string address = addressIn( lower( bytesOf( path, MAX_DESCRIPTION_BYTES ) ) ); !address.empty() )
    throw Error( ErrorCode::FileElsewhere, { path, address } );
}

void requireSoundFile( const std::string &path )
{
  const std::string extension = extensionOf( path );
  if ( extension == ".shp" )
    requireSoundShapefile( path );
  else if ( extension == ".csv" || extension == ".tsv" )
    requireSoundTextTable( path );
}

std::string whyClosed( const std::string &path )
{
  const ReadingErrors errors;
  GDALAllRegister();
  const GDALDatasetH opened = GDALOpenEx(
    path.c_str(), GDAL_OF_VECTOR | GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, nullptr, nullptr, nullptr
  );
  // What is damaged in its head can still open, as a file of nothing or of layers that say nothing of themselves.
  bool holds = opened && ( GDALDatasetGetLayerCount( opened ) > 0 || GDALGetRasterCount( opened ) > 0 );
  for ( int i = 0; opened && i < GDALDatasetGetLayerCount( opened ); ++i )
    holds = OGR_L_GetLayerDefn( GDALDatasetGetLayer( opened, i ) ) && holds;
  if ( opened )
    GDALClose( opened );
  return holds ? errors.failure() : errors.message();
}

} // namespace lacuna
