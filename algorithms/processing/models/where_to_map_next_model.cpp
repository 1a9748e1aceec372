// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "where_to_map_next_model.h"
#include "base/algorithm_table.h"
#include "base/raster_parameter.h"
#include "layers/layer_role.h"
#include "layers/output_places.h"
#include "tasks/upload_check.h"

#include <qgsexpression.h>
#include <qgsprocessingparameters.h>

namespace lacuna
{

LACUNA_IN_TABLE( wheretomapnext, WhereToMapNextModel )

WhereToMapNextModel::WhereToMapNextModel()
  : ShippedModel(
      QStringLiteral( "wheretomapnext" ), tr( "Where should we map next?" ),
      tr( "From a cadastre, OpenStreetMap and a flood map to the file for the Tasking Manager, in one run." ),
      tr( "Finds the buildings missing in OpenStreetMap, which of them the flood reaches, and the neighbourhoods where "
          "mapping helps most; cuts those into tasks of even work and writes the file for the web form of the Tasking "
          "Manager.\n\n"
          "The steps are Building gaps, Gaps by zone, Building exposure, Exposure by zone, Priority zones, Task areas, "
          "Export for the Tasking Manager and Combined report, each with its usual settings. Zones with at least the "
          "least priority "
          "(the first one has 100) are cut into tasks; 0 takes them all. For other settings run the steps one by one, "
          "or build a model of your own from them." )
    )
{
  using Number = Qgis::ProcessingNumberParameterType;
  const QString reference = QStringLiteral( "REFERENCE" ), osm = QStringLiteral( "OSM" ),
                zones = QStringLiteral( "ZONES" ), output = QStringLiteral( "OUTPUT" );
  polygons( reference, tr( "Reference buildings (official, cadastral or detected)" ), { LayerRole::own() } );
  polygons( osm, tr( "OpenStreetMap buildings" ), { QStringLiteral( "loadosm.BUILDINGS" ), LayerRole::osm() } );
  polygons( zones, tr( "Neighbourhoods" ), { LayerRole::zones() } );
  input( new RasterParameter( QStringLiteral( "HAZARD_RASTER" ), tr( "Hazard raster (depth or intensity)" ) ) );
  input( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "BARRIERS" ), tr( "Roads, rivers and rail that tasks should follow" ),
    Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true
  ) );
  input( new QgsProcessingParameterNumber(
    QStringLiteral( "LEAST_PRIORITY" ), tr( "Minimum priority of the zones that become tasks" ), Number::Double, 50,
    false, 0, 100
  ) );
  input( new QgsProcessingParameterNumber(
    QStringLiteral( "TARGET" ), tr( "Missing buildings per task" ), Number::Double, 25, false, 1
  ) );
  input( new QgsProcessingParameterString( QStringLiteral( "NAME" ), tr( "Name of the project" ) ) );
  comparison();

  step(
    QStringLiteral( "gaps" ), QStringLiteral( "lacuna:buildinggaps" ), tr( "Building gaps" ),
    { { reference, from( reference ) },
      { osm, from( osm ) },
      { QStringLiteral( "COMPARE_WITH" ), from( QStringLiteral( "COMPARE_WITH" ) ) } },
    { { QStringLiteral( "MISSING_IN_OSM" ), tr( "Missing in OSM" ), QStringLiteral( "MISSING_IN_OSM" ) },
      { QStringLiteral( "REPORT" ), tr( "Report on the gaps" ), QStringLiteral( "REPORT" ), false } }
  );
  const Sources missing = from( QStringLiteral( "gaps" ), QStringLiteral( "MISSING_IN_OSM" ) );
  const Sources matched = from( QStringLiteral( "gaps" ), QStringLiteral( "MATCHED" ) );
  step(
    QStringLiteral( "zones" ), QStringLiteral( "lacuna:gapsbyzone" ), tr( "Gaps by zone" ),
    { { zones, from( zones ) },
      { QStringLiteral( "MISSING_IN_OSM" ), missing },
      { QStringLiteral( "MISSING_IN_REFERENCE" ),
        from( QStringLiteral( "gaps" ), QStringLiteral( "MISSING_IN_REFERENCE" ) ) },
      { QStringLiteral( "MATCHED" ), matched } }
  );
  for ( const auto &[id, buildings] :
        { std::pair { QStringLiteral( "mapped" ), matched }, std::pair { QStringLiteral( "unmapped" ), missing } } )
    step(
      id, QStringLiteral( "lacuna:buildingexposure" ), tr( "Building exposure" ),
      { { QStringLiteral( "BUILDINGS" ), buildings },
        { QStringLiteral( "HAZARD_RASTER" ), from( QStringLiteral( "HAZARD_RASTER" ) ) } }
    );
  step(
    QStringLiteral( "exposure" ), QStringLiteral( "lacuna:exposurebyzone" ), tr( "Exposure by zone" ),
    { { zones, from( QStringLiteral( "zones" ), output ) },
      { QStringLiteral( "EXPOSURE" ), from( QStringLiteral( "mapped" ), output ) },
      { QStringLiteral( "MISSING" ), from( QStringLiteral( "unmapped" ), output ) } }
  );
  step(
    QStringLiteral( "priority" ), QStringLiteral( "lacuna:priorityzones" ), tr( "Priority zones" ),
    { { zones, from( QStringLiteral( "exposure" ), output ) } },
    { { QStringLiteral( "PRIORITY" ), tr( "Priority zones" ), output } }
  );
  const QString first = tr( "The zones that come first" );
  step(
    QStringLiteral( "first" ), QStringLiteral( "native:extractbyexpression" ), first,
    { { QStringLiteral( "INPUT" ), from( QStringLiteral( "priority" ), output ) },
      { QStringLiteral( "EXPRESSION" ),
        expression( QStringLiteral( "'coalesce( \"priority\", 0 ) >= ' || to_string( @LEAST_PRIORITY )" ) ) } }
  );
  // Else the next step would speak of a layer nobody knows.
  step(
    QStringLiteral( "none" ), QStringLiteral( "native:raiseexception" ), tr( "Is there a zone to map?" ),
    { { QStringLiteral( "CONDITION" ),
        expression( QStringLiteral( "if( layer_property( @%1, 'feature_count' ) = 0, 'true', 'false' )" )
                      .arg( variableOf( first, output ) ) ) },
      { QStringLiteral( "MESSAGE" ),
        expression( QStringLiteral( "replace( %1, '%p', to_string( @LEAST_PRIORITY ) )" )
                      .arg( QgsExpression::quotedString(
                        tr( "No zone has a priority of at least %p, so there is nothing to cut into tasks. Most likely "
                            "the hazard raster does not meet the buildings, or is dry there: look at both on the map. "
                            "It may also be that OpenStreetMap lacks no building. Set LEAST_PRIORITY to 0 to take all "
                            "zones, or choose another raster." )
                      ) ) ) } }
  );
  step(
    QStringLiteral( "tasks" ), QStringLiteral( "lacuna:taskareas" ), tr( "Task areas" ),
    { { QStringLiteral( "AREA" ), from( QStringLiteral( "first" ), output ) },
      { QStringLiteral( "WORKLOAD" ), missing },
      { QStringLiteral( "FOOTPRINTS" ), from( reference ) },
      { QStringLiteral( "BARRIERS" ), from( QStringLiteral( "BARRIERS" ) ) },
      { QStringLiteral( "TARGET" ), from( QStringLiteral( "TARGET" ) ) } },
    { { QStringLiteral( "TASKS" ), tr( "Task areas" ), output } }
  );
  after( QStringLiteral( "tasks" ), QStringLiteral( "none" ) );
  step(
    QStringLiteral( "export" ), QStringLiteral( "lacuna:exporttaskingmanager" ), tr( "Export for the Tasking Manager" ),
    { { QStringLiteral( "TASKS" ), from( QStringLiteral( "tasks" ), output ) },
      { QStringLiteral( "NAME" ), from( QStringLiteral( "NAME" ) ) } },
    { { QStringLiteral( "UPLOAD" ), tr( "File for the web form" ), output } }
  );
  combinedReport(
    { { QStringLiteral( "GAPS_BY_ZONE" ), from( QStringLiteral( "zones" ), output ) },
      { QStringLiteral( "EXPOSURE_BY_ZONE" ), from( QStringLiteral( "exposure" ), output ) },
      { QStringLiteral( "PRIORITY" ), from( QStringLiteral( "priority" ), output ) },
      { QStringLiteral( "TASKS" ), from( QStringLiteral( "tasks" ), output ) },
      { QStringLiteral( "GAPS" ), missing },
      { QStringLiteral( "TITLE" ), from( QStringLiteral( "NAME" ) ) } }
  );
  finish();
}

QString WhereToMapNextModel::problemWith( const QVariantMap &parameters, QgsProcessingContext &context ) const
{
  UploadCheck check;
  check.checkName( parameterAsString( parameters, QStringLiteral( "NAME" ), context ).trimmed() );
  const QString upload = OutputPlaces::destinationOf( parameters.value( QStringLiteral( "UPLOAD" ) ), context );
  if ( !upload.isEmpty() && upload != QgsProcessing::TEMPORARY_OUTPUT )
    check.checkExtension( upload );
  return check.problems().value( 0 );
}

} // namespace lacuna
