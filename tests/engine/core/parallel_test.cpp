// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"
#include "lacuna/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace lacuna;

TEST( Parallel, NothingToDo )
{
  parallelFor( 0, 10, { {}, 4 }, []( std::size_t, std::size_t ) { FAIL(); } );
}

TEST( Parallel, EveryItemOnce )
{
  for ( const int threads : { 1, 2, 8 } )
  {
    std::vector<int> visits( 10007, 0 );
    parallelFor( visits.size(), 13, { {}, threads }, [&]( std::size_t begin, std::size_t end ) {
      for ( std::size_t i = begin; i < end; ++i )
        ++visits[i];
    } );
    EXPECT_EQ( visits, std::vector<int>( 10007, 1 ) );
  }
}

TEST( Parallel, ProgressRisesToOneOnTheCallingThread )
{
  const std::thread::id caller = std::this_thread::get_id();
  double last = 0;
  Monitor monitor;
  monitor.progress = [&]( double fraction ) {
    EXPECT_EQ( std::this_thread::get_id(), caller );
    EXPECT_GE( fraction, last );
    last = fraction;
  };
  parallelFor( 1000, 1, { monitor, 4 }, []( std::size_t, std::size_t ) {} );
  EXPECT_DOUBLE_EQ( last, 1 );
}

TEST( Parallel, TheFirstErrorComesThrough )
{
  for ( const int threads : { 1, 4 } )
  {
    try
    {
      parallelFor( 100, 1, { {}, threads }, []( std::size_t begin, std::size_t ) {
        if ( begin == 3 )
          throw Error( ErrorCode::InvalidOption, { "three" } );
      } );
      FAIL() << "no error came";
    }
    catch ( const Error &error )
    {
      EXPECT_EQ( error.args().front(), "three" );
    }
  }
}

TEST( Parallel, CancelStopsWithin200Milliseconds )
{
  for ( const int threads : { 1, 3 } )
  {
    std::atomic<bool> asked { false };
    Monitor monitor;
    monitor.canceled = [&] { return asked.load(); };
    std::thread later( [&] {
      std::this_thread::sleep_for( std::chrono::milliseconds( 60 ) );
      asked = true;
    } );
    const auto start = std::chrono::steady_clock::now();
    EXPECT_THROW(
      parallelFor(
        100000, 1, { monitor, threads },
        []( std::size_t, std::size_t ) { std::this_thread::sleep_for( std::chrono::milliseconds( 5 ) ); }
      ),
      Canceled
    );
    EXPECT_LT( std::chrono::steady_clock::now() - start, std::chrono::milliseconds( 260 ) );
    later.join();
  }
}
