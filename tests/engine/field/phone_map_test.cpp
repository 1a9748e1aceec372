// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/phone_map.h"
#include "lacuna/error.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace lacuna;

namespace
{

/// What stands between two words, each time.
std::vector<std::string> allOf( const std::string &text, const std::string &before, const std::string &after = {} )
{
  std::vector<std::string> found;
  for ( std::size_t at = text.find( before ); at != std::string::npos; at = text.find( before, at + 1 ) )
  {
    const std::size_t from = at + before.size();
    found.push_back( after.empty() ? before : text.substr( from, text.find( after, from ) - from ) );
  }
  return found;
}

const std::vector<PhonePlace> PLACES {
  { "Tarea 1 & <2>",
    "12 edificios",
    1,
    { -5.335, 35.883 },
    { { { -5.34, 35.88 }, { -5.33, 35.88 }, { -5.33, 35.89 }, { -5.34, 35.88 } },
      { { -5.336, 35.882 }, { -5.335, 35.882 }, { -5.336, 35.883 }, { -5.336, 35.882 } } } },
  { "g7", "", 3, { -5.2, 35.9 } },
};

} // namespace

TEST( PhoneMap, KmlHasOnePlacemarkAPlaceAndNoPolygon )
{
  const PhoneFile file = phoneKml( "Ceuta ñ", PLACES, {} );
  ASSERT_EQ( file.failure, "" );
  EXPECT_EQ( allOf( file.bytes, "<Placemark" ).size(), 2U );
  EXPECT_EQ( allOf( file.bytes, "<Point>" ).size(), 2U );
  EXPECT_EQ( allOf( file.bytes, "<LineString>" ).size(), 2U );
  EXPECT_EQ( allOf( file.bytes, "<MultiGeometry>" ).size(), 1U );
  EXPECT_EQ( file.bytes.find( "Polygon" ), std::string::npos );
  EXPECT_EQ( file.bytes.find( "<Style>" ), std::string::npos );
  EXPECT_EQ(
    allOf( file.bytes, "<styleUrl>", "</styleUrl>" ),
    ( std::vector<std::string> { "#placemark-orange", "#placemark-green" } )
  );
  EXPECT_NE( file.bytes.find( "<name>Ceuta ñ</name>" ), std::string::npos );
  EXPECT_NE( file.bytes.find( "<name><![CDATA[Tarea 1 & <2>]]></name>" ), std::string::npos );
}

TEST( PhoneMap, GpxHasWaypointsThenTracksWithColours )
{
  const PhoneFile file = phoneGpx( "Ceuta", PLACES, {} );
  ASSERT_EQ( file.failure, "" );
  EXPECT_EQ( allOf( file.bytes, "<wpt " ).size(), 2U );
  EXPECT_EQ( allOf( file.bytes, "<trk>" ).size(), 1U );
  EXPECT_EQ( allOf( file.bytes, "<trkseg>" ).size(), 2U );
  EXPECT_EQ(
    allOf( file.bytes, "<osmand:color>", "</osmand:color>" ),
    ( std::vector<std::string> { "#FF9600", "#3C8C3C", "#FF9600" } )
  );
  EXPECT_NE( file.bytes.find( "xmlns:osmand=\"https://osmand.net\"" ), std::string::npos );
}

TEST( PhoneMap, NothingAndTheSameTwice )
{
  EXPECT_EQ( phoneKml( "a", {}, {} ).failure, "" );
  EXPECT_EQ( phoneGpx( "a", {}, {} ).failure, "" );
  EXPECT_EQ( phoneKml( "a", PLACES, {} ).bytes, phoneKml( "a", PLACES, {} ).bytes );
  EXPECT_EQ( phoneGpx( "a", PLACES, {} ).bytes, phoneGpx( "a", PLACES, {} ).bytes );
}

TEST( PhoneMap, ColoursAreAllThatTheAppHas )
{
  EXPECT_EQ( phoneColours().size(), 16U );
  EXPECT_STREQ( phoneColours()[0].name, "red" ); // what it takes for an unknown one
}

TEST( PhoneMap, ACancelIsHeard )
{
  RunContext context;
  context.monitor.canceled = [] { return true; };
  EXPECT_THROW( phoneKml( "a", PLACES, context ), Canceled );
  EXPECT_THROW( phoneGpx( "a", PLACES, context ), Canceled );
}

TEST( PhoneMap, KmlOfManyIsOneDocument )
{
  std::vector<PhonePlace> many;
  for ( int i = 0; i < 4500; ++i )
    many.push_back( { "</Placemark><Placemark id=" + std::to_string( i ), "", 0, { -5 + 1e-5 * i, 35 } } );
  many.push_back( { "zero", "", 0, { 0, 0 } } ); // the app takes a place at 0, 0 for none
  const PhoneFile file = phoneKml( "many", many, {} );
  ASSERT_EQ( file.failure, "" );
  std::vector<std::string> ids = allOf( file.bytes, "<Placemark id=\"", "\"" );
  EXPECT_EQ( ids.size(), 4501U );
  std::sort( ids.begin(), ids.end() );
  EXPECT_EQ( std::unique( ids.begin(), ids.end() ), ids.end() );
  EXPECT_EQ( allOf( file.bytes, "<styleUrl>" ).size(), 4501U );
  EXPECT_EQ( allOf( file.bytes, "<Document" ).size(), 2U );
  EXPECT_EQ( allOf( file.bytes, "<Style id=" ).size(), 16U );
  EXPECT_NE( file.bytes.find( "1e-07,1e-07,0" ), std::string::npos );
  EXPECT_EQ( file.bytes.substr( file.bytes.size() - 7 ), "</kml>\n" );
}
