// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QVariantMap>

namespace lacuna::testing
{

/// What a run of an algorithm in qgis_process came to.
struct ProcessRun
{
  int status = -1;
  QVariantMap results;
  QString said; ///< all of it, where the run failed
};

/// There is a qgis_process for the library that was built: not where the tests run on a QGIS without programs (Qt 6).
inline bool hasQgisProcess()
{
#if QT_VERSION >= QT_VERSION_CHECK( 6, 0, 0 )
  return false;
#else
  return !QStandardPaths::findExecutable( QStringLiteral( "qgis_process" ) ).isEmpty();
#endif
}

/// Runs an algorithm as a script does: by name, with files in and out, with the package that was built and a profile
/// that is thrown away.
inline ProcessRun runInQgisProcess( const QString &id, const QVariantMap &inputs )
{
  const QTemporaryDir profile;
  const QString settings = profile.filePath( QStringLiteral( "profiles/default/QGIS/QGIS3.ini" ) );
  QDir().mkpath( QFileInfo( settings ).path() );
  QFile file( settings );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( "[PythonPlugins]\nlacuna=true\n" ) < 0 )
    return {};
  file.close();
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert( QStringLiteral( "QGIS_CUSTOM_CONFIG_PATH" ), profile.path() );
  environment.insert( QStringLiteral( "QGIS_PLUGINPATH" ), QFileInfo( QStringLiteral( LACUNA_PACKAGE ) ).path() );
  environment.insert( QStringLiteral( "QT_QPA_PLATFORM" ), QStringLiteral( "offscreen" ) );
  QProcess process;
  process.setProcessEnvironment( environment );
  process.start( QStringLiteral( "qgis_process" ), { "--json", "run", id, "-" } );
  process.write( QJsonDocument( QJsonObject { { "inputs", QJsonObject::fromVariantMap( inputs ) } } ).toJson() );
  process.closeWriteChannel();
  if ( !process.waitForFinished( 120000 ) )
    return { -1, {}, QStringLiteral( "qgis_process did not end" ) };
  const QByteArray out = process.readAllStandardOutput();
  const QJsonObject log = QJsonDocument::fromJson( out ).object();
  return {
    process.exitCode(), log.value( QStringLiteral( "results" ) ).toObject().toVariantMap(),
    QString::fromUtf8( out + process.readAllStandardError() )
  };
}

} // namespace lacuna::testing
