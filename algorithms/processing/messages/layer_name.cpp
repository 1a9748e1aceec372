// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "layer_name.h"

#include <qgsmaplayer.h>
#include <qgsproviderregistry.h>

#include <QVariantMap>

namespace lacuna
{

QString nameOf( const QgsMapLayer &layer )
{
  const QString part = QgsProviderRegistry::instance()
                         ->decodeUri( layer.providerType(), layer.source() )
                         .value( QStringLiteral( "layerName" ) )
                         .toString();
  return part.isEmpty() || layer.name().contains( part ) ? layer.name()
                                                         : QStringLiteral( "%1: %2" ).arg( layer.name(), part );
}

} // namespace lacuna
