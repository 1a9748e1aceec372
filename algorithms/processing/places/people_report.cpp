// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "people_report.h"
#include "layers/osm_buildings.h"
#include "layers/output_look.h"
#include "messages/plural.h"
#include "report/comparison.h"
#include "report/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

namespace
{

using shown::percent;
using shown::persons;
using shown::whole;

constexpr std::size_t LISTED = 15;
constexpr double OTHER_SUM = 0.05; // of the people of the check zones

} // namespace

QString PeopleReport::zonesName( const PeopleInputs &inputs )
{
  return inputs.raster ? inputs.raster->name : inputs.zones.name;
}

QString PeopleReport::measureWord( HomeMeasure measure )
{
  switch ( measure )
  {
    case HomeMeasure::Units:
      return tr( "dwellings" );
    case HomeMeasure::Volume:
      return tr( "volume (footprint × levels)" );
    case HomeMeasure::Area:
      return tr( "footprint" );
    case HomeMeasure::Equal:
      return tr( "equal parts" );
  }
  return QString();
}

QStringList PeopleReport::doubts() const
{
  QStringList all;
  if ( mData.shared.unplaced > 0 )
    all << tr(
             "%1 people (%2) live in %3 zone(s) without a home on the map: the map of buildings is incomplete there. "
             "They are in no building; the zones are in Zones without homes.",
             nullptr, pluralOf( mData.emptyZones() )
    )
             .arg( persons( mData.shared.unplaced ), percent( mData.unplacedShare() ), whole( mData.emptyZones() ) );
  dataDoubts( all );
  if ( mInputs.check )
    checkDoubts( all );
  return all;
}

void PeopleReport::dataDoubts( QStringList &all ) const
{
  if ( mData.weights.assumed > 0 )
    all << ( mData.measure == HomeMeasure::Units
               ? tr( "Of %1 of %2 homes the dwellings are not known, or no number; one is assumed." )
               : tr( "Of %1 of %2 homes the levels are not known, or no number; one is assumed." ) )
             .arg( whole( mData.weights.assumed ), whole( mData.homesCount() ) );
  if ( mData.zones.skippedPeople > 0 )
    all << tr( "%1 people belong to zones without a usable shape. They are in no building, and not in the total." )
             .arg( persons( mData.zones.skippedPeople ) );
  if ( mData.inSeveral > 0 )
    all << tr(
             "Some zones overlap, and %1 building(s) have people of more than one of them. If the zones hold the same "
             "people, these are counted twice.",
             nullptr, pluralOf( mData.inSeveral )
    )
             .arg( whole( mData.inSeveral ) );
  if ( mData.cells.negative > 0 )
    all << tr(
             "%1 cell(s) of “%2” are below 0 and taken for cells without data.", nullptr,
             pluralOf( mData.cells.negative )
    )
             .arg( whole( mData.cells.negative ), zonesName( mInputs ) );
  if ( mInputs.isMixed() )
    all << tr( "BUILDINGS holds footprints and points, so all come out as points." );
  if ( !mData.judged.empty() && mData.shared.total == 0 )
    all << tr( "There are no people to share out: no zone of “%1” that can be used has any. Check the field, and that "
               "the layers cover the same place." )
             .arg( zonesName( mInputs ) );
}

void PeopleReport::checkDoubts( QStringList &all ) const
{
  const PeopleCheck &check = mData.check;
  if ( mData.checkIsTheSame )
    all << tr( "“%1” (CHECK_ZONES) has no two zones within one of “%2”, so nothing can be in the wrong place and "
               "nothing was checked. Give smaller zones." )
             .arg( mInputs.check.name, zonesName( mInputs ) );
  else if ( !mData.isChecked() )
    all << tr( "“%1” (CHECK_ZONES) has no people, so nothing was checked." ).arg( mInputs.check.name );
  else
  {
    if ( std::abs( check.given - check.counted ) > OTHER_SUM * check.counted )
      all << tr( "The zones of “%1” have %2 people, but the buildings in them were given %3. The difference is part of "
                 "the error." )
               .arg( mInputs.check.name, persons( check.counted ), persons( check.given ) );
    if ( check.misplaced >= check.misplacedEven )
      all << tr( "The buildings tell no better where people live than the bare land does. Use the numbers of whole "
                 "zones only, or another WEIGHT." );
  }
}

QString PeopleReport::errorSentence() const
{
  if ( !mData.isChecked() )
    return tr( "Nobody has checked how many people are in the wrong place. Smaller zones whose people are known "
               "(CHECK_ZONES) would tell. Until then the sums of zones hold, and those of single buildings are guesses."
    );
  QString text = tr( "Checked with the zones of “%1”: %2 of the people are in the wrong one." )
                   .arg( mInputs.check.name, percent( mData.check.misplaced ) );
  if ( !std::isnan( mData.check.misplacedEven ) )
    text += QLatin1Char( ' ' )
            + tr( "If people were spread evenly over the land, it would be %1." )
                .arg( percent( mData.check.misplacedEven ) );
  return text;
}

Report PeopleReport::report() const
{
  Report report( tr( "Who lives where: people by building" ) );
  QStringList names;
  for ( const HomeLayer &layer : mInputs.buildings )
    names << layer.name;
  report.paragraph(
    tr( "The people of “%1” in the buildings of “%2”." ).arg( zonesName( mInputs ), names.join( tr( "”, “" ) ) )
  );
  leads( report );
  const RunRecord found = record();
  if ( const RunRecord *earlier = mInputs.report.compared() )
    Comparison( *earlier, found ).write( report );
  numbers( report );
  if ( mData.shared.total > 0 )
  {
    report.heading( tr( "Map" ) );
    if ( mData.isChecked() )
      checkMaps( report );
    else
      squares( report );
  }
  checkTable( report );
  emptyZones( report );
  method( report, found );
  return report;
}

void PeopleReport::leads( Report &report ) const
{
  const SharedPeople &shared = mData.shared;
  if ( !( shared.total > 0 ) )
  {
    report.lead( tr( "There are no people to share out." ) );
    return;
  }
  report.lead( tr( "%1 of %2 people live in %3 homes on the map." )
                 .arg( persons( shared.placed ), persons( shared.total ), whole( mData.inhabited() ) ) );
  if ( shared.unplaced > 0 )
    report.lead( tr( "%1 people (%2) live where the map has no home." )
                   .arg( persons( shared.unplaced ), percent( mData.unplacedShare() ) ) );
  report.note( errorSentence() );
}

void PeopleReport::numbers( Report &report ) const
{
  report.heading( tr( "Numbers" ) );
  const HomeWeights &weights = mData.weights;
  QList<QPair<QString, QString>> rows {
    { tr( "People in all zones" ), persons( mData.shared.total ) },
    { tr( "– in homes" ), persons( mData.shared.placed ) },
    { tr( "– in zones without homes" ), persons( mData.shared.unplaced ) },
    { tr( "Homes" ), whole( mData.homesCount() ) },
  };
  const double homes = static_cast<double>( mData.inhabited() );
  if ( homes > 0 )
    rows << qMakePair( tr( "– with people" ), whole( mData.inhabited() ) )
         << qMakePair(
              tr( "People in one of them, on average" ), QLocale().toString( mData.shared.placed / homes, 'f', 1 )
            );
  const auto add = [&rows]( const QString &label, std::size_t value ) {
    if ( value > 0 )
      rows << qMakePair( label, whole( value ) );
  };
  add( tr( "No homes by their use" ), weights.notByUse );
  add( tr( "No homes since they are small" ), weights.belowArea );
  add( tr( "No homes since they have no dwelling" ), weights.withoutUnit );
  report.table( rows );
}

void PeopleReport::emptyZones( Report &report ) const
{
  if ( mInputs.raster || mData.emptyZones() == 0 )
    return;
  std::vector<std::size_t> empty;
  for ( std::size_t zone = 0; zone < mData.shared.isEmpty.size(); ++zone )
    if ( mData.shared.isEmpty[zone] )
      empty.push_back( zone );
  const std::vector<double> &people = mData.zones.people;
  std::stable_sort( empty.begin(), empty.end(), [&people]( std::size_t a, std::size_t b ) {
    return people[a] > people[b];
  } );
  report.heading( tr( "Zones with people and without a home on the map" ) );
  report.paragraph( tr( "Buildings are missing there, or those on the map are taken for no homes." ) );
  if ( empty.size() > LISTED )
    report.paragraph( tr( "The %1 with the most people. The layer has them all." ).arg( LISTED ) );
  QList<QStringList> lines;
  for ( std::size_t i = 0; i < std::min( empty.size(), LISTED ); ++i )
    lines << QStringList {
      whole( i + 1 ), mData.zones.names.value( static_cast<int>( empty[i] ) ), persons( people[empty[i]] )
    };
  report.grid( { QStringLiteral( "#" ), tr( "Zone" ), tr( "People" ) }, lines, true );
}

void PeopleReport::checkTable( Report &report ) const
{
  if ( !mData.isChecked() )
    return;
  const std::vector<double> &counted = mData.checked.people, &found = mData.check.found;
  std::vector<std::size_t> zones;
  for ( std::size_t zone = 0; zone < counted.size(); ++zone )
    if ( !std::isnan( counted[zone] ) )
      zones.push_back( zone );
  std::stable_sort( zones.begin(), zones.end(), [&]( std::size_t a, std::size_t b ) {
    return std::abs( found[a] - counted[a] ) > std::abs( found[b] - counted[b] );
  } );
  report.heading( tr( "Where it is most wrong" ) );
  QList<QStringList> lines;
  const QLocale locale;
  for ( std::size_t i = 0; i < std::min( zones.size(), LISTED ); ++i )
  {
    const double off = std::round( found[zones[i]] ) - std::round( counted[zones[i]] );
    lines << QStringList {
      whole( i + 1 ), mData.checked.names.value( static_cast<int>( zones[i] ) ), persons( counted[zones[i]] ),
      persons( found[zones[i]] ), ( off > 0 ? QStringLiteral( "+" ) : QString() ) + locale.toString( off, 'f', 0 )
    };
  }
  report.grid(
    { QStringLiteral( "#" ), tr( "Smaller zone" ), tr( "People counted" ), tr( "People by building" ),
      tr( "Difference" ) },
    lines, true
  );
}

RunRecord PeopleReport::record() const
{
  using Kind = RunFigure::Kind;
  RunRecord record( QStringLiteral( "peoplebybuilding" ) );
  record.add( QStringLiteral( "people_placed" ), tr( "People in homes" ), Kind::Amount, mData.shared.placed );
  record.add(
    QStringLiteral( "people_unplaced" ), tr( "People of zones without homes" ), Kind::Amount, mData.shared.unplaced
  );
  record.count( QStringLiteral( "homes_count" ), tr( "Homes" ), mData.homesCount() );
  if ( mData.isChecked() )
    record.add(
      QStringLiteral( "misplaced_share" ), tr( "Share of the people in the wrong smaller zone" ), Kind::Share,
      mData.check.misplaced
    );
  for ( const HomeLayer &layer : mInputs.buildings )
    record.layer( QStringLiteral( "BUILDINGS" ), tr( "Buildings" ), layer.name, *layer.source );
  if ( mInputs.raster )
    record.layer( QStringLiteral( "PEOPLE_RASTER" ), tr( "Raster of people" ), mInputs.raster->name );
  else
    record.layer( QStringLiteral( "ZONES" ), tr( "Zones with people" ), mInputs.zones.name, *mInputs.zones.source );
  if ( mInputs.check )
    record.layer( QStringLiteral( "CHECK_ZONES" ), tr( "Checked with" ), mInputs.check.name, *mInputs.check.source );
  const char *const CODES[] = { "units", "volume", "area", "equal" };
  record.choice(
    QStringLiteral( "WEIGHT" ), tr( "Shared out by" ), measureWord( mData.measure ),
    QString::fromLatin1( CODES[static_cast<int>( mData.measure )] )
  );
  record.choice(
    QStringLiteral( "MIN_AREA" ), tr( "Smallest home" ), tr( "%1 m²" ).arg( QLocale().toString( mInputs.minAreaM2 ) ),
    mInputs.minAreaM2
  );
  return record;
}

void PeopleReport::method( Report &report, const RunRecord &record ) const
{
  report.heading( tr( "How it was done" ) );
  report.paragraph(
    tr(
      "The people of each zone are shared out to the homes in it by %1, so that every zone keeps its sum. A building "
      "belongs to the zone of its point on surface. Nobody was counted in a building: how many live in one is a guess, "
      "and empty homes, towers and single-person homes make it wrong."
    )
      .arg( measureWord( mData.measure ) )
  );
  if ( mInputs.raster )
    report.paragraph( tr( "Zones are the cells of the raster, as far as the buildings reach. Where the raster was made "
                          "of buildings or of light itself, it repeats what it was made of." ) );
  if ( mData.isChecked() )
    report.paragraph( tr( "The share in the wrong zone is half the sum of all differences, divided by the people "
                          "counted. Within the smaller zones it is not known how far people are from their homes." ) );
  report.provenance( record );
  if ( std::any_of( mInputs.buildings.begin(), mInputs.buildings.end(), []( const HomeLayer &layer ) {
         return layer.isOsm;
       } ) )
    report.paragraph( osmAttribution() );
}

} // namespace lacuna
