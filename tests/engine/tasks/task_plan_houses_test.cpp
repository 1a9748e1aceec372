// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Houses that overlap, touch or cross, and areas of several parts.
#include "plan_builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;

TEST( TaskPlan, BordersGoRoundHousesOnAStreet )
{
  // The street runs through one of the houses.
  TaskInputs inputs = emptyTown( { { { 0, -200 }, { 200, -200 }, { 200, 400 }, { 0, 400 } } } );
  for ( int i = 0; i < 10; ++i )
  {
    addHouse( inputs, square( 5 + 19 * i, i == 5 ? 96 : 60, 8 ) );
    addHouse( inputs, square( 5 + 19 * i, 340, 8 ) );
  }
  addLine( inputs, { { -5, 100 }, { 205, 100 } }, BarrierRank::Primary );
  TaskPlanOptions options;
  options.target = 10;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  EXPECT_EQ( plan.tasks.size(), 2U );
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, { {}, 1 } ).empty() );
  EXPECT_GT( plan.borderM[static_cast<std::size_t>( BarrierRank::Primary )], 60 );
}

TEST( TaskPlan, OverlappingHousesStayTogether )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 300 ) } );
  for ( int i = 0; i < 60; ++i )
  {
    const double x = 10 + 28 * ( i % 10 );
    const double y = 15 + 45 * ( i / 10 );
    addHouse( inputs, square( x, y, 9 ) );
    addHouse( inputs, square( x + 7, y + 5, 8 ) ); // over its corner
    addHouse( inputs, square( x + 2, y + 2, 2 ) ); // inside it
  }
  TaskPlanOptions options;
  options.target = 12;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, { {}, 1 } ).empty() );
  EXPECT_LE( spreadOf( workOf( plan ) ).cv, 0.15 );
}

// Two walls of each room are walls of its house, so nothing of the room is left once the house has its triangles.
TEST( TaskPlan, WorkUnderOtherFootprintsIsCounted )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 300 ) } );
  for ( int i = 0; i < 60; ++i )
  {
    const double x = 10 + 28 * ( i % 10 );
    const double y = 15 + 45 * ( i / 10 );
    addHouse( inputs, square( x, y, 9 ) );
    addHouse( inputs, square( x, y, 3 ) );
    addHouse( inputs, square( x, y, 1 ) );
  }
  TaskPlanOptions options;
  options.target = 12;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  const std::vector<double> work = workOf( plan );
  EXPECT_EQ( std::accumulate( work.begin(), work.end(), 0.0 ), 180 );
  for ( std::size_t i = 0; i < plan.taskOfWork.size(); i += 3 )
  {
    EXPECT_GE( plan.taskOfWork[i], 0 );
    EXPECT_EQ( plan.taskOfWork[i + 1], plan.taskOfWork[i] );
    EXPECT_EQ( plan.taskOfWork[i + 2], plan.taskOfWork[i] );
  }
}

TEST( TaskPlan, FootprintsThatCrossLeaveNoCrumbs )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 200 ) } );
  for ( int i = 0; i < 900; ++i )
  {
    const double x = 10 + 180 * std::fmod( 0.6180339887 * i, 1 );
    const double y = 10 + 180 * std::fmod( 0.7548776662 * i, 1 );
    const double u = 5 * std::cos( 1.7 * i );
    const double v = 5 * std::sin( 1.7 * i );
    addHouse(
      inputs, { { x - u, y - v }, { x + u, y + v }, { x + u - v / 4, y + v + u / 4 }, { x - u - v / 4, y - v + u / 4 } }
    );
  }
  TaskPlanOptions options;
  options.target = 6;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  double work = 0;
  for ( const PlannedTask &task : plan.tasks )
  {
    EXPECT_EQ( shellsOf( task ), 1 );
    work += task.work;
  }
  EXPECT_EQ( work, 900 );
}

TEST( TaskPlan, RowsOfTouchingHousesCanBeCutAlongTheirWalls )
{
  TaskInputs inputs = emptyTown( { square( -20, -20, 260 ) } );
  for ( int row = 0; row < 2; ++row )
    for ( int i = 0; i < 25; ++i )
    {
      const double x = 8.0 * i;
      const double y = 90.0 + 12.5 * row;
      addHouse( inputs, { { x, y }, { x + 8, y }, { x + 8, y + 12.5 }, { x, y + 12.5 } } );
    }
  TaskPlanOptions options;
  options.target = 5;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  EXPECT_EQ( plan.tasks.size(), 10U );
  EXPECT_LE( spreadOf( workOf( plan ) ).max, 7 );
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, { {}, 1 } ).empty() );
}

TEST( TaskPlan, IslandsHolesAndCrumbs )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 300 ), square( 5000, 5000, 200 ), square( 400, 0, 2 ) } );
  inputs.area = Footprints();
  addPolygon( inputs.area, square( 0, 0, 300 ), { square( 100, 100, 80 ) } );
  addPolygon( inputs.area, square( 5000, 5000, 200 ) );
  addPolygon( inputs.area, square( 400, 0, 2 ) ); // a crumb that nobody would map alone
  for ( std::size_t row = 0; row < 3; ++row )
  {
    inputs.area.updateBoxes();
    inputs.area.orient( row );
  }
  inputs.area.updateBoxes();
  inputs.areaExtra.assign( inputs.area.vertexCount(), 0 );
  for ( int i = 0; i < 30; ++i )
    addHouse( inputs, square( 10 + 28 * ( i % 10 ), 20 + 30 * ( i / 10 ), 6 ) );
  for ( int i = 0; i < 4; ++i )
    addHouse( inputs, square( 5020 + 40 * i, 5100, 6 ) );
  TaskPlanOptions options;
  options.target = 10;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  EXPECT_EQ( plan.tasks.size(), 4U );
  const auto reasons = [&plan]( PlanException::Reason reason ) {
    return std::count_if( plan.exceptions.begin(), plan.exceptions.end(), [reason]( const PlanException &e ) {
      return e.reason == reason;
    } );
  };
  EXPECT_EQ( reasons( PlanException::Reason::IslandAlone ), 1 );
  int several = 0;
  for ( const PlannedTask &task : plan.tasks )
    several += shellsOf( task ) > 1 ? 1 : 0;
  EXPECT_EQ( several, 1 ); // the one that took in the crumb

  options.count = 2; // fewer than parts: all the same exactly two
  EXPECT_EQ( planTasks( inputs, METRES, options, {} ).tasks.size(), 2U );
  options.count = 1;
  EXPECT_EQ( planTasks( inputs, METRES, options, {} ).tasks.size(), 1U );
}

TEST( TaskPlan, PartsThatTouchAlongASeamAreKeptApart )
{
  // As the two sides of the antimeridian do in the frame.
  TaskInputs inputs = emptyTown(
    { { { 0, 0 }, { 100, 0 }, { 100, 200 }, { 0, 200 } }, { { 100, 0 }, { 200, 0 }, { 200, 200 }, { 100, 200 } } }
  );
  for ( int i = 0; i < 20; ++i )
    addHouse( inputs, square( 10 + 18 * ( i % 10 ), 20 + 100 * ( i / 10 ), 5 ) );
  TaskPlanOptions options;
  options.target = 5;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  const Footprints shapes = shapesOf( plan );
  for ( std::size_t t = 0; t < shapes.size(); ++t )
    EXPECT_TRUE( shapes.box( t ).xMax <= 100.001 || shapes.box( t ).xMin >= 99.999 );
}
