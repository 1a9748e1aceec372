// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:settlementgaps through the registry and in qgis_process. The places are few and their partners plain to see.

#include "provider_registration.h"
#include "qgis_process.h"
#include "saved_layer.h"
#include "settlement_region.h"

#include <QDir>

#include <algorithm>
#include <cmath>

using namespace lacuna::testing;

class SettlementGapsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:settlementgaps" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ), ( QStringList {
                                     "AREA",
                                     "BUILDINGS",
                                     "COMPARE_WITH",
                                     "FAR_DISTANCE",
                                     "LINK_DISTANCE",
                                     "MATCHED",
                                     "MAX_DISTANCE",
                                     "MIN_BUILDINGS",
                                     "MIN_NEIGHBOURS",
                                     "MISSING_IN_OSM",
                                     "MISSING_IN_REFERENCE",
                                     "OFFICIAL",
                                     "OFFICIAL_CODE_FIELD",
                                     "OFFICIAL_NAME_FIELD",
                                     "OFFICIAL_OTHER_NAMES",
                                     "OFFICIAL_PEOPLE_FIELD",
                                     "PAIRS",
                                     "PLACES",
                                     "PLACES_CODE_FIELD",
                                     "REACH",
                                     "REPORT",
                                     "ROADS",
                                     "ROAD_DISTANCE",
                                     "SKIPPED",
                                     "UNNAMED",
                                     "WITHOUT_ROADS"
                                   } )
    );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "gaps" ) );
    QVERIFY( QFile::exists( algorithm->svgIconPath() ) && algorithm->svgIconPath().endsWith( "settlementgaps.svg" ) );
  }

  void everyFieldIsRight()
  {
    const Region region;
    Run run = settlementGaps( region.parameters() );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer *missing = run.layer( QStringLiteral( "MISSING_IN_OSM" ) );
    const auto reason = [&]( const char *name ) {
      return rowOf( missing, QStringLiteral( "nombre" ), QString::fromUtf8( name ) )
        .attribute( QStringLiteral( "gap_reason" ) )
        .toString();
    };
    QCOMPARE( reason( "Vista Alegre Norte" ), QStringLiteral( "name_conflict" ) );
    QCOMPARE( reason( "Chascomus" ), QStringLiteral( "other_name_here" ) );
    QCOMPARE( reason( "Quilaztli" ), QStringLiteral( "nothing_near" ) );
    QCOMPARE( reason( "Solanet" ), QStringLiteral( "taken_by_better_match" ) );
    const QgsFeature chascomus = rowOf( missing, QStringLiteral( "nombre" ), QStringLiteral( "Chascomus" ) );
    QCOMPARE( chascomus.attribute( QStringLiteral( "gap_nearest_name" ) ).toString(), QStringLiteral( "Carhué" ) );
    QVERIFY( std::abs( chascomus.attribute( QStringLiteral( "gap_nearest_m" ) ).toDouble() - 200 ) < 0.1 );
    QCOMPARE( chascomus.attribute( QStringLiteral( "people" ) ).toDouble(), 10.0 );
    QVERIFY( !chascomus.attribute( QStringLiteral( "gap_explanation" ) ).toString().isEmpty() );
    QgsVectorLayer *matched = run.layer( QStringLiteral( "MATCHED" ) );
    const QgsFeature ines = rowOf( matched, QStringLiteral( "nombre" ), QStringLiteral( "SANTA INES" ) );
    QCOMPARE( ines.attribute( QStringLiteral( "match_id" ) ).toString(), QStringLiteral( "node/1" ) );
    QCOMPARE( ines.attribute( QStringLiteral( "match_name" ) ).toString(), QStringLiteral( "Sta. Inés" ) );
    QCOMPARE( ines.attribute( QStringLiteral( "match_by" ) ).toString(), QStringLiteral( "name" ) );
    QVERIFY( std::abs( ines.attribute( QStringLiteral( "match_distance_m" ) ).toDouble() - 900 ) < 0.5 );
    const QgsFeature far = rowOf( matched, QStringLiteral( "nombre" ), QStringLiteral( "Tapalque" ) );
    QCOMPARE( far.attribute( QStringLiteral( "match_by" ) ).toString(), QStringLiteral( "far_name" ) );
    QVERIFY( far.attribute( QStringLiteral( "match_explanation" ) ).toString().contains( '8' ) );
    QCOMPARE(
      rowOf( matched, QStringLiteral( "nombre" ), QStringLiteral( "Ciudad Dario" ) )
        .attribute( QStringLiteral( "match_id" ) )
        .toString(),
      QStringLiteral( "node/2" )
    );
    QgsVectorLayer *skipped = run.layer( QStringLiteral( "SKIPPED" ) );
    QStringList reasons = valuesOf( skipped, QStringLiteral( "skip_reason" ) );
    reasons.sort();
    QCOMPARE( reasons, ( QStringList { "no_name", "no_name", "no_settlement", "null_geometry", "null_geometry" } ) );
  }

  void settlementsWithoutANameAreFound()
  {
    const Region region;
    Run run = settlementGaps( region.parameters() );
    QgsVectorLayer *unnamed = run.layer( QStringLiteral( "UNNAMED" ) );
    QCOMPARE( unnamed->featureCount(), 1LL );
    QgsFeature row;
    unnamed->getFeatures().nextFeature( row );
    QCOMPARE( row.attribute( QStringLiteral( "buildings" ) ).toInt(), 30 );
    QCOMPARE( row.attribute( QStringLiteral( "buildings_osm" ) ).toInt(), 0 );
    QVERIFY( row.geometry().contains( QgsGeometry::fromPointXY( at( 30100, 30080 ) ) ) );
    QVERIFY( row.geometry().isGeosValid() );
    QVERIFY( row.geometry().area() < 320 * 300 ); // 208 by 168 m of houses, and 30 m about them
    QVERIFY( row.attribute( QStringLiteral( "priority" ) ).toDouble() > 50 );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_COUNT" ) ), 97LL );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_NAMED" ) ), 46LL );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_UNNAMED" ) ), 30LL );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_SCATTERED" ) ), 20LL );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_SKIPPED" ) ), 1LL );
    QCOMPARE( run.number( QStringLiteral( "UNNAMED_COUNT" ) ), 1LL );
  }

  void countsAddUpAndEveryRowComesOutOnce()
  {
    const Region region;
    Run run = settlementGaps( region.parameters() );
    QCOMPARE( run.number( QStringLiteral( "OFFICIAL_COUNT" ) ), 10LL );
    QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), 4LL );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ), 4LL );
    QCOMPARE( run.number( QStringLiteral( "OFFICIAL_SKIPPED" ) ), 2LL );
    QCOMPARE( run.number( QStringLiteral( "PLACES_COUNT" ) ), 9LL );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ) ), 3LL );
    QCOMPARE( run.number( QStringLiteral( "PLACES_SKIPPED" ) ), 2LL );
    QCOMPARE( run.results.value( QStringLiteral( "COMPLETENESS_NAMES" ) ).toDouble(), 0.5 );
    QCOMPARE( run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->featureCount(), 4LL );
    QCOMPARE( run.layer( QStringLiteral( "MATCHED" ) )->featureCount(), 4LL );
    QCOMPARE( run.layer( QStringLiteral( "MISSING_IN_REFERENCE" ) )->featureCount(), 3LL );
    QCOMPARE( run.layer( QStringLiteral( "SKIPPED" ) )->featureCount(), 5LL );
    // Only Santa Inés lies on the road; the two lists have four places in common.
    QCOMPARE( run.number( QStringLiteral( "WITHOUT_ROADS_COUNT" ) ), 7LL + 3 );
    QgsVectorLayer *pairs = run.layer( QStringLiteral( "PAIRS" ) );
    QCOMPARE( valuesOf( pairs, QStringLiteral( "pair_kind" ) ).count( QStringLiteral( "official_twice" ) ), 1 );
  }

  void codesComeFirst()
  {
    const Region region;
    QVariantMap parameters = region.parameters();
    parameters.insert( QStringLiteral( "OFFICIAL_CODE_FIELD" ), "codigo" );
    parameters.insert( QStringLiteral( "PLACES_CODE_FIELD" ), "ref" );
    Run run = settlementGaps( parameters );
    const QgsFeature row
      = rowOf( run.layer( QStringLiteral( "MATCHED" ) ), QStringLiteral( "nombre" ), QStringLiteral( "Quilaztli" ) );
    QCOMPARE( row.attribute( QStringLiteral( "match_id" ) ).toString(), QStringLiteral( "node/7" ) );
    QCOMPARE( row.attribute( QStringLiteral( "match_by" ) ).toString(), QStringLiteral( "code" ) );
    parameters.remove( QStringLiteral( "PLACES_CODE_FIELD" ) );
    QVERIFY( settlementGaps( parameters ).feedback.all().contains( QStringLiteral( "belong together" ) ) );
  }

  void twoLayersOfBuildingsCountOnce()
  {
    const Region region;
    QStringList moved;
    addHouses( moved, 30004, 30003, 30 );
    addHouses( moved, 30000, 50000, 19 );
    const auto osm = polygonLayer(
      REGION_CRS, moved, QStringLiteral( "osm" ), QStringLiteral( "&field=osm_id:string(20)&field=building:string(20)" )
    );
    QVariantMap parameters = region.parameters();
    parameters.insert( QStringLiteral( "BUILDINGS" ), QVariantList { source( region.buildings ), source( osm ) } );
    Run run = settlementGaps( parameters );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_COUNT" ) ), 97LL + 49 );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_UNNAMED" ) ), 30LL );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_SCATTERED" ) ), 20LL );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_SKIPPED" ) ), 1LL + 49 );
    QgsFeature row;
    run.layer( QStringLiteral( "UNNAMED" ) )->getFeatures().nextFeature( row );
    QCOMPARE( row.attribute( QStringLiteral( "buildings_osm" ) ).toInt(), 30 );
  }

  void anAreaJudgesWhatLiesInside()
  {
    const Region region;
    const auto area = polygonLayer( REGION_CRS, { squareWkt( at( -400, 0 ).x(), at( 0, -400 ).y(), 800 ) } );
    QVariantMap parameters = region.parameters();
    parameters.insert( QStringLiteral( "AREA" ), source( area ) );
    Run run = settlementGaps( parameters );
    // The place lies outside, but is the partner of the locality inside.
    QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), 1LL );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ), 0LL );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ) ), 0LL );
    QCOMPARE( run.number( QStringLiteral( "OFFICIAL_SKIPPED" ) ), 9LL );
    QCOMPARE( run.number( QStringLiteral( "PLACES_SKIPPED" ) ), 8LL );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_COUNT" ) ), run.number( QStringLiteral( "BUILDINGS_SKIPPED" ) ) );
    QCOMPARE( run.layer( QStringLiteral( "SKIPPED" ) )->featureCount(), 9LL + 8 + 97 );
  }

  void badCoordinatesAreSkipped()
  {
    QList<Place> places;
    for ( int i = 0; i < 12; ++i )
      places << Place { 0, 0, { QStringLiteral( "Lugar %1x" ).arg( QChar( 'a' + i ) ) } };
    auto layer = pointLayer(
      QStringLiteral( "lista" ), QStringLiteral( "&field=n:string" ), places, QStringLiteral( "EPSG:4326" )
    );
    layer->startEditing();
    int i = 0;
    QList<QgsFeatureId> ids = layer->allFeatureIds().values(); // a set has no order
    std::sort( ids.begin(), ids.end() );
    for ( const QgsFeatureId id : ids )
    {
      const double lon = -76 - 0.1 * i, lat = -12 - 0.07 * i;
      QgsGeometry geometry = QgsGeometry::fromPointXY(
        i == 3   ? QgsPointXY( lat, lon )
        : i == 5 ? QgsPointXY( 0, 0 )
                 : QgsPointXY( lon, lat )
      );
      layer->changeGeometry( id, geometry );
      ++i;
    }
    layer->commitChanges();
    const Region region;
    Run run = settlementGaps(
      { { "OFFICIAL", source( layer ) },
        { "OFFICIAL_NAME_FIELD", "n" },
        { "PLACES", source( region.osm ) },
        { "SKIPPED", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) )
        .count( QStringLiteral( "bad_coordinates" ) ),
      2
    );
  }

  void wrongInputsAreSentences()
  {
    const Region region;
    const auto says = [&]( QVariantMap changed, const char *words ) {
      QVariantMap parameters = region.parameters();
      for ( auto it = changed.cbegin(); it != changed.cend(); ++it )
        parameters.insert( it.key(), it.value() );
      Run run = settlementGaps( parameters );
      QVERIFY2(
        !run.ok && run.feedback.all().contains( QString::fromUtf8( words ) ), qPrintable( run.feedback.all() )
      );
    };
    says( { { "OFFICIAL_NAME_FIELD", "" } }, "it is not known which field" );
    says( { { "REACH", "hamlet:far" } }, "hamlet:far" );
    says( { { "PLACES", QVariant() }, { "BUILDINGS", QVariant() } }, "at least two of the three" );
    const auto table = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "None?field=nombre:string(20)" ), QStringLiteral( "tabla" ), QStringLiteral( "memory" )
    );
    QgsFeature row( table->fields() );
    row.setAttribute( 0, "x" );
    QgsFeatureList rows { row };
    table->dataProvider()->addFeatures( rows );
    says(
      { { "OFFICIAL", source( table ) }, { "OFFICIAL_OTHER_NAMES", QVariant() }, { "OFFICIAL_PEOPLE_FIELD", QVariant() }
      },
      "geocoding its names"
    );
    const auto nameless
      = pointLayer( QStringLiteral( "sin" ), QStringLiteral( "&field=place:string" ), { { 0, 0, { "hamlet" } } } );
    says( { { "PLACES", source( nameless ) } }, "has no field “name”" );
    const auto nowhere = pointLayer( QStringLiteral( "nada" ), OFFICIAL_FIELDS, { { NAN, NAN, { "a" } } } );
    says( { { "OFFICIAL", source( nowhere ) } }, "has coordinates" );
    const auto empty = pointLayer( QStringLiteral( "vacia" ), OFFICIAL_FIELDS, {} );
    QVariantMap parameters = region.parameters();
    parameters.insert( QStringLiteral( "OFFICIAL" ), source( empty ) );
    Run run = settlementGaps( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.results.value( QStringLiteral( "COMPLETENESS_NAMES" ) ).isNull() );
  }

  void theReportSaysItInASentence()
  {
    const QTemporaryDir folder;
    const Region region;
    QVariantMap parameters = region.parameters();
    parameters.insert( QStringLiteral( "REPORT" ), folder.filePath( QStringLiteral( "r.html" ) ) );
    Run run = settlementGaps( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QFile file( folder.filePath( QStringLiteral( "r.html" ) ) );
    QVERIFY( file.open( QIODevice::ReadOnly ) );
    const QString page = QString::fromUtf8( file.readAll() );
    QVERIFY( page.contains( QStringLiteral( "Of 8 official localities OpenStreetMap has 4" ) ) );
    QVERIFY(
      page.contains( QStringLiteral( "Quilaztli" ) ) && page.contains( QStringLiteral( "OpenStreetMap contributors" ) )
    );
  }

  void qgisProcessDoesTheSame()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process here" );
    const QTemporaryDir folder;
    const Region region;
    const ProcessRun run = runInQgisProcess(
      QStringLiteral( "lacuna:settlementgaps" ),
      { { "OFFICIAL", saved( folder, QStringLiteral( "official" ), region.official.get() ) },
        { "OFFICIAL_NAME_FIELD", "nombre" },
        { "PLACES", saved( folder, QStringLiteral( "places" ), region.osm.get() ) },
        { "BUILDINGS", QVariantList { saved( folder, QStringLiteral( "houses" ), region.buildings.get() ) } },
        { "MISSING_IN_OSM", folder.filePath( QStringLiteral( "missing.gpkg" ) ) },
        { "UNNAMED", folder.filePath( QStringLiteral( "unnamed.gpkg" ) ) },
        { "SKIPPED", folder.filePath( QStringLiteral( "skipped.gpkg" ) ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QCOMPARE( run.results.value( QStringLiteral( "UNNAMED_COUNT" ) ).toInt(), 1 );
    QCOMPARE( run.results.value( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ).toInt(), 5 ); // “Metapa” is not given
    const QgsVectorLayer unnamed(
      folder.filePath( QStringLiteral( "unnamed.gpkg" ) ), QStringLiteral( "u" ), QStringLiteral( "ogr" )
    );
    QCOMPARE( unnamed.featureCount(), 1LL );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<SettlementGapsTest>( argc, argv ); }
#include "settlement_gaps_test.moc"
