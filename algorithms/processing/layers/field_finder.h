// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

class QgsField;
class QgsFields;

namespace lacuna
{

/**
 * The place of one of our fields, by its contract name, or as a Shapefile cut it: to ten letters, with _1, _2 … where
 * several of our names begin alike, in the order we write them. -1 where there is none.
 */
int ourField( const QgsFields &fields, const QString &name );

/// Whether a text fills its field to the last byte, as one does that a Shapefile cut at 254.
bool isCut( const QgsField &field, const QString &text );

} // namespace lacuna
