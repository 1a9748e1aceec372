// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasks/task_plan.h"
#include "lacuna/error.h"
#include "plan_builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;

TEST( TaskPlan, TownsAreCutEvenlyAndNoHouseIs )
{
  for ( const bool skewed : { false, true } )
  {
    town::Options options;
    options.buildings = 4000;
    options.skewed = skewed;
    const TaskInputs inputs = townTasks( options );
    TaskPlanOptions planOptions;
    planOptions.target = 50;
    const TaskPlan plan = planTasks( inputs, METRES, planOptions, {} );
    expectSound( inputs, plan );
    const WorkSpread spread = spreadOf( workOf( plan ) );
    EXPECT_EQ( plan.tasks.size(), 80U );
    EXPECT_LE( spread.cv, 0.1 );
    EXPECT_LE( spread.max, 60 );
    EXPECT_GE( spread.min, 35 );
    EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, { {}, 2 } ).empty() );
    int single = 0;
    std::vector<double> compactness;
    int crossed = 0;
    for ( const PlannedTask &task : plan.tasks )
    {
      single += shellsOf( task ) == 1 ? 1 : 0;
      compactness.push_back( task.compactness );
      crossed += task.barriersCrossed;
    }
    EXPECT_EQ( single, 80 );
    EXPECT_EQ( crossed, 0 );
    std::sort( compactness.begin(), compactness.end() );
    EXPECT_GE( compactness[compactness.size() / 2], 0.5 );
    // Most of the border is street or river.
    EXPECT_GT( std::accumulate( plan.borderM.begin() + 1, plan.borderM.end(), 0.0 ), plan.borderM[0] );
  }
}

TEST( TaskPlan, AsManyTasksAsAskedFor )
{
  town::Options options;
  options.buildings = 600;
  const TaskInputs inputs = townTasks( options );
  for ( const std::int32_t count : { 1, 2, 3, 11, 60, 700 } )
  {
    TaskPlanOptions planOptions;
    planOptions.count = count;
    const TaskPlan plan = planTasks( inputs, METRES, planOptions, {} );
    EXPECT_EQ( plan.tasks.size(), static_cast<std::size_t>( count ) );
    expectSound( inputs, plan );
    double work = 0;
    for ( const PlannedTask &task : plan.tasks )
      work += task.work;
    EXPECT_DOUBLE_EQ( work, 600 );
  }
}

TEST( TaskPlan, IsTheSameForAnyNumberOfThreadsAndOrderOfRows )
{
  town::Options options;
  options.buildings = 1500;
  const TaskInputs inputs = townTasks( options );
  TaskInputs shuffled = inputs;
  shuffled.footprints = Footprints();
  shuffled.work.clear();
  for ( std::size_t i = 0; i < inputs.work.size(); ++i )
  {
    const std::size_t row = i * 787 % inputs.work.size();
    shuffled.footprints.append( inputs.footprints, row );
    shuffled.work.push_back( { inputs.work[row].place, 1, static_cast<std::int32_t>( i ) } );
  }
  shuffled.footprints.updateBoxes();
  TaskPlanOptions planOptions;
  planOptions.target = 30;
  const auto text = [&]( const TaskInputs &from, int threads ) {
    const TaskPlan plan = planTasks( from, METRES, planOptions, { {}, threads } );
    std::vector<double> all;
    for ( const PlannedTask &task : plan.tasks )
      for ( const PlanRing &ring : task.rings )
        for ( const PlanVertex &vertex : ring.vertices )
          all.insert( all.end(), { vertex.x, vertex.y } );
    return all;
  };
  const std::vector<double> one = text( inputs, 1 );
  EXPECT_EQ( one, text( inputs, 4 ) );
  // Other row numbers may break ties another way round a corner, never the sizes.
  std::vector<double> a = workOf( planTasks( inputs, METRES, planOptions, { {}, 1 } ) );
  std::vector<double> b = workOf( planTasks( shuffled, METRES, planOptions, { {}, 1 } ) );
  EXPECT_EQ( a.size(), b.size() );
  EXPECT_NEAR( spreadOf( a ).cv, spreadOf( b ).cv, 0.02 );
}

TEST( TaskPlan, HardBarriersAreCrossedOnlyForLessThanHalfATask )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 400 ) } );
  // North of the river 3 houses, south of it 60; target 20.
  town::Random random( 7 );
  for ( int i = 0; i < 60; ++i )
    addHouse( inputs, square( 10 + 38 * ( i % 10 ), 10 + 38 * ( i / 10 ), 8 ) );
  for ( int i = 0; i < 3; ++i )
    addHouse( inputs, square( 50 + 100 * i, 350, 8 ) );
  addLine( inputs, { { -20, 300 }, { 420, 300 } }, BarrierRank::Hard );
  TaskPlanOptions options;
  options.target = 20;
  TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  int crossed = 0;
  for ( const PlannedTask &task : plan.tasks )
    crossed += task.barriersCrossed;
  EXPECT_GE( crossed, 1 );
  ASSERT_EQ( plan.exceptions.size(), 1U );
  EXPECT_EQ( plan.exceptions[0].reason, PlanException::Reason::SmallPiece );
  EXPECT_NEAR( plan.exceptions[0].work, 3, 0.1 );

  // With 12 houses on either side of half a task or more, never.
  for ( int i = 0; i < 9; ++i )
    addHouse( inputs, square( 20 + 40 * i, 370, 8 ) );
  plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  for ( const PlannedTask &task : plan.tasks )
    EXPECT_EQ( task.barriersCrossed, 0 );
  const Footprints shapes = shapesOf( plan );
  for ( std::size_t t = 0; t < shapes.size(); ++t )
    EXPECT_TRUE( shapes.box( t ).yMax <= 300.001 || shapes.box( t ).yMin >= 299.999 );
}

TEST( TaskPlan, WithoutWorkTasksHaveEvenAreas )
{
  TaskInputs inputs = emptyTown( { { { 0, 0 }, { 2000, 0 }, { 2000, 500 }, { 900, 1500 }, { 0, 900 } } } );
  TaskPlanOptions options;
  options.count = 12;
  TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  EXPECT_TRUE( plan.byArea );
  ASSERT_EQ( plan.tasks.size(), 12U );
  for ( const PlannedTask &task : plan.tasks )
    EXPECT_NEAR( task.areaM2 / ( areaOf( inputs ) / 12 ), 1, 0.25 );
  options.count.reset();
  options.maxAreaM2 = 100000;
  plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  for ( const PlannedTask &task : plan.tasks )
    EXPECT_LE( task.areaM2, 100000 );
}

TEST( TaskPlan, LargeEmptyTasksAreCutToTheLargestArea )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 3000 ) } );
  for ( int i = 0; i < 100; ++i )
    addHouse( inputs, square( 10 + 12 * ( i % 10 ), 10 + 12 * ( i / 10 ), 6 ) );
  TaskPlanOptions options;
  options.target = 20;
  options.maxAreaM2 = 1e6;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  for ( const PlannedTask &task : plan.tasks )
    EXPECT_LE( task.areaM2, 1e6 );
  // 9 km² need nine, and the hundred houses in the corner five.
  EXPECT_LE( plan.tasks.size(), 15U );
}

TEST( TaskPlan, TheLargestAreaTakesNoMoreTasksThanNeededByATenth )
{
  TaskInputs inputs = emptyTown( { { { 0, 0 }, { 2400, 100 }, { 2500, 1500 }, { 1200, 1900 }, { -100, 1300 } } } );
  const double area = areaOf( inputs );
  TaskPlanOptions options;
  for ( const double needed : { 10.2, 20.0, 41.7, 79.4, 150.0 } )
  {
    options.maxAreaM2 = area / needed;
    const TaskPlan plan = planTasks( inputs, METRES, options, {} );
    EXPECT_LE( static_cast<double>( plan.tasks.size() ), std::ceil( needed ) * 1.1 ) << needed;
    for ( const PlannedTask &task : plan.tasks )
      EXPECT_LE( task.areaM2, *options.maxAreaM2 );
    EXPECT_TRUE( plan.exceptions.empty() ) << needed;
  }
}

TEST( TaskPlan, ReasonsOfLittleWorkAreTrue )
{
  using Reason = PlanException::Reason;
  const auto reasons = []( const TaskPlan &plan ) {
    std::vector<Reason> found;
    for ( const PlanException &exception : plan.exceptions )
      found.push_back( exception.reason );
    std::sort( found.begin(), found.end() );
    found.erase( std::unique( found.begin(), found.end() ), found.end() );
    return found;
  };
  // More tasks than houses: some hold none, and none of them is an island.
  TaskInputs inputs = emptyTown( { square( 0, 0, 1000 ) } );
  for ( int i = 0; i < 4; ++i )
    addHouse( inputs, square( 100 + 200 * i, 300, 8 ) );
  TaskPlanOptions options;
  options.count = 20;
  EXPECT_EQ(
    reasons( planTasks( inputs, METRES, options, {} ) ), ( std::vector<Reason> { Reason::NoWork, Reason::LargeSingle } )
  );
  // Land that may not be larger.
  options = {};
  options.target = 9;
  options.maxAreaM2 = 6e5;
  EXPECT_EQ(
    reasons( planTasks( inputs, METRES, options, {} ) ), ( std::vector<Reason> { Reason::NoWork, Reason::AreaLimit } )
  );
  // All there is.
  options = {};
  options.target = 50;
  EXPECT_EQ( reasons( planTasks( inputs, METRES, options, {} ) ), std::vector<Reason> { Reason::AllThereIs } );
}

TEST( TaskPlan, MoreTasksThanAnybodyUsesAreRefused )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 1000 ) } );
  addHouse( inputs, square( 100, 300, 8 ), 1e308 );
  EXPECT_THROW( planTasks( inputs, METRES, {}, {} ), Error );
}

TEST( TaskPlan, AHouseAsLargeAsATaskIsOne )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 500 ) } );
  addHouse( inputs, square( 100, 100, 250 ), 80 );
  for ( int i = 0; i < 40; ++i )
    addHouse( inputs, square( 10 + 48 * ( i % 10 ), i < 20 ? 20 + 30 * ( i / 10 ) : 400 + 30 * ( i / 10 - 2 ), 6 ) );
  TaskPlanOptions options;
  options.target = 20;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, { {}, 1 } ).empty() );
  EXPECT_TRUE( std::any_of( plan.exceptions.begin(), plan.exceptions.end(), []( const PlanException &e ) {
    return e.reason == PlanException::Reason::LargeSingle;
  } ) );
  // The others are not made small by it: 80 in one, the other 40 in two of about 20.
  std::vector<double> work = workOf( plan );
  std::sort( work.begin(), work.end() );
  ASSERT_EQ( work.size(), 3U );
  EXPECT_GE( work[0], 16 );
  EXPECT_GE( work[2], 80 );
}

TEST( TaskPlan, HousesUnderOneRoofStayTogetherAndTheOthersEven )
{
  TaskInputs inputs = emptyTown( { square( 0, 0, 400 ) } );
  for ( int i = 0; i < 100; ++i )
    addHouse( inputs, square( 15 + 38 * ( i % 10 ), 15 + 38 * ( i / 10 ), 8 ) );
  addHouse( inputs, square( 90, 90, 150 ) ); // a market hall over sixteen stalls
  TaskPlanOptions options;
  options.target = 8;
  const TaskPlan plan = planTasks( inputs, METRES, options, {} );
  expectSound( inputs, plan );
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, { {}, 1 } ).empty() );
  std::vector<double> work = workOf( plan );
  std::sort( work.begin(), work.end() );
  EXPECT_GE( work.back(), 17 );
  work.pop_back();
  EXPECT_LE( spreadOf( work ).cv, 0.2 );
  EXPECT_NEAR( spreadOf( work ).mean, 8, 1 );
}

// Anything drawn over anything: stars for areas, houses over houses, streets through both, dead ends, lines drawn
// twice. LACUNA_PLANS=5000 tries as many.
TEST( TaskPlan, DisorderNeverBreaksAPlan )
{
  const char *wanted = std::getenv( "LACUNA_PLANS" );
  const std::uint64_t plans = wanted ? std::strtoull( wanted, nullptr, 10 ) : 60;
  for ( std::uint64_t seed = 1; seed <= plans; ++seed )
  {
    town::Random random( seed );
    TaskInputs inputs = emptyTown( { star( random, 200, 200, 300, 5 + random.below( 40 ) ) } );
    const int houses = random.below( 120 );
    for ( int i = 0; i < houses; ++i )
    {
      const double x = random.between( 0, 400 );
      const double y = random.between( 0, 400 );
      const Points ring = random.chance( 0.5 ) ? square( x, y, random.between( 2, 30 ) )
                                               : star( random, x, y, random.between( 3, 30 ), 3 + random.below( 9 ) );
      Footprints one;
      addPolygon( one, ring );
      one.updateBoxes();
      if ( containsPoint( inputs.area, 0, pointOnSurface( one, 0 ).x, pointOnSurface( one, 0 ).y ) )
        addHouse( inputs, ring, random.chance( 0.1 ) ? 0 : random.between( 0.2, 3 ) );
    }
    for ( int i = random.below( 25 ); i > 0; --i )
    {
      Points line;
      for ( int k = 2 + random.below( 6 ); k > 0; --k )
        line.emplace_back( random.between( -100, 500 ), random.between( -100, 500 ) );
      if ( random.chance( 0.2 ) )
        line.push_back( line.front() );
      const auto rank = static_cast<BarrierRank>( 1 + random.below( 7 ) );
      addLine( inputs, line, rank );
      if ( random.chance( 0.2 ) )
        addLine( inputs, line, BarrierRank::Local );
    }
    TaskPlanOptions options;
    options.target = random.between( 1, 30 );
    options.areaPerTaskM2 = 20000;
    SCOPED_TRACE( seed );
    const TaskPlan plan = planTasks( inputs, METRES, options, {} );
    expectSound( inputs, plan );
    double work = 0;
    for ( const PlannedTask &task : plan.tasks )
      work += task.work;
    double all = 0;
    for ( const WorkPlace &place : inputs.work )
      all += place.work;
    EXPECT_NEAR( work, all, 1e-9 );
  }
}

TEST( TaskPlan, CanBeCanceled )
{
  town::Options options;
  options.buildings = 5000;
  const TaskInputs inputs = townTasks( options );
  Monitor monitor;
  int polls = 0;
  monitor.canceled = [&polls] { return ++polls > 2; };
  EXPECT_THROW( planTasks( inputs, METRES, {}, { monitor } ), Canceled );
  TaskPlanOptions wrong;
  wrong.target = 0;
  EXPECT_THROW( planTasks( inputs, METRES, wrong, {} ), Error );
}
