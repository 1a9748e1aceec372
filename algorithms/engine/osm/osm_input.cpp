// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_input.h"
#include "../core/utf8_path.h"

#ifdef LACUNA_WITH_BZIP2
#include <osmium/io/bzip2_compression.hpp>
#if defined( __linux__ )
// A plugin finds bzip2 in its process: nearly every QGIS has it, through the libraries that read archives and fonts.
#pragma weak BZ2_bzDecompress
#pragma weak BZ2_bzDecompressEnd
#pragma weak BZ2_bzDecompressInit
#pragma weak BZ2_bzRead
#pragma weak BZ2_bzReadClose
#pragma weak BZ2_bzReadGetUnused
#pragma weak BZ2_bzReadOpen
#pragma weak BZ2_bzWrite
#pragma weak BZ2_bzWriteClose64
#pragma weak BZ2_bzWriteOpen
#pragma weak BZ2_bzerror
#endif
#endif
#include <osmium/io/gzip_compression.hpp>
#include <osmium/io/o5m_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/osm/object.hpp>
#include <osmium/thread/pool.hpp>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace lacuna
{

namespace
{

using osmium::io::file_compression;
using osmium::io::file_format;

bool beginsWith( std::string_view bytes, std::string_view mark ) { return bytes.substr( 0, mark.size() ) == mark; }

file_compression compressionOf( std::string_view head )
{
  if ( beginsWith( head, "\x1f\x8b" ) )
    return file_compression::gzip;
  return beginsWith( head, "BZh" ) ? file_compression::bzip2 : file_compression::none;
}

file_format formatOf( std::string_view head )
{
  if ( beginsWith( head.substr( std::min<std::size_t>( 4, head.size() ) ), "\x0a\x09OSMHeader" ) )
    return file_format::pbf;
  // A reset, then the name of the format.
  if ( beginsWith( head, "\xff\xe0\x04o5m2" ) || beginsWith( head, "\xff\xe0\x04o5c2" ) )
    return file_format::o5m;
  if ( beginsWith( head, "\xef\xbb\xbf" ) )
    head.remove_prefix( 3 );
  // UTF-16, as some editors save, is left to the parser.
  if ( beginsWith( head, "\xff\xfe" ) || beginsWith( head, "\xfe\xff" ) )
    return file_format::xml;
  const std::size_t first = head.find_first_not_of( " \t\r\n" );
  return first != std::string_view::npos && head[first] == '<' ? file_format::xml : file_format::unknown;
}

// Printable, for a sentence.
std::string shown( std::string_view head )
{
  std::string text( head.substr( 0, 16 ) );
  for ( char &letter : text )
    letter = letter >= ' ' && letter <= '~' ? letter : '.';
  return text;
}

void refuse( const std::string &path, std::string_view head )
{
  if ( beginsWith( head, "PK\x03\x04" ) )
    throw Error( ErrorCode::OsmFile, { path, osm_problem::ARCHIVE } );
  if ( beginsWith(
         head, "\xfd"
               "7zXZ"
       ) )
    throw Error( ErrorCode::OsmFile, { path, osm_problem::COMPRESSION, "xz" } );
  if ( beginsWith( head, "\x28\xb5\x2f\xfd" ) )
    throw Error( ErrorCode::OsmFile, { path, osm_problem::COMPRESSION, "zstd" } );
  throw Error( ErrorCode::OsmFile, { path, osm_problem::NO_OSM, shown( head ) } );
}

} // namespace

OsmInput::OsmInput( const std::string &path ) : mPath( path )
{
  try
  {
    // Absolute: the library takes some relative names for addresses.
    const std::filesystem::path place = std::filesystem::absolute( utf8Path( path ) );
    mSystemPath = place.string();
    mBytes = static_cast<std::size_t>( std::filesystem::file_size( place ) );
    std::string head = open()->read();
    mCompression = compressionOf( head );
    if ( mCompression != file_compression::none )
      head = open()->read();
    mFormat = formatOf( head );
    if ( mFormat == file_format::unknown || ( mFormat == file_format::pbf && mCompression != file_compression::none ) )
      refuse( path, head );
  }
  catch ( const Error & )
  {
    throw;
  }
  catch ( const std::exception &error )
  {
    fail( error.what() );
  }
}

std::unique_ptr<osmium::io::Decompressor> OsmInput::open() const
{
  requireDecompressor();
  return osmium::io::CompressionFactory::instance().create_decompressor(
    mCompression, osmium::io::detail::open_for_reading( mSystemPath )
  );
}

void OsmInput::requireDecompressor() const
{
#if defined( LACUNA_WITH_BZIP2 ) && defined( __linux__ )
  if ( mCompression == file_compression::bzip2 && !BZ2_bzReadOpen )
    throw Error( ErrorCode::OsmFile, { mPath, osm_problem::COMPRESSION, "bzip2" } );
#endif
}

void OsmInput::fail( const std::string &message ) const
{
  // Of blocks, and of whole files where bzip2 is not compiled in.
  for ( const char *kind : { "zstd", "lzma", "lz4", "bzip2" } )
    if ( message.find( std::string( kind ) + " blobs not supported" ) != std::string::npos
         || message.find( "compression '" + std::string( kind ) ) != std::string::npos )
      throw Error( ErrorCode::OsmFile, { mPath, osm_problem::COMPRESSION, kind } );
  throw Error( ErrorCode::OsmFile, { mPath, osm_problem::UNREADABLE, message } );
}

void OsmInput::failUnsorted() const { throw Error( ErrorCode::OsmFile, { mPath, osm_problem::UNSORTED } ); }

void requireWholeTags( const osmium::memory::Buffer &buffer )
{
  for ( const osmium::OSMObject &object : buffer.select<osmium::OSMObject>() )
  {
    const osmium::TagList &tags = object.tags();
    if ( tags.byte_size() <= sizeof( osmium::TagList ) )
      continue;
    const unsigned char *end = tags.data() + tags.byte_size();
    if ( end[-1] != 0 || std::count( tags.data() + sizeof( osmium::TagList ), end, 0 ) % 2 != 0 )
      throw std::runtime_error( "damaged tags" );
  }
}

void OsmInput::readO5m( OsmProgress &pulse, const std::function<void( osmium::memory::Buffer && )> &take ) const
{
  const char *format = mCompression == file_compression::none   ? "o5m"
                       : mCompression == file_compression::gzip ? "o5m.gz"
                                                                : "o5m.bz2";
  requireDecompressor();
  // A pool of its own: the shared one has threads that outlive the library when a plugin is unloaded.
  osmium::thread::Pool pool( 1 );
  const auto reader = guarded( [&] {
    return std::make_unique<osmium::io::Reader>(
      osmium::io::File( mSystemPath, format ), osmium::osm_entity_bits::nwr, pool
    );
  } );
  const auto next = [&] {
    osmium::memory::Buffer buffer = reader->read();
    if ( buffer )
      requireWholeTags( buffer );
    return buffer;
  };
  while ( osmium::memory::Buffer buffer = guarded( next ) )
  {
    pulse.check();
    pulse.progress(
      mBytes > 0 ? std::min( 1.0, static_cast<double>( reader->offset() ) / static_cast<double>( mBytes ) ) : 1
    );
    take( std::move( buffer ) );
  }
  guarded( [&] { reader->close(); } );
}

} // namespace lacuna
