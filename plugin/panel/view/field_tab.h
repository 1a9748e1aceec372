// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "panel/model/field_steps.h"
#include "panel/model/field_tools.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QUrl;
class QVBoxLayout;

namespace lacuna
{

class FieldExports;
class FieldRounds;

/// Field and crowd: what is out, what came back and what comes next, round by round; and where files are handed over.
class FieldTab : public QWidget
{
  Q_OBJECT
public:
  FieldTab( FieldRounds *rounds, QgsProject *project, QWidget *parent );

signals:
  void said( const QString &sentence, bool isTrouble );
  /// The dialog of an algorithm, filled with these.
  void dialogWanted( const QString &algorithm, const QVariantMap &inputs );
  /// In the browser, or a folder in the system's own window.
  void pageWanted( const QUrl &page );

protected:
  void showEvent( QShowEvent *event ) override;
  void hideEvent( QHideEvent *event ) override;

private:
  void addRound( QVBoxLayout *column );
  void addOut( QVBoxLayout *column );
  void addBack( QVBoxLayout *column );
  void addNext( QVBoxLayout *column );
  void addTools( QVBoxLayout *column );
  void showRound();
  void showExport();
  void showTool();
  void openPage();
  void openFolder();
  void makeFile();
  const FieldRound *round() const;
  QString kept( const QString &tool ) const;

  FieldRounds *mRounds;
  FieldSteps mSteps;
  FieldExports *mExports;
  QList<FieldTool> mAllTools;
  QString mGaps;  // of the round that is shown
  QString mShown; // that round and its newest export
  QComboBox *mRound = nullptr;
  QLabel *mStands = nullptr;
  QLabel *mTrouble = nullptr;
  QTableView *mOut = nullptr;
  QLabel *mExport = nullptr;
  QLabel *mExportTrouble = nullptr;
  QPushButton *mFolder = nullptr;
  QLabel *mBack = nullptr;
  QLabel *mNext = nullptr;
  QPushButton *mOpen = nullptr;
  QComboBox *mTool = nullptr;
  QLabel *mClicks = nullptr;
  QLineEdit *mServer = nullptr;
  QPushButton *mMake = nullptr;
  QPushButton *mPage = nullptr;
  QPushButton *mHelp = nullptr;
};

} // namespace lacuna
