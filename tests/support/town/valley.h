// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "town.h"

#include <cstdint>
#include <string>
#include <vector>

namespace town
{

/// A name at a place, as one of two offices has it.
struct Place
{
  std::string id;
  std::string name;
  std::string kind; ///< of OSM: hamlet, village; of the census: CASERIO, PUEBLO
  std::int64_t people = 0;
  Point at;
  std::string truth; ///< id of the same place in the other list; empty: the other has none
};

/// A house outside the town.
struct ValleyHouse
{
  Ring ring;
  int hamlet = -1; ///< number of the hamlet; -1: a farm on its own
};

/**
 * The valley above the sample town: a road along a stream, hamlets on it, farms on the slopes. The census writes names
 * in capitals, without accents and with abbreviations; OSM has them as people write them, some elsewhere, some not at
 * all, and one that the census does not know. Two hamlets have a name in neither. Metres, as the town's.
 */
class Valley
{
public:
  static constexpr int HAMLETS = 12;
  static constexpr int NAMELESS = 2; ///< of them, the last ones up the valley

  Valley( const Town &town, std::uint64_t seed );

  const std::vector<ValleyHouse> &houses() const { return mHouses; }
  const std::vector<Place> &census() const { return mCensus; }
  const std::vector<Place> &osm() const { return mOsm; }
  const std::vector<Point> &road() const { return mRoad; }
  const std::vector<Point> &hamlets() const { return mHamlets; }

private:
  void build( Random &random );
  void addHouse( Point at, double angle, int hamlet, Random &random );
  Point along( double share ) const;

  std::vector<ValleyHouse> mHouses;
  std::vector<Place> mCensus;
  std::vector<Place> mOsm;
  std::vector<Point> mRoad;
  std::vector<Point> mHamlets;
  Point mMouth;
};

/// The name as an office writes it that has no accents, knows abbreviations and puts the kind before.
std::string censusName( const std::string &name, const std::string &kind );

} // namespace town
