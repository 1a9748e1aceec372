// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "report_file.h"

#include <qgsexception.h>

#include <QSaveFile>

namespace lacuna
{

QString ReportFile::failure( const QString &file, const QString &why )
{
  return tr( "The report %1 could not be written (%2). Choose another folder for REPORT and run again." ).arg( file, why );
}

void ReportFile::requireWritable( const QString &path )
{
  QSaveFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) )
    throw QgsProcessingException( failure( path, file.errorString() ) );
  file.cancelWriting();
}

void ReportFile::write( const QString &path, const QString &html )
{
  QSaveFile file( path );
  const QByteArray bytes = html.toUtf8();
  if ( !file.open( QIODevice::WriteOnly ) || file.write( bytes ) != bytes.size() || !file.commit() )
    throw QgsProcessingException( failure( path, file.errorString() ) );
}

} // namespace lacuna
