// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/parallel.h"
#include "lacuna/error.h"
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

void report( const RunContext &context, double fraction )
{
  const Monitor &monitor = context.monitor;
  if ( context.storage )
    context.storage->releasePagesSometimes();
  if ( monitor.canceled && monitor.canceled() )
    throw Canceled();
  if ( monitor.progress )
    monitor.progress( fraction );
}

using Body = std::function<void( std::size_t, std::size_t )>;

// The chunks of one call, shared by its threads.
class Chunks
{
public:
  Chunks( std::size_t size, std::size_t chunk, const Body &body )
    : mSize( size )
    , mChunk( std::max<std::size_t>( chunk, 1 ) )
    , mBody( body )
  {}

  std::size_t count() const { return ( mSize + mChunk - 1 ) / mChunk; }
  void run( std::size_t c ) const { mBody( c * mChunk, std::min( mSize, ( c + 1 ) * mChunk ) ); }

  // Runs chunk after chunk, each on one of the threads; the calling one watches.
  void runOn( int workers, const RunContext &context )
  {
    mRunning = workers;
    std::vector<std::jthread> pool;
    pool.reserve( static_cast<std::size_t>( workers ) );
    for ( int i = 0; i < workers; ++i )
      pool.emplace_back( [this] { work(); } );
    const std::exception_ptr outcome = watch( context );
    pool.clear();
    if ( mError )
      std::rethrow_exception( mError );
    if ( outcome )
      std::rethrow_exception( outcome );
  }

private:
  // On each thread.
  void work()
  {
    const Polling polling( mCanceled );
    for ( std::size_t c = mNext++; c < count() && !mStop; c = mNext++ )
    {
      try
      {
        run( c );
        ++mDone;
      }
      catch ( const Canceled & )
      {
        if ( !mCanceled ) // else it only heard of what is known
          keepError( c, false );
      }
      catch ( ... )
      {
        keepError( c, true );
      }
    }
    const std::lock_guard<std::mutex> lock( mMutex );
    --mRunning;
    mFinished.notify_all();
  }

  // In a handler: of several errors that of the first chunk counts.
  void keepError( std::size_t c, bool ordered )
  {
    const std::lock_guard<std::mutex> lock( mMutex );
    if ( !mError || c < mErrorChunk )
    {
      mError = std::current_exception();
      if ( ordered )
        mErrorChunk = c;
    }
    mStop = true;
  }

  // Until all threads are done. What the monitor threw, if anything.
  std::exception_ptr watch( const RunContext &context )
  {
    std::exception_ptr outcome;
    std::unique_lock<std::mutex> lock( mMutex );
    while ( !mFinished.wait_for( lock, std::chrono::milliseconds( 20 ), [this] { return mRunning == 0; } ) )
    {
      if ( outcome )
        continue;
      lock.unlock();
      try
      {
        report( context, static_cast<double>( mDone.load() ) / static_cast<double>( count() ) );
      }
      catch ( ... )
      {
        outcome = std::current_exception();
        mStop = true;
        mCanceled = true;
      }
      lock.lock();
    }
    return outcome;
  }

  std::size_t mSize;
  std::size_t mChunk;
  const Body &mBody;
  std::atomic<std::size_t> mNext { 0 };
  std::atomic<std::size_t> mDone { 0 };
  std::atomic<bool> mStop { false }; // no further chunks
  // Nor the rest of those under way; after an error these go on, since an earlier one may fail as well.
  std::atomic<bool> mCanceled { false };
  std::mutex mMutex;
  std::condition_variable mFinished;
  int mRunning = 0;
  std::exception_ptr mError;
  std::size_t mErrorChunk = 0;
};

} // namespace

void parallelFor( std::size_t size, std::size_t chunk, const RunContext &context, const Body &body )
{
  Chunks chunks( size, chunk, body );
  const int workers = static_cast<int>(
    std::min<std::size_t>( static_cast<std::size_t>( threadCount( context.threads ) ), chunks.count() )
  );
  if ( workers > 1 )
  {
    chunks.runOn( workers, context );
    report( context, 1.0 );
    return;
  }
  const Polling polling( context );
  for ( std::size_t c = 0; c < chunks.count(); ++c )
  {
    chunks.run( c );
    report( context, static_cast<double>( c + 1 ) / static_cast<double>( chunks.count() ) );
  }
}

} // namespace lacuna
