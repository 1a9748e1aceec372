// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/layer.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"
#include "lacuna/street/pictures.h"
#include "lacuna/street/tile_grid.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

struct StreetOptions
{
  double distanceM = 20; ///< a picture shows the street so far around it
  double maxGapM = 30;   ///< two pictures of one sequence no farther apart show what lies between them as well
};

/// Lengths of roads as whole hundredths of a micrometre, so that sums are the same in any order and add up to the last
/// digit.
struct StreetLengths
{
  static constexpr double PER_METRE = 1e8;
  std::int64_t covered = 0;
  std::int64_t open = 0;    ///< no picture shows it
  std::int64_t unknown = 0; ///< no picture at hand shows it, and its tile is missing

  StreetLengths &operator+=( const StreetLengths &other )
  {
    covered += other.covered;
    open += other.open;
    unknown += other.unknown;
    return *this;
  }
  double coveredM() const { return static_cast<double>( covered ) / PER_METRE; }
  double openM() const { return static_cast<double>( open ) / PER_METRE; }
  double unknownM() const { return static_cast<double>( unknown ) / PER_METRE; }
  double lengthM() const { return static_cast<double>( covered + open + unknown ) / PER_METRE; }
  /// Of what is known; NaN where nothing is.
  double share() const;
};

/// What the pictures say of one road, or of what lies in one area.
struct StreetSight
{
  StreetLengths lengths;
  std::size_t images = 0; ///< of a road: within the distance of it; where none is, those it is covered between
  std::int64_t newest = NO_TIME;
  std::size_t panos = 0; ///< of those of which it is known
  std::size_t plain = 0;
  void add( const StreetPicture &picture );
  double panoShare() const; ///< NaN where it is not known of any
};

/// What takes part; all must outlive the call. Footprints are in working coordinates with their boxes up to date.
struct StreetInputs
{
  const std::vector<StreetPicture> &pictures; ///< of settlePictures()
  const Footprints &places;                   ///< of the pictures, one vertex each; empty: it has no place
  const MetricFrame &frame;
  const TileGrid &grid;
  const KnownTiles &known;
};

struct StreetCoverage
{
  std::vector<StreetSight> roads; ///< per row
  std::vector<StreetSight> areas; ///< roads cut at their borders, and the pictures that lie in them
  StreetLengths total;            ///< of all roads
};

/**
 * How much of each road pictures show.
 *
 * A place on a road is covered within the distance of a picture, or of the straight line between two pictures that
 * follow each other in a sequence no farther apart than the greatest gap. Whatever else lies in a missing tile is
 * unknown; the rest is open. Every row is measured by itself, also where roads lie over each other. Rows that take part
 * and have no length become ZeroLength in skip. Exact but for the rounding of StreetLengths.
 * areas: may be null. \throws Canceled, Error InvalidOption
 */
StreetCoverage coverStreets(
  const Footprints &roads, std::vector<SkipReason> &skip, const Footprints *areas, const StreetInputs &inputs,
  const StreetOptions &options, const RunContext &context
);

/// The picture nearest to a gap.
struct NearestPicture
{
  static constexpr std::uint32_t NONE = UINT32_MAX;
  std::uint32_t picture = NONE;
  double distanceM = 0;
  bool unknown = false; ///< it lies in a missing tile, and no picture at hand is within the distance
};

/**
 * The picture nearest to each row: to its outline, 0 within a polygon; of equally near ones the first. kinds of
 * Footprints: polygons, else lines or points. Rows with a reason in skip have none. \throws Canceled
 */
std::vector<NearestPicture> nearestPictures(
  const Footprints &gaps, bool arePolygons, const std::vector<SkipReason> &skip, const StreetInputs &inputs,
  double distanceM, const RunContext &context
);

} // namespace lacuna
