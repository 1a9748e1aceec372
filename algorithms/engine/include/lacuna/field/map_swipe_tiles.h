// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/run_context.h"

#include <span>
#include <vector>

namespace lacuna
{

/// Columns and rows of tiles (XYZ: rows from the north), both ends included.
struct TileSpan
{
  int xMin = 0;
  int xMax = 0;
  int yMin = 0;
  int yMax = 0;
};

/// Three rows of tiles across all areas of a project.
struct TileBand
{
  int top = 0; ///< its first row
  Box box;     ///< degrees
};

/// What a band cuts out of one area, one polygon each.
struct BandPiece
{
  int top = 0;
  Box box;
  double area = 0; ///< square degrees
};

/// The southernmost and northernmost latitude that has tiles, as far from 0.
constexpr double TILES_TO_DEGREES = 85.051128;

/// How MapSwipe cuts a project of tiles: every area with every one of these bands. extent: of all areas, within
/// TILES_TO_DEGREES.
std::vector<TileBand> mapSwipeBands( const Box &extent, int zoom );

/// The groups of tiles it makes of the pieces, in the order of the areas and of their bands. columns: the size of a
/// group, 10 to 25 in its web page. Tiles may be in two groups where many areas overlap. \throws Canceled
std::vector<TileSpan>
mapSwipeGroups( std::span<const BandPiece> pieces, int zoom, int columns, const RunContext &context );

/// A tile in degrees.
Box tileBox( int x, int y, int zoom );
/// The tile a place lies in.
TileSpan tileAt( const Point &place, int zoom );

} // namespace lacuna
