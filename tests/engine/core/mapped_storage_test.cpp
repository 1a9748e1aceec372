// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/mapped_storage.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <string>
#include <thread>

namespace lacuna::testing
{

namespace
{

// Memory of this process that is in use, in bytes; 0 where that cannot be known.
std::size_t residentBytes()
{
  std::ifstream status( "/proc/self/status" );
  std::string word;
  while ( status >> word )
    if ( word == "VmRSS:" )
    {
      std::size_t kilobytes = 0;
      status >> kilobytes;
      return kilobytes * 1024;
    }
  return 0;
}

constexpr std::size_t MANY = MappedStorage::LARGE / sizeof( std::uint64_t ) * 2;

} // namespace

TEST( MappedStorage, ContentsOutliveEveryRelease )
{
  BigVector<std::uint64_t> numbers( MANY );
  std::iota( numbers.begin(), numbers.end(), 7 );
  MappedStorage::releasePages();
  numbers[MANY / 2] = 1;
  MappedStorage::releasePages();
  BigVector<std::uint64_t> copy = numbers;
  MappedStorage::releasePages();
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
    MappedStorage::releasePages();
  for ( std::thread &reader : readers )
    reader.join();
  EXPECT_EQ( wrong[0] + wrong[1] + wrong[2] + wrong[3], 0U );
}

TEST( MappedStorage, ReleaseGivesTheMemoryBack )
{
  void *probe = MappedStorage::map( MappedStorage::LARGE );
  if ( !probe )
    GTEST_SKIP() << "no folder on a disk to spool to";
  EXPECT_TRUE( MappedStorage::unmap( probe ) );
  EXPECT_FALSE( MappedStorage::unmap( probe ) );
  BigVector<std::uint64_t> numbers( MANY, 5 );
  const std::size_t full = residentBytes();
  MappedStorage::releasePages();
  EXPECT_LT( residentBytes() + MappedStorage::LARGE, full );
  EXPECT_EQ( numbers[12345], 5U );
}

#ifndef _WIN32 // nothing is spooled there
TEST( MappedStorage, SmallArraysAndTheSwitchOffAreOrdinaryMemory )
{
  EXPECT_FALSE( MappedStorage::unmap( BigVector<int>( 10, 1 ).data() ) );
  setenv( "LACUNA_SPOOL", "off", 1 );
  EXPECT_EQ( MappedStorage::map( MappedStorage::LARGE ), nullptr );
  BigVector<std::uint64_t> numbers( MANY, 5 );
  unsetenv( "LACUNA_SPOOL" );
  MappedStorage::releasePages();
  EXPECT_EQ( numbers[MANY - 1], 5U );
}
#endif

} // namespace lacuna::testing
