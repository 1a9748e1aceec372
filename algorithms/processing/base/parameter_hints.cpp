// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "parameter_hints.h"
#include "algorithm_base.h"

#include <qgsprocessingparameters.h>

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

namespace lacuna
{

namespace
{

// Algorithms are made on any thread, and many times: each file is read once.
QJsonObject hintsOf( const QString &path )
{
  static QMutex mutex;
  static QHash<QString, QJsonObject> read;
  const QMutexLocker lock( &mutex );
  const auto found = read.constFind( path );
  if ( found != read.constEnd() )
    return *found;
  QFile file( path );
  const QJsonObject hints
    = file.open( QIODevice::ReadOnly ) ? QJsonDocument::fromJson( file.readAll() ).object() : QJsonObject();
  read.insert( path, hints );
  return hints;
}

} // namespace

void ParameterHints::apply( const QString &algorithm, QgsProcessingParameterDefinition &parameter )
{
  const QString path = AlgorithmBase::helpFile( QStringLiteral( "hints" ), QStringLiteral( "json" ) );
  if ( path.isEmpty() )
    return;
  if ( const QString hint = hintsOf( path ).value( algorithm ).toObject().value( parameter.name() ).toString();
       !hint.isEmpty() )
    parameter.setHelp( hint.toHtmlEscaped() );
}

} // namespace lacuna
