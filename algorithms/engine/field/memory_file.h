// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/field/phone_map.h"
#include "lacuna/input/reading_errors.h"

#include <cpl_string.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lacuna
{

/// A file in memory that one driver of GDAL writes.
class MemoryFile
{
public:
  MemoryFile( const char *driver, const char *suffix, const CPLStringList &options );
  MemoryFile( const MemoryFile & ) = delete;
  MemoryFile &operator=( const MemoryFile & ) = delete;
  MemoryFile( MemoryFile && ) = delete;
  MemoryFile &operator=( MemoryFile && ) = delete;
  ~MemoryFile();

  /// Styles of the document by their names, before its layers; for formats that have some.
  void styles( const std::vector<std::pair<std::string, std::string>> &all );
  /// A layer with columns of text; null where there is none.
  OGRLayerH layer(
    const char *name, OGRwkbGeometryType type, const std::vector<const char *> &columns, const CPLStringList &options
  );
  /// The bytes, or why there are none.
  PhoneFile close();

private:
  static std::string pathOf( const char *suffix );

  ReadingErrors mErrors;
  std::string mPath;
  std::string mFailure;
  std::unique_ptr<void, decltype( &OSRDestroySpatialReference )> mDegrees;
  GDALDatasetH mData = nullptr;
};

/// A row of a layer that is being made.
class FeatureRow
{
public:
  explicit FeatureRow( OGRLayerH layer ) : mRow( OGR_F_Create( OGR_L_GetLayerDefn( layer ) ), OGR_F_Destroy ) {}
  OGRFeatureH get() const { return mRow.get(); }
  void setText( OGRLayerH layer, const char *column, const std::string &text ) const
  {
    OGR_F_SetFieldString( get(), OGR_L_FindFieldIndex( layer, column, TRUE ), text.c_str() );
  }

private:
  std::unique_ptr<void, decltype( &OGR_F_Destroy )> mRow;
};

} // namespace lacuna
