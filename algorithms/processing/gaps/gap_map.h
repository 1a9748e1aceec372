// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "building_gaps_run.h"
#include "report/report.h"

namespace lacuna
{

/// Colours shared by report, charts and layers (Okabe and Ito: told apart by colour-blind readers too).
namespace gap_colour
{
inline const QString MISSING_IN_OSM = QStringLiteral( "#D55E00" );
inline const QString BESIDE_MAPPED = QStringLiteral( "#E69F00" );
inline const QString PART_OF_MAPPED = QStringLiteral( "#F3D19C" );
inline const QString MISSING_IN_REFERENCE = QStringLiteral( "#0072B2" );
inline const QString MATCHED = QStringLiteral( "#B8C0C7" );
} // namespace gap_colour

/// Whether a map of that many buildings shows footprints, or cells of completeness.
bool showsFootprints( const BuildingGapsData &data );

/// Nothing where no building is judged.
std::optional<ReportMap> gapMap( const BuildingGapsData &data, const QString &label );

/// Colour of a cell with that share of its reference buildings missing in OSM.
QString missingShareColour( double share );

} // namespace lacuna
