// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasks/task_plan.h"
#include "footprint_builders.h"
#include "geos_context.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"
#include "lacuna/tasks/task_measures.h"
#include "town_tasks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const MetricFrame METRES = MetricFrame::uniform();

double areaOf( const TaskInputs &inputs )
{
  double sum = 0;
  for ( std::size_t row = 0; row < inputs.area.size(); ++row )
    sum += inputs.area.area( row );
  return sum;
}

// What every plan promises: valid polygons that cover the area and do not overlap.
void expectSound( const TaskInputs &inputs, const TaskPlan &plan )
{
  const Footprints shapes = shapesOf( plan );
  GeosContext geos;
  double sum = 0;
  for ( std::size_t t = 0; t < shapes.size(); ++t )
  {
    ASSERT_FALSE( shapes.isEmpty( t ) );
    EXPECT_TRUE( geos.isValid( { shapes, t } ) ) << "task " << t;
    sum += shapes.area( t );
  }
  EXPECT_NEAR( sum / areaOf( inputs ), 1, 1e-9 );
  Overlay overlay;
  double common = 0;
  for ( std::size_t a = 0; a < shapes.size(); ++a )
    for ( std::size_t b = a + 1; b < shapes.size(); ++b )
      if ( shapes.box( a ).intersects( shapes.box( b ) ) )
        common += overlay.intersectionArea( { shapes, a }, { shapes, b } );
  EXPECT_LE( common / areaOf( inputs ), 1e-9 );
  double inside = 0;
  for ( std::size_t t = 0; t < shapes.size(); ++t )
    for ( std::size_t row = 0; row < inputs.area.size(); ++row )
      inside += overlay.intersectionArea( { shapes, t }, { inputs.area, row } );
  EXPECT_NEAR( inside / areaOf( inputs ), 1, 1e-9 );
}

std::vector<double> workOf( const TaskPlan &plan )
{
  std::vector<double> work;
  for ( const PlannedTask &task : plan.tasks )
    work.push_back( task.work );
  return work;
}

TaskInputs emptyTown( const std::vector<Points> &area )
{
  TaskInputs inputs;
  for ( const Points &ring : area )
    addPolygon( inputs.area, ring );
  inputs.area.updateBoxes();
  for ( std::size_t row = 0; row < inputs.area.size(); ++row )
    inputs.area.orient( row );
  inputs.area.updateBoxes();
  inputs.areaExtra.assign( inputs.area.vertexCount(), 0 );
  inputs.footprints.updateBoxes();
  inputs.barriers.updateBoxes();
  return inputs;
}

void addHouse( TaskInputs &inputs, const Points &ring, double work = 1 )
{
  addPolygon( inputs.footprints, ring );
  inputs.footprints.orient( inputs.footprints.size() - 1 );
  inputs.footprints.updateBoxes();
  const std::size_t row = inputs.footprints.size() - 1;
  inputs.work.push_back( { pointOnSurface( inputs.footprints, row ), work, static_cast<std::int32_t>( row ) } );
}

void addLine( TaskInputs &inputs, const Points &line, BarrierRank rank )
{
  inputs.barriers.beginRing( false );
  for ( const auto &[x, y] : line )
    inputs.barriers.addVertex( x, y );
  inputs.barriers.endPath();
  inputs.barriers.endFeature();
  inputs.barriers.updateBoxes();
  inputs.barrierRank.push_back( rank );
}

int shellsOf( const PlannedTask &task )
{
  return static_cast<int>( std::count_if( task.rings.begin(), task.rings.end(), []( const PlanRing &ring ) { return !ring.hole; } ) );
}

} // namespace

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
    EXPECT_LE( spread.most, 60 );
    EXPECT_GE( spread.least, 35 );
    EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, 2, {} ).empty() );
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
    planOptions.threads = threads;
    const TaskPlan plan = planTasks( from, METRES, planOptions, {} );
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
  planOptions.threads = 1;
  std::vector<double> a = workOf( planTasks( inputs, METRES, planOptions, {} ) );
  std::vector<double> b = workOf( planTasks( shuffled, METRES, planOptions, {} ) );
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
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, 1, {} ).empty() );
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
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, 1, {} ).empty() );
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
    addHouse( inputs, { { x - u, y - v }, { x + u, y + v }, { x + u - v / 4, y + v + u / 4 }, { x - u - v / 4, y - v + u / 4 } } );
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
  EXPECT_LE( spreadOf( workOf( plan ) ).most, 7 );
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, 1, {} ).empty() );
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
    return std::count_if( plan.exceptions.begin(), plan.exceptions.end(), [reason]( const PlanException &e ) { return e.reason == reason; } );
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
  TaskInputs inputs = emptyTown( { { { 0, 0 }, { 100, 0 }, { 100, 200 }, { 0, 200 } }, { { 100, 0 }, { 200, 0 }, { 200, 200 }, { 100, 200 } } } );
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
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, 1, {} ).empty() );
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
  EXPECT_TRUE( cutFootprints( shapesOf( plan ), inputs.footprints, METRES, 1, {} ).empty() );
  std::vector<double> work = workOf( plan );
  std::sort( work.begin(), work.end() );
  EXPECT_GE( work.back(), 17 );
  work.pop_back();
  EXPECT_LE( spreadOf( work ).cv, 0.2 );
  EXPECT_NEAR( spreadOf( work ).mean, 8, 1 );
}

// Anything drawn over anything: stars for areas, houses over houses, streets through both, dead ends, lines drawn twice.
// LACUNA_PLANS=5000 tries as many.
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
      const Points ring = random.chance( 0.5 ) ? square( x, y, random.between( 2, 30 ) ) : star( random, x, y, random.between( 3, 30 ), 3 + random.below( 9 ) );
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
  EXPECT_THROW( planTasks( inputs, METRES, {}, monitor ), Canceled );
  TaskPlanOptions wrong;
  wrong.target = 0;
  EXPECT_THROW( planTasks( inputs, METRES, wrong, {} ), Error );
}
