// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_tables.h"

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr OsmTable LINE_TABLES[] { OsmTable::Roads, OsmTable::Waterways, OsmTable::Railways };
constexpr OsmTable AREA_TABLES[] { OsmTable::Buildings, OsmTable::Facilities };
constexpr std::size_t MIN_RING_POINTS = 4; // its first point counted twice

bool isClosed( const osmium::Way &way )
{
  const osmium::WayNodeList &nodes = way.nodes();
  if ( nodes.size() < MIN_RING_POINTS )
    return false;
  const osmium::Location first = nodes.front().location(), last = nodes.back().location();
  return way.ends_have_same_id() || ( first.valid() && first == last );
}

const char *areaOf( const OsmTags &tags, OsmTable table )
{
  return table == OsmTable::Buildings ? tags.building : tags.facility;
}

struct Run
{
  std::size_t first = 0;
  std::size_t count = 0;
};

// The longest piece of a way whose nodes are all there.
Run longestRun( const osmium::WayNodeList &nodes )
{
  Run best, run;
  for ( std::size_t i = 0; i < nodes.size(); ++i )
  {
    if ( !nodes[i].location().valid() )
      run = { i + 1, 0 };
    else if ( ++run.count > best.count )
      best = run;
  }
  return best;
}

} // namespace

OsmTables::OsmTables( const OsmReadOptions &options, const OsmVisitor &visitor, OsmReport &report, OsmProgress &pulse )
  : mOptions( options )
  , mVisitor( visitor )
  , mReport( report )
  , mPlaces( options.memory, pulse.storage() )
  , mAreas( options.memory, pulse )
{}

OsmTags OsmTables::wanted( const osmium::TagList &list ) const
{
  OsmTags tags( list );
  const auto drop = [this]( OsmTable table, const char *&value ) { value = isWanted( table ) ? value : nullptr; };
  drop( OsmTable::Buildings, tags.building );
  drop( OsmTable::Roads, tags.highway );
  drop( OsmTable::Waterways, tags.waterway );
  drop( OsmTable::Railways, tags.railway );
  drop( OsmTable::Places, tags.place );
  drop( OsmTable::Facilities, tags.facility );
  return tags;
}

void OsmTables::relation( const osmium::Relation &relation )
{
  const OsmTags tags = wanted( relation.tags() );
  if ( tags.anyArea() && tags.multipolygon )
    mAreas.want( relation );
  else if ( tags.anyArea() )
    skipArea( { relation, tags, 'r' }, OsmSkip::NoMultipolygon );
  else if ( tags.multipolygon && tags.bare && ( isWanted( OsmTable::Buildings ) || isWanted( OsmTable::Facilities ) ) )
    mAreas.wantOld( relation );
}

void OsmTables::place( osmium::object_id_type node, osmium::Location location )
{
  if ( location.valid() )
    mPlaces.add( node, location );
}

void OsmTables::node( const osmium::Node &node )
{
  const OsmTags tags = wanted( node.tags() );
  if ( !tags.place && !tags.facility )
    return;
  const Thing thing { node, tags, 'n' };
  OsmBox box;
  bool placed = false;
  if ( node.location().valid() )
    extend( box, placed, node.location() );
  for ( const auto &[table, value] :
        { std::pair( OsmTable::Places, tags.place ), std::pair( OsmTable::Facilities, tags.facility ) } )
    if ( !value )
      continue;
    else if ( !placed )
      skip( thing, table, OsmSkip::MissingNodes );
    else if ( isOutside( box, placed ) )
      ++mReport.outside;
    else
      give( thing, table, OsmWkb::point( node.location() ) );
}

void OsmTables::locate( osmium::Way &way )
{
  if ( !mNodesDone )
    mPlaces.finish();
  mNodesDone = true;
  mLine.clear();
  for ( osmium::NodeRef &node : way.nodes() )
  {
    if ( !node.location().valid() )
      node.set_location( mPlaces.find( node.ref() ) );
    if ( node.location().valid() )
      mLine.push_back( node.location() );
  }
}

void OsmTables::way( osmium::Way &way )
{
  const bool member = mAreas.isMember( way.id() );
  const OsmTags tags = wanted( way.tags() );
  if ( !member && !tags.anyLine() && !tags.anyArea() )
    return;
  locate( way );
  if ( member )
    mAreas.keep( way );
  if ( !tags.anyLine() && !tags.anyArea() )
    return;
  OsmBox box;
  bool placed = false;
  for ( const osmium::Location place : mLine )
    extend( box, placed, place );
  if ( isOutside( box, placed ) )
  {
    for ( const OsmTable table : LINE_TABLES )
      mReport.outside += tags.line( table ) ? 1 : 0;
    for ( const OsmTable table : AREA_TABLES )
      mReport.outside += areaOf( tags, table ) ? 1 : 0;
    return;
  }
  if ( tags.anyLine() )
    lines( way, tags );
  if ( tags.anyArea() && !mAreas.isOldOuter( way.id() ) )
    ring( way, tags );
}

void OsmTables::lines( const osmium::Way &way, const OsmTags &tags )
{
  const Thing thing { way, tags, 'w' };
  const bool closed = isClosed( way );
  const bool whole = mLine.size() == way.nodes().size();
  const Run run = whole ? Run { 0, mLine.size() } : longestRun( way.nodes() );
  if ( !whole )
  {
    mLine.clear();
    for ( std::size_t i = run.first; i < run.first + run.count; ++i )
      mLine.push_back( way.nodes()[i].location() );
  }
  bool given = false;
  for ( const OsmTable table : LINE_TABLES )
    if ( !tags.line( table ) )
      continue;
    else if ( closed && tags.isArea( table ) )
      skip( thing, table, OsmSkip::IsArea );
    else if ( run.count < 2 )
      skip( thing, table, whole ? OsmSkip::TooFewPoints : OsmSkip::MissingNodes );
    else
    {
      give( thing, table, OsmWkb::line( mLine.data(), mLine.size() ) );
      given = true;
    }
  mReport.shortened += given && !whole ? 1 : 0;
}

// A closed way; one that is not closed is no building.
void OsmTables::ring( const osmium::Way &way, const OsmTags &tags )
{
  const Thing thing { way, tags, 'w' };
  OsmWkb::Ring places;
  for ( const osmium::NodeRef &node : way.nodes() )
    if ( node.location().valid() )
      places.push_back( node.location() );
  if ( places.size() < way.nodes().size() || places.empty() )
    return skipArea( thing, OsmSkip::MissingNodes );
  if ( tags.areaNo )
    return skipArea( thing, OsmSkip::TaggedNoArea );
  if ( places.size() >= MIN_RING_POINTS && !isClosed( way ) )
    return skipArea( thing, OsmSkip::NotClosed );
  if ( places.size() < MIN_RING_POINTS )
    return skipArea( thing, OsmSkip::TooFewPoints );
  places.back() = places.front(); // the same place twice, maybe as two nodes
  area( thing, { { std::move( places ) } } );
}

void OsmTables::area( const Thing &thing, const std::vector<OsmWkb::Rings> &polygons )
{
  for ( const OsmTable table : AREA_TABLES )
    if ( areaOf( thing.tags, table ) )
      give( thing, table, OsmWkb::multipolygon( polygons ) );
}

void OsmTables::finish()
{
  mAreas.eachOld( [this]( const osmium::Way &way, const OsmAreas::Outline &outline ) {
    const OsmTags tags = wanted( way.tags() );
    if ( !tags.anyArea() )
      return;
    OsmBox box;
    bool placed = false;
    for ( const osmium::NodeRef &node : way.nodes() )
      if ( node.location().valid() )
        extend( box, placed, node.location() );
    if ( isOutside( box, placed ) )
      return; // counted when the way came by
    if ( outline.polygons.empty() || tags.areaNo || !isClosed( way ) )
      ring( way, tags );
    else
      area( { way, tags, 'w' }, outline.polygons );
  } );
  mAreas.each( [this]( const osmium::Relation &relation, const OsmAreas::Outline &outline ) {
    const OsmTags tags = wanted( relation.tags() );
    const Thing thing { relation, tags, 'r' };
    if ( isOutside( outline.box, outline.placed ) )
      for ( const OsmTable table : AREA_TABLES )
        mReport.outside += areaOf( tags, table ) ? 1 : 0;
    else if ( outline.polygons.empty() )
      skipArea( thing, outline.reason );
    else
      area( thing, outline.polygons );
  } );
}

bool OsmTables::isOutside( const OsmBox &box, bool placed ) const
{
  if ( !mOptions.box || !placed )
    return false;
  const OsmBox &wantedBox = *mOptions.box;
  return box.east < wantedBox.west || box.west > wantedBox.east || box.north < wantedBox.south
         || box.south > wantedBox.north;
}

void OsmTables::skipArea( const Thing &thing, OsmSkip reason )
{
  for ( const OsmTable table : AREA_TABLES )
    if ( areaOf( thing.tags, table ) )
      skip( thing, table, reason );
}

void OsmTables::skip( const Thing &thing, OsmTable table, OsmSkip reason )
{
  if ( mVisitor.skipped )
    mVisitor.skipped( { table, thing.type, thing.object.id(), reason } );
}

void OsmTables::give( const Thing &thing, OsmTable table, std::vector<unsigned char> wkb )
{
  OsmFeature feature;
  feature.table = table;
  feature.type = thing.type;
  feature.id = thing.object.id();
  feature.version = static_cast<int>( thing.object.version() );
  feature.changeset = thing.object.changeset();
  if ( thing.object.timestamp().valid() )
    feature.timestamp = thing.object.timestamp().to_iso();
  feature.values = osmValues( table, thing.tags, thing.object.tags() );
  feature.wkb = std::move( wkb );
  mVisitor.feature( std::move( feature ) );
}

} // namespace lacuna
