// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The panel and its dialogs in every language: no text is cut off, no two keys are the same, and nothing stays English.

#include "lesson/lesson.h"
#include "lesson/lesson_dock.h"
#include "panel/client/tasking_client.h"
#include "panel/model/draft_hand_over.h"
#include "panel/model/project_details.h"
#include "panel/model/project_importer.h"
#include "panel/model/project_search.h"
#include "panel/view/hand_over_dialog.h"
#include "panel/view/panel_dock.h"
#include "panel/view/search_tab.h"
#include "panel/view/servers_dialog.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "settings/panel_settings.h"
#include "tasking_server.h"

#include <qgsmapcanvas.h>
#include <qgssettingsentryimpl.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

QString plain( const QString &text ) { return QString( text ).remove( QLatin1Char( '&' ) ); }

int widest( const QFontMetrics &metrics, const QString &text )
{
  int width = 0;
  for ( const QString &line : text.split( QLatin1Char( '\n' ) ) )
    width = std::max( width, metrics.horizontalAdvance( line ) );
  return width;
}

/// What of a widget's own text has no room; empty where all is seen.
QString cutOff( const QWidget *widget )
{
  const QFontMetrics metrics = widget->fontMetrics();
  const auto lacks = [&]( const QString &text, int room ) {
    const int need = widest( metrics, text );
    return need > room ? QStringLiteral( "%1 “%2” needs %3 px and has %4" )
                           .arg( widget->objectName(), text )
                           .arg( need )
                           .arg( room )
                       : QString();
  };
  if ( const QLabel *label = qobject_cast<const QLabel *>( widget ) )
  {
    if ( label->wordWrap() )
      return label->heightForWidth( label->width() ) > label->height() + 1
               ? QStringLiteral( "%1 “%2” needs %3 px of height and has %4" )
                   .arg( label->objectName(), label->text() )
                   .arg( label->heightForWidth( label->width() ) )
                   .arg( label->height() )
               : QString();
    return Qt::mightBeRichText( label->text() ) ? QString()
                                                : lacks( plain( label->text() ), label->contentsRect().width() );
  }
  if ( const QAbstractButton *button = qobject_cast<const QAbstractButton *>( widget ) )
    return button->text().isEmpty() || button->sizeHint().width() <= button->width()
             ? QString()
             : lacks( plain( button->text() ), button->width() - 6 );
  if ( const QLineEdit *edit = qobject_cast<const QLineEdit *>( widget ) )
    return lacks( edit->text().isEmpty() ? edit->placeholderText() : QString(), edit->contentsRect().width() - 6 );
  if ( const QTabBar *tabs = qobject_cast<const QTabBar *>( widget ) )
    return tabs->sizeHint().width() > tabs->parentWidget()->width()
             ? QStringLiteral( "the tabs need %1 px" ).arg( tabs->sizeHint().width() )
             : QString();
  if ( const QComboBox *combo = qobject_cast<const QComboBox *>( widget ) )
    return combo->objectName().startsWith( QLatin1String( "filter" ) )
             ? lacks( combo->currentText(), combo->width() - 26 )
             : QString();
  return QString();
}

/// Every text of a widget that a user reads.
QStringList textsOf( const QWidget *widget )
{
  QStringList all { widget->toolTip(), widget->windowTitle(), widget->accessibleName() };
  if ( const QTextBrowser *browser = qobject_cast<const QTextBrowser *>( widget ) )
    all
      << ( browser->objectName() == QLatin1String( "lessonText" ) ? browser->toPlainText().split( QLatin1Char( '\n' ) )
                                                                  : QStringList() );
  if ( const QLabel *label = qobject_cast<const QLabel *>( widget ) )
    all << label->text();
  if ( const QAbstractButton *button = qobject_cast<const QAbstractButton *>( widget ) )
    all << button->text();
  if ( const QLineEdit *edit = qobject_cast<const QLineEdit *>( widget ) )
    all << edit->placeholderText();
  if ( const QComboBox *combo = qobject_cast<const QComboBox *>( widget ) )
    for ( int i = 0; i < combo->count(); ++i )
      all << combo->itemText( i );
  if ( const QTabBar *tabs = qobject_cast<const QTabBar *>( widget ) )
    for ( int i = 0; i < tabs->count(); ++i )
      all << tabs->tabText( i );
  all.removeAll( QString() );
  return all;
}

} // namespace

class TextsFitTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase();
  void everyLanguage_data();
  void everyLanguage();
  void nothingStaysEnglish();

private:
  void look( const QWidget *window );

  std::unique_ptr<TaskingServerProcess> mServer;
  QStringList mCut;
  QMap<QString, QStringList> mTexts;
  QString mLanguage;
};

void TextsFitTest::initTestCase()
{
  qRegisterMetaType<FollowedProject>( "lacuna::FollowedProject" );
  mServer = std::make_unique<TaskingServerProcess>();
  QVERIFY2( mServer->isUp(), "python3 is needed for the server of the test" );
}

void TextsFitTest::look( const QWidget *window )
{
  // What does not fit stays so; a layout that is not settled yet, on a busy machine, does not.
  const auto isSettled = [window] {
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    return std::all_of( all.begin(), all.end(), []( const QWidget *widget ) {
      return !widget->isVisible() || cutOff( widget ).isEmpty();
    } );
  };
  QTest::qWait( 50 );
  for ( int i = 0; i < 40 && !isSettled(); ++i )
    QTest::qWait( 50 );
  QMap<QString, QString> keys;
  for ( const QWidget *widget : window->findChildren<QWidget *>() )
  {
    if ( !widget->isVisible() )
      continue;
    mTexts[mLanguage] << textsOf( widget );
    const QString what = cutOff( widget );
    if ( !what.isEmpty() )
      mCut << what;
    QString text;
    if ( const QAbstractButton *button = qobject_cast<const QAbstractButton *>( widget ) )
      text = button->text();
    else if ( const QLabel *label = qobject_cast<const QLabel *>( widget ) )
      text = label->buddy() ? label->text() : QString();
    const auto mark = text.indexOf( QLatin1Char( '&' ) );
    if ( mark < 0 || mark + 1 >= text.size() )
      continue;
    const QString key = text.mid( mark + 1, 1 ).toLower();
    if ( keys.contains( key ) )
      mCut << QStringLiteral( "“%1” and “%2” have the same key" ).arg( keys[key], text );
    keys[key] = text;
  }
}

void TextsFitTest::everyLanguage_data()
{
  QTest::addColumn<QString>( "language" );
  for ( const QString &language : languages() )
    QTest::newRow( qPrintable( language ) ) << language;
}

void TextsFitTest::everyLanguage()
{
  QFETCH( QString, language );
  mLanguage = language;
  mCut.clear();
  mServer->control( QStringLiteral( "reset" ) );
  QgsApplication::settingsLocaleOverrideFlag->setValue( true );
  QgsApplication::settingsLocaleUserLocale->setValue( mLanguage );
  QCOMPARE( registerProvider( QStringLiteral( LACUNA_PACKAGE ) ), Registration::Done );
  PanelSettings::open();
  {
    QgsMapCanvas canvas;
    PanelDock dock( &canvas, nullptr );
    dock.resize( 430, 900 ); // beside a map on a small laptop
    dock.show();
    QVERIFY( QTest::qWaitForWindowExposed( &dock ) );
    const TaskingServer server = TaskingApi::serverOf( mServer->base() );
    PanelSettings::addServer( server );
    PanelSettings::setCurrentServer( server.api );
    dock.searchTab()->reloadServers();
    QTabWidget *tabs = dock.findChild<QTabWidget *>( QStringLiteral( "tabs" ) );
    tabs->setCurrentIndex( 0 );
    look( &dock );
    dock.findChild<QToolButton *>( QStringLiteral( "filters" ) )->setChecked( true );
    QTest::mouseClick( dock.findChild<QPushButton *>( QStringLiteral( "search" ) ), Qt::LeftButton );
    QTRY_VERIFY_WITH_TIMEOUT( dock.search()->state() == ProjectSearch::State::Ready, 20000 );
    look( &dock );
    dock.details()->show( dock.search()->server(), 100020 );
    QTRY_VERIFY_WITH_TIMEOUT( dock.details()->state() == ProjectDetails::State::Ready, 20000 );
    tabs->setCurrentIndex( 1 );
    look( &dock );
    tabs->setCurrentIndex( 2 );
    look( &dock );
    tabs->setCurrentIndex( 3 );
    look( &dock );
    QComboBox *tools = dock.findChild<QComboBox *>( QStringLiteral( "fieldTool" ) );
    for ( int tool = 0; tool < tools->count(); ++tool )
    {
      tools->setCurrentIndex( tool );
      emit tools->activated( tool );
      look( &dock );
    }
    TaskingClient client;
    ServersDialog servers( &client, nullptr );
    servers.show();
    look( &servers );
    for ( const LessonTopic topic : { LessonTopic::Field, LessonTopic::Plan } )
    {
      LessonDock lesson(
        new Lesson( QStringLiteral( LACUNA_PACKAGE "/sample" ), QgsProject::instance(), nullptr, topic ), nullptr
      );
      lesson.resize( 380, 700 );
      lesson.show();
      QPushButton *next = lesson.findChild<QPushButton *>( QStringLiteral( "lessonNext" ) );
      for ( look( &lesson ); next->isEnabled(); look( &lesson ) )
        QTest::mouseClick( next, Qt::LeftButton );
      if ( const QString shots = qEnvironmentVariable( "LACUNA_SHOTS" ); !shots.isEmpty() )
        lesson.grab().save(
          QStringLiteral( "%1/lesson%2_%3.png" ).arg( shots ).arg( static_cast<int>( topic ) ).arg( mLanguage )
        );
    }
    DraftHandOver handOver( &client, QgsProject::instance(), nullptr );
    HandOverDialog hand( &handOver, server, nullptr );
    hand.show();
    look( &hand );
    const QString shots = qEnvironmentVariable( "LACUNA_SHOTS" );
    if ( !shots.isEmpty() )
    {
      hand.grab().save( QStringLiteral( "%1/hand_%2.png" ).arg( shots, mLanguage ) );
      servers.grab().save( QStringLiteral( "%1/servers_%2.png" ).arg( shots, mLanguage ) );
      for ( int tab = 0; tab < tabs->count(); ++tab )
      {
        tabs->setCurrentIndex( tab );
        QTest::qWait( 50 );
        dock.grab().save( QStringLiteral( "%1/tab%2_%3.png" ).arg( shots ).arg( tab ).arg( mLanguage ) );
      }
    }
    PanelSettings::removeServer( server );
  }
  PanelSettings::close();
  unregisterProvider();
  QVERIFY2( mCut.isEmpty(), qPrintable( mCut.join( QLatin1Char( '\n' ) ) ) );
  QVERIFY( mTexts[mLanguage].size() > 60 );
}

void TextsFitTest::nothingStaysEnglish()
{
  // Names, numbers and what strangers wrote are the same in every language; sentences of ours are not.
  const QStringList english = mTexts.value( QStringLiteral( "en" ) );
  const QStringList strangers {
    QStringLiteral( "Smart Cities Transport" ), QStringLiteral( "Barrios de Ciudad Vieja 100020" ),
    QStringLiteral( "Municipalidad de Ciudad Vieja" )
  };
  for ( const QString &language : languages().mid( 1 ) )
  {
    QStringList same = mTexts.value( language );
    same.erase(
      std::remove_if(
        same.begin(), same.end(),
        [&]( const QString &text ) {
          return text.count( QLatin1Char( ' ' ) ) < 2 || !english.contains( text ) || strangers.contains( text );
        }
      ),
      same.end()
    );
    same.removeDuplicates();
    QVERIFY2( same.isEmpty(), qPrintable( language + QLatin1String( ": " ) + same.join( QStringLiteral( " | " ) ) ) );
  }
}

int main( int argc, char **argv ) { return qgisTestMain<TextsFitTest>( argc, argv ); }
#include "texts_fit_test.moc"
