// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

namespace lacuna
{

/**
 * Whether a library compiled with the headers of one QGIS runs in another; both as 34415 for 3.44.15. QGIS keeps its
 * binary interface within a minor release and may add to it, so the same patch or a later one will do. Measured by
 * ./dev test --abi.
 */
constexpr bool fits( int running, int built ) { return running / 100 == built / 100 && running >= built; }

/**
 * Why this library must not run in the QGIS it was loaded into; empty where it may. folder: of the package; its
 * metadata.txt may name patch releases that are known to be bad: knownBadQgis=3.44.11: why; 3.44.13: why
 */
QString unfitSentence( const QString &folder );

/// The same for a QGIS that is named by number and by name.
QString unfitSentence( const QString &folder, int running, const QString &name );

} // namespace lacuna
