// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace lacuna
{

/**
 * Memory-mapped temporary files: keep arrays of a country out of memory: from LARGE bytes on they lie in an unnamed
 * temporary file that is mapped, so that the system can drop what is not in use. releasePages() drops it at once, which
 * bounds the memory of a run by what it touches between two calls. Only on Linux, and where the temporary folder (or
 * /var/tmp) is on a disk with room; else, and with LACUNA_SPOOL=off in the environment, they are ordinary memory.
 */
class MappedStorage
{
public:
  static constexpr std::size_t LARGE = std::size_t { 64 } << 20;

  /// Null where it cannot be had.
  static void *map( std::size_t bytes ) noexcept;
  /// False when the address is not one of map().
  static bool unmap( void *address ) noexcept;
  /// Gives the memory of all maps back; their contents stay. Any thread; a call costs little when there are none.
  static void releasePages() noexcept;
  /// The same, but at most every twentieth of a second: for what is called often.
  static void releasePagesSometimes() noexcept;
  /// For loops over millions of rows: releases once in half a million steps.
  static void releasePages( std::size_t step ) noexcept
  {
    if ( step % ( std::size_t { 1 } << 19 ) == 0 )
      releasePages();
  }
};

template <class T>
struct MappedAllocator
{
  using value_type = T;
  MappedAllocator() = default;
  template <class Other>
  MappedAllocator( const MappedAllocator<Other> & ) noexcept
  {}

  T *allocate( std::size_t count )
  {
    if ( count >= MappedStorage::LARGE / sizeof( T ) )
      if ( void *room = MappedStorage::map( count * sizeof( T ) ) )
        return static_cast<T *>( room );
    return std::allocator<T>().allocate( count );
  }
  void deallocate( T *address, std::size_t count ) noexcept
  {
    if ( count < MappedStorage::LARGE / sizeof( T ) || !MappedStorage::unmap( address ) )
      std::allocator<T>().deallocate( address, count );
  }
  friend bool operator==( const MappedAllocator &, const MappedAllocator & ) noexcept { return true; }
};

/// A vector whose contents may lie on disk when they are large.
template <class T>
using BigVector = std::vector<T, MappedAllocator<T>>;

} // namespace lacuna
