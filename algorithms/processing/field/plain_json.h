// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

class QgsAttributes;
class QgsFields;
class QgsGeometry;

namespace lacuna
{

/// GeoJSON that every reader takes: plain letters only, everything else as \\uXXXX; two dimensions, fixed decimals.
namespace plain_json
{
/// With so many decimals (1 or more), without zeros at the end.
QByteArray number( double value, int decimals );
/// A JSON text on one line without a letter outside ASCII.
QByteArray ascii( const QByteArray &json );
QByteArray text( const QJsonObject &object );
/// A geometry object: points, lines, polygons and several of them, also mixed. No exponent, no trailing zeros.
QByteArray geometry( const QgsGeometry &geometry, int decimals );
/// A whole number that JSON cannot hold becomes a text; NaN and null become null.
QJsonValue value( const QVariant &value );
/// Whether a field goes to the properties: not fid, which numbers the rows of a file.
bool isWritten( const QString &field );
/// All attributes that have a value, of fields that are written.
QJsonObject properties( const QgsFields &fields, const QgsAttributes &attributes );
} // namespace plain_json

} // namespace lacuna
