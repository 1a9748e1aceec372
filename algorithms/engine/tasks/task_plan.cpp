// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasks/task_plan.h"
#include "../core/breadth_first.h"
#include "../core/disjoint_sets.h"
#include "../core/polling.h"
#include "../geometry/geos_context.h"
#include "../geometry/hilbert.h"
#include "area_limit.h"
#include "cell_graph.h"
#include "balanced_partition.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/tasks/task_measures.h"
#include "task_mesh.h"
#include "plan_exceptions.h"
#include "task_borders.h"
#include "task_pieces.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

// From inputs to tasks: mesh, cell graph, pieces, partition, outlines; README.md says why. Numbers run along a Hilbert
// curve, so that neighbours have near ones.

namespace
{

// A thousand times what anybody uses.
constexpr double MAX_TASKS = 1e6;
// Chosen by hand: enough for borders through empty land to be straight, and few beside the footprints.
constexpr double FILLERS_PER_TASK = 12;
// Fine enough to come close to the largest area allowed …
constexpr double FILLERS_WITH_LIMIT = 150;
// … as long as these do not become too many.
constexpr double MAX_FILLERS = 400000;
// Of that area, to begin with: pulling borders straight moves some of it. Chosen by hand, tried in RESULTS.md.
constexpr double INITIAL_AREA_SHARE = 0.975;
// To stay below it. Chosen by hand, tried in RESULTS.md.
constexpr int MAX_ATTEMPTS = 4;
// An area beyond which the scale of the frame differs within it: by 0.3 % in Mercator at 45°. Chosen by hand, tried in
// RESULTS.md.
constexpr double MIN_VARYING_SCALE_M = 20000;

class Planner
{
public:
  Planner(
    const TaskInputs &inputs, const MetricFrame &frame, const TaskPlanOptions &options, const RunContext &context
  )
    : mInputs( inputs )
    , mFrame( frame )
    , mOptions( options )
    , mContext( context )
  {}

  TaskPlan plan()
  {
    const Polling polling( mContext );
    measureInputs();
    const TaskMesh taskMesh( mInputs, meshOptions(), partOf( mContext.monitor, 0, 0.5 ) );
    if ( taskMesh.cells().size() == 0 )
      return mPlan;
    report( 0.5 );
    CellGraph graph( taskMesh );
    report( 0.52 );
    mLoad = loads( taskMesh.cells() );
    capIndivisible( taskMesh );
    const TaskPieces pieces( taskMesh.cells(), graph, mLoad, mOptions.count );
    cutAndDraw( taskMesh, graph, pieces );
    countCrossings( taskMesh.cells(), graph );
    const Point middle { ( mBox.xMin + mBox.xMax ) / 2, ( mBox.yMin + mBox.yMax ) / 2 };
    listExceptions( { mOptions, taskMesh.cells(), mTaskOf, mIndivisibleLoad, middle, mUnitsPerMetre }, pieces, mPlan );
    return std::move( mPlan );
  }

private:
  TaskMeshOptions meshOptions() const
  {
    TaskMeshOptions options;
    options.unitsPerMetre = mUnitsPerMetre;
    if ( std::max( mBox.width(), mBox.height() ) / mUnitsPerMetre > MIN_VARYING_SCALE_M )
      options.frame = &mFrame;
    options.fillerM = std::sqrt( mAreaM2 / fillers() );
    options.longestLineM = std::clamp( options.fillerM / 4, 4.0, 20.0 );
    return options;
  }

  // Where areas are limited, until those of the finished outlines are.
  void cutAndDraw( const TaskMesh &taskMesh, const CellGraph &graph, const TaskPieces &pieces )
  {
    const std::vector<std::int32_t> assigned = assignTasks( taskMesh.cells(), graph, pieces.regions() );
    double share = INITIAL_AREA_SHARE;
    for ( int attempt = 0;; ++attempt )
    {
      mTaskOf = assigned;
      if ( isLimited() )
        AreaLimit( share * *mOptions.maxAreaM2, mPlan.byArea ? 0 : mPlan.target, taskMesh.cells(), graph, mContext )
          .keep( pieces.regions(), mTaskOf );
      report( 0.86 );
      renumber( taskMesh.cells() );
      drawBorders( taskMesh );
      double largest = 0;
      for ( const PlannedTask &task : mPlan.tasks )
        largest = std::max( largest, task.areaM2 );
      if ( !isLimited() || largest <= *mOptions.maxAreaM2 || attempt == MAX_ATTEMPTS )
        return;
      share *= 0.999 * *mOptions.maxAreaM2 / largest;
    }
  }

  void report( double share ) const
  {
    pollNow();
    if ( mContext.monitor.progress )
      mContext.monitor.progress( share );
  }

  double fillers() const
  {
    if ( !isLimited() )
      return mTasks * FILLERS_PER_TASK;
    const double tasks = std::max( mTasks, mAreaM2 / *mOptions.maxAreaM2 );
    return tasks * std::clamp( MAX_FILLERS / tasks, FILLERS_PER_TASK, FILLERS_WITH_LIMIT );
  }

  // The task of each cell, whatever area is allowed.
  std::vector<std::int32_t>
  assignTasks( const Cells &cells, const CellGraph &graph, const std::vector<Region> &regions )
  {
    if ( isLimited() && mPlan.byArea )
    {
      std::vector<std::int32_t> whole( cells.size(), 0 );
      for ( std::size_t r = 0; r < regions.size(); ++r )
        for ( const std::int32_t cell : regions[r].cells )
          whole[static_cast<std::size_t>( cell )] = static_cast<std::int32_t>( r );
      return whole;
    }
    BalancedPartition partition( cells, graph, mLoad );
    partition.cut( regions, mContext.part( 0.52, 0.85 ) );
    return partition.taskOf();
  }

  void drawBorders( const TaskMesh &taskMesh )
  {
    TaskBorders borders( taskMesh, mInputs.area, mInputs.areaExtra, mTaskOf );
    report( 0.89 );
    placeWork( taskMesh, borders.joinParts( mPlan.tasks.size() ) );
    report( 0.9 );
    measureTasks( borders );
    report( 0.97 );
  }

  bool isLimited() const { return mOptions.maxAreaM2 && !mOptions.count; }

  void measureInputs()
  {
    Box box;
    for ( std::size_t row = 0; row < mInputs.area.size(); ++row )
      box.add( mInputs.area.box( row ) );
    mUnitsPerMetre = mFrame.unitsPerMetre( ( box.xMin + box.xMax ) / 2, ( box.yMin + box.yMax ) / 2 );
    mBox = box;
    for ( std::size_t row = 0; row < mInputs.area.size(); ++row )
      mAreaM2 += std::fabs( mInputs.area.area( row ) ) / ( mUnitsPerMetre * mUnitsPerMetre );
    for ( const WorkPlace &work : mInputs.work )
      mWork += work.work;
    mPlan.byArea = !( mWork > 0 );
    if ( mOptions.count )
      mTasks = *mOptions.count;
    else if ( !mPlan.byArea )
      mTasks = mWork / mOptions.target;
    else if ( mOptions.areaPerTaskM2 )
      mTasks = mAreaM2 / *mOptions.areaPerTaskM2;
    else if ( mOptions.maxAreaM2 )
      mTasks = mAreaM2 / *mOptions.maxAreaM2 * AreaLimit::SLACK;
    mTasks = std::max( mTasks, 1.0 );
    if ( !( mTasks <= MAX_TASKS ) || ( isLimited() && mAreaM2 / *mOptions.maxAreaM2 > MAX_TASKS ) )
      throw Error( ErrorCode::InvalidOption, { "tasks", std::to_string( mTasks ) } );
    const double amount = mPlan.byArea ? mAreaM2 : mWork;
    mPlan.target = mOptions.count ? amount / mTasks : mPlan.byArea ? amount / std::ceil( mTasks ) : mOptions.target;
  }

  // In tasks: the work, and a trace of the area.
  std::vector<double> loads( const Cells &cells ) const
  {
    std::vector<double> load( cells.size() );
    std::size_t workers = 0;
    for ( const double work : cells.work )
      workers += work > 0 ? 1 : 0;
    const double area = std::accumulate( cells.areaM2.begin(), cells.areaM2.end(), 0.0 );
    // More tasks than places of work: then it is the land that is shared out.
    const bool scarce = static_cast<double>( workers ) < 1.5 * mTasks;
    const double byArea = mPlan.byArea ? 1 : scarce ? 0.5 : AREA_LOAD_SHARE;
    for ( std::size_t i = 0; i < load.size(); ++i )
    {
      const double work = mPlan.byArea ? 0 : cells.work[i] / mPlan.target;
      const double land = cells.areaM2[i] / area * ( mPlan.byArea ? mAreaM2 / mPlan.target : mTasks );
      load[i] = ( byArea == AREA_LOAD_SHARE ? 1 : 1 - byArea ) * work + byArea * land;
    }
    return load;
  }

  // What cannot be cut and holds more than a task is one task, not several: its load counts as one, and the others stay
  // as large as they should be. Nested footprints are one thing.
  void capIndivisible( const TaskMesh &taskMesh )
  {
    DisjointSets sets( mLoad.size() );
    for ( const auto &[inner, outer] : taskMesh.nested() )
      if ( inner >= 0 && outer >= 0 )
        sets.attach( static_cast<std::uint32_t>( inner ), static_cast<std::uint32_t>( outer ) );
    std::vector<double> sums( mLoad.size(), 0 );
    for ( std::size_t i = 0; i < mLoad.size(); ++i )
      sums[sets.find( static_cast<std::uint32_t>( i ) )] += mLoad[i];
    mIndivisibleLoad.resize( mLoad.size() );
    for ( std::size_t i = 0; i < mLoad.size(); ++i )
    {
      mIndivisibleLoad[i] = sums[sets.find( static_cast<std::uint32_t>( i ) )];
      if ( mIndivisibleLoad[i] > 1 && taskMesh.isFootprint( static_cast<std::int32_t>( i ) ) )
        mLoad[i] /= mIndivisibleLoad[i];
      else if ( !mPlan.byArea )
        mLoad[i] = std::min( mLoad[i], 1.0 );
    }
  }

  // Numbers along a Hilbert curve over the area, none left out.
  void renumber( const Cells &cells )
  {
    const std::int32_t count = *std::max_element( mTaskOf.begin(), mTaskOf.end() ) + 1;
    struct Sum
    {
      double area = 0;
      double x = 0;
      double y = 0;
    };
    std::vector<Sum> sums( static_cast<std::size_t>( count ) );
    for ( std::size_t i = 0; i < mTaskOf.size(); ++i )
    {
      Sum &sum = sums[static_cast<std::size_t>( mTaskOf[i] )];
      sum.area += cells.areaM2[i];
      sum.x += cells.areaM2[i] * cells.x[i];
      sum.y += cells.areaM2[i] * cells.y[i];
    }
    const double extent = std::max( { mBox.width(), mBox.height(), 1e-9 } ) / mUnitsPerMetre;
    std::vector<std::uint64_t> order;
    for ( std::size_t t = 0; t < sums.size(); ++t )
    {
      if ( !( sums[t].area > 0 ) )
        continue;
      const auto cell = [&]( double sum ) {
        return static_cast<std::uint32_t>( std::clamp( sum / sums[t].area / extent + 0.5, 0.0, 1.0 ) * 65535 );
      };
      order.push_back( static_cast<std::uint64_t>( hilbertKey( cell( sums[t].x ), cell( sums[t].y ) ) ) << 32 | t );
    }
    sortByCurve( order );
    std::vector<std::int32_t> number( sums.size(), -1 );
    for ( std::size_t i = 0; i < order.size(); ++i )
      number[order[i] & 0xffffffffU] = static_cast<std::int32_t>( i );
    for ( std::int32_t &task : mTaskOf )
      task = number[static_cast<std::size_t>( task )];
    mPlan.tasks.assign( order.size(), {} );
  }

  // Pulling lines straight can make a task touch itself where things lie within roundings of each other; those keep
  // every vertex.
  Footprints outline( TaskBorders &borders )
  {
    for ( int attempt = 0;; ++attempt )
    {
      std::vector<std::vector<PlanRing>> rings = borders.rings( mPlan.tasks.size() );
      for ( std::size_t t = 0; t < mPlan.tasks.size(); ++t )
        mPlan.tasks[t].rings = std::move( rings[t] );
      Footprints shapes = shapesOf( mPlan );
      std::vector<std::uint8_t> invalid( shapes.size(), 0 );
      parallelFor( shapes.size(), 64, mContext.part( 0.9, 0.95 ), [&]( std::size_t begin, std::size_t end ) {
        GeosContext geos;
        for ( std::size_t t = begin; t < end; ++t )
          invalid[t] = !shapes.isEmpty( t ) && !geos.isValid( { shapes, t } ) ? 1 : 0;
      } );
      if ( attempt > 0 || std::find( invalid.begin(), invalid.end(), 1 ) == invalid.end() )
        return shapes;
      borders.keepExact( invalid );
    }
  }

  // The task of a cell has its work, but for work that lies in a part another task was given.
  void placeWork( const TaskMesh &taskMesh, const std::vector<TaskBorders::Moved> &moved )
  {
    mPlan.taskOfWork.clear();
    for ( const std::int32_t cell : taskMesh.cellOfWork() )
      mPlan.taskOfWork.push_back( cell < 0 ? -1 : mTaskOf[static_cast<std::size_t>( cell )] );
    for ( const TaskBorders::Moved &part : moved )
    {
      TaskPlan alone;
      alone.tasks.resize( 1 );
      alone.tasks[0].rings = part.rings;
      const Footprints shape = shapesOf( alone );
      for ( std::size_t i = 0; i < mPlan.taskOfWork.size(); ++i )
        if ( const Point &place = mInputs.work[i].place;
             mPlan.taskOfWork[i] == part.from && containsPoint( shape, 0, place.x, place.y ) )
          mPlan.taskOfWork[i] = part.to;
    }
  }

  void measureTasks( TaskBorders &borders )
  {
    const Footprints shapes = outline( borders );
    for ( std::size_t t = 0; t < mPlan.tasks.size(); ++t )
    {
      pollNow();
      const ShapeMeasures measures = measureShape( shapes, t, mFrame );
      mPlan.tasks[t].areaM2 = measures.areaM2;
      mPlan.tasks[t].compactness = measures.compactness;
    }
    mPlan.borderM = borders.lengthsM();
    for ( std::size_t i = 0; i < mInputs.work.size(); ++i )
    {
      const std::int32_t task = mPlan.taskOfWork[i];
      if ( task < 0 )
        continue;
      mPlan.tasks[static_cast<std::size_t>( task )].work += mInputs.work[i].work;
      ++mPlan.tasks[static_cast<std::size_t>( task )].features;
    }
  }

  // Further parts of a task with work on them that only hard barriers join.
  void countCrossings( const Cells &cells, const CellGraph &graph )
  {
    std::vector<std::uint8_t> seen( cells.size(), 0 );
    std::vector<std::int32_t> sides( mPlan.tasks.size(), 0 );
    std::vector<std::int32_t> queue;
    for ( std::size_t first = 0; first < cells.size(); ++first )
    {
      if ( seen[first] )
        continue;
      pollNow();
      queue.assign( 1, static_cast<std::int32_t>( first ) );
      seen[first] = 1;
      double work = 0;
      breadthFirst( queue, 0, [&]( std::int32_t now ) {
        const auto cell = static_cast<std::size_t>( now );
        work += mPlan.byArea ? cells.areaM2[cell] : cells.work[cell];
        for ( const CellGraph::Arc &arc : graph.arcs( now ) )
          if ( const auto other = static_cast<std::size_t>( arc.to );
               !arc.hard && !seen[other] && mTaskOf[other] == mTaskOf[cell] )
          {
            seen[other] = 1;
            queue.push_back( arc.to );
          }
      } );
      sides[static_cast<std::size_t>( mTaskOf[first] )] += work > 0 ? 1 : 0;
    }
    for ( std::size_t t = 0; t < sides.size(); ++t )
      mPlan.tasks[t].barriersCrossed = std::max( 0, sides[t] - 1 );
  }

  const TaskInputs &mInputs;
  const MetricFrame &mFrame;
  const TaskPlanOptions &mOptions;
  const RunContext &mContext;
  TaskPlan mPlan;
  Box mBox;
  double mUnitsPerMetre = 1;
  double mAreaM2 = 0;
  double mWork = 0;
  double mTasks = 1;
  std::vector<double> mLoad;            // in tasks; of what cannot be cut at most one
  std::vector<double> mIndivisibleLoad; // … what it is together with all that is nested in it
  std::vector<std::int32_t> mTaskOf;
};

} // namespace

Footprints shapesOf( const TaskPlan &plan )
{
  Footprints shapes;
  for ( const PlannedTask &task : plan.tasks )
  {
    for ( const PlanRing &ring : task.rings )
    {
      shapes.beginRing( ring.hole );
      for ( const PlanVertex &vertex : ring.vertices )
        shapes.addVertex( vertex.x, vertex.y );
      shapes.endRing();
    }
    shapes.endFeature();
  }
  shapes.updateBoxes();
  return shapes;
}

TaskPlan planTasks(
  const TaskInputs &inputs, const MetricFrame &frame, const TaskPlanOptions &options, const RunContext &context
)
{
  if ( !( options.target > 0 ) )
    throw Error( ErrorCode::InvalidOption, { "target", std::to_string( options.target ) } );
  return Planner( inputs, frame, options, context ).plan();
}

} // namespace lacuna
