// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/version.h"

namespace lacuna
{

const char *version() noexcept { return LACUNA_VERSION; }

} // namespace lacuna
