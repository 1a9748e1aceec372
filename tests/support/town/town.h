// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "random.h"

#include <cstdint>
#include <string>
#include <vector>

namespace town
{

struct Point
{
  double x = 0;
  double y = 0;
};
using Ring = std::vector<Point>; // not closed, counter-clockwise

struct Options
{
  std::size_t buildings = 2000; ///< in the cadastre, exactly
  std::uint64_t seed = 1;
  double missing = 0.3;    ///< mean share that OSM lacks; barrios differ
  double added = 0.03;     ///< OSM buildings the cadastre lacks, per cadastre building
  double largestShift = 4; ///< metres; every barrio has its own
  bool skewed = false;     ///< log-normal density: full blocks beside nearly empty ones
};

enum class Kind
{
  Centre,
  Residential,
  Informal
};

struct House
{
  Ring ring;
  std::int64_t id = 0;
  int floors = 1;
  double valueUsd = 0;
  bool inOsm = false;
};

struct OsmHouse
{
  Ring ring;
  std::int64_t id = 0;
  std::vector<std::int64_t> cadastre; ///< what it is in the cadastre; empty: nothing
};

struct Barrio
{
  std::string name;
  Kind kind = Kind::Centre;
  Ring outline;
  double missing = 0; ///< share dropped from OSM
  Point shift;        ///< OSM = cadastre + shift
  std::vector<House> cadastre;
  std::vector<OsmHouse> osm;
};

struct Road
{
  std::vector<Point> line;
  std::string highway;
  std::string name;
  bool inOsm = true;
  Point shift;
};

/**
 * A believable Latin American town with known truth, made from a seed: a colonial centre of terraced houses around
 * patios, residential quarters, dense informal settlement, a river, streets. Metres, about (0,0), turned by 12 degrees.
 */
class Town
{
public:
  explicit Town( const Options &options );

  std::size_t barrioCount() const { return static_cast<std::size_t>( mColumns * mRows ); }
  /// Barrios are made one after the other, so that a town of millions needs little memory. Call in order, once each.
  Barrio nextBarrio();
  std::vector<Road> roads() const;
  std::vector<Point> river() const;
  /// Flood depth in metres for a stage (river level above bank) at a place.
  double floodDepth( Point place, double stage ) const;
  Point lowerLeft() const;
  Point upperRight() const;

  static constexpr double PITCH = 100; // block and street
  static constexpr double STAGES[6] = { 0.6, 1.1, 1.7, 2.3, 3.0, 3.8 };
  static constexpr int RETURN_PERIODS[6] = { 2, 5, 10, 25, 50, 100 };

private:
  friend class BarrioBuilder;
  Point turned( Point straight ) const;
  Point straight( Point turned ) const;
  double riverY( double x ) const;
  Kind kindOf( int column, int row ) const;
  double side() const { return mBlocks * PITCH; }

  static constexpr double BLOCK = 84;

  Options mOptions;
  int mBlocks = 4; // per side of a barrio
  int mColumns = 1;
  int mRows = 1;
  int mNext = 0;
  std::int64_t mNextCadastre = 1;
  std::int64_t mNextOsm = 1;
  std::size_t mLeft = 0;
};

} // namespace town
