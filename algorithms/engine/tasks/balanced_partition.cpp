// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "balanced_partition.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "min_cut.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>
#include <numbers>
#include <utility>

namespace lacuna
{

namespace
{

constexpr std::uint8_t NONE = 0; // not of the region
constexpr std::uint8_t LEFT = 1;
constexpr std::uint8_t RIGHT = 2;
constexpr std::uint8_t FREE = 3;
constexpr int DIRECTIONS = 6;
constexpr std::int32_t MANY = 64;
constexpr double STRICT = 0.3;      // of the tolerance, where loads have a limit
constexpr std::size_t SMALL = 4000; // atoms of a region that one thread takes to the end

// How far from even a halving may be, as a share of a task and per task of its smaller side: what is lost here adds up.
double toleranceOf( std::int32_t tasks )
{
  if ( tasks <= 2 )
    return 0.1;
  if ( tasks <= 4 )
    return 0.085;
  if ( tasks <= 8 )
    return 0.07;
  return tasks <= 16 ? 0.055 : 0.035;
}

} // namespace

// What one thread needs; sides of all atoms but those of its region are NONE between uses.
struct BalancedPartition::Scratch
{
  explicit Scratch( std::size_t atoms ) : side( atoms, NONE ), local( atoms, 0 ) {}
  std::vector<std::uint8_t> side;
  std::vector<std::int32_t> local;
  std::vector<std::pair<double, std::int32_t>> order;
  std::vector<std::int32_t> queue;
  std::vector<std::int32_t> free;
  MinCut minCut;
};

BalancedPartition::BalancedPartition(
  const Atoms &atoms, const AtomGraph &graph, std::vector<double> load, int threads, const CancelWatch *watch
)
  : mAtoms( atoms )
  , mGraph( graph )
  , mLoad( std::move( load ) )
  , mThreads( threads )
  , mWatch( watch )
  , mTaskOf( atoms.size(), -1 )
  , mPieceOf( atoms.size(), -1 )
{}

void BalancedPartition::poll() const
{
  if ( mWatch )
    mWatch->poll();
}

double BalancedPartition::loadOf( const std::vector<std::int32_t> &atoms ) const
{
  double sum = 0;
  for ( const std::int32_t atom : atoms )
    sum += mLoad[static_cast<std::size_t>( atom )];
  return sum;
}

bool BalancedPartition::open( std::int32_t atom, const AtomGraph::Arc &arc ) const
{
  return !arc.hard || mPieceOf[static_cast<std::size_t>( atom )] == mPieceOf[static_cast<std::size_t>( arc.to )];
}

// Keeps the heaviest connected part of a side; what else is on it goes to the other.
void BalancedPartition::releaseLoose(
  const std::vector<std::int32_t> &atoms, std::uint8_t side, std::uint8_t to, Scratch &scratch
) const
{
  constexpr std::uint8_t SEEN = 8;
  std::vector<std::pair<std::size_t, std::size_t>> components; // stretches of queue
  std::vector<double> loads;
  scratch.queue.clear();
  for ( const std::int32_t first : atoms )
  {
    if ( scratch.side[static_cast<std::size_t>( first )] != side )
      continue;
    const std::size_t begin = scratch.queue.size();
    scratch.side[static_cast<std::size_t>( first )] |= SEEN;
    scratch.queue.push_back( first );
    double load = 0;
    for ( std::size_t i = begin; i < scratch.queue.size(); ++i )
    {
      const std::int32_t atom = scratch.queue[i];
      load += mLoad[static_cast<std::size_t>( atom )];
      for ( const AtomGraph::Arc &arc : mGraph.arcs( atom ) )
        if ( scratch.side[static_cast<std::size_t>( arc.to )] == side && open( atom, arc ) )
        {
          scratch.side[static_cast<std::size_t>( arc.to )] |= SEEN;
          scratch.queue.push_back( arc.to );
        }
    }
    components.emplace_back( begin, scratch.queue.size() );
    loads.push_back( load );
  }
  std::size_t keep = 0;
  for ( std::size_t c = 1; c < components.size(); ++c )
  {
    const auto size = [&]( std::size_t i ) { return components[i].second - components[i].first; };
    if ( loads[c] > loads[keep] || ( loads[c] == loads[keep] && size( c ) > size( keep ) ) )
      keep = c;
  }
  for ( std::size_t c = 0; c < components.size(); ++c )
    for ( std::size_t i = components[c].first; i < components[c].second; ++i )
      scratch.side[static_cast<std::size_t>( scratch.queue[i] )] = c == keep ? side : to;
}

// By their order, as many atoms to the left and right as the balance leaves no choice about. False when that is none on
// one side.
bool BalancedPartition::sides( const Region &region, double share, double slack, Scratch &scratch ) const
{
  double total = 0;
  for ( const auto &entry : scratch.order )
    total += mLoad[static_cast<std::size_t>( entry.second )];
  const double each = total / region.tasks;
  const auto size = static_cast<std::ptrdiff_t>( scratch.order.size() );
  const double limits[2] = { share * total - slack * each, ( 1 - share ) * total - slack * each };
  std::ptrdiff_t taken[2] = { 0, 0 };
  for ( int s = 0; s < 2; ++s )
  {
    double sum = 0;
    while ( taken[s] < size - 1 )
    {
      const auto atom = static_cast<std::size_t>(
        scratch.order[static_cast<std::size_t>( s == 0 ? taken[s] : size - 1 - taken[s] )].second
      );
      if ( sum + mLoad[atom] > limits[s] + 1e-3 * each )
        break;
      sum += mLoad[atom];
      ++taken[s];
    }
  }
  taken[0] = std::max<std::ptrdiff_t>( taken[0], 1 );
  taken[1] = std::min( std::max<std::ptrdiff_t>( taken[1], 1 ), size - taken[0] );
  for ( std::ptrdiff_t i = 0; i < size; ++i )
    scratch.side[static_cast<std::size_t>( scratch.order[static_cast<std::size_t>( i )].second )]
      = i < taken[0]           ? LEFT
        : i >= size - taken[1] ? RIGHT
                               : FREE;
  return taken[1] > 0;
}

// Gives every free atom the side that makes the border cheapest.
void BalancedPartition::cutBetween( const Region &region, Scratch &scratch ) const
{
  scratch.free.clear();
  for ( const std::int32_t atom : region.atoms )
    if ( scratch.side[static_cast<std::size_t>( atom )] == FREE )
    {
      scratch.local[static_cast<std::size_t>( atom )] = static_cast<std::int32_t>( scratch.free.size() ) + 2;
      scratch.free.push_back( atom );
    }
  scratch.minCut.start( static_cast<std::int32_t>( scratch.free.size() ) + 2 );
  for ( const std::int32_t atom : scratch.free )
  {
    const std::int32_t here = scratch.local[static_cast<std::size_t>( atom )];
    std::int64_t toSource = 0;
    std::int64_t toSink = 0;
    for ( const AtomGraph::Arc &arc : mGraph.arcs( atom ) )
    {
      const auto other = static_cast<std::size_t>( arc.to );
      if ( scratch.side[other] == NONE || !open( atom, arc ) )
        continue;
      if ( scratch.side[other] == LEFT )
        toSource += arc.cost;
      else if ( scratch.side[other] == RIGHT )
        toSink += arc.cost;
      else if ( arc.to > atom )
        scratch.minCut.addEdge( here, scratch.local[other], arc.cost );
    }
    if ( toSource > 0 )
      scratch.minCut.addEdge( MinCut::SOURCE, here, toSource );
    if ( toSink > 0 )
      scratch.minCut.addEdge( here, MinCut::SINK, toSink );
  }
  scratch.minCut.solve( [this] { poll(); } );
  for ( const std::int32_t atom : scratch.free )
    scratch.side[static_cast<std::size_t>( atom )]
      = scratch.minCut.onSourceSide( scratch.local[static_cast<std::size_t>( atom )] ) ? LEFT : RIGHT;
}

void BalancedPartition::halve( const Region &region, int direction, double tolerance, Scratch &scratch, Halving &best )
  const
{
  const std::int32_t leftTasks = direction / 2 % 2 ? region.tasks - region.tasks / 2 : region.tasks / 2;
  const double share = static_cast<double>( leftTasks ) / region.tasks;
  const double allowed = toleranceOf( region.tasks ) * ( mMost > 0 ? STRICT : 1 ) * ( region.tasks / 2 );
  if ( sides( region, share, tolerance * allowed, scratch ) )
  {
    releaseLoose( region.atoms, LEFT, FREE, scratch );
    releaseLoose( region.atoms, RIGHT, FREE, scratch );
    poll();
    cutBetween( region, scratch );
    poll();
    releaseLoose( region.atoms, RIGHT, LEFT, scratch );
    releaseLoose( region.atoms, LEFT, RIGHT, scratch );
    Halving found;
    found.leftTasks = leftTasks;
    double cost = 0;
    double leftLoad = 0;
    double total = 0;
    double areaM2 = 0;
    for ( const std::int32_t atom : region.atoms )
    {
      areaM2 += mAtoms.areaM2[static_cast<std::size_t>( atom )];
      const bool left = scratch.side[static_cast<std::size_t>( atom )] == LEFT;
      ( left ? found.left : found.right ).push_back( atom );
      total += mLoad[static_cast<std::size_t>( atom )];
      leftLoad += left ? mLoad[static_cast<std::size_t>( atom )] : 0;
      for ( const AtomGraph::Arc &arc : mGraph.arcs( atom ) )
        if ( left && scratch.side[static_cast<std::size_t>( arc.to )] == RIGHT && open( atom, arc ) )
          cost += static_cast<double>( arc.cost );
    }
    const double off = total > 0 ? std::fabs( leftLoad - share * total ) / ( total / region.tasks ) / allowed : 0;
    // Beyond the tolerance every part of it costs as much as some sides of a task: a narrow neck must not buy
    // imbalance.
    found.score = cost * ( 1 + 0.2 * std::min( off * off, 1.0 ) )
                  + mImbalanceCost * std::sqrt( areaM2 / region.tasks ) * std::max( 0.0, off - 1 );
    const bool enough = found.left.size() >= static_cast<std::size_t>( leftTasks )
                        && found.right.size() >= static_cast<std::size_t>( region.tasks - leftTasks );
    if ( enough && found.beats( best ) )
      best = std::move( found );
  }
  for ( const std::int32_t atom : region.atoms )
    scratch.side[static_cast<std::size_t>( atom )] = NONE;
}

BalancedPartition::Halving
BalancedPartition::tryDirection( const Region &region, int direction, Scratch &scratch ) const
{
  // Where hundreds of tasks are left, the few borders made now are few of all: half the directions will do.
  if ( region.tasks > MANY && direction % 2 )
    return {};
  poll();
  const double angle = direction * std::numbers::pi / DIRECTIONS;
  const double dx = std::cos( angle );
  const double dy = std::sin( angle );
  scratch.order.clear();
  for ( const std::int32_t atom : region.atoms )
    scratch.order.emplace_back(
      mAtoms.x[static_cast<std::size_t>( atom )] * dx + mAtoms.y[static_cast<std::size_t>( atom )] * dy, atom
    );
  std::sort( scratch.order.begin(), scratch.order.end() );
  Halving best;
  halve( region, direction, 1, scratch, best );
  if ( region.tasks <= 8 )
  {
    halve( region, direction, 0.4, scratch, best );
    halve( region, direction, 0, scratch, best );
  }
  return best;
}

// What a halving leaves to be cut; sides of one task are done.
std::vector<Region> BalancedPartition::split( const Region &region, Halving halving, Parts &parts ) const
{
  std::vector<Region> rest;
  const auto give = [&]( std::vector<std::int32_t> atoms, std::int32_t tasks, std::int32_t first ) {
    if ( tasks == 1 )
      parts[static_cast<std::size_t>( first )] = std::move( atoms );
    else
      rest.push_back( { std::move( atoms ), tasks, first } );
  };
  give( std::move( halving.left ), halving.leftTasks, region.firstTask );
  give( std::move( halving.right ), region.tasks - halving.leftTasks, region.firstTask + halving.leftTasks );
  return rest;
}

// Parts of one region, from its first task on.
BalancedPartition::Parts BalancedPartition::cutSmall( Region region, Scratch &scratch ) const
{
  Parts parts( static_cast<std::size_t>( region.tasks ) );
  region.firstTask = 0;
  std::vector<Region> left { std::move( region ) };
  while ( !left.empty() )
  {
    const Region now = std::move( left.back() );
    left.pop_back();
    poll();
    Halving best;
    for ( int direction = 0; direction < DIRECTIONS && now.tasks > 1; ++direction )
    {
      Halving found = tryDirection( now, direction, scratch );
      if ( found.beats( best ) )
        best = std::move( found );
    }
    if ( !best.found() )
    {
      parts[static_cast<std::size_t>( now.firstTask )] = now.atoms;
      continue;
    }
    for ( Region &rest : split( now, std::move( best ), parts ) )
      left.push_back( std::move( rest ) );
  }
  return parts;
}

void BalancedPartition::cut( std::vector<Region> regions, const Monitor &monitor )
{
  std::size_t tasks = 0;
  for ( std::size_t r = 0; r < regions.size(); ++r )
  {
    tasks = std::max( tasks, static_cast<std::size_t>( regions[r].firstTask + regions[r].tasks ) );
    for ( const std::int32_t atom : regions[r].atoms )
      mPieceOf[static_cast<std::size_t>( atom )] = static_cast<std::int32_t>( r );
  }
  mTasks.assign( tasks, {} );
  mAim.assign( tasks, 0 );
  for ( const Region &region : regions )
    std::fill_n( mAim.begin() + region.firstTask, region.tasks, loadOf( region.atoms ) / region.tasks );

  std::vector<std::unique_ptr<Scratch>> idle;
  std::mutex mutex;
  const auto withScratch = [&]( const auto &body ) {
    std::unique_ptr<Scratch> scratch;
    {
      const std::lock_guard lock( mutex );
      if ( !idle.empty() )
      {
        scratch = std::move( idle.back() );
        idle.pop_back();
      }
    }
    if ( !scratch )
      scratch = std::make_unique<Scratch>( mAtoms.size() );
    body( *scratch );
    const std::lock_guard lock( mutex );
    idle.push_back( std::move( scratch ) );
  };

  std::vector<Region> large;
  std::vector<Region> small;
  const auto sort = [&]( Region region ) {
    ( region.atoms.size() > SMALL && region.tasks > 1 ? large : small ).push_back( std::move( region ) );
  };
  for ( Region &region : regions )
    sort( std::move( region ) );
  while ( !large.empty() )
  {
    const std::vector<Region> level = std::exchange( large, {} );
    std::vector<Halving> found( level.size() * DIRECTIONS );
    parallelFor( found.size(), 1, mThreads, { {}, monitor.canceled }, [&]( std::size_t begin, std::size_t ) {
      withScratch( [&]( Scratch &scratch ) {
        found[begin] = tryDirection( level[begin / DIRECTIONS], static_cast<int>( begin % DIRECTIONS ), scratch );
      } );
    } );
    if ( monitor.canceled && monitor.canceled() )
      throw Canceled();
    for ( std::size_t r = 0; r < level.size(); ++r )
    {
      Halving *best = &found[r * DIRECTIONS];
      for ( int direction = 1; direction < DIRECTIONS; ++direction )
        if ( Halving &other = found[r * DIRECTIONS + static_cast<std::size_t>( direction )]; other.beats( *best ) )
          best = &other;
      if ( !best->found() )
        mTasks[static_cast<std::size_t>( level[r].firstTask )] = level[r].atoms;
      else
        for ( Region &rest : split( level[r], std::move( *best ), mTasks ) )
          sort( std::move( rest ) );
    }
  }
  parallelFor( small.size(), 1, mThreads, partOf( monitor, 0.1, 0.9 ), [&]( std::size_t begin, std::size_t ) {
    withScratch( [&]( Scratch &scratch ) {
      Parts parts = cutSmall( small[begin], scratch );
      for ( std::size_t k = 0; k < parts.size(); ++k )
        mTasks[static_cast<std::size_t>( small[begin].firstTask ) + k] = std::move( parts[k] );
    } );
  } );
  for ( std::size_t task = 0; task < mTasks.size(); ++task )
    for ( const std::int32_t atom : mTasks[task] )
      mTaskOf[static_cast<std::size_t>( atom )] = static_cast<std::int32_t>( task );
  even( partOf( monitor, 0.9, 1 ) );
}

double BalancedPartition::worst( const Parts &parts, double aim ) const
{
  double most = 0;
  for ( const std::vector<std::int32_t> &part : parts )
    most = std::max( most, std::fabs( loadOf( part ) / aim - 1 ) );
  return most;
}

// Cuts some neighbouring tasks of one region anew; kept when the most uneven of them gets better.
bool BalancedPartition::recut( std::vector<std::int32_t> tasks, Scratch &scratch )
{
  Parts before;
  Region region;
  region.tasks = static_cast<std::int32_t>( tasks.size() );
  for ( const std::int32_t task : tasks )
  {
    before.push_back( mTasks[static_cast<std::size_t>( task )] );
    region.atoms.insert( region.atoms.end(), before.back().begin(), before.back().end() );
  }
  std::sort( region.atoms.begin(), region.atoms.end() );
  const double aim = mAim[static_cast<std::size_t>( tasks[0] )];
  Parts after = cutSmall( region, scratch );
  for ( const std::vector<std::int32_t> &part : after )
    if ( part.empty() )
      return false;
  if ( worst( after, aim ) > 0.9 * worst( before, aim ) )
    return false;
  for ( std::size_t i = 0; i < tasks.size(); ++i )
  {
    for ( const std::int32_t atom : after[i] )
      mTaskOf[static_cast<std::size_t>( atom )] = tasks[i];
    mTasks[static_cast<std::size_t>( tasks[i] )] = std::move( after[i] );
  }
  return true;
}

void BalancedPartition::even( const Monitor &monitor )
{
  constexpr double UNEVEN = 0.14;
  constexpr double FAR_OFF = 0.19;
  mImbalanceCost = 40000;
  Scratch scratch( mAtoms.size() );
  const auto off = [this]( std::int32_t task ) {
    const auto i = static_cast<std::size_t>( task );
    return mAim[i] > 0 ? loadOf( mTasks[i] ) / mAim[i] - 1 : 0.0;
  };
  // Above the limit is as bad as far off.
  const auto isOver = [this]( std::int32_t task ) {
    const auto i = static_cast<std::size_t>( task );
    return mMost > 0 && mAim[i] < mMost && loadOf( mTasks[i] ) > mMost;
  };
  const auto neighbours = [this]( std::int32_t task ) {
    std::vector<std::int32_t> found;
    for ( const std::int32_t atom : mTasks[static_cast<std::size_t>( task )] )
      for ( const AtomGraph::Arc &arc : mGraph.arcs( atom ) )
      {
        const std::int32_t other = mTaskOf[static_cast<std::size_t>( arc.to )];
        if ( other != task && other >= 0
             && mPieceOf[static_cast<std::size_t>( arc.to )] == mPieceOf[static_cast<std::size_t>( atom )] )
          found.push_back( other );
      }
    std::sort( found.begin(), found.end() );
    found.erase( std::unique( found.begin(), found.end() ), found.end() );
    return found;
  };
  for ( int round = 0; round < 3; ++round )
  {
    std::vector<std::pair<double, std::int32_t>> uneven;
    for ( std::int32_t task = 0; task < static_cast<std::int32_t>( mTasks.size() ); ++task )
      if ( std::fabs( off( task ) ) > UNEVEN || isOver( task ) )
        uneven.emplace_back( -std::fabs( off( task ) ), task );
    std::sort( uneven.begin(), uneven.end() );
    bool better = false;
    for ( const auto &entry : uneven )
    {
      if ( monitor.canceled && monitor.canceled() )
        throw Canceled();
      const std::int32_t task = entry.second;
      const double mine = off( task );
      if ( std::fabs( mine ) <= UNEVEN && !isOver( task ) )
        continue;
      std::vector<std::pair<double, std::int32_t>> partners;
      for ( const std::int32_t other : neighbours( task ) )
        partners.emplace_back( std::fabs( mine + off( other ) ), other );
      std::sort( partners.begin(), partners.end() );
      // Two, then three; where that leaves it far off, wider circles.
      const bool far = std::fabs( mine ) > FAR_OFF || isOver( task );
      const std::size_t pairs = std::min<std::size_t>( partners.size(), far ? 8 : 3 );
      const std::size_t triples = std::min<std::size_t>( partners.size(), far ? 6 : 4 );
      bool done = false;
      for ( std::size_t i = 0; i < pairs && !done; ++i )
        done = recut( { task, partners[i].second }, scratch );
      for ( std::size_t i = 0; i < ( far ? triples : 1 ) && !done; ++i )
        for ( std::size_t k = i + 1; k < triples && !done; ++k )
          done = recut( { task, partners[i].second, partners[k].second }, scratch );
      if ( far && !done && partners.size() >= 3 )
      {
        std::vector<std::int32_t> circle { task };
        for ( const auto &partner : partners )
          circle.push_back( partner.second );
        done = recut( std::move( circle ), scratch );
      }
      better = better || done;
    }
    if ( !better )
      return;
  }
}

} // namespace lacuna
