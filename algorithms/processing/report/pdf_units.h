// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QColor>

/// What the parts of a printed report share.
namespace lacuna
{

inline constexpr int DOTS = 300; ///< an inch
inline constexpr double MM = DOTS / 25.4;
inline constexpr double CELL = 8.5; ///< points, of small texts
inline const QColor LINE( 0xd5, 0xda, 0xde );

} // namespace lacuna
