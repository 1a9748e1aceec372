// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:roadgaps through the registry: the contract's names, and layers as they come.

#include "provider_registration.h"
#include "qgis_test.h"

#include <qgscoordinatetransform.h>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

QString line( std::initializer_list<std::pair<double, double>> points )
{
  QStringList parts;
  for ( const auto &[x, y] : points )
    parts << QStringLiteral( "%1 %2" ).arg( 500000 + x, 0, 'f', 6 ).arg( 8900000 + y, 0, 'f', 6 );
  return QStringLiteral( "MultiLineString ((%1))" ).arg( parts.join( QLatin1Char( ',' ) ) );
}

QVariantMap withSinks( QVariantMap parameters )
{
  for ( const char *sink : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "SKIPPED" } )
    parameters.insert( QString::fromLatin1( sink ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
  parameters.insert(
    QStringLiteral( "CORRECT_OFFSET" ), parameters.value( QStringLiteral( "CORRECT_OFFSET" ), false )
  );
  return parameters;
}

Run roadGaps( const QVariantMap &parameters )
{
  return Run( QStringLiteral( "lacuna:roadgaps" ), withSinks( parameters ) );
}

} // namespace

class RoadGapsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:roadgaps" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "AREA", "CORRECT_OFFSET", "MAX_ANGLE", "MAX_OFFSET", "MIN_LENGTH", "MISSING_IN_OSM", "MISSING_IN_REFERENCE",
        "OSM", "REFERENCE", "SKIPPED", "TOLERANCE"
      } )
    );
    for ( const char *number : { "REFERENCE_LENGTH_M", "OSM_LENGTH_M", "COVERED_LENGTH_M", "COMPLETENESS_LENGTH" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
    QVERIFY( algorithm->shortHelpString().size() > 400 );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "gaps" ) );
    QCOMPARE( algorithm->parameterDefinition( QStringLiteral( "TOLERANCE" ) )->defaultValue().toDouble(), 10.0 );
    QCOMPARE( algorithm->parameterDefinition( QStringLiteral( "MAX_ANGLE" ) )->defaultValue().toDouble(), 30.0 );
    QCOMPARE( algorithm->parameterDefinition( QStringLiteral( "MIN_LENGTH" ) )->defaultValue().toDouble(), 20.0 );
  }

  void partsAreCutOutOfTheirLines()
  {
    const auto reference = lineLayer(
      UTM,
      { line( { { 0, 0 }, { 300, 0 } } ), line( { { 0, 200 }, { 100, 200 } } ), line( { { 0, 400 }, { 50, 400 } } ) }
    );
    const auto osm = lineLayer( UTM, { line( { { 100, 0 }, { 200, 0 } } ), line( { { 50, 404 }, { 0, 404 } } ) } );
    Run run = roadGaps( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer *missing = run.layer( QStringLiteral( "MISSING_IN_OSM" ) );
    QCOMPARE( fieldNames( missing ), ( QStringList { "name", "gap_length_m", "gap_share", "gap_nearest_m" } ) );
    QCOMPARE( valuesOf( missing, QStringLiteral( "name" ) ), ( QStringList { "n0", "n0", "n1" } ) );
    QgsFeature part;
    QgsFeatureIterator it = missing->getFeatures();
    QVERIFY( it.nextFeature( part ) );
    QVERIFY( std::abs( part.geometry().length() - 90 ) < 0.05 ); // UTM: 0.04 %
    QVERIFY( std::abs( part.attribute( QStringLiteral( "gap_share" ) ).toDouble() - 0.3 ) < 1e-3 );
    QVERIFY( std::abs( part.attribute( QStringLiteral( "gap_nearest_m" ) ).toDouble() - 55 ) < 0.05 );
    const double length = run.results.value( QStringLiteral( "REFERENCE_LENGTH_M" ) ).toDouble();
    const double covered = run.results.value( QStringLiteral( "COVERED_LENGTH_M" ) ).toDouble();
    QVERIFY( std::abs( length - 450 * 1.0004 ) < 0.05 );
    QVERIFY( std::abs( length - covered - sumOf( missing, QStringLiteral( "gap_length_m" ) ) ) < 1e-6 );
    QVERIFY(
      std::abs( run.results.value( QStringLiteral( "COMPLETENESS_LENGTH" ) ).toDouble() - covered / length ) < 1e-12
    );
    QCOMPARE( run.layer( QStringLiteral( "MISSING_IN_REFERENCE" ) )->featureCount(), 0LL );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "OSM has" ) ) );
  }

  void differentCrsAndCurvesAndHeightsComeTogether()
  {
    const auto utm = lineLayer( UTM, { line( { { 0, 0 }, { 100, 0 }, { 300, 0 } } ) } );
    QgsGeometry moved = utm->getFeature( 1 ).geometry();
    const QgsCoordinateTransform transform(
      QgsCoordinateReferenceSystem( UTM ), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
      QgsProject::instance()
    );
    QCOMPARE( moved.transform( transform ), Qgis::GeometryOperationResult::Success );
    const auto degrees = polygonLayer(
      QStringLiteral( "EPSG:4326" ),
      { moved.asWkt( 12 ).replace( QStringLiteral( "MultiLineString" ), QStringLiteral( "MultiCurve" ) ) },
      QStringLiteral( "calles" ), QStringLiteral( "&field=name:string(50)" ), QStringLiteral( "MultiCurveZ" )
    );
    Run run = roadGaps( { { "REFERENCE", source( degrees ) }, { "OSM", source( utm ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.results.value( QStringLiteral( "COMPLETENESS_LENGTH" ) ).toDouble() > 0.9999 );
    QVERIFY( std::abs( run.results.value( QStringLiteral( "REFERENCE_LENGTH_M" ) ).toDouble() - 300 * 1.0004 ) < 0.1 );
    Run back = roadGaps(
      { { "REFERENCE", source( degrees ) },
        { "OSM", source( lineLayer( UTM, { line( { { 0, 900 }, { 9, 900 } } ) } ) ) } }
    );
    const QgsVectorLayer *missing = back.layer( QStringLiteral( "MISSING_IN_OSM" ) );
    QCOMPARE( missing->crs().authid(), QStringLiteral( "EPSG:4326" ) );
    QCOMPARE( missing->featureCount(), 1LL );
  }

  void whatCannotBeComparedIsSkippedWithAReason()
  {
    const auto reference = lineLayer(
      UTM, { line( { { 0, 0 }, { 100, 0 } } ), line( { { 100, 0 }, { 0, 0 } } ), QString(),
             QStringLiteral( "MultiLineString ((500000 8900000, 500000 8900000))" ),
             QStringLiteral( "MultiLineString EMPTY" ), line( { { 5000, 0 }, { 5100, 0 } } ),
             line( { { 0, 50 }, { 90, 50 }, { 0, 50 } } ) }
    );
    const auto osm = lineLayer( UTM, { line( { { 0, 1 }, { 100, 1 } } ) } );
    const auto area = polygonLayer( UTM, { squareWkt( 499990, 8899990, 400 ) } );
    Run run
      = roadGaps( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "AREA", source( area ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QStringList reasons = valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) );
    reasons.sort();
    QCOMPARE(
      reasons, ( QStringList { "duplicate", "empty_geometry", "null_geometry", "outside_area", "zero_length" } )
    );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 5 );
    // The way there and back counts once.
    QVERIFY( std::abs( run.results.value( QStringLiteral( "REFERENCE_LENGTH_M" ) ).toDouble() - 190 * 1.0004 ) < 0.05 );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "judged once" ) ) );
  }

  void badLayersAreSentences()
  {
    const auto good = lineLayer( UTM, { line( { { 0, 0 }, { 100, 0 } } ) } );
    const auto polygons = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) }, QStringLiteral( "calzadas" ) );
    Run areas = roadGaps( { { "REFERENCE", source( polygons ) }, { "OSM", source( good ) } } );
    QVERIFY( !areas.ok );
    QVERIFY2(
      areas.feedback.all().contains( QStringLiteral( "calzadas" ) )
        && areas.feedback.all().contains( QStringLiteral( "lines" ) ),
      qPrintable( areas.feedback.all() )
    );
    Run nowhere = roadGaps(
      { { "REFERENCE", source( lineLayer( QString(), { line( { { 0, 0 }, { 9, 9 } } ) }, QStringLiteral( "vias" ) ) ) },
        { "OSM", source( good ) } }
    );
    QVERIFY( !nowhere.ok );
    Run far = roadGaps(
      { { "REFERENCE", source( good ) },
        { "OSM", source( lineLayer( UTM, { QStringLiteral( "MultiLineString ((0 0, 9 9))" ) } ) ) } }
    );
    QVERIFY( far.ok );
    QVERIFY2( far.feedback.all().contains( QStringLiteral( "do not overlap" ) ), qPrintable( far.feedback.all() ) );
    const auto empty = lineLayer( UTM, {}, QStringLiteral( "vacía" ) );
    Run none = roadGaps( { { "REFERENCE", source( empty ) }, { "OSM", source( good ) } } );
    QVERIFY( none.ok );
    QVERIFY( none.feedback.all().contains( QStringLiteral( "vacía” has no features" ) ) );
    QVERIFY( none.results.value( QStringLiteral( "COMPLETENESS_LENGTH" ) ).isNull() );
    const std::unique_ptr<QgsVectorLayer> same( good->clone() );
    Run outside = roadGaps(
      { { "REFERENCE", source( good ) },
        { "OSM", source( same ) },
        { "AREA", source( polygonLayer( UTM, { squareWkt( 0, 0, 10 ) } ) ) } }
    );
    QVERIFY( outside.ok );
    QVERIFY2(
      outside.feedback.all().contains( QStringLiteral( "inside the area" ) ), qPrintable( outside.feedback.all() )
    );
    QVERIFY( !Run(
                QStringLiteral( "lacuna:roadgaps" ),
                withSinks( { { "REFERENCE", source( good ) }, { "OSM", source( same ) }, { "MAX_ANGLE", 91 } } )
    )
                .ok );
  }

  void aShiftLargerThanAllowedIsNotForced()
  {
    QStringList streets;
    QStringList moved;
    for ( int i = 0; i < 9; ++i )
    {
      const double at = 120.0 * i;
      streets << line( { { at, 0 }, { at, 960 } } ) << line( { { 0, at }, { 960, at } } );
      moved << line( { { at + 18, 0 }, { at + 18, 960 } } ) << line( { { 18, at }, { 978, at } } );
    }
    const auto reference = lineLayer( UTM, streets );
    const auto osm = lineLayer( UTM, moved );
    QVariantMap parameters {
      { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "CORRECT_OFFSET", true }
    };
    Run small = roadGaps( parameters );
    QVERIFY( small.ok );
    QVERIFY( small.results.value( QStringLiteral( "COMPLETENESS_LENGTH" ) ).toDouble() < 0.65 );
    parameters.insert( QStringLiteral( "MAX_OFFSET" ), 20 );
    Run large = roadGaps( parameters );
    QVERIFY2(
      large.results.value( QStringLiteral( "COMPLETENESS_LENGTH" ) ).toDouble() > 0.97,
      qPrintable( large.feedback.all() )
    );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<RoadGapsTest>( argc, argv ); }

#include "road_gaps_test.moc"
