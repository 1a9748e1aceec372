// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "picture_download.h"
#include "lacuna/error.h"
#include "net/http_fetch.h"
#include "picture_json.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

#include <QDate>
#include <QUrl>
#include <QUrlQuery>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr int TRANSFER_MS = 60000;
constexpr int MOST_DEPTH = 6;    // of halving both sides of a tile: 40 m at the equator
constexpr int GIVE_UP_AFTER = 3; // tiles in a row that failed
constexpr int HTTP_SERVER_ERROR = 500;
const QByteArray TOKEN = QByteArrayLiteral( "Authorization" );

QString number( double degrees ) { return QString::number( degrees, 'f', 7 ); }

} // namespace

QNetworkRequest PictureDownload::authorized( const QString &server, const QString &authcfg )
{
  QString address = server.trimmed();
  while ( address.endsWith( QLatin1Char( '/' ) ) )
    address.chop( 1 );
  const QUrl url( address + QStringLiteral( "/images" ) );
  if ( !url.isValid() || url.host().isEmpty() )
    throw QgsProcessingException(
      tr( "“%1” (SERVER) is no address of a server. Leave it as it was: https://graph.mapillary.com." ).arg( server )
    );
  if ( authcfg.isEmpty() )
    throw QgsProcessingException( tr(
      "To download pictures, a token of Mapillary is needed (AUTHCFG). Get one on mapillary.com/dashboard/developers "
      "and keep it in QGIS: Options, Authentication, API Header, with the header Authorization and the value OAuth "
      "and the token."
    ) );
  QNetworkRequest request( url );
  QgsAuthManager *store = QgsApplication::authManager();
  const bool found = store && !store->isDisabled() && store->updateNetworkRequest( request, authcfg );
  if ( !found || !request.hasRawHeader( TOKEN ) || request.url() != url )
    throw QgsProcessingException(
      tr( "The authentication “%1” (AUTHCFG) gives no header Authorization. Make one of the kind API Header in the "
          "options of QGIS, with the header Authorization and the value OAuth and the token; a token is never put into "
          "an address." )
        .arg( authcfg )
    );
  if ( !HttpFetch::isSafe( url ) )
    throw QgsProcessingException(
      tr( "The token would go unencrypted to “%1” (SERVER). Give an address that begins with https." ).arg( url.host() )
    );
  request.setTransferTimeout( TRANSFER_MS );
  return request;
}

std::vector<Box> PictureDownload::quarters( const Box &box )
{
  const double x = ( box.xMin + box.xMax ) / 2;
  const double y = ( box.yMin + box.yMax ) / 2;
  return {
    { box.xMin, box.yMin, x, y },
    { x, box.yMin, box.xMax, y },
    { box.xMin, y, x, box.yMax },
    { x, y, box.xMax, box.yMax }
  };
}

PictureDownload::Outcome PictureDownload::ask( const Box &box, std::vector<StreetPicture> &pictures )
{
  QUrl url = mRequest.url();
  QUrlQuery query;
  query.addQueryItem(
    QStringLiteral( "bbox" ),
    QStringList { number( box.xMin ), number( box.yMin ), number( box.xMax ), number( box.yMax ) }.join(
      QLatin1Char( ',' )
    )
  );
  query.addQueryItem( QStringLiteral( "fields" ), QStringLiteral( "id,geometry,captured_at,is_pano,sequence" ) );
  query.addQueryItem( QStringLiteral( "limit" ), QString::number( MOST_IMAGES ) );
  url.setQuery( query );
  QNetworkRequest request( mRequest );
  request.setUrl( url );
  const HttpAnswer answer
    = HttpFetch::blocking( request, QByteArray(), HttpLimits(), mFeedback, [this]( double seconds ) {
        mFeedback->pushInfo( tr( "The server is busy; trying again in %1 s." ).arg( std::ceil( seconds ) ) );
      } );
  std::vector<StreetPicture> found;
  const PictureJson::Answer read = PictureJson::read( answer.body, found );
  // Who asks too often is refused with 403 as well, for a while.
  const bool isForbidden = answer.status == 401 || ( answer.status == 403 && !read.isPassing );
  if ( isForbidden || read.errorCode == PictureJson::BAD_TOKEN )
    throw QgsProcessingException(
      tr( "The server %1 refuses the token of AUTHCFG (HTTP %2). Make a new one on mapillary.com/dashboard/developers "
          "and put it into the authentication in QGIS." )
        .arg( url.host(), QString::number( answer.status ) )
    );
  // What holds too much is answered so, in the words of the service: reduce the amount of data.
  if ( answer.tooLarge || answer.status == HTTP_SERVER_ERROR )
  {
    mTrouble = QStringLiteral( "HTTP %1" ).arg( answer.status );
    return Outcome::TooMuch;
  }
  if ( answer.error != QNetworkReply::NoError || answer.status >= 300 )
  {
    mTrouble = answer.status >= 300 ? QStringLiteral( "HTTP %1" ).arg( answer.status ) : answer.errorText;
    return Outcome::Failed;
  }
  if ( !read.trouble.isEmpty() || !read.isAnswer || !read.errorType.isEmpty() )
  {
    mTrouble = tr( "the answer is no list of pictures" );
    return Outcome::Failed;
  }
  if ( read.records >= MOST_IMAGES )
    return Outcome::TooMuch;
  pictures.insert( pictures.end(), found.begin(), found.end() );
  return Outcome::Whole;
}

bool PictureDownload::readBox( const Box &box, int depth, std::vector<StreetPicture> &pictures )
{
  const Outcome outcome = ask( box, pictures );
  if ( outcome != Outcome::TooMuch )
    return outcome == Outcome::Whole;
  if ( depth >= MOST_DEPTH )
    return false;
  for ( const Box &quarter : quarters( box ) )
    if ( !readBox( quarter, depth + 1, pictures ) )
      return false;
  return true;
}

std::size_t
PictureDownload::fill( PictureCache &cache, const std::vector<TileNumber> &tiles, const RunContext &context )
{
  mFeedback->setProgressText( tr( "Downloading from %1" ).arg( mRequest.url().host() ) );
  const std::string day = QDate::currentDate().toString( Qt::ISODate ).toStdString();
  std::size_t failed = 0;
  int inARow = 0;
  for ( std::size_t i = 0; i < tiles.size(); ++i )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    std::vector<StreetPicture> pictures;
    if ( readBox( TileGrid::degrees( tiles[i] ), 0, pictures ) )
    {
      cache.store( tiles[i], pictures, day, context );
      inARow = 0;
    }
    else
    {
      ++failed;
      if ( ++inARow == GIVE_UP_AFTER )
      {
        failed += tiles.size() - i - 1;
        break;
      }
    }
    mFeedback->setProgress( 20 + 40.0 * static_cast<double>( i + 1 ) / static_cast<double>( tiles.size() ) );
  }
  if ( failed > 0 )
    mFeedback->pushWarning( tr( "Tiles that could not be downloaded from %2 (%3): %1. Their streets are unknown. Run "
                                "again later; what has come is kept in CACHE." )
                              .arg( QString::number( failed ), mRequest.url().host(), mTrouble ) );
  return failed;
}

} // namespace lacuna
