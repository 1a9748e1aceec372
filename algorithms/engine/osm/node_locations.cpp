// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "node_locations.h"

#include <algorithm>
#include <cstring>

namespace lacuna
{

// Locations in blocks of 65,536 ids, ten bytes a node, as libosmium’s sparse indexes but for ids that come sorted.
// Own.

namespace
{

std::uint64_t sizeOf( osmium::object_id_type id )
{
  return id <= 0 ? ~static_cast<std::uint64_t>( id ) + 1 : static_cast<std::uint64_t>( id );
}

} // namespace

void NodeLocations::add( osmium::object_id_type id, osmium::Location location )
{
  const bool positive = id > 0;
  const std::uint64_t size = sizeOf( id );
  const std::uint64_t high = size >> LOW_BITS;
  if ( high != mHigh || positive != mPositive )
    closeBlock();
  mPositive = positive;
  mHigh = high;
  mLow.push_back( static_cast<std::uint16_t>( size & ( ( 1U << LOW_BITS ) - 1 ) ) );
  mLocations.push_back( location );
}

void NodeLocations::closeBlock()
{
  if ( mLow.empty() )
    return;
  Block block;
  block.count = static_cast<std::uint32_t>( mLow.size() );
  auto *places = reinterpret_cast<osmium::Location *>( mRoom.take( mLocations.size() * sizeof( osmium::Location ) ) );
  auto *low = reinterpret_cast<std::uint16_t *>( mRoom.take( mLow.size() * sizeof( std::uint16_t ) ) );
  std::memcpy( static_cast<void *>( places ), mLocations.data(), mLocations.size() * sizeof( osmium::Location ) );
  std::memcpy( low, mLow.data(), mLow.size() * sizeof( std::uint16_t ) );
  block.places = places;
  block.low = low;
  if ( mHigh < MAX_BLOCKS )
  {
    Blocks &blocks = mNear[mPositive ? 1 : 0];
    if ( blocks.size() <= mHigh )
      blocks.resize( static_cast<std::size_t>( mHigh ) + 1 );
    blocks[static_cast<std::size_t>( mHigh )] = block;
  }
  else
    mFar[mPositive ? 1 : 0].push_back( { mHigh, block } );
  mLow.clear();
  mLocations.clear();
}

osmium::Location NodeLocations::find( osmium::object_id_type id ) const
{
  const std::uint64_t size = sizeOf( id );
  const std::uint64_t high = size >> LOW_BITS;
  const std::size_t side = id > 0 ? 1 : 0;
  Block block;
  if ( high < MAX_BLOCKS )
  {
    if ( high < mNear[side].size() )
      block = mNear[side][static_cast<std::size_t>( high )];
  }
  else
  {
    const auto found
      = std::lower_bound( mFar[side].begin(), mFar[side].end(), high, []( const FarBlock &far, std::uint64_t wanted ) {
          return far.high < wanted;
        } );
    if ( found != mFar[side].end() && found->high == high )
      block = found->block;
  }
  const auto low = static_cast<std::uint16_t>( size & ( ( 1U << LOW_BITS ) - 1 ) );
  const std::uint16_t *end = block.low + block.count;
  const std::uint16_t *place = std::lower_bound( block.low, end, low );
  return place != end && *place == low ? block.places[place - block.low] : osmium::Location();
}

} // namespace lacuna
