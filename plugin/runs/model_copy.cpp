// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "model_copy.h"

#include <qgsapplication.h>
#include <qgsprocessingmodelalgorithm.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace lacuna
{

QStringList ModelCopy::models()
{
  QStringList ids;
  if ( const QgsProcessingProvider *provider
       = QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) ) )
    for ( const QgsProcessingAlgorithm *algorithm : provider->algorithms() )
      if ( dynamic_cast<const QgsProcessingModelAlgorithm *>( algorithm ) )
        ids << algorithm->id();
  return ids;
}

QString ModelCopy::make( const QString &model, QString &problem )
{
  const auto *shipped
    = dynamic_cast<const QgsProcessingModelAlgorithm *>( QgsApplication::processingRegistry()->algorithmById( model ) );
  if ( !shipped )
    return QString();
  const QDir folder( QDir( QgsApplication::qgisSettingsDirPath() ).filePath( QStringLiteral( "processing/models" ) ) );
  const QString base = model.section( QLatin1Char( ':' ), 1 );
  QString file;
  QString title;
  for ( int number = 1; file.isEmpty() || QFileInfo::exists( file ); ++number )
  {
    file = folder.filePath( QStringLiteral( "%1_%2.model3" ).arg( base, QString::number( number ) ) );
    title = tr( "%1 (copy %2)" ).arg( shipped->displayName(), QString::number( number ) );
  }
  QgsProcessingModelAlgorithm copy;
  copy.loadVariant( shipped->toVariant() );
  copy.setName( title );
  copy.setGroup( shipped->group() );
  if ( !folder.mkpath( QStringLiteral( "." ) ) || !copy.toFile( file ) )
  {
    problem = tr( "The model could not be written to %1. Check that the folder can be written to." )
                .arg( QDir::toNativeSeparators( file ) );
    return QString();
  }
  if ( QgsProcessingProvider *own = QgsApplication::processingRegistry()->providerById( QStringLiteral( "model" ) ) )
    own->refreshAlgorithms();
  return title;
}

} // namespace lacuna
