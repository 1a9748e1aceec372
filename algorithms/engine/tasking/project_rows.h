// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasking/project_store.h"

#include <gdal.h>
#include <ogr_api.h>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lacuna
{

using Feature = std::unique_ptr<void, decltype( &OGR_F_Destroy )>;

enum class ColumnKind
{
  Text,
  Integer,
  Real,
  Boolean
};
struct Column
{
  const char *name;
  ColumnKind kind;
};

extern const std::vector<Column> TASK_COLUMNS;
/// Of later versions: files of earlier ones get them at the next refresh, wherever their columns are then.
extern const std::vector<Column> NAME_COLUMNS;
extern const std::vector<Column> ABOUT_COLUMNS;
extern const std::vector<Column> HISTORY_COLUMNS;

/// The numbers of a history row, in the order of the columns.
std::vector<int> numbersOf( const StoredProgress &row );
std::string textOf( OGRFeatureH feature, int field );
std::vector<unsigned char> wkbOf( OGRFeatureH feature );
/// The three names, in the order of their columns.
template <class Task>
auto namesOf( Task &task )
{
  return std::array { &task.lockedByName, &task.mappedByName, &task.validatedByName };
}
/// Where a layer has the columns of the three names; -1 where it has not.
std::array<int, 3> nameFields( OGRLayerH layer );
StoredTask taskOf( OGRFeatureH row, const std::array<int, 3> &names );
/// The server a project of a file is of, empty where it came from a saved file; nothing where the project is not there.
std::optional<std::string> ownerOf( GDALDatasetH data, int project );

} // namespace lacuna
