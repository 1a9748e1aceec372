// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What strangers write, made harmless; and the links a task is opened with.

#include "qgis_test.h"
#include "tasking/editor_links.h"
#include "tasking/place_links.h"
#include "tasking/safe_text.h"
#include "tasking/tasking_error.h"

#include <qgsdatasourceuri.h>

#include <QTextDocument>
#include <QUrlQuery>

#include <random>

using namespace lacuna;
using namespace lacuna::testing;

class TaskingTextsTest : public QObject
{
  Q_OBJECT
private slots:
  void keepsWhatIsGood();
  void dropsWhatIsNot_data();
  void dropsWhatIsNot();
  void survivesRubbish();
  void errorShapes_data();
  void errorShapes();
  void imagery_data();
  void imagery();
  void editors();
  void places();
};

void TaskingTextsTest::keepsWhatIsGood()
{
  const QString html = SafeText::toHtml( QStringLiteral(
    "# Título\n\nMapea **casas** y *caminos*.\n\n1. uno\n2. dos\n\n- tres\n\n[wiki](https://wiki.openstreetmap.org) <a "
    "href=\"http://example.org/a?b=1&c=2\">aquí</a><br>fin 5 < 6 & 7 > 3"
  ) );
  for ( const char *good :
        { "<b>Título</b>", "<b>casas</b>", "<i>caminos</i>", "1. uno", "2. dos", "• tres",
          "href=\"https://wiki.openstreetmap.org\"", "href=\"http://example.org/a?b=1&amp;c=2\"", "aquí",
          "5 &lt; 6 &amp; 7 &gt; 3" } )
    QVERIFY2(
      html.contains( QString::fromUtf8( good ) ),
      qPrintable( QString::fromUtf8( good ) + QStringLiteral( " in " ) + html )
    );
}

void TaskingTextsTest::dropsWhatIsNot_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::newRow( "script" ) << QStringLiteral( "a<script>BAD()</script>b" );
  QTest::newRow( "script never closed" ) << QStringLiteral( "a<script>BAD()" );
  QTest::newRow( "nested" ) << QStringLiteral( "a<scr<script></script>ipt>BAD</script>b<img src=BAD>" );
  QTest::newRow( "upper case" ) << QStringLiteral( "<SCRIPT SRC=BAD></SCRIPT ><IMG SRC=BAD>" );
  QTest::newRow( "image"
  ) << QStringLiteral( "<img src='http://BAD/x.png'> ![](http://BAD/y.png) ![][r]\n\n[r]: http://BAD/z.png" );
  QTest::newRow( "file link" ) << QStringLiteral( "[x](file:///BAD) <a href='file:///BAD'>x</a> <file:///BAD>" );
  QTest::newRow( "scheme"
  ) << QStringLiteral( "[x](javascript:BAD) [y](data:text/html,BAD) [z](JaVaScRiPt:BAD) [w](smb://BAD/x)" );
  QTest::newRow( "entities" ) << QStringLiteral( "[x](java&#115;cript:BAD) [y](&#102;ile:///BAD)" );
  QTest::newRow( "style"
  ) << QStringLiteral( "<style>body{background:url(BAD)}</style><p style='background:url(BAD)'>a</p>" );
  QTest::newRow( "frame" ) << QStringLiteral( "<iframe src='BAD'></iframe><object data='BAD'></object><embed src='BAD'>"
  );
  QTest::newRow( "user in link" ) << QStringLiteral( "[x](https://user:BAD@example.org)" );
}

void TaskingTextsTest::dropsWhatIsNot()
{
  QFETCH( QString, text );
  const QString html = SafeText::toHtml( text );
  // As text it does no harm; in a tag it would.
  static const QRegularExpression tags( QStringLiteral( "<[^>]*BAD[^>]*>" ) );
  QVERIFY2( !tags.match( html ).hasMatch(), qPrintable( html ) );
  static const QRegularExpression allowed( QStringLiteral( "<(?!/?(p|b|i|br|a)\\b)[^>]*>" ) );
  QVERIFY2( !allowed.match( html ).hasMatch(), qPrintable( html ) );
  static const QRegularExpression links( QStringLiteral( "href=\"(?!https?://)" ) );
  QVERIFY2( !links.match( html ).hasMatch(), qPrintable( html ) );
}

void TaskingTextsTest::survivesRubbish()
{
  std::mt19937 random( 11 );
  const QString letters = QStringLiteral( "<>/\\![]()*_`#&;\"'= \n\tascriptmgHREF:0ñ漢\u202e\uffff|~-+." );
  for ( int round = 0; round < 300; ++round )
  {
    QString text;
    const int length = static_cast<int>( random() % 400 );
    for ( int i = 0; i < length; ++i )
      text += letters.at( static_cast<int>( random() % static_cast<unsigned>( letters.size() ) ) );
    static const QRegularExpression allowed( QStringLiteral( "<(?!/?(p|b|i|br|a)\\b)[^>]*>" ) );
    const QString html = SafeText::toHtml( text );
    QVERIFY2( !allowed.match( html ).hasMatch(), qPrintable( html ) );
  }
  QElapsedTimer clock;
  clock.start();
  SafeText::toHtml( QStringLiteral( "[" ).repeated( 1000000 ) );
  SafeText::toHtml( QStringLiteral( "<a href=" ).repeated( 100000 ) );
  SafeText::toHtml( QStringLiteral( "> " ).repeated( 100000 ) );
  QVERIFY2( clock.elapsed() < 10000, qPrintable( QString::number( clock.elapsed() ) ) );
}

void TaskingTextsTest::errorShapes_data()
{
  QTest::addColumn<QByteArray>( "body" );
  QTest::addColumn<QString>( "words" );
  QTest::addColumn<QString>( "code" );
  QTest::newRow( "typed"
  ) << QByteArray( R"({"error":{"code":404,"sub_code":"PROJECT_NOT_FOUND","message":"Not there","details":{}}})" )
    << QStringLiteral( "Not there" ) << QStringLiteral( "PROJECT_NOT_FOUND" );
  QTest::newRow( "halves" ) << QByteArray( R"({"Error":" Private project","SubCode":"PrivateProject "})" )
                            << QStringLiteral( "Private project" ) << QStringLiteral( "PrivateProject" );
  QTest::newRow( "lower case" ) << QByteArray( R"({"error":"GEOS","SubCode":"SelfIntersectingAOI"})" )
                                << QStringLiteral( "GEOS" ) << QStringLiteral( "SelfIntersectingAOI" );
  QTest::newRow( "geometry" ) << QByteArray( R"({"Invalid GeoJson":"bad"})" ) << QStringLiteral( "bad" ) << QString();
  QTest::newRow( "schema"
  ) << QByteArray( R"({"detail":[{"loc":["body",0,"x"],"msg":"field required","type":"missing"}]})" )
    << QStringLiteral( "body.0.x: field required" ) << QString();
  QTest::newRow( "text" ) << QByteArray( "Internal Server Error" ) << QString() << QString();
  QTest::newRow( "nothing" ) << QByteArray() << QString() << QString();
}

void TaskingTextsTest::errorShapes()
{
  QFETCH( QByteArray, body );
  QString code;
  QTEST( TaskingErrors::serverWords( body, &code ), "words" );
  QTEST( code, "code" );
}

void TaskingTextsTest::imagery_data()
{
  QTest::addColumn<QString>( "url" );
  QTest::addColumn<QString>( "zooms" );
  QTest::newRow( "tms[1,19]:https://tiles.example.org/{zoom}/{x}/{y}.png?key=a&b=c" )
    << QStringLiteral( "https://tiles.example.org/{z}/{x}/{y}.png?key=a&b=c" ) << QStringLiteral( "1-19" );
  QTest::newRow( "tms[22]:https://tiles.example.org/{zoom}/{x}/{-y}" )
    << QStringLiteral( "https://tiles.example.org/{z}/{x}/{-y}" ) << QStringLiteral( "0-22" );
  QTest::newRow( "https://{switch:a,b,c}.tiles.example.org/{z}/{x}/{y}" )
    << QStringLiteral( "https://a.tiles.example.org/{z}/{x}/{y}" ) << QStringLiteral( "0-22" );
  for ( const char *none :
        { "", "Bing", "tms:file:///etc/{zoom}/{x}/{y}", "tms:javascript:{zoom}{x}{y}",
          "https://example.org/picture.png", "wms:https://example.org/?bbox={bbox}",
          "tms:ht{tps://example.org/{z}/{x}/{y}", "https://example.org/{z}/{x}/{y}/{secret}",
          "https://example.org/{z}/{x}/{y} x" } )
    QTest::newRow( none ) << QString() << QString();
}

void TaskingTextsTest::imagery()
{
  QFETCH( QString, url );
  QFETCH( QString, zooms );
  TaskingProject project;
  project.imagery = QString::fromUtf8( QTest::currentDataTag() );
  QString trouble;
  const QString source = EditorLinks( TaskingServer(), project ).imagery( trouble );
  QCOMPARE( source.isEmpty(), url.isEmpty() );
  QCOMPARE( trouble.isEmpty(), !url.isEmpty() );
  if ( url.isEmpty() )
    return;
  QgsDataSourceUri uri;
  uri.setEncodedUri( source );
  QCOMPARE( uri.param( QStringLiteral( "url" ) ), url );
  QCOMPARE( uri.param( QStringLiteral( "type" ) ), QStringLiteral( "xyz" ) );
  QCOMPARE( uri.param( QStringLiteral( "zmin" ) ) + QLatin1Char( '-' ) + uri.param( QStringLiteral( "zmax" ) ), zooms );
}

void TaskingTextsTest::editors()
{
  TaskingProject project;
  project.id = 12;
  project.changesetComment = QStringLiteral( "#hotosm-project-12 & casas" );
  const TaskingServer server {
    QStringLiteral( "T" ), QStringLiteral( "https://tm.example.org" ),
    QStringLiteral( "https://api.example.org/api/v2/" )
  };
  const EditorLinks links( server, project );
  const QgsRectangle box( -90.55, 14.58, -90.54, 14.59 );
  const QList<QUrl> josm = links.josm( 3, box );
  QCOMPARE( josm.size(), 2 ); // no imagery of its own
  for ( const QUrl &url : josm )
    QCOMPARE( url.host() + QString::number( url.port() ), QStringLiteral( "127.0.0.18111" ) );
  const QUrlQuery load( josm.at( 0 ) );
  QCOMPARE( load.queryItemValue( QStringLiteral( "left" ) ), QStringLiteral( "-90.550000" ) );
  QCOMPARE( load.queryItemValue( QStringLiteral( "top" ) ), QStringLiteral( "14.590000" ) );
  QCOMPARE(
    load.queryItemValue( QStringLiteral( "changeset_comment" ), QUrl::FullyDecoded ), project.changesetComment
  );
  // The address comes last: JOSM may take it raw to the end.
  QVERIFY( josm.at( 1 ).toString().section( QLatin1Char( '&' ), -1 ).startsWith( QLatin1String( "url=" ) ) );
  const QString iD = links.iD( 3, box ).toString( QUrl::FullyEncoded );
  QVERIFY2(
    iD.startsWith(
      QLatin1String( "https://www.openstreetmap.org/edit?editor=id#map=16/14.585000/"
                     "-90.545000&comment=%23hotosm-project-12%20%26%20casas&gpx=https%3A%2F%2Fapi.example.org" )
    ),
    qPrintable( iD )
  );
}

void TaskingTextsTest::places()
{
  using lacuna::PlaceLinks;
  const auto box = []( double x, double y, double side ) { return QgsRectangle( x, y, x + side, y + side ); };
  // The side fills about 800 pixels of tiles of 256: 360° · 800 / 256 / side = 2^zoom.
  QCOMPARE( PlaceLinks::zoomOf( box( -90, 14, 1125.0 / ( 1 << 16 ) ) ), 16 );
  QCOMPARE( PlaceLinks::zoomOf( box( -90, 14, 0 ) ), 19 );
  QCOMPARE( PlaceLinks::zoomOf( QgsRectangle( -180, -90, 180, 90 ) ), 10 );
  const QgsRectangle middle = box( -90.0002, 14.9998, 0.0004 );
  QCOMPARE(
    PlaceLinks::osm( middle ).toString(), QStringLiteral( "https://www.openstreetmap.org/#map=19/15.000000/-90.000000" )
  );
  QCOMPARE(
    PlaceLinks::iD( middle ).toString(),
    QStringLiteral( "https://www.openstreetmap.org/edit?editor=id#map=19/15.000000/-90.000000" )
  );
  QCOMPARE(
    PlaceLinks::josm( middle, 1234 ).toString(),
    QStringLiteral(
      "http://127.0.0.1:1234/load_and_zoom?left=-90.000200&right=-89.999800&bottom=14.999800&top=15.000200"
    )
  );
  // An address with marks that would end a part of the source stays whole.
  const QString address = QStringLiteral( "https://t.example.org/{z}/{x}/{-y}.png?key=a&b=c" );
  QgsDataSourceUri uri;
  uri.setEncodedUri( PlaceLinks::tiles( address, 3, 21 ) );
  QCOMPARE( uri.param( QStringLiteral( "url" ) ), address );
  QCOMPARE( uri.param( QStringLiteral( "type" ) ), QStringLiteral( "xyz" ) );
  QCOMPARE( uri.param( QStringLiteral( "zmin" ) ) + uri.param( QStringLiteral( "zmax" ) ), QStringLiteral( "321" ) );
}

int main( int argc, char **argv ) { return qgisTestMain<TaskingTextsTest>( argc, argv ); }
#include "tasking_texts_test.moc"
