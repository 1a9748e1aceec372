// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_importer.h"
#include "panel/client/tasking_client.h"
#include "tasking/project_file.h"
#include "tasking/saved_file.h"
#include "tasking/tasking_json.h"

#include <QLocale>

namespace lacuna
{

namespace
{

const QString PURPOSE = QStringLiteral( "import" );
constexpr int MINUTE_MS = 60000;

} // namespace

ProjectImporter::ProjectImporter( TaskingClient *client, FollowedProjects *followed, QObject *parent )
  : QObject( parent )
  , mClient( client )
  , mFollowed( followed )
{
  connect( &mTimer, &QTimer::timeout, this, &ProjectImporter::refreshAll );
}

void ProjectImporter::setBusy( bool busy )
{
  mBusy = busy;
  emit busyChanged();
}

void ProjectImporter::setInterval( int minutes )
{
  mInterval = minutes;
  if ( minutes > 0 )
    mTimer.start( minutes * MINUTE_MS );
  else
    mTimer.stop();
}

QDateTime ProjectImporter::nextRefresh() const { return mTimer.isActive() ? QDateTime::currentDateTime().addMSecs( mTimer.remainingTime() ) : QDateTime(); }

void ProjectImporter::refreshAll()
{
  for ( int row = 0; row < mFollowed->rowCount(); ++row )
    if ( !mFollowed->at( row ).server.api.isEmpty() )
      fetch( mFollowed->at( row ) );
}

void ProjectImporter::fetch( const FollowedProject &project )
{
  if ( mBusy )
  {
    if ( !mQueue.contains( project ) )
      mQueue << project;
    return;
  }
  ++mRun;
  setBusy( true );
  mClient->get<TaskingProject>(
    PURPOSE, TaskingApi( project.server ).project( project.id ),
    [host = project.server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).project( bytes ); },
    [this, project]( const Outcome<TaskingProject> &outcome ) {
      if ( outcome.value )
        askTasks( project, *outcome.value );
      else
        fail( outcome.trouble );
    }
  );
}

// The project's own list lacks who mapped and validated.
void ProjectImporter::askTasks( FollowedProject project, TaskingProject found )
{
  mClient->get<TaskCollection>(
    PURPOSE, TaskingApi( project.server ).tasks( project.id ),
    [host = project.server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).tasks( bytes ); },
    [this, project, found]( const Outcome<TaskCollection> &outcome ) mutable {
      if ( !outcome.value )
        return fail( outcome.trouble );
      found.tasks = *outcome.value;
      askActivities( project, found );
    }
  );
}

void ProjectImporter::askActivities( FollowedProject project, TaskingProject found )
{
  mClient->get<QList<TaskActivity>>(
    PURPOSE, TaskingApi( project.server ).activities( project.id ),
    [host = project.server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).activities( bytes ); },
    [this, project, found]( const Outcome<QList<TaskActivity>> &outcome ) {
      // They are a comfort; without them the import goes on.
      const QList<TaskActivity> activities = outcome.value.value_or( QList<TaskActivity>() );
      store( project, project.server, [found, activities] {
        TaskingProject whole = found;
        addActivities( whole.tasks.tasks, activities );
        return whole;
      } );
    }
  );
}

void ProjectImporter::open( const QString &tasksFile, const QString &areaFile, const QString &path )
{
  if ( mBusy )
    return fail( tr( "Another import is still running." ) );
  ++mRun;
  setBusy( true );
  const int id = SavedFile::projectOf( tasksFile );
  // A file without a number is told from others by its name, so that none is taken for the next state of another.
  const TaskingServer origin { QString(), QString(), id > 0 ? QString() : QStringLiteral( "file:" ) + SavedFile::nameOf( tasksFile ) };
  store( { id > 0 ? id : 1, QString(), path, TaskingServer() }, origin, [tasksFile, areaFile, id] {
    TaskingProject project;
    project.id = id > 0 ? id : 1;
    project.tasks = TaskingJson::ofFile( tasksFile ).tasks( SavedFile::read( tasksFile ) );
    if ( !areaFile.isEmpty() )
      project.area = TaskingJson::ofFile( areaFile ).area( SavedFile::read( areaFile ) );
    return project;
  } );
}

void ProjectImporter::store( const FollowedProject &project, const TaskingServer &origin, std::function<TaskingProject()> make )
{
  const QDateTime now = QDateTime::currentDateTimeUtc();
  inBackground<Stored>(
    this,
    [project, make, origin, now] {
      const TaskingProject whole = make();
      Stored stored;
      stored.id = whole.id;
      stored.name = whole.name;
      stored.progress = progressOf( whole.tasks.tasks );
      stored.skipped = static_cast<int>( whole.tasks.skipped.size() );
      stored.unknown = whole.tasks.unknownStates;
      if ( whole.tasks.tasks.isEmpty() )
        throw QgsException(
          whole.tasks.skipped.isEmpty() ? tr( "The project has no tasks. It may be a draft whose tasks were not made yet." )
                                        : tr( "None of the %1 tasks could be used: they have no polygon in degrees." ).arg( stored.skipped )
        );
      if ( whole.id != project.id )
        throw QgsException( tr( "The server answered with project %1 instead of %2. Nothing was changed." ).arg( whole.id ).arg( project.id ) );
      stored.outcome = storeProject( project.path.toStdString(), storedProject( whole, origin, now ) );
      return stored;
    },
    [this, project, run = mRun]( const Outcome<Stored> &outcome ) {
      if ( run != mRun )
        return;
      if ( outcome.value )
        finish( project, *outcome.value );
      else
        fail( outcome.trouble );
    }
  );
}

void ProjectImporter::finish( FollowedProject project, const Stored &stored )
{
  if ( !stored.name.isEmpty() )
    project.name = stored.name;
  mFollowed->show( project );
  const QLocale locale;
  const StoreOutcome &outcome = stored.outcome;
  QStringList said;
  const int changed = static_cast<int>( outcome.changed.size() );
  if ( outcome.unchanged == 0 && outcome.updated == 0 && outcome.deleted == 0 )
    said << tr( "%1 tasks imported: %2 % mapped, %3 % validated." )
              .arg( locale.toString( stored.progress.total ) )
              .arg( stored.progress.percentMapped )
              .arg( stored.progress.percentValidated );
  else if ( changed == 0 )
    said << tr( "Nothing changed since the last time." );
  else
    said << tr( "%1 of %2 tasks changed: %3 % mapped, %4 % validated." )
              .arg( locale.toString( changed ), locale.toString( stored.progress.total ) )
              .arg( stored.progress.percentMapped )
              .arg( stored.progress.percentValidated );
  if ( stored.skipped > 0 )
    said << tr( "%1 entries could not be used (no polygon, split, or twice the same number)." ).arg( locale.toString( stored.skipped ) );
  if ( !stored.unknown.isEmpty() )
    said << tr( "Some tasks have a status this version does not know (%1)." ).arg( stored.unknown.mid( 0, 5 ).join( QStringLiteral( ", " ) ) );
  setBusy( false );
  emit done( project, said.join( QLatin1Char( ' ' ) ) );
  next();
}

void ProjectImporter::fail( const QString &sentence )
{
  setBusy( false );
  emit failed( sentence );
  next();
}

void ProjectImporter::next()
{
  if ( !mQueue.isEmpty() && !mBusy )
    fetch( mQueue.takeFirst() );
}

void ProjectImporter::cancel()
{
  ++mRun;
  mQueue.clear();
  mClient->cancel( PURPOSE );
  if ( mBusy )
    setBusy( false );
}

} // namespace lacuna
