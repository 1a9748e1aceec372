// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/credits.h"
#include "layers/output_layer.h"

#include <QString>

namespace lacuna
{

/// Roads or areas by the share of their known length with pictures; grey where nothing is known.
OutputLook coverageLook( const QString &name, const QString &abstract );

/// Gaps by whether a picture is within the distance, within five times of it, farther, or nothing is known.
OutputLook seenLook( const QString &name, const QString &abstract, double distanceM );

} // namespace lacuna
