// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <atomic>
#include <cstddef>

namespace lacuna
{

/**
 * Lets everything that runs on this thread hear of a cancel, however deep below the function that has the context: for
 * the life of the object pollNow() asks its monitor, and lets its storage give memory back. parallelFor makes one for
 * each of its threads, functions with serial stages one for themselves.
 */
class Polling
{
public:
  /// The context must outlive it.
  explicit Polling( const RunContext &context );
  /// For a thread that must not ask the host: it looks at a flag another one sets.
  explicit Polling( const std::atomic<bool> &stop );
  ~Polling();
  Polling( const Polling & ) = delete;
  Polling &operator=( const Polling & ) = delete;

private:
  const RunContext *mContextBefore;
  const std::atomic<bool> *mStopBefore;
};

/// Whether the work of this thread is to be given up. The host is asked at most every 5 ms, and the storage told to
/// give memory back, which it does at most every 50.
bool isToStop();

/// Where loops over many things come by. \throws Canceled where the work is to be given up
void pollNow();

/// Gives the memory of the storage back now, on the thread that has the context.
void giveMemoryBack();

/// Where loops over single things come by: polls once in 4096 steps, and gives memory back once in half a million,
/// since such a loop touches hundreds of megabytes in the time between two looks at the clock.
inline void poll( std::size_t step )
{
  constexpr std::size_t HALF_A_MILLION = std::size_t { 1 } << 19;
  if ( step % 4096 == 0 )
    pollNow();
  if ( step % HALF_A_MILLION == HALF_A_MILLION - 1 )
    giveMemoryBack();
}

} // namespace lacuna
