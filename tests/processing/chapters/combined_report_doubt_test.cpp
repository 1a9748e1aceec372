// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:combinedreport says no more than its layers: ranges hold their numbers, answers count, rows without a place
// stay off the map, and words follow the numbers behind them.

#include "chapter_layers.h"
#include "languages.h"
#include "report/numbers.h"
#include "saved_layer.h"

#include <cpl_vsi.h>

#include <QRegularExpression>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString ANSWERED
  = GAP_FIELDS
    + QStringLiteral(
      "&field=missing_confirmed:integer&field=missing_refuted:integer&field=missing_open:integer&field=osm_id:string"
    );

Run report( const QVariantMap &parameters ) { return Run( QStringLiteral( "lacuna:combinedreport" ), parameters ); }

// A file inside a ZIP.
QString fileIn( const QString &zip, const QString &name )
{
  VSILFILE *file = VSIFOpenL( QStringLiteral( "/vsizip/%1/%2" ).arg( zip, name ).toUtf8().constData(), "rb" );
  QByteArray bytes( 1000000, '\0' );
  if ( !file )
    return QString();
  bytes.resize( static_cast<int>( VSIFReadL( bytes.data(), 1, static_cast<std::size_t>( bytes.size() ), file ) ) );
  VSIFCloseL( file );
  return QString::fromUtf8( bytes );
}

// Wilson 1927, as the square it solves: the p with ( k/n - p )² = z² p (1 - p) / n above k/n, by halving.
double upperEnd( double k, double n )
{
  constexpr double Z = 1.959963984540054;
  double low = k / n, high = 1;
  for ( int i = 0; i < 200; ++i )
  {
    const double p = ( low + high ) / 2;
    ( ( p - k / n ) * ( p - k / n ) < Z * Z * p * ( 1 - p ) / n ? low : high ) = p;
  }
  return low;
}

} // namespace

class CombinedReportDoubtTest : public QObject
{
  Q_OBJECT

private slots:
  void init()
  {
    QVERIFY( speak( QStringLiteral( "en" ) ) );
    QLocale::setDefault( QLocale( QLocale::English, QLocale::UnitedStates ) );
  }

  void theDamageStandsInItsRange_data()
  {
    QTest::addColumn<QVariantList>( "row" );
    QTest::addColumn<QString>( "said" );
    // In harm's way 100 of 400; the range is that of all.
    QTest::newRow( "all classes" ) << QVariantList { 7, 100.0, 400.0, 300.0, 500.0, 7 }
                                   << QStringLiteral( "about 400 USD (300\u00A0USD to 500\u00A0USD)" );
    QTest::newRow( "an earlier version" )
      << QVariantList { 7, 100.0, QVariant(), 300.0, 500.0, 7 } << QStringLiteral( "about 100 USD." );
  }
  void theDamageStandsInItsRange()
  {
    QFETCH( QVariantList, row );
    QFETCH( QString, said );
    QString fields = QStringLiteral( "&field=exposed_all:integer&field=exposed_damage_all:double" );
    if ( row.at( 2 ).isValid() )
      fields += QStringLiteral( "&field=damage_all:double" );
    else
      row.removeAt( 2 );
    fields += QStringLiteral( "&field=damage_low:double&field=damage_high:double&field=class1_all:integer" );
    const auto zones = zonesWith( QStringLiteral( "z" ), fields, { row } );
    Run run = report( { { "EXPOSURE_BY_ZONE", source( zones ) }, { "CURRENCY", "USD" }, { "OUTPUT", page() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QString text = seen( page() ).text.replace( QChar( 0xA0 ), ' ' );
    QVERIFY2( text.contains( said.replace( QChar( 0xA0 ), ' ' ) ), qPrintable( text ) );
    QCOMPARE( text.contains( QStringLiteral( "Below the first class" ) ), row.size() > 5 );
    QCOMPARE( text.contains( QStringLiteral( "(300" ) ), row.size() > 5 );
  }

  void answersOfPeopleCount()
  {
    // 50 mapped and 50 called missing; of 12 answers half say yes, so of the 30 open ones half: 6 + 15.
    const auto zones = zonesWith(
      QStringLiteral( "z" ), ANSWERED,
      { gapsOf( "Loma", 100, 50, 0.4, 0.6 ) + QVariantList { 0, 8, 42 },
        gapsOf( "Cerro", 200, 60, 0.63, 0.76 ) + QVariantList { 24, 16, 20 } }
    );
    Run run = report( { { "GAPS_BY_ZONE", source( zones ) }, { "OUTPUT", page() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // 24 of 48 answers: Loma 0 + 42 / 2 = 21 of 71, Cerro 24 + 20 / 2 = 34 of 174.
    QCOMPARE( run.number( QStringLiteral( "MISSING_COUNT" ) ), 55LL );
    const QString text = seen( page() ).text;
    for ( const char *words :
          { "Of 245 buildings of the reference, OpenStreetMap lacks 55", "21 of 71", "34 of 174",
            "The answers of people who looked at 48 of them are counted",
            "24 are, 24 are not and are left out. Of the 62 others the same share counts, 50" } )
      QVERIFY2( text.contains( QLatin1String( words ) ), qPrintable( words + ( "\n" + text ) ) );
    // Without an answer nothing changes.
    const auto unseen = zonesWith(
      QStringLiteral( "z" ), ANSWERED, { gapsOf( "Loma", 100, 50, 0.4, 0.6 ) + QVariantList { 0, 0, 50 } }
    );
    Run before = report( { { "GAPS_BY_ZONE", source( unseen ) }, { "OUTPUT", page() } } );
    QCOMPARE( before.number( QStringLiteral( "MISSING_COUNT" ) ), 50LL );
    QVERIFY( !seen( page() ).text.contains( QStringLiteral( "looked" ) ) );
  }

  void answersOfTheGapsThemselves()
  {
    const auto gaps = zonesWith(
      QStringLiteral( "revisados" ), QStringLiteral( "&field=gap_reason:string&field=found:string" ),
      { { "nothing_near", "there" },
        { "nothing_near", "not_there" },
        { "no_overlap", "mapped" },
        { "no_overlap", "unsure" },
        { "no_overlap", QVariant() },
        { "no_overlap", "there" } }
    );
    Run run = report( { { "GAPS", source( gaps ) }, { "OUTPUT", page() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // 2 + 2 × 2/4
    QCOMPARE( run.number( QStringLiteral( "MISSING_COUNT" ) ), 3LL );
    const SeenPage read = seen( page() );
    QCOMPARE( read.dots, 4 );
    QVERIFY( read.text.contains( QStringLiteral( "found that 2 more are none" ) ) );
    const auto zones = zonesWith( QStringLiteral( "z" ), GAP_FIELDS, { gapsOf( "Loma", 10, 6, 0.1, 0.6 ) } );
    Run both = report( { { "GAPS", source( gaps ) }, { "GAPS_BY_ZONE", source( zones ) }, { "OUTPUT", page() } } );
    QVERIFY2( both.feedback.all().contains( QStringLiteral( "as CHECKED" ) ), qPrintable( both.feedback.all() ) );
  }

  void theWholeIsAsSureAsItsOnlyZone()
  {
    // 70 of 100 mapped, 10 of the others may pass for mapped: the upper end is that of 80.
    const double high = upperEnd( 80, 100 );
    const auto zones = zonesWith( QStringLiteral( "z" ), GAP_FIELDS, { gapsOf( "Loma", 100, 30, 0.604, high ) } );
    QVERIFY( report( { { "GAPS_BY_ZONE", source( zones ) }, { "OUTPUT", page() } } ).ok );
    const QString text = seen( page() ).text;
    const auto percent = std::lround( std::ceil( 100 * high ) );
    QVERIFY2(
      text.contains( QStringLiteral( "it has 60\u00A0% to %1\u00A0% of them." ).arg( percent ) ), qPrintable( text )
    );
    QVERIFY( text.contains( QStringLiteral( "the map has 60\u00A0% to %1\u00A0%," ).arg( percent ) ) );
    // Two of them: the upper end of 160 of 200.
    const auto two = zonesWith(
      QStringLiteral( "z" ), GAP_FIELDS,
      { gapsOf( "Loma", 100, 30, 0.604, high ), gapsOf( "Sur", 100, 30, 0.604, high ) }
    );
    QVERIFY( report( { { "GAPS_BY_ZONE", source( two ) }, { "OUTPUT", page() } } ).ok );
    QVERIFY2(
      seen( page() ).text.contains(
        QStringLiteral( "to %1\u00A0% of them." ).arg( std::lround( std::ceil( 100 * upperEnd( 160, 200 ) ) ) )
      ),
      qPrintable( seen( page() ).text )
    );
    // A zone that does not say its own upper end leaves that of the whole open.
    const auto open = zonesWith(
      QStringLiteral( "z" ), QStringLiteral( "&field=reference_count:integer&field=missing_in_osm:integer" ),
      { { 100, 30 } }
    );
    QVERIFY( report( { { "GAPS_BY_ZONE", source( open ) }, { "OUTPUT", page() } } ).ok );
    QVERIFY2(
      seen( page() ).text.contains( QStringLiteral( "it has at least 60\u00A0% of them." ) ),
      qPrintable( seen( page() ).text )
    );
    // But where pieces of mapped buildings are told, they stand for it.
    const auto pieces = zonesWith(
      QStringLiteral( "z" ),
      QStringLiteral( "&field=reference_count:integer&field=missing_in_osm:integer&field=part_of_mapped:integer" ),
      { { 100, 30, 10 } }
    );
    QVERIFY( report( { { "GAPS_BY_ZONE", source( pieces ) }, { "OUTPUT", page() } } ).ok );
    QVERIFY( seen( page() ).text.contains( QStringLiteral( "it has 60\u00A0% to %1\u00A0% of them." ).arg( percent ) )
    );
  }

  void wordsFitTheNumbersThatAreRead()
  {
    QCOMPARE( lacuna::shown::span( 0.897, 0.951 ), QStringLiteral( "89–96\u00A0%" ) );
    QCOMPARE( lacuna::shown::span( 0.29, 0.57 ), QStringLiteral( "29–57\u00A0%" ) ); // not 28: dust of binary numbers
    QCOMPARE( lacuna::shown::shares( 0.4999, 0.9999 ), QStringLiteral( "49\u00A0% to 100.0\u00A0%" ) );
    QCOMPARE( lacuna::shown::atLeast( 0.9 ), QStringLiteral( "90\u00A0%" ) );
    const auto zones = zonesWith( QStringLiteral( "z" ), GAP_FIELDS, { gapsOf( "Loma", 1000, 80, 0.897, 0.94 ) } );
    QVERIFY( report( { { "GAPS_BY_ZONE", source( zones ) }, { "OUTPUT", page() } } ).ok );
    QVERIFY2( seen( page() ).text.contains( QStringLiteral( "Check: 89–94" ) ), qPrintable( seen( page() ).text ) );
  }

  void nothingIsSaidThatIsNotKnown()
  {
    // Ranked, but nothing speaks for the second zone, and nothing is in harm's way in the first.
    const QString fields = GAP_FIELDS
                           + QStringLiteral( "&field=exposed_all:integer&field=priority:double"
                                             "&field=priority_rank:integer" );
    const auto zones = zonesWith(
      QStringLiteral( "z" ), fields,
      { gapsOf( "Loma", 40, 10, 0.6, 0.9 ) + QVariantList { 0, 100.0, 1 },
        gapsOf( "Sur", 40, 0, 0.91, 1.0 ) + QVariantList { 0, 0.0, 2 } }
    );
    Run run = report( { { "PRIORITY", source( zones ) }, { "OUTPUT", page() } } );
    const QString text = seen( page() ).text;
    QVERIFY2(
      text.contains( QStringLiteral( "In Loma. That is the order of priority. 10 of the 10" ) ), qPrintable( text )
    );
    QVERIFY( !text.contains( QStringLiteral( "in harm's way are there" ) ) );
    QVERIFY( !text.contains( QStringLiteral( "grey" ) ) );
    // Nothing of gaps: no number, not 0.
    const auto harm
      = zonesWith( QStringLiteral( "z" ), QStringLiteral( "&field=exposed_all:integer" ), { { 7 }, { 0 } } );
    Run wet = report( { { "EXPOSURE_BY_ZONE", source( harm ) }, { "OUTPUT", page() } } );
    QVERIFY2( wet.ok, qPrintable( wet.feedback.all() ) );
    QVERIFY( wet.results.contains( QStringLiteral( "MISSING_COUNT" ) ) );
    QVERIFY( QgsVariantUtils::isNull( wet.results.value( QStringLiteral( "MISSING_COUNT" ) ) ) );
    const QString said = seen( page() ).text;
    QVERIFY( !said.contains( QStringLiteral( "lacks" ) ) && !said.contains( QStringLiteral( "Few data" ) ) );
    QVERIFY2(
      said.contains( QStringLiteral( "5 to 8 buildings in harm's way" ) ) || said.contains( "7" ), qPrintable( said )
    );
    // All mapped, in a zone too small to be sure.
    const auto small = zonesWith( QStringLiteral( "z" ), GAP_FIELDS, { gapsOf( "Loma", 30, 0, 0.88, 1.0 ) } );
    QVERIFY( report( { { "GAPS_BY_ZONE", source( small ) }, { "OUTPUT", page() } } ).ok );
    QVERIFY( !seen( page() ).text.contains( QStringLiteral( "A part of the buildings is missing" ) ) );
  }

  void rowsWithoutAPlaceStayOffTheMap()
  {
    QList<QVariantList> rows;
    for ( int i = 0; i < 6; ++i )
      rows << gapsOf( QStringLiteral( "Barrio %1" ).arg( i ), 100, 10, 0.8, 0.95 );
    const auto zones = zonesWith( QStringLiteral( "zonas" ), GAP_FIELDS, rows );
    const auto add = [&zones]( const QString &name, const QString &wkt ) {
      QgsFeature feature( zones->fields() );
      feature.setAttributes( QgsAttributes() << name << 100 << 90 << 10 << 0 << 0.9 << 0.8 << 0.95 );
      if ( !wkt.isEmpty() )
        feature.setGeometry( QgsGeometry::fromWkt( wkt ) );
      return zones->dataProvider()->addFeature( feature );
    };
    QVERIFY( add( QStringLiteral( "Sin forma" ), QString() ) );
    QVERIFY( add( QStringLiteral( "En el origen" ), squareWkt( 0, 0, 300 ) ) );
    QVERIFY( add( QStringLiteral( "Lejísimos" ), squareWkt( 9e15, 9e15, 300 ) ) );
    QVERIFY( add( QString(), squareWkt( 500000, 8900300, 300 ) ) );
    const auto gaps = zonesWith(
      QStringLiteral( "faltantes" ), QStringLiteral( "&field=gap_reason:string" ),
      { { "no_overlap" }, { "no_overlap" } }, 500000, 40, 20
    );
    QgsFeature lost( gaps->fields() );
    lost.setAttribute( 0, QStringLiteral( "no_overlap" ) );
    QVERIFY( gaps->dataProvider()->addFeature( lost ) );
    Run run = report( { { "GAPS_BY_ZONE", source( zones ) }, { "GAPS", source( gaps ) }, { "OUTPUT", page() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const SeenPage read = seen( page() );
    QVERIFY( read.good );
    QCOMPARE( run.number( QStringLiteral( "MISSING_COUNT" ) ), 100LL ); // their numbers count
    QCOMPARE( read.mapPlaces, 7 );
    QCOMPARE( read.dots, 2 );
    QVERIFY2( read.text.contains( QStringLiteral( "does not show (3): " ) ), qPrintable( read.text ) );
    QVERIFY( read.text.contains( QStringLiteral( "which it does not show: 1." ) ) );
    QVERIFY( read.text.contains( QStringLiteral( "Zone 10" ) ) ); // one without a name has its number
    // The map is as large as the town: six zones of 300 m beside each other.
    QFile file( page() );
    QVERIFY( file.open( QIODevice::ReadOnly ) );
    const QRegularExpressionMatch metres
      = QRegularExpression( QStringLiteral( "data-metres=\"([0-9]+)\"" ) ).match( QString::fromUtf8( file.readAll() ) );
    QVERIFY2(
      metres.captured( 1 ).toInt() > 0 && metres.captured( 1 ).toInt() <= 1000, qPrintable( metres.captured() )
    );
  }

  void theSheetHasWarningsAndIdsAsTheyAre()
  {
    const auto zones = zonesWith( QStringLiteral( "z" ), GAP_FIELDS, { gapsOf( "Loma", 1000, 80, 0.897, 0.94 ) } );
    QgsFeature lost( zones->fields() );
    lost.setAttribute( 0, QStringLiteral( "Sin forma" ) );
    QVERIFY( zones->dataProvider()->addFeature( lost ) );
    const auto tasks = zonesWith(
      QStringLiteral( "tareas" ), QStringLiteral( "&field=task_id:integer&field=workload:double&field=osm_id:string" ),
      { { 123456, 2500.0, "0012345" } }
    );
    const QString sheet = mFolder.filePath( QStringLiteral( "s.xlsx" ) );
    Run run = report(
      { { "GAPS_BY_ZONE", source( zones ) }, { "TASKS", source( tasks ) }, { "OUTPUT", page() }, { "SHEET", sheet } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QString xml = fileIn( sheet, QStringLiteral( "xl/worksheets/sheet2.xml" ) ),
                  styles = fileIn( sheet, QStringLiteral( "xl/styles.xml" ) );
    const auto formatOf = [&]( const QString &value ) {
      const QRegularExpressionMatch cell
        = QRegularExpression( QStringLiteral( "s=\"([0-9]+)\"><v>%1<" ).arg( value ) ).match( xml );
      const QStringList formats = styles.mid( styles.indexOf( QLatin1String( "<cellXfs" ) ) ).split( "<xf " );
      return QRegularExpression( QStringLiteral( "numFmtId=\"([0-9]+)\"" ) )
        .match( formats.value( cell.captured( 1 ).toInt() + 1 ) )
        .captured( 1 );
    };
    QCOMPARE( formatOf( QStringLiteral( "123456" ) ), QStringLiteral( "1" ) ); // "0": no thousands
    QVERIFY( formatOf( QStringLiteral( "2500" ) ).toInt() > 160 );
    QVERIFY2( xml.contains( QStringLiteral( ">0012345<" ) ), qPrintable( xml ) );
    const QgsVectorLayer sources(
      sheet + QStringLiteral( "|layername=Sources and settings" ), QStringLiteral( "s" ), QStringLiteral( "ogr" )
    );
    const QString values = valuesOf( &sources, sources.fields().at( 1 ).name() ).join( '\n' );
    QVERIFY2( values.contains( QStringLiteral( "skipped" ) ), qPrintable( values ) );
    // Every warning of the page is in it.
    for ( const QString &said : run.feedback.said )
      if ( said.contains( QStringLiteral( "skipped" ) ) )
        QVERIFY2( values.contains( said ), qPrintable( said ) );
  }

  void everyLayerIsReadOnce()
  {
    // Each row that is read raises its count.
    const auto counted = []( const std::unique_ptr<QgsVectorLayer> &layer, const QString &name ) {
      layer->addExpressionField(
        QStringLiteral( "seen_by_report( '%1' )" ).arg( name ),
        QgsField( QStringLiteral( "name2" ), QMetaType::Type::QString )
      );
    };
    QgsExpression::registerFunction( new CountRows() );
    const QString all = GAP_FIELDS
                        + QStringLiteral( "&field=exposed_all:integer&field=priority:double"
                                          "&field=priority_rank:integer" );
    const auto zones
      = zonesWith( QStringLiteral( "z" ), all, { gapsOf( "Loma", 40, 10, 0.6, 0.9 ) + QVariantList { 3, 100.0, 1 } } );
    const auto tasks = zonesWith(
      QStringLiteral( "t" ), QStringLiteral( "&field=task_id:integer&field=workload:double" ), { { 1, 2.0 } }
    );
    counted( zones, QStringLiteral( "zones" ) );
    counted( tasks, QStringLiteral( "tasks" ) );
    CountRows::counts().clear();
    Run run = report( { { "PRIORITY", source( zones ) }, { "TASKS", source( tasks ) }, { "OUTPUT", page() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( CountRows::counts().value( QStringLiteral( "zones" ) ), 1 );
    QCOMPARE( CountRows::counts().value( QStringLiteral( "tasks" ) ), 1 );
    const QString text = seen( page() ).text;
    QVERIFY( text.contains( QStringLiteral( "In Loma." ) ) && text.contains( QStringLiteral( "Work in all: 2" ) ) );
  }

private:
  // Text fields are read for the names of zones.
  class CountRows : public QgsExpressionFunction
  {
  public:
    CountRows() : QgsExpressionFunction( QStringLiteral( "seen_by_report" ), 1, QStringLiteral( "Custom" ) ) {}
    static QHash<QString, int> &counts()
    {
      static QHash<QString, int> counts;
      return counts;
    }
    QVariant
    func( const QVariantList &values, const QgsExpressionContext *, QgsExpression *, const QgsExpressionNodeFunction * )
      override
    {
      ++counts()[values.value( 0 ).toString()];
      return QStringLiteral( "x" );
    }
    bool isStatic( const QgsExpressionNodeFunction *, QgsExpression *, const QgsExpressionContext * ) const override
    {
      return false;
    }
  };

  QString page() const { return mFolder.filePath( QStringLiteral( "page.html" ) ); }
  QTemporaryDir mFolder;
};

int main( int argc, char **argv ) { return qgisTestMain<CombinedReportDoubtTest>( argc, argv ); }

#include "combined_report_doubt_test.moc"
