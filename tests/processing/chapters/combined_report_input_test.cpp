// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:combinedreport with what it should not be given, in large, and in qgis_process.

#include "chapter_layers.h"
#include "languages.h"
#include "qgis_process.h"

#include <qgsvectorfilewriter.h>

using namespace lacuna::testing;

namespace
{

Run report( const QVariantMap &parameters ) { return Run( QStringLiteral( "lacuna:combinedreport" ), parameters ); }

} // namespace

class CombinedReportInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QVERIFY( speak( QStringLiteral( "en" ) ) );
    QLocale::setDefault( QLocale( QLocale::English, QLocale::UnitedStates ) );
  }

  void anotherLayerIsRefused()
  {
    const auto wrong = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 300 ) }, QStringLiteral( "lotes" )
    );
    for ( const char *parameter :
          { "GAPS_BY_ZONE", "ROADS_BY_ZONE", "EXPOSURE_BY_ZONE", "PRIORITY", "TASKS", "GAPS", "INEQUALITY", "ESTIMATE"
          } )
    {
      Run run = report( { { QString::fromLatin1( parameter ), source( wrong ) }, { "OUTPUT", page() } } );
      const QString said = run.feedback.all();
      QVERIFY2(
        !run.ok && said.contains( "lotes" ) && said.contains( parameter ), qPrintable( parameter + ( ": " + said ) )
      );
    }
  }

  void noRowsAndNoNames()
  {
    const auto none = zonesWith( QStringLiteral( "vacía" ), GAP_FIELDS, {} );
    Run empty = report(
      { { "GAPS_BY_ZONE", source( none ) },
        { "OUTPUT", page() },
        { "PDF", file( "a.pdf" ) },
        { "SHEET", file( "a.xlsx" ) } }
    );
    QVERIFY2( empty.ok, qPrintable( empty.feedback.all() ) );
    QVERIFY( seen( page() ).good );
    QVERIFY( seen( page() ).text.contains( QStringLiteral( "vacía" ) ) );
    const auto nameless = zonesWith(
      QStringLiteral( "sin nombres" ), QStringLiteral( "&field=reference_count:integer&field=missing_in_osm:integer" ),
      { { 100, 40 }, { 50, 5 } }
    );
    Run run = report( { { "GAPS_BY_ZONE", source( nameless ) }, { "OUTPUT", page() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( seen( page() ).text.contains( QStringLiteral( "40 of 100" ) ) );
    QVERIFY( seen( page() ).text.contains( QStringLiteral( "Few data" ) ) ); // without a range nothing is certain
  }

  void strangeValuesAndMarkup()
  {
    const QString evil = QStringLiteral( "<script>alert(1)</script>&\"'\u0001" );
    QList<QVariantList> rows {
      gapsOf( evil, 100, 10, 0.8, 0.95 ), gapsOf( "=1+1", 2000000000, 1900000000, 0.04, 0.06 )
    };
    rows << QVariantList { "nada", QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), QVariant() };
    rows << QVariantList { "negativo", -5, 3, -8, 0, 7.0, -1.0, 9.0 };
    const auto zones = zonesWith( QStringLiteral( "<b>zonas</b>" ), GAP_FIELDS, rows );
    QgsFeature lost( zones->fields() );
    lost.setAttribute( 0, QStringLiteral( "sin forma" ) );
    QVERIFY( zones->dataProvider()->addFeature( lost ) );
    Run run = report(
      { { "GAPS_BY_ZONE", source( zones ) },
        { "TITLE", evil },
        { "OUTPUT", page() },
        { "PDF", file( "b.pdf" ) },
        { "SHEET", file( "b.xlsx" ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const SeenPage read = seen( page() );
    QVERIFY( read.good );
    QVERIFY( read.text.contains( QStringLiteral( "<script>alert(1)</script>&\"'" ) ) ); // as text
    QVERIFY( read.text.contains( QStringLiteral( "1.9 billion of 2 billion" ) ) );
    QVERIFY( read.text.contains( QStringLiteral( "sin forma" ) ) );
    QCOMPARE( read.mapPlaces, 4 );
    const QgsVectorLayer sheet(
      file( "b.xlsx" ) + QStringLiteral( "|layername=Zones" ), QStringLiteral( "z" ), QStringLiteral( "ogr" )
    );
    QVERIFY( valuesOf( &sheet, QStringLiteral( "Zone" ) ).contains( QStringLiteral( "=1+1" ) ) );
  }

  void aThousandZonesAndFiveThousandGapsAreSmall()
  {
    QList<QVariantList> rows, gaps;
    for ( int i = 0; i < 1000; ++i )
      rows << gapsOf( QStringLiteral( "Barrio número %1" ).arg( i ), 100 + i, i % 90, 0.5, 0.9 );
    for ( int i = 0; i < 5000; ++i )
      gaps << QVariantList { "no_overlap", 0.0 };
    const auto zones = zonesWith( QStringLiteral( "zonas" ), GAP_FIELDS, rows );
    const auto missing = zonesWith(
      QStringLiteral( "faltantes" ), QStringLiteral( "&field=gap_reason:string&field=gap_overlap:double" ), gaps,
      500000, 200, 60
    );
    QVariantMap parameters {
      { "GAPS_BY_ZONE", source( zones ) },
      { "GAPS", source( missing ) },
      { "OUTPUT", page() },
      { "PDF", file( "c.pdf" ) }
    };
    QElapsedTimer timer;
    timer.start();
    Run run = report( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    qInfo( "1,000 zones, 5,000 gaps: %lld ms, %lld bytes", timer.elapsed(), QFileInfo( page() ).size() );
    QVERIFY( QFileInfo( page() ).size() < 3 * 1000 * 1000 );
    const SeenPage few = seen( page() );
    QCOMPARE( few.dots, 5000 );
    QCOMPARE( few.mapPlaces, 1000 );
    QVERIFY( few.text.contains( QStringLiteral( "5,000" ) ) );
    gaps << QVariantList { "no_overlap", 0.0 };
    const auto more = zonesWith(
      QStringLiteral( "faltantes" ), QStringLiteral( "&field=gap_reason:string&field=gap_overlap:double" ), gaps,
      500000, 200, 60
    );
    parameters.insert( QStringLiteral( "GAPS" ), source( more ) );
    QVERIFY( report( parameters ).ok );
    QCOMPARE( seen( page() ).dots, 0 );
    QVERIFY( seen( page() ).text.contains( QStringLiteral( "5,001" ) ) );
  }

  void otherResultsHaveTheirChapters()
  {
    const auto quality = zonesWith(
      QStringLiteral( "edad" ),
      QStringLiteral( "&field=buildings_count:integer&field=buildings_fresh:integer&field=buildings_middle:integer"
                      "&field=buildings_old:integer&field=buildings_undated:integer" ),
      { { 60, 15, 30, 10, 5 }, { 40, 5, 10, 20, 5 } }
    );
    // Ranks 0.1 … 0.9, a fifth of the people each; the last has least.
    QList<QVariantList> fifths;
    for ( int i = 0; i < 5; ++i )
      fifths << QVariantList { 0.1 + 0.2 * i, 0.2, 0.3 - 0.05 * i };
    const auto inequality = zonesWith(
      QStringLiteral( "desigual" ),
      QStringLiteral( "&field=rank:double&field=people_share:double&field=value_share:double" ), fifths
    );
    const auto settlements = zonesWith(
      QStringLiteral( "sin nombre" ),
      QStringLiteral( "&field=buildings:integer&field=nearest_name:string&field=nearest_m:double" ),
      { { 31, "Santa Rosa", 1250.0 }, { 22, "Tarapoto", 4300.0 } }
    );
    QgsVectorLayer estimate(
      QStringLiteral(
        "None?field=measure:string&field=stratum:string&field=value:double&field=low:double&field=high:double"
      ),
      QStringLiteral( "estimación" ), QStringLiteral( "memory" )
    );
    QgsFeature row( estimate.fields() );
    row.setAttributes( QgsAttributes() << "missing_true" << QVariant() << 2154.0 << 1851.0 << 2639.0 );
    QVERIFY( estimate.dataProvider()->addFeature( row ) );
    Run run = report(
      { { "QUALITY", source( quality ) },
        { "INEQUALITY", source( inequality ) },
        { "SETTLEMENTS", source( settlements ) },
        { "ESTIMATE", QVariant::fromValue( &estimate ) },
        { "OUTPUT", page() } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const SeenPage read = seen( page() );
    QStringList ages;
    for ( const QList<QStringList> &table : read.tables )
      if ( table.first().first() == QLatin1String( "Layer" ) )
        ages << table.last();
    QCOMPARE( ages.join( '|' ), QStringLiteral( "Buildings|20\u00A0%|40\u00A0%|30\u00A0%|10\u00A0%" ) );
    for ( const char *words :
          { "has 10\u00A0% of what is mapped, the fifth at its beginning 30\u00A0%",
            "2 settlements with 53 buildings have no name", "Santa Rosa",
            "lacks about 2,150 buildings (1,850 to 2,640)" } )
      QVERIFY2( read.text.contains( QString::fromUtf8( words ) ), qPrintable( words + ( "\n" + read.text ) ) );
  }

  void aTextThatIsTooLongIsRefused()
  {
    const auto zones = zonesWith( QStringLiteral( "z" ), GAP_FIELDS, { gapsOf( "a", 100, 10, 0.8, 0.95 ) } );
    Run run
      = report( { { "GAPS_BY_ZONE", source( zones ) }, { "TITLE", QString( 5000, 'x' ) }, { "OUTPUT", page() } } );
    QVERIFY( !run.ok && run.feedback.all().contains( QStringLiteral( "has 5000 letters" ) ) );
    Run field
      = report( { { "GAPS_BY_ZONE", source( zones ) }, { "ZONE_NAME_FIELD", "nombre" }, { "OUTPUT", page() } } );
    QVERIFY( !field.ok && field.feedback.all().contains( QStringLiteral( "nombre" ) ) );
    Run folder
      = report( { { "GAPS_BY_ZONE", source( zones ) }, { "OUTPUT", page() }, { "PDF", file( "no/such/x.pdf" ) } } );
    QVERIFY( !folder.ok && folder.feedback.all().contains( QStringLiteral( "PDF" ) ) );
    QVERIFY( !QFile::exists( file( "no/such/x.pdf" ) ) );
  }

  void fromQgisProcess()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process here" );
    const auto zones = zonesWith(
      QStringLiteral( "z" ), GAP_FIELDS,
      { gapsOf( "San Juan", 100, 10, 0.8, 0.95 ), gapsOf( "Loma", 100, 60, 0.3, 0.5 ) }
    );
    const QString saved = file( "zonas.shp" ); // cuts the names of columns
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral( "ESRI Shapefile" );
    QCOMPARE(
      QgsVectorFileWriter::writeAsVectorFormatV3( zones.get(), saved, QgsCoordinateTransformContext(), options ),
      QgsVectorFileWriter::NoError
    );
    const ProcessRun run = runInQgisProcess(
      QStringLiteral( "lacuna:combinedreport" ),
      { { "GAPS_BY_ZONE", saved }, { "OUTPUT", page() }, { "PDF", file( "d.pdf" ) }, { "SHEET", file( "d.xlsx" ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QCOMPARE( run.results.value( QStringLiteral( "MISSING_COUNT" ) ).toInt(), 70 );
    for ( const char *name : { "d.pdf", "d.xlsx", "report.html" } )
      QVERIFY2( QFileInfo( file( name ) ).size() > 2000, name );
  }

private:
  QString file( const char *name ) const { return mFolder.filePath( QString::fromLatin1( name ) ); }
  QString page() const { return file( "report.html" ); }
  QTemporaryDir mFolder;
};

int main( int argc, char **argv ) { return qgisTestMain<CombinedReportInputTest>( argc, argv ); }

#include "combined_report_input_test.moc"
