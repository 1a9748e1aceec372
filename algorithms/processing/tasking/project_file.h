// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasking/project_store.h"
#include "project.h"
#include "tasking_api.h"

#include <QString>

namespace lacuna
{

/// A project on its way into its GeoPackage.
StoredProject storedProject( const TaskingProject &project, const TaskingServer &server, const QDateTime &fetchedAt );

/// Merges who did what last into the tasks.
void addActivities( QList<MappingTask> &tasks, const QList<TaskActivity> &activities );

/// file.gpkg|layername=tm77_tasks; what: tasks, area, priority_areas, history.
QString storedLayerUri( const QString &path, int project, const QString &what );

} // namespace lacuna
