// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QColor>

class QgsVectorLayer;

namespace lacuna
{

/// The missing buildings of one direction by gap_reason: apart in the full colour, beside a building of the other layer
/// lighter, pieces of one pale. inReference: what is missing is missing in the reference.
void styleGaps( QgsVectorLayer &layer, const QColor &colour, bool inReference );

} // namespace lacuna
