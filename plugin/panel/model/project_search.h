// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "project_list_model.h"
#include "tasking/tasking_api.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace lacuna
{

class TaskingClient;

/// Finds projects: what is asked, how it stands, and what was found.
class ProjectSearch : public QObject
{
  Q_OBJECT
public:
  enum class State
  {
    Idle, ///< nothing was asked yet
    Loading,
    Ready, ///< there are projects
    Empty, ///< there are none
    Failed ///< message() says why
  };
  Q_ENUM( State )
  ProjectSearch( TaskingClient *client, QObject *parent );

  void setServer( const TaskingServer &server );
  const TaskingServer &server() const { return mServer; }
  void search( const ProjectQuery &query );
  void loadMore();
  bool hasMore() const { return nextPage() > 0; }
  /// Shows only projects in this part of the world (degrees); nothing: all. The first answer says where all of them
  /// lie, so that only pages with projects in there are loaded.
  void setExtent( const std::optional<QgsRectangle> &extent );

  State state() const { return mState; }
  QString message() const { return mMessage; }
  int total() const { return mTotal; }
  /// How many lie in the part of the world, loaded or not; nothing where that is not known.
  std::optional<int> totalInView() const;
  ProjectsInView *projects() { return &mShown; }
  /// Projects of a search that was saved as a file.
  void openFile( const QString &path );

signals:
  void changed();

private:
  void askLanguages();
  void ask( int page );
  void take( const ProjectPage &page );
  void lookFurther();
  void forget();
  int nextPage() const;
  void setState( State state, const QString &message = QString() );

  TaskingClient *mClient;
  TaskingServer mServer;
  ProjectQuery mQuery;
  ProjectListModel mFound;
  ProjectsInView mShown;
  State mState = State::Idle;
  QString mMessage;
  QList<ProjectPlace> mPlaces; // of all that were found
  QSet<int> mLoaded;           // pages
  int mPerPage = 14;
  int mPages = 0;
  int mTotal = 0;
};

} // namespace lacuna
