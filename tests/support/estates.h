// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "footprint_builders.h"
#include "town_layers.h"

#include <cmath>
#include <vector>

namespace lacuna::testing
{

/// Which buildings the second layer lacks.
enum class Drawn
{
  AtRandom,
  FromOneEnd,   ///< of every row the houses at one of its ends
  FromFirstEnd, ///< of all rows the same end
  RowByRow
};

/// Mass housing: blocks of two rows, back to back, of houses that are all alike.
struct EstateOptions
{
  double pitchM = 6.5;
  int housesPerRow = 12;
  int blocks = 6;
  double missing = 0.4; ///< share that the incomplete layer lacks
  Drawn drawn = Drawn::AtRandom;
  double jitterM = 0.25;    ///< of every drawn house, standard deviation in each direction
  Point shift;              ///< OSM = reference + shift, everywhere
  bool osmComplete = false; ///< the reference lacks houses, not OSM
  double townM = -1;        ///< a town this far beside it; 0: about it; below 0: none
  int townBuildings = 800;
  std::uint64_t seed = 1;
};

struct Estate
{
  Footprints reference;
  Footprints osm;
  std::size_t houses = 0; ///< rows of the reference that belong to the estate come first
};

class EstateBuilder
{
public:
  explicit EstateBuilder( const EstateOptions &options )
    : mOptions( options )
    , mRandom( options.seed )
    , mAngle( mRandom.between( 0, 3.14 ) )
  {}

  Estate build()
  {
    constexpr double DEPTH = 9;
    constexpr double STREET = 10;
    const double length = mOptions.pitchM * mOptions.housesPerRow;
    const int across = std::max( 1, static_cast<int>( std::lround( std::sqrt( mOptions.blocks ) ) ) );
    for ( int block = 0; block < mOptions.blocks; ++block )
      for ( int side = 0; side < 2; ++side )
        row(
          ( block % across ) * ( length + STREET ), ( block / across ) * ( 4 * DEPTH + STREET ) + side * 2 * DEPTH,
          DEPTH
        );
    mEstate.houses = mEstate.reference.size();
    if ( mOptions.townM >= 0 )
      town();
    return std::move( mEstate );
  }

private:
  std::pair<double, double> placed( double x, double y ) const
  {
    return { x * std::cos( mAngle ) - y * std::sin( mAngle ), x * std::sin( mAngle ) + y * std::cos( mAngle ) };
  }

  double normal()
  {
    return std::sqrt( -2 * std::log( 1 - mRandom.unit() ) ) * std::cos( 6.283185307179586 * mRandom.unit() );
  }

  static Points moved( const Points &points, double dx, double dy )
  {
    Points out;
    for ( const auto &[x, y] : points )
      out.emplace_back( x + dx, y + dy );
    return out;
  }

  void row( double x, double y, double depth )
  {
    const bool rowDrawn = !mRandom.chance( mOptions.missing );
    const bool lastEnd = mOptions.drawn == Drawn::FromOneEnd && mRandom.chance( 0.5 );
    for ( int i = 0; i < mOptions.housesPerRow; ++i )
    {
      const double left = x + i * mOptions.pitchM;
      const double width = mOptions.pitchM * 0.98;
      const Points house {
        placed( left, y ), placed( left + width, y ), placed( left + width, y + depth ), placed( left, y + depth )
      };
      mCorners.insert( mCorners.end(), house.begin(), house.end() );
      const bool atRandom = !mRandom.chance( mOptions.missing );
      const bool fromEnd = ( lastEnd ? mOptions.housesPerRow - 1 - i : i )
                           < std::lround( ( 1 - mOptions.missing ) * mOptions.housesPerRow );
      const bool inBoth = mOptions.drawn == Drawn::AtRandom   ? atRandom
                          : mOptions.drawn == Drawn::RowByRow ? rowDrawn
                                                              : fromEnd;
      if ( inBoth || !mOptions.osmComplete )
        addPolygon( mEstate.reference, house );
      if ( inBoth || mOptions.osmComplete )
        addPolygon(
          mEstate.osm,
          moved( house, mOptions.shift.x + mOptions.jitterM * normal(), mOptions.shift.y + mOptions.jitterM * normal() )
        );
    }
  }

  // Houses of all kinds, of which neither layer is complete, moved by the same shift.
  void town()
  {
    town::Options options;
    options.buildings = static_cast<std::size_t>( mOptions.townBuildings );
    options.largestShift = 0;
    options.seed = mOptions.seed;
    const TownLayers layers = townLayers( options );
    Box estate;
    for ( const auto &[x, y] : mCorners )
      estate.add( x, y );
    Box built;
    for ( std::size_t i = 0; i < layers.reference.size(); ++i )
      built.add( layers.reference.box( i ) );
    const bool about = mOptions.townM == 0;
    const double dx
      = about ? ( estate.xMin + estate.xMax - built.xMin - built.xMax ) / 2 : estate.xMax + mOptions.townM - built.xMin;
    const double dy = ( estate.yMin + estate.yMax - built.yMin - built.yMax ) / 2;
    const Box kept = estate.grown( 12 );
    const auto add = [&]( const Footprints &from, Footprints &to, double x, double y ) {
      for ( std::size_t row = 0; row < from.size(); ++row )
      {
        if ( from.box( row ).moved( dx, dy ).intersects( kept ) )
          continue;
        Points points;
        const std::span<const double> xy = from.coordinates( row );
        for ( std::size_t i = 0; i < xy.size(); i += 2 )
          points.emplace_back( xy[i] + dx + x, xy[i + 1] + dy + y );
        addPolygon( to, points );
      }
    };
    add( layers.reference, mEstate.reference, 0, 0 );
    add( layers.osm, mEstate.osm, mOptions.shift.x, mOptions.shift.y );
  }

  EstateOptions mOptions;
  town::Random mRandom;
  double mAngle;
  Points mCorners;
  Estate mEstate;
};

} // namespace lacuna::testing
