// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"
#include "lacuna/spatial_index.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace lacuna
{

/// Why a row takes no part. Stable names: skipCode().
enum class SkipReason : std::uint8_t
{
  None,
  NullGeometry,
  EmptyGeometry,
  NotPolygon,
  InvalidCoordinates, ///< NaN, infinite, or far outside the CRS
  CannotTransform,    ///< no place in the working projection
  InvalidGeometry,    ///< repair would change the area of its parts by 1 % or more
  DamagedGeometry,    ///< its bytes do not hold what they announce
  ZeroArea,
  NotLine,
  NotPoint,
  SeveralPoints, ///< a place is one point, and the feature has points that lie apart
  ZeroLength,
  BelowMinArea,
  TooLarge,        ///< a building of more than 1.5 km² or 2 km across is none
  Duplicate,       ///< same vertices as an earlier row of the layer
  TooManyOverlaps, ///< more features lie over it, or beside it, than can be told apart (NeighbourLimit)
  BadWeight,       ///< the weight of the row is no number, or below 0
  PartOfMapped,    ///< a part of a building that is mapped, where those are no work
  NoValue,         ///< a field that is needed is empty, or no number
  NoName,          ///< a place without a name
  BadCoordinates,  ///< at (0, 0), or with its two coordinates swapped
  NoSettlement,    ///< a place where people do not live as neighbours: a country, an island
  InOtherLayer,    ///< a building that an earlier layer has as well
  OtherKind,       ///< an address of a kind that was not asked for
  NotPrecise,      ///< an address whose place is known too roughly
  NoAnswer,        ///< a row of a sample that nobody has answered
  OutsideZones,    ///< in none of the zones it could be counted in
  OutsideArea,     ///< still a candidate for the other layer's buildings near the border, but not judged itself
};

/// "null_geometry", "outside_area" …: the values of the field skip_reason before translation.
const char *skipCode( SkipReason reason ) noexcept;

/// One building layer, cleaned and measured. Rows keep the order and number of the input.
struct Layer
{
  Footprints footprints;
  std::vector<SkipReason> skip;
  std::vector<double> areaM2;
  std::vector<Point> centroids;
  std::vector<std::uint32_t> repaired; ///< rows whose geometry was repaired for the measurements
  Footprints doubtful;                 ///< where the rows skipped as InvalidGeometry may lie, one feature each
  std::vector<std::uint32_t> block;    ///< block number of each usable row, NO_BLOCK else
  std::uint32_t blockCount = 0;
  std::vector<std::pair<std::uint32_t, std::uint32_t>>
    touching; ///< usable rows within the block gap of each other, smaller row first
  std::vector<std::uint32_t>
    drawnTwice;       ///< usable rows nearly the same as an earlier one: digitised twice, and counted twice
  SpatialIndex index; ///< over the usable rows

  static constexpr std::uint32_t NO_BLOCK = UINT32_MAX;
  std::size_t size() const { return skip.size(); }
  bool judged( std::size_t row ) const { return skip[row] == SkipReason::None; }
  std::vector<std::uint8_t> judgedRows() const; ///< 1 for each row that is
  bool usable( std::size_t row ) const { return skip[row] == SkipReason::None || skip[row] == SkipReason::OutsideArea; }
  void indexUsable( const std::shared_ptr<MappedStorage> &storage ); ///< makes the index
};

/// How many features, none of them smaller, may lie within reach of one. Rows beyond it are skipped as TooManyOverlaps:
/// every pair is looked at, so that a stack of thousands would take hours and all memory. So are rows whose own edges
/// lie over each other that often.
struct NeighbourLimit
{
  std::size_t maxCount = 0; ///< 0: any number
  double withinM = 0;       ///< 0: only what overlaps or touches
};

/// Where buildings of two layers are compared. In footprints of six countries the most is 21 (see
/// tests/bench/RESULTS.md).
inline constexpr NeighbourLimit BUILDING_NEIGHBOUR_LIMIT { 250, 10 };
/// Where no border may cut a footprint: all their walls cross each other. There the most is 7.
inline constexpr NeighbourLimit WALL_NEIGHBOUR_LIMIT { 50, 0 };

struct LayerOptions
{
  double minAreaM2 = 0;
  const Footprints *area = nullptr; ///< judge only rows whose point on surface lies inside one of these
  bool buildings = false;           ///< rows no building can be as large as are skipped
  double blockGapM = 0.5;           ///< footprints this near each other are one block
  bool joinBlocks = true;
  bool buildIndex = true;
  NeighbourLimit neighbourLimit;
  bool keepDuplicates = false; ///< rows with the same vertices all take part: flats of one house, each with its value
};

/**
 * Cleans, measures, indexes and joins into blocks.
 *
 * In: footprints in working coordinates and, per row, what the reader already found wrong (same length).
 * Invalid polygons are repaired with GEOS when that changes the area of their parts by less than 1 %, else skipped;
 * parts that overlap are joined. Of equal footprints the first is kept. \throws Canceled
 */
Layer prepareLayer(
  Footprints footprints, std::vector<SkipReason> skip, const MetricFrame &frame, const LayerOptions &options,
  const RunContext &context
);

/// Points as a layer: each row one vertex with no area, rows without any skipped as EmptyGeometry.
Layer pointLayer( Footprints points, std::vector<SkipReason> skip, const std::shared_ptr<MappedStorage> &storage );

} // namespace lacuna
