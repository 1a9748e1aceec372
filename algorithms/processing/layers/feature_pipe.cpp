// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "feature_pipe.h"
#include "lacuna/error.h"

#include <chrono>
#include <thread>

namespace lacuna
{

void FeaturePipe::run( const std::vector<Make> &makers, const std::function<void()> &poll )
{
  Exchange exchange;
  exchange.making = makers.size();
  std::vector<std::thread> threads;
  std::exception_ptr failure;
  try
  {
    for ( const Make &make : makers )
      threads.emplace_back( [&exchange, &make] { FeaturePipe( exchange ).produce( make ); } );
    consume( exchange, poll );
  }
  catch ( ... )
  {
    failure = std::current_exception();
    const std::lock_guard<std::mutex> lock( exchange.mutex );
    exchange.stop = true;
    exchange.changed.notify_all();
  }
  for ( std::thread &thread : threads )
    thread.join();
  if ( failure )
    std::rethrow_exception( failure );
  if ( exchange.error )
    std::rethrow_exception( exchange.error );
}

void FeaturePipe::push( OutputLayer &output, const QgsFeature &feature )
{
  mFilling.emplace_back( &output, feature );
  if ( mFilling.size() >= BATCH )
    hand();
}

void FeaturePipe::hand()
{
  std::unique_lock<std::mutex> lock( mExchange.mutex );
  mExchange.changed.wait( lock, [this] { return mExchange.stop || mExchange.waiting.size() < MAX_WAITING; } );
  if ( mExchange.stop )
    throw Canceled();
  mExchange.waiting.push_back( std::move( mFilling ) );
  mFilling = {};
  mExchange.changed.notify_all();
}

void FeaturePipe::produce( const Make &make )
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
  const std::lock_guard<std::mutex> lock( mExchange.mutex );
  if ( error )
  {
    // The others stop as well; what they then throw is not the cause.
    mExchange.error = mExchange.error ? mExchange.error : error;
    mExchange.stop = true;
  }
  --mExchange.making;
  mExchange.changed.notify_all();
}

void FeaturePipe::consume( Exchange &exchange, const std::function<void()> &poll )
{
  while ( true )
  {
    Batch batch;
    {
      std::unique_lock<std::mutex> lock( exchange.mutex );
      exchange.changed.wait_for( lock, std::chrono::milliseconds( 40 ), [&exchange] {
        return exchange.making == 0 || !exchange.waiting.empty();
      } );
      if ( exchange.waiting.empty() && exchange.making == 0 )
        return;
      if ( !exchange.waiting.empty() )
      {
        batch = std::move( exchange.waiting.front() );
        exchange.waiting.pop_front();
        exchange.changed.notify_all();
      }
    }
    for ( auto &[output, feature] : batch )
      output->add( feature );
    poll();
  }
}

} // namespace lacuna
