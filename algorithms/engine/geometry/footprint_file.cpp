// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/footprint_file.h"
#include "lacuna/error.h"
#include "lacuna/input/reading_errors.h"
#include "../core/utf8_path.h"
#include "../input/shapefile_check.h"
#include "geopackage_rows.h"
#include "wkb_polygon.h"

#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <memory>

namespace lacuna
{

namespace
{

// Other formats are as fast through QGIS, or opening them once more costs what is gained.
constexpr const char *SHAPEFILE = "ESRI Shapefile";
const char *const READ_HERE[] = { "GPKG", SHAPEFILE, nullptr };
// Their headers say how many rows there are; other formats must be read to be counted.
const char *const SAY_THEIR_COUNT[] = { SHAPEFILE, "FlatGeobuf", "GPKG", nullptr };
constexpr std::size_t POLL_ROWS = 2048;
// A row takes more than these in every file that is read here: no room is made for what a header announces beyond.
constexpr std::size_t MIN_ROW_BYTES = 8;

struct DestroyFeature
{
  void operator()( OGRFeatureH feature ) const { OGR_F_Destroy( feature ); }
};
struct CloseDataset
{
  void operator()( GDALDatasetH dataset ) const { GDALClose( dataset ); }
};
using Dataset = std::unique_ptr<void, CloseDataset>;

bool isOf( const Dataset &dataset, const char *driver )
{
  return std::string( GDALGetDriverShortName( GDALGetDatasetDriver( dataset.get() ) ) ) == driver;
}

OGRLayerH layerOf( const Dataset &dataset, const PlainFile &file )
{
  if ( !file.layer.empty() )
    return GDALDatasetGetLayerByName( dataset.get(), file.layer.c_str() );
  return GDALDatasetGetLayerCount( dataset.get() ) == 1 ? GDALDatasetGetLayer( dataset.get(), 0 ) : nullptr;
}

// Takes row after row into the tables.
class RowAppender
{
public:
  RowAppender(
    const PlainFile &file, const AppendOther &other, const std::function<bool( std::size_t )> &onRow,
    FootprintRows &rows
  )
    : mFile( file )
    , mOther( other )
    , mOnRow( onRow )
    , mRows( rows )
  {}

  void head( long long fid, const std::string &id )
  {
    mRows.ids.push_back( fid );
    if ( !mFile.idColumn.empty() )
      mRows.idColumn.push_back( id );
  }
  // The rest of the row; false: stop.
  bool endWithout( SkipReason reason )
  {
    mRows.footprints.endFeature();
    return end( reason );
  }
  bool endWith( std::span<const unsigned char> wkb )
  {
    if ( const std::optional<SkipReason> reason = appendWkbPolygon( wkb, mRows.footprints ) )
      return end( *reason );
    return wkbIsWhole( wkb ) ? end( mOther( wkb, mRows.footprints ) ) : endWithout( SkipReason::DamagedGeometry );
  }
  bool stopped() const { return mStopped; }

private:
  bool end( SkipReason reason )
  {
    mRows.skip.push_back( reason );
    if ( mRows.skip.size() % POLL_ROWS != 0 )
      return true;
    if ( const auto storage = mRows.footprints.storage() )
      storage->releasePagesSometimes();
    mStopped = !mOnRow( mRows.skip.size() );
    return !mStopped;
  }

  const PlainFile &mFile;
  const AppendOther &mOther;
  const std::function<bool( std::size_t )> &mOnRow;
  FootprintRows &mRows;
  bool mStopped = false;
};

// The column whose values are wanted; -1: none, or none whose values everybody writes alike.
int idField( OGRLayerH layer, const PlainFile &file )
{
  const int index = file.idColumn.empty() ? -1 : OGR_L_FindFieldIndex( layer, file.idColumn.c_str(), 1 );
  if ( index < 0 )
    return -1;
  OGRFieldDefnH field = OGR_FD_GetFieldDefn( OGR_L_GetLayerDefn( layer ), index );
  const OGRFieldType type = OGR_Fld_GetType( field );
  const bool plain = OGR_Fld_GetSubType( field ) == OFSTNone
                     && ( ( type == OFTString && file.textIsUtf8 ) || type == OFTInteger || type == OFTInteger64 );
  return plain ? index : -1;
}

bool readGeoPackage( OGRLayerH layer, const PlainFile &file, RowAppender &appender )
{
  GeoPackageTable table;
  table.path = file.path;
  table.table = OGR_L_GetName( layer );
  table.fidColumn = OGR_L_GetFIDColumn( layer );
  table.geometryColumn = OGR_L_GetGeometryColumn( layer );
  table.idColumn = file.idColumn;
  if ( table.fidColumn.empty() || table.geometryColumn.empty() )
    return false;
  if ( !file.idColumn.empty() && file.idColumn != table.fidColumn )
  {
    const int index = idField( layer, file );
    if ( index < 0 )
      return false;
    const OGRFieldType type = OGR_Fld_GetType( OGR_FD_GetFieldDefn( OGR_L_GetLayerDefn( layer ), index ) );
    table.idIsText = type == OFTString;
    table.idIsSmall = type == OFTInteger;
  }
  return readGeoPackageRows( table, [&appender]( const GeoPackageRow &row ) {
    appender.head( row.fid, row.id );
    if ( row.geometry.empty() )
      return appender.endWithout( SkipReason::NullGeometry );
    const std::optional<std::span<const unsigned char>> wkb = wkbOfGeoPackage( row.geometry );
    return wkb ? appender.endWith( *wkb ) : appender.endWithout( SkipReason::DamagedGeometry );
  } );
}

// All fields but the one wanted are left out of the features.
bool ignoreFields( OGRLayerH layer, int wanted )
{
  std::vector<const char *> ignored;
  OGRFeatureDefnH definition = OGR_L_GetLayerDefn( layer );
  for ( int i = 0; i < OGR_FD_GetFieldCount( definition ); ++i )
    if ( i != wanted )
      ignored.push_back( OGR_Fld_GetNameRef( OGR_FD_GetFieldDefn( definition, i ) ) );
  ignored.push_back( nullptr );
  return OGR_L_SetIgnoredFields( layer, ignored.data() ) == OGRERR_NONE;
}

// GDAL's count of a Shapefile is that of its header, with the deleted rows.
void requireCount(
  const PlainFile &file, std::size_t read, OGRLayerH layer, bool shapefile, const std::string &message
)
{
  const GIntBig said = OGR_L_GetFeatureCount( layer, 1 );
  if ( said < 0 || static_cast<std::size_t>( said ) == read )
    return;
  const std::size_t expected = static_cast<std::size_t>( said ) - ( shapefile ? deletedRows( file.path ) : 0 );
  if ( read != expected )
    throw Error(
      ErrorCode::RowsUnreadable, { file.path, std::to_string( read ), std::to_string( expected ), message }
    );
}

bool readShapefile( OGRLayerH layer, const PlainFile &file, RowAppender &appender )
{
  const int id = idField( layer, file );
  if ( ( !file.idColumn.empty() && id < 0 ) || !ignoreFields( layer, id ) )
    return false;
  std::vector<unsigned char> wkb;
  OGR_L_ResetReading( layer );
  while ( const std::unique_ptr<void, DestroyFeature> feature { OGR_L_GetNextFeature( layer ) } )
  {
    OGRFeatureH row = feature.get();
    appender.head(
      OGR_F_GetFID( row ),
      id >= 0 && OGR_F_IsFieldSetAndNotNull( row, id ) ? OGR_F_GetFieldAsString( row, id ) : std::string()
    );
    OGRGeometryH geometry = OGR_F_GetGeometryRef( row );
    wkb.resize( geometry ? OGR_G_WkbSizeEx( geometry ) : 0 );
    const bool isTaken = wkb.empty() || OGR_G_ExportToIsoWkb( geometry, wkbNDR, wkb.data() ) != OGRERR_NONE
                           ? appender.endWithout( SkipReason::NullGeometry )
                           : appender.endWith( wkb );
    if ( !isTaken )
      return true;
  }
  return true;
}

} // namespace

std::optional<FootprintRows> readFootprintFile(
  const PlainFile &file, std::size_t expected, const AppendOther &other,
  const std::function<bool( std::size_t )> &onRow, const std::shared_ptr<MappedStorage> &storage
)
{
  const ReadingErrors errors;
  GDALAllRegister();
  const Dataset dataset( GDALOpenEx( file.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, READ_HERE, nullptr, nullptr )
  );
  OGRLayerH layer = dataset ? layerOf( dataset, file ) : nullptr;
  if ( !layer )
    return std::nullopt;
  FootprintRows rows;
  rows.footprints = Footprints( storage );
  std::error_code none;
  const std::uintmax_t bytes = std::filesystem::file_size( utf8Path( file.path ), none );
  expected = none ? 0 : std::min( expected, static_cast<std::size_t>( bytes / MIN_ROW_BYTES ) );
  rows.footprints.reserve( expected, expected * 6 );
  rows.skip.reserve( expected );
  rows.ids.reserve( expected );
  RowAppender appender( file, other, onRow, rows );
  const bool shapefile = isOf( dataset, SHAPEFILE );
  if ( shapefile ? !readShapefile( layer, file, appender ) : !readGeoPackage( layer, file, appender ) )
    return std::nullopt;
  if ( shapefile && !appender.stopped() )
  {
    requireSoundShapefile( file.path );
    requireCount( file, rows.ids.size(), layer, true, errors.message() );
  }
  return rows;
}

void requireAllRows( const PlainFile &file, std::size_t read, const std::string &why )
{
  const ReadingErrors errors;
  GDALAllRegister();
  const Dataset dataset(
    GDALOpenEx( file.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, SAY_THEIR_COUNT, nullptr, nullptr )
  );
  OGRLayerH layer = dataset ? layerOf( dataset, file ) : nullptr;
  if ( layer && isOf( dataset, "GPKG" ) )
    requireGeoPackageRows( file.path, OGR_L_GetName( layer ), read );
  else if ( layer )
    requireCount( file, read, layer, isOf( dataset, SHAPEFILE ), why.empty() ? errors.message() : why );
}

} // namespace lacuna
