// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_expected.h"
#include "sample_words.h"

#include <qgsexception.h>

#include <QStringList>

namespace lacuna
{

QString ExpectedText::standard() { return QStringLiteral( "gap:0.9;matched:0.98;extra:0.9;cell:0.05" ); }

ExpectedShares ExpectedText::read( const QString &text )
{
  ExpectedShares shares;
  for ( const QString &part : text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
  {
    const QStringList pair = part.split( QLatin1Char( ':' ) );
    const std::optional<StratumKind> kind = SampleWords::kindOf( pair.value( 0 ).trimmed() );
    bool isNumber = false;
    const double share = pair.value( 1 ).trimmed().toDouble( &isNumber );
    if ( pair.size() != 2 || !kind || !isNumber || !( share >= 0 && share <= 1 ) )
      throw QgsProcessingException(
        tr(
          "“%1” in EXPECTED is not understood. Write a word (gap, matched, extra or cell), a colon and a share from 0 "
          "to 1 with a point, and semicolons between: %2."
        )
          .arg( part.trimmed(), standard() )
      );
    double *const places[] = { &shares.gap, &shares.matched, &shares.extra, &shares.cell };
    *places[static_cast<int>( *kind )] = share;
  }
  return shares;
}

} // namespace lacuna
