// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "address_report.h"
#include "gap_map.h"
#include "layers/output_look.h"
#include "report/comparison.h"
#include "report/map_picture.h"
#include "report/numbers.h"
#include "report/report_file.h"

#include <QLocale>

#include <cmath>
#include <map>

namespace lacuna
{

using shown::percent;
using shown::whole;

namespace
{

constexpr std::size_t MOST_POINTS = 12000; // drawn one by one

QString metres( double value ) { return QLocale().toString( value ) + QStringLiteral( " m" ); }

QString oneDecimal( double value )
{
  return std::isfinite( value ) ? QLocale().toString( value, 'f', 2 ) : QStringLiteral( "–" );
}

} // namespace

Report AddressReport::report() const
{
  const AddressSummary &sum = mData.result.summary;
  const std::size_t judged = sum.matched + sum.missing;
  Report report( tr( "Which addresses have no building in OpenStreetMap" ) );
  report.paragraph( tr( "“%1” compared with “%2”." ).arg( mInputs.addresses.name, mInputs.osm.name ) );
  report.lead(
    judged == 0
      ? tr( "No address could be compared." )
      : tr( "Of %1 addresses OpenStreetMap has the building of %2: %3 (between %4 and %5 with 95 % confidence). %6 "
            "addresses have no building there." )
          .arg( whole( judged ), whole( sum.matched ), percent( sum.completeness ) )
          .arg(
            percent( sum.completenessInterval.low ), percent( sum.completenessInterval.high ), whole( sum.missing )
          )
  );
  const RunRecord found = record();
  if ( const RunRecord *earlier = mInputs.report.compared() )
    Comparison( *earlier, found ).write( report );
  if ( judged > 0 && !mInputs.parcels.source )
    report.note( tr( "An address is a point, not an outline: in closed rows of houses it is uncertain for a single "
                     "point which building is its own. Trust the numbers of zones and of the whole, and look at single "
                     "points before somebody is sent there. With a layer of parcels and points on roofs single points "
                     "are nearly exact." ) );
  if ( const QString large = largeParcels( mInputs, mData.result ); !large.isEmpty() )
    report.note( large );
  numbers( report );
  if ( judged > 0 )
  {
    map( report );
    reasons( report );
  }
  method( report, found );
  return report;
}

// The fields that were asked for, and which of their values were kept.
void AddressReport::filterRows( RunRecord &record ) const
{
  const QgsFields fields = mInputs.addresses.source->fields();
  const auto column = [&]( const char *code, const QString &label, int field ) {
    if ( field >= 0 )
      record.choice( QString::fromLatin1( code ), label, fields.at( field ).name(), fields.at( field ).name() );
  };
  const auto values = [&]( const char *code, const QString &label, const FieldFilter &filter ) {
    QStringList kept( filter.keep.begin(), filter.keep.end() );
    kept.sort();
    const QString text = kept.join( QLatin1Char( ';' ) );
    if ( filter.field >= 0 )
      record.choice( QString::fromLatin1( code ), label, text, text );
  };
  column( "UNIT_FIELD", tr( "Field with the dwellings" ), mInputs.unitField );
  column( "KIND_FIELD", tr( "Field with the kind" ), mInputs.kind.field );
  values( "KINDS", tr( "Kinds that were compared" ), mInputs.kind );
  column( "PRECISION_FIELD", tr( "Field with the precision" ), mInputs.precision.field );
  values( "PRECISION_KEEP", tr( "Precisions that were compared" ), mInputs.precision );
}

RunRecord AddressReport::record() const
{
  using Kind = RunFigure::Kind;
  const AddressSummary &sum = mData.result.summary;
  const AddressOptions &options = mInputs.options;
  RunRecord record( QStringLiteral( "addressgaps" ) );
  record.count(
    QStringLiteral( "missing_in_osm" ), tr( "Addresses without a building in OpenStreetMap" ), sum.missing
  );
  record.add( QStringLiteral( "completeness_count" ), tr( "Completeness by count" ), Kind::Share, sum.completeness );
  record.count( QStringLiteral( "address_count" ), tr( "Addresses" ), sum.addresses );
  record.count( QStringLiteral( "sites_count" ), tr( "Sites" ), sum.sites );
  record.count( QStringLiteral( "matched_count" ), tr( "Addresses with a building" ), sum.matched );
  record.count( QStringLiteral( "osm_count" ), tr( "OSM buildings" ), sum.osmCount );
  record.count(
    QStringLiteral( "missing_in_reference" ), tr( "OSM buildings without an address" ), sum.missingInReference
  );
  record.layer( QStringLiteral( "ADDRESSES" ), tr( "Addresses" ), mInputs.addresses.name, *mInputs.addresses.source );
  record.layer( QStringLiteral( "OSM" ), tr( "OpenStreetMap" ), mInputs.osm.name, *mInputs.osm.source );
  if ( mInputs.parcels.source )
    record.layer( QStringLiteral( "PARCELS" ), tr( "Parcels" ), mInputs.parcels.name, *mInputs.parcels.source );
  record.layer( QStringLiteral( "AREA" ), tr( "Area" ), mInputs.area.source ? mInputs.area.name : tr( "everything" ) );
  const bool isRoof = mData.result.pointsAre == PointsAre::Roof;
  record.choice(
    QStringLiteral( "POINTS_ARE" ), tr( "The points stand" ),
    isRoof ? tr( "on roofs" ) : tr( "at doors or in the street" ),
    isRoof ? QStringLiteral( "roof" ) : QStringLiteral( "door" )
  );
  record.choice(
    QStringLiteral( "DISTANCE" ), tr( "Largest distance to the building" ), metres( mData.result.distanceM ),
    mData.result.distanceM
  );
  filterRows( record );
  record.choice(
    QStringLiteral( "CORRECT_OFFSET" ), tr( "Shift between the layers" ),
    options.correctOffset ? tr( "undone" ) : tr( "left as it is" ), options.correctOffset
  );
  record.choice(
    QStringLiteral( "MAX_OFFSET" ), tr( "Largest shift" ), metres( options.maxOffsetM ), options.maxOffsetM
  );
  return record;
}

void AddressReport::numbers( Report &report ) const
{
  const AddressSummary &sum = mData.result.summary;
  report.heading( tr( "Numbers" ) );
  report.table( {
    { tr( "Addresses" ), whole( sum.addresses ) },
    { tr( "– with a building in OSM" ), whole( sum.matched ) },
    { tr( "– without a building in OSM" ), whole( sum.missing ) },
    { tr( "– – of these beside the building of another address" ), whole( sum.besideMapped ) },
    { tr( "– skipped" ), whole( sum.skipped ) },
    { tr( "Sites (addresses at one spot are one)" ), whole( sum.sites ) },
    { tr( "– with a building in OSM" ), whole( sum.matchedSites ) },
    { tr( "Dwellings per building" ), oneDecimal( sum.unitsPerBuilding ) },
    { tr( "OSM buildings" ), whole( sum.osmCount ) },
    { tr( "– with an address" ), whole( sum.osmMatched ) },
    { tr( "– without an address" ), whole( sum.missingInReference ) },
    { tr( "– skipped" ), whole( sum.osmSkipped ) },
  } );
}

void AddressReport::map( Report &report ) const
{
  const std::size_t size = mData.at.size();
  std::vector<Point> places;
  for ( std::size_t row = 0; row < size; ++row )
    if ( mData.skip[row] == SkipReason::None )
      places.push_back( mData.at[row] );
  const std::size_t judged = places.size();
  const MapPicture picture = MapPicture::around( std::move( places ) );
  ReportMap sheet = picture.sheet( tr( "Map of the addresses without a building" ), mData.frame.frame );
  report.heading( tr( "Map" ) );
  if ( judged <= MOST_POINTS )
  {
    const Footprints &points = mData.addresses.raw.footprints;
    QString with, without;
    for ( std::size_t row = 0; row < size; ++row )
      if ( mData.skip[row] == SkipReason::None )
        picture.appendPath( mData.result.addresses[row].matched ? with : without, points, row );
    sheet.shapes << MapShape { with, gap_colour::MATCHED, {} } << MapShape { without, gap_colour::MISSING_IN_OSM, {} };
    report.legend(
      { { gap_colour::MISSING_IN_OSM, tr( "address without a building in OSM" ) },
        { gap_colour::MATCHED, tr( "address with a building in OSM" ) } }
    );
  }
  else
  {
    const MapCells cells( picture );
    std::vector<std::size_t> all( cells.count(), 0 ), missing( cells.count(), 0 );
    for ( std::size_t row = 0; row < size; ++row )
      if ( const std::size_t cell = mData.skip[row] == SkipReason::None ? cells.of( mData.at[row] ) : cells.count();
           cell < cells.count() )
      {
        ++all[cell];
        missing[cell] += mData.result.addresses[row].matched ? 0 : 1;
      }
    for ( std::size_t cell = 0; cell < all.size(); ++cell )
      if ( all[cell] > 0 )
        sheet.shapes << cells.shape(
          cell, missingShareColour( static_cast<double>( missing[cell] ) / static_cast<double>( all[cell] ) )
        );
    report.legend(
      { { missingShareColour( 0 ), tr( "up to 5 % of the addresses without a building" ) },
        { missingShareColour( 0.1 ), tr( "up to 20 %" ) },
        { missingShareColour( 0.3 ), tr( "up to 40 %" ) },
        { missingShareColour( 0.5 ), tr( "up to 70 %" ) },
        { missingShareColour( 1 ), tr( "more" ) } }
    );
  }
  report.map( sheet );
}

void AddressReport::reasons( Report &report ) const
{
  std::map<GapReason, std::size_t> counts;
  for ( std::size_t row = 0; row < mData.at.size(); ++row )
    if ( mData.skip[row] == SkipReason::None && !mData.result.addresses[row].matched )
      ++counts[mData.result.addresses[row].reason];
  const auto words = []( GapReason reason ) {
    return reason == GapReason::BesideMapped ? tr( "beside the building of another" )
           : reason == GapReason::NoOverlap  ? tr( "too small, or of another" )
                                             : tr( "no building near" );
  };
  QList<ChartBar> bars;
  for ( const auto &[reason, count] : counts )
    bars << ChartBar { words( reason ), static_cast<double>( count ), gap_colour::MISSING_IN_OSM };
  if ( bars.isEmpty() )
    return;
  report.heading( tr( "Why addresses have no building" ) );
  report.bars( tr( "Why addresses have no building" ), bars );
}

void AddressReport::method( Report &report, const RunRecord &record ) const
{
  const AddressResult &result = mData.result;
  const bool isRoof = result.pointsAre == PointsAre::Roof;
  report.heading( tr( "How it was done" ) );
  if ( mInputs.options.pointsAre == PointsAre::Auto && !mInputs.osmArePoints )
    report.paragraph(
      ( isRoof ? tr( "Of the addresses with a footprint within 10 m %1 lie in one, so the points are taken to stand on "
                     "roofs." )
               : tr( "Of the addresses with a footprint within 10 m only %1 lie in one, so the points are taken to "
                     "stand at doors or in the street." ) )
        .arg( percent( result.insideShare ) )
    );
  report.paragraph( shiftSentence( mInputs, result ) );
  report.paragraph(
    tr( "Addresses within 1 m of each other are one site. Sites and buildings within %1 of each other pair off, the "
        "nearest first, one site to one building; other sites in the same footprint are further dwellings of it. "
        "Footprints below 15 m² are no houses, unless an address lies in them." )
      .arg( metres( result.distanceM ) )
  );
  if ( mInputs.parcels.source )
    report.paragraph(
      tr( "An address belongs to the parcel that holds it, else to the nearest one within that distance, "
          "and has all buildings that lie on the parcel with half their area or more." )
    );
  report.paragraph( tr( "The interval is Wilson's for the number of sites. An address without a building may also be "
                        "an empty plot: somebody has to look." ) );
  report.provenance( record );
  report.paragraph( osmAttribution() );
}

} // namespace lacuna
