// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>

class QgsVectorLayer;

namespace lacuna
{

/// How imported layers look: tasks in the Tasking Manager's colours by the field status, its area, its priority areas.
class TaskStyle
{
  Q_DECLARE_TR_FUNCTIONS( TaskStyle )
public:
  static void tasks( QgsVectorLayer &layer );
  static void area( QgsVectorLayer &layer );
  static void priorityAreas( QgsVectorLayer &layer );
};

} // namespace lacuna
