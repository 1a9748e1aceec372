// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QString>

namespace lacuna
{

/**
 * The translation for QGIS's language out of a package, or the English one, which knows "1 building" from "2
 * buildings"; empty where neither can be read. The bytes, not the file: an upgrade is written over it while this runs.
 */
QByteArray translationFor( const QString &folder );

} // namespace lacuna
