// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:samplecheck through the registry and in qgis_process: what it draws, and how it reports it.

#include "layer_rows.h"
#include "layers/layer_role.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "report_page.h"
#include "sample_layers.h"
#include "saved_layer.h"

#include <QSet>

#include <cmath>

using namespace lacuna::testing;

namespace
{

QStringList rowsOf( QgsVectorLayer *layer )
{
  QStringList rows;
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  while ( it.nextFeature( feature ) )
  {
    QStringList cells;
    for ( const QVariant &value : feature.attributes() )
      cells << value.toString();
    rows << cells.join( QLatin1Char( '|' ) ) + QString::fromLatin1( feature.geometry().asWkb().toHex() );
  }
  return rows;
}

} // namespace

class SampleCheckTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:samplecheck" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "AREA", "AREAS", "CELL_SIZE", "COMPARE_WITH", "DESIGN", "DESIGN_FILE", "EXPECTED", "HALF_WIDTH", "MATCHED",
        "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "REPORT", "SAMPLE", "SEED", "SIZE", "SKIPPED", "ZONES"
      } )
    );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "gaps" ) );
    QVERIFY( QFile::exists( algorithm->svgIconPath() ) && algorithm->svgIconPath().endsWith( "samplecheck.svg" ) );
  }

  void everyRowIsOneOfTheTown()
  {
    const GapTown town;
    SampleRun sample( town, { { "SIZE", 250 } } );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QgsVectorLayer *layer = sample.sample();
    QCOMPARE(
      fieldNames( layer ),
      ( QStringList { "sample_id", "stratum", "area_id", "weight", "question", "answer", "count", "note", "gap_id" } )
    );
    QCOMPARE( layer->featureCount(), 250LL );
    QCOMPARE( sample.run.number( QStringLiteral( "SAMPLE_COUNT" ) ), 250LL );
    const QMap<QString, int> counts = countsBy( layer, QStringLiteral( "stratum" ) );
    QCOMPARE( counts.size(), 4 );
    QCOMPARE(
      QSet<QString>( counts.keyBegin(), counts.keyEnd() ), ( QSet<QString> { "gap", "matched", "extra", "cell" } )
    );
    for ( const int count : counts )
      QVERIFY( count >= 30 );
    const QStringList ids = valuesOf( layer, QStringLiteral( "sample_id" ) );
    QCOMPARE( QSet<QString>( ids.begin(), ids.end() ).size(), 250 );
    // Each shape is one of its layer, and none comes twice.
    const QMap<QString, QgsVectorLayer *> layers {
      { "gap", town.gaps.get() }, { "matched", town.matched.get() }, { "extra", town.extra.get() }
    };
    QMap<QString, QSet<QByteArray>> shapes;
    for ( auto one = layers.constBegin(); one != layers.constEnd(); ++one )
      for ( const QgsGeometry &geometry : geometriesOf( one.value() ) )
        shapes[one.key()] << geometry.asWkb();
    const QMap<QString, int> sizes { { "gap", 120 }, { "matched", 400 }, { "extra", 60 } };
    QgsFeature feature;
    QgsFeatureIterator it = layer->getFeatures();
    while ( it.nextFeature( feature ) )
    {
      const QString stratum = feature.attribute( "stratum" ).toString();
      QVERIFY( !feature.attribute( "question" ).toString().isEmpty() );
      QVERIFY( QgsVariantUtils::isNull( feature.attribute( "answer" ) ) );
      if ( stratum == QLatin1String( "cell" ) )
        continue;
      QVERIFY( shapes[stratum].remove( feature.geometry().asWkb() ) );
      QCOMPARE( feature.attribute( "weight" ).toDouble(), static_cast<double>( sizes[stratum] ) / counts[stratum] );
    }
  }

  void emptySquaresAreEmpty()
  {
    const GapTown town;
    SampleRun sample( town );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QList<QgsGeometry> buildings
      = geometriesOf( town.gaps.get() ) + geometriesOf( town.matched.get() ) + geometriesOf( town.extra.get() );
    QgsFeature feature;
    QgsFeatureIterator it = sample.sample()->getFeatures();
    int squares = 0;
    while ( it.nextFeature( feature ) )
    {
      if ( feature.attribute( "stratum" ).toString() != QLatin1String( "cell" ) )
        continue;
      ++squares;
      const QgsGeometry square = feature.geometry();
      QVERIFY( std::abs( square.area() - 10000 * 0.9996 * 0.9996 ) < 30 );
      for ( const QgsGeometry &building : buildings )
        QVERIFY( !square.intersects( building ) );
    }
    QVERIFY( squares >= 30 );
    QCOMPARE( sample.run.number( QStringLiteral( "CELL_SAMPLE_COUNT" ) ), static_cast<long long>( squares ) );
    // 20 × 20 squares of 100 m, give or take a row at the border of the area; rows of houses fill 16 of 20 columns of
    // two, five and one or two rows.
    QVERIFY( sample.run.number( QStringLiteral( "CELLS_COUNT" ) ) > 200 );
    QVERIFY( sample.run.number( QStringLiteral( "CELLS_COUNT" ) ) < 320 );
  }

  void theSameSeedIsTheSameSampleInAnyOrder()
  {
    const GapTown town, turned( 120, 400, 60, true );
    for ( const QString &design : { QStringLiteral( "simple" ), QStringLiteral( "areas" ) } )
    {
      const QVariantMap parameters { { "DESIGN", design }, { "AREAS", 4 }, { "SIZE", 130 } };
      SampleRun first( town, parameters ), second( turned, parameters );
      QVERIFY2( first.run.ok, qPrintable( first.run.feedback.all() ) );
      QVERIFY2( second.run.ok, qPrintable( second.run.feedback.all() ) );
      QCOMPARE( rowsOf( first.sample() ), rowsOf( second.sample() ) );
      QVERIFY( !first.designBytes().isEmpty() );
      QCOMPARE( first.designBytes(), second.designBytes() );
      QVariantMap other = parameters;
      other.insert( QStringLiteral( "SEED" ), 2 );
      SampleRun third( town, other );
      QVERIFY( rowsOf( first.sample() ) != rowsOf( third.sample() ) );
    }
  }

  void areasAreEqualWork()
  {
    const GapTown town;
    SampleRun sample( town, { { "DESIGN", "areas" }, { "AREAS", 6 }, { "SIZE", 120 } } );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    const QMap<QString, int> work = countsBy( sample.sample(), QStringLiteral( "area_id" ) );
    QCOMPARE( work.size(), 6 );
    for ( const int rows : work )
      QVERIFY2( std::abs( rows - 20 ) <= 1, qPrintable( QString::number( rows ) ) );
    QCOMPARE( sample.run.number( QStringLiteral( "AREAS_COUNT" ) ), 6LL );
    // Zones instead of the grid: a row in none of them takes no part.
    const auto zones = polygonLayer(
      town.crs,
      { squareWkt( 500000, 8900000, 500 ), squareWkt( 500500, 8900000, 500 ), squareWkt( 501000, 8900000, 500 ),
        squareWkt( 500000, 8900500, 500 ), squareWkt( 500500, 8900500, 500 ), squareWkt( 501000, 8900500, 500 ),
        squareWkt( 500000, 8901000, 500 ), squareWkt( 500500, 8901000, 500 ) },
      QStringLiteral( "zones" )
    );
    SampleRun zoned( town, { { "DESIGN", "areas" }, { "AREAS", 3 }, { "SIZE", 120 }, { "ZONES", source( zones ) } } );
    QVERIFY2( zoned.run.ok, qPrintable( zoned.run.feedback.all() ) );
    QVERIFY( valuesOf( zoned.run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) )
               .contains( QStringLiteral( "outside_zones" ) ) );
    SampleRun few( town, { { "DESIGN", "areas" }, { "AREAS", 30 } } );
    QVERIFY( !few.run.ok );
    QVERIFY2( few.run.feedback.all().contains( QStringLiteral( "AREAS" ) ), qPrintable( few.run.feedback.all() ) );
  }

  void theHalfWidthFindsTheSize()
  {
    const GapTown town;
    SampleRun wide( town, { { "HALF_WIDTH", 0.3 } } ), narrow( town, { { "HALF_WIDTH", 0.1 } } );
    QVERIFY2( narrow.run.ok, qPrintable( narrow.run.feedback.all() ) );
    QVERIFY(
      narrow.run.number( QStringLiteral( "SAMPLE_COUNT" ) ) > wide.run.number( QStringLiteral( "SAMPLE_COUNT" ) )
    );
    QVERIFY( narrow.run.results.value( QStringLiteral( "EXPECTED_HALF_WIDTH" ) ).toDouble() <= 0.1 );
  }

  void aSmallSizeIsRaised()
  {
    const GapTown town;
    SampleRun sample( town, { { "SIZE", 10 } } );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QCOMPARE( sample.run.number( QStringLiteral( "SAMPLE_COUNT" ) ), 120LL );
    QVERIFY2(
      sample.run.feedback.all().contains( QStringLiteral( "120 were drawn" ) ), qPrintable( sample.run.feedback.all() )
    );
    QCOMPARE( lacuna::LayerRole::of( *sample.sample() ), QStringLiteral( "samplecheck.SAMPLE" ) );
  }

  void theReportSaysWhatToDo()
  {
    const GapTown town;
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "report.html" ) );
    SampleRun sample( town, { { "REPORT", file } } );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    const Page page = pageOf( file );
    QVERIFY( page.good );
    QVERIFY2( page.text.contains( QStringLiteral( "Look at 200 places" ) ), qPrintable( page.text ) );
    QVERIFY( page.text.contains( QStringLiteral( "design.json" ) ) );
  }

  void theReportKeepsWhatWasGivenAndCompares()
  {
    const GapTown town;
    const QTemporaryDir folder;
    const QString first = folder.filePath( QStringLiteral( "first.html" ) );
    const QString second = folder.filePath( QStringLiteral( "second.html" ) );
    const QVariantMap given { { "SEED", 12345678 }, { "CELL_SIZE", 100.125 }, { "SIZE", 321 } };
    QVariantMap one = given, other = given;
    one.insert( QStringLiteral( "REPORT" ), first );
    other.insert( QStringLiteral( "REPORT" ), second );
    other.insert( QStringLiteral( "COMPARE_WITH" ), first );
    SampleRun sample( town, one ), again( town, other );
    QVERIFY2( again.run.ok, qPrintable( again.run.feedback.all() ) );
    const Page page = pageOf( second );
    QVERIFY( page.good );
    for ( const char *words : { "12345678", "100.125", "321", "What has changed since" } )
      QVERIFY2( page.text.contains( QString::fromLatin1( words ) ), words );
    QVERIFY( !pageOf( first ).text.contains( QStringLiteral( "What has changed since" ) ) );
    QCOMPARE( figureOf( page, QStringLiteral( "sample_count" ) ), 321.0 );
    QCOMPARE( figureOf( page, QStringLiteral( "gap_rows" ) ), 120.0 );
    QCOMPARE( settingOf( page, QStringLiteral( "SIZE" ) ), QStringLiteral( "321" ) );
    QCOMPARE( settingOf( page, QStringLiteral( "SEED" ) ), QStringLiteral( "12345678" ) );
    QCOMPARE( settingOf( page, QStringLiteral( "CELL_SIZE" ) ), QStringLiteral( "100.125" ) );
    const QString third = folder.filePath( QStringLiteral( "third.html" ) );
    SampleRun areas( town, { { "DESIGN", "areas" }, { "AREAS", 4 }, { "HALF_WIDTH", 0.25 }, { "REPORT", third } } );
    QVERIFY2( areas.run.ok, qPrintable( areas.run.feedback.all() ) );
    QCOMPARE( settingOf( pageOf( third ), QStringLiteral( "AREAS" ) ), QStringLiteral( "4" ) );
    QCOMPARE( settingOf( pageOf( third ), QStringLiteral( "HALF_WIDTH" ) ), QStringLiteral( "0.25" ) );
    QVERIFY( pageOf( third ).text.contains( QStringLiteral( "squares of 500 m" ) ) );
  }

  void qgisProcessGivesTheSame()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process for this QGIS" );
    const GapTown town;
    const QTemporaryDir folder;
    const QString design = folder.filePath( QStringLiteral( "design.json" ) );
    const QString out = folder.filePath( QStringLiteral( "sample.gpkg" ) );
    const ProcessRun done = runInQgisProcess(
      QStringLiteral( "lacuna:samplecheck" ),
      { { "MISSING_IN_OSM", saved( folder, QStringLiteral( "gaps" ), town.gaps.get() ) },
        { "MATCHED", saved( folder, QStringLiteral( "matched" ), town.matched.get() ) },
        { "MISSING_IN_REFERENCE", saved( folder, QStringLiteral( "extra" ), town.extra.get() ) },
        { "AREA", saved( folder, QStringLiteral( "area" ), town.area.get() ) },
        { "SAMPLE", out },
        { "DESIGN_FILE", design } }
    );
    QVERIFY2( done.status == 0, qPrintable( done.said ) );
    SampleRun here( town );
    QFile file( design );
    QVERIFY( file.open( QIODevice::ReadOnly ) );
    QCOMPARE( file.readAll(), here.designBytes() );
    // And on: every building as it should be, no house in a square.
    {
      QgsVectorLayer sample( out );
      QVERIFY( sample.isValid() && sample.startEditing() );
      QgsFeature feature;
      QgsFeatureIterator it = sample.getFeatures();
      for ( int number = 0; it.nextFeature( feature ); ++number )
      {
        const auto [text, count] = allRight( feature, number );
        if ( count >= 0 )
          sample.changeAttributeValue( feature.id(), sample.fields().lookupField( "count" ), count );
        else
          sample.changeAttributeValue( feature.id(), sample.fields().lookupField( "answer" ), text );
      }
      QVERIFY( sample.commitChanges() );
    }
    const ProcessRun estimate
      = runInQgisProcess( QStringLiteral( "lacuna:sampleestimate" ), { { "SAMPLE", out }, { "DESIGN_FILE", design } } );
    QVERIFY2( estimate.status == 0, qPrintable( estimate.said ) );
    QCOMPARE( estimate.results.value( QStringLiteral( "MISSING_TRUE" ) ).toDouble(), 120.0 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<SampleCheckTest>( argc, argv ); }
#include "sample_check_test.moc"
