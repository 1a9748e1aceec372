// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "expected_annual_damage_algorithm.h"
#include "base/algorithm_table.h"
#include "base/choice_words.h"
#include "base/raster_parameter.h"
#include "exposure_report.h"
#include "lacuna/exposure/annual_damage.h"
#include "layers/qgis_compat.h"
#include "messages/layer_name.h"
#include "messages/plural.h"
#include "report/comparison.h"
#include "report/numbers.h"
#include "report/report.h"
#include "report/report_file.h"
#include "value_classes.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsrasterlayer.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ExpectedAnnualDamageAlgorithm )
};

// Years as they are; what people write for them otherwise is said in the right form. \throws QgsProcessingException
std::vector<double> periodList( const QString &text )
{
  static const QRegularExpression named(
    QStringLiteral( "(?<![\\d.,\\p{L}])\\p{L}+[ =_.-]?\\d+([.,]\\d+)?|\\d+([.,]\\d+)?\\s*(?![eE][+-]?\\d)\\p{L}+" )
  );
  static const QRegularExpression number( QStringLiteral( "\\d+([.,]\\d+)?" ) );
  if ( const QRegularExpressionMatch found = named.match( text ); found.hasMatch() )
  {
    QStringList years;
    for ( auto each = number.globalMatch( text ); each.hasNext(); )
      years << each.next().captured().replace( QLatin1Char( ',' ), QLatin1Char( '.' ) );
    throw QgsProcessingException( Words::tr( "“%1” in RETURN_PERIODS is not a number. Write the years alone: %2." )
                                    .arg( found.captured().trimmed(), years.join( QLatin1Char( ';' ) ) ) );
  }
  const std::vector<double> periods = numberList( text, QStringLiteral( "RETURN_PERIODS" ) );
  if ( !periods.empty()
       && std::all_of( periods.begin(), periods.end(), []( double period ) { return period > 0 && period < 1; } ) )
  {
    QStringList years;
    for ( const double probability : periods )
      years << QString::number( 1 / probability, 'g', 6 );
    throw QgsProcessingException(
      Words::tr(
        "RETURN_PERIODS are years, but %1 is a probability in a year. Write the years, in the order of the rasters: %2."
      )
        .arg( QLocale().toString( periods.front() ), years.join( QLatin1Char( ';' ) ) )
    );
  }
  return periods;
}

const QStringList INTEGRATIONS {
  QStringLiteral( "trapezoid" ), QStringLiteral( "loglinear" ), QStringLiteral( "events" )
};

} // namespace

LACUNA_ALGORITHM( expectedannualdamage, ExpectedAnnualDamageAlgorithm )

QString ExpectedAnnualDamageAlgorithm::displayName() const { return tr( "Expected annual damage (EAD)" ); }

QStringList ExpectedAnnualDamageAlgorithm::tags() const
{
  return searchWords( tr( "risk,return,period,loss,average,annual,ead,aal,flood,damage,curve,buildings" ) );
}

QString ExpectedAnnualDamageAlgorithm::shortDescription() const
{
  return tr( "What a hazard costs in an average year, from rasters for several return periods." );
}

QString ExpectedAnnualDamageAlgorithm::shortHelpString() const
{
  return tr(
    "Finds the damage to every building for each return period, and from them the damage of an average year.\n\n"
    "Give one raster per return period, and the periods in the same order, for example 2;5;10;25;50;100. The rasters "
    "are read together: what every footprint covers is worked out once for all of them on the same grid.\n\n"
    "Between two periods the damage is a straight line over the yearly probability (trapezoid), or over its logarithm "
    "(loglinear, as Delft-FIAT does); rarer events than the last cost as much as the last, and more frequent ones than "
    "the first nothing. “events” adds damage divided by period, each raster an event of its own: the convention of "
    "CLIMADA. Without a value, damages are shares of each building. Where a raster has no data, it adds nothing."
  );
}

void ExpectedAnnualDamageAlgorithm::initAlgorithm( const QVariantMap & )
{
  addBuildings();
  addParameter(
    new RasterListParameter( QStringLiteral( "HAZARD_RASTERS" ), tr( "Hazard rasters, one per return period" ) )
  );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "RETURN_PERIODS" ), tr( "Return periods in years, in the order of the rasters (2;5;10;25;50;100)" )
  ) );
  addWords(
    QStringLiteral( "INTEGRATION" ), tr( "How they become a yearly damage" ), INTEGRATIONS, INTEGRATIONS.first()
  );
  addMeasures();
  addRasterMeaning();
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "BAND" ), tr( "Band of the rasters" ), Qgis::ProcessingNumberParameterType::Integer, 1, true, 1
  ) );
  addSink( QStringLiteral( "OUTPUT" ), tr( "Expected annual damage" ), Qgis::ProcessingSourceType::VectorAnyGeometry );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true );
  addReport();
  addNumber( QStringLiteral( "EAD_TOTAL" ), tr( "Expected annual damage of all buildings" ) );
  addNumber( QStringLiteral( "BUILDINGS_COUNT" ), tr( "Buildings" ) );
  addNumber( QStringLiteral( "NO_DATA_COUNT" ), tr( "Buildings without data in any raster" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped buildings" ) );
}

void ExpectedAnnualDamageAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mInputs = readInputs( parameters, context );
  if ( !mInputs.hasCurve() )
    throw QgsProcessingException( tr( "A yearly damage needs a damage curve. Choose one of CURVE, or give CURVE_FILE." )
    );
  if ( mInputs.rasterIs == RasterIs::Classes )
    throw QgsProcessingException(
      tr( "A yearly damage needs depths, but RASTER_IS says that the rasters hold classes. Use rasters with depths." )
    );
  mInputs.band = std::max( 1, parameterAsInt( parameters, QStringLiteral( "BAND" ), context ) );
  openRastersQuietly( parameters.value( QStringLiteral( "HAZARD_RASTERS" ) ), context );
  for ( QgsMapLayer *layer : parameterAsLayerList( parameters, QStringLiteral( "HAZARD_RASTERS" ), context ) )
  {
    QgsRasterLayer *raster = qobject_cast<QgsRasterLayer *>( layer );
    if ( !raster )
      throw QgsProcessingException( tr( "The layer “%1” in HAZARD_RASTERS is no raster." ).arg( layer->name() ) );
    mInputs.rasters.push_back( HazardRaster { FileRaster::of( raster, mInputs.band, QStringLiteral( "HAZARD_RASTERS" ) )
    } );
  }
  mPeriods = periodList( parameterAsString( parameters, QStringLiteral( "RETURN_PERIODS" ), context ) );
  if ( mPeriods.empty() || mPeriods.size() != mInputs.rasters.size() )
    throw QgsProcessingException(
      tr( "%1 and %2 are given. Give one period per raster, in the same order." )
        .arg(
          tr( "%1 raster(s)", nullptr, pluralOf( mInputs.rasters.size() ) ).arg( mInputs.rasters.size() ),
          tr( "%1 return period(s)", nullptr, pluralOf( mPeriods.size() ) ).arg( mPeriods.size() )
        )
    );
  for ( std::size_t i = 0; i < mPeriods.size(); ++i )
  {
    if ( mPeriods[i] < 1 )
      throw QgsProcessingException(
        tr( "The return period %1 is shorter than a year. Periods are years, from 1 upwards." ).arg( mPeriods[i] )
      );
    if ( i > 0 && mPeriods[i] == mPeriods[i - 1] )
      throw QgsProcessingException(
        tr( "The return period %1 comes twice. Give every raster a period of its own." ).arg( mPeriods[i] )
      );
    if ( i > 0 && mPeriods[i] < mPeriods[i - 1] )
      throw QgsProcessingException( tr( "The return period %1 comes after %2. Sort periods and rasters from frequent "
                                        "to rare, so that it is sure which belong together." )
                                      .arg( mPeriods[i] )
                                      .arg( mPeriods[i - 1] ) );
  }
  mIntegration = parameterAsEnumString( parameters, QStringLiteral( "INTEGRATION" ), context );
  mWeights = annualWeights( mPeriods, static_cast<Integration>( INTEGRATIONS.indexOf( mIntegration ) ) );
  mReport = reportWish( parameters, context );
}

QString ExpectedAnnualDamageAlgorithm::fieldName( std::size_t raster ) const
{
  return QStringLiteral( "damage_rp%1" )
    .arg( QString::number( mPeriods[raster], 'g', 12 ).replace( QLatin1Char( '.' ), QLatin1Char( '_' ) ) );
}

QgsFields ExpectedAnnualDamageAlgorithm::fields() const
{
  QgsFields fields;
  for ( std::size_t raster = 0; raster < mPeriods.size(); ++raster )
    fields.append( QgsField( fieldName( raster ), QMetaType::Type::Double ) );
  fields.append( QgsField( QStringLiteral( "ead" ), QMetaType::Type::Double ) );
  return fields;
}

ExpectedAnnualDamageAlgorithm::Damages
ExpectedAnnualDamageAlgorithm::measure( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  Damages damages;
  readBands( mInputs );
  damages.buildings = readExposed( mInputs, {}, context.transformContext(), runContext(), feedback );
  for ( const QString &doubt :
        doubtsAbout( mInputs, looksAround( mInputs, damages.buildings, context.transformContext(), feedback ) ) )
    feedback->pushWarning( doubt );
  const std::size_t rasters = mPeriods.size();
  const double nothing = std::numeric_limits<double>::quiet_NaN();
  damages.perRaster.assign( rasters * damages.buildings.size(), nothing );
  feedback->setProgressText( tr( "Reading the hazard under the buildings" ) );
  RasterQuestion question;
  question.options.statistic = mInputs.statistic;
  question.decidingOnly = true;
  question.lastUse = true;
  const bool values = mInputs.hasValue();
  question.summary = [&]( std::size_t row, std::size_t raster, const HazardSummary &summary ) {
    const double ratio = damages.buildings.damageRatio( row, summary.deciding );
    damages.perRaster[row * rasters + raster] = values ? ratio * damages.buildings.value[row] : ratio;
  };
  measureRasters( mInputs, damages.buildings, question, context.transformContext(), runContext().part( 0.38, 0.74 ) );

  damages.ead.assign( damages.buildings.size(), nothing );
  damages.totals.assign( rasters, 0 );
  damages.lost.assign( rasters, 0 );
  for ( std::size_t row = 0; row < damages.ead.size(); ++row )
  {
    if ( !damages.buildings.judged[row] )
      continue;
    bool damaged = false;
    for ( std::size_t raster = 0; raster < rasters; ++raster )
    {
      const double damage = damages.perRaster[row * rasters + raster];
      damages.lost[raster] += damaged && !std::isfinite( damage ) ? 1 : 0;
      if ( !std::isfinite( damage ) )
        continue;
      damaged = damaged || damage > 0;
      damages.ead[row] = ( std::isnan( damages.ead[row] ) ? 0 : damages.ead[row] ) + mWeights[raster] * damage;
      damages.totals[raster] += damage;
    }
    if ( std::isfinite( damages.ead[row] ) )
      damages.eadTotal += damages.ead[row];
    else
      ++damages.withoutData;
  }
  return damages;
}

void ExpectedAnnualDamageAlgorithm::logSummary( const Damages &damages, QgsProcessingFeedback *feedback ) const
{
  logExposed( mInputs, damages.buildings, feedback );
  for ( std::size_t raster = 0; raster < damages.lost.size(); ++raster )
    if ( damages.lost[raster] > 0 )
      feedback->pushWarning( tr(
                               "%1 building(s) are flooded in a more frequent event but have no data for %2 years; "
                               "their yearly damage is too low.",
                               nullptr, pluralOf( damages.lost[raster] )
      )
                               .arg( shown::whole( damages.lost[raster] ), QLocale().toString( mPeriods[raster] ) ) );
  const QLocale locale;
  if ( damages.withoutData > 0 )
    feedback->pushWarning( tr(
                             "%1 building(s) have no data in any raster, or no curve or value, and no yearly damage.",
                             nullptr, pluralOf( damages.withoutData )
    )
                             .arg( locale.toString( static_cast<qulonglong>( damages.withoutData ) ) ) );
  for ( std::size_t i = 1; i < damages.totals.size(); ++i )
    if ( damages.totals[i] < damages.totals[i - 1] )
      feedback->pushWarning( tr( "The damage for %1 years is less than for %2 years. Check that the rasters are in the "
                                 "order of the return periods." )
                               .arg( mPeriods[i] )
                               .arg( mPeriods[i - 1] ) );
  if ( !mInputs.hasValue() )
    feedback->pushInfo(
      tr( "Without VALUE_FIELD or VALUE_PER_M2 damages are shares of a building, and sums count whole buildings." )
    );
}

RunRecord ExpectedAnnualDamageAlgorithm::record( const Damages &damages ) const
{
  using Kind = RunFigure::Kind;
  RunRecord record( name() );
  record.add( QStringLiteral( "ead_total" ), tr( "Damage to be expected in a year" ), Kind::Amount, damages.eadTotal );
  for ( std::size_t raster = 0; raster < mPeriods.size(); ++raster )
    record.add(
      fieldName( raster ), tr( "Damage of %1 years" ).arg( QLocale().toString( mPeriods[raster] ) ), Kind::Amount,
      damages.totals[raster]
    );
  record.count( QStringLiteral( "buildings_count" ), tr( "Buildings" ), damages.buildings.size() );
  ExposureReport::noteBuildings( record, mInputs );
  ExposureReport::noteDamage( record, mInputs );
  record.choice(
    QStringLiteral( "INTEGRATION" ), tr( "Integration" ),
    ChoiceWords::of( QStringLiteral( "INTEGRATION" ), mIntegration ), mIntegration
  );
  return record;
}

Report ExpectedAnnualDamageAlgorithm::report( const Damages &damages ) const
{
  Report report( tr( "Damage to be expected in a year" ) );
  report.paragraph( tr( "“%1”, %2 hazard rasters." ).arg( mInputs.buildingsName, QString::number( mPeriods.size() ) ) );
  report.lead( tr( "In an average year the hazard costs %1. An event that comes once in %2 years costs %3." )
                 .arg(
                   shown::amount( damages.eadTotal ), QLocale().toString( mPeriods.back() ),
                   shown::amount( damages.totals.back() )
                 ) );
  const RunRecord found = record( damages );
  if ( const RunRecord *earlier = mReport.compared() )
    Comparison( *earlier, found ).write( report );
  report.heading( tr( "By return period" ) );
  QList<QStringList> rows;
  QList<ChartBar> bars;
  for ( std::size_t raster = 0; raster < mPeriods.size(); ++raster )
  {
    const QString years = tr( "%1 years" ).arg( QLocale().toString( mPeriods[raster] ) );
    rows << QStringList {
      years, mInputs.rasters[raster].name, shown::amount( damages.totals[raster] ),
      shown::amount( mWeights[raster] * damages.totals[raster] )
    };
    bars << ChartBar {
      years, damages.totals[raster], QStringLiteral( "#2171B5" ), shown::amount( damages.totals[raster] )
    };
  }
  report.grid(
    { tr( "Return period" ), tr( "Raster" ), tr( "Damage" ), tr( "Part in the yearly damage" ) }, rows, true
  );
  report.bars( tr( "Damage by return period" ), bars );
  report.heading( tr( "How it was found" ) );
  report.provenance( found, { { tr( "Buildings without data" ), shown::whole( damages.withoutData ) } } );
  if ( looksLikeOsm( mInputs.buildings->fields(), mInputs.buildingsName ) )
    report.paragraph( osmAttribution() );
  return report;
}

QVariantMap ExpectedAnnualDamageAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
  QVariantMap results;
  const QgsProcessingFeatureSource &source = *mInputs.buildings;
  const SkippedRows rows(
    { &source }, mInputs.points ? Qgis::GeometryType::Point : Qgis::GeometryType::Polygon, context.transformContext()
  );
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, outputFields( source.fields(), fields() ), source.wkbType(),
    source.sourceCrs(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(),
    mInputs.points ? Qgis::WkbType::MultiPoint : Qgis::WkbType::MultiPolygon, source.sourceCrs(), results
  );
  const Damages damages = measure( context, feedback );
  const std::size_t rasters = mPeriods.size();
  writeExposed(
    mInputs, damages.buildings, output, skipped, rows,
    [&]( std::size_t row ) {
      QgsAttributes attributes;
      for ( std::size_t raster = 0; raster < rasters; ++raster )
        attributes << numberOrNull( damages.perRaster[row * rasters + raster] );
      return attributes << numberOrNull( damages.ead[row] );
    },
    feedback
  );
  logSummary( damages, feedback );
  if ( mReport.isWanted() )
    saveReport( mReport, report( damages ), results );
  const QString made = tr( "Made by Lacuna, Expected annual damage, from “%1” and %2 rasters; integration %3." )
                         .arg(
                           mInputs.buildingsName, QString::number( rasters ),
                           ChoiceWords::of( QStringLiteral( "INTEGRATION" ), mIntegration )
                         );
  OutputLook look {
    tr( "Annual damage of “%1”" ).arg( withoutDay( mInputs.buildingsName ) ), QColor( 0x08, 0x51, 0x9C ), false, made
  };
  look.holdsOsm = looksLikeOsm( source.fields(), mInputs.buildingsName );
  look.sortedBy = QStringLiteral( "-\"ead\"" );
  look.classifiedBy = QStringLiteral( "\"ead\"" );
  look.classes = valueClasses( damages.ead );
  output.dress( context, look );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
  const auto judged
    = static_cast<std::size_t>( std::count( damages.buildings.judged.begin(), damages.buildings.judged.end(), 1 ) );
  results.insert( QStringLiteral( "EAD_TOTAL" ), damages.eadTotal );
  for ( std::size_t raster = 0; raster < rasters; ++raster )
    results.insert( fieldName( raster ).toUpper(), damages.totals[raster] );
  results.insert( QStringLiteral( "BUILDINGS_COUNT" ), static_cast<qlonglong>( damages.buildings.size() ) );
  results.insert( QStringLiteral( "NO_DATA_COUNT" ), static_cast<qlonglong>( damages.withoutData ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( damages.buildings.size() - judged ) );
  return results;
}

} // namespace lacuna
