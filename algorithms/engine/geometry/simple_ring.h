// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"

namespace lacuna
{

/// True when a small ring surely neither crosses nor touches itself; false means "ask GEOS".
bool isCertainlySimple( const Footprints::Ring &ring );

} // namespace lacuna
