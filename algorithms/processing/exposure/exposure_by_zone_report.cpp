// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposure_by_zone_algorithm.h"
#include "exposed_people.h"
#include "exposure_report.h"
#include "report/comparison.h"
#include "report/report.h"
#include "report/map_picture.h"
#include "report/numbers.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

Report ExposureByZoneAlgorithm::report() const
{
  Report report( tr( "Buildings in harm's way, by zone" ) );
  report.paragraph( tr( "“%1” in the zones of “%2”." ).arg( mSides[0].name, mZonesName ) );
  const ExposureSum mapped = mSides[0].zones.whole.exposed();
  const ExposureSum missing = mSides.size() > 1 ? mSides[1].zones.whole.exposed() : ExposureSum();
  double low = 0;
  double high = 0;
  double inZones = 0;
  for ( const Line &line : mLines )
  {
    low += line.range.low * static_cast<double>( line.missing.count );
    high += line.range.high * static_cast<double>( line.missing.count );
    inZones += static_cast<double>( line.missing.count );
  }
  // Where zones overlap, the sum over them is more than the whole.
  const double once = inZones > 0 ? static_cast<double>( missing.count ) / inZones : 0;
  low = static_cast<double>( mapped.count ) + once * low;
  high = static_cast<double>( mapped.count ) + once * high;
  QString lead = tr( "%1 buildings are in harm's way." ).arg( shown::whole( mapped.count + missing.count ) );
  if ( mSides.size() > 1 )
    lead += QLatin1Char( ' ' )
            + tr( "%1 of them are on the map, %2 are missing from it." )
                .arg( shown::whole( mapped.count ), shown::whole( missing.count ) );
  if ( high > low )
    lead += QLatin1Char( ' ' )
            + tr( "Since the gap is an estimate, there may be %1 to %2." )
                .arg( shown::amount( low ), shown::amount( high ) );
  report.lead( lead );
  if ( hasAllPeople() )
  {
    double everybody = mSides[0].zones.whole.all().people;
    if ( mSides.size() > 1 )
      everybody += mSides[1].zones.whole.all().people;
    report.lead( ExposedPeople::sentence( mapped.people + missing.people, everybody ) );
    report.note( ExposedPeople::caveat( peopleError(), peopleAreShared() ) );
  }
  for ( const QString &doubt : mPeopleDoubts )
    report.note( doubt );
  RunRecord found( name() );
  found.count(
    QStringLiteral( "exposed_all" ), tr( "Exposed buildings, mapped and missing together" ),
    mapped.count + missing.count
  );
  found.count( QStringLiteral( "exposed_mapped" ), tr( "Exposed buildings on the map" ), mapped.count );
  found.count( QStringLiteral( "exposed_missing" ), tr( "Exposed buildings missing from the map" ), missing.count );
  if ( hasAllPeople() )
    found.add(
      QStringLiteral( "people_exposed" ), tr( "People in exposed buildings" ), RunFigure::Kind::Amount,
      mapped.people + missing.people
    );
  for ( const Line &line : mLines )
    found.addPlace( line.name, static_cast<double>( line.mapped.count + line.missing.count ) );
  found.layer( QStringLiteral( "ZONES" ), tr( "Zones" ), mZonesName );
  for ( const Side &side : mSides )
    found.layer(
      side.parameter,
      side.parameter == QLatin1String( "MISSING" ) ? tr( "Missing buildings" ) : tr( "Mapped buildings" ), side.name
    );
  if ( const RunRecord *earlier = mReport.compared() )
    Comparison( *earlier, found ).write( report );
  report.heading( tr( "By zone" ) );
  QList<Line> lines = mLines;
  std::stable_sort( lines.begin(), lines.end(), []( const Line &a, const Line &b ) {
    return a.mapped.count + a.missing.count > b.mapped.count + b.missing.count;
  } );
  QList<QStringList> rows;
  QList<ChartBar> bars;
  const bool damages = hasDamage();
  for ( const Line &line : lines )
  {
    const std::size_t all = line.mapped.count + line.missing.count;
    if ( all == 0 )
      continue;
    QStringList row {
      shown::whole( static_cast<std::size_t>( rows.size() ) + 1 ), line.name, shown::whole( line.mapped.count ),
      shown::whole( line.missing.count ), shown::whole( all )
    };
    if ( damages )
      row << shown::amount( line.mapped.damage + line.missing.damage );
    if ( hasAllPeople() )
      row << shown::persons( line.mapped.people + line.missing.people );
    rows << row;
    if ( bars.size() < 12 && all > 0 )
      bars << ChartBar { line.name.left( 40 ), static_cast<double>( all ), exposure_colour::ofClass( 2, 3 ) };
  }
  QStringList headings { QStringLiteral( "#" ), tr( "Zone" ), tr( "Mapped" ), tr( "Missing" ), tr( "Together" ) };
  if ( damages )
    headings << tr( "Damage" );
  if ( hasAllPeople() )
    headings << tr( "People" );
  report.bars( tr( "Exposed buildings by zone" ), bars );
  drawMap( report );
  report.heading( tr( "All zones" ) );
  report.grid( headings, rows, true );
  if ( rows.size() < lines.size() )
    report.paragraph( tr( "%1 more zones have no exposed building." )
                        .arg( shown::whole( static_cast<std::size_t>( lines.size() - rows.size() ) ) ) );
  report.heading( tr( "How it was found" ) );
  report.paragraph( tr( "A building belongs to the zone its point on surface lies in. Exposed is what has class 1 or "
                        "above in Building exposure. The range comes from the 95 % interval of completeness of each "
                        "zone." ) );
  report.provenance( found );
  if ( mHoldsOsm )
    report.paragraph( osmAttribution() );
  return report;
}

double ExposureByZoneAlgorithm::colourStep() const
{
  std::size_t max = 1;
  for ( const Line &line : mLines )
    max = std::max( max, line.mapped.count + line.missing.count );
  return roundStep( static_cast<double>( max ), COLOURS );
}

void ExposureByZoneAlgorithm::drawMap( Report &report ) const
{
  const Footprints &zones = mZonesRaw.raw.footprints;
  QString paths[COLOURS + 1];
  const double step = colourStep();
  Box exposed;
  Box whole;
  for ( const Line &line : mLines )
  {
    whole.add( zones.box( line.zone ) );
    if ( line.mapped.count + line.missing.count > 0 )
      exposed.add( zones.box( line.zone ) );
  }
  if ( exposed.isEmpty() )
    return;
  report.heading( tr( "Map" ) );
  // Zones far from any exposed building would make the others small.
  constexpr double SMALL = 0.2;
  const bool small = std::max( exposed.width() / whole.width(), exposed.height() / whole.height() ) < SMALL;
  const MapPicture picture = MapPicture::of( small ? exposed : whole );
  QList<QPair<QString, QString>> legend { { exposure_colour::NONE, QStringLiteral( "0" ) } };
  for ( int i = 0; i < COLOURS; ++i )
    legend << qMakePair(
      exposure_colour::ofClass( i + 1, COLOURS ), QStringLiteral( "%1–%2" ).arg( i * step + 1 ).arg( ( i + 1 ) * step )
    );
  report.paragraph( tr( "Exposed buildings, mapped and missing together" ) );
  report.legend( legend );
  for ( const Line &line : mLines )
  {
    const double all = static_cast<double>( line.mapped.count + line.missing.count );
    picture.appendPath( paths[std::min( COLOURS, static_cast<int>( std::ceil( all / step ) ) )], zones, line.zone );
  }
  ReportMap map = picture.sheet( tr( "Map of the zones" ), mFrame.frame );
  for ( int i = 0; i <= COLOURS; ++i )
  {
    const QString colour = i == 0 ? exposure_colour::NONE : exposure_colour::ofClass( i, COLOURS );
    map.shapes << MapShape { paths[i], colour, QStringLiteral( "#ffffff" ) };
  }
  report.map( map );
}

} // namespace lacuna
