// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "overpass.h"
#include "lacuna/error.h"
#include "net/http_fetch.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

#include <QFile>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr int TRIES = 5;
constexpr int SERVER_SECONDS = 180;
constexpr int TRANSFER_MS = ( SERVER_SECONDS + 60 ) * 1000;
constexpr double LONGEST_WAIT = 120; // seconds
constexpr int STATUS_SECONDS = 20;
constexpr double MAX_SECONDS = 3600; // of one download, however slow the line is
constexpr int MAX_VERTICES = 200;
constexpr int HTTP_BAD_REQUEST = 400;
constexpr int HTTP_TOO_MANY = 429;
constexpr int HTTP_GATEWAY_TIMEOUT = 504;

} // namespace

QString Overpass::query( const QStringList &selectors, const QgsGeometry &area )
{
  QgsGeometry simple = area;
  // Outwards first, so that simplifying takes nothing away.
  for ( double tolerance = 1e-4; simple.constGet() && simple.constGet()->nCoordinates() > MAX_VERTICES && tolerance < 1;
        tolerance *= 2 )
    simple = area.buffer( tolerance, 1 ).simplify( tolerance );
  QString body;
  const QgsMultiPolygonXY parts
    = simple.isMultipart() ? simple.asMultiPolygon() : QgsMultiPolygonXY { simple.asPolygon() };
  for ( const QgsPolygonXY &part : parts )
  {
    QStringList places;
    for ( const QgsPointXY &point : part.value( 0 ) )
      places << QStringLiteral( "%1 %2" ).arg( point.y(), 0, 'f', 6 ).arg( point.x(), 0, 'f', 6 );
    for ( const QString &selector : selectors )
      body += QStringLiteral( "%1(poly:\"%2\");" ).arg( selector, places.join( QLatin1Char( ' ' ) ) );
  }
  return QStringLiteral( "[out:xml][timeout:%1];(%2);(._;>;);out meta;" ).arg( SERVER_SECONDS ).arg( body );
}

void Overpass::wait( double seconds ) const
{
  for ( double left = seconds; left > 0; left -= 0.1 )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    QThread::msleep( 100 );
  }
}

// By the server's own word; a guess where it says nothing.
double Overpass::secondsToSlot() const
{
  constexpr double GUESS = 15;
  QString address = mServer;
  address.replace( QRegularExpression( QStringLiteral( "/interpreter/?$" ) ), QStringLiteral( "/status" ) );
  QNetworkRequest request { QUrl( address ) };
  request.setTransferTimeout( STATUS_SECONDS * 1000 );
  HttpLimits limits;
  limits.tries = 1;
  limits.seconds = STATUS_SECONDS;
  const HttpAnswer status = HttpFetch::blocking( request, QByteArray(), limits, mFeedback );
  if ( status.error != QNetworkReply::NoError )
    return GUESS;
  const QString text = QString::fromUtf8( status.body );
  if ( text.contains( QLatin1String( "slots available now" ) ) )
    return 1;
  static const QRegularExpression after( QStringLiteral( "in (\\d+) seconds" ) );
  double min = GUESS;
  bool told = false;
  for ( QRegularExpressionMatchIterator match = after.globalMatch( text ); match.hasNext(); )
  {
    const double seconds = match.next().captured( 1 ).toDouble();
    min = told ? std::min( min, seconds ) : seconds;
    told = true;
  }
  return std::clamp( min + 0.5, 0.5, LONGEST_WAIT );
}

void Overpass::download( const QString &query, const QString &file ) const
{
  QNetworkRequest request { QUrl( mServer ) };
  request.setTransferTimeout( TRANSFER_MS );
  request.setAttribute( QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy );
  request.setHeader( QNetworkRequest::ContentTypeHeader, QStringLiteral( "application/x-www-form-urlencoded" ) );
  HttpLimits limits;
  limits.bytes = 1024LL * 1024 * 1024;
  limits.seconds = MAX_SECONDS;
  const QByteArray form = "data=" + QUrl::toPercentEncoding( query );
  QString trouble;
  for ( int attempt = 1; attempt <= TRIES; ++attempt )
  {
    const HttpAnswer answer = HttpFetch::blocking( request, form, limits, mFeedback );
    const int status = answer.status;
    const QByteArray &content = answer.body;
    if ( answer.tooLarge )
      throw QgsProcessingException( tr( "The answer of the Overpass server is larger than %1 MB and was cut off. "
                                        "Choose a smaller AREA, fewer outputs, or load an .osm.pbf extract instead." )
                                      .arg( limits.bytes >> 20 ) );
    static const QRegularExpression remark( QStringLiteral( "<remark>\\s*(runtime error[^<]*)</remark>" ) );
    const QRegularExpressionMatch failed = remark.match( QString::fromUtf8( content.right( 4000 ) ) );
    if ( answer.error == QNetworkReply::NoError && status < 300 && !failed.hasMatch() )
    {
      QFile out( file );
      if ( !out.open( QIODevice::WriteOnly ) || out.write( content ) != content.size() )
        throw QgsProcessingException( tr( "The downloaded data could not be stored: %1" ).arg( out.errorString() ) );
      return;
    }
    if ( failed.hasMatch() )
      throw QgsProcessingException( tr( "The Overpass server gave up on this area (%1). Choose a smaller AREA, fewer "
                                        "outputs, or load an .osm.pbf extract instead." )
                                      .arg( failed.captured( 1 ).trimmed() ) );
    if ( status == HTTP_BAD_REQUEST )
      throw QgsProcessingException( tr( "The Overpass server %1 did not understand the question (HTTP 400). Check that "
                                        "SERVER ends in /api/interpreter." )
                                      .arg( mServer ) );
    trouble = status >= 300 ? QStringLiteral( "HTTP %1" ).arg( status ) : answer.errorText;
    const bool busy = status == HTTP_TOO_MANY || status == HTTP_GATEWAY_TIMEOUT || ( status >= 500 && status < 600 );
    if ( !busy || attempt == TRIES )
      break;
    // By its own word where it says one; longer than a run can wait is not waited.
    if ( answer.retryAfter > LONGEST_WAIT )
      throw QgsProcessingException( tr( "The Overpass server %1 asks for a pause of %2 seconds. Try again then, use "
                                        "another SERVER, or load an .osm.pbf extract from a file." )
                                      .arg( mServer )
                                      .arg( std::ceil( answer.retryAfter ) ) );
    const double seconds = answer.retryAfter >= 0 ? answer.retryAfter : secondsToSlot();
    mFeedback->pushInfo( tr( "The Overpass server is busy (%1); trying again in %2 s." )
                           .arg( trouble, QString::number( std::ceil( seconds ) ) ) );
    wait( seconds );
  }
  throw QgsProcessingException( tr( "The Overpass server %1 could not be used (%2). Check the connection, try later or "
                                    "another SERVER, or load an .osm.pbf extract from a file." )
                                  .arg( mServer, trouble ) );
}

} // namespace lacuna
