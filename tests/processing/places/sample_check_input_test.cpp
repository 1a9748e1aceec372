// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:samplecheck on layers that are left out, empty, of points or in another CRS, and on wrong parameters.

#include "layer_rows.h"
#include "provider_registration.h"
#include "report_page.h"
#include "sample_layers.h"

#include <qgscoordinatetransform.h>

#include <QSet>

#include <algorithm>

using namespace lacuna::testing;

namespace
{

// Cancels as soon as the run calls itself so.
class CanceledWhen : public Listener
{
public:
  explicit CanceledWhen( const QString &stage ) : mStage( stage ) {}
  void setProgressText( const QString &text ) override
  {
    if ( text == mStage )
      cancel();
  }

private:
  QString mStage;
};

} // namespace

class SampleCheckInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void nothingIsLost()
  {
    GapTown town;
    QgsFeature empty( town.gaps->fields() ), far( town.matched->fields() );
    far.setGeometry( QgsGeometry::fromWkt( squareWkt( 600000, 8900000, 10 ) ) );
    QgsFeatureList one { empty }, other { far };
    town.gaps->dataProvider()->addFeatures( one );
    town.matched->dataProvider()->addFeatures( other );
    SampleRun sample( town );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QCOMPARE( sample.run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 2LL );
    QCOMPARE(
      valuesOf( sample.run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      ( QStringList { "null_geometry", "outside_area" } )
    );
    const QJsonObject design = QJsonDocument::fromJson( sample.designBytes() ).object();
    const QJsonArray strata = design.value( QStringLiteral( "strata" ) ).toArray();
    QCOMPARE( strata.size(), 4 );
    QCOMPARE( strata.at( 0 ).toObject().value( QStringLiteral( "N" ) ).toInt(), 120 );
    QCOMPARE( strata.at( 1 ).toObject().value( QStringLiteral( "N" ) ).toInt(), 400 );
    QCOMPARE( design.value( QStringLiteral( "rows" ) ).toArray().size(), 200 );
  }

  // Squares with buildings of a layer that is not given would be called empty, and their houses missing.
  void anAreaAloneGivesNoSquares()
  {
    const GapTown town;
    for ( const QString &left : { QStringLiteral( "MATCHED" ), QStringLiteral( "MISSING_IN_REFERENCE" ) } )
    {
      const QTemporaryDir folder;
      const QString file = folder.filePath( QStringLiteral( "report.html" ) );
      SampleRun sample( town, { { left, QVariant() }, { "REPORT", file } } );
      QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
      QCOMPARE( sample.run.number( QStringLiteral( "CELLS_COUNT" ) ), 0LL );
      QVERIFY( !valuesOf( sample.sample(), QStringLiteral( "stratum" ) ).contains( QStringLiteral( "cell" ) ) );
      const QString why = QStringLiteral( "no empty squares are drawn: without Matched (MATCHED)" );
      QVERIFY2( sample.run.feedback.all().contains( why ), qPrintable( sample.run.feedback.all() ) );
      QVERIFY2( pageOf( file ).text.contains( why ), qPrintable( pageOf( file ).text ) );
      const QJsonObject design = QJsonDocument::fromJson( sample.designBytes() ).object();
      QCOMPARE( design.value( QStringLiteral( "strata" ) ).toArray().size(), 2 );
      // What is right everywhere leaves the gaps, and nothing more.
      sample.fill( allRight );
      const Run estimate(
        QStringLiteral( "lacuna:sampleestimate" ),
        { { "SAMPLE", QVariant::fromValue( sample.sample() ) }, { "DESIGN_FILE", sample.design } }
      );
      QVERIFY2( estimate.ok, qPrintable( estimate.feedback.all() ) );
      QCOMPARE( estimate.results.value( QStringLiteral( "MISSING_TRUE" ) ).toDouble(), 120.0 );
    }
  }

  void aFailedRunLeavesTheDesignAlone()
  {
    const GapTown town;
    const QTemporaryDir folder;
    const QString design = folder.filePath( QStringLiteral( "design.json" ) );
    QFile file( design );
    QVERIFY( file.open( QIODevice::WriteOnly ) && file.write( "of an earlier sample" ) > 0 );
    file.close();
    CanceledWhen writing( QStringLiteral( "Writing the sample" ) );
    QgsProcessingContext context;
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:samplecheck" ) )
    );
    bool ok = false;
    algorithm->run( SampleRun::parameters( town, design, {} ), context, &writing, &ok );
    QVERIFY( writing.isCanceled() );
    QVERIFY( file.open( QIODevice::ReadOnly ) );
    QCOMPARE( file.readAll(), QByteArray( "of an earlier sample" ) );
  }

  void theSmallestTownsWork()
  {
    GapTown one( 1, 0, 0 );
    SampleRun sample( one, { { "AREA", QVariant() } } );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QCOMPARE( sample.sample()->featureCount(), 1LL );
    GapTown none( 0, 0, 0 );
    SampleRun nothing( none, { { "AREA", QVariant() } } );
    QVERIFY( !nothing.run.ok );
    QVERIFY2(
      nothing.run.feedback.all().contains( QStringLiteral( "nothing to draw" ) ),
      qPrintable( nothing.run.feedback.all() )
    );
    // Only empty squares.
    SampleRun squares( none );
    QVERIFY2( squares.run.ok, qPrintable( squares.run.feedback.all() ) );
    QCOMPARE( countsBy( squares.sample(), QStringLiteral( "stratum" ) ).keys(), ( QStringList { "cell" } ) );
  }

  void pointsAreSampledToo()
  {
    const GapTown town;
    const auto points = polygonLayer(
      town.crs, { "Point (500100 8900100)", "Point (500200 8900100)", "Point (500300 8900300)" },
      QStringLiteral( "points" ), QStringLiteral( "&field=name:string(50)&field=gap_reason:string(20)" ),
      QStringLiteral( "Point" )
    );
    SampleRun sample( town, { { "MISSING_IN_OSM", source( points ) } } );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QCOMPARE( sample.sample()->geometryType(), Qgis::GeometryType::Point );
    // Points where they were; of houses and squares a point within, and what to look at is said.
    QSet<QByteArray> given;
    for ( const QgsGeometry &point : geometriesOf( points.get() ) )
      given << point.asWkb();
    QList<QgsGeometry> houses = geometriesOf( town.matched.get() );
    const QList<QgsGeometry> all = geometriesOf( points.get() ) + houses + geometriesOf( town.extra.get() );
    int matched = 0, squares = 0;
    QgsFeature feature;
    QgsFeatureIterator it = sample.sample()->getFeatures();
    while ( it.nextFeature( feature ) )
    {
      const QgsGeometry here = feature.geometry();
      const QString stratum = feature.attribute( "stratum" ).toString();
      if ( stratum == QLatin1String( "gap" ) )
        QVERIFY( given.remove( here.asWkb() ) );
      else if ( stratum == QLatin1String( "matched" ) && ++matched )
        QVERIFY( std::any_of( houses.cbegin(), houses.cend(), [&here]( const QgsGeometry &house ) {
          return house.contains( here );
        } ) );
      else if ( stratum == QLatin1String( "cell" ) && ++squares )
      {
        QVERIFY( feature.attribute( "question" ).toString().contains( QStringLiteral( "square of 100 m around" ) ) );
        // The middle of a square of 100 m that holds no building: none is nearer than half a side.
        for ( const QgsGeometry &building : all )
          QVERIFY( here.distance( building ) > 49.9 );
      }
    }
    QVERIFY( given.isEmpty() );
    QVERIFY( matched >= 30 && squares >= 30 );
  }

  void otherCrsComeTogether()
  {
    GapTown town;
    QgsVectorLayer *matched = town.matched.get();
    const QgsCoordinateTransform to(
      QgsCoordinateReferenceSystem( town.crs ), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
      QgsCoordinateTransformContext()
    );
    QStringList wkts;
    for ( QgsGeometry geometry : geometriesOf( matched ) )
    {
      geometry.transform( to );
      wkts << geometry.asWkt( 12 );
    }
    town.matched = polygonLayer(
      QStringLiteral( "EPSG:4326" ), wkts, QStringLiteral( "degrees" ),
      QStringLiteral( "&field=name:string(50)&field=match_ids:string(50)" )
    );
    SampleRun sample( town );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QCOMPARE( sample.sample()->crs().authid(), town.crs );
    // A square whose middle is in the area may stand out by half of it.
    QVERIFY( town.area->extent().buffered( 51 ).contains( sample.sample()->extent() ) );
  }

  void wrongInputIsASentence()
  {
    const GapTown town;
    const auto said = [&town]( const QVariantMap &more ) {
      SampleRun sample( town, more );
      return sample.run.ok ? QStringLiteral( "ok" ) : sample.run.feedback.all();
    };
    QVERIFY2(
      said( { { "EXPECTED", "gap=0.9" } } ).contains( "EXPECTED" ), qPrintable( said( { { "EXPECTED", "gap=0.9" } } ) )
    );
    QVERIFY( said( { { "EXPECTED", "gap:1.5" } } ).contains( "EXPECTED" ) );
    QVERIFY( said( { { "EXPECTED", "gaps:0.5" } } ).contains( "gaps:0.5" ) );
    QVERIFY2(
      said( { { "MISSING_IN_OSM", source( town.area ) } } ).contains( "gap_reason" ),
      qPrintable( said( { { "MISSING_IN_OSM", source( town.area ) } } ) )
    );
    QVERIFY( said( { { "DESIGN_FILE", "/nowhere/at/all/design.json" } } ).contains( "DESIGN_FILE" ) );
    const auto bare = polygonLayer(
      QString(), { squareWkt( 0, 0, 10 ) }, QStringLiteral( "bare" ),
      QStringLiteral( "&field=name:string(50)&field=gap_reason:string(20)" )
    );
    QVERIFY( said( { { "MISSING_IN_OSM", source( bare ) } } ).contains( "coordinate reference system" ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<SampleCheckInputTest>( argc, argv ); }
#include "sample_check_input_test.moc"
