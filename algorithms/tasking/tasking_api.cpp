// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "tasking_api.h"
#include "tasking_error.h"
#include "tasking_languages.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsprocessingfeedback.h>

#include <QRegularExpression>
#include <QUrlQuery>

#include <atomic>
#include <cmath>

namespace lacuna
{

namespace
{

const QLatin1String API_PATH( "/api/v2/" );

std::atomic<int> &timeoutMs()
{
  static std::atomic<int> milliseconds = 60000;
  return milliseconds;
}

TaskingServer instance( const char *name, const char *web, const char *api = nullptr )
{
  const QString page = QString::fromLatin1( web );
  return { QString::fromLatin1( name ), page, api ? QString::fromLatin1( api ) : page + API_PATH };
}

} // namespace

void TaskingApi::setTimeout( int milliseconds ) { timeoutMs() = milliseconds; }

QList<TaskingServer> TaskingApi::presets()
{
  return {
    instance( "HOT", "https://tasks.hotosm.org", "https://tasking-manager-production-api.hotosm.org/api/v2/" ),
    instance( "TeachOSM", "https://tasks.teachosm.org" ),
    instance( "OpenStreetMap US", "https://tasks.openstreetmap.us" ),
    instance( "HOT Indonesia", "https://tasks-indonesia.hotosm.org" ),
    instance( "OpenHistoricalMap", "https://tasks.openhistoricalmap.org" ),
    instance( "Smart Cities Transport", "https://tasks.smartcitiestransport.com" ),
  };
}

TaskingServer TaskingApi::serverOf( const QString &address )
{
  QString text = address.trimmed();
  if ( !text.isEmpty() && !text.contains( QLatin1String( "://" ) ) )
    text.prepend( QStringLiteral( "https://" ) );
  const QUrl url( text, QUrl::StrictMode );
  const bool good = url.isValid() && !url.host().isEmpty()
                    && ( url.scheme() == QLatin1String( "https" ) || url.scheme() == QLatin1String( "http" ) );
  if ( !good || !url.userInfo().isEmpty() )
    throw TaskingError( tr( "“%1” is no address of a Tasking Manager, such as %2." )
                          .arg( address.trimmed().left( 200 ), presets().first().web ) );
  const QString origin = url.adjusted( QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment ).toString();
  for ( const TaskingServer &known : presets() )
    if ( QUrl( known.web ).host() == url.host() || QUrl( known.api ).host() == url.host() )
      return known;
  const auto api = url.path().indexOf( QLatin1String( "/api/v" ) );
  if ( api >= 0 )
  {
    static const QRegularExpression version( QStringLiteral( "^(.*?/api/v\\d+)" ) );
    const QString path = version.match( url.path() ).captured( 1 );
    if ( !path.isEmpty() )
      return { url.host(), origin + url.path().left( api ), origin + path + QLatin1Char( '/' ) };
  }
  static const QRegularExpression page(
    QStringLiteral( "/(projects|explore|manage|organisations|learn|about|contribute)(/.*)?$" )
  );
  QString base = url.path().remove( page );
  while ( base.endsWith( QLatin1Char( '/' ) ) )
    base.chop( 1 );
  return { url.host(), origin + base, origin + base + API_PATH };
}

int TaskingApi::projectInAddress( const QString &address )
{
  static const QRegularExpression number( QStringLiteral( "/projects/(\\d{1,9})(?:[/?#]|$)" ) );
  return number.match( address ).captured( 1 ).toInt();
}

QUrl TaskingApi::search( const ProjectQuery &query ) const
{
  QUrl url = at( QStringLiteral( "projects/" ) );
  QUrlQuery items;
  const auto add = [&]( const char *name, const QString &value ) {
    // A plus sign would be read as a space.
    if ( !value.trimmed().isEmpty() )
      items.addQueryItem( QLatin1String( name ), QString::fromLatin1( QUrl::toPercentEncoding( value.trimmed() ) ) );
  };
  add( "textSearch", query.text );
  add( "country", query.country );
  add( "organisationName", query.organisation );
  add( "campaign", query.campaign );
  add( "difficulty", query.difficulty );
  add( "action", query.action );
  add( "mappingTypes", query.mappingTypes.join( QLatin1Char( ',' ) ) );
  add( "projectStatuses", query.statuses.join( QLatin1Char( ',' ) ) );
  add( "orderBy", query.orderBy );
  if ( !query.orderBy.isEmpty() )
    add( "orderByType", query.descending ? QStringLiteral( "DESC" ) : QStringLiteral( "ASC" ) );
  add( "lastUpdatedFrom", query.updatedFrom );
  add( "page", QString::number( query.page ) );
  if ( !query.withPlaces )
    add( "omitMapResults", QStringLiteral( "true" ) );
  if ( query.ownOnly )
    add( "createdByMe", QStringLiteral( "true" ) );
  url.setQuery( items );
  return url;
}

QUrl TaskingApi::tasksAs( int id, const QString &format, const QList<int> &tasks ) const
{
  QUrl url = at( QStringLiteral( "projects/%1/tasks/queries/%2/" ).arg( id ).arg( format ) );
  QStringList numbers;
  for ( const int task : tasks )
    numbers << QString::number( task );
  QUrlQuery items;
  items.addQueryItem( QStringLiteral( "tasks" ), numbers.join( QLatin1Char( ',' ) ) );
  items.addQueryItem(
    QStringLiteral( "as_file" ), format == QLatin1String( "gpx" ) ? QStringLiteral( "true" ) : QStringLiteral( "false" )
  );
  url.setQuery( items );
  return url;
}

QNetworkRequest TaskingApi::request( const QUrl &url, bool hasToken )
{
  QNetworkRequest request( url );
  request.setTransferTimeout( timeoutMs() );
  request.setMaximumRedirectsAllowed( 5 );
  request.setAttribute(
    QNetworkRequest::RedirectPolicyAttribute,
    !hasToken ? QNetworkRequest::NoLessSafeRedirectPolicy : QNetworkRequest::SameOriginRedirectPolicy
  );
  // Asked anew each time: the server gives neither ETag nor date, but what stands before it may.
  request.setAttribute( QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferNetwork );
  request.setAttribute( QNetworkRequest::CacheSaveControlAttribute, !hasToken );
  request.setRawHeader( "Accept", "application/json" );
  request.setRawHeader( "Accept-Language", TaskingLanguages::headerFor( url.host(), QgsApplication::locale() ) );
  return request;
}

QNetworkRequest TaskingApi::requestToMake( const QUrl &url, const QByteArray &body )
{
  // It makes some 400 tasks a second, and answers when all are there.
  constexpr double MS_PER_BYTE = 0.06;
  QNetworkRequest made = request( url, true );
  made.setHeader( QNetworkRequest::ContentTypeHeader, QStringLiteral( "application/json" ) );
  made.setTransferTimeout( timeoutMs() + static_cast<int>( MS_PER_BYTE * static_cast<double>( body.size() ) ) );
  return made;
}

QByteArray TaskingApi::ask( const QUrl &url, QgsProcessingFeedback *feedback, const QString &authcfg )
{
  QNetworkRequest asked = request( url, !authcfg.isEmpty() );
  if ( !authcfg.isEmpty() )
  {
    HttpAnswer refused;
    refused.unsafe = !HttpFetch::isSafe( url );
    if ( refused.unsafe )
      TaskingErrors::check( refused, url.host() );
    if ( !QgsApplication::authManager()->updateNetworkRequest( asked, authcfg ) )
      throw TaskingError( tr( "The authentication “%1” cannot be used: QGIS's store does not hold it, or was not "
                              "opened. Choose another, or enter it under Settings ▸ Options ▸ Authentication." )
                            .arg( authcfg ) );
  }
  const HttpAnswer answer = HttpFetch::blocking( asked, QByteArray(), HttpLimits(), feedback, [&]( double seconds ) {
    feedback->pushInfo(
      tr( "%1 is busy; trying again in %2 s." ).arg( url.host(), QString::number( std::ceil( seconds ) ) )
    );
  } );
  TaskingErrors::check( answer, url.host() );
  return answer.body;
}

} // namespace lacuna
