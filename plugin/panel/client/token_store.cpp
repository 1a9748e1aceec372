// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "token_store.h"

#include <qgsapplication.h>
#include <qgsauthconfig.h>
#include <qgsauthmanager.h>

namespace lacuna
{

namespace
{

const QString METHOD = QStringLiteral( "APIHeader" );
const QString HEADER = QStringLiteral( "Authorization" );

} // namespace

QString TokenStore::keep( const QString &host, const QString &token, const QString &authcfg, QString &trouble )
{
  QgsAuthManager *manager = QgsApplication::authManager();
  if ( !manager || manager->isDisabled() || !manager->authMethodsKeys().contains( METHOD ) )
  {
    trouble = tr( "The authentication database of QGIS cannot be used here, so the token is not kept. Export the file "
                  "for the web form instead." );
    return QString();
  }
  QString plain = token.trimmed();
  // People copy the whole header.
  for ( const char *word : { "Authorization:", "Token ", "Bearer " } )
    if ( plain.startsWith( QLatin1String( word ), Qt::CaseInsensitive ) )
      plain = plain.mid( static_cast<int>( qstrlen( word ) ) ).trimmed();
  // The server refuses what is no base64 in words nobody understands.
  if ( !QByteArray::fromBase64Encoding(
         plain.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors
       )
       || plain.size() % 4 != 0 )
    plain.clear();
  if ( plain.isEmpty() )
  {
    trouble = tr( "This is no token. Copy it from the settings of your account on the web page, in one piece." );
    return QString();
  }
  QgsAuthMethodConfig config( METHOD );
  config.setId( authcfg );
  config.setName( QStringLiteral( "Lacuna: %1" ).arg( host ) );
  config.setConfigMap( { { HEADER, QStringLiteral( "Token %1" ).arg( plain ) } } );
  if ( !manager->storeAuthenticationConfig( config, true ) || config.id().isEmpty() )
  {
    trouble = tr( "The token could not be kept: the authentication database of QGIS was not opened. Enter its master "
                  "password and try again." );
    return QString();
  }
  return config.id();
}

void TokenStore::forget( const QString &authcfg )
{
  if ( !authcfg.isEmpty() )
    QgsApplication::authManager()->removeAuthenticationConfig( authcfg );
}

bool TokenStore::addTo( QNetworkRequest &request, const QString &authcfg )
{
  return QgsApplication::authManager()->updateNetworkRequest( request, authcfg )
         && request.hasRawHeader( HEADER.toLatin1() );
}

} // namespace lacuna
