// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/damage_curve.h"
#include "../input/text_table_check.h"
#include "lacuna/error.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>
#include <type_traits>

namespace lacuna
{

// Depth-damage curves, straight between their points; sources of the built-in ones are beside them.

double DamageCurve::at( double depthM ) const
{
  if ( std::isnan( depthM ) )
    return depthM;
  if ( depthM <= 0 || mPoints.empty() )
    return 0;
  if ( depthM <= mPoints.front().first )
    return mPoints.front().second;
  const auto above = std::upper_bound( mPoints.begin(), mPoints.end(), depthM, []( double depth, const auto &point ) {
    return depth < point.first;
  } );
  if ( above == mPoints.end() )
    return mPoints.back().second;
  const auto below = above - 1;
  return below->second
         + ( above->second - below->second ) * ( depthM - below->first ) / ( above->first - below->first );
}

namespace
{

struct CloseDataset
{
  void operator()( void *dataset ) const { GDALClose( dataset ); }
};
struct DestroyFeature
{
  void operator()( OGRFeatureH feature ) const { OGR_F_Destroy( feature ); }
};

[[noreturn]] void wrong( const char *problem, long long line, const std::string &value )
{
  throw Error( ErrorCode::CurveFile, { problem, std::to_string( line ), value } );
}

std::string trimmed( const std::string &text )
{
  const std::size_t first = text.find_first_not_of( " \t" );
  return first == std::string::npos ? std::string() : text.substr( first, text.find_last_not_of( " \t" ) - first + 1 );
}

double number( const std::string &text, long long line )
{
  const std::string value = trimmed( text );
  double result = 0;
  const auto [end, failure] = std::from_chars( value.data(), value.data() + value.size(), result );
  if ( failure == std::errc() && end == value.data() + value.size() && std::isfinite( result ) )
    return result;
  wrong(
    value.find( ',' ) != std::string::npos ? curve_problem::DECIMAL_COMMA : curve_problem::NOT_A_NUMBER, line, text
  );
}

// The columns of the table, -1 where there is none.
struct Columns
{
  int depth;
  int damage;
  int mdd;
  int paa;
  int id;
  int count;

  explicit Columns( OGRFeatureDefnH table )
    : depth( OGR_FD_GetFieldIndex( table, "depth_m" ) )
    , damage( OGR_FD_GetFieldIndex( table, "damage" ) )
    , mdd( OGR_FD_GetFieldIndex( table, "mdd" ) )
    , paa( OGR_FD_GetFieldIndex( table, "paa" ) )
    , id( OGR_FD_GetFieldIndex( table, "curve_id" ) )
    , count( OGR_FD_GetFieldCount( table ) )
  {
    std::string names;
    for ( int i = 0; i < count; ++i )
      names += ( i ? ", " : "" ) + std::string( OGR_Fld_GetNameRef( OGR_FD_GetFieldDefn( table, i ) ) );
    if ( depth < 0 || ( damage < 0 && ( mdd < 0 || paa < 0 ) ) )
      wrong( curve_problem::NO_HEADER, 1, names );
  }
};

using Points = std::vector<std::pair<double, double>>;

void addRow( OGRFeatureH row, const Columns &columns, long long line, std::map<std::string, Points> &curves )
{
  const auto text = [row]( int column ) { return std::string( OGR_F_GetFieldAsString( row, column ) ); };
  const double depth = number( text( columns.depth ), line );
  const double damage = columns.damage >= 0 ? number( text( columns.damage ), line )
                                            : number( text( columns.mdd ), line ) * number( text( columns.paa ), line );
  if ( depth < 0 )
    wrong( curve_problem::NEGATIVE_DEPTH, line, text( columns.depth ) );
  if ( damage < 0 || damage > 1 )
    wrong( curve_problem::NOT_A_SHARE, line, text( columns.damage >= 0 ? columns.damage : columns.mdd ) );
  Points &points = curves[columns.id >= 0 ? trimmed( text( columns.id ) ) : std::string()];
  if ( !points.empty() && depth <= points.back().first )
    wrong(
      depth == points.back().first ? curve_problem::REPEATED : curve_problem::UNSORTED, line, text( columns.depth )
    );
  points.emplace_back( depth, damage );
}

} // namespace

DamageCurves readDamageCurves( const std::string &path )
{
  // GDAL's own file systems: archives, memory, the network.
  if ( std::string start = path.substr( 0, 4 ); EQUAL( start.c_str(), "/vsi" ) || EQUAL( start.c_str(), "\\vsi" ) )
    wrong( curve_problem::NO_PLAIN_FILE, 0, path );
  GDALAllRegister();
  CPLPushErrorHandler( CPLQuietErrorHandler );
  const char *drivers[] = { "CSV", nullptr };
  const char *options[] = { "AUTODETECT_TYPE=NO", "HEADERS=YES", "EMPTY_STRING_AS_NULL=NO", nullptr };
  const std::unique_ptr<void, CloseDataset> file(
    GDALOpenEx( ( "CSV:" + path ).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr )
  );
  CPLPopErrorHandler();
  if ( !file || GDALDatasetGetLayerCount( file.get() ) == 0 )
    wrong( curve_problem::UNREADABLE, 0, path );
  requireSoundTextTable( path );
  const OGRLayerH table = GDALDatasetGetLayer( file.get(), 0 );
  const Columns columns( OGR_L_GetLayerDefn( table ) );
  std::map<std::string, Points> points;
  long long line = 1;
  OGR_L_ResetReading( table );
  while ( true )
  {
    const std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, DestroyFeature> row( OGR_L_GetNextFeature( table ) );
    if ( !row )
      break;
    addRow( row.get(), columns, ++line, points );
  }
  if ( points.empty() )
    wrong( curve_problem::NO_ROWS, line, path );
  DamageCurves curves;
  for ( auto &[id, list] : points )
    curves.emplace( id, DamageCurve( std::move( list ) ) );
  return curves;
}

const std::vector<NamedCurve> &builtInCurves()
{
  static const char *const JRC = "Huizinga, de Moel, Szewczyk (2017), JRC, doi:10.2760/16510";
  static const char *const AVERAGE = "hydromt_fiat v0.5.9, building averaged, derived from Huizinga et al. (2017)";
  static const char *const RIO = "hydromt_fiat v0.5.9, Rio single curves, R1-BS";
  const auto jrc = []( std::initializer_list<double> shares ) {
    constexpr double DEPTHS[] = { 0, 0.5, 1, 1.5, 2, 3, 4, 5, 6 };
    Points points;
    for ( const double share : shares )
      points.emplace_back( DEPTHS[points.size()], share );
    return DamageCurve( std::move( points ) );
  };
  static const std::vector<NamedCurve> curves {
    { "jrc_residential", JRC, jrc( { 0, 0.491, 0.711, 0.842, 0.949, 0.984, 1, 1, 1 } ) },
    { "jrc_commercial", JRC, jrc( { 0, 0.611, 0.840, 0.924, 0.992, 1, 1, 1, 1 } ) },
    { "jrc_industrial", JRC, jrc( { 0, 0.667, 0.889, 0.947, 1, 1, 1, 1, 1 } ) },
    { "jrc_transport", JRC, jrc( { 0, 0.088, 0.175, 0.596, 0.842, 1, 1, 1, 1 } ) },
    { "jrc_buildings_average", AVERAGE, jrc( { 0, 0.4975, 0.7181, 0.845, 0.9525, 0.9812, 1, 1, 1 } ) },
    { "jrc_residential_north_america", JRC, jrc( { 0.202, 0.443, 0.583, 0.683, 0.784, 0.854, 0.924, 0.959, 1 } ) },
    { "jrc_residential_global", JRC, jrc( { 0, 0.372, 0.551, 0.669, 0.770, 0.881, 0.937, 0.975, 0.999 } ) },
    { "rio_low_standard", RIO,
      DamageCurve( { { 0.5, 0 }, { 0.75, 0.04 }, { 1, 0.13 }, { 1.5, 0.14 }, { 2, 0.16 }, { 3, 0.19 } } ) },
  };
  return curves;
}

const DamageCurve *builtInCurve( std::string_view name )
{
  for ( const NamedCurve &curve : builtInCurves() )
    if ( name == curve.name )
      return &curve.curve;
  return nullptr;
}

} // namespace lacuna
