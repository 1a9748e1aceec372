// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "numbers.h"

#include <qgsapplication.h>

#include <QLocale>

#include <cmath>

namespace lacuna
{

QString shown::whole( std::size_t value ) { return QLocale().toString( static_cast<qulonglong>( value ) ); }

QString shown::percent( double share )
{
  return std::isfinite( share ) ? QLocale().toString( 100 * share, 'f', 1 ) + QStringLiteral( "\u00A0%" )
                                : QStringLiteral( "–" );
}

QString shown::day( const QDate &date )
{
  return QLocale( QgsApplication::locale() ).toString( date, QLocale::LongFormat );
}

QString shown::amount( double value )
{
  if ( !std::isfinite( value ) )
    return QStringLiteral( "–" );
  // Four digits that count, the rest noughts.
  const double step
    = std::abs( value ) >= 10000 ? std::pow( 10, std::floor( std::log10( std::abs( value ) ) ) - 3 ) : 1;
  return QLocale().toString( std::round( value / step ) * step, 'f', 0 );
}

} // namespace lacuna
