// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposure_inputs.h"
#include "base/choice_words.h"

#include <qgsexception.h>
#include <qgsfeaturerequest.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgswkbtypes.h>

#include <QRegularExpression>

#include <cmath>

namespace lacuna
{

namespace
{

const QStringList STATISTICS {
  QStringLiteral( "max" ), QStringLiteral( "mean" ), QStringLiteral( "min" ), QStringLiteral( "quantile90" ),
  QStringLiteral( "centroid" )
};
const QStringList SAMPLINGS { QStringLiteral( "cell" ), QStringLiteral( "nearest" ), QStringLiteral( "bilinear" ) };

const QStringList DEPTH_UNITS {
  QStringLiteral( "auto" ), QStringLiteral( "m" ), QStringLiteral( "cm" ), QStringLiteral( "mm" ),
  QStringLiteral( "ft" )
};
const QStringList RASTER_MEANINGS { QStringLiteral( "auto" ), QStringLiteral( "depth" ), QStringLiteral( "classes" ) };

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ExposureAlgorithm )
};

QStringList curveNames()
{
  QStringList names { QStringLiteral( "none" ) };
  for ( const NamedCurve &curve : builtInCurves() )
    names << QString::fromLatin1( curve.name );
  return names;
}

} // namespace

std::vector<double> numberList( const QString &text, const QString &parameter )
{
  static const QRegularExpression blanks( QStringLiteral( "[;\\s]+" ) );
  std::vector<double> values;
  QStringList words = text.split( blanks, Qt::SkipEmptyParts );
  // "0.1,0.5,1" can only be a list; "0,5" alone could be a decimal comma or a list and is refused.
  if ( words.size() == 1 && words.first().count( QLatin1Char( ',' ) ) > 1 )
    words = words.first().split( QLatin1Char( ',' ), Qt::SkipEmptyParts );
  // Where semicolons separate, a comma is a decimal one, as spreadsheets write it; but "1,000" may be a thousand.
  static const QRegularExpression decimal( QStringLiteral( "^(\\d*),(\\d+)$" ) );
  static const QRegularExpression thousands( QStringLiteral( "^[1-9]\\d{0,2},\\d{3}$" ) );
  if ( text.contains( QLatin1Char( ';' ) ) )
    for ( QString &word : words )
      if ( !thousands.match( word ).hasMatch() )
        word.replace( decimal, QStringLiteral( "\\1.\\2" ) );
  for ( const QString &word : std::as_const( words ) )
  {
    bool good = false;
    const double value = word.toDouble( &good );
    if ( !good || !std::isfinite( value ) )
      throw QgsProcessingException(
        Words::tr( "“%1” in %2 is not a number. Write numbers with a decimal point, separated by semicolons: 0.1;0.5;1."
        )
          .arg( word, parameter )
      );
    values.push_back( value );
  }
  return values;
}

void ExposureAlgorithm::addWords(
  const QString &name, const QString &description, const QStringList &codes, const QString &initial, bool advanced,
  const QStringList &words
)
{
  auto parameter
    = std::make_unique<QgsProcessingParameterEnum>( name, description, codes, false, initial, false, true );
  if ( !words.isEmpty() )
    ChoiceWords::set( *parameter, words );
  if ( advanced )
    addAdvanced( std::move( parameter ) );
  else
    addParameter( parameter.release() );
}

void ExposureAlgorithm::addBuildings()
{
  addLayer(
    QStringLiteral( "BUILDINGS" ), tr( "Buildings (footprints or points)" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ),
      static_cast<int>( Qgis::ProcessingSourceType::VectorPoint ) }
  );
}

void ExposureAlgorithm::addMeasures()
{
  using Number = Qgis::ProcessingNumberParameterType;
  addWords( QStringLiteral( "STATISTIC" ), tr( "Statistic for class and damage" ), STATISTICS, STATISTICS.first() );
  addWords( QStringLiteral( "CURVE" ), tr( "Damage curve" ), curveNames(), QStringLiteral( "none" ) );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "VALUE_FIELD" ), tr( "Field with the replacement value" ), QVariant(),
    QStringLiteral( "BUILDINGS" ), Qgis::ProcessingFieldParameterDataType::Numeric, false, true
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "VALUE_PER_M2" ), tr( "or value per square metre of footprint" ), Number::Double, QVariant(), true,
    0
  ) );
  auto floor = std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "FLOOR_HEIGHT" ), tr( "Height of the ground floor (metres)" ), Number::Double, 0
  );
  floor->setIsDynamic( true );
  floor->setDynamicPropertyDefinition( QgsPropertyDefinition(
    QStringLiteral( "FLOOR_HEIGHT" ), tr( "Height of the ground floor (metres)" ), QgsPropertyDefinition::Double
  ) );
  floor->setDynamicLayerParameterName( QStringLiteral( "BUILDINGS" ) );
  addAdvanced( std::move( floor ) );
  addWords( QStringLiteral( "SAMPLING" ), tr( "Value at points and centroids" ), SAMPLINGS, SAMPLINGS.first(), true );
  addAdvanced( std::make_unique<QgsProcessingParameterFile>(
    QStringLiteral( "CURVE_FILE" ), tr( "Own damage curves (CSV: depth_m, damage, curve_id)" ),
    Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true, tr( "CSV files (*.csv);;All files (*.*)" )
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "CURVE_FIELD" ), tr( "Field that names the curve of a building" ), QVariant(),
    QStringLiteral( "BUILDINGS" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
}

void ExposureAlgorithm::addPeople()
{
  addNumber( QStringLiteral( "PEOPLE_TOTAL" ), tr( "People" ) );
  addNumber( QStringLiteral( "PEOPLE_EXPOSED" ), tr( "People in exposed buildings" ) );
  addNumber( QStringLiteral( "PEOPLE_NOT_EXPOSED" ), tr( "People in buildings that are not exposed" ) );
  addNumber( QStringLiteral( "PEOPLE_NO_DATA" ), tr( "People in buildings without hazard data" ) );
  addNumber( QStringLiteral( "PEOPLE_SKIPPED" ), tr( "People in skipped buildings" ) );
}

void ExposureAlgorithm::addRasterMeaning()
{
  addWords(
    QStringLiteral( "RASTER_IS" ), tr( "What the numbers of the raster are" ), RASTER_MEANINGS, RASTER_MEANINGS.first(),
    true
  );
  addWords(
    QStringLiteral( "DEPTH_UNIT" ), tr( "Unit of the depths in the raster" ), DEPTH_UNITS, DEPTH_UNITS.first(), true
  );
}

RasterFile HazardRaster::open( int band ) const
{
  RasterFile file = FileRaster::open( band );
  file.setFactor( factor );
  return file;
}

ExposureInputs ExposureAlgorithm::readInputs( const QVariantMap &parameters, QgsProcessingContext &context ) const
{
  ExposureInputs inputs;
  inputs.buildings = requireSource( parameters, QStringLiteral( "BUILDINGS" ), context );
  inputs.buildingsFile = fileOf( parameters, QStringLiteral( "BUILDINGS" ), context );
  inputs.buildingsName = layerName( parameters, QStringLiteral( "BUILDINGS" ), context );
  const Qgis::GeometryType type = QgsWkbTypes::geometryType( inputs.buildings->wkbType() );
  inputs.points = type == Qgis::GeometryType::Point;
  inputs.statistic = static_cast<Statistic>(
    STATISTICS.indexOf( parameterAsEnumString( parameters, QStringLiteral( "STATISTIC" ), context ) )
  );
  inputs.sampling = static_cast<Sampling>(
    SAMPLINGS.indexOf( parameterAsEnumString( parameters, QStringLiteral( "SAMPLING" ), context ) )
  );
  inputs.rasterIs = static_cast<RasterIs>(
    RASTER_MEANINGS.indexOf( parameterAsEnumString( parameters, QStringLiteral( "RASTER_IS" ), context ) )
  );
  inputs.depthUnit = parameterAsEnumString( parameters, QStringLiteral( "DEPTH_UNIT" ), context );
  inputs.floorM = parameterAsDouble( parameters, QStringLiteral( "FLOOR_HEIGHT" ), context );
  if ( QgsProcessingParameters::isDynamic( parameters, QStringLiteral( "FLOOR_HEIGHT" ) ) )
  {
    inputs.floorProperty = parameters.value( QStringLiteral( "FLOOR_HEIGHT" ) ).value<QgsProperty>();
    inputs.expressions = createExpressionContext( parameters, context, inputs.buildings.get() );
    QString why;
    if ( !inputs.floorProperty.prepare( inputs.expressions ) )
      throw QgsProcessingException(
        tr( "The expression of FLOOR_HEIGHT cannot be used: %1" ).arg( inputs.floorProperty.asExpression() )
      );
    for ( const QString &field : inputs.floorProperty.referencedFields( inputs.expressions ) )
      if ( field != QgsFeatureRequest::ALL_ATTRIBUTES )
        requireField( *inputs.buildings, inputs.buildingsName, field, QStringLiteral( "FLOOR_HEIGHT" ) );
  }
  readDamage( parameters, context, inputs );
  return inputs;
}

void ExposureAlgorithm::readDamage(
  const QVariantMap &parameters, QgsProcessingContext &context, ExposureInputs &inputs
) const
{
  const QgsProcessingFeatureSource &source = *inputs.buildings;
  inputs.valueField
    = fieldIndex( parameters, QStringLiteral( "VALUE_FIELD" ), source, inputs.buildingsName, true, context );
  inputs.curveField
    = fieldIndex( parameters, QStringLiteral( "CURVE_FIELD" ), source, inputs.buildingsName, false, context );
  const QVariant perM2 = parameters.value( QStringLiteral( "VALUE_PER_M2" ) );
  if ( perM2.isValid() && !perM2.toString().isEmpty() )
    inputs.valuePerM2 = parameterAsDouble( parameters, QStringLiteral( "VALUE_PER_M2" ), context );
  if ( inputs.valueField >= 0 && std::isfinite( inputs.valuePerM2 ) )
    throw QgsProcessingException(
      tr( "Give the value of the buildings either by VALUE_FIELD or by VALUE_PER_M2, not by both." )
    );
  if ( inputs.points && std::isfinite( inputs.valuePerM2 ) )
    throw QgsProcessingException(
      tr( "The layer “%1” (BUILDINGS) holds points, which have no area, so VALUE_PER_M2 means nothing. Use VALUE_FIELD."
      )
        .arg( inputs.buildingsName )
    );
  const QString file = parameterAsFile( parameters, QStringLiteral( "CURVE_FILE" ), context );
  const QString curve = parameterAsEnumString( parameters, QStringLiteral( "CURVE" ), context );
  if ( !file.isEmpty() )
  {
    inputs.fileCurves = readDamageCurves( file.toStdString() );
    if ( inputs.fileCurves.size() > 1 && inputs.curveField < 0 )
      throw QgsProcessingException(
        tr( "The curve file %1 holds %2 curves. Say with CURVE_FIELD which field of the buildings names their curve." )
          .arg( file, QString::number( inputs.fileCurves.size() ) )
      );
  }
  else if ( curve != QLatin1String( "none" ) )
    inputs.curve = curve;
}

} // namespace lacuna
