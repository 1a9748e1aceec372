// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "panel/model/followed_projects.h"
#include "panel/model/project_importer.h"
#include "panel/model/project_search.h"
#include "panel/view/panel_dock.h"
#include "panel/view/search_tab.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "settings/panel_settings.h"
#include "tasking_server.h"

#include <qgsmapcanvas.h>

#include <QLabel>
#include <QTabWidget>

namespace lacuna::testing
{

/// The dock of the panel beside a map, and a Tasking Manager on loopback for it; one dock per test.
class PanelStage
{
protected:
  void startServer();
  void stopServer() { mServer.reset(); }
  void openPanel();
  void closePanel();
  /// Another server, which has a fault.
  void useServer( const QString &fault = QString() );
  void importProject( int id, const QString &path );
  template <class Widget>
  Widget *find( const char *name ) const
  {
    return mDock->findChild<Widget *>( QLatin1String( name ) );
  }
  QString said() const { return find<QLabel>( "panelSays" )->text(); }

  std::unique_ptr<TaskingServerProcess> mServer;
  std::unique_ptr<QgsMapCanvas> mCanvas;
  std::unique_ptr<PanelDock> mDock;
  QTemporaryDir mFolder;
};

inline void PanelStage::startServer()
{
  registerProvider( QString() );
  qRegisterMetaType<FollowedProject>( "lacuna::FollowedProject" );
  mServer = std::make_unique<TaskingServerProcess>();
  QVERIFY2( mServer->isUp(), "python3 is needed for the server of the test" );
}

inline void PanelStage::openPanel()
{
  mServer->control( QStringLiteral( "reset" ) );
  PanelSettings::open();
  mCanvas = std::make_unique<QgsMapCanvas>();
  mDock = std::make_unique<PanelDock>( mCanvas.get(), nullptr );
  mDock->resize( 420, 800 );
  mDock->show();
  QVERIFY( QTest::qWaitForWindowExposed( mDock.get() ) );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 0 );
  useServer();
}

inline void PanelStage::closePanel()
{
  mDock.reset();
  mCanvas.reset();
  QgsProject::instance()->clear();
  for ( const TaskingServer &server : PanelSettings::servers() )
    if ( !PanelSettings::isPreset( server ) )
      PanelSettings::removeServer( server );
  for ( const char *key :
        { "search-text", "search-in-view", "search-filters", "search-values", "tab", "refresh-minutes" } )
    PanelSettings::setText( key, QString() );
  PanelSettings::close();
}

inline void PanelStage::useServer( const QString &fault )
{
  const TaskingServer server = TaskingApi::serverOf( mServer->base( fault ) );
  PanelSettings::addServer( server );
  PanelSettings::setCurrentServer( server.api );
  mDock->searchTab()->reloadServers();
}

inline void PanelStage::importProject( int id, const QString &path )
{
  QSignalSpy done( mDock->importer(), &ProjectImporter::done );
  QSignalSpy failed( mDock->importer(), &ProjectImporter::failed );
  mDock->importer()->fetch( { id, QString(), path, mDock->search()->server() } );
  QTRY_VERIFY_WITH_TIMEOUT( done.count() + failed.count() > 0, 20000 );
  QVERIFY2( failed.isEmpty(), qPrintable( failed.value( 0 ).value( 0 ).toString() ) );
  QTRY_VERIFY( mDock->followed()->rowCount() > 0 );
}

} // namespace lacuna::testing
