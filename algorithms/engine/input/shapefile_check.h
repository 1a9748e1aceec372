// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>
#include <string>

namespace lacuna
{

/**
 * Whether the three files of a Shapefile are whole and go together: as long as their headers say, as many rows in the
 * index as in the table, every record where the index says it is, every row marked as kept or deleted. A file that is
 * missing is not asked for. \throws Error RowsUnreadable
 */
void requireSoundShapefile( const std::string &path );

/// Rows that are marked as deleted in the table beside a Shapefile.
std::size_t deletedRows( const std::string &path );

} // namespace lacuna
