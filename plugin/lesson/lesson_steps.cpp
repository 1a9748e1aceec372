// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What the pages of the first lesson say and run. The numbers are checked by tests/plugin/lesson_test.cpp.
#include "lesson.h"
#include "lesson_page.h"

#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

double minOf( const QgsVectorLayer *layer, const QString &field )
{
  double smallest = 1;
  QgsFeature feature;
  for ( QgsFeatureIterator it = layer->getFeatures(); it.nextFeature( feature ); )
    if ( feature.attribute( field ).isValid() && !feature.attribute( field ).toString().isEmpty() )
      smallest = std::min( smallest, feature.attribute( field ).toDouble() );
  return smallest;
}

} // namespace

void Lesson::makePlanSteps()
{
  const QString missing = tr( "Missing in OSM" ), extra = tr( "Missing in the cadastre" ), matched = tr( "In both" );
  const QString zones = tr( "Completeness by neighbourhood" ), exposedMissing = tr( "Exposure of the missing" ),
                exposedMapped = tr( "Exposure of the mapped" );
  const QString byZone = tr( "Exposure by neighbourhood" ), priority = tr( "Where to map first" ),
                tasks = tr( "Tasks" );
  const auto add = [this]( LessonStep step ) { mSteps.push_back( std::move( step ) ); };
  const QString exposed = QStringLiteral( "EXPOSED_COUNT" ), output = QStringLiteral( "OUTPUT" ),
                zonesParameter = QStringLiteral( "ZONES" );

  add(
    { tr( "A town that is not all on the map" ),
      tr( "Ciudad Vieja is a town that does not exist, made for learning. You see its neighbourhoods, its roads, a "
          "river, and the buildings of its cadastre. Switch on the layer of OpenStreetMap buildings: many houses are "
          "not there, and some lie a few metres beside the cadastre, because the image they were drawn from was "
          "shifted.\n\n"
          "In the next pages you find what is missing, who is in harm's way, and where people should map first. Each "
          "page runs a real algorithm; you find the same ones in the Processing toolbox under Lacuna. Take about 50 "
          "minutes, and look at the map and at the table of every new layer." ),
      {},
      {},
      {},
      {},
      {} }
  );

  const QList<double> gaps { 1500, 498, 34 };
  add(
    { tr( "Which buildings are missing?" ),
      tr( "Building gaps compares the cadastre with OpenStreetMap, building by building, after undoing the shift "
          "between them.\n\n"
          "Of %1 buildings of the cadastre, %2 are missing in OpenStreetMap; %3 buildings of OpenStreetMap are not in "
          "the cadastre. Open the table of the missing ones: gap_explanation says why each counts as missing, and "
          "gap_nearest_m how far the nearest mapped building is. Question: in which part of the town are most of "
          "them?" )
        .arg( wholeNumber( gaps[0] ), wholeNumber( gaps[1] ), wholeNumber( gaps[2] ) ),
      QStringLiteral( "lacuna:buildinggaps" ),
      [this] {
        return QVariantMap {
          { QStringLiteral( "REFERENCE" ), given( QStringLiteral( "cadastre" ) ) },
          { QStringLiteral( "OSM" ), given( QStringLiteral( "osm_buildings" ) ) }
        };
      },
      { { QStringLiteral( "MISSING_IN_OSM" ), missing },
        { QStringLiteral( "MISSING_IN_REFERENCE" ), extra },
        { QStringLiteral( "MATCHED" ), matched } },
      numbersOf(
        { QStringLiteral( "REFERENCE_COUNT" ), QStringLiteral( "MISSING_IN_OSM_COUNT" ),
          QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ) }
      ),
      gaps }
  );

  const QList<double> leastComplete { 57 };
  add(
    { tr( "How complete is each neighbourhood?" ),
      tr( "Gaps by zone counts the result by neighbourhood. Orange is incomplete, purple complete.\n\n"
          "The least complete neighbourhood has %1 % of its buildings on the map. Look at completeness_low and "
          "completeness_high: where a neighbourhood has few buildings, the interval is wide. Compare two "
          "neighbourhoods only when their intervals do not overlap." )
        .arg( wholeNumber( leastComplete[0] ) ),
      QStringLiteral( "lacuna:gapsbyzone" ),
      [this, zonesParameter, missing, extra, matched] {
        return QVariantMap {
          { zonesParameter, given( QStringLiteral( "barrios" ) ) },
          { QStringLiteral( "MISSING_IN_OSM" ), given( missing ) },
          { QStringLiteral( "MISSING_IN_REFERENCE" ), given( extra ) },
          { QStringLiteral( "MATCHED" ), given( matched ) }
        };
      },
      { { output, zones } },
      [this, zones]( const QVariantMap & ) {
        return QList<double> { std::floor( 100 * minOf( layer( zones ), QStringLiteral( "completeness" ) ) + 0.5 ) };
      },
      leastComplete }
  );

  addSample( missing, extra, matched );

  const auto exposure = [this]( const QString &buildings ) {
    return [this, buildings] {
      return QVariantMap {
        { QStringLiteral( "BUILDINGS" ), given( buildings ) },
        { QStringLiteral( "HAZARD_RASTER" ), given( QStringLiteral( "flood" ) ) }
      };
    };
  };
  const QList<double> unmapped { 295 }, mapped { 703 };
  add(
    { tr( "Who is in harm's way, and not on the map?" ),
      tr( "Building exposure weighs every building with the depth of the flood under it. Here it looks at the "
          "buildings that are missing from the map.\n\n"
          "The flood of a hundred years reaches %1 of them: nobody who plans with the map alone would know. Question: "
          "how deep is it at the worst? Sort the table by hazard_max." )
        .arg( wholeNumber( unmapped[0] ) ),
      QStringLiteral( "lacuna:buildingexposure" ),
      exposure( missing ),
      { { output, exposedMissing } },
      numbersOf( { exposed } ),
      unmapped }
  );
  add(
    { tr( "And those on the map?" ),
      tr( "The same for the buildings that OpenStreetMap has: the flood reaches %1. Both layers are needed for the "
          "next page." )
        .arg( wholeNumber( mapped[0] ) ),
      QStringLiteral( "lacuna:buildingexposure" ),
      exposure( matched ),
      { { output, exposedMapped } },
      numbersOf( { exposed } ),
      mapped }
  );

  const QList<double> all { 703, 295, 998 };
  add(
    { tr( "Exposure by neighbourhood" ),
      tr( "Exposure by zone adds both up: %1 buildings in harm's way are on the map, %2 are missing from it, %3 in "
          "all. exposed_low and exposed_high say how far the number may be off, because the gap itself is an "
          "estimate." )
        .arg( wholeNumber( all[0] ), wholeNumber( all[1] ), wholeNumber( all[2] ) ),
      QStringLiteral( "lacuna:exposurebyzone" ),
      [this, zonesParameter, zones, exposedMapped, exposedMissing] {
        return QVariantMap {
          { zonesParameter, given( zones ) },
          { QStringLiteral( "EXPOSURE" ), given( exposedMapped ) },
          { QStringLiteral( "MISSING" ), given( exposedMissing ) }
        };
      },
      { { output, byZone } },
      numbersOf(
        { QStringLiteral( "EXPOSED_MAPPED" ), QStringLiteral( "EXPOSED_MISSING" ), QStringLiteral( "EXPOSED_ALL" ) }
      ),
      all }
  );

  const QList<double> ranked { 12 };
  add(
    { tr( "Where should people map first?" ),
      tr( "Priority zones multiplies what is missing, what is exposed and how many buildings there are. %1 "
          "neighbourhoods get a place; priority_why says the reason in a sentence.\n\n"
          "Question: would you have chosen the same one by looking at the map of completeness alone?" )
        .arg( wholeNumber( ranked[0] ) ),
      QStringLiteral( "lacuna:priorityzones" ),
      [this, zonesParameter, byZone] { return QVariantMap { { zonesParameter, given( byZone ) } }; },
      { { output, priority } },
      numbersOf( { QStringLiteral( "RANKED_COUNT" ) } ),
      ranked }
  );

  const QList<double> plan { 20, 0 };
  add(
    { tr( "Tasks for mappers" ),
      tr( "Task areas cuts the town into tasks of 25 missing buildings each, along roads and the river, so that no "
          "building is cut in two.\n\n"
          "%1 tasks come out; %2 buildings are cut. Look at workload in the table: the tasks are nearly even." )
        .arg( wholeNumber( plan[0] ), wholeNumber( plan[1] ) ),
      QStringLiteral( "lacuna:taskareas" ),
      [this, missing] {
        return QVariantMap {
          { QStringLiteral( "AREA" ), given( QStringLiteral( "barrios" ) ) },
          { QStringLiteral( "WORKLOAD" ), given( missing ) },
          { QStringLiteral( "FOOTPRINTS" ), given( QStringLiteral( "cadastre" ) ) },
          { QStringLiteral( "BARRIERS" ),
            QVariantList { given( QStringLiteral( "roads" ) ), given( QStringLiteral( "river" ) ) } },
          { QStringLiteral( "TARGET" ), 25 }
        };
      },
      { { output, tasks } },
      numbersOf( { QStringLiteral( "TASKS_COUNT" ), QStringLiteral( "FOOTPRINTS_CUT" ) } ),
      plan }
  );

  const QList<double> sent { 1, 20 };
  add(
    { tr( "The file for the Tasking Manager" ),
      tr( "Export for the Tasking Manager checks every limit first and writes the file tasks.geojson beside the "
          "project: %1 file with %2 tasks.\n\n"
          "With an account of an organisation you would now create a project on the web page, upload the file and "
          "switch on the use of its polygons as tasks. The panel (Vector ▸ Lacuna ▸ Tasking Manager panel) finds, "
          "imports and follows such projects, and says which finished tasks still miss buildings.\n\n"
          "That was the whole way from a cadastre to a plan. The model Where should we map next? runs all of it at "
          "once: try it with your own layers." )
        .arg( wholeNumber( sent[0] ), wholeNumber( sent[1] ) ),
      QStringLiteral( "lacuna:exporttaskingmanager" ),
      [this, tasks, output] {
        return QVariantMap {
          { QStringLiteral( "TASKS" ), given( tasks ) },
          { QStringLiteral( "NAME" ), QStringLiteral( "Ciudad Vieja" ) },
          { output, file( "tasks.geojson" ) }
        };
      },
      {},
      numbersOf( { QStringLiteral( "FILES_COUNT" ), QStringLiteral( "TASKS_COUNT" ) } ),
      sent }
  );
}

} // namespace lacuna
