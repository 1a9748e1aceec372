// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/map_quality.h"
#include "../core/polling.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <unordered_map>

namespace lacuna
{

// The classes and their thresholds are those of the indicator Currentness of the ohsome quality API (ef0784d4).

namespace
{

namespace chrono = std::chrono;

constexpr double OLD_IS_BAD = 0.30;
constexpr double MOST = 0.75;
constexpr double HALF = 0.50;
constexpr std::size_t ENOUGH_OBJECTS = 25;
constexpr double ENOUGH_M = 1000;
constexpr int FIRST_YEAR = 1800;
constexpr int LAST_YEAR = 2200;

constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

bool isDigit( char sign ) { return sign >= '0' && sign <= '9'; }

// The number at the beginning, which is taken off; -1 without one. digits: how many it had.
int takeNumber( std::string_view &text, std::size_t &digits )
{
  int number = 0;
  for ( digits = 0; digits < text.size() && digits < 9 && isDigit( text[digits] ); ++digits )
    number = 10 * number + ( text[digits] - '0' );
  text.remove_prefix( digits );
  return digits > 0 ? number : -1;
}

bool takeSeparator( std::string_view &text )
{
  const bool found = !text.empty() && ( text[0] == '-' || text[0] == '/' || text[0] == '.' );
  if ( found )
    text.remove_prefix( 1 );
  return found;
}

ReadDate made( DateForm form, int year, int month, int day )
{
  const DayNumber number = year < FIRST_YEAR || year > LAST_YEAR ? NO_DAY : dayOf( year, month, day );
  return number == NO_DAY ? ReadDate { DateForm::Unreadable, NO_DAY } : ReadDate { form, number };
}

// What stands behind a date is a time, or nothing.
bool isTime( std::string_view rest )
{
  return rest.empty()
         || ( rest.size() > 1 && ( rest[0] == 'T' || rest[0] == 't' || rest[0] == ' ' ) && isDigit( rest[1] ) );
}

int gradeOf( double fresh, double middle, double old )
{
  const double dated = fresh + middle + old;
  if ( old >= OLD_IS_BAD * dated )
    return 1;
  if ( fresh >= MOST * dated )
    return 5;
  if ( fresh >= HALF * dated )
    return 4;
  if ( fresh + middle >= MOST * dated )
    return 3;
  return fresh + middle >= HALF * dated ? 2 : 1;
}

double medianOf( std::vector<int> &ages )
{
  if ( ages.empty() )
    return NOTHING;
  const auto middle = ages.begin() + static_cast<std::ptrdiff_t>( ages.size() / 2 );
  std::nth_element( ages.begin(), middle, ages.end() );
  if ( ages.size() % 2 == 1 )
    return *middle;
  return ( *middle + *std::max_element( ages.begin(), middle ) ) / 2.0;
}

// Measures the rows of one zone; what is needed for it is kept for the next one.
class ZoneMeasure
{
public:
  ZoneMeasure( const QualityObjects &objects, std::size_t attributes, const QualityRule &rule )
    : mObjects( objects )
    , mAttributes( attributes )
    , mRule( rule )
  {}

  Quality of( std::span<const std::uint32_t> rows )
  {
    Quality quality;
    quality.objects = rows.size();
    quality.has.assign( mAttributes, 0 );
    mAges.clear();
    mDays.clear();
    double versions = 0, firstVersions = 0, edited = 0;
    for ( const std::uint32_t row : rows )
    {
      poll( row );
      const double amount = mObjects.amount.empty() ? 1 : mObjects.amount[row];
      quality.all += amount;
      const int age = ageOf( mObjects.latest[row], mRule );
      const AgeClass one = ageClassOf( age, mRule );
      ( one == AgeClass::Fresh    ? quality.fresh
        : one == AgeClass::Middle ? quality.middle
        : one == AgeClass::Old    ? quality.old
                                  : quality.undated )
        += amount;
      if ( age >= 0 )
        mAges.push_back( age );
      if ( mObjects.edited[row] != NO_DAY )
      {
        mDays[mObjects.edited[row]] += amount;
        edited += amount;
        ++quality.edited;
      }
      if ( mObjects.firstVersion[row] != QualityObjects::UNKNOWN_VERSION )
      {
        versions += amount;
        firstVersions += mObjects.firstVersion[row] == 1 ? amount : 0;
      }
      for ( std::size_t k = 0; k < mAttributes; ++k )
        quality.has[k] += ( mObjects.has[row] >> k & 1U ) != 0 ? amount : 0;
    }
    for ( double &share : quality.has )
      share = quality.all > 0 ? share / quality.all : NOTHING;
    quality.firstVersion = versions > 0 ? firstVersions / versions : NOTHING;
    grade( quality );
    findOneDay( quality, edited );
    quality.ageMedian = medianOf( mAges );
    return quality;
  }

private:
  void grade( Quality &quality ) const
  {
    const double dated = quality.fresh + quality.middle + quality.old;
    if ( mRule.lengths ? dated >= ENOUGH_M : mAges.size() >= ENOUGH_OBJECTS )
      quality.grade = gradeOf( quality.fresh, quality.middle, quality.old );
  }

  void findOneDay( Quality &quality, double edited )
  {
    double most = 0;
    for ( const auto &[day, here] : mDays ) // in no order, so that of equals the earlier is asked for
      if ( here > most || ( here == most && most > 0 && day < quality.oneDay ) )
      {
        most = here;
        quality.oneDay = day;
      }
    quality.onOneDay = edited > 0 ? most / edited : NOTHING;
  }

  const QualityObjects &mObjects;
  std::size_t mAttributes;
  const QualityRule &mRule;
  std::vector<int> mAges;
  std::unordered_map<DayNumber, double> mDays; // what was last edited on each
};

} // namespace

DayNumber dayOf( int year, int month, int day )
{
  if ( month < 1 || month > 12 || day < 1 || day > 31 )
    return NO_DAY;
  const chrono::year_month_day date {
    chrono::year( year ), chrono::month( static_cast<unsigned>( month ) ), chrono::day( static_cast<unsigned>( day ) )
  };
  return date.ok() ? static_cast<DayNumber>( chrono::sys_days( date ).time_since_epoch().count() ) : NO_DAY;
}

CalendarDay calendarOf( DayNumber day )
{
  const chrono::year_month_day date { chrono::sys_days( chrono::days( day ) ) };
  return {
    static_cast<int>( date.year() ), static_cast<int>( static_cast<unsigned>( date.month() ) ),
    static_cast<int>( static_cast<unsigned>( date.day() ) )
  };
}

ReadDate readDate( std::string_view text )
{
  constexpr std::string_view BLANKS = " \t\r\n";
  const std::size_t first = text.find_first_not_of( BLANKS );
  if ( first == std::string_view::npos )
    return {};
  text = text.substr( first, text.find_last_not_of( BLANKS ) - first + 1 );
  const ReadDate unreadable { DateForm::Unreadable, NO_DAY };
  std::size_t digits = 0, more = 0;
  const int one = takeNumber( text, digits );
  if ( digits == 8 && isTime( text ) )
    return made( DateForm::Day, one / 10000, one / 100 % 100, one % 100 );
  if ( digits == 4 && text.empty() )
    return made( DateForm::Year, one, 7, 1 );
  if ( digits == 0 || digits > 4 || !takeSeparator( text ) )
    return unreadable;
  const int two = takeNumber( text, more );
  if ( more == 0 || more > 2 )
    return unreadable;
  if ( digits == 4 && text.empty() )
    return made( DateForm::Month, one, two, 1 );
  if ( !takeSeparator( text ) )
    return unreadable;
  const int three = takeNumber( text, more );
  if ( more == 0 || !isTime( text ) )
    return unreadable;
  if ( digits == 4 && more <= 2 )
    return made( DateForm::Day, one, two, three );
  return digits <= 2 && ( more == 4 || more == 2 ) ? ReadDate { DateForm::YearLast, NO_DAY } : unreadable;
}

int wholeMonths( DayNumber from, DayNumber to )
{
  if ( from > to )
    return -wholeMonths( to, from );
  const CalendarDay first = calendarOf( from ), last = calendarOf( to );
  return 12 * ( last.year - first.year ) + last.month - first.month - ( last.day < first.day ? 1 : 0 );
}

int ageOf( DayNumber latest, const QualityRule &rule )
{
  return latest == NO_DAY || rule.today == NO_DAY ? -1 : std::max( 0, wholeMonths( latest, rule.today ) );
}

AgeClass ageClassOf( int age, const QualityRule &rule )
{
  if ( age < 0 )
    return AgeClass::Undated;
  return age < rule.freshMonths ? AgeClass::Fresh : age < rule.oldMonths ? AgeClass::Middle : AgeClass::Old;
}

NewestDay newestDay( std::span<const QualityObjects *const> layers )
{
  NewestDay found;
  for ( const std::vector<DayNumber> QualityObjects::*days : { &QualityObjects::edited, &QualityObjects::latest } )
  {
    for ( std::size_t layer = 0; layer < layers.size(); ++layer )
      for ( const DayNumber day : layers[layer]->*days )
      {
        found.dated += day == NO_DAY ? 0 : 1;
        if ( day > found.day )
          found = { day, found.day, layer, 1, found.dated };
        else if ( day == found.day )
          ++found.objects;
        else
          found.before = std::max( found.before, day ); // NO_DAY is before any
      }
    if ( found.day != NO_DAY )
      break;
  }
  return found;
}

QualityResult measureQuality(
  const QualityObjects &objects, std::span<const std::uint8_t> judged,
  std::span<const std::pair<std::uint32_t, std::uint32_t>> places, std::size_t zones, std::size_t attributes,
  const QualityRule &rule, const RunContext &context
)
{
  const Polling polling( context );
  QualityResult result;
  ZoneMeasure measure( objects, attributes, rule );
  std::vector<std::uint32_t> rows;
  for ( std::size_t row = 0; row < objects.size(); ++row )
    if ( judged[row] )
      rows.push_back( static_cast<std::uint32_t>( row ) );
  result.whole = measure.of( rows );
  // Zone after zone, the rows of each rising.
  std::vector<std::size_t> start( zones + 1, 0 );
  for ( const auto &[row, zone] : places )
    ++start[zone + 1];
  for ( std::size_t zone = 0; zone < zones; ++zone )
    start[zone + 1] += start[zone];
  rows.assign( places.size(), 0 );
  std::vector<std::size_t> next( start.begin(), start.end() - 1 );
  for ( const auto &[row, zone] : places )
    rows[next[zone]++] = row;
  for ( std::size_t zone = 0; zone < zones; ++zone )
  {
    pollNow();
    result.zones.push_back( measure.of( std::span( rows ).subspan( start[zone], start[zone + 1] - start[zone] ) ) );
  }
  return result;
}

} // namespace lacuna
