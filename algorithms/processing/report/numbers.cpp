// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "numbers.h"

#include <qgsapplication.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

#include <algorithm>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( HtmlPage )
};

constexpr double MILLION = 1e6;
constexpr double BEYOND = 1e15; // nobody has a word for it

// With a place for how many. One and a bit is singular in French and Portuguese, plural in Spanish.
QString millions( double units, bool thousands )
{
  if ( thousands )
    return units < 2 ? units > 1 ? Words::tr( "%1 billion", "1.9 thousand million" ) : Words::tr( "%1 billion", "one" )
                     : Words::tr( "%1 billion", "two or more thousand million" );
  return units < 2 ? units > 1 ? Words::tr( "%1 million", "1.9 million" ) : Words::tr( "%1 million", "one" )
                   : Words::tr( "%1 million", "two or more" );
}

// What a number from a million on is rounded to: a tenth of its word, or the whole of it.
double stepOfWords( double size )
{
  const double unit = size >= 1000 * MILLION ? 1000 * MILLION : MILLION;
  return size < 100 * unit ? unit / 10 : unit;
}

// Below a million as it is, above it with a word and at most one decimal.
QString inWords( double value )
{
  const double size = std::abs( value );
  if ( size >= BEYOND )
    return QLocale().toString( value, 'g', 3 );
  if ( size < MILLION )
    return QLocale().toString( value, 'f', 0 );
  const bool thousands = size >= 1000 * MILLION;
  const double unit = thousands ? 1000 * MILLION : MILLION;
  const int decimals = size < 100 * unit ? 1 : 0;
  const double step = stepOfWords( size );
  const double units = std::round( value / step ) * step / unit;
  QString number = QLocale().toString( units, 'f', decimals );
  const QString nought = QString( QLocale().decimalPoint() ) + QString( QLocale().zeroDigit() );
  if ( decimals == 1 && number.endsWith( nought ) )
    number.chop( nought.size() );
  return millions( std::abs( units ), thousands ).arg( number );
}

const QString NONE = QStringLiteral( "–" );

// A whole number no nearer to the other end of its range; what a sum is off by does not count.
double outward( double value, bool up )
{
  constexpr double DUST = 1e-9;
  return up ? std::ceil( value - DUST ) : std::floor( value + DUST );
}

// The end of a range; one decimal where it would look like all or nothing.
QString percentOf( double share, bool up )
{
  const double whole = outward( 100 * share, up );
  const bool extreme = ( whole == 0 && share > 0 ) || ( whole == 100 && share < 1 );
  return QLocale().toString( extreme ? outward( 1000 * share, up ) / 10 : whole, 'f', extreme ? 1 : 0 )
         + QStringLiteral( "\u00A0%" );
}

// Three digits count.
double stepOfEstimate( double value )
{
  const double size = std::abs( value );
  return size >= 1000 ? std::pow( 10, std::floor( std::log10( size ) ) - 2 ) : 1;
}

QString endOfRange( double value, bool up )
{
  const double size = std::abs( value );
  const double step = size >= MILLION ? stepOfWords( size ) : stepOfEstimate( value );
  return shown::count( outward( value / step, up ) * step );
}

} // namespace

QString shown::count( double value ) { return std::isfinite( value ) ? inWords( value ) : QStringLiteral( "–" ); }

QString shown::estimate( double value )
{
  const double step = stepOfEstimate( value );
  return count( std::round( value / step ) * step );
}

QString shown::lowest( double value ) { return endOfRange( value, false ); }

QString shown::highest( double value ) { return endOfRange( value, true ); }

QString shown::share( double share )
{
  if ( !std::isfinite( share ) )
    return QStringLiteral( "–" );
  const double rounded = std::round( 100 * share );
  const bool extreme = ( rounded == 0 && share > 0 ) || ( rounded == 100 && share < 1 );
  return QLocale().toString( 100 * share, 'f', extreme ? 1 : 0 ) + QStringLiteral( "\u00A0%" );
}

QString shown::atLeast( double share ) { return std::isfinite( share ) ? percentOf( share, false ) : NONE; }

QString shown::shares( double low, double high )
{
  if ( !std::isfinite( low ) || !std::isfinite( high ) )
    return NONE;
  return Words::tr( "%1 to %2", "two shares, as in 72 % to 81 %" )
    .arg( percentOf( low, false ), percentOf( high, true ) );
}

QString shown::span( double low, double high )
{
  if ( !std::isfinite( low ) || !std::isfinite( high ) )
    return NONE;
  return QStringLiteral( "%1–%2\u00A0%" )
    .arg(
      QLocale().toString( outward( 100 * low, false ), 'f', 0 ),
      QLocale().toString( outward( 100 * high, true ), 'f', 0 )
    );
}

QString shown::kilometres( double metres )
{
  if ( !std::isfinite( metres ) )
    return QStringLiteral( "–" );
  if ( std::abs( metres ) < 50 ) // 0.0 km says nothing
    return QLocale().toString( metres, 'f', 0 ) + QStringLiteral( "\u00A0m" );
  const double kilometres = metres / 1000;
  return std::abs( kilometres ) < MILLION
           ? QLocale().toString( kilometres, 'f', std::abs( kilometres ) < 100 ? 1 : 0 ) + QStringLiteral( "\u00A0km" )
           : inWords( kilometres ) + QStringLiteral( "\u00A0km" );
}

QString shown::whole( std::size_t value ) { return QLocale().toString( static_cast<qulonglong>( value ) ); }

QString shown::persons( double people ) { return whole( static_cast<std::size_t>( std::llround( people ) ) ); }

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

double roundStep( double largest, int steps )
{
  const double least = std::max( 1.0, largest / steps ), unit = std::pow( 10.0, std::floor( std::log10( least ) ) );
  for ( const double times : { 1.0, 2.0, 5.0 } )
    if ( times * unit >= least )
      return times * unit;
  return 10 * unit;
}

} // namespace lacuna
