// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"
#include "task_mesh.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lacuna
{

/// Which cells border each other, and what a border between tasks costs there: its length in millimetres, less along
/// barriers, more along a shared wall.
class CellGraph
{
public:
  struct Arc
  {
    std::int32_t to;
    bool hard; ///< a hard barrier lies between
    std::int64_t cost;
  };
  struct Border
  {
    std::int32_t a;
    std::int32_t b;
    std::int64_t cost;
    bool hard;
  };
  explicit CellGraph( const TaskMesh &taskMesh );
  CellGraph( std::size_t cells, std::vector<Border> borders );

  std::size_t size() const { return mStart.size() - 1; }
  std::span<const Arc> arcs( std::int32_t cell ) const
  {
    const auto i = static_cast<std::size_t>( cell );
    return { mArcs.data() + mStart[i], mArcs.data() + mStart[i + 1] };
  }
  /// Makes cells neighbours that do not touch: islands that one task is to hold.
  void join( std::span<const std::pair<std::int32_t, std::int32_t>> pairs );

private:
  void build( std::size_t cells, const std::vector<Border> &borders );
  std::vector<std::size_t> mStart;
  std::vector<Arc> mArcs;
};

} // namespace lacuna
