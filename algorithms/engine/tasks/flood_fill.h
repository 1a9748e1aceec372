// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "../core/breadth_first.h"
#include "../core/polling.h"
#include "task_mesh.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// From the triangles on the stack to all that enter( triangle, edge, beyond ) lets them reach over their edges. It
/// must mark what it lets in, so that it is let in once.
template <class Enter>
void floodFill( const Triangulation &mesh, std::vector<std::int32_t> &stack, const Enter &enter )
{
  depthFirst( stack, [&]( std::int32_t t ) {
    const Triangulation::Triangle now = mesh.triangle( t );
    for ( int edge = 0; edge < 3; ++edge )
      if ( now.next[edge] != Triangulation::NONE && enter( t, edge, now.next[edge] ) )
        stack.push_back( now.next[edge] );
  } );
}

/// The connected part of the area that each triangle is in, where edges whose flags separate() says so part them; -1
/// outside the area. Numbered by their first triangles.
template <class Separate>
std::vector<std::int32_t> connectedParts( const TaskMesh &taskMesh, const Separate &separate )
{
  const Triangulation &mesh = taskMesh.triangulation();
  std::vector<std::int32_t> part( mesh.size(), -1 );
  std::vector<std::int32_t> stack;
  std::int32_t count = 0;
  const auto isFree = [&]( std::int32_t t ) {
    return part[static_cast<std::size_t>( t )] < 0 && taskMesh.cellOf( t ) != TaskMesh::OUTSIDE;
  };
  for ( std::int32_t first = 0; first < static_cast<std::int32_t>( mesh.size() ); ++first )
  {
    poll( static_cast<std::size_t>( first ) );
    if ( !isFree( first ) )
      continue;
    part[static_cast<std::size_t>( first )] = count;
    stack.assign( 1, first );
    floodFill( mesh, stack, [&]( std::int32_t t, int edge, std::int32_t beyond ) {
      if ( separate( mesh.triangle( t ).flags[edge] ) || !isFree( beyond ) )
        return false;
      part[static_cast<std::size_t>( beyond )] = count;
      return true;
    } );
    ++count;
  }
  return part;
}

} // namespace lacuna
