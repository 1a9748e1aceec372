// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/findings/findings.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>

using namespace lacuna;

namespace
{

constexpr VoteRule ANY { 1, 0 };

std::uint64_t next( std::uint64_t &state )
{
  std::uint64_t z = ( state += 0x9e3779b97f4a7c15ULL );
  z = ( z ^ ( z >> 30 ) ) * 0xbf58476d1ce4e5b9ULL;
  return ( z ^ ( z >> 27 ) ) * 0x94d049bb133111ebULL;
}

} // namespace

TEST( Findings, NobodyVoted )
{
  EXPECT_EQ( judgeObject( {}, ANY ).finding, Finding::Unsure );
  EXPECT_EQ( judgeArea( {}, ANY ).finding, Finding::Unsure );
  EXPECT_EQ( judgeObject( {}, ANY ).votes, 0 );
}

TEST( Findings, VotesOnAShape )
{
  EXPECT_EQ( judgeObject( { 0, 3, 0, 0 }, {} ).finding, Finding::There );
  EXPECT_EQ( judgeObject( { 0, 1, 0, 2 }, {} ).finding, Finding::There ); // beside it, but there
  EXPECT_EQ( judgeObject( { 4, 1, 0, 0 }, {} ).finding, Finding::NotThere );
  EXPECT_DOUBLE_EQ( judgeObject( { 4, 1, 0, 0 }, {} ).share, 0.8 );
  EXPECT_EQ( judgeObject( { 0, 2, 0, 0 }, {} ).finding, Finding::Unsure ); // few
  EXPECT_EQ( judgeObject( { 2, 2, 0, 0 }, ANY ).finding, Finding::Unsure );
  EXPECT_EQ( judgeObject( { 1, 0, 3, 0 }, {} ).finding, Finding::Unsure );
  EXPECT_EQ( judgeObject( { 2, 3, 0, 0 }, {} ).finding, Finding::Unsure ); // 0.6 < 0.65
  EXPECT_EQ( judgeObject( { 2, 3, 0, 0 }, { 3, 0.6 } ).finding, Finding::There );
}

TEST( Findings, VotesOnAnArea )
{
  EXPECT_EQ( judgeArea( { 0, 5, 0, 0 }, {} ).finding, Finding::AreaYes );
  EXPECT_EQ( judgeArea( { 3, 1, 1, 0 }, {} ).finding, Finding::AreaYes );   // 0.4 > 0.35
  EXPECT_EQ( judgeArea( { 13, 7, 0, 0 }, {} ).finding, Finding::NotThere ); // 0.35 is not more
  EXPECT_EQ( judgeArea( { 5, 0, 0, 0 }, {} ).finding, Finding::NotThere );
  EXPECT_EQ( judgeArea( { 1, 0, 0, 4 }, {} ).finding, Finding::Unsure ); // a bad picture
  EXPECT_EQ( judgeArea( { 2, 0, 0, 0 }, {} ).finding, Finding::Unsure );
}

TEST( Findings, NoAnswersAndNoGaps )
{
  EXPECT_TRUE( supersededFindings( {} ).empty() );
  EXPECT_TRUE( settleFindings( {}, 0 ).empty() );
  EXPECT_FALSE( settleFindings( {}, 3 )[2].isAnswered );
}

TEST( Findings, TheNewestOfASourceHolds )
{
  const std::array findings {
    GapFinding { 0, FindingSource::Field, Finding::NotThere, 20 },
    GapFinding { 0, FindingSource::Field, Finding::There, 10 }, GapFinding { 0, FindingSource::Field, Finding::There },
    GapFinding { 1, FindingSource::Field, Finding::There, 5 },
    GapFinding { 1, FindingSource::Field, Finding::Unsure, 5 }
  };
  EXPECT_EQ( supersededFindings( findings ), ( std::vector<std::uint8_t> { 0, 1, 1, 1, 0 } ) );
  const std::vector<SettledGap> settled = settleFindings( findings, 2 );
  EXPECT_EQ( settled[0].found, Finding::NotThere );
  EXPECT_FALSE( settled[0].isConflict ); // one source that thought better of it
  EXPECT_EQ( settled[1].found, Finding::Unsure );
}

TEST( Findings, WhoStoodThereIsBelieved )
{
  const std::array findings {
    GapFinding { 0, FindingSource::MapRoulette, Finding::Mapped, 9 },
    GapFinding { 0, FindingSource::Validate, Finding::NotThere, 1 },
    GapFinding { 0, FindingSource::Field, Finding::Unsure, 99 },
    GapFinding { 1, FindingSource::Find, Finding::AreaYes },
    GapFinding { 2, FindingSource::Find, Finding::NotThere },
    GapFinding { 2, FindingSource::Review, Finding::NotThere, 3 }
  };
  const std::vector<SettledGap> settled = settleFindings( findings, 3 );
  EXPECT_EQ( settled[0].found, Finding::NotThere ); // who was there could not tell
  EXPECT_TRUE( settled[0].isConflict );
  EXPECT_EQ( settled[0].deciding, 1U );
  EXPECT_EQ( settled[1].found, Finding::Unsure );
  EXPECT_TRUE( settled[1].isAnswered );
  EXPECT_EQ( settled[2].deciding, 5U );
  EXPECT_FALSE( settled[2].isConflict );
}

TEST( Findings, AGapThatWasMappedIsNoConflict )
{
  const std::array findings {
    GapFinding { 0, FindingSource::Field, Finding::There, 1, 1, 1 },
    GapFinding { 0, FindingSource::MapRoulette, Finding::Mapped, 2, 1, 1 },
    GapFinding { 1, FindingSource::MapRoulette, Finding::Unsure, 2, 0, 0 },
    GapFinding { 2, FindingSource::MapRoulette, Finding::Unsure, 2, 1, 1 }
  };
  const std::vector<SettledGap> settled = settleFindings( findings, 3 );
  EXPECT_EQ( settled[0].found, Finding::There );
  EXPECT_FALSE( settled[0].isConflict );
  EXPECT_TRUE( settled[0].isJudged );
  EXPECT_TRUE( settled[1].isAnswered );
  EXPECT_FALSE( settled[1].isJudged ); // a task nobody opened
  EXPECT_TRUE( settled[2].isJudged );
}

// Against a plain rule: per gap and source the newest, then the first source that decides.
TEST( Findings, AgainstBruteForce )
{
  std::uint64_t state = 7;
  for ( int round = 0; round < 300; ++round )
  {
    std::vector<GapFinding> findings;
    for ( std::size_t i = 0; i < 60; ++i )
      findings.push_back(
        { next( state ) % 8, static_cast<FindingSource>( next( state ) % 6 ), static_cast<Finding>( next( state ) % 5 ),
          static_cast<std::int64_t>( next( state ) % 4 ) }
      );
    std::map<std::pair<std::size_t, FindingSource>, std::size_t> newest;
    for ( std::size_t i = 0; i < findings.size(); ++i )
    {
      const auto [place, isNew] = newest.try_emplace( { findings[i].gap, findings[i].source }, i );
      if ( !isNew && findings[i].at >= findings[place->second].at )
        place->second = i;
    }
    const std::vector<std::uint8_t> superseded = supersededFindings( findings );
    for ( std::size_t i = 0; i < findings.size(); ++i )
      ASSERT_EQ( superseded[i] == 0, newest.at( { findings[i].gap, findings[i].source } ) == i );
    const std::vector<SettledGap> settled = settleFindings( findings, 8 );
    for ( std::size_t gap = 0; gap < 8; ++gap )
    {
      Finding expected = Finding::Unsure;
      std::set<Finding> said;
      for ( int source = 5; source >= 0; --source )
        if ( const auto one = newest.find( { gap, static_cast<FindingSource>( source ) } ); one != newest.end() )
          if ( const Finding finding = findings[one->second].finding;
               finding != Finding::Unsure && finding != Finding::AreaYes )
          {
            expected = finding;
            said.insert( finding );
          }
      ASSERT_EQ( settled[gap].found, expected );
      ASSERT_EQ( settled[gap].isConflict, said.contains( Finding::NotThere ) && said.size() > 1 );
    }
  }
}
