// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What GDAL wrote is read by Python in tests/shim/forms_test.py; here: bytes, cancel, odd texts.
#include "lacuna/field/survey_files.h"
#include "lacuna/error.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

using namespace lacuna;

namespace
{

TextTable table( std::size_t rows )
{
  TextTable made { "survey", { "type", "label::Español (es)" } };
  for ( std::size_t i = 0; i < rows; ++i )
    made.rows.push_back( { std::to_string( i ), "¿«Qué», \"edificio\"?" } );
  return made;
}

PhoneFile listOf( const TextTable &list, const RunContext &context = {} )
{
  return textList( list.headings, list.rows.size(), [&list]( std::size_t i ) { return list.rows[i]; }, context );
}

} // namespace

TEST( SurveyFiles, TheSameBytesAtAnyHour )
{
  const std::vector<TextTable> sheets { table( 3 ), { "settings", { "form_id" }, { { "a" } } } };
  const PhoneFile first = textWorkbook( sheets, {} );
  std::this_thread::sleep_for( std::chrono::milliseconds( 2100 ) ); // a ZIP knows every second second
  const PhoneFile second = textWorkbook( sheets, {} );
  EXPECT_EQ( first.failure, "" );
  EXPECT_EQ( first.bytes.substr( 0, 2 ), "PK" );
  EXPECT_TRUE( first.bytes == second.bytes );
}

TEST( SurveyFiles, AListIsPlainCsv )
{
  TextTable list { "list", { "name", "label", "geometry", "task_id" } };
  list.rows.push_back( { "g7", "1, «a»", "-12 -75 0 0;-12 -75.1 0 0", "" } );
  list.rows.push_back( { "g8", "say \"no\"", "-12 -75 0 0", "5" } );
  const PhoneFile file = listOf( list );
  EXPECT_EQ( file.failure, "" );
  EXPECT_EQ(
    file.bytes, "name,label,geometry,task_id\n"
                "g7,\"1, «a»\",\"-12 -75 0 0;-12 -75.1 0 0\",\n"
                "g8,\"say \"\"no\"\"\",-12 -75 0 0,\"5\"\n"
  );
}

TEST( SurveyFiles, AListWithoutRowsHasItsHeadings )
{
  EXPECT_EQ( listOf( { "list", { "name", "label" } } ).bytes, "name,label\n" );
  EXPECT_EQ( textWorkbook( std::vector<TextTable> { { "survey", { "type" } } }, {} ).failure, "" );
}

TEST( SurveyFiles, ACancelEndsIt )
{
  RunContext context;
  context.monitor.canceled = [] { return true; };
  EXPECT_THROW( listOf( table( 10 ), context ), Canceled );
  EXPECT_THROW( textWorkbook( std::vector<TextTable> { table( 10 ) }, context ), Canceled );
}
