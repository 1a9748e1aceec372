// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "remaining_work.h"
#include "tasking/project.h"

#include <qgsfeatureiterator.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QLocale>

#include <memory>
#include <tuple>

namespace lacuna
{

RemainingWork::RemainingWork( QgsProject *project, QObject *parent )
  : QAbstractTableModel( parent )
  , mProject( project )
{}

QgsVectorLayer *RemainingWork::tasks() const { return mTasks; }

int RemainingWork::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mShown.size() );
}

int RemainingWork::columnCount( const QModelIndex &parent ) const { return parent.isValid() ? 0 : COLUMNS; }

QVariant RemainingWork::headerData( int section, Qt::Orientation orientation, int role ) const
{
  if ( orientation != Qt::Horizontal || role != Qt::DisplayRole )
    return QVariant();
  switch ( section )
  {
    case Task:
      return tr( "Task" );
    case Status:
      return tr( "Status" );
    case Missing:
      return tr( "Missing" );
    case Exposed:
      return tr( "Exposed" );
    default:
      return QVariant();
  }
}

QVariant RemainingWork::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= rowCount() )
    return QVariant();
  const Row &row = mShown.at( index.row() );
  if ( role == Qt::TextAlignmentRole )
    return index.column() == Status ? QVariant( Qt::AlignVCenter | Qt::AlignLeft )
                                    : QVariant( Qt::AlignVCenter | Qt::AlignRight );
  if ( role == Qt::DecorationRole && index.column() == Status )
    return TaskStatuses::colour( TaskStatuses::fromName( row.status ) );
  if ( role == Qt::ToolTipRole && row.done )
    return tr( "Marked done, and buildings are still missing" );
  if ( role != Qt::DisplayRole )
    return QVariant();
  switch ( index.column() )
  {
    case Task:
      return row.task;
    case Status:
    {
      const TaskStatus status = TaskStatuses::fromName( row.status );
      return status == TaskStatus::Other ? row.status.left( 40 ) : TaskStatuses::label( status );
    }
    case Missing:
      return QLocale().toString( row.missing );
    case Exposed:
      return row.exposed < 0 ? QStringLiteral( "–" ) : QLocale().toString( row.exposed );
    default:
      return QVariant();
  }
}

void RemainingWork::run( const QString &algorithm, const QVariantMap &parameters, AlgorithmRun::Done done )
{
  const auto end = [this] {
    mBusy = false;
    emit changed();
  };
  mBusy = true;
  emit changed();
  AlgorithmRun::start(
    mProject, this, algorithm, parameters,
    [done, end]( const QVariantMap &results, QgsProcessingContext &context, const QStringList &warnings ) {
      done( results, context, warnings );
      end();
    },
    [this, end]( const QString &sentence ) {
      end();
      emit failed( sentence );
    }
  );
}

void RemainingWork::count( QgsVectorLayer *tasks, QgsVectorLayer *missing, QgsVectorLayer *exposure )
{
  if ( mBusy )
    return;
  mTasks = tasks;
  mMissing = missing;
  QVariantMap parameters {
    { QStringLiteral( "TASKS" ), QVariant::fromValue( tasks ) },
    { QStringLiteral( "MISSING" ), QVariant::fromValue( missing ) },
    { QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) },
  };
  if ( exposure )
    parameters.insert( QStringLiteral( "EXPOSURE" ), QVariant::fromValue( exposure ) );
  run(
    QStringLiteral( "lacuna:gapsbytask" ), parameters,
    [this,
     exposed
     = exposure != nullptr]( const QVariantMap &results, QgsProcessingContext &context, const QStringList &warnings ) {
      mWarnings = warnings;
      take(
        qobject_cast<QgsVectorLayer *>(
          QgsProcessingUtils::mapLayerFromString( results.value( QStringLiteral( "OUTPUT" ) ).toString(), context )
        ),
        results, exposed
      );
    }
  );
}

void RemainingWork::take( QgsVectorLayer *layer, const QVariantMap &results, bool exposed )
{
  mRows.clear();
  QgsFeature feature;
  const bool numbered = layer && layer->fields().lookupField( QStringLiteral( "task_id" ) ) >= 0;
  for ( QgsFeatureIterator it = layer ? layer->getFeatures() : QgsFeatureIterator(); it.nextFeature( feature ); )
  {
    Row row;
    row.missing = feature.attribute( QStringLiteral( "missing_count" ) ).toLongLong();
    if ( row.missing == 0 )
      continue;
    row.task = numbered ? feature.attribute( QStringLiteral( "task_id" ) ).toInt() : static_cast<int>( feature.id() );
    row.status = feature.attribute( QStringLiteral( "status" ) ).toString();
    row.exposed = exposed ? feature.attribute( QStringLiteral( "exposed_missing" ) ).toLongLong() : -1;
    row.done = feature.attribute( QStringLiteral( "done_but_missing" ) ).toInt() == 1;
    row.box = feature.geometry().boundingBox();
    mRows << row;
  }
  std::sort( mRows.begin(), mRows.end(), []( const Row &a, const Row &b ) {
    return std::make_tuple( !a.done, -a.missing, a.task ) < std::make_tuple( !b.done, -b.missing, b.task );
  } );
  const QLocale locale;
  const QString missing = locale.toString( results.value( QStringLiteral( "MISSING_COUNT" ) ).toLongLong() );
  const QString tasks = locale.toString( static_cast<qlonglong>( mRows.size() ) );
  const QVariant doneOpen = results.value( QStringLiteral( "DONE_WITH_GAPS_COUNT" ) );
  mSummary
    = !QgsVariantUtils::isNull( doneOpen )
        ? tr( "%1 missing buildings in %2 tasks. %3 tasks are marked done and still miss buildings." )
            .arg( missing, tasks, locale.toString( doneOpen.toLongLong() ) )
        : tr( "%1 missing buildings in %2 tasks. The layer does not say which tasks are done." ).arg( missing, tasks );
  applyFilter();
}

void RemainingWork::applyFilter()
{
  beginResetModel();
  mShown.clear();
  for ( const Row &row : std::as_const( mRows ) )
    if ( !mOnlyDone || row.done )
      mShown << row;
  endResetModel();
}

void RemainingWork::setOnlyDone( bool only )
{
  mOnlyDone = only;
  applyFilter();
}

void RemainingWork::plan( double target )
{
  if ( mBusy || !mTasks || !mMissing )
    return emit failed( tr( "Count first what is left." ) );
  if ( mShown.isEmpty() )
    return emit failed( tr( "No task is in the list, so there is nothing to plan." ) );
  // Copies that the run may keep: the tasks of the list, and the missing buildings in them.
  QStringList numbers;
  for ( const Row &row : std::as_const( mShown ) )
    numbers << QString::number( row.task );
  auto area = std::make_unique<QgsVectorLayer>(
    QStringLiteral( "MultiPolygon?crs=%1" ).arg( mTasks->crs().authid() ), tr( "Tasks with gaps" ),
    QStringLiteral( "memory" )
  );
  area->setCrs( mTasks->crs() );
  QgsFeatureList places;
  QVector<QgsGeometry> shapes;
  QgsFeature feature;
  for ( QgsFeatureIterator it = mTasks->getFeatures( QgsFeatureRequest().setFilterExpression(
          QStringLiteral( "\"task_id\" IN (%1)" ).arg( numbers.join( QLatin1Char( ',' ) ) )
        ) );
        it.nextFeature( feature ); )
  {
    QgsFeature place( area->fields() );
    place.setGeometry( feature.geometry() );
    places << place;
    shapes << feature.geometry();
  }
  area->dataProvider()->addFeatures( places );
  area->updateExtents();
  QgsVectorLayer *kept = area.release();
  mProject->addMapLayer( kept, false );
  const QVariantMap parameters {
    { QStringLiteral( "AREA" ), QVariant::fromValue( kept ) },
    { QStringLiteral( "WORKLOAD" ), QVariant::fromValue( mMissing.data() ) },
    { QStringLiteral( "TARGET" ), target },
    { QStringLiteral( "OUTPUT" ),
      QVariant::fromValue( QgsProcessingOutputLayerDefinition( QStringLiteral( "TEMPORARY_OUTPUT" ), mProject ) ) },
  };
  run(
    QStringLiteral( "lacuna:taskareas" ), parameters,
    [this, id = kept->id()]( const QVariantMap &results, QgsProcessingContext &context, const QStringList & ) {
      const QString output = results.value( QStringLiteral( "OUTPUT" ) ).toString();
      std::unique_ptr<QgsMapLayer> plan( context.takeResultLayer( output ) );
      mProject->removeMapLayer( id );
      if ( !plan )
        return emit failed( tr( "The plan could not be loaded." ) );
      // The style and the metadata the algorithm gives it.
      if ( context.willLoadLayerOnCompletion( output ) )
        if ( QgsProcessingLayerPostProcessorInterface *dresser
             = context.layerToLoadOnCompletionDetails( output ).postProcessor() )
          dresser->postProcessLayer( plan.get(), context, context.feedback() );
      plan->setName( tr( "New plan" ) );
      mProject->addMapLayer( plan.release() );
      emit planned( tr( "A plan of %1 tasks for what is left is in the layer “New plan”. Look at it, then hand it over."
      )
                      .arg( results.value( QStringLiteral( "TASKS_COUNT" ) ).toInt() ) );
    }
  );
}

} // namespace lacuna
