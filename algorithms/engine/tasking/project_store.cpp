// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasking/project_store.h"
#include "../core/utf8_path.h"
#include "lacuna/error.h"
#include "lacuna/input/reading_errors.h"
#include "project_rows.h"

#include <cpl_conv.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <utility>

namespace lacuna
{

namespace
{

constexpr int POLL_ROWS = 256;

// A killed writer leaves a rollback journal that only those who may write can undo; after a write-ahead log everybody
// reads the last state. The file is put back to the plain mode when all is written, since QGIS reads that without
// locks.
class WriteAhead
{
public:
  WriteAhead() { CPLSetThreadLocalConfigOption( "OGR_SQLITE_JOURNAL", "WAL" ); }
  ~WriteAhead() { CPLSetThreadLocalConfigOption( "OGR_SQLITE_JOURNAL", nullptr ); }
  WriteAhead( const WriteAhead & ) = delete;
  WriteAhead &operator=( const WriteAhead & ) = delete;
  static void leave( GDALDatasetH data )
  {
    // Refused while others hold the file in this mode: theirs to leave it then.
    if ( const OGRLayerH answer = GDALDatasetExecuteSQL( data, "PRAGMA journal_mode = delete", nullptr, nullptr ) )
      GDALDatasetReleaseResultSet( data, answer );
  }
};

class Store
{
public:
  Store( const std::string &path, const StoredProject &project, const Monitor &monitor )
    : mPath( path )
    , mProject( project )
    , mMonitor( monitor )
  {
    GDALAllRegister();
  }

  StoreOutcome run()
  {
    const bool isNew = !std::filesystem::exists( utf8Path( mPath ) );
    const std::string file = isNew ? mPath + ".part" : mPath;
    std::error_code ignored;
    if ( isNew )
      std::filesystem::remove( utf8Path( file ), ignored ); // of an earlier run that was killed
    try
    {
      write( file, isNew );
      if ( isNew )
        publish( file );
    }
    catch ( ... )
    {
      if ( isNew )
        std::filesystem::remove( utf8Path( file ), ignored );
      throw;
    }
    mOutcome.created = isNew;
    return mOutcome;
  }

private:
  [[noreturn]] void fail() const { throw Error( ErrorCode::StoreUnwritable, { mPath, mErrors.message() } ); }

  void publish( const std::string &file ) const
  {
    std::error_code trouble;
    std::filesystem::rename( utf8Path( file ), utf8Path( mPath ), trouble );
    if ( trouble )
      throw Error( ErrorCode::StoreUnwritable, { mPath, trouble.message() } );
  }

  void write( const std::string &file, bool isNew )
  {
    const char *drivers[] = { "GPKG", nullptr };
    const GDALDriverH driver = GDALGetDriverByName( "GPKG" );
    const std::unique_ptr<WriteAhead> ahead = isNew ? nullptr : std::make_unique<WriteAhead>();
    const std::unique_ptr<void, void ( * )( GDALDatasetH )> data(
      isNew ? GDALCreate( driver, file.c_str(), 0, 0, 0, GDT_Unknown, nullptr )
            : GDALOpenEx( file.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers, nullptr, nullptr ),
      []( GDALDatasetH dataset ) { GDALClose( dataset ); }
    );
    mData = data.get();
    if ( !mData || GDALDatasetStartTransaction( mData, FALSE ) != OGRERR_NONE )
      fail();
    try
    {
      checkOwner();
      if ( mProject.areTasksUnchanged )
        mOutcome.unchanged = static_cast<int>( OGR_L_GetFeatureCount( layer( "tasks", true, TASK_COLUMNS ), TRUE ) );
      else
        writeTasks();
      writeShapes();
      writeAbout();
      writeHistory();
      if ( GDALDatasetCommitTransaction( mData ) != OGRERR_NONE )
        fail();
    }
    catch ( ... )
    {
      GDALDatasetRollbackTransaction( mData );
      if ( ahead )
        WriteAhead::leave( mData );
      throw;
    }
    if ( ahead )
      WriteAhead::leave( mData );
  }

  void poll( int row ) const
  {
    if ( row % POLL_ROWS == 0 && mMonitor.canceled && mMonitor.canceled() )
      throw Canceled();
  }

  OGRLayerH existing( const std::string &what ) const
  {
    return GDALDatasetGetLayerByName( mData, storedLayerName( mProject.id, what ).c_str() );
  }

  void addColumn( OGRLayerH layer, const Column &column ) const
  {
    const OGRFieldType type = column.kind == ColumnKind::Text   ? OFTString
                              : column.kind == ColumnKind::Real ? OFTReal
                                                                : OFTInteger;
    const std::unique_ptr<void, decltype( &OGR_Fld_Destroy )> field(
      OGR_Fld_Create( column.name, type ), OGR_Fld_Destroy
    );
    if ( column.kind == ColumnKind::Boolean )
      OGR_Fld_SetSubType( field.get(), OFSTBoolean );
    if ( OGR_L_CreateField( layer, field.get(), TRUE ) != OGRERR_NONE )
      fail();
  }

  OGRLayerH layer( const std::string &what, bool hasGeometry, const std::vector<Column> &columns ) const
  {
    if ( OGRLayerH found = existing( what ) )
      return found;
    const std::unique_ptr<void, decltype( &OSRDestroySpatialReference )> degrees(
      OSRNewSpatialReference( nullptr ), OSRDestroySpatialReference
    );
    OSRImportFromEPSG( degrees.get(), 4326 );
    const OGRLayerH made = GDALDatasetCreateLayer(
      mData, storedLayerName( mProject.id, what ).c_str(), hasGeometry ? degrees.get() : nullptr,
      hasGeometry ? wkbMultiPolygon : wkbNone, nullptr
    );
    if ( !made )
      fail();
    for ( const Column &column : columns )
      addColumn( made, column );
    return made;
  }

  // One number may be two projects, of two servers.
  void checkOwner() const
  {
    if ( const std::optional<std::string> server = ownerOf( mData, mProject.id ); server && *server != mProject.server )
      throw Error( ErrorCode::StoreForeign, { mPath, std::to_string( mProject.id ), *server } );
  }

  void setGeometry( OGRFeatureH row, const std::vector<unsigned char> &wkb ) const
  {
    OGRGeometryH geometry = nullptr;
    if ( OGR_G_CreateFromWkb( wkb.data(), nullptr, &geometry, static_cast<int>( wkb.size() ) ) != OGRERR_NONE )
      fail();
    OGR_F_SetGeometryDirectly( row, geometry );
  }

  Feature made( OGRLayerH layer, const StoredTask &task, const std::array<int, 3> &names ) const
  {
    Feature row( OGR_F_Create( OGR_L_GetLayerDefn( layer ) ), OGR_F_Destroy );
    OGR_F_SetFID( row.get(), task.id );
    OGR_F_SetFieldInteger( row.get(), 0, task.id );
    const std::string *texts[]
      = { &task.status, &task.lockedBy, &task.mappedBy, &task.validatedBy, &task.lastActionAt, &task.lastActionBy };
    for ( int i = 0; i < 6; ++i )
      if ( texts[i]->empty() )
        OGR_F_SetFieldNull( row.get(), i + 1 );
      else
        OGR_F_SetFieldString( row.get(), i + 1, texts[i]->c_str() );
    OGR_F_SetFieldDouble( row.get(), 7, task.areaKm2 );
    const std::optional<int> *numbers[] = { &task.x, &task.y, &task.zoom };
    for ( int i = 0; i < 3; ++i )
      if ( numbers[i]->has_value() )
        OGR_F_SetFieldInteger( row.get(), 8 + i, **numbers[i] );
      else
        OGR_F_SetFieldNull( row.get(), 8 + i );
    OGR_F_SetFieldInteger( row.get(), 11, task.isSquare ? 1 : 0 );
    for ( std::size_t i = 0; i < names.size(); ++i )
      if ( const std::string &name = *namesOf( task )[i]; name.empty() )
        OGR_F_SetFieldNull( row.get(), names[i] );
      else
        OGR_F_SetFieldString( row.get(), names[i], name.c_str() );
    setGeometry( row.get(), task.wkb );
    return row;
  }

  void writeTasks()
  {
    const OGRLayerH tasks = layer( "tasks", true, TASK_COLUMNS );
    for ( const Column &column : NAME_COLUMNS )
      if ( OGR_L_FindFieldIndex( tasks, column.name, TRUE ) < 0 )
        addColumn( tasks, column );
    const std::array<int, 3> names = nameFields( tasks );
    std::map<int, StoredTask> before;
    OGR_L_ResetReading( tasks );
    int row = 0;
    while ( const Feature feature { OGR_L_GetNextFeature( tasks ), OGR_F_Destroy } )
    {
      poll( ++row );
      StoredTask &one = before[static_cast<int>( OGR_F_GetFID( feature.get() ) )];
      one = taskOf( feature.get(), names );
      one.wkb = wkbOf( feature.get() );
    }
    for ( const StoredTask &task : mProject.tasks )
    {
      poll( ++row );
      if ( mMonitor.progress && row % POLL_ROWS == 0 )
        mMonitor.progress(
          static_cast<double>( row ) / static_cast<double>( mProject.tasks.size() + before.size() + 1 )
        );
      const auto found = before.find( task.id );
      const bool isThere = found != before.end();
      const bool same = isThere && found->second == task;
      if ( isThere )
        before.erase( found );
      if ( same )
      {
        ++mOutcome.unchanged;
        continue;
      }
      const Feature feature = made( tasks, task, names );
      if ( ( isThere ? OGR_L_SetFeature( tasks, feature.get() ) : OGR_L_CreateFeature( tasks, feature.get() ) )
           != OGRERR_NONE )
        fail();
      ++( isThere ? mOutcome.updated : mOutcome.inserted );
      mOutcome.changed.push_back( task.id );
    }
    for ( const auto &[id, task] : before )
    {
      if ( OGR_L_DeleteFeature( tasks, id ) != OGRERR_NONE )
        fail();
      ++mOutcome.deleted;
      mOutcome.changed.push_back( id );
    }
  }

  // A few shapes: written anew only where they differ.
  void replace( const std::string &what, const std::vector<std::vector<unsigned char>> &shapes ) const
  {
    const OGRLayerH target = layer( what, true, { { "number", ColumnKind::Integer } } );
    std::vector<std::vector<unsigned char>> before;
    std::vector<GIntBig> ids;
    OGR_L_ResetReading( target );
    while ( const Feature row { OGR_L_GetNextFeature( target ), OGR_F_Destroy } )
    {
      before.push_back( wkbOf( row.get() ) );
      ids.push_back( OGR_F_GetFID( row.get() ) );
    }
    if ( before == shapes )
      return;
    for ( const GIntBig id : ids )
      if ( OGR_L_DeleteFeature( target, id ) != OGRERR_NONE )
        fail();
    int number = 0;
    for ( const std::vector<unsigned char> &wkb : shapes )
    {
      const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( target ) ), OGR_F_Destroy );
      OGR_F_SetFieldInteger( row.get(), 0, ++number );
      OGR_F_SetFID( row.get(), number );
      setGeometry( row.get(), wkb );
      if ( OGR_L_CreateFeature( target, row.get() ) != OGRERR_NONE )
        fail();
    }
  }

  void writeShapes() const
  {
    if ( !mProject.area.empty() )
      replace( "area", { mProject.area } );
    if ( mProject.priorityAreas && ( !mProject.priorityAreas->empty() || existing( "priority_areas" ) ) )
      replace( "priority_areas", *mProject.priorityAreas );
  }

  void writeAbout() const
  {
    const OGRLayerH about = layer( "about", false, ABOUT_COLUMNS );
    const std::pair<const char *, const std::string *> rows[]
      = { { "server", &mProject.server }, { "web", &mProject.web }, { "name", &mProject.name } };
    GIntBig id = 0;
    for ( const auto &[name, value] : rows )
    {
      ++id;
      const Feature before( OGR_L_GetFeature( about, id ), OGR_F_Destroy );
      // A refresh that does not know the name leaves it.
      if ( before && ( value->empty() || textOf( before.get(), 1 ) == *value ) )
        continue;
      const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( about ) ), OGR_F_Destroy );
      OGR_F_SetFID( row.get(), id );
      OGR_F_SetFieldString( row.get(), 0, name );
      OGR_F_SetFieldString( row.get(), 1, value->c_str() );
      if ( ( before ? OGR_L_SetFeature( about, row.get() ) : OGR_L_CreateFeature( about, row.get() ) ) != OGRERR_NONE )
        fail();
    }
  }

  void writeHistory() const
  {
    const OGRLayerH history = layer( "history", false, HISTORY_COLUMNS );
    const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( history ) ), OGR_F_Destroy );
    const StoredProgress &progress = mProject.progress;
    OGR_F_SetFieldString( row.get(), 0, progress.fetchedAt.c_str() );
    int field = 0;
    for ( const int number : numbersOf( progress ) )
      OGR_F_SetFieldInteger( row.get(), ++field, number );
    OGR_F_SetFieldInteger( row.get(), ++field, static_cast<int>( mOutcome.changed.size() ) );
    if ( OGR_L_CreateFeature( history, row.get() ) != OGRERR_NONE )
      fail();
  }

  std::string mPath;
  const StoredProject &mProject;
  const Monitor &mMonitor;
  ReadingErrors mErrors;
  GDALDatasetH mData = nullptr;
  StoreOutcome mOutcome;
};

} // namespace

StoreOutcome storeProject( const std::string &path, const StoredProject &project, const Monitor &monitor )
{
  return Store( path, project, monitor ).run();
}

} // namespace lacuna
