// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasks/task_plan.h"
#include "../core/polling.h"
#include "../geometry/geos_context.h"
#include "../geometry/hilbert.h"
#include "area_limit.h"
#include "atom_graph.h"
#include "balanced_partition.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/tasks/task_measures.h"
#include "mosaic.h"
#include "task_borders.h"
#include "task_pieces.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

namespace
{

constexpr double MOST_TASKS = 1e6; // a thousand times what anybody uses
constexpr double FILLERS_PER_TASK = 12;
constexpr double FILLERS_WITH_LIMIT = 150; // fine enough to come close to the largest area allowed …
constexpr double MOST_FILLERS = 400000;    // … as long as these do not become too many
constexpr double NEARLY = 0.975;           // of that area, to begin with: pulling borders straight moves some of it
constexpr int ATTEMPTS = 4;                // to stay below it
constexpr double WIDE_M = 20000;           // an area beyond which the scale of the frame differs within it
constexpr double LARGE_SINGLE = 1.2;       // of the target
constexpr double AREA_TIE = 1e-4; // what a mean task's area counts beside its work, so that empty land has a place too

class Planner
{
public:
  Planner( const TaskInputs &inputs, const MetricFrame &frame, const TaskPlanOptions &options, const Monitor &monitor )
    : mInputs( inputs )
    , mFrame( frame )
    , mOptions( options )
    , mMonitor( monitor )
    , mWatch( monitor )
  {}

  TaskPlan plan()
  {
    const Polling polling( mMonitor );
    measureInputs();
    MosaicOptions mosaicOptions;
    mosaicOptions.unitsPerMetre = mUnitsPerMetre;
    if ( std::max( mBox.width(), mBox.height() ) / mUnitsPerMetre > WIDE_M )
      mosaicOptions.frame = &mFrame;
    mosaicOptions.fillerM = std::sqrt( mAreaM2 / fillers() );
    mosaicOptions.longestLineM = std::clamp( mosaicOptions.fillerM / 4, 4.0, 20.0 );
    const Mosaic mosaic( mInputs, mosaicOptions, mWatch.part( 0, 0.5 ), mWatch );
    if ( mosaic.atoms().size() == 0 )
      return mPlan;
    goOn( 0.5 );
    AtomGraph graph( mosaic, mWatch );
    goOn( 0.52 );
    mLoad = loads( mosaic.atoms() );
    capHeavy( mosaic );
    const TaskPieces pieces( mosaic.atoms(), graph, mLoad, mOptions.count, mWatch );
    const std::vector<std::int32_t> shared = shareOut( mosaic.atoms(), graph, pieces.regions() );
    double share = NEARLY;
    for ( int attempt = 0;; ++attempt )
    {
      mTaskOf = shared;
      if ( isLimited() )
        AreaLimit(
          share * *mOptions.maxAreaM2, mPlan.byArea ? 0 : mPlan.target, mosaic.atoms(), graph, mOptions.threads, mWatch
        )
          .keep( pieces.regions(), mTaskOf );
      goOn( 0.86 );
      renumber( mosaic.atoms() );
      draw( mosaic );
      double largest = 0;
      for ( const PlannedTask &task : mPlan.tasks )
        largest = std::max( largest, task.areaM2 );
      if ( !isLimited() || largest <= *mOptions.maxAreaM2 || attempt == ATTEMPTS )
        break;
      share *= 0.999 * *mOptions.maxAreaM2 / largest;
    }
    countCrossings( mosaic.atoms(), graph );
    list( mosaic, pieces );
    return std::move( mPlan );
  }

private:
  void goOn( double share ) const
  {
    mWatch.poll();
    if ( mMonitor.progress )
      mMonitor.progress( share );
  }

  double fillers() const
  {
    if ( !isLimited() )
      return mTasks * FILLERS_PER_TASK;
    const double tasks = std::max( mTasks, mAreaM2 / *mOptions.maxAreaM2 );
    return tasks * std::clamp( MOST_FILLERS / tasks, FILLERS_PER_TASK, FILLERS_WITH_LIMIT );
  }

  // The task of each atom, whatever area is allowed.
  std::vector<std::int32_t> shareOut( const Atoms &atoms, const AtomGraph &graph, const std::vector<Region> &regions )
  {
    if ( isLimited() && mPlan.byArea )
    {
      std::vector<std::int32_t> whole( atoms.size(), 0 );
      for ( std::size_t r = 0; r < regions.size(); ++r )
        for ( const std::int32_t atom : regions[r].atoms )
          whole[static_cast<std::size_t>( atom )] = static_cast<std::int32_t>( r );
      return whole;
    }
    BalancedPartition partition( atoms, graph, mLoad, mOptions.threads, &mWatch );
    partition.cut( regions, mWatch.part( 0.52, 0.85 ) );
    return partition.taskOf();
  }

  void draw( const Mosaic &mosaic )
  {
    TaskBorders borders( mosaic, mInputs.area, mInputs.areaExtra, mTaskOf, mWatch );
    goOn( 0.89 );
    placeWork( mosaic, borders.joinParts( mPlan.tasks.size() ) );
    goOn( 0.9 );
    fill( borders );
    goOn( 0.97 );
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
    if ( !( mTasks <= MOST_TASKS ) || ( isLimited() && mAreaM2 / *mOptions.maxAreaM2 > MOST_TASKS ) )
      throw Error( ErrorCode::InvalidOption, { "tasks", std::to_string( mTasks ) } );
    const double amount = mPlan.byArea ? mAreaM2 : mWork;
    mPlan.target = mOptions.count ? amount / mTasks : mPlan.byArea ? amount / std::ceil( mTasks ) : mOptions.target;
  }

  // In tasks: the work, and a trace of the area.
  std::vector<double> loads( const Atoms &atoms ) const
  {
    std::vector<double> load( atoms.size() );
    std::size_t workers = 0;
    for ( const double work : atoms.work )
      workers += work > 0 ? 1 : 0;
    const double area = std::accumulate( atoms.areaM2.begin(), atoms.areaM2.end(), 0.0 );
    // More tasks than places of work: then it is the land that is shared out.
    const bool scarce = static_cast<double>( workers ) < 1.5 * mTasks;
    const double byArea = mPlan.byArea ? 1 : scarce ? 0.5 : AREA_TIE;
    for ( std::size_t i = 0; i < load.size(); ++i )
    {
      const double work = mPlan.byArea ? 0 : atoms.work[i] / mPlan.target;
      const double land = atoms.areaM2[i] / area * ( mPlan.byArea ? mAreaM2 / mPlan.target : mTasks );
      load[i] = ( byArea == AREA_TIE ? 1 : 1 - byArea ) * work + byArea * land;
    }
    return load;
  }

  // What cannot be cut and holds more than a task is one task, not several: its load counts as one, and the others stay
  // as large as they should be. Nested footprints are one thing.
  void capHeavy( const Mosaic &mosaic )
  {
    std::vector<std::int32_t> group( mLoad.size() );
    std::iota( group.begin(), group.end(), 0 );
    const auto root = [&group]( std::int32_t atom ) {
      while ( group[static_cast<std::size_t>( atom )] != atom )
        atom = group[static_cast<std::size_t>( atom )]
          = group[static_cast<std::size_t>( group[static_cast<std::size_t>( atom )] )];
      return atom;
    };
    for ( const auto &[inner, outer] : mosaic.nested() )
      if ( inner >= 0 && outer >= 0 )
        group[static_cast<std::size_t>( root( inner ) )] = root( outer );
    std::vector<double> sums( mLoad.size(), 0 );
    for ( std::size_t i = 0; i < mLoad.size(); ++i )
      sums[static_cast<std::size_t>( root( static_cast<std::int32_t>( i ) ) )] += mLoad[i];
    mHeld.resize( mLoad.size() );
    for ( std::size_t i = 0; i < mLoad.size(); ++i )
    {
      mHeld[i] = sums[static_cast<std::size_t>( root( static_cast<std::int32_t>( i ) ) )];
      if ( mHeld[i] > 1 && mosaic.isFootprint( static_cast<std::int32_t>( i ) ) )
        mLoad[i] /= mHeld[i];
      else if ( !mPlan.byArea )
        mLoad[i] = std::min( mLoad[i], 1.0 );
    }
  }

  // Numbers along a Hilbert curve over the area, none left out.
  void renumber( const Atoms &atoms )
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
      sum.area += atoms.areaM2[i];
      sum.x += atoms.areaM2[i] * atoms.x[i];
      sum.y += atoms.areaM2[i] * atoms.y[i];
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
      parallelFor(
        shapes.size(), 64, mOptions.threads, mWatch.part( 0.9, 0.95 ),
        [&]( std::size_t begin, std::size_t end ) {
          GeosContext geos;
          for ( std::size_t t = begin; t < end; ++t )
            invalid[t] = !shapes.isEmpty( t ) && !geos.isValid( { shapes, t } ) ? 1 : 0;
        }
      );
      if ( attempt > 0 || std::find( invalid.begin(), invalid.end(), 1 ) == invalid.end() )
        return shapes;
      borders.keepExact( invalid );
    }
  }

  // The task of an atom has its work, but for work that lies in a part another task was given.
  void placeWork( const Mosaic &mosaic, const std::vector<TaskBorders::Moved> &moved )
  {
    mPlan.taskOfWork.clear();
    for ( const std::int32_t atom : mosaic.atomOfWork() )
      mPlan.taskOfWork.push_back( atom < 0 ? -1 : mTaskOf[static_cast<std::size_t>( atom )] );
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

  void fill( TaskBorders &borders )
  {
    const Footprints shapes = outline( borders );
    for ( std::size_t t = 0; t < mPlan.tasks.size(); ++t )
    {
      mWatch.poll();
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
  void countCrossings( const Atoms &atoms, const AtomGraph &graph )
  {
    std::vector<std::uint8_t> seen( atoms.size(), 0 );
    std::vector<std::int32_t> sides( mPlan.tasks.size(), 0 );
    std::vector<std::int32_t> queue;
    for ( std::size_t first = 0; first < atoms.size(); ++first )
    {
      if ( seen[first] )
        continue;
      mWatch.poll();
      queue.assign( 1, static_cast<std::int32_t>( first ) );
      seen[first] = 1;
      double work = 0;
      for ( std::size_t i = 0; i < queue.size(); ++i )
      {
        const auto atom = static_cast<std::size_t>( queue[i] );
        work += mPlan.byArea ? atoms.areaM2[atom] : atoms.work[atom];
        for ( const AtomGraph::Arc &arc : graph.arcs( queue[i] ) )
          if ( const auto other = static_cast<std::size_t>( arc.to );
               !arc.hard && !seen[other] && mTaskOf[other] == mTaskOf[atom] )
          {
            seen[other] = 1;
            queue.push_back( arc.to );
          }
      }
      sides[static_cast<std::size_t>( mTaskOf[first] )] += work > 0 ? 1 : 0;
    }
    for ( std::size_t t = 0; t < sides.size(); ++t )
      mPlan.tasks[t].barriersCrossed = std::max( 0, sides[t] - 1 );
  }

  void list( const Mosaic &mosaic, const TaskPieces &pieces )
  {
    using Reason = PlanException::Reason;
    const Atoms &atoms = mosaic.atoms();
    const auto place = [&]( std::size_t atom ) {
      return Point {
        ( mBox.xMin + mBox.xMax ) / 2 + atoms.x[atom] * mUnitsPerMetre,
        ( mBox.yMin + mBox.yMax ) / 2 + atoms.y[atom] * mUnitsPerMetre
      };
    };
    for ( const TaskPieces::Joined &joined : pieces.joined() )
    {
      const auto atom = static_cast<std::size_t>( joined.atom );
      const double work = mPlan.byArea ? joined.areaM2 : joined.load * mPlan.target;
      if ( joined.load > AREA_TIE * 10 || mPlan.byArea )
        mPlan.exceptions.push_back( { joined.reason, mTaskOf[atom], work, joined.areaM2, place( atom ) } );
    }
    std::vector<std::size_t> heaviest( mPlan.tasks.size(), 0 );
    for ( std::size_t i = 0; i < atoms.size(); ++i )
    {
      std::size_t &now = heaviest[static_cast<std::size_t>( mTaskOf[i] )];
      if ( mTaskOf[now] != mTaskOf[i] || mHeld[i] > mHeld[now] )
        now = i;
    }
    const std::vector<std::uint8_t> alone = aloneInPiece( pieces.regions() );
    for ( std::size_t t = 0; t < mPlan.tasks.size(); ++t )
    {
      const PlannedTask &task = mPlan.tasks[t];
      const double amount = mPlan.byArea ? task.areaM2 : task.work;
      if ( amount < mPlan.target * 0.5 )
        mPlan.exceptions.push_back(
          { littleFor( task, alone[t] != 0 ), static_cast<std::int32_t>( t ), task.work, task.areaM2,
            place( heaviest[t] ) }
        );
      else if ( amount > mPlan.target * LARGE_SINGLE && mHeld[heaviest[t]] > 0.5 )
        mPlan.exceptions.push_back(
          { Reason::LargeSingle, static_cast<std::int32_t>( t ), task.work, task.areaM2, place( heaviest[t] ) }
        );
    }
  }

  // Whether a task is all that its piece between hard barriers and water was cut into.
  std::vector<std::uint8_t> aloneInPiece( const std::vector<Region> &regions ) const
  {
    std::vector<std::uint8_t> alone( mPlan.tasks.size(), 0 );
    for ( const Region &region : regions )
    {
      const std::int32_t first = mTaskOf[static_cast<std::size_t>( region.atoms.front() )];
      alone[static_cast<std::size_t>( first )]
        = std::all_of( region.atoms.begin(), region.atoms.end(), [&]( std::int32_t atom ) {
            return mTaskOf[static_cast<std::size_t>( atom )] == first;
          } );
    }
    return alone;
  }

  PlanException::Reason littleFor( const PlannedTask &task, bool alone ) const
  {
    using Reason = PlanException::Reason;
    if ( !mPlan.byArea && !( task.work > 0 ) )
      return Reason::NoWork;
    if ( mPlan.tasks.size() == 1 )
      return Reason::AllThereIs;
    if ( alone )
      return Reason::IslandAlone;
    constexpr double CLOSE = 0.5; // to the largest area
    return isLimited() && task.areaM2 > CLOSE * *mOptions.maxAreaM2 ? Reason::AreaLimit : Reason::Uneven;
  }

  const TaskInputs &mInputs;
  const MetricFrame &mFrame;
  const TaskPlanOptions &mOptions;
  const Monitor &mMonitor;
  CancelWatch mWatch;
  TaskPlan mPlan;
  Box mBox;
  double mUnitsPerMetre = 1;
  double mAreaM2 = 0;
  double mWork = 0;
  double mTasks = 1;
  std::vector<double> mLoad; // in tasks; of what cannot be cut at most one
  std::vector<double> mHeld; // … what it is together with all that is nested in it
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

TaskPlan
planTasks( const TaskInputs &inputs, const MetricFrame &frame, const TaskPlanOptions &options, const Monitor &monitor )
{
  if ( !( options.target > 0 ) )
    throw Error( ErrorCode::InvalidOption, { "target", std::to_string( options.target ) } );
  return Planner( inputs, frame, options, monitor ).plan();
}

} // namespace lacuna
