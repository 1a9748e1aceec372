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
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <string_view>

namespace lacuna
{

namespace
{

struct Maps
{
  std::mutex mutex;
  std::vector<std::pair<void *, std::size_t>> all;
  std::atomic<bool> any { false };
  std::atomic<long long> lastRelease { 0 };
};

Maps &maps()
{
  static Maps made;
  return made;
}

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

void *MappedStorage::map( std::size_t bytes ) noexcept
{
  try
  {
    if ( const char *wish = std::getenv( "LACUNA_SPOOL" ); wish && std::string_view( wish ) == "off" )
      return nullptr;
    int file = reservedFile( std::filesystem::temp_directory_path(), bytes );
    if ( file < 0 )
      file = reservedFile( "/var/tmp", bytes );
    if ( file < 0 )
      return nullptr;
    void *address = mmap( nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0 );
    close( file );
    if ( address == MAP_FAILED )
      return nullptr;
    Maps &known = maps();
    const std::lock_guard<std::mutex> lock( known.mutex );
    known.all.emplace_back( address, bytes );
    known.any = true;
    return address;
  }
  catch ( ... )
  {
    return nullptr;
  }
}

bool MappedStorage::unmap( void *address ) noexcept
{
  Maps &known = maps();
  const std::lock_guard<std::mutex> lock( known.mutex );
  const auto found
    = std::find_if( known.all.begin(), known.all.end(), [address]( const auto &map ) { return map.first == address; } );
  if ( found == known.all.end() )
    return false;
  munmap( found->first, found->second );
  known.all.erase( found );
  known.any = !known.all.empty();
  return true;
}

void MappedStorage::releasePages() noexcept
{
  Maps &known = maps();
  if ( !known.any )
    return;
  const std::lock_guard<std::mutex> lock( known.mutex );
  for ( const auto &[address, bytes] : known.all )
    madvise( address, bytes, MADV_DONTNEED ); // a shared map of a file: what was written stays in the file
}

void MappedStorage::releasePagesSometimes() noexcept
{
  Maps &known = maps();
  if ( !known.any )
    return;
  const long long now
    = std::chrono::duration_cast<std::chrono::milliseconds>( std::chrono::steady_clock::now().time_since_epoch() )
        .count();
  long long last = known.lastRelease;
  if ( now - last >= 50 && known.lastRelease.compare_exchange_strong( last, now ) )
    releasePages();
}

} // namespace lacuna

#else

namespace lacuna
{

void *MappedStorage::map( std::size_t ) noexcept { return nullptr; }

bool MappedStorage::unmap( void * ) noexcept { return false; }

void MappedStorage::releasePages() noexcept {}

void MappedStorage::releasePagesSometimes() noexcept {}

} // namespace lacuna

#endif
