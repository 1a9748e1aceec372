// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/findings/findings.h"

#include <qgsgeometry.h>

#include <QString>

#include <cmath>
#include <optional>

namespace lacuna
{

/// One answer as it came out of a file.
struct FindingRow
{
  QString gapId;          ///< as it was sent out; empty: to be found by its place
  bool isIdGuess = false; ///< read out of words: where no gap has it, the place counts
  QString sampleId;       ///< of a row of a sample
  FindingSource source = FindingSource::Field;
  std::optional<Finding> finding; ///< nothing: not understood
  QString ref;                    ///< how the tool calls it
  QString note;
  QString by; ///< a person; see KEEP_PERSONS
  double share = std::nan( "" );
  int votes = 0;
  std::int64_t at = GapFinding::NO_TIME; ///< ms since 1970, UTC
  double houses = -1;                    ///< counted in a square of a sample
  QgsGeometry place;                     ///< in degrees (WGS 84)
  bool isArea = false;                   ///< it is about every gap in its place
  QString problem;                       ///< a code of FindingWords::problem(), where there is one
};

} // namespace lacuna
