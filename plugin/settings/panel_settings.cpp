// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "panel_settings.h"

#include <qgssettingsentryimpl.h>
#include <qgssettingstree.h>
#include <qgssettingstreenode.h>

#include <QMap>

#include <algorithm>
#include <memory>

namespace lacuna
{

namespace
{

const QString PLUGIN = QStringLiteral( "lacuna" );

struct Entries
{
  explicit Entries( QgsSettingsTreeNode *node )
    : servers( std::make_unique<QgsSettingsEntryVariantMap>( QStringLiteral( "servers" ), node ) )
    , tokens( std::make_unique<QgsSettingsEntryVariantMap>( QStringLiteral( "token-configs" ), node ) )
    , texts( std::make_unique<QgsSettingsEntryVariantMap>( QStringLiteral( "panel" ), node ) )
  {}
  // Own servers: address of the API → [name, web page].
  std::unique_ptr<QgsSettingsEntryVariantMap> servers;
  std::unique_ptr<QgsSettingsEntryVariantMap> tokens;
  std::unique_ptr<QgsSettingsEntryVariantMap> texts;
};

std::unique_ptr<Entries> &entries()
{
  static std::unique_ptr<Entries> all;
  return all;
}

} // namespace

void PanelSettings::open()
{
  if ( !entries() )
    entries() = std::make_unique<Entries>( QgsSettingsTree::createPluginTreeNode( PLUGIN ) );
}

void PanelSettings::close()
{
  if ( !entries() )
    return;
  entries().reset();
  QgsSettingsTree::unregisterPluginTreeNode( PLUGIN );
}

QList<TaskingServer> PanelSettings::servers()
{
  QList<TaskingServer> all = TaskingApi::presets();
  const QVariantMap own = entries()->servers->value();
  for ( auto item = own.constBegin(); item != own.constEnd(); ++item )
    all << TaskingServer { item.value().toStringList().value( 0 ), item.value().toStringList().value( 1 ), item.key() };
  return all;
}

bool PanelSettings::isPreset( const TaskingServer &server ) { return TaskingApi::presets().contains( server ); }

void PanelSettings::addServer( const TaskingServer &server )
{
  QVariantMap own = entries()->servers->value();
  own.insert( server.api, QStringList { server.name, server.web } );
  entries()->servers->setValue( own );
}

void PanelSettings::removeServer( const TaskingServer &server )
{
  QVariantMap own = entries()->servers->value();
  own.remove( server.api );
  entries()->servers->setValue( own );
}

QString PanelSettings::currentServer() { return text( "server", TaskingApi::presets().first().api ); }

void PanelSettings::setCurrentServer( const QString &api ) { setText( "server", api ); }

QString PanelSettings::tokenConfig( const QString &api ) { return entries()->tokens->value().value( api ).toString(); }

QString PanelSettings::tokenConfigFor( const QUrl &url )
{
  const QString address = url.toString();
  const QList<TaskingServer> all = servers();
  const auto found = std::find_if( all.cbegin(), all.cend(), [&]( const TaskingServer &server ) {
    return address.startsWith( server.api );
  } );
  return found == all.cend() ? QString() : tokenConfig( found->api );
}

void PanelSettings::setTokenConfig( const QString &api, const QString &authcfg )
{
  QVariantMap all = entries()->tokens->value();
  if ( authcfg.isEmpty() )
    all.remove( api );
  else
    all.insert( api, authcfg );
  entries()->tokens->setValue( all );
}

QString PanelSettings::text( const char *key, const QString &otherwise )
{
  return entries()->texts->value().value( QLatin1String( key ), otherwise ).toString();
}

void PanelSettings::setText( const char *key, const QString &value )
{
  QVariantMap all = entries()->texts->value();
  all.insert( QLatin1String( key ), value );
  entries()->texts->setValue( all );
}

} // namespace lacuna
