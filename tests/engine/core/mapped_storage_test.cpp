// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/mapped_storage.h"
#include "lacuna/parallel.h"
#include "lacuna/run_context.h"
#include "lacuna/spatial_index.h"
#include "../core/polling.h"
#include "footprint_builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <latch>
#include <numeric>
#include <thread>

namespace lacuna::testing
{

namespace
{

constexpr std::size_t MANY = MappedStorage::LARGE / sizeof( std::uint64_t ) * 2;
constexpr std::size_t PAGE = 4096;

// Pages of an array that are in this process's memory; the first and the last, which may be others' as well, not
// counted.
template <class Vector>
std::size_t residentPages( const Vector &values )
{
  std::ifstream map;
  map.rdbuf()->pubsetbuf( nullptr, 0 ); // only whole entries may be read
  map.open( "/proc/self/pagemap", std::ios::binary );
  const auto begin = reinterpret_cast<std::uintptr_t>( values.data() ) / PAGE + 1;
  const auto end = reinterpret_cast<std::uintptr_t>( values.data() + values.size() ) / PAGE;
  map.seekg( static_cast<std::streamoff>( begin * sizeof( std::uint64_t ) ) );
  std::vector<std::uint64_t> entries( end > begin ? end - begin : 0 );
  map.read(
    reinterpret_cast<char *>( entries.data() ), static_cast<std::streamsize>( entries.size() * sizeof( std::uint64_t ) )
  );
  EXPECT_TRUE( map ) << "the pages of this process cannot be seen";
  return static_cast<std::size_t>( std::count_if( entries.begin(), entries.end(), []( std::uint64_t entry ) {
    return ( entry >> 63 ) != 0;
  } ) );
}

class Spooled : public ::testing::Test
{
protected:
  void SetUp() override
  {
    void *probe = mStorage->map( MappedStorage::LARGE );
    if ( !probe )
      GTEST_SKIP() << "no folder on a disk to spool to";
    EXPECT_TRUE( mStorage->unmap( probe ) );
    EXPECT_FALSE( mStorage->unmap( probe ) );
  }

  // An array lies in a storage when nothing but its release takes its pages away.
  bool liesIn( MappedStorage &storage, const BigVector<std::uint64_t> &values )
  {
    std::uint64_t sum = 0;
    for ( std::size_t i = 0; i < values.size(); i += PAGE / sizeof( std::uint64_t ) )
      sum += values[i];
    mSum += sum;
    const std::size_t before = residentPages( values );
    storage.releasePages();
    return before > 0 && residentPages( values ) == 0;
  }

  std::shared_ptr<MappedStorage> mStorage = std::make_shared<MappedStorage>();
  std::shared_ptr<MappedStorage> mOther = std::make_shared<MappedStorage>();
  std::uint64_t mSum = 0; // so that the reads are not left out
};

} // namespace

TEST( MappedStorage, ContentsOutliveEveryRelease )
{
  const auto storage = std::make_shared<MappedStorage>();
  BigVector<std::uint64_t> numbers( MANY, storage );
  std::iota( numbers.begin(), numbers.end(), 7 );
  storage->releasePages();
  numbers[MANY / 2] = 1;
  storage->releasePages();
  BigVector<std::uint64_t> copy = numbers;
  storage->releasePages();
  numbers.push_back( 3 ); // moves to a larger map
  EXPECT_EQ( numbers.back(), 3U );
  numbers.pop_back();
  EXPECT_EQ( numbers[MANY / 2], 1U );
  EXPECT_EQ( numbers[MANY - 1], MANY - 1 + 7 );
  EXPECT_TRUE( copy == numbers );
  std::vector<std::thread> readers;
  std::size_t wrong[4] = { 0, 0, 0, 0 };
  for ( std::size_t t = 0; t < 4; ++t )
    readers.emplace_back( [&, t] {
      for ( std::size_t i = t; i < MANY; i += 4 )
        wrong[t] += copy[i] != ( i == MANY / 2 ? 1 : i + 7 ) ? 1 : 0;
    } );
  for ( int i = 0; i < 50; ++i )
    storage->releasePages();
  for ( std::thread &reader : readers )
    reader.join();
  EXPECT_EQ( wrong[0] + wrong[1] + wrong[2] + wrong[3], 0U );
}

TEST( MappedStorage, WithoutAStorageAndBelowTheLimitItIsOrdinaryMemory )
{
  const auto storage = std::make_shared<MappedStorage>();
  EXPECT_FALSE( storage->unmap( BigVector<int>( 10, 1, storage ).data() ) );
  const BigVector<std::uint64_t> numbers( MANY, 5 );
  EXPECT_FALSE( storage->unmap( const_cast<std::uint64_t *>( numbers.data() ) ) );
  storage->releasePages();
  EXPECT_EQ( numbers[MANY - 1], 5U );
}

TEST_F( Spooled, ReleaseGivesTheMemoryBack )
{
  const BigVector<std::uint64_t> numbers( MANY, 5, mStorage );
  EXPECT_GT( residentPages( numbers ), MappedStorage::LARGE / PAGE );
  mStorage->releasePages();
  EXPECT_EQ( residentPages( numbers ), 0U );
  EXPECT_EQ( numbers[12345], 5U );
}

// Each run releases its own all the time, and the other's pages stay.
TEST_F( Spooled, TwoRunsAtOnceDoNotTouchEachOthersPages )
{
  std::latch bothFilled( 2 );
  std::latch firstReleased( 1 );
  std::latch firstMayEnd( 1 );
  std::size_t keptByFirst = SIZE_MAX;
  std::size_t keptBySecond = 0;
  std::thread first( [&] {
    const RunContext run { {}, 1, mStorage };
    BigVector<std::uint64_t> numbers( MANY, 5, run.storage );
    bothFilled.arrive_and_wait();
    for ( int i = 0; i < 20; ++i )
      run.storage->releasePages();
    keptByFirst = residentPages( numbers );
    firstReleased.count_down();
    firstMayEnd.wait();
  } );
  std::thread second( [&] {
    const RunContext run { {}, 1, mOther };
    BigVector<std::uint64_t> numbers( MANY, 6, run.storage );
    bothFilled.arrive_and_wait();
    firstReleased.wait();
    keptBySecond = residentPages( numbers );
    firstMayEnd.count_down();
  } );
  first.join();
  second.join();
  EXPECT_EQ( keptByFirst, 0U );
  EXPECT_GT( keptBySecond, MappedStorage::LARGE / PAGE );
}

TEST_F( Spooled, AStorageLivesAsLongAsAnArrayInIt )
{
  BigVector<std::uint64_t> numbers;
  const std::weak_ptr<MappedStorage> storage = [&] {
    RunContext run;
    run.storage = std::make_shared<MappedStorage>();
    numbers = BigVector<std::uint64_t>( MANY, 9, run.storage );
    return std::weak_ptr( run.storage );
  }();
  ASSERT_FALSE( storage.expired() );
  EXPECT_TRUE( liesIn( *storage.lock(), numbers ) );
  EXPECT_EQ( numbers[MANY - 1], 9U );
  numbers = BigVector<std::uint64_t>();
  EXPECT_TRUE( storage.expired() );
}

TEST_F( Spooled, CopiesMovesAndSwapsTakeTheStorageAlong )
{
  using Numbers = BigVector<std::uint64_t>;
  EXPECT_TRUE( Numbers( mStorage ).get_allocator() == Numbers( mStorage ).get_allocator() );
  EXPECT_FALSE( Numbers( mStorage ).get_allocator() == Numbers( mOther ).get_allocator() );
  EXPECT_FALSE( Numbers( mStorage ).get_allocator() == Numbers().get_allocator() );

  Numbers here( MANY, 1, mStorage );
  const Numbers copied = here;
  EXPECT_TRUE( liesIn( *mStorage, copied ) );
  Numbers assigned( MANY, 2, mOther );
  assigned = here;
  EXPECT_TRUE( liesIn( *mStorage, assigned ) );
  Numbers moved;
  moved = std::move( assigned );
  EXPECT_TRUE( liesIn( *mStorage, moved ) );

  Numbers there( MANY, 3, mOther );
  here.swap( there );
  EXPECT_TRUE( liesIn( *mOther, here ) );
  EXPECT_TRUE( liesIn( *mStorage, there ) );
  EXPECT_EQ( here.front(), 3U );
  EXPECT_EQ( there.front(), 1U );
  here = Numbers( 3, 4U );
  EXPECT_EQ( here.get_allocator().storage(), nullptr );
}

TEST_F( Spooled, FootprintsAndTheirCopiesAndIndexKeepTheStorage )
{
  Footprints houses( mStorage );
  addPolygon( houses, square( 0, 0, 10 ) );
  EXPECT_EQ( houses.storage(), mStorage );
  EXPECT_EQ( Footprints( houses ).storage(), mStorage );
  Footprints other;
  EXPECT_EQ( other.storage(), nullptr );
  other = houses;
  EXPECT_EQ( other.storage(), mStorage );
  const long users = mStorage.use_count();
  const std::vector<Box> boxes( 3, houses.box( 0 ) );
  const SpatialIndex index( boxes, mStorage );
  EXPECT_GT( mStorage.use_count(), users );
}

// Loops that poll, and parallelFor on any number of threads, keep the memory down.
TEST_F( Spooled, PollingReleasesOfItself )
{
  const RunContext alone { {}, 1, mStorage };
  BigVector<std::uint64_t> numbers( MANY, 5, mStorage );
  const auto spin = [] {
    const auto start = std::chrono::steady_clock::now();
    while ( std::chrono::steady_clock::now() - start < std::chrono::milliseconds( 120 ) )
      pollNow();
  };
  EXPECT_GT( residentPages( numbers ), MappedStorage::LARGE / PAGE );
  {
    const Polling polling( alone );
    spin();
  }
  EXPECT_EQ( residentPages( numbers ), 0U );
  for ( const int threads : { 1, 2 } )
  {
    std::fill( numbers.begin(), numbers.end(), 6 );
    EXPECT_GT( residentPages( numbers ), MappedStorage::LARGE / PAGE );
    parallelFor( 4, 1, { {}, threads, mStorage }, [&]( std::size_t, std::size_t ) { spin(); } );
    EXPECT_EQ( residentPages( numbers ), 0U ) << threads;
  }
}

} // namespace lacuna::testing
