// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:gapsbyzone through the registry, fed by lacuna:buildinggaps as people chain them.

#include "provider_registration.h"
#include "qgis_test.h"

#include <qgsgraduatedsymbolrenderer.h>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

QString house( double x, double y, double size = 10 ) { return squareWkt( 500000 + x, 8900000 + y, size ); }

// A run of Building gaps: three houses in both, two only in the reference, one only in OSM.
struct Gaps
{
  std::unique_ptr<QgsVectorLayer> reference
    = polygonLayer( UTM, { house( 0, 0 ), house( 40, 0 ), house( 80, 0 ), house( 40, 40 ), house( 160, 0, 20 ) } );
  std::unique_ptr<QgsVectorLayer> osm
    = polygonLayer( UTM, { house( 1, 0 ), house( 40, 1 ), house( 80, 0 ), house( 120, 80 ) } );
  Run run {
    QStringLiteral( "lacuna:buildinggaps" ),
    { { "REFERENCE", source( reference ) },
      { "OSM", source( osm ) },
      { "CORRECT_OFFSET", false },
      { "MISSING_IN_OSM", "TEMPORARY_OUTPUT" },
      { "MISSING_IN_REFERENCE", "TEMPORARY_OUTPUT" },
      { "MATCHED", "TEMPORARY_OUTPUT" } }
  };
  QVariant layer( const QString &name ) { return QVariant::fromValue( run.layer( name ) ); }
  QVariantMap parameters( const QVariant &zones, bool extras = true )
  {
    QVariantMap all {
      { "ZONES", zones },
      { "MISSING_IN_OSM", layer( QStringLiteral( "MISSING_IN_OSM" ) ) },
      { "MATCHED", layer( QStringLiteral( "MATCHED" ) ) },
      { "OUTPUT", "TEMPORARY_OUTPUT" },
      { "SKIPPED", "TEMPORARY_OUTPUT" }
    };
    if ( extras )
      all.insert( QStringLiteral( "MISSING_IN_REFERENCE" ), layer( QStringLiteral( "MISSING_IN_REFERENCE" ) ) );
    return all;
  }
};

QgsFeature zone( Run &run, const QString &name )
{
  QgsFeature feature;
  QgsFeatureIterator it = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures();
  while ( it.nextFeature( feature ) )
    if ( feature.attribute( QStringLiteral( "name" ) ).toString() == name )
      return feature;
  return QgsFeature();
}

} // namespace

class GapsByZoneTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:gapsbyzone" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ), ( QStringList {
                                     "CHECKED", "MATCHED", "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "OUTPUT",
                                     "REFERENCE", "SKIPPED", "ZONES", "ZONE_NAME_FIELD"
                                   } )
    );
    QVERIFY(
      algorithm->parameterDefinition( QStringLiteral( "MISSING_IN_REFERENCE" ) )->flags()
      & Qgis::ProcessingParameterFlag::Optional
    );
    QVERIFY( algorithm->shortHelpString().size() > 300 );
  }

  void everyFieldIsRight()
  {
    Gaps gaps;
    QVERIFY2( gaps.run.ok, qPrintable( gaps.run.feedback.all() ) );
    const auto zones = polygonLayer(
      UTM, { squareWkt( 499990, 8899990, 65 ), squareWkt( 500060, 8899990, 200 ), squareWkt( 510000, 8900000, 50 ) },
      QStringLiteral( "barrios" )
    );
    Run run( QStringLiteral( "lacuna:gapsbyzone" ), gaps.parameters( source( zones ) ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      fieldNames( run.layer( QStringLiteral( "OUTPUT" ) ) ),
      ( QStringList {
        "name", "reference_count", "osm_count", "matched_count", "missing_in_osm", "beside_mapped", "part_of_mapped",
        "missing_in_reference", "completeness", "completeness_low", "completeness_high", "completeness_blocks",
        "completeness_area", "estimated_total", "estimated_total_low", "estimated_total_high", "missing_area_m2"
      } )
    );
    const QgsFeature first = zone( run, QStringLiteral( "n0" ) );
    QCOMPARE( first.attribute( QStringLiteral( "reference_count" ) ).toInt(), 3 );
    QCOMPARE( first.attribute( QStringLiteral( "osm_count" ) ).toInt(), 2 );
    QCOMPARE( first.attribute( QStringLiteral( "matched_count" ) ).toInt(), 2 );
    QCOMPARE( first.attribute( QStringLiteral( "missing_in_osm" ) ).toInt(), 1 );
    QCOMPARE( first.attribute( QStringLiteral( "missing_in_reference" ) ).toInt(), 0 );
    QCOMPARE( first.attribute( QStringLiteral( "completeness" ) ).toDouble(), 2.0 / 3 );
    // Wilson for 2 of 3, worked out by hand.
    QVERIFY( std::abs( first.attribute( QStringLiteral( "completeness_low" ) ).toDouble() - 0.2076596 ) < 1e-6 );
    QVERIFY( std::abs( first.attribute( QStringLiteral( "completeness_high" ) ).toDouble() - 0.9385081 ) < 1e-6 );
    // The scale of UTM differs in the eighth digit from house to house.
    QVERIFY( std::abs( first.attribute( QStringLiteral( "completeness_area" ) ).toDouble() - 2.0 / 3 ) < 1e-8 );
    QVERIFY( first.attribute( QStringLiteral( "estimated_total" ) ).isNull() ); // two matches are too few to tell
    QVERIFY( std::abs( first.attribute( QStringLiteral( "missing_area_m2" ) ).toDouble() - 100 ) < 0.1 );
    const QgsFeature second = zone( run, QStringLiteral( "n1" ) );
    QCOMPARE( second.attribute( QStringLiteral( "missing_in_reference" ) ).toInt(), 1 );
    QCOMPARE( second.attribute( QStringLiteral( "osm_count" ) ).toInt(), 2 );
    QVERIFY( std::abs( second.attribute( QStringLiteral( "completeness_area" ) ).toDouble() - 0.2 ) < 1e-6 );
    const QgsFeature empty = zone( run, QStringLiteral( "n2" ) );
    QCOMPARE( empty.attribute( QStringLiteral( "reference_count" ) ).toInt(), 0 );
    QVERIFY( empty.attribute( QStringLiteral( "completeness" ) ).isNull() );
    QCOMPARE( run.layer( QStringLiteral( "SKIPPED" ) )->featureCount(), 0LL );
    QCOMPARE( run.number( QStringLiteral( "ZONES_COUNT" ) ), 3 );
  }

  void theReferenceStandsInForMatched()
  {
    Gaps gaps;
    const auto zones = polygonLayer(
      UTM, { squareWkt( 499990, 8899990, 65 ), squareWkt( 500060, 8899990, 200 ) }, QStringLiteral( "barrios" )
    );
    QVariantMap parameters = gaps.parameters( source( zones ) );
    Run matched( QStringLiteral( "lacuna:gapsbyzone" ), parameters );
    parameters.remove( QStringLiteral( "MATCHED" ) );
    Run nothing( QStringLiteral( "lacuna:gapsbyzone" ), parameters );
    QVERIFY(
      !nothing.ok
      && nothing.feedback.all().contains( QStringLiteral( "so it is not known how many buildings there are" ) )
    );
    parameters.insert( QStringLiteral( "REFERENCE" ), source( gaps.reference ) );
    Run run( QStringLiteral( "lacuna:gapsbyzone" ), parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    for ( const QString &name : { QStringLiteral( "n0" ), QStringLiteral( "n1" ) } )
      for ( const QString &field : fieldNames( matched.layer( QStringLiteral( "OUTPUT" ) ) ) )
      {
        const QVariant one = zone( matched, name ).attribute( field );
        const QVariant other = zone( run, name ).attribute( field );
        QVERIFY2(
          one == other || std::abs( one.toDouble() - other.toDouble() ) < 1e-9 * std::abs( one.toDouble() ),
          qPrintable( name + field )
        );
      }
    // Another layer than the one that the gaps are of.
    parameters.insert( QStringLiteral( "REFERENCE" ), source( gaps.osm ) );
    Run wrong( QStringLiteral( "lacuna:gapsbyzone" ), parameters );
    QVERIFY2(
      !wrong.ok
        && wrong.feedback.all().contains( QStringLiteral( "is not the reference that Building gaps was run with" ) ),
      qPrintable( wrong.feedback.all() )
    );
  }

  void partsOfAZoneMayOverlapAndLieInOneAnother()
  {
    Gaps gaps;
    const auto part = []( double x, double y, double size ) {
      return squareWkt( 500000 + x, 8900000 + y, size ).mid( 14 ).chopped( 1 );
    };
    const auto zones = polygonLayer(
      UTM, { QStringLiteral( "MultiPolygon (%1, %2, %3)" )
               .arg( part( -10, -10, 120 ), part( 70, -10, 120 ), part( 30, 30, 40 ) ) }
    );
    Run run( QStringLiteral( "lacuna:gapsbyzone" ), gaps.parameters( source( zones ) ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( zone( run, QStringLiteral( "n0" ) ).attribute( QStringLiteral( "reference_count" ) ).toInt(), 5 );
    QCOMPARE( zone( run, QStringLiteral( "n0" ) ).attribute( QStringLiteral( "osm_count" ) ).toInt(), 4 );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 0 );
  }

  void oneZoneOverAllSaysWhatTheRunSaid()
  {
    Gaps gaps;
    const auto zones = polygonLayer(
      QStringLiteral( "EPSG:4326" ),
      { QStringLiteral( "MultiPolygon (((-76 -11, -74 -11, -74 -9, -76 -9, -76 -11)))" ) }
    );
    Run run( QStringLiteral( "lacuna:gapsbyzone" ), gaps.parameters( source( zones ) ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsFeature all = zone( run, QStringLiteral( "n0" ) );
    for ( const auto &[field, number] : std::initializer_list<std::pair<const char *, const char *>> {
            { "completeness", "COMPLETENESS_COUNT" },
            { "completeness_low", "COMPLETENESS_LOW" },
            { "completeness_high", "COMPLETENESS_HIGH" },
            { "estimated_total", "ESTIMATED_TOTAL" }
          } )
      QCOMPARE(
        all.attribute( QString::fromLatin1( field ) ).toDouble(),
        gaps.run.results.value( QString::fromLatin1( number ) ).toDouble()
      );
    QVERIFY(
      std::abs(
        all.attribute( QStringLiteral( "completeness_area" ) ).toDouble()
        - gaps.run.results.value( QStringLiteral( "COMPLETENESS_AREA" ) ).toDouble()
      )
      < 1e-4
    );
    QCOMPARE( run.layer( QStringLiteral( "OUTPUT" ) )->crs().authid(), QStringLiteral( "EPSG:4326" ) );
  }

  void zonesThatOverlapRepeatLeaveGapsOrAreEmpty()
  {
    Gaps gaps;
    const QString first = squareWkt( 499990, 8899990, 65 );
    const auto zones = polygonLayer(
      UTM, { first, first, QString(), QStringLiteral( "MultiPolygon EMPTY" ),
             QStringLiteral(
               "MultiPolygon (((500000 8900000, 500010 8900010, 500010 8900000, 500000 8900010, 500000 8900000)))"
             ) }
    );
    Run run( QStringLiteral( "lacuna:gapsbyzone" ), gaps.parameters( source( zones ) ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( zone( run, QStringLiteral( "n1" ) ).attribute( QStringLiteral( "matched_count" ) ).toInt(), 2 );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "overlap" ) ), qPrintable( run.feedback.all() ) );
    QStringList reasons = valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) );
    reasons.sort();
    // Two zones without geometry; one matched, one missing and one extra building that no zone holds.
    QCOMPARE(
      reasons, ( QStringList { "empty_geometry", "null_geometry", "outside_zones", "outside_zones", "outside_zones" } )
    );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 5 );
    QCOMPARE( run.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 3LL );
  }

  void withoutTheOtherSideItsFieldsStayEmpty()
  {
    Gaps gaps;
    const auto zones = polygonLayer( UTM, { squareWkt( 499000, 8899000, 5000 ) } );
    Run run( QStringLiteral( "lacuna:gapsbyzone" ), gaps.parameters( source( zones ), false ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsFeature all = zone( run, QStringLiteral( "n0" ) );
    QCOMPARE( all.attribute( QStringLiteral( "reference_count" ) ).toInt(), 5 );
    for ( const char *field : { "osm_count", "missing_in_reference", "estimated_total" } )
      QVERIFY2( all.attribute( QString::fromLatin1( field ) ).isNull(), field );
  }

  void nothingInAnyZoneGivesTheReason()
  {
    Gaps gaps;
    const auto far = polygonLayer( UTM, { squareWkt( 100000, 8000000, 50 ) }, QStringLiteral( "lejos" ) );
    Run run( QStringLiteral( "lacuna:gapsbyzone" ), gaps.parameters( source( far ) ) );
    QVERIFY( run.ok );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "lejos" ) ), qPrintable( run.feedback.all() ) );
    const auto none = polygonLayer( UTM, {}, QStringLiteral( "sin zonas" ) );
    Run empty( QStringLiteral( "lacuna:gapsbyzone" ), gaps.parameters( source( none ) ) );
    QVERIFY( empty.ok );
    QVERIFY( empty.feedback.all().contains( QStringLiteral( "sin zonas" ) ) );
  }

  void theResultIsClassified()
  {
    Gaps gaps;
    const auto zones = polygonLayer( UTM, { squareWkt( 499000, 8899000, 5000 ) } );
    QVariantMap parameters = gaps.parameters( source( zones ) );
    parameters.insert(
      QStringLiteral( "OUTPUT" ), QVariant::fromValue( QgsProcessingOutputLayerDefinition(
                                    QStringLiteral( "TEMPORARY_OUTPUT" ), QgsProject::instance()
                                  ) )
    );
    Run run( QStringLiteral( "lacuna:gapsbyzone" ), parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
    const auto details = run.context.layersToLoadOnCompletion();
    details.constFind( run.results.value( QStringLiteral( "OUTPUT" ) ).toString() )
      ->postProcessor()
      ->postProcessLayer( layer, run.context, &run.feedback );
    const QgsGraduatedSymbolRenderer *renderer = dynamic_cast<const QgsGraduatedSymbolRenderer *>( layer->renderer() );
    QVERIFY( renderer );
    QCOMPARE( renderer->ranges().size(), 6 );
    QVERIFY( layer->metadata().rights().join( QString() ).contains( QStringLiteral( "OpenStreetMap contributors" ) ) );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<GapsByZoneTest>( argc, argv ); }

#include "gaps_by_zone_test.moc"
