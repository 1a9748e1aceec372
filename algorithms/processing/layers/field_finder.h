// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>
#include <QStringList>

class QgsField;
class QgsFields;

namespace lacuna
{

/**
 * The place of one of our fields, by its contract name, or as a Shapefile cut it: to ten letters, with _1, _2 … where
 * several of our names begin alike, in the order we write them. -1 where there is none.
 */
int ourField( const QgsFields &fields, const QString &name );

/// The contract names of the fields that steps wrote and a Shapefile cut: one for each field, empty for any other. Ten
/// letters may stand for several names; which one it was is told by all that a step writes, in its order.
QStringList ourNames( const QgsFields &fields );

/// Whether a text fills its field to the last byte, as one does that a Shapefile cut at 254.
bool isCut( const QgsField &field, const QString &text );

} // namespace lacuna
