// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "numbers.h"
#include "../bridge/choice_words.h"
#include "../exposure_inputs.h"

#include <qgsapplication.h>

#include <QLocale>

#include <cmath>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ExposureReport )
};

} // namespace

QString shown::whole( std::size_t value ) { return QLocale().toString( static_cast<qulonglong>( value ) ); }

QString shown::percent( double share )
{
  return std::isfinite( share ) ? QLocale().toString( 100 * share, 'f', 1 ) + QStringLiteral( "\u00A0%" ) : QStringLiteral( "–" );
}

QString shown::day( const QDate &date ) { return QLocale( QgsApplication::locale() ).toString( date, QLocale::LongFormat ); }

QString shown::amount( double value )
{
  if ( !std::isfinite( value ) )
    return QStringLiteral( "–" );
  // Four digits that count, the rest noughts.
  const double step = std::abs( value ) >= 10000 ? std::pow( 10, std::floor( std::log10( std::abs( value ) ) ) - 3 ) : 1;
  return QLocale().toString( std::round( value / step ) * step, 'f', 0 );
}

QString shown::statistic( const ExposureInputs &inputs )
{
  if ( inputs.points )
    return Words::tr( "value at the point" );
  switch ( inputs.statistic )
  {
    case Statistic::Max:
      return Words::tr( "greatest value under the footprint" );
    case Statistic::Mean:
      return Words::tr( "mean under the footprint" );
    case Statistic::Min:
      return Words::tr( "least value under the footprint" );
    case Statistic::Quantile90:
      return Words::tr( "value that 90 % of the footprint do not exceed" );
    case Statistic::Centroid:
      return Words::tr( "value at the centroid" );
  }
  return QString();
}

QString shown::curve( const ExposureInputs &inputs )
{
  if ( inputs.curve.isEmpty() )
    return Words::tr( "own curves" );
  const QString curve = ChoiceWords::of( QStringLiteral( "CURVE" ), inputs.curve );
  return inputs.curveField >= 0 ? Words::tr( "by building, else %1" ).arg( curve ) : curve;
}

} // namespace lacuna
