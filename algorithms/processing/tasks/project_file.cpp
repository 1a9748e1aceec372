// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_file.h"
#include "task_documents.h"

#include <QHash>

#include <algorithm>

namespace lacuna
{

namespace
{

std::vector<unsigned char> wkbOf( QgsGeometry geometry )
{
  geometry.convertToMultiType();
  const QByteArray bytes = geometry.asWkb();
  return std::vector<unsigned char>( bytes.cbegin(), bytes.cend() );
}

// Which name goes with a number, by how many tasks say so. Two names with as many: nobody knows.
class Names
{
public:
  void say( const QString &number, const QString &name )
  {
    if ( !number.isEmpty() && !name.isEmpty() )
      ++mSaid[number][name];
  }
  QString of( const QString &number ) const
  {
    QString best;
    int max = 0;
    bool isTied = false;
    const QHash<QString, int> names = mSaid.value( number );
    for ( auto it = names.constBegin(); it != names.constEnd(); ++it )
    {
      isTied = it.value() == max || ( isTied && it.value() < max );
      if ( it.value() > max )
      {
        best = it.key();
        max = it.value();
      }
    }
    // Some servers say names in the first place.
    bool isNumber = false;
    number.toLongLong( &isNumber );
    return isTied ? QString() : best.isEmpty() && !isNumber ? number : best;
  }

private:
  QHash<QString, QHash<QString, int>> mSaid;
};

} // namespace

void addActivities( QList<MappingTask> &tasks, const QList<TaskActivity> &activities )
{
  QHash<int, const TaskActivity *> latest;
  for ( const TaskActivity &activity : activities )
    latest.insert( activity.taskId, &activity );
  for ( MappingTask &task : tasks )
    if ( const TaskActivity *activity = latest.value( task.id ) )
    {
      task.lastActionAt = activity->date;
      task.lastActionBy = activity->by;
    }
}

void addNames( QList<MappingTask> &tasks, const QList<TaskingContributor> &contributors )
{
  QHash<int, QString> mappers;
  QHash<int, QString> validators;
  for ( const TaskingContributor &one : contributors )
  {
    for ( const int task : one.mappedTasks )
      mappers.insert( task, one.user );
    for ( const int task : one.validatedTasks )
      validators.insert( task, one.user );
  }
  Names names;
  for ( const MappingTask &task : std::as_const( tasks ) )
  {
    names.say( task.mappedBy, mappers.value( task.id ) );
    names.say( task.validatedBy, validators.value( task.id ) );
    const TaskStatus status = TaskStatuses::fromName( task.status );
    // The latest action of a locked task is the lock.
    if ( status == TaskStatus::LockedForMapping || status == TaskStatus::LockedForValidation )
      names.say( task.lockedBy, task.lastActionBy );
  }
  for ( MappingTask &task : tasks )
  {
    task.lockedByName = names.of( task.lockedBy );
    task.mappedByName = names.of( task.mappedBy );
    task.validatedByName = names.of( task.validatedBy );
  }
}

bool areUnchanged( const std::vector<StoredTask> &stored, const QList<TaskActivity> &activities )
{
  QHash<int, const TaskActivity *> latest;
  for ( const TaskActivity &activity : activities )
    latest.insert( activity.taskId, &activity );
  return !stored.empty() && latest.size() == static_cast<qsizetype>( stored.size() )
         && std::all_of( stored.cbegin(), stored.cend(), [&]( const StoredTask &task ) {
              const TaskActivity *now = latest.value( task.id );
              return now && now->status.toStdString() == task.status && now->date.toStdString() == task.lastActionAt
                     && now->by.toStdString() == task.lastActionBy;
            } );
}

QList<MappingTask> tasksOf( const std::vector<StoredTask> &stored )
{
  QList<MappingTask> tasks;
  tasks.reserve( static_cast<int>( stored.size() ) );
  for ( const StoredTask &row : stored )
  {
    MappingTask task;
    task.id = row.id;
    task.status = QString::fromStdString( row.status );
    tasks << task;
  }
  return tasks;
}

QString storedLayerUri( const QString &path, int project, const QString &what )
{
  return QStringLiteral( "%1|layername=%2" )
    .arg( path, QString::fromStdString( storedLayerName( project, what.toStdString() ) ) );
}

StoredProject storedProject( const TaskingProject &project, const TaskingServer &server, const QDateTime &fetchedAt )
{
  StoredProject stored;
  stored.id = project.id;
  stored.server = server.api.toStdString();
  stored.web = server.web.toStdString();
  stored.name = project.name.toStdString();
  stored.tasks.reserve( static_cast<std::size_t>( project.tasks.tasks.size() ) );
  const EllipsoidalArea measure;
  for ( const MappingTask &task : project.tasks.tasks )
  {
    StoredTask row;
    row.id = task.id;
    row.status = task.status.toStdString();
    row.lockedBy = task.lockedBy.toStdString();
    row.mappedBy = task.mappedBy.toStdString();
    row.validatedBy = task.validatedBy.toStdString();
    row.lastActionAt = task.lastActionAt.toStdString();
    row.lastActionBy = task.lastActionBy.toStdString();
    row.areaKm2 = measure.m2( task.geometry ) / 1e6;
    row.x = task.x;
    row.y = task.y;
    row.zoom = task.zoom;
    row.isSquare = task.isSquare;
    row.lockedByName = task.lockedByName.toStdString();
    row.mappedByName = task.mappedByName.toStdString();
    row.validatedByName = task.validatedByName.toStdString();
    row.wkb = wkbOf( task.geometry );
    stored.tasks.push_back( std::move( row ) );
  }
  if ( !project.area.isEmpty() )
  {
    stored.area = wkbOf( project.area );
    stored.priorityAreas.emplace();
    for ( const QgsGeometry &area : project.priorityAreas )
      stored.priorityAreas->push_back( wkbOf( area ) );
  }
  const TaskProgress progress = progressOf( project.tasks.tasks );
  StoredProgress &row = stored.progress;
  row.fetchedAt = fetchedAt.toUTC().toString( Qt::ISODate ).toStdString();
  row.total = progress.total;
  row.ready = progress.of( TaskStatus::Ready );
  row.lockedForMapping = progress.of( TaskStatus::LockedForMapping );
  row.mapped = progress.of( TaskStatus::Mapped );
  row.lockedForValidation = progress.of( TaskStatus::LockedForValidation );
  row.validated = progress.of( TaskStatus::Validated );
  row.invalidated = progress.of( TaskStatus::Invalidated );
  row.badImagery = progress.of( TaskStatus::BadImagery );
  row.other = progress.of( TaskStatus::Other );
  row.percentMapped = progress.percentMapped;
  row.percentValidated = progress.percentValidated;
  row.percentBadImagery = progress.percentBadImagery;
  return stored;
}

} // namespace lacuna
