// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna_plugin.h"
#include "qgis_fit.h"

#include <qgis.h>
#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsmessagebar.h>
#include <qgsmessagelog.h>

#include <QCoreApplication>

// QGIS loads every library of its plugin folder at start, even when the plugin is off: nothing here runs before it is
// called.

namespace
{
QString translated( const char *text ) { return QCoreApplication::translate( "PluginEntry", text ); }
} // namespace

QGISEXTERN QgisPlugin *classFactory( QgisInterface *iface )
{
  const QString folder = QgsApplication::pkgDataPath() + QStringLiteral( "/python/plugins/lacuna" );
  const QString sentence = lacuna::unfitSentence( folder );
  if ( sentence.isEmpty() )
    return new lacuna::LacunaPlugin( iface, folder );
  QgsMessageLog::logMessage( sentence, QStringLiteral( "Lacuna" ), Qgis::MessageLevel::Critical );
  if ( iface && iface->messageBar() )
    iface->messageBar()->pushMessage( QStringLiteral( "Lacuna" ), sentence, Qgis::MessageLevel::Critical );
  return nullptr;
}

QGISEXTERN const QString *name()
{
  static const QString text = QStringLiteral( "Lacuna" );
  return &text;
}

QGISEXTERN const QString *description()
{
  static const QString text = translated(
    QT_TRANSLATE_NOOP( "PluginEntry", "What is missing from the map, who is in harm's way, and where to map next" )
  );
  return &text;
}

QGISEXTERN const QString *category()
{
  static const QString text = translated( QT_TRANSLATE_NOOP( "PluginEntry", "Analysis" ) );
  return &text;
}

QGISEXTERN const QString *version()
{
  static const QString text = lacuna::LacunaPlugin::versionText();
  return &text;
}

QGISEXTERN const QString *icon()
{
  static const QString text = QStringLiteral( ":/lacuna/lacuna.svg" );
  return &text;
}

QGISEXTERN int type() { return QgisPlugin::UI; }

QGISEXTERN void unload( QgisPlugin *plugin ) { delete plugin; }
