// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "value_classes.h"
#include "exposure_report.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ExposureReport )
};

double withOneDigit( double value )
{
  const double unit = std::pow( 10.0, std::floor( std::log10( value ) ) );
  return std::round( value / unit ) * unit;
}

} // namespace

QList<LookClass> valueClasses( const std::vector<double> &values )
{
  std::vector<double> some;
  std::copy_if( values.begin(), values.end(), std::back_inserter( some ), []( double value ) { return value > 0; } );
  std::sort( some.begin(), some.end() );
  std::vector<double> bounds { 0 };
  for ( const double share : { 0.25, 0.5, 0.75, 0.95 } )
    if ( !some.empty() )
      if ( const double bound
           = withOneDigit( some[static_cast<std::size_t>( share * static_cast<double>( some.size() - 1 ) )] );
           bound > bounds.back() )
        bounds.push_back( bound );
  const QLocale locale;
  const auto number = [&]( double value ) { return locale.toString( value, 'f', value < 1 ? 2 : 0 ); };
  QList<LookClass> classes { { -1, 0, Words::tr( "none" ), QColor( exposure_colour::NONE ) } };
  const int count = some.empty() ? 0 : static_cast<int>( bounds.size() );
  for ( int i = 0; i < count; ++i )
  {
    const double from = bounds[static_cast<std::size_t>( i )];
    const bool last = i + 1 == count;
    const double to = last ? std::numeric_limits<double>::max() : bounds[static_cast<std::size_t>( i ) + 1];
    const QString label = last     ? Words::tr( "more than %1" ).arg( number( from ) )
                          : i == 0 ? Words::tr( "up to %1" ).arg( number( to ) )
                                   : QStringLiteral( "%1–%2" ).arg( number( from ), number( to ) );
    classes << LookClass { from, to, label, QColor( exposure_colour::ofClass( i + 1, count ) ) };
  }
  return classes;
}

} // namespace lacuna
