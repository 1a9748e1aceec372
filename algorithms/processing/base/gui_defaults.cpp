// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gui_defaults.h"
#include "layers/layer_role.h"

#include <qgslayertree.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QThread>

namespace lacuna
{

namespace
{
constexpr const char *PROPERTY = "lacunaGuiDefaults";
constexpr const char *PROJECT = "lacunaProject";
} // namespace

void GuiDefaults::set( const QVariantMap &values )
{
  if ( QCoreApplication *application = QCoreApplication::instance() )
    application->setProperty( PROPERTY, values );
}

void GuiDefaults::setProject( QgsProject *project )
{
  if ( QCoreApplication *application = QCoreApplication::instance() )
    application->setProperty( PROJECT, QVariant::fromValue( static_cast<QObject *>( project ) ) );
}

QString GuiDefaults::layerFor( QgsProject &project, const QgsProcessingParameterDefinition &parameter )
{
  const QList<int> types = static_cast<const QgsProcessingParameterFeatureSource &>( parameter ).dataTypes();
  const QList<QgsVectorLayer *> fitting = QgsProcessingUtils::compatibleVectorLayers( &project, types, false );
  // The newest results lie on top.
  QList<const QgsVectorLayer *> candidates;
  for ( QgsMapLayer *layer : project.layerTreeRoot()->layerOrder() )
    if ( QgsVectorLayer *vector = qobject_cast<QgsVectorLayer *>( layer ); vector && fitting.contains( vector ) )
      candidates << vector;
  const QgsVectorLayer *best = LayerRole::best( candidates, parameter );
  return best ? best->id() : QString();
}

QString GuiDefaults::topmostRaster( const QgsProject &project )
{
  for ( const QgsMapLayer *layer : project.layerTreeRoot()->layerOrder() )
    if ( layer->type() == Qgis::LayerType::Raster && layer->providerType() == QLatin1String( "gdal" ) )
      return layer->id();
  return QString();
}

void GuiDefaults::apply( const QString &algorithm, QgsProcessingParameterDefinition &parameter )
{
  const QCoreApplication *application = QCoreApplication::instance();
  // Background tasks make algorithms too, and the property is the main thread's.
  if ( !application || QThread::currentThread() != application->thread() )
    return;
  QgsProject *project = qobject_cast<QgsProject *>( application->property( PROJECT ).value<QObject *>() );
  const QString type = parameter.type();
  if ( type == QgsProcessingParameterFeatureSource::typeName() )
  {
    if ( const QString layer = project ? layerFor( *project, parameter ) : QString(); !layer.isEmpty() )
      parameter.setGuiDefaultValueOverride( layer );
    return;
  }
  const bool isOptional = parameter.flags().testFlag( Qgis::ProcessingParameterFlag::Optional );
  if ( type == QgsProcessingParameterRasterLayer::typeName() && !isOptional )
  {
    if ( const QString raster = project ? topmostRaster( *project ) : QString(); !raster.isEmpty() )
      parameter.setGuiDefaultValueOverride( raster );
    return;
  }
  if ( type != QgsProcessingParameterNumber::typeName() && type != QgsProcessingParameterEnum::typeName()
       && type != QgsProcessingParameterBoolean::typeName() && type != QgsProcessingParameterString::typeName() )
    return;
  const QVariant last = application->property( PROPERTY ).toMap().value( algorithm ).toMap().value( parameter.name() );
  if ( !QgsVariantUtils::isNull( last ) && parameter.checkValueIsAcceptable( last ) )
    parameter.setGuiDefaultValueOverride( last );
}

} // namespace lacuna
