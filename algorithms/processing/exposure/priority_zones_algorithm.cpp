// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "priority_zones_algorithm.h"
#include "base/algorithm_table.h"
#include "exposure_run.h"
#include "layers/field_finder.h"
#include "layers/qgis_compat.h"
#include "layers/zone_names.h"
#include "messages/error_text.h"
#include "report/numbers.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lacuna
{

LACUNA_ALGORITHM( priorityzones, PriorityZonesAlgorithm )

QString PriorityZonesAlgorithm::displayName() const { return tr( "Priority zones" ); }

QStringList PriorityZonesAlgorithm::tags() const
{
  return searchWords( tr( "priority,ranking,gap,hazard,people,mapping,campaign,where,first" ) );
}

QString PriorityZonesAlgorithm::shortDescription() const
{
  return tr( "Where to map first: much missing, much in harm's way, many people." );
}

QString PriorityZonesAlgorithm::shortHelpString() const
{
  return tr( "Ranks zones by gap × hazard × people.\n\n"
             "The gap is the share of the buildings that the map lacks, the hazard the share of them that is exposed, "
             "people the field you choose, or else the people that Exposure by zone counts (the hazard is then the "
             "share of them that is exposed), or else the number of buildings. Their fields come from Gaps by zone and "
             "Exposure by zone, run one after the other on the same zones. The highest zone has priority 100; with all "
             "weights 1, a zone with 50 has half as many unmapped people in harm's way.\n\n"
             "Weights are exponents: 2 makes a factor count twice, 0 leaves it out. Units do not matter: people or "
             "thousands of people, dollars or pesos give the same order. A zone where a factor is not known has no "
             "priority, and priority_why says so. The weights used are written to every row." );
}

void PriorityZonesAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Number = Qgis::ProcessingNumberParameterType;
  const QStringList zones {
    QStringLiteral( "exposurebyzone.OUTPUT" ), QStringLiteral( "gapsbyzone.OUTPUT" ),
    QStringLiteral( "roadsbyzone.OUTPUT" ), QStringLiteral( "inequality.OUTPUT" ),
    QStringLiteral( "settlementgaps.UNNAMED" )
  };
  addLayer(
    QStringLiteral( "ZONES" ), tr( "Zones (from Gaps by zone, Exposure by zone or Roads by zone)" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) }, { .roles = zones }
  );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "PEOPLE_FIELD" ), tr( "Field with people or value (else those in the buildings, or buildings)" ),
    QVariant(), QStringLiteral( "ZONES" ), Qgis::ProcessingFieldParameterDataType::Numeric, false, true
  ) );
  const auto weight = [this]( const QString &name, const QString &description ) {
    addParameter( new QgsProcessingParameterNumber( name, description, Number::Double, 1, false, 0, 10 ) );
  };
  weight( QStringLiteral( "GAP_WEIGHT" ), tr( "Weight of the gap" ) );
  weight( QStringLiteral( "HAZARD_WEIGHT" ), tr( "Weight of the hazard" ) );
  weight( QStringLiteral( "PEOPLE_WEIGHT" ), tr( "Weight of people or value" ) );
  auto precision = std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "PRECISION" ), tr( "Real share of the gaps nobody looked at (empty: as of those answered)" ),
    Number::Double, QVariant(), true, 0, 1
  );
  addAdvanced( std::move( precision ) );
  addAdvanced( ZoneNames::parameter() );
  addSink( QStringLiteral( "OUTPUT" ), tr( "Priority zones" ), Qgis::ProcessingSourceType::VectorPolygon );
  addNumber( QStringLiteral( "ZONES_COUNT" ), tr( "Zones" ) );
  addNumber( QStringLiteral( "RANKED_COUNT" ), tr( "Zones with a priority" ) );
}

void PriorityZonesAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mZones = requireSource( parameters, QStringLiteral( "ZONES" ), context );
  mZonesName = layerName( parameters, QStringLiteral( "ZONES" ), context );
  mNameField = fieldIndex( parameters, QStringLiteral( "ZONE_NAME_FIELD" ), *mZones, mZonesName, false, context );
  const auto weight
    = [&]( const char *name ) { return parameterAsDouble( parameters, QString::fromLatin1( name ), context ); };
  mWeights = { weight( "GAP_WEIGHT" ), weight( "HAZARD_WEIGHT" ), weight( "PEOPLE_WEIGHT" ) };
  if ( mWeights.gap == 0 && mWeights.hazard == 0 && mWeights.people == 0 )
    throw QgsProcessingException(
      tr( "All weights are 0, so every zone would be the same. Give at least one a weight above 0." )
    );
  findFactors( parameters, context );
  findAnswers( parameters, context );
}

void PriorityZonesAlgorithm::findFactors( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QgsFields fields = mZones->fields();
  const auto field = [&fields]( const char *name ) { return ourField( fields, QString::fromLatin1( name ) ); };
  mGap = { field( "completeness" ), -1, true };
  if ( !mGap.known() && field( "buildings_missing" ) >= 0 )
    mGap = { field( "buildings_missing" ), field( "buildings_all" ), false };
  if ( !mGap.known() )
    mGap = { field( "completeness_length" ), -1, true };
  if ( !mGap.known() && field( "buildings" ) >= 0 )
    mGap = { field( "buildings_osm" ), field( "buildings" ), true };
  mHazard = { field( "exposed_all" ), field( "buildings_all" ), false };
  mPeopleHazard = {};
  mPeopleName = parameterAsString( parameters, QStringLiteral( "PEOPLE_FIELD" ), context );
  mPeople
    = { fieldIndex( parameters, QStringLiteral( "PEOPLE_FIELD" ), *mZones, mZonesName, true, context ), -1, false };
  // Without a choice: the people of the buildings, as Exposure by zone adds them up.
  const int exposedPeople = field( "exposed_people_all" );
  const bool knowsPeople = exposedPeople >= 0 && field( "people_all" ) >= 0
                           && !QgsVariantUtils::isNull( mZones->maximumValue( field( "people_all" ) ) );
  if ( !mPeople.known() && knowsPeople )
  {
    mPeople.field = field( "people_all" );
    mPeopleHazard = { exposedPeople, mPeople.field, false };
  }
  for ( const char *name : { "buildings_all", "reference_count", "estimated_total", "buildings" } )
    if ( !mPeople.known() )
      mPeople.field = field( name );
  if ( mWeights.gap > 0 && !mGap.known() )
    throw QgsProcessingException( tr( "The layer “%1” (ZONES) does not say what is missing: it has neither "
                                      "completeness, nor buildings_missing, nor completeness_length. Run Gaps by "
                                      "zone or Roads by zone on it first, or set GAP_WEIGHT to 0." )
                                    .arg( mZonesName ) );
  if ( mWeights.hazard > 0 && !mHazard.known() )
    throw QgsProcessingException( tr( "The layer “%1” (ZONES) does not say what is exposed: it has no exposed_all. Run "
                                      "Exposure by zone on it first, or set HAZARD_WEIGHT to 0." )
                                    .arg( mZonesName ) );
  if ( mWeights.people > 0 && !mPeople.known() )
    throw QgsProcessingException( tr( "The layer “%1” (ZONES) has no field that counts people or buildings. Choose "
                                      "PEOPLE_FIELD, or set PEOPLE_WEIGHT to 0." )
                                    .arg( mZonesName ) );
}

void PriorityZonesAlgorithm::findAnswers( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QgsFields fields = mZones->fields();
  const auto field = [&fields]( const char *name ) { return ourField( fields, QString::fromLatin1( name ) ); };
  mAnswers
    = { field( "matched_count" ), field( "missing_confirmed" ), field( "missing_refuted" ), field( "missing_open" ) };
  // Only where the gap is that of Gaps by zone.
  if ( mGap.field != field( "completeness" ) )
    mAnswers = {};
  const QVariant precision = parameters.value( QStringLiteral( "PRECISION" ) );
  mPrecision = precision.isValid() && !QgsVariantUtils::isNull( precision )
                 ? parameterAsDouble( parameters, QStringLiteral( "PRECISION" ), context )
                 : std::numeric_limits<double>::quiet_NaN();
  if ( std::isfinite( mPrecision ) && !mAnswers.known() )
    throw QgsProcessingException( tr( "PRECISION is given, but the layer “%1” (ZONES) has no answers of people "
                                      "(missing_confirmed, missing_refuted, missing_open). Run Gaps by zone with "
                                      "CHECKED first, or leave PRECISION empty." )
                                    .arg( mZonesName ) );
}

bool PriorityZonesAlgorithm::Answers::knownOf( const QgsFeature &zone ) const
{
  const int fields[] = { matched, confirmed, refuted, open };
  return std::none_of( std::begin( fields ), std::end( fields ), [&zone]( int field ) {
    return QgsVariantUtils::isNull( zone.attribute( field ) );
  } );
}

AnsweredGaps PriorityZonesAlgorithm::Answers::of( const QgsFeature &zone ) const
{
  return {
    zone.attribute( confirmed ).toDouble(), zone.attribute( refuted ).toDouble(), zone.attribute( open ).toDouble()
  };
}

// What the gaps that nobody answered count, and says so. Without an answer all is as if nobody had been asked.
void PriorityZonesAlgorithm::countAnswers( const std::vector<QgsFeature> &zones, QgsProcessingFeedback *feedback )
{
  if ( !mAnswers.known() )
    return;
  AnsweredGaps all;
  for ( const QgsFeature &zone : zones )
    all.add( mAnswers.of( zone ) );
  if ( !all.any() )
  {
    mAnswers = {};
    return;
  }
  const bool given = std::isfinite( mPrecision );
  if ( !given )
    mPrecision = all.precision();
  feedback->pushInfo(
    ( given ? tr( "People's answers count: %1 missing buildings are confirmed, %2 refuted, and of the %3 others %4 are "
                  "taken for real (PRECISION)." )
            : tr( "People's answers count: %1 missing buildings are confirmed, %2 refuted, and of the %3 others %4 are "
                  "taken for real, as of those that were answered." ) )
      .arg(
        shown::amount( all.confirmed ), shown::amount( all.refuted ), shown::amount( all.open ),
        shown::percent( mPrecision )
      )
  );
}

double PriorityZonesAlgorithm::gapOf( const QgsFeature &zone ) const
{
  if ( !mAnswers.known() || !mAnswers.knownOf( zone ) )
    return valueOf( mGap, zone );
  const double missing = mAnswers.of( zone ).missing( mPrecision ),
               all = zone.attribute( mAnswers.matched ).toDouble() + missing;
  return all > 0 ? missing / all : std::numeric_limits<double>::quiet_NaN();
}

double PriorityZonesAlgorithm::valueOf( const Factor &factor, const QgsFeature &zone )
{
  const double nothing = std::numeric_limits<double>::quiet_NaN();
  if ( !factor.known() || QgsVariantUtils::isNull( zone.attribute( factor.field ) ) )
    return nothing;
  double value = zone.attribute( factor.field ).toDouble();
  if ( factor.over >= 0 )
  {
    const double all = zone.attribute( factor.over ).toDouble();
    value = all > 0 ? value / all : nothing;
  }
  return factor.fromOne ? 1 - value : value;
}

PriorityInput PriorityZonesAlgorithm::inputOf( const QgsFeature &zone ) const
{
  // Where nobody lives, nobody is in harm's way.
  const double lives = valueOf( mPeople, zone ), people = lives == 0 ? 0 : valueOf( mPeopleHazard, zone );
  return { gapOf( zone ), mPeopleHazard.known() ? people : valueOf( mHazard, zone ), lives };
}

QString PriorityZonesAlgorithm::why( const PriorityInput &zone, const Priority &priority ) const
{
  QStringList unknown;
  if ( mWeights.gap > 0 && std::isnan( zone.gap ) )
    unknown << tr( "what is missing" );
  if ( mWeights.hazard > 0 && std::isnan( zone.hazard ) )
    unknown << tr( "what is exposed" );
  if ( mWeights.people > 0 && std::isnan( zone.people ) )
    unknown << tr( "how many live there" );
  if ( !unknown.isEmpty() )
    return tr( "No priority: not known is %1." ).arg( unknown.join( QStringLiteral( ", " ) ) );
  QStringList parts;
  if ( mWeights.gap > 0 )
    parts << tr( "%1 of the buildings are missing from the map" ).arg( shown::percent( zone.gap ) );
  if ( mWeights.hazard > 0 )
    parts << ( mPeopleHazard.known() ? tr( "%1 of the people are in harm's way" ) : tr( "%1 are in harm's way" ) )
               .arg( shown::percent( zone.hazard ) );
  if ( mWeights.people > 0 )
    parts
      << ( mPeopleHazard.known()   ? tr( "%1 people" ).arg( shown::amount( zone.people ) )
           : mPeopleName.isEmpty() ? tr( "%1 buildings" ).arg( shown::amount( zone.people ) )
                                   : tr( "%1: %2" ).arg( mPeopleName, shown::amount( zone.people ) ) );
  QString sentence = parts.join( QStringLiteral( ", " ) ) + QLatin1Char( '.' );
  if ( priority.score == 0 )
    sentence += QLatin1Char( ' ' ) + tr( "One of these is 0, so there is nothing to gain here first." );
  return sentence;
}

QString PriorityZonesAlgorithm::weightsText() const
{
  QString weights = QStringLiteral( "gap %1; hazard %2; people %3" )
                      .arg( mWeights.gap )
                      .arg( mWeights.hazard )
                      .arg( mWeights.people );
  if ( mAnswers.known() )
    weights += QStringLiteral( "; precision %1" ).arg( mPrecision, 0, 'g', 4 );
  return weights;
}

OutputLook PriorityZonesAlgorithm::lookOf( const QString &weights, const QString &labelledBy ) const
{
  OutputLook look {
    tr( "Priority zones" ), QColor( 0x8C, 0x2D, 0x04 ), false,
    tr( "Made by Lacuna, Priority zones, from “%1”; weights: %2." ).arg( mZonesName, weights )
  };
  look.holdsOsm = looksLikeOsm( mZones->fields(), mZonesName ) || mGap.known();
  look.classifiedBy = QStringLiteral( "coalesce(\"priority\",-1)" );
  const QString priority = tr( "priority %1–%2" );
  // The scheme RdPu of ColorBrewer, which no other result has; grey where nothing is known.
  look.classes = {
    { -1, -0.5, tr( "not known" ), QColor( 0xBB, 0xBB, 0xBB ) },
    { 0, 5, priority.arg( 0 ).arg( 5 ), QColor( 0xFE, 0xEB, 0xE2 ) },
    { 5, 20, priority.arg( 5 ).arg( 20 ), QColor( 0xFB, 0xB4, 0xB9 ) },
    { 20, 40, priority.arg( 20 ).arg( 40 ), QColor( 0xF7, 0x68, 0xA1 ) },
    { 40, 70, priority.arg( 40 ).arg( 70 ), QColor( 0xC5, 0x1B, 0x8A ) },
    { 70, 100, priority.arg( 70 ).arg( 100 ), QColor( 0x7A, 0x01, 0x77 ) }
  };
  look.labelledBy = labelledBy;
  look.sortedBy = QStringLiteral( "coalesce(\"priority_rank\",1e9)" );
  return look;
}

QVariantMap PriorityZonesAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  using T = QMetaType::Type;
  QVariantMap results;
  const QgsFields ours = fieldsOf(
    { { "priority", T::Double },
      { "priority_rank", T::Int },
      { "priority_why", T::QString },
      { "priority_gap", T::Double },
      { "priority_hazard", T::Double },
      { "priority_people", T::Double },
      { "priority_weights", T::QString } }
  );
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, outputFields( mZones->fields(), ours ), mZones->wkbType(),
    mZones->sourceCrs(), results
  );
  std::vector<QgsFeature> zones;
  std::vector<PriorityInput> inputs;
  ZoneNames names( mZones->fields(), mNameField );
  QgsFeatureIterator iterator
    = mZones->getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    names.add( feature );
    zones.push_back( feature );
  }
  countAnswers( zones, feedback );
  for ( const QgsFeature &zone : zones )
    inputs.push_back( inputOf( zone ) );
  const std::vector<Priority> priorities = rankZones( inputs, mWeights );
  const QString weights = weightsText();
  long long ranked = 0;
  for ( std::size_t i = 0; i < zones.size(); ++i )
  {
    const Priority &priority = priorities[i];
    const bool known = priority.rank > 0;
    ranked += known ? 1 : 0;
    zones[i].setAttributes(
      zones[i].attributes() << numberOrNull( priority.score )
                            << ( known ? QVariant( priority.rank ) : QgsVariantUtils::createNullVariant( T::Int ) )
                            << why( inputs[i], priority ) << numberOrNull( inputs[i].gap )
                            << numberOrNull( inputs[i].hazard ) << numberOrNull( inputs[i].people ) << weights
    );
    output.add( zones[i] );
  }
  output.finish();
  if ( zones.empty() )
    feedback->pushWarning( ErrorText::noFeatures( mZonesName ) );
  else if ( ranked == 0 )
    feedback->pushWarning( tr( "No zone has a priority, since a factor is unknown in each; priority_why says which." )
    );
  else
    for ( std::size_t i = 0; i < zones.size(); ++i )
      if ( priorities[i].rank == 1 && priorities[i].score > 0 )
      {
        feedback->pushInfo( tr( "First: %1. %2", "a place, and why" )
                              .arg( names.best().value( static_cast<int>( i ) ), why( inputs[i], priorities[i] ) ) );
        break;
      }

  output.dress( context, lookOf( weights, names.field() ) );
  results.insert( QStringLiteral( "ZONES_COUNT" ), static_cast<qlonglong>( zones.size() ) );
  results.insert( QStringLiteral( "RANKED_COUNT" ), ranked );
  return results;
}

} // namespace lacuna
