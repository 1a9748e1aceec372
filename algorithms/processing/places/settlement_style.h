// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/output_layer.h"

class QgsVectorLayer;

namespace lacuna
{

/// Colours shared by report and layers (Okabe and Ito: told apart by colour-blind readers too).
namespace settlement_colour
{
inline const QString MISSING_IN_OSM = QStringLiteral( "#D55E00" );
inline const QString MISSING_IN_REFERENCE = QStringLiteral( "#0072B2" );
inline const QString MATCHED = QStringLiteral( "#009E73" );
inline const QString UNNAMED = QStringLiteral( "#CC79A7" );
inline const QString WITHOUT_ROADS = QStringLiteral( "#E69F00" );
inline const QString HOUSES = QStringLiteral( "#B8C0C7" );
} // namespace settlement_colour

/// Places that a list lacks by gap_reason: those with nothing near in the full colour, doubtful ones lighter.
void styleMissingPlaces( QgsVectorLayer &layer, const QColor &colour );

/// Settlements without a name by their priority, with the number of their buildings.
OutputLook unnamedLook( const QString &name, const QString &abstract );

} // namespace lacuna
