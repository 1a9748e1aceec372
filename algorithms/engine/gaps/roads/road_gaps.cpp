// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/road_gaps.h"
#include "../../core/disjoint_sets.h"
#include "../../core/polling.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "road_cover.h"
#include "road_offset.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace lacuna
{

// Joins uncovered stretches of a road into gaps long enough to go and map. Own.

namespace
{

constexpr std::size_t CHUNK = 256;
// A parallel road is told from a ramp or a wide junction by its length. Chosen by hand, tried in RESULTS.md.
constexpr double BESIDE_TOLERANCES = 5;
constexpr double BESIDE_ROAD_SHARE = 0.5;

// Consecutive pieces of one path in the same state.
struct Run
{
  RoadStretch stretch;
  double lengthM = 0;
  RoadState state = RoadState::Covered;
  bool isContinuation = false; // from the run before it, without a break
};

// Adds a run, to the one before it where it goes on in the same state.
void append( std::vector<Run> &runs, const Run &run )
{
  if ( run.isContinuation && !runs.empty() && runs.back().state == run.state )
  {
    runs.back().stretch.to = run.stretch.to;
    runs.back().lengthM += run.lengthM;
  }
  else
    runs.push_back( run );
}

// Runs of one path in order. Stretches that are not judged break them; vertices drawn twice do not.
std::vector<Run> runsOf( const RoadLayer &layer, std::uint32_t path, const std::vector<std::vector<RoadPiece>> &pieces )
{
  std::vector<Run> runs;
  const RoadSegment *before = nullptr;
  for ( std::uint32_t s = layer.firstSegment[path]; s < layer.firstSegment[path + 1]; ++s )
  {
    const RoadSegment &segment = layer.segments[s];
    if ( !segment.judged )
      continue;
    bool isContinuation = before && before->x2 == segment.x1 && before->y2 == segment.y1;
    const auto place
      = [&segment]( double share ) { return segment.vertex + segment.from + share * ( segment.to - segment.from ); };
    for ( const RoadPiece &piece : pieces[s] )
    {
      append(
        runs, { { segment.row, path, place( piece.from ), place( piece.to ) },
                ( piece.to - piece.from ) * segment.lengthM,
                piece.state,
                isContinuation }
      );
      isContinuation = true;
    }
    before = &segment;
  }
  return runs;
}

// One missing part, before short roads are joined.
struct Part
{
  RoadGap gap;
  bool wholeRow = false;
};

class Builder
{
public:
  Builder( const RoadLayer &layer, const RoadOptions &options ) : mLayer( layer ), mOptions( options ) {}

  void addRow( std::uint32_t row, const std::vector<std::vector<RoadPiece>> &pieces )
  {
    for ( std::uint32_t path = mLayer.lines.ringBegin( row ); path < mLayer.lines.ringEnd( row ); ++path )
    {
      const double longEnough
        = std::min( BESIDE_TOLERANCES * mOptions.toleranceM, BESIDE_ROAD_SHARE * mLayer.lengthM[row] );
      std::vector<Run> runs;
      for ( Run run : runsOf( mLayer, path, pieces ) )
      {
        if ( run.state == RoadState::Beside )
          run.state = run.lengthM >= longEnough ? RoadState::Missing : RoadState::Covered;
        append( runs, run );
      }
      std::erase_if( runs, []( const Run &run ) { return run.state != RoadState::Missing; } );
      addRuns( row, path, runs );
    }
  }

  /// Drops what is too short, joins short roads that are missing side by side.
  std::vector<RoadGap> finish()
  {
    joinShortRoads();
    std::vector<RoadGap> gaps;
    for ( Part &part : mParts )
      if ( poll( gaps.size() ); part.gap.lengthM >= mOptions.minLengthM && !part.gap.stretches.empty() )
      {
        double roads = 0;
        std::vector<std::uint32_t> rows;
        for ( const RoadStretch &stretch : part.gap.stretches )
          rows.push_back( stretch.row );
        std::sort( rows.begin(), rows.end() );
        rows.erase( std::unique( rows.begin(), rows.end() ), rows.end() );
        for ( const std::uint32_t row : rows )
          roads += mLayer.lengthM[row];
        part.gap.share = std::min( 1.0, part.gap.lengthM / roads );
        gaps.push_back( std::move( part.gap ) );
      }
    return gaps;
  }

private:
  void addRuns( std::uint32_t row, std::uint32_t path, std::vector<Run> &runs )
  {
    if ( runs.empty() )
      return;
    const Footprints::Ring ring = mLayer.lines.ring( path );
    const double last = static_cast<double>( ring.size - 1 );
    const bool closed
      = ring.size > 2 && ring.xy[0] == ring.xy[2 * ring.size - 2] && ring.xy[1] == ring.xy[2 * ring.size - 1];
    // Where a ring is drawn from does not matter: what is missing on both sides of that point is one part.
    const bool around
      = closed && runs.size() > 1 && runs.front().stretch.from <= 1e-9 && runs.back().stretch.to >= last - 1e-9;
    for ( std::size_t i = 0; i < runs.size(); ++i )
    {
      if ( around && i + 1 == runs.size() )
        break;
      Part part;
      part.gap.row = row;
      part.gap.stretches = { runs[i].stretch };
      part.gap.lengthM = runs[i].lengthM;
      if ( around && i == 0 )
      {
        part.gap.stretches.insert( part.gap.stretches.begin(), runs.back().stretch );
        part.gap.lengthM += runs.back().lengthM;
      }
      part.wholeRow = part.gap.lengthM >= mLayer.lengthM[row] * ( 1 - 1e-9 );
      mParts.push_back( std::move( part ) );
    }
  }

  struct Place
  {
    double x, y;
    bool operator==( const Place & ) const = default;
  };
  struct PlaceHash
  {
    std::size_t operator()( const Place &place ) const
    {
      return std::hash<double>()( place.x ) * 31 + std::hash<double>()( place.y );
    }
  };

  // The ends of a part that are ends of its road as drawn.
  std::vector<Place> roadEnds( const Part &part ) const
  {
    std::vector<Place> ends;
    for ( const RoadStretch &stretch : part.gap.stretches )
    {
      const Footprints::Ring ring = mLayer.lines.ring( stretch.path );
      if ( stretch.from <= 1e-9 )
        ends.push_back( { ring.xy[0], ring.xy[1] } );
      if ( stretch.to >= static_cast<double>( ring.size - 1 ) - 1e-9 )
        ends.push_back( { ring.xy[2 * ring.size - 2], ring.xy[2 * ring.size - 1] } );
    }
    return ends;
  }

  // A street may be drawn as many short lines: they are told with the missing road they go on into, or together.
  void joinShortRoads()
  {
    std::unordered_multimap<Place, std::uint32_t, PlaceHash> at;
    for ( std::uint32_t i = 0; i < mParts.size(); poll( ++i ) )
      for ( const Place &end : roadEnds( mParts[i] ) )
        at.emplace( end, i );
    const auto isShort
      = [this]( std::uint32_t i ) { return mParts[i].wholeRow && mParts[i].gap.lengthM < mOptions.minLengthM; };
    DisjointSets sets( mParts.size() );
    for ( std::uint32_t i = 0; i < mParts.size(); poll( ++i ) )
      if ( isShort( i ) )
        for ( const Place &end : roadEnds( mParts[i] ) )
        {
          const auto [first, last] = at.equal_range( end );
          for ( auto other = first; other != last; ++other )
            if ( isShort( other->second ) )
              sets.unite( i, other->second );
        }
    // To the longest neighbour of the whole group, else to its first member.
    std::unordered_map<std::uint32_t, std::uint32_t> host;
    for ( std::uint32_t i = 0; i < mParts.size(); poll( ++i ) )
      if ( isShort( i ) )
        for ( const Place &end : roadEnds( mParts[i] ) )
        {
          const auto [first, last] = at.equal_range( end );
          for ( auto other = first; other != last; ++other )
          {
            if ( isShort( other->second ) || mParts[other->second].gap.lengthM < mOptions.minLengthM )
              continue;
            const auto [found, isNew] = host.emplace( sets.find( i ), other->second );
            if ( !isNew
                 && std::pair( mParts[other->second].gap.lengthM, found->second )
                      > std::pair( mParts[found->second].gap.lengthM, other->second ) )
              found->second = other->second;
          }
        }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> moved; // part, to the one it is told with
    for ( std::uint32_t i = 0; i < mParts.size(); ++i )
    {
      if ( !isShort( i ) )
        continue;
      const std::uint32_t root = sets.find( i );
      const auto found = host.find( root );
      const std::uint32_t target = found == host.end() ? root : found->second;
      if ( target != i )
        moved.emplace_back( i, target );
    }
    for ( const auto &[from, to] : moved )
    {
      RoadGap &target = mParts[to].gap;
      target.stretches.insert(
        target.stretches.end(), mParts[from].gap.stretches.begin(), mParts[from].gap.stretches.end()
      );
      target.lengthM += mParts[from].gap.lengthM;
      mParts[from].gap = RoadGap();
    }
  }

  const RoadLayer &mLayer;
  const RoadOptions &mOptions;
  std::vector<Part> mParts;
};

// From the middle of each part to the nearest road of the other layer.
void measureNearest(
  const RoadLayer &own, const RoadLayer &other, const MetricFrame &frame, const OffsetField &offsets, double sign,
  std::vector<RoadGap> &gaps, const RunContext &context
)
{
  parallelFor( gaps.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t g = begin; g < end; ++g )
    {
      const RoadStretch &stretch = gaps[g].stretches[gaps[g].stretches.size() / 2];
      const Footprints::Ring ring = own.lines.ring( stretch.path );
      const double middle = ( stretch.from + stretch.to ) / 2;
      const std::size_t i = std::min( static_cast<std::size_t>( middle ), ring.size - 2 );
      const double t = middle - static_cast<double>( i );
      const Point place {
        ring.xy[2 * i] + t * ( ring.xy[2 * i + 2] - ring.xy[2 * i] ),
        ring.xy[2 * i + 1] + t * ( ring.xy[2 * i + 3] - ring.xy[2 * i + 1] )
      };
      const double factor = frame.unitsPerMetre( place.x, place.y );
      const Point shift = offsets.at( place.x, place.y );
      const Point moved { place.x + sign * shift.x * factor, place.y + sign * shift.y * factor };
      double best = std::numeric_limits<double>::infinity();
      other.index.nearest( { moved.x, moved.y, moved.x, moved.y }, best, [&]( std::uint32_t item, double ) {
        best = std::min( best, squaredDistance( moved.x, moved.y, other.segments[item] ) );
        return best;
      } );
      gaps[g].nearestM = std::sqrt( best ) / factor;
    }
  } );
}

RoadSide findSideGaps(
  const RoadLayer &own, const RoadLayer &other, const MetricFrame &frame, const OffsetField &offsets, double sign,
  const RoadOptions &options, const RunContext &context
)
{
  std::vector<std::vector<RoadPiece>> pieces( own.segments.size() );
  parallelFor( own.segments.size(), CHUNK, context.part( 0, 0.8 ), [&]( std::size_t begin, std::size_t end ) {
    RoadCover cover( own, other, frame, offsets, sign, options );
    for ( std::size_t i = begin; i < end; ++i )
      if ( pollNow(); own.segments[i].judged )
        pieces[i] = cover.cover( i );
  } );
  RoadSide side;
  Builder builder( own, options );
  for ( std::uint32_t row = 0; row < own.size(); ++row )
    if ( own.judged( row ) )
    {
      poll( row * 16ULL );
      builder.addRow( row, pieces );
      side.lengthM += own.lengthM[row];
    }
  side.gaps = builder.finish();
  side.coveredM = side.lengthM;
  for ( const RoadGap &gap : side.gaps )
    side.coveredM -= gap.lengthM;
  side.coveredM = std::max( 0.0, side.coveredM );
  measureNearest( own, other, frame, offsets, sign, side.gaps, context.part( 0.8, 1 ) );
  return side;
}

void check( bool good, const char *name, double value )
{
  if ( !good )
    throw Error( ErrorCode::InvalidOption, { name, std::to_string( value ) } );
}

} // namespace

RoadGapResult findRoadGaps(
  const RoadLayer &reference, const RoadLayer &osm, const MetricFrame &frame, const RoadOptions &options,
  const RunContext &context
)
{
  check( options.toleranceM >= 0, "TOLERANCE", options.toleranceM );
  check( options.maxAngleDegrees >= 0 && options.maxAngleDegrees <= 90, "MAX_ANGLE", options.maxAngleDegrees );
  check( options.minLengthM >= 0, "MIN_LENGTH", options.minLengthM );
  check( options.maxOffsetM >= 0, "MAX_OFFSET", options.maxOffsetM );
  const Polling polling( context );
  RoadGapResult result;
  if ( options.correctOffset && options.maxOffsetM > 0 )
    result.offsets = estimateRoadOffsets( reference, osm, frame, options, context.part( 0, 0.4 ) );
  result.reference = findSideGaps( reference, osm, frame, result.offsets, 1, options, context.part( 0.4, 0.7 ) );
  result.osm = findSideGaps( osm, reference, frame, result.offsets, -1, options, context.part( 0.7, 1 ) );
  return result;
}

} // namespace lacuna
