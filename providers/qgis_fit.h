// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

namespace lacuna
{

/**
 * Whether a library runs in a QGIS; both as 34415 for 3.44.15. QGIS keeps its binary interface within a minor release,
 * so a library built for one patch release fits others, down to the lowest it was tried with: ./dev test --abi,
 * packaging/release/proven-qgis.txt.
 */
constexpr bool fits( int running, int lowest ) { return running / 100 == lowest / 100 && running >= lowest; }

/**
 * Why this library must not run in the QGIS it was loaded into; empty where it may. folder: of the package; its
 * metadata.txt may name patch releases that are known to be bad: knownBadQgis=3.44.11: why; 3.44.13: why
 */
QString unfitSentence( const QString &folder );

/// The same for a QGIS that is named by number and by name.
QString unfitSentence( const QString &folder, int running, const QString &name );

} // namespace lacuna
