// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_rows.h"
#include "lacuna/input/reading_errors.h"

#include <algorithm>

namespace lacuna
{

const std::vector<Column> TASK_COLUMNS {
  { "task_id", ColumnKind::Integer },     { "status", ColumnKind::Text },       { "locked_by", ColumnKind::Text },
  { "mapped_by", ColumnKind::Text },      { "validated_by", ColumnKind::Text }, { "last_action_at", ColumnKind::Text },
  { "last_action_by", ColumnKind::Text }, { "area_km2", ColumnKind::Real },     { "x", ColumnKind::Integer },
  { "y", ColumnKind::Integer },           { "zoom", ColumnKind::Integer },      { "isSquare", ColumnKind::Boolean },
};
const std::vector<Column> NAME_COLUMNS {
  { "locked_by_name", ColumnKind::Text },
  { "mapped_by_name", ColumnKind::Text },
  { "validated_by_name", ColumnKind::Text }
};
const std::vector<Column> ABOUT_COLUMNS { { "name", ColumnKind::Text }, { "value", ColumnKind::Text } };
const std::vector<Column> HISTORY_COLUMNS {
  { "fetched_at", ColumnKind::Text },
  { "total", ColumnKind::Integer },
  { "ready", ColumnKind::Integer },
  { "locked_for_mapping", ColumnKind::Integer },
  { "mapped", ColumnKind::Integer },
  { "locked_for_validation", ColumnKind::Integer },
  { "validated", ColumnKind::Integer },
  { "invalidated", ColumnKind::Integer },
  { "bad_imagery", ColumnKind::Integer },
  { "other", ColumnKind::Integer },
  { "percent_mapped", ColumnKind::Integer },
  { "percent_validated", ColumnKind::Integer },
  { "percent_bad_imagery", ColumnKind::Integer },
  { "changed", ColumnKind::Integer },
};

std::vector<int> numbersOf( const StoredProgress &row )
{
  return {
    row.total,
    row.ready,
    row.lockedForMapping,
    row.mapped,
    row.lockedForValidation,
    row.validated,
    row.invalidated,
    row.badImagery,
    row.other,
    row.percentMapped,
    row.percentValidated,
    row.percentBadImagery
  };
}

std::string textOf( OGRFeatureH feature, int field )
{
  return OGR_F_IsFieldSetAndNotNull( feature, field ) ? OGR_F_GetFieldAsString( feature, field ) : "";
}

std::vector<unsigned char> wkbOf( OGRFeatureH feature )
{
  const OGRGeometryH geometry = OGR_F_GetGeometryRef( feature );
  std::vector<unsigned char> wkb( geometry ? static_cast<std::size_t>( OGR_G_WkbSize( geometry ) ) : 0 );
  if ( geometry )
    OGR_G_ExportToIsoWkb( geometry, wkbNDR, wkb.data() );
  return wkb;
}

std::array<int, 3> nameFields( OGRLayerH layer )
{
  std::array<int, 3> fields {};
  for ( std::size_t i = 0; i < fields.size(); ++i )
    fields[i] = OGR_L_FindFieldIndex( layer, NAME_COLUMNS[i].name, TRUE );
  return fields;
}

StoredTask taskOf( OGRFeatureH row, const std::array<int, 3> &names )
{
  const auto number = [row]( int field ) {
    return OGR_F_IsFieldSetAndNotNull( row, field ) ? std::optional<int>( OGR_F_GetFieldAsInteger( row, field ) )
                                                    : std::nullopt;
  };
  StoredTask task;
  task.id = number( 0 ).value_or( 0 );
  std::string *texts[]
    = { &task.status, &task.lockedBy, &task.mappedBy, &task.validatedBy, &task.lastActionAt, &task.lastActionBy };
  for ( int i = 0; i < 6; ++i )
    *texts[i] = textOf( row, i + 1 );
  task.areaKm2 = OGR_F_GetFieldAsDouble( row, 7 );
  task.x = number( 8 );
  task.y = number( 9 );
  task.zoom = number( 10 );
  task.isSquare = number( 11 ).value_or( 0 ) != 0;
  for ( std::size_t i = 0; i < names.size(); ++i )
    *namesOf( task )[i] = textOf( row, names[i] );
  return task;
}

std::optional<std::string> ownerOf( GDALDatasetH data, int project )
{
  const OGRLayerH about = GDALDatasetGetLayerByName( data, storedLayerName( project, "about" ).c_str() );
  std::optional<std::string> server;
  if ( about )
    OGR_L_ResetReading( about );
  while ( const Feature row { about ? OGR_L_GetNextFeature( about ) : nullptr, OGR_F_Destroy } )
    if ( textOf( row.get(), 0 ) == "server" )
      server = textOf( row.get(), 1 );
  return server;
}

std::string storedLayerName( int project, const std::string &what )
{
  return "tm" + std::to_string( project ) + "_" + what;
}

std::vector<StoredTask> storedTasks( const std::string &path, int project, const std::string &server )
{
  GDALAllRegister();
  const ReadingErrors errors;
  const char *drivers[] = { "GPKG", nullptr };
  const std::unique_ptr<void, void ( * )( GDALDatasetH )> data(
    GDALOpenEx( path.c_str(), GDAL_OF_VECTOR, drivers, nullptr, nullptr ),
    []( GDALDatasetH dataset ) { GDALClose( dataset ); }
  );
  std::vector<StoredTask> tasks;
  const OGRLayerH layer = data && ownerOf( data.get(), project ) == server
                            ? GDALDatasetGetLayerByName( data.get(), storedLayerName( project, "tasks" ).c_str() )
                            : nullptr;
  if ( !layer )
    return tasks;
  const std::array<int, 3> names = nameFields( layer );
  const bool isWhole = *std::min_element( names.begin(), names.end() ) >= 0;
  OGR_L_ResetReading( layer );
  while ( const Feature row { isWhole ? OGR_L_GetNextFeature( layer ) : nullptr, OGR_F_Destroy } )
    tasks.push_back( taskOf( row.get(), names ) );
  return tasks;
}

} // namespace lacuna
