// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"
#include "lacuna/tasks/task_plan.h"
#include "plan_builders.h"

#include <gtest/gtest.h>

#include <chrono>
#include <ctime>
#include <random>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince( Clock::time_point start ) { return std::chrono::duration<double>( Clock::now() - start ).count(); }

// Seconds from the moment a plan is to be given up to the moment it is: the CPU's or the wall's, whichever is less, since a machine that
// does other things is late by itself.
double secondsToStop( const TaskInputs &inputs, const TaskPlanOptions &options, double after )
{
  const Clock::time_point start = Clock::now();
  std::clock_t lastGoOn = std::clock();
  Monitor monitor;
  monitor.canceled = [&] {
    const bool over = secondsSince( start ) >= after;
    if ( !over )
      lastGoOn = std::clock();
    return over;
  };
  try
  {
    planTasks( inputs, METRES, options, monitor );
  }
  catch ( const Canceled & )
  {
    return std::min( secondsSince( start ) - after, static_cast<double>( std::clock() - lastGoOn ) / CLOCKS_PER_SEC );
  }
  return 0; // done before that moment
}

} // namespace

// ThreadSanitizer slows everything ten times and more: there the moments count, not the seconds.
#ifdef __SANITIZE_THREAD__
constexpr int HOUSES = 3000;
constexpr double AT_ONCE_S = 5;
#elif defined( __SANITIZE_ADDRESS__ )
constexpr int HOUSES = 15000;
constexpr double AT_ONCE_S = 1;
#else
constexpr int HOUSES = 60000;
constexpr double AT_ONCE_S = 0.2;
#endif

TEST( TaskCancel, AnyMomentOfAPlan )
{
  town::Options options;
  options.buildings = HOUSES;
  options.skewed = true;
  const TaskInputs inputs = townTasks( options );
  std::mt19937 random( 5 );
  TaskPlanOptions plan;
  for ( const int threads : { 1, 2 } )
  {
    plan.threads = threads;
    const Clock::time_point start = Clock::now();
    planTasks( inputs, METRES, plan, {} );
    const double whole = secondsSince( start );
    std::uniform_real_distribution<double> moment( 0, whole );
    for ( int i = 0; i < 10; ++i )
      EXPECT_LE( secondsToStop( inputs, plan, moment( random ) ), AT_ONCE_S );
  }
}
