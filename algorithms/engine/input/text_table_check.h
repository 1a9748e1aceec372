// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <string>

namespace lacuna
{

/**
 * Whether a text table ends where a row ends, holds text only, and has no row with more values than names: nothing else
 * in it says how long it is. Rows before the last that end early are let through: some programs leave empty values out.
 * \throws Error TextDamaged
 */
void requireSoundTextTable( const std::string &path );

} // namespace lacuna
