// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

namespace lacuna
{

struct ExposureInputs;

/// Numbers and choices as reports show them, in the user's language.
namespace shown
{
QString whole( std::size_t value );
QString percent( double share );
/// Money, areas: no digits that nobody knows.
QString amount( double value );
QString statistic( const ExposureInputs &inputs );
QString curve( const ExposureInputs &inputs );
} // namespace shown

} // namespace lacuna
