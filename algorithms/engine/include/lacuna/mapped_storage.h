// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace lacuna
{

/**
 * Memory-mapped temporary files of one run: keep arrays of a country out of memory. An array of LARGE bytes and more
 * lies in an unnamed temporary file that is mapped, so that the system can drop what is not in use. releasePages()
 * drops it at once, which bounds the memory of a run by what it touches between two calls.
 *
 * Promised: any thread may call any function at any time; a release never changes what the arrays hold, and touches no
 * map of another storage. Maps are had only on Linux, and where the temporary folder (or /var/tmp) is on a disk with
 * room; else the arrays are ordinary memory. Nothing is thrown. Sizes are bytes.
 */
class MappedStorage
{
public:
  static constexpr std::size_t LARGE = std::size_t { 64 } << 20;

  MappedStorage() = default;
  /// Unmaps what is left. Arrays hold their storage, so that it outlives them.
  ~MappedStorage();
  MappedStorage( const MappedStorage & ) = delete;
  MappedStorage &operator=( const MappedStorage & ) = delete;

  /// Zeroed room, or null where it cannot be had.
  void *map( std::size_t bytes ) noexcept;
  /// False when the address is not one of map().
  bool unmap( void *address ) noexcept;
  /// Gives the memory of all maps back; their contents stay. A call costs little when there are none.
  void releasePages() noexcept;
  /// The same, but at most every twentieth of a second: for what is called often.
  void releasePagesSometimes() noexcept;

private:
  std::mutex mMutex;
  std::vector<std::pair<void *, std::size_t>> mMaps;
  std::atomic<bool> mAny { false };
  std::atomic<long long> mLastRelease { 0 }; // milliseconds of the steady clock
};

/**
 * Puts arrays of MappedStorage::LARGE bytes and more into a storage, and holds it. Without one, and where there is no
 * room on disk, they are ordinary memory. Copies, moves and swaps of a vector take the storage of the other one along;
 * allocators are equal when they have the same storage.
 */
template <class T>
class MappedAllocator
{
public:
  using value_type = T;
  using propagate_on_container_copy_assignment = std::true_type;
  using propagate_on_container_move_assignment = std::true_type;
  using propagate_on_container_swap = std::true_type;

  MappedAllocator() noexcept = default;
  /// Not explicit, so that BigVector<T>( size, value, storage ) says it all.
  MappedAllocator( std::shared_ptr<MappedStorage> storage ) noexcept : mStorage( std::move( storage ) ) {}
  template <class Other>
  MappedAllocator( const MappedAllocator<Other> &other ) noexcept : mStorage( other.storage() )
  {}

  const std::shared_ptr<MappedStorage> &storage() const noexcept { return mStorage; }

  T *allocate( std::size_t count )
  {
    if ( mStorage && isLarge( count ) )
      if ( void *room = mStorage->map( count * sizeof( T ) ) )
        return static_cast<T *>( room );
    return std::allocator<T>().allocate( count );
  }
  void deallocate( T *address, std::size_t count ) noexcept
  {
    if ( !mStorage || !isLarge( count ) || !mStorage->unmap( address ) )
      std::allocator<T>().deallocate( address, count );
  }
  template <class Other>
  bool operator==( const MappedAllocator<Other> &other ) const noexcept
  {
    return mStorage == other.storage();
  }

private:
  static bool isLarge( std::size_t count ) { return count >= MappedStorage::LARGE / sizeof( T ); }

  std::shared_ptr<MappedStorage> mStorage;
};

/// A vector whose contents lie in a storage when they are large: BigVector<T>( storage ). Without one, a plain vector.
template <class T>
using BigVector = std::vector<T, MappedAllocator<T>>;

} // namespace lacuna
