// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "pbf_slices.h"

#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/osm/object.hpp>
#include <protozero/pbf_reader.hpp>

#include <algorithm>
#include <chrono>
#include <future>
#include <stdexcept>
#include <thread>

namespace lacuna
{

namespace
{

constexpr std::uint64_t SLICE_BYTES = std::uint64_t { 1 } << 20;
constexpr std::uint32_t MAX_HEADER_BYTES = 64 * 1024; // of the format
constexpr std::uint64_t MAX_BLOCK_BYTES = 32 * 1024 * 1024;
constexpr std::size_t LENGTH_BYTES = 4;
constexpr std::uint32_t TYPE
  = protozero::tag_and_type( protozero::pbf_tag_type { 1 }, protozero::pbf_wire_type::length_delimited );
constexpr std::uint32_t DATA_SIZE
  = protozero::tag_and_type( protozero::pbf_tag_type { 3 }, protozero::pbf_wire_type::varint );

} // namespace

PbfSlices::PbfSlices( const OsmInput &input )
  : mInput( input )
  , mFile( input.systemPath(), std::ios::binary )
  , mPool( std::max( 1, static_cast<int>( std::thread::hardware_concurrency() ) - 1 ) )
{
  mInput.guarded( [this] { list(); } );
}

// Only the heads of the blocks are read.
void PbfSlices::list()
{
  const std::uint64_t end = mInput.bytes();
  std::string head;
  for ( std::uint64_t at = 0; at < end; )
  {
    unsigned char length[LENGTH_BYTES] {};
    mFile.seekg( static_cast<std::streamoff>( at ) );
    if ( !mFile.read( reinterpret_cast<char *>( length ), LENGTH_BYTES ) )
      throw std::runtime_error( "truncated" );
    const std::uint32_t headSize = static_cast<std::uint32_t>( length[0] ) << 24
                                   | static_cast<std::uint32_t>( length[1] ) << 16
                                   | static_cast<std::uint32_t>( length[2] ) << 8 | length[3];
    if ( headSize > MAX_HEADER_BYTES )
      throw std::runtime_error( "invalid block header" );
    head.resize( headSize );
    if ( !mFile.read( head.data(), headSize ) )
      throw std::runtime_error( "truncated" );
    std::string type;
    std::uint64_t size = 0;
    protozero::pbf_reader reader( head );
    while ( reader.next() )
      if ( reader.tag_and_type() == TYPE )
        type = reader.get_string();
      else if ( reader.tag_and_type() == DATA_SIZE )
        size = static_cast<std::uint64_t>( std::max( 0, reader.get_int32() ) );
      else
        reader.skip();
    const Block block { at, LENGTH_BYTES + headSize + size };
    at += block.size;
    if ( size > MAX_BLOCK_BYTES || at > end )
      throw std::runtime_error( size > MAX_BLOCK_BYTES ? "invalid block size" : "truncated" );
    if ( block.offset == 0 )
      mHeader = block;
    else if ( type == "OSMData" )
      mBlocks.push_back( block );
  }
}

std::size_t PbfSlices::endOfSlice( std::size_t first ) const
{
  std::size_t end = first;
  for ( std::uint64_t size = 0; end < mBlocks.size() && ( end == first || size + mBlocks[end].size <= SLICE_BYTES );
        ++end )
    size += mBlocks[end].size;
  return end;
}

// The header and some blocks: a file of its own.
std::string PbfSlices::bytes( std::size_t first, std::size_t end )
{
  std::string slice;
  const auto add = [&]( const Block &block ) {
    const std::size_t before = slice.size();
    slice.resize( before + static_cast<std::size_t>( block.size ) );
    mFile.clear();
    mFile.seekg( static_cast<std::streamoff>( block.offset ) );
    if ( !mFile.read( slice.data() + before, static_cast<std::streamsize>( block.size ) ) )
      throw std::runtime_error( "the file cannot be read any more" );
  };
  add( mHeader );
  for ( std::size_t i = first; i < end; ++i )
    add( mBlocks[i] );
  return slice;
}

PbfSlices::Buffers PbfSlices::decoded( const std::string &slice, osmium::osm_entity_bits::type kinds )
{
  Buffers buffers;
  // A pool of its own: the shared one has threads that outlive the library when a plugin is unloaded.
  osmium::io::Reader reader( osmium::io::File( slice.data(), slice.size(), "pbf" ), kinds, mPool );
  while ( osmium::memory::Buffer buffer = reader.read() )
  {
    requireWholeTags( buffer );
    buffers.push_back( std::move( buffer ) );
  }
  reader.close();
  return buffers;
}

bool PbfSlices::saysSorted()
{
  return mInput.guarded( [this] {
    const std::string slice = bytes( 0, 0 );
    osmium::io::Reader reader(
      osmium::io::File( slice.data(), slice.size(), "pbf" ), osmium::osm_entity_bits::nothing, mPool
    );
    const osmium::io::Header header = reader.header();
    reader.close();
    return header.get( "sorting" ) == "Type_then_ID" && !header.has_multiple_object_versions();
  } );
}

std::size_t PbfSlices::firstWith( osmium::item_type kind, OsmProgress &pulse )
{
  std::size_t low = 0;
  for ( std::size_t high = mBlocks.size(); low < high; )
  {
    pulse.check();
    const std::size_t middle = low + ( high - low ) / 2;
    bool before = false;
    const Buffers buffers
      = mInput.guarded( [&] { return decoded( bytes( middle, middle + 1 ), osmium::osm_entity_bits::nwr ); } );
    for ( const osmium::memory::Buffer &buffer : buffers )
      for ( const osmium::OSMObject &object : buffer.select<osmium::OSMObject>() )
        before = object.type() < kind; // the last one decides
    if ( before )
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void PbfSlices::read(
  std::size_t first, osmium::osm_entity_bits::type kinds, OsmProgress &pulse,
  const std::function<void( osmium::memory::Buffer && )> &take
)
{
  const auto start = [&]( std::size_t from ) {
    return std::async( std::launch::async, [this, slice = bytes( from, endOfSlice( from ) ), kinds] {
      return decoded( slice, kinds );
    } );
  };
  std::future<Buffers> next;
  if ( first < mBlocks.size() )
    next = mInput.guarded( [&] { return start( first ); } );
  for ( std::size_t at = first; at < mBlocks.size(); )
  {
    while ( next.wait_for( std::chrono::milliseconds( 20 ) ) != std::future_status::ready )
      pulse.check();
    Buffers buffers = mInput.guarded( [&] { return next.get(); } );
    at = endOfSlice( at );
    if ( at < mBlocks.size() )
      next = mInput.guarded( [&] { return start( at ); } );
    for ( osmium::memory::Buffer &buffer : buffers )
    {
      pulse.check();
      take( std::move( buffer ) );
    }
    pulse.check();
    pulse.progress( static_cast<double>( at - first ) / static_cast<double>( mBlocks.size() - first ) );
  }
}

} // namespace lacuna
