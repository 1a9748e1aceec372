// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_importer.h"
#include "panel/client/tasking_client.h"
#include "tasks/project_file.h"
#include "tasking/saved_file.h"
#include "tasking/tasking_json.h"

#include <QFileInfo>
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

QDateTime ProjectImporter::nextRefresh() const
{
  return mTimer.isActive() ? QDateTime::currentDateTime().addMSecs( mTimer.remainingTime() ) : QDateTime();
}

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
  if ( QFileInfo::exists( project.path ) )
    askWhatChanged( project );
  else
    askProject( project, std::nullopt );
}

// A tenth of the bytes of the tasks, and enough to see that nothing happened.
void ProjectImporter::askWhatChanged( const FollowedProject &project )
{
  mClient->get<Latest>(
    PURPOSE, TaskingApi( project.server ).activities( project.id ),
    [project]( const QByteArray &bytes ) {
      Latest latest;
      latest.activities = TaskingJson( project.server.host() ).activities( bytes );
      const std::vector<StoredTask> stored
        = storedTasks( project.path.toStdString(), project.id, project.server.api.toStdString() );
      if ( !areUnchanged( stored, latest.activities ) )
        return latest;
      TaskingProject whole;
      whole.id = project.id;
      whole.tasks.tasks = tasksOf( stored );
      latest.progress = progressOf( whole.tasks.tasks );
      latest.unchanged = storedProject( whole, project.server, QDateTime::currentDateTimeUtc() );
      latest.unchanged->tasks.clear();
      latest.unchanged->areTasksUnchanged = true;
      return latest;
    },
    [this, project]( const Outcome<Latest> &outcome ) {
      // Where it does not tell them, the project says what is wrong, or all of itself.
      if ( outcome.value && outcome.value->unchanged )
        grow( project, *outcome.value );
      else
        askProject( project, outcome.value ? std::optional( outcome.value->activities ) : std::nullopt );
    }
  );
}

void ProjectImporter::askProject( const FollowedProject &project, const std::optional<QList<TaskActivity>> &activities )
{
  mClient->get<TaskingProject>(
    PURPOSE, TaskingApi( project.server ).project( project.id ),
    [host = project.server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).project( bytes ); },
    [this, project, activities]( const Outcome<TaskingProject> &outcome ) {
      if ( !outcome.value )
        return fail( outcome.trouble );
      const Fetched fetched { *outcome.value, activities };
      // The list in the project lacks who mapped and validated where the server is old.
      if ( fetched.project.tasks.tellsPeople || fetched.project.tasks.tasks.isEmpty() )
        askActivities( project, fetched );
      else
        askTasks( project, fetched );
    }
  );
}

void ProjectImporter::askTasks( const FollowedProject &project, const Fetched &fetched )
{
  mClient->get<TaskCollection>(
    PURPOSE, TaskingApi( project.server ).tasks( project.id ),
    [host = project.server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).tasks( bytes ); },
    [this, project, fetched]( const Outcome<TaskCollection> &outcome ) {
      if ( !outcome.value )
        return fail( outcome.trouble );
      Fetched more = fetched;
      more.project.tasks = *outcome.value;
      askActivities( project, more );
    }
  );
}

void ProjectImporter::askActivities( const FollowedProject &project, const Fetched &fetched )
{
  if ( fetched.activities )
    return askNames( project, fetched );
  mClient->get<QList<TaskActivity>>(
    PURPOSE, TaskingApi( project.server ).activities( project.id ),
    [host = project.server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).activities( bytes ); },
    [this, project, fetched]( const Outcome<QList<TaskActivity>> &outcome ) {
      // They are a comfort; without them the import goes on.
      askNames( project, { fetched.project, outcome.value.value_or( QList<TaskActivity>() ) } );
    }
  );
}

void ProjectImporter::askNames( const FollowedProject &project, const Fetched &fetched )
{
  mClient->get<QList<TaskingContributor>>(
    PURPOSE, TaskingApi( project.server ).contributions( project.id ),
    [host = project.server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).contributors( bytes ); },
    [this, project, fetched]( const Outcome<QList<TaskingContributor>> &outcome ) {
      // A comfort too.
      const QList<TaskingContributor> people = outcome.value.value_or( QList<TaskingContributor>() );
      store( project, project.server, [fetched, people] {
        TaskingProject whole = fetched.project;
        addActivities( whole.tasks.tasks, fetched.activities.value_or( QList<TaskActivity>() ) );
        addNames( whole.tasks.tasks, people );
        return whole;
      } );
    }
  );
}

// Nothing changed: that is a row of the history, too.
void ProjectImporter::grow( const FollowedProject &project, const Latest &latest )
{
  inBackground<Stored>(
    this,
    [project, latest] {
      Stored stored;
      stored.id = project.id;
      stored.progress = latest.progress;
      stored.outcome = storeProject( project.path.toStdString(), *latest.unchanged );
      return stored;
    },
    [this, project, run = mRun]( const Outcome<Stored> &outcome ) { take( project, outcome, run ); }
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
  const TaskingServer origin {
    QString(), QString(), id > 0 ? QString() : QStringLiteral( "file:" ) + SavedFile::nameOf( tasksFile )
  };
  store( { id > 0 ? id : 1, QString(), path, TaskingServer() }, origin, [tasksFile, areaFile, id] {
    TaskingProject project;
    project.id = id > 0 ? id : 1;
    project.tasks = TaskingJson::ofFile( tasksFile ).tasks( SavedFile::read( tasksFile ) );
    if ( !areaFile.isEmpty() )
      project.area = TaskingJson::ofFile( areaFile ).area( SavedFile::read( areaFile ) );
    return project;
  } );
}

void ProjectImporter::store(
  const FollowedProject &project, const TaskingServer &origin, std::function<TaskingProject()> make
)
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
          whole.tasks.skipped.isEmpty()
            ? tr( "The project has no tasks. It may be a draft whose tasks were not made yet." )
            : tr( "None of the %1 tasks could be used: they have no polygon in degrees." ).arg( stored.skipped )
        );
      if ( whole.id != project.id )
        throw QgsException( tr( "The server answered with project %1 instead of %2. Nothing was changed." )
                              .arg( whole.id )
                              .arg( project.id ) );
      stored.outcome = storeProject( project.path.toStdString(), storedProject( whole, origin, now ) );
      return stored;
    },
    [this, project, run = mRun]( const Outcome<Stored> &outcome ) { take( project, outcome, run ); }
  );
}

void ProjectImporter::take( const FollowedProject &project, const Outcome<Stored> &outcome, quint64 run )
{
  if ( run != mRun )
    return;
  if ( outcome.value )
    finish( project, *outcome.value );
  else
    fail( outcome.trouble );
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
    said << tr( "%1 entries could not be used (no polygon, split, or twice the same number)." )
              .arg( locale.toString( stored.skipped ) );
  if ( !stored.unknown.isEmpty() )
    said << tr( "Some tasks have a status this version does not know (%1)." )
              .arg( stored.unknown.mid( 0, 5 ).join( QStringLiteral( ", " ) ) );
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
