// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "candidates.h"
#include "lacuna/gaps/building_gaps.h"

namespace lacuna
{

/**
 * Which of the pairs are the same building: the rule of README.md, told apart from the measuring so that it can be
 * asked again with another threshold.
 */
class MatchRules
{
public:
  /// pairs: of findPairs(); reachM: of the options they were found with. The layers must outlive this.
  MatchRules(
    const Layer &reference, const Layer &osm, const GapPairs &pairs, double reachM, const RunContext &context
  );

  /// Fills matched, byBlock and score. pairs: those of the constructor, or a copy.
  void decide( double minOverlap, GapPairs &pairs ) const;

private:
  // 1 for each row of a pair of the kind.
  struct Rows
  {
    std::vector<std::uint8_t> reference;
    std::vector<std::uint8_t> osm;
    void add( const GapPair &pair ) { reference[pair.reference] = osm[pair.osm] = 1; }
    bool either( const GapPair &pair ) const { return reference[pair.reference] || osm[pair.osm]; }
    bool both( const GapPair &pair ) const { return reference[pair.reference] && osm[pair.osm]; }
  };
  bool inTheOpen( const GapPair &pair ) const;
  bool haveOwnPartners( const GapPair &pair, double minOverlap ) const;
  void joinLeftOver( GapPairs &pairs, Rows &matched ) const;

  const Layer &mReference;
  const Layer &mOsm;
  double mReachM;
  std::vector<std::uint32_t> mReferenceBlocks; // sizes
  std::vector<std::uint32_t> mOsmBlocks;
  BigVector<double> mReferenceBest; // overlap per row
  BigVector<double> mOsmBest;
};

} // namespace lacuna
