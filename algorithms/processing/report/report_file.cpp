// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "report_file.h"
#include "whole_file.h"

#include <qgsexception.h>

namespace lacuna
{

QString ReportFile::failure( const QString &file, const QString &why )
{
  return tr( "The report %1 could not be written (%2). Choose another folder for REPORT and run again." )
    .arg( file, why );
}

void ReportFile::requireWritable( const QString &path )
{
  if ( const QString why = WholeFile::tryToOpen( path ); !why.isEmpty() )
    throw QgsProcessingException( failure( path, why ) );
}

void ReportFile::write( const QString &path, const QString &html )
{
  if ( const QString why = WholeFile::write( path, html.toUtf8() ); !why.isEmpty() )
    throw QgsProcessingException( failure( path, why ) );
}

} // namespace lacuna
