// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "tasking_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr int HTTP_UNAUTHORIZED = 401;
constexpr int HTTP_FORBIDDEN = 403;
constexpr int HTTP_NOT_FOUND = 404;
constexpr int HTTP_CONFLICT = 409;
constexpr int HTTP_UNPROCESSABLE = 422;
constexpr int HTTP_TOO_MANY = 429;
constexpr int MAX_WORDS = 300; // characters of the server's own that are shown

QString textOf( const QJsonValue &value )
{
  if ( value.isString() )
    return value.toString().trimmed();
  // FastAPI lists what does not fit: [{loc, msg, type}]
  QStringList parts;
  for ( const QJsonValue &item : value.toArray() )
  {
    QStringList place;
    for ( const QJsonValue &step : item[QStringLiteral( "loc" )].toArray() )
      place << step.toVariant().toString();
    parts << place.join( QLatin1Char( '.' ) ) + QStringLiteral( ": " ) + item[QStringLiteral( "msg" )].toString();
  }
  return parts.join( QStringLiteral( "; " ) );
}

} // namespace

QString TaskingErrors::serverWords( const QByteArray &body, QString *code )
{
  const QJsonObject root = QJsonDocument::fromJson( body ).object();
  const auto give = [&]( const QString &subCode, const QString &words ) {
    if ( code )
      *code = subCode.trimmed();
    return words.trimmed().left( MAX_WORDS );
  };
  const QJsonValue typed = root.value( QStringLiteral( "error" ) );
  if ( typed.isObject() )
    return give( typed[QStringLiteral( "sub_code" )].toString(), typed[QStringLiteral( "message" )].toString() );
  const QString subCode = root.value( QStringLiteral( "SubCode" ) ).toString();
  for ( const char *key : { "Error", "error", "Invalid GeoJson", "detail" } )
    if ( const QString words = textOf( root.value( QLatin1String( key ) ) ); !words.isEmpty() )
      return give( subCode, words );
  return give( subCode, QString() );
}

void TaskingErrors::badDocument( const QString &host, const QString &detail )
{
  throw TaskingError( tr( "The answer of %1 is not what a Tasking Manager sends (%2). Nothing was changed. Try again; "
                          "if it stays so, tell those who run the server." )
                        .arg( host, detail ) );
}

void TaskingErrors::notAnApi( const QString &host )
{
  throw TaskingError( tr( "%1 answered with a web page instead of data. Check the API address of the server: it mostly "
                          "ends in /api/v2/, and may be on another host than the web page. In a hotel or café network, "
                          "log in to the network first." )
                        .arg( host ) );
}

void TaskingErrors::throwNetwork( const TaskingAnswer &answer, const QString &host )
{
  switch ( answer.error )
  {
    case QNetworkReply::HostNotFoundError:
      throw TaskingError(
        tr( "%1 was not found. Check the connection to the internet and the address of the server." ).arg( host )
      );
    case QNetworkReply::ConnectionRefusedError:
      throw TaskingError(
        tr( "%1 refuses the connection. The server may be down, or its address (port) wrong." ).arg( host )
      );
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
      if ( answer.posted )
        throw TaskingError( tr( "%1 did not answer in time. It may have made the draft all the same: look for it on "
                                "the web page, under Manage ▸ Projects, before you send it again." )
                              .arg( host ) );
      throw TaskingError( tr( "%1 did not answer in time. Try again later, or with a better connection." ).arg( host )
      );
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
      if ( answer.posted )
        throw TaskingError( tr( "%1 cut the connection before it answered. It may have made the draft all the same: "
                                "look for it on the web page, under Manage ▸ Projects, before you send it again." )
                              .arg( host ) );
      throw TaskingError(
        tr( "%1 cut the connection before the answer was complete. Nothing was changed; try again." ).arg( host )
      );
    case QNetworkReply::SslHandshakeFailedError:
      throw TaskingError( tr( "The secure connection to %1 could not be made (%2). Check the date of this computer, "
                              "and the proxy and certificates in the settings of QGIS." )
                            .arg( host, answer.errorText ) );
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
      throw TaskingError(
        tr( "The proxy lets nothing through (%1). Check Settings ▸ Options ▸ Network." ).arg( answer.errorText )
      );
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
      throw TaskingError(
        tr( "%1 sends elsewhere without end, or to an address that is not secure. Check the API address of the server."
        )
          .arg( host )
      );
    default:
      throw TaskingError(
        tr( "%1 could not be reached (%2). Check the connection and the address." ).arg( host, answer.errorText )
      );
  }
}

void TaskingErrors::throwStatus( const TaskingAnswer &answer, const QString &host )
{
  QString code;
  const QString words = serverWords( answer.body, &code );
  const QString said = words.isEmpty() ? QStringLiteral( "HTTP %1" ).arg( answer.status )
                                       : QStringLiteral( "HTTP %1: %2" ).arg( answer.status ).arg( words );
  if ( answer.status == HTTP_UNAUTHORIZED )
    throw TaskingError(
      tr(
        "%1 does not accept the token (%2). Tokens end after seven days: log in on the web page and enter the new one."
      )
        .arg( host, said )
    );
  if ( answer.status == HTTP_FORBIDDEN )
  {
    if ( code == QLatin1String( "ProjectNotFetched" ) )
      throw TaskingError( tr( "This project is still a draft on %1. Its author can follow it in the panel, with a "
                              "token entered under Servers…; everybody else when it is published." )
                            .arg( host ) );
    if ( code == QLatin1String( "PrivateProject" ) )
      throw TaskingError( tr( "This project is private on %1. Its members can follow it in the panel, with a token "
                              "entered under Servers…; else ask its organisation, or use files saved from the web "
                              "page." )
                            .arg( host ) );
    if ( code == QLatin1String( "NotPermittedToCreate" ) )
      throw TaskingError( tr( "Only managers of an organisation may create projects on %1. Ask your organisation "
                              "there, or export the file for its manager." )
                            .arg( host ) );
    throw TaskingError( tr( "%1 does not allow this (%2). It may need a token, or more rights." ).arg( host, said ) );
  }
  if ( answer.status == HTTP_NOT_FOUND )
    throw TaskingError(
      tr( "%1 has nothing under this number or address (%2). Check the number of the project and the server." )
        .arg( host, said )
    );
  if ( answer.status == HTTP_TOO_MANY )
    throw TaskingError(
      answer.retryAfter > 0 ? tr( "%1 asks for a pause of %2 seconds. Wait, then try again." )
                                .arg( host, QLocale().toString( answer.retryAfter, 'f', 0 ) )
                            : tr( "%1 gets too many requests. Wait some minutes, then try again." ).arg( host )
    );
  if ( answer.status == 400 && answer.body.trimmed() == "Invalid auth credentials" )
    throw TaskingError( tr( "%1 cannot read the token: it is not whole. Copy it again from the settings of your "
                            "account on the web page, in one piece." )
                          .arg( host ) );
  if ( answer.status == HTTP_CONFLICT || answer.status == HTTP_UNPROCESSABLE || answer.status == 400 )
    throw TaskingError(
      tr( "%1 did not accept the request (%2). Change what it names, then try again." ).arg( host, said )
    );
  // It says no more than this where the request is at fault.
  if ( answer.status == 500 && answer.posted && words.isEmpty() )
    throw TaskingError(
      tr( "%1 failed on this draft and does not say why (HTTP 500). Mostly the organisation is missing, or not one of "
          "this server: choose another, and look on the web page whether you belong to it. Else hand the file over to "
          "a manager of your organisation." )
        .arg( host )
    );
  if ( answer.status >= 500 )
    throw TaskingError( tr( "%1 is in trouble (%2). That is not your fault: try again later." ).arg( host, said ) );
  if ( answer.status >= 300 && answer.status < 400 )
    throw TaskingError( tr( "%1 sends elsewhere (%2). Check the API address of the server." ).arg( host, said ) );
  throw TaskingError( tr( "%1 answered in a way that is not understood (%2)." ).arg( host, said ) );
}

void TaskingErrors::check( const TaskingAnswer &answer, const QString &host )
{
  if ( answer.tooLarge )
    throw TaskingError( tr( "The answer of %1 is larger than %2 MB and was cut off. Nothing was changed. Is the "
                            "address that of a Tasking Manager?" )
                          .arg( host, QString::number( MAX_BYTES / ( 1024 * 1024 ) ) ) );
  if ( answer.unsafe )
    throw TaskingError( tr( "The token was not sent: the address of %1 begins with http, so that everybody on the way "
                            "could read it. Enter the address that begins with https." )
                          .arg( host ) );
  if ( answer.status == 0 )
    throwNetwork( answer, host );
  if ( answer.status >= 300 )
    throwStatus( answer, host );
  if ( answer.error != QNetworkReply::NoError )
    throwNetwork( answer, host ); // the body broke off
  const QByteArray start = answer.body.left( 200 ).trimmed();
  if ( start.startsWith( '<' ) )
    notAnApi( host );
}

} // namespace lacuna
