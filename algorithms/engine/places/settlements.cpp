// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/settlements.h"
#include "../core/disjoint_sets.h"
#include "../core/polling.h"
#include "house_cells.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <limits>
#include <numbers>

namespace lacuna
{

namespace
{

constexpr double MAX_LINK_M = 150;
constexpr double FARMS_WITHIN = 1.8; // expected within the linking distance: then one in a hundred has six
constexpr double PACKED_M = 75;      // a house with enough others this near is no scattered one, at first sight
constexpr int ROUNDS = 2;            // the scattered houses are those of no settlement by the distance before
constexpr double DENSITY_CELL_M = 500;
constexpr std::int64_t DENSITY_REACH = 5; // cells: a window of 5.5 km
constexpr std::size_t CHUNK = 256;        // cells

using Links = BigVector<float>; // metres, per house

// Whether each house has enough others within its distance, or the smaller one of the two.
std::vector<std::uint8_t> findCores(
  const HouseCells &cells, std::size_t houses, const Links &links, int minNeighbours, const RunContext &context
)
{
  std::vector<std::uint8_t> isCore( houses, 0 );
  parallelFor( cells.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t cell = begin; cell < end; ++cell )
    {
      pollNow();
      const std::span<const std::uint32_t> near = cells.around( cell );
      const double scale = cells.unitsPerMetre( cell );
      for ( const std::uint32_t house : cells.houses( cell ) )
      {
        int count = -1; // itself
        for ( std::size_t k = 0; k < near.size() && count < minNeighbours; ++k )
          for ( const std::uint32_t other : cells.houses( near[k] ) )
          {
            const double reach = scale * std::min( links[house], links[other] );
            if ( squaredDistance( cells.at( house ), cells.at( other ) ) <= reach * reach && ++count >= minNeighbours )
              break;
          }
        isCore[house] = count >= minNeighbours ? 1 : 0;
      }
    }
  } );
  return isCore;
}

// The mean of most of these counts, some of which belong to something else: their median within its class, which of a
// Poisson distribution is a sixth below the mean. 0 without counts.
double middleCount( std::vector<std::uint32_t> &counts )
{
  if ( counts.empty() )
    return 0;
  const auto middle = counts.begin() + static_cast<std::ptrdiff_t>( counts.size() / 2 );
  std::nth_element( counts.begin(), middle, counts.end() );
  const std::uint32_t median = *middle;
  const auto below = std::count_if( counts.begin(), counts.end(), [median]( std::uint32_t c ) { return c < median; } );
  const auto equal = std::count( counts.begin(), counts.end(), median );
  const double half = static_cast<double>( counts.size() ) / 2;
  return median - 0.5 + ( half - static_cast<double>( below ) ) / static_cast<double>( equal ) + 1.0 / 6;
}

// The cells that the density of houses is counted in.
struct DensityCells
{
  EarthCells cells;
  std::vector<Point> middles;
  BigVector<std::uint32_t> cellOf; // of each house

  DensityCells( std::span<const Point> houses, const MetricFrame &frame, const RunContext &context )
    : cellOf( houses.size(), 0, context.storage )
  {
    const EarthGrid grid( frame, DENSITY_CELL_M );
    std::vector<EarthGrid::Key> keys( houses.size() );
    for ( std::size_t i = 0; i < houses.size(); ++i )
    {
      poll( i );
      keys[i] = grid.keyOf( houses[i] );
    }
    cells = EarthCells( grid, keys );
    for ( std::size_t i = 0; i < houses.size(); ++i )
    {
      poll( i );
      cellOf[i] = cells.at( keys[i] );
    }
    middles = cells.middles();
  }
};

// The linking distance about every house, from the houses that stand alone there.
void linkByDensity(
  const DensityCells &density, const std::vector<std::uint8_t> &isTogether, Links &links, const RunContext &context
)
{
  const EarthCells &cells = density.cells;
  struct Count
  {
    std::uint32_t alone = 0;
    std::uint32_t together = 0;
  };
  std::vector<Count> counts( cells.size() );
  for ( std::size_t i = 0; i < links.size(); ++i )
    ++( isTogether[i] ? counts[density.cellOf[i]].together : counts[density.cellOf[i]].alone );
  std::vector<float> byCell( cells.size() );
  parallelFor( cells.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    std::vector<std::uint32_t> alone;
    for ( std::size_t cell = begin; cell < end; ++cell )
    {
      alone.clear();
      cells.around( density.middles[cell], DENSITY_REACH, [&]( std::uint32_t other, const Point & ) {
        if ( counts[other].together <= counts[other].alone ) // a town says nothing about farms
          alone.push_back( counts[other].alone );
      } );
      const double perM2 = middleCount( alone ) / ( DENSITY_CELL_M * DENSITY_CELL_M );
      const double link = perM2 > 0 ? std::sqrt( FARMS_WITHIN / ( std::numbers::pi * perM2 ) ) : MAX_LINK_M;
      byCell[cell] = static_cast<float>( std::min( link, MAX_LINK_M ) );
    }
  } );
  for ( std::size_t i = 0; i < links.size(); ++i )
    links[i] = byCell[density.cellOf[i]];
}

// Joins the cores of all cells that are within their distance of each other.
class CoreLinks
{
public:
  CoreLinks( const HouseCells &cells, const Links &links, const std::vector<std::uint8_t> &isCore )
    : mCells( cells )
    , mLinks( links )
    , mIsCore( isCore )
    , mSets( links.size() )
    , mIsOne( cells.size() )
  {}

  DisjointSets join()
  {
    for ( std::size_t cell = 0; cell < mCells.size(); ++cell )
    {
      poll( cell );
      joinWithin( cell );
    }
    for ( std::size_t cell = 0; cell < mCells.size(); ++cell )
    {
      poll( cell );
      for ( const std::uint32_t other : mCells.around( cell ) )
        if ( other < cell )
          joinBetween( cell, other );
    }
    return std::move( mSets );
  }

private:
  bool areNear( std::uint32_t a, std::uint32_t b, double scale ) const
  {
    const double reach = scale * std::min( mLinks[a], mLinks[b] );
    return squaredDistance( mCells.at( a ), mCells.at( b ) ) <= reach * reach;
  }
  void joinWithin( std::size_t cell )
  {
    std::vector<std::uint32_t> &cores = mCores;
    cores.clear();
    Box box;
    float least = std::numeric_limits<float>::max();
    for ( const std::uint32_t house : mCells.houses( cell ) )
      if ( mIsCore[house] )
      {
        cores.push_back( house );
        box.add( mCells.at( house ).x, mCells.at( house ).y );
        least = std::min( least, mLinks[house] );
      }
    if ( cores.empty() )
      return;
    const double scale = mCells.unitsPerMetre( cell );
    mIsOne[cell] = std::hypot( box.width(), box.height() ) <= scale * least;
    for ( std::size_t i = 1; i < cores.size(); ++i )
      if ( mIsOne[cell] )
        mSets.unite( cores[0], cores[i] );
      else
        for ( std::size_t j = 0; j < i; ++j )
          if ( areNear( cores[i], cores[j], scale ) )
            mSets.unite( cores[i], cores[j] );
  }
  void joinBetween( std::size_t a, std::size_t b )
  {
    const double scale = mCells.unitsPerMetre( std::max( a, b ) );
    const bool oneIsEnough = mIsOne[a] && mIsOne[b];
    for ( const std::uint32_t house : mCells.houses( a ) )
      if ( mIsCore[house] )
        for ( const std::uint32_t other : mCells.houses( b ) )
          if ( mIsCore[other] && areNear( house, other, scale ) )
          {
            mSets.unite( house, other );
            if ( oneIsEnough )
              return;
          }
  }

  const HouseCells &mCells;
  const Links &mLinks;
  const std::vector<std::uint8_t> &mIsCore;
  DisjointSets mSets;
  std::vector<std::uint8_t> mIsOne; // cells whose cores are all within reach of each other
  std::vector<std::uint32_t> mCores;
};

// The core that a house at the edge belongs to: the nearest within reach, of two as near the one further west, then
// south; its own number where there is none.
void attachEdges(
  const HouseCells &cells, const Links &links, const std::vector<std::uint8_t> &isCore,
  BigVector<std::uint32_t> &coreOf, const RunContext &context
)
{
  parallelFor( cells.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t cell = begin; cell < end; ++cell )
    {
      pollNow();
      const std::span<const std::uint32_t> near = cells.around( cell );
      const double scale = cells.unitsPerMetre( cell );
      for ( const std::uint32_t house : cells.houses( cell ) )
      {
        coreOf[house] = isCore[house] ? house : Settlements::SCATTERED;
        if ( isCore[house] )
          continue;
        double best = std::numeric_limits<double>::infinity();
        for ( const std::uint32_t other : near )
          for ( const std::uint32_t core : cells.houses( other ) )
          {
            const double distance = squaredDistance( cells.at( house ), cells.at( core ) );
            const double reach = scale * std::min( links[house], links[core] );
            if ( !isCore[core] || distance > reach * reach || distance > best )
              continue;
            const Point &held = coreOf[house] == Settlements::SCATTERED ? cells.at( core ) : cells.at( coreOf[house] );
            const Point &offered = cells.at( core );
            if ( distance < best || offered.x < held.x || ( offered.x == held.x && offered.y < held.y ) )
              coreOf[house] = core;
            best = distance;
          }
      }
    }
  } );
}

Settlements number(
  const BigVector<std::uint32_t> &coreOf, DisjointSets &sets, const Links &links, std::size_t minHouses,
  const RunContext &context
)
{
  Settlements result;
  const std::size_t houses = coreOf.size();
  std::vector<std::uint32_t> size( houses, 0 );
  for ( std::size_t i = 0; i < houses; ++i )
    if ( coreOf[i] != Settlements::SCATTERED )
      ++size[sets.find( coreOf[i] )];
  std::vector<std::uint32_t> numberOf( houses, Settlements::SCATTERED );
  result.of = BigVector<std::uint32_t>( houses, Settlements::SCATTERED, context.storage );
  for ( std::size_t i = 0; i < houses; ++i )
  {
    poll( i );
    if ( coreOf[i] == Settlements::SCATTERED )
      continue;
    const std::uint32_t root = sets.find( coreOf[i] );
    if ( size[root] < minHouses )
      continue;
    if ( numberOf[root] == Settlements::SCATTERED )
    {
      numberOf[root] = static_cast<std::uint32_t>( result.houses.size() );
      result.houses.push_back( size[root] );
      result.linkM.push_back( 0 );
    }
    result.of[i] = numberOf[root];
    result.linkM[numberOf[root]] = std::max( result.linkM[numberOf[root]], links[i] );
  }
  return result;
}

Settlements
cluster( const HouseCells &cells, const Links &links, const SettlementOptions &options, const RunContext &context )
{
  const RunContext finding = context.part( 0, 0.4 );
  const std::vector<std::uint8_t> isCore = findCores( cells, links.size(), links, options.minNeighbours, finding );
  DisjointSets sets = CoreLinks( cells, links, isCore ).join();
  BigVector<std::uint32_t> coreOf( links.size(), Settlements::SCATTERED, context.storage );
  const RunContext attaching = context.part( 0.6, 1 );
  attachEdges( cells, links, isCore, coreOf, attaching );
  return number( coreOf, sets, links, options.minHouses, context );
}

} // namespace

Settlements findSettlements(
  std::span<const Point> houses, const MetricFrame &frame, const SettlementOptions &options, const RunContext &context
)
{
  const Polling polling( context );
  const bool isAuto = !( options.linkM > 0 );
  const HouseCells cells( houses, frame, isAuto ? MAX_LINK_M : options.linkM, context );
  Links links( houses.size(), static_cast<float>( isAuto ? PACKED_M : options.linkM ), context.storage );
  if ( isAuto )
  {
    const RunContext looking = context.part( 0.1, 0.2 );
    std::vector<std::uint8_t> isTogether = findCores( cells, houses.size(), links, options.minNeighbours, looking );
    const DensityCells density( houses, frame, context );
    linkByDensity( density, isTogether, links, context.quiet() );
    for ( int round = 0; round < ROUNDS; ++round )
    {
      const RunContext part = context.part( 0.2 + 0.2 * round, 0.4 + 0.2 * round );
      const Settlements first = cluster( cells, links, options, part );
      for ( std::size_t i = 0; i < houses.size(); ++i )
        isTogether[i] = first.of[i] != Settlements::SCATTERED ? 1 : 0;
      linkByDensity( density, isTogether, links, context.quiet() );
    }
  }
  const RunContext last = context.part( 0.6, 1 );
  return cluster( cells, links, options, last );
}

} // namespace lacuna
