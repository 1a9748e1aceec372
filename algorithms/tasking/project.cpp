// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project.h"

namespace lacuna
{

namespace
{

// hot-tools: backend/models/postgis/statuses.py, frontend TASK_COLOURS.
constexpr struct
{
  const char *name;
  const char *colour;
} STATES[TaskStatuses::COUNT] {
  { "READY", "#ffffff" },      { "LOCKED_FOR_MAPPING", "#ffffff" },
  { "MAPPED", "#ade6ef" },     { "LOCKED_FOR_VALIDATION", "#ade6ef" },
  { "VALIDATED", "#40ac8c" },  { "INVALIDATED", "#fceca4" },
  { "BADIMAGERY", "#d8dae4" }, { "", "#f4f4f4" },
};

} // namespace

TaskStatus TaskStatuses::fromName( const QString &name )
{
  for ( int i = 0; i < static_cast<int>( TaskStatus::Other ); ++i )
    if ( name.compare( QLatin1String( STATES[i].name ), Qt::CaseInsensitive ) == 0 )
      return static_cast<TaskStatus>( i );
  return TaskStatus::Other;
}

QString TaskStatuses::name( TaskStatus status )
{
  return QString::fromLatin1( STATES[static_cast<int>( status )].name );
}

QList<QPair<QString, QVariant>> TaskStatuses::words()
{
  QList<QPair<QString, QVariant>> list;
  for ( int i = 0; i < COUNT; ++i )
    if ( const auto status = static_cast<TaskStatus>( i ); status != TaskStatus::Other )
      list << qMakePair( label( status ), QVariant( name( status ) ) );
  return list;
}

QColor TaskStatuses::colour( TaskStatus status )
{
  return QColor( QLatin1String( STATES[static_cast<int>( status )].colour ) );
}

QString TaskStatuses::label( TaskStatus status )
{
  switch ( status )
  {
    case TaskStatus::Ready:
      return tr( "Ready for mapping" );
    case TaskStatus::LockedForMapping:
      return tr( "Locked for mapping" );
    case TaskStatus::Mapped:
      return tr( "Ready for validation" );
    case TaskStatus::LockedForValidation:
      return tr( "Locked for validation" );
    case TaskStatus::Validated:
      return tr( "Finished" );
    case TaskStatus::Invalidated:
      return tr( "More mapping needed" );
    case TaskStatus::BadImagery:
      return tr( "Unavailable (imagery)" );
    case TaskStatus::Other:
      return tr( "Other" );
  }
  return QString();
}

std::optional<bool> TaskStatuses::isDone( const QString &name )
{
  const TaskStatus status = fromName( name );
  return status == TaskStatus::LockedForValidation
           ? std::nullopt
           : std::optional( status == TaskStatus::Mapped || status == TaskStatus::Validated );
}

QString TaskProgress::serversOwn( const TaskingProject &project, const TaskProgress &progress )
{
  const int mapped = project.percentMapped.value_or( progress.percentMapped );
  const int validated = project.percentValidated.value_or( progress.percentValidated );
  if ( mapped == progress.percentMapped && validated == progress.percentValidated )
    return QString();
  return tr( "The server's own counters, also in searches: %1 % mapped, %2 % validated. They take in tasks that are "
             "locked for validation, and drift when many are validated at once." )
    .arg( mapped )
    .arg( validated );
}

TaskProgress progressOf( const QList<MappingTask> &tasks )
{
  TaskProgress progress;
  progress.total = static_cast<int>( tasks.size() );
  for ( const MappingTask &task : tasks )
    ++progress.counts[static_cast<int>( TaskStatuses::fromName( task.status ) )];
  const int bad = progress.of( TaskStatus::BadImagery );
  const int validated = progress.of( TaskStatus::Validated );
  if ( const int rest = progress.total - bad; rest > 0 )
  {
    progress.percentMapped = ( progress.of( TaskStatus::Mapped ) + validated ) * 100 / rest;
    progress.percentValidated = validated * 100 / rest;
  }
  if ( progress.total > 0 )
    progress.percentBadImagery = bad * 100 / progress.total;
  return progress;
}

} // namespace lacuna
