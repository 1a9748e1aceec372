// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What has changed since an earlier report.

#include "building_gaps_outputs.h"
#include "languages.h"
#include "report_page.h"

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );
const QString GAPS = QStringLiteral( "lacuna:buildinggaps" );

} // namespace

class ComparisonTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QVERIFY( speak( QStringLiteral( "en" ) ) );
    QLocale::setDefault( QLocale( QLocale::English, QLocale::UnitedStates ) );
  }

  void gapsSinceTheLastReport()
  {
    QVERIFY2( gaps( 10, "then.html" ).isEmpty(), qPrintable( gaps( 10, "then.html" ) ) );
    QCOMPARE( gaps( 16, "now.html", file( "then.html" ) ), QString() );
    const Page then = pageOf( file( "then.html" ) );
    const Page now = pageOf( file( "now.html" ) );
    QVERIFY( then.good && now.good );
    QVERIFY( !then.text.contains( QStringLiteral( "What has changed" ) ) );
    QVERIFY( now.text.contains(
      QStringLiteral( "What has changed since %1" )
        .arg( QLocale( QgsApplication::locale() ).toString( QDate::currentDate(), QLocale::LongFormat ) )
    ) );
    // 20 houses: 10 of them mapped at first, 16 now.
    QVERIFY2(
      now.text.contains( QStringLiteral( "Buildings missing in OpenStreetMap: 10 then, 4 now (−6)." ) ),
      qPrintable( now.text )
    );
    QVERIFY2( now.text.contains( QStringLiteral( "+30.0 points" ) ), qPrintable( now.text ) );
    QVERIFY( !now.text.contains( QStringLiteral( "other settings" ) ) );
    QCOMPARE( figureOf( then, "missing_in_osm" ), 10.0 );
    QCOMPARE( figureOf( now, "missing_in_osm" ), 4.0 );
    QCOMPARE( figureOf( now, "completeness_count" ), 0.8 );
    QCOMPARE( now.record.value( QLatin1String( "algorithm" ) ).toString(), QStringLiteral( "buildinggaps" ) );
    QCOMPARE( now.record.value( QLatin1String( "made" ) ).toString(), QDate::currentDate().toString( Qt::ISODate ) );
    QVERIFY( now.headings > then.headings && then.headings > 15 );
  }

  void theDayComesFromTheEarlierReport()
  {
    QCOMPARE( gaps( 10, "old.html" ), QString() );
    rewrite( "old.html", QDate::currentDate().toString( Qt::ISODate ), QStringLiteral( "2025-02-03" ) );
    QCOMPARE( gaps( 12, "new.html", file( "old.html" ) ), QString() );
    QVERIFY( pageOf( file( "new.html" ) )
               .text.contains(
                 QStringLiteral( "What has changed since %1" )
                   .arg( QLocale( QgsApplication::locale() ).toString( QDate( 2025, 2, 3 ), QLocale::LongFormat ) )
               ) );
  }

  void otherSettingsAreSaid()
  {
    QCOMPARE( gaps( 10, "then.html" ), QString() );
    QCOMPARE(
      gaps( 16, "now.html", file( "then.html" ), { { "MIN_OVERLAP", 0.5 }, { "CORRECT_OFFSET", false } } ), QString()
    );
    const QString text = pageOf( file( "now.html" ) ).text;
    QVERIFY2(
      text.contains( QStringLiteral( "Minimum overlap: 30.0\u00A0% then, 50.0\u00A0% now" ) ), qPrintable( text )
    );
    QVERIFY( text.contains( QStringLiteral( "Shift between the layers: undone then, left as it is now" ) ) );
    // The layer of the new run has another name, which is no reason to doubt.
    QVERIFY( text.contains( QStringLiteral(
      "The layers have other names than then (OpenStreetMap: “osm 10 (EPSG:32718)” then, “osm 16 (EPSG:32718)” now)."
    ) ) );
  }

  void anotherRuleIsSaidFirst_data()
  {
    QTest::addColumn<bool>( "recorded" );
    QTest::newRow( "rule 1 in the record" ) << true;
    QTest::newRow( "before rules had numbers" ) << false;
  }
  void anotherRuleIsSaidFirst()
  {
    QFETCH( bool, recorded );
    QCOMPARE( gaps( 10, "then.html" ), QString() );
    QFile page( file( "then.html" ) );
    QVERIFY( page.open( QIODevice::ReadOnly ) );
    QString text = QString::fromUtf8( page.readAll() );
    page.close();
    static const QRegularExpression rule( QStringLiteral( R"(\{[^{}]*&quot;id&quot;:&quot;RULE&quot;[^}]*\},?)" ) );
    QVERIFY2( text.contains( rule ), qPrintable( text.mid( text.indexOf( QLatin1String( "RULE" ) ) - 60, 200 ) ) );
    const QString own = rule.match( text ).captured();
    text.replace( own, recorded ? QString( own ).replace( QLatin1String( "2" ), QLatin1String( "1" ) ) : QString() );
    QVERIFY( page.open( QIODevice::WriteOnly ) );
    page.write( text.toUtf8() );
    page.close();
    QCOMPARE( gaps( 16, "now.html", file( "then.html" ) ), QString() );
    const QString said = pageOf( file( "now.html" ) ).text;
    const qsizetype note = said.indexOf( QStringLiteral( "another rule of comparison (version 1 then, 2 now)" ) );
    const qsizetype numbers = said.indexOf( QStringLiteral( "10 then, 4 now" ) );
    QVERIFY2( note > 0 && numbers > note, qPrintable( said ) );
  }

  void pagesThatBrowsersSavedAreRead()
  {
    QCOMPARE( gaps( 10, "then.html" ), QString() );
    rewrite( "then.html", QStringLiteral( "/>" ), QStringLiteral( ">" ) );
    rewrite(
      "then.html", QStringLiteral( "<!DOCTYPE html>" ),
      QStringLiteral( "<!-- saved from url=(0014)about:internet -->\n<!DOCTYPE html>" )
    );
    QCOMPARE( gaps( 16, "now.html", file( "then.html" ) ), QString() );
    QVERIFY( pageOf( file( "now.html" ) ).text.contains( QStringLiteral( "10 then, 4 now" ) ) );
  }

  void whatIsNoReportIsASentence_data()
  {
    QTest::addColumn<QByteArray>( "content" );
    QTest::addColumn<QString>( "sentence" );
    const QString none = QStringLiteral( "is no report of Lacuna that numbers can be taken from. Choose the HTML file "
                                         "that “Building gaps” wrote as “Report” (REPORT)." );
    QTest::newRow( "empty" ) << QByteArray( "" ) << none;
    QTest::newRow( "another page" ) << QByteArray( "<html><head><title>x</title></head></html>" ) << none;
    QTest::newRow( "bytes" ) << QByteArray::fromHex( "fffe00010203808182" ) << none;
    QTest::newRow( "half a record"
    ) << QByteArray( "<meta name=\"lacuna-run\" content=\"{&quot;algorithm&quot;:&quot;buildinggaps&quot;\">" )
      << none;
    QTest::newRow( "no day"
    ) << QByteArray( "<meta name=\"lacuna-run\" content=\"{&quot;algorithm&quot;:&quot;buildinggaps&quot;}\">" )
      << none;
    QTest::newRow( "no record of ours" ) << QByteArray( "<meta name=\"lacuna-run\" content=\"[1,2\">" ) << none;
    QTest::newRow( "of another algorithm" ) << QByteArray(
      "<meta name=\"lacuna-run\" "
      "content=\"{&quot;algorithm&quot;:&quot;taskareas&quot;,&quot;made&quot;:&quot;2026-01-01&quot;}\"/>"
    ) << QStringLiteral( "is a report of “Task areas”. Choose one of “Building gaps”." );
  }
  void whatIsNoReportIsASentence()
  {
    QFETCH( QByteArray, content );
    QFETCH( QString, sentence );
    QFile bad( file( "bad.html" ) );
    QVERIFY( bad.open( QIODevice::WriteOnly ) );
    bad.write( content );
    bad.close();
    const QString said = gaps( 10, "unwritten.html", file( "bad.html" ) );
    QVERIFY2( said.contains( sentence ) && said.contains( QStringLiteral( "bad.html" ) ), qPrintable( said ) );
    QVERIFY( !QFile::exists( file( "unwritten.html" ) ) );
  }

  void recordsWithHolesDoNoHarm()
  {
    QFile holes( file( "holes.html" ) );
    QVERIFY( holes.open( QIODevice::WriteOnly ) );
    holes.write( "<meta name=\"lacuna-run\" "
                 "content=\"{&quot;algorithm&quot;:&quot;buildinggaps&quot;,&quot;made&quot;:&quot;2026-01-01&quot;,&"
                 "quot;figures&quot;:[7,null,{&quot;id&quot;:"
                 "&quot;missing_in_osm&quot;,&quot;value&quot;:&quot;x&quot;},{&quot;id&quot;:&quot;osm_count&quot;,&"
                 "quot;value&quot;:1e300}],&quot;settings&quot;:{&quot;"
                 "a&quot;:1},"
                 "&quot;places&quot;:[[]]}\"/>" );
    holes.close();
    QCOMPARE( gaps( 10, "now.html", file( "holes.html" ) ), QString() );
    const Page page = pageOf( file( "now.html" ) );
    QVERIFY( page.good && page.text.contains( QStringLiteral( "What has changed since" ) ) );
    QVERIFY( !page.text.contains( QStringLiteral( "nan" ), Qt::CaseInsensitive ) );
  }

  void reportsAreNotLost()
  {
    QCOMPARE( gaps( 10, "then.html" ), QString() );
    QVERIFY( gaps( 12, "then.html", file( "then.html" ) ).contains( QStringLiteral( "written over the earlier one" ) )
    );
    QCOMPARE( figureOf( pageOf( file( "then.html" ) ), "missing_in_osm" ), 10.0 );
    QVERIFY( gaps( 12, "", file( "then.html" ) ).contains( QStringLiteral( "Give “Report” (REPORT) a file too" ) ) );
    QVERIFY( gaps( 12, "now.html", file( "nowhere.html" ) )
               .contains( QStringLiteral( "nowhere.html (COMPARE_WITH) cannot be read" ) ) );
  }

  void theSameDayGivesTheSameBytes()
  {
    QCOMPARE( gaps( 10, "one.html" ), QString() );
    QCOMPARE( gaps( 10, "two.html" ), QString() );
    QFile one( file( "one.html" ) );
    QFile two( file( "two.html" ) );
    QVERIFY( one.open( QIODevice::ReadOnly ) && two.open( QIODevice::ReadOnly ) );
    QVERIFY( one.readAll() == two.readAll() );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }

private:
  QString file( const QString &name ) const { return mFolder.filePath( name ); }

  // 20 houses, the first of which are mapped; what went wrong.
  QString gaps( int mapped, const QString &report, const QString &earlier = QString(), const QVariantMap &more = {} )
  {
    const auto reference = rowOfHouses( 0, 20, QStringLiteral( "catastro" ) );
    const auto osm = rowOfHouses( 0, mapped, QStringLiteral( "osm %1" ).arg( mapped ) );
    QVariantMap parameters = withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } );
    if ( !report.isEmpty() )
      parameters.insert( QStringLiteral( "REPORT" ), file( report ) );
    parameters.insert( QStringLiteral( "COMPARE_WITH" ), earlier );
    for ( auto one = more.constBegin(); one != more.constEnd(); ++one )
      parameters.insert( one.key(), one.value() );
    Run run( GAPS, parameters );
    return run.ok ? QString() : run.feedback.all() + QStringLiteral( "failed" );
  }

  void rewrite( const QString &name, const QString &what, const QString &with )
  {
    QFile page( file( name ) );
    QVERIFY( page.open( QIODevice::ReadOnly ) );
    QString text = QString::fromUtf8( page.readAll() );
    page.close();
    QVERIFY( text.contains( what ) );
    QVERIFY( page.open( QIODevice::WriteOnly ) );
    page.write( text.replace( what, with ).toUtf8() );
  }

  QTemporaryDir mFolder;
};

int main( int argc, char **argv ) { return qgisTestMain<ComparisonTest>( argc, argv ); }

#include "comparison_test.moc"
