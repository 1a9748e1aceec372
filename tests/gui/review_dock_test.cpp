// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Gaps answered by keys, 200 of them, without a mouse.

#include "review/gap_review.h"
#include "review/review_dock.h"
#include "qgis_test.h"

#include <qgsmapcanvas.h>
#include <qgsmaplayercombobox.h>

#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>

using namespace lacuna::testing;
using lacuna::ReviewDock;

class ReviewDockTest : public QObject
{
  Q_OBJECT

private slots:
  void twoHundredGapsByKeys()
  {
    constexpr int GAPS = 200;
    QTemporaryDir folder;
    QgsProject::instance()->setFileName( folder.filePath( QStringLiteral( "project.qgz" ) ) );
    QStringList shapes;
    for ( int i = 0; i < GAPS; ++i )
      shapes << squareWkt( -77 + 0.001 * ( i % 20 ), -12 + 0.001 * ( i / 20 ), 0.0001 );
    auto gaps = polygonLayer(
      QStringLiteral( "EPSG:4326" ), shapes, QStringLiteral( "gaps" ),
      QStringLiteral( "&field=gap_id:string(50)&field=gap_explanation:string(200)" )
    );
    for ( int i = 0; i < GAPS; ++i )
      gaps->dataProvider()->changeAttributeValues(
        { { i + 1, { { 1, QStringLiteral( "Nothing near <b>%1</b>" ).arg( i ) } } } }
      );
    QgsVectorLayer *layer = gaps.get();
    QgsProject::instance()->addMapLayer( gaps.release() );
    QMainWindow window;
    QgsMapCanvas canvas;
    canvas.setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) );
    window.setCentralWidget( &canvas );
    ReviewDock dock( &canvas, &window );
    window.addDockWidget( Qt::RightDockWidgetArea, &dock );
    window.resize( 900, 600 );
    window.show();
    dock.show();
    QVERIFY( QTest::qWaitForWindowExposed( &window ) );
    QVERIFY( !dock.findChild<QPushButton *>( QStringLiteral( "answer1" ) )->isEnabled() );
    dock.findChild<QgsMapLayerComboBox *>( QStringLiteral( "reviewLayer" ) )->setLayer( layer );
    QVERIFY( dock.review() );
    QCOMPARE( dock.review()->count(), GAPS );
    QLabel *sentence = dock.findChild<QLabel *>( QStringLiteral( "reviewSentence" ) );
    QCOMPARE( sentence->text(), QStringLiteral( "Nothing near <b>0</b>" ) );
    QCOMPARE( sentence->textFormat(), Qt::PlainText );
    window.activateWindow();
    dock.findChild<QPushButton *>( QStringLiteral( "answer1" ) )->setFocus();
    for ( int i = 0; i < GAPS; ++i )
    {
      const QgsRectangle there
        = layer->getFeature( dock.review()->featureAt( dock.review()->current() ) ).geometry().boundingBox();
      QVERIFY( canvas.extent().contains( there ) ); // the map shows what is asked about
      QTest::keyClick( dock.focusWidget() ? dock.focusWidget() : &dock, static_cast<Qt::Key>( Qt::Key_1 + i % 4 ) );
    }
    QCOMPARE( dock.review()->answered(), GAPS );
    for ( int i = 0; i < 4; ++i )
      QCOMPARE( dock.review()->answered( static_cast<lacuna::ReviewAnswer>( i ) ), GAPS / 4 );
    // Back with the arrow, and another answer.
    const int place = dock.review()->current();
    QTest::keyClick( dock.focusWidget() ? dock.focusWidget() : &dock, Qt::Key_Left );
    QCOMPARE( dock.review()->current(), place == 0 ? 0 : place - 1 );
    // The layer goes away: nothing is asked any more, and nothing falls.
    QgsProject::instance()->removeAllMapLayers();
    QTest::keyClick( &dock, Qt::Key_1 );
    QVERIFY( QFileInfo::exists( folder.filePath( QStringLiteral( "lacuna-review.gpkg" ) ) ) );
    window.takeCentralWidget();
  }

  // What listens where JOSM listens is asked for the place; where nothing listens, a sentence says what to do.
  void josmIsAskedForThePlace()
  {
    QTcpServer josm;
    QVERIFY( josm.listen( QHostAddress::LocalHost ) );
    QByteArray asked;
    connect( &josm, &QTcpServer::newConnection, this, [&] {
      QTcpSocket *socket = josm.nextPendingConnection();
      connect( socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
        asked += socket->readAll();
        if ( asked.contains( "\r\n\r\n" ) )
          socket->write( "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK" );
      } );
    } );
    QTemporaryDir folder;
    QgsProject::instance()->setFileName( folder.filePath( QStringLiteral( "project.qgz" ) ) );
    auto gaps = polygonLayer(
      QStringLiteral( "EPSG:4326" ), { squareWkt( -77, -12, 0.0001 ) }, QStringLiteral( "gaps" ),
      QStringLiteral( "&field=gap_id:string(50)" )
    );
    QgsVectorLayer *layer = gaps.get();
    QgsProject::instance()->addMapLayer( gaps.release() );
    QgsMapCanvas canvas;
    ReviewDock dock( &canvas, nullptr, josm.serverPort() );
    dock.findChild<QgsMapLayerComboBox *>( QStringLiteral( "reviewLayer" ) )->setLayer( layer );
    const auto press = [&] { dock.findChild<QPushButton *>( QStringLiteral( "reviewJosm" ) )->click(); };
    const auto says = [&]( const char *text ) {
      for ( const QLabel *label : dock.findChildren<QLabel *>() )
        if ( label->text().contains( QLatin1String( text ) ) )
          return true;
      return false;
    };
    press();
    QTRY_VERIFY_WITH_TIMEOUT( says( "JOSM shows the place" ), 10000 );
    QVERIFY2( asked.startsWith( "GET /load_and_zoom?left=-77.000150&right=-76.999750&" ), asked.constData() );
    QVERIFY2( asked.contains( "bottom=-12.000150&top=-11.999750" ), asked.constData() );
    josm.close();
    press();
    QTRY_VERIFY_WITH_TIMEOUT( says( "JOSM does not answer" ), 25000 );
    QgsProject::instance()->removeAllMapLayers();
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ReviewDockTest>( argc, argv ); }

#include "review_dock_test.moc"
