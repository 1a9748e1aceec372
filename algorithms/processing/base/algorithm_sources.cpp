// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// AlgorithmBase: what it reads.

#include "algorithm_base.h"
#include "file_check.h"
#include "input_check.h"
#include "layers/footprint_reader.h"
#include "layers/layer_role.h"
#include "layers/output_places.h"
#include "layers/watched_source.h"
#include "messages/layer_name.h"

#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

namespace lacuna
{

namespace
{

// GeoJSON, KML and other formats say no CRS where they hold nothing: a town without a gap must not stop the next step.
class EmptySource : public QgsProcessingFeatureSource
{
public:
  EmptySource(
    std::unique_ptr<QgsProcessingFeatureSource> source, const QgsProcessingContext &context,
    const QgsCoordinateReferenceSystem &crs
  )
    : QgsProcessingFeatureSource( source.release(), context, true )
    , mCrs( crs )
  {}
  QgsCoordinateReferenceSystem sourceCrs() const override { return mCrs; }
  Qgis::WkbType wkbType() const override
  {
    const Qgis::WkbType held = QgsProcessingFeatureSource::wkbType();
    return held == Qgis::WkbType::NoGeometry || held == Qgis::WkbType::Unknown ? Qgis::WkbType::MultiPolygon : held;
  }

private:
  QgsCoordinateReferenceSystem mCrs;
};

QgsCoordinateReferenceSystem
otherCrs( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
{
  for ( const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions() )
    if ( definition->type() == QgsProcessingParameterFeatureSource::typeName() )
      if ( const QgsMapLayer *layer = QgsProcessingParameters::parameterAsLayer( definition, parameters, context );
           layer && layer->crs().isValid() )
        return layer->crs();
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) );
}

} // namespace

QString
AlgorithmBase::layerName( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
{
  const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, name, context );
  return layer ? nameOf( *layer ) : name;
}

std::unique_ptr<QgsProcessingFeatureSource>
AlgorithmBase::requireSource( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
{
  endIfCanceled();
  std::unique_ptr<QgsProcessingFeatureSource> source( parameterAsSource( parameters, name, context ) );
  if ( !source )
  {
    const QString closed = FileCheck::closed( *this, parameters, context );
    throw QgsProcessingException( closed.isEmpty() ? invalidSourceError( parameters, name ) : closed );
  }
  const QVariant value = parameters.value( name );
  const auto *layer
    = qobject_cast<const QgsVectorLayer *>( OutputPlaces::layerOf( *parameterDefinition( name ), value, context ) );
  const QString said = layer ? nameOf( *layer ) : name;
  WatchedRows rows { said, layer ? fileBehind( *layer ) : QString(), plainFile( layer, value ) };
  source = std::make_unique<WatchedSource>( std::move( source ), std::move( rows ), context );
  return withCrs( std::move( source ), parameters, said, name, context );
}

std::unique_ptr<QgsProcessingFeatureSource> AlgorithmBase::withCrs(
  std::unique_ptr<QgsProcessingFeatureSource> source, const QVariantMap &parameters, const QString &layer,
  const QString &name, QgsProcessingContext &context
) const
{
  if ( QgsFeature first; !source->sourceCrs().isValid()
                         && !source->getFeatures( QgsFeatureRequest().setLimit( 1 ) ).nextFeature( first ) )
    return std::make_unique<EmptySource>( std::move( source ), context, otherCrs( *this, parameters, context ) );
  if ( !source->sourceCrs().isValid() )
    throw QgsProcessingException( tr( "The layer “%1” (%2) has no coordinate reference system, so distances cannot be "
                                      "known. Set it with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again." )
                                    .arg( layer, name ) );
  return source;
}

std::vector<ListedSource> AlgorithmBase::requireSources(
  const QVariantMap &parameters, const QString &name, QgsProcessingContext &context,
  const QList<Qgis::GeometryType> &kinds, const QString &wrongKind
) const
{
  std::vector<ListedSource> sources;
  for ( QgsMapLayer *layer : parameterAsLayerList( parameters, name, context ) )
  {
    endIfCanceled();
    auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    if ( !vector || !kinds.contains( vector->geometryType() ) )
      throw QgsProcessingException( wrongKind.arg( layer->name(), name ) );
    ListedSource one {
      nameOf( *vector ), std::make_unique<QgsProcessingFeatureSource>( vector, context ), plainFile( vector, {} )
    };
    WatchedRows rows { one.name, fileBehind( *vector ), one.file };
    one.source = std::make_unique<WatchedSource>( std::move( one.source ), std::move( rows ), context );
    one.source = withCrs( std::move( one.source ), parameters, one.name, name, context );
    sources.push_back( std::move( one ) );
  }
  return sources;
}

bool AlgorithmBase::isGiven( const QVariantMap &parameters, const QString &name )
{
  const QVariant value = parameters.value( name );
  // An output that a model leaves out.
  if ( value.userType() == qMetaTypeId<QgsProcessingOutputLayerDefinition>() )
  {
    const QgsProperty place = value.value<QgsProcessingOutputLayerDefinition>().sink;
    return place.propertyType() != Qgis::PropertyType::Static || !place.staticValue().toString().isEmpty();
  }
  return value.isValid() && !( value.userType() == QMetaType::Type::QString && value.toString().isEmpty() );
}

std::unique_ptr<QgsProcessingFeatureSource>
AlgorithmBase::optionalSource( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
{
  return isGiven( parameters, name ) ? requireSource( parameters, name, context ) : nullptr;
}

int AlgorithmBase::requireField(
  const QgsProcessingFeatureSource &source, const QString &layer, const QString &field, const QString &parameter
)
{
  const int index = source.fields().lookupField( field );
  if ( index < 0 )
    throw QgsProcessingException(
      tr( "The layer “%1” has no field “%2” (%3). Choose one of its fields." ).arg( layer, field, parameter )
    );
  return index;
}

int AlgorithmBase::fieldIndex(
  const QVariantMap &parameters, const QString &name, const QgsProcessingFeatureSource &source, const QString &layer,
  bool numeric, QgsProcessingContext &context
) const
{
  const QString wanted = parameterAsString( parameters, name, context );
  if ( wanted.isEmpty() )
    return -1;
  const int index = requireField( source, layer, wanted, name );
  if ( numeric )
    requireNumbers( index, source, layer, name );
  return index;
}

void AlgorithmBase::requireNumbers(
  int field, const QgsProcessingFeatureSource &source, const QString &layer, const QString &parameter
)
{
  if ( field >= 0 && !source.fields().at( field ).isNumeric() )
    throw QgsProcessingException( tr( "The field “%1” of the layer “%2” holds text, but %3 needs numbers. Convert it "
                                      "with the field calculator (to_real), or choose another field." )
                                    .arg( source.fields().at( field ).name(), layer, parameter ) );
}

std::optional<PlainFile>
AlgorithmBase::fileOf( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
{
  return plainFile( parameterAsVectorLayer( parameters, name, context ), parameters.value( name ) );
}

void AlgorithmBase::addLayer(
  const QString &name, const QString &description, const QList<int> &types, const LayerWish &wish
)
{
  auto definition
    = std::make_unique<QgsProcessingParameterFeatureSource>( name, description, types, QVariant(), wish.optional );
  if ( !wish.field.isEmpty() )
    InputCheck::expectField( *definition, wish.field );
  addParameter( LayerRole::wanting( definition.release(), wish.roles ) );
}

} // namespace lacuna
