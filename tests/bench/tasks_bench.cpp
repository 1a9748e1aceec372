// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Task areas of the sample town, for tests/bench/tasks.py: lacuna_tasks_bench BUILDINGS TARGET even|skewed THREADS
// [RINGS] Prints seconds and measures of the plan as JSON; RINGS receives the outlines as GeoJSON in the town's own
// metres.

#include "lacuna/tasks/task_plan.h"
#include "town_tasks.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <numeric>

using namespace lacuna;

namespace
{

void writeRings( const char *file, const TaskPlan &plan )
{
  std::ofstream out( file );
  out << std::setprecision( 12 ) << R"({"type":"FeatureCollection","features":[)";
  for ( std::size_t t = 0; t < plan.tasks.size(); ++t )
  {
    out << ( t ? "," : "" ) << R"({"type":"Feature","properties":{"task_id":)" << t + 1 << R"(,"workload":)"
        << plan.tasks[t].work << R"(},"geometry":{"type":"MultiPolygon","coordinates":[)";
    const std::vector<PlanRing> &rings = plan.tasks[t].rings;
    for ( std::size_t r = 0; r < rings.size(); ++r )
    {
      out << ( r == 0 ? "[[" : rings[r].hole ? ",[" : "],[[" );
      for ( std::size_t i = 0; i <= rings[r].vertices.size(); ++i )
      {
        const PlanVertex &vertex = rings[r].vertices[i % rings[r].vertices.size()];
        out << ( i ? ",[" : "[" ) << vertex.x << "," << vertex.y << "]";
      }
      out << "]";
    }
    out << "]]}}";
  }
  out << "]}\n";
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc < 5 )
    return 2;
  town::Options options;
  options.buildings = std::stoull( argv[1] );
  options.skewed = std::strcmp( argv[3], "skewed" ) == 0;
  const TaskInputs inputs = townTasks( options );
  TaskPlanOptions planOptions;
  planOptions.target = std::stod( argv[2] );
  const auto begin = std::chrono::steady_clock::now();
  const TaskPlan plan = planTasks( inputs, MetricFrame::uniform(), planOptions, { {}, std::stoi( argv[4] ) } );
  const double seconds = std::chrono::duration<double>( std::chrono::steady_clock::now() - begin ).count();
  if ( argc > 5 )
    writeRings( argv[5], plan );

  std::vector<double> work;
  std::vector<double> compactness;
  std::size_t parts = 0;
  double area = 0;
  for ( const PlannedTask &task : plan.tasks )
  {
    work.push_back( task.work );
    compactness.push_back( task.compactness );
    area += task.areaM2;
    parts
      += std::count_if( task.rings.begin(), task.rings.end(), []( const PlanRing &ring ) { return !ring.hole; } ) == 1
           ? 1
           : 0;
  }
  const double mean = std::accumulate( work.begin(), work.end(), 0.0 ) / static_cast<double>( work.size() );
  double squares = 0;
  for ( const double w : work )
    squares += ( w - mean ) * ( w - mean );
  std::sort( compactness.begin(), compactness.end() );
  double border = 0;
  for ( const double length : plan.borderM )
    border += length;
  std::cout << std::setprecision( 12 ) << R"({"buildings":)" << inputs.footprints.size() << R"(,"seconds":)" << seconds
            << R"(,"tasks":)" << plan.tasks.size() << R"(,"mean":)" << mean << R"(,"cv":)"
            << std::sqrt( squares / static_cast<double>( work.size() ) ) / mean << R"(,"least":)"
            << *std::min_element( work.begin(), work.end() ) << R"(,"most":)"
            << *std::max_element( work.begin(), work.end() ) << R"(,"compactness":)"
            << compactness[compactness.size() / 2] << R"(,"single_part":)" << parts << R"(,"area_error":)"
            << std::fabs( area / std::fabs( inputs.area.area( 0 ) ) - 1 ) << R"(,"free_border":)"
            << plan.borderM[0] / border << R"(,"exceptions":)" << plan.exceptions.size() << "}\n";
  return 0;
}
