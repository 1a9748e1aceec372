// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "footprint_builders.h"
#include "geos_context.h"
#include "lacuna/overlay.h"
#include "lacuna/tasks/task_measures.h"
#include "lacuna/tasks/task_plan.h"
#include "town_tasks.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lacuna::testing
{

inline const MetricFrame METRES = MetricFrame::uniform();

inline double areaOf( const TaskInputs &inputs )
{
  double sum = 0;
  for ( std::size_t row = 0; row < inputs.area.size(); ++row )
    sum += inputs.area.area( row );
  return sum;
}

// What every plan promises: valid polygons that cover the area and do not overlap.
inline void expectSound( const TaskInputs &inputs, const TaskPlan &plan )
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

inline std::vector<double> workOf( const TaskPlan &plan )
{
  std::vector<double> work;
  for ( const PlannedTask &task : plan.tasks )
    work.push_back( task.work );
  return work;
}

inline TaskInputs emptyTown( const std::vector<Points> &area )
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

inline void addHouse( TaskInputs &inputs, const Points &ring, double work = 1 )
{
  addPolygon( inputs.footprints, ring );
  inputs.footprints.orient( inputs.footprints.size() - 1 );
  inputs.footprints.updateBoxes();
  const std::size_t row = inputs.footprints.size() - 1;
  inputs.work.push_back( { pointOnSurface( inputs.footprints, row ), work, static_cast<std::int32_t>( row ) } );
}

inline void addLine( TaskInputs &inputs, const Points &line, BarrierRank rank )
{
  inputs.barriers.beginRing( false );
  for ( const auto &[x, y] : line )
    inputs.barriers.addVertex( x, y );
  inputs.barriers.endPath();
  inputs.barriers.endFeature();
  inputs.barriers.updateBoxes();
  inputs.barrierRank.push_back( rank );
}

inline int shellsOf( const PlannedTask &task )
{
  return static_cast<int>( std::count_if( task.rings.begin(), task.rings.end(), []( const PlanRing &ring ) {
    return !ring.hole;
  } ) );
}

} // namespace lacuna::testing
