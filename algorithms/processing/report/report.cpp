// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "report.h"
#include "lacuna/version.h"
#include "numbers.h"

#include <qgis.h>

#include <algorithm>

namespace lacuna
{

void Report::provenance( const RunRecord &record, const QList<QPair<QString, QString>> &more )
{
  QList<QPair<QString, QString>> rows;
  for ( const RunSetting &setting : record.settings() )
    rows << qMakePair( setting.label, setting.shown );
  rows << more;
  rows << qMakePair(
    tr( "Made with" ), QStringLiteral( "Lacuna %1, QGIS %2" ).arg( QString::fromLatin1( version() ), Qgis::version() )
  );
  rows << qMakePair( tr( "Made on" ), shown::day( record.made() ) );
  table( rows );
  mRecord = record;
}

void Report::warn( const QStringList &warnings )
{
  for ( const QString &warning : warnings )
    if ( !says( warning ) && !mWarnings.contains( warning ) )
      mWarnings << warning;
}

bool Report::says( const QString &text ) const
{
  return std::any_of( mParts.begin(), mParts.end(), [&text]( const ReportPart &part ) {
    const auto *said = std::get_if<ReportText>( &part );
    return said && said->text.contains( text );
  } );
}

} // namespace lacuna
