// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QString>

class QDomDocument;

namespace lacuna
{

/// An XML document of QGIS as bytes, the same for the same content: attributes in order, what QGIS draws by lot
/// numbered, without the hour and without the name of who saved it.
QByteArray stableXml( const QDomDocument &document );

/// A PDF without the hour it was made at and the number that Qt draws by lot for it.
QByteArray withoutHour( QByteArray pdf );

} // namespace lacuna
