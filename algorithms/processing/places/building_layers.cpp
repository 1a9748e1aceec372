// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "building_layers.h"
#include "layers/osm_buildings.h"
#include "layers/watched_source.h"
#include "messages/layer_name.h"

#include <qgsexception.h>
#include <qgsvectorlayer.h>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( SettlementGapsAlgorithm )
};

} // namespace

std::vector<BuildingSource>
buildingLayers( const QList<QgsMapLayer *> &layers, const QString &parameter, QgsProcessingContext &context )
{
  constexpr int MOST = 100;
  if ( layers.size() > MOST )
    throw QgsProcessingException( Words::tr( "BUILDINGS holds more than %1 layers. Merge them first." ).arg( MOST ) );
  std::vector<BuildingSource> sources;
  for ( QgsMapLayer *layer : layers )
  {
    const auto *vector = qobject_cast<QgsVectorLayer *>( layer );
    const Qgis::GeometryType type = vector ? vector->geometryType() : Qgis::GeometryType::Null;
    if ( type != Qgis::GeometryType::Point && type != Qgis::GeometryType::Polygon )
      throw QgsProcessingException(
        Words::tr( "The layer “%1” (%2) holds neither points nor polygons. Choose buildings." )
          .arg( layer->name(), parameter )
      );
    if ( !vector->crs().isValid() )
      throw QgsProcessingException(
        Words::tr( "The layer “%1” (%2) has no coordinate reference system, so distances cannot be known. Set it with "
                   "Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again." )
          .arg( layer->name(), parameter )
      );
    BuildingSource added;
    added.parameter = parameter;
    added.name = nameOf( *vector );
    added.file = plainFile( vector, {} );
    WatchedRows rows { added.name, fileBehind( *vector ), added.file };
    added.source = std::make_unique<WatchedSource>(
      std::make_unique<QgsProcessingFeatureSource>( const_cast<QgsVectorLayer *>( vector ), context ),
      std::move( rows ), context
    );
    added.isOsm = looksLikeOsm( vector->fields(), added.name );
    sources.push_back( std::move( added ) );
  }
  return sources;
}

} // namespace lacuna
