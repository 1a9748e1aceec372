// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/output_layer.h"

#include <QColor>

class QgsVectorLayer;

namespace lacuna
{

/// The missing buildings of one direction by gap_reason: apart in the full colour, beside a building of the other layer
/// lighter, pieces of one pale. inReference: what is missing is missing in the reference.
void styleGaps( QgsVectorLayer &layer, const QColor &colour, bool inReference );

/// Classes of completeness, 0..1, in the diverging scheme PuOr of ColorBrewer, which people with any colour vision tell
/// apart; grey for -1, where nothing is known, with the given label.
QList<LookClass> completenessClasses( const QString &unknown );

} // namespace lacuna
