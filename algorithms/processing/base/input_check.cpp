// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "input_check.h"
#include "layers/field_finder.h"
#include "layers/geometry_kind.h"
#include "layers/layer_role.h"
#include "layers/output_places.h"
#include "messages/layer_name.h"
#include "messages/rough_operation.h"
#include "raster_parameter.h"

#include <qgsmaplayerstore.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsproperty.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace lacuna
{

namespace
{

const QString NEEDED_FIELD = QStringLiteral( "lacuna_field" );

// An area may well be the layer of what lies in it, and what is to be done may be what no border cuts.
bool mayBeTheSame( const QString &one, const QString &other )
{
  const auto both
    = [&]( const char *a, const char *b ) { return one == QLatin1String( a ) && other == QLatin1String( b ); };
  return one == QLatin1String( "AREA" ) || other == QLatin1String( "AREA" ) || both( "WORKLOAD", "FOOTPRINTS" )
         || both( "FOOTPRINTS", "WORKLOAD" );
}

} // namespace

InputCheck::InputCheck(
  const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context
)
  : mAlgorithm( algorithm )
  , mParameters( parameters )
  , mContext( context )
{}

void InputCheck::expectField( QgsProcessingParameterDefinition &definition, const QString &field )
{
  QVariantMap metadata = definition.metadata();
  metadata.insert( NEEDED_FIELD, field );
  definition.setMetadata( metadata );
}

QString InputCheck::expectedField( const QgsProcessingParameterDefinition &definition )
{
  return definition.metadata().value( NEEDED_FIELD ).toString();
}

// Which of ours takes a layer that this one cannot: official points are addresses, not outlines.
QString InputCheck::otherAlgorithm( const QgsProcessingFeatureSource &source, const QString &parameter ) const
{
  const bool isAddresses = mAlgorithm.name() == QLatin1String( "buildinggaps" )
                           && parameter == QLatin1String( "REFERENCE" )
                           && QgsWkbTypes::geometryType( source.wkbType() ) == Qgis::GeometryType::Point;
  return isAddresses ? QLatin1Char( ' ' )
                         + tr( "For official points, such as addresses or the dwellings of a census, run Address gaps "
                               "(lacuna:addressgaps)." )
                     : QString();
}

QString InputCheck::problem() const
{
  for ( const QgsProcessingParameterDefinition *definition : mAlgorithm.parameterDefinitions() )
  {
    if ( definition->type() != QgsProcessingParameterFeatureSource::typeName()
         || !mParameters.value( definition->name() ).isValid() )
      continue;
    const std::unique_ptr<QgsProcessingFeatureSource> source(
      QgsProcessingParameters::parameterAsSource( definition, mParameters, mContext )
    );
    if ( !source )
      continue;
    const QgsVectorLayer *layer = layerOf( *definition );
    const QString name = layer ? nameOf( *layer ) : source->sourceName();
    const QList<int> asked = static_cast<const QgsProcessingParameterFeatureSource *>( definition )->dataTypes();
    if ( const QString kind = kindProblem( *source, asked, name, definition->name() ); !kind.isEmpty() )
      return kind + otherAlgorithm( *source, definition->name() );
    if ( const QString field = fieldProblem( *definition, *source, name ); !field.isEmpty() )
      return field;
  }
  return twice( Named::ByLayer );
}

QStringList InputCheck::doubts() const
{
  QStringList all = roughOperations();
  if ( const QString same = twice( Named::ByFile ); !same.isEmpty() )
    all << same;
  return all + otherResults();
}

// “Building gaps: Missing in OSM”, as people know the run and its output.
QString InputCheck::resultName( const QString &role ) const
{
  const QgsProcessingAlgorithm *algorithm
    = mAlgorithm.provider() ? mAlgorithm.provider()->algorithm( role.section( QLatin1Char( '.' ), 0, 0 ) ) : nullptr;
  if ( !algorithm )
    return role;
  const QString output = role.section( QLatin1Char( '.' ), 1 );
  const QgsProcessingParameterDefinition *definition = algorithm->parameterDefinition( output );
  return definition && definition->description() != algorithm->displayName()
           ? tr( "%1: %2", "a run and its result" ).arg( algorithm->displayName(), definition->description() )
           : algorithm->displayName();
}

QStringList InputCheck::otherResults() const
{
  QStringList all;
  for ( const QgsProcessingParameterDefinition *definition : mAlgorithm.parameterDefinitions() )
    if ( definition->type() == QgsProcessingParameterFeatureSource::typeName()
         && mParameters.value( definition->name() ).isValid() )
      if ( const QgsVectorLayer *layer = layerOf( *definition ); layer && LayerRole::isAnother( *layer, *definition ) )
        all << tr( "The layer “%1” is another result of Lacuna (%2) than the one that is asked for: %3 (%4). Check "
                   "that it is the right one." )
                 .arg(
                   nameOf( *layer ), resultName( LayerRole::of( *layer ) ), definition->description(),
                   definition->name()
                 );
  return all;
}

QList<QgsMapLayer *> InputCheck::layersOf( const QgsProcessingParameterDefinition &definition ) const
{
  const QVariant value = mParameters.value( definition.name() );
  if ( !value.isValid() || definition.isDestination() )
    return {};
  const auto *several = dynamic_cast<const QgsProcessingParameterMultipleLayers *>( &definition );
  const bool list = several != nullptr;
  if ( list && several->layerType() == Qgis::ProcessingSourceType::File ) // no layers, but exports of tools
    return {};
  if ( list || definition.type() == QgsProcessingParameterRasterLayer::typeName() )
    openRastersQuietly( value, mContext );
  else if ( definition.type() != QgsProcessingParameterFeatureSource::typeName() )
    return {};
  if ( list )
    return QgsProcessingParameters::parameterAsLayerList( &definition, mParameters, mContext );
  QgsMapLayer *layer = OutputPlaces::layerOf( definition, value, mContext );
  return layer ? QList<QgsMapLayer *> { layer } : QList<QgsMapLayer *>();
}

QStringList InputCheck::roughOperations() const
{
  QStringList rough;
  QSet<QString> datums;
  for ( const QgsProcessingParameterDefinition *definition : mAlgorithm.parameterDefinitions() )
    for ( const QgsMapLayer *layer : layersOf( *definition ) )
    {
      const QgsCoordinateReferenceSystem crs = layer->crs();
      const QString datum = crs.isValid() ? crs.toGeographicCrs().toWkt( Qgis::CrsWktVariant::Preferred ) : QString();
      if ( datum.isEmpty() || datums.contains( datum ) )
        continue;
      datums << datum;
      if ( const QString operation = RoughOperation::of( *layer, mContext.transformContext() ); !operation.isEmpty() )
        rough << operation;
    }
  return datums.size() > 1 ? rough : QStringList(); // of one datum they lie right to each other
}

QString InputCheck::fieldProblem(
  const QgsProcessingParameterDefinition &definition, const QgsProcessingFeatureSource &source, const QString &name
) const
{
  const QString field = expectedField( definition );
  if ( field.isEmpty() || ourField( source.fields(), field ) >= 0 || source.featureCount() == 0 )
    return QString();
  return tr( "The layer “%1” has no field “%2”, so it is not what is asked for: %3 (%4). Choose the layer that came "
             "out of that run." )
    .arg( name, field, definition.description(), definition.name() );
}

const QgsVectorLayer *InputCheck::layerOf( const QgsProcessingParameterDefinition &definition ) const
{
  return qobject_cast<QgsVectorLayer *>(
    OutputPlaces::layerOf( definition, mParameters.value( definition.name() ), mContext )
  );
}

QString InputCheck::identity( const QgsProcessingParameterDefinition &definition ) const
{
  const QVariant value = mParameters.value( definition.name() );
  QString part;
  if ( value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>() )
  {
    const auto wrapped = value.value<QgsProcessingFeatureSourceDefinition>();
    part = QStringLiteral( "%1|%2|%3" )
             .arg( wrapped.selectedFeaturesOnly )
             .arg( wrapped.featureLimit )
             .arg( wrapped.filterExpression );
    if ( part == QLatin1String( "0|-1|" ) )
      part.clear();
  }
  const QgsVectorLayer *layer = layerOf( definition );
  if ( !layer )
    return QString();
  const QList<DataPlace> places
    = layer->providerType() == QLatin1String( "virtual" ) ? QList<DataPlace>() : DataPlace::ofLayer( *layer, mContext );
  if ( places.isEmpty() || places.first().isEmpty() )
    return QStringLiteral( "%1\n%2\n%3" ).arg( layer->id(), layer->subsetString(), part ); // in memory, a query
  // However the place is spelled.
  const DataPlace &place = places.first();
  const QString file = QFileInfo( place.file ).exists() ? QFileInfo( place.file ).canonicalFilePath() : place.file;
  return QStringList { file, place.host, place.database, place.table, layer->subsetString(), part }.join(
    QLatin1Char( '\n' )
  );
}

QString InputCheck::twice( Named named ) const
{
  QMap<QString, const QgsProcessingParameterDefinition *> seen;
  for ( const QgsProcessingParameterDefinition *definition : mAlgorithm.parameterDefinitions() )
  {
    if ( definition->type() != QgsProcessingParameterFeatureSource::typeName()
         || !mParameters.value( definition->name() ).isValid() )
      continue;
    const QString what = identity( *definition );
    if ( what.isEmpty() )
      continue;
    const QgsProcessingParameterDefinition *other = seen.value( what );
    const QgsVectorLayer *layer = layerOf( *definition );
    const bool byFile = mContext.temporaryLayerStore()->mapLayer( layer->id() );
    if ( other && byFile == ( named == Named::ByFile ) && !mayBeTheSame( other->name(), definition->name() ) )
    {
      return tr( "The layer “%1” is chosen twice: as %2 (%3) and as %4 (%5). Choose two different layers." )
        .arg( nameOf( *layer ), other->description(), other->name(), definition->description(), definition->name() );
    }
    seen.insert( what, definition );
  }
  return QString();
}

} // namespace lacuna
