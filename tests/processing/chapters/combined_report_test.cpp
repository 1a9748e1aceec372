// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:combinedreport through the registry: what the page says is what the layers hold.

#include "chapter_layers.h"
#include "file_content.h"
#include "languages.h"
#include "pdf_look.h"

#include <QImage>
#include <QRegularExpression>

#include <cmath>
#include <tuple>

using namespace lacuna::testing;

namespace
{

const QString EXPOSED = QStringLiteral(
  "&field=name:string(120)&field=exposed_mapped:integer&field=exposed_missing:integer&field=exposed_all:integer"
  "&field=exposed_low:double&field=exposed_high:double&field=exposed_damage_all:double&field=damage_low:double"
  "&field=damage_high:double&field=class1_mapped:integer&field=class1_missing:integer&field=class1_all:integer"
);
const QString RANKED = QStringLiteral( "&field=name:string(120)&field=priority:double&field=priority_rank:integer" );
const QString ROADS
  = QStringLiteral( "&field=name:string(120)&field=road_length_m:double&field=covered_m:double&field=missing_m:double"
                    "&field=completeness_length:double" );

struct Town
{
  std::unique_ptr<QgsVectorLayer> gaps = zonesWith(
    QStringLiteral( "faltantes por barrio" ), GAP_FIELDS,
    { gapsOf( "San Juan", 4000, 3100, 0.21, 0.24 ), gapsOf( "Santa Rosa", 1000, 40, 0.943, 0.97 ),
      gapsOf( "La Loma", 300, 90, 0.65, 0.75 ), gapsOf( "El Cerro", 12, 6, 0.2, 0.8 ),
      gapsOf( "Río Seco", 0, 0, 0.0, 1.0 ) }
  );
  std::unique_ptr<QgsVectorLayer> exposure = zonesWith(
    QStringLiteral( "expuestos" ), EXPOSED,
    { { "San Juan", 200, 1500, 1700, 1650.0, 1810.0, 1900000.0, 1500000.0, 2300000.0, 200, 1500, 1700 },
      { "Santa Rosa", 50, 2, 52, 50.0, 55.0, 20000.0, 30000.0, 50000.0, 50, 2, 52 },
      { "La Loma", 10, 30, 40, 35.0, 45.0, 5000.0, 8000.0, 12000.0, 10, 30, 40 },
      { "El Cerro", 0, 0, 0, 0.0, 0.0, 0.0, 0.0, 0.0, 0, 0, 0 },
      { "Río Seco", 0, 0, 0, 0.0, 0.0, 0.0, 0.0, 0.0, 0, 0, 0 } }
  );
  // In another order: zones are known by their shape.
  std::unique_ptr<QgsVectorLayer> roads = zonesWith(
    QStringLiteral( "vías" ), ROADS,
    { { "San Juan", 8000.0, 6000.0, 2000.0, 0.75 }, { "Santa Rosa", 2000.0, 2000.0, 0.0, 1.0 } }
  );
  std::unique_ptr<QgsVectorLayer> priority = zonesWith(
    QStringLiteral( "prioridad" ), RANKED,
    { { "San Juan", 100.0, 1 }, { "Santa Rosa", 3.0, 3 }, { "La Loma", 20.0, 2 }, { "El Cerro", 1.0, 4 }, { "Río Seco" }
    }
  );
  QTemporaryDir folder;
  QString page() const { return folder.filePath( QStringLiteral( "report.html" ) ); }
  QVariantMap all() const
  {
    return {
      { "GAPS_BY_ZONE", source( gaps ) },
      { "EXPOSURE_BY_ZONE", source( exposure ) },
      { "ROADS_BY_ZONE", source( roads ) },
      { "PRIORITY", source( priority ) },
      { "TITLE", "Villa Ejemplo" },
      { "HAZARD_NAME", "la inundación de cien años" },
      { "CURRENCY", "USD" },
      { "YEAR", "2024" },
      { "OUTPUT", page() }
    };
  }
};

Run report( const QVariantMap &parameters ) { return Run( QStringLiteral( "lacuna:combinedreport" ), parameters ); }

QStringList rowOf( const SeenPage &page, const QString &zone )
{
  for ( const QList<QStringList> &table : page.tables )
    for ( const QStringList &row : table )
      if ( row.size() > 4 && row.at( 1 ) == zone )
        return row;
  return {};
}

// Names of ours and codes: words with a line below between their letters.
QString rawWord( const QString &text )
{
  static const QRegularExpression raw( QStringLiteral( "\\b[a-z0-9]+_[a-z0-9_]+\\b" ) );
  return raw.match( text ).captured();
}

} // namespace

class CombinedReportTest : public QObject
{
  Q_OBJECT

private slots:
  void init() { english(); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:combinedreport" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ), ( QStringList {
                                     "CURRENCY", "ESTIMATE", "EXPOSURE_BY_ZONE", "GAPS", "GAPS_BY_ZONE", "HAZARD_NAME",
                                     "INEQUALITY", "LOGO", "OUTPUT", "PDF", "PRIORITY", "QUALITY", "ROADS_BY_ZONE",
                                     "SETTLEMENTS", "SHEET", "TASKS", "TITLE", "YEAR", "ZONE_NAME_FIELD"
                                   } )
    );
    QVERIFY( algorithm->svgIconPath().endsWith( "combinedreport.svg" ) && QFile::exists( algorithm->svgIconPath() ) );
    QVERIFY( !algorithm->group().isEmpty() );
  }

  void everyNumberIsThatOfTheLayers()
  {
    const Town town;
    Run run = report( town.all() );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "ZONES_COUNT" ) ), 5LL );
    QCOMPARE( run.number( QStringLiteral( "MISSING_COUNT" ) ), 3236LL );
    const SeenPage page = seen( town.page() );
    QVERIFY( page.good );
    QCOMPARE( page.outside, QStringList() );
    QCOMPARE( page.mapPlaces, 5 );
    for ( const QString &link : page.links )
      QVERIFY2( page.ids.contains( link.mid( 1 ) ), qPrintable( link ) );
    // Sums: 3,236 of 5,312 buildings, Wilson's range of 2,076 found; at its upper end of what may pass for mapped too:
    // as many as bring each zone nearest to its own upper end. 1,792 exposed, 1,532 of them missing.
    const auto wilson = []( double k, double n, double sign ) {
      const double p = k / n, z = 1.959963984540054;
      return ( p + z * z / ( 2 * n ) + sign * z * std::sqrt( p * ( 1 - p ) / n + z * z / ( 4 * n * n ) ) )
             / ( 1 + z * z / n );
    };
    double perhaps = 0;
    for ( const auto &[count, missing, high] :
          { std::tuple( 4000, 3100, 0.24 ), std::tuple( 1000, 40, 0.97 ), std::tuple( 300, 90, 0.75 ),
            std::tuple( 12, 6, 0.8 ) } )
    {
      double nearest = count - missing;
      for ( int k = count - missing; k <= count; ++k )
        if ( std::abs( wilson( k, count, 1 ) - high ) < std::abs( wilson( nearest, count, 1 ) - high ) )
          nearest = k;
      perhaps += nearest;
    }
    for ( const QString &words :
          { QString( "Of 5,312 buildings of the reference, OpenStreetMap lacks 3,236 (61\u00A0%)." ),
            QString( "With 95 % certainty it has %1\u00A0% to %2\u00A0% of them." )
              .arg( std::floor( 100 * wilson( 2076, 5312, -1 ) ) )
              .arg( std::ceil( 100 * wilson( perhaps, 5312, 1 ) ) ),
            QString( "Of 10.0\u00A0km of roads, 2.0\u00A0km are missing (20\u00A0%)." ),
            QString( "1,792 buildings stand where la inundación de cien años reaches; 1,532 of them are on no map." ),
            QString( "there may be 1,730 to 1,910" ), // 1,735 from below
            QString( "about 1.9 million USD (1.5 million USD to 2.4 million USD)" ),
            QString( "In San Juan, then in La Loma and Santa Rosa." ), QString( "Year of the data" ),
            QString( "Villa Ejemplo: " ) } )
      QVERIFY2( page.text.contains( words ), qPrintable( words + "\n" + page.text ) );
    QCOMPARE(
      rowOf( page, "San Juan" ).mid( 2 ).join( "|" ),
      ( QStringList { "Poor: 21–24\u00A0%", "3,100 of 4,000", "1,700", "2.0\u00A0km of 8.0\u00A0km" } ).join( "|" )
    );
    QCOMPARE(
      rowOf( page, "Santa Rosa" ).mid( 2 ).join( "|" ),
      ( QStringList { "Good: 94–97\u00A0%", "40 of 1,000", "52", "0\u00A0m of 2.0\u00A0km" } ).join( "|" )
    );
    QCOMPARE(
      rowOf( page, "La Loma" ).mid( 2 ).join( "|" ),
      ( QStringList { "Check: 65–75\u00A0%", "90 of 300", "40", "–" } ).join( "|" )
    );
    QCOMPARE( rowOf( page, "El Cerro" ).mid( 2, 2 ), ( QStringList { "Few data: 20–80\u00A0%", "6 of 12" } ) );
    QCOMPARE( rowOf( page, "Río Seco" ).value( 2 ), QStringLiteral( "Few data" ) );
    QCOMPARE( rawWord( page.text ), QString() );
  }

  void threeQuestionsInSpanish()
  {
    const Town town;
    const auto gaps = zonesWith(
      QStringLiteral( "faltantes" ), QStringLiteral( "&field=gap_reason:string&field=gap_overlap:double" ),
      { { "nothing_near", 0.0 }, { "part_of_mapped_building", 0.3 }, { "nothing_near", 0.0 } }
    );
    QVERIFY( speak( QStringLiteral( "es" ) ) );
    QLocale::setDefault( QLocale( QLocale::Spanish, QLocale::Argentina ) );
    QVariantMap parameters = town.all();
    parameters.insert( QStringLiteral( "GAPS" ), source( gaps ) );
    Run run = report( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const SeenPage page = seen( town.page() );
    QCOMPARE( page.language, QStringLiteral( "es" ) );
    QCOMPARE( page.dots, 3 );
    for ( const char *words :
          { "¿Por dónde empezar?", "En San Juan, luego en La Loma y Santa Rosa.", "de 4.000 edificios faltan 3.100",
            "con 95 % de certeza", "faltan entre 3.040 y 3.160 edificios", "1,9 millones", "nada cerca" } )
      QVERIFY2(
        page.text.contains( QString::fromUtf8( words ), Qt::CaseInsensitive ),
        qPrintable( words + ( "\n" + page.text ) )
      );
    QCOMPARE( rawWord( page.text ), QString() );
  }

  void onlyWhatIsGivenIsTold()
  {
    const Town town;
    const QString both[] = { "harm", "roads" };
    Run gaps = report( { { "GAPS_BY_ZONE", source( town.gaps ) }, { "OUTPUT", town.page() } } );
    QVERIFY2( gaps.ok, qPrintable( gaps.feedback.all() ) );
    for ( const QString &word : both )
      QVERIFY( !seen( town.page() ).text.contains( word ) );
    Run roads = report( { { "ROADS_BY_ZONE", source( town.roads ) }, { "OUTPUT", town.page() } } );
    QVERIFY2( roads.ok, qPrintable( roads.feedback.all() ) );
    QVERIFY( seen( town.page() ).text.contains( QStringLiteral( "Of 10.0\u00A0km of roads" ) ) );
    QVERIFY( !seen( town.page() ).text.contains( QStringLiteral( "of the reference, OpenStreetMap" ) ) );
    Run nothing = report( { { "OUTPUT", town.page() } } );
    QVERIFY( !nothing.ok && nothing.feedback.all().contains( QStringLiteral( "nothing to report on" ) ) );
  }

  void aZoneIsKnownAgainByItsShapeElseByItsName()
  {
    const Town town;
    // The same names elsewhere, and a zone that no other layer has.
    const auto moved = zonesWith(
      QStringLiteral( "otras" ), ROADS,
      { { "La Loma", 1000.0, 900.0, 100.0, 0.9 }, { "Nuevo", 500.0, 0.0, 500.0, 0.0 } }, 600000
    );
    Run run = report(
      { { "GAPS_BY_ZONE", source( town.gaps ) }, { "ROADS_BY_ZONE", source( moved ) }, { "OUTPUT", town.page() } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "ZONES_COUNT" ) ), 6LL );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "by shape or by name: 1" ) ) );
    const SeenPage page = seen( town.page() );
    QCOMPARE( rowOf( page, "La Loma" ).mid( 3 ), ( QStringList { "90 of 300", "0.1\u00A0km of 1.0\u00A0km" } ) );
    QVERIFY( page.text.contains( QStringLiteral( "by shape or by name: 1" ) ) );
  }

  void theColumnOfItsOwnAlgorithmCounts()
  {
    // Zones that carry what an earlier run of Roads by zone said.
    const auto old = zonesWith(
      QStringLiteral( "viejas" ), GAP_FIELDS + QStringLiteral( "&field=road_length_m:double&field=missing_m:double" ),
      { gapsOf( "San Juan", 100, 50, 0.4, 0.6 ) + QVariantList { 9000.0, 9000.0 } }
    );
    const Town town;
    Run run = report(
      { { "GAPS_BY_ZONE", source( old ) }, { "ROADS_BY_ZONE", source( town.roads ) }, { "OUTPUT", town.page() } }
    );
    QVERIFY( run.ok );
    QCOMPARE( rowOf( seen( town.page() ), "San Juan" ).value( 4 ), QStringLiteral( "2.0\u00A0km of 8.0\u00A0km" ) );
  }

  void pdfHasPagesAndSheetHasNumbers()
  {
    const Town town;
    QVariantMap parameters = town.all();
    const QString pdf = town.folder.filePath( QStringLiteral( "report.pdf" ) ),
                  sheet = town.folder.filePath( QStringLiteral( "report.xlsx" ) );
    parameters.insert( QStringLiteral( "PDF" ), pdf );
    parameters.insert( QStringLiteral( "SHEET" ), sheet );
    const auto tasks = zonesWith(
      QStringLiteral( "tareas" ),
      QStringLiteral( "&field=task_id:integer&field=workload:double&field=area_km2:double" ),
      { { 1, 25.0, 0.09 }, { 2, 31.0, 0.09 } }
    );
    parameters.insert( QStringLiteral( "TASKS" ), source( tasks ) );
    Run run = report( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.results.value( QStringLiteral( "PDF" ) ).toString(), pdf );
    const std::vector<QImage> pages = pagesOf( pdf, 40 );
    for ( std::size_t page = 0; page + 1 < pages.size(); ++page )
      QVERIFY2( usedOf( pages[page] ) >= 0.8, qPrintable( QString::number( page + 1 ) ) );
    const QByteArray first = contentOf( pdf ), firstSheet = contentOf( sheet );
    QVERIFY( first.startsWith( "%PDF-" ) && first.size() > 5000 );
    QVERIFY(
      seen( town.page() ).text.contains( QStringLiteral( "Work in all: 56, in a task 28 on average, 31 at most." ) )
    );
    // A second run makes the same bytes.
    QVERIFY( report( parameters ).ok );
    QCOMPARE( withoutIds( contentOf( pdf ) ), withoutIds( first ) );
    QCOMPARE( contentOf( sheet ), firstSheet );
    const QgsVectorLayer zones(
      sheet + QStringLiteral( "|layername=Zones" ), QStringLiteral( "z" ), QStringLiteral( "ogr" )
    );
    QVERIFY( zones.isValid() );
    QCOMPARE( zones.featureCount(), 5LL );
    QCOMPARE( sumOf( &zones, QStringLiteral( "Missing in OSM" ) ), 3236.0 );
    QCOMPARE( sumOf( &zones, QStringLiteral( "Roads missing in OSM (m)" ) ), 2000.0 );
    for ( const QString &heading : fieldNames( &zones ) )
      QCOMPARE( rawWord( heading ), QString() );
    const QgsVectorLayer work(
      sheet + QStringLiteral( "|layername=Tasks" ), QStringLiteral( "t" ), QStringLiteral( "ogr" )
    );
    QCOMPARE( sumOf( &work, QStringLiteral( "Work" ) ), 56.0 );
    const QgsVectorLayer sources(
      sheet + QStringLiteral( "|layername=Sources and settings" ), QStringLiteral( "s" ), QStringLiteral( "ogr" )
    );
    QVERIFY(
      valuesOf( &sources, sources.fields().at( 1 ).name() ).contains( QStringLiteral( "la inundación de cien años" ) )
    );
  }

  void aLogoIsKeptInThePage()
  {
    const Town town;
    QVariantMap parameters = town.all();
    const QString logo = town.folder.filePath( QStringLiteral( "escudo.png" ) );
    QImage image( 40, 30, QImage::Format_RGB32 );
    image.fill( Qt::darkGreen );
    QVERIFY( image.save( logo ) );
    parameters.insert( QStringLiteral( "LOGO" ), logo );
    QVERIFY( report( parameters ).ok );
    QVERIFY( contentOf( town.page() ).contains( "data:image/png;base64," + contentOf( logo ).toBase64() ) );
    QFile text( logo );
    QVERIFY( text.open( QIODevice::WriteOnly ) && text.write( "<svg onload='alert(1)'/>" ) > 0 );
    text.close();
    QVERIFY( report( parameters ).feedback.all().contains( QStringLiteral( "no picture in PNG or JPEG" ) ) );
    QVERIFY( text.open( QIODevice::WriteOnly ) && text.write( QByteArray( 600000, 'x' ) ) > 0 );
    text.close();
    QVERIFY( report( parameters ).feedback.all().contains( QStringLiteral( "600 kB" ) ) );
  }

private:
  static void english()
  {
    QVERIFY( speak( QStringLiteral( "en" ) ) );
    QLocale::setDefault( QLocale( QLocale::English, QLocale::UnitedStates ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<CombinedReportTest>( argc, argv ); }

#include "combined_report_test.moc"
