// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "followed_tab.h"
#include "panel/model/project_importer.h"
#include "panel/model/remaining_work.h"
#include "panel/view/plain_widgets.h"
#include "settings/panel_settings.h"

#include <qgsmaplayercombobox.h>
#include <qgsvectorlayer.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace lacuna
{

FollowedTab::FollowedTab(
  FollowedProjects *followed, ProjectImporter *importer, RemainingWork *remaining, QWidget *parent
)
  : QWidget( parent )
  , mFollowed( followed )
  , mImporter( importer )
  , mRemaining( remaining )
{
  QVBoxLayout *layout = new QVBoxLayout( this );
  layout->addWidget( makeFollowing() );
  layout->addWidget( makeRemaining(), 1 );
  mSecond.setInterval( 1000 );
  connect( &mSecond, &QTimer::timeout, this, &FollowedTab::showTimer );
  connect( mFollowed, &FollowedProjects::changed, this, &FollowedTab::showFollowing );
  connect( mImporter, &ProjectImporter::busyChanged, this, &FollowedTab::showFollowing );
  connect( mRemaining, &RemainingWork::changed, this, &FollowedTab::showRemaining );
  connect( mRemaining, &RemainingWork::failed, this, [this]( const QString &sentence ) {
    emit said( sentence, true );
  } );
  connect( mRemaining, &RemainingWork::planned, this, [this]( const QString &sentence ) {
    emit said( sentence, false );
  } );
  showFollowing();
  showRemaining();
}

QWidget *FollowedTab::makeFollowing()
{
  QGroupBox *box = new QGroupBox( tr( "Imported projects" ), this );
  QVBoxLayout *column = new QVBoxLayout( box );
  mProject = new QComboBox( box );
  mProject->setObjectName( QStringLiteral( "followed" ) );
  mProject->setAccessibleName( tr( "Imported project" ) );
  mProject->setModel( mFollowed );
  mProject->setSizePolicy( QSizePolicy::Ignored, QSizePolicy::Fixed );
  mStands = textLabel( "stands", box );
  QHBoxLayout *line = new QHBoxLayout();
  mRefresh = new QPushButton( tr( "Refresh" ), box );
  mRefresh->setObjectName( QStringLiteral( "refresh" ) );
  mInterval = new QComboBox( box );
  mInterval->setObjectName( QStringLiteral( "interval" ) );
  mInterval->setAccessibleName( tr( "Automatic refresh" ) );
  mInterval->setToolTip( tr( "Automatic refresh" ) );
  mInterval->addItem( tr( "by hand" ), 0 );
  for ( const int minutes : { 5, 15, 30, 60 } )
    mInterval->addItem( tr( "every %1 minutes" ).arg( minutes ), minutes );
  mNext = new QLabel( box );
  mNext->setObjectName( QStringLiteral( "nextRefresh" ) );
  line->addWidget( mRefresh );
  line->addWidget( mInterval );
  line->addWidget( mNext, 1 );
  column->addWidget( mProject );
  column->addWidget( mStands );
  column->addLayout( line );
  connect( mProject, qOverload<int>( &QComboBox::currentIndexChanged ), this, &FollowedTab::showFollowing );
  connect( mRefresh, &QPushButton::clicked, this, [this] {
    const int row = mProject->currentIndex();
    if ( mImporter->isBusy() )
      mImporter->cancel();
    else if ( row >= 0 )
      mImporter->fetch( mFollowed->at( row ) );
  } );
  connect( mInterval, qOverload<int>( &QComboBox::currentIndexChanged ), this, [this] {
    mImporter->setInterval( mInterval->currentData().toInt() );
    PanelSettings::setText( "refresh-minutes", mInterval->currentData().toString() );
    showTimer();
  } );
  return box;
}

QWidget *FollowedTab::makeRemaining()
{
  QGroupBox *box = new QGroupBox( tr( "What is left" ), this );
  QVBoxLayout *column = new QVBoxLayout( box );
  QFormLayout *form = new QFormLayout();
  form->setRowWrapPolicy( QFormLayout::WrapLongRows );
  form->setFieldGrowthPolicy( QFormLayout::AllNonFixedFieldsGrow );
  const auto layers = [&]( const char *name, bool optional ) {
    QgsMapLayerComboBox *combo = new QgsMapLayerComboBox( box );
    combo->setObjectName( QLatin1String( name ) );
    combo->setFilters( Qgis::LayerFilter::PolygonLayer );
    combo->setAllowEmptyLayer( optional );
    combo->setSizePolicy( QSizePolicy::Ignored, QSizePolicy::Fixed );
    combo->setMinimumWidth( fontMetrics().height() * 8 );
    return combo;
  };
  mMissing = layers( "missing", false );
  mMissing->setToolTip( tr( "The layer Missing in OSM of Building gaps, made again with fresh OpenStreetMap data" ) );
  mExposure = layers( "exposure", true );
  mExposure->setToolTip( tr( "The exposure of those buildings, if you have it" ) );
  mExposure->setCurrentIndex( 0 );
  form->addRow( tr( "Missing buildings" ), mMissing );
  form->addRow( tr( "Their exposure" ), mExposure );
  column->addLayout( form );
  QHBoxLayout *line = new QHBoxLayout();
  mCount = new QPushButton( tr( "Count" ), box );
  mCount->setObjectName( QStringLiteral( "countRemaining" ) );
  mOnlyDone = new QCheckBox( tr( "Only marked done, still missing" ), box );
  mOnlyDone->setObjectName( QStringLiteral( "onlyDone" ) );
  line->addWidget( mCount );
  line->addWidget( mOnlyDone, 1 );
  column->addLayout( line );
  mSummary = textLabel( "summary", box );
  column->addWidget( mSummary );
  mTable = new QTableView( box );
  mTable->setObjectName( QStringLiteral( "remaining" ) );
  mTable->setAccessibleName( tr( "Tasks that still miss buildings" ) );
  showRows( mTable, mRemaining, RemainingWork::Status );
  column->addWidget( mTable, 1 );
  QHBoxLayout *last = new QHBoxLayout();
  mTarget = new QSpinBox( box );
  mTarget->setObjectName( QStringLiteral( "target" ) );
  mTarget->setRange( 1, 10000 );
  mTarget->setValue( 25 );
  mTarget->setSuffix( tr( " per task" ) );
  mTarget->setAccessibleName( tr( "Missing buildings per task" ) );
  mTarget->setToolTip( mTarget->accessibleName() );
  mPlan = new QPushButton( tr( "New plan" ), box );
  mPlan->setObjectName( QStringLiteral( "plan" ) );
  mPlan->setToolTip( tr( "Makes new task areas for the missing buildings in the tasks of the list" ) );
  mHandOver = new QPushButton( tr( "Hand over…" ), box );
  mHandOver->setObjectName( QStringLiteral( "handOver" ) );
  mHandOver->setToolTip( tr( "Makes a draft project, or the file for the web form, of a plan" ) );
  last->addWidget( mPlan );
  last->addWidget( mTarget );
  last->addStretch();
  last->addWidget( mHandOver );
  column->addLayout( last );
  connect( mMissing, &QgsMapLayerComboBox::layerChanged, this, &FollowedTab::showRemaining );
  connect( mCount, &QPushButton::clicked, this, &FollowedTab::count );
  connect( mOnlyDone, &QCheckBox::toggled, this, [this]( bool only ) {
    mRemaining->setOnlyDone( only );
    showRemaining();
  } );
  connect( mTable, &QTableView::activated, this, &FollowedTab::zoomTo );
  connect( mTable, &QTableView::clicked, this, &FollowedTab::zoomTo );
  connect( mPlan, &QPushButton::clicked, this, [this] { mRemaining->plan( mTarget->value() ); } );
  connect( mHandOver, &QPushButton::clicked, this, &FollowedTab::handOverWanted );
  return box;
}

void FollowedTab::showFollowing()
{
  if ( mProject->currentIndex() < 0 && mFollowed->rowCount() > 0 )
    mProject->setCurrentIndex( 0 );
  const int row = mProject->currentIndex();
  const bool any = row >= 0 && row < mFollowed->rowCount();
  const bool online = any && !mFollowed->at( row ).server.api.isEmpty();
  mRefresh->setText( mImporter->isBusy() ? tr( "Cancel" ) : tr( "Refresh" ) );
  mRefresh->setEnabled( mImporter->isBusy() || online );
  mInterval->setEnabled( any );
  QString text = tr( "Nothing is imported yet. Find a project in the first tab and press Import." );
  if ( any )
  {
    const QgsVectorLayer *tasks = mFollowed->layer( mFollowed->at( row ), QStringLiteral( "tasks" ) );
    text = tasks ? tr( "%1 tasks, in %2" ).arg( QLocale().toString( tasks->featureCount() ), mFollowed->at( row ).path )
                 : QString();
    if ( !online )
      text += QLatin1Char( '\n' ) + tr( "It came from files, so there is no server to ask for changes." );
  }
  mStands->setText( text );
  showRemaining();
}

void FollowedTab::showTimer()
{
  const QDateTime next = mImporter->nextRefresh();
  if ( next.isValid() && !mSecond.isActive() )
    mSecond.start();
  if ( !next.isValid() )
  {
    mSecond.stop();
    mNext->clear();
    return;
  }
  const qint64 seconds = std::max<qint64>( 0, QDateTime::currentDateTime().secsTo( next ) );
  mNext->setText(
    tr( "next in %1" ).arg( QTime( 0, 0 ).addSecs( static_cast<int>( seconds ) ).toString( QStringLiteral( "m:ss" ) ) )
  );
  if ( seconds >= 3600 )
    mNext->setText( tr( "next in %1" ).arg( QStringLiteral( "60:00" ) ) );
}

void FollowedTab::showRemaining()
{
  const bool any = mProject->currentIndex() >= 0 && mFollowed->rowCount() > 0;
  mCount->setEnabled( any && !mRemaining->isBusy() && mMissing->currentLayer() );
  mCount->setText( mRemaining->isBusy() ? tr( "Counting…" ) : tr( "Count" ) );
  mPlan->setEnabled( mRemaining->rowCount() > 0 && !mRemaining->isBusy() );
  QString text = mRemaining->summary();
  if ( text.isEmpty() )
    text = tr( "Says which tasks still miss buildings, above all those that are marked done." );
  // What makes the number doubtful stands before it.
  mSummary->setText( ( mRemaining->warnings() + QStringList { text } ).join( QLatin1Char( '\n' ) ) );
}

void FollowedTab::count()
{
  const int row = mProject->currentIndex();
  QgsVectorLayer *missing = qobject_cast<QgsVectorLayer *>( mMissing->currentLayer() );
  QgsVectorLayer *tasks = row >= 0 && row < mFollowed->rowCount()
                            ? mFollowed->layer( mFollowed->at( row ), QStringLiteral( "tasks" ) )
                            : nullptr;
  if ( !tasks || !missing )
    return emit said( tr( "Choose an imported project and the layer of the missing buildings." ), true );
  if ( tasks == missing )
    return emit said(
      tr( "The missing buildings are the tasks themselves. Choose the layer Missing in OSM of Building gaps." ), true
    );
  mRemaining->count( tasks, missing, qobject_cast<QgsVectorLayer *>( mExposure->currentLayer() ) );
}

void FollowedTab::zoomTo( const QModelIndex &index )
{
  if ( !index.isValid() || !mRemaining->tasks() )
    return;
  const RemainingWork::Row &row = mRemaining->row( index.row() );
  mRemaining->tasks()->selectByIds( QgsFeatureIds() << row.task );
  emit zoomWanted( mRemaining->tasks(), row.box );
}

void FollowedTab::restoreState()
{
  const int row = mInterval->findData( PanelSettings::text( "refresh-minutes" ).toInt() );
  mInterval->setCurrentIndex( std::max( 0, row ) );
}

} // namespace lacuna
