// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// MapQualityAlgorithm: its report.

#include "map_quality_algorithm.h"
#include "messages/plural.h"
#include "report/comparison.h"
#include "report/numbers.h"

#include <QDate>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

namespace
{

constexpr double RED = 0.25;
constexpr double YELLOW = 0.75;
constexpr double IMPORT = 0.5;               // of what was last edited on one day
constexpr std::size_t FEWEST_OF_IMPORT = 25; // objects with a last edit: of fewer that says nothing
constexpr int MOST_ZONES = 15;
constexpr int WORST = 3; // class of zones that are worth a look

const QString FRESH = QStringLiteral( "#542788" );
const QString MIDDLE = QStringLiteral( "#b2abd2" );
const QString OLD = QStringLiteral( "#b35806" );
const QString NONE = QStringLiteral( "#bbbbbb" );

// Told apart by the text beside them as well.
QString colourOf( double share )
{
  return share < RED      ? QStringLiteral( "#b35806" )
         : share < YELLOW ? QStringLiteral( "#f1a340" )
                          : QStringLiteral( "#542788" );
}

} // namespace

QString MapQualityAlgorithm::dayInWords( DayNumber day )
{
  const CalendarDay date = calendarOf( day );
  return shown::day( QDate( date.year, date.month, date.day ) );
}

QString MapQualityAlgorithm::titleOf( const MapQualityLayer &layer ) const
{
  if ( layer.word == QLatin1String( "buildings" ) )
    return tr( "Buildings" );
  if ( layer.word == QLatin1String( "roads" ) )
    return tr( "Roads" );
  return layer.word == QLatin1String( "places" ) ? tr( "Places" ) : tr( "Facilities" );
}

// What the tags of the default mean; others stay as they are written.
QString MapQualityAlgorithm::inWords( const QString &written )
{
  const QHash<QString, QString> known {
    { QStringLiteral( "building≠yes" ), tr( "what kind of building" ) },
    { QStringLiteral( "building:levels" ), tr( "number of floors" ) },
    { QStringLiteral( "building:material" ), tr( "material of the walls" ) },
    { QStringLiteral( "roof:material" ), tr( "material of the roof" ) },
    { QStringLiteral( "addr:housenumber" ), tr( "house number" ) },
    { QStringLiteral( "addr:street" ), tr( "street of the address" ) },
    { QStringLiteral( "addr:street|addr:housenumber" ), tr( "street or house number" ) },
    { QStringLiteral( "name" ), tr( "name" ) },
    { QStringLiteral( "surface" ), tr( "surface" ) },
    { QStringLiteral( "lanes|width" ), tr( "lanes or width" ) },
    { QStringLiteral( "bridge+layer" ), tr( "is a bridge, with its level" ) },
    { QStringLiteral( "operator" ), tr( "who runs it" ) },
    { QStringLiteral( "capacity|beds" ), tr( "capacity or beds" ) },
    { QStringLiteral( "emergency" ), tr( "whether it takes emergencies" ) },
    { QStringLiteral( "population" ), tr( "population" ) },
  };
  return known.value( written, written );
}

Report MapQualityAlgorithm::report() const
{
  Report report( tr( "How fresh the map is, and what it says" ) );
  RunRecord found( name() );
  for ( const MapQualityLayer &layer : mLayers )
  {
    const Quality &whole = layer.result.whole;
    found.count( layer.word + QStringLiteral( "_count" ), layer.name, whole.objects );
    found.add(
      layer.word + QStringLiteral( "_old" ), tr( "“%1”, share that is old" ).arg( layer.name ), RunFigure::Kind::Share,
      whole.all > 0 ? whole.old / whole.all : std::nan( "" )
    );
    found.add(
      layer.word + QStringLiteral( "_age_median" ), tr( "“%1”, median age in months" ).arg( layer.name ),
      RunFigure::Kind::Amount, whole.ageMedian
    );
  }
  const DayNumber last = today();
  if ( last == NO_DAY )
    report.lead( tr( "No object has a date, so how old the map is cannot be known." ) );
  else
  {
    const MapQualityLayer &first = mLayers.front();
    const Quality &whole = first.result.whole;
    const double dated = whole.fresh + whole.middle + whole.old;
    report.lead(
      dated > 0
        ? tr( "Of “%1”, %2 were edited or checked less than %3 months before %4; %5 not for %6 months or more." )
            .arg(
              titleOf( first ), shown::share( whole.fresh / dated ), QString::number( first.rule.freshMonths ),
              dayInWords( last ), shown::share( whole.old / dated ), QString::number( first.rule.oldMonths )
            )
        : tr( "No object of “%1” has a date, so its age is not known." ).arg( first.name )
    );
  }
  report.note(
    tr( "A last edit is no survey. A road that was split counts as new though nobody looked at it, and what "
        "nobody had to change since counts as old though it may be right. Only a check (check_date) says that "
        "somebody was there." )
  );
  for ( const MapQualityLayer &layer : mLayers )
  {
    found.layer( layer.parameter, layer.name, layer.name, *layer.source );
    found.choice(
      QStringLiteral( "FRESH_MONTHS " ) + layer.word, tr( "“%1”: fresh below" ).arg( layer.name ),
      tr( "%1 months" ).arg( layer.rule.freshMonths ), layer.rule.freshMonths
    );
    found.choice(
      QStringLiteral( "OLD_MONTHS " ) + layer.word, tr( "“%1”: old from" ).arg( layer.name ),
      tr( "%1 months" ).arg( layer.rule.oldMonths ), layer.rule.oldMonths
    );
  }
  if ( mZones )
    found.layer( QStringLiteral( "ZONES" ), tr( "Zones" ), mZonesName );
  if ( const RunRecord *earlier = mReport.compared() )
    Comparison( *earlier, found ).write( report );
  for ( const MapQualityLayer &layer : mLayers )
    reportLayer( report, layer );
  report.heading( tr( "How it was found" ) );
  if ( last != NO_DAY )
    report.paragraph(
      tr( "Ages are whole months to %1, from the later of the last edit and the check." ).arg( dayInWords( last ) )
    );
  report.paragraph(
    tr( "Classes as in the ohsome quality API: 30 % old or more is class 1; 75 % fresh class 5, 50 % class "
        "4; 75 % not old class 3, 50 % class 2. Fewer than 25 objects with a date, or 1 km, have none. "
        "Attributes are one colour below a quarter, another below three quarters." )
  );
  report.provenance( found );
  if ( mHoldsOsm )
    report.paragraph( osmAttribution() );
  return report;
}

void MapQualityAlgorithm::reportLayer( Report &report, const MapQualityLayer &layer ) const
{
  const Quality &whole = layer.result.whole;
  report.heading( QStringLiteral( "%1 (%2)" ).arg( titleOf( layer ), layer.name ) );
  const auto bar = [&whole]( const QString &label, double amount, const QString &colour ) {
    return ChartBar { label, amount, colour, whole.all > 0 ? shown::share( amount / whole.all ) : QString() };
  };
  report.paragraph( tr( "%1 objects.", nullptr, pluralOf( whole.objects ) ).arg( shown::whole( whole.objects ) ) );
  if ( whole.objects == 0 )
    return;
  report.bars(
    tr( "Age of “%1”" ).arg( layer.name ),
    { bar( tr( "fresh: below %1 months" ).arg( layer.rule.freshMonths ), whole.fresh, FRESH ),
      bar( tr( "in between" ), whole.middle, MIDDLE ),
      bar( tr( "old: from %1 months on" ).arg( layer.rule.oldMonths ), whole.old, OLD ),
      bar( tr( "without a date" ), whole.undated, NONE ) },
    whole.all
  );
  QList<QPair<QString, QString>> rows;
  if ( std::isfinite( whole.ageMedian ) )
    rows << qMakePair( tr( "Median age" ), tr( "%1 months" ).arg( QLocale().toString( whole.ageMedian, 'f', 0 ) ) );
  if ( whole.grade > 0 )
    rows << qMakePair( tr( "Class, from 1 (old) to 5 (fresh)" ), QString::number( whole.grade ) );
  if ( std::isfinite( whole.firstVersion ) )
    rows << qMakePair( tr( "Never changed since they were drawn" ), shown::share( whole.firstVersion ) );
  if ( std::isfinite( whole.onOneDay ) )
    rows << qMakePair(
      tr( "Last edited on the commonest day, %1" ).arg( dayInWords( whole.oneDay ) ), shown::share( whole.onOneDay )
    );
  report.table( rows );
  if ( whole.onOneDay >= IMPORT && whole.edited >= FEWEST_OF_IMPORT )
    report.note( tr( "%1 of “%2” were last edited on one day, %3: an import. Their age is that of the import, not of a "
                     "survey." )
                   .arg( shown::share( whole.onOneDay ), layer.name, dayInWords( whole.oneDay ) ) );
  QList<ChartBar> attributes;
  for ( int k = 0; k < layer.attributes.size(); ++k )
  {
    const double share = whole.has[static_cast<std::size_t>( k )];
    if ( !layer.known.at( k ) || !std::isfinite( share ) )
      continue;
    const QString &written = layer.attributes.at( k ).written();
    // How many need both is not known: few bridges are no fault.
    const QString colour = written.contains( QLatin1Char( '+' ) ) ? MIDDLE : colourOf( share );
    attributes << ChartBar { inWords( written ), share, colour, shown::share( share ) };
  }
  if ( !attributes.isEmpty() )
  {
    report.paragraph( tr( "How many have each attribute:" ) );
    report.bars( tr( "Attributes of “%1”" ).arg( layer.name ), attributes, 1 );
  }
  // Zones, the oldest first.
  std::vector<std::size_t> order( layer.result.zones.size() );
  std::iota( order.begin(), order.end(), std::size_t { 0 } );
  std::erase_if( order, [&]( std::size_t zone ) {
    return layer.result.zones[zone].grade == 0 || layer.result.zones[zone].grade > WORST;
  } );
  const auto oldOf = [&]( std::size_t zone ) {
    const Quality &one = layer.result.zones[zone];
    return one.old / ( one.fresh + one.middle + one.old );
  };
  std::ranges::stable_sort( order, std::greater {}, oldOf );
  QList<QStringList> zones;
  for ( const std::size_t zone : order )
    if ( zones.size() < MOST_ZONES )
      zones << QStringList {
        QString::number( zones.size() + 1 ),
        mZoneNames.at( static_cast<int>( zone ) ),
        shown::whole( layer.result.zones[zone].objects ),
        shown::share( oldOf( zone ) ),
        QLocale().toString( layer.result.zones[zone].ageMedian, 'f', 0 ),
        QString::number( layer.result.zones[zone].grade )
      };
  if ( zones.isEmpty() )
    return;
  report.paragraph( tr( "Zones of class 1 to 3, those where most is old first:" ) );
  report.grid(
    { QStringLiteral( "#" ), tr( "Zone" ), tr( "Objects" ), tr( "Old" ), tr( "Median age (months)" ), tr( "Class" ) },
    zones, true
  );
}

} // namespace lacuna
