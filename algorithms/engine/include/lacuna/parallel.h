// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <cstddef>
#include <functional>

namespace lacuna
{

/// Threads to use for a request: 0 means all cores.
int threadCount( int requested );

/**
 * Runs body( begin, end ) over [0, size) in chunks, on the threads of the context.
 *
 * The calling thread only watches: it polls the monitor, reports progress, lets the storage give memory back, and
 * rethrows the first error of a body, in chunk order. Bodies must write to disjoint places; with that the result cannot
 * depend on the number of threads. With one thread the bodies run on the calling thread, chunk by chunk.
 * \throws Canceled when the monitor asks for it; chunks under way are finished first (keep them below 50 ms of work, or
 * let them poll: core/polling.h).
 */
void parallelFor(
  std::size_t size, std::size_t chunk, const RunContext &context,
  const std::function<void( std::size_t begin, std::size_t end )> &body
);

} // namespace lacuna
