// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/field/phone_map.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace lacuna
{

/// A table of texts in UTF-8: every row has a text for each heading; an empty text is an empty cell. Headings differ
/// from each other.
struct TextTable
{
  std::string name; ///< of the sheet
  std::vector<std::string> headings;
  std::vector<std::vector<std::string>> rows = {};
};

/// Sheets of one workbook, by GDAL's driver XLSX: all cells are texts, so that no code becomes a number. The same
/// sheets give the same bytes, whatever the hour. \throws Canceled
PhoneFile textWorkbook( std::span<const TextTable> sheets, const RunContext &context );

/// The cells of one row.
using TextRow = std::function<std::vector<std::string>( std::size_t )>;

/// So many rows, one after the other, by GDAL's driver CSV: commas, LF, no byte order mark, quotes where they are
/// needed. \throws Canceled
PhoneFile
textList( const std::vector<std::string> &headings, std::size_t rows, const TextRow &row, const RunContext &context );

} // namespace lacuna
