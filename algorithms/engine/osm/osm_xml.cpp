// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_xml.h"

#include <osmium/builder/osm_object_builder.hpp>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstring>

namespace lacuna
{

namespace
{

constexpr std::size_t BLOCK = std::size_t { 1 } << 20;
constexpr std::size_t MAX_TEXT_BYTES = 1000; // bytes of a key, value or role; the library takes 1,024
constexpr std::size_t MAX_REMARK_BYTES = 400;
constexpr int SECONDS_END = 19; // of 2024-05-01T12:00:00

const char *valueOf( const XML_Char **attributes, const char *name )
{
  for ( ; attributes[0]; attributes += 2 )
    if ( std::strcmp( attributes[0], name ) == 0 )
      return attributes[1];
  return nullptr;
}

std::string textOf( const XML_Char **attributes, const char *name )
{
  const char *value = valueOf( attributes, name );
  std::string text = value ? value : "";
  if ( text.size() > MAX_TEXT_BYTES )
  {
    std::size_t end = MAX_TEXT_BYTES;
    while ( end > 0 && ( static_cast<unsigned char>( text[end] ) & 0xC0U ) == 0x80U )
      --end; // not inside a character
    text.resize( end );
  }
  return text;
}

// Its successor is not in the expat of all systems that a package is installed on.
#if defined( __GNUC__ )
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
unsigned long long lineOf( XML_Parser parser ) { return XML_GetCurrentLineNumber( parser ); }
#if defined( __GNUC__ )
#pragma GCC diagnostic pop
#endif

// Not valid where there is none.
osmium::Location placeOf( const XML_Char **attributes )
{
  const char *lon = valueOf( attributes, "lon" );
  const char *lat = valueOf( attributes, "lat" );
  osmium::Location place;
  if ( !lon || !lat )
    return place;
  try
  {
    place.set_lon( lon );
    place.set_lat( lat );
  }
  catch ( const osmium::invalid_location & )
  {
    place = osmium::Location();
  }
  return place;
}

// One id for one place: the coordinates in members of "out geom" come without the ids of their nodes.
osmium::object_id_type idOfPlace( osmium::Location place )
{
  const auto x = static_cast<std::uint64_t>( static_cast<std::uint32_t>( place.x() ) );
  const auto y = static_cast<std::uint64_t>( static_cast<std::uint32_t>( place.y() ) );
  return -static_cast<osmium::object_id_type>( ( ( x << 31 ) ^ y ) | ( std::uint64_t { 1 } << 62 ) );
}

osmium::item_type kindOf( const std::string &name )
{
  if ( name == "node" )
    return osmium::item_type::node;
  if ( name == "way" )
    return osmium::item_type::way;
  return name == "relation" ? osmium::item_type::relation : osmium::item_type::undefined;
}

template <class Builder>
void addTags( Builder &builder, const std::vector<std::pair<std::string, std::string>> &tags )
{
  osmium::builder::TagListBuilder list { builder };
  for ( const auto &[key, value] : tags )
    list.add_tag( key, value );
}

template <class Builder>
void addNodes( Builder &builder, const std::vector<osmium::NodeRef> &nodes )
{
  osmium::builder::WayNodeListBuilder list { builder };
  for ( const osmium::NodeRef &node : nodes )
    list.add_node_ref( node );
}

} // namespace

OsmXml::OsmXml(
  const std::string &path, OsmReport &report, OsmProgress &pulse, std::function<void( osmium::memory::Buffer && )> take
)
  : mPath( path )
  , mReport( report )
  , mProgress( pulse )
  , mTake( std::move( take ) )
  , mParser( XML_ParserCreate( nullptr ) )
  , mBuffer( 2 * BLOCK, osmium::memory::Buffer::auto_grow::yes )
{
  if ( !mParser )
    throw std::bad_alloc();
  XML_SetUserData( mParser, this );
  XML_SetElementHandler( mParser, onStart, onEnd );
  XML_SetCharacterDataHandler( mParser, onText );
  XML_SetEntityDeclHandler( mParser, onEntity ); // no OSM file has one; each is an attack
}

OsmXml::~OsmXml() { XML_ParserFree( mParser ); }

template <class Act>
void OsmXml::guarded( const Act &act )
{
  if ( mFailure )
    return;
  // The parser is written in C: nothing may be thrown through it.
  try
  {
    act();
  }
  catch ( ... )
  {
    mFailure = std::current_exception();
    XML_StopParser( mParser, XML_FALSE );
  }
}

void XMLCALL OsmXml::onStart( void *self, const XML_Char *name, const XML_Char **attributes )
{
  auto *xml = static_cast<OsmXml *>( self );
  xml->guarded( [&] { xml->start( name, attributes ); } );
}

void XMLCALL OsmXml::onEnd( void *self, const XML_Char *name )
{
  auto *xml = static_cast<OsmXml *>( self );
  xml->guarded( [&] { xml->end( name ); } );
}

void XMLCALL OsmXml::onText( void *self, const XML_Char *text, int length )
{
  auto *xml = static_cast<OsmXml *>( self );
  if ( xml->mInRemark && xml->mReport.remark.size() < MAX_REMARK_BYTES )
    xml->guarded( [&] { xml->mReport.remark.append( text, static_cast<std::size_t>( length ) ); } );
}

void XMLCALL OsmXml::onEntity( void *self, Text, int, Text, int, Text, Text, Text, Text )
{
  auto *xml = static_cast<OsmXml *>( self );
  xml->guarded( [&] { xml->damaged( "entity" ); } );
}

void OsmXml::damaged( const std::string &what ) const
{
  throw Error( ErrorCode::OsmFile, { mPath, osm_problem::DAMAGED, std::to_string( lineOf( mParser ) ), what } );
}

std::int64_t OsmXml::whole( const char *text ) const
{
  if ( !text )
    damaged( "id" );
  std::int64_t number = 0;
  const char *end = text + std::strlen( text );
  const std::from_chars_result read = std::from_chars( text, end, number );
  if ( read.ec != std::errc() || read.ptr != end )
    damaged( text );
  return number;
}

osmium::NodeRef OsmXml::nodeOf( const XML_Char **attributes ) const
{
  const osmium::Location place = placeOf( attributes );
  const char *ref = valueOf( attributes, "ref" );
  return { !ref && place.valid() ? idOfPlace( place ) : ref || !mInMember ? whole( ref ) : 0, place };
}

void OsmXml::start( const std::string &name, const XML_Char **attributes )
{
  if ( !mRoot )
  {
    if ( name != "osm" && name != "osmChange" )
      throw Error( ErrorCode::OsmFile, { mPath, osm_problem::NO_OSM_XML, name.substr( 0, MAX_TEXT_BYTES ) } );
    mRoot = true;
  }
  else if ( mKind != osmium::item_type::undefined )
    startPart( name, attributes );
  else if ( kindOf( name ) != osmium::item_type::undefined )
  {
    mKind = kindOf( name );
    startObject( attributes );
  }
  else if ( name == "delete" )
    mDeleting = true;
  else if ( name == "remark" )
    mInRemark = true;
}

void OsmXml::startObject( const XML_Char **attributes )
{
  mProgress.tick();
  mObject.id = whole( valueOf( attributes, "id" ) );
  mObject.location = placeOf( attributes );
  mObject.visible = !mDeleting;
  mObject.version = 0;
  mObject.changeset = 0;
  mObject.timestamp = osmium::Timestamp();
  mObject.tags.clear();
  mObject.nodes.clear();
  mMembers.clear();
  mPlaces = mPlaces || mObject.location.valid();
  if ( const char *version = valueOf( attributes, "version" ) )
    std::from_chars( version, version + std::strlen( version ), mObject.version );
  if ( const char *changeset = valueOf( attributes, "changeset" ) )
    std::from_chars( changeset, changeset + std::strlen( changeset ), mObject.changeset );
  for ( const auto &[key, deleted] : { std::pair( "visible", "false" ), std::pair( "action", "delete" ) } )
    if ( const char *value = valueOf( attributes, key ); value && std::strcmp( value, deleted ) == 0 )
      mObject.visible = false;
  const char *time = valueOf( attributes, "timestamp" );
  if ( !time || std::strlen( time ) < SECONDS_END )
    return;
  try
  {
    mObject.timestamp
      = osmium::Timestamp( std::string( time, SECONDS_END ) + 'Z' ); // fractions of seconds are left out
  }
  catch ( const std::invalid_argument & )
  {
    mObject.timestamp = osmium::Timestamp();
  }
}

void OsmXml::startPart( const std::string &name, const XML_Char **attributes )
{
  if ( name == "tag" )
    mObject.tags.emplace_back( textOf( attributes, "k" ), textOf( attributes, "v" ) );
  else if ( name == "nd" && ( mInMember || mKind == osmium::item_type::way ) )
  {
    const osmium::NodeRef node = nodeOf( attributes );
    mPlaces = mPlaces || node.location().valid();
    ( mInMember ? mMembers.back().nodes : mObject.nodes ).push_back( node );
  }
  else if ( name == "member" && mKind == osmium::item_type::relation )
    startMember( attributes );
  else if ( name == "center" )
    mReport.centers = true;
}

void OsmXml::startMember( const XML_Char **attributes )
{
  mInMember = true;
  Member member;
  member.type = kindOf( textOf( attributes, "type" ) );
  member.ref = whole( valueOf( attributes, "ref" ) );
  member.role = textOf( attributes, "role" );
  if ( member.type == osmium::item_type::undefined )
    damaged( "member type=\"" + textOf( attributes, "type" ) + '"' );
  mMembers.push_back( std::move( member ) );
}

void OsmXml::end( const std::string &name )
{
  if ( name == "member" )
    mInMember = false;
  else if ( name == "delete" )
    mDeleting = false;
  else if ( name == "remark" )
    mInRemark = false;
  else if ( mKind != osmium::item_type::undefined && kindOf( name ) == mKind && !mInMember )
  {
    write();
    mKind = osmium::item_type::undefined;
    if ( mBuffer.committed() > BLOCK )
      handOver();
  }
}

void OsmXml::write()
{
  const auto fill = [this]( auto &builder ) {
    builder.set_id( mObject.id )
      .set_version( mObject.version )
      .set_changeset( mObject.changeset )
      .set_timestamp( mObject.timestamp )
      .set_visible( mObject.visible );
  };
  if ( mKind == osmium::item_type::node )
  {
    osmium::builder::NodeBuilder builder { mBuffer };
    fill( builder );
    builder.set_location( mObject.location );
    addTags( builder, mObject.tags );
  }
  else if ( mKind == osmium::item_type::way )
  {
    osmium::builder::WayBuilder builder { mBuffer };
    fill( builder );
    addNodes( builder, mObject.nodes );
    addTags( builder, mObject.tags );
  }
  else
  {
    osmium::builder::RelationBuilder builder { mBuffer };
    fill( builder );
    {
      osmium::builder::RelationMemberListBuilder list { builder };
      for ( const Member &member : mMembers )
        list.add_member( member.type, member.ref, member.role );
    }
    addTags( builder, mObject.tags );
  }
  mBuffer.commit();
  if ( mObject.visible )
    writeMembersWithPlaces();
}

void OsmXml::writeMembersWithPlaces()
{
  for ( const Member &member : mMembers )
    if ( member.type == osmium::item_type::way && !member.nodes.empty() )
    {
      {
        osmium::builder::WayBuilder builder { mBuffer };
        builder.set_id( member.ref );
        addNodes( builder, member.nodes );
      }
      mBuffer.commit();
    }
}

void OsmXml::handOver()
{
  osmium::memory::Buffer next { 2 * BLOCK, osmium::memory::Buffer::auto_grow::yes };
  std::swap( next, mBuffer );
  mTake( std::move( next ) );
}

// What the whole file says about itself.
void OsmXml::requireComplete() const
{
  const std::string &remark = mReport.remark;
  for ( const char *sign : { "runtime error", "timed out", "out of memory" } )
    if ( remark.find( sign ) != std::string::npos )
      throw Error( ErrorCode::OsmFile, { mPath, osm_problem::CUT, remark } );
  if ( mReport.centers && !mPlaces )
    throw Error( ErrorCode::OsmFile, { mPath, osm_problem::CENTER } );
}

void OsmXml::read( const OsmInput &input )
{
  std::string bytes;
  bool last = false;
  try
  {
    const std::unique_ptr<osmium::io::Decompressor> unpacked = input.open();
    std::atomic<std::size_t> offset { 0 };
    unpacked->set_offset_ptr( &offset );
    while ( !last )
    {
      mProgress.check();
      bytes = unpacked->read();
      last = bytes.empty();
      mProgress.progress(
        input.bytes() > 0 ? std::min( 1.0, static_cast<double>( offset.load() ) / static_cast<double>( input.bytes() ) )
                          : 1
      );
      // Pieces, so that a cancel does not wait for a whole block.
      constexpr std::size_t PIECE = std::size_t { 1 } << 17;
      for ( std::size_t from = 0; from < bytes.size() || last; from += PIECE )
      {
        const std::size_t length = std::min( PIECE, bytes.size() - std::min( from, bytes.size() ) );
        const XML_Status status
          = XML_Parse( mParser, bytes.data() + from, static_cast<int>( length ), last ? XML_TRUE : XML_FALSE );
        if ( mFailure )
          std::rethrow_exception( mFailure );
        if ( status != XML_STATUS_OK )
          damaged( XML_ErrorString( XML_GetErrorCode( mParser ) ) );
        if ( last )
          break;
      }
    }
    unpacked->close();
  }
  catch ( const osmium::io_error &error )
  {
    input.fail( error.what() );
  }
  catch ( const std::system_error &error )
  {
    input.fail( error.what() );
  }
  const std::size_t first = mReport.remark.find_first_not_of( " \t\r\n" );
  mReport.remark = first == std::string::npos
                     ? ""
                     : mReport.remark.substr( first, mReport.remark.find_last_not_of( " \t\r\n" ) + 1 - first );
  requireComplete();
  handOver();
}

} // namespace lacuna
