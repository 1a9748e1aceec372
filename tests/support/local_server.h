// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <memory>

namespace lacuna::testing
{

/// A server of HTTP on this machine, on a thread of its own, that answers one request after the other. Who derives from
/// it calls begin() when it is made and end() before it goes.
class LocalServer : public QThread
{
public:
  QString root() const { return QStringLiteral( "http://127.0.0.1:%1" ).arg( mPort.load() ); }

protected:
  struct Reply
  {
    int status = 200;
    QByteArray body;
  };
  /// On the thread of the server.
  virtual Reply replyTo( const QByteArray &request ) = 0;

  void begin()
  {
    start();
    while ( mPort == 0 )
      msleep( 5 );
  }
  void end()
  {
    mStop = true;
    wait();
  }
  bool isEnding() const { return mStop; }

  void run() override
  {
    QTcpServer server;
    server.listen( QHostAddress::LocalHost );
    mPort = server.serverPort();
    while ( !mStop )
    {
      if ( !server.waitForNewConnection( 50 ) )
        continue;
      const std::unique_ptr<QTcpSocket> socket( server.nextPendingConnection() );
      QByteArray request;
      while ( !isWhole( request ) && socket->waitForReadyRead( 2000 ) )
        request += socket->readAll();
      const Reply reply = replyTo( request );
      socket->write(
        "HTTP/1.1 " + QByteArray::number( reply.status ) + " x\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number( reply.body.size() ) + "\r\n\r\n" + reply.body
      );
      socket->waitForBytesWritten( 2000 );
      socket->disconnectFromHost();
      if ( socket->state() != QAbstractSocket::UnconnectedState )
        socket->waitForDisconnected( 2000 );
    }
  }

private:
  static bool isWhole( const QByteArray &request )
  {
    const auto head = request.indexOf( "\r\n\r\n" );
    if ( head < 0 )
      return false;
    const QByteArray lower = request.left( head ).toLower();
    const auto length = lower.indexOf( "content-length:" );
    return length < 0 || request.size() >= head + 4 + lower.mid( length + 15 ).split( '\r' ).first().trimmed().toInt();
  }

  std::atomic<int> mPort { 0 };
  std::atomic<bool> mStop { false };
};

} // namespace lacuna::testing
