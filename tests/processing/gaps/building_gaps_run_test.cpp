// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:buildinggaps through the registry: parameters, report, cancel, threads and exceptions.

#include "base/algorithm_base.h"
#include "gaps/building_gaps_algorithm.h"
#include "building_gaps_outputs.h"
#include "lacuna/error.h"
#include "provider_registration.h"
#include "qgis_test.h"

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

} // namespace

class BuildingGapsRunTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void badParametersAreRefusedBeforeTheRun_data()
  {
    QTest::addColumn<QString>( "name" );
    QTest::addColumn<QVariant>( "value" );
    QTest::newRow( "overlap above one" ) << "MIN_OVERLAP" << QVariant( 1.5 );
    QTest::newRow( "overlap no number" ) << "MIN_OVERLAP" << QVariant( QStringLiteral( "half" ) );
    QTest::newRow( "negative shift" ) << "MAX_OFFSET" << QVariant( -1 );
    QTest::newRow( "negative area" ) << "MIN_AREA" << QVariant( -1 );
    QTest::newRow( "no such layer" ) << "OSM" << QVariant( QStringLiteral( "/no/such/file.gpkg" ) );
    QTest::newRow( "no such field" ) << "REFERENCE_ID_FIELD" << QVariant( QStringLiteral( "nothing" ) );
    QTest::newRow( "nowhere to write" ) << "MISSING_IN_OSM" << QVariant( QStringLiteral( "/proc/nowhere/out.gpkg" ) );
    QTest::newRow( "no place for the report" ) << "REPORT" << QVariant( QStringLiteral( "/proc/nowhere/report.html" ) );
  }
  void badParametersAreRefusedBeforeTheRun()
  {
    QFETCH( QString, name );
    QFETCH( QVariant, value );
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    QVariantMap parameters = withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } );
    parameters.insert( name, value );
    Run run( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    QVERIFY( !run.ok );
    QVERIFY( run.feedback.all().size() > 20 );
  }

  void theReportsPlaceIsCheckedBeforeTheWork()
  {
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    class Steps : public Listener
    {
    public:
      int steps = 0;
      void setProgressText( const QString & ) override { ++steps; }
    } feedback;
    QgsProcessingContext context;
    bool ok = true;
    std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:buildinggaps" ) )
    );
    algorithm->run(
      withSinks(
        { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "REPORT", "/proc/nowhere/report.html" } }
      ),
      context, &feedback, &ok
    );
    QVERIFY( !ok );
    QCOMPARE( feedback.steps, 0 );
  }

  void aLayerEditedMeanwhileIsASentence()
  {
    // A feature goes away between the two readings.
    const auto reference = polygonLayer(
      UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500050, 8900000, 10 ) }, QStringLiteral( "Catastro" )
    );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    class Editor : public Listener
    {
    public:
      QgsVectorLayer *layer = nullptr;
      int step = 0;
      void setProgressText( const QString & ) override
      {
        if ( ++step == 4 )
          layer->dataProvider()->deleteFeatures( QgsFeatureIds { 1 } );
      }
    } feedback;
    feedback.layer = reference.get();
    QgsProcessingContext context;
    bool ok = true;
    std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:buildinggaps" ) )
    );
    algorithm->run(
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } ), context, &feedback, &ok
    );
    QVERIFY( !ok );
    QVERIFY2( feedback.all().contains( QStringLiteral( "Catastro" ) ), qPrintable( feedback.all() ) );
  }

  void aCanceledRunAnnouncesNothing()
  {
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    QgsProcessingContext context;
    Listener feedback;
    feedback.cancel();
    bool ok = false;
    std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:buildinggaps" ) )
    );
    const QVariantMap results = algorithm->run(
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } ), context, &feedback, &ok
    );
    QVERIFY( results.isEmpty() );
  }

  void aRunCanceledAtAnyStageAnnouncesNothing_data()
  {
    QTest::addColumn<int>( "stage" );
    for ( int stage = 1; stage <= 4; ++stage )
      QTest::newRow( qPrintable( QString::number( stage ) ) ) << stage;
  }
  void aRunCanceledAtAnyStageAnnouncesNothing()
  {
    QFETCH( int, stage );
    // Reading, bringing together, comparing, writing: each announces itself once.
    class Canceler : public Listener
    {
    public:
      int left = 0;
      void setProgressText( const QString & ) override
      {
        if ( --left == 0 )
          cancel();
      }
    } feedback;
    feedback.left = stage;
    QStringList wkts;
    for ( int i = 0; i < 6000; ++i )
      wkts << squareWkt( 500000 + ( i % 80 ) * 15, 8900000 + ( i / 80 ) * 15, 8 );
    const auto reference = polygonLayer( UTM, wkts );
    const auto osm = polygonLayer( UTM, wkts.mid( 3000 ) );
    QgsProcessingContext context;
    bool ok = false;
    std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:buildinggaps" ) )
    );
    const QVariantMap results = algorithm->run(
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } ), context, &feedback, &ok
    );
    QVERIFY( feedback.isCanceled() );
    QVERIFY( results.isEmpty() );
  }

  void theSameBytesWhateverTheThreads()
  {
    QStringList wkts;
    QStringList osmWkts;
    for ( int i = 0; i < 900; ++i )
    {
      wkts << squareWkt( 500000 + ( i % 30 ) * 17, 8900000 + ( i / 30 ) * 19, 6 + i % 7 );
      if ( i % 3 )
        osmWkts << squareWkt( 500002 + ( i % 30 ) * 17, 8900001 + ( i / 30 ) * 19, 6 + i % 7 );
    }
    const auto reference = polygonLayer( UTM, wkts );
    const auto osm = polygonLayer( UTM, osmWkts );
    const auto dump = [&]( int threads ) {
      Run run(
        QStringLiteral( "lacuna:buildinggaps" ),
        withSinks(
          { { "REFERENCE", source( reference ) },
            { "OSM", source( osm ) },
            { "PAIRS", "TEMPORARY_OUTPUT" },
            { "OFFSETS", "TEMPORARY_OUTPUT" } }
        ),
        threads
      );
      QStringList lines;
      for ( const char *name : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "PAIRS", "OFFSETS" } )
      {
        QgsFeature feature;
        QgsFeatureIterator it = run.layer( QString::fromLatin1( name ) )->getFeatures();
        while ( it.nextFeature( feature ) )
        {
          QStringList values;
          for ( const QVariant &value : feature.attributes() )
            values
              << ( value.userType() == QMetaType::Type::Double ? QString::number( value.toDouble(), 'g', 17 )
                                                               : value.toString() );
          lines << values.join( QLatin1Char( '|' ) );
        }
      }
      return lines;
    };
    const QStringList one = dump( 1 );
    QVERIFY( one.size() > 1500 );
    QCOMPARE( dump( 2 ), one );
    QCOMPARE( dump( 7 ), one );
  }

  void theReportIsWellFormedAndSaysTheNumber()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "report.html" ) );
    const auto reference = polygonLayer(
      UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500050, 8900000, 10 ) }, QStringLiteral( "A <b> & “c”" )
    );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "REPORT", file } } )
    );
    verifyConserved( run );
    QFile html( file );
    QVERIFY( html.open( QIODevice::ReadOnly ) );
    const QString text = QString::fromUtf8( html.readAll() );
    QVERIFY( text.contains( QStringLiteral( "A &lt;b&gt; &amp; “c”" ) ) );
    QVERIFY( text.contains( QStringLiteral( "OpenStreetMap contributors" ) ) );
    QVERIFY( text.contains( QStringLiteral( "<svg" ) ) );
    QVERIFY( text.contains( QStringLiteral( "50.0\u00A0%" ) ) );
    QXmlStreamReader reader( text.mid( text.indexOf( QLatin1Char( '\n' ) ) ) );
    while ( !reader.atEnd() )
      reader.readNext();
    QVERIFY2( !reader.hasError(), qPrintable( reader.errorString() ) );
  }

  void anExceptionInsideBecomesASentence_data()
  {
    QTest::addColumn<int>( "kind" );
    QTest::newRow( "standard" ) << 0;
    QTest::newRow( "engine" ) << 1;
    QTest::newRow( "no memory" ) << 2;
    QTest::newRow( "something else" ) << 3;
  }
  void anExceptionInsideBecomesASentence()
  {
    QFETCH( int, kind );
    class Thrower : public lacuna::BuildingGapsAlgorithm
    {
    public:
      int kind = 0;
      Thrower *createInstance() const override
      {
        Thrower *copy = new Thrower();
        copy->kind = kind;
        return copy;
      }
      void initAlgorithm( const QVariantMap & ) override {}
      void prepare( const QVariantMap &, QgsProcessingContext &, QgsProcessingFeedback * ) override {}
      QVariantMap run( const QVariantMap &, QgsProcessingContext &, QgsProcessingFeedback * ) override
      {
        switch ( kind )
        {
          case 0:
            throw std::runtime_error( "boom" );
          case 1:
            throw lacuna::Error( lacuna::ErrorCode::InvalidOption, { "MIN_OVERLAP", "7" } );
          case 2:
            throw std::bad_alloc();
          default:
            throw 42;
        }
      }
    } thrower;
    thrower.kind = kind;
    QgsProcessingContext context;
    Listener feedback;
    bool ok = true;
    const QVariantMap results
      = static_cast<const QgsProcessingAlgorithm &>( thrower ).run( QVariantMap(), context, &feedback, &ok );
    QVERIFY( !ok );
    QVERIFY( results.isEmpty() );
    QVERIFY2( feedback.all().size() > 30, qPrintable( feedback.all() ) );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<BuildingGapsRunTest>( argc, argv ); }

#include "building_gaps_run_test.moc"
