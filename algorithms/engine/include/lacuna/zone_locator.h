// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/run_context.h"
#include "lacuna/overlay.h"
#include "lacuna/segment.h"
#include "lacuna/spatial_index.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lacuna
{

/// Finds the zones a point lies in: none, one, or several where zones overlap. A point on the border two zones share
/// lies in exactly one of them. In: zones with their boxes up to date, in any orientation; must outlive the locator.
class ZoneLocator
{
public:
  explicit ZoneLocator( const Footprints &zones );

  /// Calls visit( zone ) for every zone that holds the point, in a fixed order.
  template <class Visit>
  void forEach( const Point &point, Visit &&visit ) const
  {
    mIndex.query( { point.x, point.y, point.x, point.y }, [&]( std::uint32_t zone ) {
      if ( containsPoint( mZones, zone, point.x, point.y ) )
        visit( zone );
    } );
  }

  /// Where a straight piece crosses borders: shares of its length, rising, from 0 to 1. From one of them to the next it
  /// lies in the same zones, those of its middle there.
  std::vector<double> cutsOf( const Segment &piece ) const;

  /// Calls visit( zone ) for every zone whose box meets the box.
  template <class Visit>
  void forEachNear( const Box &box, Visit &&visit ) const
  {
    mIndex.query( box, visit );
  }

private:
  const Footprints &mZones;
  SpatialIndex mIndex;
};

/// The zones of many features, by their point on surface (or their only vertex).
struct PlacesInZones
{
  std::vector<std::pair<std::uint32_t, std::uint32_t>> places; ///< row, zone; rows rising
  std::vector<std::uint8_t> outside;                           ///< per row: 1 when judged and in no zone
  std::size_t inSeveral = 0;                                   ///< rows in more than one zone
};

/// \throws Canceled, Error TooManyOverlaps where features lie in 250 zones each and more
PlacesInZones locateInZones(
  const Footprints &features, std::span<const std::uint8_t> judged, const ZoneLocator &locator,
  const RunContext &context
);

} // namespace lacuna
