// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/building_gaps.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "../core/disjoint_sets.h"
#include "../core/polling.h"
#include "candidates.h"
#include "gap_reasons.h"
#include "match_rules.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lacuna
{

// Finds the shift, then pairs, then decides: matches are connected components, so that one-to-many and many-to-many
// need no special case.

std::span<const GapPair> GapResult::pairsOf( std::uint32_t row ) const
{
  const auto first = std::lower_bound( pairs.begin(), pairs.end(), row, []( const GapPair &pair, std::uint32_t value ) {
    return pair.reference < value;
  } );
  auto last = first;
  while ( last != pairs.end() && last->reference == row )
    ++last;
  return { first, last };
}

namespace
{

// The matches: connected components of the graph whose edges are the matched pairs.
class MatchComponents
{
public:
  MatchComponents(
    const Layer &reference, const Layer &osm, const MetricFrame &frame, GapResult &result,
    const BigVector<double> &commonM2, const RunContext &context
  )
    : mReference( reference )
    , mOsm( osm )
    , mFrame( frame )
    , mResult( result )
    , mCommonM2( commonM2 )
    , mSets( reference.size() + osm.size() )
    , mTotals( context.storage )
  {}

  /// Buildings tied by matched pairs are one match: its relation, overlap and displacement are those of all of them
  /// together.
  void describe()
  {
    unitePairs();
    addPairs();
    addMembers( mReference, 0, mResult.reference );
    addMembers( mOsm, 1, mResult.osm );
    fillVerdicts( mReference, 0, mResult.reference );
    fillVerdicts( mOsm, 1, mResult.osm );
  }

private:
  // Of one match; [0] of the reference, [1] of OSM. Places are counted from the centroid of its root.
  struct Total
  {
    std::uint32_t members[2] = { 0, 0 };
    double area[2] = { 0, 0 };
    double common = 0;
    double x[2] = { 0, 0 };
    double y[2] = { 0, 0 };
  };

  // Roots are the smallest members, and so reference rows: a match always has one.
  std::uint32_t rootOf( std::size_t side, std::uint32_t row )
  {
    return mSets.find( side == 0 ? row : static_cast<std::uint32_t>( mReference.size() ) + row );
  }

  void unitePairs()
  {
    const std::uint32_t offset = static_cast<std::uint32_t>( mReference.size() );
    for ( std::size_t i = 0; i < mResult.pairs.size(); ++i )
    {
      poll( i );
      if ( mResult.pairs[i].matched )
        mSets.unite( mResult.pairs[i].reference, offset + mResult.pairs[i].osm );
    }
    mTotals.resize( mReference.size() );
  }

  void addPairs()
  {
    for ( std::size_t i = 0; i < mResult.pairs.size(); ++i )
    {
      poll( i );
      const GapPair &pair = mResult.pairs[i];
      for ( BuildingVerdict *verdict : { &mResult.reference[pair.reference], &mResult.osm[pair.osm] } )
      {
        verdict->overlap = std::max( verdict->overlap, pair.overlap );
        // Refused pairs score below matched ones, so the best of all is right for both kinds of buildings.
        verdict->score = std::max( verdict->score, pair.score );
        verdict->matched = verdict->matched || pair.matched;
      }
      if ( pair.matched )
        mTotals[rootOf( 0, pair.reference )].common += mCommonM2[i];
    }
  }

  void addMembers( const Layer &layer, std::size_t side, const BuildingVerdicts &verdicts )
  {
    for ( std::uint32_t row = 0; row < layer.size(); ++row )
    {
      poll( row );
      if ( !verdicts[row].matched )
        continue;
      const std::uint32_t root = rootOf( side, row );
      Total &total = mTotals[root];
      ++total.members[side];
      total.area[side] += layer.areaM2[row];
      total.x[side] += layer.areaM2[row] * ( layer.centroids[row].x - mReference.centroids[root].x );
      total.y[side] += layer.areaM2[row] * ( layer.centroids[row].y - mReference.centroids[root].y );
    }
  }

  void fillVerdicts( const Layer &layer, std::size_t side, BuildingVerdicts &verdicts )
  {
    for ( std::uint32_t row = 0; row < layer.size(); ++row )
    {
      poll( row );
      BuildingVerdict &verdict = verdicts[row];
      if ( !verdict.matched )
        continue;
      const std::uint32_t root = rootOf( side, row );
      const Total &total = mTotals[root];
      const double factor = mFrame.unitsPerMetre( mReference.centroids[root].x, mReference.centroids[root].y );
      const bool manyReference = total.members[0] > 1;
      const bool manyOsm = total.members[1] > 1;
      verdict.relation = manyReference ? ( manyOsm ? Relation::ManyToMany : Relation::ManyToOne )
                                       : ( manyOsm ? Relation::OneToMany : Relation::OneToOne );
      verdict.iou
        = std::clamp( total.common / std::max( total.area[0] + total.area[1] - total.common, 1e-9 ), 0.0, 1.0 );
      verdict.dxM = ( total.x[1] / total.area[1] - total.x[0] / total.area[0] ) / factor;
      verdict.dyM = ( total.y[1] / total.area[1] - total.y[0] / total.area[0] ) / factor;
    }
  }

  const Layer &mReference;
  const Layer &mOsm;
  const MetricFrame &mFrame;
  GapResult &mResult;
  const BigVector<double> &mCommonM2;
  DisjointSets mSets; // reference rows, then OSM rows
  BigVector<Total> mTotals;
};

// Distance from every missing building to the nearest building of the other layer, exact.
void measureNearest(
  const Layer &layer, const Layer &other, double sign, const MetricFrame &frame, const GapResult &result,
  BuildingVerdicts &verdicts, const RunContext &context
)
{
  parallelFor( layer.size(), 256, context, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    std::size_t step = 0;
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !layer.judged( row ) || verdicts[row].matched )
        continue;
      const Point middle = layer.centroids[row];
      const double factor = frame.unitsPerMetre( middle.x, middle.y );
      const Point shift = sign > 0 ? result.offsets.ofReference( row ) : result.offsets.at( middle.x, middle.y );
      const TranslatedFootprint self { layer.footprints, row, sign * shift.x * factor, sign * shift.y * factor };
      double best = std::numeric_limits<double>::infinity();
      other.index.nearest( self.box(), best, [&]( std::uint32_t item, double boxDistance ) {
        poll( ++step );
        // An upper bound first: exact distances are asked only of what can be nearer.
        const double limit
          = std::isfinite( best )
              ? best
              : std::sqrt( boxDistance ) + std::hypot( self.box().width(), self.box().height() )
                  + std::hypot( other.footprints.box( item ).width(), other.footprints.box( item ).height() );
        best = std::min( best, overlay.distance( self, { other.footprints, item }, limit ) );
        return best * best;
      } );
      verdicts[row].nearestM = best / factor;
    }
  } );
}

// A shift beyond the largest one allowed is not undone, but people are told of it: they would take a shifted town for a
// missing one.
double shiftBeyond(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, OffsetOptions options, const OffsetField &found,
  const RunContext &context
)
{
  // Of the cells: with more of them sure the shift was found. Chosen by hand, tried in RESULTS.md.
  constexpr double MAX_SURE_SHARE = 0.1;
  // Beyond what imagery is off by. Chosen by hand, tried in RESULTS.md.
  constexpr double MAX_SEARCHED_SHIFT_M = 30;
  if ( options.maxOffsetM >= MAX_SEARCHED_SHIFT_M
       || static_cast<double>( found.sureCells() ) > MAX_SURE_SHARE * static_cast<double>( found.cells().size() ) )
    return 0;
  const double allowed = options.maxOffsetM;
  options.maxOffsetM = MAX_SEARCHED_SHIFT_M;
  const OffsetField wide = OffsetField::estimate( reference, osm, frame, options, context );
  std::vector<double> lengths;
  for ( const OffsetCell &cell : wide.cells() )
    if ( cell.sure && std::hypot( cell.dxM, cell.dyM ) > allowed )
      lengths.push_back( std::hypot( cell.dxM, cell.dyM ) );
  if ( lengths.empty() || 2 * lengths.size() < wide.cells().size() )
    return 0;
  std::nth_element(
    lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>( lengths.size() / 2 ), lengths.end()
  );
  return lengths[lengths.size() / 2];
}

GapSensitivity
countAt( double minOverlap, const MatchRules &rules, const Layer &reference, const Layer &osm, GapPairs pairs )
{
  rules.decide( minOverlap, pairs );
  std::vector<std::uint8_t> matched[2]
    = { std::vector<std::uint8_t>( reference.size(), 0 ), std::vector<std::uint8_t>( osm.size(), 0 ) };
  std::size_t step = 0;
  for ( const GapPair &pair : pairs )
    if ( poll( ++step ); pair.matched )
      matched[0][pair.reference] = matched[1][pair.osm] = 1;
  const auto missing = []( const Layer &layer, const std::vector<std::uint8_t> &has ) {
    std::size_t count = 0;
    for ( std::size_t row = 0; row < layer.size(); poll( ++row ) )
      count += layer.judged( row ) && !has[row] ? 1 : 0;
    return count;
  };
  return { minOverlap, missing( reference, matched[0] ), missing( osm, matched[1] ) };
}

void summarise( const Layer &reference, const Layer &osm, GapResult &result )
{
  GapSummary &summary = result.summary;
  summary.referenceCount = reference.size();
  summary.osmCount = osm.size();
  double matchedArea = 0;
  double judgedArea = 0;
  for ( std::size_t row = 0; row < reference.size(); ++row )
  {
    poll( row );
    if ( !reference.judged( row ) )
    {
      ++summary.referenceSkipped;
      continue;
    }
    judgedArea += reference.areaM2[row];
    if ( result.reference[row].matched )
    {
      ++summary.matchedCount;
      matchedArea += reference.areaM2[row];
      continue;
    }
    const BuildingVerdict &verdict = result.reference[row];
    ++summary.missingInOsm;
    summary.besideMapped += verdict.reason == GapReason::BesideMapped ? 1 : 0;
    summary.partOfMapped += verdict.reason == GapReason::PartOfMapped ? 1 : 0;
  }
  for ( std::size_t row = 0; row < osm.size(); ++row )
  {
    poll( row );
    if ( !osm.judged( row ) )
      ++summary.osmSkipped;
    else if ( result.osm[row].matched )
      ++summary.osmMatchedCount;
    else
    {
      ++summary.missingInReference;
      summary.besideMappedOfOsm += result.osm[row].reason == GapReason::BesideMapped ? 1 : 0;
      summary.partOfMappedOfOsm += result.osm[row].reason == GapReason::PartOfMapped ? 1 : 0;
    }
  }
  const std::size_t judged = summary.matchedCount + summary.missingInOsm;
  constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
  const auto share = [&]( std::size_t count ) {
    return judged ? static_cast<double>( count ) / static_cast<double>( judged ) : UNKNOWN;
  };
  summary.completenessInterval = completenessInterval( reference, result.reference );
  summary.completenessCount = share( summary.matchedCount );
  summary.completenessBlocks = share( summary.matchedCount + summary.besideMapped + summary.partOfMapped );
  summary.completenessArea = judgedArea > 0 ? matchedArea / judgedArea : UNKNOWN;
  const EstimatedTotal total
    = estimateTotal( judged, summary.matchedCount + summary.missingInReference, summary.matchedCount );
  summary.estimatedTotal = total.value;
  summary.estimatedTotalInterval = total.interval;
}

} // namespace

GapResult findBuildingGaps(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const GapOptions &options,
  const RunContext &context
)
{
  if ( !( options.minOverlap >= 0 && options.minOverlap <= 1 ) )
    throw Error( ErrorCode::InvalidOption, { "MIN_OVERLAP", std::to_string( options.minOverlap ) } );
  if ( !( options.maxOffsetM >= 0 ) )
    throw Error( ErrorCode::InvalidOption, { "MAX_OFFSET", std::to_string( options.maxOffsetM ) } );
  const Polling polling( context );
  GapResult result;
  if ( options.correctOffset && options.maxOffsetM > 0 )
  {
    OffsetOptions offsetOptions;
    offsetOptions.maxOffsetM = options.maxOffsetM;
    result.offsets = OffsetField::estimate( reference, osm, frame, offsetOptions, context.part( 0, 0.2 ) );
    result.likelyShiftM = shiftBeyond( reference, osm, frame, offsetOptions, result.offsets, context.part( 0.2, 0.3 ) );
  }
  BigVector<double> commonM2( context.storage );
  result.pairs = findPairs( reference, osm, frame, result.offsets, options, context.part( 0.3, 0.7 ), commonM2 );
  {
    const MatchRules rules( reference, osm, result.pairs, options.reachM, context );
    rules.decide( options.minOverlap, result.pairs );
    for ( const double minOverlap : options.sensitivityAt )
    {
      result.sensitivity.push_back( countAt( minOverlap, rules, reference, osm, result.pairs ) );
    }
  }
  result.reference = BuildingVerdicts( reference.size(), context.storage );
  result.osm = BuildingVerdicts( osm.size(), context.storage );
  MatchComponents( reference, osm, frame, result, commonM2, context ).describe();
  commonM2 = BigVector<double>();
  giveReasons( reference, osm, result, context );
  measureNearest( reference, osm, 1, frame, result, result.reference, context.part( 0.75, 0.9 ) );
  measureNearest( osm, reference, -1, frame, result, result.osm, context.part( 0.9, 1 ) );
  summarise( reference, osm, result );
  return result;
}

Interval completenessInterval( const Layer &layer, std::span<const BuildingVerdict> verdicts )
{
  std::size_t judged = 0, matched = 0, lenient = 0;
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( layer.judged( row ) )
    {
      ++judged;
      matched += verdicts[row].matched ? 1 : 0;
      lenient += verdicts[row].matched || mayPassForMapped( verdicts[row].reason, verdicts[row].overlap ) ? 1 : 0;
    }
  return { wilsonInterval( matched, judged ).low, wilsonInterval( lenient, judged ).high };
}

double doubtOf( const BuildingVerdict &verdict )
{
  const bool shares = verdict.reason == GapReason::PartOfMapped || verdict.reason == GapReason::BesideMapped
                      || verdict.reason == GapReason::SmallOverlap;
  constexpr double MAX_NEAREST_M = 1e9;
  return shares ? -1 - verdict.overlap : std::min<double>( verdict.nearestM, MAX_NEAREST_M );
}

std::vector<std::uint32_t> reviewOrder( const Layer &layer, const BuildingVerdicts &verdicts, std::size_t limit )
{
  std::vector<std::uint32_t> rows;
  for ( std::uint32_t row = 0; row < layer.size(); ++row )
    if ( layer.judged( row ) && !verdicts[row].matched )
      rows.push_back( row );
  const auto end = rows.begin() + static_cast<std::ptrdiff_t>( std::min( limit, rows.size() ) );
  std::partial_sort( rows.begin(), end, rows.end(), [&]( std::uint32_t a, std::uint32_t b ) {
    return std::tuple( doubtOf( verdicts[a] ), a ) < std::tuple( doubtOf( verdicts[b] ), b );
  } );
  rows.erase( end, rows.end() );
  return rows;
}

} // namespace lacuna
