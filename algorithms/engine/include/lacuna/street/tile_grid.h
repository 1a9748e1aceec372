// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/layer.h"
#include "lacuna/metric_frame.h"
#include "lacuna/segment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// One tile of the zoom that has single pictures, counted from the north-west.
struct TileNumber
{
  std::uint32_t x = 0;
  std::uint32_t y = 0;
  auto operator<=>( const TileNumber & ) const = default;
};

/**
 * The tiles of web maps of zoom 14 over working coordinates of an ellipsoidal Mercator, in which their borders are
 * straight lines too. What lies beyond 85° is of the last row.
 */
class TileGrid
{
public:
  static constexpr std::uint32_t ZOOM = 14;
  static constexpr std::uint32_t SIDE = 1U << ZOOM;

  explicit TileGrid( const Mercator &mercator ) : mMercator( mercator ) {}

  TileNumber at( double x, double y ) const;
  /// Adds where a straight piece crosses borders: shares of its length above 0 and below 1, in any order.
  void addCuts( const Segment &piece, std::vector<double> &cuts ) const;
  /// The tiles that a box meets; none where there would be more than most.
  std::vector<TileNumber> meeting( const Box &box, std::size_t most ) const;

  static TileNumber ofDegrees( double longitude, double latitude );
  /// West, south, east and north in degrees.
  static Box degrees( const TileNumber &tile );

private:
  void fractions( double x, double y, double &column, double &row ) const;
  Mercator mMercator;
};

/// Which tiles are at hand.
struct KnownTiles
{
  bool everything = true;             ///< nothing is cut into tiles
  std::vector<TileNumber> tiles = {}; ///< rising
  bool has( const TileNumber &tile ) const;
};

/// The tiles that lines lie in, and what lies within reach of them on the ground; rising. skip: rows that take no
/// part. Where there would be more than most, some are left out. \throws Canceled
std::vector<TileNumber> tilesAlong(
  const Footprints &lines, std::span<const SkipReason> skip, const TileGrid &grid, const MetricFrame &frame,
  double reachM, std::size_t most, const RunContext &context
);

} // namespace lacuna
