// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasking/project_store.h"
#include "tasking/project.h"
#include "tasking/tasking_api.h"

#include <QString>

namespace lacuna
{

/// A project on its way into its GeoPackage.
StoredProject storedProject( const TaskingProject &project, const TaskingServer &server, const QDateTime &fetchedAt );

/// Merges who did what last into the tasks.
void addActivities( QList<MappingTask> &tasks, const QList<TaskActivity> &activities );

/// Puts names beside the numbers of people, from whose tasks they are. \pre addActivities was called
void addNames( QList<MappingTask> &tasks, const QList<TaskingContributor> &contributors );

/// Whether the tasks of a file are still those the server tells the latest actions of: same numbers, states, times and
/// people.
bool areUnchanged( const std::vector<StoredTask> &stored, const QList<TaskActivity> &activities );
/// The tasks of a file, without their shapes.
QList<MappingTask> tasksOf( const std::vector<StoredTask> &stored );

/// file.gpkg|layername=tm77_tasks; what: tasks, area, priority_areas, history.
QString storedLayerUri( const QString &path, int project, const QString &what );

} // namespace lacuna
