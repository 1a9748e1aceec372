// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lacuna
{

/// What somebody says of a gap.
enum class Finding : std::uint8_t
{
  There,
  NotThere,
  Unsure,
  Mapped, ///< it is on the map
  AreaYes ///< there are buildings around, which says nothing of a single one
};

/// Who says it, those who are believed first at the beginning: who stood there, who looked at it in the review, many
/// who judged its shape, one who judged it, many who looked at the area.
enum class FindingSource : std::uint8_t
{
  Field,
  Scee,
  Review,
  Validate,
  MapRoulette,
  Find
};

/// Votes of a crowd. offset: the shape is beside its building; of an area: the picture is bad.
struct Votes
{
  double no = 0;
  double yes = 0;
  double unsure = 0;
  double offset = 0;
};

struct VoteRule
{
  double minVotes = 3;
  double minShare = 0.65;
};

/// share: of the votes that say the same as the finding, or of the largest party where it is Unsure.
struct Judged
{
  Finding finding = Finding::Unsure;
  double share = 0;
  double votes = 0;
};

/// The votes on the shape of one gap. Yes and offset are one party, since the building is there. Unsure with few votes,
/// a tie, a smaller share than asked for, or where most are unsure.
Judged judgeObject( const Votes &votes, const VoteRule &rule );
/// The votes on an area: AreaYes where yes and unsure are more than 0.35 of the votes, whatever the rule says of
/// shares; NotThere where no is the largest party with the share asked for; else, and with few votes, Unsure.
Judged judgeArea( const Votes &votes, const VoteRule &rule );

/// One answer to one gap.
struct GapFinding
{
  static constexpr std::int64_t NO_TIME = std::numeric_limits<std::int64_t>::min();

  std::size_t gap = 0;
  FindingSource source = FindingSource::Field;
  Finding finding = Finding::Unsure;
  std::int64_t at = NO_TIME; ///< comes before every time
  double share = 0;
  double votes = 0;
};

/// 1 for each answer to a gap after which the same source gave a newer one; of equally new ones the last in the list
/// holds.
std::vector<std::uint8_t> supersededFindings( std::span<const GapFinding> findings );

/// What the answers to one gap come to.
struct SettledGap
{
  bool isAnswered = false;
  bool isJudged = false;   ///< somebody gave an answer: it is not merely open
  bool isConflict = false; ///< some say that it is not there, others that it is, or is on the map
  Finding found = Finding::Unsure;
  std::size_t deciding = 0; ///< the answer that gave found, in the list
  unsigned sources = 0;     ///< a bit for each source that answered: 1 << source
};

/// For each gap the answers that are not superseded: found is that of the source believed first among those that
/// decided (neither Unsure nor AreaYes), Unsure where none did. gaps: how many there are.
std::vector<SettledGap> settleFindings( std::span<const GapFinding> findings, std::size_t gaps );

} // namespace lacuna
