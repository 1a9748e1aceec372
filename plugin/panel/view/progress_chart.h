// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/project.h"

#include <QImage>
#include <QLabel>

namespace lacuna
{

/// Tasks mapped and validated over time. Not by QGIS's plots, whose interface is another one in QGIS 4.
/// A label, so that themes made of style sheets give it their colour for text.
class ProgressChart : public QLabel
{
  Q_OBJECT
public:
  explicit ProgressChart( QWidget *parent = nullptr );
  void setDays( const QList<DayProgress> &days );
  QSize sizeHint() const override;

protected:
  void paintEvent( QPaintEvent *event ) override;

private:
  QImage draw() const;
  QList<DayProgress> mDays;
};

} // namespace lacuna
