// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/sample_design.h"

#include <cstddef>
#include <vector>

namespace lacuna::testing
{

// Towns whose truth is known, on which the limits of lacuna/places/sample_estimate.h are tried. The list was written,
// and committed, before any formula was run on it; nothing in it may be changed to make a figure better. What a
// population shows is said beside it. A share is that of the answer “yes”: the gap is real, the building is matched
// rightly, the extra building is there.

/// One stratum of a population. The number of right rows is exactly round( size · share ), whatever the clustering.
struct TownStratum
{
  StratumKind kind;
  std::size_t size;
  double share;       ///< of right rows; of cells: houses a cell, in the mean
  double cluster = 0; ///< intra-class correlation of the wrong rows in areas: 0 by chance, near 1 whole areas
  double clump = 1;   ///< of cells: houses come in families of this mean size (geometric); 1: one by one (Poisson)
  double bySize = 0;  ///< how much the share differs between the largest area (+) and the smallest (−)
};

struct TownPopulation
{
  const char *name;
  std::vector<TownStratum> strata;
  std::size_t sample;    ///< SIZE
  std::size_t areas = 0; ///< 0: design “simple”; else so many areas in the town
  std::size_t drawn = 0; ///< AREAS
  double skew = 0;       ///< sigma of the logarithm of the areas' sizes
  bool joint = false;    ///< the wrong rows of all strata lie in the same areas
};

inline std::vector<TownPopulation> townPopulations()
{
  constexpr StratumKind GAP = StratumKind::Gap;
  constexpr StratumKind MATCHED = StratumKind::Matched;
  constexpr StratumKind EXTRA = StratumKind::Extra;
  constexpr StratumKind CELL = StratumKind::Cell;
  return {
    // Single buildings.
    { "the usual town",
      { { GAP, 2000, 0.92 }, { MATCHED, 20000, 0.995 }, { EXTRA, 500, 0.9 }, { CELL, 4000, 0.05 } },
      200 },
    { "gaps alone", { { GAP, 2000, 0.9 } }, 200 },
    { "gaps alone, nearly all right", { { GAP, 2000, 0.98 } }, 100 },
    { "gaps alone, all right", { { GAP, 500, 1 } }, 60 },
    { "all gaps wrong", { { GAP, 300, 0 }, { MATCHED, 3000, 0.99 } }, 150 },
    { "everything right", { { GAP, 1000, 1 }, { MATCHED, 8000, 1 }, { CELL, 2000, 0 } }, 200 },
    { "a village", { { GAP, 40, 0.8 }, { MATCHED, 35, 0.95 }, { EXTRA, 20, 0.9 } }, 80 },
    { "a hamlet and its valley", { { GAP, 12, 0.75 }, { MATCHED, 300, 0.97 } }, 60 },
    { "a city with rare errors", { { GAP, 5000, 0.95 }, { MATCHED, 200000, 0.9975 } }, 400 },
    { "half of all wrong", { { GAP, 3000, 0.5 }, { MATCHED, 3000, 0.8 } }, 200 },
    { "houses that both maps lack, in families",
      { { GAP, 500, 0.9 }, { MATCHED, 5000, 0.99 }, { CELL, 20000, 0.06, 0, 1.8 } },
      300 },
    { "empty land that is empty", { { GAP, 1000, 0.9 }, { MATCHED, 8000, 0.98 }, { CELL, 3000, 0 } }, 200 },
    { "a large sample",
      { { GAP, 2000, 0.92 }, { MATCHED, 20000, 0.995 }, { EXTRA, 500, 0.9 }, { CELL, 4000, 0.05 } },
      1000 },
    // Areas.
    { "equal areas", { { GAP, 2000, 0.9 }, { MATCHED, 20000, 0.98 } }, 200, 200, 30 },
    { "skewed areas", { { GAP, 2000, 0.9 }, { MATCHED, 20000, 0.98 } }, 200, 200, 30, 1.0 },
    { "skewed areas, wrong gaps in clusters", { { GAP, 2000, 0.9, 0.1 }, { MATCHED, 20000, 0.98 } }, 200, 200, 30, 1.0
    },
    { "skewed areas, rare errors", { { GAP, 2000, 0.92 }, { MATCHED, 20000, 0.995 } }, 200, 200, 30, 1.0 },
    { "skewed areas, rare errors in clusters",
      { { GAP, 2000, 0.92, 0.1 }, { MATCHED, 20000, 0.995, 0.05 } },
      200,
      200,
      30,
      1.0 },
    { "skewed areas, errors in strong clusters",
      { { GAP, 2000, 0.8, 0.3 }, { MATCHED, 20000, 0.95, 0.2 } },
      200,
      200,
      30,
      1.0 },
    { "large areas are worse",
      { { GAP, 2000, 0.8, 0, 1, -0.2 }, { MATCHED, 20000, 0.97, 0, 1, -0.03 } },
      200,
      200,
      30,
      1.0 },
    { "one bad quarter for all", { { GAP, 2000, 0.75, 0.2 }, { MATCHED, 20000, 0.95, 0.15 } }, 200, 200, 30, 0.7, true
    },
    { "areas with empty cells",
      { { GAP, 2000, 0.9, 0.05 }, { MATCHED, 15000, 0.99 }, { EXTRA, 500, 0.9 }, { CELL, 6000, 0.06, 0.05, 1.5 } },
      250,
      150,
      30,
      0.8 },
    { "few areas", { { GAP, 1000, 0.85, 0.1 }, { MATCHED, 5000, 0.98 } }, 150, 60, 15, 0.6 },
    { "very many small areas", { { GAP, 2000, 0.9, 0.1 }, { MATCHED, 10000, 0.98 } }, 200, 2000, 40, 0.8 },
    { "very skewed areas", { { GAP, 3000, 0.85, 0.05 }, { MATCHED, 12000, 0.97, 0.02 } }, 240, 300, 40, 1.5 },
    { "areas where everything is right", { { GAP, 1000, 1 }, { MATCHED, 8000, 1 } }, 200, 100, 30, 1.0 },
  };
}

} // namespace lacuna::testing
