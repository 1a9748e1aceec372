// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "output_places.h"
#include "lacuna/geopackage_tables.h"
#include "messages/layer_name.h"

#include <qgsapplication.h>
#include <qgsdatasourceuri.h>
#include <qgsexpression.h>
#include <qgsexpressionnodeimpl.h>
#include <qgsprocessing.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerjoininfo.h>
#include <qgsvirtuallayerdefinition.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <filesystem>

namespace lacuna
{

namespace
{

// Files that are one dataset: writing any of them writes all.
const QList<QStringList> FAMILIES {
  { "shp", "dbf", "shx", "prj", "cpg", "qix" }, { "tab", "dat", "map", "id", "ind" }, { "mif", "mid" }
};

QString familyOf( const QString &file )
{
  const QFileInfo info( file );
  const QString suffix = info.suffix().toLower();
  for ( const QStringList &family : FAMILIES )
    if ( family.contains( suffix ) )
      return info.path() + QLatin1Char( '/' ) + info.completeBaseName() + QLatin1Char( '.' ) + family.first();
  return file;
}

bool sameFile( const QString &a, const QString &b )
{
  const auto path = []( const QString &name ) { return std::filesystem::path( name.toStdU16String() ); };
  std::error_code none;
  if ( std::filesystem::equivalent( path( a ), path( b ), none ) )
    return true;
  const auto absolute = []( const QString &name ) {
    const QFileInfo info( name );
    const QString folder = QFileInfo( info.absolutePath() ).canonicalFilePath();
    return ( folder.isEmpty() ? info.absolutePath() : folder ) + QLatin1Char( '/' ) + info.fileName();
  };
  if ( absolute( a ) == absolute( b ) )
    return true;
  // Two files that are not there yet may be one where letters have no case.
  return !QFileInfo::exists( a ) && !QFileInfo::exists( b )
         && absolute( a ).compare( absolute( b ), Qt::CaseInsensitive ) == 0;
}

bool isHere( const QString &host )
{
  return host.isEmpty() || host == QLatin1String( "localhost" ) || host == QLatin1String( "127.0.0.1" )
         || host == QLatin1String( "::1" );
}

QString localPath( const QString &text )
{
  QString path = text.startsWith( QLatin1String( "file:" ), Qt::CaseInsensitive ) ? QUrl( text ).toLocalFile() : text;
  // An archive that is read in place: /vsizip/folder/file.zip/inside.gpkg
  static const QRegularExpression archive( QStringLiteral( "^(/vsi[a-z0-9_]+/)+" ) );
  if ( const QRegularExpressionMatch match = archive.match( path ); match.hasMatch() )
  {
    path = path.mid( match.capturedLength() );
    path.remove( QLatin1Char( '{' ) ).remove( QLatin1Char( '}' ) );
    while ( path.contains( QLatin1Char( '/' ) ) && !QFileInfo( path ).isFile() )
      path = path.section( QLatin1Char( '/' ), 0, -2 );
  }
  return path;
}

DataPlace ofDatabase( const QString &provider, const QString &uri )
{
  const QgsDataSourceUri source( uri );
  DataPlace place;
  if ( source.table().isEmpty() && source.database().isEmpty() )
    return place;
  const QString schema = source.schema().isEmpty() && provider == QLatin1String( "postgres" )
                           ? QStringLiteral( "public" )
                           : source.schema();
  place.table = ( schema.isEmpty() ? source.table() : schema + QLatin1Char( '.' ) + source.table() ).toLower();
  if ( QFileInfo( source.database() ).isAbsolute() || provider == QLatin1String( "ogr" )
       || provider == QLatin1String( "spatialite" ) )
  {
    place.file = QFileInfo( source.database() ).absoluteFilePath();
    place.holdsMore = source.table().startsWith( QLatin1Char( '(' ) );
    return place;
  }
  place.database = provider + QLatin1Char( ':' ) + ( source.service().isEmpty() ? source.database() : QString() );
  place.host = source.service().isEmpty() ? source.host() + QLatin1Char( ':' ) + source.port() : QString();
  return place;
}

// The table of a source that names none is the first one.
QString tableOf( const QgsVectorLayer &layer, const QVariantMap &parts )
{
  if ( const QString named = parts.value( QStringLiteral( "layerName" ) ).toString(); !named.isEmpty() )
    return named.toLower();
  if ( !layer.dataProvider() )
    return QString();
  const QVariant id = parts.value( QStringLiteral( "layerId" ) );
  for ( const QString &text : layer.dataProvider()->subLayers() )
  {
    const QStringList sub = text.split( QgsDataProvider::sublayerSeparator() );
    if ( sub.size() > 1 && ( !id.isValid() || id.toInt() == sub.first().toInt() ) )
      return sub.at( 1 ).toLower();
  }
  return QString();
}

// A view, or a query in the place of a filter, reads tables that its source does not name.
bool readsMore( const QString &file, const QString &table, const QVariantMap &parts )
{
  if ( parts.value( QStringLiteral( "subset" ) )
         .toString()
         .trimmed()
         .startsWith( QLatin1String( "select" ), Qt::CaseInsensitive ) )
    return true;
  if ( QFileInfo( file ).suffix().compare( QLatin1String( "gpkg" ), Qt::CaseInsensitive ) != 0 || table.isEmpty() )
    return false;
  return isGeoPackageView( file.toStdString(), table.toStdString() );
}

} // namespace

bool DataPlace::meets( const DataPlace &other ) const
{
  if ( isEmpty() || other.isEmpty() )
    return false;
  if ( !file.isEmpty() || !other.file.isEmpty() )
  {
    if ( file.isEmpty() || other.file.isEmpty() || !sameFile( familyOf( file ), familyOf( other.file ) ) )
      return false;
    return table.isEmpty() || other.table.isEmpty() || holdsMore || other.holdsMore || table == other.table;
  }
  const QString mine = host.section( QLatin1Char( ':' ), 0, 0 ),
                theirs = other.host.section( QLatin1Char( ':' ), 0, 0 );
  const bool sameHost = mine.compare( theirs, Qt::CaseInsensitive ) == 0 || ( isHere( mine ) && isHere( theirs ) )
                        || host.isEmpty() || other.host.isEmpty();
  const bool sameDatabase = database == other.database || database.endsWith( QLatin1Char( ':' ) )
                            || other.database.endsWith( QLatin1Char( ':' ) );
  return sameHost && sameDatabase && ( holdsMore || other.holdsMore || table == other.table );
}

DataPlace DataPlace::ofFile( const QString &path )
{
  DataPlace place;
  if ( path.isEmpty() )
    return place;
  place.file = QFileInfo( localPath( path ) ).absoluteFilePath();
  return place;
}

DataPlace DataPlace::ofOutput( const QString &destination )
{
  if ( destination.isEmpty() || destination == QgsProcessing::TEMPORARY_OUTPUT
       || destination.startsWith( QLatin1String( "memory:" ) ) )
    return {};
  QString provider, uri;
  static const QRegularExpression prefix( QStringLiteral( "^([a-zA-Z]{3,}?):(?!//)(.*)$" ) );
  if ( !QgsProcessingUtils::decodeProviderKeyAndUri( destination, provider, uri ) )
  {
    const QRegularExpressionMatch match = prefix.match( destination );
    if ( !match.hasMatch() || match.captured( 1 ).compare( QLatin1String( "file" ), Qt::CaseInsensitive ) == 0 )
      return ofFile( destination.section( QLatin1Char( '|' ), 0, 0 ) );
    provider = match.captured( 1 ).toLower();
    uri = match.captured( 2 );
  }
  if ( provider == QLatin1String( "postgis" ) )
    provider = QStringLiteral( "postgres" );
  const DataPlace place = ofDatabase( provider, uri );
  return place.isEmpty() ? ofFile( uri.section( QLatin1Char( '|' ), 0, 0 ) ) : place;
}

DataPlace DataPlace::ofSink( const QString &destination )
{
  DataPlace place = ofOutput( destination );
  const QString suffix = QFileInfo( place.file ).suffix().toLower();
  const QgsProcessingProvider *ours = QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) );
  if ( !place.file.isEmpty() && place.table.isEmpty()
       && ( suffix.isEmpty() || ( ours && !ours->supportedOutputVectorLayerExtensions().contains( suffix ) ) ) )
    place.file += QStringLiteral( ".gpkg" );
  return place;
}

QList<DataPlace> DataPlace::ofLayer( const QgsMapLayer &layer, QgsProcessingContext &context )
{
  const QString provider = layer.providerType();
  if ( provider == QLatin1String( "memory" ) )
    return {};
  if ( provider == QLatin1String( "virtual" ) )
  {
    QList<DataPlace> places;
    const QgsVirtualLayerDefinition definition
      = QgsVirtualLayerDefinition::fromUrl( QUrl::fromEncoded( layer.source().toUtf8() ) );
    for ( const QgsVirtualLayerDefinition::SourceLayer &source : definition.sourceLayers() )
    {
      const QString text = source.isReferenced() ? source.reference() : source.source();
      const std::unique_ptr<QgsVectorLayer> own(
        source.isReferenced() ? nullptr : new QgsVectorLayer( text, text, source.provider() )
      );
      if ( const QgsMapLayer *found = own ? own.get() : QgsProcessingUtils::mapLayerFromString( text, context, false );
           found && found != &layer )
        places << ofLayer( *found, context );
    }
    return places;
  }
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( provider, layer.source() );
  const QString path = parts.value( QStringLiteral( "path" ) ).toString();
  const QgsVectorLayer *vector = qobject_cast<const QgsVectorLayer *>( &layer );
  if ( provider != QLatin1String( "ogr" ) && provider != QLatin1String( "gdal" ) )
    if ( const DataPlace place = ofDatabase( provider, layer.source() ); !place.isEmpty() )
      return { place };
  DataPlace place = ofFile( path.isEmpty() ? layer.source().section( QLatin1Char( '|' ), 0, 0 ) : path );
  if ( !vector || provider != QLatin1String( "ogr" ) )
    return { place };
  place.table = tableOf( *vector, parts );
  place.holdsMore = readsMore( place.file, place.table, parts );
  const QDir folder( place.file );
  if ( QFileInfo( place.file ).isDir() )
    for ( const char *suffix : { ".shp", ".dbf", ".tab", ".mif", ".csv" } )
      if ( !folder.entryList( { place.table + QLatin1String( suffix ) }, QDir::Files ).isEmpty() )
        place
          = ofFile( folder.filePath( folder.entryList( { place.table + QLatin1String( suffix ) }, QDir::Files ).first()
          ) );
  return { place };
}

QString OutputPlaces::destinationOf( const QVariant &value, QgsProcessingContext &context )
{
  const auto text = [&context]( const QgsProperty &property ) {
    return property.valueAsString( context.expressionContext(), property.staticValue().toString() );
  };
  if ( value.userType() == qMetaTypeId<QgsProcessingOutputLayerDefinition>() )
    return text( value.value<QgsProcessingOutputLayerDefinition>().sink );
  if ( value.userType() == qMetaTypeId<QgsProperty>() )
    return text( value.value<QgsProperty>() );
  return value.toString();
}

bool OutputPlaces::areFree(
  const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
  QString *message
)
{
  const QString problem = OutputPlaces( algorithm, parameters, context ).problem();
  if ( message && !problem.isEmpty() )
    *message = problem;
  return problem.isEmpty();
}

OutputPlaces::OutputPlaces(
  const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context
)
  : mContext( context )
{
  for ( const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions() )
  {
    const QVariant value
      = parameters.value( definition->name(), definition->isDestination() ? QVariant() : definition->defaultValue() );
    if ( !value.isValid() )
      continue;
    if ( !definition->isDestination() )
      addInput( *definition, value );
    else
    {
      const QString destination = destinationOf( value, context );
      const bool isFile = definition->type() == QgsProcessingParameterFileDestination::typeName();
      if ( const DataPlace place = isFile ? DataPlace::ofOutput( destination ) : DataPlace::ofSink( destination );
           !place.isEmpty() )
        mOutputs << Named { definition->name(), QString(), place };
    }
  }
}

void OutputPlaces::addInput( const QgsProcessingParameterDefinition &definition, const QVariant &value )
{
  const QString type = definition.type(), name = definition.name();
  const QVariantMap given { { name, value } };
  const auto *several = dynamic_cast<const QgsProcessingParameterMultipleLayers *>( &definition );
  if ( several
       && several->layerType() == Qgis::ProcessingSourceType::File ) // which opening as layers would look through
  {
    for ( const QString &file : QgsProcessingParameters::parameterAsFileList( &definition, given, mContext ) )
      if ( const DataPlace place = DataPlace::ofFile( file ); !place.isEmpty() )
        mInputs << Named { name, QString(), place };
  }
  else if ( several )
  {
    for ( const QgsMapLayer *layer : QgsProcessingParameters::parameterAsLayerList( &definition, given, mContext ) )
      addLayer( name, layer );
  }
  else if ( type == QgsProcessingParameterFile::typeName() )
  {
    if ( const DataPlace place
         = DataPlace::ofFile( QgsProcessingParameters::parameterAsFile( &definition, given, mContext ) );
         !place.isEmpty() )
      mInputs << Named { name, QString(), place };
  }
  else if ( type == QgsProcessingParameterExpression::typeName() )
    addExpression( name, QgsProcessingParameters::parameterAsExpression( &definition, given, mContext ) );
  else if ( type == QgsProcessingParameterFeatureSource::typeName()
            || type == QgsProcessingParameterVectorLayer::typeName()
            || type == QgsProcessingParameterRasterLayer::typeName()
            || type == QgsProcessingParameterMapLayer::typeName() )
  {
    if ( value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>() )
      addExpression( name, value.value<QgsProcessingFeatureSourceDefinition>().filterExpression );
    addLayer( name, layerOf( definition, value, mContext ) );
  }
}

QgsMapLayer *OutputPlaces::layerOf(
  const QgsProcessingParameterDefinition &definition, const QVariant &value, QgsProcessingContext &context
)
{
  QVariant plain = value;
  if ( value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>() )
  {
    // parameterAsLayer finds no layer in it.
    const QgsProperty source = value.value<QgsProcessingFeatureSourceDefinition>().source;
    plain = source.propertyType() == Qgis::PropertyType::Static
              ? source.staticValue()
              : QVariant( source.valueAsString( context.expressionContext() ) );
  }
  return QgsProcessingParameters::parameterAsLayer(
    &definition, QVariantMap { { definition.name(), plain } }, context
  );
}

void OutputPlaces::addLayer( const QString &parameter, const QgsMapLayer *layer )
{
  if ( !layer )
    return;
  for ( const DataPlace &place : DataPlace::ofLayer( *layer, mContext ) )
    mInputs << Named { parameter, nameOf( *layer ), place };
  const QgsVectorLayer *vector = qobject_cast<const QgsVectorLayer *>( layer );
  if ( !vector )
    return;
  for ( const QgsVectorLayerJoinInfo &join : vector->vectorJoins() )
    if ( join.joinLayer() && join.joinLayer() != vector )
      for ( const DataPlace &place : DataPlace::ofLayer( *join.joinLayer(), mContext ) )
        mInputs << Named { parameter, nameOf( *join.joinLayer() ), place };
}

// Functions like aggregate() name the layer they read, or give its id.
void OutputPlaces::addExpression( const QString &parameter, const QString &text )
{
  if ( text.isEmpty() || !mContext.project() )
    return;
  const QgsExpression expression( text );
  for ( const QgsExpressionNodeLiteral *literal : expression.findNodes<QgsExpressionNodeLiteral>() )
  {
    const QString value = literal->value().toString();
    if ( value.isEmpty() )
      continue;
    QList<QgsMapLayer *> layers = mContext.project()->mapLayersByName( value );
    layers << mContext.project()->mapLayer( value );
    for ( const QgsMapLayer *layer : std::as_const( layers ) )
      addLayer( parameter, layer );
  }
}

QString OutputPlaces::sentence( const Named &output, const Named &input ) const
{
  if ( input.parameter == QLatin1String( "COMPARE_WITH" ) && output.parameter == QLatin1String( "REPORT" ) )
    return tr( "The report would be written over the earlier one it is compared with. Choose another file for REPORT."
    );
  if ( input.name.isEmpty() )
    return tr( "The output %1 would be written over the file %2 (%3), which is read. Choose another file." )
      .arg( output.parameter, QDir::toNativeSeparators( input.place.file ), input.parameter );
  return tr( "The output %1 would be written over the layer “%2”, which is read. Choose another file." )
    .arg( output.parameter, input.name );
}

QString OutputPlaces::escapedPath( const QString &file )
{
  static const QRegularExpression escape( QStringLiteral( "%[0-9A-Fa-f]{2}" ) );
  const QRegularExpressionMatch found = escape.match( file );
  if ( !file.endsWith( QLatin1String( ".gpkg" ), Qt::CaseInsensitive ) || !found.hasMatch() )
    return QString();
  return tr( "QGIS does not find GeoPackages with “%1” in their path: %2. Rename the file or the folder, or choose "
             "another one." )
    .arg( found.captured(), QDir::toNativeSeparators( file ) );
}

QString OutputPlaces::problem() const
{
  for ( const Named &output : mOutputs )
    if ( const QString escaped = escapedPath( output.place.file ); !escaped.isEmpty() )
      return escaped;
  for ( const Named &output : mOutputs )
    for ( const Named &input : mInputs )
      if ( output.place.meets( input.place ) )
        return sentence( output, input );
  for ( int i = 0; i < mOutputs.size(); ++i )
    for ( int j = i + 1; j < mOutputs.size(); ++j )
      if ( mOutputs.at( i ).place.meets( mOutputs.at( j ).place ) )
        return tr( "The outputs %1 and %2 would be written to the same place, one over the other. Choose another file "
                   "for one of them." )
          .arg( mOutputs.at( i ).parameter, mOutputs.at( j ).parameter );
  return QString();
}

} // namespace lacuna
