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

/// Diverging schemes of ColorBrewer, which people with any colour vision tell apart: orange to purple, brown to teal.
enum class Scheme
{
  PuOr,
  BrBG
};

/// Zones by a field with their completeness, 0..1; grey, with the label unknown, where it is null. The rest: see
/// OutputLook.
OutputLook completenessLook(
  const QString &name, const QString &abstract, const QString &field, const QString &unknown, const QString &labelledBy,
  Scheme scheme = Scheme::PuOr
);

} // namespace lacuna
