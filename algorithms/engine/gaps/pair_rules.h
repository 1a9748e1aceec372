// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "candidates.h"
#include "lacuna/gaps/building_gaps.h"

namespace lacuna
{

/**
 * Which of the pairs are the same building: the rule of README.md, told apart from the measuring so that it can be asked again
 * with another threshold.
 */
class PairRules
{
public:
  /// pairs, sums: of findPairs(); reachM: of the options they were found with. The layers and sums must outlive this.
  PairRules( const Layer &reference, const Layer &osm, const GapPairs &pairs, const PairSums &sums, double reachM );

  /// Fills matched and score. pairs: those of the constructor, or a copy.
  void decide( double minOverlap, GapPairs &pairs ) const;

private:
  // What is known of one building from all its pairs.
  struct Standing
  {
    double best = 0; // overlaps
    double second = 0;
    double bestIou = 0;
    bool alone = false; // stands uncovered in a row of houses drawn alike
    void add( const GapPair &pair );
    double bestButFor( double overlap ) const { return overlap >= best ? second : best; }
  };
  void findDrawnAlike( const GapPairs &pairs );
  static void findAlone( const Layer &layer, const std::vector<double> &cover, BigVector<Standing> &standing );
  bool refused( const GapPair &pair, double minOverlap ) const;
  bool leansOn( const GapPair &pair ) const;
  void joinAlike( GapPairs &pairs, std::vector<std::uint8_t> &referenceMatched, std::vector<std::uint8_t> &osmMatched ) const;

  const Layer &mReference;
  const Layer &mOsm;
  const PairSums &mSums;
  double mReachM;
  BigVector<Standing> mReferenceStanding;
  BigVector<Standing> mOsmStanding;
};

} // namespace lacuna
