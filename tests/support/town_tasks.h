// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasks/task_inputs.h"
#include "town/town.h"

#include <algorithm>

namespace lacuna
{

/// The sample town as what a plan is made from: its cadastre, streets and river, and the rectangle of its barrios.
inline TaskInputs townTasks( const town::Options &options )
{
  town::Town town( options );
  TaskInputs inputs;
  std::vector<town::Point> corners;
  for ( std::size_t i = 0; i < town.barrioCount(); ++i )
  {
    const town::Barrio barrio = town.nextBarrio();
    corners.insert( corners.end(), barrio.outline.begin(), barrio.outline.end() );
    for ( const town::House &house : barrio.cadastre )
    {
      inputs.footprints.beginRing( false );
      for ( const town::Point &p : house.ring )
        inputs.footprints.addVertex( p.x, p.y );
      inputs.footprints.endRing();
      inputs.footprints.endFeature();
      inputs.footprints.orient( inputs.footprints.size() - 1 );
    }
  }
  inputs.footprints.updateBoxes();
  for ( std::size_t row = 0; row < inputs.footprints.size(); ++row )
    inputs.work.push_back( { pointOnSurface( inputs.footprints, row ), 1, static_cast<std::int32_t>( row ) } );

  // The barrios make a turned rectangle: the corners farthest along its diagonals.
  const auto extreme = [&]( double dx, double dy ) {
    const auto found
      = std::max_element( corners.begin(), corners.end(), [=]( const town::Point &a, const town::Point &b ) {
          return a.x * dx + a.y * dy < b.x * dx + b.y * dy;
        } );
    inputs.area.addVertex( found->x, found->y );
  };
  inputs.area.beginRing( false );
  extreme( -1, -0.6 );
  extreme( 1, -0.6 );
  extreme( 1, 1 );
  extreme( -1, 1 );
  inputs.area.endRing();
  inputs.area.endFeature();
  inputs.area.updateBoxes();
  inputs.areaExtra.assign( inputs.area.vertexCount(), 0 );

  const auto addLine = [&]( const std::vector<town::Point> &line, BarrierRank rank ) {
    inputs.barriers.beginRing( false );
    for ( const town::Point &p : line )
      inputs.barriers.addVertex( p.x, p.y );
    inputs.barriers.endPath();
    inputs.barriers.endFeature();
    inputs.barrierRank.push_back( rank );
  };
  for ( const town::Road &road : town.roads() )
    addLine(
      road.line, road.highway == "primary"     ? BarrierRank::Primary
                 : road.highway == "secondary" ? BarrierRank::Secondary
                                               : BarrierRank::Local
    );
  addLine( town.river(), BarrierRank::Hard );
  inputs.barriers.updateBoxes();
  return inputs;
}

} // namespace lacuna
