// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/findings/findings.h"

#include <algorithm>
#include <tuple>

namespace lacuna
{

// How answers of a crowd and of several tools become one. The bound of 0.35 is the one by which MapSwipe itself chooses
// the areas of its yes_maybe files.

namespace
{

constexpr double AREA_SHARE = 0.35;

bool decides( Finding finding ) { return finding != Finding::Unsure && finding != Finding::AreaYes; }

double sumOf( const Votes &votes ) { return votes.no + votes.yes + votes.unsure + votes.offset; }

} // namespace

Judged judgeObject( const Votes &votes, const VoteRule &rule )
{
  const double all = sumOf( votes );
  const double there = votes.yes + votes.offset;
  const double most = std::max( { there, votes.no, votes.unsure } );
  if ( !( all > 0 ) )
    return {};
  Judged judged { Finding::Unsure, most / all, all };
  if ( all < rule.minVotes || judged.share < rule.minShare || votes.unsure == most || there == votes.no )
    return judged;
  judged.finding = there == most ? Finding::There : Finding::NotThere;
  return judged;
}

Judged judgeArea( const Votes &votes, const VoteRule &rule )
{
  const double all = sumOf( votes );
  if ( !( all > 0 ) )
    return {};
  const double some = ( votes.yes + votes.unsure ) / all;
  Judged judged { Finding::Unsure, std::max( { votes.no, votes.yes, votes.unsure, votes.offset } ) / all, all };
  if ( all < rule.minVotes )
    return judged;
  if ( some > AREA_SHARE )
    return { Finding::AreaYes, some, all };
  const double others = std::max( { votes.yes, votes.unsure, votes.offset } );
  if ( votes.no > others && votes.no / all >= rule.minShare )
    return { Finding::NotThere, votes.no / all, all };
  return judged;
}

std::vector<std::uint8_t> supersededFindings( std::span<const GapFinding> findings )
{
  std::vector<std::size_t> order( findings.size() );
  for ( std::size_t i = 0; i < order.size(); ++i )
    order[i] = i;
  const auto key
    = [&findings]( std::size_t i ) { return std::tuple( findings[i].gap, findings[i].source, findings[i].at, i ); };
  std::sort( order.begin(), order.end(), [&key]( std::size_t a, std::size_t b ) { return key( a ) < key( b ); } );
  std::vector<std::uint8_t> superseded( findings.size(), 0 );
  for ( std::size_t i = 1; i < order.size(); ++i )
  {
    const GapFinding &before = findings[order[i - 1]], &here = findings[order[i]];
    superseded[order[i - 1]] = before.gap == here.gap && before.source == here.source ? 1 : 0;
  }
  return superseded;
}

std::vector<SettledGap> settleFindings( std::span<const GapFinding> findings, std::size_t gaps )
{
  const std::vector<std::uint8_t> superseded = supersededFindings( findings );
  std::vector<SettledGap> settled( gaps );
  constexpr std::uint8_t SAID_NO = 1, SAID_YES = 2;
  std::vector<std::uint8_t> said( gaps, 0 );
  for ( std::size_t i = 0; i < findings.size(); ++i )
  {
    if ( superseded[i] )
      continue;
    const GapFinding &one = findings[i];
    SettledGap &gap = settled[one.gap];
    const bool decided = gap.isAnswered && decides( gap.found );
    if ( decides( one.finding ) )
      said[one.gap] |= one.finding == Finding::NotThere ? SAID_NO : SAID_YES;
    gap.isConflict = said[one.gap] == ( SAID_NO | SAID_YES );
    gap.isJudged = gap.isJudged || one.votes > 0 || one.finding != Finding::Unsure;
    gap.sources |= 1U << static_cast<unsigned>( one.source );
    const bool isFirst = !gap.isAnswered || ( decides( one.finding ) && !decided )
                         || ( decides( one.finding ) == decided && one.source < findings[gap.deciding].source );
    gap.isAnswered = true;
    if ( !isFirst )
      continue;
    gap.found = one.finding == Finding::AreaYes ? Finding::Unsure : one.finding;
    gap.deciding = i;
  }
  return settled;
}

} // namespace lacuna
