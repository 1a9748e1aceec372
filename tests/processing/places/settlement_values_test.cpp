// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:settlementgaps: what it writes field by field, and what it doubts.

#include "layers/layer_role.h"
#include "provider_registration.h"
#include "report_page.h"
#include "settlement_region.h"

#include <qgsvariantutils.h>

#include <QElapsedTimer>

#include <algorithm>

using namespace lacuna::testing;

namespace
{

// All fields of ours of a row as texts, numbers to the metre or a hundredth; “-” for null.
QString written( const QgsFeature &row, const QStringList &fields )
{
  QStringList values;
  for ( const QString &field : fields )
  {
    const QVariant value = row.attribute( field );
    values
      << ( QgsVariantUtils::isNull( value ) ? QStringLiteral( "-" )
           : value.userType() == QMetaType::Type::Double
             ? QString::number( value.toDouble(), 'f', field.endsWith( QLatin1String( "_m" ) ) ? 0 : 2 )
             : value.toString() );
  }
  return values.join( QLatin1Char( '|' ) );
}

// Three places 5 km from each other, in degrees, with what a list may say of their people.
std::unique_ptr<QgsVectorLayer> degrees( const QString &name, double lon, double lat, bool isSwapped = false )
{
  auto layer = std::make_unique<QgsVectorLayer>(
    QStringLiteral(
      "Point?crs=EPSG:4326&field=osm_id:string&field=place:string&field=name:string&field=population:string"
    ),
    name, QStringLiteral( "memory" )
  );
  const QStringList names { "Chascomus", "Tapalque", "Quilaztli" };
  QgsFeatureList features;
  for ( int i = 0; i < 3; ++i )
  {
    QgsFeature feature( layer->fields() );
    feature.setAttributes( QgsAttributes() << QString::number( i ) << "hamlet" << names.at( i ) << QVariant() );
    const double x = lon + 0.05 * i;
    feature.setGeometry( QgsGeometry::fromPointXY( isSwapped ? QgsPointXY( lat, x ) : QgsPointXY( x, lat ) ) );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  layer->updateExtents();
  return layer;
}

QVariantMap lists( const std::unique_ptr<QgsVectorLayer> &official, const std::unique_ptr<QgsVectorLayer> &osm )
{
  return {
    { "OFFICIAL", source( official ) },
    { "OFFICIAL_NAME_FIELD", "name" },
    { "PLACES", source( osm ) },
    { "MISSING_IN_REFERENCE", "TEMPORARY_OUTPUT" },
    { "WITHOUT_ROADS", "TEMPORARY_OUTPUT" }
  };
}

} // namespace

class SettlementValuesTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void everyFieldOfAPlaceIsRight()
  {
    const Region region;
    Run run = settlementGaps( region.parameters() );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QStringList gap { "gap_reason",     "gap_nearest_name", "gap_nearest_m",
                            "gap_similarity", "buildings_near",   "people" };
    const auto official = [&]( const char *name ) {
      return written(
        rowOf( run.layer( QStringLiteral( "MISSING_IN_OSM" ) ), QStringLiteral( "nombre" ), QLatin1String( name ) ), gap
      );
    };
    QCOMPARE( official( "Chascomus" ), QStringLiteral( "other_name_here|Carhué|200|0.00|0|10.00" ) );
    QCOMPARE( official( "Vista Alegre Norte" ), QStringLiteral( "name_conflict|Vista Alegre Sur|300|0.30|0|40.00" ) );
    QCOMPARE( official( "Quilaztli" ), QStringLiteral( "nothing_near|-|-|-|0|5.00" ) );
    // One of the two Solanet is the partner: the nearer one.
    QCOMPARE( official( "Solanet" ), QStringLiteral( "taken_by_better_match|Solanet|900|1.00|0|-" ) );
    const auto osm = [&]( const char *id ) {
      return written(
        rowOf( run.layer( QStringLiteral( "MISSING_IN_REFERENCE" ) ), QStringLiteral( "osm_id" ), QLatin1String( id ) ),
        gap
      );
    };
    QCOMPARE( osm( "node/3" ), QStringLiteral( "name_conflict|Vista Alegre Norte|300|0.30|0|-" ) );
    QCOMPARE( osm( "node/5" ), QStringLiteral( "other_name_here|Chascomus|200|0.00|0|-" ) );
    QCOMPARE( osm( "node/7" ), QStringLiteral( "nothing_near|-|-|-|0|-" ) );
    const auto matched = [&]( const char *name ) {
      return written(
        rowOf( run.layer( QStringLiteral( "MATCHED" ) ), QStringLiteral( "nombre" ), QLatin1String( name ) ),
        { "match_id", "match_name", "match_similarity", "match_distance_m", "match_by" }
      );
    };
    QCOMPARE( matched( "SANTA INES" ), QStringLiteral( "node/1|Sta. Inés|1.00|900|name" ) );
    QCOMPARE( matched( "Ciudad Dario" ), QStringLiteral( "node/2|Metapa|1.00|500|name" ) );
    QCOMPARE( matched( "Tapalque" ), QStringLiteral( "node/4|Tapalqué|1.00|8000|far_name" ) );
    QgsFeature row;
    run.layer( QStringLiteral( "UNNAMED" ) )->getFeatures().nextFeature( row );
    // No layer is of OpenStreetMap, so nobody knows what it has. From the middle of the houses, 30104 and 30084 m, it
    // is 9604 and 30084 m to Metapa; no road within 20 km.
    QCOMPARE(
      written( row, { "buildings", "buildings_osm", "nearest_name", "nearest_m", "roads_m" } ),
      QStringLiteral( "30|-|Metapa|31580|-" )
    );
    // 100 (0.5 ln( 30 / 20 ) / ln 50 + 0.3 + 0.2): no name within 10 km, no road within 5.
    QVERIFY(
      std::abs(
        row.attribute( QStringLiteral( "priority" ) ).toDouble() - ( 50 * std::log( 1.5 ) / std::log( 50 ) + 50 )
      )
      < 1e-6
    );
  }

  void roadsAreThoseOneCanDrive()
  {
    const Region region;
    auto roads = polygonLayer(
      REGION_CRS,
      { QStringLiteral( "MultiLineString ((499000 8900000, 503000 8900000))" ),
        QStringLiteral( "MultiLineString ((519000 8900000, 523000 8900000))" ) },
      QStringLiteral( "vias" ), QStringLiteral( "&field=highway:string(20)" ), QStringLiteral( "MultiLineString" )
    );
    const auto without = [&]( const QString &first, const QString &second ) {
      roads->startEditing();
      int row = 0;
      QList<QgsFeatureId> ids = roads->allFeatureIds().values(); // a set has no order
      std::sort( ids.begin(), ids.end() );
      for ( const QgsFeatureId id : ids )
        roads->changeAttributeValue( id, 0, row++ == 0 ? first : second );
      roads->commitChanges();
      QVariantMap parameters = region.parameters();
      parameters.insert( QStringLiteral( "ROADS" ), source( roads ) );
      Run run = settlementGaps( parameters );
      QStringList names = valuesOf( run.layer( QStringLiteral( "WITHOUT_ROADS" ) ), QStringLiteral( "place_name" ) );
      names.sort();
      return names;
    };
    // 8 localities and 3 places of OpenStreetMap alone.
    const QStringList tracks = without( QStringLiteral( "track" ), QStringLiteral( "path" ) );
    QCOMPARE( tracks.size(), 11 );
    QVERIFY( tracks.contains( QStringLiteral( "SANTA INES" ) ) && tracks.contains( QStringLiteral( "Ciudad Dario" ) ) );
    QStringList driven = tracks;
    driven.removeOne( QStringLiteral( "SANTA INES" ) );
    QCOMPARE( without( QStringLiteral( "residential" ), QStringLiteral( "path" ) ), driven );
    driven.removeOne( QStringLiteral( "Ciudad Dario" ) );
    QCOMPARE( without( QStringLiteral( "service" ), QStringLiteral( "tertiary_link" ) ), driven );
  }

  void peopleAreThoseOfBothLists()
  {
    const auto official = degrees( QStringLiteral( "censo" ), -76, -12 );
    const auto osm = degrees( QStringLiteral( "lugares" ), -75, -12 );
    const auto with = [&]( const QString &population ) {
      osm->startEditing();
      osm->changeAttributeValue( *osm->allFeatureIds().begin(), 3, population );
      osm->commitChanges();
      Run run = settlementGaps( lists( official, osm ) );
      QgsFeature row
        = rowOf( run.layer( QStringLiteral( "MISSING_IN_REFERENCE" ) ), QStringLiteral( "population" ), population );
      return row.isValid() ? written( row, { "people" } ) : QStringLiteral( "no row" );
    };
    QCOMPARE( with( QStringLiteral( "1250" ) ), QStringLiteral( "1250.00" ) );
    QCOMPARE( with( QStringLiteral( "1.250" ) ), QStringLiteral( "1250.00" ) );
    QCOMPARE( with( QStringLiteral( "12 500" ) ), QStringLiteral( "12500.00" ) );
    for ( const char *none : { "-1", "unos 300", "300-400", "nan", "inf" } )
      QCOMPARE( with( QLatin1String( none ) ), QStringLiteral( "-" ) );
    // A number is what it is; only texts have groups of digits.
    const auto numbers = pointLayer(
      QStringLiteral( "censo" ), QStringLiteral( "&field=name:string&field=hab:double" ),
      { { 0, 0, { "Pigue", 4.123 } } }
    );
    QVariantMap parameters = lists( numbers, osm );
    parameters.insert( QStringLiteral( "OFFICIAL_PEOPLE_FIELD" ), "hab" );
    parameters.insert( QStringLiteral( "MISSING_IN_OSM" ), "TEMPORARY_OUTPUT" );
    Run fraction = settlementGaps( parameters );
    QgsFeature pigue;
    QVERIFY( fraction.layer( QStringLiteral( "MISSING_IN_OSM" ) )->getFeatures().nextFeature( pigue ) );
    QCOMPARE( written( pigue, { "people" } ), QStringLiteral( "4.12" ) );
    const Region region;
    QgsFeature feature;
    region.official->startEditing();
    for ( const QgsFeatureId id : region.official->allFeatureIds() )
      region.official->changeAttributeValue( id, 3, -99 );
    region.official->commitChanges();
    Run run = settlementGaps( region.parameters() );
    QgsFeatureIterator it = run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->getFeatures();
    while ( it.nextFeature( feature ) )
      QCOMPARE( written( feature, { "people" } ), QStringLiteral( "-" ) );
  }

  void wholeListsThatAreSwappedAreSaid()
  {
    const QString said = QStringLiteral( "latitude and longitude change places" );
    const auto osm = degrees( QStringLiteral( "lugares" ), -76, -12 );
    const auto swapped = degrees( QStringLiteral( "censo" ), -76, -12, true );
    Run run = settlementGaps( lists( swapped, osm ) );
    QVERIFY2( run.ok && run.feedback.all().contains( said ), qPrintable( run.feedback.all() ) );
    QCOMPARE( run.feedback.all().count( said ), 1 );
    Run right = settlementGaps( lists( degrees( QStringLiteral( "censo" ), -76, -12 ), osm ) );
    QVERIFY2( right.ok && !right.feedback.all().contains( said ), qPrintable( right.feedback.all() ) );
    QCOMPARE( right.number( QStringLiteral( "MATCHED_COUNT" ) ), 3LL );
    // Elsewhere is elsewhere.
    Run apart = settlementGaps( lists( degrees( QStringLiteral( "censo" ), -60, 10 ), osm ) );
    QVERIFY( apart.ok && !apart.feedback.all().contains( said ) );
    // A longitude of Mexico is no latitude at all.
    const auto mexico = degrees( QStringLiteral( "lugares" ), -99, 19 );
    Run beyond = settlementGaps( lists( degrees( QStringLiteral( "censo" ), -99, 19, true ), mexico ) );
    QVERIFY2( beyond.feedback.all().contains( said ), qPrintable( beyond.feedback.all() ) );
  }

  void aListOfZerosHasNoCoordinates()
  {
    auto zeros = degrees( QStringLiteral( "censo" ), -76, -12 );
    zeros->startEditing();
    for ( const QgsFeatureId id : zeros->allFeatureIds() )
    {
      QgsGeometry zero = QgsGeometry::fromPointXY( { 0, 0 } );
      zeros->changeGeometry( id, zero );
    }
    zeros->commitChanges();
    Run run = settlementGaps( lists( zeros, degrees( QStringLiteral( "lugares" ), -76, -12 ) ) );
    QVERIFY( !run.ok );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "No place of the list “censo” (OFFICIAL) has coordinates" ) ),
      qPrintable( run.feedback.all() )
    );
  }

  void codesOfSeveralRowsAreSaid()
  {
    const Region region;
    region.official->startEditing();
    for ( const QgsFeatureId id : region.official->allFeatureIds() )
      region.official->changeAttributeValue( id, 2, QStringLiteral( "7" ) );
    region.official->commitChanges();
    QVariantMap parameters = region.parameters();
    parameters.insert( QStringLiteral( "OFFICIAL_CODE_FIELD" ), "codigo" );
    parameters.insert( QStringLiteral( "PLACES_CODE_FIELD" ), "ref" );
    Run run = settlementGaps( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), 4LL ); // by name, as without codes
    QVERIFY( !valuesOf( run.layer( QStringLiteral( "MATCHED" ) ), QStringLiteral( "match_by" ) ).contains( "code" ) );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "in several rows" ) ), qPrintable( run.feedback.all() ) );
  }

  void theRecordHoldsEverySetting()
  {
    const QTemporaryDir folder;
    const Region region;
    const auto area = polygonLayer( REGION_CRS, { squareWkt( 400000, 8800000, 300000 ) }, QStringLiteral( "todo" ) );
    QVariantMap parameters = region.parameters();
    parameters.insert( QStringLiteral( "AREA" ), source( area ) );
    parameters.insert( QStringLiteral( "OFFICIAL_CODE_FIELD" ), "codigo" );
    parameters.insert( QStringLiteral( "PLACES_CODE_FIELD" ), "ref" );
    parameters.insert( QStringLiteral( "REPORT" ), folder.filePath( QStringLiteral( "r.html" ) ) );
    Run run = settlementGaps( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const Page page = pageOf( folder.filePath( QStringLiteral( "r.html" ) ) );
    QVERIFY( page.good );
    const QString record = QString::fromUtf8( QJsonDocument( page.record ).toJson( QJsonDocument::Compact ) );
    for ( const char *id :
          { "OFFICIAL", "PLACES", "BUILDINGS", "ROADS", "AREA", "OFFICIAL_NAME_FIELD", "OFFICIAL_OTHER_NAMES",
            "OFFICIAL_CODE_FIELD", "PLACES_CODE_FIELD", "OFFICIAL_PEOPLE_FIELD", "MAX_DISTANCE", "FAR_DISTANCE",
            "LINK_DISTANCE", "MIN_NEIGHBOURS", "MIN_BUILDINGS", "REACH", "ROAD_DISTANCE" } )
      QVERIFY2( record.contains( QStringLiteral( "\"%1\"" ).arg( QLatin1String( id ) ) ), id );
    for ( const char *shown : { "censo", "lugares", "casas", "vias", "todo", "hamlet:700" } )
      QVERIFY2( page.text.contains( QLatin1String( shown ) ), shown );
  }

  // A city without a name: its outline is drawn at once, and the page does not grow with its houses.
  void aCityIsDrawnAtOnce()
  {
    const QTemporaryDir folder;
    QList<Place> houses;
    for ( int i = 0; i < 40000; ++i )
      houses << Place { 30.0 * ( i % 200 ), 30.0 * ( i / 200 ), {} };
    const auto city = pointLayer( QStringLiteral( "casas" ), QStringLiteral( "&field=a:string" ), houses );
    const Region region;
    const QVariantMap parameters {
      { "PLACES", source( region.osm ) },
      { "BUILDINGS", QVariantList { source( city ) } },
      { "MAX_DISTANCE", 100 },
      { "REACH", "hamlet:10" },
      { "UNNAMED", "TEMPORARY_OUTPUT" },
      { "REPORT", folder.filePath( QStringLiteral( "r.html" ) ) }
    };
    Run run = settlementGaps( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_UNNAMED" ) ), 40000LL );
    QgsFeature row;
    run.layer( QStringLiteral( "UNNAMED" ) )->getFeatures().nextFeature( row );
    const QgsGeometry outline = row.geometry();
    QVERIFY( outline.isGeosValid() );
    // 5970 m either way and 30 m about it.
    const double metres = std::sqrt( outline.area() ) / 0.9996;
    QVERIFY2( metres > 5960 && metres < 6150, qPrintable( QString::number( metres ) ) );
    for ( const Place &house : { houses.first(), houses.at( 199 ), houses.last(), houses.at( 20100 ) } )
      QVERIFY( outline.contains( QgsGeometry::fromPointXY( at( house.x, house.y ) ) ) );
    QVERIFY( outline.constGet()->nCoordinates() < 1000 );
    QFile page( folder.filePath( QStringLiteral( "r.html" ) ) );
    QVERIFY2( page.size() < 1500000, qPrintable( QString::number( page.size() ) ) );
    // The order of rows is nothing to the outline.
    std::reverse( houses.begin(), houses.end() );
    const auto back = pointLayer( QStringLiteral( "casas" ), QStringLiteral( "&field=a:string" ), houses );
    QVariantMap again = parameters;
    again.insert( QStringLiteral( "BUILDINGS" ), QVariantList { source( back ) } );
    Run other = settlementGaps( again );
    QgsFeature same;
    other.layer( QStringLiteral( "UNNAMED" ) )->getFeatures().nextFeature( same );
    QCOMPARE( same.geometry().asWkt(), outline.asWkt() );
  }

  void unnamedSettlementsGoOnToTheNextSteps()
  {
    const Region region;
    QStringList mapped;
    addHouses( mapped, 30004, 30003, 12 );
    const auto osm = polygonLayer(
      REGION_CRS, mapped, QStringLiteral( "osm" ),
      QStringLiteral( "&field=osm_id:string(20)&field=building:string(20)" )
    );
    QVariantMap parameters = region.parameters();
    parameters.insert( QStringLiteral( "BUILDINGS" ), QVariantList { source( region.buildings ), source( osm ) } );
    Run run = settlementGaps( parameters );
    QgsVectorLayer *unnamed = run.layer( QStringLiteral( "UNNAMED" ) );
    QVERIFY( unnamed );
    const auto first = [unnamed]( const char *algorithm, const char *parameter ) {
      return lacuna::LayerRole::best(
        { unnamed }, *QgsApplication::processingRegistry()
                        ->algorithmById( QLatin1String( algorithm ) )
                        ->parameterDefinition( QLatin1String( parameter ) )
      );
    };
    QCOMPARE( first( "lacuna:taskareas", "WORKLOAD" ), unnamed );
    QCOMPARE( first( "lacuna:priorityzones", "ZONES" ), unnamed );
    QCOMPARE( first( "lacuna:gapsbyzone", "MISSING_IN_OSM" ), static_cast<const QgsVectorLayer *>( nullptr ) );
    const QString doubt = QStringLiteral( "is another result of Lacuna" );
    Run tasks(
      QStringLiteral( "lacuna:taskareas" ), { { "AREA", QVariant::fromValue( unnamed ) },
                                              { "WORKLOAD", QVariant::fromValue( unnamed ) },
                                              { "TASK_COUNT", 1 },
                                              { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( tasks.ok, qPrintable( tasks.feedback.all() ) );
    QgsFeature task;
    tasks.layer( QStringLiteral( "OUTPUT" ) )->getFeatures().nextFeature( task );
    QCOMPARE( task.attribute( QStringLiteral( "workload" ) ).toDouble(), 30.0 );
    Run priority(
      QStringLiteral( "lacuna:priorityzones" ),
      { { "ZONES", QVariant::fromValue( unnamed ) }, { "HAZARD_WEIGHT", 0 }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( priority.ok, qPrintable( priority.feedback.all() ) );
    QgsFeature zone;
    priority.layer( QStringLiteral( "OUTPUT" ) )->getFeatures().nextFeature( zone );
    QCOMPARE( zone.attribute( QStringLiteral( "priority_gap" ) ).toDouble(), 0.6 ); // 12 of 30 are there
    QCOMPARE( zone.attribute( QStringLiteral( "priority_people" ) ).toDouble(), 30.0 );
    QVERIFY2( !tasks.feedback.all().contains( doubt ) && !priority.feedback.all().contains( doubt ), "doubted" );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<SettlementValuesTest>( argc, argv ); }
#include "settlement_values_test.moc"
