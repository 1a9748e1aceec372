// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_report.h"
#include "gap_map.h"
#include "messages/error_text.h"
#include "report/comparison.h"
#include "report/report.h"
#include "report/numbers.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace lacuna
{

using shown::percent;
using shown::whole;

GapReport::GapReport(
  const BuildingGapsInputs &inputs, const BuildingGapsData &data, const QgsCoordinateTransformContext &context
)
  : mInputs( inputs )
  , mData( data )
  , mContext( context )
{}

std::vector<double> GapReport::thresholds( double minOverlap )
{
  std::vector<double> values { 0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7 };
  if ( std::find( values.begin(), values.end(), minOverlap ) == values.end() )
    values.push_back( minOverlap );
  std::sort( values.begin(), values.end() );
  return values;
}

GapReport::Side GapReport::side() const
{
  const GapSummary &summary = mData.result.summary;
  if ( mInputs.aboutCadastre )
    return { mData.osmLayer,          mData.result.osm,           mData.osm,
             summary.osmMatchedCount, summary.missingInReference, &GapSensitivity::missingInReference };
  return { mData.referenceLayer, mData.result.reference, mData.reference,
           summary.matchedCount, summary.missingInOsm,   &GapSensitivity::missingInOsm };
}

QString GapReport::leadOf( const Side &side ) const
{
  const std::size_t judged = side.matched + side.missing;
  const QString share = percent( static_cast<double>( side.matched ) / static_cast<double>( judged ) );
  const Interval interval = completenessInterval( side.layer, side.verdicts );
  const QString low = percent( interval.low ), high = percent( interval.high );
  return mInputs.aboutCadastre
           ? tr( "Of %1 buildings of OpenStreetMap the cadastre has %2: %3 (between %4 and %5 with 95 % confidence). "
                 "%6 buildings are missing in the cadastre." )
               .arg( whole( judged ), whole( side.matched ), share, low, high, whole( side.missing ) )
           : tr( "Of %1 reference buildings OpenStreetMap has %2: %3 (between %4 and %5 with 95 % confidence). %6 "
                 "buildings are missing from OpenStreetMap." )
               .arg( whole( judged ), whole( side.matched ), share, low, high, whole( side.missing ) );
}

QString GapReport::colour() const
{
  return mInputs.aboutCadastre ? gap_colour::MISSING_IN_REFERENCE : gap_colour::MISSING_IN_OSM;
}

Report GapReport::report() const
{
  const Side about = side();
  const std::size_t judged = about.matched + about.missing;
  Report report(
    mInputs.aboutCadastre ? tr( "Is our cadastre complete?" ) : tr( "Which buildings are missing from OpenStreetMap" )
  );
  report.paragraph( tr( "“%1” compared with “%2”." ).arg( mInputs.referenceName, mInputs.osmName ) );
  report.lead( judged == 0 ? tr( "No building could be compared." ) : leadOf( about ) );
  const RunRecord found = record();
  if ( const RunRecord *earlier = mInputs.report.compared() )
    Comparison( *earlier, found ).write( report );
  numbers( report );
  if ( judged > 0 )
  {
    map( report );
    charts( report );
    sensitivity( report );
    review( report );
  }
  method( report, found );
  return report;
}

RunRecord GapReport::record() const
{
  using Kind = RunFigure::Kind;
  const GapSummary &summary = mData.result.summary;
  const GapOptions &options = mInputs.options;
  RunRecord record( QStringLiteral( "buildinggaps" ) );
  // The first figure leads a comparison.
  if ( mInputs.aboutCadastre )
    record.count(
      QStringLiteral( "missing_in_reference" ), tr( "OSM buildings missing in the reference" ),
      summary.missingInReference
    );
  record.count( QStringLiteral( "missing_in_osm" ), tr( "Buildings missing in OpenStreetMap" ), summary.missingInOsm );
  record.add(
    QStringLiteral( "completeness_count" ), tr( "Completeness by count" ), Kind::Share, summary.completenessCount
  );
  record.add(
    QStringLiteral( "completeness_area" ), tr( "Completeness by area" ), Kind::Share, summary.completenessArea
  );
  record.count( QStringLiteral( "reference_count" ), tr( "Reference buildings" ), summary.referenceCount );
  record.count( QStringLiteral( "matched_count" ), tr( "Matched reference buildings" ), summary.matchedCount );
  record.count( QStringLiteral( "osm_count" ), tr( "OSM buildings" ), summary.osmCount );
  record.count(
    QStringLiteral( "beside_mapped" ), tr( "Missing in OSM, beside a mapped building" ), summary.besideMapped
  );
  record.count(
    QStringLiteral( "part_of_mapped" ), tr( "Missing in OSM, pieces of a mapped building" ), summary.partOfMapped
  );
  if ( !mInputs.aboutCadastre )
    record.count(
      QStringLiteral( "missing_in_reference" ), tr( "OSM buildings missing in the reference" ),
      summary.missingInReference
    );
  record.add(
    QStringLiteral( "estimated_total" ), tr( "Estimated number of buildings in all" ), Kind::Amount,
    summary.estimatedTotal
  );

  const QLocale locale;
  record.rule( tr( "Rule of comparison" ), GAP_RULE );
  record.layer( QStringLiteral( "REFERENCE" ), tr( "Reference" ), mInputs.referenceName, *mInputs.reference );
  record.layer( QStringLiteral( "OSM" ), tr( "OpenStreetMap" ), mInputs.osmName, *mInputs.osm );
  record.layer(
    QStringLiteral( "AREA" ), tr( "Area" ), mInputs.area ? mInputs.area->sourceName() : tr( "everything" )
  );
  record.choice(
    QStringLiteral( "CORRECT_OFFSET" ), tr( "Shift between the layers" ),
    options.correctOffset ? tr( "undone" ) : tr( "left as it is" ), options.correctOffset
  );
  record.choice(
    QStringLiteral( "MAX_OFFSET" ), tr( "Largest shift" ),
    locale.toString( options.maxOffsetM ) + QStringLiteral( " m" ), options.maxOffsetM
  );
  record.choice(
    QStringLiteral( "MIN_OVERLAP" ), tr( "Minimum overlap" ), percent( options.minOverlap ), options.minOverlap
  );
  record.choice(
    QStringLiteral( "MIN_AREA" ), tr( "Minimum footprint area" ),
    locale.toString( mInputs.minAreaM2 ) + QStringLiteral( " m²" ), mInputs.minAreaM2
  );
  return record;
}

QString GapReport::estimatedTotal( const GapSummary &summary )
{
  if ( !std::isfinite( summary.estimatedTotal ) )
    return tr( "not known: both layers have fewer than %1 buildings in common" ).arg( MIN_IN_BOTH_FOR_TOTAL );
  const QLocale locale;
  return tr( "%1 (%2 to %3)" )
    .arg(
      locale.toString( summary.estimatedTotal, 'f', 0 ), locale.toString( summary.estimatedTotalInterval.low, 'f', 0 ),
      locale.toString( summary.estimatedTotalInterval.high, 'f', 0 )
    );
}

void GapReport::numbers( Report &report ) const
{
  const GapSummary &summary = mData.result.summary;
  report.heading( tr( "Numbers" ) );
  if ( mInputs.aboutCadastre )
    return report.table( {
      { tr( "OSM buildings" ), whole( summary.osmCount ) },
      { tr( "– in the cadastre" ), whole( summary.osmMatchedCount ) },
      { tr( "– missing in the cadastre" ), whole( summary.missingInReference ) },
      { tr( "– – of these beside a building of the cadastre" ), whole( summary.besideMappedOfOsm ) },
      { tr( "– – of these pieces of a building of the cadastre" ), whole( summary.partOfMappedOfOsm ) },
      { tr( "– skipped" ), whole( summary.osmSkipped ) },
      { tr( "Buildings of the cadastre" ), whole( summary.referenceCount ) },
      { tr( "– missing in OSM" ), whole( summary.missingInOsm ) },
      { tr( "– skipped" ), whole( summary.referenceSkipped ) },
      { tr( "Estimated number of buildings in all, counting those both layers miss" ), estimatedTotal( summary ) },
    } );
  report.table( {
    { tr( "Reference buildings" ), whole( summary.referenceCount ) },
    { tr( "– matched" ), whole( summary.matchedCount ) },
    { tr( "– missing in OSM" ), whole( summary.missingInOsm ) },
    { tr( "– – of these beside a mapped building" ), whole( summary.besideMapped ) },
    { tr( "– – of these pieces of a mapped building" ), whole( summary.partOfMapped ) },
    { tr( "– skipped" ), whole( summary.referenceSkipped ) },
    { tr( "OSM buildings" ), whole( summary.osmCount ) },
    { tr( "– matched" ), whole( summary.osmMatchedCount ) },
    { tr( "– missing in the reference" ), whole( summary.missingInReference ) },
    { tr( "– skipped" ), whole( summary.osmSkipped ) },
    { tr( "Completeness by count" ),
      tr( "%1 (%2 to %3)" )
        .arg(
          percent( summary.completenessCount ), percent( summary.completenessInterval.low ),
          percent( summary.completenessInterval.high )
        ) },
    { tr( "Completeness if parts of mapped blocks count as mapped" ), percent( summary.completenessBlocks ) },
    { tr( "Completeness by area" ), percent( summary.completenessArea ) },
    { tr( "Estimated number of buildings in all, counting those both layers miss" ), estimatedTotal( summary ) },
  } );
}

void GapReport::map( Report &report ) const
{
  report.heading( tr( "Map" ) );
  if ( showsFootprints( mData ) && mInputs.aboutCadastre )
    report.legend(
      { { gap_colour::MISSING_IN_REFERENCE, tr( "missing in the cadastre" ) },
        { gap_colour::MISSING_IN_OSM, tr( "missing in OSM" ) },
        { gap_colour::BESIDE_MAPPED, tr( "missing in OSM, beside a mapped building" ) },
        { gap_colour::PART_OF_MAPPED, tr( "missing in OSM, piece of a mapped building" ) },
        { gap_colour::MATCHED, tr( "in both" ) } }
    );
  else if ( showsFootprints( mData ) )
    report.legend(
      { { gap_colour::MISSING_IN_OSM, tr( "missing in OSM" ) },
        { gap_colour::BESIDE_MAPPED, tr( "missing in OSM, beside a mapped building" ) },
        { gap_colour::PART_OF_MAPPED, tr( "missing in OSM, piece of a mapped building" ) },
        { gap_colour::MISSING_IN_REFERENCE, tr( "missing in the reference" ) },
        { gap_colour::MATCHED, tr( "in both" ) } }
    );
  else
    report.legend(
      { { missingShareColour( 0 ), tr( "up to 5 % missing in OSM" ) },
        { missingShareColour( 0.1 ), tr( "up to 20 %" ) },
        { missingShareColour( 0.3 ), tr( "up to 40 %" ) },
        { missingShareColour( 0.5 ), tr( "up to 70 %" ) },
        { missingShareColour( 1 ), tr( "more" ) } }
    );
  if ( const std::optional<ReportMap> map = gapMap( mData, tr( "Map of the missing buildings" ) ) )
    report.map( *map );
}

void GapReport::charts( Report &report ) const
{
  std::map<GapReason, std::size_t> reasons;
  std::map<Relation, std::size_t> relations;
  const Side about = side();
  for ( std::size_t row = 0; row < about.layer.size(); ++row )
  {
    const BuildingVerdict &verdict = about.verdicts[row];
    if ( !about.layer.judged( row ) )
      continue;
    if ( verdict.matched )
      ++relations[verdict.relation];
    else
      ++reasons[verdict.reason];
  }
  QList<ChartBar> bars;
  for ( const auto &[reason, count] : reasons )
    bars << ChartBar { ErrorText::gapReason( reason ), static_cast<double>( count ), colour() };
  if ( !bars.isEmpty() )
  {
    const QString why = mInputs.aboutCadastre ? tr( "Why buildings are missing in the cadastre" )
                                              : tr( "Why buildings are missing in OSM" );
    report.heading( why );
    report.bars( why, bars );
  }
  bars.clear();
  const auto relation = [&]( Relation kind, const QString &label ) {
    if ( relations[kind] > 0 )
      bars << ChartBar { label, static_cast<double>( relations[kind] ), QStringLiteral( "#009E73" ) };
  };
  relation( Relation::OneToOne, tr( "one is one" ) );
  relation( mInputs.aboutCadastre ? Relation::ManyToOne : Relation::OneToMany, tr( "one is several in OSM" ) );
  relation( mInputs.aboutCadastre ? Relation::OneToMany : Relation::ManyToOne, tr( "several are one in OSM" ) );
  relation( Relation::ManyToMany, tr( "several are several" ) );
  if ( !bars.isEmpty() )
  {
    report.heading( tr( "How the matched buildings are drawn" ) );
    report.bars( tr( "How the matched buildings are drawn" ), bars );
  }
}

void GapReport::sensitivity( Report &report ) const
{
  const std::vector<GapSensitivity> &counts = mData.result.sensitivity;
  if ( counts.empty() )
    return;
  report.heading( tr( "How firm the number is" ) );
  QList<ChartBar> bars;
  const auto counted = side().counted;
  const auto [min, max]
    = std::minmax_element( counts.begin(), counts.end(), [counted]( const GapSensitivity &a, const GapSensitivity &b ) {
        return a.*counted < b.*counted;
      } );
  for ( const GapSensitivity &count : counts )
  {
    const bool used = count.minOverlap == mInputs.options.minOverlap;
    const QString share = QLocale().toString( 100 * count.minOverlap, 'g', 3 );
    bars << ChartBar {
      used ? tr( "minimum overlap %1 % (this report)" ).arg( share ) : tr( "minimum overlap %1 %" ).arg( share ),
      static_cast<double>( count.*counted ), used ? colour() : QStringLiteral( "#E8B48C" )
    };
  }
  report.paragraph(
    tr( "How many buildings are missing depends on how much overlap makes two footprints the same building. From the "
        "most lenient to the strictest choice the number goes from %1 to %2; the less it moves about the choice made, "
        "the firmer it is." )
      .arg( whole( ( *min ).*counted ), whole( ( *max ).*counted ) )
  );
  report.bars( tr( "Missing buildings by minimum overlap" ), bars );
}

void GapReport::review( Report &report ) const
{
  const Side about = side();
  const std::vector<std::uint32_t> rows = reviewOrder( about.layer, about.verdicts, 15 );
  if ( rows.empty() )
    return;
  report.heading( tr( "Look at these first" ) );
  report.paragraph(
    tr( "The buildings called missing that are most doubtful. The table of the layer opens in this order." )
  );
  const QgsCoordinateTransform toDegrees(
    mData.frame.crs, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), mContext
  );
  const QLocale locale;
  QList<QStringList> lines;
  for ( const std::uint32_t row : rows )
  {
    const BuildingVerdict &verdict = about.verdicts[row];
    QString place;
    try
    {
      const QgsPointXY degrees = toDegrees.transform( about.layer.centroids[row].x, about.layer.centroids[row].y );
      place = QStringLiteral( "%1, %2" ).arg( degrees.y(), 0, 'f', 5 ).arg( degrees.x(), 0, 'f', 5 );
    }
    catch ( const QgsCsException & )
    {}
    lines << QStringList {
      about.raw.raw.id( row ),
      ErrorText::gapReason( verdict.reason ),
      percent( verdict.overlap ),
      std::isfinite( verdict.nearestM ) ? locale.toString( verdict.nearestM, 'f', 1 ) : QStringLiteral( "–" ),
      locale.toString( about.layer.areaM2[row], 'f', 0 ),
      place
    };
  }
  report.grid(
    { tr( "Id" ), tr( "Why" ), tr( "Overlap" ), tr( "Nearest (m)" ), tr( "Area (m²)" ), tr( "Latitude, longitude" ) },
    lines, true
  );
}

void GapReport::method( Report &report, const RunRecord &record ) const
{
  const GapOptions &options = mInputs.options;
  report.heading( tr( "How it was done" ) );
  if ( options.correctOffset && mData.result.offsets.appliedCells() == 0 )
    report.paragraph( ErrorText::shiftFound( mData.result.offsets ) );
  else if ( options.correctOffset )
    report.paragraph(
      tr( "The shift between the layers was estimated in cells of 100 m and undone for the comparison in "
          "%1 of %2 cells. Elsewhere there was too little to go by." )
        .arg( mData.result.offsets.appliedCells() )
        .arg( mData.result.offsets.cells().size() )
    );
  else
    report.paragraph( tr( "The layers were compared where they lie; the shift between them was not corrected." ) );
  report.paragraph(
    tr( "Two buildings are the same when they have at least %1 of the smaller one in common; where neither touches "
        "another building, 5 % is enough, and two small ones side by side that are left over are one. Everything else "
        "is missing. What stands wall to wall with a mapped building is listed as beside it, or as a piece of it when "
        "it is smaller than 20 m² and than half of that building." )
      .arg( percent( options.minOverlap ) )
  );
  report.paragraph( tr( "The interval runs from Wilson's lower end for the buildings found to his upper end when those "
                        "covered by a fifth and the pieces count as found as well. The estimated total is Chapman's "
                        "for two incomplete counts, with Seber's variance, and holds when the two layers miss "
                        "buildings independently." ) );
  report.provenance( record );
  report.paragraph( osmAttribution() );
}

} // namespace lacuna
