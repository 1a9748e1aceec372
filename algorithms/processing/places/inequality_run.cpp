// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// InequalityAlgorithm: its run.

#include "inequality_algorithm.h"
#include "layers/qgis_compat.h"
#include "layers/skipped_rows.h"
#include "layers/zone_names.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "report/numbers.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

constexpr std::size_t FEWEST_ZONES = 10;
constexpr double ROUNDING = 1e-9; // a share of 1 may come as a little more
constexpr double MOST_PERCENT = 100;
constexpr double NO_NUMBER = std::numeric_limits<double>::quiet_NaN();

double numberOf( const QgsFeature &feature, int field, double without )
{
  if ( field < 0 )
    return without;
  const QVariant held = feature.attribute( field );
  bool isNumber = false;
  const double value = QgsVariantUtils::isNull( held ) ? 0 : held.toDouble( &isNumber );
  return isNumber ? value : NO_NUMBER;
}

QgsRendererCategory category( int value, const char *colour, const QString &label )
{
  QColor fill( QString::fromLatin1( colour ) );
  const QColor border = fill.darker( 130 );
  fill.setAlpha( 170 );
  return {
    value, new QgsFillSymbol( { new QgsSimpleFillSymbolLayer( fill, Qt::SolidPattern, border, Qt::SolidLine, 0.2 ) } ),
    label
  };
}

} // namespace

void InequalityAlgorithm::read( QgsProcessingFeedback *feedback )
{
  mSkip.clear();
  mPlace.clear();
  mOutside.clear();
  mInhabited = 0;
  ZoneNames names( mZones->fields(), mName.index );
  QgsAttributeList wanted = names.fields();
  for ( const Column *one : { &mValue, &mCount, &mPeople, &mVulnerability, &mGroup } )
    if ( one->known() )
      wanted << one->index;
  QgsFeatureRequest request;
  request.setSubsetOfAttributes( wanted ).setFlags( Qgis::FeatureRequestFlag::NoGeometry );
  QgsFeatureIterator iterator
    = mZones->getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  std::vector<QgsFeature> zones;
  QgsFeature zone;
  while ( iterator.nextFeature( zone ) )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    names.add( zone );
    zones.push_back( zone );
  }
  const QStringList called = names.best();
  mLabelField = names.field();
  QStringList groups;
  for ( std::size_t row = 0; row < zones.size(); ++row )
  {
    add( zones[row], called.at( static_cast<int>( row ) ) );
    if ( mGroup.known() && mSkip.back() == SkipReason::None )
      groups << zones[row].attribute( mGroup.index ).toString();
  }
  numberGroups( groups );
  requireEnough();
}

void InequalityAlgorithm::add( const QgsFeature &zone, const QString &name )
{
  const double value = numberOf( zone, mValue.index, NO_NUMBER );
  const double count = numberOf( zone, mCount.index, 1 );
  const double people = mPeople.known() ? numberOf( zone, mPeople.index, 1 ) : count;
  const double vulnerability = numberOf( zone, mVulnerability.index, 0 );
  if ( count < 0 )
    throw QgsProcessingException(
      tr( "The zone “%1” of “%2” has %3 buildings (%4, COUNT_FIELD). Choose another field, or "
          "correct the number." )
        .arg( name, mFound.zonesName, QLocale().toString( count ), mCount.name )
    );
  if ( people < 0 )
    throw QgsProcessingException(
      tr( "The zone “%1” of “%2” has %3 people (%4, PEOPLE_FIELD). Choose another field, or "
          "correct the number." )
        .arg( name, mFound.zonesName, QLocale().toString( people ), mPeople.name )
    );
  const std::size_t row = mSkip.size();
  const bool usable = !std::isnan( value ) && count > 0 && std::isfinite( count ) && std::isfinite( people )
                      && std::isfinite( vulnerability );
  mSkip.push_back( usable ? SkipReason::None : SkipReason::NoValue );
  mPlace.push_back( mFound.values.value.size() );
  if ( !usable )
  {
    ++mFound.skippedCount;
    mFound.skippedPeople += people > 0 && std::isfinite( people ) ? people : 0;
    return;
  }
  const bool isShare = value >= -ROUNDING && value <= 1 + ROUNDING;
  if ( !isShare )
    mOutside.push_back( row );
  mFound.values.value.push_back( isShare ? std::clamp( value, 0.0, 1.0 ) : value );
  mFound.values.people.push_back( people );
  if ( mCount.known() )
    mFound.values.count.push_back( count );
  if ( mVulnerability.known() )
    mFound.values.vulnerability.push_back( mFound.higherIsWorse ? vulnerability : -vulnerability );
  mFound.names << name;
  mInhabited += people > 0 ? 1 : 0;
}

// By their names, so that the order of the rows does not count; zones without one are a group of their own.
void InequalityAlgorithm::numberGroups( const QStringList &groups )
{
  QMap<QString, std::uint32_t> numbers;
  for ( const QString &group : groups )
    numbers.insert( group, 0 );
  std::uint32_t next = 0;
  for ( std::uint32_t &number : numbers )
    number = next++;
  for ( const QString &group : groups )
    mFound.values.group.push_back( numbers.value( group ) );
}

void InequalityAlgorithm::requireEnough() const
{
  const ZoneValues &values = mFound.values;
  const QLocale locale;
  if ( mSkip.empty() )
    throw QgsProcessingException( ErrorText::noFeatures( mFound.zonesName ) );
  if ( !mOutside.empty() )
  {
    const std::size_t place = mPlace[mOutside.front()];
    const double value = values.value[place];
    const double most = *std::ranges::max_element( values.value );
    const QString advice = value > 1 && most <= MOST_PERCENT
                             ? tr( "If they are percentages, divide them by 100 with the field calculator." )
                             : tr( "Amounts and ages are no shares: choose another field." );
    throw QgsProcessingException( tr(
                                    "“%1” (VALUE_FIELD) is no share in %2 zones of “%3”: it is %4 in “%5”, and shares "
                                    "go from 0 to 1. %6",
                                    nullptr, pluralOf( mOutside.size() )
    )
                                    .arg(
                                      mValue.name, shown::whole( mOutside.size() ), mFound.zonesName,
                                      locale.toString( value ), mFound.names.at( static_cast<int>( place ) ), advice
                                    ) );
  }
  if ( mInhabited == 0 && !values.value.empty() && mPeople.known() )
    throw QgsProcessingException(
      tr( "All zones of “%1” have 0 people (%2, PEOPLE_FIELD), so none counts. Choose another "
          "field." )
        .arg( mFound.zonesName, mPeople.name )
    );
  if ( mInhabited < FEWEST_ZONES )
    throw QgsProcessingException(
      tr(
        "Only %1 zones of “%2” have all that is needed (a share in “%3”, and people or "
        "buildings), and fewer than %4 say nothing of inequality. Use smaller zones, or "
        "fill the empty fields.",
        nullptr, pluralOf( mInhabited )
      )
        .arg( shown::whole( mInhabited ), mFound.zonesName, mValue.name, shown::whole( FEWEST_ZONES ) )
    );
  double least = std::numeric_limits<double>::infinity(), most = -least;
  for ( std::size_t i = 0; i < values.vulnerability.size(); ++i )
    if ( values.people[i] > 0 )
    {
      least = std::min( least, values.vulnerability[i] );
      most = std::max( most, values.vulnerability[i] );
    }
  if ( mVulnerability.known() && !( most > least ) )
    throw QgsProcessingException(
      tr( "“%1” (VULNERABILITY_FIELD) is %2 in every zone of “%3”, so nobody is more "
          "vulnerable than others. Choose another field, or leave it empty." )
        .arg( mVulnerability.name, locale.toString( ( mFound.higherIsWorse ? most : -most ) + 0.0 ), mFound.zonesName )
    );
}

void InequalityAlgorithm::write(
  OutputLayer &output, OutputLayer &skipped, OutputLayer &curve, QgsProcessingContext &context,
  QgsProcessingFeedback *feedback
) const
{
  const SkippedRows rows( { mZones.get() }, Qgis::GeometryType::Polygon, context.transformContext() );
  const auto measures = [this]( std::size_t row, const QgsFeature & ) {
    const ZoneShare &zone = mFound.results.zones[mPlace[row]];
    return QgsAttributes() << zone.rank << zone.peopleShare << numberOrNull( zone.valueShare )
                           << numberOrNull( zone.contribution );
  };
  writeRows(
    *mZones, mSkip, { 0, QStringLiteral( "ZONES" ), mFound.zonesName }, output, skipped, rows, feedback, measures
  );
  for ( const auto &[name, points] :
        { std::pair( "lorenz", &mFound.results.lorenz ),
          std::pair( "concentration", &mFound.results.concentrationCurve ) } )
    for ( const CurvePoint &point : *points )
    {
      QgsFeature row;
      row.setAttributes( QgsAttributes() << QString::fromLatin1( name ) << point.people << point.value );
      curve.add( row );
    }
}

void InequalityAlgorithm::tell( QgsProcessingFeedback *feedback ) const
{
  if ( mFound.skippedCount > 0 )
    feedback->pushWarning( tr(
                             "%1 zones with %2 people are left out: a field that is needed is empty. They are in "
                             "Skipped.",
                             nullptr, pluralOf( mFound.skippedCount )
    )
                             .arg( shown::whole( mFound.skippedCount ), shown::amount( mFound.skippedPeople ) ) );
  if ( !mFound.hasLimits() )
    feedback->pushInfo(
      tr( "Without COUNT_FIELD it is not known how many buildings a share is of: there are no ranges, "
          "and no GINI_NOISE." )
    );
  if ( !mFound.isRanked() )
    feedback->pushInfo( tr( "Without VULNERABILITY_FIELD there is no gap and no concentration index; rank and "
                            "contribution are those of the Gini." ) );
  feedback->pushInfo( InequalityReport( mFound ).sentence() );
}

// Where people are vulnerable and the map is behind, at one look; by shares, since the fields of the zones may be
// renamed.
OutputLook InequalityAlgorithm::look( const QString &made ) const
{
  OutputLook look { tr( "Inequality of the map" ), QColor( 0xB3, 0x58, 0x06 ), false, made };
  look.holdsOsm = mFound.holdsOsm;
  look.labelledBy = mLabelField;
  QgsCategoryList categories;
  QString expression;
  if ( mFound.isRanked() )
  {
    expression = QStringLiteral( "if(\"rank\" > 0.5, 1, 3) + if(\"value_share\" < \"people_share\", 0, 1)" );
    categories << category( 1, "#B35806", tr( "more vulnerable, less than the mean" ) )
               << category( 2, "#FDB863", tr( "more vulnerable, the mean or more" ) )
               << category( 3, "#B2ABD2", tr( "less vulnerable, less than the mean" ) )
               << category( 4, "#542788", tr( "less vulnerable, the mean or more" ) );
  }
  else
  {
    expression
      = QStringLiteral( "if(\"value_share\" < \"people_share\" / 2, 1, if(\"value_share\" < \"people_share\", 2, 3))" );
    categories << category( 1, "#B35806", tr( "less than half of the mean" ) )
               << category( 2, "#FDB863", tr( "less than the mean" ) )
               << category( 3, "#542788", tr( "the mean or more" ) );
  }
  look.style = [expression, categories]( QgsVectorLayer &layer ) {
    layer.setRenderer( new QgsCategorizedSymbolRenderer( expression, categories ) );
  };
  return look;
}

void InequalityAlgorithm::numbers( QVariantMap &results ) const
{
  const Inequality &found = mFound.results;
  const auto number = [&results]( const char *name, double value ) {
    results.insert( QString::fromLatin1( name ), numberOrNull( value ) );
  };
  results.insert( QStringLiteral( "ZONES_COUNT" ), static_cast<qlonglong>( mFound.zoneCount ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( mFound.skippedCount ) );
  number( "PEOPLE_SKIPPED", mFound.skippedPeople );
  number( "MEAN", found.mean );
  number( "GINI", found.gini );
  number( "GINI_NOISE", mFound.giniNoise );
  number( "THEIL", found.theil );
  number( "THEIL_BETWEEN", found.theilBetween );
  number( "CONCENTRATION", found.concentration.value );
  number( "CONCENTRATION_LOW", found.concentration.limits.low );
  number( "CONCENTRATION_HIGH", found.concentration.limits.high );
  number( "GAP", found.gap.value );
  number( "GAP_LOW", found.gap.limits.low );
  number( "GAP_HIGH", found.gap.limits.high );
  number( "PEOPLE_BELOW_HALF", found.peopleBelowHalf );
  results.insert( QStringLiteral( "SENTENCE" ), InequalityReport( mFound ).sentence() );
}

QVariantMap InequalityAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  using T = QMetaType::Type;
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
  feedback->setProgressText( tr( "Reading the zones" ) );
  read( feedback );
  mFound.zoneCount = mFound.values.value.size();
  feedback->setProgressText( tr( "Measuring the inequality" ) );
  mFound.results = measureInequality( mFound.values, runContext().part( 0.1, 0.2 ) );
  mFound.giniNoise = giniNoise( mFound.values, runContext().part( 0.2, 0.8 ) );

  QVariantMap results;
  const QgsFields ours = fieldsOf(
    { { "rank", T::Double }, { "people_share", T::Double }, { "value_share", T::Double }, { "contribution", T::Double }
    }
  );
  const SkippedRows rows( { mZones.get() }, Qgis::GeometryType::Polygon, context.transformContext() );
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, outputFields( mZones->fields(), ours ), mZones->wkbType(),
    mZones->sourceCrs(), results
  );
  OutputLayer curve = openSink(
    parameters, QStringLiteral( "CURVE" ), context,
    fieldsOf( { { "curve", T::QString }, { "people_share", T::Double }, { "value_share", T::Double } } ),
    Qgis::WkbType::NoGeometry, QgsCoordinateReferenceSystem(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiPolygon, mZones->sourceCrs(),
    results
  );
  feedback->setProgressText( tr( "Writing the results" ) );
  write( output, skipped, curve, context, feedback );
  output.finish();
  curve.finish();
  skipped.finish();
  tell( feedback );
  if ( mReport.isWanted() )
    saveReport( mReport, InequalityReport( mFound ).report( mReport ), results );
  const QString made
    = tr( "Made by Lacuna, Inequality of the map, from “%1” of “%2”." ).arg( mValue.name, mFound.zonesName )
      + QLatin1Char( ' ' ) + InequalityReport( mFound ).sentence();
  output.dress( context, look( made ) );
  OutputLook table { tr( "Lorenz and concentration curve" ), QColor(), false, made };
  table.holdsOsm = mFound.holdsOsm;
  curve.dress( context, table );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
  numbers( results );
  return results;
}

} // namespace lacuna
