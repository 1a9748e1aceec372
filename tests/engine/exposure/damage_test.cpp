// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"
#include "lacuna/exposure/annual_damage.h"
#include "lacuna/exposure/damage_curve.h"
#include "raster_builder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <numeric>

namespace lacuna::testing
{

namespace
{

std::string curveFile( const std::string &text )
{
  const std::string path = scratchFile( "curve.csv" );
  std::ofstream( path ) << text;
  return path;
}

// What is wrong, in which line.
std::pair<std::string, std::string> problemOf( const std::string &text )
{
  try
  {
    readDamageCurves( curveFile( text ) );
  }
  catch ( const Error &error )
  {
    EXPECT_EQ( error.code(), ErrorCode::CurveFile );
    return { error.args()[0], error.args()[1] };
  }
  return {};
}

double total( const std::vector<double> &weights, const std::vector<double> &damages )
{
  return std::inner_product( weights.begin(), weights.end(), damages.begin(), 0.0 );
}

} // namespace

TEST( DamageCurve, InterpolatesAndIsLevelBeyondItsEnds )
{
  const DamageCurve curve( { { 0, 0.2 }, { 1, 0.4 }, { 3, 1 } } );
  EXPECT_EQ( curve.at( -1 ), 0 );
  EXPECT_EQ( curve.at( 0 ), 0 ); // dry
  EXPECT_NEAR( curve.at( 0.5 ), 0.3, 1e-15 );
  EXPECT_NEAR( curve.at( 2 ), 0.7, 1e-15 );
  EXPECT_EQ( curve.at( 50 ), 1 );
  EXPECT_TRUE( std::isnan( curve.at( NAN ) ) );
}

TEST( DamageCurve, BuiltInCurvesHoldThePublishedPoints )
{
  // Huizinga et al. 2017 as listed in CLIMADA's river_flood.py.
  EXPECT_EQ( builtInCurve( "jrc_residential" )->at( 0.5 ), 0.491 );
  EXPECT_EQ( builtInCurve( "jrc_industrial" )->at( 1.5 ), 0.947 );
  EXPECT_EQ( builtInCurve( "jrc_transport" )->at( 1 ), 0.175 );
  EXPECT_NEAR( builtInCurve( "rio_low_standard" )->at( 1.25 ), 0.135, 1e-12 );
  EXPECT_EQ( builtInCurve( "nonsense" ), nullptr );
  for ( const NamedCurve &named : builtInCurves() )
  {
    double depth = -1;
    double damage = 0;
    for ( const auto &[x, y] : named.curve.points() )
    {
      EXPECT_GT( x, depth ) << named.name;
      EXPECT_GE( y, damage ) << named.name;
      EXPECT_LE( y, 1 ) << named.name;
      depth = x;
      damage = y;
    }
  }
}

TEST( DamageCurve, ReadsFilesOfPeople )
{
  const DamageCurves simple = readDamageCurves( curveFile( "depth_m,damage\r\n0,0\r\n1,0.25\r\n2,1\r\n" ) );
  ASSERT_EQ( simple.size(), 1U );
  EXPECT_EQ( simple.at( "" ).at( 1 ), 0.25 );
  const DamageCurves several
    = readDamageCurves( curveFile( "\xEF\xBB\xBF"
                                   "curve_id;DEPTH_M;damage\n101;0;0\n102;0;0.1\n101;1;0.5\n102;4;0.9\n" ) );
  ASSERT_EQ( several.size(), 2U );
  EXPECT_EQ( several.at( "101" ).at( 1 ), 0.5 );
  EXPECT_NEAR( several.at( "102" ).at( 2 ), 0.5, 1e-15 );
  const DamageCurves climada
    = readDamageCurves( curveFile( "curve_id,name,depth_m,mdd,paa\n1,\"House, low\",0,0,1\n1,\"House, low\",2,0.8,0.5\n"
    ) );
  EXPECT_NEAR( climada.at( "1" ).at( 2 ), 0.4, 1e-15 );
}

TEST( DamageCurve, SaysWhatIsWrongWithAFile )
{
  using Problem = std::pair<std::string, std::string>;
  EXPECT_EQ( problemOf( "0,0\n1,0.5\n" ).first, curve_problem::NO_HEADER );
  EXPECT_EQ( problemOf( "depth_m,damage\n" ).first, curve_problem::NO_ROWS );
  EXPECT_EQ( problemOf( "depth_m,damage\n0,0\n2,0.5\n1,0.7\n" ), Problem( curve_problem::UNSORTED, "4" ) );
  EXPECT_EQ( problemOf( "depth_m,damage\n0,0\n1,0.5\n1,0.7\n" ), Problem( curve_problem::REPEATED, "4" ) );
  EXPECT_EQ( problemOf( "depth_m;damage\n0;0\n0,5;0,4\n" ), Problem( curve_problem::DECIMAL_COMMA, "3" ) );
  EXPECT_EQ( problemOf( "depth_m,damage\n0,0\n\"0,5\",0.4\n" ), Problem( curve_problem::DECIMAL_COMMA, "3" ) );
  EXPECT_EQ( problemOf( "depth_m,damage\n0,0\none,0.4\n" ), Problem( curve_problem::NOT_A_NUMBER, "3" ) );
  EXPECT_EQ( problemOf( "depth_m,damage\n0,0\n1,49\n" ), Problem( curve_problem::NOT_A_SHARE, "3" ) );
  EXPECT_EQ( problemOf( "depth_m,damage\n-1,0\n1,0.4\n" ), Problem( curve_problem::NEGATIVE_DEPTH, "2" ) );
  EXPECT_THROW( readDamageCurves( "/nowhere/curve.csv" ), Error );
}

TEST( AnnualDamage, LogLinearIsThatOfDelftFiat )
{
  // Delft-FIAT's own test: 98.5 to one digit; and one period alone.
  const std::vector<double> periods { 1, 2, 5, 25, 50, 100 };
  EXPECT_NEAR( total( annualWeights( periods, Integration::LogLinear ), { 5, 10, 50, 300, 1200, 3000 } ), 98.5, 0.05 );
  EXPECT_NEAR( total( annualWeights( { 10 }, Integration::LogLinear ), { 5 } ), 0.5, 1e-12 );
}

TEST( AnnualDamage, WeightsAreTheIntegralsTheyStandFor )
{
  const std::vector<double> periods { 2, 5, 10, 25, 50, 100 };
  const std::vector<double> damages { 1, 4, 9, 12, 30, 31 };
  for ( const Integration rule : { Integration::Trapezoid, Integration::LogLinear } )
  {
    double integral = damages.back() / periods.back();
    for ( std::size_t i = 0; i + 1 < periods.size(); ++i )
    {
      constexpr int STEPS = 200000;
      const double a = 1 / periods[i + 1];
      const double b = 1 / periods[i];
      for ( int k = 0; k < STEPS; ++k )
      {
        const double f = a + ( b - a ) * ( k + 0.5 ) / STEPS;
        const double rare
          = rule == Integration::Trapezoid ? ( b - f ) / ( b - a ) : std::log( b / f ) / std::log( b / a );
        integral += ( damages[i] + ( damages[i + 1] - damages[i] ) * rare ) * ( b - a ) / STEPS;
      }
    }
    EXPECT_NEAR( total( annualWeights( periods, rule ), damages ) / integral, 1, 1e-9 );
  }
  EXPECT_NEAR(
    total( annualWeights( periods, Integration::Events ), damages ), 0.5 + 0.8 + 0.9 + 0.48 + 0.6 + 0.31, 1e-12
  );
}

TEST( AnnualDamage, RefusesPeriodsThatDoNotRise )
{
  EXPECT_THROW( annualWeights( { 2, 2 }, Integration::Trapezoid ), Error );
  EXPECT_THROW( annualWeights( { 10, 5 }, Integration::Events ), Error );
  EXPECT_THROW( annualWeights( { 0.5 }, Integration::Events ), Error );
  EXPECT_THROW( annualWeights( { NAN }, Integration::LogLinear ), Error );
  EXPECT_TRUE( annualWeights( {}, Integration::LogLinear ).empty() );
}

} // namespace lacuna::testing
