// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "memory_file.h"

#include <cpl_vsi.h>

#include <atomic>

namespace lacuna
{

MemoryFile::MemoryFile( const char *driver, const char *suffix, const CPLStringList &options )
  : mPath( pathOf( suffix ) )
  , mDegrees( OSRNewSpatialReference( nullptr ), OSRDestroySpatialReference )
{
  GDALAllRegister();
  OSRSetWellKnownGeogCS( mDegrees.get(), "WGS84" );
  OSRSetAxisMappingStrategy( mDegrees.get(), OAMS_TRADITIONAL_GIS_ORDER );
  if ( const GDALDriverH made = GDALGetDriverByName( driver ) )
    mData = GDALCreate( made, mPath.c_str(), 0, 0, 0, GDT_Unknown, options.List() );
  else
    mFailure = std::string( "this GDAL has no driver " ) + driver;
}

MemoryFile::~MemoryFile()
{
  if ( mData )
    GDALClose( mData );
  VSIUnlink( mPath.c_str() );
}

void MemoryFile::styles( const std::vector<std::pair<std::string, std::string>> &all )
{
  if ( !mData )
    return;
  const std::unique_ptr<void, decltype( &OGR_STBL_Destroy )> table( OGR_STBL_Create(), OGR_STBL_Destroy );
  for ( const auto &[name, style] : all )
    OGR_STBL_AddStyle( table.get(), name.c_str(), style.c_str() );
  OGR_DS_SetStyleTable( mData, table.get() );
}

OGRLayerH MemoryFile::layer(
  const char *name, OGRwkbGeometryType type, const std::vector<const char *> &columns, const CPLStringList &options
)
{
  const OGRLayerH made
    = mData ? GDALDatasetCreateLayer( mData, name, type == wkbNone ? nullptr : mDegrees.get(), type, options.List() )
            : nullptr;
  for ( const char *column : columns )
    if ( made && OGR_L_FindFieldIndex( made, column, TRUE ) < 0 )
    {
      const std::unique_ptr<void, decltype( &OGR_Fld_Destroy )> field(
        OGR_Fld_Create( column, OFTString ), OGR_Fld_Destroy
      );
      OGR_L_CreateField( made, field.get(), TRUE );
    }
  return made;
}

PhoneFile MemoryFile::close()
{
  if ( mData )
    GDALClose( mData );
  mData = nullptr;
  vsi_l_offset size = 0;
  const GByte *bytes = VSIGetMemFileBuffer( mPath.c_str(), &size, FALSE );
  PhoneFile file { {}, mFailure.empty() ? mErrors.failure() : mFailure };
  if ( bytes && file.failure.empty() )
    file.bytes.assign( bytes, bytes + size );
  else if ( file.failure.empty() )
    file.failure = mErrors.message();
  return file;
}

std::string MemoryFile::pathOf( const char *suffix )
{
  static std::atomic<unsigned> number { 0 };
  return "/vsimem/lacuna_phone_" + std::to_string( ++number ) + suffix;
}

} // namespace lacuna
