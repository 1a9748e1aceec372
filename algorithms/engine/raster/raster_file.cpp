// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/raster/raster_file.h"
#include "lacuna/error.h"
#include "lacuna/input/reading_errors.h"
#include "text_grid.h"

#include <cpl_error.h>
#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <memory>
#include <vector>

namespace lacuna
{

struct RasterFile::Handle
{
  GDALDatasetH dataset = nullptr;
  GDALRasterBandH band = nullptr;
  bool masked = false; // by something else than a plain nodata value
  bool hasNoData = false;
  bool isReal = false;
  double noData = 0;
  double scale = 1;
  double offset = 0;
  std::string driver;
  TextGrid text = TextGrid::None;
  bool looked = false;     // at the whole of a grid of text
  bool checksums = false;  // its blocks have some that GDAL does not always look at
  std::int64_t passed = 0; // rows of it, in the order of the file

  // The comparison of GDAL's own mask: 32-bit files often hold a nodata value that is not quite the one they name.
  bool isNoData( double value ) const
  {
    constexpr double NEAR = 10 * std::numeric_limits<float>::epsilon();
    return value == noData || ( isReal && std::abs( value - noData ) < NEAR * std::abs( value + noData ) );
  }

  ~Handle()
  {
    const ReadingErrors errors;
    if ( dataset )
      GDALClose( dataset );
  }
};

RasterFile::RasterFile( const std::string &path, int band ) : mHandle( std::make_unique<Handle>() ), mPath( path )
{
  const ReadingErrors errors;
  GDALAllRegister();
  mHandle->dataset = GDALOpenEx( path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, nullptr, nullptr, nullptr );
  if ( !mHandle->dataset )
    throw Error( ErrorCode::RasterUnreadable, { path, errors.message() } );
  mHandle->driver = GDALGetDriverShortName( GDALGetDatasetDriver( mHandle->dataset ) );
  mHandle->text = textGridOf( mHandle->driver );
  const int bands = GDALGetRasterCount( mHandle->dataset );
  if ( band < 1 || band > bands )
    throw Error( ErrorCode::RasterNoBand, { path, std::to_string( band ), std::to_string( bands ) } );
  mHandle->band = GDALGetRasterBand( mHandle->dataset, band );
  if ( GDALDataTypeIsComplex( GDALGetRasterDataType( mHandle->band ) ) )
    throw Error( ErrorCode::RasterComplex, { path, std::to_string( band ) } );
  mGrid.columns = static_cast<std::size_t>( GDALGetRasterXSize( mHandle->dataset ) );
  mGrid.rows = static_cast<std::size_t>( GDALGetRasterYSize( mHandle->dataset ) );
  const bool placed = GDALGetGeoTransform( mHandle->dataset, mGrid.transform ) == CE_None;
  if ( !placed || mGrid.determinant() == 0 || !std::isfinite( mGrid.determinant() ) )
    throw Error( ErrorCode::RasterNotPlaced, { path } );
  const char *packing = GDALGetMetadataItem( mHandle->dataset, "COMPRESSION", "IMAGE_STRUCTURE" );
  mHandle->checksums = mHandle->driver == "GTiff" && packing && EQUAL( packing, "DEFLATE" );
  int columns = 0;
  int rows = 0;
  GDALGetBlockSize( mHandle->band, &columns, &rows );
  mBlockColumns = columns;
  mBlockRows = rows;
  const int flags = GDALGetMaskFlags( mHandle->band );
  const GDALDataType type = GDALGetRasterDataType( mHandle->band );
  const bool wide = type == GDT_Int64 || type == GDT_UInt64; // their nodata is no double
  if ( flags == GMF_NODATA && !wide )
  {
    mHandle->hasNoData = true;
    mHandle->noData = GDALGetRasterNoDataValue( mHandle->band, nullptr );
    mHandle->isReal = GDALDataTypeIsFloating( type ) != 0;
  }
  else
    mHandle->masked = ( flags & GMF_ALL_VALID ) == 0;
  mHandle->scale = GDALGetRasterScale( mHandle->band, nullptr );
  mHandle->offset = GDALGetRasterOffset( mHandle->band, nullptr );
  const char *unit = GDALGetRasterUnitType( mHandle->band );
  mUnit = unit ? unit : "";
  mHasColourTable = GDALGetRasterColorTable( mHandle->band ) != nullptr;
  const GDALColorInterp colour = GDALGetRasterColorInterpretation( mHandle->band );
  mIsPicture = colour == GCI_RedBand || colour == GCI_GreenBand || colour == GCI_BlueBand || colour == GCI_AlphaBand;
}

RasterFile::~RasterFile() = default;
RasterFile::RasterFile( RasterFile && ) noexcept = default;
RasterFile &RasterFile::operator=( RasterFile && ) noexcept = default;

void RasterFile::setNoData( std::function<bool( double )> isNoData, bool besideOwn )
{
  mIsNoData = std::move( isNoData );
  mHandle->hasNoData = mHandle->hasNoData && besideOwn;
}

void RasterFile::failed( const CellWindow &window, const std::string &why ) const
{
  throw Error(
    ErrorCode::RasterBlock,
    { mPath, std::to_string( window.column ), std::to_string( window.row ),
      std::to_string( window.column + window.columns - 1 ), std::to_string( window.row + window.rows - 1 ), why }
  );
}

namespace
{

// Between two blocks: 0 stops the reading.
int CPL_STDCALL continueReading( double, const char *, void *stop )
{
  const RasterStop &asked = *static_cast<const RasterStop *>( stop );
  return asked && asked() ? 0 : 1;
}

GDALRasterIOExtraArg stoppable( const RasterStop &stop )
{
  GDALRasterIOExtraArg extra;
  INIT_RASTERIO_EXTRA_ARG( extra );
  extra.pfnProgress = &continueReading;
  extra.pProgressData = const_cast<RasterStop *>( &stop );
  return extra;
}

void throwIfCanceled( const RasterStop &stop )
{
  if ( stop && stop() )
    throw Canceled();
}

} // namespace

// Grids of text are looked over before the first of their rows is asked for, those behind a mosaic too.
void RasterFile::lookOver( const RasterStop &stop )
{
  if ( mHandle->looked )
    return;
  mHandle->looked = true;
  if ( mHandle->text != TextGrid::None )
    requireWholeTextGrid( mPath, mHandle->driver, mGrid.columns, mGrid.rows, stop );
  if ( mHandle->driver != "VRT" )
    return;
  static const char *const drivers[] = { "AAIGrid", "GRASSASCIIGrid", "GSAG", nullptr };
  char **files = GDALGetFileList( mHandle->dataset );
  const std::vector<std::string> names( files, files + CSLCount( files ) );
  CSLDestroy( files );
  for ( const std::string &name : names )
  {
    const ReadingErrors errors;
    Handle part;
    part.dataset = GDALOpenEx( name.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers, nullptr, nullptr );
    if ( part.dataset )
      requireWholeTextGrid(
        name, GDALGetDriverShortName( GDALGetDatasetDriver( part.dataset ) ),
        static_cast<std::size_t>( GDALGetRasterXSize( part.dataset ) ),
        static_cast<std::size_t>( GDALGetRasterYSize( part.dataset ) ), stop
      );
  }
}

// GDAL finds a row of a text only behind all before it: they are passed one by one, so that the run can be stopped.
void RasterFile::passRowsBefore( const CellWindow &window, const RasterStop &stop )
{
  if ( mHandle->text == TextGrid::None )
    return;
  const auto rows = static_cast<std::int64_t>( mGrid.rows );
  const bool fromTop = mHandle->text == TextGrid::FromTop;
  const std::int64_t wanted = fromTop ? window.row : rows - window.row;
  if ( mHandle->passed >= wanted || mBlockRows != 1 )
    return;
  const ReadingErrors errors;
  std::vector<unsigned char> row(
    static_cast<std::size_t>( mBlockColumns )
    * static_cast<std::size_t>( GDALGetDataTypeSizeBytes( GDALGetRasterDataType( mHandle->band ) ) )
  );
  for ( ; mHandle->passed < wanted; ++mHandle->passed )
  {
    throwIfCanceled( stop );
    const std::int64_t at = fromTop ? mHandle->passed : rows - 1 - mHandle->passed;
    for ( std::int64_t column = 0; column * mBlockColumns < static_cast<std::int64_t>( mGrid.columns ); ++column )
      if ( GDALReadBlock( mHandle->band, static_cast<int>( column ), static_cast<int>( at ), row.data() ) != CE_None )
        failed( { 0, at, static_cast<std::int64_t>( mGrid.columns ), 1 }, errors.message() );
  }
}

// Of a packed block whose bytes were changed GDAL may take as many values as it needs, and never comes to the checksum
// behind them.
void RasterFile::requireChecksums( const CellWindow &window, const RasterStop &stop )
{
  if ( !mHandle->checksums )
    return;
  const std::unique_ptr<VSILFILE, int ( * )( VSILFILE * )> file( VSIFOpenL( mPath.c_str(), "rb" ), VSIFCloseL );
  if ( !file )
    return;
  const char *order = GDALGetMetadataItem( mHandle->dataset, "INTERLEAVE", "IMAGE_STRUCTURE" );
  const std::size_t bands
    = order && EQUAL( order, "PIXEL" ) ? static_cast<std::size_t>( GDALGetRasterCount( mHandle->dataset ) ) : 1;
  const std::size_t whole
    = static_cast<std::size_t>( mBlockColumns * mBlockRows ) * bands
      * static_cast<std::size_t>( GDALGetDataTypeSizeBytes( GDALGetRasterDataType( mHandle->band ) ) );
  std::vector<unsigned char> packed, open;
  const auto number = [this]( const char *what, std::int64_t column, std::int64_t row ) {
    const std::string name = what + std::to_string( column ) + "_" + std::to_string( row );
    const char *value = GDALGetMetadataItem( mHandle->band, name.c_str(), "TIFF" );
    return value ? std::strtoull( value, nullptr, 10 ) : 0ull;
  };
  for ( std::int64_t row = window.row / mBlockRows; row * mBlockRows < window.row + window.rows; ++row )
    for ( std::int64_t column = window.column / mBlockColumns; column * mBlockColumns < window.column + window.columns;
          ++column )
    {
      throwIfCanceled( stop );
      const std::uint64_t size = number( "BLOCK_SIZE_", column, row );
      if ( size == 0 || size > 2 * whole + 65536 )
        continue; // an empty block, or one that GDAL will complain of
      packed.resize( static_cast<std::size_t>( size ) );
      if ( VSIFSeekL( file.get(), number( "BLOCK_OFFSET_", column, row ), SEEK_SET ) != 0
           || VSIFReadL( packed.data(), 1, packed.size(), file.get() ) != packed.size() )
        continue;
      // Some writers pack more rows into the last block than it has.
      bool good = false;
      for ( std::size_t room = whole; !good && room <= 4 * whole; room *= 4 )
      {
        open.resize( room );
        std::size_t got = 0;
        good = CPLZLibInflate( packed.data(), packed.size(), open.data(), open.size(), &got ) != nullptr;
      }
      if ( !good )
        failed( { column * mBlockColumns, row * mBlockRows, mBlockColumns, mBlockRows }, "checksum" );
    }
}

void RasterFile::read( const CellWindow &window, double *values, const RasterStop &stop )
{
  lookOver( stop );
  passRowsBefore( window, stop );
  requireChecksums( window, stop );
  const ReadingErrors errors;
  GDALRasterIOExtraArg extra = stoppable( stop );
  const CPLErr outcome = GDALRasterIOEx(
    mHandle->band, GF_Read, static_cast<int>( window.column ), static_cast<int>( window.row ),
    static_cast<int>( window.columns ), static_cast<int>( window.rows ), values, static_cast<int>( window.columns ),
    static_cast<int>( window.rows ), GDT_Float64, 0, 0, &extra
  );
  throwIfCanceled( stop );
  if ( outcome != CE_None )
    failed( window, errors.message() );
  if ( mHandle->masked )
    readMask( window, values, stop );
  // No block is asked for again: what GDAL would keep of a national raster is better left to the rest of the run.
  GDALFlushRasterCache( mHandle->band );
  const std::size_t count = window.cells();
  if ( mHandle->hasNoData )
    for ( std::size_t i = 0; i < count; ++i )
      if ( mHandle->isNoData( values[i] ) )
        values[i] = std::numeric_limits<double>::quiet_NaN();
  if ( mHandle->scale != 1 || mHandle->offset != 0 )
    for ( std::size_t i = 0; i < count; ++i )
      values[i] = values[i] * mHandle->scale + mHandle->offset;
  for ( std::size_t i = 0; i < count; ++i )
    if ( std::isinf( values[i] ) || ( mIsNoData && mIsNoData( values[i] ) ) )
      values[i] = std::numeric_limits<double>::quiet_NaN();
  if ( mFactor != 1 )
    for ( std::size_t i = 0; i < count; ++i )
      values[i] *= mFactor;
}

void RasterFile::readMask( const CellWindow &window, double *values, const RasterStop &stop )
{
  // In strips, so that the mask of a large window needs no second large array.
  constexpr std::size_t STRIP = 1 << 18;
  const ReadingErrors errors;
  const GDALRasterBandH mask = GDALGetMaskBand( mHandle->band );
  const std::int64_t rows = std::max<std::int64_t>( 1, static_cast<std::int64_t>( STRIP ) / window.columns );
  std::vector<std::uint8_t> valid;
  for ( std::int64_t row = 0; row < window.rows; row += rows )
  {
    throwIfCanceled( stop );
    const std::int64_t height = std::min( rows, window.rows - row );
    valid.resize( static_cast<std::size_t>( height * window.columns ) );
    const CPLErr outcome = GDALRasterIOEx(
      mask, GF_Read, static_cast<int>( window.column ), static_cast<int>( window.row + row ),
      static_cast<int>( window.columns ), static_cast<int>( height ), valid.data(), static_cast<int>( window.columns ),
      static_cast<int>( height ), GDT_Byte, 0, 0, nullptr
    );
    if ( outcome != CE_None )
      failed( window, errors.message() );
    double *strip = values + row * window.columns;
    for ( std::size_t i = 0; i < valid.size(); ++i )
      if ( valid[i] == 0 )
        strip[i] = std::numeric_limits<double>::quiet_NaN();
  }
}

} // namespace lacuna
