// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The id of a gap is the same in every run for the same building, whatever the order of its rows and corners, and
// another for every other building.

#include "provider_registration.h"
#include "qgis_test.h"

#include <QRegularExpression>
#include <QSet>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

// A house of 10 m; corner: where its ring begins.
QString house( double x, double y, int corner = 0 )
{
  QStringList points {
    QStringLiteral( "%1 %2" ).arg( x ).arg( y ), QStringLiteral( "%1 %2" ).arg( x + 10 ).arg( y ),
    QStringLiteral( "%1 %2" ).arg( x + 10 ).arg( y + 10 ), QStringLiteral( "%1 %2" ).arg( x ).arg( y + 10 )
  };
  for ( int i = 0; i < corner; ++i )
    points << points.takeFirst();
  points << points.first();
  return QStringLiteral( "MultiPolygon (((%1)))" ).arg( points.join( QStringLiteral( ", " ) ) );
}

std::unique_ptr<QgsVectorLayer> houses( const QStringList &shapes, const QStringList &names )
{
  auto layer = polygonLayer( UTM, shapes );
  for ( QgsFeatureId row = 1; row <= names.size(); ++row )
    layer->dataProvider()->changeAttributeValues( { { row, { { 0, names.at( static_cast<int>( row ) - 1 ) } } } } );
  return layer;
}

// name → gap_id of all gaps.
QHash<QString, QString> idsOf( const std::unique_ptr<QgsVectorLayer> &reference, bool byField )
{
  const auto osm = polygonLayer( UTM, { house( 500000, 8000000 ) } );
  QVariantMap parameters {
    { "REFERENCE", source( reference ) },
    { "OSM", source( osm ) },
    { "MISSING_IN_OSM", "memory:" },
    { "MISSING_IN_REFERENCE", "memory:" }
  };
  if ( byField )
    parameters.insert( QStringLiteral( "REFERENCE_ID_FIELD" ), QStringLiteral( "name" ) );
  Run run( QStringLiteral( "lacuna:buildinggaps" ), parameters );
  QHash<QString, QString> ids;
  if ( QgsVectorLayer *missing = run.layer( QStringLiteral( "MISSING_IN_OSM" ) ) )
  {
    QgsFeature feature;
    QgsFeatureIterator features = missing->getFeatures();
    while ( features.nextFeature( feature ) )
      ids.insert( feature.attribute( 0 ).toString(), feature.attribute( QStringLiteral( "gap_id" ) ).toString() );
  }
  return ids;
}

} // namespace

class GapIdsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void anIdOfItsOwnIsTaken()
  {
    const auto ids = idsOf( houses( { house( 500100, 8000000 ), house( 500200, 8000000 ) }, { "0417-A", "9" } ), true );
    QCOMPARE( ids.value( QStringLiteral( "0417-A" ) ), QStringLiteral( "g0417-A" ) );
    QCOMPARE( ids.value( QStringLiteral( "9" ) ), QStringLiteral( "g9" ) );
  }

  void otherSignsAreReplacedAndIdsStayApart()
  {
    const QStringList names { "way/12", "way 12", "way-12", "Ñ12" };
    QStringList shapes;
    for ( int i = 0; i < names.size(); ++i )
      shapes << house( 500100 + 100 * i, 8000000 );
    const auto ids = idsOf( houses( shapes, names ), true );
    static const QRegularExpression allowed( QStringLiteral( "^g[A-Za-z0-9-]+$" ) );
    QCOMPARE( ids.size(), 4 );
    for ( const QString &id : ids )
      QVERIFY2( allowed.match( id ).hasMatch(), qPrintable( id ) );
    QCOMPARE( QSet<QString>( ids.begin(), ids.end() ).size(), 4 );
    QCOMPARE( ids.value( QStringLiteral( "way-12" ) ), QStringLiteral( "gway-12" ) );
    QVERIFY( ids.value( QStringLiteral( "way/12" ) ).startsWith( QLatin1String( "gway-12-" ) ) );
  }

  void anIdThatSeveralHaveIsNone()
  {
    const QStringList shapes { house( 500100, 8000000 ), house( 500200, 8000000 ), house( 500300, 8000000 ) };
    const auto layer = houses( shapes, { "7", "7", "8" } );
    const auto osm = polygonLayer( UTM, { house( 500000, 8000000 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ), { { "REFERENCE", source( layer ) },
                                                 { "OSM", source( osm ) },
                                                 { "REFERENCE_ID_FIELD", "name" },
                                                 { "MISSING_IN_OSM", "memory:" },
                                                 { "MISSING_IN_REFERENCE", "memory:" } }
    );
    const QStringList ids = valuesOf( run.layer( QStringLiteral( "MISSING_IN_OSM" ) ), QStringLiteral( "gap_id" ) );
    QCOMPARE( ids.size(), 3 );
    QCOMPARE( QSet<QString>( ids.begin(), ids.end() ).size(), 3 );
    QCOMPARE( ids.filter( QRegularExpression( QStringLiteral( "^g[0-9a-f]{16}$" ) ) ).size(), 2 );
    QVERIFY( ids.contains( QStringLiteral( "g8" ) ) );
  }

  // The layer saved again: rows and corners in another order, noise below a tenth of a millimetre.
  void withoutAnIdTheCornersTell()
  {
    const auto first = idsOf( houses( { house( 500100, 8000000 ), house( 500200, 8000000 ) }, { "a", "b" } ), false );
    const auto again = idsOf(
      houses(
        { house( 500200.00001, 8000000, 2 ), house( 500100, 8000000.00001, 1 ), house( 500400, 8000000 ) },
        { "b", "a", "c" }
      ),
      false
    );
    QCOMPARE( first.size(), 2 );
    QCOMPARE( again.size(), 3 );
    for ( const char *name : { "a", "b" } )
      QCOMPARE( again.value( QLatin1String( name ) ), first.value( QLatin1String( name ) ) );
    QVERIFY( first.value( QStringLiteral( "a" ) ) != first.value( QStringLiteral( "b" ) ) );
    QVERIFY( again.value( QStringLiteral( "c" ) ).size() == 17 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<GapIdsTest>( argc, argv ); }

#include "gap_ids_test.moc"
