// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "flood_by_zone_model.h"
#include "base/algorithm_table.h"
#include "base/raster_parameter.h"
#include "layers/layer_role.h"

#include <qgsprocessingparameters.h>

namespace lacuna
{

LACUNA_IN_TABLE( floodbyzone, FloodByZoneModel )

FloodByZoneModel::FloodByZoneModel()
  : ShippedModel(
      QStringLiteral( "floodbyzone" ), tr( "Flood exposure by neighbourhood" ),
      tr( "Which buildings a flood reaches, how deep, and how many in each neighbourhood." ),
      tr( "Weighs every building with the depth of the flood under it and counts those it reaches in each "
          "neighbourhood.\n\n"
          "Depths are metres; a building is exposed from the first class on (10 cm). The report can be printed. For "
          "buildings the map lacks, damage, other hazards and other classes use Building exposure and Exposure by zone "
          "themselves." )
    )
{
  const QString buildings = QStringLiteral( "BUILDINGS" ), zones = QStringLiteral( "ZONES" ),
                depth = QStringLiteral( "FLOOD_DEPTH" ), output = QStringLiteral( "OUTPUT" );
  input( new QgsProcessingParameterFeatureSource(
    buildings, tr( "Buildings (footprints or points)" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ),
      static_cast<int>( Qgis::ProcessingSourceType::VectorPoint ) }
  ) );
  input( new RasterParameter( depth, tr( "Depth of the flood (metres)" ) ) );
  polygons( zones, tr( "Neighbourhoods" ), { LayerRole::zones() } );
  comparison();
  step(
    QStringLiteral( "exposure" ), QStringLiteral( "lacuna:buildingexposure" ), tr( "Building exposure" ),
    { { buildings, from( buildings ) },
      { QStringLiteral( "HAZARD_RASTER" ), from( depth ) },
      { QStringLiteral( "PRESET" ), value( QStringLiteral( "flood_depth" ) ) } },
    { { QStringLiteral( "EXPOSURE" ), tr( "Buildings in the flood" ), output } }
  );
  step(
    QStringLiteral( "zones" ), QStringLiteral( "lacuna:exposurebyzone" ), tr( "Exposure by zone" ),
    { { zones, from( zones ) },
      { QStringLiteral( "EXPOSURE" ), from( QStringLiteral( "exposure" ), output ) },
      { QStringLiteral( "COMPARE_WITH" ), from( QStringLiteral( "COMPARE_WITH" ) ) } },
    { { QStringLiteral( "BY_ZONE" ), tr( "Exposure by neighbourhood" ), output },
      { QStringLiteral( "REPORT" ), tr( "Report" ), QStringLiteral( "REPORT" ), false } }
  );
  combinedReport(
    { { QStringLiteral( "EXPOSURE_BY_ZONE" ), from( QStringLiteral( "zones" ), output ) },
      { QStringLiteral( "HAZARD_NAME" ), value( tr( "the flood" ) ) } }
  );
  finish();
}

} // namespace lacuna
