// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Rows of identical houses look alike under many shifts. With LACUNA_LONG set every estate is tried, and the figures
// are printed.

#include "estates.h"
#include "lacuna/gaps/offset_field.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

constexpr double RIGHT_M = 0.6;
constexpr double PITCHES[] = { 5, 6.5, 8, 9, 10.5, 12 };
const bool EVERYTHING = std::getenv( "LACUNA_LONG" ) != nullptr;

struct Score
{
  std::size_t houses = 0;
  std::size_t right = 0;
  std::size_t sure = 0;
  std::size_t wrongAndSure = 0;

  double share( std::size_t count ) const
  {
    return houses ? static_cast<double>( count ) / static_cast<double>( houses ) : 0;
  }
  void add( const Score &other )
  {
    houses += other.houses;
    right += other.right;
    sure += other.sure;
    wrongAndSure += other.wrongAndSure;
  }
};

Score scoreOf( const EstateOptions &options )
{
  Estate estate = EstateBuilder( options ).build();
  LayerOptions plain;
  plain.joinBlocks = false;
  const Layer reference = layerOf( std::move( estate.reference ), plain );
  const Layer osm = layerOf( std::move( estate.osm ), plain );
  const OffsetField field = OffsetField::estimate( reference, osm, MetricFrame::uniform(), {}, {} );
  Score score;
  for ( std::size_t row = 0; row < estate.houses; ++row )
  {
    const Point shift = field.ofReference( row );
    const Point &at = reference.centroids[row];
    const bool right = std::hypot( shift.x - options.shift.x, shift.y - options.shift.y ) <= RIGHT_M;
    const bool sure = field.sureAt( at.x, at.y );
    ++score.houses;
    score.right += right ? 1 : 0;
    score.sure += sure ? 1 : 0;
    score.wrongAndSure += sure && !right ? 1 : 0;
  }
  return score;
}

EstateOptions estateOf( std::uint64_t seed, double pitch )
{
  town::Random random( seed * 1009 + static_cast<std::uint64_t>( pitch * 10 ) );
  constexpr int BLOCKS[] = { 6, 9, 16, 24 };
  constexpr int ROWS[] = { 12, 20, 30, 60 };
  EstateOptions options;
  options.seed = seed;
  options.pitchM = pitch;
  options.blocks = BLOCKS[random.below( 4 )];
  options.housesPerRow = ROWS[random.below( 4 )];
  options.missing = random.between( 0.2, 0.6 );
  constexpr Drawn DRAWN[] = { Drawn::AtRandom, Drawn::FromOneEnd, Drawn::RowByRow };
  options.drawn = DRAWN[random.below( 3 )];
  const double length = random.between( 0, 5 );
  const double angle = random.between( 0, 6.283 );
  options.shift = { length * std::cos( angle ), length * std::sin( angle ) };
  return options;
}

// Every pitch and seed, with what a setting changes.
template <class Change>
void expectRight( const char *name, Change &&change )
{
  Score all;
  for ( const double pitch : PITCHES )
  {
    Score ofPitch;
    for ( std::uint64_t seed = 1; seed <= ( EVERYTHING ? 10U : 1U ); ++seed )
    {
      EstateOptions options = estateOf( seed, pitch );
      change( options, seed );
      const Score score = scoreOf( options );
      if ( EVERYTHING && score.right < score.houses )
        std::printf(
          "  pitch %g seed %d: %zu blocks of rows of %d, missing %.2f %d, shift %.2f %.2f: right %.3f sure %.3f\n",
          pitch, static_cast<int>( seed ), static_cast<std::size_t>( options.blocks ), options.housesPerRow,
          options.missing, static_cast<int>( options.drawn ), options.shift.x, options.shift.y,
          score.share( score.right ), score.share( score.sure )
        );
      ofPitch.add( score );
    }
    if ( EVERYTHING )
      std::printf(
        "| %s | %g | %.4f | %.4f | %.4f |\n", name, pitch, ofPitch.share( ofPitch.right ),
        ofPitch.share( ofPitch.sure ), ofPitch.share( ofPitch.wrongAndSure )
      );
    EXPECT_GE( ofPitch.share( ofPitch.right ), 0.99 ) << name << ", pitch " << pitch;
    all.add( ofPitch );
  }
  EXPECT_LE( all.share( all.wrongAndSure ), 0.001 ) << name;
}

} // namespace

TEST( IdenticalHouses, Alone )
{
  expectRight( "alone", []( EstateOptions &, std::uint64_t ) {} );
}

TEST( IdenticalHouses, AloneWithOsmComplete )
{
  expectRight( "alone, OSM complete", []( EstateOptions &options, std::uint64_t ) { options.osmComplete = true; } );
}

TEST( IdenticalHouses, BesideATown )
{
  expectRight( "beside a town", []( EstateOptions &options, std::uint64_t seed ) {
    constexpr double AWAY[] = { 100, 300, 700, 2000 };
    options.townM = AWAY[seed % 4];
  } );
}

TEST( IdenticalHouses, InsideATown )
{
  expectRight( "inside a town", []( EstateOptions &options, std::uint64_t ) {
    options.townM = 0;
    options.townBuildings = 3000;
  } );
}

TEST( IdenticalHouses, InsideATownWithOsmComplete )
{
  expectRight( "inside a town, OSM complete", []( EstateOptions &options, std::uint64_t ) {
    options.townM = 0;
    options.townBuildings = 3000;
    options.osmComplete = true;
  } );
}

// One layer lacks the same end of all rows: towards it every shift by a house explains as much as the right one.
TEST( IdenticalHouses, TheSameEndOfAllRowsMissingIsNotSure )
{
  for ( const bool osmComplete : { false, true } )
    for ( const double pitch : PITCHES )
      for ( std::uint64_t seed = 1; seed <= ( EVERYTHING ? 10U : 2U ); ++seed )
      {
        EstateOptions options = estateOf( seed, pitch );
        options.drawn = Drawn::FromFirstEnd;
        options.osmComplete = osmComplete;
        const Score score = scoreOf( options );
        EXPECT_EQ( score.wrongAndSure, 0U ) << osmComplete << ' ' << pitch << ' ' << seed << ": of " << score.houses;
      }
}

// Rows longer than the largest window, the houses drawn at random: nothing there tells one shift from the next.
TEST( IdenticalHouses, RowsWithoutEndsAreNotSure )
{
  for ( const double pitch : { 5.0, 6.5, 9.0 } )
    for ( std::uint64_t seed = 1; seed <= ( EVERYTHING ? 10U : 1U ); ++seed )
    {
      EstateOptions options = estateOf( seed, pitch );
      options.blocks = 4;
      options.housesPerRow = static_cast<int>( 2400 / pitch );
      options.drawn = Drawn::AtRandom;
      Estate estate = EstateBuilder( options ).build();
      LayerOptions plain;
      plain.joinBlocks = false;
      const Layer reference = layerOf( std::move( estate.reference ), plain );
      const Layer osm = layerOf( std::move( estate.osm ), plain );
      const OffsetField field = OffsetField::estimate( reference, osm, MetricFrame::uniform(), {}, {} );
      EXPECT_GT( field.unsureCells(), 0U );
      for ( std::size_t row = 0; row < reference.size(); ++row )
      {
        const int inRow = static_cast<int>( row ) % options.housesPerRow;
        const double fromEnd = pitch * std::min( inRow, options.housesPerRow - 1 - inRow );
        if ( fromEnd < 700 )
          continue; // its cells see an end
        ASSERT_FALSE( field.sureAt( reference.centroids[row].x, reference.centroids[row].y ) )
          << pitch << ' ' << seed << ' ' << row;
      }
    }
}
