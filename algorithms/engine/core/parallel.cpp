// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/parallel.h"
#include "lacuna/error.h"
#include "lacuna/spool.h"
#include "polling.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace lacuna
{

int threadCount( int requested )
{
  const int cores = static_cast<int>( std::thread::hardware_concurrency() );
  return std::clamp( requested > 0 ? requested : cores, 1, 64 );
}

namespace
{
void report( const Monitor &monitor, double fraction )
{
  Spool::restNowAndThen();
  if ( monitor.canceled && monitor.canceled() )
    throw Canceled();
  if ( monitor.progress )
    monitor.progress( fraction );
}

struct Shared
{
  std::atomic<std::size_t> next { 0 };
  std::atomic<std::size_t> done { 0 };
  std::atomic<bool> stop { false }; // no further chunks
  std::atomic<bool> canceled { false
  }; // nor the rest of those under way; after an error these go on, since an earlier one may fail as well
  std::mutex mutex;
  std::condition_variable finished;
  int running = 0;
  std::exception_ptr error;
  std::size_t errorChunk = 0;
};
} // namespace

void parallelFor(
  std::size_t size, std::size_t chunk, int threads, const Monitor &monitor,
  const std::function<void( std::size_t, std::size_t )> &body
)
{
  chunk = std::max<std::size_t>( chunk, 1 );
  const std::size_t chunks = ( size + chunk - 1 ) / chunk;
  const int workers
    = static_cast<int>( std::min<std::size_t>( static_cast<std::size_t>( threadCount( threads ) ), chunks ) );
  if ( workers <= 1 )
  {
    const Polling polling( monitor );
    for ( std::size_t c = 0; c < chunks; ++c )
    {
      body( c * chunk, std::min( size, ( c + 1 ) * chunk ) );
      report( monitor, static_cast<double>( c + 1 ) / static_cast<double>( chunks ) );
    }
    return;
  }

  Shared shared;
  shared.running = workers;
  const auto work = [&] {
    const Polling polling( shared.canceled );
    for ( std::size_t c = shared.next++; c < chunks && !shared.stop; c = shared.next++ )
    {
      try
      {
        body( c * chunk, std::min( size, ( c + 1 ) * chunk ) );
        ++shared.done;
      }
      catch ( const Canceled & )
      {
        if ( !shared.canceled ) // else it only heard of what is known
        {
          const std::lock_guard<std::mutex> lock( shared.mutex );
          if ( !shared.error || c < shared.errorChunk )
            shared.error = std::current_exception();
          shared.stop = true;
        }
      }
      catch ( ... )
      {
        const std::lock_guard<std::mutex> lock( shared.mutex );
        if ( !shared.error || c < shared.errorChunk )
        {
          shared.error = std::current_exception();
          shared.errorChunk = c;
        }
        shared.stop = true;
      }
    }
    const std::lock_guard<std::mutex> lock( shared.mutex );
    --shared.running;
    shared.finished.notify_all();
  };

  std::vector<std::jthread> pool;
  pool.reserve( static_cast<std::size_t>( workers ) );
  for ( int i = 0; i < workers; ++i )
    pool.emplace_back( work );
  std::exception_ptr outcome;
  std::unique_lock<std::mutex> lock( shared.mutex );
  while ( !shared.finished.wait_for( lock, std::chrono::milliseconds( 20 ), [&] { return shared.running == 0; } ) )
  {
    if ( outcome )
      continue;
    lock.unlock();
    try
    {
      report( monitor, static_cast<double>( shared.done.load() ) / static_cast<double>( chunks ) );
    }
    catch ( ... )
    {
      outcome = std::current_exception();
      shared.stop = true;
      shared.canceled = true;
    }
    lock.lock();
  }
  lock.unlock();
  pool.clear();
  if ( shared.error )
    std::rethrow_exception( shared.error );
  if ( outcome )
    std::rethrow_exception( outcome );
  report( monitor, 1.0 );
}

} // namespace lacuna
