// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsgeometry.h>

#include <QColor>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace lacuna
{

/// What state a task of the Tasking Manager is in. The server says names; one it does not know yet stays Other.
enum class TaskStatus
{
  Ready,
  LockedForMapping,
  Mapped,
  LockedForValidation,
  Validated,
  Invalidated,
  BadImagery,
  Other
};

class TaskStatuses
{
  Q_DECLARE_TR_FUNCTIONS( TaskStatuses )
public:
  static constexpr int COUNT = 8;
  static TaskStatus fromName( const QString &name ); ///< READY, LOCKED_FOR_MAPPING …
  static QString name( TaskStatus status );          ///< as the server writes it; empty for Other
  static QString label( TaskStatus status );         ///< in the user's language
  static QColor colour( TaskStatus status );         ///< the Tasking Manager's own
  static QList<QPair<QString, QVariant>> words();    ///< label and name of each
  /// Mapped or validated, as the percentages count it. Nothing for a task that is being validated at this moment: it
  /// may have been mapped, sent back or without usable imagery before, and only what follows tells.
  static std::optional<bool> isDone( const QString &name );
};

/// One task, in degrees.
struct MappingTask
{
  int id = 0;
  QString status; ///< as the server wrote it
  QgsGeometry geometry;
  QString lockedBy; ///< as the server says it: mostly a number
  QString mappedBy;
  QString validatedBy;
  QString lockedByName; ///< empty: not known
  QString mappedByName;
  QString validatedByName;
  std::optional<int> x;
  std::optional<int> y;
  std::optional<int> zoom;
  bool isSquare = false;
  QString lastActionAt; ///< ISO, UTC
  QString lastActionBy;
};

/// What a task was left out for; the name goes into skip_reason.
struct SkippedTask
{
  QString id;
  QString reason; ///< null_geometry, not_polygon, bad_coordinates, duplicate, split, not_a_feature
  QgsGeometry geometry;
};

struct TaskCollection
{
  QList<MappingTask> tasks;
  QList<SkippedTask> skipped;
  bool tellsPeople = false;  ///< it says who mapped and validated
  bool numbered = false;     ///< ids were not in the document and were given in its order
  bool metres = false;       ///< the document held metres of the web Mercator
  QStringList unknownStates; ///< status names nobody knows, each once
};

struct TaskingProject;

/// Counted from the states of the tasks, as the summary of the server does. Whole percentages: (mapped + validated) ×
/// 100 / (total − bad imagery), validated × 100 / the same, bad imagery × 100 / total; rounded down as the server does.
struct TaskProgress
{
  Q_DECLARE_TR_FUNCTIONS( TaskProgress )
public:
  int total = 0;
  int counts[TaskStatuses::COUNT] = {};
  int percentMapped = 0;
  int percentValidated = 0;
  int percentBadImagery = 0;
  /// Where the counters of the server say something else: what, and why. Empty where they agree.
  static QString serversOwn( const TaskingProject &project, const TaskProgress &progress );
  int of( TaskStatus status ) const { return counts[static_cast<int>( status )]; }
};
TaskProgress progressOf( const QList<MappingTask> &tasks );

/// A project as the server tells it. Texts are untrusted.
struct TaskingProject
{
  int id = 0;
  QString name;
  QString status;
  QString priority;
  QString difficulty;
  QString shortDescription;
  QString description;
  QString instructions;
  QString perTaskInstructions;
  QString organisation;
  QString author;
  QString changesetComment;
  QString imagery;
  QStringList countries;
  QStringList mappingTypes;
  QDateTime created;
  QDateTime lastUpdated;
  QDateTime dueDate;
  std::optional<int> percentMapped;
  std::optional<int> percentValidated;
  QgsGeometry area;
  QList<QgsGeometry> priorityAreas;
  TaskCollection tasks;
};

/// One line of a search.
struct ProjectHit
{
  int id = 0;
  QString name;
  QString shortDescription;
  QString priority;
  QString difficulty;
  QString status;
  QString organisation;
  QStringList countries;
  int percentMapped = 0;
  int percentValidated = 0;
  int activeMappers = 0;
  int contributors = 0;
  QDateTime lastUpdated;
  QDateTime dueDate;
  std::optional<QgsPointXY> centre; ///< degrees
  int rank = 0;                     ///< in the order of the server, over all pages
};

/// Where one of all projects of a search lies.
struct ProjectPlace
{
  int id = 0;
  std::optional<QgsPointXY> centre; ///< degrees
};

struct ProjectPage
{
  QList<ProjectHit> hits;
  QList<ProjectPlace> places; ///< of the projects of all pages, in their order; empty where it was not asked for
  int page = 1;
  int pages = 1;
  int perPage = 14;
  int total = 0;
};

/// Progress over time, one entry a day.
struct DayProgress
{
  QDate date;
  int mapped = 0;    ///< so far
  int validated = 0; ///< so far
  int total = 0;
};

struct ProjectStatistics
{
  double areaKm2 = 0;
  int mappers = 0;
  int comments = 0;
  double mappingSeconds = 0;
  double validationSeconds = 0;
};

struct TaskActivity
{
  int taskId = 0;
  QString status;
  QString date;
  QString by;
};

struct TaskingContributor
{
  QString user;
  int mapped = 0;
  int validated = 0;
  int total = 0;          ///< with those of bad imagery; what the server sorts by
  QList<int> mappedTasks; ///< with those of bad imagery
  QList<int> validatedTasks;
};

struct Organisation
{
  int id = 0;
  QString name;
};

} // namespace lacuna
