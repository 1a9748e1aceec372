// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace lacuna
{

/// Of a picture whose time is not known.
inline constexpr std::int64_t NO_TIME = std::numeric_limits<std::int64_t>::min();

/// One picture taken from a street. Texts are UTF-8.
struct StreetPicture
{
  std::string id;            ///< empty: none
  std::string sequence;      ///< of the drive or walk it is part of; empty: none
  Point place;               ///< degrees of WGS 84
  std::int64_t at = NO_TIME; ///< milliseconds since 1970, UTC
  std::int8_t pano = -1;     ///< 1: all round, 0: not, -1: not known
  bool beside = false;       ///< told by a tile that it does not lie in
};

/// Which pictures count.
struct PictureLimits
{
  std::int64_t since = NO_TIME; ///< older ones, and those without a time, are left out
  std::int64_t latest = std::numeric_limits<std::int64_t>::max(); ///< a later time is wrong, and so not known
};

/// What became of those that were given.
struct PictureCounts
{
  std::size_t repeated = 0; ///< the same picture once more
  std::size_t undated = 0;  ///< without a time, of those that are each another
  std::size_t future = 0;   ///< of the undated: with a later time than there can be
  std::size_t older = 0;    ///< left out for their time
  std::size_t without = 0;  ///< left out because they have none
};

struct SettledPictures
{
  std::vector<StreetPicture> pictures; ///< by sequence, then by time: neighbours were taken one after the other
  PictureCounts counts;
};

/**
 * Brings the pictures of several sources together, each once: those with one id are one, wherever tiles and files
 * repeat it, unless they were taken at two places or times; those without an id are one where all is the same. Times
 * of 0 and less are not known. The result does not hang on the order of what is given. \throws Canceled
 */
SettledPictures
settlePictures( std::vector<StreetPicture> pictures, const PictureLimits &limits, const RunContext &context );

} // namespace lacuna
