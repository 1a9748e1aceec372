// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "saved_file.h"
#include "tasking_error.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace lacuna
{

QByteArray SavedFile::read( const QString &path )
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsException( tr( "The file “%1” could not be read: %2" ).arg( path, file.errorString() ) );
  if ( file.size() > TaskingErrors::MAX_BYTES )
    throw QgsException( tr( "The file “%1” is larger than %2 MB; that is no file of a Tasking Manager." )
                          .arg( path, QString::number( TaskingErrors::MAX_BYTES >> 20 ) ) );
  return file.readAll();
}

QString SavedFile::nameOf( const QString &path ) { return QFileInfo( path ).fileName(); }

int SavedFile::projectOf( const QString &path )
{
  static const QRegularExpression number( QStringLiteral( "^(\\d{1,9})-(?:tasks|aoi)" ) );
  return number.match( nameOf( path ) ).captured( 1 ).toInt();
}

} // namespace lacuna
