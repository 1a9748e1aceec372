// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "provider_registration.h"
#include "algorithm_base.h"
#include "lacuna_provider.h"
#include "tasking/tasking_fetch.h"

#include <qgis.h>
#include <qgsapplication.h>
#include <qgsconfig.h>
#include <qgsprocessingregistry.h>

#include <QDir>
#include <QPointer>
#include <QTranslator>

#include <memory>

// Q_INIT_RESOURCE names a global function, so it cannot be used inside a namespace.
static void initResources() { Q_INIT_RESOURCE( lacuna ); }

namespace lacuna
{

namespace
{

QPointer<LacunaProvider> &ownProvider()
{
  static QPointer<LacunaProvider> provider;
  return provider;
}

QPointer<QTranslator> &ownTranslator()
{
  static QPointer<QTranslator> translator;
  return translator;
}

void installTranslation( const QString &folder )
{
  const QString locale = QgsApplication::locale();
  std::unique_ptr<QTranslator> translator = std::make_unique<QTranslator>();
  // One Portuguese serves both sides of the ocean until there is another.
  const QString related = locale.startsWith( QLatin1String( "pt" ) ) ? QStringLiteral( "pt_BR" ) : locale.left( 2 );
  for ( const QString &language : { locale, related } )
  {
    if ( !translator->load( QStringLiteral( "lacuna_%1.qm" ).arg( language ), QDir( folder ).filePath( QStringLiteral( "i18n" ) ) ) )
      continue;
    ownTranslator() = translator.release();
    ownTranslator()->setParent( QCoreApplication::instance() );
    QCoreApplication::installTranslator( ownTranslator() );
    return;
  }
}

} // namespace

Registration registerProvider( const QString &folder )
{
  if ( Qgis::versionInt() != _QGIS_VERSION_INT )
    return Registration::WrongQgis;
  QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
  // addProvider() deletes what it is given when the id is taken, so that is asked first.
  if ( registry->providerById( QStringLiteral( "lacuna" ) ) )
    return Registration::AlreadyThere;
  initResources();
  TaskingFetch::installUserAgent();
  installTranslation( folder );
  AlgorithmBase::setHelpFolder( QDir( folder ).filePath( QStringLiteral( "help" ) ) );
  std::unique_ptr<LacunaProvider> provider = std::make_unique<LacunaProvider>();
  ownProvider() = provider.get();
  registry->addProvider( provider.release() );
  return Registration::Done;
}

void unregisterProvider()
{
  TaskingFetch::removeUserAgent();
  if ( ownProvider() )
    QgsApplication::processingRegistry()->removeProvider( ownProvider().data() );
  if ( ownTranslator() )
  {
    QCoreApplication::removeTranslator( ownTranslator() );
    delete ownTranslator().data();
  }
}

QString wrongQgisSentence()
{
  return QCoreApplication::translate(
           "ProviderRegistration", "This Lacuna was built for QGIS %1 and cannot run in QGIS %2. Install the Lacuna package made for your version of QGIS."
  )
    .arg( QStringLiteral( _QGIS_VERSION ), Qgis::version() );
}

} // namespace lacuna
