// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/mapped_storage.h"

#ifdef __linux__

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace lacuna
{

namespace
{

// A file without a name, all of its room reserved: a full disk must be known now, not when a page is written.
int reservedFile( const std::filesystem::path &folder, std::size_t bytes )
{
  struct statfs place = {};
  if ( statfs( folder.c_str(), &place ) != 0 || place.f_type == TMPFS_MAGIC )
    return -1; // that would be memory as well
  const int file = open( folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600 );
  if ( file >= 0 && fallocate( file, 0, 0, static_cast<off_t>( bytes ) ) != 0 )
  {
    close( file );
    return -1;
  }
  return file;
}

} // namespace

MappedStorage::~MappedStorage()
{
  for ( const auto &[address, bytes] : mMaps )
    munmap( address, bytes );
}

void *MappedStorage::map( std::size_t bytes ) noexcept
{
  try
  {
    int file = reservedFile( std::filesystem::temp_directory_path(), bytes );
    if ( file < 0 )
      file = reservedFile( "/var/tmp", bytes );
    if ( file < 0 )
      return nullptr;
    const std::lock_guard<std::mutex> lock( mMutex );
    mMaps.reserve( mMaps.size() + 1 ); // nothing may fail once it is mapped
    void *address = mmap( nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0 );
    close( file );
    if ( address == MAP_FAILED )
      return nullptr;
    mMaps.emplace_back( address, bytes );
    mAny = true;
    return address;
  }
  catch ( ... )
  {
    return nullptr;
  }
}

bool MappedStorage::unmap( void *address ) noexcept
{
  const std::lock_guard<std::mutex> lock( mMutex );
  const auto found
    = std::find_if( mMaps.begin(), mMaps.end(), [address]( const auto &map ) { return map.first == address; } );
  if ( found == mMaps.end() )
    return false;
  munmap( found->first, found->second );
  mMaps.erase( found );
  mAny = !mMaps.empty();
  return true;
}

void MappedStorage::releasePages() noexcept
{
  if ( !mAny )
    return;
  const std::lock_guard<std::mutex> lock( mMutex );
  for ( const auto &[address, bytes] : mMaps )
    madvise( address, bytes, MADV_DONTNEED ); // a shared map of a file: what was written stays in the file
}

void MappedStorage::releasePagesSometimes() noexcept
{
  if ( !mAny )
    return;
  const long long now
    = std::chrono::duration_cast<std::chrono::milliseconds>( std::chrono::steady_clock::now().time_since_epoch() )
        .count();
  long long last = mLastRelease;
  if ( now - last >= 50 && mLastRelease.compare_exchange_strong( last, now ) )
    releasePages();
}

} // namespace lacuna

#else

namespace lacuna
{

MappedStorage::~MappedStorage() = default;

void *MappedStorage::map( std::size_t ) noexcept { return nullptr; }

bool MappedStorage::unmap( void * ) noexcept { return false; }

void MappedStorage::releasePages() noexcept {}

void MappedStorage::releasePagesSometimes() noexcept {}

} // namespace lacuna

#endif
