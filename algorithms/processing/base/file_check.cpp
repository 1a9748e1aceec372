// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "file_check.h"
#include "lacuna/input/file_look.h"
#include "layers/output_places.h"
#include "messages/error_text.h"

#include <qgsmaplayer.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproperty.h>
#include <qgsproviderregistry.h>

#include <QFileInfo>

namespace lacuna
{

namespace
{

struct NamedFile
{
  QString path;
  QString table;
};

NamedFile fileOf( const QString &provider, const QString &uri )
{
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( provider, uri );
  return {
    parts.value( QStringLiteral( "path" ) ).toString(), parts.value( QStringLiteral( "layerName" ) ).toString()
  };
}

// The file behind one value of a parameter, without opening it.
NamedFile fileOf( const QVariant &value, QgsProcessingContext &context )
{
  if ( value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>() )
    return fileOf( value.value<QgsProcessingFeatureSourceDefinition>().source, context );
  if ( value.userType() == qMetaTypeId<QgsProperty>() )
    return fileOf( value.value<QgsProperty>().staticValue(), context );
  const QgsMapLayer *layer = qobject_cast<QgsMapLayer *>( qvariant_cast<QObject *>( value ) );
  const QString text = value.userType() == QMetaType::Type::QString ? value.toString() : QString();
  if ( !layer && !text.isEmpty() )
    layer = QgsProcessingUtils::mapLayerFromString( text, context, false );
  if ( layer )
    return fileOf( layer->providerType(), layer->source() );
  if ( text.isEmpty() )
    return {};
  if ( const DataPlace place = DataPlace::ofOutput( text ); !place.table.isEmpty() && !place.file.isEmpty() )
    return { place.file, place.table };
  return fileOf( QStringLiteral( "ogr" ), text );
}

bool readsData( const QgsProcessingParameterDefinition &definition )
{
  const QStringList ofLayers {
    QgsProcessingParameterFeatureSource::typeName(), QgsProcessingParameterVectorLayer::typeName(),
    QgsProcessingParameterRasterLayer::typeName(), QgsProcessingParameterMapLayer::typeName(),
    QgsProcessingParameterMultipleLayers::typeName()
  };
  return !definition.isDestination() && ofLayers.contains( definition.type() );
}

// Calls look( file, parameter ) for every file that is read as layers, until one says something.
template <class Look>
QString firstWord(
  const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
  const Look &look
)
{
  for ( const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions() )
  {
    const QVariant value = parameters.value( definition->name() );
    if ( !value.isValid() || !readsData( *definition ) )
      continue;
    const bool list
      = value.userType() == QMetaType::Type::QVariantList || value.userType() == QMetaType::Type::QStringList;
    for ( const QVariant &one : list ? value.toList() : QVariantList { value } )
    {
      const NamedFile file = fileOf( one, context );
      const QString word = QFileInfo( file.path ).isFile() ? look( file, definition->name() ) : QString();
      if ( !word.isEmpty() )
        return word;
    }
  }
  return QString();
}

} // namespace

QString FileCheck::problem(
  const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context
)
{
  return firstWord( algorithm, parameters, context, []( const NamedFile &file, const QString & ) {
    try
    {
      lookAtFile( file.path.toStdString(), file.table.toStdString() );
    }
    catch ( const Error &error )
    {
      return ErrorText::error( error );
    }
    return QString();
  } );
}

QString FileCheck::closed(
  const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context
)
{
  return firstWord( algorithm, parameters, context, []( const NamedFile &file, const QString &parameter ) {
    if ( const QString escaped = OutputPlaces::escapedPath( file.path ); !escaped.isEmpty() )
      return escaped;
    const QString why = QString::fromStdString( whyClosed( file.path.toStdString() ) );
    if ( why.isEmpty() )
      return QString();
    return tr( "The file %1 (%2) is there, but cannot be opened: %3. It is damaged, was not copied whole, or is no "
               "layer: get it again, and run again." )
      .arg( file.path, parameter, why );
  } );
}

} // namespace lacuna
