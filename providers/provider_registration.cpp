// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "provider_registration.h"
#include "base/algorithm_base.h"
#include "lacuna/version.h"
#include "lacuna_provider.h"
#include "net/http_fetch.h"
#include "qgis_fit.h"
#include "translation_file.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QDir>
#include <QPointer>

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
    "LacunaLoader",
    "Lacuna has no library for {}; this package holds: {}. Install the Lacuna package made for your QGIS."
  ),
  QT_TRANSLATE_NOOP( "LacunaLoader", "none" ),
  QT_TRANSLATE_NOOP( "LacunaLoader", "This package does not fit your QGIS. The Lacuna you had goes on." ),
  QT_TRANSLATE_NOOP( "LacunaLoader", "This package does not fit your QGIS." ),
  QT_TRANSLATE_NOOP( "LacunaLoader", "Why?" ),
  QT_TRANSLATE_NOOP(
    "LacunaLoader", "The library of Lacuna could not be loaded: {}. Install the Lacuna package made for your QGIS."
  ),
};

QPointer<LacunaProvider> &ownProvider()
{
  static QPointer<LacunaProvider> provider;
  return provider;
}

// Installed while it is there.
std::unique_ptr<TranslationFile> &ownTranslation()
{
  static std::unique_ptr<TranslationFile> translation;
  return translation;
}

} // namespace

Registration registerProvider( const QString &folder )
{
  if ( !unfitSentence( folder ).isEmpty() )
    return Registration::WrongQgis;
  QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
  // addProvider() deletes what it is given when the id is taken, so that is asked first.
  if ( registry->providerById( QStringLiteral( "lacuna" ) ) )
    return Registration::AlreadyThere;
  initResources();
  HttpFetch::installUserAgent( "Lacuna/" + QByteArray( version() ) );
  ownTranslation() = std::make_unique<TranslationFile>( folder );
  QCoreApplication::installTranslator( &ownTranslation()->translator() );
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
  if ( ownTranslation() )
    QCoreApplication::removeTranslator( &ownTranslation()->translator() );
  ownTranslation().reset();
}

} // namespace lacuna
