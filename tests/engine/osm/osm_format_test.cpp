// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// One town in every format, and every way a file can be broken.

#include "osm_reading.h"

#include <osmium/builder/attr.hpp>
#ifdef LACUNA_WITH_BZIP2
#include <osmium/io/bzip2_compression.hpp>
#endif
#include <osmium/io/gzip_compression.hpp>
#include <osmium/io/pbf_output.hpp>
#include <osmium/io/writer.hpp>
#include <osmium/io/xml_output.hpp>
#include <protozero/pbf_writer.hpp>

#include <random>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

using namespace osmium::builder::attr;

osmium::Location placeOf( std::int64_t id )
{
  return { -74.08 + 0.0001 * static_cast<double>( id % 1000 ), 4.6 + 0.0001 * static_cast<double>( id / 1000 ) };
}

osmium::memory::Buffer townBuffer( bool sorted )
{
  osmium::memory::Buffer buffer { 4096, osmium::memory::Buffer::auto_grow::yes };
  const auto nodes = [&] {
    for ( const std::int64_t id : { 1001, 1002, 2001, 2002, 9001 } )
      osmium::builder::add_node( buffer, _id( id ), _version( 2 ), _location( placeOf( id ) ) );
  };
  if ( sorted )
    nodes();
  osmium::builder::add_way(
    buffer, _id( 10 ), _version( 7 ), _nodes( { 1001, 1002, 2002, 2001, 1001 } ), _tag( "building", "yes" )
  );
  osmium::builder::add_way( buffer, _id( 11 ), _version( 1 ), _nodes( { 1001, 9001 } ), _tag( "highway", "service" ) );
  osmium::builder::add_way( buffer, _id( 12 ), _version( 1 ), _nodes( { 1001, 1002, 2002, 2001, 1001 } ) );
  if ( !sorted )
    nodes();
  osmium::builder::add_relation(
    buffer, _id( 20 ), _version( 1 ), _member( osmium::item_type::way, 12, "outer" ), _tag( "type", "multipolygon" ),
    _tag( "building", "school" )
  );
  return buffer;
}

// What libosmium itself writes.
std::string encoded( const std::string &format, bool sorted = true, bool saysSorted = true )
{
  const OsmTemporary place( "written", "" );
  osmium::io::Header header;
  if ( saysSorted )
    header.set( "sorting", "Type_then_ID" );
  osmium::io::Writer writer { osmium::io::File( place.path(), format ), header, osmium::io::overwrite::allow };
  writer( townBuffer( sorted ) );
  writer.close();
  return place.bytes();
}

// The least of .o5m: a reset, the name, then nodes and ways without versions.
class O5m
{
public:
  O5m() : mBytes( "\xff\xe0\x04o5m2" ) {}
  void node( std::int64_t id )
  {
    std::string body = signedNumber( id - mNode ) + '\0';
    const osmium::Location place = placeOf( id );
    body += signedNumber( place.x() - mX ) + signedNumber( place.y() - mY );
    mNode = id;
    mX = place.x();
    mY = place.y();
    dataset( '\x10', body );
  }
  void way( std::int64_t id, const std::vector<std::int64_t> &nodes, const std::string &key, const std::string &value )
  {
    std::string refs;
    for ( const std::int64_t ref : nodes )
    {
      refs += signedNumber( ref - mRef );
      mRef = ref;
    }
    dataset(
      '\x11', signedNumber( id - mWay ) + '\0' + number( refs.size() ) + refs + std::string( 1, '\0' ) + key + '\0'
                + value + '\0'
    );
    mWay = id;
  }
  void reset() { mBytes += '\xff'; }
  std::string bytes() const { return mBytes + '\xfe'; }

private:
  static std::string number( std::uint64_t value )
  {
    std::string text;
    for ( ; value > 127; value >>= 7 )
      text += static_cast<char>( ( value & 127U ) | 128U );
    return text + static_cast<char>( value );
  }
  static std::string signedNumber( std::int64_t value )
  {
    return number(
      value < 0 ? ( static_cast<std::uint64_t>( -value - 1 ) << 1 | 1U ) : static_cast<std::uint64_t>( value ) << 1
    );
  }
  void dataset( char kind, const std::string &body ) { mBytes += kind + number( body.size() ) + body; }

  std::string mBytes;
  std::int64_t mNode = 0, mWay = 0, mRef = 0;
  std::int64_t mX = 0, mY = 0;
};

std::string o5mTown()
{
  O5m file;
  for ( const std::int64_t id : { 1001, 1002, 2001, 2002 } )
    file.node( id );
  file.reset();
  file.way( 10, { 1001, 1002, 2002, 2001, 1001 }, "building", "yes" );
  file.way( 11, { 1001, 2002 }, "highway", "service" );
  return file.bytes();
}

// A .pbf of a header and one block of a compression nobody unpacks.
std::string pbfWithBlock( protozero::pbf_tag_type kind )
{
  const auto part = []( const std::string &type, const std::string &blob ) {
    std::string header;
    protozero::pbf_writer writer { header };
    writer.add_string( 1, type );
    writer.add_int32( 3, static_cast<std::int32_t>( blob.size() ) );
    std::string size( 4, '\0' );
    size[3] = static_cast<char>( header.size() );
    return size + header + blob;
  };
  std::string block;
  protozero::pbf_writer { block }.add_string( 4, "OsmSchema-V0.6" );
  std::string raw, packed;
  protozero::pbf_writer { raw }.add_bytes( 1, block );
  protozero::pbf_writer writer { packed };
  writer.add_int32( 2, 100 );
  writer.add_bytes( kind, "whatever" );
  return part( "OSMHeader", raw ) + part( "OSMData", packed );
}

OsmReadOptions believing()
{
  OsmReadOptions options;
  options.trusted = 0;
  return options;
}

} // namespace

TEST( OsmFormat, EveryFormatGivesTheSame )
{
  const OsmTemporary first( "town.osm", encoded( "osm" ) );
  const std::string right = readOsm( first.path() ).all();
  EXPECT_EQ( readOsm( first.path() ).ids( OsmTable::Buildings ), "w10 r20" );
  std::vector<std::pair<std::string, std::string>> formats {
    { "TOWN.OSM.GZ", "osm.gz" },
    { "Town.Pbf", "pbf" },
    { "town.osm.pbf", "pbf,pbf_compression=none" },
    { "plain nodes.pbf", "pbf,pbf_dense_nodes=false" },
    { "without ending", "pbf" },
  };
#ifdef LACUNA_WITH_BZIP2
  formats.emplace_back( "town.osm.bz2", "osm.bz2" );
#endif
#ifdef OSMIUM_WITH_LZ4
  formats.emplace_back( "town.pbf", "pbf,pbf_compression=lz4" );
#endif
  for ( const auto &[name, format] : formats )
  {
    const OsmTemporary file( name, encoded( format ) );
    EXPECT_EQ( readOsm( file.path() ).all(), right ) << name;
    if ( format.substr( 0, 3 ) != "pbf" )
      continue;
    EXPECT_EQ( readOsm( file.path(), believing() ).all(), right ) << name;
  }
}

TEST( OsmFormat, O5m )
{
  const OsmTemporary file( "town.O5M", o5mTown() );
  const OsmReading reading = readOsm( file.path() );
  EXPECT_EQ( reading.ids( OsmTable::Buildings ), "w10" );
  EXPECT_EQ( reading.ids( OsmTable::Roads ), "w11" );
  EXPECT_FALSE( reading.report.ordered );
}

TEST( OsmFormat, AHeaderThatIsWrong )
{
  const OsmTemporary right( "right.pbf", encoded( "pbf" ) );
  const OsmTemporary wrong( "wrong.pbf", encoded( "pbf", false ) );
  const OsmTemporary silent( "silent.pbf", encoded( "pbf", false, false ) );
  EXPECT_EQ( problemOf( wrong.path(), believing() ), osm_problem::UNSORTED );
  const std::string all = readOsm( right.path() ).all();
  EXPECT_EQ( readOsm( wrong.path() ).all(), all ); // small files are put in order whatever they say
  EXPECT_EQ( readOsm( silent.path(), believing() ).all(), all );
  EXPECT_TRUE( readOsm( silent.path() ).report.ordered );
}

TEST( OsmFormat, Problems )
{
  const std::pair<std::string, std::string> files[] {
    { "", osm_problem::NO_OSM },
    { "hello", osm_problem::NO_OSM },
    { std::string( "PK\x03\x04zip", 7 ), osm_problem::ARCHIVE },
    { "\xfd"
      "7zXZ and so on",
      osm_problem::COMPRESSION },
    { "\x28\xb5\x2f\xfd zstd", osm_problem::COMPRESSION },
    { pbfWithBlock( 7 ), osm_problem::COMPRESSION },
    { pbfWithBlock( 4 ), osm_problem::COMPRESSION },
    { "<html><body/></html>", osm_problem::NO_OSM_XML },
    { osmFile( node( 1001 ) ).substr( 0, 60 ), osm_problem::DAMAGED },
    { osmFile( "<node id='x' lat='1' lon='1'/>" ), osm_problem::DAMAGED },
    { osmFile( "<node id='99999999999999999999' lat='1' lon='1'/>" ), osm_problem::DAMAGED },
    { osmFile( "<way><nd ref='1'/></way>" ), osm_problem::DAMAGED },
    { osmFile( "<relation id='1'><member type='thing' ref='1' role=''/></relation>" ), osm_problem::DAMAGED },
    { "<!DOCTYPE osm [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><osm>&b;</osm>", osm_problem::DAMAGED },
    { osmFile(
        node( 1001 ) + "<remark> runtime error: Query timed out in \"query\" at line 3 after 26 seconds. </remark>"
      ),
      osm_problem::CUT },
    { osmFile( "<way id='1'><center lat='4.6' lon='-74.08'/><nd ref='1'/><nd ref='2'/></way>" ), osm_problem::CENTER },
  };
  for ( const auto &[bytes, problem] : files )
  {
    const OsmTemporary file( "file.osm", bytes );
    EXPECT_EQ( problemOf( file.path() ), problem ) << bytes.substr( 0, 60 );
  }
  EXPECT_EQ( problemOf( "/nowhere/town.osm" ), osm_problem::UNREADABLE );
  EXPECT_EQ( problemOf( std::filesystem::temp_directory_path().string() ), osm_problem::UNREADABLE );
}

TEST( OsmFormat, AZeroInsideATag )
{
  std::string bytes = encoded( "pbf,pbf_compression=none" );
  bytes[bytes.find( "highway" ) + 3] = '\0';
  const OsmTemporary file( "zero.pbf", bytes );
  EXPECT_EQ( problemOf( file.path() ), osm_problem::UNREADABLE );
  EXPECT_EQ( problemOf( file.path(), believing() ), osm_problem::UNREADABLE );
}

TEST( OsmFormat, RemarksThatCutNothingAreSaid )
{
  EXPECT_EQ(
    readOsmText( osmFile( node( 1001 ) + "<remark> runtime remark: Timeout is 180 </remark>" ) ).report.remark,
    "runtime remark: Timeout is 180"
  );
}

TEST( OsmFormat, OddValuesDoNotStopARun )
{
  const std::string longText( 5000, 'x' );
  const OsmReading reading = readOsmText(
    "\xef\xbb\xbf"
    + osmFile(
      squareNodes( 1001 )
      + "<node id='5' lat='1000' lon='nonsense'/><node id='6'/><node id='9223372036854775807' lat='1' lon='1'/><node "
        "id='-9223372036854775807' lat='1' lon='1'/>"
      + "<node id='0' lat='1' lon='1'>" + tag( "place", "town" ) + "</node><changeset id='1'/><bounds minlat='1'/>"
      + way(
        10, square( 1001 ), tag( "building", "yes" ) + tag( "name", longText ),
        "version='x' timestamp='yesterday, about noon' changeset='-'"
      )
      + way( 11, { 5, 6, 0, 1001 }, tag( "highway", "path" ) )
    )
  );
  EXPECT_EQ( reading.ids( OsmTable::Buildings ), "w10" );
  EXPECT_EQ( reading.ids( OsmTable::Places ), "n0" );
  EXPECT_EQ( ringsOf( reading.of( OsmTable::Roads, 11 ) ), "2" );
  EXPECT_EQ( column( reading.of( OsmTable::Buildings, 10 ), "name" ).size(), 1000U );
}

// Cut off and spoilt at many places: read, or refused with a word, never anything else. Under ASan as well.
TEST( OsmFormat, DamagedFiles )
{
  std::vector<std::string> wholes {
    encoded( "osm" ), encoded( "osm.gz" ), encoded( "pbf" ), encoded( "pbf,pbf_compression=none" ), o5mTown()
  };
#ifdef LACUNA_WITH_BZIP2
  wholes.push_back( encoded( "osm.bz2" ) );
#endif
  std::mt19937 random( 7 );
  int refused = 0;
  for ( const std::string &whole : wholes )
    for ( int i = 0; i < 150; ++i )
    {
      std::string bytes = whole;
      if ( i % 2 == 0 )
        bytes.resize( random() % whole.size() );
      else
        for ( int n = 0; n < 1 + i % 5; ++n )
          bytes[random() % bytes.size()] = static_cast<char>( random() );
      const OsmTemporary file( "spoilt", bytes );
      refused += problemOf( file.path(), i % 3 == 0 ? believing() : OsmReadOptions() ).empty() ? 0 : 1;
    }
  EXPECT_GT( refused, 300 );
}

TEST( OsmFormat, Cancel )
{
  std::string content;
  for ( std::int64_t i = 0; i < 20000; ++i )
    content += node( 1001 + i );
  content += way( 10, square( 1001 ), tag( "building", "yes" ) );
  const OsmTemporary file( "town.osm", osmFile( content ) );
  int polls = 0;
  Monitor monitor;
  monitor.canceled = [&] {
    ++polls;
    return false;
  };
  double last = 0;
  monitor.progress = [&]( double share ) {
    EXPECT_GE( share, last - 1e-12 );
    last = share;
  };
  readOsm( file.path(), {}, monitor );
  EXPECT_GT( polls, 20 );
  const int all = polls;
  for ( int at = 1; at <= all; at += 3 )
  {
    polls = 0;
    last = 0;
    monitor.canceled = [&] { return ++polls >= at; };
    EXPECT_THROW( readOsm( file.path(), {}, monitor ), Canceled );
  }
}
