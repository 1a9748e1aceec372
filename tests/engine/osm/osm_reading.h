// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/error.h"
#include "lacuna/osm/osm_file.h"

#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace lacuna::testing
{

inline const char *const TABLE_NAMES[OSM_TABLES] { "building", "road", "waterway", "railway", "place", "facility" };

/// What one reading gave.
struct OsmReading
{
  OsmReport report;
  std::vector<OsmFeature> features;
  std::vector<OsmSkipped> skipped;

  static std::string idOf( char type, std::int64_t id ) { return type + std::to_string( id ); }
  /// "w10 r20", in the order they came.
  std::string ids( OsmTable table ) const
  {
    std::string list;
    for ( const OsmFeature &feature : features )
      if ( feature.table == table )
        list += ( list.empty() ? "" : " " ) + idOf( feature.type, feature.id );
    return list;
  }
  /// "w10 missing_nodes".
  std::string skips() const
  {
    std::string list;
    for ( const OsmSkipped &one : skipped )
      list += ( list.empty() ? "" : ", " ) + idOf( one.type, one.id ) + ' ' + osmSkipCode( one.reason );
    return list;
  }
  const OsmFeature &of( OsmTable table, std::int64_t id ) const
  {
    for ( const OsmFeature &feature : features )
      if ( feature.table == table && feature.id == id )
        return feature;
    throw std::runtime_error( "no such feature" );
  }
  /// Everything, to compare two readings.
  std::string all() const
  {
    std::string text;
    for ( const OsmFeature &one : features )
    {
      text += std::string( TABLE_NAMES[static_cast<std::size_t>( one.table )] ) + ' ' + idOf( one.type, one.id ) + " v"
              + std::to_string( one.version ) + ' ' + one.timestamp + " c" + std::to_string( one.changeset );
      for ( const std::string &value : one.values )
        text += '|' + value;
      text += '|' + std::string( one.wkb.begin(), one.wkb.end() ) + '\n';
    }
    return text + skips();
  }
};

inline std::string column( const OsmFeature &feature, const std::string &name )
{
  const std::vector<std::string> &columns = osmColumns( feature.table );
  for ( std::size_t i = 0; i < columns.size(); ++i )
    if ( columns[i] == name )
      return feature.values.at( i );
  throw std::runtime_error( "no column " + name );
}

/// Numbers of points in each ring of a multipolygon, or of a line: "5 4".
inline std::string ringsOf( const OsmFeature &feature )
{
  std::size_t at = 0;
  std::string list;
  const auto number = [&] {
    std::uint32_t value = 0;
    std::memcpy( &value, feature.wkb.data() + at, sizeof( value ) );
    at += sizeof( value );
    return value;
  };
  const auto ring = [&] {
    const std::uint32_t points = number();
    at += points * 16;
    list += ( list.empty() ? "" : " " ) + std::to_string( points );
  };
  ++at;
  if ( number() == 2 )
  {
    ring();
    return list;
  }
  for ( std::uint32_t polygons = number(); polygons > 0; --polygons )
  {
    ++at;
    number();
    for ( std::uint32_t rings = number(); rings > 0; --rings )
      ring();
  }
  return list;
}

/// A file of its own, away when the test is.
class OsmTemporary
{
public:
  OsmTemporary( const std::string &name, const std::string &bytes )
    : mFolder( std::filesystem::temp_directory_path() / ( "lacuna_osm_" + unique() ) )
  {
    std::filesystem::create_directories( mFolder );
    mPath = ( mFolder / name ).string();
    std::ofstream( mPath, std::ios::binary ) << bytes;
  }
  ~OsmTemporary()
  {
    std::error_code ignored;
    std::filesystem::remove_all( mFolder, ignored );
  }
  OsmTemporary( const OsmTemporary & ) = delete;
  OsmTemporary &operator=( const OsmTemporary & ) = delete;
  const std::string &path() const { return mPath; }
  std::string bytes() const
  {
    std::ifstream in( mPath, std::ios::binary );
    return { std::istreambuf_iterator<char>( in ), {} };
  }

private:
  static std::string unique()
  {
    static int made = 0;
    const ::testing::TestInfo *test = ::testing::UnitTest::GetInstance()->current_test_info();
    return std::string( test->test_suite_name() ) + '_' + test->name() + '_' + std::to_string( ++made );
  }
  std::filesystem::path mFolder;
  std::string mPath;
};

inline OsmReading readOsm( const std::string &path, const OsmReadOptions &options = {}, const Monitor &monitor = {} )
{
  OsmReading reading;
  OsmVisitor visitor;
  visitor.feature = [&]( OsmFeature &&feature ) { reading.features.push_back( std::move( feature ) ); };
  visitor.skipped = [&]( const OsmSkipped &skipped ) { reading.skipped.push_back( skipped ); };
  reading.report = readOsmFile( path, options, visitor, { monitor } );
  return reading;
}

inline OsmReading readOsmText( const std::string &text, const OsmReadOptions &options = {} )
{
  const OsmTemporary file( "town.osm", text );
  return readOsm( file.path(), options );
}

/// The word of osm_problem, empty where the file is read.
inline std::string problemOf( const std::string &path, const OsmReadOptions &options = {} )
{
  try
  {
    readOsm( path, options );
    return {};
  }
  catch ( const Error &error )
  {
    return error.code() == ErrorCode::OsmFile ? error.args().at( 1 ) : error.what();
  }
}

inline std::string osmFile( const std::string &content )
{
  return "<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n" + content + "</osm>\n";
}

/// A node; id / 1000 gives its row, the rest its column, ten metres apart.
inline std::string node( std::int64_t id, const std::string &rest = {} )
{
  const std::int64_t size = id < 0 ? -id : id;
  char place[80];
  std::snprintf(
    place, sizeof( place ), "lat='%.7f' lon='%.7f'", 4.6 + 0.0001 * static_cast<double>( size / 1000 ),
    -74.08 + 0.0001 * static_cast<double>( size % 1000 )
  );
  return "<node id='" + std::to_string( id ) + "' " + place + ( rest.empty() ? "/>\n" : ' ' + rest + "\n" );
}

inline std::string tag( const std::string &key, const std::string &value )
{
  return "<tag k='" + key + "' v='" + value + "'/>";
}

inline std::string way(
  std::int64_t id, const std::vector<std::int64_t> &nodes, const std::string &tags, const std::string &attributes = {}
)
{
  std::string text = "<way id='" + std::to_string( id ) + "' " + attributes + ">";
  for ( const std::int64_t one : nodes )
    text += "<nd ref='" + std::to_string( one ) + "'/>";
  return text + tags + "</way>\n";
}

/// Members of ways: role and id.
inline std::string
relation( std::int64_t id, const std::vector<std::pair<std::string, std::int64_t>> &members, const std::string &tags )
{
  std::string text = "<relation id='" + std::to_string( id ) + "'>";
  for ( const auto &[role, ref] : members )
    text += "<member type='way' ref='" + std::to_string( ref ) + "' role='" + role + "'/>";
  return text + tags + "</relation>\n";
}

/// The nodes of a square of side×10 m whose south-west corner is the node first.
inline std::string squareNodes( std::int64_t first, std::int64_t side = 1 )
{
  return node( first ) + node( first + side ) + node( first + side + 1000 * side ) + node( first + 1000 * side );
}
inline std::vector<std::int64_t> square( std::int64_t first, std::int64_t side = 1 )
{
  return { first, first + side, first + side + 1000 * side, first + 1000 * side, first };
}

} // namespace lacuna::testing
