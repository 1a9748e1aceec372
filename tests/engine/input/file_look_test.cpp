// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/input/file_look.h"
#include "lacuna/error.h"
#include "raster_builder.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <fstream>

namespace lacuna::testing
{

namespace
{

std::string written( const std::string &name, const std::string &bytes )
{
  const std::string path = scratchFile( name );
  std::ofstream( path, std::ios::binary ) << bytes;
  return path;
}

std::vector<std::string> refusal( const std::function<void()> &look, ErrorCode code )
{
  try
  {
    look();
  }
  catch ( const Error &error )
  {
    EXPECT_EQ( error.code(), code ) << error.what();
    return error.args();
  }
  return {};
}

std::string database( const std::string &name, const std::string &sql )
{
  const std::string path = scratchFile( name );
  sqlite3 *opened = nullptr;
  sqlite3_open( path.c_str(), &opened );
  EXPECT_EQ(
    sqlite3_exec(
      opened, ( "CREATE TABLE t(a); INSERT INTO t VALUES (1), (2);" + sql ).c_str(), nullptr, nullptr, nullptr
    ),
    SQLITE_OK
  );
  sqlite3_close( opened );
  return path;
}

} // namespace

TEST( FileLook, DescriptionsOfTheNetworkUnderAnotherNameAreRefused )
{
  const std::string vrt
    = "<VRTDataset rasterXSize=\"1\" "
      "rasterYSize=\"1\"><SourceFilename>/vsicurl/http://example.org/x.tif</SourceFilename></VRTDataset>";
  for ( const char *name : { "depth.tif", "houses.gpkg", "houses.shp" } )
  {
    const std::string path = written( name, vrt );
    EXPECT_EQ(
      refusal( [&] { lookAtFile( path, "" ); }, ErrorCode::FileElsewhere ),
      ( std::vector<std::string> { path, "/vsicurl/http://example.org/x.tif" } )
    );
  }
  const std::string wms = written(
    "wms.tif", "\n<GDAL_WMS><Service name=\"WMS\"><ServerUrl>https://example.org/?</ServerUrl></Service></GDAL_WMS>"
  );
  EXPECT_EQ( refusal( [&] { lookAtFile( wms, "" ); }, ErrorCode::FileElsewhere ).size(), 2u );
}

TEST( FileLook, DescriptionsOfFilesAndHonestNamesAreLetThrough )
{
  const std::string local
    = "<VRTDataset><SRS>http://www.opengis.net/def/crs</SRS><SourceFilename>depth.tif</SourceFilename></VRTDataset>";
  EXPECT_NO_THROW( lookAtFile( written( "local.tif", local ), "" ) );
  EXPECT_NO_THROW( lookAtFile(
    written( "honest.vrt", "<VRTDataset><SourceFilename>http://example.org/</SourceFilename></VRTDataset>" ), ""
  ) );
  EXPECT_NO_THROW( lookAtFile( written( "page.gml", "<?xml version=\"1.0\"?><gml xmlns=\"http://example.org\"/>" ), "" )
  );
  EXPECT_NO_THROW( lookAtFile( scratchFile( "not there.gpkg" ), "" ) );
}

TEST( FileLook, ViewsWithoutEndAreNoticed )
{
  const std::string endless = database(
    "endless.gpkg", "CREATE VIEW v AS WITH c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c;"
                    "CREATE VIEW w AS SELECT x FROM v WHERE x > 5; CREATE VIEW n AS SELECT a FROM t;"
                    "CREATE VIEW o AS SELECT x FROM v ORDER BY x DESC"
  );
  for ( const char *view : { "v", "W" } )
    EXPECT_EQ( refusal( [&] { lookAtFile( endless, view ); }, ErrorCode::RowsEndless ).size(), 2u ) << view;
  EXPECT_NO_THROW( lookAtFile( endless, "n" ) );
  EXPECT_NO_THROW( lookAtFile( endless, "t" ) );
  const std::string ending = database(
    "ending.gpkg",
    "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 5000) SELECT x FROM c"
  );
  EXPECT_NO_THROW( lookAtFile( ending, "v" ) );
}

TEST( FileLook, TextTablesEndWhereARowEnds )
{
  const std::string head = "WKT,name\n\"POINT (1 2)\",a\n";
  EXPECT_NO_THROW( requireSoundFile( written( "good.csv", head + "\"POINT (3 4)\",\"b \"\"quoted\"\", and\nmore\"\n" ) )
  );
  EXPECT_NO_THROW( requireSoundFile( written( "without.csv", head + "\"POINT (3 4)\",b" ) ) );
  EXPECT_NO_THROW( requireSoundFile( written( "short.csv", head + "\"POINT (3 4)\"\n\"POINT (5 6)\",c\n" ) ) );
  const auto line = []( const std::string &path ) {
    const std::vector<std::string> args = refusal( [&] { requireSoundFile( path ); }, ErrorCode::TextDamaged );
    return args.size() > 1 ? args[1] : "none";
  };
  EXPECT_EQ( line( written( "quote.csv", head + "\"POINT (3 4" ) ), "3" );
  EXPECT_EQ( line( written( "cut.csv", head + "\"POINT (3 4)\"" ) ), "3" );
  EXPECT_EQ( line( written( "zeros.csv", head + std::string( 9, '\0' ) + "\n" ) ), "3" );
  std::string many = head;
  for ( int i = 0; i < 50; ++i )
    many += i == 30 ? "\"POINT (3 4)\",b,\"POINT (3 4)\",c\n" : "\"POINT (3 4)\",b\n";
  EXPECT_EQ( line( written( "joined.csv", many ) ), "33" ) << "a line feed became a comma";
}

} // namespace lacuna::testing
