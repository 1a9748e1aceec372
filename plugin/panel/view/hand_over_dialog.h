// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/tasking_api.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QgsMapLayerComboBox;

namespace lacuna
{

class DraftHandOver;

/// From a plan to a draft project: the exact body is seen first; or the file for the web form, with the clicks to make
/// there.
class HandOverDialog : public QDialog
{
  Q_OBJECT
public:
  HandOverDialog( DraftHandOver *handOver, const TaskingServer &server, QWidget *parent );

private:
  void showOrganisations();
  void showPrepared();
  void save();
  void say( const QString &sentence );
  void enable();

  DraftHandOver *mHandOver;
  TaskingServer mServer;
  QgsMapLayerComboBox *mPlan = nullptr;
  QLineEdit *mName = nullptr;
  QComboBox *mOrganisation = nullptr;
  QPlainTextEdit *mBody = nullptr;
  QPushButton *mPreview = nullptr;
  QPushButton *mSave = nullptr;
  QPushButton *mSend = nullptr;
  QLabel *mSays = nullptr;
};

} // namespace lacuna
