// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:loadosm through the registry: files as editors write them, and a server of our own that behaves like Overpass.

#include "file_content.h"
#include "local_server.h"
#include "osm/overpass.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <atomic>

using namespace lacuna::testing;

namespace
{

const char *const TOWN = R"(<?xml version='1.0' encoding='UTF-8'?>
<osm version='0.6' generator='test'>
<node id='1' lat='14.6' lon='-90.5' version='3' timestamp='2024-05-01T10:11:12Z'><tag k='place' v='town'/><tag k='name' v='Ciudad Vieja'/></node>
<node id='2' lat='14.6' lon='-90.499'/><node id='3' lat='14.601' lon='-90.499'/><node id='4' lat='14.601' lon='-90.5'/>
<node id='5' lat='14.7' lon='-90.5'/><node id='6' lat='14.701' lon='-90.5'/>
<way id='10' version='7' changeset='123' timestamp='2023-01-02T03:04:05Z'><nd ref='1'/><nd ref='2'/><nd ref='3'/><nd ref='4'/><nd ref='1'/><tag k='building' v='house'/><tag k='building:levels' v='2'/><tag k='addr:street' v='Calle 5'/></way>
<way id='11'><nd ref='1'/><nd ref='3'/><tag k='highway' v='residential'/><tag k='railway' v='tram'/><tag k='name' v='Avenida Ñ'/></way>
<way id='12'><nd ref='5'/><nd ref='6'/><tag k='waterway' v='river'/></way>
<way id='13'><nd ref='2'/><nd ref='3'/><nd ref='4'/><nd ref='2'/><tag k='building' v='no'/></way>
<way id='14'><nd ref='2'/><nd ref='3'/><nd ref='4'/><nd ref='2'/></way>
<relation id='20'><member type='way' ref='14' role='outer'/><tag k='type' v='multipolygon'/><tag k='amenity' v='school'/><tag k='building' v='school'/></relation>
</osm>
)";

Run load( QVariantMap parameters )
{
  for ( const char *sink : { "BUILDINGS", "ROADS", "WATERWAYS", "RAILWAYS", "PLACES", "FACILITIES", "SKIPPED" } )
    if ( !parameters.contains( QString::fromLatin1( sink ) ) )
      parameters.insert( QString::fromLatin1( sink ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
  return Run( QStringLiteral( "lacuna:loadosm" ), parameters );
}

// Answers posts one after the other with what it was given, and says when there is room.
class Server : public LocalServer
{
public:
  explicit Server( QList<QPair<int, QByteArray>> answers ) : mAnswers( std::move( answers ) ) { begin(); }
  ~Server() override { end(); }
  QString address() const { return root() + QStringLiteral( "/api/interpreter" ); }
  int posts() const { return mPosts; }
  QByteArray lastBody;

protected:
  Reply replyTo( const QByteArray &request ) override
  {
    if ( !request.startsWith( "POST" ) )
      return { 200, "Connected as: 1\nRate limit: 2\nSlot available after: 2026-01-01T00:00:00Z, in 0 seconds.\n" };
    const int i = std::min( static_cast<int>( mAnswers.size() ) - 1, mPosts++ );
    lastBody = request.mid( request.indexOf( "\r\n\r\n" ) + 4 );
    return { mAnswers.at( i ).first, mAnswers.at( i ).second };
  }

private:
  QList<QPair<int, QByteArray>> mAnswers;
  std::atomic<int> mPosts { 0 };
};

} // namespace

class LoadOsmTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:loadosm" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "AREA", "BUILDINGS", "FACILITIES", "FILE", "PLACES", "RAILWAYS", "ROADS", "SERVER", "SKIPPED", "WATERWAYS"
      } )
    );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "osm" ) );
    QVERIFY( algorithm->shortHelpString().size() > 400 );
  }

  void tagsAreColumns()
  {
    const QTemporaryDir folder;
    Run run = load( { { "FILE", writeFile( folder.filePath( QStringLiteral( "town.osm" ) ), TOWN ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer *buildings = run.layer( QStringLiteral( "BUILDINGS" ) );
    QStringList ids = valuesOf( buildings, QStringLiteral( "osm_id" ) );
    ids.sort();
    QCOMPARE( ids, ( QStringList { "relation/20", "way/10" } ) );
    QgsFeature feature;
    QgsFeatureIterator it = buildings->getFeatures();
    while ( it.nextFeature( feature ) )
      if ( feature.attribute( QStringLiteral( "osm_id" ) ) == QStringLiteral( "way/10" ) )
      {
        QCOMPARE( feature.attribute( QStringLiteral( "building_levels" ) ).toString(), QStringLiteral( "2" ) );
        QCOMPARE( feature.attribute( QStringLiteral( "addr_street" ) ).toString(), QStringLiteral( "Calle 5" ) );
        QCOMPARE( feature.attribute( QStringLiteral( "version" ) ).toInt(), 7 );
        QCOMPARE(
          feature.attribute( QStringLiteral( "timestamp" ) ).toString(), QStringLiteral( "2023-01-02T03:04:05Z" )
        );
        QCOMPARE( feature.attribute( QStringLiteral( "changeset" ) ).toLongLong(), 123LL );
      }
      else
        QVERIFY(
          feature.attribute( QStringLiteral( "changeset" ) ).isNull()
          && feature.attribute( QStringLiteral( "version" ) ).isNull()
        );
    const QgsVectorLayer *facilities = run.layer( QStringLiteral( "FACILITIES" ) );
    QCOMPARE( valuesOf( facilities, QStringLiteral( "osm_id" ) ), QStringList { "relation/20" } );
    QCOMPARE( valuesOf( facilities, QStringLiteral( "facility" ) ), QStringList { "school" } );
    QCOMPARE( facilities->wkbType(), Qgis::WkbType::Point );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "ROADS" ) ), QStringLiteral( "name" ) ),
      QStringList { QString::fromUtf8( "Avenida Ñ" ) }
    );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "RAILWAYS" ) ), QStringLiteral( "railway" ) ), QStringList { "tram" }
    ); // the same way
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "WATERWAYS" ) ), QStringLiteral( "osm_id" ) ), QStringList { "way/12" }
    );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "PLACES" ) ), QStringLiteral( "name" ) ), QStringList { "Ciudad Vieja" }
    );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_COUNT" ) ), 2LL );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 0LL );
  }

  void whatCannotBeMadeIsSkipped()
  {
    QByteArray text( TOWN );
    text.replace( "<nd ref='3'/><nd ref='4'/><nd ref='1'/>", "<nd ref='3'/><nd ref='404'/><nd ref='1'/>" )
      .replace( "ref='14' role", "ref='1414' role" );
    const QTemporaryDir folder;
    const auto area = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( -90.51, 14.59, 0.2 ), QString() } );
    Run run = load(
      { { "FILE", writeFile( folder.filePath( QStringLiteral( "clipped.osm" ) ), text ) }, { "AREA", source( area ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer *skipped = run.layer( QStringLiteral( "SKIPPED" ) );
    // The school is a building and a facility.
    QCOMPARE(
      valuesOf( skipped, QStringLiteral( "skip_reason" ) ),
      ( QStringList { "null_geometry", "missing_nodes", "missing_members", "missing_members" } )
    );
    QCOMPARE( valuesOf( skipped, QStringLiteral( "skip_layer" ) ), ( QStringList { "AREA", "FILE", "FILE", "FILE" } ) );
    QCOMPARE(
      valuesOf( skipped, QStringLiteral( "output" ) ).mid( 1 ),
      ( QStringList { "BUILDINGS", "BUILDINGS", "FACILITIES" } )
    );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 4LL );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "clipped extract" ) ), qPrintable( run.feedback.all() ) );
  }

  void onlyInsideTheArea()
  {
    const QTemporaryDir folder;
    const auto area = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( -90.51, 14.69, 0.02 ), QString() } );
    Run run = load(
      { { "FILE", writeFile( folder.filePath( QStringLiteral( "town.osm" ) ), TOWN ) }, { "AREA", source( area ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "WATERWAYS_COUNT" ) ), 1LL );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_COUNT" ) ), 0LL );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      QStringList { "null_geometry" }
    );
    const auto elsewhere
      = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( 10, 10, 1 ) }, QStringLiteral( "otro lugar" ) );
    Run nothing
      = load( { { "FILE", folder.filePath( QStringLiteral( "town.osm" ) ) }, { "AREA", source( elsewhere ) } } );
    QVERIFY( nothing.ok && nothing.feedback.all().contains( QStringLiteral( "otro lugar" ) ) );
  }

  void filesOfEditors()
  {
    // Negative ids, ways before their nodes.
    QByteArray text( TOWN );
    text.replace( "id='1", "id='-1" )
      .replace( "id='2'", "id='-2'" )
      .replace( "id='3'", "id='-3'" )
      .replace( "id='4'", "id='-4'" );
    text.replace( "ref='1", "ref='-1" )
      .replace( "ref='2'", "ref='-2'" )
      .replace( "ref='3'", "ref='-3'" )
      .replace( "ref='4'", "ref='-4'" );
    const auto nodes = text.indexOf( "<node" );
    const auto ways = text.indexOf( "<way" );
    const QByteArray shuffled
      = text.left( nodes ) + text.mid( ways ).replace( "</osm>", "" ) + text.mid( nodes, ways - nodes ) + "</osm>";
    const QTemporaryDir folder;
    Run run = load( { { "FILE", writeFile( folder.filePath( QStringLiteral( "editor.osm" ) ), shuffled ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QStringList ids = valuesOf( run.layer( QStringLiteral( "BUILDINGS" ) ), QStringLiteral( "osm_id" ) );
    ids.sort();
    QCOMPARE( ids, ( QStringList { "relation/20", "way/-10" } ) );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "PLACES" ) ), QStringLiteral( "osm_id" ) ), QStringList { "node/-1" }
    );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "put in order" ) ) );
  }

  void badFilesAreSentences_data()
  {
    QTest::addColumn<QString>( "name" );
    QTest::addColumn<QByteArray>( "content" );
    QTest::addColumn<QString>( "says" );
    QTest::newRow( "cut off" ) << "cut.osm" << QByteArray( TOWN ).left( 700 ) << "damaged at line";
    QTest::newRow( "other XML" ) << "page.osm" << QByteArray( "<html><body/></html>" ) << "no OSM file";
    QTest::newRow( "empty" ) << "empty.osm" << QByteArray() << "is empty";
    QTest::newRow( "no pbf" ) << "text.osm.pbf" << QByteArray( "hello" ) << "is no OSM file: it begins with “hello”";
    QTest::newRow( "archive" ) << "town.zip" << QByteArray( "PK\x03\x04..." ) << "ZIP archive";
    QTest::newRow( "server gave up"
    ) << "cut.osm"
      << QByteArray( "<osm><node id='1' lat='1' lon='1'/><remark> runtime error: Query timed out </remark></osm>" )
      << "gave up";
    QTest::newRow( "only middles"
    ) << "center.osm"
      << QByteArray( "<osm><way id='1'><center lat='1' lon='1'/><nd ref='1'/></way></osm>" ) << "out meta geom";
    QTest::newRow( "nothing in it" ) << "none.osm" << QByteArray( "<osm version='0.6'></osm>" )
                                     << "none of what was asked for";
  }
  void badFilesAreSentences()
  {
    QFETCH( QString, name );
    QFETCH( QByteArray, content );
    QFETCH( QString, says );
    const QTemporaryDir folder;
    Run run = load( { { "FILE", writeFile( folder.filePath( name ), content ) } } );
    QCOMPARE( run.ok, name == QLatin1String( "none.osm" ) );
    QVERIFY2( run.feedback.all().contains( says ), qPrintable( run.feedback.all() ) );
  }

  void nothingAskedFor()
  {
    Run nothing = load( {} );
    QVERIFY( !nothing.ok && nothing.feedback.all().contains( QStringLiteral( "FILE" ) ) );
    Run missing = load( { { "FILE", "/nowhere/town.osm" } } );
    QVERIFY( !missing.ok && missing.feedback.all().contains( QStringLiteral( "/nowhere/town.osm" ) ) );
    const QTemporaryDir folder;
    Run noOutput(
      QStringLiteral( "lacuna:loadosm" ),
      { { "FILE", writeFile( folder.filePath( QStringLiteral( "town.osm" ) ), TOWN ) } }
    );
    QVERIFY( !noOutput.ok && noOutput.feedback.all().contains( QStringLiteral( "No output" ) ) );
  }

  void downloads()
  {
    const auto area = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( -90.51, 14.59, 0.02 ) } );
    Server server( { { 429, "busy" }, { 504, "busy" }, { 200, TOWN } } );
    Run run = load( { { "AREA", source( area ) }, { "SERVER", server.address() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( server.posts(), 3 );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_COUNT" ) ), 2LL );
    QCOMPARE( run.number( QStringLiteral( "WATERWAYS_COUNT" ) ), 0LL ); // outside: the answer is clipped
    QVERIFY( run.feedback.all().contains( QStringLiteral( "trying again" ) ) );
    const QByteArray query = QByteArray::fromPercentEncoding( server.lastBody );
    QVERIFY2(
      query.contains( "way[\"building\"](poly:\"14.590000 -90.510000" ) && query.contains( "out meta;" ), query
    );
  }

  void serversThatFail_data()
  {
    QTest::addColumn<int>( "code" );
    QTest::addColumn<QByteArray>( "body" );
    QTest::addColumn<QString>( "says" );
    QTest::newRow( "syntax" ) << 400 << QByteArray( "<html>parse error</html>" ) << "did not understand";
    QTest::newRow( "gone" ) << 404 << QByteArray() << "HTTP 404";
    QTest::newRow( "forbidden" ) << 403 << QByteArray() << "HTTP 403";
    QTest::newRow( "remark" ) << 200
                              << QByteArray( "<osm version='0.6'><remark> runtime error: Query timed out in \"query\" "
                                             "at line 1 after 180 seconds. </remark></osm>" )
                              << "gave up";
    QTest::newRow( "page of a hotel" ) << 200 << QByteArray( "<html><body>log in</body></html>" ) << "no OSM file";
    QTest::newRow( "always busy" ) << 429 << QByteArray() << "HTTP 429";
  }
  void serversThatFail()
  {
    QFETCH( int, code );
    QFETCH( QByteArray, body );
    QFETCH( QString, says );
    const auto area = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( -90.51, 14.59, 0.02 ) } );
    Server server( { { code, body } } );
    Run run = load( { { "AREA", source( area ) }, { "SERVER", server.address() } } );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( says ), qPrintable( run.feedback.all() ) );
  }

  void areasTooLargeToDownload()
  {
    const auto area = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( -90, 14, 2 ) } );
    Run run = load( { { "AREA", source( area ) }, { "SERVER", "http://127.0.0.1:9/api/interpreter" } } );
    QVERIFY( !run.ok && run.feedback.all().contains( QStringLiteral( "km²" ) ) );
    const auto small = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( -90, 14, 0.01 ) } );
    Run nobody = load( { { "AREA", source( small ) }, { "SERVER", "http://127.0.0.1:9/api/interpreter" } } );
    QVERIFY( !nobody.ok && nobody.feedback.all().contains( QStringLiteral( "could not be used" ) ) );
  }

  void longRingsAreSimplifiedOutwards()
  {
    QStringList corners;
    for ( int i = 0; i <= 3000; ++i )
      corners << QStringLiteral( "%1 %2" )
                   .arg( -60 + 0.05 * std::cos( i % 3000 * 6.283185307 / 3000 ), 0, 'f', 9 )
                   .arg( 10 + 0.05 * std::sin( i % 3000 * 6.283185307 / 3000 ), 0, 'f', 9 );
    const QgsGeometry area
      = QgsGeometry::fromWkt( QStringLiteral( "MultiPolygon (((%1)))" ).arg( corners.join( ',' ) ) );
    const QString query = lacuna::Overpass::query( { QStringLiteral( "way[\"highway\"]" ) }, area );
    const QString places = query.section( QLatin1Char( '"' ), 3, 3 );
    const QStringList numbers = places.split( QLatin1Char( ' ' ) );
    QVERIFY( numbers.size() <= 402 );
    QgsPolylineXY ring;
    for ( int i = 0; i + 1 < numbers.size(); i += 2 )
      ring << QgsPointXY( numbers.at( i + 1 ).toDouble(), numbers.at( i ).toDouble() );
    QVERIFY( area.difference( QgsGeometry::fromPolygonXY( { ring } ) ).area() < 0.001 * area.area() );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<LoadOsmTest>( argc, argv ); }

#include "load_osm_test.moc"
