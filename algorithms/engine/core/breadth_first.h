// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>
#include <vector>

namespace lacuna
{

/// Breadth-first search: calls visit( node ) for every entry of the queue from begin on, and for those that visit
/// appends meanwhile. The queue then holds what was reached, in the order in which it was.
template <class Node, class Visit>
void breadthFirst( std::vector<Node> &queue, std::size_t begin, const Visit &visit )
{
  for ( std::size_t i = begin; i < queue.size(); ++i )
    visit( Node( queue[i] ) );
}

/// Depth-first search: the same for a stack, which is empty in the end. Where only what is reached counts it needs less
/// memory.
template <class Node, class Visit>
void depthFirst( std::vector<Node> &stack, const Visit &visit )
{
  while ( !stack.empty() )
  {
    const Node node = stack.back();
    stack.pop_back();
    visit( node );
  }
}

} // namespace lacuna
