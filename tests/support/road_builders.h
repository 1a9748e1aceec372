// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "footprint_builders.h"
#include "lacuna/gaps/road_layer.h"

namespace lacuna::testing
{

/// Roads of one path each; area: only what lies inside is judged.
inline RoadLayer roads( const std::vector<Points> &lines, const Footprints *area = nullptr )
{
  Footprints table;
  for ( const Points &line : lines )
  {
    table.beginRing( false );
    for ( const auto &[x, y] : line )
      table.addVertex( x, y );
    table.endPath();
    table.endFeature();
  }
  table.updateBoxes();
  RoadLayerOptions options;
  options.area = area;
  std::vector<SkipReason> skip( table.size(), SkipReason::None );
  return prepareRoads( std::move( table ), std::move( skip ), MetricFrame::uniform(), options, {} );
}

} // namespace lacuna::testing
