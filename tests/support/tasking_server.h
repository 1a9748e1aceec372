// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

namespace lacuna::testing
{

/// The Tasking Manager of tasking_server.py, for as long as this lives.
class TaskingServerProcess
{
public:
  explicit TaskingServerProcess( int port = 0 )
  {
    mProcess.setProcessChannelMode( QProcess::ForwardedErrorChannel );
    mProcess.start(
      QStringLiteral( "python3" ),
      { QStringLiteral( LACUNA_TASKING_SERVER ), QStringLiteral( LACUNA_SHARED_DATA ), QString::number( port ) }
    );
    if ( mProcess.waitForStarted( 10000 ) && mProcess.waitForReadyRead( 20000 ) )
      mPort = mProcess.readLine().trimmed().toInt();
  }
  ~TaskingServerProcess()
  {
    mProcess.closeWriteChannel();
    if ( !mProcess.waitForFinished( 5000 ) )
      mProcess.kill();
    mProcess.waitForFinished( 5000 );
  }
  bool isUp() const { return mPort > 0; }
  int port() const { return mPort; }
  QString base( const QString &fault = QString() ) const
  {
    return QStringLiteral( "http://127.0.0.1:%1" ).arg( mPort )
           + ( fault.isEmpty() ? QString() : QStringLiteral( "/f/" ) + fault );
  }
  QJsonObject control( const QString &what ) const
  {
    QTcpSocket socket;
    socket.connectToHost( QStringLiteral( "127.0.0.1" ), static_cast<quint16>( mPort ) );
    socket.waitForConnected( 5000 );
    socket.write( "GET /_control/" + what.toLatin1() + " HTTP/1.0\r\n\r\n" );
    QByteArray all;
    while ( socket.waitForReadyRead( 5000 ) )
      all += socket.readAll();
    all += socket.readAll();
    return QJsonDocument::fromJson( all.mid( all.indexOf( "\r\n\r\n" ) + 4 ) ).object();
  }
  QJsonArray log() const { return control( QStringLiteral( "log" ) ).value( QStringLiteral( "log" ) ).toArray(); }

private:
  QProcess mProcess;
  int mPort = 0;
};

} // namespace lacuna::testing
