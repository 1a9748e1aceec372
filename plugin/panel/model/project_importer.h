// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "followed_projects.h"
#include "lacuna/tasking/project_store.h"
#include "panel/client/background.h"
#include "tasking/project.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace lacuna
{

class TaskingClient;

/// Brings projects into their GeoPackage and onto the map, and keeps them up to date. One at a time; what is asked
/// meanwhile waits.
class ProjectImporter : public QObject
{
  Q_OBJECT
public:
  ProjectImporter( TaskingClient *client, FollowedProjects *followed, QObject *parent );

  /// From the server. A project that is in the file already is refreshed.
  void fetch( const FollowedProject &project );
  /// From files saved of the web page; areaFile may be empty.
  void open( const QString &tasksFile, const QString &areaFile, const QString &path );
  void cancel();
  bool isBusy() const { return mBusy; }

  /// Minutes between two refreshes of all followed projects; 0: never.
  void setInterval( int minutes );
  int interval() const { return mInterval; }
  /// When the next refresh comes; invalid: never.
  QDateTime nextRefresh() const;

signals:
  void busyChanged();
  void done( const lacuna::FollowedProject &project, const QString &sentence );
  void failed( const QString &sentence );

private:
  struct Stored
  {
    StoreOutcome outcome;
    TaskProgress progress;
    QString name;
    int id = 0;
    int skipped = 0;
    QStringList unknown;
  };
  void refreshAll();
  /// What came in so far of a project.
  struct Fetched
  {
    TaskingProject project;
    std::optional<QList<TaskActivity>> activities;
  };
  /// What the latest actions say of the tasks that are in the file.
  struct Latest
  {
    QList<TaskActivity> activities;
    std::optional<StoredProject> unchanged; ///< what is to be written where they are the same
    TaskProgress progress;
  };
  void askWhatChanged( const FollowedProject &project );
  void askProject( const FollowedProject &project, const std::optional<QList<TaskActivity>> &activities );
  void askTasks( const FollowedProject &project, const Fetched &fetched );
  void askActivities( const FollowedProject &project, const Fetched &fetched );
  void askNames( const FollowedProject &project, const Fetched &fetched );
  void grow( const FollowedProject &project, const Latest &latest );
  void store( const FollowedProject &project, const TaskingServer &origin, std::function<TaskingProject()> make );
  void take( const FollowedProject &project, const Outcome<Stored> &outcome, quint64 run );
  void finish( FollowedProject project, const Stored &stored );
  void fail( const QString &sentence );
  void setBusy( bool busy );
  void next();

  TaskingClient *mClient;
  FollowedProjects *mFollowed;
  QList<FollowedProject> mQueue;
  bool mBusy = false;
  quint64 mRun = 0; // results of a run that was canceled are dropped
  int mInterval = 0;
  QTimer mTimer;
};

} // namespace lacuna
