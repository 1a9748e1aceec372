// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

namespace lacuna
{

/// Version of the project, such as "0.1.0".
const char *version() noexcept;

} // namespace lacuna
