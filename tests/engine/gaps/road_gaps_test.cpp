// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/road_gaps.h"
#include "road_builders.h"
#include "lacuna/error.h"
#include "town/town.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

RoadOptions unshifted()
{
  RoadOptions options;
  options.correctOffset = false;
  return options;
}

RoadGapResult
gapsOf( const RoadLayer &reference, const RoadLayer &osm, const RoadOptions &options = unshifted(), int threads = 0 )
{
  return findRoadGaps( reference, osm, MetricFrame::uniform(), options, { {}, threads } );
}

double missing( const RoadSide &side ) { return side.lengthM - side.coveredM; }

void expectClean( const RoadSide &side, double least )
{
  double sum = 0;
  for ( const RoadGap &gap : side.gaps )
  {
    EXPECT_GE( gap.lengthM, least );
    EXPECT_GT( gap.share, 0 );
    EXPECT_LE( gap.share, 1 );
    sum += gap.lengthM;
  }
  EXPECT_NEAR( sum + side.coveredM, side.lengthM, 1e-9 * side.lengthM );
}

Points circle( double x, double y, double radius, int corners )
{
  Points points;
  for ( int i = 0; i <= corners; ++i )
  {
    const double angle = 2 * std::numbers::pi * ( i % corners ) / corners;
    points.emplace_back( x + radius * std::cos( angle ), y + radius * std::sin( angle ) );
  }
  return points;
}

} // namespace

TEST( RoadGaps, NothingAgainstNothing )
{
  const RoadGapResult result = gapsOf( roads( {} ), roads( {} ) );
  EXPECT_EQ( result.reference.lengthM, 0 );
  EXPECT_TRUE( result.reference.gaps.empty() );
}

TEST( RoadGaps, TheEndOfAMappedRoadReachesOneTolerance )
{
  const RoadGapResult result = gapsOf( roads( { { { 0, 0 }, { 300, 0 } } } ), roads( { { { 0, 6 }, { 100, 6 } } } ) );
  ASSERT_EQ( result.reference.gaps.size(), 1U );
  // The tolerance reaches past the end as far as a disc does: sqrt(10² - 6²) = 8.
  EXPECT_NEAR( result.reference.gaps[0].lengthM, 192, 1e-9 );
  EXPECT_NEAR( result.reference.gaps[0].share, 192.0 / 300, 1e-12 );
  EXPECT_NEAR( result.reference.gaps[0].nearestM, std::hypot( 104, 6 ), 1e-9 );
  EXPECT_NEAR( result.reference.coveredM, 108, 1e-9 );
  EXPECT_TRUE( result.osm.gaps.empty() );
}

TEST( RoadGaps, ACrossingRoadCoversNothing )
{
  const RoadGapResult result
    = gapsOf( roads( { { { 0, 0 }, { 100, 0 } } } ), roads( { { { 50, -100 }, { 50, 100 } } } ) );
  ASSERT_EQ( result.reference.gaps.size(), 1U );
  EXPECT_NEAR( result.reference.gaps[0].lengthM, 100, 1e-9 );
  EXPECT_NEAR( missing( result.osm ), 200, 1e-9 );
}

TEST( RoadGaps, TheAngleIsWithoutDirection )
{
  const auto share = []( double degrees, bool turned ) {
    const double a = degrees * std::numbers::pi / 180;
    Points line { { 50 - 30 * std::cos( a ), -30 * std::sin( a ) }, { 50 + 30 * std::cos( a ), 30 * std::sin( a ) } };
    if ( turned )
      std::swap( line[0], line[1] );
    RoadOptions options = unshifted();
    options.minLengthM = 0;
    return gapsOf( roads( { { { 0, 0 }, { 100, 0 } } } ), roads( { line } ), options ).reference.coveredM;
  };
  EXPECT_GT( share( 29.9, false ), 30 );
  EXPECT_EQ( share( 29.9, true ), share( 29.9, false ) );
  EXPECT_NEAR( share( 30.1, false ), 0, 1e-9 );
}

TEST( RoadGaps, ZigZagDigitisingIsTheSameRoad )
{
  Points zigzag;
  for ( int i = 0; i <= 100; ++i )
    zigzag.emplace_back( 4.0 * i, i % 2 ? 2.5 : -2.5 ); // 51° to either side
  const RoadGapResult result = gapsOf( roads( { zigzag } ), roads( { { { 0, 0 }, { 400, 0 } } } ) );
  EXPECT_TRUE( result.reference.gaps.empty() );
  EXPECT_TRUE( result.osm.gaps.empty() );
}

TEST( RoadGaps, RoundaboutsOfDifferentCorners )
{
  EXPECT_TRUE( gapsOf( roads( { circle( 0, 0, 25, 24 ) } ), roads( { circle( 1, 1, 26, 9 ) } ) ).reference.gaps.empty()
  );
  // A missing arc over the place the ring is drawn from is one part.
  Points half = circle( 0, 0, 50, 48 );
  half.erase( half.begin() + 37, half.end() );
  half.erase( half.begin(), half.begin() + 12 ); // from 90° to 270°
  const RoadGapResult result = gapsOf( roads( { circle( 0, 0, 50, 48 ) } ), roads( { half } ) );
  ASSERT_EQ( result.reference.gaps.size(), 1U );
  EXPECT_EQ( result.reference.gaps[0].stretches.size(), 2U );
  EXPECT_NEAR( result.reference.gaps[0].lengthM, std::numbers::pi * 50 - 20, 1.5 );
}

TEST( RoadGaps, DualCarriageways )
{
  const RoadLayer middle = roads( { { { 0, 0 }, { 500, 0 } } } );
  const RoadLayer both = roads( { { { 0, 14 }, { 500, 14 } }, { { 500, -14 }, { 0, -14 } } } );
  EXPECT_TRUE( gapsOf( middle, both ).reference.gaps.empty() ) << "a line between two carriageways";
  EXPECT_TRUE( gapsOf( both, middle ).reference.gaps.empty() ) << "two carriageways around a line";
  const RoadLayer one = roads( { { { 0, 14 }, { 500, 14 } } } );
  EXPECT_NEAR( missing( gapsOf( middle, one ).reference ), 500, 1e-9 ) << "only one beside it";
  RoadOptions plain = unshifted();
  plain.maxAngleDegrees = 90;
  EXPECT_NEAR( missing( gapsOf( middle, both, plain ).reference ), 500, 1e-9 ) << "the buffer rule";
}

TEST( RoadGaps, AServiceRoadIsNotTheMainRoad )
{
  const RoadLayer two = roads( { { { 0, 0 }, { 400, 0 } }, { { 0, 8 }, { 400, 8 } } } );
  const RoadLayer main = roads( { { { 0, 0.5 }, { 400, 0.5 } } } );
  const RoadGapResult result = gapsOf( two, main );
  ASSERT_EQ( result.reference.gaps.size(), 1U );
  EXPECT_EQ( result.reference.gaps[0].row, 1U );
  EXPECT_NEAR( result.reference.gaps[0].lengthM, 400, 1e-9 );
  // A single line midway between the two is both of them.
  EXPECT_TRUE( gapsOf( two, roads( { { { 0, 4 }, { 400, 4 } } } ) ).reference.gaps.empty() );
}

TEST( RoadGaps, CrumbsAreCoveredAndShortRoadsTogetherAreNot )
{
  // 15 m too far away in the middle of a road: a crumb.
  const RoadLayer road = roads( { { { 0, 0 }, { 300, 0 } } } );
  const RoadLayer broken = roads( { { { 0, 0 }, { 142.5 - 10, 0 } }, { { 157.5 + 10, 0 }, { 300, 0 } } } );
  EXPECT_TRUE( gapsOf( road, broken ).reference.gaps.empty() );
  // A street of eight pieces of 15 m that OSM lacks is told as one; a single such piece is not told at all.
  std::vector<Points> pieces;
  for ( int i = 0; i < 8; ++i )
    pieces.push_back( { { 15.0 * i, 100 }, { 15.0 * ( i + 1 ), 100 } } );
  const RoadGapResult result = gapsOf( roads( pieces ), road );
  ASSERT_EQ( result.reference.gaps.size(), 1U );
  EXPECT_NEAR( result.reference.gaps[0].lengthM, 120, 1e-9 );
  EXPECT_NEAR( result.reference.gaps[0].share, 1, 1e-12 );
  expectClean( result.reference, 20 );
  EXPECT_TRUE( gapsOf( roads( { pieces[0] } ), road ).reference.gaps.empty() );
}

TEST( RoadGaps, DoubledAndDegenerateLinesAreJudgedOnce )
{
  const Points line { { 0, 0 }, { 60, 0 }, { 100, 0 } };
  const Points back { { 100, 0 }, { 60, 0 }, { 0, 0 } };
  const RoadLayer layer = roads(
    { line,
      line,
      back,
      { { 0, 0 }, { 60, 0 }, { 0, 0 } },
      { { 5, 5 }, { 5, 5 } },
      { { 1, 1 } },
      { { 0, 0 }, { 0, 0 }, { 0, 50 } } }
  );
  EXPECT_TRUE( layer.judged( 0 ) );
  EXPECT_EQ( layer.skip[1], SkipReason::Duplicate );
  EXPECT_EQ( layer.skip[2], SkipReason::Duplicate );
  EXPECT_EQ( layer.skip[3], SkipReason::Duplicate );
  EXPECT_EQ( layer.skip[4], SkipReason::ZeroLength );
  EXPECT_EQ( layer.skip[5], SkipReason::ZeroLength );
  EXPECT_TRUE( layer.judged( 6 ) );
  const RoadGapResult result = gapsOf( layer, roads( {} ) );
  EXPECT_NEAR( missing( result.reference ), 150, 1e-9 );
  EXPECT_EQ( result.reference.gaps.size(), 2U );
}

TEST( RoadGaps, OnlyWhatLiesInsideTheAreaIsJudged )
{
  Footprints area;
  addPolygon( area, square( 0, -50, 100 ) );
  area.updateBoxes();
  const RoadLayer layer = roads( { { { -70, 0 }, { 30, 0 }, { 170, 0 } }, { { 200, 0 }, { 300, 0 } } }, &area );
  EXPECT_NEAR( layer.lengthM[0], 100, 1e-9 );
  EXPECT_EQ( layer.skip[1], SkipReason::OutsideArea );
  const RoadGapResult result = gapsOf( layer, roads( { { { -70, 3 }, { 0, 3 } } } ) );
  ASSERT_EQ( result.reference.gaps.size(), 1U );
  EXPECT_NEAR( result.reference.gaps[0].lengthM, 100 - std::sqrt( 100 - 9.0 ), 1e-9 );
  EXPECT_NEAR( result.reference.gaps[0].stretches[0].to, 1 + 70.0 / 140, 1e-12 );
}

TEST( RoadGaps, PartsOfTheAreaMayOverlap )
{
  Footprints area;
  addRing( area, square( 0, -50, 100 ) );
  addRing( area, square( 60, -50, 100 ) );
  addRing( area, square( 20, -10, 20 ) ); // inside the first
  area.endFeature();
  area.updateBoxes();
  const RoadLayer layer = roads( { { { -70, 0 }, { 30, 0 }, { 270, 0 } } }, &area );
  EXPECT_NEAR( layer.lengthM[0], 160, 1e-9 );
  const RoadGapResult result = gapsOf( layer, roads( {} ) );
  ASSERT_EQ( result.reference.gaps.size(), 1U );
  EXPECT_NEAR( result.reference.gaps[0].lengthM, 160, 1e-9 );
}

// The plain rule against dense sampling: no interval, no index.
TEST( RoadGaps, EqualsSamplingOnRandomNetworks )
{
  town::Random random( 7 );
  for ( int round = 0; round < 20; ++round )
  {
    const auto network = [&random] {
      std::vector<Points> lines;
      for ( int i = 0; i < 12; ++i )
      {
        Points line { { random.between( 0, 200 ), random.between( 0, 200 ) } };
        for ( int k = 0; k < 4; ++k )
          line.emplace_back(
            line.back().first + random.between( -60, 60 ), line.back().second + random.between( -60, 60 )
          );
        lines.push_back( line );
      }
      return lines;
    };
    const std::vector<Points> a = network();
    const std::vector<Points> b = network();
    RoadOptions options = unshifted();
    options.maxAngleDegrees = 90;
    options.minLengthM = 0;
    const RoadGapResult result = gapsOf( roads( a ), roads( b ), options, 2 );
    double covered = 0;
    const double step = 0.02;
    for ( const Points &line : a )
      for ( std::size_t i = 0; i + 1 < line.size(); ++i )
      {
        const double length = std::hypot( line[i + 1].first - line[i].first, line[i + 1].second - line[i].second );
        const int count = static_cast<int>( length / step ) + 1;
        for ( int s = 0; s < count; ++s )
        {
          const double t = ( s + 0.5 ) / count;
          const double x = line[i].first + t * ( line[i + 1].first - line[i].first );
          const double y = line[i].second + t * ( line[i + 1].second - line[i].second );
          bool near = false;
          for ( const Points &other : b )
            for ( std::size_t k = 0; k + 1 < other.size() && !near; ++k )
            {
              const double dx = other[k + 1].first - other[k].first;
              const double dy = other[k + 1].second - other[k].second;
              const double u = std::clamp(
                ( ( x - other[k].first ) * dx + ( y - other[k].second ) * dy ) / ( dx * dx + dy * dy ), 0.0, 1.0
              );
              near = std::hypot( other[k].first + u * dx - x, other[k].second + u * dy - y ) <= 10;
            }
          covered += near ? length / count : 0;
        }
      }
    EXPECT_NEAR( result.reference.coveredM, covered, 2e-4 * result.reference.lengthM );
    expectClean( result.reference, 0 );
    expectClean( result.osm, 0 );
  }
}

TEST( RoadGaps, AShiftIsFoundAndUndoneWhereSupported )
{
  std::vector<Points> grid;
  std::vector<Points> moved;
  for ( int i = 0; i < 8; ++i )
    for ( int k = 0; k < 7; ++k )
    {
      const double a = 90.0 * i;
      const double b = 90.0 * k;
      for ( const Points &line : { Points { { a, b }, { a, b + 90 } }, Points { { b, a }, { b + 90, a } } } )
      {
        grid.push_back( line );
        if ( ( i * 7 + k ) % 4 != 0 ) // a quarter is not mapped
          moved.push_back(
            { { line[0].first + 6.3, line[0].second - 4.1 }, { line[1].first + 6.3, line[1].second - 4.1 } }
          );
      }
    }
  RoadOptions options;
  const RoadGapResult result = gapsOf( roads( grid ), roads( moved ), options );
  const Point shift = result.offsets.at( 300, 300 );
  EXPECT_NEAR( shift.x, 6.3, 0.05 );
  EXPECT_NEAR( shift.y, -4.1, 0.05 );
  // Of a single road only the shift across it is known.
  const RoadGapResult single
    = gapsOf( roads( { { { 0, 0 }, { 400, 0 } } } ), roads( { { { 3, 4 }, { 403, 4 } } } ), options );
  EXPECT_NEAR( single.offsets.at( 200, 0 ).x, 0, 1e-6 );
  EXPECT_NEAR( single.offsets.at( 200, 0 ).y, 4, 1e-3 );
  // Too little to go by.
  EXPECT_EQ(
    gapsOf( roads( { { { 0, 0 }, { 100, 0 } } } ), roads( { { { 0, 4 }, { 100, 4 } } } ), options )
      .offsets.at( 50, 0 )
      .y,
    0
  );
}

TEST( RoadGaps, TheSameWhateverTheThreadsAndTheOrderOfDrawing )
{
  town::Random random( 3 );
  std::vector<Points> a;
  std::vector<Points> b;
  for ( int i = 0; i < 300; ++i )
  {
    const double x = random.between( 0, 3000 );
    const double y = random.between( 0, 3000 );
    const Points line {
      { x, y },
      { x + random.between( -90, 90 ), y + random.between( -90, 90 ) },
      { x + random.between( -200, 200 ), y + random.between( -200, 200 ) }
    };
    a.push_back( line );
    if ( random.chance( 0.6 ) )
      b.push_back(
        { { line[0].first + 1, line[0].second },
          { line[1].first + 1, line[1].second + 1 },
          { line[2].first, line[2].second + 1 } }
      );
  }
  const RoadOptions shifted;
  const RoadGapResult first = gapsOf( roads( a ), roads( b ), shifted, 1 );
  const RoadGapResult second = gapsOf( roads( a ), roads( b ), shifted, 2 );
  ASSERT_EQ( first.reference.gaps.size(), second.reference.gaps.size() );
  for ( std::size_t i = 0; i < first.reference.gaps.size(); ++i )
    EXPECT_EQ( first.reference.gaps[i].lengthM, second.reference.gaps[i].lengthM );
  expectClean( first.reference, 20 );
  for ( Points &line : b )
    std::reverse( line.begin(), line.end() );
  EXPECT_NEAR( gapsOf( roads( a ), roads( b ), shifted, 1 ).reference.coveredM, first.reference.coveredM, 1e-6 );
}

// Every street of the town that OSM lacks, whole, and no other: the streets cross, meet end to end, and each is drawn
// up to 3.5 m off.
TEST( RoadGaps, FindsTheTruthOfTheSampleTown )
{
  town::Options options;
  options.buildings = 20000;
  const town::Town sample( options );
  std::vector<Points> reference;
  std::vector<Points> osm;
  std::vector<bool> mapped;
  for ( const town::Road &road : sample.roads() )
  {
    Points official;
    Points drawn;
    for ( const town::Point &p : road.line )
    {
      official.emplace_back( p.x, p.y );
      drawn.emplace_back( p.x + road.shift.x, p.y + road.shift.y );
    }
    reference.push_back( official );
    mapped.push_back( road.inOsm );
    if ( road.inOsm )
      osm.push_back( drawn );
  }
  const RoadLayer layer = roads( reference );
  const RoadGapResult result = gapsOf( layer, roads( osm ), {} );
  std::vector<double> missingOf( reference.size(), 0 );
  for ( const RoadGap &gap : result.reference.gaps )
    missingOf[gap.row] += gap.lengthM;
  std::size_t lacking = 0;
  for ( std::size_t row = 0; row < reference.size(); ++row )
  {
    lacking += mapped[row] ? 0 : 1;
    // Where a missing street goes on from a mapped one, that one reaches a tolerance into it.
    EXPECT_NEAR( missingOf[row], mapped[row] ? 0 : layer.lengthM[row], 2 * 14 ) << row;
  }
  EXPECT_GT( lacking, 20U );
  EXPECT_LT( missing( result.osm ), 1e-6 );
}

TEST( RoadGaps, RefusesOptionsOutOfRange )
{
  RoadOptions options;
  options.maxAngleDegrees = 91;
  EXPECT_THROW( gapsOf( roads( {} ), roads( {} ), options ), Error );
  options = {};
  options.toleranceM = std::nan( "" );
  EXPECT_THROW( gapsOf( roads( {} ), roads( {} ), options ), Error );
  Monitor monitor;
  monitor.canceled = [] { return true; };
  EXPECT_THROW(
    findRoadGaps(
      roads( { { { 0, 0 }, { 9, 9 } } } ), roads( { { { 0, 0 }, { 9, 9 } } } ), MetricFrame::uniform(), {}, { monitor }
    ),
    Canceled
  );
}
