// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/street/pictures.h"
#include "../core/polled_sort.h"

#include <cmath>
#include <tuple>

namespace lacuna
{

namespace
{

// Of several told of one picture the first is kept: with a time, in its own tile. Without an id nothing is told twice
// by two tiles.
struct Order
{
  const PictureLimits &limits;
  bool isKnown( const StreetPicture &picture ) const { return picture.at > 0 && picture.at <= limits.latest; }
  bool operator()( const StreetPicture &a, const StreetPicture &b ) const
  {
    if ( a.id != b.id )
      return a.id < b.id;
    if ( isKnown( a ) != isKnown( b ) )
      return isKnown( a );
    if ( !a.id.empty() && a.beside != b.beside )
      return b.beside;
    return std::tie( a.at, a.place.x, a.place.y, a.sequence, a.pano )
           < std::tie( b.at, b.place.x, b.place.y, b.sequence, b.pano );
  }
};

// A column called id may number something else: what was taken elsewhere, or at another time, is another picture.
bool isTheSame( const StreetPicture &a, const StreetPicture &b, const Order &order )
{
  constexpr double NEAR = 0.001; // degrees: tiles round, and a place may have been computed anew
  if ( a.id.empty() && b.id.empty() )
    return a.at == b.at && a.place.x == b.place.x && a.place.y == b.place.y && a.sequence == b.sequence;
  const bool sameTime = a.at == b.at || !order.isKnown( a ) || !order.isKnown( b );
  return a.id == b.id && sameTime && std::abs( a.place.x - b.place.x ) < NEAR
         && std::abs( a.place.y - b.place.y ) < NEAR;
}

} // namespace

SettledPictures
settlePictures( std::vector<StreetPicture> pictures, const PictureLimits &limits, const RunContext &context )
{
  const Polling polling( context );
  std::size_t step = 0;
  PictureCounts counts;
  const Order order { limits };
  sortPolled( pictures, order );
  SettledPictures settled;
  settled.pictures.reserve( pictures.size() );
  const StreetPicture *before = nullptr;
  for ( StreetPicture &picture : pictures )
  {
    poll( step++ );
    if ( before && isTheSame( *before, picture, order ) )
    {
      ++counts.repeated;
      continue;
    }
    before = &picture;
    const bool known = order.isKnown( picture );
    counts.undated += known ? 0 : 1;
    counts.future += picture.at > limits.latest ? 1 : 0;
    if ( limits.since != NO_TIME && ( !known || picture.at < limits.since ) )
    {
      ++( known ? counts.older : counts.without );
      continue;
    }
    settled.pictures.push_back( picture );
    if ( !known )
      settled.pictures.back().at = NO_TIME;
  }
  sortPolled( settled.pictures, []( const StreetPicture &a, const StreetPicture &b ) {
    return std::tie( a.sequence, a.at, a.id, a.place.x, a.place.y, a.pano )
           < std::tie( b.sequence, b.at, b.id, b.place.x, b.place.y, b.pano );
  } );
  settled.counts = counts;
  return settled;
}

} // namespace lacuna
