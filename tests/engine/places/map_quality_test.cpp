// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Dates as people write them, months by counting them, and zones by counting object after object.
#include "lacuna/places/map_quality.h"
#include "lacuna/error.h"
#include "town/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace lacuna;

namespace
{

constexpr QualityRule RULE { 20000, 36, 96, false };

QualityObjects someObjects( std::size_t count, std::uint64_t seed )
{
  town::Random random( seed );
  QualityObjects objects;
  for ( std::size_t i = 0; i < count; ++i )
  {
    const DayNumber edited = random.chance( 0.1 ) ? NO_DAY : 14000 + 30 * random.below( 200 );
    const DayNumber checked = random.chance( 0.8 ) ? NO_DAY : 14000 + random.below( 6000 );
    objects.edited.push_back( edited );
    objects.latest.push_back( std::max( edited, checked ) );
    objects.firstVersion.push_back( static_cast<std::uint8_t>( random.below( 3 ) ) );
    objects.has.push_back( static_cast<std::uint32_t>( random.below( 8 ) ) );
    objects.amount.push_back( 1 + random.below( 100 ) );
  }
  return objects;
}

} // namespace

TEST( MapQuality, DatesAsTheyAreWritten )
{
  const DayNumber day = dayOf( 2021, 4, 3 );
  EXPECT_EQ( day, 18720 ); // date -u -d 2021-04-03 +%s, by 86400
  for ( const char *text :
        { "2021-04-03", "2021-04-03T23:59:59Z", " 2021/04/03 ", "2021.4.3", "20210403", "2021-04-03 10:20:30+02",
          "2021/04/03 10:20:30.000" } )
  {
    EXPECT_EQ( readDate( text ).form, DateForm::Day ) << text;
    EXPECT_EQ( readDate( text ).day, day ) << text;
  }
  EXPECT_EQ( readDate( "2021-04" ).form, DateForm::Month );
  EXPECT_EQ( readDate( "2021-04" ).day, dayOf( 2021, 4, 1 ) );
  EXPECT_EQ( readDate( "2021" ).form, DateForm::Year );
  EXPECT_EQ( readDate( "2021" ).day, dayOf( 2021, 7, 1 ) );
  for ( const char *text : { "03/04/2021", "3.4.2021", "25/12/2020", "03-04-21", "3/4/2021 10:20" } )
    EXPECT_EQ( readDate( text ).form, DateForm::YearLast ) << text;
  for ( const char *text : { "", "  ", "\t" } )
    EXPECT_EQ( readDate( text ).form, DateForm::Nothing );
  for ( const char *text :
        { "2021-13-01", "2021-02-29", "9999-12-31", "0001-01-01", "1799", "ayer", "2021-", "2021-04-", "2021-04-03x",
          "-2021", "12345", "2021-04-033", "1612345678", "3", "2021-04-03T", "123456789012345678901234567890" } )
    EXPECT_EQ( readDate( text ).form, DateForm::Unreadable ) << text;
  EXPECT_EQ( readDate( "2020-02-29" ).form, DateForm::Day );
}

TEST( MapQuality, MonthsAreWholeAndOfTheCalendar )
{
  const auto months = []( int y1, int m1, int d1, int y2, int m2, int d2 ) {
    return wholeMonths( dayOf( y1, m1, d1 ), dayOf( y2, m2, d2 ) );
  };
  EXPECT_EQ( months( 2020, 3, 15, 2020, 4, 15 ), 1 );
  EXPECT_EQ( months( 2020, 3, 15, 2020, 4, 14 ), 0 );
  EXPECT_EQ( months( 2020, 1, 31, 2020, 2, 29 ), 0 );
  EXPECT_EQ( months( 2020, 1, 31, 2020, 3, 1 ), 1 );
  EXPECT_EQ( months( 2017, 5, 1, 2020, 5, 1 ), 36 );
  EXPECT_EQ( months( 2017, 5, 2, 2020, 5, 1 ), 35 );
  EXPECT_EQ( months( 2020, 5, 1, 2017, 5, 2 ), -35 );
  EXPECT_EQ( months( 1969, 12, 31, 1970, 1, 31 ), 1 );
  const CalendarDay leap = calendarOf( dayOf( 2024, 2, 29 ) );
  EXPECT_TRUE( leap.year == 2024 && leap.month == 2 && leap.day == 29 );
}

TEST( MapQuality, TheBordersOfTheClasses )
{
  const DayNumber today = dayOf( 2024, 1, 10 );
  const QualityRule rule { today, 36, 96, false };
  const auto kind = [&]( int y, int m, int d ) { return ageClassOf( ageOf( dayOf( y, m, d ), rule ), rule ); };
  EXPECT_EQ( kind( 2021, 1, 11 ), AgeClass::Fresh );
  EXPECT_EQ( kind( 2021, 1, 10 ), AgeClass::Middle );
  EXPECT_EQ( kind( 2016, 1, 11 ), AgeClass::Middle );
  EXPECT_EQ( kind( 2016, 1, 10 ), AgeClass::Old );
  EXPECT_EQ( kind( 2030, 1, 10 ), AgeClass::Fresh ); // after today
  EXPECT_EQ( ageOf( dayOf( 2030, 1, 10 ), rule ), 0 );
  EXPECT_EQ( ageClassOf( ageOf( NO_DAY, rule ), rule ), AgeClass::Undated );
}

TEST( MapQuality, GradesAsOhsomeHasThem )
{
  // Fresh, middle and old of 100, and the class of ohsome quality API's currentness.
  const int cases[][4]
    = { { 75, 0, 25, 5 },  { 74, 26, 0, 4 }, { 50, 21, 29, 4 }, { 49, 26, 25, 3 }, { 0, 75, 25, 3 },
        { 10, 61, 29, 2 }, { 70, 0, 30, 1 }, { 0, 0, 100, 1 },  { 100, 0, 0, 5 },  { 45, 26, 29, 2 } };
  for ( const auto &[fresh, middle, old, grade] : cases )
  {
    QualityObjects objects;
    for ( int i = 0; i < 100; ++i )
      objects.latest.push_back( i < fresh ? 19990 : i < fresh + middle ? 18000 : 10000 );
    objects.edited = objects.latest;
    objects.firstVersion.assign( 100, QualityObjects::UNKNOWN_VERSION );
    objects.has.assign( 100, 0 );
    const std::vector<std::uint8_t> judged( 100, 1 );
    EXPECT_EQ( measureQuality( objects, judged, {}, 0, 0, RULE, {} ).whole.grade, grade ) << fresh << ' ' << middle;
  }
}

TEST( MapQuality, FewObjectsHaveNoGrade )
{
  for ( const std::size_t count : { 24u, 25u } )
  {
    QualityObjects objects;
    objects.edited.assign( count, 19990 );
    objects.latest = objects.edited;
    objects.firstVersion.assign( count, 1 );
    objects.has.assign( count, 0 );
    const std::vector<std::uint8_t> judged( count, 1 );
    EXPECT_EQ( measureQuality( objects, judged, {}, 0, 0, RULE, {} ).whole.grade, count < 25 ? 0 : 5 );
    objects.amount.assign( count, 999.9 / static_cast<double>( count ) );
    const QualityRule lengths { 20000, 36, 96, true };
    EXPECT_EQ( measureQuality( objects, judged, {}, 0, 0, lengths, {} ).whole.grade, 0 );
    objects.amount.assign( count, 1000.1 / static_cast<double>( count ) );
    EXPECT_EQ( measureQuality( objects, judged, {}, 0, 0, lengths, {} ).whole.grade, 5 );
  }
}

TEST( MapQuality, ZonesAreWhatOneCountsObjectByObject )
{
  const QualityObjects objects = someObjects( 3000, 9 );
  town::Random random( 2 );
  std::vector<std::uint8_t> judged;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
  for ( std::uint32_t row = 0; row < 3000; ++row )
  {
    judged.push_back( random.chance( 0.95 ) ? 1 : 0 );
    if ( judged.back() )
      places.emplace_back( row, static_cast<std::uint32_t>( random.below( 7 ) ) );
  }
  const QualityResult result = measureQuality( objects, judged, places, 8, 3, RULE, {} );
  ASSERT_EQ( result.zones.size(), 8u );
  for ( std::uint32_t zone = 0; zone < 7; ++zone )
  {
    double all = 0, old = 0, has = 0, versions = 0, firsts = 0, edited = 0;
    std::vector<int> ages;
    std::map<DayNumber, double> days;
    for ( const auto &[row, in] : places )
    {
      if ( in != zone )
        continue;
      const double amount = objects.amount[row];
      all += amount;
      has += objects.has[row] & 2 ? amount : 0;
      versions += objects.firstVersion[row] < 2 ? amount : 0;
      firsts += objects.firstVersion[row] == 1 ? amount : 0;
      if ( objects.edited[row] != NO_DAY )
      {
        days[objects.edited[row]] += amount;
        edited += amount;
      }
      if ( objects.latest[row] == NO_DAY )
        continue;
      ages.push_back( std::max( 0, wholeMonths( objects.latest[row], 20000 ) ) );
      old += ages.back() >= 96 ? amount : 0;
    }
    std::sort( ages.begin(), ages.end() );
    double most = 0;
    for ( const auto &[day, amount] : days )
      most = std::max( most, amount );
    const Quality &found = result.zones[zone];
    EXPECT_DOUBLE_EQ( found.all, all );
    EXPECT_DOUBLE_EQ( found.fresh + found.middle + found.old + found.undated, all );
    EXPECT_DOUBLE_EQ( found.old, old );
    EXPECT_DOUBLE_EQ( found.has[1], has / all );
    EXPECT_DOUBLE_EQ( found.firstVersion, firsts / versions );
    EXPECT_DOUBLE_EQ( found.onOneDay, most / edited );
    EXPECT_DOUBLE_EQ( found.ageMedian, ( ages[( ages.size() - 1 ) / 2] + ages[ages.size() / 2] ) / 2.0 );
  }
  EXPECT_EQ( result.zones[7].objects, 0u );
  EXPECT_TRUE( std::isnan( result.zones[7].has[0] ) && std::isnan( result.zones[7].ageMedian ) );
  double sum = 0;
  for ( const Quality &zone : result.zones )
    sum += zone.all;
  EXPECT_DOUBLE_EQ( sum, result.whole.all );
}

TEST( MapQuality, TheNewestDayIsOfAllLayers )
{
  const auto layer = []( std::vector<DayNumber> edited, std::vector<DayNumber> latest ) {
    QualityObjects objects;
    objects.edited = std::move( edited );
    objects.latest = std::move( latest );
    return objects;
  };
  const QualityObjects first = layer( { 100, NO_DAY, 90 }, { 500, NO_DAY, 90 } );
  const QualityObjects second = layer( { NO_DAY, 120 }, { 300, 120 } );
  const QualityObjects checks = layer( { NO_DAY, NO_DAY }, { 480, 700 } );
  const auto newest = []( std::vector<const QualityObjects *> layers ) { return newestDay( layers ); };
  EXPECT_EQ( newest( {} ).day, NO_DAY );
  EXPECT_FALSE( newest( {} ).isFarAhead() );
  EXPECT_EQ( newest( { &first, &checks, &second } ).day, 120 );
  EXPECT_EQ( newest( { &first, &checks, &second } ).layer, 2U );
  EXPECT_EQ( newest( { &first, &checks, &second } ).before, 100 );
  EXPECT_EQ( newest( { &second, &first } ).before, 100 );
  EXPECT_EQ( newest( { &checks } ).day, 700 );
  EXPECT_EQ( newest( { &checks } ).before, 480 );
  // Alone, or twice the same day: there is no day before.
  const QualityObjects once = layer( { 100, 100 }, { 100, 100 } );
  EXPECT_EQ( newest( { &once } ).before, NO_DAY );
  EXPECT_FALSE( newest( { &once } ).isFarAhead() );
  const QualityObjects far = layer( { 464, 100 }, { 464, 100 } ), farther = layer( { 465, 100 }, { 465, 100 } );
  EXPECT_FALSE( newest( { &far } ).isFarAhead() );
  EXPECT_TRUE( newest( { &farther } ).isFarAhead() );
  // Many of that day are no slip.
  EXPECT_EQ( newest( { &farther, &farther } ).objects, 2U );
  EXPECT_FALSE( newest( { &farther, &farther } ).isFarAhead() );
  const QualityObjects many = layer( std::vector<DayNumber>( 198, 100 ), std::vector<DayNumber>( 198, 100 ) );
  EXPECT_TRUE( newest( { &farther, &many, &once } ).isFarAhead() );
  EXPECT_EQ( newest( { &farther, &many, &once } ).dated, 202U );
}

TEST( MapQuality, OfDaysAlikeTheEarlierIsTheCommonest )
{
  QualityObjects objects;
  objects.edited = { 300, 100, 200, 100, 300, NO_DAY };
  objects.latest = objects.edited;
  objects.firstVersion.assign( 6, 0 );
  objects.has.assign( 6, 0 );
  const std::vector<std::uint8_t> judged( 6, 1 );
  const Quality whole = measureQuality( objects, judged, {}, 0, 0, RULE, {} ).whole;
  EXPECT_EQ( whole.oneDay, 100 );
  EXPECT_DOUBLE_EQ( whole.onOneDay, 0.4 );
  EXPECT_EQ( whole.edited, 5U );
}

TEST( MapQuality, WithoutAnyDateNothingIsGraded )
{
  QualityObjects objects = someObjects( 50, 4 );
  objects.edited.assign( 50, NO_DAY );
  objects.latest = objects.edited;
  const std::vector<std::uint8_t> judged( 50, 1 );
  const Quality whole = measureQuality( objects, judged, {}, 0, 3, { NO_DAY, 36, 96, false }, {} ).whole;
  EXPECT_EQ( whole.undated, whole.all );
  EXPECT_EQ( whole.grade, 0 );
  EXPECT_TRUE( std::isnan( whole.ageMedian ) && std::isnan( whole.onOneDay ) );
  EXPECT_EQ( whole.oneDay, NO_DAY );
}

TEST( MapQuality, ACancelEndsIt )
{
  const QualityObjects objects = someObjects( 10, 4 );
  const std::vector<std::uint8_t> judged( 10, 1 );
  EXPECT_THROW(
    measureQuality( objects, judged, {}, 3, 3, RULE, { { {}, [] { return true; } }, 1, nullptr } ), Canceled
  );
}
