// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/building_gaps.h"
#include "lacuna/layer.h"
#include "lacuna/statistics.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lacuna
{

/// What one zone holds of the results of findBuildingGaps(), and the measures made of it.
struct ZoneGaps
{
  std::size_t matched = 0;            ///< reference buildings that OSM has
  std::size_t missingInOsm = 0;       ///< reference buildings that it lacks
  std::size_t besideMapped = 0;       ///< of missingInOsm
  std::size_t partOfMapped = 0;       ///< of missingInOsm
  std::size_t mayPass = 0;            ///< of missingInOsm: mayPassForMapped()
  std::size_t confirmed = 0;          ///< of missingInOsm: somebody looked, and it is missing
  std::size_t refuted = 0;            ///< of missingInOsm: somebody looked, and there is no building, or it is mapped
  std::size_t missingInReference = 0; ///< OSM buildings the reference lacks
  std::size_t osmMatched = 0;         ///< different OSM buildings the matched ones stand for
  double matchedAreaM2 = 0;
  double missingAreaM2 = 0; ///< of the buildings missing in OSM

  std::size_t referenceCount() const { return matched + missingInOsm; }
  std::size_t osmCount() const { return osmMatched + missingInReference; }
  double completeness() const;           ///< matched / reference buildings; NaN without any
  Interval completenessInterval() const; ///< as GapSummary has it
  double completenessBlocks() const;     ///< if parts of mapped blocks count as mapped
  double completenessArea() const;       ///< the same by the area of the reference
  EstimatedTotal estimatedTotal() const; ///< Chapman, in reference buildings, as GapSummary has it
};

/// What people who looked at a gap say of it.
enum class GapAnswer : std::uint8_t
{
  Open, ///< nobody looked, or nobody could tell
  Confirmed,
  Refuted
};

/// Of the code that tools bring back: there, not_there, mapped; unsure and what nobody looked at stay open.
GapAnswer gapAnswerOf( std::string_view found );

/// Buildings called missing, by what people who looked say of them.
struct AnsweredGaps
{
  double confirmed = 0;
  double refuted = 0;
  double open = 0;

  bool any() const { return confirmed + refuted > 0; }
  double count() const { return confirmed + refuted + open; }
  void add( const AnsweredGaps &other );
  double precision() const; ///< the share of the answered ones that are missing; NaN without any
  /// confirmed + open × precision: refuted ones are no gaps. precision NaN: all that are open count.
  double missing( double precision ) const;
};

/// What a zone lacks once people have looked.
struct GapsAfterAnswers
{
  double missing = 0;    ///< not a whole number
  double count = 0;      ///< buildings it is part of: those that OSM has, and the missing ones
  Interval completeness; ///< of 1 - missing / count
};

/**
 * People look at the most doubtful gaps first, so that of the others more may be missing: the lower end counts all that
 * are open as missing, the upper one takes the lower end of precision, and mayPass (see ZoneGaps) as mapped. all: the
 * answers that precision comes from. Without answers it is what ZoneGaps has.
 */
GapsAfterAnswers gapsAfterAnswers( double matched, double mayPass, const AnsweredGaps &zone, const AnsweredGaps &all );

/// What a run says of a building that is missing.
struct MissingBuilding
{
  GapReason reason = GapReason::None;
  float overlap = 0;
  GapAnswer answer = GapAnswer::Open;
};

/// Results of a run as layers. Rows that are not judged count nowhere.
struct ZoneGapsInput
{
  const Layer &matched;
  const Layer &missingInOsm;
  const Layer *missingInReference = nullptr;
  /// The OSM buildings of matched row i are the numbers osmOf[osmStart[i] .. osmStart[i + 1]); osmStart has one entry
  /// more than rows.
  std::span<const std::uint32_t> osmStart;
  std::span<const std::uint32_t> osmOf;
  std::span<const MissingBuilding> missing = {}; ///< per row of missingInOsm; empty where it is not known
  bool matchedIsReference = false;               ///< matched holds the whole reference, the missing ones among it
};

struct ZoneGapsResult
{
  std::vector<ZoneGaps> zones; ///< one per zone
  std::vector<std::uint8_t>
    outside;                 ///< per judged row, layer after layer in the order of ZoneGapsInput: 1 when in no zone
  std::size_t inSeveral = 0; ///< buildings counted in more than one zone
};

/**
 * Counts buildings by the zone their point on surface lies in. Zones may overlap (a building then counts in each),
 * leave gaps, repeat, or be empty. In: zones in the working coordinates of the layers, boxes up to date. \throws
 * Canceled
 */
ZoneGapsResult countGapsByZone( const Footprints &zones, const ZoneGapsInput &input, const RunContext &context );

} // namespace lacuna
