// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "run_memory.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>

#include <QFileInfo>
#include <QJsonArray>
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

// Numbers and texts alone: where files and layers went.
QVariantMap plainOf( const QVariantMap &results )
{
  QVariantMap plain;
  for ( auto result = results.constBegin(); result != results.constEnd(); ++result )
    if ( const QJsonValue value = QJsonValue::fromVariant( result.value() );
         value.isDouble() || value.isString() || value.isBool() )
      plain.insert( result.key(), result.value() );
  return plain;
}

QJsonObject jsonOf( const RememberedRun &run )
{
  QJsonObject json {
    { QStringLiteral( "when" ), run.when.toString( Qt::ISODate ) },
    { QStringLiteral( "inputs" ), QJsonObject::fromVariantMap( run.inputs ) }
  };
  if ( !run.results.isEmpty() )
    json.insert( QStringLiteral( "results" ), QJsonObject::fromVariantMap( run.results ) );
  if ( run.isOfPart )
    json.insert( QStringLiteral( "part" ), true );
  return json;
}

RememberedRun runOf( const QString &algorithm, const QJsonObject &json )
{
  return {
    algorithm, QDateTime::fromString( json.value( QLatin1String( "when" ) ).toString(), Qt::ISODate ),
    withoutFormerDefaults( algorithm, json.value( QLatin1String( "inputs" ) ).toObject().toVariantMap() ),
    json.value( QLatin1String( "results" ) ).toObject().toVariantMap(), json.value( QLatin1String( "part" ) ).toBool()
  };
}

// Whether a later run wrote its file where an earlier one had.
bool isWrittenOver( const RememberedRun &earlier, const RememberedRun &later )
{
  for ( auto result = earlier.results.constBegin(); result != earlier.results.constEnd(); ++result )
    if ( const QString path = result.value().toString();
         result.key() != QLatin1String( "REPORT" ) && result.value().userType() == QMetaType::Type::QString
         && QFileInfo( path ).isAbsolute() && later.results.value( result.key() ).toString() == path )
      return true;
  return false;
}

} // namespace

bool RunMemory::keepsAll( const QString &algorithm )
{
  static const QStringList ALL { QStringLiteral( "samplecheck" ),       QStringLiteral( "sampleestimate" ),
                                 QStringLiteral( "exportmaproulette" ), QStringLiteral( "exportmapswipe" ),
                                 QStringLiteral( "fieldcheck" ),        QStringLiteral( "fieldmaps" ),
                                 QStringLiteral( "fieldproject" ),      QStringLiteral( "mapbook" ),
                                 QStringLiteral( "streetcoverage" ),    QStringLiteral( "importfindings" ),
                                 QStringLiteral( "checkgapsinfield" ) };
  return ALL.contains( QString( algorithm ).remove( PROVIDER ) );
}

void RunMemory::keep( const QVariantMap &entry, const QDateTime &when )
{
  const QString algorithm = entry.value( QStringLiteral( "algorithm_id" ) ).toString();
  const bool all = keepsAll( algorithm );
  RememberedRun run {
    algorithm, when, entry.value( QStringLiteral( "parameters" ) ).toMap().value( QStringLiteral( "inputs" ) ).toMap(),
    plainOf( entry.value( QStringLiteral( "results" ) ).toMap() )
  };
  if ( !algorithm.startsWith( PROVIDER ) || run.inputs.isEmpty()
       || entry.value( QStringLiteral( "results" ) ).toMap().isEmpty() )
    return;
  // A run over a selection or a filter: the history keeps the layer alone, and the whole of it would be another run.
  run.isOfPart = entry.value( QStringLiteral( "python_command" ) )
                   .toString()
                   .contains( QLatin1String( "QgsProcessingFeatureSourceDefinition(" ) );
  if ( run.isOfPart && !all )
    return;
  if ( !all )
    run.results.clear();
  QJsonObject kept = jsonOf( run );
  QJsonArray before;
  if ( all )
    for ( const RememberedRun &earlier : read( algorithm ) )
      if ( before.size() + 1 < MAX_RUNS && !isWrittenOver( earlier, run ) )
        before << jsonOf( earlier );
  if ( !before.isEmpty() )
    kept.insert( QStringLiteral( "before" ), before );
  mProject->writeEntry(
    SCOPE, keyOf( algorithm ), QString::fromUtf8( QJsonDocument( kept ).toJson( QJsonDocument::Compact ) )
  );
}

QList<RememberedRun> RunMemory::read( const QString &algorithm ) const
{
  const QJsonObject kept
    = QJsonDocument::fromJson( mProject->readEntry( SCOPE, keyOf( algorithm ) ).toUtf8() ).object();
  QList<RememberedRun> runs { runOf( algorithm, kept ) };
  for ( const QJsonValue &earlier : kept.value( QLatin1String( "before" ) ).toArray() )
    runs << runOf( algorithm, earlier.toObject() );
  runs.erase(
    std::remove_if(
      runs.begin(), runs.end(), []( const RememberedRun &run ) { return !run.when.isValid() || run.inputs.isEmpty(); }
    ),
    runs.end()
  );
  return runs;
}

QList<RememberedRun> RunMemory::allRuns() const
{
  QList<RememberedRun> all;
  for ( const QString &name : mProject->entryList( SCOPE, QStringLiteral( "/runs" ) ) )
    all << read( PROVIDER + name );
  std::stable_sort( all.begin(), all.end(), []( const RememberedRun &a, const RememberedRun &b ) {
    return a.when > b.when;
  } );
  return all;
}

QList<RememberedRun> RunMemory::runs() const
{
  QList<RememberedRun> last;
  for ( const RememberedRun &run : allRuns() )
    if ( !run.isOfPart && std::none_of( last.begin(), last.end(), [&run]( const RememberedRun &one ) {
           return one.algorithm == run.algorithm;
         } ) )
      last << run;
  return last;
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
