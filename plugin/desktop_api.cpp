// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "desktop_api.h"
#include "headless/c_edge.h"
#include "lacuna_plugin.h"
#include "qgis_fit.h"

#include <qgisinterface.h>

#include <QMainWindow>
#include <QPointer>

namespace
{

QPointer<lacuna::LacunaPlugin> &running()
{
  static QPointer<lacuna::LacunaPlugin> plugin;
  return plugin;
}

} // namespace

int lacuna_desktop_open( void *qgisInterface, const char *folder )
{
  return lacuna::edgeGuarded( [qgisInterface, folder] {
    lacuna::edgeMessage() = lacuna::unfitSentence( QString::fromUtf8( folder ) ).toUtf8();
    if ( !lacuna::edgeMessage().isEmpty() )
      return 2;
    QgisInterface *iface = static_cast<QgisInterface *>( qgisInterface );
    if ( running() || lacuna::LacunaPlugin::isRunning( iface ) )
      return 1;
    running() = new lacuna::LacunaPlugin( iface, QString::fromUtf8( folder ) );
    running()->setParent( iface->mainWindow() );
    running()->initGui();
    return 0;
  } );
}

int lacuna_desktop_close()
{
  return lacuna::edgeGuarded( [] {
    if ( running() )
      running()->unload();
    delete running().data();
    return 0;
  } );
}
