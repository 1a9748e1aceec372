// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lacuna
{

/// Share of the value that is lost at a depth: straight lines between points, level beyond both ends, 0 on dry ground.
class DamageCurve
{
public:
  DamageCurve() = default;
  /// points: depth in metres (rising), share 0..1.
  explicit DamageCurve( std::vector<std::pair<double, double>> points ) : mPoints( std::move( points ) ) {}
  /// depth above the floor in metres; NaN gives NaN.
  double at( double depthM ) const;
  const std::vector<std::pair<double, double>> &points() const { return mPoints; }

private:
  std::vector<std::pair<double, double>> mPoints;
};

/// What can be wrong with a curve file; the first argument of Error CurveFile.
namespace curve_problem
{
inline constexpr const char *UNREADABLE = "unreadable";
inline constexpr const char *NO_PLAIN_FILE = "no_plain_file"; ///< a place in an archive, in memory or on the network
inline constexpr const char *NO_HEADER = "no_header";         ///< value: the columns found
inline constexpr const char *NO_ROWS = "no_rows";
inline constexpr const char *DECIMAL_COMMA = "decimal_comma"; ///< value: the text
inline constexpr const char *NOT_A_NUMBER = "not_a_number";
inline constexpr const char *UNSORTED = "unsorted"; ///< value: the depth
inline constexpr const char *REPEATED = "repeated";
inline constexpr const char *NEGATIVE_DEPTH = "negative_depth";
inline constexpr const char *NOT_A_SHARE = "not_a_share"; ///< damage outside 0..1
} // namespace curve_problem

/// Curves by their id.
using DamageCurves = std::map<std::string, DamageCurve, std::less<>>;

/**
 * Reads a CSV file with the columns depth_m, damage and optionally curve_id; in place of damage also mdd and paa, whose
 * product it is (the form of CLIMADA). Without curve_id there is one curve with the id "". Depths of a curve rise from
 * row to row.
 * \throws Error CurveFile
 */
DamageCurves readDamageCurves( const std::string &path );

/// A curve that is built in.
struct NamedCurve
{
  const char *name;   ///< of the parameter CURVE
  const char *source; ///< citation
  DamageCurve curve;
};

/**
 * JRC, Huizinga, de Moel and Szewczyk 2017, doi 10.2760/16510. Residential and commercial, South and Central America
 * and the Caribbean, and the global one were compared with CLIMADA and hydromt_fiat v0.5.9; North America only from
 * 0.5 m on. "Buildings, average" and, for contrast, the low-standard house of Rio are of hydromt_fiat itself.
 */
const std::vector<NamedCurve> &builtInCurves();

/// Null where there is none of that name.
const DamageCurve *builtInCurve( std::string_view name );

} // namespace lacuna
