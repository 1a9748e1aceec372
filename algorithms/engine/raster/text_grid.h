// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace lacuna
{

/// Grids written as text, whose rows can be found only one after the other.
enum class TextGrid
{
  None,
  FromTop,
  FromBottom ///< the last row stands first
};

/// By the name of GDAL's driver.
TextGrid textGridOf( const std::string &driver );

/**
 * Whether a grid of text (AAIGrid, GRASSASCIIGrid, GSAG; others are let through) holds every value that its head
 * announces. GDAL's reader calls itself for each row above the one it looks for, and where the file was cut it never
 * comes back.
 * \throws Error RasterCut, Canceled where stop, asked now and then, says so
 */
void requireWholeTextGrid(
  const std::string &path, const std::string &driver, std::size_t columns, std::size_t rows,
  const std::function<bool()> &stop
);

} // namespace lacuna
