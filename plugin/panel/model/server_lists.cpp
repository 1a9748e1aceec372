// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "server_lists.h"
#include "panel/client/tasking_client.h"
#include "tasking/tasking_json.h"

#include <algorithm>
#include <utility>

namespace lacuna
{

namespace
{

QString purposeOf( int kind ) { return QStringLiteral( "list-%1" ).arg( kind ); }

} // namespace

ServerLists::ServerLists( TaskingClient *client, QObject *parent ) : QObject( parent ), mClient( client ) {}

void ServerLists::ask( const TaskingServer &server )
{
  if ( server.api != mApi )
    forget();
  mApi = server.api;
  const TaskingApi api( server );
  const TaskingJson json( server.host() );
  ask( Kind::Countries, api.countries(), [json]( const QByteArray &bytes ) { return json.countries( bytes ); } );
  ask( Kind::Organisations, api.organisations(), [json]( const QByteArray &bytes ) {
    QStringList names;
    for ( const Organisation &one : json.organisations( bytes ) )
      names << one.name;
    return names;
  } );
  ask( Kind::Campaigns, api.campaigns(), [json]( const QByteArray &bytes ) { return json.campaigns( bytes ); } );
}

void ServerLists::forget()
{
  for ( int kind = 0; kind < KINDS; ++kind )
  {
    mClient->cancel( purposeOf( kind ) );
    mNames[kind].clear();
    mHad[kind] = false;
  }
  mApi.clear();
  emit changed();
}

void ServerLists::ask( Kind kind, const QUrl &url, std::function<QStringList( const QByteArray & )> read )
{
  bool &had = mHad[static_cast<int>( kind )];
  if ( std::exchange( had, true ) )
    return;
  mClient->get<QStringList>(
    purposeOf( static_cast<int>( kind ) ), url, std::move( read ),
    [this, kind]( const Outcome<QStringList> &outcome ) {
      if ( !outcome.value )
      {
        mHad[static_cast<int>( kind )] = false; // until the next time names can be typed
        return;
      }
      QStringList &names = mNames[static_cast<int>( kind )];
      names = *outcome.value;
      std::sort( names.begin(), names.end(), []( const QString &a, const QString &b ) {
        return QString::localeAwareCompare( a, b ) < 0;
      } );
      names.removeDuplicates();
      emit changed();
    }
  );
}

QString ServerLists::exact( Kind kind, const QString &typed ) const
{
  const QString wanted = typed.simplified();
  const QStringList &all = names( kind );
  if ( all.contains( wanted ) )
    return wanted;
  const auto found = std::find_if( all.cbegin(), all.cend(), [&]( const QString &name ) {
    return name.simplified().compare( wanted, Qt::CaseInsensitive ) == 0;
  } );
  return found == all.cend() ? typed.trimmed() : *found;
}

} // namespace lacuna
