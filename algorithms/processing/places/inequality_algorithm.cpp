// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "inequality_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/field_finder.h"
#include "layers/layer_role.h"
#include "layers/osm_buildings.h"
#include "layers/zone_names.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace lacuna
{

namespace
{

using Measured = InequalityFindings::Measured;
using Weight = InequalityFindings::Weight;

const QString VALUE = QStringLiteral( "completeness" );
const QString COUNT = QStringLiteral( "reference_count" );

} // namespace

LACUNA_ALGORITHM( inequality, InequalityAlgorithm )

QString InequalityAlgorithm::displayName() const { return tr( "Inequality of the map" ); }

QStringList InequalityAlgorithm::tags() const
{
  return searchWords(
    tr( "inequality,equity,gini,theil,lorenz,concentration,vulnerability,poverty,people,neighbourhood,fairness" )
  );
}

QString InequalityAlgorithm::shortDescription() const
{
  return tr( "Whether the map is poorer where the vulnerable live, and by how much." );
}

QString InequalityAlgorithm::shortHelpString() const
{
  return tr(
    "Compares how complete the map is where the most and where the least vulnerable people live, and how far it "
    "is from equal: for zones with a share of 0 to 1, such as those of Gaps by zone.\n\n"
    "Choose a field that says how vulnerable a zone is (poverty, unmet needs, distance to a hospital; or income "
    "with HIGHER_IS better), and one with its people. The gap is the value where the least vulnerable fifth of "
    "the people lives less that where the most vulnerable fifth lives. The concentration index (Erreygers) "
    "says the same of all zones together: it is below 0 where the vulnerable have less. Both have a 95 % "
    "range, which holds what the few buildings of a zone leave open.\n\n"
    "Gini and Theil tell how unequal zones are, whoever lives there. The Gini has no range: zones with few "
    "buildings make it too high, and GINI_NOISE says what they alone would produce. Theil's part between the "
    "groups of a field (districts, urban and rural) shows whether the groups differ or the zones within "
    "them.\n\n"
    "Without people each zone counts by its buildings. Zones in which a needed field is empty go to Skipped, "
    "counted with their people."
  );
}

void InequalityAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Kind = Qgis::ProcessingFieldParameterDataType;
  const QStringList results {
    QStringLiteral( "gapsbyzone.OUTPUT" ), QStringLiteral( "roadsbyzone.OUTPUT" ), QStringLiteral( "mapquality.OUTPUT" )
  };
  addLayer(
    QStringLiteral( "ZONES" ), tr( "Zones (from Gaps by zone, or others with a share)" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) },
    { .roles = results + QStringList { LayerRole::zones() } }
  );
  const auto field
    = [this]( const char *name, const QString &description, Kind kind, bool optional, const QVariant &preset = {} ) {
        addParameter( new QgsProcessingParameterField(
          QString::fromLatin1( name ), description, preset, QStringLiteral( "ZONES" ), kind, false, optional
        ) );
      };
  field( "VALUE_FIELD", tr( "Field with the share that is mapped (0–1)" ), Kind::Numeric, false, VALUE );
  field(
    "COUNT_FIELD", tr( "Field with the buildings of the zone, of which it is the share" ), Kind::Numeric, true, COUNT
  );
  field( "PEOPLE_FIELD", tr( "Field with the people of the zone (else its buildings count)" ), Kind::Numeric, true );
  field( "VULNERABILITY_FIELD", tr( "Field that says how vulnerable the zone is" ), Kind::Numeric, true );
  auto higher = std::make_unique<QgsProcessingParameterEnum>(
    QStringLiteral( "HIGHER_IS" ), tr( "A higher number of vulnerability means" ),
    QStringList { QStringLiteral( "worse" ), QStringLiteral( "better" ) }, false, QStringLiteral( "worse" )
  );
  higher->setUsesStaticStrings( true );
  addParameter( higher.release() );
  field( "GROUP_FIELD", tr( "Field with groups of zones (district, urban or rural)" ), Kind::Any, true );
  addAdvanced( ZoneNames::parameter() );
  addSink(
    QStringLiteral( "OUTPUT" ), tr( "Zones, vulnerable and behind" ), Qgis::ProcessingSourceType::VectorPolygon
  );
  addSink(
    QStringLiteral( "CURVE" ), tr( "Lorenz and concentration curve" ), Qgis::ProcessingSourceType::Vector, true
  );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addReport();
  addNumber( QStringLiteral( "ZONES_COUNT" ), tr( "Zones that count" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped zones" ) );
  addNumber( QStringLiteral( "PEOPLE_SKIPPED" ), tr( "People of the skipped zones" ) );
  addNumber( QStringLiteral( "MEAN" ), tr( "Mean" ) );
  addNumber( QStringLiteral( "GINI" ), tr( "Gini" ) );
  addNumber( QStringLiteral( "GINI_NOISE" ), tr( "Gini that chance alone produces" ) );
  addNumber( QStringLiteral( "THEIL" ), tr( "Theil" ) );
  addNumber( QStringLiteral( "THEIL_BETWEEN" ), tr( "Theil between the groups" ) );
  addNumber(
    QStringLiteral( "CONCENTRATION" ), tr( "Concentration index (−1 to 1; below 0: the vulnerable have less)" )
  );
  addNumber( QStringLiteral( "CONCENTRATION_LOW" ), tr( "Concentration index, lower end of its 95 % range" ) );
  addNumber( QStringLiteral( "CONCENTRATION_HIGH" ), tr( "Concentration index, upper end of its 95 % range" ) );
  addNumber( QStringLiteral( "GAP" ), tr( "Gap between the least and the most vulnerable fifth (0–1)" ) );
  addNumber( QStringLiteral( "GAP_LOW" ), tr( "Gap, lower end of its 95 % range" ) );
  addNumber( QStringLiteral( "GAP_HIGH" ), tr( "Gap, upper end of its 95 % range" ) );
  addNumber( QStringLiteral( "PEOPLE_BELOW_HALF" ), tr( "People where the value is below half" ) );
  addOutput( new QgsProcessingOutputString( QStringLiteral( "SENTENCE" ), tr( "The result in a sentence" ) ) );
}

InequalityAlgorithm::Column InequalityAlgorithm::column(
  const QVariantMap &parameters, const char *parameter, bool numeric, QgsProcessingContext &context
)
{
  const QString name = QString::fromLatin1( parameter );
  const QString wanted = parameterAsString( parameters, name, context );
  // A preset is there whether somebody chose it or not.
  const int preset = wanted == VALUE || wanted == COUNT ? ourField( mZones->fields(), wanted ) : -1;
  if ( preset < 0 && wanted == COUNT && name == QLatin1String( "COUNT_FIELD" ) )
    return {};
  if ( preset < 0 && wanted == VALUE && name == QLatin1String( "VALUE_FIELD" ) )
    throw QgsProcessingException( tr( "The layer “%1” (ZONES) has no field “%2”. Choose the field with the shares "
                                      "(VALUE_FIELD), or run Gaps by zone first and give its result." )
                                    .arg( mFound.zonesName, VALUE ) );
  const int index = preset >= 0 ? preset : fieldIndex( parameters, name, *mZones, mFound.zonesName, false, context );
  if ( numeric )
    requireNumbers( index, *mZones, mFound.zonesName, name );
  return { index, index < 0 ? QString() : mZones->fields().at( index ).displayName() };
}

void InequalityAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mFound = InequalityFindings();
  mZones = requireSource( parameters, QStringLiteral( "ZONES" ), context );
  mFound.zonesName = layerName( parameters, QStringLiteral( "ZONES" ), context );
  mValue = column( parameters, "VALUE_FIELD", true, context );
  mCount = column( parameters, "COUNT_FIELD", true, context );
  mPeople = column( parameters, "PEOPLE_FIELD", true, context );
  mVulnerability = column( parameters, "VULNERABILITY_FIELD", true, context );
  mGroup = column( parameters, "GROUP_FIELD", false, context );
  mName = column( parameters, "ZONE_NAME_FIELD", false, context );
  if ( mVulnerability.known() && mVulnerability.index == mValue.index )
    throw QgsProcessingException( tr( "“%1” is chosen twice: as the share (VALUE_FIELD) and as the vulnerability "
                                      "(VULNERABILITY_FIELD). Choose a field that says who is vulnerable, not what is "
                                      "mapped." )
                                    .arg( mValue.name ) );
  mFound.valueField = mValue.name;
  mFound.countField = mCount.name;
  mFound.peopleField = mPeople.name;
  mFound.vulnerabilityField = mVulnerability.name;
  mFound.groupField = mGroup.name;
  mFound.weight = mPeople.known() ? Weight::People : mCount.known() ? Weight::Buildings : Weight::Zones;
  mFound.higherIsWorse
    = parameterAsEnumString( parameters, QStringLiteral( "HIGHER_IS" ), context ) != QLatin1String( "better" );
  const auto isOurs
    = [&]( const char *name ) { return mValue.index == ourField( mZones->fields(), QString::fromLatin1( name ) ); };
  if ( isOurs( "completeness" ) || isOurs( "completeness_blocks" ) )
    mFound.measured = Measured::Buildings;
  else if ( isOurs( "completeness_length" ) )
    mFound.measured = Measured::Roads;
  mFound.holdsOsm = mFound.measured != Measured::Other || looksLikeOsm( mZones->fields(), mFound.zonesName );
  mReport = reportWish( parameters, context );
}

} // namespace lacuna
