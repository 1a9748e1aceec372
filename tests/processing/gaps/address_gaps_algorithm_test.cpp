// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:addressgaps through the registry and in qgis_process, and what the next steps make of its results.

#include "provider_registration.h"
#include "qgis_process.h"
#include "qgis_test.h"
#include "report_page.h"
#include "saved_layer.h"

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );
constexpr double X = 500000, Y = 8900000; // a unit is 1 / 0.9996 m

struct Spot
{
  double x;
  double y;
  QVariantList values = {};
};

std::unique_ptr<QgsVectorLayer> points(
  const QList<Spot> &spots, const QString &fields = QStringLiteral( "&field=id:string(10)" ), const QString &crs = UTM
)
{
  auto layer = std::make_unique<QgsVectorLayer>(
    QStringLiteral( "Point?crs=%1%2" ).arg( crs, fields ), QStringLiteral( "direcciones" ), QStringLiteral( "memory" )
  );
  QgsFeatureList features;
  for ( const Spot &spot : spots )
  {
    QgsFeature feature( layer->fields() );
    for ( int i = 0; i < spot.values.size(); ++i )
      feature.setAttribute( i, spot.values.at( i ) );
    if ( std::isfinite( spot.x ) )
      feature.setGeometry( QgsGeometry::fromPointXY( { spot.x, spot.y } ) );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  layer->updateExtents();
  return layer;
}

std::unique_ptr<QgsVectorLayer> houses( const QList<double> &at, double size = 10 )
{
  QStringList wkts;
  for ( const double x : at )
    wkts << squareWkt( X + x, Y, size );
  return polygonLayer( UTM, wkts, QStringLiteral( "edificios" ) );
}

// Roofs of five houses of which OpenStreetMap has three, and a house without an address.
struct Town
{
  std::unique_ptr<QgsVectorLayer> addresses = points(
    { { X + 5, Y + 5, { "a" } },
      { X + 55, Y + 5, { "b" } },
      { X + 55, Y + 5, { "c" } },
      { X + 105, Y + 5, { "d" } },
      { X + 155, Y + 5, { "e" } },
      { X + 205, Y + 5, { "f" } },
      { NAN, NAN, { "g" } } }
  );
  std::unique_ptr<QgsVectorLayer> osm = houses( { 0, 50, 100, 300 } );
  QVariantMap parameters() const
  {
    QVariantMap map {
      { "ADDRESSES", source( addresses ) },
      { "OSM", source( osm ) },
      { "CORRECT_OFFSET", false },
      { "REFERENCE_ID_FIELD", "id" },
      { "OSM_ID_FIELD", "name" }
    };
    for ( const char *sink : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "SKIPPED" } )
      map.insert( QString::fromLatin1( sink ), "TEMPORARY_OUTPUT" );
    return map;
  }
};

Run addressGaps( const QVariantMap &parameters ) { return Run( QStringLiteral( "lacuna:addressgaps" ), parameters ); }

QVariantMap with( QVariantMap parameters, const char *name, const QVariant &value )
{
  parameters.insert( QString::fromLatin1( name ), value );
  return parameters;
}

} // namespace

class AddressGapsAlgorithmTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:addressgaps" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ), ( QStringList {
                                     "ADDRESSES",
                                     "AREA",
                                     "COMPARE_WITH",
                                     "CORRECT_OFFSET",
                                     "DISTANCE",
                                     "KINDS",
                                     "KIND_FIELD",
                                     "MATCHED",
                                     "MAX_OFFSET",
                                     "MISSING_IN_OSM",
                                     "MISSING_IN_REFERENCE",
                                     "OSM",
                                     "OSM_ID_FIELD",
                                     "PARCELS",
                                     "POINTS_ARE",
                                     "PRECISION_FIELD",
                                     "PRECISION_KEEP",
                                     "REFERENCE_ID_FIELD",
                                     "REPORT",
                                     "SKIPPED",
                                     "UNIT_FIELD"
                                   } )
    );
  }

  void everyRowComesOutOnce()
  {
    const Town town;
    Run run = addressGaps( town.parameters() );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "ADDRESS_COUNT" ), 7 );
    QCOMPARE( run.number( "SITES_COUNT" ), 5 );
    QCOMPARE( run.number( "MATCHED_COUNT" ), 4 );
    QCOMPARE( run.number( "MISSING_IN_OSM_COUNT" ), 2 );
    QCOMPARE( run.number( "OSM_COUNT" ), 4 );
    QCOMPARE( run.number( "MISSING_IN_REFERENCE_COUNT" ), 1 );
    QCOMPARE( run.number( "SKIPPED_COUNT" ), 1 );
    QCOMPARE( run.results.value( "COMPLETENESS_COUNT" ).toDouble(), 4.0 / 6 );
    QCOMPARE( run.results.value( "UNITS_PER_BUILDING" ).toDouble(), 4.0 / 3 );
    QgsVectorLayer *matched = run.layer( "MATCHED" );
    QCOMPARE( fieldNames( matched ), ( QStringList { "id", "match_ids", "match_distance_m", "match_units" } ) );
    QCOMPARE( valuesOf( matched, "id" ), ( QStringList { "a", "b", "c", "d" } ) );
    QCOMPARE( valuesOf( matched, "match_ids" ), ( QStringList { "n0", "n1", "n1", "n2" } ) );
    QCOMPARE( valuesOf( matched, "match_units" ), ( QStringList { "1", "2", "2", "1" } ) );
    QgsVectorLayer *missing = run.layer( "MISSING_IN_OSM" );
    QCOMPARE(
      fieldNames( missing ), ( QStringList {
                               "id", "gap_area_m2", "gap_overlap", "gap_nearest_m", "gap_reason", "gap_explanation",
                               "gap_neighbour_id", "gap_id"
                             } )
    );
    QCOMPARE( valuesOf( missing, "id" ), ( QStringList { "e", "f" } ) );
    QCOMPARE( valuesOf( missing, "gap_reason" ), ( QStringList { "nothing_near", "nothing_near" } ) );
    QCOMPARE( valuesOf( missing, "gap_id" ), ( QStringList { "ge", "gf" } ) );
    QVERIFY( std::abs( valuesOf( missing, "gap_nearest_m" ).first().toDouble() - 45 / 0.9996 ) < 0.01 );
    QgsVectorLayer *extra = run.layer( "MISSING_IN_REFERENCE" );
    QCOMPARE( valuesOf( extra, "name" ), QStringList { "n3" } );
    QVERIFY( std::abs( sumOf( extra, "gap_area_m2" ) - 100 / 0.9996 / 0.9996 ) < 0.01 );
    QCOMPARE( valuesOf( run.layer( "SKIPPED" ), "skip_reason" ), QStringList { "null_geometry" } );
  }

  void kindsPrecisionAndUnitsOfCnefe()
  {
    const QString fields
      = QStringLiteral( "&field=COD_ESPECIE:integer&field=NV_GEO_COORD:string(2)&field=moradias:double" );
    const auto addresses = points(
      { { X + 5, Y + 5, { 1, "1", 3 } },
        { X + 55, Y + 5, { 2, "02", QVariant() } },
        { X + 105, Y + 5, { 5, "1", 1 } }, // a school
        { X + 155, Y + 5, { 1, "4", 1 } }, // a block face
        { X + 205, Y + 5, { QVariant(), "1", 1 } } },
      fields
    );
    const auto osm = houses( { 0, 50 } );
    const Town town;
    QVariantMap parameters = town.parameters();
    for ( const char *name : { "REFERENCE_ID_FIELD", "OSM_ID_FIELD" } )
      parameters.remove( QString::fromLatin1( name ) );
    parameters = with( with( parameters, "ADDRESSES", source( addresses ) ), "OSM", source( osm ) );
    Run run = addressGaps( with( parameters, "UNIT_FIELD", "moradias" ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "MATCHED_COUNT" ), 2 );
    QCOMPARE( run.number( "SKIPPED_COUNT" ), 3 );
    QCOMPARE(
      valuesOf( run.layer( "SKIPPED" ), "skip_reason" ), ( QStringList { "other_kind", "not_precise", "other_kind" } )
    );
    QCOMPARE( valuesOf( run.layer( "MATCHED" ), "match_units" ), ( QStringList { "3", "1" } ) );
    QVERIFY( run.feedback.all().contains( "UNIT_FIELD" ) );
    Run schools = addressGaps( with( parameters, "KINDS", " 5 ; 7" ) );
    QVERIFY2( schools.ok, qPrintable( schools.feedback.all() ) );
    QCOMPARE( schools.number( "MISSING_IN_OSM_COUNT" ), 1 );
    Run padded = addressGaps( with( parameters, "KINDS", "05;07" ) ); // the same codes
    QCOMPARE( padded.number( "MISSING_IN_OSM_COUNT" ), 1 );
    Run noField = addressGaps( with( town.parameters(), "KINDS", "5" ) );
    QVERIFY( !noField.ok );
  }

  void parcelsAndArea()
  {
    const auto parcels = polygonLayer(
      UTM, { squareWkt( X - 10, Y - 10, 40 ), squareWkt( X + 30, Y - 10, 40 ) }, QStringLiteral( "lotes" )
    );
    const auto addresses = points( { { X, Y - 9, { "a" } }, { X + 60, Y - 9, { "b" } }, { X + 500, Y, { "c" } } } );
    const auto osm = houses( { 0, 15 } );
    const auto area = polygonLayer( UTM, { squareWkt( X - 100, Y - 100, 300 ) }, QStringLiteral( "zona" ) );
    const Town town;
    QVariantMap parameters = town.parameters();
    parameters = with( with( parameters, "ADDRESSES", source( addresses ) ), "OSM", source( osm ) );
    parameters = with( with( parameters, "PARCELS", source( parcels ) ), "AREA", source( area ) );
    Run run = addressGaps( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( "MATCHED" ), "match_ids" ), QStringList { "n0;n1" } );
    QCOMPARE( valuesOf( run.layer( "MISSING_IN_OSM" ), "id" ), QStringList { "b" } );
    QCOMPARE( valuesOf( run.layer( "SKIPPED" ), "skip_reason" ), QStringList { "outside_area" } );
  }

  void whatWasFilteredStandsInTheReport()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "page.html" ) );
    const auto addresses = points( { { X, Y, { "a" } }, { X + 60, Y, { "b" } } } );
    const Town town;
    QVariantMap parameters = town.parameters();
    parameters = with( with( parameters, "ADDRESSES", source( addresses ) ), "REPORT", file );
    parameters = with( with( parameters, "KIND_FIELD", "id" ), "KINDS", "b; a" );
    Run run = addressGaps( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const Page page = pageOf( file );
    QVERIFY2( page.text.contains( QStringLiteral( "Kinds that were compared" ) ), qPrintable( page.text ) );
    QVERIFY( page.text.contains( QStringLiteral( "a;b" ) ) );
  }

  void otherCrsGivesTheSame()
  {
    const Town town;
    Run here = addressGaps( town.parameters() );
    const QgsCoordinateTransform turn(
      QgsCoordinateReferenceSystem( UTM ), QgsCoordinateReferenceSystem( "EPSG:4326" ), QgsCoordinateTransformContext()
    );
    QList<Spot> spots;
    QgsFeature feature;
    QgsFeatureIterator it = town.addresses->getFeatures();
    while ( it.nextFeature( feature ) )
    {
      const QgsPointXY at = feature.hasGeometry() ? turn.transform( feature.geometry().asPoint() ) : QgsPointXY();
      spots << Spot { feature.hasGeometry() ? at.x() : NAN, at.y(), { feature.attribute( 0 ) } };
    }
    const auto degrees = points( spots, QStringLiteral( "&field=id:string(10)" ), QStringLiteral( "EPSG:4326" ) );
    Run there = addressGaps( with( town.parameters(), "ADDRESSES", source( degrees ) ) );
    QVERIFY2( there.ok, qPrintable( there.feedback.all() ) );
    QCOMPARE( valuesOf( there.layer( "MATCHED" ), "match_ids" ), valuesOf( here.layer( "MATCHED" ), "match_ids" ) );
    QVERIFY(
      std::abs(
        sumOf( there.layer( "MISSING_IN_OSM" ), "gap_nearest_m" )
        - sumOf( here.layer( "MISSING_IN_OSM" ), "gap_nearest_m" )
      )
      < 0.05
    );
  }

  void badInputIsASentence()
  {
    const Town town;
    const auto refused = [&]( const QVariantMap &parameters, const QString &word ) {
      Run run = addressGaps( parameters );
      const QString said = run.feedback.all();
      return !run.ok && said.contains( word ) ? QString() : QStringLiteral( "“%1” lacks %2" ).arg( said, word );
    };
    const auto outlines = houses( { 0, 50 } );
    QCOMPARE( refused( with( town.parameters(), "ADDRESSES", source( outlines ) ), "buildinggaps" ), QString() );
    const auto noCrs = points( { { X, Y, { "a" } } }, QStringLiteral( "&field=id:string(10)" ), QString() );
    noCrs->setCrs( QgsCoordinateReferenceSystem() );
    QCOMPARE( refused( with( town.parameters(), "ADDRESSES", source( noCrs ) ), "direcciones" ), QString() );
    QCOMPARE( refused( with( town.parameters(), "UNIT_FIELD", "id" ), "UNIT_FIELD" ), QString() );
    QCOMPARE( refused( with( town.parameters(), "KIND_FIELD", "id" ), "KINDS" ), QString() );
    const auto nothing = points( { { NAN, NAN, { "a" } } } );
    QCOMPARE( refused( with( town.parameters(), "ADDRESSES", source( nothing ) ), "direcciones" ), QString() );
    Run wrong(
      QStringLiteral( "lacuna:buildinggaps" ), { { "REFERENCE", source( town.addresses ) },
                                                 { "OSM", source( town.osm ) },
                                                 { "MISSING_IN_OSM", "TEMPORARY_OUTPUT" },
                                                 { "MISSING_IN_REFERENCE", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY( !wrong.ok );
    QVERIFY2( wrong.feedback.all().contains( "lacuna:addressgaps" ), qPrintable( wrong.feedback.all() ) );
  }

  void emptyLayersAndSwappedCoordinates()
  {
    const Town town;
    const auto none = points( {} );
    Run empty = addressGaps( with( town.parameters(), "ADDRESSES", source( none ) ) );
    QVERIFY2( empty.ok, qPrintable( empty.feedback.all() ) );
    QCOMPARE( empty.number( "ADDRESS_COUNT" ), 0 );
    QVERIFY( empty.results.value( "COMPLETENESS_COUNT" ).isNull() );
    QList<Spot> spots;
    for ( int i = 0; i < 20; ++i )
      spots << Spot { -75 + 0.001 * i, -10 + 0.0005 * i, { QString::number( i ) } };
    spots << Spot { 0, 0, { "zero" } } << Spot { -10.002, -74.99, { "swapped" } };
    const auto degrees = points( spots, QStringLiteral( "&field=id:string(10)" ), QStringLiteral( "EPSG:4326" ) );
    Run swapped = addressGaps( with( town.parameters(), "ADDRESSES", source( degrees ) ) );
    QVERIFY2( swapped.ok, qPrintable( swapped.feedback.all() ) );
    QCOMPARE(
      valuesOf( swapped.layer( "SKIPPED" ), "skip_reason" ), ( QStringList { "bad_coordinates", "bad_coordinates" } )
    );
    QCOMPARE( swapped.number( "MISSING_IN_OSM_COUNT" ), 20 );
  }

  void theReportSaysWhatItDoubts()
  {
    const QTemporaryDir folder;
    const Town town;
    const QString file = folder.filePath( "informe.html" );
    Run run = addressGaps( with( town.parameters(), "REPORT", file ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const Page page = pageOf( file );
    QVERIFY( page.good );
    QVERIFY( page.text.contains( "single point" ) );
    QVERIFY( page.text.contains( "on roofs" ) );
    QCOMPARE( figureOf( page, "missing_in_osm" ), 2.0 );
    QCOMPARE( figureOf( page, "sites_count" ), 5.0 );
  }

  void theChainGoesOn()
  {
    const Town town;
    Run run = addressGaps( town.parameters() );
    QVERIFY( run.ok );
    const auto zones = polygonLayer(
      UTM, { squareWkt( X - 10, Y - 10, 130 ), squareWkt( X + 120, Y - 130, 260 ) }, QStringLiteral( "barrios" )
    );
    const QVariantMap layers {
      { "MISSING_IN_OSM", QVariant::fromValue( run.layer( "MISSING_IN_OSM" ) ) },
      { "MATCHED", QVariant::fromValue( run.layer( "MATCHED" ) ) },
      { "MISSING_IN_REFERENCE", QVariant::fromValue( run.layer( "MISSING_IN_REFERENCE" ) ) }
    };
    QVariantMap byZone = with( layers, "ZONES", source( zones ) );
    Run gaps( QStringLiteral( "lacuna:gapsbyzone" ), with( byZone, "OUTPUT", "TEMPORARY_OUTPUT" ) );
    QVERIFY2( gaps.ok, qPrintable( gaps.feedback.all() ) );
    QgsVectorLayer *counted = gaps.layer( "OUTPUT" );
    QCOMPARE( valuesOf( counted, "reference_count" ), ( QStringList { "4", "2" } ) );
    QCOMPARE( valuesOf( counted, "missing_in_osm" ), ( QStringList { "0", "2" } ) );
    QCOMPARE( valuesOf( counted, "completeness" ), ( QStringList { "1", "0" } ) );
    Run priority(
      QStringLiteral( "lacuna:priorityzones" ),
      { { "ZONES", QVariant::fromValue( counted ) }, { "HAZARD_WEIGHT", 0 }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( priority.ok, qPrintable( priority.feedback.all() ) );
    Run tasks(
      QStringLiteral( "lacuna:taskareas" ), { { "AREA", source( zones ) },
                                              { "WORKLOAD", layers.value( "MISSING_IN_OSM" ) },
                                              { "TARGET", 1 },
                                              { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( tasks.ok, qPrintable( tasks.feedback.all() ) );
    QCOMPARE( sumOf( tasks.layer( "OUTPUT" ), "workload" ), 2.0 );
    const QTemporaryDir folder;
    QVariantMap drawn = with( layers, "SAMPLE", "TEMPORARY_OUTPUT" );
    Run sample( QStringLiteral( "lacuna:samplecheck" ), with( drawn, "DESIGN_FILE", folder.filePath( "d.json" ) ) );
    QVERIFY2( sample.ok, qPrintable( sample.feedback.all() ) );
    Run report(
      QStringLiteral( "lacuna:combinedreport" ), { { "GAPS_BY_ZONE", QVariant::fromValue( counted ) },
                                                   { "GAPS", layers.value( "MISSING_IN_OSM" ) },
                                                   { "OUTPUT", folder.filePath( "todo.html" ) } }
    );
    QVERIFY2( report.ok, qPrintable( report.feedback.all() ) );
  }

  void inQgisProcess()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process here" );
    const QTemporaryDir folder;
    const Town town;
    const ProcessRun run = runInQgisProcess(
      QStringLiteral( "lacuna:addressgaps" ), { { "ADDRESSES", saved( folder, "addresses", town.addresses.get() ) },
                                                { "OSM", saved( folder, "osm", town.osm.get() ) },
                                                { "MISSING_IN_OSM", folder.filePath( "missing.gpkg" ) },
                                                { "MISSING_IN_REFERENCE", folder.filePath( "extra.gpkg" ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QCOMPARE( run.results.value( "MISSING_IN_OSM_COUNT" ).toInt(), 2 );
    const QgsVectorLayer missing( folder.filePath( "missing.gpkg" ), "missing", "ogr" );
    QCOMPARE( missing.featureCount(), 2LL );
  }
};

int main( int argc, char **argv ) { return lacuna::testing::qgisTestMain<AddressGapsAlgorithmTest>( argc, argv ); }

#include "address_gaps_algorithm_test.moc"
