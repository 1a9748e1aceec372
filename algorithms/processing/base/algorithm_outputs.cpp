// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// AlgorithmBase: its parameters, and what it writes.

#include "algorithm_base.h"
#include "choice_words.h"
#include "gui_defaults.h"
#include "layers/layer_role.h"
#include "layers/output_fields.h"
#include "layers/output_places.h"
#include "messages/error_text.h"
#include "parameter_hints.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QFileInfo>

namespace lacuna
{

// The value of an output, with another place and the same options.
static QVariant movedTo( const QString &place, const QVariant &value )
{
  if ( value.userType() != qMetaTypeId<QgsProcessingOutputLayerDefinition>() )
    return place;
  QgsProcessingOutputLayerDefinition definition = value.value<QgsProcessingOutputLayerDefinition>();
  definition.sink = QgsProperty::fromValue( place );
  return QVariant::fromValue( definition );
}

OutputLayer AlgorithmBase::openSink(
  const QVariantMap &parameters, const QString &name, QgsProcessingContext &context, const QgsFields &fields,
  Qgis::WkbType type, const QgsCoordinateReferenceSystem &crs, QVariantMap &results, QgsFeatureSink::SinkFlags flags
) const
{
  QString destination = OutputPlaces::destinationOf( parameters.value( name ), context );
  const QString driver = OutputLayer::driverOf( destination );
  if ( type == Qgis::WkbType::NoGeometry && driver == QLatin1String( "FlatGeobuf" ) )
    throw QgsProcessingException( tr( "The output %1 is a table without geometry, which %2 does not hold. Choose a "
                                      "GeoPackage (.gpkg) or a .csv file for it." )
                                    .arg( name, driver ) );
  const WritableFields writable
    = writableFields( fields, driver, !driver.isEmpty() && renamesFid( parameters, fields, context ) );
  const QString place = mFiles.begin( destination );
  QVariantMap placed = parameters;
  if ( place != destination )
    placed.insert( name, movedTo( place, parameters.value( name ) ) );
  QString written;
  const QStringList options = driver == QLatin1String( "GPKG" ) ? OutputLayer::layerOptions() : QStringList();
  std::unique_ptr<QgsFeatureSink> created( QgsProcessingParameters::parameterAsSink(
    parameterDefinition( name ), placed, writable.fields, type, crs, context, written, flags, QVariantMap(),
    QStringList(), options
  ) );
  destination = mFiles.finalOf( written );
  if ( QMap<QString, QgsProcessingContext::LayerDetails> loaded = context.layersToLoadOnCompletion();
       written != destination && loaded.contains( written ) )
  {
    loaded.insert( destination, loaded.take( written ) );
    context.setLayersToLoadOnCompletion( loaded );
  }
  const bool mayLack = parameterDefinition( name )->flags() & Qgis::ProcessingParameterFlag::Optional;
  if ( !created && ( isGiven( parameters, name ) || !mayLack ) )
    throw QgsProcessingException( invalidSinkError( parameters, name ) );
  if ( created )
  {
    mFiles.opened( written );
    results.insert( name, destination );
  }
  return OutputLayer(
    std::move( created ), name, { written, destination, LayerRole::name( this->name(), name ), mFeedback }, writable
  );
}

// A GeoPackage takes the field fid for the number of the row: it must be whole, there, and only once.
bool AlgorithmBase::renamesFid( const QVariantMap &parameters, const QgsFields &fields, QgsProcessingContext &context )
  const
{
  const int place = fields.lookupField( QStringLiteral( "fid" ) );
  if ( place < 0 )
    return false;
  if ( fields.at( place ).type() != QMetaType::Type::Int && fields.at( place ).type() != QMetaType::Type::LongLong )
    return true;
  for ( const QgsProcessingParameterDefinition *definition : parameterDefinitions() )
  {
    if ( definition->type() != QgsProcessingParameterFeatureSource::typeName() )
      continue;
    const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, definition->name(), context );
    // The output is this source's if its fields begin alike; then the field is at the same place.
    if ( !layer || layer->fields().count() > fields.count()
         || layer->fields().lookupField( QStringLiteral( "fid" ) ) != place
         || layer->primaryKeyAttributes().contains( place ) )
      continue;
    const std::unique_ptr<QgsProcessingFeatureSource> source(
      parameterAsSource( parameters, definition->name(), context )
    );
    QgsFeatureRequest request;
    request.setFlags( Qgis::FeatureRequestFlag::NoGeometry ).setSubsetOfAttributes( { place } );
    QgsFeatureIterator iterator
      = source->getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QSet<qlonglong> seen;
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      const QVariant value = feature.attribute( place );
      const qlonglong number = value.toLongLong();
      if ( QgsVariantUtils::isNull( value ) || number < 0 || seen.contains( number ) )
        return true;
      seen.insert( number );
    }
  }
  return false;
}

bool AlgorithmBase::addParameter( QgsProcessingParameterDefinition *definition )
{
  ChoiceWords::apply( *definition );
  GuiDefaults::apply( QStringLiteral( "lacuna:" ) + name(), *definition );
  ParameterHints::apply( name(), *definition );
  return QgsProcessingAlgorithm::addParameter( definition );
}

void AlgorithmBase::addSink(
  const QString &name, const QString &description, Qgis::ProcessingSourceType type, bool optional
)
{
  addParameter( new QgsProcessingParameterFeatureSink( name, description, type, QVariant(), optional, !optional ) );
}

void AlgorithmBase::addReport()
{
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "REPORT" ), tr( "Report" ), tr( "HTML files (*.html)" ), QVariant(), true, true
  ) );
  addParameter( comparisonParameter().release() );
}

std::unique_ptr<QgsProcessingParameterDefinition> AlgorithmBase::comparisonParameter()
{
  auto parameter = std::make_unique<QgsProcessingParameterFile>(
    QStringLiteral( "COMPARE_WITH" ), tr( "Earlier report to compare with" ),
    Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true, tr( "HTML files (*.html)" )
  );
  parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
  return parameter;
}

ReportWish AlgorithmBase::reportWish( const QVariantMap &parameters, QgsProcessingContext &context ) const
{
  ReportWish wish;
  wish.file = parameterAsFileOutput( parameters, QStringLiteral( "REPORT" ), context );
  const QString earlier = parameterAsFile( parameters, QStringLiteral( "COMPARE_WITH" ), context );
  if ( earlier.isEmpty() )
    return wish;
  if ( !wish.isWanted() )
    throw QgsProcessingException(
      tr( "An earlier report is given (COMPARE_WITH), but no new one is wanted. Give REPORT a file too." )
    );
  wish.earlier = RunRecord::read( earlier, name() );
  return wish;
}

void AlgorithmBase::addNumber( const QString &name, const QString &description )
{
  addOutput( new QgsProcessingOutputNumber( name, description ) );
}

void AlgorithmBase::addAdvanced( std::unique_ptr<QgsProcessingParameterDefinition> parameter )
{
  parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
  addParameter( parameter.release() );
}

} // namespace lacuna
