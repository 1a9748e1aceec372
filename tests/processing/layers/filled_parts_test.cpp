// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Shapes with a part that holds nothing, over whose vertices QGIS does not walk alive.

#include "layers/filled_parts.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <qgslinestring.h>
#include <qgsmultipolygon.h>
#include <qgspolygon.h>

#include <memory>

using namespace lacuna::testing;

namespace
{

/// Squares and parts that hold nothing, by turns as the word says: “oe” is a square and an empty part.
QgsGeometry shape( const QString &parts, double x )
{
  auto polygons = std::make_unique<QgsMultiPolygon>();
  for ( const QChar part : parts )
  {
    auto polygon = std::make_unique<QgsPolygon>();
    if ( part == QLatin1Char( 'o' ) )
      polygon->setExteriorRing( new QgsLineString(
        QVector<double> { x, x + 9, x + 9, x, x }, QVector<double> { 8e6, 8e6, 8e6 + 9, 8e6 + 9, 8e6 }
      ) );
    polygons->addGeometry( polygon.release() );
    x += 30;
  }
  return QgsGeometry( std::move( polygons ) );
}

} // namespace

class FilledPartsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void emptyPartsGo_data()
  {
    QTest::addColumn<QString>( "parts" );
    QTest::addColumn<int>( "left" );
    QTest::newRow( "first" ) << "eo" << 1;
    QTest::newRow( "last" ) << "oe" << 1;
    QTest::newRow( "all" ) << "ee" << 0;
    QTest::newRow( "none" ) << "oo" << 2;
    QTest::newRow( "between" ) << "oeeo" << 2;
  }
  void emptyPartsGo()
  {
    QFETCH( QString, parts );
    QFETCH( int, left );
    const QgsGeometry geometry = shape( parts, 0 ), filled = lacuna::withFilledParts( geometry );
    QCOMPARE( filled.constGet()->partCount(), left );
    QCOMPARE( geometry.constGet()->partCount(), static_cast<int>( parts.size() ) ); // the given one is as it was
    int vertices = 0;
    for ( auto vertex = filled.vertices_begin(); vertex != filled.vertices_end(); ++vertex )
      ++vertices;
    QCOMPARE( vertices, 5 * left );
  }

  void everyAlgorithmOutlivesThem_data()
  {
    QTest::addColumn<QString>( "algorithm" );
    QTest::addColumn<QString>( "input" );
    QTest::newRow( "buildinggaps" ) << "lacuna:buildinggaps" << "REFERENCE";
    QTest::newRow( "exportmaproulette" ) << "lacuna:exportmaproulette" << "GAPS";
    QTest::newRow( "samplecheck" ) << "lacuna:samplecheck" << "MISSING_IN_OSM";
  }
  void everyAlgorithmOutlivesThem()
  {
    QFETCH( QString, algorithm );
    QFETCH( QString, input );
    const QTemporaryDir folder;
    const QString utm = QStringLiteral( "EPSG:32718" );
    const auto houses = polygonLayer(
      utm, { QString(), QString() }, QStringLiteral( "houses" ),
      QStringLiteral( "&field=name:string(50)&field=gap_reason:string(50)" )
    );
    QgsGeometryMap shapes {
      { 1, shape( QStringLiteral( "oe" ), 500000 ) }, { 2, shape( QStringLiteral( "eo" ), 500200 ) }
    };
    QVERIFY( houses->dataProvider()->changeGeometryValues( shapes ) );
    const auto osm = polygonLayer( utm, { squareWkt( 501000, 8000000, 9 ) }, QStringLiteral( "osm" ) );
    QVariantMap parameters { { input, source( houses ) } };
    if ( input == QLatin1String( "REFERENCE" ) )
      parameters.insert(
        { { "OSM", source( osm ) }, { "MISSING_IN_OSM", "memory:" }, { "MISSING_IN_REFERENCE", "memory:" } }
      );
    if ( input == QLatin1String( "GAPS" ) )
    {
      parameters.insert( QStringLiteral( "NAME" ), QStringLiteral( "Casas" ) );
      parameters.insert( QStringLiteral( "OUTPUT" ), folder.filePath( QStringLiteral( "tasks.geojson" ) ) );
    }
    if ( input == QLatin1String( "MISSING_IN_OSM" ) )
    {
      parameters.insert( QStringLiteral( "SAMPLE" ), QStringLiteral( "memory:" ) );
      parameters.insert( QStringLiteral( "DESIGN_FILE" ), folder.filePath( QStringLiteral( "design.json" ) ) );
    }
    const Run run( algorithm, parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  }

  // A tag goes to its own gap, also where gaps outside the tasks were left out before it.
  void tagsStayWithTheirGaps()
  {
    const QTemporaryDir folder;
    const QString crs = QStringLiteral( "EPSG:4326" ), file = folder.filePath( QStringLiteral( "tasks.geojson" ) );
    auto gaps = polygonLayer(
      crs, { squareWkt( 10, 10, 0.001 ), squareWkt( -75, -10, 0.001 ), squareWkt( -74.9, -10, 0.001 ) },
      QStringLiteral( "gaps" ), QStringLiteral( "&field=name:string(50)&field=osm_id:string(20)" )
    );
    for ( int i = 0; i < 3; ++i )
      gaps->dataProvider()->changeAttributeValues( { { i + 1, { { 1, QStringLiteral( "way/%1" ).arg( 1000 + i ) } } } }
      );
    const auto tasks = polygonLayer( crs, { squareWkt( -75.01, -10.01, 0.05 ), squareWkt( -74.91, -10.01, 0.05 ) } );
    const Run run(
      QStringLiteral( "lacuna:exportmaproulette" ), { { "GAPS", source( gaps ) },
                                                      { "NAME", "Casas" },
                                                      { "GROUPING", "task" },
                                                      { "TASKS", source( tasks ) },
                                                      { "TAG_FIX", "building:levels=if( $area > 1000, 2, 1 )" },
                                                      { "OSM_ID_FIELD", "osm_id" },
                                                      { "PERMISSION", "Municipio" },
                                                      { "OUTPUT", file } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QFile written( file );
    QVERIFY( written.open( QIODevice::ReadOnly ) );
    const QByteArrayList lines = written.readAll().split( '\n' );
    int seen = 0;
    for ( const QByteArray &line : lines )
      for ( int i = 1; i < 3; ++i )
        if ( line.contains( "\"way/" + QByteArray::number( 1000 + i ) + '"' ) )
        {
          ++seen;
          QVERIFY2( line.count( "way/" ) >= 1 && !line.contains( "way/1000" ), line.constData() );
          QVERIFY2( line.contains( i == 1 ? "-75" : "-74.9" ), line.constData() );
          QVERIFY2( line.contains( "\"building:levels\":\"2\"" ), line.constData() ); // 12,000 m², not degrees
        }
    QCOMPARE( seen, 2 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<FilledPartsTest>( argc, argv ); }

#include "filled_parts_test.moc"
