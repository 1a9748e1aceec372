// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/metric_frame.h"
#include "../core/angles.h"
#include "lacuna/error.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacuna
{

// Ellipsoidal Mercator and its scale after Snyder 1987 (Map Projections, USGS PP 1395), equations 7-6 to 7-9 and 3-5;
// his numbers are those of the header.

Mercator::Mercator( double semiMajorAxis, double inverseFlattening, double centralMeridian )
  : mSemiMajor( semiMajorAxis )
  , mCentral( centralMeridian )
{
  const double f = inverseFlattening > 0 ? 1 / inverseFlattening : 0;
  mEccentricity = std::sqrt( f * ( 2 - f ) );
}

void Mercator::project( double longitude, double latitude, double &x, double &y ) const
{
  const double sine = std::sin( latitude * RADIANS_PER_DEGREE );
  x = mSemiMajor * std::remainder( longitude - mCentral, 360.0 ) * RADIANS_PER_DEGREE;
  y = mSemiMajor * ( std::atanh( sine ) - mEccentricity * std::atanh( mEccentricity * sine ) );
}

void Mercator::unproject( double x, double y, double &longitude, double &latitude ) const
{
  longitude = mCentral + x / mSemiMajor * DEGREES_PER_RADIAN;
  const double isometric = y / mSemiMajor;
  double sine = std::tanh( isometric );
  for ( int i = 0; i < 12; ++i )
  {
    const double next = std::tanh( isometric + mEccentricity * std::atanh( mEccentricity * sine ) );
    const bool settled = std::abs( next - sine ) < 1e-16;
    sine = next;
    if ( settled )
      break;
  }
  latitude = std::asin( sine ) * DEGREES_PER_RADIAN;
}

MetricFrame MetricFrame::uniform( double unitsPerMetre )
{
  if ( !( unitsPerMetre > 0 ) || !std::isfinite( unitsPerMetre ) )
    throw Error( ErrorCode::InvalidOption, { "unitsPerMetre", std::to_string( unitsPerMetre ) } );
  MetricFrame frame;
  frame.mFactor = unitsPerMetre;
  return frame;
}

MetricFrame MetricFrame::mercator( double semiMajorAxis, double inverseFlattening )
{
  MetricFrame frame;
  frame.mKind = Kind::Mercator;
  frame.mSemiMajor = semiMajorAxis;
  const double f = inverseFlattening > 0 ? 1 / inverseFlattening : 0;
  const double e2 = f * ( 2 - f );
  const double e4 = e2 * e2;
  const double e6 = e4 * e2;
  const double e8 = e4 * e4;
  frame.mEccentricitySquared = e2;
  frame.mSeries[0] = e2 / 2 + 5 * e4 / 24 + e6 / 12 + 13 * e8 / 360;
  frame.mSeries[1] = 7 * e4 / 48 + 29 * e6 / 240 + 811 * e8 / 11520;
  frame.mSeries[2] = 7 * e6 / 120 + 81 * e8 / 1120;
  frame.mSeries[3] = 4279 * e8 / 161280;
  return frame;
}

MetricFrame MetricFrame::lattice(
  const Box &box, std::size_t columns, std::size_t rows, std::vector<double> values, double nominal
)
{
  if ( columns < 2 || rows < 2 || values.size() != columns * rows || !( nominal > 0 ) )
    throw Error( ErrorCode::InvalidOption, { "lattice", std::to_string( values.size() ) } );
  MetricFrame frame;
  frame.mKind = Kind::Lattice;
  frame.mFactor = nominal;
  frame.mBox = box;
  frame.mColumns = columns;
  frame.mRows = rows;
  frame.mValues = std::move( values );
  return frame;
}

double MetricFrame::unitsPerMetre( double x, double y ) const
{
  switch ( mKind )
  {
    case Kind::Uniform:
      return mFactor;
    case Kind::Mercator:
    {
      const double chi = std::numbers::pi / 2 - 2 * std::atan( std::exp( -y / mSemiMajor ) );
      const double phi = chi + mSeries[0] * std::sin( 2 * chi ) + mSeries[1] * std::sin( 4 * chi )
                         + mSeries[2] * std::sin( 6 * chi ) + mSeries[3] * std::sin( 8 * chi );
      const double sine = std::sin( phi );
      return std::sqrt( 1 - mEccentricitySquared * sine * sine ) / std::max( std::cos( phi ), 1e-3 );
    }
    case Kind::Lattice:
      break;
  }
  const auto place = []( double value, double min, double max, std::size_t count, std::size_t &cell ) {
    const double span = max - min;
    const double at
      = span > 0 ? std::clamp( ( value - min ) / span, 0.0, 1.0 ) * static_cast<double>( count - 1 ) : 0.0;
    cell = std::min( static_cast<std::size_t>( at ), count - 2 );
    return at - static_cast<double>( cell );
  };
  std::size_t column = 0;
  std::size_t row = 0;
  const double u = place( x, mBox.xMin, mBox.xMax, mColumns, column );
  const double v = place( y, mBox.yMin, mBox.yMax, mRows, row );
  const double *low = mValues.data() + row * mColumns + column;
  const double *high = low + mColumns;
  return ( 1 - v ) * ( ( 1 - u ) * low[0] + u * low[1] ) + v * ( ( 1 - u ) * high[0] + u * high[1] );
}

double MetricFrame::northing( double y ) const
{
  return mKind == Kind::Mercator ? mSemiMajor * std::atan( std::sinh( y / mSemiMajor ) ) : y / mFactor;
}

double MetricFrame::yAt( double northing ) const
{
  return mKind == Kind::Mercator ? mSemiMajor * std::asinh( std::tan( northing / mSemiMajor ) ) : northing * mFactor;
}

double MetricFrame::rowFactor( double y ) const { return mKind == Kind::Mercator ? unitsPerMetre( 0, y ) : mFactor; }

} // namespace lacuna
