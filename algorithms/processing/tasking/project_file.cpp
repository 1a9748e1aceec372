// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_file.h"
#include "../bridge/task_documents.h"

#include <QHash>

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

QString storedLayerUri( const QString &path, int project, const QString &what )
{
  return QStringLiteral( "%1|layername=%2" ).arg( path, QString::fromStdString( storedLayerName( project, what.toStdString() ) ) );
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
