// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/footprint_file.h"
#include "../core/quiet_gdal.h"
#include "wkb_polygon.h"

#include <cpl_conv.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_recordbatch.h>

#include <cstdint>
#include <memory>

namespace lacuna
{

namespace
{

// Other formats are as fast feature by feature, or opening them once more costs what is gained. Not FlatGeobuf: in batches GDAL 3.10 takes the
// geometry of a row for that of another when one has none.
const char *const DRIVERS[] = { "GPKG", "ESRI Shapefile", nullptr };
constexpr std::size_t POLL_ROWS = 2048;

// The structures of Arrow's C interface release themselves.
template <class T>
struct Released : T
{
  Released() : T() {}
  ~Released()
  {
    if ( this->release )
      this->release( this );
  }
  Released( const Released & ) = delete;
  Released &operator=( const Released & ) = delete;
};

// Layers are read beside each other already: threads of GDAL's own on top cost a tenth of the time and 65 MB at five million buildings.
class OneReader
{
public:
  OneReader() { CPLSetThreadLocalConfigOption( KEY, "1" ); }
  ~OneReader() { CPLSetThreadLocalConfigOption( KEY, nullptr ); }
  OneReader( const OneReader & ) = delete;
  OneReader &operator=( const OneReader & ) = delete;

private:
  static constexpr const char *KEY = "OGR_GPKG_NUM_THREADS";
};

struct CloseDataset
{
  void operator()( GDALDatasetH dataset ) const { GDALClose( dataset ); }
};

// Where the columns of a batch are; -1: not there.
struct Columns
{
  int fid = -1;
  int geometry = -1;
  int text = -1;
};

std::string_view formatOf( const ArrowSchema &schema ) { return schema.format ? schema.format : ""; }

Columns columnsOf( const ArrowSchema &schema, const std::string &fidName, const std::string &textName )
{
  Columns found;
  for ( int i = 0; i < schema.n_children; ++i )
  {
    const ArrowSchema &child = *schema.children[i];
    const std::string_view format = formatOf( child );
    const std::string name = child.name ? child.name : "";
    if ( format == "l" && found.fid < 0 && name == fidName )
      found.fid = i;
    else if ( ( format == "z" || format == "Z" ) && found.geometry < 0 )
      found.geometry = i;
    else if ( !textName.empty() && name == textName && ( format == "u" || format == "U" || format == "i" || format == "l" ) )
      found.text = i;
  }
  if ( !textName.empty() && textName == fidName )
    found.text = found.fid;
  return found;
}

// One column of a batch.
class Column
{
public:
  Column( const ArrowArray &batch, const ArrowSchema &schema, int index )
    : mArray( *batch.children[index] )
    , mFormat( formatOf( *schema.children[index] ) )
    , mFirst( batch.offset )
  {}

  bool isNull( std::int64_t row ) const
  {
    const unsigned char *valid = static_cast<const unsigned char *>( mArray.buffers[0] );
    const std::int64_t at = place( row );
    return valid && !( valid[at / 8] >> ( at % 8 ) & 1 );
  }
  std::int64_t whole( std::int64_t row ) const
  {
    const std::int64_t at = place( row );
    return mFormat == "i" ? static_cast<const std::int32_t *>( mArray.buffers[1] )[at] : static_cast<const std::int64_t *>( mArray.buffers[1] )[at];
  }
  std::span<const unsigned char> bytes( std::int64_t row ) const
  {
    const bool large = mFormat == "Z" || mFormat == "U";
    return large ? piece<std::int64_t>( place( row ) ) : piece<std::int32_t>( place( row ) );
  }
  std::string text( std::int64_t row ) const
  {
    if ( isNull( row ) )
      return {};
    if ( mFormat == "i" || mFormat == "l" )
      return std::to_string( whole( row ) );
    const std::span<const unsigned char> found = bytes( row );
    return { found.begin(), found.end() };
  }

private:
  std::int64_t place( std::int64_t row ) const { return mFirst + mArray.offset + row; }
  template <class Offset>
  std::span<const unsigned char> piece( std::int64_t at ) const
  {
    const Offset *offsets = static_cast<const Offset *>( mArray.buffers[1] );
    return { static_cast<const unsigned char *>( mArray.buffers[2] ) + offsets[at], static_cast<std::size_t>( offsets[at + 1] - offsets[at] ) };
  }

  const ArrowArray &mArray;
  std::string_view mFormat;
  std::int64_t mFirst;
};

// All fields but the one wanted are left out of the batches.
bool ignoreFields( OGRLayerH layer, const std::string &wanted )
{
  std::vector<const char *> ignored;
  OGRFeatureDefnH definition = OGR_L_GetLayerDefn( layer );
  for ( int i = 0; i < OGR_FD_GetFieldCount( definition ); ++i )
    if ( const char *name = OGR_Fld_GetNameRef( OGR_FD_GetFieldDefn( definition, i ) ); wanted != name )
      ignored.push_back( name );
  ignored.push_back( nullptr );
  return OGR_L_SetIgnoredFields( layer, ignored.data() ) == OGRERR_NONE;
}

// False where the stream ends with an error.
bool readBatches(
  ArrowArrayStream &stream, const std::string &fidName, const PlainFile &file, const AppendOther &other, const std::function<bool( std::size_t )> &onRow,
  FootprintRows &rows
)
{
  Released<ArrowSchema> schema;
  if ( stream.get_schema( &stream, &schema ) != 0 )
    return false;
  const Columns columns = columnsOf( schema, fidName, file.idColumn );
  if ( columns.fid < 0 || columns.geometry < 0 || ( !file.idColumn.empty() && columns.text < 0 ) )
    return false;
  while ( true )
  {
    Released<ArrowArray> batch;
    if ( stream.get_next( &stream, &batch ) != 0 )
      return false;
    if ( !batch.release )
      return true;
    const Column fid( batch, schema, columns.fid );
    const Column geometry( batch, schema, columns.geometry );
    for ( std::int64_t row = 0; row < batch.length; ++row )
    {
      rows.ids.push_back( fid.whole( row ) );
      if ( columns.text >= 0 )
        rows.idColumn.push_back( Column( batch, schema, columns.text ).text( row ) );
      const std::span<const unsigned char> wkb = geometry.isNull( row ) ? std::span<const unsigned char>() : geometry.bytes( row );
      if ( wkb.empty() )
      {
        rows.footprints.endFeature();
        rows.skip.push_back( SkipReason::NullGeometry );
      }
      else
      {
        const std::optional<SkipReason> reason = appendWkbPolygon( wkb, rows.footprints );
        rows.skip.push_back( reason ? *reason : other( wkb, rows.footprints ) );
      }
      if ( rows.skip.size() % POLL_ROWS != 0 )
        continue;
      Spool::restNowAndThen();
      if ( !onRow( rows.skip.size() ) )
        return true;
    }
  }
}

} // namespace

std::optional<FootprintRows>
readFootprintFile( const PlainFile &file, std::size_t expected, const AppendOther &other, const std::function<bool( std::size_t )> &onRow )
{
  const QuietGdal quiet;
  const OneReader alone;
  GDALAllRegister();
  const std::unique_ptr<void, CloseDataset> dataset( GDALOpenEx( file.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, DRIVERS, nullptr, nullptr ) );
  if ( !dataset )
    return std::nullopt;
  OGRLayerH layer = file.layer.empty() ? GDALDatasetGetLayerCount( dataset.get() ) == 1 ? GDALDatasetGetLayer( dataset.get(), 0 ) : nullptr
                                       : GDALDatasetGetLayerByName( dataset.get(), file.layer.c_str() );
  if ( !layer || !ignoreFields( layer, file.idColumn ) )
    return std::nullopt;
  const char *named = OGR_L_GetFIDColumn( layer );
  const std::string fidName = named && *named ? named : "OGC_FID";
  FootprintRows rows;
  rows.footprints.reserve( expected, expected * 6 );
  rows.skip.reserve( expected );
  rows.ids.reserve( expected );
  const char *const options[] = { "INCLUDE_FID=YES", nullptr };
  Released<ArrowArrayStream> stream;
  if ( !OGR_L_GetArrowStream( layer, &stream, const_cast<char **>( options ) ) || !readBatches( stream, fidName, file, other, onRow, rows ) )
    return std::nullopt;
  return rows;
}

} // namespace lacuna
