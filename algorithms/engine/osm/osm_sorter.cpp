// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_sorter.h"

#include <osmium/osm/node.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

#include <algorithm>
#include <bit>
#include <cstring>

namespace lacuna
{

// Sorts by kind, id and version, so that files in any order read like sorted ones. The order is that of the OSM
// formats (negative ids by size, then positive ones).

namespace
{

constexpr std::size_t MAX_TAGS = 1023;
constexpr std::size_t MAX_NODES = ( std::size_t { 1 } << 21 ) - 1;

std::uint32_t weightOf( const osmium::OSMObject &object )
{
  std::size_t places = 0;
  if ( object.type() == osmium::item_type::way )
    for ( const osmium::NodeRef &node : static_cast<const osmium::Way &>( object ).nodes() )
      places += node.location().valid() ? 2 : 1;
  else if ( object.type() == osmium::item_type::relation )
    places = static_cast<const osmium::Relation &>( object ).members().size();
  else
    places = static_cast<const osmium::Node &>( object ).location().valid() ? 1 : 0;
  return static_cast<std::uint32_t>(
    ( std::min( object.tags().size(), MAX_TAGS ) << 21 ) + std::min( places, MAX_NODES )
  );
}

} // namespace

// As the library has it: zero, negative ids by size, positive ones.
std::uint64_t OsmSorter::keyOf( const Entry &entry )
{
  const auto bits = static_cast<std::uint64_t>( entry.id );
  return entry.id <= 0 ? ~bits + 1 : bits | ( std::uint64_t { 1 } << 63 );
}

bool OsmSorter::isBefore( const Entry &one, const Entry &other )
{
  if ( one.kind != other.kind )
    return one.kind < other.kind;
  if ( one.id != other.id )
    return keyOf( one ) < keyOf( other );
  if ( one.version != other.version )
    return one.version > other.version; // what counts comes first
  if ( one.deleted != other.deleted )
    return one.deleted;
  return one.weight > other.weight;
}

void OsmSorter::add( const osmium::memory::Buffer &buffer )
{
  for ( const osmium::memory::Item &item : buffer )
  {
    mProgress.tick();
    if ( item.type() == osmium::item_type::node )
      add( static_cast<const osmium::OSMObject &>( item ), Node );
    else if ( item.type() == osmium::item_type::way )
      add( static_cast<const osmium::OSMObject &>( item ), Way );
    else if ( item.type() == osmium::item_type::relation )
      add( static_cast<const osmium::OSMObject &>( item ), Relation );
  }
}

void OsmSorter::add( const osmium::OSMObject &object, Kind kind )
{
  Entry entry { object.id(),
                0,
                object.version(),
                weightOf( object ),
                kind,
                object.deleted(),
                kind == Node && object.tags().empty() };
  if ( entry.plain )
    entry.place = std::bit_cast<std::uint64_t>( static_cast<const osmium::Node &>( object ).location() );
  else
  {
    unsigned char *copy = mRoom.take( object.padded_size() );
    std::memcpy( copy, object.data(), object.padded_size() );
    entry.place = reinterpret_cast<std::uintptr_t>( copy );
  }
  if ( !mEntries.empty() && !isSame( mEntries.back(), entry ) )
    mInOrder = mInOrder && isBefore( mEntries.back(), entry );
  else if ( !mEntries.empty() )
    mUnique = false;
  mEntries.push_back( entry );
}

void OsmSorter::finish( OsmReport &report )
{
  report.ordered = !mInOrder;
  if ( !mInOrder || !mUnique )
    std::sort( mEntries.begin(), mEntries.end(), [this]( const Entry &one, const Entry &other ) {
      mProgress.tick();
      return isBefore( one, other );
    } );
  keepNewest( report );
}

void OsmSorter::keepNewest( OsmReport &report )
{
  std::size_t kept = 0;
  for ( std::size_t i = 0; i < mEntries.size(); )
  {
    mProgress.tick();
    const Entry newest = mEntries[i];
    std::size_t next = i + 1;
    while ( next < mEntries.size() && isSame( newest, mEntries[next] ) )
      ++next;
    report.repeated += next - i - 1;
    report.negativeIds = report.negativeIds || newest.id < 0;
    i = next;
    if ( newest.deleted )
      ++report.deleted;
    else
      mEntries[kept++] = newest;
  }
  mEntries.resize( kept );
}

void OsmSorter::relations( const std::function<void( const osmium::Relation & )> &take )
{
  auto entry
    = std::partition_point( mEntries.begin(), mEntries.end(), []( const Entry &one ) { return one.kind < Relation; } );
  for ( ; entry != mEntries.end(); ++entry )
  {
    mProgress.tick();
    take( *reinterpret_cast<const osmium::Relation *>( static_cast<std::uintptr_t>( entry->place ) ) );
  }
}

void OsmSorter::nodesAndWays( OsmSink &sink )
{
  for ( std::size_t i = 0; i < mEntries.size() && mEntries[i].kind < Relation; ++i )
  {
    mProgress.tick();
    if ( i % 65536 == 0 )
      mProgress.progress( static_cast<double>( i ) / static_cast<double>( mEntries.size() ) );
    const Entry &entry = mEntries[i];
    if ( entry.kind == Way )
      sink.way( *reinterpret_cast<osmium::Way *>( static_cast<std::uintptr_t>( entry.place ) ) );
    else if ( entry.plain )
      sink.place( entry.id, std::bit_cast<osmium::Location>( entry.place ) );
    else
    {
      const auto &node = *reinterpret_cast<const osmium::Node *>( static_cast<std::uintptr_t>( entry.place ) );
      sink.place( node.id(), node.location() );
      sink.node( node );
    }
  }
}

} // namespace lacuna
