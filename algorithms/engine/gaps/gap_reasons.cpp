// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_reasons.h"
#include "../core/polling.h"

#include <algorithm>
#include <tuple>

namespace lacuna
{

// Reasons by the nearest evidence: README.md, “beside_mapped” and “part_of_mapped_building”. Own, read off the same
// labelled pairs.

const char *gapReasonCode( GapReason reason ) noexcept
{
  switch ( reason )
  {
    case GapReason::None:
      return "";
    case GapReason::NothingNear:
      return "nothing_near";
    case GapReason::NoOverlap:
      return "no_overlap";
    case GapReason::SmallOverlap:
      return "small_overlap";
    case GapReason::BesideMapped:
      return "beside_mapped";
    case GapReason::PartOfMapped:
      return "part_of_mapped_building";
  }
  return "";
}

GapReason gapReasonOf( std::string_view code ) noexcept
{
  for ( const GapReason reason :
        { GapReason::NothingNear, GapReason::NoOverlap, GapReason::SmallOverlap, GapReason::BesideMapped,
          GapReason::PartOfMapped } )
    if ( code == gapReasonCode( reason ) )
      return reason;
  return code == "part_of_block"           ? GapReason::BesideMapped
         : code == "taken_by_better_match" ? GapReason::SmallOverlap
                                           : GapReason::None;
}

namespace
{

// Less in common is a touch of two drawings, not a cover. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_COVER_SHARE = 0.005;
// A smaller one may be a piece of the building beside it, where it has less than half of its area: labelled pairs of
// EUBUCCO, README.md.
constexpr double MAX_PIECE_M2 = 20;
constexpr double MAX_PIECE_SHARE = 0.5; // … where it has less than this of its area
constexpr std::size_t NO_PAIR = SIZE_MAX;

// One layer's buildings, looked at beside those of the other.
struct Side
{
  const Layer &layer;
  BuildingVerdicts &verdicts;
  const Layer &otherLayer;
  const BuildingVerdicts &other;
  std::uint32_t GapPair::*row;
  std::uint32_t GapPair::*otherRow;
};

// Of two pairs of one building the one it has more to do with: a mapped partner first, then the nearer, then the larger
// overlap.
bool nearer( const Side &side, const GapPair &pair, const GapPair &than )
{
  const auto rank = [&side]( const GapPair &of ) {
    return std::tuple( !side.other[of.*side.otherRow].matched, of.distanceM, -of.overlap );
  };
  return rank( pair ) < rank( than );
}

void findNeighbours( const Side &side, const GapPairs &pairs, const RunContext &context )
{
  BigVector<std::size_t> nearest( side.layer.size(), NO_PAIR, context.storage );
  for ( std::size_t row = 0; row < side.layer.size(); ++row )
  {
    poll( row );
    if ( !side.verdicts[row].matched && side.layer.usable( row ) )
      side.verdicts[row].reason = GapReason::NothingNear;
  }
  for ( std::size_t i = 0; i < pairs.size(); ++i )
  {
    poll( i );
    const GapPair &pair = pairs[i];
    BuildingVerdict &verdict = side.verdicts[pair.*side.row];
    if ( verdict.matched )
      continue;
    const GapReason reason = pair.byBlock                      ? GapReason::BesideMapped
                             : pair.overlap >= MIN_COVER_SHARE ? GapReason::SmallOverlap
                                                               : GapReason::NoOverlap;
    verdict.reason = std::max( verdict.reason, reason );
    std::size_t &best = nearest[pair.*side.row];
    if ( pair.byBlock && ( best == NO_PAIR || nearer( side, pair, pairs[best] ) ) )
      best = i;
  }
  for ( std::size_t row = 0; row < side.layer.size(); ++row )
  {
    poll( row );
    if ( nearest[row] == NO_PAIR )
      continue;
    BuildingVerdict &verdict = side.verdicts[row];
    verdict.neighbour = pairs[nearest[row]].*side.otherRow;
    verdict.neighbourAreaM2 = static_cast<float>( side.otherLayer.areaM2[verdict.neighbour] );
  }
}

// A piece is small beside the largest mapped building it touches; where it touches none of its own layer, its size
// alone tells.
void findPieces( const Side &side, const RunContext &context )
{
  BigVector<float> largest( side.layer.size(), 0, context.storage );
  for ( const auto &[a, b] : side.layer.touching )
    for ( const auto &[row, mate] : { std::pair( a, b ), std::pair( b, a ) } )
      if ( side.verdicts[row].reason == GapReason::BesideMapped && side.verdicts[mate].matched )
        largest[row] = std::max( largest[row], static_cast<float>( side.layer.areaM2[mate] ) );
  for ( std::size_t row = 0; row < side.layer.size(); ++row )
  {
    poll( row );
    BuildingVerdict &verdict = side.verdicts[row];
    if ( verdict.reason != GapReason::BesideMapped )
      continue;
    if ( largest[row] > 0 )
      verdict.neighbourAreaM2 = largest[row];
    const double area = side.layer.areaM2[row];
    if ( area < MAX_PIECE_M2 && ( largest[row] == 0 || area < MAX_PIECE_SHARE * static_cast<double>( largest[row] ) ) )
      verdict.reason = GapReason::PartOfMapped;
  }
}

} // namespace

void giveReasons( const Layer &reference, const Layer &osm, GapResult &result, const RunContext &context )
{
  for ( const Side &side :
        { Side { reference, result.reference, osm, result.osm, &GapPair::reference, &GapPair::osm },
          Side { osm, result.osm, reference, result.reference, &GapPair::osm, &GapPair::reference } } )
  {
    findNeighbours( side, result.pairs, context );
    findPieces( side, context );
  }
}

} // namespace lacuna
