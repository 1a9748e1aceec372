// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

class QgsMapLayer;

namespace lacuna
{

/// What people know a layer by: its name, and for a file of several layers which of them.
QString nameOf( const QgsMapLayer &layer );

} // namespace lacuna
