// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "run_memory.h"

#include <QMenu>

namespace lacuna
{

/// The menu “Run again with new data”: the last run of each algorithm in this project; a click opens its dialog as it
/// was.
class RunAgainMenu : public QMenu
{
  Q_OBJECT
public:
  explicit RunAgainMenu( QWidget *parent );
  ~RunAgainMenu() override;

private:
  void fill();
  static void remember();
  static void open( const RememberedRun &run );
};

} // namespace lacuna
