// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

class QgsMapLayer;

namespace lacuna
{

/// What people know a layer by: its name, and for a file of several layers which of them.
QString nameOf( const QgsMapLayer &layer );

/// What it is called where people read of it: in a project its name there, else the title of its metadata, where it has
/// one; without the day.
QString titleOf( const QgsMapLayer &layer, bool isOfProject );

/// The name of a result with the day it was made on, as layers of ours are called in QGIS.
QString withDay( const QString &name );
/// The name without that day: for names of what is made of it.
QString withoutDay( const QString &name );

} // namespace lacuna
