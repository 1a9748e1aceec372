// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/monitor.h"

#include <optional>
#include <string>
#include <vector>

namespace lacuna
{

/// One task as it is kept. Geometries are ISO WKB of MultiPolygons in EPSG:4326.
struct StoredTask
{
  int id = 0;
  std::string status;
  std::string lockedBy;
  std::string mappedBy;
  std::string validatedBy;
  std::string lastActionAt;
  std::string lastActionBy;
  double areaKm2 = 0;
  std::optional<int> x;
  std::optional<int> y;
  std::optional<int> zoom;
  bool isSquare = false;
  std::vector<unsigned char> wkb;
  std::string lockedByName; ///< beside the numbers the server gives for people
  std::string mappedByName;
  std::string validatedByName;

  bool operator==( const StoredTask & ) const = default;
};

/// One row of the history: how the project stood when it was asked for.
struct StoredProgress
{
  std::string fetchedAt; ///< ISO 8601, UTC
  int total = 0;
  int ready = 0;
  int lockedForMapping = 0;
  int mapped = 0;
  int lockedForValidation = 0;
  int validated = 0;
  int invalidated = 0;
  int badImagery = 0;
  int other = 0;
  int percentMapped = 0;
  int percentValidated = 0;
  int percentBadImagery = 0;
};

struct StoredProject
{
  int id = 0;
  std::string server; ///< address of the API; one file may hold projects of several, but not the same number twice
  std::string web;
  std::string name;
  std::vector<StoredTask> tasks;  ///< numbers above 0, each once
  bool areTasksUnchanged = false; ///< those of the file stand, and tasks is empty: only the history grows
  /// Of the project; not touched in the file where empty.
  std::vector<unsigned char> area;
  /// Not touched where there is none to say.
  std::optional<std::vector<std::vector<unsigned char>>> priorityAreas;
  StoredProgress progress;
};

struct StoreOutcome
{
  bool created = false; ///< the file is new
  int inserted = 0;
  int updated = 0;
  int deleted = 0;
  int unchanged = 0;
  std::vector<int> changed; ///< numbers of the tasks inserted, updated or deleted
};

/// The layer of a project in its file; what: tasks, area, priority_areas, history, about.
std::string storedLayerName( int project, const std::string &what );

/// The tasks of a project as its file holds them, without their shapes. None where file or project are not there, are
/// of another server, or of a version of Lacuna that kept less of a task.
std::vector<StoredTask> storedTasks( const std::string &path, int project, const std::string &server );

/**
 * Brings a GeoPackage to the state of a project: layers tm<id>_tasks, _area, _priority_areas, tables _history and
 * _about.
 *
 * Rows that are equal are not touched; a task's feature id is its number, always. The history grows by one row. All of
 * it is one transaction, and a new file appears only when it is complete: whenever the program is killed, the file
 * holds the last whole state. Other layers of the file are left alone.
 * \throws Error( StoreUnwritable, StoreForeign ), Canceled
 */
StoreOutcome storeProject( const std::string &path, const StoredProject &project, const Monitor &monitor = {} );

} // namespace lacuna
