// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/layer.h"

#include <optional>
#include <span>

namespace lacuna
{

/**
 * Appends a polygon or multipolygon given as WKB (ISO or with the old flags, either byte order, Z and M left out) and
 * ends the feature. Nothing, and nothing appended, where it is another type or the bytes end too early.
 */
std::optional<SkipReason> appendWkbPolygon( std::span<const unsigned char> wkb, Footprints &out );

/**
 * Whether the bytes hold every vertex, ring and part that they announce, whatever the type, and nest no deeper than is
 * sane. Parsers of other libraries make room for what is announced before they look: only such bytes may be given to
 * them.
 */
bool wkbIsWhole( std::span<const unsigned char> wkb );

} // namespace lacuna
