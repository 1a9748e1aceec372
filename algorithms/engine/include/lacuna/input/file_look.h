// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <string>

namespace lacuna
{

/**
 * Looks at a file by its bytes, before a library opens it. Cheap: a few pages are read.
 *
 * Refused: a file of a data format that really is a description (VRT, WMS …) of data on the network, and a view of an
 * SQLite file that gives rows without end, which would keep whoever opens it for ever. table: which one is meant,
 * empty: any.
 * \throws Error FileElsewhere, RowsEndless
 */
void lookAtFile( const std::string &path, const std::string &table );

/**
 * Looks over the structure of a file of rows (Shapefile with its index and table; CSV), which readers of it do not: a
 * Shapefile cut in the middle has its rows in the table but no geometries, and a text table ends anywhere. Other
 * formats are let through. Reads as much as reading the rows does.
 * \throws Error RowsUnreadable, TextDamaged
 */
void requireSoundFile( const std::string &path );

/// What GDAL complains of when it opens this file; empty: of nothing.
std::string whyClosed( const std::string &path );

} // namespace lacuna
