// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_round_maker.h"
#include "layers/layer_role.h"
#include "report/numbers.h"
#include "runs/run_moment.h"

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace lacuna
{

namespace
{

using namespace FieldAlgorithm;

// What a run hands on: inputs and results that are the same gaps, by algorithm. The first that is given leads.
const QHash<QString, QStringList> &links()
{
  static const QHash<QString, QStringList> ALL {
    { SAMPLE_CHECK, { "MISSING_IN_OSM", "SAMPLE" } },
    { CHECK_MODEL, { "MISSING_IN_OSM", "SAMPLE" } },
    { ESTIMATE, { "SAMPLE" } },
    { MAP_ROULETTE, { "GAPS" } },
    { MAP_SWIPE, { "GAPS", "AREA" } },
    { FORM, { "GAPS", "SAMPLE" } },
    { PHONE, { "GAPS", "TASKS" } },
    { STREETS, { "GAPS" } },
    { IMPORT, { "GAPS", "SAMPLE", "CHECKED", "SAMPLE_FILLED" } },
    { BY_ZONE, { "CHECKED" } },
  };
  return ALL;
}

// Layers of which at most one leads a run: an area or tasks stand for a round only where there are no gaps.
bool standsAlone( const QString &parameter )
{
  return parameter == QLatin1String( "AREA" ) || parameter == QLatin1String( "TASKS" );
}

// What was handed out is counted in these, the first that is not 0.
const char *const COUNTS[] { "SAMPLE_COUNT", "TASKS_COUNT",     "PLACES_COUNT",   "OBJECTS_COUNT",   "AREAS_COUNT",
                             "TILES_COUNT",  "TO_ANSWER_COUNT", "QUESTS_COUNT",   "BOOKMARKS_COUNT", "TRACKS_COUNT",
                             "PAGES_COUNT",  "ROWS_COUNT",      "FEATURES_COUNT", "FILES_COUNT" };

bool isLoose( const QString &role )
{
  return role == QLatin1String( "importfindings.CHECKED" ) || role == QLatin1String( "samplecheck.SAMPLE" )
         || role == QLatin1String( "importfindings.SAMPLE_FILLED" );
}

QString pathOf( const QString &source ) { return source.section( QLatin1Char( '|' ), 0, 0 ); }

// Its name and what is within; empty for a source that is no file.
QString fileOf( const QString &source )
{
  const QString path = pathOf( source );
  return QFileInfo( path ).isAbsolute()
           ? QFileInfo( path ).fileName() + QLatin1Char( '|' ) + source.section( QLatin1Char( '|' ), 1 )
           : QString();
}

const QgsProcessingAlgorithm *algorithmOf( const RememberedRun &run )
{
  return QgsApplication::processingRegistry()->algorithmById( run.algorithm );
}

qlonglong numberOf( const RememberedRun &run, const char *name )
{
  return run.results.value( QLatin1String( name ) ).toLongLong();
}

} // namespace

FieldRoundMaker::FieldRoundMaker( QgsProject &project, const QHash<QString, FieldAnswers> &counted )
  : mProject( project )
  , mCounted( counted )
  , mRuns( RunMemory( &project ).allRuns() )
{
  const QMap<QString, QgsMapLayer *> layers = project.mapLayers();
  for ( const QgsMapLayer *layer : layers )
  {
    const QString source = QgsProcessingUtils::normalizeLayerSource( layer->source() );
    mBySource.insert( source, layer->id() );
    const QString file = fileOf( source );
    if ( !file.isEmpty() )
      mByFile.insert( file, mByFile.contains( file ) ? QString() : layer->id() );
  }
  for ( const RememberedRun &run : std::as_const( mRuns ) )
    mParts << partsOf( run );
}

// A layer as rounds name it: its id in the project, or its place.
QString FieldRoundMaker::nameOf( const QVariant &value ) const
{
  const QString text = value.toString();
  // What is still to be written is no layer yet.
  if ( text == QLatin1String( "TEMPORARY_OUTPUT" ) )
    return QString();
  if ( text.isEmpty() || mProject.mapLayer( text ) )
    return text;
  const QString source = QgsProcessingUtils::normalizeLayerSource( text );
  if ( mBySource.contains( source ) )
    return mBySource.value( source );
  // A project that travelled has its layers elsewhere, under the same names.
  const QString file = fileOf( source );
  const QString moved = file.isEmpty() ? QString() : mByFile.value( file );
  if ( !moved.isEmpty() && !QFileInfo::exists( pathOf( source ) ) )
    return moved;
  return source;
}

// A file that moved with its project lies beside it.
QString FieldRoundMaker::placeToday( const QString &path ) const
{
  if ( QFileInfo::exists( path ) || mProject.homePath().isEmpty() )
    return path;
  const QString beside = QDir( mProject.homePath() ).filePath( QFileInfo( path ).fileName() );
  return QFileInfo::exists( beside ) ? beside : path;
}

QString FieldRoundMaker::rootOf( const QString &name ) const
{
  QString root = name;
  while ( mParents.value( root, root ) != root )
    root = mParents.value( root );
  return root;
}

void FieldRoundMaker::unite( const QString &a, const QString &b )
{
  for ( const QString &name : { a, b } )
    if ( !mParents.contains( name ) )
    {
      mParents.insert( name, name );
      mNames << name;
    }
  mParents.insert( rootOf( b ), rootOf( a ) );
}

QStringList FieldRoundMaker::partsOf( const RememberedRun &run ) const
{
  QStringList parts;
  for ( const QString &link : links().value( run.algorithm ) )
  {
    if ( standsAlone( link ) && !parts.isEmpty() )
      continue;
    for ( const QVariant &value : { run.inputs.value( link ), run.results.value( link ) } )
      if ( const QString name = nameOf( value ); !name.isEmpty() && !parts.contains( name ) )
        parts << name;
  }
  return parts;
}

void FieldRoundMaker::join( int run )
{
  const QStringList &parts = mParts.at( run );
  for ( const QString &part : parts )
    unite( parts.first(), part );
  for ( const char *lead : { "GAPS", "MISSING_IN_OSM" } )
    if ( const QString name = nameOf( mRuns.at( run ).inputs.value( QLatin1String( lead ) ) ); parts.contains( name ) )
      mLeads << name;
}

FieldExport FieldRoundMaker::exportOf( const RememberedRun &run ) const
{
  FieldExport one { run, run.algorithm.section( QLatin1Char( ':' ), 1 ), {}, {}, {}, {} };
  const QgsProcessingAlgorithm *algorithm = algorithmOf( run );
  if ( algorithm )
    one.title = algorithm->displayName();
  for ( const char *name : COUNTS )
  {
    const QgsProcessingOutputDefinition *output
      = algorithm ? algorithm->outputDefinition( QLatin1String( name ) ) : nullptr;
    if ( numberOf( run, name ) > 0 )
      one.facts << QStringLiteral( "%1: %2" )
                     .arg(
                       output ? output->description() : QString::fromLatin1( name ),
                       QLocale().toString( numberOf( run, name ) )
                     );
  }
  // Models give no numbers; their sample is counted itself.
  const QgsVectorLayer *sample
    = qobject_cast<QgsVectorLayer *>( mProject.mapLayer( nameOf( run.results.value( QStringLiteral( "SAMPLE" ) ) ) ) );
  const QgsProcessingOutputDefinition *drawn
    = algorithm ? algorithm->outputDefinition( QStringLiteral( "SAMPLE" ) ) : nullptr;
  const long long rows = sample ? LayerRole::rowsAtHand( *sample ).value_or( 0 ) : 0;
  if ( one.facts.isEmpty() && drawn && rows > 0 )
    one.facts << QStringLiteral( "%1: %2" ).arg( drawn->description(), QLocale().toString( rows ) );
  one.count = one.facts.value( 0 );
  QStringList gone;
  for ( auto result = run.results.constBegin(); result != run.results.constEnd(); ++result )
  {
    const QString path = result.value().toString();
    const QgsProcessingParameterDefinition *wish = algorithm ? algorithm->parameterDefinition( result.key() ) : nullptr;
    const bool isFile = wish ? wish->type() == QgsProcessingParameterFileDestination::typeName()
                                 || wish->type() == QgsProcessingParameterFolderDestination::typeName()
                             : true;
    if ( !isFile || result.key() == QLatin1String( "REPORT" ) || !QFileInfo( path ).isAbsolute()
         || path.contains( QLatin1Char( '|' ) ) )
      continue;
    one.files << placeToday( path );
    if ( !QFileInfo::exists( one.files.last() ) )
      gone << QDir::toNativeSeparators( path );
  }
  if ( !gone.isEmpty() )
    one.trouble = tr( "The file is not there any more: %1. If it was moved, that is no harm; else write it again." )
                    .arg( gone.join( QStringLiteral( ", " ) ) );
  return one;
}

FieldAnswers FieldRoundMaker::answersOf( const RememberedRun &run )
{
  FieldAnswers answers;
  answers.when = run.when;
  answers.findings = numberOf( run, "FINDINGS_COUNT" );
  answers.there = numberOf( run, "THERE_COUNT" );
  answers.notThere = numberOf( run, "NOT_THERE_COUNT" );
  answers.unsure = numberOf( run, "UNSURE_COUNT" );
  answers.mapped = numberOf( run, "MAPPED_COUNT" );
  answers.unmatched = numberOf( run, "UNMATCHED_COUNT" );
  answers.conflicts = numberOf( run, "CONFLICT_COUNT" );
  return answers;
}

// Runs come newest first, so that what is there already is newer.
void FieldRoundMaker::take( FieldRound &round, const RememberedRun &run ) const
{
  const auto layer = [&]( QString &kept, const QVariant &value ) {
    if ( kept.isEmpty() )
      kept = nameOf( value );
  };
  const auto result = [&run]( const char *name ) { return run.results.value( QLatin1String( name ) ); };
  if ( run.algorithm == IMPORT )
  {
    round.answers << answersOf( run );
    layer( round.checked, result( "CHECKED" ) );
    layer( round.filled, result( "SAMPLE_FILLED" ) );
    layer( round.sample, run.inputs.value( QStringLiteral( "SAMPLE" ) ) );
  }
  else if ( run.algorithm == ESTIMATE )
    round.estimated = std::max( round.estimated, run.when );
  else if ( run.algorithm == BY_ZONE )
    round.counted = std::max( round.counted, run.when );
  else if ( run.algorithm == STREETS )
  {
    if ( const QVariant share = result( "COVERAGE_LENGTH" ); round.streets.isEmpty() && share.isValid() )
      round.streets << tr( "Streets with pictures, on %1: %2 of the length that is known." )
                         .arg( dayText( run.when ), shown::percent( share.toDouble() ) );
  }
  else
  {
    round.out << exportOf( run );
    if ( run.algorithm == SAMPLE_CHECK || run.algorithm == CHECK_MODEL )
    {
      layer( round.sample, result( "SAMPLE" ) );
      if ( const QString file = result( "DESIGN_FILE" ).toString(); round.designFile.isEmpty() && !file.isEmpty() )
        round.designFile = placeToday( file );
    }
  }
}

void FieldRoundMaker::describe( FieldRound &round, const QStringList &members ) const
{
  // The gaps themselves lead, then a layer of answers, then whatever there is.
  const auto rank = [this]( const QString &name ) {
    const QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( mProject.mapLayer( name ) );
    const QString role = layer ? LayerRole::of( *layer ) : QString();
    if ( isLoose( role ) )
      return role == QLatin1String( "importfindings.CHECKED" ) ? 2 : 3;
    return FieldRound::isGaps( role ) ? 0 : mLeads.contains( name ) ? 1 : 4;
  };
  QStringList ordered = members;
  std::stable_sort( ordered.begin(), ordered.end(), [&]( const QString &a, const QString &b ) {
    return rank( a ) < rank( b );
  } );
  round.gaps = ordered.first();
  if ( const QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( mProject.mapLayer( round.gaps ) ) )
  {
    round.name = layer->name();
    round.gapsRole = LayerRole::of( *layer );
    round.gapsCount = LayerRole::rowsAtHand( *layer );
    // A temporary layer comes back with its project, but not its rows.
    round.isTemporary = layer->providerType() == QLatin1String( "memory" );
    round.isThere = layer->isValid() && !( round.isTemporary && round.gapsCount == 0 );
    if ( !round.isThere )
      round.gapsCount.reset();
    // What a layer without a file is called by; its source may hold a password.
    if ( !round.isThere && !round.isTemporary )
      round.lost
        = fileOf( layer->source() ).isEmpty() ? layer->name() : QDir::toNativeSeparators( pathOf( layer->source() ) );
  }
  else
  {
    const QFileInfo file( pathOf( round.gaps ) );
    round.isThere = file.isAbsolute() && file.exists();
    const QString table = round.gaps.section( QStringLiteral( "layername=" ), 1 ).section( QLatin1Char( '|' ), 0, 0 );
    round.name = !table.isEmpty()    ? table
                 : file.isAbsolute() ? file.completeBaseName()
                                     : tr( "a temporary layer that is gone" );
    if ( !round.isThere && file.isAbsolute() )
      round.lost = QDir::toNativeSeparators( file.filePath() );
  }
}

// Layers of answers that a run outside of the dialogs has made: of a model, a script, the review.
void FieldRoundMaker::addLoose( FieldRound &round, const QStringList &members )
{
  for ( const QString &member : members )
  {
    QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( mProject.mapLayer( member ) );
    const QString role = layer && layer->isValid() ? LayerRole::of( *layer ) : QString();
    if ( role == QLatin1String( "importfindings.SAMPLE_FILLED" ) && round.filled.isEmpty() )
      round.filled = member;
    if ( role == QLatin1String( "samplecheck.SAMPLE" ) && round.sample.isEmpty() )
      round.sample = member;
    if ( role != QLatin1String( "importfindings.CHECKED" ) || !round.answers.isEmpty() )
      continue;
    round.checked = member;
    if ( mCounted.contains( member ) )
      round.answers << mCounted.value( member );
    mToCount << layer;
  }
}

void FieldRoundMaker::countOpen( FieldRound &round )
{
  for ( FieldAnswers &answers : round.answers )
    if ( !answers.open && round.gapsCount )
      answers.open = std::max<qlonglong>( 0, *round.gapsCount - answers.answered() );
}

// Which runs belong to a round, the newest first.
QHash<QString, QList<int>> FieldRoundMaker::runsByRoot() const
{
  QHash<QString, QList<int>> runs;
  for ( int run = 0; run < mRuns.size(); ++run )
  {
    QStringList parts = mParts.at( run );
    // Folders and books take several layers along.
    for ( const QVariant &taken : mRuns.at( run ).inputs.value( QStringLiteral( "LAYERS" ) ).toList() )
      parts << nameOf( taken );
    for ( const QString &part : std::as_const( parts ) )
      if ( mParents.contains( part ) )
        if ( QList<int> &those = runs[rootOf( part )]; those.isEmpty() || those.last() != run )
          those << run;
  }
  return runs;
}

QList<FieldRound> FieldRoundMaker::make()
{
  for ( int run = 0; run < mRuns.size(); ++run )
    join( run );
  const QList<QgsMapLayer *> onMap = mProject.layerTreeRoot()->layerOrder();
  QStringList gaps, loose;
  for ( const QgsMapLayer *layer : onMap )
    if ( const QgsVectorLayer *vector = qobject_cast<const QgsVectorLayer *>( layer ) )
    {
      const QString role = LayerRole::of( *vector );
      if ( FieldRound::isGaps( role ) )
        gaps << layer->id();
      else if ( isLoose( role ) && !mParents.contains( layer->id() ) )
        loose << layer->id();
    }
  for ( const QString &layer : std::as_const( gaps ) )
    unite( layer, layer );
  // What nothing is known of belongs to the only gaps there are.
  for ( const QString &layer : std::as_const( loose ) )
    unite( gaps.size() == 1 ? gaps.first() : layer, layer );
  QHash<QString, QStringList> members;
  QStringList roots;
  for ( const QString &name : std::as_const( mNames ) )
  {
    const QString root = rootOf( name );
    if ( !members.contains( root ) )
      roots << root;
    members[root] << name;
  }
  const QHash<QString, QList<int>> runs = runsByRoot();
  QList<FieldRound> rounds;
  for ( const QString &root : std::as_const( roots ) )
  {
    FieldRound round;
    describe( round, members.value( root ) );
    for ( const int run : runs.value( root ) )
      take( round, mRuns.at( run ) );
    addLoose( round, members.value( root ) );
    countOpen( round );
    rounds << round;
  }
  std::stable_sort( rounds.begin(), rounds.end(), []( const FieldRound &a, const FieldRound &b ) {
    const QDateTime lastA = std::max( a.lastOut(), a.lastBack() );
    const QDateTime lastB = std::max( b.lastOut(), b.lastBack() );
    return lastA.isValid() != lastB.isValid() ? lastA.isValid() : lastA > lastB;
  } );
  return rounds;
}

} // namespace lacuna
