// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "layer_name.h"

#include <qgsapplication.h>
#include <qgslayermetadata.h>
#include <qgsmaplayer.h>
#include <qgsproviderregistry.h>

#include <QDate>
#include <QLocale>
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

QString titleOf( const QgsMapLayer &layer, bool isOfProject )
{
  const QString title = layer.metadata().title();
  return withoutDay( isOfProject || title.isEmpty() ? nameOf( layer ) : title );
}

static const QString BEFORE_DAY = QStringLiteral( " · " );

QString withDay( const QString &name )
{
  return name + BEFORE_DAY
         + QLocale( QgsApplication::locale() ).toString( QDate::currentDate(), QStringLiteral( "d MMM" ) );
}

QString withoutDay( const QString &name )
{
  const auto end = name.lastIndexOf( BEFORE_DAY );
  return end > 0 ? name.left( end ) : name;
}

} // namespace lacuna
