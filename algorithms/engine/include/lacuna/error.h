// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <exception>
#include <string>
#include <vector>

namespace lacuna
{

/// What went wrong, as a stable name; the adapter turns it and the arguments into a sentence in the user's language.
enum class ErrorCode
{
  Internal,        ///< a bug: args = { what }
  InvalidOption,   ///< args = { option, value }
  TooManyVertices, ///< args = { layer }: more than 2^32 vertices in one table
  /// args = { "lines", "zones" or "hazard" }: they cross or cover each other more often than can be worked through
  TooManyOverlaps,
  GeometryLibrary,  ///< args = { message of GEOS }
  RasterUnreadable, ///< args = { path, message of GDAL }
  RasterNoBand,     ///< args = { path, band asked for, bands there are }
  RasterComplex,    ///< args = { path, band }
  RasterNotPlaced,  ///< args = { path }: no usable geotransform
  RasterBlock,      ///< args = { path, first column, first row, last column, last row, message of GDAL }
  RasterCut,        ///< args = { path, rows that are whole, rows there should be }: a grid written as text
  CurveFile,        ///< args = { what is wrong (a word of CurveProblem), line, value }
  OsmFile,          ///< args = { path, a word of osm_problem, what belongs to it }
  RowsUnreadable,   ///< args = { path, rows read, rows there are or "?" where nothing says so, message }
  RowsEndless,      ///< args = { path, view }: rows without end
  TextDamaged,      ///< args = { path, first line that is wrong, rows that are right, rows }
  FileElsewhere,    ///< args = { path, address }: a description of data on the network under the name of a data file
  StoreUnwritable,  ///< args = { path, message of GDAL }: nothing was changed
  StoreForeign,     ///< args = { path, number of the project, server the file has it from }
};

/// The one exception type of the engine. Never leaves the adapters.
class Error : public std::exception
{
public:
  explicit Error( ErrorCode code, std::vector<std::string> args = {} );
  ErrorCode code() const noexcept { return mCode; }
  const std::vector<std::string> &args() const noexcept { return mArgs; }
  /// For logs and tests only; users read the adapter's sentence.
  const char *what() const noexcept override { return mWhat.c_str(); }

private:
  ErrorCode mCode;
  std::vector<std::string> mArgs;
  std::string mWhat;
};

/// Thrown when Monitor::canceled() was seen true. Not an error.
class Canceled : public std::exception
{
public:
  const char *what() const noexcept override { return "canceled"; }
};

} // namespace lacuna
