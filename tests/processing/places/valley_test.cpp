// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The valley above the sample town: which hamlets the map lacks, by what the generator says of each.

#include "provider_registration.h"
#include "qgis_test.h"

#include <QProcess>
#include <QSet>

using namespace lacuna::testing;

class ValleyTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QVERIFY( mFolder.isValid() );
  }

  void whatIsMissingIsFound_data()
  {
    QTest::addColumn<int>( "seed" );
    for ( const int seed : { 1, 2, 3, 7, 2026 } )
      QTest::newRow( qPrintable( QString::number( seed ) ) ) << seed;
  }
  void whatIsMissingIsFound()
  {
    QFETCH( int, seed );
    const QString folder = mFolder.filePath( QString::number( seed ) );
    QCOMPARE(
      QProcess::execute(
        QStringLiteral( LACUNA_TOWN ),
        { folder, QStringLiteral( "--buildings" ), QStringLiteral( "300" ), QStringLiteral( "--seed" ),
          QString::number( seed ), QStringLiteral( "--no-rasters" ) }
      ),
      0
    );
    const auto table
      = [&]( const char *name ) { return folder + QStringLiteral( "/town.gpkg|layername=" ) + QLatin1String( name ); };
    Run run(
      QStringLiteral( "lacuna:settlementgaps" ), { { "OFFICIAL", table( "localities" ) },
                                                   { "OFFICIAL_NAME_FIELD", "name" },
                                                   { "OFFICIAL_PEOPLE_FIELD", "people" },
                                                   { "PLACES", table( "osm_places" ) },
                                                   { "BUILDINGS", QVariantList { table( "valley_buildings" ) } },
                                                   { "ROADS", table( "valley_roads" ) },
                                                   { "MISSING_IN_OSM", "memory:" },
                                                   { "MISSING_IN_REFERENCE", "memory:" },
                                                   { "MATCHED", "memory:" },
                                                   { "UNNAMED", "memory:" },
                                                   { "WITHOUT_ROADS", "memory:" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // Of each list what the other has not, by the generator's own word.
    for ( const auto &[output, list] :
          { std::pair( "MISSING_IN_OSM", "localities" ), std::pair( "MISSING_IN_REFERENCE", "osm_places" ) } )
    {
      QgsVectorLayer all( table( list ), QString::fromLatin1( list ) );
      QVERIFY( all.setSubsetString( QStringLiteral( "\"truth\" = 'only_here'" ) ) );
      QStringList expected = valuesOf( &all, QStringLiteral( "name" ) ),
                  found = valuesOf( run.layer( QString::fromLatin1( output ) ), QStringLiteral( "name" ) );
      expected.sort();
      found.sort();
      QVERIFY( !expected.isEmpty() );
      QCOMPARE( found, expected );
    }
    QgsVectorLayer *matched = run.layer( QStringLiteral( "MATCHED" ) );
    QCOMPARE( valuesOf( matched, QStringLiteral( "match_id" ) ), valuesOf( matched, QStringLiteral( "truth" ) ) );
    QCOMPARE( matched->featureCount(), 6LL );
    // Two hamlets have a name in neither list; farms are no settlement.
    QCOMPARE( run.results.value( QStringLiteral( "UNNAMED_COUNT" ) ).toInt(), 2 );
    QgsVectorLayer houses( table( "valley_buildings" ), QStringLiteral( "houses" ) );
    QVERIFY( houses.setSubsetString( QStringLiteral( "\"hamlet\" >= 10" ) ) );
    QCOMPARE( run.results.value( QStringLiteral( "BUILDINGS_UNNAMED" ) ).toLongLong(), houses.featureCount() );
    // The road ends below the last hamlets of either list.
    QStringList far = valuesOf( run.layer( QStringLiteral( "WITHOUT_ROADS" ) ), QStringLiteral( "place_name" ) );
    far.sort();
    QCOMPARE( far, QStringList( { "CASERIO PAMPA LARGA", "CASERIO TAMBO CHICO" } ) );
  }

private:
  QTemporaryDir mFolder;
};

int main( int argc, char **argv ) { return qgisTestMain<ValleyTest>( argc, argv ); }

#include "valley_test.moc"
