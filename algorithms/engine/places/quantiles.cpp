// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/quantiles.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// The distributions by series and continued fractions (Abramowitz and Stegun 6.5.29, 6.5.31, 26.5.8; the fractions by
// the method of Lentz 1976), the quantiles by halving: a few dozen values a run, so that certain beats fast.

namespace
{

constexpr double EPSILON = 1e-16;
constexpr double TINY = 1e-300;
constexpr int MOST_TERMS = 100000;

// std::lgamma writes to a global variable; this does not. Lanczos' sum of 9 terms (g = 7): 15 digits.
double logGamma( double x )
{
  static constexpr double TERMS[]
    = { 676.5203681218851,  -1259.1392167224028,  771.32342877765313,    -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7 };
  constexpr double HALF_LOG_TWO_PI = 0.91893853320467274178;
  if ( x < 0.5 ) // one step up: Γ( x + 1 ) = x Γ( x )
    return logGamma( x + 1 ) - std::log( x );
  double sum = 0.99999999999980993;
  for ( int i = 0; i < 8; ++i )
    sum += TERMS[i] / ( x + i );
  const double t = x + 6.5;
  return HALF_LOG_TWO_PI + ( x - 0.5 ) * std::log( t ) - t + std::log( sum );
}

// Lentz's method: one more level of a continued fraction.
struct Fraction
{
  double value = 1;
  double c = 1;
  double d = 0;

  // Whether it has come to rest.
  bool add( double a, double b )
  {
    const auto awayFromZero = []( double x ) { return std::abs( x ) < TINY ? TINY : x; };
    d = 1 / awayFromZero( b + a * d );
    c = awayFromZero( b + a / c );
    value *= c * d;
    return std::abs( c * d - 1 ) < EPSILON * 4;
  }
};

double betaFraction( double a, double b, double x )
{
  Fraction fraction;
  fraction.d = 1 / ( 1 - ( a + b ) * x / ( a + 1 ) );
  if ( !std::isfinite( fraction.d ) )
    fraction.d = 1 / TINY;
  fraction.value = fraction.d;
  for ( int m = 1; m < MOST_TERMS; ++m )
  {
    fraction.add( m * ( b - m ) * x / ( ( a + 2 * m - 1 ) * ( a + 2 * m ) ), 1 );
    if ( fraction.add( -( a + m ) * ( a + b + m ) * x / ( ( a + 2 * m ) * ( a + 2 * m + 1 ) ), 1 ) )
      break;
  }
  return fraction.value;
}

// Where a rising function passes a value; low and high lie on both sides.
template <class Function>
double passes( double value, double low, double high, Function &&function )
{
  for ( int i = 0; i < 2000; ++i )
  {
    const double middle = low + ( high - low ) / 2;
    if ( !( middle > low && middle < high ) )
      break;
    ( function( middle ) < value ? low : high ) = middle;
  }
  return low + ( high - low ) / 2;
}

} // namespace

double gammaShare( double a, double x )
{
  if ( !( x > 0 ) )
    return 0;
  if ( std::isinf( x ) )
    return 1;
  const double front = std::exp( a * std::log( x ) - x - logGamma( a ) );
  if ( x < a + 1 )
  {
    double term = 1 / a;
    double sum = term;
    for ( int i = 1; i < MOST_TERMS && std::abs( term ) > std::abs( sum ) * EPSILON; ++i )
    {
      term *= x / ( a + i );
      sum += term;
    }
    return std::min( 1.0, front * sum );
  }
  Fraction fraction;
  fraction.c = 1 / TINY;
  fraction.d = 1 / ( x + 1 - a );
  fraction.value = fraction.d;
  for ( int i = 1; i < MOST_TERMS; ++i )
    if ( fraction.add( -i * ( i - a ), x + 1 - a + 2 * i ) )
      break;
  return std::max( 0.0, 1 - front * fraction.value );
}

double betaShare( double a, double b, double x )
{
  if ( !( x > 0 ) )
    return 0;
  if ( !( x < 1 ) )
    return 1;
  const double front
    = std::exp( logGamma( a + b ) - logGamma( a ) - logGamma( b ) + a * std::log( x ) + b * std::log1p( -x ) );
  if ( x < ( a + 1 ) / ( a + b + 2 ) )
    return front * betaFraction( a, b, x ) / a;
  return 1 - front * betaFraction( b, a, 1 - x ) / b;
}

double chiSquareQuantile( double p, double df )
{
  if ( !( p > 0 ) )
    return 0;
  if ( !( p < 1 ) )
    return std::numeric_limits<double>::infinity();
  double high = df + 1;
  while ( gammaShare( df / 2, high / 2 ) < p )
    high *= 2;
  return passes( p, 0, high, [df]( double x ) { return gammaShare( df / 2, x / 2 ); } );
}

double studentQuantile( double p, double df )
{
  if ( p == 0.5 )
    return 0;
  if ( p < 0.5 )
    return -studentQuantile( 1 - p, df );
  if ( !( p < 1 ) )
    return std::numeric_limits<double>::infinity();
  if ( std::isinf( df ) )
  {
    // The square of a normal variable is chi-square of one degree.
    return std::sqrt( chiSquareQuantile( 2 * p - 1, 1 ) );
  }
  // P( |T| > t ) = I( df/2, 1/2 ) at df/(df + t²)
  const auto below = [df]( double t ) { return 1 - betaShare( df / 2, 0.5, df / ( df + t * t ) ) / 2; };
  double high = 2;
  while ( below( high ) < p )
    high *= 2;
  return passes( p, 0, high, below );
}

Interval garwoodInterval( double count )
{
  return { count > 0 ? chiSquareQuantile( 0.025, 2 * count ) / 2 : 0, chiSquareQuantile( 0.975, 2 * count + 2 ) / 2 };
}

} // namespace lacuna
