// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The search of the dock by clicks and keys, against a Tasking Manager on loopback: what is found, chosen and said.

#include "panel/model/project_details.h"
#include "panel_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

using namespace lacuna;
using namespace lacuna::testing;

class PanelSearchTest : public QObject, PanelStage
{
  Q_OBJECT
private slots:
  void initTestCase() { startServer(); }
  void init() { openPanel(); }
  void cleanup() { closePanel(); }
  void cleanupTestCase() { stopServer(); }
  void searchByKeyboard();
  void emptySearch();
  void everyFaultIsSaidAndCanBeTriedAgain_data();
  void everyFaultIsSaidAndCanBeTriedAgain();
  void onlyInTheMapView();
  void namesAreChosenFromTheServersLists();
  void aNumberOpensItsProject();
  void strangersTextsAreHarmless();
};

void PanelSearchTest::searchByKeyboard()
{
  QLineEdit *text = find<QLineEdit>( "searchText" );
  QListView *list = find<QListView>( "results" );
  QVERIFY( find<QLabel>( "message" )->isVisible() ); // the empty page is designed
  text->setFocus();
  QTest::keyClick( text, Qt::Key_Return );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 14, 10000 );
  QVERIFY( find<QLabel>( "count" )->text().contains( QLatin1String( "33" ) ) );
  QTest::mouseClick( find<QPushButton>( "loadMore" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 28, 10000 );
  QTest::mouseClick( find<QPushButton>( "loadMore" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 33, 10000 );
  QVERIFY( !find<QPushButton>( "loadMore" )->isVisible() );
  // Filters go into the request.
  find<QToolButton>( "filters" )->setChecked( true );
  QVERIFY( find<QComboBox>( "difficulty" )->isVisible() );
  find<QComboBox>( "difficulty" )->setCurrentIndex( 1 );
  text->setText( QStringLiteral( "río & ñandú+" ) );
  QTest::keyClick( text, Qt::Key_Return );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->search()->state(), ProjectSearch::State::Empty, 10000 );
  const QString path = mServer->log().last()[QStringLiteral( "path" )].toString();
  QVERIFY2(
    path.contains( QLatin1String( "difficulty=EASY" ) )
      && path.contains( QLatin1String( "textSearch=r%C3%ADo%20%26%20%C3%B1and%C3%BA%2B" ) ),
    qPrintable( path )
  );
  // Opened by a key.
  text->clear();
  find<QComboBox>( "difficulty" )->setCurrentIndex( 0 );
  QTest::keyClick( text, Qt::Key_Return );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 14, 10000 );
  list->setFocus();
  list->setCurrentIndex( list->model()->index( 0, 0 ) );
  QTest::keyClick( list, Qt::Key_Return );
  QTRY_VERIFY_WITH_TIMEOUT( find<QLabel>( "projectTitle" )->text().startsWith( QLatin1String( "Barrios" ) ), 10000 );
  QCOMPARE( find<QTabWidget>( "tabs" )->currentIndex(), 1 );
}

void PanelSearchTest::emptySearch()
{
  find<QLineEdit>( "searchText" )->setText( QStringLiteral( "nothing of the kind" ) );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->search()->state(), ProjectSearch::State::Empty, 10000 );
  QVERIFY( find<QLabel>( "message" )->isVisible() );
  QVERIFY( find<QLabel>( "message" )->text().contains( QLatin1String( "No project fits" ) ) );
  QVERIFY( !find<QPushButton>( "retry" )->isVisible() );
}

void PanelSearchTest::everyFaultIsSaidAndCanBeTriedAgain_data()
{
  QTest::addColumn<bool>( "works" );
  for ( const char *fault :
        { "401",          "403detail", "404",   "409",       "422",    "400geo",     "500",        "501json",
          "429long",      "503retry",  "list",  "empty",     "number", "html",       "wrongtypes", "redirectloop",
          "redirectfile", "cut",       "reset", "truncated", "huge",   "hugestream", "nested" } )
    QTest::newRow( fault ) << false;
  for ( const char *fine : { "once503", "redirect", "unknownenum", "bom" } )
    QTest::newRow( fine ) << true;
}

void PanelSearchTest::everyFaultIsSaidAndCanBeTriedAgain()
{
  QFETCH( bool, works );
  useServer( QString::fromLatin1( QTest::currentDataTag() ) );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( mDock->search()->state() != ProjectSearch::State::Loading, 20000 );
  if ( works )
  {
    QCOMPARE( mDock->search()->state(), ProjectSearch::State::Ready );
    return;
  }
  QCOMPARE( mDock->search()->state(), ProjectSearch::State::Failed );
  QVERIFY( find<QLabel>( "message" )->isVisible() );
  QVERIFY2( find<QLabel>( "message" )->text().size() > 40, qPrintable( find<QLabel>( "message" )->text() ) );
  QVERIFY( find<QPushButton>( "retry" )->isVisible() );
  // The same for a project, and for an import of it: nothing half-made stays.
  mDock->details()->show( mDock->search()->server(), 100007 );
  QTRY_VERIFY_WITH_TIMEOUT( mDock->details()->state() != ProjectDetails::State::Loading, 20000 );
  QCOMPARE( mDock->details()->state(), ProjectDetails::State::Failed );
  QVERIFY( mDock->details()->message().size() > 40 );
  const QString path
    = mFolder.filePath( QStringLiteral( "fault_%1.gpkg" ).arg( QString::fromLatin1( QTest::currentDataTag() ) ) );
  QSignalSpy failed( mDock->importer(), &ProjectImporter::failed );
  mDock->importer()->fetch( { 100007, QString(), path, mDock->search()->server() } );
  QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 1, 20000 );
  QVERIFY( !QFileInfo::exists( path ) );
  QCOMPARE( said(), failed.first().first().toString() );
  // And once the server is well again, the button works.
  useServer();
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->search()->state(), ProjectSearch::State::Ready, 10000 );
}

void PanelSearchTest::onlyInTheMapView()
{
  // The server puts its 33 projects in a row from -90.50 to -90.18; the map shows those from -90.405 on.
  mCanvas->setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) );
  mCanvas->resize( 300, 300 );
  mCanvas->setExtent( QgsRectangle( -90.405, 14.5, -90.205, 14.7 ) );
  find<QCheckBox>( "inView" )->setChecked( true );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  const QgsRectangle seen = mCanvas->extent();
  int expected = 0;
  for ( int i = 0; i < 33; ++i )
    expected += seen.contains( QgsPointXY( -90.5 + 0.01 * i, 14.6 ) ) ? 1 : 0;
  QVERIFY( expected >= 19 && expected < 33 );
  QTRY_VERIFY_WITH_TIMEOUT(
    mDock->search()->state() == ProjectSearch::State::Ready && mDock->search()->projects()->rowCount() >= 14, 10000
  );
  mCanvas->setExtent( QgsRectangle( 10, 10, 11, 11 ) );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->search()->state(), ProjectSearch::State::Empty, 10000 );
  QVERIFY( find<QLabel>( "message" )->text().contains( QLatin1String( "map" ) ) );
}

void PanelSearchTest::namesAreChosenFromTheServersLists()
{
  QComboBox *organisation = find<QComboBox>( "searchOrganisation" );
  QCOMPARE( organisation->count(), 0 );
  QTest::mouseClick( find<QToolButton>( "filters" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( organisation->count(), 2, 10000 );
  QTRY_COMPARE_WITH_TIMEOUT( find<QComboBox>( "country" )->count(), 4, 10000 );
  QTRY_COMPARE_WITH_TIMEOUT( find<QComboBox>( "campaign" )->itemText( 1 ), QStringLiteral( "Floods 2026" ), 10000 );
  // Any part of a name finds it.
  organisation->completer()->setCompletionPrefix( QStringLiteral( "ciudad" ) );
  QCOMPARE( organisation->completer()->completionCount(), 1 );
  // The server compares letter for letter.
  organisation->setEditText( QStringLiteral( " municipalidad de ciudad VIEJA" ) );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT(
    mDock->search()->state() == ProjectSearch::State::Ready || mDock->search()->state() == ProjectSearch::State::Empty,
    10000
  );
  const QString path = mServer->log().last()[QStringLiteral( "path" )].toString();
  QVERIFY2(
    path.contains( QLatin1String( "organisationName=Municipalidad%20de%20Ciudad%20Vieja&" ) ), qPrintable( path )
  );
  QCOMPARE( mDock->search()->projects()->rowCount(), 14 );
  // They are asked for once, and typed names stay where there is no list.
  int lists = 0;
  for ( const QJsonValue &entry : mServer->log() )
    lists += entry[QStringLiteral( "path" )].toString().contains( QLatin1String( "/countries/" ) ) ? 1 : 0;
  QCOMPARE( lists, 1 );
  useServer( QStringLiteral( "500" ) );
  QTRY_COMPARE_WITH_TIMEOUT( organisation->count(), 0, 10000 );
  QCOMPARE( organisation->currentText(), QStringLiteral( " municipalidad de ciudad VIEJA" ) );
}

void PanelSearchTest::aNumberOpensItsProject()
{
  for ( const QString &text :
        { QStringLiteral( "#100012" ), QStringLiteral( "100012" ),
          QStringLiteral( "https://tasks.example.org/projects/100012/tasks" ) } )
  {
    mDock->details()->clear();
    find<QLineEdit>( "searchText" )->setText( text );
    QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
    QTRY_COMPARE_WITH_TIMEOUT( mDock->details()->state(), ProjectDetails::State::Ready, 10000 );
    QCOMPARE( mDock->details()->project().tasks.tasks.size(), 12 );
    find<QTabWidget>( "tabs" )->setCurrentIndex( 0 );
  }
  QTRY_VERIFY_WITH_TIMEOUT(
    mDock->details()->statistics().has_value() && mDock->details()->days().size() == 60, 10000
  );
  QTRY_VERIFY_WITH_TIMEOUT( find<QLabel>( "projectFacts" )->text().contains( QLatin1String( "Marta (6)" ) ), 10000 );
  QVERIFY( find<QLabel>( "projectFacts" )->text().contains( QLatin1String( "41" ) ) );
}

void PanelSearchTest::strangersTextsAreHarmless()
{
  mDock->details()->show( mDock->search()->server(), 100012 );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->details()->state(), ProjectDetails::State::Ready, 10000 );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 1 );
  QTextBrowser *browser = find<QTextBrowser>( "projectTexts" );
  const QString html = browser->toHtml();
  const QString plain = browser->toPlainText();
  QVERIFY2(
    plain.contains( QLatin1String( "Casas que faltan" ) ) && plain.contains( QLatin1String( "Traza los techos" ) ),
    qPrintable( plain )
  );
  for ( const char *bad : { "<script", "owned", "tracker", "<img", "<iframe", "file:", "javascript:", "foto.png" } )
    QVERIFY2( !html.contains( QLatin1String( bad ), Qt::CaseInsensitive ), bad );
  QVERIFY( html.contains( QLatin1String( "https://wiki.openstreetmap.org/wiki/ES:Key:building" ) ) );
  // Nothing was fetched for it.
  QTest::qWait( 200 );
  for ( const QJsonValue &entry : mServer->log() )
    QVERIFY( entry[QStringLiteral( "path" )].toString().contains( QLatin1String( "/api/v2/" ) ) );
}

int main( int argc, char **argv ) { return qgisTestMain<PanelSearchTest>( argc, argv ); }
#include "panel_search_test.moc"
