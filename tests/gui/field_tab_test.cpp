// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The page Field and crowd by clicks and keys, without a screen.

#include "layers/layer_role.h"
#include "panel/model/field_exports.h"
#include "panel/model/field_rounds.h"
#include "panel/view/panel_dock.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "runs/run_again.h"
#include "settings/panel_settings.h"

#include <qgsgui.h>
#include <qgshistoryproviderregistry.h>

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{
const QString ROULETTE = QStringLiteral( "lacuna:exportmaproulette" );
const QString IMPORT = QStringLiteral( "lacuna:importfindings" );
} // namespace

class FieldTabTest : public QObject
{
  Q_OBJECT
public slots:
  void opened( const QUrl &url ) { mOpened << url; }

private slots:
  void initTestCase();
  void cleanupTestCase();
  void init();
  void cleanup();
  void emptyProject();
  void oneRound();
  void aRunThatEndsIsShown();
  void whatIsChosenStays();
  void roundsAreChosen();
  void pagesAndServers();
  void everythingHasAName();
  void allByKeys();
  void narrowAndLarge();

private:
  template <class Widget>
  Widget *find( const char *name ) const
  {
    return mDock->findChild<Widget *>( QLatin1String( name ) );
  }
  void click( const char *name ) const { QTest::mouseClick( find<QPushButton>( name ), Qt::LeftButton ); }
  QgsVectorLayer *addGaps( const QString &name );
  void keep( const QString &algorithm, const QDateTime &when, const QVariantMap &inputs, const QVariantMap &results );
  void rebuilt();
  std::unique_ptr<PanelDock> mDock;
  QList<QUrl> mOpened;
  QTemporaryDir mFolder;
};

void FieldTabTest::initTestCase()
{
  QCOMPARE( registerProvider( QString() ), Registration::Done );
  QDesktopServices::setUrlHandler( QStringLiteral( "https" ), this, "opened" );
  QDesktopServices::setUrlHandler( QStringLiteral( "file" ), this, "opened" );
}

void FieldTabTest::cleanupTestCase()
{
  QDesktopServices::unsetUrlHandler( QStringLiteral( "https" ) );
  QDesktopServices::unsetUrlHandler( QStringLiteral( "file" ) );
}

void FieldTabTest::init()
{
  mOpened.clear();
  PanelSettings::open();
  mDock = std::make_unique<PanelDock>( nullptr, nullptr );
  mDock->resize( 430, 700 );
  mDock->openField();
  QVERIFY( QTest::qWaitForWindowExposed( mDock.get() ) );
  QCOMPARE( find<QTabWidget>( "tabs" )->currentIndex(), 3 );
}

void FieldTabTest::cleanup()
{
  mDock.reset();
  for ( const char *key : { "tab", "field-tool", "field-server-kobo", "field-server-odk" } )
    PanelSettings::setText( key, QString() );
  PanelSettings::close();
  QgsProject::instance()->clear();
}

QgsVectorLayer *FieldTabTest::addGaps( const QString &name )
{
  QgsVectorLayer *layer
    = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( 0, 0, 1 ), squareWkt( 2, 0, 1 ) }, name ).release();
  LayerRole::mark( *layer, QStringLiteral( "buildinggaps.MISSING_IN_OSM" ) );
  QgsProject::instance()->addMapLayer( layer );
  rebuilt();
  return layer;
}

void FieldTabTest::keep(
  const QString &algorithm, const QDateTime &when, const QVariantMap &inputs, const QVariantMap &results
)
{
  RunMemory( QgsProject::instance() )
    .keep(
      { { "algorithm_id", algorithm }, { "parameters", QVariantMap { { "inputs", inputs } } }, { "results", results } },
      when
    );
}

void FieldTabTest::rebuilt()
{
  QSignalSpy changed( mDock->rounds(), &FieldRounds::changed );
  mDock->rounds()->rebuildSoon();
  QTRY_VERIFY( changed.count() > 0 );
}

void FieldTabTest::emptyProject()
{
  QVERIFY( !find<QComboBox>( "fieldRound" )->isVisible() );
  QVERIFY( !find<QTableView>( "fieldOut" )->isVisible() );
  QVERIFY( !find<QPushButton>( "fieldFolder" )->isVisible() );
  QVERIFY( !find<QPushButton>( "fieldMake" )->isEnabled() );
  QVERIFY( find<QLabel>( "fieldExport" )->text().startsWith( QLatin1String( "Nothing yet" ) ) );
  QSignalSpy wanted( mDock.get(), &PanelDock::dialogWanted );
  QCOMPARE( find<QPushButton>( "fieldOpen" )->text(), QStringLiteral( "Building gaps…" ) );
  click( "fieldOpen" );
  QCOMPARE( wanted.count(), 1 );
  QCOMPARE( wanted.first().at( 0 ).toString(), QStringLiteral( "lacuna:buildinggaps" ) );
}

void FieldTabTest::oneRound()
{
  const QgsVectorLayer *layer = addGaps( QStringLiteral( "Faltantes" ) );
  QCOMPARE( find<QLabel>( "fieldStands" )->text(), QStringLiteral( "Gaps: 2" ) );
  QSignalSpy wanted( mDock.get(), &PanelDock::dialogWanted );
  click( "fieldOpen" );
  QCOMPARE( wanted.takeFirst().at( 0 ).toString(), QStringLiteral( "lacuna:checkgapsinfield" ) );
  click( "fieldMake" );
  QCOMPARE( wanted.first().at( 0 ).toString(), ROULETTE );
  QCOMPARE( wanted.first().at( 1 ).toMap().value( "GAPS" ).toString(), layer->id() );
  keep(
    ROULETTE, QDateTime( QDate( 2026, 11, 1 ), QTime( 9, 0 ) ), { { "GAPS", layer->source() } },
    { { "OUTPUT", mFolder.filePath( QStringLiteral( "gone.geojson" ) ) }, { "TASKS_COUNT", 2 } }
  );
  rebuilt();
  const QTableView *out = find<QTableView>( "fieldOut" );
  QVERIFY( out->isVisible() );
  QCOMPARE( out->model()->rowCount(), 1 );
  QVERIFY( find<QLabel>( "fieldExportTrouble" )->text().contains( QLatin1String( "not there any more" ) ) );
  click( "fieldFolder" );
  QCOMPARE( mOpened, QList<QUrl> { QUrl::fromLocalFile( mFolder.path() ) } );
  click( "fieldOpen" );
  QCOMPARE( wanted.last().at( 0 ).toString(), IMPORT );
  keep(
    IMPORT, QDateTime( QDate( 2026, 11, 9 ), QTime( 9, 0 ) ), { { "GAPS", layer->source() } },
    { { "FINDINGS_COUNT", 3 }, { "THERE_COUNT", 1 }, { "UNMATCHED_COUNT", 2 } }
  );
  rebuilt();
  QVERIFY( find<QLabel>( "fieldBack" )->text().contains( QLatin1String( "Still open: 1 of 2 gaps" ) ) );
  QVERIFY( find<QLabel>( "fieldTrouble" )->isVisible() );
}

void FieldTabTest::aRunThatEndsIsShown()
{
  const QgsVectorLayer *one = addGaps( QStringLiteral( "Uno" ) );
  QgsVectorLayer *layer = addGaps( QStringLiteral( "Dos" ) );
  layer->setName( QStringLiteral( "Otro" ) );
  rebuilt();
  QVERIFY( find<QComboBox>( "fieldRound" )->findText( QStringLiteral( "Otro" ) ) >= 0 );
  QgsProject::instance()->removeMapLayer( layer );
  QTRY_COMPARE( find<QComboBox>( "fieldRound" )->count(), 1 );
  // As Processing's dialog writes its history, and the menu keeps it in the project.
  const RunAgainMenu menu( nullptr );
  const QAbstractItemModel *out = find<QTableView>( "fieldOut" )->model();
  QCOMPARE( out->rowCount(), 0 );
  QVariantMap entry {
    { "algorithm_id", ROULETTE },
    { "parameters", QVariantMap { { "inputs", QVariantMap { { "GAPS", one->source() } } } } }
  };
  bool ok = false;
  QgsHistoryProviderRegistry *history = QgsGui::historyProviderRegistry();
  const long long id = history->addEntry( QStringLiteral( "processing" ), entry, ok );
  entry.insert( QStringLiteral( "results" ), QVariantMap { { "TASKS_COUNT", 2 } } );
  QVERIFY( ok && history->updateEntry( id, entry ) );
  QTRY_COMPARE( out->rowCount(), 1 );
}

void FieldTabTest::whatIsChosenStays()
{
  const QgsVectorLayer *layer = addGaps( QStringLiteral( "Faltantes" ) );
  for ( int day = 1; day <= 6; ++day )
    keep(
      ROULETTE, QDateTime( QDate( 2026, 11, day ), QTime( 9, 0 ) ), { { "GAPS", layer->source() } },
      { { "OUTPUT", mFolder.filePath( QString::number( day ) ) }, { "TASKS_COUNT", day } }
    );
  rebuilt();
  QTableView *out = find<QTableView>( "fieldOut" );
  QCOMPARE( out->model()->rowCount(), 6 );
  out->selectRow( 3 );
  QComboBox *tool = find<QComboBox>( "fieldTool" );
  QCOMPARE( tool->currentText(), QStringLiteral( "MapRoulette" ) );
  tool->setCurrentIndex( 3 );
  rebuilt();
  QCOMPARE( tool->currentText(), QStringLiteral( "ODK Central" ) );
  QCOMPARE( out->currentIndex().row(), 3 );
  QVERIFY( find<QLabel>( "fieldExport" )->text().contains( QLatin1String( "Tasks: 3" ) ) );
}

void FieldTabTest::roundsAreChosen()
{
  addGaps( QStringLiteral( "Uno" ) );
  addGaps( QStringLiteral( "Dos" ) );
  QComboBox *rounds = find<QComboBox>( "fieldRound" );
  QCOMPARE( rounds->count(), 2 );
  const QString other = rounds->itemText( 1 - rounds->currentIndex() );
  rounds->setFocus();
  QTest::keyClick( rounds, rounds->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up );
  QCOMPARE( rounds->currentText(), other );
  rebuilt();
  QCOMPARE( rounds->currentText(), other );
}

void FieldTabTest::pagesAndServers()
{
  QComboBox *tool = find<QComboBox>( "fieldTool" );
  QLineEdit *server = find<QLineEdit>( "fieldServer" );
  const auto choose = [tool]( const char *id ) {
    tool->setCurrentIndex( tool->findData( QString::fromLatin1( id ) ) );
    emit tool->activated( tool->currentIndex() );
  };
  choose( "maproulette" );
  QVERIFY( !server->isVisible() );
  click( "fieldPage" );
  QCOMPARE( mOpened.takeLast(), QUrl( QStringLiteral( "https://maproulette.org/admin/projects" ) ) );
  choose( "kobo" );
  QVERIFY( server->isVisible() );
  click( "fieldPage" );
  QCOMPARE( mOpened.takeLast(), QUrl( QStringLiteral( "https://kf.kobotoolbox.org/" ) ) );
  click( "fieldHelp" );
  QCOMPARE( mOpened.takeLast().host(), QStringLiteral( "support.kobotoolbox.org" ) );
  server->setFocus();
  QTest::keyClicks( server, QStringLiteral( "eu.kobotoolbox.org" ) );
  click( "fieldPage" );
  QCOMPARE( mOpened.takeLast(), QUrl( QStringLiteral( "https://eu.kobotoolbox.org" ) ) );
  emit server->editingFinished();
  choose( "odk" );
  QVERIFY( server->text().isEmpty() );
  QTest::keyClicks( server, QStringLiteral( "javascript:alert(1)" ) );
  click( "fieldPage" );
  QVERIFY( mOpened.isEmpty() );
  QVERIFY( find<QLabel>( "panelSays" )->text().contains( QLatin1String( "javascript" ) ) );
  choose( "kobo" );
  QCOMPARE( server->text(), QStringLiteral( "eu.kobotoolbox.org" ) );
}

void FieldTabTest::everythingHasAName()
{
  const QgsVectorLayer *layer = addGaps( QStringLiteral( "Faltantes" ) );
  keep(
    ROULETTE, QDateTime( QDate( 2026, 11, 1 ), QTime( 9, 0 ) ), { { "GAPS", layer->source() } },
    { { "TASKS_COUNT", 2 } }
  );
  rebuilt();
  const QWidget *page = find<QTabWidget>( "tabs" )->widget( 3 );
  int seen = 0;
  for ( const QWidget *widget : page->findChildren<QWidget *>() )
  {
    if ( !widget->isVisible() || !( widget->focusPolicy() & Qt::TabFocus ) || widget->objectName().isEmpty() )
      continue;
    const QAbstractButton *button = qobject_cast<const QAbstractButton *>( widget );
    const QLabel *label = qobject_cast<const QLabel *>( widget );
    const QString name = button ? button->text() : label ? label->text() : widget->accessibleName();
    QVERIFY2( !name.isEmpty(), qPrintable( widget->objectName() ) );
    ++seen;
  }
  QVERIFY( seen >= 6 );
}

void FieldTabTest::allByKeys()
{
  const QgsVectorLayer *layer = addGaps( QStringLiteral( "Faltantes" ) );
  keep(
    ROULETTE, QDateTime( QDate( 2026, 11, 1 ), QTime( 9, 0 ) ), { { "GAPS", layer->source() } },
    { { "TASKS_COUNT", 2 }, { "OUTPUT", mFolder.filePath( QStringLiteral( "x" ) ) } }
  );
  rebuilt();
  mDock->activateWindow();
  find<QComboBox>( "fieldRound" )->setFocus();
  QStringList reached;
  for ( int i = 0; i < 30 && QApplication::focusWidget(); ++i )
  {
    reached << QApplication::focusWidget()->objectName();
    QTest::keyClick( QApplication::focusWidget(), Qt::Key_Tab );
  }
  for ( const char *name :
        { "fieldRound", "fieldOpen", "fieldOut", "fieldFolder", "fieldTool", "fieldMake", "fieldPage" } )
    QVERIFY2(
      reached.contains( QLatin1String( name ) ),
      qPrintable( QLatin1String( name ) + QLatin1String( " not in " ) + reached.join( ' ' ) )
    );
  QSignalSpy wanted( mDock.get(), &PanelDock::dialogWanted );
  QTest::keyClick( find<QPushButton>( "fieldOpen" ), Qt::Key_Space );
  QCOMPARE( wanted.count(), 1 );
}

void FieldTabTest::narrowAndLarge()
{
  const QgsVectorLayer *layer = addGaps( QStringLiteral( "UnNombreSinEspacios" ).repeated( 12 ) );
  keep(
    ROULETTE, QDateTime( QDate( 2026, 11, 1 ), QTime( 9, 0 ) ), { { "GAPS", layer->source() } },
    { { "TASKS_COUNT", 123456 }, { "OUTPUT", mFolder.filePath( QStringLiteral( "a/b" ).repeated( 60 ) ) } }
  );
  rebuilt();
  QFont font = QApplication::font();
  font.setPointSizeF( font.pointSizeF() * 1.5 );
  mDock->setFont( font );
  QTest::qWait( 50 );
  QVERIFY2(
    mDock->minimumSizeHint().width() <= 560, qPrintable( QString::number( mDock->minimumSizeHint().width() ) )
  );
  const QWidget *scroll = find<QWidget>( "fieldScroll" );
  const QWidget *inside = scroll->findChild<QWidget *>( QStringLiteral( "fieldInside" ) );
  QVERIFY2(
    inside->minimumSizeHint().width() <= 540, qPrintable( QString::number( inside->minimumSizeHint().width() ) )
  );
}

int main( int argc, char **argv ) { return qgisTestMain<FieldTabTest>( argc, argv ); }
#include "field_tab_test.moc"
