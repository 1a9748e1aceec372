// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/street/street_coverage.h"
#include "../core/polling.h"
#include "cover_shapes.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "lacuna/zone_locator.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace lacuna
{

// Every straight piece of a road is asked for by itself: the shapes near it give stretches of it, which are joined; the
// borders of tiles and areas cut it. Nothing is buffered, so that curves are exact.

namespace
{

constexpr std::size_t CHUNK = 64; // roads

struct Part
{
  std::uint32_t area;
  StreetLengths lengths;
};

// Of one piece from share from to share to.
StreetLengths
measured( const std::vector<Span> &covered, const std::vector<Span> &unknown, double from, double to, double lengthM )
{
  const auto units = [lengthM]( double share ) {
    return static_cast<std::int64_t>( std::llround( share * lengthM * StreetLengths::PER_METRE ) );
  };
  const std::int64_t all = units( to - from );
  StreetLengths lengths;
  lengths.covered = std::min( all, units( lengthWithin( covered, from, to ) ) );
  lengths.unknown = std::min( all - lengths.covered, units( lengthWithin( unknown, from, to ) ) );
  lengths.open = all - lengths.covered - lengths.unknown;
  return lengths;
}

// Walks along roads, one after the other.
class RoadWalk
{
public:
  RoadWalk( const CoverShapes &shapes, const StreetInputs &inputs, const ZoneLocator *areas )
    : mShapes( shapes )
    , mInputs( inputs )
    , mAreas( areas )
  {}

  /// False: the road has no length.
  bool walk( const Footprints &roads, std::size_t row, StreetSight &sight, std::vector<Part> &parts )
  {
    mNear.clear();
    mEnds.clear();
    bool hasLength = false;
    for ( std::uint32_t path = roads.ringBegin( row ); path < roads.ringEnd( row ); ++path )
    {
      const Footprints::Ring ring = roads.ring( path );
      for ( std::size_t i = 0; i + 1 < ring.size; ++i )
      {
        pollNow();
        const double *xy = ring.xy + 2 * i;
        const Segment piece { xy[0], xy[1], xy[2], xy[3] };
        const double length = std::hypot( piece.x2 - piece.x1, piece.y2 - piece.y1 );
        if ( !( length > 0 ) )
          continue;
        hasLength = true;
        take( piece, length, sight, parts );
      }
    }
    std::vector<std::uint32_t> &seen = mNear.empty() ? mEnds : mNear;
    std::sort( seen.begin(), seen.end() );
    seen.erase( std::unique( seen.begin(), seen.end() ), seen.end() );
    for ( const std::uint32_t picture : seen )
      sight.add( mInputs.pictures[picture] );
    return hasLength;
  }

private:
  void take( const Segment &piece, double length, StreetSight &sight, std::vector<Part> &parts )
  {
    const double lengthM
      = length / mInputs.frame.unitsPerMetre( ( piece.x1 + piece.x2 ) / 2, ( piece.y1 + piece.y2 ) / 2 );
    cover( piece );
    findUnknown( piece );
    sight.lengths += measured( mCovered, mUnknown, 0, 1, lengthM );
    if ( !mAreas )
      return;
    const std::vector<double> cuts = mAreas->cutsOf( piece );
    for ( std::size_t i = 0; i + 1 < cuts.size(); ++i )
    {
      const double middle = ( cuts[i] + cuts[i + 1] ) / 2;
      const Point place { piece.x1 + middle * ( piece.x2 - piece.x1 ), piece.y1 + middle * ( piece.y2 - piece.y1 ) };
      mAreas->forEach( place, [&]( std::uint32_t area ) {
        parts.push_back( { area, measured( mCovered, mUnknown, cuts[i], cuts[i + 1], lengthM ) } );
      } );
    }
  }

  void cover( const Segment &piece )
  {
    mCovered.clear();
    std::size_t step = 0;
    mShapes.index().query( piece.box(), [&]( std::uint32_t i ) {
      poll( step++ );
      const CoverShape &shape = mShapes.all()[i];
      Span stretch;
      if ( !stretchWithin( piece, shape.axis, shape.radius, stretch ) )
        return;
      mCovered.push_back( stretch );
      const double limit = shape.radius * shape.radius;
      if ( squaredDistance( shape.axis.x1, shape.axis.y1, piece ) <= limit )
        mNear.push_back( shape.first );
      if ( squaredDistance( shape.axis.x2, shape.axis.y2, piece ) <= limit )
        mNear.push_back( shape.second );
      if ( mNear.empty() )
        mEnds.insert( mEnds.end(), { shape.first, shape.second } );
    } );
    joinSpans( mCovered );
  }

  void findUnknown( const Segment &piece )
  {
    mUnknown.clear();
    if ( mInputs.known.everything )
      return;
    mCuts.assign( { 0, 1 } );
    mInputs.grid.addCuts( piece, mCuts );
    std::sort( mCuts.begin(), mCuts.end() );
    for ( std::size_t i = 0; i + 1 < mCuts.size(); ++i )
    {
      const double middle = ( mCuts[i] + mCuts[i + 1] ) / 2;
      const TileNumber tile
        = mInputs.grid.at( piece.x1 + middle * ( piece.x2 - piece.x1 ), piece.y1 + middle * ( piece.y2 - piece.y1 ) );
      if ( !mInputs.known.has( tile ) )
        mUnknown.push_back( { mCuts[i], mCuts[i + 1] } );
    }
    mUnknown = without( mUnknown, mCovered );
  }

  const CoverShapes &mShapes;
  const StreetInputs &mInputs;
  const ZoneLocator *mAreas;
  std::vector<std::uint32_t> mNear; // pictures within the distance of the road
  std::vector<std::uint32_t> mEnds; // those it is covered between
  std::vector<Span> mCovered;
  std::vector<Span> mUnknown;
  std::vector<double> mCuts;
};

// The pictures that lie in each area.
void addPictures( const StreetInputs &inputs, const ZoneLocator &areas, std::vector<StreetSight> &sights )
{
  for ( std::size_t i = 0; i < inputs.pictures.size(); ++i )
  {
    poll( 64 * i );
    if ( inputs.places.isEmpty( i ) )
      continue;
    const std::span<const double> xy = inputs.places.coordinates( i );
    areas.forEach( { xy[0], xy[1] }, [&]( std::uint32_t area ) { sights[area].add( inputs.pictures[i] ); } );
  }
}

} // namespace

double StreetLengths::share() const
{
  const std::int64_t known = covered + open;
  return known > 0 ? static_cast<double>( covered ) / static_cast<double>( known )
                   : std::numeric_limits<double>::quiet_NaN();
}

void StreetSight::add( const StreetPicture &picture )
{
  ++images;
  newest = std::max( newest, picture.at );
  panos += picture.pano == 1 ? 1 : 0;
  plain += picture.pano == 0 ? 1 : 0;
}

double StreetSight::panoShare() const
{
  const std::size_t told = panos + plain;
  return told > 0 ? static_cast<double>( panos ) / static_cast<double>( told )
                  : std::numeric_limits<double>::quiet_NaN();
}

StreetCoverage coverStreets(
  const Footprints &roads, std::vector<SkipReason> &skip, const Footprints *areas, const StreetInputs &inputs,
  const StreetOptions &options, const RunContext &context
)
{
  for ( const auto &[name, value] : { std::pair( "DISTANCE", options.distanceM ), { "MAX_GAP", options.maxGapM } } )
    if ( !std::isfinite( value ) || value < 0 )
      throw Error( ErrorCode::InvalidOption, { name, std::to_string( value ) } );
  if ( inputs.places.size() != inputs.pictures.size() || skip.size() != roads.size() )
    throw Error( ErrorCode::Internal, { "rows of tables differ" } );
  const Polling polling( context );
  const CoverShapes shapes( inputs, options, context );
  const std::unique_ptr<ZoneLocator> locator = areas ? std::make_unique<ZoneLocator>( *areas ) : nullptr;
  StreetCoverage result;
  result.roads.resize( roads.size() );
  result.areas.resize( areas ? areas->size() : 0 );
  std::vector<std::vector<Part>> parts( ( roads.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( roads.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    RoadWalk walk( shapes, inputs, locator.get() );
    for ( std::size_t row = begin; row < end; ++row )
      if ( skip[row] == SkipReason::None && !walk.walk( roads, row, result.roads[row], parts[begin / CHUNK] ) )
        skip[row] = SkipReason::ZeroLength;
  } );
  for ( const StreetSight &road : result.roads )
    result.total += road.lengths;
  for ( const std::vector<Part> &chunk : parts )
    for ( const Part &part : chunk )
      result.areas[part.area].lengths += part.lengths;
  if ( locator )
    addPictures( inputs, *locator, result.areas );
  return result;
}

} // namespace lacuna
