// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace lacuna
{

/// Days since 1970-01-01.
using DayNumber = std::int32_t;
inline constexpr DayNumber NO_DAY = std::numeric_limits<DayNumber>::min();

/// How a text says a date.
enum class DateForm : std::uint8_t
{
  Nothing,    ///< empty
  Day,        ///< year first, as 2021-04-03T10:20:30Z, 2021/04/03, 20210403
  Month,      ///< 2021-04: its first day
  Year,       ///< 2021: the middle of it, 1 July
  YearLast,   ///< 03/04/2021, 3.4.21: which number is the month cannot be known
  Unreadable, ///< anything else, also years before 1800 and after 2200
};

struct ReadDate
{
  DateForm form = DateForm::Nothing;
  DayNumber day = NO_DAY; ///< NO_DAY for the last two forms
};

ReadDate readDate( std::string_view text );
/// The day of a date that exists; NO_DAY for others.
DayNumber dayOf( int year, int month, int day );
struct CalendarDay
{
  int year;
  int month;
  int day;
};
CalendarDay calendarOf( DayNumber day );
/// Whole calendar months from one day to the other: one from 15 March to 15 April, none to 14 April. Below 0 where the
/// second is before the first, and then as many as the other way round.
int wholeMonths( DayNumber from, DayNumber to );

enum class AgeClass : std::uint8_t
{
  Undated,
  Fresh,
  Middle,
  Old
};

struct QualityRule
{
  DayNumber today = NO_DAY;
  int freshMonths = 36;
  int oldMonths = 96;
  bool lengths = false; ///< amounts are metres of lines: 1 km is enough for a class, not 25 objects
};

/// Objects of one layer, an entry each in every array.
struct QualityObjects
{
  std::vector<DayNumber> edited;          ///< of the last edit
  std::vector<DayNumber> latest;          ///< the later of last edit and check
  std::vector<std::uint8_t> firstVersion; ///< 1 for version 1, 0 for later ones, UNKNOWN_VERSION
  std::vector<std::uint32_t> has;         ///< a bit for each attribute that is there
  std::vector<double> amount;             ///< of each object; empty: 1
  static constexpr std::uint8_t UNKNOWN_VERSION = 2;
  std::size_t size() const { return edited.size(); }
};

/// What is known of the objects of one zone. Amounts: fresh + middle + old + undated = all.
struct Quality
{
  std::size_t objects = 0;
  std::size_t edited = 0; ///< those with a last edit
  double all = 0;
  double fresh = 0;
  double middle = 0;
  double old = 0;
  double undated = 0;
  double ageMedian = std::numeric_limits<double>::quiet_NaN(); ///< months, of the objects with a date
  int grade = 0;             ///< 1 (old) to 5 (fresh); 0 where fewer than 25 objects, or 1 km, have a date
  DayNumber oneDay = NO_DAY; ///< on which most were last edited; of equals the earlier
  double onOneDay = std::numeric_limits<double>::quiet_NaN();     ///< share of what has a last edit
  double firstVersion = std::numeric_limits<double>::quiet_NaN(); ///< share of what has a version
  std::vector<double> has; ///< share of all with each attribute; NaN where there is nothing
};

/// What ages are counted to where nobody says it.
struct NewestDay
{
  /// A newest day that is so much later than the one before it, and of one object in a hundred at most, is perhaps a
  /// slip: layers in use are edited every year.
  static constexpr DayNumber FAR_AHEAD = 365;
  static constexpr std::size_t FEW = 100;
  DayNumber day = NO_DAY;
  DayNumber before = NO_DAY; ///< the next newest that is another day; NO_DAY without
  std::size_t layer = 0;     ///< that holds it; of several the first
  std::size_t objects = 0;   ///< of this day
  std::size_t dated = 0;     ///< in all
  bool isFarAhead() const
  {
    return before != NO_DAY && day - before >= FAR_AHEAD && ( objects == 1 || objects * FEW <= dated );
  }
};

/// The newest last edit of all layers together; where nothing in any of them has one, the newest check.
NewestDay newestDay( std::span<const QualityObjects *const> layers );

/// In months before today, a date after it is 0; -1 without a date.
int ageOf( DayNumber latest, const QualityRule &rule );
AgeClass ageClassOf( int age, const QualityRule &rule );

struct QualityResult
{
  std::vector<Quality> zones;
  Quality whole;
};

/**
 * Age and attributes of the objects of each zone, and of all that are judged. places: row, zone; rows rising; a row may
 * be in several zones or none. Classes as the ohsome quality API has them: old 30 % or more: 1; fresh 75 %: 5; 50 %: 4;
 * fresh and middle 75 %: 3; 50 %: 2; else 1. \throws Canceled
 */
QualityResult measureQuality(
  const QualityObjects &objects, std::span<const std::uint8_t> judged,
  std::span<const std::pair<std::uint32_t, std::uint32_t>> places, std::size_t zones, std::size_t attributes,
  const QualityRule &rule, const RunContext &context
);

} // namespace lacuna
