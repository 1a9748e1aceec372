// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#define OSMIUM_WITH_LZ4 // before its headers
#include "osm_input.h"
#include "../core/utf8_path.h"

#include <osmium/io/bzip2_compression.hpp>
#include <osmium/io/gzip_compression.hpp>
#include <osmium/io/o5m_input.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/object_comparisons.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>
#include <osmium/thread/pool.hpp>

#include <algorithm>
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
  return osmium::io::CompressionFactory::instance().create_decompressor( mCompression, osmium::io::detail::open_for_reading( mSystemPath ) );
}

void OsmInput::fail( const std::string &message ) const
{
  for ( const char *kind : { "zstd", "lzma" } )
    if ( message.find( std::string( kind ) + " blobs not supported" ) != std::string::npos )
      throw Error( ErrorCode::OsmFile, { mPath, osm_problem::COMPRESSION, kind } );
  throw Error( ErrorCode::OsmFile, { mPath, osm_problem::UNREADABLE, message } );
}

void OsmInput::failUnsorted() const { throw Error( ErrorCode::OsmFile, { mPath, osm_problem::UNSORTED } ); }

std::string OsmInput::format() const
{
  std::string format = mFormat == file_format::pbf ? "pbf" : "o5m";
  if ( mCompression != file_compression::none )
    format += mCompression == file_compression::gzip ? ".gz" : ".bz2";
  return format;
}

bool OsmInput::saysSorted() const
{
  if ( mFormat != file_format::pbf )
    return false;
  try
  {
    // A pool of its own: the shared one has threads that outlive the library when a plugin is unloaded.
    osmium::thread::Pool pool( 1 );
    osmium::io::Reader reader( osmium::io::File( mSystemPath, "pbf" ), osmium::osm_entity_bits::nothing, pool );
    const osmium::io::Header header = reader.header();
    reader.close();
    return header.get( "sorting" ) == "Type_then_ID" && !header.has_multiple_object_versions();
  }
  catch ( const std::exception &error )
  {
    fail( error.what() );
  }
}

void OsmInput::read( osmium::osm_entity_bits::type kinds, OsmPulse &pulse, const std::function<void( osmium::memory::Buffer && )> &take ) const
{
  // Only what the library throws is a fault of the file.
  const auto guarded = [this]( const auto &act ) {
    try
    {
      return act();
    }
    catch ( const std::bad_alloc & )
    {
      throw;
    }
    catch ( const std::exception &error )
    {
      fail( error.what() );
    }
  };
  osmium::thread::Pool pool( std::max( 1, static_cast<int>( std::thread::hardware_concurrency() ) - 1 ) );
  const auto reader = guarded( [&] { return std::make_unique<osmium::io::Reader>( osmium::io::File( mSystemPath, format() ), kinds, pool ); } );
  while ( osmium::memory::Buffer buffer = guarded( [&] { return reader->read(); } ) )
  {
    pulse.check();
    pulse.progress( mBytes > 0 ? std::min( 1.0, static_cast<double>( reader->offset() ) / static_cast<double>( mBytes ) ) : 1 );
    take( std::move( buffer ) );
  }
  guarded( [&] { reader->close(); } );
}

void SortedOsm::relations( const std::function<void( const osmium::Relation & )> &take )
{
  mPulse.step( 0, 0.1 );
  mInput.read( osmium::osm_entity_bits::relation, mPulse, [&]( osmium::memory::Buffer &&buffer ) {
    for ( const osmium::Relation &relation : buffer.select<osmium::Relation>() )
      if ( relation.visible() )
        take( relation );
      else
        ++mReport.deleted;
  } );
}

void SortedOsm::requireOrder( const osmium::OSMObject &object )
{
  const bool sameKind = object.type() == mLastKind;
  if ( sameKind ? !osmium::id_order {}( mLastId, object.id() ) : object.type() < mLastKind )
    mInput.failUnsorted();
  mLastKind = object.type();
  mLastId = object.id();
}

void SortedOsm::nodesAndWays( OsmSink &sink )
{
  mPulse.step( 0.1, 1 );
  mInput.read( osmium::osm_entity_bits::node | osmium::osm_entity_bits::way, mPulse, [&]( osmium::memory::Buffer &&buffer ) {
    for ( osmium::OSMObject &object : buffer.select<osmium::OSMObject>() )
    {
      mPulse.tick();
      requireOrder( object );
      mReport.negativeIds = mReport.negativeIds || object.id() < 0;
      if ( object.deleted() )
        ++mReport.deleted;
      else if ( object.type() == osmium::item_type::way )
        sink.way( static_cast<osmium::Way &>( object ) );
      else
      {
        const auto &node = static_cast<const osmium::Node &>( object );
        sink.place( node.id(), node.location() );
        if ( !node.tags().empty() )
          sink.node( node );
      }
    }
  } );
}

} // namespace lacuna
