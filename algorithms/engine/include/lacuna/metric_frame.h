// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/box.h"

#include <cstddef>
#include <vector>

namespace lacuna
{

/// Ellipsoidal Mercator, Snyder 1987 eq. 7-6 and 7-7: degrees to metres about a central meridian; longitudes are
/// wrapped to within half a turn of it. Infinite at the poles.
class Mercator
{
public:
  Mercator( double semiMajorAxis, double inverseFlattening, double centralMeridian );
  void project( double longitude, double latitude, double &x, double &y ) const;
  /// Back again, by his eq. 7-9; good to 1e-12 degrees. Longitudes within half a turn of the central meridian.
  void unproject( double x, double y, double &longitude, double &latitude ) const;

private:
  double mSemiMajor;
  double mEccentricity;
  double mCentral;
};

/**
 * How the working coordinates of a run relate to metres on the ground.
 *
 * Working coordinates are those of a conformal projection, so that near any point they are metres times one factor.
 * That factor changes slowly: it is one number for a building, and no single flat frame has to be good for a whole
 * country. Lengths divided by unitsPerMetre(), and areas by its square, are good to 1e-4 wherever the projection is
 * defined.
 */
class MetricFrame
{
public:
  /// The same factor everywhere; 1 for coordinates that already are metres.
  static MetricFrame uniform( double unitsPerMetre = 1.0 );

  /// Ellipsoidal Mercator in metres with y = 0 on the equator. unitsPerMetre = sqrt(1 - e² sin²φ) / cos φ, Snyder 1987
  /// eq. 7-8, with φ found from y by his eq. 3-5 series. Good from 89.5° south to 89.5° north.
  static MetricFrame mercator( double semiMajorAxis, double inverseFlattening );

  /// Bilinear between measured factors: values row by row from the south-west corner of box. columns, rows >= 2.
  /// nominal: what the factors lie about, the same for all extents of one CRS.
  static MetricFrame
  lattice( const Box &box, std::size_t columns, std::size_t rows, std::vector<double> values, double nominal = 1.0 );

  double unitsPerMetre( double x, double y ) const;

  /// For grids fixed on the earth: what grows by one a metre to the north, hanging on y alone. Of Mercator the
  /// conformal latitude times the radius, within 0.4 % of the ground; else y by the nominal factor.
  double northing( double y ) const;
  double yAt( double northing ) const; ///< the inverse of northing()
  double rowFactor( double y
  ) const; ///< units per metre to the east, the same for all x: of Mercator exact, else the nominal factor

private:
  enum class Kind
  {
    Uniform,
    Mercator,
    Lattice
  };
  Kind mKind = Kind::Uniform;
  double mFactor = 1; // of Lattice the nominal one
  double mSemiMajor = 0;
  double mEccentricitySquared = 0;
  double mSeries[4] = { 0, 0, 0, 0 };
  Box mBox;
  std::size_t mColumns = 0;
  std::size_t mRows = 0;
  std::vector<double> mValues;
};

} // namespace lacuna
