// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace lacuna::testing
{

/// What a script of tests/support prints about a file, as JSON; failure is empty where it ran.
struct PythonJudge
{
  QJsonObject says;
  QString failure;

  static bool isThere()
  {
    QProcess python;
    python.start( QStringLiteral( "python3" ), { QStringLiteral( "--version" ) } );
    return python.waitForStarted() && python.waitForFinished();
  }

  explicit PythonJudge( const QString &script, QStringList arguments )
  {
    arguments.prepend( QFileInfo( QStringLiteral( LACUNA_TASKING_SERVER ) ).path() + QLatin1Char( '/' ) + script );
    QProcess python;
    python.start( QStringLiteral( "python3" ), arguments );
    if ( !python.waitForStarted() || !python.waitForFinished( 60000 ) || python.exitCode() != 0 )
      failure = QString::fromUtf8( python.readAllStandardError() ) + python.errorString();
    else
      says = QJsonDocument::fromJson( python.readAllStandardOutput() ).object();
  }
};

} // namespace lacuna::testing
