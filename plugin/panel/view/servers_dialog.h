// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/tasking_api.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lacuna
{

class TaskingClient;

/// The Tasking Managers the panel knows: add one, test its connection, enter its token.
class ServersDialog : public QDialog
{
  Q_OBJECT
public:
  ServersDialog( TaskingClient *client, QWidget *parent );

private:
  QWidget *makeTokenBox();
  void reload( const QString &api );
  void pick();
  void guessApi();
  void test();
  void add();
  void remove();
  void keepToken();
  void say( const QString &sentence, bool isTrouble );
  TaskingServer entered() const;

  TaskingClient *mClient;
  QComboBox *mKnown = nullptr;
  QLineEdit *mName = nullptr;
  QLineEdit *mWeb = nullptr;
  QLineEdit *mApi = nullptr;
  QLineEdit *mToken = nullptr;
  QPushButton *mAdd = nullptr;
  QPushButton *mRemove = nullptr;
  QLabel *mSays = nullptr;
};

} // namespace lacuna
