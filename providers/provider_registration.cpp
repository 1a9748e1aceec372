// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "provider_registration.h"
#include "base/algorithm_base.h"
#include "lacuna/version.h"
#include "lacuna_provider.h"
#include "net/http_fetch.h"

#include <qgis.h>
#include <qgsapplication.h>
#include <qgsconfig.h>
#include <qgsprocessingregistry.h>

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTranslator>

#include <memory>

// Q_INIT_RESOURCE names a global function, so it cannot be used inside a namespace.
static void initResources() { Q_INIT_RESOURCE( lacuna ); }

namespace lacuna
{

namespace
{

// Sentences of loader.py, which lupdate does not read.
[[maybe_unused]] const char *const LOADER_SENTENCES[] {
  QT_TRANSLATE_NOOP(
    "LacunaLoader", "Lacuna has no library for QGIS {} with Qt {} on {}; this package holds: {}. Install the Lacuna "
                    "package made for your QGIS."
  ),
  QT_TRANSLATE_NOOP( "LacunaLoader", "none" ),
  QT_TRANSLATE_NOOP(
    "LacunaLoader", "The library of Lacuna could not be loaded: {}. Install the Lacuna package made for your QGIS."
  ),
};

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

// The bytes of the translator, which does not copy them.
QByteArray &translation()
{
  static QByteArray bytes;
  return bytes;
}

void installTranslation( const QString &folder )
{
  const QString locale = QgsApplication::locale();
  std::unique_ptr<QTranslator> translator = std::make_unique<QTranslator>();
  // One Portuguese serves both sides of the ocean until there is another.
  const QString related = locale.startsWith( QLatin1String( "pt" ) ) ? QStringLiteral( "pt_BR" ) : locale.left( 2 );
  // English too: it has a file for “1 building” and “2 buildings”, also where there is no file of the language.
  for ( const QString &language : { locale, related, QStringLiteral( "en" ) } )
  {
    // Read, not mapped: an upgrade is written over the file while this runs.
    QFile file( QDir( folder ).filePath( QStringLiteral( "i18n/lacuna_%1.qm" ).arg( language ) ) );
    if ( !file.open( QIODevice::ReadOnly ) )
      continue;
    translation() = file.readAll();
    if ( !translator->load(
           reinterpret_cast<const uchar *>( translation().constData() ), static_cast<int>( translation().size() )
         ) )
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
  HttpFetch::installUserAgent( "Lacuna/" + QByteArray( version() ) );
  installTranslation( folder );
  AlgorithmBase::setHelpFolder( QDir( folder ).filePath( QStringLiteral( "help" ) ) );
  std::unique_ptr<LacunaProvider> provider = std::make_unique<LacunaProvider>();
  ownProvider() = provider.get();
  registry->addProvider( provider.release() );
  ownProvider()->refreshAlgorithms(); // the models
  return Registration::Done;
}

void unregisterProvider()
{
  HttpFetch::removeUserAgent();
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
           "ProviderRegistration", "This Lacuna was built for QGIS %1 and cannot run in QGIS %2. Install the Lacuna "
                                   "package made for your version of QGIS."
  )
    .arg( QStringLiteral( _QGIS_VERSION ), Qgis::version() );
}

} // namespace lacuna
