// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "building_layers.h"
#include "layers/osm_buildings.h"

#include <qgsexception.h>

namespace lacuna
{

std::vector<BuildingSource> BuildingLayers::of( std::vector<ListedSource> layers, const QString &parameter )
{
  constexpr std::size_t MOST = 100;
  if ( layers.size() > MOST )
    throw QgsProcessingException( tr( "%1 holds more than %2 layers. Merge them first." ).arg( parameter ).arg( MOST )
    );
  std::vector<BuildingSource> sources;
  for ( ListedSource &one : layers )
  {
    BuildingSource added;
    added.parameter = parameter;
    added.name = one.name;
    added.file = one.file;
    added.source = std::move( one.source );
    added.isOsm = looksLikeOsm( added.source->fields(), added.name );
    sources.push_back( std::move( added ) );
  }
  return sources;
}

} // namespace lacuna
