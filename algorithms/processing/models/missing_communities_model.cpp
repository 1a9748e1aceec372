// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "missing_communities_model.h"
#include "base/algorithm_table.h"
#include "layers/layer_role.h"

#include <qgsprocessingparameters.h>

namespace lacuna
{

LACUNA_IN_TABLE( missingcommunities, MissingCommunitiesModel )

MissingCommunitiesModel::MissingCommunitiesModel()
  : ShippedModel(
      QStringLiteral( "missingcommunities" ), tr( "Which communities are not on the map?" ),
      tr( "Localities that OpenStreetMap lacks, settlements that nobody has named, and tasks to go and ask." ),
      tr( "Compares the official list of localities with the places of OpenStreetMap by name and distance, finds "
          "settlements of 20 buildings or more that no name of either list reaches, and cuts those into tasks of even "
          "work for the people who ask for their names.\n\n"
          "The steps are Settlement gaps, Task areas and Combined report, each with its usual settings. Where every "
          "settlement has a name, there are no tasks. For other distances, an area or codes use Settlement gaps "
          "itself." )
    )
{
  using Type = Qgis::ProcessingSourceType;
  using Data = Qgis::ProcessingFieldParameterDataType;
  const QList<int> spots { static_cast<int>( Type::VectorPoint ), static_cast<int>( Type::VectorPolygon ) };
  const QString official = QStringLiteral( "OFFICIAL" ), nameField = QStringLiteral( "OFFICIAL_NAME_FIELD" ),
                peopleField = QStringLiteral( "OFFICIAL_PEOPLE_FIELD" ), places = QStringLiteral( "PLACES" ),
                buildings = QStringLiteral( "BUILDINGS" ), roads = QStringLiteral( "ROADS" ),
                target = QStringLiteral( "TARGET" ), output = QStringLiteral( "OUTPUT" ),
                unnamed = QStringLiteral( "UNNAMED" ), gaps = QStringLiteral( "gaps" ), any = QStringLiteral( "any" );
  input( LayerRole::wanting(
    new QgsProcessingParameterFeatureSource( official, tr( "Official list of localities" ), spots ),
    { LayerRole::own() }
  ) );
  input( new QgsProcessingParameterField(
    nameField, tr( "Field of the official list with the names" ), QVariant(), official, Data::Any
  ) );
  input( new QgsProcessingParameterField(
    peopleField, tr( "Field of the official list with the people" ), QVariant(), official, Data::Numeric, false, true
  ) );
  input( LayerRole::wanting(
    new QgsProcessingParameterFeatureSource( places, tr( "Places of OpenStreetMap" ), spots ),
    { QStringLiteral( "loadosm.PLACES" ), LayerRole::osm() }
  ) );
  input( new QgsProcessingParameterMultipleLayers( buildings, tr( "Buildings of any source" ), Type::VectorAnyGeometry )
  );
  input( LayerRole::wanting(
    new QgsProcessingParameterFeatureSource(
      roads, tr( "Roads" ), { static_cast<int>( Type::VectorLine ) }, QVariant(), true
    ),
    { QStringLiteral( "loadosm.ROADS" ), LayerRole::osm() }
  ) );
  input( new QgsProcessingParameterNumber(
    target, tr( "Buildings without a name per task" ), Qgis::ProcessingNumberParameterType::Double, 100, false, 1
  ) );
  comparison();
  QMap<QString, Sources> compared;
  for ( const QString &name : { official, nameField, peopleField, places, buildings, roads } )
    compared.insert( name, from( name ) );
  compared.insert( QStringLiteral( "COMPARE_WITH" ), from( QStringLiteral( "COMPARE_WITH" ) ) );
  const QString shown = tr( "Settlement gaps" );
  step(
    gaps, QStringLiteral( "lacuna:settlementgaps" ), shown, compared,
    { { QStringLiteral( "MISSING_IN_OSM" ), tr( "Localities missing in OSM" ), QStringLiteral( "MISSING_IN_OSM" ) },
      { unnamed, tr( "Unnamed settlements" ), unnamed },
      { QStringLiteral( "REPORT" ), tr( "Report on the communities" ), QStringLiteral( "REPORT" ), false } }
  );
  branch(
    any, tr( "Is there a settlement without a name?" ),
    QStringLiteral( "layer_property( @%1, 'feature_count' ) > 0" ).arg( variableOf( shown, unnamed ) )
  );
  after( any, gaps );
  step(
    QStringLiteral( "tasks" ), QStringLiteral( "lacuna:taskareas" ), tr( "Task areas" ),
    { { QStringLiteral( "AREA" ), from( gaps, unnamed ) },
      { QStringLiteral( "WORKLOAD" ), from( gaps, unnamed ) },
      { target, from( target ) } },
    { { QStringLiteral( "TASKS" ), tr( "Task areas" ), output } }
  );
  after( QStringLiteral( "tasks" ), any, any );
  combinedReport( { { QStringLiteral( "SETTLEMENTS" ), from( gaps, unnamed ) } } );
  finish();
}

} // namespace lacuna
