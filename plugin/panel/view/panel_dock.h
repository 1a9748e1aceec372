// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsdockwidget.h>

#include <QVariantMap>

class QLabel;
class QTabWidget;
class QTimer;
class QgsMapCanvas;

namespace lacuna
{

class DraftHandOver;
class FieldRounds;
class FieldTab;
class FollowedProjects;
class FollowedTab;
class ProjectDetails;
class ProjectImporter;
class ProjectSearch;
class ProjectTab;
class RemainingWork;
class SearchTab;
class TaskingClient;

/// The panel: find a project of the Tasking Manager, look at it, import and follow it, see what is left, hand a plan
/// over; and what is out and came back in the field.
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
  FieldRounds *rounds() const { return mRounds; }
  /// Brings the page Field and crowd to the front.
  void openField();

signals:
  /// The dialog of an algorithm of Processing, filled with these.
  void dialogWanted( const QString &algorithm, const QVariantMap &inputs );

private:
  void say( const QString &sentence, bool isTrouble );
  void openServers();
  void openHandOver();
  void openFile( const QString &tasksFile );
  void addField();

  QgsMapCanvas *mCanvas;
  TaskingClient *mClient;
  ProjectSearch *mSearch;
  ProjectDetails *mDetails;
  FollowedProjects *mFollowed;
  ProjectImporter *mImporter;
  RemainingWork *mRemaining;
  DraftHandOver *mHandOver;
  FieldRounds *mRounds;
  QTabWidget *mTabs = nullptr;
  SearchTab *mSearchTab = nullptr;
  ProjectTab *mProjectTab = nullptr;
  FollowedTab *mFollowedTab = nullptr;
  FieldTab *mFieldTab = nullptr;
  QLabel *mSays = nullptr;
};

} // namespace lacuna
