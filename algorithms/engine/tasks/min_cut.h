// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace lacuna
{

/// The cheapest set of edges that keeps a source from a sink: Dinic 1970, on an undirected network. May be used again.
class MinCut
{
public:
  static constexpr std::int32_t SOURCE = 0;
  static constexpr std::int32_t SINK = 1;

  void start( std::int32_t nodes ); ///< with source and sink
  void addEdge( std::int32_t a, std::int32_t b, std::int64_t cost );
  /// poll: called between rounds, and now and then within them; may throw
  std::int64_t solve( const std::function<void()> &poll = {} );
  /// After solve(): whether a node is on the side of the source. Of all cheapest cuts the one nearest the source.
  bool onSourceSide( std::int32_t node ) const { return mLevel[static_cast<std::size_t>( node )] >= 0; }

private:
  struct Arc
  {
    std::int32_t to;
    std::int32_t next;
    std::int64_t left;
  };
  bool findLevels();
  std::int64_t push();

  std::vector<Arc> mArcs; // each edge is two, one after the other
  std::vector<std::int32_t> mFirst;
  std::vector<std::int32_t> mLevel;
  std::vector<std::int32_t> mNow;
  std::vector<std::int32_t> mQueue;
  std::vector<std::int32_t> mPath;
};

} // namespace lacuna
