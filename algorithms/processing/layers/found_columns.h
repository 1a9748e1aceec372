// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsfields.h>

namespace lacuna
{

/// The columns that a layer of gaps has when people have looked at them: what they found, and who says so. The first
/// is the answer; found_conflict, whether answers differ, is the last.
QgsFields foundColumns();

} // namespace lacuna
