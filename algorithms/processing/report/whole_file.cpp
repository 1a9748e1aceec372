// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "whole_file.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>

namespace lacuna
{

QString WholeFile::write( const QString &path, const QByteArray &content )
{
  QSaveFile file( path );
  // commit() does not notice that the last 16 kB, which Qt holds back, found no room.
  if ( file.open( QIODevice::WriteOnly ) && file.write( content ) == content.size() && file.flush() && file.commit() )
    return QString();
  return reason( file, content.size() );
}

QString WholeFile::tryToOpen( const QString &path )
{
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) )
    return reason( file, 0 );
  file.cancelWriting();
  return QString();
}

QString WholeFile::reason( const QSaveFile &file, qint64 bytes )
{
  // The half written copy may still be there, so what is free now is no proof that there was room.
  const QStorageInfo disk( QFileInfo( file.fileName() ).path() );
  if ( file.error() == QFileDevice::ResourceError || ( disk.isValid() && disk.bytesAvailable() < bytes ) )
    return tr( "the disk is full: the file needs %1" ).arg( QLocale().formattedDataSize( bytes ) );
  return file.errorString();
}

} // namespace lacuna
