// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:inequality through the registry and in qgis_process: numbers worked out by hand or by pairs of zones, fields
// that add up, and sentences in every language. Bad inputs: inequality_input_test.

#include "inequality_zones.h"
#include "languages.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "report_page.h"
#include "saved_layer.h"

#include <qgslayermetadata.h>

#include <cmath>

using namespace lacuna::testing;
using namespace lacuna::testing::inequality_zones;

namespace
{

double figure( const Run &run, const char *name )
{
  const QVariant value = run.results.value( QString::fromLatin1( name ) );
  return value.isValid() && !QgsVariantUtils::isNull( value ) ? value.toDouble() : std::nan( "" );
}

const char *const FIGURES[] = {
  "MEAN",
  "GINI",
  "GINI_NOISE",
  "THEIL",
  "THEIL_BETWEEN",
  "CONCENTRATION",
  "GAP",
  "GAP_LOW",
  "GAP_HIGH",
  "CONCENTRATION_LOW",
  "CONCENTRATION_HIGH",
  "PEOPLE_BELOW_HALF"
};

bool isAbout( double value, double expected, double tolerance = 1e-12 )
{
  return std::abs( value - expected ) < tolerance;
}

} // namespace

class InequalityAlgorithmTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:inequality" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "COMPARE_WITH", "COUNT_FIELD", "CURVE", "GROUP_FIELD", "HIGHER_IS", "OUTPUT", "PEOPLE_FIELD", "REPORT",
        "SKIPPED", "VALUE_FIELD", "VULNERABILITY_FIELD", "ZONES", "ZONE_NAME_FIELD"
      } )
    );
    for ( const char *name : FIGURES )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( name ) ), name );
    QVERIFY( algorithm->outputDefinition( QStringLiteral( "SENTENCE" ) ) );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "gaps" ) );
    QVERIFY( QFile::exists( algorithm->svgIconPath() ) && algorithm->svgIconPath().endsWith( "inequality.svg" ) );
  }

  void everyNumberIsRight()
  {
    const QList<Barrio> barrios = tenBarrios();
    const auto zones = zonesOf( barrios );
    Run run = inequality( withPeople( zones ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    double mean = 0, apart = 0, ordered = 0, theil = 0, groups[2] = { 0, 0 };
    for ( int i = 0; i < 10; ++i )
    {
      mean += barrios.at( i ).completeness.toDouble() / 10;
      groups[i / 5] += barrios.at( i ).completeness.toDouble() / 5;
    }
    for ( int i = 0; i < 10; ++i )
    {
      const double one = barrios.at( i ).completeness.toDouble();
      theil += one / mean * std::log( one / mean ) / 10;
      for ( int k = 0; k < 10; ++k )
      {
        apart += std::abs( one - barrios.at( k ).completeness.toDouble() ) / 100;
        ordered += one * ( ( i > k ) - ( i < k ) ) / 100.0;
      }
    }
    const double between
      = ( groups[0] * std::log( groups[0] / mean ) + groups[1] * std::log( groups[1] / mean ) ) / mean / 2;
    QVERIFY( isAbout( figure( run, "MEAN" ), mean ) );
    QVERIFY( isAbout( figure( run, "GINI" ), apart / 2 / mean ) );
    QVERIFY( isAbout( figure( run, "CONCENTRATION" ), 4 * ordered ) && 4 * ordered < -0.2 );
    QVERIFY( isAbout( figure( run, "THEIL" ), theil ) );
    QVERIFY( isAbout( figure( run, "THEIL_BETWEEN" ), between ) );
    QVERIFY( isAbout( figure( run, "GAP" ), 0.28 ) );
    QCOMPARE( figure( run, "PEOPLE_BELOW_HALF" ), 0.0 );
    QCOMPARE( run.number( QStringLiteral( "ZONES_COUNT" ) ), 10LL );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 0LL );
    // Two shares of 800 buildings: Newcombe's limits of their difference, from Wilson's of each.
    const auto wilson = []( double share, double n, int sign ) {
      const double z = 1.959963984540054;
      return ( share + z * z / 2 / n + sign * z * std::sqrt( share * ( 1 - share ) / n + z * z / 4 / n / n ) )
             / ( 1 + z * z / n );
    };
    QVERIFY( isAbout(
      figure( run, "GAP_LOW" ), 0.28 - std::hypot( 0.82 - wilson( 0.82, 800, -1 ), wilson( 0.54, 800, 1 ) - 0.54 )
    ) );
    QVERIFY( isAbout(
      figure( run, "GAP_HIGH" ), 0.28 + std::hypot( wilson( 0.82, 800, 1 ) - 0.82, 0.54 - wilson( 0.54, 800, -1 ) )
    ) );
    QVERIFY( figure( run, "CONCENTRATION_LOW" ) < 4 * ordered && figure( run, "CONCENTRATION_HIGH" ) > 4 * ordered );
    QVERIFY( figure( run, "GINI_NOISE" ) > 0.01 && figure( run, "GINI_NOISE" ) < 0.03 );
  }

  void fieldsAddUp()
  {
    const auto zones = zonesOf( tenBarrios() );
    Run run = inequality( withPeople( zones ) );
    QgsVectorLayer *output = run.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE(
      fieldNames( output ).mid( 7 ), ( QStringList { "rank", "people_share", "value_share", "contribution" } )
    );
    QCOMPARE( output->featureCount(), 10LL );
    QVERIFY( isAbout( sumOf( output, QStringLiteral( "people_share" ) ), 1 ) );
    QVERIFY( isAbout( sumOf( output, QStringLiteral( "value_share" ) ), 1 ) );
    QVERIFY( isAbout( sumOf( output, QStringLiteral( "contribution" ) ), figure( run, "CONCENTRATION" ) ) );
    QCOMPARE( valuesOf( output, QStringLiteral( "rank" ) ).first(), QStringLiteral( "0.05" ) );
    QVERIFY( output->metadata().keywords( QStringLiteral( "lacuna:role" ) ).contains( "inequality.OUTPUT" ) );
    QgsVectorLayer *curve = run.layer( QStringLiteral( "CURVE" ) );
    QCOMPARE( fieldNames( curve ), ( QStringList { "curve", "people_share", "value_share" } ) );
    // Two zones with 0.82 and two with 0.54 are one step each of the first curve.
    QCOMPARE( valuesOf( curve, QStringLiteral( "curve" ) ).count( QStringLiteral( "lorenz" ) ), 9 );
    QCOMPARE( valuesOf( curve, QStringLiteral( "curve" ) ).count( QStringLiteral( "concentration" ) ), 11 );
    Run unranked = inequality( changed( withPeople( zones ), { { "VULNERABILITY_FIELD", NOTHING } } ) );
    QVERIFY2( unranked.ok, qPrintable( unranked.feedback.all() ) );
    QVERIFY( std::isnan( figure( unranked, "GAP" ) ) && std::isnan( figure( unranked, "CONCENTRATION" ) ) );
    QVERIFY( isAbout(
      sumOf( unranked.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "contribution" ) ),
      figure( unranked, "GINI" )
    ) );
  }

  void betterTurnsItRound()
  {
    const auto zones = zonesOf( tenBarrios() );
    Run worse = inequality( withPeople( zones ) );
    Run better = inequality( changed( withPeople( zones ), { { "HIGHER_IS", "better" } } ) );
    QVERIFY( isAbout( figure( better, "CONCENTRATION" ), -figure( worse, "CONCENTRATION" ) ) );
    QVERIFY( isAbout( figure( better, "GAP" ), -0.28 ) );
    QCOMPARE( figure( better, "GINI" ), figure( worse, "GINI" ) );
  }

  void noOrderOfRowsChangesANumber()
  {
    QList<Barrio> barrios = tenBarrios();
    for ( int i = 0; i < 10; ++i )
    {
      barrios[i].count = 7 + i * i;
      barrios[i].people = 1 + 10 * ( i % 4 );
    }
    const auto zones = zonesOf( barrios );
    std::reverse( barrios.begin(), barrios.end() );
    std::swap( barrios[2], barrios[7] );
    const auto mixed = zonesOf( barrios );
    Run one = inequality( withPeople( zones ) ), other = inequality( withPeople( mixed ) );
    for ( const char *name : FIGURES )
      QVERIFY2( figure( one, name ) == figure( other, name ), name );
    QCOMPARE( one.results.value( "SENTENCE" ).toString(), other.results.value( "SENTENCE" ).toString() );
  }

  void degreesAndNoShapesGiveTheSame()
  {
    const auto zones = zonesOf( tenBarrios() ), degrees = zonesOf( tenBarrios(), QStringLiteral( "EPSG:4326" ), 0.01 );
    QgsFeature first;
    degrees->getFeatures().nextFeature( first );
    QgsGeometryMap none { { first.id(), QgsGeometry() } };
    degrees->dataProvider()->changeGeometryValues( none );
    Run one = inequality( withPeople( zones ) ), other = inequality( withPeople( degrees ) );
    QVERIFY2( other.ok, qPrintable( other.feedback.all() ) );
    for ( const char *name : FIGURES )
      QCOMPARE( figure( one, name ), figure( other, name ) );
    QCOMPARE( other.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 10LL );
  }

  void emptyFieldsAreSkippedAndCountedWithTheirPeople()
  {
    QList<Barrio> barrios = tenBarrios();
    barrios << Barrio { NOTHING, 30, 250, 50, "Sur" } << Barrio { 0.5, 0, 40, 50, "Sur" }
            << Barrio { 0.5, 30, NOTHING, 50, "Sur" } << Barrio { 0.5, 30, 1000, NOTHING, "Sur" }
            << Barrio { std::nan( "" ), 30, 10, 50, "Sur" };
    const auto zones = zonesOf( barrios );
    Run run = inequality( withPeople( zones ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 5LL );
    QCOMPARE( figure( run, "PEOPLE_SKIPPED" ), 1300.0 );
    QVERIFY( isAbout( figure( run, "GAP" ), 0.28 ) );
    QCOMPARE( run.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 10LL );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      ( QStringList { "no_value", "no_value", "no_value", "no_value", "no_value" } )
    );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "5 zones with 1,300 people" ) ), qPrintable( run.feedback.all() )
    );
  }

  void whatAZoneCountsBy()
  {
    QList<Barrio> barrios = tenBarrios();
    for ( int i = 0; i < 10; ++i )
      barrios[i].count = 100 + 50 * i;
    const auto zones = zonesOf( barrios );
    double buildings = 0, mapped = 0;
    for ( const Barrio &one : std::as_const( barrios ) )
    {
      buildings += one.count.toDouble();
      mapped += one.count.toDouble() * one.completeness.toDouble();
    }
    Run byBuildings = inequality( changed( withPeople( zones ), { { "PEOPLE_FIELD", NOTHING } } ) );
    QVERIFY( isAbout( figure( byBuildings, "MEAN" ), mapped / buildings ) );
    QVERIFY( byBuildings.results.value( "SENTENCE" ).toString().contains( QStringLiteral( "a fifth of the buildings" ) )
    );
    // Without counts every zone counts once, and there are no ranges.
    zones->dataProvider()->deleteAttributes( { 2 } );
    zones->updateFields();
    Run byZones = inequality( changed( withPeople( zones ), { { "PEOPLE_FIELD", NOTHING } } ) );
    QVERIFY2( byZones.ok, qPrintable( byZones.feedback.all() ) );
    QVERIFY( isAbout( figure( byZones, "MEAN" ), 0.666 ) );
    QVERIFY( std::isnan( figure( byZones, "GINI_NOISE" ) ) && std::isnan( figure( byZones, "GAP_LOW" ) ) );
    QVERIFY( isAbout( figure( byZones, "GAP" ), 0.28 ) );
  }

  void theSentenceOfTheContract()
  {
    const auto zones = zonesOf( tenBarrios() );
    const auto said = [&] { return inequality( withPeople( zones ) ).results.value( "SENTENCE" ).toString(); };
    const QString english = said();
    QVERIFY2(
      english.startsWith( QStringLiteral(
        "Where the most vulnerable fifth lives, the map lacks 46\u00A0% of the buildings; where the least "
        "vulnerable lives, 18\u00A0% (difference 28 points, between 24 and 32)"
      ) ),
      qPrintable( english )
    );
    for ( const auto &[language, beginning] : QList<QPair<QString, QString>> {
            { "es",
              "Donde vive la quinta parte más vulnerable, al mapa le falta el 46\u00A0% de los edificios; donde vive "
              "la menos vulnerable, el 18\u00A0% (diferencia 28 puntos, entre 24 y 32)." },
            { "pt_BR",
              "Onde vive o quinto mais vulnerável, faltam no mapa 46\u00A0% das edificações; onde vive o menos "
              "vulnerável, 18\u00A0% (diferença de 28 pontos, entre 24 e 32)." }
          } )
    {
      QVERIFY2( speak( language ), qPrintable( language ) );
      QCOMPARE( said(), beginning );
    }
    QVERIFY( speak( QStringLiteral( "en" ) ) );
  }

  void sharesAndTheirDifferenceAgree()
  {
    QList<Barrio> barrios = tenBarrios(); // 45.6 less 18.4 is 27.2, and not 46 less 18
    for ( const int i : { 0, 1 } )
      barrios[i].completeness = 0.816;
    for ( const int i : { 8, 9 } )
      barrios[i].completeness = 0.544;
    const auto zones = zonesOf( barrios );
    const QString said = inequality( withPeople( zones ) ).results.value( "SENTENCE" ).toString();
    QVERIFY2( said.contains( "45.6" ) && said.contains( "18.4" ) && said.contains( "27.2" ), qPrintable( said ) );
  }

  void chanceIsSaid()
  {
    QList<Barrio> barrios = tenBarrios();
    for ( Barrio &one : barrios )
      one.count = 5;
    const auto zones = zonesOf( barrios );
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "r.html" ) );
    Run run = inequality( changed( withPeople( zones ), { { "REPORT", file } } ) );
    QVERIFY2( run.results.value( "SENTENCE" ).toString().contains( "chance" ), qPrintable( run.feedback.all() ) );
    QVERIFY( pageOf( file ).text.contains( QStringLiteral( "Half of the Gini or more may be chance" ) ) );
  }

  void theStatesOfMexico()
  {
    QFile csv( QStringLiteral( LACUNA_SHARED_DATA "/places-and-people/known-values/mexico_pysal.csv" ) );
    if ( !csv.open( QIODevice::ReadOnly ) )
      QSKIP( "the shared data is not here" );
    QList<Barrio> states;
    csv.readLine();
    while ( !csv.atEnd() )
    {
      const QList<QByteArray> cells = csv.readLine().split( ',' );
      // Shares of a sum that is no state's own: Gini and Theil do not hang on the unit.
      states << Barrio { cells.at( 1 ).toDouble() / 100000, 1, 1, NOTHING, QString::fromLatin1( cells.at( 9 ) ) };
    }
    const auto zones = zonesOf( states );
    Run run = inequality(
      { { "ZONES", source( zones ) },
        { "COUNT_FIELD", "" },
        { "GROUP_FIELD", "district" },
        { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // pysal/inequality 0f9050ee
    QVERIFY( isAbout( figure( run, "GINI" ), 0.3537237117345285 ) );
    QVERIFY( isAbout( figure( run, "THEIL" ), 0.20894344, 5.1e-9 ) );
    QVERIFY( isAbout( figure( run, "THEIL_BETWEEN" ), 0.0345889, 5.1e-9 ) );
  }

  void theReportSaysItAll()
  {
    const auto zones = zonesOf( tenBarrios() );
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "r.html" ) );
    Run run = inequality( changed( withPeople( zones ), { { "REPORT", file } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const Page page = pageOf( file );
    QVERIFY( page.good );
    for ( const QString &words : QStringList {
            run.results.value( "SENTENCE" ).toString(), "most vulnerable fifth", "n9", "Lorenz",
            "from the least vulnerable", "no range on purpose", "GAP"
          } )
      QVERIFY2( page.text.contains( words ) != ( words == QLatin1String( "GAP" ) ), qPrintable( words ) );
    QVERIFY( isAbout( figureOf( page, QStringLiteral( "gap" ) ), 0.28 ) );
    QFile html( file );
    QVERIFY( html.open( QIODevice::ReadOnly ) );
    const QString text = QString::fromUtf8( html.readAll() );
    QVERIFY( !text.contains( QStringLiteral( "<script" ) ) && !text.contains( QStringLiteral( "src=" ) ) );
    QCOMPARE( text.count( QStringLiteral( "<svg" ) ), 2 );
    // And a year later, beside it.
    Run again = inequality( changed(
      withPeople( zones ), { { "REPORT", folder.filePath( QStringLiteral( "s.html" ) ) }, { "COMPARE_WITH", file } }
    ) );
    QVERIFY2( again.ok, qPrintable( again.feedback.all() ) );
    QVERIFY( pageOf( folder.filePath( QStringLiteral( "s.html" ) ) ).good );
  }

  void qgisProcessGivesTheSame()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process for this QGIS" );
    const auto zones = zonesOf( tenBarrios() );
    const QTemporaryDir folder;
    const QString file = saved( folder, QStringLiteral( "zones" ), zones.get() );
    QVERIFY( !file.isEmpty() );
    const ProcessRun done = runInQgisProcess(
      QStringLiteral( "lacuna:inequality" ), { { "ZONES", file },
                                               { "PEOPLE_FIELD", "people" },
                                               { "VULNERABILITY_FIELD", "poverty" },
                                               { "GROUP_FIELD", "district" },
                                               { "OUTPUT", folder.filePath( QStringLiteral( "out.gpkg" ) ) },
                                               { "CURVE", folder.filePath( QStringLiteral( "curve.csv" ) ) } }
    );
    QVERIFY2( done.status == 0, qPrintable( done.said ) );
    Run run = inequality( withPeople( zones ) );
    for ( const char *name : FIGURES )
      QVERIFY2(
        isAbout( done.results.value( QString::fromLatin1( name ) ).toDouble(), figure( run, name ), 1e-14 ), name
      );
    const QgsVectorLayer output( folder.filePath( QStringLiteral( "out.gpkg" ) ) );
    QCOMPARE( output.featureCount(), 10LL );
    QVERIFY( output.metadata().keywords( QStringLiteral( "lacuna:role" ) ).contains( "inequality.OUTPUT" ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<InequalityAlgorithmTest>( argc, argv ); }
#include "inequality_algorithm_test.moc"
