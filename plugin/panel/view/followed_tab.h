// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "panel/model/followed_projects.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QgsMapLayerComboBox;
class QgsRectangle;
class QgsVectorLayer;

namespace lacuna
{

class ProjectImporter;
class RemainingWork;

/// The imported projects: kept up to date, and asked what is left in them.
class FollowedTab : public QWidget
{
  Q_OBJECT
public:
  FollowedTab( FollowedProjects *followed, ProjectImporter *importer, RemainingWork *remaining, QWidget *parent );
  void restoreState();

signals:
  void said( const QString &sentence, bool isTrouble );
  void zoomWanted( QgsVectorLayer *layer, const QgsRectangle &box );
  void handOverWanted();

private:
  QWidget *makeFollowing();
  QWidget *makeRemaining();
  void showFollowing();
  void showTimer();
  void showRemaining();
  void count();
  void zoomTo( const QModelIndex &index );

  FollowedProjects *mFollowed;
  ProjectImporter *mImporter;
  RemainingWork *mRemaining;
  QComboBox *mProject = nullptr;
  QLabel *mStands = nullptr;
  QPushButton *mRefresh = nullptr;
  QComboBox *mInterval = nullptr;
  QLabel *mNext = nullptr;
  QgsMapLayerComboBox *mMissing = nullptr;
  QgsMapLayerComboBox *mExposure = nullptr;
  QPushButton *mCount = nullptr;
  QCheckBox *mOnlyDone = nullptr;
  QLabel *mSummary = nullptr;
  QTableView *mTable = nullptr;
  QSpinBox *mTarget = nullptr;
  QPushButton *mPlan = nullptr;
  QPushButton *mHandOver = nullptr;
  QTimer mSecond;
};

} // namespace lacuna
