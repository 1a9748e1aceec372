// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "report_file.h"
#include "whole_file.h"

#include <qgsexception.h>

namespace lacuna
{

QString ReportFile::failure( const QString &file, const QString &why, const QString &parameter )
{
  return tr( "The file %1 could not be written (%2). Choose another folder for %3 and run again." )
    .arg( file, why, parameter );
}

void ReportFile::requireWritable( const QString &path, const QString &parameter )
{
  if ( const QString why = WholeFile::tryToOpen( path ); !why.isEmpty() )
    throw QgsProcessingException( failure( path, why, parameter ) );
}

void ReportFile::write( const QString &path, const QByteArray &content, const QString &parameter )
{
  if ( const QString why = WholeFile::write( path, content ); !why.isEmpty() )
    throw QgsProcessingException( failure( path, why, parameter ) );
}

} // namespace lacuna
