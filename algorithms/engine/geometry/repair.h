// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

namespace lacuna
{

class GeosContext;

/// What GEOS cannot even look at is not valid either.
bool isValid( const Footprints &footprints, std::size_t feature );

/// What a row that is not valid becomes: None, InvalidGeometry or ZeroArea.
struct RepairedRow
{
  SkipReason skip = SkipReason::InvalidGeometry;
  Footprints shape; ///< one feature, or none; of InvalidGeometry all that the row may cover
};

/// Makes the parts of a feature valid one by one, where that hardly changes them, and joins them: however far they
/// overlap, what they cover together is sure. source: one feature without rings of less than three vertices.
RepairedRow repairRow( const Footprints &source, GeosContext &geos );

} // namespace lacuna
