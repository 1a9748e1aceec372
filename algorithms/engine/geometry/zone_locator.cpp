// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/zone_locator.h"

#include <vector>

namespace lacuna
{

ZoneLocator::ZoneLocator( const Footprints &zones ) : mZones( zones )
{
  std::vector<Box> boxes( zones.size() );
  for ( std::size_t zone = 0; zone < zones.size(); ++zone )
    if ( !zones.isEmpty( zone ) )
      boxes[zone] = zones.box( zone );
  mIndex = SpatialIndex( boxes );
}

} // namespace lacuna
