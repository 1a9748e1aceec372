// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasks/task_plan.h"
#include "plan_builders.h"
#include "stop_watch.h"

#include <gtest/gtest.h>

#include <random>

using namespace lacuna;
using namespace lacuna::testing;

constexpr int HOUSES = bySpeed( 60000, 15000, 3000 );

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
    const auto run = [&]( const Monitor &monitor ) { planTasks( inputs, METRES, plan, { monitor, threads } ); };
    const double whole = StopWatch::whole( run );
    std::uniform_real_distribution<double> moment( 0, whole );
    for ( int i = 0; i < 10; ++i )
      EXPECT_LE( StopWatch::toStop( run, moment( random ) ), AT_ONCE_S );
  }
}
