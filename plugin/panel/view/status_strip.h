// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/project.h"

#include <QLabel>

namespace lacuna
{

/// How many tasks are in which state: one bar in the Tasking Manager's colours, and its legend with the numbers below.
/// A label, so that themes made of style sheets give it their colour for text.
class StatusStrip : public QLabel
{
  Q_OBJECT
public:
  explicit StatusStrip( QWidget *parent = nullptr );
  void setProgress( const TaskProgress &progress );
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth( int width ) const override;

protected:
  void paintEvent( QPaintEvent *event ) override;

private:
  struct Entry
  {
    TaskStatus status;
    QString text;
    QRect place;
  };
  /// The legend in lines no wider than width; returns its height.
  int layOut( int width, QList<Entry> &entries ) const;
  int barHeight() const;
  TaskProgress mProgress;
};

} // namespace lacuna
