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

// What Building gaps and Gaps by zone say when so many rows of the reference have no geometry, and as many of its
// houses lie outside the only zone.
QStringList saidOf( int count )
{
  QStringList wkts { houseAt( 0 ), houseAt( 1 ) };
  for ( int i = 0; i < count; ++i )
    wkts << QString() << houseAt( 100 + i );
  const auto reference = polygonLayer( UTM, wkts, QStringLiteral( "Casas" ) );
  const auto osm = polygonLayer( UTM, { houseAt( 0 ) }, QStringLiteral( "OSM" ) );
  Run gaps(
    QStringLiteral( "lacuna:buildinggaps" ),
    withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "CORRECT_OFFSET", false } } )
  );
  if ( !gaps.ok )
    return gaps.feedback.said;
  const auto zones = polygonLayer( UTM, { squareWkt( 499990, 8899990, 100 ) }, QStringLiteral( "Zonas" ) );
  Run byZone(
    QStringLiteral( "lacuna:gapsbyzone" ),
    { { "ZONES", source( zones ) },
      { "MISSING_IN_OSM", QVariant::fromValue( gaps.layer( QStringLiteral( "MISSING_IN_OSM" ) ) ) },
      { "MATCHED", QVariant::fromValue( gaps.layer( QStringLiteral( "MATCHED" ) ) ) },
      { "OUTPUT", "TEMPORARY_OUTPUT" },
      { "SKIPPED", "TEMPORARY_OUTPUT" } }
  );
  return gaps.feedback.said + byZone.feedback.said;
}

bool holds( const QStringList &said, const QString &sentence )
{
  if ( said.contains( sentence ) )
    return true;
  qWarning( "%s is not in: %s", qPrintable( sentence ), qPrintable( said.join( QLatin1Char( '\n' ) ) ) );
  return false;
}

} // namespace

class PluralTest : public QObject
{
  Q_OBJECT

private slots:
  void oneAndTwo_data()
  {
    QTest::addColumn<QString>( "oneSkipped" );
    QTest::addColumn<QString>( "twoSkipped" );
    QTest::addColumn<QString>( "oneOutside" );
    QTest::addColumn<QString>( "twoOutside" );
    const auto row = [](
                       const char *language, const char *skipped, const char *skippedBoth, const char *outside,
                       const char *outsideBoth
                     ) {
      QTest::newRow( language ) << QString::fromUtf8( skipped ) << QString::fromUtf8( skippedBoth )
                                << QString::fromUtf8( outside ) << QString::fromUtf8( outsideBoth );
    };
    for ( const char *language : { "en", "en_GB", "nl" } ) // Dutch has no file, and English is what is read there
      row(
        language, "Casas: 1 feature skipped: no geometry.", "Casas: 2 features skipped: no geometry.",
        "1 building lies in no zone and is counted nowhere; it is in Skipped.",
        "2 buildings lie in no zone and are counted nowhere; they are in Skipped."
      );
    for ( const char *language : { "es", "es_BO" } )
      row(
        language, "Casas: 1 objeto omitido: sin geometría.", "Casas: 2 objetos omitidos: sin geometría.",
        "1 edificio no está en ninguna zona y no se cuenta en ninguna parte; está en Omitidos.",
        "2 edificios no están en ninguna zona y no se cuentan en ninguna parte; están en Omitidos."
      );
    row(
      "pt_BR", "Casas: 1 feição ignorada: sem geometria.", "Casas: 2 feições ignoradas: sem geometria.",
      "1 edificação não está em nenhuma zona e não é contada em lugar nenhum; está em Ignoradas.",
      "2 edificações não estão em nenhuma zona e não são contadas em lugar nenhum; estão em Ignoradas."
    );
    row(
      "fr", "Casas\u00A0: 1 entité ignorée\u00A0: sans géométrie.",
      "Casas\u00A0: 2 entités ignorées\u00A0: sans géométrie.",
      "1 bâtiment n'est dans aucune zone et ne compte nulle part\u00A0; il est dans Ignorés.",
      "2 bâtiments ne sont dans aucune zone et ne comptent nulle part\u00A0; ils sont dans Ignorés."
    );
  }
  void oneAndTwo()
  {
    QFETCH( QString, oneSkipped );
    QFETCH( QString, twoSkipped );
    QFETCH( QString, oneOutside );
    QFETCH( QString, twoOutside );
    QVERIFY( speak( QString::fromLatin1( QTest::currentDataTag() ) ) );
    const QStringList one = saidOf( 1 );
    QVERIFY( holds( one, oneSkipped ) && holds( one, oneOutside ) );
    const QStringList two = saidOf( 2 );
    QVERIFY( holds( two, twoSkipped ) && holds( two, twoOutside ) );
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
    const QString said = ready ? saidOf( 1234 ).join( QLatin1Char( '\n' ) ) : QString();
    QLocale::setDefault( before );
    QVERIFY2( said.contains( QStringLiteral( "Casas: %1 objetos omitidos" ).arg( number ) ), qPrintable( said ) );
    QVERIFY2(
      said.contains( QStringLiteral( "%1 edificios no están en ninguna zona" ).arg( number ) ), qPrintable( said )
    );
  }

  void theFormOfWhatNoIntHolds()
  {
    QCOMPARE( lacuna::pluralOf( std::size_t { 0 } ), 0 );
    QCOMPARE( lacuna::pluralOf( 1 ), 1 );
    QCOMPARE( lacuna::pluralOf( 2147483647 ), 2147483647 );
    QCOMPARE( lacuna::pluralOf( 4294967297LL ), 2147483647 ); // would be 1 if it were cut
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<PluralTest>( argc, argv ); }

#include "plural_test.moc"
