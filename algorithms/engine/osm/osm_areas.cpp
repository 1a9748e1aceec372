// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_areas.h"

// GCC believes that a name that is read from a relation lies outside it.
#if defined( __GNUC__ ) && !defined( __clang__ )
#pragma GCC diagnostic ignored "-Wstringop-overread"
#endif

#include <osmium/area/assembler.hpp>
#include <osmium/memory/buffer.hpp>
#include <osmium/osm/area.hpp>

#include <algorithm>
#include <cstring>

namespace lacuna
{

// Multipolygons by libosmium’s assembler, one relation at a time, so that memory is bounded by the largest.

namespace
{

constexpr std::size_t ROOM_OF_AN_AREA = std::size_t { 1 } << 14;

bool isWay( const osmium::RelationMember &member ) { return member.type() == osmium::item_type::way; }

OsmWkb::Ring ringOf( const osmium::NodeRefList &nodes )
{
  OsmWkb::Ring ring;
  ring.reserve( nodes.size() );
  for ( const osmium::NodeRef &node : nodes )
    ring.push_back( node.location() );
  return ring;
}

} // namespace

void extend( OsmBox &box, bool &placed, osmium::Location place )
{
  const double x = place.lon_without_check();
  const double y = place.lat_without_check();
  if ( !placed )
    box = { x, y, x, y };
  placed = true;
  box = { std::min( box.west, x ), std::min( box.south, y ), std::max( box.east, x ), std::max( box.north, y ) };
}

const osmium::Relation *OsmAreas::copy( const osmium::Relation &relation )
{
  unsigned char *place = mRoom.take( relation.padded_size() );
  std::memcpy( place, relation.data(), relation.padded_size() );
  return reinterpret_cast<const osmium::Relation *>( place );
}

void OsmAreas::addMembers( const osmium::Relation &relation )
{
  for ( const osmium::RelationMember &member : relation.members() )
    if ( isWay( member ) )
      mWays.emplace( member.ref(), nullptr );
}

void OsmAreas::want( const osmium::Relation &relation )
{
  mRelations.push_back( copy( relation ) );
  addMembers( relation );
}

void OsmAreas::wantOld( const osmium::Relation &relation )
{
  osmium::object_id_type outer = 0;
  int outers = 0;
  for ( const osmium::RelationMember &member : relation.members() )
    if ( isWay( member ) && std::strcmp( member.role(), "inner" ) != 0 )
    {
      outer = member.ref();
      ++outers;
    }
  if ( outers != 1 || relation.members().size() < 2 || !mOldOuters.emplace( outer, nullptr ).second )
    return;
  const osmium::Relation *kept = copy( relation );
  mOldOuters[outer] = kept;
  mOld.emplace_back( kept, outer );
  addMembers( relation );
}

void OsmAreas::keep( const osmium::Way &way )
{
  unsigned char *place = mRoom.take( way.padded_size() );
  std::memcpy( place, way.data(), way.padded_size() );
  mWays[way.id()] = reinterpret_cast<const osmium::Way *>( place );
}

OsmAreas::Outline OsmAreas::assemble( const osmium::Relation &relation ) const
{
  Outline outline;
  std::vector<const osmium::Way *> ways;
  bool missing = false;
  bool missingNodes = false;
  for ( const osmium::RelationMember &member : relation.members() )
  {
    if ( !isWay( member ) )
      continue;
    const auto found = mWays.find( member.ref() );
    if ( found == mWays.end() || !found->second )
    {
      missing = true;
      continue;
    }
    ways.push_back( found->second );
    for ( const osmium::NodeRef &node : found->second->nodes() )
      if ( node.location().valid() )
        extend( outline.box, outline.placed, node.location() );
      else
        missingNodes = true;
  }
  if ( missing || ways.empty() )
    return outline;
  outline.reason = OsmSkip::MissingNodes;
  if ( missingNodes )
    return outline;
  osmium::area::AssemblerConfig rules;
  rules.create_empty_areas = false;
  osmium::area::Assembler assembler { rules };
  osmium::memory::Buffer buffer { ROOM_OF_AN_AREA, osmium::memory::Buffer::auto_grow::yes };
  if ( !assembler( relation, ways, buffer ) )
  {
    const osmium::area::area_stats &found = assembler.stats();
    outline.reason = found.open_rings > 0      ? OsmSkip::NotClosed
                     : found.intersections > 0 ? OsmSkip::CrossingRings
                                               : OsmSkip::TooFewPoints;
    return outline;
  }
  for ( const osmium::Area &area : buffer.select<osmium::Area>() )
    for ( const osmium::OuterRing &outer : area.outer_rings() )
    {
      OsmWkb::Rings rings { ringOf( outer ) };
      for ( const osmium::InnerRing &inner : area.inner_rings( outer ) )
        rings.push_back( ringOf( inner ) );
      outline.polygons.push_back( std::move( rings ) );
    }
  outline.reason = OsmSkip::TooFewPoints;
  return outline;
}

void OsmAreas::each( const std::function<void( const osmium::Relation &, const Outline & )> &take ) const
{
  for ( const osmium::Relation *relation : mRelations )
  {
    mProgress.check();
    take( *relation, assemble( *relation ) );
  }
}

void OsmAreas::eachOld( const std::function<void( const osmium::Way &, const Outline & )> &take ) const
{
  for ( const auto &[relation, outer] : mOld )
  {
    mProgress.check();
    const auto way = mWays.find( outer );
    if ( way == mWays.end() || !way->second )
      continue; // then there is no building either
    Outline outline = assemble( *relation );
    if ( outline.polygons.size() != 1 )
      outline.polygons.clear();
    take( *way->second, outline );
  }
}

} // namespace lacuna
