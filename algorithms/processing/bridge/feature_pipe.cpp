// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "feature_pipe.h"
#include "lacuna/error.h"

#include <chrono>
#include <thread>

namespace lacuna
{

void FeaturePipe::run( const std::function<void( FeaturePipe & )> &make, const std::function<void()> &poll )
{
  FeaturePipe pipe;
  std::thread maker( [&] { pipe.produce( make ); } );
  std::exception_ptr failure;
  try
  {
    pipe.consume( poll );
  }
  catch ( ... )
  {
    failure = std::current_exception();
    const std::lock_guard<std::mutex> lock( pipe.mMutex );
    pipe.mStop = true;
    pipe.mChanged.notify_all();
  }
  maker.join();
  if ( failure )
    std::rethrow_exception( failure );
  if ( pipe.mError )
    std::rethrow_exception( pipe.mError );
}

void FeaturePipe::push( OutputLayer &output, const QgsFeature &feature )
{
  mFilling.emplace_back( &output, feature );
  if ( mFilling.size() >= BATCH )
    hand();
}

void FeaturePipe::hand()
{
  std::unique_lock<std::mutex> lock( mMutex );
  mChanged.wait( lock, [this] { return mStop || mWaiting.size() < MOST_WAITING; } );
  if ( mStop )
    throw Canceled();
  mWaiting.push_back( std::move( mFilling ) );
  mFilling = {};
  mChanged.notify_all();
}

void FeaturePipe::produce( const std::function<void( FeaturePipe & )> &make )
{
  std::exception_ptr error;
  try
  {
    make( *this );
    hand();
  }
  catch ( ... )
  {
    error = std::current_exception();
  }
  const std::lock_guard<std::mutex> lock( mMutex );
  mError = error;
  mDone = true;
  mChanged.notify_all();
}

void FeaturePipe::consume( const std::function<void()> &poll )
{
  while ( true )
  {
    Batch batch;
    {
      std::unique_lock<std::mutex> lock( mMutex );
      mChanged.wait_for( lock, std::chrono::milliseconds( 40 ), [this] { return mDone || !mWaiting.empty(); } );
      if ( mWaiting.empty() && mDone )
        return;
      if ( !mWaiting.empty() )
      {
        batch = std::move( mWaiting.front() );
        mWaiting.pop_front();
        mChanged.notify_all();
      }
    }
    for ( auto &[output, feature] : batch )
      output->add( feature );
    poll();
  }
}

} // namespace lacuna
