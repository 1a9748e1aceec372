// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna_provider.h"
#include "exposure/building_exposure_algorithm.h"
#include "gaps/building_gaps_algorithm.h"
#include "exposure/expected_annual_damage_algorithm.h"
#include "tasks/export_tasking_manager_algorithm.h"
#include "exposure/exposure_by_zone_algorithm.h"
#include "gaps/gaps_by_task_algorithm.h"
#include "gaps/gaps_by_zone_algorithm.h"
#include "tasks/import_tasking_manager_algorithm.h"
#include "osm/load_osm_algorithm.h"
#include "models/cadastre_complete_model.h"
#include "models/flood_by_zone_model.h"
#include "models/where_to_map_next_model.h"
#include "exposure/priority_zones_algorithm.h"
#include "gaps/road_gaps_algorithm.h"
#include "tasks/task_areas_algorithm.h"
#include "lacuna/version.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QIcon>

namespace lacuna
{

LacunaProvider::LacunaProvider( QObject *parent ) : QgsProcessingProvider( parent ) {}

QString LacunaProvider::id() const { return QStringLiteral( "lacuna" ); }

QString LacunaProvider::name() const { return QStringLiteral( "Lacuna" ); }

QString LacunaProvider::longName() const { return tr( "Lacuna: gaps in the map, exposure and task areas" ); }

QString LacunaProvider::versionInfo() const { return QString::fromLatin1( version() ); }

QIcon LacunaProvider::icon() const { return QIcon( svgIconPath() ); }

QString LacunaProvider::svgIconPath() const { return QStringLiteral( ":/lacuna/lacuna.svg" ); }

void LacunaProvider::loadAlgorithms()
{
  addAlgorithm( new BuildingExposureAlgorithm() );
  addAlgorithm( new BuildingGapsAlgorithm() );
  addAlgorithm( new ExpectedAnnualDamageAlgorithm() );
  addAlgorithm( new ExportTaskingManagerAlgorithm() );
  addAlgorithm( new ExposureByZoneAlgorithm() );
  addAlgorithm( new GapsByTaskAlgorithm() );
  addAlgorithm( new GapsByZoneAlgorithm() );
  addAlgorithm( new ImportTaskingManagerAlgorithm() );
  addAlgorithm( new LoadOsmAlgorithm() );
  addAlgorithm( new PriorityZonesAlgorithm() );
  addAlgorithm( new RoadGapsAlgorithm() );
  addAlgorithm( new TaskAreasAlgorithm() );
  // A model asks the registry for its steps, which knows them once this provider is registered: registerProvider()
  // loads a second time.
  if ( QgsApplication::processingRegistry()->providerById( id() ) != this )
    return;
  addAlgorithm( new CadastreCompleteModel() );
  addAlgorithm( new FloodByZoneModel() );
  addAlgorithm( new WhereToMapNextModel() );
}

} // namespace lacuna
