// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QDate>
#include <QString>

namespace lacuna
{

/// Numbers as reports show them, in the user's language.
namespace shown
{
QString whole( std::size_t value );
QString percent( double share );
/// A day in words. Numbers follow the formats of the computer, words the language of QGIS, and the two may differ.
QString day( const QDate &date );
/// Money, areas: no digits that nobody knows.
QString amount( double value );
} // namespace shown

} // namespace lacuna
