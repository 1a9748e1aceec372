// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "plan_exceptions.h"

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr double MIN_LISTED_LOAD = AREA_LOAD_SHARE * 10; // in tasks: less is land without work
// The report lists tasks below half of the target and above a fifth more. Chosen by hand.
constexpr double SMALL_TARGETS = 0.5;
constexpr double LARGE_SINGLE_TARGETS = 1.2;
constexpr double LARGE_SINGLE_LOAD = 0.5;    // in tasks, of what cannot be cut in it
constexpr double MIN_AREA_LIMIT_SHARE = 0.5; // of the largest area allowed: then that is why it is small

// Whether a task is all that its piece between hard barriers and water was cut into.
std::vector<std::uint8_t> aloneInPiece( const std::vector<Region> &regions, const PlanState &state, std::size_t tasks )
{
  std::vector<std::uint8_t> alone( tasks, 0 );
  for ( const Region &region : regions )
  {
    const std::int32_t first = state.taskOf[static_cast<std::size_t>( region.cells.front() )];
    alone[static_cast<std::size_t>( first )]
      = std::all_of( region.cells.begin(), region.cells.end(), [&]( std::int32_t cell ) {
          return state.taskOf[static_cast<std::size_t>( cell )] == first;
        } );
  }
  return alone;
}

PlanException::Reason
reasonForSmall( const PlannedTask &task, bool alone, const TaskPlan &plan, const TaskPlanOptions &options )
{
  using Reason = PlanException::Reason;
  if ( !plan.byArea && !( task.work > 0 ) )
    return Reason::NoWork;
  if ( plan.tasks.size() == 1 )
    return Reason::AllThereIs;
  if ( alone )
    return Reason::IslandAlone;
  return options.maxAreaM2 && !options.count && task.areaM2 > MIN_AREA_LIMIT_SHARE * *options.maxAreaM2
           ? Reason::AreaLimit
           : Reason::Uneven;
}

} // namespace

void listExceptions( const PlanState &state, const TaskPieces &pieces, TaskPlan &plan )
{
  using Reason = PlanException::Reason;
  const Cells &cells = state.cells;
  const auto place = [&]( std::size_t cell ) {
    return Point {
      state.middle.x + cells.x[cell] * state.unitsPerMetre, state.middle.y + cells.y[cell] * state.unitsPerMetre
    };
  };
  for ( const TaskPieces::Joined &joined : pieces.joined() )
  {
    const auto cell = static_cast<std::size_t>( joined.cell );
    const double work = plan.byArea ? joined.areaM2 : joined.load * plan.target;
    if ( joined.load > MIN_LISTED_LOAD || plan.byArea )
      plan.exceptions.push_back( { joined.reason, state.taskOf[cell], work, joined.areaM2, place( cell ) } );
  }
  std::vector<std::size_t> heaviest( plan.tasks.size(), 0 );
  for ( std::size_t i = 0; i < cells.size(); ++i )
  {
    std::size_t &now = heaviest[static_cast<std::size_t>( state.taskOf[i] )];
    if ( state.taskOf[now] != state.taskOf[i] || state.indivisibleLoad[i] > state.indivisibleLoad[now] )
      now = i;
  }
  const std::vector<std::uint8_t> alone = aloneInPiece( pieces.regions(), state, plan.tasks.size() );
  for ( std::size_t t = 0; t < plan.tasks.size(); ++t )
  {
    const PlannedTask &task = plan.tasks[t];
    const double amount = plan.byArea ? task.areaM2 : task.work;
    if ( amount < plan.target * SMALL_TARGETS )
      plan.exceptions.push_back(
        { reasonForSmall( task, alone[t] != 0, plan, state.options ), static_cast<std::int32_t>( t ), task.work,
          task.areaM2, place( heaviest[t] ) }
      );
    else if ( amount > plan.target * LARGE_SINGLE_TARGETS && state.indivisibleLoad[heaviest[t]] > LARGE_SINGLE_LOAD )
      plan.exceptions.push_back(
        { Reason::LargeSingle, static_cast<std::int32_t>( t ), task.work, task.areaM2, place( heaviest[t] ) }
      );
  }
}

} // namespace lacuna
