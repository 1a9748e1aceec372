// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "panel/model/followed_projects.h"

#include <qgsrectangle.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace lacuna
{

class ProgressChart;
class ProjectDetails;
class SafeBrowser;
class StatusStrip;
class TaskingClient;

/// One project: what it is about, how it stands, and what can be done with it and its tasks.
class ProjectTab : public QWidget
{
  Q_OBJECT
public:
  ProjectTab( ProjectDetails *details, FollowedProjects *followed, TaskingClient *client, QWidget *parent );
  /// Where JOSM listens; another port for tests.
  void setJosmPort( int port ) { mJosmPort = port; }
  void setImporting( bool importing );

signals:
  void importWanted( const lacuna::FollowedProject &project );
  void said( const QString &sentence, bool isTrouble );
  /// Source and name of a raster layer ("wms" provider).
  void imageryWanted( const QString &source, const QString &name );

private:
  QWidget *makePage();
  QWidget *makeButtons( QWidget *parent );
  QWidget *makeTaskRow( QWidget *parent );
  void show();
  void showFacts();
  void showFollowed();
  int followedRow() const;
  void importProject( bool choosePath );
  void watchSelection();
  QgsRectangle boxOf( int task ) const;
  void copyLink();
  void openInJosm();
  void nextJosm( QList<QUrl> requests );
  void openInId();
  void addImagery();

  ProjectDetails *mDetails;
  FollowedProjects *mFollowed;
  TaskingClient *mClient;
  int mJosmPort = 0;
  bool mImporting = false;
  QStackedWidget *mStack = nullptr;
  QLabel *mMessage = nullptr;
  QPushButton *mRetry = nullptr;
  QLabel *mTitle = nullptr;
  QLabel *mFacts = nullptr;
  QPushButton *mImport = nullptr;
  QToolButton *mImportTo = nullptr;
  QSpinBox *mTask = nullptr;
  QLabel *mTaskState = nullptr;
  QWidget *mTaskRow = nullptr;
  StatusStrip *mStrip = nullptr;
  ProgressChart *mChart = nullptr;
  SafeBrowser *mTexts = nullptr;
  QMetaObject::Connection mSelection;
};

} // namespace lacuna
