// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"
#include "lacuna/places/place_names.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace lacuna
{

/// One list of places; a row each in every vector.
struct PlaceList
{
  std::vector<Point> at; ///< working coordinates
  PlaceNames names;
  std::vector<std::string> codes;   ///< as written in both lists, several parted by “;”; none: empty
  std::vector<std::uint8_t> usable; ///< 0: takes no part
};

struct PlaceMatchOptions
{
  double maxDistanceM = 5000;
  double farDistanceM = 15000; ///< for a name that there is only once on both sides
};

enum class PlaceMatchedBy : std::uint8_t
{
  None,
  Code,
  Name,
  FarName
};

/// Why a place has no partner. Stable names: placeGapCode().
enum class PlaceGap : std::uint8_t
{
  None,
  NothingNear,        ///< no place of the other list near by has such a name
  OtherNameHere,      ///< one of another name lies within 300 m
  SameNameFar,        ///< one of that name is too far away, or not the only one
  NameConflict,       ///< the name but for a direction or a number
  TakenByBetterMatch, ///< the one of that name belongs to another place
};

const char *placeGapCode( PlaceGap reason ) noexcept;

struct PlaceVerdict
{
  static constexpr std::uint32_t NONE = UINT32_MAX;
  PlaceMatchedBy by = PlaceMatchedBy::None;
  PlaceGap reason = PlaceGap::None;
  std::uint32_t other = NONE; ///< the partner, else the row of the other list that the reason is about
  double similarity = 0;      ///< with it
  double distanceM = 0;       ///< to it
};

/// Two places that may be one: near enough, and alike enough for that distance.
struct PlacePair
{
  std::uint32_t official;
  std::uint32_t place;
  double similarity;
  double distanceM;
  PlaceMatchedBy by; ///< None: one of them has a better partner
};

struct PlaceMatches
{
  std::vector<PlaceVerdict> official;
  std::vector<PlaceVerdict> places;
  std::vector<PlacePair> pairs; ///< by official row, then place
  /// Codes that several rows of one list have (0, 000, that of a department): they belong to none, and join nobody.
  std::size_t sharedCodes = 0;
  /// Rows of the official list with the same usual name within 300 m of each other.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> doubles;
};

/// The similarity that is needed at a distance: 0.80 next door, 0.97 at the largest.
double neededSimilarity( double distanceM, double maxDistanceM );

/**
 * Which places of two lists are the same: one to one, first by code, then by name and distance, last by names that are
 * unique within farDistanceM. Distances are metres on the ground. Of equal pairs the nearer wins, then the one whose
 * rows come first; nothing else hangs on the order of rows. names: of the two lists, in this order. The rule is in
 * engine/places/README.md. \throws Canceled
 */
PlaceMatches matchPlaces(
  const PlaceList &official, const PlaceList &places, const NameComparison &names, const MetricFrame &frame,
  const PlaceMatchOptions &options, const RunContext &context
);

} // namespace lacuna
