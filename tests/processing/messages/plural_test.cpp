// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// One building lies, two buildings lie: sentences that count, in every language.

#include "building_gaps_outputs.h"
#include "languages.h"
#include "messages/plural.h"
#include "qgis_test.h"

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

QString houseAt( int number ) { return squareWkt( 500000 + 30 * number, 8900000, 10 ); }

// What Building gaps says when so many rows of the reference have no geometry.
QString saidOfSkipped( int rows )
{
  QStringList wkts { houseAt( 0 ), houseAt( 1 ) };
  for ( int i = 0; i < rows; ++i )
    wkts << QString();
  const auto reference = polygonLayer( UTM, wkts, QStringLiteral( "Casas" ) );
  const auto osm = polygonLayer( UTM, { houseAt( 0 ) }, QStringLiteral( "OSM" ) );
  Run run(
    QStringLiteral( "lacuna:buildinggaps" ),
    withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "CORRECT_OFFSET", false } } )
  );
  return run.ok && run.number( QStringLiteral( "SKIPPED_COUNT" ) ) == rows ? run.feedback.all() : QString();
}

// What Gaps by zone says when so many missing buildings lie outside the only zone.
QString saidOfOutside( int buildings )
{
  QStringList wkts { houseAt( 0 ) };
  for ( int i = 0; i < buildings; ++i )
    wkts << houseAt( 100 + i );
  const auto missing = polygonLayer( UTM, wkts, QStringLiteral( "Missing" ) );
  const auto matched = polygonLayer( UTM, { houseAt( 1 ) }, QStringLiteral( "Matched" ) );
  const auto zones = polygonLayer( UTM, { squareWkt( 499990, 8899990, 100 ) }, QStringLiteral( "Zones" ) );
  Run run(
    QStringLiteral( "lacuna:gapsbyzone" ), { { "ZONES", source( zones ) },
                                             { "MISSING_IN_OSM", source( missing ) },
                                             { "MATCHED", source( matched ) },
                                             { "OUTPUT", "TEMPORARY_OUTPUT" },
                                             { "SKIPPED", "TEMPORARY_OUTPUT" } }
  );
  return run.ok ? run.feedback.all() : QString();
}

} // namespace

class PluralTest : public QObject
{
  Q_OBJECT

private slots:
  void oneAndTwo_data()
  {
    QTest::addColumn<QStringList>( "skipped" );
    QTest::addColumn<QStringList>( "outside" );
    const QStringList english[] {
      { "Casas: 1 feature skipped: no geometry.", "Casas: 2 features skipped: no geometry." },
      { "1 building lies in no zone and is counted nowhere; it is in Skipped.",
        "2 buildings lie in no zone and are counted nowhere; they are in Skipped." }
    };
    for ( const char *language : { "en", "en_GB", "nl" } ) // Dutch has no file, and English is what is read there
      QTest::newRow( language ) << english[0] << english[1];
    for ( const char *language : { "es", "es_BO" } )
      QTest::newRow( language
      ) << QStringList { "Casas: 1 elemento omitido: sin geometría.", "Casas: 2 elementos omitidos: sin geometría." }
        << QStringList {
             "1 edificio no está en ninguna zona y no se cuenta en ninguna parte; está en Omitidos.",
             "2 edificios no están en ninguna zona y no se cuentan en ninguna parte; están en Omitidos."
           };
    QTest::newRow( "pt_BR"
    ) << QStringList { "Casas: 1 feição ignorada: sem geometria.", "Casas: 2 feições ignoradas: sem geometria." }
      << QStringList {
           "1 edificação não está em nenhuma zona e não é contada em lugar nenhum; está em Ignoradas.",
           "2 edificações não estão em nenhuma zona e não são contadas em lugar nenhum; estão em Ignoradas."
         };
    QTest::newRow( "fr"
    ) << QStringList { "Casas\u00A0: 1 entité ignorée\u00A0: sans géométrie.", "Casas\u00A0: 2 entités ignorées\u00A0: sans géométrie." }
      << QStringList {
           "1 bâtiment n'est dans aucune zone et ne compte nulle part\u00A0; il est dans Ignorés.",
           "2 bâtiments ne sont dans aucune zone et ne comptent nulle part\u00A0; ils sont dans Ignorés."
         };
  }
  void oneAndTwo()
  {
    QFETCH( QStringList, skipped );
    QFETCH( QStringList, outside );
    QVERIFY( speak( QString::fromLatin1( QTest::currentDataTag() ) ) );
    for ( int count : { 1, 2 } )
    {
      const QString ofSkipped = saidOfSkipped( count );
      QVERIFY2( ofSkipped.split( '\n' ).contains( skipped.at( count - 1 ) ), qPrintable( ofSkipped ) );
      const QString ofOutside = saidOfOutside( count );
      QVERIFY2( ofOutside.split( '\n' ).contains( outside.at( count - 1 ) ), qPrintable( ofOutside ) );
    }
  }

  // Words follow the language of QGIS, numbers the formats of the computer.
  void numbersAreThoseOfTheComputer_data()
  {
    QTest::addColumn<QString>( "number" );
    QTest::newRow( "de_DE" ) << QStringLiteral( "1.234" );
    QTest::newRow( "es_ES" ) << QLocale( QStringLiteral( "es_ES" ) ).toString( 1234 ); // with a point, or without
    QTest::newRow( "en_US" ) << QStringLiteral( "1,234" );
    QTest::newRow( "C" ) << QLocale::c().toString( 1234 );
  }
  void numbersAreThoseOfTheComputer()
  {
    QFETCH( QString, number );
    const QLocale before;
    QLocale::setDefault( QLocale( QString::fromLatin1( QTest::currentDataTag() ) ) );
    const bool ready = speak( QStringLiteral( "es" ) );
    const QString said = ready ? saidOfSkipped( 1234 ) : QString();
    QLocale::setDefault( before );
    QVERIFY2( said.contains( QStringLiteral( "Casas: %1 elementos omitidos" ).arg( number ) ), qPrintable( said ) );
  }

  void theFormOfWhatNoIntHolds()
  {
    QCOMPARE( lacuna::pluralOf( 0 ), 0 );
    QCOMPARE( lacuna::pluralOf( 1 ), 1 );
    QCOMPARE( lacuna::pluralOf( 2147483647 ), 2147483647 );
    QCOMPARE( lacuna::pluralOf( 4294967297 ), 2147483647 ); // would be 1 if it were cut
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<PluralTest>( argc, argv ); }

#include "plural_test.moc"
