// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "chunk_arena.h"

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr std::size_t FIRST = std::size_t { 1 } << 18;
constexpr std::size_t ALIGNMENT = 8;

} // namespace

ChunkArena::~ChunkArena()
{
  for ( void *map : mMaps )
    mStorage->unmap( map );
}

unsigned char *ChunkArena::take( std::size_t bytes )
{
  const std::size_t whole = ( bytes + ALIGNMENT - 1 ) / ALIGNMENT * ALIGNMENT;
  if ( whole > mLeft )
    grow( whole );
  unsigned char *place = mNext;
  mNext += whole;
  mLeft -= whole;
  return place;
}

void ChunkArena::grow( std::size_t bytes )
{
  const std::size_t size = std::max( bytes, std::clamp( mUsed, FIRST, MappedStorage::LARGE ) );
  if ( mStorage && mUsed + size > mMemory )
  {
    const std::size_t onDisk = std::max( bytes, MappedStorage::LARGE );
    if ( void *map = mStorage->map( onDisk ) )
    {
      mMaps.push_back( map );
      mNext = static_cast<unsigned char *>( map );
      mLeft = onDisk;
      return;
    }
  }
  mChunks.push_back( std::make_unique_for_overwrite<unsigned char[]>( size ) );
  mUsed += size;
  mNext = mChunks.back().get();
  mLeft = size;
}

} // namespace lacuna
