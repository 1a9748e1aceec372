// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "combined_report.h"
#include "layers/output_look.h"
#include "report/numbers.h"

#include <cmath>

namespace lacuna
{

CombinedReport::CombinedReport( CombinedInput input )
  : mInput( std::move( input ) )
  , mFacts( factsOf( mInput.zones, mInput.which ) )
  , mReport( title() )
{}

QString CombinedReport::title() const
{
  const bool gaps = mFacts.hasGaps || mFacts.hasRoads || mInput.gaps;
  const QString what = ofReference() && gaps    ? tr( "What the cadastre lacks and where" )
                       : gaps && mFacts.hasHarm ? tr( "What the map lacks, who is in harm's way, where to start" )
                       : gaps                   ? tr( "What the map lacks and where to start" )
                       : mFacts.hasHarm         ? tr( "Who is in harm's way and where" )
                                                : tr( "What is known of the map" );
  return mInput.title.isEmpty() ? what : QStringLiteral( "%1: %2" ).arg( mInput.title, what );
}

std::optional<double> CombinedReport::missing() const
{
  if ( mFacts.knowsMissing )
    return mFacts.missing;
  return mInput.gaps ? std::optional( mInput.gaps->missing() ) : std::nullopt;
}

Report CombinedReport::of( RunRecord record )
{
  answers();
  firstZones();
  map();
  zonesTable();
  reasons();
  harm();
  tasks();
  estimate();
  quality();
  inequality();
  settlements();
  howSure();
  mReport.heading( tr( "Sources and settings" ) );
  figures( record );
  mReport.provenance( record );
  mReport.paragraph( osmAttribution() );
  return mReport;
}

QString CombinedReport::word( Light light )
{
  switch ( light )
  {
    case Light::Good:
      return tr( "Good" );
    case Light::Check:
      return tr( "Check" );
    case Light::Poor:
      return tr( "Poor" );
    case Light::FewData:
      break;
  }
  return tr( "Few data" );
}

QString CombinedReport::money( double value, QString ( *text )( double ) ) const
{
  const QString amount = text( value );
  if ( mInput.currency.isEmpty() )
    return amount;
  return ( std::abs( value ) >= 1e6 ? tr( "%1 %2", "1.9 million and a currency" ) : QStringLiteral( "%1\u00A0%2" ) )
    .arg( amount, mInput.currency );
}

void CombinedReport::figures( RunRecord &record ) const
{
  using Kind = RunFigure::Kind;
  if ( mFacts.knowsMissing )
  {
    if ( ofReference() )
    {
      record.add(
        QStringLiteral( "missing_in_reference" ), tr( "Buildings missing in the cadastre" ), Kind::Count, mFacts.missing
      );
      record.add( QStringLiteral( "osm_count" ), tr( "Buildings of OpenStreetMap" ), Kind::Count, mFacts.reference );
    }
    else
    {
      record.add( QStringLiteral( "missing_in_osm" ), tr( "Buildings missing in OSM" ), Kind::Count, mFacts.missing );
      record.add(
        QStringLiteral( "reference_count" ), tr( "Buildings of the reference" ), Kind::Count, mFacts.reference
      );
    }
    for ( const ZoneFacts &zone : mFacts.zones )
      if ( zone.knowsGaps() )
        record.addPlace( zone.name, zone.missing );
  }
  if ( mFacts.hasRoads )
    record.add( QStringLiteral( "missing_m" ), tr( "Roads missing (m)" ), Kind::Amount, mFacts.roadsMissing );
  if ( mFacts.hasHarm )
    record.add( QStringLiteral( "exposed_all" ), tr( "Buildings in harm's way" ), Kind::Count, mFacts.exposed );
  const auto text = [&record]( const QString &id, const QString &label, const QString &value ) {
    if ( !value.isEmpty() )
      record.choice( id, label, value, value );
  };
  text( QStringLiteral( "HAZARD_NAME" ), tr( "Hazard" ), mInput.hazard );
  text( QStringLiteral( "CURRENCY" ), tr( "Currency" ), mInput.currency );
  text( QStringLiteral( "YEAR" ), tr( "Year of the data" ), mInput.year );
}

} // namespace lacuna
