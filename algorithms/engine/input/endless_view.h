// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <string>

namespace lacuna
{

/// Of an SQLite file: counts views that could go round in circles as far as any view goes in earnest. \throws Error
/// RowsEndless
void requireEnd( const std::string &path, const std::string &table );

} // namespace lacuna
