// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/tasking_api.h"

#include <qgsrectangle.h>

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace lacuna
{

class ProjectSearch;
class ServerLists;

/// Where projects are found: server, words, filters, results; and a designed page for each state without results.
class SearchTab : public QWidget
{
  Q_OBJECT
public:
  SearchTab( ProjectSearch *search, ServerLists *lists, QWidget *parent );

  /// Asked for what the map shows, in degrees.
  void setExtentSource( std::function<std::optional<QgsRectangle>()> source ) { mExtentSource = std::move( source ); }
  /// Follows the map while “in the map view” is on.
  void mapMoved();
  void restoreState();
  void search();

signals:
  void chosen( const lacuna::TaskingServer &server, int project );
  void serversWanted();
  void fileOpened( const QString &tasksFile );

public slots:
  void reloadServers();

private:
  QWidget *makeFilters();
  QWidget *makeResults();
  void show();
  void applyExtent();
  void choose();
  void openFile();
  void saveState() const;
  void fill( QComboBox *box, const QList<QPair<QString, QString>> &items );
  void useServer( const TaskingServer &server );
  void askLists();
  void fillNames();
  QList<QComboBox *> choices() const;
  QList<QComboBox *> names() const;

  ProjectSearch *mSearch;
  ServerLists *mLists;
  std::function<std::optional<QgsRectangle>()> mExtentSource;
  QComboBox *mServers = nullptr;
  QLineEdit *mText = nullptr;
  QToolButton *mMore = nullptr;
  QWidget *mFilters = nullptr;
  QComboBox *mDifficulty = nullptr;
  QComboBox *mAction = nullptr;
  QComboBox *mType = nullptr;
  QComboBox *mStatus = nullptr;
  QComboBox *mOrder = nullptr;
  QComboBox *mChanged = nullptr;
  QComboBox *mCountry = nullptr;
  QComboBox *mOrganisation = nullptr;
  QComboBox *mCampaign = nullptr;
  QCheckBox *mInView = nullptr;
  QStackedWidget *mStack = nullptr;
  QListView *mList = nullptr;
  QLabel *mCount = nullptr;
  QPushButton *mLoadMore = nullptr;
  QLabel *mMessage = nullptr;
  QPushButton *mRetry = nullptr;
  QTimer mMoved;
};

} // namespace lacuna
