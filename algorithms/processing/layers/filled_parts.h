// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsgeometry.h>

namespace lacuna
{

/// A geometry without the parts that hold nothing, as MULTIPOLYGON(((…)), EMPTY) has one: QGIS's walk over vertices
/// does not outlive them. The same geometry where there are none; empty where nothing is left.
QgsGeometry withFilledParts( const QgsGeometry &geometry );

} // namespace lacuna
