// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What comes out of an OSM file, whatever order and however often things stand in it.

#include "osm_reading.h"

#include <algorithm>
#include <random>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const std::string BUILDING = tag( "building", "yes" );
const std::string MULTIPOLYGON = tag( "type", "multipolygon" );

std::vector<std::string> town()
{
  return {
    node( 1001 ),
    node( 1002 ),
    node( 2002 ),
    node( 2001 ),
    node(
      9001, "version='3' changeset='77' timestamp='2024-05-01T10:11:12Z'>" + tag( "place", "town" )
              + tag( "name", "Ciudad Vieja" ) + tag( "ref:INE", "5" ) + "</node>"
    ),
    node( 9002, ">" + tag( "amenity", "pharmacy" ) + "</node>" ),
    node( 5001 ),
    node( 5004 ),
    node( 8004 ),
    node( 8001 ),
    node( 6002 ),
    node( 6003 ),
    node( 7003 ),
    node( 7002 ),
    way(
      10, square( 1001 ), BUILDING + tag( "building:levels", "2" ),
      "version='7' changeset='8' timestamp='2023-01-02T03:04:05Z'"
    ),
    way( 11, { 1001, 2002 }, tag( "highway", "residential" ) + tag( "railway", "tram" ) ),
    way( 12, { 5001, 5004 }, tag( "waterway", "river" ) ),
    way( 13, square( 5001, 3 ), "" ),
    way( 14, square( 6002 ), "" ),
    relation(
      20, { { "outer", 13 }, { "inner", 14 } },
      MULTIPOLYGON + tag( "building", "school" ) + tag( "amenity", "school" ) + tag( "name", "Escuela" )
    ),
  };
}

std::string joined( const std::vector<std::string> &parts )
{
  std::string text;
  for ( const std::string &part : parts )
    text += part;
  return osmFile( text );
}

} // namespace

TEST( OsmFile, TablesAndColumns )
{
  const OsmReading town1 = readOsmText( joined( town() ) );
  EXPECT_EQ( town1.ids( OsmTable::Buildings ), "w10 r20" );
  EXPECT_EQ( town1.ids( OsmTable::Roads ), "w11" );
  EXPECT_EQ( town1.ids( OsmTable::Railways ), "w11" ); // the same way
  EXPECT_EQ( town1.ids( OsmTable::Waterways ), "w12" );
  EXPECT_EQ( town1.ids( OsmTable::Places ), "n9001" );
  EXPECT_EQ( town1.ids( OsmTable::Facilities ), "n9002 r20" );
  const OsmFeature &house = town1.of( OsmTable::Buildings, 10 );
  EXPECT_EQ( column( house, "building_levels" ), "2" );
  EXPECT_EQ( house.version, 7 );
  EXPECT_EQ( house.changeset, 8 );
  EXPECT_EQ( house.timestamp, "2023-01-02T03:04:05Z" );
  EXPECT_EQ( ringsOf( town1.of( OsmTable::Buildings, 20 ) ), "5 5" );
  EXPECT_EQ( column( town1.of( OsmTable::Facilities, 20 ), "facility" ), "school" );
  EXPECT_EQ( column( town1.of( OsmTable::Places, 9001 ), "ref_other" ), "ref:INE=5" );
  EXPECT_EQ( town1.of( OsmTable::Roads, 11 ).version, 0 );
  EXPECT_EQ( town1.of( OsmTable::Roads, 11 ).timestamp, "" );
}

TEST( OsmFile, AnyOrderGivesTheSame )
{
  std::vector<std::string> parts = town();
  const std::string right = readOsmText( joined( parts ) ).all();
  std::mt19937 random( 1 );
  for ( int i = 0; i < 60; ++i )
  {
    std::shuffle( parts.begin(), parts.end(), random );
    std::vector<std::string> twice = parts;
    if ( i % 3 == 0 )
      twice.insert( twice.end(), parts.begin(), parts.begin() + 9 ); // two downloads, one after the other
    OsmReadOptions options;
    options.memory = i % 2 == 0 ? 0 : options.memory;
    const OsmReading reading = readOsmText( joined( twice ), options );
    ASSERT_EQ( reading.all(), right );
    EXPECT_EQ( reading.report.repeated, i % 3 == 0 ? 9U : 0U );
  }
}

TEST( OsmFile, NegativeIdsStay )
{
  const OsmReading reading = readOsmText( osmFile(
    way( -5, { -1001, 1002, 2002, 2001, -1001 }, BUILDING ) + way( 5, square( 3001 ), BUILDING ) + node( -1001 )
    + node( 1002 ) + node( 2002 ) + node( 2001 ) + squareNodes( 3001 )
  ) );
  EXPECT_EQ( reading.ids( OsmTable::Buildings ), "w-5 w5" );
  EXPECT_TRUE( reading.report.negativeIds );
  EXPECT_TRUE( reading.report.ordered );
}

TEST( OsmFile, TheNewestVersionCounts )
{
  const auto house = [&]( const char *attributes, const char *value ) {
    return way( 10, square( 1001 ), tag( "building", value ), attributes );
  };
  const std::string nodes = squareNodes( 1001 );
  OsmReading reading = readOsmText(
    osmFile( nodes + house( "version='1'", "old" ) + house( "version='3'", "new" ) + house( "version='2'", "middle" ) )
  );
  ASSERT_EQ( reading.ids( OsmTable::Buildings ), "w10" );
  EXPECT_EQ( reading.features.front().values.front(), "new" );
  EXPECT_EQ( reading.report.repeated, 2U );
  // Deleted at last.
  reading
    = readOsmText( osmFile( nodes + house( "version='1'", "old" ) + house( "version='2' visible='false'", "old" ) ) );
  EXPECT_EQ( reading.ids( OsmTable::Buildings ), "" );
  EXPECT_EQ( reading.report.deleted, 1U );
  // "out skel" and "out body" of the same way: the print with tags.
  reading = readOsmText( osmFile(
    nodes + way( 10, square( 1001 ), "" ) + way( 10, square( 1001 ), BUILDING ) + way( 10, square( 1001 ), "" )
  ) );
  EXPECT_EQ( reading.ids( OsmTable::Buildings ), "w10" );
}

TEST( OsmFile, DeletedInAnEditor )
{
  const OsmReading reading = readOsmText( osmFile(
    squareNodes( 1001 ) + way( 10, square( 1001 ), BUILDING, "action='delete' visible='true' version='2'" )
    + way( 11, square( 1001 ), BUILDING, "action='modify'" )
  ) );
  EXPECT_EQ( reading.ids( OsmTable::Buildings ), "w11" );
  EXPECT_EQ( reading.report.deleted, 1U );
  const OsmReading change = readOsmText(
    "<osmChange version='0.6'><create>" + squareNodes( 1001 ) + way( 10, square( 1001 ), BUILDING )
    + "</create><delete>" + way( 11, square( 1001 ), BUILDING ) + "</delete></osmChange>"
  );
  EXPECT_EQ( change.ids( OsmTable::Buildings ), "w10" );
}

TEST( OsmFile, ABuildingThatIsAlsoAnOutline )
{
  // Of a campus, a boundary, a relation type=building, and of a relation whose other member is not there.
  for ( const std::string &tags :
        { MULTIPOLYGON + tag( "amenity", "university" ),
          tag( "type", "boundary" ) + tag( "boundary", "administrative" ), tag( "type", "building" ),
          MULTIPOLYGON + tag( "building:part", "yes" ), MULTIPOLYGON } )
    for ( const bool clipped : { false, true } )
    {
      std::vector<std::pair<std::string, std::int64_t>> members { { "outer", 10 } };
      if ( clipped )
        members.emplace_back( "outer", 999 );
      const OsmReading reading = readOsmText(
        osmFile( squareNodes( 1001 ) + way( 10, square( 1001 ), BUILDING ) + relation( 1, members, tags ) )
      );
      EXPECT_EQ( reading.ids( OsmTable::Buildings ), "w10" ) << tags;
    }
}

TEST( OsmFile, OldMultipolygonsGiveTheirWayItsHoles )
{
  const std::string nodes = squareNodes( 5001, 3 ) + squareNodes( 6002 );
  const std::string ways = way( 13, square( 5001, 3 ), BUILDING ) + way( 14, square( 6002 ), "" );
  OsmReading reading = readOsmText(
    osmFile( nodes + ways + relation( 20, { { "outer", 13 }, { "inner", 14 } }, MULTIPOLYGON + tag( "source", "x" ) ) )
  );
  ASSERT_EQ( reading.ids( OsmTable::Buildings ), "w13" );
  EXPECT_EQ( ringsOf( reading.features.front() ), "5 5" );
  // The hole is not in the file: the building is there all the same.
  reading = readOsmText( osmFile( nodes + ways + relation( 20, { { "outer", 13 }, { "inner", 15 } }, MULTIPOLYGON ) ) );
  ASSERT_EQ( reading.ids( OsmTable::Buildings ), "w13" );
  EXPECT_EQ( ringsOf( reading.features.front() ), "5" );
}

TEST( OsmFile, ClosedRoadsAreRoads )
{
  std::string ways;
  int id = 10;
  for ( const std::string &tags :
        { tag( "highway", "raceway" ) + tag( "sport", "motor" ),
          tag( "highway", "residential" ) + tag( "place", "square" ),
          tag( "highway", "living_street" ) + tag( "boundary", "x" ),
          tag( "highway", "pedestrian" ) + tag( "area", "yes" ), tag( "highway", "platform" ),
          tag( "railway", "rail" ) + tag( "tourism", "attraction" ), tag( "railway", "station" ),
          tag( "waterway", "stream" ) + tag( "natural", "water" ) } )
    ways += way( id++, square( 1001 ), tags );
  const OsmReading reading = readOsmText( osmFile( squareNodes( 1001 ) + ways ) );
  EXPECT_EQ( reading.ids( OsmTable::Roads ), "w10 w11 w12" );
  EXPECT_EQ( reading.ids( OsmTable::Railways ), "w15" );
  EXPECT_EQ( reading.ids( OsmTable::Waterways ), "w17" );
  EXPECT_EQ( reading.skips(), "w13 is_area, w14 is_area, w16 is_area" );
}

TEST( OsmFile, WhatCannotBeMadeHasAReason )
{
  const std::string nodes = squareNodes( 1001 ) + squareNodes( 3001, 3 );
  const OsmReading reading = readOsmText( osmFile(
    nodes + way( 10, { 1001, 1002, 2002, 77, 1001 }, BUILDING )              // a node is missing
    + way( 11, { 1001, 1002, 2002, 2001 }, BUILDING )                        // open
    + way( 12, { 1001, 1002, 1001 }, BUILDING )                              // two corners
    + way( 13, square( 1001 ), BUILDING + tag( "area", "no" ) )              //
    + way( 14, { 1001 }, tag( "highway", "path" ) )                          //
    + way( 15, { 77, 78 }, tag( "highway", "path" ) )                        //
    + way( 16, { 77, 1001, 1002, 78, 2002 }, tag( "highway", "path" ) )      // a piece
    + way( 17, square( 3001, 3 ), "" ) + way( 18, { 3001, 3004, 6004 }, "" ) //
    + relation( 20, { { "outer", 99 } }, MULTIPOLYGON + BUILDING )           //
    + relation( 21, { { "outer", 18 } }, MULTIPOLYGON + BUILDING )           //
    + relation( 22, { { "outer", 17 } }, tag( "type", "site" ) + BUILDING )  //
    + relation( 23, { { "outer", 17 } }, MULTIPOLYGON + BUILDING )           //
    + relation( 24, {}, MULTIPOLYGON + BUILDING )
  ) );
  EXPECT_EQ(
    reading.skips(), "r22 no_multipolygon, w10 missing_nodes, w11 not_closed, w12 too_few_points, w13 tagged_no_area, "
                     "w14 too_few_points, w15 missing_nodes, r20 missing_members, r21 not_closed, r24 missing_members"
  );
  EXPECT_EQ( reading.ids( OsmTable::Buildings ), "r23" );
  EXPECT_EQ( reading.ids( OsmTable::Roads ), "w16" );
  EXPECT_EQ( ringsOf( reading.of( OsmTable::Roads, 16 ) ), "2" );
  EXPECT_EQ( reading.report.shortened, 1U );
}

TEST( OsmFile, RingsThatCross )
{
  const OsmReading reading = readOsmText( osmFile(
    squareNodes( 1001, 2 ) + way( 10, { 1001, 1003, 3001, 3003, 1001 }, "" )
    + relation( 20, { { "outer", 10 } }, MULTIPOLYGON + BUILDING )
    + way( 11, { 1001, 1003, 3001, 3003, 1001 }, BUILDING )
  ) );
  EXPECT_EQ( reading.skips(), "r20 crossing_rings" );
  EXPECT_EQ( reading.ids( OsmTable::Buildings ), "w11" ); // a way is left as it is; what reads buildings repairs it
}

TEST( OsmFile, CoordinatesInMembers )
{
  const auto nd = []( std::int64_t id, bool ref ) {
    std::string text = node( id );
    text.replace( 0, 5, "<nd" );
    return ref ? text.replace( text.find( "id=" ), 2, "ref" )
               : text.replace( text.find( "id=" ), text.find( "lat" ) - text.find( "id=" ), "" );
  };
  std::string house = "<way id='10'>", outer = "<member type='way' ref='13' role='outer'>",
              inner = "<member type='way' ref='14' role='inner'>";
  for ( const std::int64_t id : square( 1001 ) )
    house += nd( id, true );
  for ( const std::int64_t id : square( 5001, 3 ) )
    outer += nd( id, false );
  for ( const std::int64_t id : square( 6002 ) )
    inner += nd( id, false );
  const OsmReading geom = readOsmText( osmFile(
    house + BUILDING + "</way><relation id='20'>" + outer + "</member>" + inner + "</member>" + MULTIPOLYGON + BUILDING
    + "</relation>"
  ) );
  const OsmReading full = readOsmText( osmFile(
    squareNodes( 1001 ) + squareNodes( 5001, 3 ) + squareNodes( 6002 ) + way( 10, square( 1001 ), BUILDING )
    + way( 13, square( 5001, 3 ), "" ) + way( 14, square( 6002 ), "" )
    + relation( 20, { { "outer", 13 }, { "inner", 14 } }, MULTIPOLYGON + BUILDING )
  ) );
  EXPECT_EQ( geom.ids( OsmTable::Buildings ), "w10 r20" );
  EXPECT_EQ( geom.all(), full.all() );
}

TEST( OsmFile, TheBoxLeavesNothingUncounted )
{
  std::string content;
  for ( std::int64_t i = 0; i < 40; ++i )
    content += squareNodes( 1001 + 10 * i ) + way( 10 + i, square( 1001 + 10 * i ), BUILDING );
  OsmReadOptions options;
  options.box = OsmBox { -74.08, 4.6, -74.08 + 0.0200, 4.61 };
  const OsmReading reading = readOsmText( osmFile( content ), options );
  EXPECT_EQ( reading.features.size(), 20U );
  EXPECT_EQ( reading.report.outside, 20U );
}

TEST( OsmFile, OnlyWantedTables )
{
  OsmReadOptions options;
  std::fill( std::begin( options.tables ), std::end( options.tables ), false );
  options.tables[static_cast<std::size_t>( OsmTable::Roads )] = true;
  const OsmReading reading = readOsmText( joined( town() ), options );
  EXPECT_EQ( reading.features.size(), 1U );
  EXPECT_EQ( reading.ids( OsmTable::Roads ), "w11" );
}
