// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sorted_osm.h"

#include <osmium/osm/node.hpp>
#include <osmium/osm/object_comparisons.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

namespace lacuna
{

void SortedOsm::relations( const std::function<void( const osmium::Relation & )> &take )
{
  mProgress.step( 0, 0.05 );
  const std::size_t first = mSlices.firstWith( osmium::item_type::relation, mProgress );
  mSlices.read( first, osmium::osm_entity_bits::relation, mProgress, [&]( osmium::memory::Buffer &&buffer ) {
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
  mProgress.step( 0.05, 1 );
  // Relations too: one that stands before its place was not seen.
  mSlices.read( 0, osmium::osm_entity_bits::nwr, mProgress, [&]( osmium::memory::Buffer &&buffer ) {
    for ( osmium::OSMObject &object : buffer.select<osmium::OSMObject>() )
    {
      mProgress.tick();
      requireOrder( object );
      mReport.negativeIds = mReport.negativeIds || object.id() < 0;
      if ( object.type() == osmium::item_type::relation )
        continue;
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
