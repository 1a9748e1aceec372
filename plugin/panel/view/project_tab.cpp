// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_tab.h"
#include "panel/client/tasking_client.h"
#include "panel/model/project_details.h"
#include "panel/model/project_list_model.h"
#include "panel/view/progress_chart.h"
#include "panel/view/safe_browser.h"
#include "panel/view/status_strip.h"
#include "tasking/editor_links.h"

#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace lacuna
{

namespace
{

constexpr int PAGE = 0;
constexpr int MESSAGE = 1;

QPushButton *button( const QString &text, const char *name, QWidget *parent )
{
  QPushButton *made = new QPushButton( text, parent );
  made->setObjectName( QLatin1String( name ) );
  return made;
}

} // namespace

ProjectTab::ProjectTab( ProjectDetails *details, FollowedProjects *followed, TaskingClient *client, QWidget *parent )
  : QWidget( parent )
  , mDetails( details )
  , mFollowed( followed )
  , mClient( client )
  , mJosmPort( EditorLinks::JOSM_PORT )
{
  QVBoxLayout *layout = new QVBoxLayout( this );
  mStack = new QStackedWidget( this );
  layout->addWidget( mStack );
  QScrollArea *scroll = new QScrollArea( mStack );
  scroll->setWidgetResizable( true );
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  scroll->setWidget( makePage() );
  mStack->addWidget( scroll );
  QWidget *message = new QWidget( mStack );
  QVBoxLayout *middle = new QVBoxLayout( message );
  mMessage = new QLabel( message );
  mMessage->setObjectName( QStringLiteral( "projectMessage" ) );
  mMessage->setWordWrap( true );
  mMessage->setTextFormat( Qt::PlainText );
  mMessage->setAlignment( Qt::AlignCenter );
  mRetry = button( tr( "Try again" ), "projectRetry", message );
  middle->addStretch();
  middle->addWidget( mMessage );
  middle->addWidget( mRetry, 0, Qt::AlignHCenter );
  middle->addStretch( 2 );
  mStack->addWidget( message );
  connect( mRetry, &QPushButton::clicked, mDetails, &ProjectDetails::reload );
  connect( mDetails, &ProjectDetails::changed, this, &ProjectTab::show );
  connect( mFollowed, &FollowedProjects::changed, this, &ProjectTab::showFollowed );
  show();
}

QWidget *ProjectTab::makePage()
{
  QWidget *page = new QWidget( this );
  QVBoxLayout *column = new QVBoxLayout( page );
  column->setContentsMargins( 0, 0, 0, 0 );
  mTitle = new QLabel( page );
  mTitle->setObjectName( QStringLiteral( "projectTitle" ) );
  mTitle->setWordWrap( true );
  mTitle->setTextFormat( Qt::PlainText );
  QFont bold = font();
  bold.setBold( true );
  bold.setPointSizeF( bold.pointSizeF() * 1.15 );
  mTitle->setFont( bold );
  mFacts = new QLabel( page );
  mFacts->setObjectName( QStringLiteral( "projectFacts" ) );
  mFacts->setWordWrap( true );
  mFacts->setTextFormat( Qt::PlainText );
  mFacts->setTextInteractionFlags( Qt::TextSelectableByMouse );
  mStrip = new StatusStrip( page );
  mStrip->setObjectName( QStringLiteral( "statusStrip" ) );
  mChart = new ProgressChart( page );
  mChart->setObjectName( QStringLiteral( "progressChart" ) );
  mTexts = new SafeBrowser( page );
  mTexts->setObjectName( QStringLiteral( "projectTexts" ) );
  mTexts->setAccessibleName( tr( "Description and instructions" ) );
  mTexts->setMinimumHeight( fontMetrics().height() * 12 );
  for ( QLabel *label : { mTitle, mFacts } )
    label->setSizePolicy( QSizePolicy::Ignored, QSizePolicy::Minimum );
  column->addWidget( mTitle );
  column->addWidget( mFacts );
  column->addWidget( makeButtons( page ) );
  column->addWidget( mStrip );
  column->addWidget( makeTaskRow( page ) );
  column->addWidget( mChart );
  column->addWidget( mTexts, 1 );
  return page;
}

QWidget *ProjectTab::makeButtons( QWidget *parent )
{
  // Two lines: side by side they would be wider than the panel of a small screen.
  QWidget *rows = new QWidget( parent );
  QGridLayout *grid = new QGridLayout( rows );
  grid->setContentsMargins( 0, 0, 0, 0 );
  mImport = button( tr( "Import" ), "import", rows );
  mImport->setDefault( true );
  mImportTo = new QToolButton( rows );
  mImportTo->setObjectName( QStringLiteral( "importTo" ) );
  mImportTo->setText( tr( "to…" ) );
  mImportTo->setToolTip( tr( "Import into a GeoPackage of your choice" ) );
  QPushButton *reload = button( tr( "Refresh" ), "reload", rows );
  reload->setToolTip( tr( "Asks the server again what it says of this project" ) );
  QPushButton *browser = button( tr( "Open in browser" ), "openBrowser", rows );
  QPushButton *imagery = button( tr( "Imagery" ), "imagery", rows );
  imagery->setToolTip( tr( "Adds the project's own imagery as a layer" ) );
  QHBoxLayout *import = new QHBoxLayout();
  import->addWidget( mImport, 1 );
  import->addWidget( mImportTo );
  grid->addLayout( import, 0, 0 );
  grid->addWidget( reload, 0, 1 );
  grid->addWidget( browser, 1, 0 );
  grid->addWidget( imagery, 1, 1 );
  connect( mImport, &QPushButton::clicked, this, [this] { importProject( false ); } );
  connect( mImportTo, &QToolButton::clicked, this, [this] { importProject( true ); } );
  connect( reload, &QPushButton::clicked, mDetails, &ProjectDetails::reload );
  connect( browser, &QPushButton::clicked, this, [this] {
    QDesktopServices::openUrl( TaskingApi( mDetails->server() ).projectPage( mDetails->id() ) );
  } );
  connect( imagery, &QPushButton::clicked, this, &ProjectTab::addImagery );
  return rows;
}

QWidget *ProjectTab::makeTaskRow( QWidget *parent )
{
  mTaskRow = new QWidget( parent );
  QVBoxLayout *rows = new QVBoxLayout( mTaskRow );
  rows->setContentsMargins( 0, 0, 0, 0 );
  QHBoxLayout *first = new QHBoxLayout();
  QLabel *label = new QLabel( tr( "&Task" ), mTaskRow );
  mTask = new QSpinBox( mTaskRow );
  mTask->setObjectName( QStringLiteral( "task" ) );
  mTask->setToolTip( tr( "Number of the task; follows the selection in the imported layer" ) );
  label->setBuddy( mTask );
  mTaskState = new QLabel( mTaskRow );
  mTaskState->setObjectName( QStringLiteral( "taskState" ) );
  mTaskState->setTextFormat( Qt::PlainText );
  first->addWidget( label );
  first->addWidget( mTask );
  first->addWidget( mTaskState, 1 );
  QHBoxLayout *second = new QHBoxLayout();
  QPushButton *copy = button( tr( "Copy task link" ), "copyLink", mTaskRow );
  QPushButton *josm = button( tr( "Open in JOSM" ), "openJosm", mTaskRow );
  josm->setToolTip( tr( "JOSM must be running, with remote control switched on in its preferences" ) );
  QPushButton *iD = button( tr( "Open in iD" ), "openId", mTaskRow );
  second->addWidget( copy );
  second->addWidget( josm );
  second->addWidget( iD );
  second->addStretch();
  rows->addLayout( first );
  rows->addLayout( second );
  connect( copy, &QPushButton::clicked, this, &ProjectTab::copyLink );
  connect( josm, &QPushButton::clicked, this, &ProjectTab::openInJosm );
  connect( iD, &QPushButton::clicked, this, &ProjectTab::openInId );
  connect( mTask, qOverload<int>( &QSpinBox::valueChanged ), this, [this]( int number ) {
    QString state = tr( "there is no task of this number" );
    for ( const MappingTask &task : mDetails->project().tasks.tasks )
      if ( task.id == number )
        state = TaskStatuses::fromName( task.status ) == TaskStatus::Other
                  ? task.status.left( 40 )
                  : TaskStatuses::label( TaskStatuses::fromName( task.status ) );
    mTaskState->setText( state );
  } );
  return mTaskRow;
}

void ProjectTab::show()
{
  using State = ProjectDetails::State;
  const State state = mDetails->state();
  mStack->setCurrentIndex( state == State::Ready ? PAGE : MESSAGE );
  mRetry->setVisible( state == State::Failed );
  if ( state == State::Nothing )
    mMessage->setText( tr( "Choose a project in the first tab, or enter its number there." ) );
  else if ( state == State::Loading )
    mMessage->setText( tr( "Loading project %1 from %2 …" ).arg( mDetails->id() ).arg( mDetails->server().host() ) );
  else if ( state == State::Failed )
    mMessage->setText( mDetails->message() );
  if ( state != State::Ready )
    return;
  const TaskingProject &project = mDetails->project();
  mTitle->setText( project.name.isEmpty() ? tr( "Project %1" ).arg( project.id ) : project.name );
  showFacts();
  mStrip->setProgress( mDetails->progress() );
  mChart->setVisible( mDetails->days().size() > 1 );
  mChart->setDays( mDetails->days() );
  if ( mTexts->property( "shown" ).toString() != mDetails->texts() )
    mTexts->setHtml( mDetails->texts() );
  mTexts->setProperty( "shown", mDetails->texts() );
  const QList<MappingTask> &tasks = project.tasks.tasks;
  mTaskRow->setVisible( !tasks.isEmpty() );
  int max = 1;
  for ( const MappingTask &task : tasks )
    max = std::max( max, task.id );
  mTask->setRange( 1, max );
  emit mTask->valueChanged( mTask->value() );
  showFollowed();
}

void ProjectTab::showFacts()
{
  const TaskingProject &project = mDetails->project();
  const TaskProgress &progress = mDetails->progress();
  const QLocale locale;
  QStringList lines;
  QStringList first { QStringLiteral( "#%1" ).arg( project.id ) };
  for ( const QString &part : { project.organisation, project.countries.join( QStringLiteral( ", " ) ) } )
    if ( !part.isEmpty() )
      first << part;
  if ( !project.priority.isEmpty() )
    first << tr( "priority: %1" ).arg( ProjectListModel::priorityLabel( project.priority ) );
  lines << first.join( QStringLiteral( " · " ) );
  lines << tr( "%1 tasks · %2 % mapped · %3 % validated" )
             .arg(
               locale.toString( progress.total ), QString::number( progress.percentMapped ),
               QString::number( progress.percentValidated )
             );
  if ( const QString other = TaskProgress::serversOwn( project, progress ); !other.isEmpty() )
    lines << other;
  QStringList more;
  if ( const std::optional<ProjectStatistics> &statistics = mDetails->statistics() )
  {
    more << tr( "%1 km²" ).arg( locale.toString( statistics->areaKm2, 'f', statistics->areaKm2 < 10 ? 2 : 0 ) );
    more << tr( "mappers: %1" ).arg( locale.toString( statistics->mappers ) );
    more << tr( "%1 hours of mapping" ).arg( locale.toString( statistics->mappingSeconds / 3600, 'f', 0 ) );
  }
  if ( project.lastUpdated.isValid() )
    more << tr( "last change %1" ).arg( locale.toString( project.lastUpdated.toLocalTime(), QLocale::ShortFormat ) );
  if ( project.dueDate.isValid() )
    more << tr( "due %1" ).arg( locale.toString( project.dueDate.toLocalTime().date(), QLocale::ShortFormat ) );
  if ( !more.isEmpty() )
    lines << more.join( QStringLiteral( " · " ) );
  QStringList people;
  for ( const TaskingContributor &one : mDetails->contributors().mid( 0, 3 ) )
    people << QStringLiteral( "%1 (%2)" ).arg( one.user.left( 40 ), QString::number( one.total ) );
  if ( !people.isEmpty() )
    lines << tr( "Most active: %1" ).arg( people.join( QStringLiteral( ", " ) ) );
  mFacts->setText( lines.join( QLatin1Char( '\n' ) ) );
}

int ProjectTab::followedRow() const
{
  for ( int row = 0; row < mFollowed->rowCount(); ++row )
    if ( mFollowed->at( row ).id == mDetails->id() && mFollowed->at( row ).server.api == mDetails->server().api )
      return row;
  return -1;
}

void ProjectTab::showFollowed()
{
  const bool isThere = followedRow() >= 0;
  mImport->setText( mImporting ? tr( "Importing…" ) : isThere ? tr( "Update layers" ) : tr( "Import" ) );
  mImport->setEnabled( !mImporting );
  mImportTo->setEnabled( !mImporting );
  mImport->setToolTip(
    isThere ? tr( "Brings the imported layers up to date; only what changed is touched" )
            : tr( "Tasks, area and priority areas as layers that work without a connection" )
  );
  watchSelection();
}

void ProjectTab::setImporting( bool importing )
{
  mImporting = importing;
  showFollowed();
}

// The task chosen on the map is the task of the buttons.
void ProjectTab::watchSelection()
{
  disconnect( mSelection );
  const int row = followedRow();
  QgsVectorLayer *tasks = row < 0 ? nullptr : mFollowed->layer( mFollowed->at( row ), QStringLiteral( "tasks" ) );
  if ( !tasks )
    return;
  mSelection = connect( tasks, &QgsVectorLayer::selectionChanged, this, [this]( const QgsFeatureIds &selected ) {
    if ( !selected.isEmpty() )
      mTask->setValue( static_cast<int>( *selected.constBegin() ) ); // the feature id is the number
  } );
}

void ProjectTab::importProject( bool choosePath )
{
  FollowedProject project { mDetails->id(), mDetails->project().name, QString(), mDetails->server() };
  const int row = followedRow();
  if ( row >= 0 && !choosePath )
    project.path = mFollowed->at( row ).path;
  else
  {
    const QString home = QgsProject::instance()->homePath();
    const QString proposal = QDir( home.isEmpty() ? QDir::homePath() : home )
                               .filePath( QStringLiteral( "tasking_manager_%1.gpkg" ).arg( project.id ) );
    // Beside a project that is saved there is an obvious place; otherwise people say where their files go.
    project.path = home.isEmpty() || choosePath
                     ? QFileDialog::getSaveFileName(
                         this, tr( "GeoPackage for the project" ), proposal, tr( "GeoPackages (*.gpkg)" ), nullptr,
                         QFileDialog::DontConfirmOverwrite
                       )
                     : proposal;
    if ( project.path.isEmpty() )
      return;
    if ( !project.path.endsWith( QLatin1String( ".gpkg" ), Qt::CaseInsensitive ) )
      project.path += QStringLiteral( ".gpkg" );
  }
  emit importWanted( project );
}

QgsRectangle ProjectTab::boxOf( int task ) const
{
  for ( const MappingTask &one : mDetails->project().tasks.tasks )
    if ( one.id == task )
      return one.geometry.boundingBox();
  return QgsRectangle();
}

void ProjectTab::copyLink()
{
  QGuiApplication::clipboard()->setText(
    TaskingApi( mDetails->server() ).taskPage( mDetails->id(), mTask->value() ).toString()
  );
  emit said( tr( "The link of task %1 is in the clipboard." ).arg( mTask->value() ), false );
}

void ProjectTab::openInJosm()
{
  const QgsRectangle box = boxOf( mTask->value() );
  if ( box.isEmpty() )
    return emit said( tr( "There is no task %1." ).arg( mTask->value() ), true );
  nextJosm( EditorLinks( mDetails->server(), mDetails->project() ).josm( mTask->value(), box, mJosmPort ) );
}

void ProjectTab::nextJosm( QList<QUrl> requests )
{
  if ( requests.isEmpty() )
    return emit said( tr( "Task %1 was sent to JOSM." ).arg( mTask->value() ), false );
  const QUrl url = requests.takeFirst();
  mClient->get<bool>(
    QStringLiteral( "josm" ), url, []( const QByteArray & ) { return true; },
    [this, requests]( const Outcome<bool> &outcome ) {
      if ( outcome.value )
        nextJosm( requests );
      else
        emit said(
          tr( "JOSM does not answer. Start it, and switch on its remote control: Preferences ▸ Remote Control." ), true
        );
    }
  );
}

void ProjectTab::openInId()
{
  const QgsRectangle box = boxOf( mTask->value() );
  if ( box.isEmpty() )
    return emit said( tr( "There is no task %1." ).arg( mTask->value() ), true );
  QDesktopServices::openUrl( EditorLinks( mDetails->server(), mDetails->project() ).iD( mTask->value(), box ) );
}

void ProjectTab::addImagery()
{
  QString trouble;
  const QString source = EditorLinks( mDetails->server(), mDetails->project() ).imagery( trouble );
  if ( source.isEmpty() )
    return emit said( trouble, true );
  emit imageryWanted( source, tr( "Imagery of project %1" ).arg( mDetails->id() ) );
}

} // namespace lacuna
