// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "raster_parameter.h"

#include <qgsmaplayerstore.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>
#include <qgsrasterlayer.h>

#include <QFileInfo>

#include <memory>

namespace lacuna
{

namespace
{

/// A layer that says it has its style, so that QGIS does not compute one. The constructor with a source would not ask
/// it.
class UnstyledRaster : public QgsRasterLayer
{
public:
  explicit UnstyledRaster( const QString &source )
  {
    const QgsDataProvider::ProviderOptions options;
    setDataSource( source, QFileInfo( source ).completeBaseName(), QStringLiteral( "gdal" ), options, true );
  }
  using QgsRasterLayer::loadDefaultStyle;
  QString loadDefaultStyle( bool &loaded ) override
  {
    loaded = true;
    return QString();
  }
};

} // namespace

void openRastersQuietly( const QVariant &value, QgsProcessingContext &context )
{
  const bool list
    = value.userType() == QMetaType::Type::QVariantList || value.userType() == QMetaType::Type::QStringList;
  for ( const QVariant &one : list ? value.toList() : QVariantList { value } )
  {
    const QString source = one.userType() == QMetaType::Type::QString ? one.toString() : QString();
    if ( source.isEmpty() || QgsProcessingUtils::mapLayerFromString( source, context, false ) )
      continue;
    auto layer = std::make_unique<UnstyledRaster>( source );
    if ( layer->isValid() )
      context.temporaryLayerStore()->addMapLayer( layer.release() );
  }
}

QgsProcessingParameterDefinition *RasterParameter::clone() const { return new RasterParameter( *this ); }

bool RasterParameter::checkValueIsAcceptable( const QVariant &input, QgsProcessingContext *context ) const
{
  if ( context )
    openRastersQuietly( input, *context );
  return QgsProcessingParameterRasterLayer::checkValueIsAcceptable( input, context );
}

RasterListParameter::RasterListParameter( const QString &name, const QString &description )
  : QgsProcessingParameterMultipleLayers( name, description, Qgis::ProcessingSourceType::Raster )
{}

QgsProcessingParameterDefinition *RasterListParameter::clone() const { return new RasterListParameter( *this ); }

bool RasterListParameter::checkValueIsAcceptable( const QVariant &input, QgsProcessingContext *context ) const
{
  if ( context )
    openRastersQuietly( input, *context );
  return QgsProcessingParameterMultipleLayers::checkValueIsAcceptable( input, context );
}

} // namespace lacuna
