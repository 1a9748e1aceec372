// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna_provider.h"
#include "base/algorithm_table.h"
#include "lacuna/version.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QIcon>

namespace lacuna
{

LacunaProvider::LacunaProvider( QObject *parent ) : QgsProcessingProvider( parent ) {}

QString LacunaProvider::id() const { return QStringLiteral( "lacuna" ); }

QString LacunaProvider::name() const { return QStringLiteral( "Lacuna" ); }

QString LacunaProvider::longName() const { return tr( "Lacuna: gaps in the map, exposure and task areas" ); }

QString LacunaProvider::versionInfo() const { return QString::fromLatin1( version() ); }

QIcon LacunaProvider::icon() const { return QIcon( svgIconPath() ); }

QString LacunaProvider::svgIconPath() const { return QStringLiteral( ":/lacuna/lacuna.svg" ); }

void LacunaProvider::loadAlgorithms()
{
  // A model asks the registry for its steps, which knows them once this provider is registered: registerProvider()
  // loads a second time.
  const bool isRegistered = QgsApplication::processingRegistry()->providerById( id() ) == this;
  for ( const AlgorithmEntry &entry : algorithmTable() )
    if ( isRegistered || !entry.isModel() )
      addAlgorithm( entry.make() );
}

} // namespace lacuna
