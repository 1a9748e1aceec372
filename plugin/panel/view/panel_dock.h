// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsdockwidget.h>

class QLabel;
class QTabWidget;
class QTimer;
class QgsMapCanvas;

namespace lacuna
{

class DraftHandOver;
class FollowedProjects;
class FollowedTab;
class ProjectDetails;
class ProjectImporter;
class ProjectSearch;
class ProjectTab;
class RemainingWork;
class SearchTab;
class TaskingClient;

/// The Tasking Manager panel: find a project, look at it, import and follow it, see what is left, hand a plan over.
class PanelDock : public QgsDockWidget
{
  Q_OBJECT
public:
  PanelDock( QgsMapCanvas *canvas, QWidget *parent );

  SearchTab *searchTab() const { return mSearchTab; }
  ProjectTab *projectTab() const { return mProjectTab; }
  ProjectSearch *search() const { return mSearch; }
  ProjectDetails *details() const { return mDetails; }
  ProjectImporter *importer() const { return mImporter; }
  FollowedProjects *followed() const { return mFollowed; }
  RemainingWork *remaining() const { return mRemaining; }

private:
  void say( const QString &sentence, bool isTrouble );
  void openServers();
  void openHandOver();
  void openFile( const QString &tasksFile );

  QgsMapCanvas *mCanvas;
  TaskingClient *mClient;
  ProjectSearch *mSearch;
  ProjectDetails *mDetails;
  FollowedProjects *mFollowed;
  ProjectImporter *mImporter;
  RemainingWork *mRemaining;
  DraftHandOver *mHandOver;
  QTabWidget *mTabs = nullptr;
  SearchTab *mSearchTab = nullptr;
  ProjectTab *mProjectTab = nullptr;
  FollowedTab *mFollowedTab = nullptr;
  QLabel *mSays = nullptr;
};

} // namespace lacuna
