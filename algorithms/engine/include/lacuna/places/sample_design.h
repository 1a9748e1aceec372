// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/mixed_bits.h"
#include "lacuna/run_context.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace lacuna
{

/// What a row of a sample is.
enum class StratumKind : std::uint8_t
{
  Gap,     ///< a building that OSM seems to lack
  Matched, ///< a building of the reference that OSM seems to have
  Extra,   ///< a building of OSM that the reference lacks
  Cell     ///< a square without a building of either map
};
inline constexpr std::size_t STRATUM_KINDS = 4;

/// What people think before they look: share of gaps that are real, of matched buildings that are matched rightly, of
/// extra buildings that are there, and houses a cell. Only the size of the sample and its shares hang on it, never the
/// estimate.
struct ExpectedShares
{
  double gap = 0.9;
  double matched = 0.98;
  double extra = 0.9;
  double cell = 0.05;
  double of( StratumKind kind ) const;
};

struct SampleOptions
{
  bool inAreas = false;   ///< the rows lie in a few areas, so that few ways are needed
  std::size_t size = 200; ///< rows in all
  double halfWidth = 0;   ///< above 0: so many rows that the limits of the total lie so far from it (a share of it)
  std::size_t areas = 30; ///< to visit, of a sample in areas
  ExpectedShares expected = {};
};

/// The rows of one stratum. key: a hash of what a row is, so that the draw does not hang on the order of the rows; rows
/// with one key must be interchangeable.
struct SampleStratum
{
  StratumKind kind = StratumKind::Gap;
  std::vector<std::uint64_t> keys;
  std::vector<std::uint32_t> areas = {}; ///< per row, the number of its area; empty in a sample of single rows
};

/// A piece of land that can be visited; x and y (any unit) say which areas are neighbours.
struct SampleArea
{
  std::uint64_t key = 0;
  double x = 0;
  double y = 0;
};

/// Places in an order in which each is near the one before: their numbers along a Hilbert curve over all of them; of
/// places on one spot the smaller key first. \throws Canceled
std::vector<std::uint32_t> walkingOrder( const std::vector<SampleArea> &places, const RunContext &context );

struct StratumPlan
{
  StratumKind kind = StratumKind::Gap;
  std::size_t rows = 0;   ///< N
  std::size_t sample = 0; ///< n
};

struct DrawnRow
{
  std::uint32_t stratum = 0; ///< its place in the list of strata
  std::uint32_t row = 0;
  std::uint32_t area = 0; ///< number of the visit, from 0; 0 in a sample of single rows
};

/**
 * How many rows of each stratum: Neyman's allocation n ∝ N √( p( 1 - p ) ) with at least 30 of each stratum (all, where
 * it has fewer) and at most all; size is raised to what the minima need, and lowered to what there is. With halfWidth
 * the smallest size is looked for at which the limits of estimateSample() would lie that near to the total, if the
 * expected shares came true; 0 rows in all strata give a plan of zeros.
 *
 * p is kept within 0.005..0.995, so that a stratum that is expected to be all right is still looked at. In areas at
 * most half of a stratum is drawn (else the areas would have to be all the land), so that of a stratum below 60 rows
 * fewer than 30 are; and half widths are taken for a design effect of 1.5, which is about what towns had whose wrong
 * rows lie in clusters (tests/engine/places/sample_populations.h).
 */
std::vector<StratumPlan>
planSample( const std::vector<std::pair<StratumKind, std::size_t>> &strata, const SampleOptions &options );

/// How far the limits of the total would lie from it, as a share of it, if the expected shares came true; 0 where the
/// total is.
double expectedHalfWidth( const std::vector<StratumPlan> &plan, const SampleOptions &options );

/**
 * Draws samples. Promised: the same seed gives the same rows on every platform, whatever the order of rows and areas;
 * every row of a stratum has the same chance n/N.
 *
 * Single rows: those of each stratum whose mixed key is smallest. Areas, after Folsom, Potter and Williams 1987: size
 * of an area S = Σ f N_c (f = n/N of a stratum, N_c its rows there); visits by systematic selection with probability
 * proportional to S on a random order; f N_c/π rows of each stratum at a visit, rounded by chance so that every visit
 * has the same number of rows, give or take one. An area with S above the step can be visited twice and more. Areas
 * too small to hold a visit's rows of a stratum are joined with the next along a Hilbert curve: S ≥ f · n/areas for
 * each stratum that they hold.
 */
class SampleDesign
{
public:
  /// areas: empty for single rows. Both are copied as far as they are needed. \throws Canceled
  SampleDesign(
    const std::vector<SampleStratum> &strata, const std::vector<SampleArea> &areas, const SampleOptions &options,
    const RunContext &context = {}
  );

  const std::vector<StratumPlan> &plan() const { return mPlan; }
  /// How many areas there are to choose from, after small ones were joined. A sample in areas needs more than
  /// SampleOptions::areas of them: draw() of fewer gives nothing.
  std::size_t areaCount() const { return mGroups.size(); }
  /// The joined area of each area; NO_GROUP where it holds no row.
  const std::vector<std::uint32_t> &groupOf() const { return mGroupOf; }
  static constexpr std::uint32_t NO_GROUP = UINT32_MAX;
  bool canDraw() const;

  /// Rows by stratum, in each by visit, in each in an order that hangs on nothing but the keys. \throws Canceled
  std::vector<DrawnRow> draw( std::uint64_t seed, const RunContext &context = {} ) const;

private:
  struct Group
  {
    std::uint64_t key = 0;
    double size = 0;                                  // S
    std::array<std::uint32_t, STRATUM_KINDS> rows {}; // by stratum
  };
  void makeGroups(
    const std::vector<SampleStratum> &strata, const std::vector<SampleArea> &areas, const RunContext &context
  );
  void sortRows( const std::vector<SampleStratum> &strata );
  void drawRows( std::uint64_t seed, std::vector<DrawnRow> &drawn ) const;
  void drawAreas( std::uint64_t seed, std::vector<DrawnRow> &drawn ) const;
  void visit(
    std::uint32_t group, std::size_t times, std::uint32_t first, std::uint64_t seed, std::vector<DrawnRow> &drawn
  ) const;
  double share( std::size_t stratum ) const;

  SampleOptions mOptions;
  std::vector<StratumPlan> mPlan;
  std::vector<std::vector<std::uint64_t>> mKeys; // by stratum: per row, no two alike
  std::vector<Group> mGroups;
  std::vector<std::uint32_t> mGroupOf;
  std::vector<std::vector<std::uint32_t>> mRowsOf;   // by stratum: rows sorted by group
  std::vector<std::vector<std::uint32_t>> mRowStart; // by stratum: where those of each group begin
};

} // namespace lacuna
