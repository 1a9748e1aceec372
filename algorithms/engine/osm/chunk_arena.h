// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/mapped_storage.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace lacuna
{

/// Room for bytes that never move: in memory up to a limit, then on disk where that can be had. Given back all at once.
class ChunkArena
{
public:
  /// memory: bytes; storage may be null.
  ChunkArena( std::size_t memory, std::shared_ptr<MappedStorage> storage )
    : mMemory( memory )
    , mStorage( std::move( storage ) )
  {}
  ~ChunkArena();
  ChunkArena( const ChunkArena & ) = delete;
  ChunkArena &operator=( const ChunkArena & ) = delete;

  /// Aligned for anything of eight bytes.
  unsigned char *take( std::size_t bytes );

private:
  void grow( std::size_t bytes );

  std::size_t mMemory;
  std::shared_ptr<MappedStorage> mStorage;
  std::size_t mUsed = 0; ///< bytes of all chunks in memory
  std::vector<std::unique_ptr<unsigned char[]>> mChunks;
  std::vector<void *> mMaps;
  unsigned char *mNext = nullptr;
  std::size_t mLeft = 0;
};

} // namespace lacuna
