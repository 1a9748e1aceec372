// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "load_osm_algorithm.h"
#include "bridge/degree_area.h"
#include "bridge/error_text.h"
#include "bridge/feedback_monitor.h"
#include "bridge/osm_xml.h"
#include "bridge/output_fields.h"
#include "bridge/overpass.h"
#include "bridge/qgis_compat.h"
#include "bridge/skipped_rows.h"
#include "lacuna/error.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometryengine.h>
#include <qgsprocessingparameters.h>

#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <QScopeGuard>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

const char *const DEFAULT_SERVER = "https://overpass-api.de/api/interpreter";
constexpr double MOST_KM2 = 2500; // of an area that is downloaded: beyond it servers give up

struct TableName
{
  const char *parameter;
  const char *selector;
  Qgis::WkbType type;
};
const TableName TABLES[OSM_TABLES] {
  { "BUILDINGS", "building", Qgis::WkbType::MultiPolygon },
  { "ROADS", "highway", Qgis::WkbType::LineString },
  { "WATERWAYS", "waterway", Qgis::WkbType::LineString },
  { "RAILWAYS", "railway", Qgis::WkbType::LineString },
  { "PLACES", "place", Qgis::WkbType::Point },
};

QString parameterOf( int table ) { return QString::fromLatin1( TABLES[table].parameter ); }

} // namespace

QString LoadOsmAlgorithm::name() const { return QStringLiteral( "loadosm" ); }

QString LoadOsmAlgorithm::displayName() const { return tr( "Load OpenStreetMap data" ); }

QString LoadOsmAlgorithm::group() const { return tr( "OSM data" ); }

QString LoadOsmAlgorithm::groupId() const { return QStringLiteral( "osm" ); }

QStringList LoadOsmAlgorithm::tags() const { return tr( "openstreetmap,osm,pbf,overpass,import,download,buildings,roads,rivers,extract" ).split( ',' ); }

QString LoadOsmAlgorithm::shortDescription() const
{
  return tr( "Reads buildings, roads, waterways, railways and places from an OSM file, or downloads them, as layers with one column per tag." );
}

QString LoadOsmAlgorithm::shortHelpString() const
{
  return tr(
    "Reads an .osm.pbf or .osm file into layers whose tags are columns, ready for Building gaps, Road gaps and Task areas. The id is way/123, node/123 or "
    "relation/123; version and timestamp are there where the file has them.\n\n"
    "With an area, only buildings whose point on surface lies inside come out, and lines and places that meet it; they are not cut.\n\n"
    "Files of editors, with negative ids or nodes after their ways, are put in order first.\n\n"
    "Without a file the data of the area is downloaded from an Overpass server, which needs a connection. A busy server is asked again when it says it has "
    "room. For more than a town, download an extract instead: it is faster, and can be used offline.\n\n"
    "The data is © OpenStreetMap contributors, under the Open Database License."
  );
}

LoadOsmAlgorithm *LoadOsmAlgorithm::createInstance() const { return new LoadOsmAlgorithm(); }

void LoadOsmAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  addParameter( new QgsProcessingParameterFile(
    QStringLiteral( "FILE" ), tr( "OSM file (empty: download the area)" ), Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true,
    tr( "OSM files (*.osm.pbf *.pbf *.osm)" )
  ) );
  addParameter( new QgsProcessingParameterFeatureSource( QStringLiteral( "AREA" ), tr( "Only inside this area" ), polygons, QVariant(), true ) );
  addAdvanced(
    std::make_unique<QgsProcessingParameterString>( QStringLiteral( "SERVER" ), tr( "Overpass server" ), QString::fromLatin1( DEFAULT_SERVER ), false, true )
  );
  const QString descriptions[OSM_TABLES] = { tr( "Buildings" ), tr( "Roads" ), tr( "Waterways" ), tr( "Railways" ), tr( "Places" ) };
  const Qgis::ProcessingSourceType types[OSM_TABLES] = {
    Qgis::ProcessingSourceType::VectorPolygon, Qgis::ProcessingSourceType::VectorLine, Qgis::ProcessingSourceType::VectorLine,
    Qgis::ProcessingSourceType::VectorLine, Qgis::ProcessingSourceType::VectorPoint
  };
  for ( int table = 0; table < OSM_TABLES; ++table )
    addParameter( new QgsProcessingParameterFeatureSink( parameterOf( table ), descriptions[table], types[table], QVariant(), true, table < 2 ) );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  const QString counts[OSM_TABLES]
    = { tr( "Buildings, number" ), tr( "Roads, number" ), tr( "Waterways, number" ), tr( "Railways, number" ), tr( "Places, number" ) };
  for ( int table = 0; table < OSM_TABLES; ++table )
    addNumber( parameterOf( table ) + QStringLiteral( "_COUNT" ), counts[table] );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped polygons of the area" ) );
}

void LoadOsmAlgorithm::prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mTables = {};
  mArea = QgsGeometry();
  mAreaSkip.clear();
  mOutside = 0;
  mFile = parameterAsFile( parameters, QStringLiteral( "FILE" ), context ).trimmed();
  mAreaSource = optionalSource( parameters, QStringLiteral( "AREA" ), context );
  mAreaName = mAreaSource ? layerName( parameters, QStringLiteral( "AREA" ), context ) : QString();
  mServer = parameterAsString( parameters, QStringLiteral( "SERVER" ), context ).trimmed();
  if ( mFile.isEmpty() && !mAreaSource )
    throw QgsProcessingException( tr( "Nothing says what to load: choose a FILE, or an AREA to download." ) );
  if ( !mFile.isEmpty() && !QFileInfo::exists( mFile ) )
    throw QgsProcessingException( tr( "There is no file “%1” (FILE)." ).arg( mFile ) );
  if ( mFile.isEmpty() && !( QUrl( mServer ).isValid() && mServer.startsWith( QLatin1String( "http" ) ) ) )
    throw QgsProcessingException( tr( "“%1” (SERVER) is no address of an Overpass server, such as %2." ).arg( mServer, QString::fromLatin1( DEFAULT_SERVER ) )
    );
  bool any = false;
  for ( int table = 0; table < OSM_TABLES; ++table )
    any = any || !parameters.value( parameterOf( table ) ).toString().isEmpty();
  if ( !any )
    throw QgsProcessingException( tr( "No output is asked for: choose at least one of BUILDINGS, ROADS, WATERWAYS, RAILWAYS, PLACES." ) );
}

QgsFields LoadOsmAlgorithm::fieldsOf( OsmTable table )
{
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "osm_id" ), QMetaType::Type::QString ) );
  for ( const std::string &column : osmColumns( table ) )
    fields.append( QgsField( QString::fromStdString( column ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "version" ), QMetaType::Type::Int ) );
  fields.append( QgsField( QStringLiteral( "timestamp" ), QMetaType::Type::QString ) );
  return fields;
}

void LoadOsmAlgorithm::readArea( QgsProcessingContext &context )
{
  if ( !mAreaSource )
    return;
  DegreeArea area = readDegreeArea( *mAreaSource, context.transformContext() );
  mArea = area.geometry;
  mAreaSkip = std::move( area.skip );
  if ( mArea.isEmpty() )
    throw QgsProcessingException( ErrorText::noArea( mAreaName ) );
}

// The file to give to GDAL: downloaded, or put in order, in the folder where that is needed.
QString LoadOsmAlgorithm::fileToRead( const QTemporaryDir &folder, bool &sparse, QgsProcessingFeedback *feedback ) const
{
  const auto goOn = [feedback] { return !feedback->isCanceled(); };
  QString file = mFile;
  if ( file.isEmpty() )
  {
    const QgsRectangle box = mArea.boundingBox();
    const double km2 = box.width() * 111.32 * std::cos( box.center().y() * 3.14159265358979 / 180 ) * box.height() * 110.57;
    if ( km2 > MOST_KM2 )
      throw QgsProcessingException(
        tr( "The area spans %1 km²; Overpass servers give up on so much (more than %2 km²). Choose a smaller AREA, or load an .osm.pbf extract." )
          .arg( QLocale().toString( km2, 'f', 0 ), QLocale().toString( MOST_KM2, 'f', 0 ) )
      );
    QStringList selectors;
    for ( int table = 0; table < OSM_TABLES; ++table )
      if ( mTables[static_cast<std::size_t>( table )].output.isWanted() )
      {
        selectors << QStringLiteral( "%1[\"%2\"]" )
                       .arg(
                         table == static_cast<int>( OsmTable::Places ) ? QStringLiteral( "node" ) : QStringLiteral( "way" ),
                         QString::fromLatin1( TABLES[table].selector )
                       );
        if ( table == static_cast<int>( OsmTable::Buildings ) )
          selectors << QStringLiteral( "relation[\"building\"]" );
      }
    file = folder.filePath( QStringLiteral( "download.osm" ) );
    feedback->setProgressText( tr( "Downloading from %1" ).arg( QUrl( mServer ).host() ) );
    Overpass( mServer, feedback ).download( Overpass::query( selectors, mArea ), file );
  }
  if ( QFileInfo( file ).suffix().toLower() != QLatin1String( "osm" ) )
    return file;
  const OsmXml::Found found = OsmXml::inspect( file, goOn );
  if ( !found.needsOrder() )
    return file;
  feedback->pushInfo(
    found.negativeIds ? tr( "The file holds things that were not uploaded yet (negative ids); it is put in order first." )
                      : tr( "The file holds nodes after the ways that use them; it is put in order first." )
  );
  const QString ordered = folder.filePath( QStringLiteral( "ordered.osm" ) );
  OsmXml::putInOrder( file, ordered, goOn );
  sparse = found.negativeIds;
  return ordered;
}

void LoadOsmAlgorithm::take( OsmFeature &&found, QgsGeometryEngine *area )
{
  Table &table = mTables[static_cast<std::size_t>( found.table )];
  QgsGeometry geometry;
  geometry.fromWkb( QByteArray( reinterpret_cast<const char *>( found.wkb.data() ), static_cast<int>( found.wkb.size() ) ) );
  if ( area )
  {
    const bool inside = found.table == OsmTable::Buildings ? area->contains( geometry.pointOnSurface().constGet() ) : area->intersects( geometry.constGet() );
    if ( !inside )
    {
      ++mOutside;
      return;
    }
  }
  const QString kind = found.type == 'n' ? QStringLiteral( "node" ) : found.type == 'w' ? QStringLiteral( "way" ) : QStringLiteral( "relation" );
  QgsFeature feature( table.fields );
  feature.setGeometry( geometry );
  QgsAttributes attributes;
  attributes << QStringLiteral( "%1/%2" ).arg( kind ).arg( OsmXml::originalId( found.id ) );
  for ( const std::string &value : found.values )
    attributes << textOrNull( QString::fromStdString( value ) );
  attributes << ( found.version > 0 ? QVariant( found.version ) : QgsVariantUtils::createNullVariant( QMetaType::Type::Int ) )
             << textOrNull( QString::fromStdString( found.timestamp ) );
  feature.setAttributes( attributes );
  table.output.add( feature );
  ++table.count;
}

void LoadOsmAlgorithm::tell( QgsProcessingFeedback *feedback ) const
{
  qlonglong all = 0;
  for ( int table = 0; table < OSM_TABLES; ++table )
    all += mTables[static_cast<std::size_t>( table )].count;
  if ( mOutside > 0 )
    feedback->pushInfo( tr( "%1 features lie outside the area and were left out." ).arg( QLocale().toString( mOutside ) ) );
  if ( all > 0 )
    return;
  if ( mOutside > 0 )
    feedback->pushWarning( tr( "Nothing in the file lies inside “%1” (AREA). Check that both cover the same place." ).arg( mAreaName ) );
  else if ( mFile.isEmpty() )
    feedback->pushWarning( tr( "OpenStreetMap has none of what was asked for in this area." ) );
  else
    feedback->pushWarning( tr(
      "The file holds none of what was asked for. If it should, it may hold ways before their nodes or negative ids, which cannot be read from a .pbf: sort it "
      "(osmium sort), or save it as .osm."
    ) );
}

QVariantMap LoadOsmAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  QVariantMap results;
  // A run that fails or is canceled removes its files: they must be closed by then.
  const auto closed = qScopeGuard( [this] { mTables = {}; } );
  OsmReadOptions options;
  for ( int i = 0; i < OSM_TABLES; ++i )
  {
    Table &table = mTables[static_cast<std::size_t>( i )];
    table.fields = fieldsOf( static_cast<OsmTable>( i ) );
    table.output = openSink( parameters, parameterOf( i ), context, table.fields, TABLES[i].type, degreesCrs(), results );
    options.tables[i] = table.output.isWanted();
  }
  const SkippedRows rows = mAreaSource ? SkippedRows( { mAreaSource.get() }, Qgis::GeometryType::Polygon, context.transformContext() )
                                       : SkippedRows( {}, Qgis::GeometryType::Polygon, context.transformContext() );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiPolygon, mAreaSource ? mAreaSource->sourceCrs() : degreesCrs(), results
  );
  readArea( context );
  if ( mAreaSource )
  {
    ErrorText::tellSkipped( mAreaSkip, mAreaName, feedback );
    writeSkippedRows( *mAreaSource, mAreaSkip, { 0, QStringLiteral( "AREA" ), mAreaName }, skipped, rows, feedback );
  }
  skipped.finish();
  const QTemporaryDir folder;
  const QString file = fileToRead( folder, options.sparseIds, feedback );
  if ( feedback->isCanceled() )
    throw Canceled();
  feedback->setProgressText( tr( "Reading the OSM data" ) );
  std::unique_ptr<QgsGeometryEngine> area;
  if ( !mArea.isNull() )
  {
    area.reset( QgsGeometry::createGeometryEngine( mArea.constGet() ) );
    area->prepareGeometry();
  }
  readOsmFile( file.toStdString(), options, [&]( OsmFeature &&found ) { take( std::move( found ), area.get() ); }, feedbackMonitor( feedback, 10, 95 ) );

  const QString names[OSM_TABLES] = { tr( "OSM buildings" ), tr( "OSM roads" ), tr( "OSM waterways" ), tr( "OSM railways" ), tr( "OSM places" ) };
  const QColor colours[OSM_TABLES]
    = { QColor( 0xC9, 0xA2, 0x8A ), QColor( 0x55, 0x55, 0x55 ), QColor( 0x2B, 0x7B, 0xBA ), QColor( 0x22, 0x22, 0x22 ), QColor() };
  const QString made = mFile.isEmpty() ? tr( "Downloaded by Lacuna from %1 on %2." ).arg( mServer, QDate::currentDate().toString( Qt::ISODate ) )
                                       : tr( "Read by Lacuna from “%1”." ).arg( QFileInfo( mFile ).fileName() );
  for ( int i = 0; i < OSM_TABLES; ++i )
  {
    Table &table = mTables[static_cast<std::size_t>( i )];
    table.output.finish();
    table.output.dress( context, { names[i], colours[i], false, made } );
    results.insert( parameterOf( i ) + QStringLiteral( "_COUNT" ), table.count );
  }
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( std::count_if( mAreaSkip.begin(), mAreaSkip.end(), []( SkipReason reason ) {
                    return reason != SkipReason::None;
                  } ) ) );
  tell( feedback );
  return results;
}

} // namespace lacuna
