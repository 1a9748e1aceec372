// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What has changed since an earlier report.

#include "building_gaps_outputs.h"
#include "hazard_layers.h"
#include "languages.h"
#include "qgis_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );
const QString GAPS = QStringLiteral( "lacuna:buildinggaps" );

// A row of houses, 30 m from each other.
std::unique_ptr<QgsVectorLayer> houses( int first, int count, const QString &name )
{
  QStringList wkts;
  for ( int i = first; i < first + count; ++i )
    wkts << squareWkt( 500000 + 30 * i, 8900000, 10 );
  return polygonLayer( UTM, wkts, name );
}

// The text of a page a reader sees, and its record; the page must be well formed.
struct Page
{
  QString text;
  QJsonObject record;
  int headings = 0; // cells that head a row or a column
  bool good = false;
};

Page pageOf( const QString &file )
{
  QFile html( file );
  Page page;
  if ( !html.open( QIODevice::ReadOnly ) )
    return page;
  QXmlStreamReader reader( html.readAll() );
  while ( !reader.atEnd() )
  {
    reader.readNext();
    if ( reader.isStartElement() && reader.name() == QLatin1String( "meta" )
         && reader.attributes().value( QLatin1String( "name" ) ) == QLatin1String( "lacuna-run" ) )
      page.record
        = QJsonDocument::fromJson( reader.attributes().value( QLatin1String( "content" ) ).toString().toUtf8() )
            .object();
    page.headings += reader.isStartElement() && reader.name() == QLatin1String( "th" )
                         && reader.attributes().hasAttribute( QLatin1String( "scope" ) )
                       ? 1
                       : 0;
    if ( reader.isCharacters() )
      page.text += reader.text().toString() + QLatin1Char( '\n' );
  }
  page.good = !reader.hasError();
  return page;
}

double figureOf( const Page &page, const QString &id )
{
  for ( const QJsonValue &figure : page.record.value( QLatin1String( "figures" ) ).toArray() )
    if ( figure.toObject().value( QLatin1String( "id" ) ) == id )
      return figure.toObject().value( QLatin1String( "value" ) ).toDouble( -1 );
  return -2;
}

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

  void exposureByZoneSaysWhere()
  {
    const auto zones = polygonLayer(
      UTM, { squareWkt( 499990, 8899900, 300 ), squareWkt( 500290, 8899900, 300 ), squareWkt( 500590, 8899900, 300 ) },
      QStringLiteral( "barrios" )
    );
    const auto hazard = polygonLayer( UTM, { squareWkt( 499000, 8899000, 5000 ) }, QStringLiteral( "flood" ) );
    const auto run = [&]( int mapped, const QString &suffix, bool compare ) {
      const auto buildings = houses( 0, mapped, QStringLiteral( "casas" ) );
      QVariantMap first {
        { "BUILDINGS", source( buildings ) }, { "HAZARD_POLYGONS", source( hazard ) }, { "OUTPUT", "TEMPORARY_OUTPUT" }
      };
      first.insert( QStringLiteral( "REPORT" ), file( "exposure" + suffix ) );
      if ( compare )
        first.insert( QStringLiteral( "COMPARE_WITH" ), file( QStringLiteral( "exposure1.html" ) ) );
      Run exposure( QStringLiteral( "lacuna:buildingexposure" ), first );
      if ( !exposure.ok )
        return exposure.feedback.all();
      QVariantMap second {
        { "ZONES", source( zones ) },
        { "EXPOSURE", QVariant::fromValue( exposure.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" }
      };
      second.insert( QStringLiteral( "REPORT" ), file( "zones" + suffix ) );
      if ( compare )
        second.insert( QStringLiteral( "COMPARE_WITH" ), file( QStringLiteral( "zones1.html" ) ) );
      Run byZone( QStringLiteral( "lacuna:exposurebyzone" ), second );
      return byZone.ok ? QString() : byZone.feedback.all();
    };
    // Ten houses a zone: the second zone gains seven.
    QCOMPARE( run( 12, QStringLiteral( "1.html" ), false ), QString() );
    QCOMPARE( run( 19, QStringLiteral( "2.html" ), true ), QString() );
    const QString exposed = pageOf( file( "exposure2.html" ) ).text;
    QVERIFY2( exposed.contains( QStringLiteral( "Exposed buildings: 12 then, 19 now (+7)." ) ), qPrintable( exposed ) );
    const QString byZone = pageOf( file( "zones2.html" ) ).text;
    QVERIFY2( byZone.contains( QStringLiteral( "12 then, 19 now (+7)" ) ), qPrintable( byZone ) );
    QVERIFY2( byZone.contains( QStringLiteral( "Where it has changed most" ) ), qPrintable( byZone ) );
    QVERIFY2( byZone.simplified().contains( QStringLiteral( "n1 2 9 +7" ) ), qPrintable( byZone.simplified() ) );
    QVERIFY( !byZone.simplified().contains( QStringLiteral( "n0 10 10" ) ) );
    QCOMPARE( run( 19, QStringLiteral( "3.html" ), true ), QString() );
  }

  void zonesAreCalledByNameNotByCode()
  {
    const QString fields
      = QStringLiteral( "&field=CD_SETOR:string(9)&field=NM_BAIRRO:string(20)&field=other:string(20)" );
    const auto zones = polygonLayer(
      QStringLiteral( "EPSG:32718" ),
      { squareWkt( 499990, 8899990, 60 ), squareWkt( 500050, 8899990, 60 ), squareWkt( 500110, 8899990, 60 ) },
      QStringLiteral( "zonas" ), fields
    );
    QgsFeature zone;
    int number = 0;
    for ( QgsFeatureIterator it = zones->getFeatures(); it.nextFeature( zone ); ++number )
    {
      QgsAttributeMap row;
      row[0] = QStringLiteral( "3523%1" ).arg( number );
      row[1] = number == 2 ? QStringLiteral( "Centro" ) : QStringLiteral( "São Luiz" );
      row[2] = QStringLiteral( "abc%1" ).arg( number == 0 );
      QVERIFY( zones->dataProvider()->changeAttributeValues( { { zone.id(), row } } ) );
    }
    const auto exposed = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 5 ) }, QStringLiteral( "exposure" ),
      QStringLiteral( "&field=name:string(9)&field=exposure_class:int" )
    );
    QVERIFY( exposed->dataProvider()->changeAttributeValues( { { 1, { { 1, 2 } } } } ) );
    const auto page = [&]( const QVariantMap &more ) {
      QVariantMap parameters {
        { "ZONES", source( zones ) },
        { "EXPOSURE", source( exposed ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" },
        { "REPORT", file( "named.html" ) }
      };
      parameters.insert( more );
      Run run( QStringLiteral( "lacuna:exposurebyzone" ), parameters );
      return run.ok ? pageOf( file( "named.html" ) ).text : run.feedback.all();
    };
    QVERIFY2( page( {} ).contains( QStringLiteral( "São Luiz" ) ), qPrintable( page( {} ) ) );
    QVERIFY2(
      page( { { "ZONE_NAME_FIELD", "CD_SETOR" } } ).contains( QStringLiteral( "35230" ) ),
      qPrintable( page( { { "ZONE_NAME_FIELD", "CD_SETOR" } } ) )
    );
    QVERIFY( page( { { "ZONE_NAME_FIELD", "nada" } } ).contains( QStringLiteral( "ZONE_NAME_FIELD" ) ) );
  }

  void zonesOfOneNameAreNotSetBesideEachOther()
  {
    // Two zones are called "centro" in one run and one in the other; "norte" is in both, "viejo" in the first alone.
    const auto run = [&]( const QStringList &names, const QString &report, const QString &earlier ) {
      QStringList wkts;
      for ( int i = 0; i < names.size(); ++i )
        wkts << squareWkt( 499990 + 300 * i, 8899900, 300 );
      const auto zones = polygonLayer( UTM, wkts, QStringLiteral( "barrios" ) );
      for ( int i = 0; i < names.size(); ++i )
        zones->dataProvider()->changeAttributeValues( { { i + 1, { { 0, names.at( i ) } } } } );
      const auto exposure = polygonLayer(
        UTM, {}, QStringLiteral( "casas" ), QStringLiteral( "&field=name:string(50)&field=exposure_class:integer" )
      );
      for ( int i = 0; i < ( earlier.isEmpty() ? 25 : 22 ); ++i )
      {
        QgsFeature house( exposure->fields() );
        house.setAttributes( QgsAttributes() << QStringLiteral( "n" ) << 1 );
        house.setGeometry( QgsGeometry::fromWkt( squareWkt( 500000 + 30 * i, 8900000, 10 ) ) );
        exposure->dataProvider()->addFeature( house );
      }
      QVariantMap parameters {
        { "ZONES", source( zones ) },
        { "EXPOSURE", source( exposure ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" },
        { "REPORT", file( report ) }
      };
      if ( !earlier.isEmpty() )
        parameters.insert( QStringLiteral( "COMPARE_WITH" ), file( earlier ) );
      Run one( QStringLiteral( "lacuna:exposurebyzone" ), parameters );
      return one.ok ? QString() : one.feedback.all();
    };
    QCOMPARE( run( { "centro", "norte", "centro", "viejo" }, "names1.html", QString() ), QString() );
    QCOMPARE( run( { "centro", "nuevo", "norte" }, "names2.html", "names1.html" ), QString() );
    const QString text = pageOf( file( "names2.html" ) ).text.simplified();
    QVERIFY2( text.contains( QStringLiteral( "norte 10 2 −8" ) ), qPrintable( text ) );
    QVERIFY2(
      !text.contains( QStringLiteral( "centro 10 10" ) ) && !text.contains( QStringLiteral( "centro 5 10" ) ),
      qPrintable( text )
    );
    QVERIFY2(
      text.contains( QStringLiteral( "1 zone of the earlier report is not in this one" ) ), qPrintable( text )
    );
    // The other way round: one name then, two now.
    QCOMPARE( run( { "norte", "centro", "x" }, "names3.html", QString() ), QString() );
    QCOMPARE( run( { "centro", "centro", "norte", "x" }, "names4.html", "names3.html" ), QString() );
    const QString second = pageOf( file( "names4.html" ) ).text.simplified();
    QVERIFY2( second.contains( QStringLiteral( "norte 10 2 −8" ) ), qPrintable( second ) );
    QVERIFY2( !second.contains( QStringLiteral( "not in this one" ) ), qPrintable( second ) );
  }

  void tasksAndYearlyDamageCompareToo()
  {
    const auto area = polygonLayer( UTM, { squareWkt( 499990, 8899990, 700 ) }, QStringLiteral( "area" ) );
    const auto plan = [&]( int count, const QString &name, const QString &earlier ) {
      const auto work = houses( 0, count, QStringLiteral( "work" ) );
      QVariantMap parameters {
        { "AREA", source( area ) },
        { "WORKLOAD", source( work ) },
        { "TARGET", 5 },
        { "OUTPUT", "TEMPORARY_OUTPUT" },
        { "REPORT", file( name ) }
      };
      if ( !earlier.isEmpty() )
        parameters.insert( QStringLiteral( "COMPARE_WITH" ), file( earlier ) );
      Run run( QStringLiteral( "lacuna:taskareas" ), parameters );
      return run.ok ? QString() : run.feedback.all();
    };
    QCOMPARE( plan( 20, "plan1.html", QString() ), QString() );
    QCOMPARE( plan( 10, "plan2.html", "plan1.html" ), QString() );
    QVERIFY2(
      pageOf( file( "plan2.html" ) ).text.contains( QStringLiteral( "Tasks: 4 then, 2 now (−2)." ) ),
      qPrintable( pageOf( file( "plan2.html" ) ).text )
    );

    const auto buildings = polygonLayer( UTM18S, { footprint( 0, 0, 10, 10 ) }, QStringLiteral( "casas" ) );
    const auto damage = [&]( double value, const QString &name, const QString &earlier ) {
      const QStringList rasters {
        hazardRaster( QStringLiteral( "rp2" ), []( int, int ) { return 0.0; } ),
        hazardRaster( QStringLiteral( "rp10" ), []( int, int ) { return 1.0; } )
      };
      QVariantMap parameters {
        { "BUILDINGS", source( buildings ) },
        { "HAZARD_RASTERS", QVariant( rasters ) },
        { "RETURN_PERIODS", "2;10" },
        { "CURVE", "jrc_residential" },
        { "VALUE_PER_M2", value }
      };
      parameters.insert( QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
      parameters.insert( QStringLiteral( "REPORT" ), file( name ) );
      if ( !earlier.isEmpty() )
        parameters.insert( QStringLiteral( "COMPARE_WITH" ), file( earlier ) );
      Run run( QStringLiteral( "lacuna:expectedannualdamage" ), parameters );
      return run.ok ? QString() : run.feedback.all();
    };
    QCOMPARE( damage( 100, "ead1.html", QString() ), QString() );
    QCOMPARE( damage( 200, "ead2.html", "ead1.html" ), QString() );
    const double then = figureOf( pageOf( file( "ead1.html" ) ), "ead_total" );
    QVERIFY( then > 0 && std::abs( figureOf( pageOf( file( "ead2.html" ) ), "ead_total" ) / then - 2 ) < 1e-9 );
    QVERIFY( pageOf( file( "ead2.html" ) ).text.contains( QStringLiteral( "What has changed since" ) ) );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }

private:
  QString file( const QString &name ) const { return mFolder.filePath( name ); }

  // 20 houses, the first of which are mapped; what went wrong.
  QString gaps( int mapped, const QString &report, const QString &earlier = QString(), const QVariantMap &more = {} )
  {
    const auto reference = houses( 0, 20, QStringLiteral( "catastro" ) );
    const auto osm = houses( 0, mapped, QStringLiteral( "osm %1" ).arg( mapped ) );
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
