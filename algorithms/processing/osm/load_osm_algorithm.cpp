// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "load_osm_algorithm.h"
#include "base/algorithm_table.h"
#include "lacuna/error.h"
#include "layers/degree_area.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "overpass.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometryengine.h>
#include <qgsprocessingparameters.h>

#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace lacuna
{

namespace
{

const char *const DEFAULT_SERVER = "https://overpass-api.de/api/interpreter";
constexpr double MAX_KM2 = 2500; // of an area that is downloaded: beyond it servers give up

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
  { "FACILITIES", "", Qgis::WkbType::Point },
};

QString parameterOf( int table ) { return QString::fromLatin1( TABLES[table].parameter ); }

QString osmId( char type, std::int64_t id )
{
  const QString kind = type == 'n'   ? QStringLiteral( "node" )
                       : type == 'w' ? QStringLiteral( "way" )
                                     : QStringLiteral( "relation" );
  return QStringLiteral( "%1/%2" ).arg( kind ).arg( id );
}

} // namespace

LACUNA_ALGORITHM( loadosm, LoadOsmAlgorithm )

QString LoadOsmAlgorithm::displayName() const { return tr( "Load OpenStreetMap data" ); }

QStringList LoadOsmAlgorithm::tags() const
{
  return searchWords(
    tr( "openstreetmap,osm,pbf,overpass,o5m,import,download,buildings,roads,rivers,schools,hospitals,extract" )
  );
}

QString LoadOsmAlgorithm::shortDescription() const
{
  return tr( "Reads buildings, roads, waterways, railways, places and facilities from an OSM file, or downloads them, "
             "as layers with one column per tag." );
}

QString LoadOsmAlgorithm::shortHelpString() const
{
  return tr(
    "Reads an .osm.pbf, .osm, .osm.gz, .osm.bz2 or .o5m file into layers whose tags are columns, ready for Building "
    "gaps, Road gaps and Task areas. The id is way/123, node/123 or relation/123; version, timestamp and changeset are "
    "there where the file has them.\n\n"
    "With an area, only buildings whose point on surface lies inside come out, and lines and places that meet it; they "
    "are not cut.\n\n"
    "Files of editors and of overpass turbo are read as they are: negative ids, things in any order or several times "
    "(the newest version counts), deleted things, and coordinates of “out geom”. What cannot be made, since a clipped "
    "extract lacks a part of it or its outline is not closed, is in Skipped, with the reason.\n\n"
    "Facilities are schools, hospitals, shelters, fire stations and the like, as points: those that are mapped as "
    "areas lie in their area.\n\n"
    "Without a file the data of the area is downloaded from an Overpass server, which needs a connection. A busy "
    "server is asked again when it says it has room. For more than a town, download an extract instead: it is faster, "
    "and can be used offline.\n\n"
    "The data is © OpenStreetMap contributors, under the Open Database License."
  );
}

void LoadOsmAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  addParameter( new QgsProcessingParameterFile(
    QStringLiteral( "FILE" ), tr( "OSM file (empty: download the area)" ), Qgis::ProcessingFileParameterBehavior::File,
    QString(), QVariant(), true, tr( "OSM files (*.osm *.osm.gz *.osm.bz2 *.pbf *.o5m);;All files (*)" )
  ) );
  addLayer( QStringLiteral( "AREA" ), tr( "Only inside this area" ), polygons, { .optional = true } );
  addAdvanced( std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "SERVER" ), tr( "Overpass server" ), QString::fromLatin1( DEFAULT_SERVER ), false, true
  ) );
  const QString descriptions[OSM_TABLES]
    = { tr( "Buildings" ), tr( "Roads" ), tr( "Waterways" ), tr( "Railways" ), tr( "Places" ), tr( "Facilities" ) };
  const Qgis::ProcessingSourceType types[OSM_TABLES]
    = { Qgis::ProcessingSourceType::VectorPolygon, Qgis::ProcessingSourceType::VectorLine,
        Qgis::ProcessingSourceType::VectorLine,    Qgis::ProcessingSourceType::VectorLine,
        Qgis::ProcessingSourceType::VectorPoint,   Qgis::ProcessingSourceType::VectorPoint };
  for ( int table = 0; table < OSM_TABLES; ++table )
    addParameter( new QgsProcessingParameterFeatureSink(
      parameterOf( table ), descriptions[table], types[table], QVariant(), true, table < 2
    ) );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  const QString counts[OSM_TABLES] = { tr( "Buildings, number" ), tr( "Roads, number" ),  tr( "Waterways, number" ),
                                       tr( "Railways, number" ),  tr( "Places, number" ), tr( "Facilities, number" ) };
  for ( int table = 0; table < OSM_TABLES; ++table )
    addNumber( parameterOf( table ) + QStringLiteral( "_COUNT" ), counts[table] );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped, number" ) );
}

void LoadOsmAlgorithm::prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mTables = {};
  mArea = QgsGeometry();
  mAreaSkip.clear();
  mSkips = {};
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
    throw QgsProcessingException( tr( "“%1” (SERVER) is no address of an Overpass server, such as %2." )
                                    .arg( mServer, QString::fromLatin1( DEFAULT_SERVER ) ) );
  bool any = false;
  for ( int table = 0; table < OSM_TABLES; ++table )
    any = any || !parameters.value( parameterOf( table ) ).toString().isEmpty();
  if ( !any )
    throw QgsProcessingException(
      tr( "No output is asked for: choose at least one of BUILDINGS, ROADS, WATERWAYS, RAILWAYS, PLACES, FACILITIES." )
    );
}

QgsFields LoadOsmAlgorithm::fieldsOf( OsmTable table )
{
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "osm_id" ), QMetaType::Type::QString ) );
  for ( const std::string &column : osmColumns( table ) )
    fields.append( QgsField( QString::fromStdString( column ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "version" ), QMetaType::Type::Int ) );
  fields.append( QgsField( QStringLiteral( "timestamp" ), QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "changeset" ), QMetaType::Type::LongLong ) );
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

QStringList LoadOsmAlgorithm::selectors() const
{
  QStringList asked;
  for ( int i = 0; i < OSM_TABLES; ++i )
  {
    if ( !mTables[static_cast<std::size_t>( i )].output.isWanted() )
      continue;
    const auto table = static_cast<OsmTable>( i );
    if ( table == OsmTable::Facilities )
    {
      QStringList values;
      for ( const std::string &value : osmFacilities() )
        values << QString::fromStdString( value );
      asked << QStringLiteral( "nwr[\"amenity\"~\"^(%1)$\"]" ).arg( values.join( QLatin1Char( '|' ) ) )
            << QStringLiteral( "nwr[\"emergency\"=\"assembly_point\"]" );
      continue;
    }
    const QString kind = table == OsmTable::Places ? QStringLiteral( "node" ) : QStringLiteral( "way" );
    asked << QStringLiteral( "%1[\"%2\"]" ).arg( kind, QString::fromLatin1( TABLES[i].selector ) );
    if ( table == OsmTable::Buildings )
      asked << QStringLiteral( "relation[\"building\"]" );
  }
  return asked;
}

// The file to read: the user's, or a download in the folder.
QString LoadOsmAlgorithm::fileToRead( const QTemporaryDir &folder, QgsProcessingFeedback *feedback ) const
{
  if ( !mFile.isEmpty() )
    return mFile;
  const double km2 = ellipsoidalM2( mArea ) / 1e6;
  if ( km2 > MAX_KM2 )
    throw QgsProcessingException( tr( "The area spans %1 km²; Overpass servers give up on so much (more than %2 km²). "
                                      "Choose a smaller AREA, or load an .osm.pbf extract." )
                                    .arg( QLocale().toString( km2, 'f', 0 ), QLocale().toString( MAX_KM2, 'f', 0 ) ) );
  const QString file = folder.filePath( QStringLiteral( "download.osm" ) );
  feedback->setProgressText( tr( "Downloading from %1" ).arg( QUrl( mServer ).host() ) );
  Overpass( mServer, feedback ).download( Overpass::query( selectors(), mArea ), file );
  if ( feedback->isCanceled() )
    throw Canceled();
  return file;
}

void LoadOsmAlgorithm::take( OsmFeature &&found, QgsGeometryEngine *area )
{
  Table &table = mTables[static_cast<std::size_t>( found.table )];
  QgsGeometry geometry;
  geometry.fromWkb(
    QByteArray( reinterpret_cast<const char *>( found.wkb.data() ), static_cast<int>( found.wkb.size() ) )
  );
  if ( found.table == OsmTable::Facilities && geometry.type() == Qgis::GeometryType::Polygon )
    geometry = geometry.pointOnSurface();
  if ( area )
  {
    const bool inside = found.table == OsmTable::Buildings ? area->contains( geometry.pointOnSurface().constGet() )
                                                           : area->intersects( geometry.constGet() );
    if ( !inside )
    {
      ++mOutside;
      return;
    }
  }
  QgsFeature feature( table.fields );
  feature.setGeometry( geometry );
  QgsAttributes attributes;
  attributes << osmId( found.type, found.id );
  for ( const std::string &value : found.values )
    attributes << textOrNull( QString::fromStdString( value ) );
  attributes
    << ( found.version > 0 ? QVariant( found.version ) : QgsVariantUtils::createNullVariant( QMetaType::Type::Int ) )
    << textOrNull( QString::fromStdString( found.timestamp ) )
    << ( found.changeset > 0 ? QVariant( static_cast<qlonglong>( found.changeset ) )
                             : QgsVariantUtils::createNullVariant( QMetaType::Type::LongLong ) );
  feature.setAttributes( attributes );
  table.output.add( feature );
  ++table.count;
}

void LoadOsmAlgorithm::skip( const OsmSkipped &found )
{
  ++mSkips[static_cast<std::size_t>( found.reason )];
  if ( !mSkipped.isWanted() )
    return;
  const QString parameter = mFile.isEmpty() ? QStringLiteral( "SERVER" ) : QStringLiteral( "FILE" );
  QgsFeature row = mSkippedRows.ownRow(
    QgsAttributes() << osmId( found.type, found.id ) << parameterOf( static_cast<int>( found.table ) ), parameter,
    osmSkipCode( found.reason )
  );
  mSkipped.add( row );
}

OsmReport LoadOsmAlgorithm::read( const QString &file, const OsmReadOptions &options, QgsProcessingFeedback *feedback )
{
  std::unique_ptr<QgsGeometryEngine> area;
  if ( !mArea.isNull() )
  {
    area.reset( QgsGeometry::createGeometryEngine( mArea.constGet() ) );
    area->prepareGeometry();
  }
  OsmVisitor visitor;
  visitor.feature = [&]( OsmFeature &&found ) { take( std::move( found ), area.get() ); };
  visitor.skipped = [&]( const OsmSkipped &found ) { skip( found ); };
  feedback->setProgressText( tr( "Reading the OSM data" ) );
  try
  {
    return readOsmFile( file.toStdString(), options, visitor, runContext().part( mFile.isEmpty() ? 0.1 : 0, 0.95 ) );
  }
  catch ( const Error &error )
  {
    if ( error.code() != ErrorCode::OsmFile || !mFile.isEmpty() )
      throw;
    // The name of the temporary file means nothing to anybody.
    std::vector<std::string> args = error.args();
    args.front() = mServer.toStdString();
    throw Error( error.code(), args );
  }
}

void LoadOsmAlgorithm::logSummary( const OsmReport &report, QgsProcessingFeedback *feedback ) const
{
  qlonglong all = 0;
  for ( const Table &table : mTables )
    all += table.count;
  OsmText::logSummary( report, feedback );
  OsmText::warnOfSkipped( mSkips, report.centers, feedback );
  const qlonglong outside = mOutside + static_cast<qlonglong>( report.outside );
  if ( outside > 0 )
    feedback->pushInfo( tr( "%1 features lie outside the area and were left out." ).arg( QLocale().toString( outside ) )
    );
  if ( all > 0 )
    return;
  if ( outside > 0 )
    feedback->pushWarning(
      tr( "Nothing in the file lies inside “%1” (AREA). Check that both cover the same place." ).arg( mAreaName )
    );
  else if ( mFile.isEmpty() )
    feedback->pushWarning( tr( "OpenStreetMap has none of what was asked for in this area." ) );
  else
    feedback->pushWarning( tr( "The file holds none of what was asked for." ) );
}

OsmReadOptions
LoadOsmAlgorithm::openSinks( const QVariantMap &parameters, QgsProcessingContext &context, QVariantMap &results )
{
  OsmReadOptions options;
  for ( int i = 0; i < OSM_TABLES; ++i )
  {
    Table &table = mTables[static_cast<std::size_t>( i )];
    table.fields = fieldsOf( static_cast<OsmTable>( i ) );
    table.output
      = openSink( parameters, parameterOf( i ), context, table.fields, TABLES[i].type, degreesCrs(), results );
    options.tables[i] = table.output.isWanted();
  }
  std::vector<const QgsProcessingFeatureSource *> sources;
  if ( mAreaSource )
    sources.push_back( mAreaSource.get() );
  const QgsFields own
    = lacuna::fieldsOf( { { "osm_id", QMetaType::Type::QString }, { "output", QMetaType::Type::QString } } );
  mSkippedRows = SkippedRows( sources, Qgis::GeometryType::Polygon, context.transformContext(), own );
  mSkipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, mSkippedRows.fields(), Qgis::WkbType::MultiPolygon,
    mAreaSource ? mAreaSource->sourceCrs() : degreesCrs(), results
  );
  return options;
}

void LoadOsmAlgorithm::finishSinks( QgsProcessingContext &context, QVariantMap &results )
{
  mSkipped.finish();
  const QString names[OSM_TABLES] = { tr( "OSM buildings" ), tr( "OSM roads" ),  tr( "OSM waterways" ),
                                      tr( "OSM railways" ),  tr( "OSM places" ), tr( "OSM facilities" ) };
  const QColor colours[OSM_TABLES]
    = { QColor( 0xC9, 0xA2, 0x8A ), QColor( 0x55, 0x55, 0x55 ), QColor( 0x2B, 0x7B, 0xBA ),
        QColor( 0x22, 0x22, 0x22 ), QColor( 0x6A, 0x3D, 0x9A ), QColor( 0x00, 0x6D, 0x5B ) };
  const QString made
    = mFile.isEmpty()
        ? tr( "Downloaded by Lacuna from %1 on %2." ).arg( mServer, QDate::currentDate().toString( Qt::ISODate ) )
        : tr( "Read by Lacuna from “%1”." ).arg( QFileInfo( mFile ).fileName() );
  for ( int i = 0; i < OSM_TABLES; ++i )
  {
    Table &table = mTables[static_cast<std::size_t>( i )];
    table.output.finish();
    table.output.dress( context, { names[i], colours[i], false, made } );
    results.insert( parameterOf( i ) + QStringLiteral( "_COUNT" ), table.count );
  }
  const auto areas = std::count_if( mAreaSkip.begin(), mAreaSkip.end(), []( SkipReason reason ) {
    return reason != SkipReason::None;
  } );
  results.insert(
    QStringLiteral( "SKIPPED_COUNT" ),
    static_cast<qlonglong>( areas ) + std::accumulate( mSkips.begin(), mSkips.end(), qlonglong { 0 } )
  );
}

QVariantMap
LoadOsmAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  QVariantMap results;
  // A run that fails or is canceled removes its files: they must be closed by then.
  const auto closed = qScopeGuard( [this] {
    mTables = {};
    mSkipped = OutputLayer();
  } );
  OsmReadOptions options = openSinks( parameters, context, results );
  readArea( context );
  if ( mAreaSource )
  {
    ErrorText::warnOfSkipped( mAreaSkip, mAreaName, feedback );
    writeSkippedRows(
      *mAreaSource, mAreaSkip, { 0, QStringLiteral( "AREA" ), mAreaName }, mSkipped, mSkippedRows, feedback
    );
    const QgsRectangle box = mArea.boundingBox();
    options.box = OsmBox { box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum() };
  }
  const QTemporaryDir folder;
  const OsmReport report = read( fileToRead( folder, feedback ), options, feedback );
  finishSinks( context, results );
  logSummary( report, feedback );
  return results;
}

} // namespace lacuna
