// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>
#include <QStringList>

namespace lacuna
{

/// Who must be named wherever pictures of Mapillary, or what was found by them, are shown.
inline QString mapillaryAttribution() { return QStringLiteral( "© Mapillary contributors, CC BY-SA" ); }

/// Owners of other data than OSM's that a result was made of. role: see LayerRole.
inline QStringList creditsOf( const QString &role )
{
  return role.startsWith( QLatin1String( "streetcoverage." ) ) ? QStringList { mapillaryAttribution() } : QStringList();
}

} // namespace lacuna
