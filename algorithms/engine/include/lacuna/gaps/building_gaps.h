// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/offset_field.h"
#include "lacuna/layer.h"
#include "lacuna/mapped_storage.h"
#include "lacuna/statistics.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace lacuna
{

/// The version of the rule that says which buildings are the same; results of different versions are not to be set side
/// by side.
inline constexpr int GAP_RULE = 2;

/**
 * What counts as the same building. The defaults were worked out on real footprints of two cities of Brazil and on the
 * 6,565 labelled pairs of EUBUCCO (17 countries), with no model fitted; see algorithms/engine/gaps/README.md.
 */
struct GapOptions
{
  bool correctOffset = true;
  double maxOffsetM = 10;
  double minOverlap = 0.3;           ///< share of the smaller building that must be in common, 0..1
  double reachM = 4;                 ///< how far apart two buildings are still looked at
  double blockReachM = 10;           ///< the same for members of two blocks that overlap
  std::vector<double> sensitivityAt; ///< values of minOverlap to count the gaps for as well
};

struct GapPair
{
  std::uint32_t reference = 0;
  std::uint32_t osm = 0;
  double overlap = 0;      ///< common area / smaller building
  double iou = 0;          ///< common area / union
  double blockOverlap = 0; ///< the same for the two blocks, smaller block
  double distanceM = 0;
  double score = 0;     ///< 0..1
  bool matched = false; ///< the same building
  bool byBlock
    /// not the same, but a part of two blocks that have ground in common: people who label pairs call it the same
    = false;
};

enum class Relation : std::uint8_t
{
  None,
  OneToOne,
  OneToMany,
  ManyToOne,
  ManyToMany
}; // reference : OSM

enum class GapReason : std::uint8_t
{
  None,
  NothingNear,  ///< no building of the other layer within reachM
  NoOverlap,    ///< neighbours, but none covers it
  SmallOverlap, ///< covered, but less than minOverlap
  BesideMapped, ///< nothing of its own, but its block is in the other layer: wall to wall with a mapped building
  PartOfMapped, ///< the same, smaller than 20 m² and than half of that building: often drawn as one with it
};

/// "nothing_near", "beside_mapped" …: the values of gap_reason.
const char *gapReasonCode( GapReason reason ) noexcept;
/// The reason of a code, also of those that version 1 of the rule wrote; None for any other text.
GapReason gapReasonOf( std::string_view code ) noexcept;

/// What is known of one judged row after the run. Skipped rows have matched = false and reason None.
struct BuildingVerdict
{
  static constexpr std::uint32_t NO_NEIGHBOUR = UINT32_MAX;
  bool matched = false;
  Relation relation = Relation::None;
  GapReason reason = GapReason::None;
  std::uint32_t neighbour
    = NO_NEIGHBOUR;          ///< BesideMapped and PartOfMapped: the row of the other layer it stands beside
  float neighbourAreaM2 = 0; ///< of the mapped building it touches
  double overlap = 0;        ///< best share found, after the shift
  double iou = 0;            ///< of all buildings of the match together
  double score = 0;          ///< of the best match; of a missing building, of the best pair that was refused
  double dxM = 0;            ///< from the reference centroid to the OSM centroid of the match, before the shift
  double dyM = 0;
  double nearestM = std::numeric_limits<double>::infinity(); ///< missing rows only
};

struct GapSummary
{
  std::size_t referenceCount = 0;
  std::size_t osmCount = 0;
  std::size_t matchedCount = 0; ///< matched reference buildings
  std::size_t osmMatchedCount = 0;
  std::size_t missingInOsm = 0;
  std::size_t missingInReference = 0;
  std::size_t besideMapped = 0;      ///< of missingInOsm
  std::size_t partOfMapped = 0;      ///< of missingInOsm
  std::size_t besideMappedOfOsm = 0; ///< of missingInReference
  std::size_t partOfMappedOfOsm = 0; ///< of missingInReference
  std::size_t referenceSkipped = 0;
  std::size_t osmSkipped = 0;
  double completenessCount = 0;  ///< matched / judged reference buildings; NaN when none was judged
  Interval completenessInterval; ///< of the reference, see completenessInterval()
  double completenessBlocks = 0; ///< if parts of mapped blocks count as mapped
  double completenessArea = 0;   ///< matched / judged by area of the reference; NaN when none was judged
  double estimatedTotal
    /// Chapman, in reference buildings: a = judged reference, b = matched + missing in reference; NaN below
    /// MIN_IN_BOTH_FOR_TOTAL
    = 0;
  Interval estimatedTotalInterval;
};

/// A gap covered by so much may still be a mapped building that is drawn badly.
inline constexpr double LENIENT_OVERLAP = 0.2;

/// Whether a missing building with this reason and best overlap may pass for a mapped one.
inline bool mayPassForMapped( GapReason reason, double overlap )
{
  return reason == GapReason::PartOfMapped || overlap >= LENIENT_OVERLAP;
}

/// From Wilson's lower end for the matched of one side to his upper end for all of it that may pass for matched.
Interval completenessInterval( const Layer &layer, std::span<const BuildingVerdict> verdicts );

/// How many buildings would be missing with another least overlap.
struct GapSensitivity
{
  double minOverlap = 0;
  std::size_t missingInOsm = 0;
  std::size_t missingInReference = 0;
};

using GapPairs = BigVector<GapPair>;
using BuildingVerdicts = BigVector<BuildingVerdict>;

struct GapResult
{
  OffsetField offsets;
  GapPairs pairs; ///< every pair looked at, by reference row, then OSM row
  BuildingVerdicts reference;
  BuildingVerdicts osm;
  GapSummary summary;
  double likelyShiftM
    = 0; ///< where hardly any shift was found: a larger one than maxOffsetM that most cells agree on; 0 without one
  std::vector<GapSensitivity> sensitivity; ///< one per GapOptions::sensitivityAt

  /// Pairs of one reference row.
  std::span<const GapPair> pairsOf( std::uint32_t reference ) const;
};

/**
 * Decides for every building of both layers whether the other layer has it.
 *
 * In: two layers of prepareLayer() in the same working coordinates. Promises: every judged row is matched or missing,
 * the counts add up, the result does not depend on the number of threads. \throws Canceled, Error InvalidOption
 */
GapResult findBuildingGaps(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const GapOptions &options,
  const RunContext &context
);

/// What the missing of one side are put in order by, the most doubtful with the least: those that have to do with a
/// building of the other layer by how much they share with it, then the rest by how near one is.
double doubtOf( const BuildingVerdict &verdict );

/// The missing rows of one side by doubtOf(), then by row. At most limit.
std::vector<std::uint32_t> reviewOrder( const Layer &layer, const BuildingVerdicts &verdicts, std::size_t limit );

} // namespace lacuna
