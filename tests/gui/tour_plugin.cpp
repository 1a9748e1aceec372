// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// A plugin beside ours that clicks through the panel and takes pictures, where QGIS has no Python to do it (the Qt 6
// desktop). Run by tour.py.

#include <qgisinterface.h>
#include <qgisplugin.h>
#include <qgsapplication.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

namespace
{

void tell( const QString &line )
{
  std::puts( line.toUtf8().constData() );
  std::fflush( stdout );
}

void check( const char *what, bool ok )
{
  if ( !ok )
    tell( QStringLiteral( "check failed: %1" ).arg( QLatin1String( what ) ) );
}

void shot( const char *name )
{
  const QString file
    = QStringLiteral( "%1/%2.png" ).arg( qEnvironmentVariable( "LACUNA_SHOTS" ), QLatin1String( name ) );
  check( name, QGuiApplication::primaryScreen()->grabWindow( 0 ).save( file ) );
  tell( QStringLiteral( "shot: " ) + file );
}

class Tour : public QgisPlugin
{
public:
  explicit Tour( QgisInterface *iface )
    : QgisPlugin( QStringLiteral( "Lacuna tour" ), QString(), QString(), QString(), QgisPlugin::UI )
    , mWindow( qobject_cast<QMainWindow *>( iface->mainWindow() ) )
    , mIface( iface )
  {}
  void initGui() override
  {
    mServer.start( QStringLiteral( "python3" ), { qEnvironmentVariable( "LACUNA_SERVER" ) } );
    check( "the server is up", mServer.waitForReadyRead( 20000 ) );
    mBase = QStringLiteral( "http://127.0.0.1:%1" ).arg( QString::fromLatin1( mServer.readLine() ).trimmed() );
    plan();
    QObject::connect( &mTimer, &QTimer::timeout, &mTimer, [this] { look(); } );
    QTimer::singleShot( 4000, &mTimer, [this] { mTimer.start( 100 ); } );
  }
  void unload() override {}

private:
  struct Step
  {
    const char *name;
    std::function<bool()> ready;
    std::function<void()> act;
    int rest = 5; // ticks between ready and act, for what is painted and animated
  };

  template <class Widget>
  Widget *part( const char *name ) const
  {
    // Dialogs belong to the dock, so theirs are found as well.
    Widget *found = dock()->findChild<Widget *>( QLatin1String( name ) );
    if ( !found )
    {
      tell( QStringLiteral( "check failed: there is no %1" ).arg( QLatin1String( name ) ) );
      std::_Exit( 1 );
    }
    return found;
  }
  QDockWidget *dock() const { return mWindow->findChild<QDockWidget *>( QStringLiteral( "LacunaTaskingManager" ) ); }
  // From the event loop, so that a dialog that waits does not stop the tour.
  void click( const char *name ) const
  {
    QWidget *button = part<QWidget>( name );
    QTimer::singleShot( 0, button, [button] { QTest::mouseClick( button, Qt::LeftButton ); } );
  }
  void type( const char *name, const QString &text ) const
  {
    part<QLineEdit>( name )->clear();
    QTest::keyClicks( part<QLineEdit>( name ), text );
  }

  void look()
  {
    if ( mNext == mSteps.size() )
      return;
    Step &step = mSteps[mNext];
    if ( ++mWaited < 150 && !mIsReady )
    {
      mIsReady = step.ready();
      if ( !mIsReady )
        return;
      mWaited = 0;
    }
    check( step.name, mIsReady );
    if ( !mIsReady )
      shot( "qt6_stuck" );
    if ( mIsReady && mWaited < step.rest )
      return;
    mWaited = 0;
    mIsReady = false;
    ++mNext;
    step.act();
  }

  void plan();

  QMainWindow *mWindow;
  QgisInterface *mIface;
  QProcess mServer;
  QString mBase;
  QTimer mTimer;
  std::vector<Step> mSteps;
  std::size_t mNext = 0;
  int mWaited = 0;
  bool mIsReady = false;
};

void Tour::plan()
{
  const auto now = [] { return true; };
  mSteps.push_back(
    { "the provider is there",
      [] { return QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) ); },
      [this] {
        mWindow->showMaximized();
        for ( QDockWidget *other : mWindow->findChildren<QDockWidget *>() )
          if ( other != dock() && other->objectName() != QLatin1String( "Layers" ) )
            other->close();
        check(
          "all algorithms",
          QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms().size() >= 12
        );
        QMenu *menu = mIface->vectorMenu();
        menu->popup( mWindow->mapToGlobal( QPoint( 300, 60 ) ) );
        for ( QAction *entry : menu->actions() )
          if ( entry->menu() && entry->menu()->findChild<QAction *>( QStringLiteral( "lacunaPanel" ) ) )
            menu->setActiveAction( entry );
      } }
  );
  mSteps.push_back(
    { "the menu", now,
      [this] {
        shot( "qt6_menu" );
        mIface->vectorMenu()->close();
        mWindow->findChild<QAction *>( QStringLiteral( "lacunaPanel" ) )->trigger();
        check( "the entry opens the panel", dock()->isVisible() );
        mWindow->resizeDocks( { dock() }, { 430 }, Qt::Horizontal );
        click( "manageServers" );
      },
      15 }
  );
  mSteps.push_back(
    { "the dialog of servers", [this] { return dock()->findChild<QWidget *>( QStringLiteral( "serversDialog" ) ); },
      [this] {
        part<QComboBox>( "known" )->setCurrentIndex( part<QComboBox>( "known" )->count() - 1 );
        type( "web", mBase );
        type( "name", QStringLiteral( "Municipio" ) );
        click( "add" );
      } }
  );
  mSteps.push_back(
    { "the server is kept", now,
      [this] {
        part<QWidget>( "serversDialog" )->close();
        click( "search" );
      },
      10 }
  );
  mSteps.push_back(
    { "results", [this] { return part<QListView>( "results" )->model()->rowCount() > 0; },
      [this] {
        shot( "qt6_results" );
        type( "searchText", QStringLiteral( "100210" ) );
        click( "search" );
      } }
  );
  mSteps.push_back(
    { "the project", [this] { return part<QLabel>( "projectFacts" )->text().contains( QLatin1String( "Marta" ) ); },
      [this] {
        shot( "qt6_project" );
        QgsProject::instance()->write( qEnvironmentVariable( "LACUNA_SHOTS" ) + QStringLiteral( "/tour.qgz" ) );
        click( "import" );
      } }
  );
  mSteps.push_back(
    { "the layers", [this] { return part<QComboBox>( "followed" )->count() == 1; },
      [this] {
        shot( "qt6_imported" );
        check( "layers on the map", QgsProject::instance()->mapLayers().size() >= 2 );
        part<QTabWidget>( "tabs" )->setCurrentIndex( 2 );
        part<QLabel>( "panelSays" )->clear();
        click( "refresh" );
      },
      20 }
  );
  mSteps.push_back(
    { "the refresh is told", [this] { return !part<QLabel>( "panelSays" )->text().isEmpty(); },
      [this] {
        shot( "qt6_done" );
        mServer.kill();
        mServer.waitForFinished( 3000 );
        dock()->close();
        QgsProject::instance()->clear(); // QGIS would ask whether to keep it
        QTimer::singleShot( 0, mWindow, [this] {
          QgsProject::instance()->setDirty( false );
          mWindow->findChild<QAction *>( QStringLiteral( "lacunaLesson" ) )->trigger();
        } );
      },
      10 }
  );
  // The first lesson, as far as its first run.
  const auto lesson = [this] { return mWindow->findChild<QDockWidget *>( QStringLiteral( "LacunaLesson" ) ); };
  const auto press = [lesson]( const char *name ) {
    QTest::mouseClick( lesson()->findChild<QPushButton *>( QLatin1String( name ) ), Qt::LeftButton );
  };
  mSteps.push_back(
    { "the lesson", [lesson] { return lesson() && QgsProject::instance()->mapLayers().size() == 6; },
      [press] {
        press( "lessonNext" );
        press( "lessonRun" );
      },
      10 }
  );
  mSteps.push_back(
    { "its first numbers",
      [lesson] {
        return lesson()
          ->findChild<QLabel *>( QStringLiteral( "lessonSays" ) )
          ->text()
          .startsWith( QLatin1String( "Done. Your numbers" ) );
      },
      [] {
        shot( "qt6_lesson" );
        QgsProject::instance()->setDirty( false );
        tell( QStringLiteral( "all steps done" ) );
        std::_Exit( 0 );
      },
      15 }
  );
}

} // namespace

QGISEXTERN QgisPlugin *classFactory( QgisInterface *iface ) { return new Tour( iface ); }

QGISEXTERN const QString *name()
{
  static const QString text = QStringLiteral( "Lacuna tour" );
  return &text;
}

QGISEXTERN const QString *description() { return name(); }
QGISEXTERN const QString *category() { return name(); }
QGISEXTERN const QString *version() { return name(); }
QGISEXTERN int type() { return QgisPlugin::UI; }
QGISEXTERN void unload( QgisPlugin * ) {}
