// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/street/street_coverage.h"
#include "lacuna/error.h"
#include "lacuna/field/near_groups.h"
#include "lacuna/overlay.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <random>

using namespace lacuna;

namespace
{

constexpr double AXIS = 6378137;
constexpr double FLATTENING = 298.257223563;
const Mercator MERCATOR( AXIS, FLATTENING, 0 );
// Metres of a degree about Arequipa, to lay things out; what is measured is measured by others.
constexpr double LAT = -16.4;
const double PER_LAT = 110648;
const double PER_LON = 106822;

// A town in metres from a place near the corner of four tiles.
struct Town
{
  Point corner;
  Footprints roads;
  std::vector<SkipReason> skip;
  std::vector<StreetPicture> pictures;
  Footprints places;
  Footprints areas;
  MetricFrame frame = MetricFrame::mercator( AXIS, FLATTENING );
  TileGrid grid { MERCATOR };
  KnownTiles known;

  Town()
  {
    const TileNumber tile = TileGrid::ofDegrees( -71.5, LAT );
    const Box box = TileGrid::degrees( tile );
    corner = { box.xMax, box.yMin };
  }
  Point degrees( double x, double y ) const { return { corner.x + x / PER_LON, corner.y + y / PER_LAT }; }
  void vertex( Footprints &to, double x, double y ) const
  {
    const Point place = degrees( x, y );
    double wx = 0, wy = 0;
    MERCATOR.project( place.x, place.y, wx, wy );
    to.addVertex( wx, wy );
  }
  void addRoad( const std::vector<std::vector<Point>> &parts )
  {
    for ( const std::vector<Point> &part : parts )
    {
      roads.beginRing( false );
      for ( const Point &place : part )
        vertex( roads, place.x, place.y );
      roads.endPath();
    }
    roads.endFeature();
    skip.push_back( SkipReason::None );
  }
  void addArea( double x1, double y1, double x2, double y2 )
  {
    areas.beginRing( false );
    for ( const Point &place : std::vector<Point> { { x1, y1 }, { x2, y1 }, { x2, y2 }, { x1, y2 } } )
      vertex( areas, place.x, place.y );
    areas.endRing();
    areas.endFeature();
  }
  void addPicture( double x, double y, const std::string &sequence, std::int64_t at, int pano = -1 )
  {
    StreetPicture picture;
    picture.id = "p" + std::to_string( pictures.size() );
    picture.sequence = sequence;
    picture.place = degrees( x, y );
    picture.at = at;
    picture.pano = static_cast<std::int8_t>( pano );
    pictures.push_back( picture );
  }
  StreetInputs inputs()
  {
    pictures = settlePictures( pictures, {}, {} ).pictures;
    places = Footprints();
    for ( const StreetPicture &picture : pictures )
    {
      double x = 0, y = 0;
      MERCATOR.project( picture.place.x, picture.place.y, x, y );
      places.beginRing( false );
      places.addVertex( x, y );
      places.endPath();
      places.endFeature();
    }
    places.updateBoxes();
    roads.updateBoxes();
    areas.updateBoxes();
    return { pictures, places, frame, grid, known };
  }
  StreetCoverage cover( const StreetOptions &options = {}, int threads = 1 )
  {
    const StreetInputs in = inputs();
    RunContext context;
    context.threads = threads;
    return coverStreets( roads, skip, areas.size() > 0 ? &areas : nullptr, in, options, context );
  }
};

// Distances through the Earth, which know no projection.
double metres( const EarthPlace &a, const EarthPlace &b ) { return std::hypot( a.x - b.x, a.y - b.y, a.z - b.z ); }

double metresToLine( const EarthPlace &p, const EarthPlace &a, const EarthPlace &b )
{
  const double vx = b.x - a.x, vy = b.y - a.y, vz = b.z - a.z;
  const double all = vx * vx + vy * vy + vz * vz;
  const double t
    = all > 0 ? std::clamp( ( ( p.x - a.x ) * vx + ( p.y - a.y ) * vy + ( p.z - a.z ) * vz ) / all, 0.0, 1.0 ) : 0.0;
  return metres( p, { a.x + t * vx, a.y + t * vy, a.z + t * vz } );
}

struct Counted
{
  double covered = 0, open = 0, unknown = 0;
  std::size_t images = 0;
};

// Walks along a road in steps of 0.1 m and looks at all pictures and all pairs of them.
Counted walked( const Town &town, const std::vector<std::vector<Point>> &road, const StreetOptions &options )
{
  std::vector<EarthPlace> at;
  for ( const StreetPicture &picture : town.pictures )
    at.push_back( earthPlace( picture.place.x, picture.place.y ) );
  // Whoever comes next in the same sequence, of all.
  std::vector<std::size_t> follows( at.size(), SIZE_MAX );
  for ( std::size_t k = 0; k < at.size(); ++k )
    for ( std::size_t m = 0; m < at.size(); ++m )
      if ( const StreetPicture &a = town.pictures[k], &b = town.pictures[m];
           !a.sequence.empty() && a.at != NO_TIME && b.sequence == a.sequence && b.at > a.at
           && ( follows[k] == SIZE_MAX || b.at < town.pictures[follows[k]].at ) )
        follows[k] = m;
  std::vector<bool> near( at.size() );
  Counted counted;
  for ( const std::vector<Point> &part : road )
    for ( std::size_t i = 0; i + 1 < part.size(); ++i )
    {
      const Point from = town.degrees( part[i].x, part[i].y ), to = town.degrees( part[i + 1].x, part[i + 1].y );
      const double length = metres( earthPlace( from.x, from.y ), earthPlace( to.x, to.y ) );
      const int steps = std::max( 1, static_cast<int>( std::ceil( length / 0.1 ) ) );
      for ( int s = 0; s < steps; ++s )
      {
        const double t = ( s + 0.5 ) / steps;
        const Point place { from.x + t * ( to.x - from.x ), from.y + t * ( to.y - from.y ) };
        const EarthPlace p = earthPlace( place.x, place.y );
        bool covered = false;
        for ( std::size_t k = 0; k < at.size(); ++k )
        {
          if ( metres( p, at[k] ) <= options.distanceM )
            covered = near[k] = true;
          const std::size_t next = follows[k];
          covered = covered
                    || ( next != SIZE_MAX && metres( at[k], at[next] ) <= options.maxGapM
                         && metresToLine( p, at[k], at[next] ) <= options.distanceM );
        }
        const bool known = town.known.has( TileGrid::ofDegrees( place.x, place.y ) );
        ( covered ? counted.covered : known ? counted.open : counted.unknown ) += length / steps;
      }
    }
  counted.images = static_cast<std::size_t>( std::count( near.begin(), near.end(), true ) );
  return counted;
}

std::vector<std::vector<std::vector<Point>>> addRandom( Town &town, std::uint32_t seed, int roads, int sequences )
{
  std::mt19937 random( seed );
  const auto share = [&random] { return static_cast<double>( random() % 100000 ) / 100000; };
  std::vector<std::vector<std::vector<Point>>> all;
  for ( int i = 0; i < roads; ++i )
  {
    std::vector<std::vector<Point>> parts( 1 + random() % 2 );
    for ( std::vector<Point> &part : parts )
    {
      Point at { 500 * share() - 250, 500 * share() - 250 };
      for ( int k = 0; k < 5; ++k )
      {
        part.push_back( at );
        at = { at.x + 160 * share() - 80, at.y + 160 * share() - 80 };
      }
    }
    town.addRoad( parts );
    all.push_back( parts );
  }
  for ( int i = 0; i < sequences; ++i )
  {
    Point at { 500 * share() - 250, 500 * share() - 250 };
    const double course = 6.28 * share(), step = 8 + 35 * share();
    for ( int k = 0; k < 12; ++k )
    {
      town.addPicture(
        at.x, at.y, i % 4 == 3 ? std::string() : "s" + std::to_string( i ), 1000 + 10 * k,
        static_cast<int>( random() % 3 ) - 1
      );
      at = { at.x + step * std::cos( course + share() ), at.y + step * std::sin( course + share() ) };
    }
  }
  return all;
}

} // namespace

TEST( StreetCoverage, OnePictureShowsAChord )
{
  Town town;
  town.addRoad( { { { -300, -80 }, { 300, -80 } } } );
  town.addPicture( 0, -68, "", NO_TIME );
  const StreetCoverage found = town.cover();
  EXPECT_NEAR( found.roads[0].lengths.coveredM(), 2 * std::sqrt( 20 * 20 - 12 * 12 ), 0.02 );
  EXPECT_NEAR( found.roads[0].lengths.lengthM(), 600, 0.1 );
  EXPECT_EQ( found.roads[0].images, 1u );
  EXPECT_EQ( found.roads[0].newest, NO_TIME );
  EXPECT_TRUE( std::isnan( found.roads[0].panoShare() ) );
}

TEST( StreetCoverage, TwoPicturesOfASequenceShowWhatLiesBetween )
{
  for ( const double gap : { 29.9, 30.5 } )
  {
    Town town;
    town.addRoad( { { { -300, -80 }, { 300, -80 } } } );
    town.addPicture( 0, -80, "a", 100 );
    town.addPicture( gap, -80, "a", 200 );
    const double covered = town.cover( { 5, 30 } ).roads[0].lengths.coveredM();
    EXPECT_NEAR( covered, gap < 30 ? gap + 10 : 20, 0.02 ) << gap;
  }
  // Of two sequences, in no sequence, or without a time nothing is known of what lies between.
  for ( const int kind : { 0, 1, 2 } )
  {
    Town town;
    town.addRoad( { { { -300, -80 }, { 300, -80 } } } );
    town.addPicture( 0, -80, kind == 1 ? "" : "a", kind == 2 ? NO_TIME : 100 );
    town.addPicture( 25, -80, kind == 0 ? "b" : kind == 1 ? "" : "a", kind == 2 ? NO_TIME : 200 );
    EXPECT_NEAR( town.cover( { 5, 30 } ).roads[0].lengths.coveredM(), 20, 0.02 ) << kind;
  }
}

TEST( StreetCoverage, AsAWalkInStepsOfTenCentimetres )
{
  for ( std::uint32_t seed = 1; seed <= 6; ++seed )
  {
    Town town;
    if ( seed % 2 == 0 ) // two of the four tiles are missing
    {
      town.known.everything = false;
      const TileNumber tile = TileGrid::ofDegrees( town.corner.x - 0.001, town.corner.y + 0.001 );
      town.known.tiles = { tile, { tile.x + 1, tile.y + 1 } };
    }
    const auto roads = addRandom( town, seed, 12, 8 );
    const StreetOptions options { seed % 3 == 0 ? 8.0 : 20.0, 30 };
    const StreetCoverage found = town.cover( options );
    StreetLengths sum;
    for ( std::size_t row = 0; row < roads.size(); ++row )
    {
      const Counted counted = walked( town, roads[row], options );
      const StreetLengths &lengths = found.roads[row].lengths;
      // A border is met to one step; projection and steps differ by 1e-4.
      const double slack = 0.8 + 2e-4 * lengths.lengthM();
      EXPECT_NEAR( lengths.coveredM(), counted.covered, slack ) << seed << ' ' << row;
      EXPECT_NEAR( lengths.openM(), counted.open, slack ) << seed << ' ' << row;
      EXPECT_NEAR( lengths.unknownM(), counted.unknown, slack ) << seed << ' ' << row;
      EXPECT_NEAR( lengths.lengthM(), counted.covered + counted.open + counted.unknown, 2e-4 * lengths.lengthM() );
      EXPECT_TRUE(
        counted.images == 0
        || std::abs( static_cast<double>( found.roads[row].images ) - static_cast<double>( counted.images ) ) <= 1
      ) << seed
        << ' ' << row;
      EXPECT_EQ( found.roads[row].images > 0, lengths.covered > 0 );
      sum += lengths;
    }
    EXPECT_EQ( sum.covered, found.total.covered );
    EXPECT_EQ( sum.open, found.total.open );
    EXPECT_EQ( sum.unknown, found.total.unknown );
  }
}

TEST( StreetCoverage, AreasShareTheRoadsAmongThem )
{
  Town town;
  const auto roads = addRandom( town, 5, 20, 10 );
  town.addArea( -2000, -2000, 30, 2000 );
  town.addArea( 30, -2000, 2000, 2000 );
  town.addArea( 5000, 5000, 5100, 5100 );
  const StreetCoverage found = town.cover();
  const double covered = found.areas[0].lengths.coveredM() + found.areas[1].lengths.coveredM();
  EXPECT_NEAR( covered, found.total.coveredM(), 1e-5 );
  EXPECT_NEAR( found.areas[0].lengths.lengthM() + found.areas[1].lengths.lengthM(), found.total.lengthM(), 1e-5 );
  EXPECT_EQ( found.areas[0].images + found.areas[1].images, town.pictures.size() );
  EXPECT_EQ( found.areas[2].lengths.lengthM(), 0 );
  EXPECT_TRUE( std::isnan( found.areas[2].lengths.share() ) );
}

TEST( StreetCoverage, ThreadsAndOrderChangeNothing )
{
  Town first, second;
  const auto roads = addRandom( first, 11, 300, 40 );
  addRandom( second, 11, 300, 40 );
  std::shuffle( second.pictures.begin(), second.pictures.end(), std::mt19937( 3 ) );
  first.addArea( -100, -100, 100, 100 );
  second.addArea( -100, -100, 100, 100 );
  const StreetCoverage a = first.cover( {}, 1 ), b = second.cover( {}, 4 );
  for ( std::size_t row = 0; row < a.roads.size(); ++row )
  {
    EXPECT_EQ( a.roads[row].lengths.covered, b.roads[row].lengths.covered );
    EXPECT_EQ( a.roads[row].images, b.roads[row].images );
    EXPECT_EQ( a.roads[row].newest, b.roads[row].newest );
  }
  EXPECT_EQ( a.areas[0].lengths.covered, b.areas[0].lengths.covered );
  EXPECT_EQ( a.areas[0].lengths.open, b.areas[0].lengths.open );
}

TEST( StreetCoverage, NothingAndOddities )
{
  Town town;
  EXPECT_EQ( town.cover().total.lengthM(), 0 );
  town.addRoad( { { { 0, 0 }, { 0, 0 } } } ); // no length
  town.addRoad( {} );                         // no part
  town.addRoad( { { { 0, 0 }, { 100, 0 } }, { { 50, 50 }, { 50, 50 } } } );
  town.skip.back() = SkipReason::None;
  const StreetCoverage found = town.cover();
  EXPECT_EQ( town.skip[0], SkipReason::ZeroLength );
  EXPECT_EQ( town.skip[1], SkipReason::ZeroLength );
  EXPECT_EQ( town.skip[2], SkipReason::None );
  EXPECT_NEAR( found.total.openM(), 100, 0.05 );
  EXPECT_EQ( found.total.share(), 0 );
  EXPECT_THROW( town.cover( { -1, 30 } ), Error );
  EXPECT_THROW( town.cover( { 20, std::nan( "" ) } ), Error );
}

TEST( StreetCoverage, ACancelEndsIt )
{
  Town town;
  addRandom( town, 2, 2000, 200 );
  const StreetInputs in = town.inputs();
  RunContext context;
  context.monitor.canceled = [] { return true; };
  EXPECT_THROW( coverStreets( town.roads, town.skip, nullptr, in, {}, context ), Canceled );
}

TEST( StreetCoverage, TheNearestPictureIsTheNearestOfAll )
{
  Town town;
  addRandom( town, 21, 1, 20 );
  Footprints gaps;
  std::mt19937 random( 4 );
  std::vector<SkipReason> skip;
  for ( int i = 0; i < 60; ++i )
  {
    const double x = static_cast<double>( random() % 600 ) - 300, y = static_cast<double>( random() % 600 ) - 300;
    const double size = static_cast<double>( random() % 40 ) + 1;
    gaps.beginRing( false );
    for ( const Point &c : std::vector<Point> { { x, y }, { x + size, y }, { x + size, y + size }, { x, y + size } } )
      town.vertex( gaps, c.x, c.y );
    gaps.endRing();
    gaps.endFeature();
    skip.push_back( i == 7 ? SkipReason::InvalidGeometry : SkipReason::None );
  }
  gaps.updateBoxes();
  const StreetInputs in = town.inputs();
  const std::vector<NearestPicture> found = nearestPictures( gaps, true, skip, in, 20, {} );
  ASSERT_EQ( found.size(), 60u );
  EXPECT_EQ( found[7].picture, NearestPicture::NONE );
  for ( std::size_t row = 0; row < 60; ++row )
  {
    if ( row == 7 )
      continue;
    double best = 1e9;
    for ( std::size_t k = 0; k < town.pictures.size(); ++k )
    {
      const EarthPlace p = earthPlace( town.pictures[k].place.x, town.pictures[k].place.y );
      const std::span<const double> xy = std::as_const( gaps ).coordinates( row );
      const std::span<const double> at = std::as_const( town.places ).coordinates( k );
      double distance = containsPoint( gaps, row, at[0], at[1] ) ? 0 : 1e9;
      for ( std::size_t i = 0; i < xy.size() / 2; ++i )
      {
        const std::size_t next = ( i + 1 ) % ( xy.size() / 2 );
        double lon1 = 0, lat1 = 0, lon2 = 0, lat2 = 0;
        MERCATOR.unproject( xy[2 * i], xy[2 * i + 1], lon1, lat1 );
        MERCATOR.unproject( xy[2 * next], xy[2 * next + 1], lon2, lat2 );
        distance = std::min( distance, metresToLine( p, earthPlace( lon1, lat1 ), earthPlace( lon2, lat2 ) ) );
      }
      best = std::min( best, distance );
    }
    EXPECT_NEAR( found[row].distanceM, best, 1e-3 + 2e-4 * best ) << row;
  }
}

TEST( StreetCoverage, AGapInAMissingTileIsUnknownNotFar )
{
  Town town;
  town.known.everything = false;
  town.known.tiles = { TileGrid::ofDegrees( town.corner.x - 0.001, town.corner.y + 0.001 ) };
  town.addPicture( -10, 10, "", 100 );
  Footprints gaps;
  std::vector<SkipReason> skip;
  for ( const Point &place : std::vector<Point> { { -500, 400 }, { 300, 10 }, { 5, 10 } } )
  {
    gaps.beginRing( false );
    town.vertex( gaps, place.x, place.y );
    gaps.endPath();
    gaps.endFeature();
    skip.push_back( SkipReason::None );
  }
  gaps.updateBoxes();
  const StreetInputs in = town.inputs();
  const std::vector<NearestPicture> found = nearestPictures( gaps, false, skip, in, 20, {} );
  EXPECT_FALSE( found[0].unknown );
  EXPECT_NEAR( found[0].distanceM, std::hypot( 490, 390 ), 0.2 );
  EXPECT_TRUE( found[1].unknown );
  EXPECT_EQ( found[1].picture, NearestPicture::NONE );
  EXPECT_FALSE( found[2].unknown ); // a picture at hand shows it all the same
  EXPECT_NEAR( found[2].distanceM, 15, 0.01 );
}

TEST( StreetCoverage, ACityTakesSeconds )
{
  Town town;
  std::mt19937 random( 9 );
  for ( int i = 0; i < 30000; ++i )
  {
    const double x = static_cast<double>( random() % 15000 ), y = static_cast<double>( random() % 15000 );
    town.addRoad( { { { x, y }, { x + 40, y + 5 }, { x + 90, y }, { x + 120, y + 30 } } } );
  }
  for ( int i = 0; i < 100000; ++i )
    town.addPicture(
      static_cast<double>( random() % 15000 ), static_cast<double>( random() % 15000 ), "s" + std::to_string( i / 100 ),
      i
    );
  const StreetInputs in = town.inputs();
  const auto start = std::chrono::steady_clock::now();
  coverStreets( town.roads, town.skip, nullptr, in, {}, {} );
  const double seconds = std::chrono::duration<double>( std::chrono::steady_clock::now() - start ).count();
  EXPECT_LT( seconds, 20 ); // 0.2 s on an idle machine
}
