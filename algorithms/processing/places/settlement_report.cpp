// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "settlement_report.h"
#include "messages/plural.h"
#include "report/comparison.h"
#include "report/numbers.h"
#include "settlement_style.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace lacuna
{

namespace
{

using shown::percent;
using shown::whole;

constexpr std::size_t LISTED = 15;

QString dash() { return QStringLiteral( "–" ); }

} // namespace

SettlementReport::SettlementReport(
  const SettlementInputs &inputs, const SettlementData &data, const QgsCoordinateTransformContext &context
)
  : mInputs( inputs )
  , mData( data )
  , mContext( context )
{}

Report SettlementReport::report() const
{
  Report report( tr( "Which communities are not on the map" ) );
  QStringList names;
  for ( const PlaceListSource &list : mInputs.lists )
    if ( list )
      names << list.name;
  for ( const BuildingSource &layer : mInputs.buildings )
    names << layer.name;
  report.paragraph( tr( "Compared: “%1”." ).arg( names.join( tr( "”, “" ) ) ) );
  leads( report );
  const RunRecord found = record();
  if ( const RunRecord *earlier = mInputs.report.compared() )
    Comparison( *earlier, found ).write( report );
  numbers( report );
  map( report );
  if ( mInputs.canMatch() )
  {
    missing( report );
    reasons( report );
  }
  unnamed( report );
  check( report );
  method( report, found );
  return report;
}

void SettlementReport::leads( Report &report ) const
{
  const SettlementCounts &counts = mData.counts;
  const std::size_t judged = counts.matched + counts.missing[0];
  if ( mInputs.canMatch() && judged == 0 )
    report.lead( tr( "No official locality could be compared." ) );
  else if ( mInputs.canMatch() )
    report.lead( tr( "Of %1 official localities OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 "
                     "are not on the map." )
                   .arg(
                     whole( judged ), whole( counts.matched ),
                     percent( static_cast<double>( counts.matched ) / static_cast<double>( judged ) ),
                     percent( counts.completeness.low ), percent( counts.completeness.high ), whole( counts.missing[0] )
                   ) );
  if ( counts.missing[0] > 0 && !std::isnan( counts.peopleMissing ) )
    report.lead(
      tr( "%1 people live in the localities that are not on the map." ).arg( shown::persons( counts.peopleMissing ) )
    );
  if ( mInputs.buildings.empty() )
    return;
  if ( mData.unnamed.empty() )
    report.lead(
      tr( "Every settlement of %1 buildings or more has a name." ).arg( whole( mInputs.settlements.minHouses ) )
    );
  else
    report.lead(
      tr( "%1 settlements with %2 buildings have no name on any list.", nullptr, pluralOf( mData.unnamed.size() ) )
        .arg( whole( mData.unnamed.size() ), whole( counts.unnamed ) )
    );
}

void SettlementReport::numbers( Report &report ) const
{
  const SettlementCounts &counts = mData.counts;
  report.heading( tr( "Numbers" ) );
  QList<QPair<QString, QString>> rows;
  const auto add = [&rows]( const QString &label, std::size_t value ) { rows << qMakePair( label, whole( value ) ); };
  if ( mInputs.lists[0] )
  {
    add( tr( "Official localities" ), counts.rows[0] );
    if ( mInputs.canMatch() )
    {
      add( tr( "– in OpenStreetMap" ), counts.matched );
      add( tr( "– not in OpenStreetMap" ), counts.missing[0] );
    }
    add( tr( "– skipped" ), counts.skipped[0] );
  }
  if ( mInputs.lists[1] )
  {
    add( tr( "Places of OpenStreetMap" ), counts.rows[1] );
    if ( mInputs.canMatch() )
    {
      add( tr( "– in the official list" ), counts.matched );
      add( tr( "– not in the official list" ), counts.missing[1] );
    }
    add( tr( "– skipped" ), counts.skipped[1] );
  }
  if ( !mInputs.buildings.empty() )
  {
    add( tr( "Buildings" ), counts.buildings );
    add( tr( "– that a name reaches" ), counts.named );
    add( tr( "– in settlements without a name" ), counts.unnamed );
    add( tr( "– scattered, without a name" ), counts.scattered );
    add(
      mInputs.buildings.size() > 1 ? tr( "– skipped (mostly the same building in two layers)" ) : tr( "– skipped" ),
      counts.buildingsSkipped
    );
    add( tr( "Settlements without a name" ), mData.unnamed.size() );
  }
  if ( mInputs.roads )
    add(
      tr( "Places with no road within %1" ).arg( PlaceSentences::metres( mInputs.roadDistanceM ) ), counts.withoutRoads
    );
  report.table( rows );
}

QString SettlementReport::placeOf( const Point &at ) const
{
  const FromWorkingFrame degrees(
    mData.frame, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), mContext
  );
  std::vector<double> x { at.x };
  std::vector<double> y { at.y };
  return degrees.transform( x, y ) ? QStringLiteral( "%1, %2" ).arg( y[0], 0, 'f', 4 ).arg( x[0], 0, 'f', 4 )
                                   : QString();
}

void SettlementReport::missing( Report &report ) const
{
  const PlaceRows &rows = mData.lists[0];
  std::vector<std::size_t> listed;
  for ( std::size_t row = 0; row < rows.size(); ++row )
    if ( rows.skip[row] == SkipReason::None && mData.matches.official[row].by == PlaceMatchedBy::None )
      listed.push_back( row );
  if ( listed.empty() )
    return;
  const bool hasPeople = !std::isnan( mData.counts.peopleMissing );
  const bool hasHouses = !rows.near.empty();
  const auto weight = [&]( std::size_t row ) {
    return hasPeople ? ( std::isnan( rows.people[row] ) ? -1 : rows.people[row] ) : hasHouses ? rows.near[row] : 0.0;
  };
  std::stable_sort( listed.begin(), listed.end(), [&]( std::size_t a, std::size_t b ) {
    return weight( a ) > weight( b );
  } );
  report.heading( tr( "Localities that are not in OpenStreetMap" ) );
  if ( listed.size() > LISTED )
    report.paragraph(
      hasPeople   ? tr( "The %1 with the most people. The layer has them all." ).arg( LISTED )
      : hasHouses ? tr( "The %1 with the most buildings. The layer has them all." ).arg( LISTED )
                  : tr( "The first %1. The layer has them all." ).arg( LISTED )
    );
  listed.resize( std::min( listed.size(), LISTED ) );
  QList<QStringList> lines;
  const QLocale locale;
  for ( const std::size_t row : listed )
  {
    const PlaceVerdict &verdict = mData.matches.official[row];
    const bool hasOther = verdict.other != PlaceVerdict::NONE;
    QStringList line {
      rows.shownNames[row], PlaceSentences::reason( verdict.reason ),
      hasOther
        ? tr( "%1 (%2)" ).arg( mData.lists[1].shownNames[verdict.other], PlaceSentences::metres( verdict.distanceM ) )
        : dash()
    };
    if ( hasPeople )
      line << ( std::isnan( rows.people[row] ) ? dash() : locale.toString( rows.people[row], 'f', 0 ) );
    if ( hasHouses )
      line << whole( rows.near[row] );
    lines << ( line << placeOf( rows.list.at[row] ) );
  }
  QStringList headings { tr( "Locality" ), tr( "Why" ), tr( "Other place" ) };
  if ( hasPeople )
    headings << tr( "People" );
  if ( hasHouses )
    headings << tr( "Buildings about it" );
  report.grid( headings << tr( "Latitude, longitude" ), lines, true );
}

void SettlementReport::reasons( Report &report ) const
{
  for ( int side = 0; side < 2; ++side )
  {
    std::map<PlaceGap, std::size_t> counts;
    for ( std::size_t row = 0; row < mData.lists[side].size(); ++row )
      if ( mData.lists[side].skip[row] == SkipReason::None )
        if ( const PlaceVerdict &verdict = mData.verdicts( side )[row]; verdict.by == PlaceMatchedBy::None )
          ++counts[verdict.reason];
    QList<ChartBar> bars;
    for ( const auto &[reason, count] : counts )
      bars << ChartBar {
        PlaceSentences::reason( reason ), static_cast<double>( count ),
        side == 0 ? settlement_colour::MISSING_IN_OSM : settlement_colour::MISSING_IN_REFERENCE
      };
    if ( bars.isEmpty() )
      continue;
    const QString why = side == 0 ? tr( "Why localities are missing in OpenStreetMap" )
                                  : tr( "Why places are missing in the official list" );
    report.heading( why );
    report.bars( why, bars );
  }
}

void SettlementReport::unnamed( Report &report ) const
{
  if ( mData.unnamed.empty() )
    return;
  report.heading( tr( "Settlements without a name" ) );
  report.paragraph( tr( "The most urgent first: large, far from any name, far from a road. Ask somebody who knows the "
                        "place for its name." ) );
  QList<QStringList> lines;
  const QLocale locale;
  for ( std::size_t i = 0; i < std::min( mData.unnamed.size(), LISTED ); ++i )
  {
    const UnnamedRow &row = mData.unnamed[i];
    lines << QStringList {
      whole( row.houses.size() ),
      row.nearestName.isEmpty() ? dash() : row.nearestName,
      std::isnan( row.nearestM ) ? dash() : PlaceSentences::metres( row.nearestM ),
      std::isfinite( row.roadM ) ? PlaceSentences::metres( row.roadM )
      : std::isnan( row.roadM )  ? dash()
                                 : tr( "none" ),
      locale.toString( row.priority, 'f', 0 ),
      placeOf( row.found.middle )
    };
  }
  report.grid(
    { tr( "Buildings" ), tr( "Nearest name" ), tr( "Distance" ), tr( "Road" ), tr( "Priority (0–100)" ),
      tr( "Latitude, longitude" ) },
    lines, true
  );
}

void SettlementReport::check( Report &report ) const
{
  QList<QStringList> lines;
  const PlaceRows &official = mData.lists[0];
  for ( std::size_t row = 0; mInputs.canMatch() && row < official.size(); ++row )
    if ( const PlaceVerdict &verdict = mData.matches.official[row]; official.skip[row] == SkipReason::None
                                                                    && verdict.by == PlaceMatchedBy::FarName
                                                                    && lines.size() < 2 * static_cast<int>( LISTED ) )
      lines << QStringList {
        official.shownNames[row], mData.lists[1].shownNames[verdict.other], PlaceSentences::metres( verdict.distanceM ),
        tr( "Both have this name, and nothing else about here does: check the coordinates." )
      };
  for ( const auto &[a, b] : mData.matches.doubles )
    if ( lines.size() < 2 * static_cast<int>( LISTED ) )
      lines << QStringList {
        official.shownNames[a], official.shownNames[b], dash(),
        tr( "Twice in the official list within 300 m: perhaps one locality." )
      };
  if ( lines.isEmpty() )
    return;
  report.heading( tr( "To check" ) );
  report.grid(
    { tr( "Official locality" ), tr( "Other place" ), tr( "Distance" ), tr( "What to check" ) }, lines, true
  );
}

void SettlementReport::columns( RunRecord &record ) const
{
  const auto column = [&record]( const char *id, const QString &label, const QString &value ) {
    if ( !value.isEmpty() )
      record.choice( QString::fromLatin1( id ), label, value, value );
  };
  const PlaceListSource &official = mInputs.lists[0];
  column( "OFFICIAL_NAME_FIELD", tr( "Field of the official list with the names" ), official.names.value( 0 ) );
  column(
    "OFFICIAL_OTHER_NAMES", tr( "Fields of the official list with other names" ),
    official.names.mid( 1 ).join( QStringLiteral( ", " ) )
  );
  column( "OFFICIAL_CODE_FIELD", tr( "Field of the official list with a code" ), official.code );
  column( "PLACES_CODE_FIELD", tr( "Field of OpenStreetMap with the same code" ), mInputs.lists[1].code );
  column( "OFFICIAL_PEOPLE_FIELD", tr( "Field of the official list with the people" ), official.people );
}

RunRecord SettlementReport::record() const
{
  using Kind = RunFigure::Kind;
  const SettlementCounts &counts = mData.counts;
  RunRecord record( QStringLiteral( "settlementgaps" ) );
  // The first figure leads a comparison.
  if ( mInputs.canMatch() )
  {
    const std::size_t judged = counts.matched + counts.missing[0];
    record.count( QStringLiteral( "missing_in_osm" ), tr( "Localities not in OpenStreetMap" ), counts.missing[0] );
    record.add(
      QStringLiteral( "completeness_names" ), tr( "Share of the localities that OpenStreetMap has" ), Kind::Share,
      judged > 0 ? static_cast<double>( counts.matched ) / static_cast<double>( judged ) : std::nan( "" )
    );
    record.count( QStringLiteral( "matched_count" ), tr( "Localities in both" ), counts.matched );
    record.count(
      QStringLiteral( "missing_in_reference" ), tr( "Places not in the official list" ), counts.missing[1]
    );
  }
  if ( !mInputs.buildings.empty() )
  {
    record.count( QStringLiteral( "unnamed_count" ), tr( "Settlements without a name" ), mData.unnamed.size() );
    record.count( QStringLiteral( "buildings_unnamed" ), tr( "Buildings in them" ), counts.unnamed );
  }
  const char *const ids[2] = { "OFFICIAL", "PLACES" };
  const QString labels[2] = { tr( "Official list" ), tr( "OpenStreetMap" ) };
  for ( int side = 0; side < 2; ++side )
    if ( const PlaceListSource &list = mInputs.lists[side] )
      record.layer( QString::fromLatin1( ids[side] ), labels[side], list.name, *list.source );
  for ( const BuildingSource &layer : mInputs.buildings )
    record.layer( QStringLiteral( "BUILDINGS" ), tr( "Buildings" ), layer.name, *layer.source );
  if ( mInputs.roads )
    record.layer( QStringLiteral( "ROADS" ), tr( "Roads" ), mInputs.roads.name, *mInputs.roads.source );
  if ( mInputs.area )
    record.layer( QStringLiteral( "AREA" ), tr( "Area" ), mInputs.area.name, *mInputs.area.source );
  else
    record.layer( QStringLiteral( "AREA" ), tr( "Area" ), tr( "everything" ) );
  columns( record );
  const auto metres = [&record]( const char *id, const QString &label, double value ) {
    record.choice( QString::fromLatin1( id ), label, PlaceSentences::metres( value ), value );
  };
  metres( "MAX_DISTANCE", tr( "Names looked for within" ), mInputs.matching.maxDistanceM );
  metres( "FAR_DISTANCE", tr( "Names that there is only once within" ), mInputs.matching.farDistanceM );
  if ( mInputs.settlements.linkM > 0 )
    metres( "LINK_DISTANCE", tr( "Buildings of one settlement within" ), mInputs.settlements.linkM );
  else
    record.choice(
      QStringLiteral( "LINK_DISTANCE" ), tr( "Buildings of one settlement within" ), tr( "by the density of farms" ),
      QStringLiteral( "auto" )
    );
  record.choice(
    QStringLiteral( "MIN_NEIGHBOURS" ), tr( "Neighbours that make a building part of a settlement" ),
    whole( static_cast<std::size_t>( mInputs.settlements.minNeighbours ) ), mInputs.settlements.minNeighbours
  );
  record.choice(
    QStringLiteral( "MIN_BUILDINGS" ), tr( "Smallest settlement" ), whole( mInputs.settlements.minHouses ),
    static_cast<double>( mInputs.settlements.minHouses )
  );
  metres( "ROAD_DISTANCE", tr( "A place has a road within" ), mInputs.roadDistanceM );
  record.choice(
    QStringLiteral( "REACH" ), tr( "How far names reach (kind of place:metres)" ), mInputs.reach.text(),
    mInputs.reach.text()
  );
  return record;
}

void SettlementReport::method( Report &report, const RunRecord &record ) const
{
  report.heading( tr( "How it was done" ) );
  if ( mInputs.canMatch() )
    report.paragraph(
      tr( "Two places are the same when their names are alike and they are near: next door four fifths of a name must "
          "agree, at %1 nearly all of it. Rare words count more than common ones; words as village or barrio hardly "
          "count. Abbreviations, accents, numbers, other names, spelling by ear and single letters gone astray do not "
          "matter; names that differ in a number or direction are never the same. Every place has one partner at most. "
          "A name that there is only once on both sides is looked for up to %2 away." )
        .arg(
          PlaceSentences::metres( mInputs.matching.maxDistanceM ),
          PlaceSentences::metres( mInputs.matching.farDistanceM )
        )
    );
  if ( !mInputs.buildings.empty() )
    report.paragraph(
      tr( "Buildings that have at least %1 others within the linking distance, and those about them, are a settlement "
          "when they are %2 or more (DBSCAN). The distance comes from the density of scattered houses about each "
          "place, 150 m at most, unless one was given. A settlement has no name when less than 30 % of its buildings "
          "lie within reach of a name of any list." )
        .arg(
          whole( static_cast<std::size_t>( mInputs.settlements.minNeighbours ) ), whole( mInputs.settlements.minHouses )
        )
    );
  report.paragraph( tr( "The interval is Wilson's. It says what chance alone does to the share; it does not know of "
                        "names that were misjudged." ) );
  report.provenance( record );
  report.paragraph( osmAttribution() );
}

} // namespace lacuna
