// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace lacuna
{

/**
 * Keeps arrays of a country out of memory: from LARGE bytes on they lie in an unnamed temporary file that is mapped, so
 * that the system can drop what is not in use. rest() drops it at once, which bounds the memory of a run by what it
 * touches between two rests. Only on Linux, and where the temporary folder (or /var/tmp) is on a disk with room; else,
 * and with LACUNA_SPOOL=off in the environment, they are ordinary memory.
 */
class Spool
{
public:
  static constexpr std::size_t LARGE = std::size_t { 64 } << 20;

  /// Null where it cannot be had.
  static void *map( std::size_t bytes ) noexcept;
  /// False when the address is not one of map().
  static bool unmap( void *address ) noexcept;
  /// Gives the memory of all maps back; their contents stay. Any thread; a call costs little when there are none.
  static void rest() noexcept;
  /// The same, but at most every twentieth of a second: for what is called often.
  static void restNowAndThen() noexcept;
  /// For loops over millions of rows: rests once in half a million turns.
  static void rest( std::size_t turn ) noexcept
  {
    if ( turn % ( std::size_t { 1 } << 19 ) == 0 )
      rest();
  }
};

template <class T>
struct SpoolAllocator
{
  using value_type = T;
  SpoolAllocator() = default;
  template <class Other>
  SpoolAllocator( const SpoolAllocator<Other> & ) noexcept
  {}

  T *allocate( std::size_t count )
  {
    if ( count >= Spool::LARGE / sizeof( T ) )
      if ( void *room = Spool::map( count * sizeof( T ) ) )
        return static_cast<T *>( room );
    return std::allocator<T>().allocate( count );
  }
  void deallocate( T *address, std::size_t count ) noexcept
  {
    if ( count < Spool::LARGE / sizeof( T ) || !Spool::unmap( address ) )
      std::allocator<T>().deallocate( address, count );
  }
  friend bool operator==( const SpoolAllocator &, const SpoolAllocator & ) noexcept { return true; }
};

/// A vector whose contents may lie on disk when they are large.
template <class T>
using BigVector = std::vector<T, SpoolAllocator<T>>;

} // namespace lacuna
