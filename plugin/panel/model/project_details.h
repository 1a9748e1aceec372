// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/project.h"
#include "tasking/tasking_api.h"

#include <QObject>

#include <optional>

namespace lacuna
{

class TaskingClient;

/// One project in full: what the server says of it, part by part as it comes in.
class ProjectDetails : public QObject
{
  Q_OBJECT
public:
  enum class State
  {
    Nothing, ///< no project is chosen
    Loading,
    Ready,
    Failed ///< message() says why
  };
  Q_ENUM( State )
  ProjectDetails( TaskingClient *client, QObject *parent );

  void show( const TaskingServer &server, int project );
  void reload() { show( mServer, mId ); }
  void clear();

  State state() const { return mState; }
  QString message() const { return mMessage; }
  int id() const { return mId; }
  const TaskingServer &server() const { return mServer; }
  const TaskingProject &project() const { return mProject; }
  const TaskProgress &progress() const { return mProgress; }
  const std::optional<ProjectStatistics> &statistics() const { return mStatistics; }
  const QList<DayProgress> &days() const { return mDays; }
  const QList<TaskingContributor> &contributors() const { return mContributors; }
  /// Description and instructions as harmless HTML, with headings.
  const QString &texts() const { return mTexts; }

signals:
  void changed();

private:
  struct Read
  {
    TaskingProject project;
    TaskProgress progress;
    QString texts;
  };
  void askMore();

  TaskingClient *mClient;
  TaskingServer mServer;
  int mId = 0;
  State mState = State::Nothing;
  QString mMessage;
  TaskingProject mProject;
  TaskProgress mProgress;
  QString mTexts;
  std::optional<ProjectStatistics> mStatistics;
  QList<DayProgress> mDays;
  QList<TaskingContributor> mContributors;
};

} // namespace lacuna
