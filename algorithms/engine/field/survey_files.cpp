// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/survey_files.h"
#include "../core/polling.h"
#include "memory_file.h"

#include <cstdint>

namespace lacuna
{

namespace
{

constexpr std::size_t OFTEN = 256; // rows between two looks for a cancel

// Stops where a row could not be made; GDAL's reason is heard.
void addTable(
  MemoryFile &file, const std::string &name, const std::vector<std::string> &headings, std::size_t rows,
  const TextRow &row
)
{
  std::vector<const char *> columns;
  for ( const std::string &heading : headings )
    columns.push_back( heading.c_str() );
  const OGRLayerH layer = file.layer( name.c_str(), wkbNone, columns, {} );
  for ( std::size_t i = 0; layer && i < rows; ++i )
  {
    if ( i % OFTEN == 0 )
      pollNow();
    const FeatureRow made( layer );
    int column = 0;
    for ( const std::string &cell : row( i ) )
    {
      if ( !cell.empty() )
        OGR_F_SetFieldString( made.get(), column, cell.c_str() );
      ++column;
    }
    if ( OGR_L_CreateFeature( layer, made.get() ) != OGRERR_NONE )
      return;
  }
}

std::uint32_t number( const std::string &bytes, std::size_t at, std::size_t size )
{
  std::uint32_t value = 0;
  for ( std::size_t i = size; i > 0; --i )
    value = value << 8U | static_cast<unsigned char>( bytes[at + i - 1] );
  return value;
}

// GDAL notes the hour in every entry of a ZIP archive (APPNOTE.TXT of PKWARE, 4.3): it becomes midnight of 1 January
// 1980, in the directory at the end and in the heads that it points to.
void forgetTheHour( std::string &archive )
{
  constexpr std::size_t END = 22, ENTRY = 46, HEAD = 30; // sizes without names
  constexpr std::uint32_t END_MARK = 0x06054b50, ENTRY_MARK = 0x02014b50;
  constexpr char DAY = 0x21; // 1 January
  const auto blank = [&archive]( std::size_t at ) {
    archive[at] = archive[at + 1] = archive[at + 3] = 0;
    archive[at + 2] = DAY;
  };
  if ( archive.size() < END || number( archive, archive.size() - END, 4 ) != END_MARK )
    return;
  std::size_t at = number( archive, archive.size() - END + 16, 4 );
  while ( at + ENTRY <= archive.size() && number( archive, at, 4 ) == ENTRY_MARK )
  {
    blank( at + 12 );
    if ( const std::size_t head = number( archive, at + 42, 4 ); head + HEAD <= archive.size() )
      blank( head + 10 );
    at += ENTRY + number( archive, at + 28, 2 ) + number( archive, at + 30, 2 ) + number( archive, at + 32, 2 );
  }
}

} // namespace

PhoneFile textWorkbook( std::span<const TextTable> sheets, const RunContext &context )
{
  const Polling polling( context );
  MemoryFile file( "XLSX", ".xlsx", {} );
  for ( const TextTable &sheet : sheets )
    addTable( file, sheet.name, sheet.headings, sheet.rows.size(), [&sheet]( std::size_t i ) {
      return sheet.rows[i];
    } );
  PhoneFile made = file.close();
  forgetTheHour( made.bytes );
  return made;
}

PhoneFile
textList( const std::vector<std::string> &headings, std::size_t rows, const TextRow &row, const RunContext &context )
{
  const Polling polling( context );
  MemoryFile file( "CSV", ".csv", {} );
  addTable( file, "list", headings, rows, row );
  return file.close();
}

} // namespace lacuna
