// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "run_memory.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lacuna
{

namespace
{

const QString SCOPE = QStringLiteral( "lacuna" );
const QString PROVIDER = QStringLiteral( "lacuna:" );

QString keyOf( const QString &algorithm )
{
  return QStringLiteral( "/runs/" ) + QString( algorithm ).remove( PROVIDER );
}

// A choice that is no more than a former default is none: the project would keep the old rule alive.
QVariantMap withoutFormerDefaults( const QString &algorithm, QVariantMap inputs )
{
  constexpr double FORMER_MIN_OVERLAP = 0.05;
  const QString minOverlap = QStringLiteral( "MIN_OVERLAP" );
  if ( algorithm == PROVIDER + QLatin1String( "buildinggaps" ) && inputs.contains( minOverlap )
       && inputs.value( minOverlap ).toDouble() == FORMER_MIN_OVERLAP )
    inputs.remove( minOverlap );
  return inputs;
}

// gaps.html → gaps-2026-11-25.html, and gaps-2026-10-25.html as well.
QString renewed( const QString &path, const QDate &today )
{
  const QFileInfo file( path );
  QString base = file.completeBaseName();
  if ( base.size() > 11 && base.at( base.size() - 11 ) == QLatin1Char( '-' )
       && QDate::fromString( base.right( 10 ), Qt::ISODate ).isValid() )
    base.chop( 11 );
  const QString dated = file.path() + QLatin1Char( '/' ) + base + QLatin1Char( '-' ) + today.toString( Qt::ISODate );
  QString found = dated + QLatin1Char( '.' ) + file.suffix();
  for ( int i = 2; QFileInfo::exists( found ) || found == path; ++i )
    found = QStringLiteral( "%1-%2.%3" ).arg( dated ).arg( i ).arg( file.suffix() );
  return found;
}

} // namespace

void RunMemory::keep( const QVariantMap &entry, const QDateTime &when )
{
  const QString algorithm = entry.value( QStringLiteral( "algorithm_id" ) ).toString();
  const QVariantMap inputs
    = entry.value( QStringLiteral( "parameters" ) ).toMap().value( QStringLiteral( "inputs" ) ).toMap();
  if ( !algorithm.startsWith( PROVIDER ) || inputs.isEmpty()
       || entry.value( QStringLiteral( "results" ) ).toMap().isEmpty() )
    return;
  // A run over a selection or a filter: the history keeps the layer alone, and the whole of it would be another run.
  if ( entry.value( QStringLiteral( "python_command" ) )
         .toString()
         .contains( QLatin1String( "QgsProcessingFeatureSourceDefinition(" ) ) )
    return;
  const QJsonObject kept {
    { QStringLiteral( "when" ), when.toString( Qt::ISODate ) },
    { QStringLiteral( "inputs" ), QJsonObject::fromVariantMap( inputs ) }
  };
  mProject->writeEntry(
    SCOPE, keyOf( algorithm ), QString::fromUtf8( QJsonDocument( kept ).toJson( QJsonDocument::Compact ) )
  );
}

RememberedRun RunMemory::read( const QString &algorithm ) const
{
  const QJsonObject kept
    = QJsonDocument::fromJson( mProject->readEntry( SCOPE, keyOf( algorithm ) ).toUtf8() ).object();
  return {
    algorithm, QDateTime::fromString( kept.value( QLatin1String( "when" ) ).toString(), Qt::ISODate ),
    withoutFormerDefaults( algorithm, kept.value( QLatin1String( "inputs" ) ).toObject().toVariantMap() )
  };
}

QList<RememberedRun> RunMemory::runs() const
{
  QList<RememberedRun> all;
  for ( const QString &name : mProject->entryList( SCOPE, QStringLiteral( "/runs" ) ) )
    if ( const RememberedRun run = read( PROVIDER + name ); run.when.isValid() && !run.inputs.isEmpty() )
      all << run;
  std::stable_sort( all.begin(), all.end(), []( const RememberedRun &a, const RememberedRun &b ) {
    return a.when > b.when;
  } );
  return all;
}

QVariantMap RunMemory::choices() const
{
  QVariantMap all;
  for ( const RememberedRun &run : runs() )
    all.insert( run.algorithm, run.inputs );
  return all;
}

QVariantMap RunMemory::again( const RememberedRun &run, const QDate &today )
{
  QVariantMap inputs = run.inputs;
  const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( run.algorithm );
  if ( !algorithm )
    return inputs;
  const QString report = inputs.value( QStringLiteral( "REPORT" ) ).toString();
  for ( const QgsProcessingParameterDefinition *destination : algorithm->destinationParameterDefinitions() )
    if ( const QString path = inputs.value( destination->name() ).toString();
         QFileInfo( path ).isAbsolute() && !QFileInfo( path ).suffix().isEmpty() )
      inputs.insert( destination->name(), renewed( path, today ) );
  if ( QFileInfo( report ).isAbsolute() && QFileInfo::exists( report )
       && algorithm->parameterDefinition( QStringLiteral( "COMPARE_WITH" ) ) )
    inputs.insert( QStringLiteral( "COMPARE_WITH" ), report );
  else
    inputs.remove( QStringLiteral( "COMPARE_WITH" ) );
  return inputs;
}

} // namespace lacuna
