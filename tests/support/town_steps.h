// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QFile>
#include <QList>
#include <QProcess>
#include <QVariantMap>

namespace lacuna::testing
{

/// One run of an algorithm on the sample town.
struct Step
{
  QString algorithm;
  QVariantMap inputs;
};

/// The sample town in a folder, and every algorithm in the order in which one reads what another made.
class TownSteps
{
public:
  /// Makes the files. tool: the program lacuna_town. False where it failed.
  bool make( const QString &tool, const QString &folder, int buildings, int osmWays )
  {
    mFolder = folder;
    mBuildings = buildings;
    if ( QProcess::execute( tool, { folder, QStringLiteral( "--buildings" ), QString::number( buildings ) } ) != 0 )
      return false;
    QFile tasks( file( "7-tasks.geojson" ) );
    if ( !tasks.open( QIODevice::WriteOnly ) )
      return false;
    tasks.write( R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"taskId":1},)"
                 R"("geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}}]})" );
    return writeOsm( osmWays ) && writeAnswers();
  }

  QString file( const char *name ) const { return mFolder + QLatin1Char( '/' ) + QString::fromLatin1( name ); }

  QList<Step> all() const
  {
    const QString missing = file( "missing.gpkg" ), matched = file( "matched.gpkg" ), tasks = file( "tasks.gpkg" );
    const QString often = file( "flood_depth_rp10.tif" ), seldom = file( "flood_depth_rp100.tif" );
    const QString cadastre = town( "cadastre" ), barrios = town( "barrios" );
    return {
      { "lacuna:buildinggaps",
        { { "REFERENCE", cadastre },
          { "OSM", town( "osm_buildings" ) },
          { "MISSING_IN_OSM", missing },
          { "MISSING_IN_REFERENCE", file( "extra.gpkg" ) },
          { "MATCHED", matched },
          { "REPORT", file( "gaps.html" ) } } },
      { "lacuna:gapsbyzone",
        { { "ZONES", barrios },
          { "MISSING_IN_OSM", missing },
          { "MATCHED", matched },
          { "OUTPUT", file( "zones.gpkg" ) },
          { "REPORT", file( "zones.html" ) } } },
      { "lacuna:samplecheck",
        { { "MISSING_IN_OSM", missing },
          { "MATCHED", matched },
          { "MISSING_IN_REFERENCE", file( "extra.gpkg" ) },
          { "AREA", barrios },
          { "DESIGN", mBuildings < FOR_AREAS ? "simple" : "areas" },
          { "AREAS", 5 },
          { "SAMPLE", file( "sample.gpkg" ) },
          { "DESIGN_FILE", file( "design.json" ) },
          { "REPORT", file( "sample.html" ) } } },
      { "lacuna:roadgaps",
        { { "REFERENCE", town( "roads" ) }, { "OSM", town( "osm_roads" ) }, { "MISSING_IN_OSM", file( "roads.gpkg" ) } }
      },
      { "lacuna:buildingexposure",
        { { "BUILDINGS", cadastre },
          { "HAZARD_RASTER", seldom },
          { "OUTPUT", file( "exposed.gpkg" ) },
          { "REPORT", file( "exposure.html" ) } } },
      { "lacuna:expectedannualdamage",
        { { "BUILDINGS", cadastre },
          { "HAZARD_RASTERS", QStringList { often, seldom } },
          { "RETURN_PERIODS", "10;100" },
          { "CURVE", "jrc_residential" },
          { "VALUE_FIELD", "value_usd" },
          { "OUTPUT", file( "damage.gpkg" ) } } },
      { "lacuna:exposurebyzone",
        { { "ZONES", barrios }, { "EXPOSURE", file( "exposed.gpkg" ) }, { "OUTPUT", file( "byzone.gpkg" ) } } },
      { "lacuna:priorityzones", { { "ZONES", file( "byzone.gpkg" ) }, { "OUTPUT", file( "priority.gpkg" ) } } },
      { "lacuna:taskareas",
        { { "AREA", barrios },
          { "WORKLOAD", missing },
          { "BARRIERS", town( "roads" ) },
          { "TARGET", 25 },
          { "OUTPUT", tasks },
          { "REPORT", file( "tasks.html" ) } } },
      { "lacuna:gapsbytask", { { "TASKS", tasks }, { "MISSING", missing }, { "OUTPUT", file( "bytask.gpkg" ) } } },
      { "lacuna:exporttaskingmanager", { { "TASKS", tasks }, { "NAME", "Mapa" }, { "OUTPUT", file( "plan.geojson" ) } }
      },
      { "lacuna:importtaskingmanager",
        { { "TASKS_FILE", file( "7-tasks.geojson" ) }, { "TASKS", file( "imported.gpkg" ) } } },
      { "lacuna:importfindings",
        { { "FILES", QStringList { file( "answers.csv" ) } },
          { "GAPS", missing },
          { "SAMPLE", file( "sample.gpkg" ) },
          { "FINDINGS", file( "findings.gpkg" ) },
          { "CHECKED", file( "checked.gpkg" ) },
          { "SAMPLE_FILLED", file( "filled.gpkg" ) },
          { "REPORT", file( "found.html" ) } } },
      { "lacuna:loadosm", { { "FILE", file( "town.osm" ) }, { "BUILDINGS", file( "buildings.gpkg" ) } } },
    };
  }

private:
  QString town( const char *table ) const
  {
    return file( "town.gpkg" ) + QStringLiteral( "|layername=" ) + QString::fromLatin1( table );
  }

  // What visitors say of gaps, most of which are those of the town.
  bool writeAnswers() const
  {
    QFile answers( file( "answers.csv" ) );
    if ( !answers.open( QIODevice::WriteOnly ) )
      return false;
    answers.write( "gap_id;found;_uuid;_submission_time\n" );
    for ( int i = 0; i < mBuildings; ++i )
      answers.write( QStringLiteral( "g%1;%2;%1;2026-10-01T10:00:00\n" ).arg( i ).arg( i % 7 ? "yes" : "no" ).toUtf8()
      );
    return true;
  }

  bool writeOsm( int ways ) const
  {
    QFile osm( file( "town.osm" ) );
    if ( !osm.open( QIODevice::WriteOnly ) )
      return false;
    osm.write( "<osm version='0.6'>" );
    for ( int i = 0; i < 4 * ways; ++i )
      osm.write( QStringLiteral( "<node id='%1' lat='%2' lon='%3'/>" )
                   .arg( i + 1 )
                   .arg( 14 + i % 2 * 1e-4 + i / 4 % 1000 * 1e-3, 0, 'f', 7 )
                   .arg( -90 + i % 4 / 2 * 1e-4 + i / 4000 * 1e-3, 0, 'f', 7 )
                   .toUtf8() );
    for ( int i = 0; i < ways; ++i )
      osm.write( QStringLiteral( "<way id='%1'><nd ref='%2'/><nd ref='%3'/><nd ref='%4'/><nd ref='%5'/><nd "
                                 "ref='%2'/><tag k='building' v='yes'/></way>" )
                   .arg( i + 1 )
                   .arg( 4 * i + 1 )
                   .arg( 4 * i + 2 )
                   .arg( 4 * i + 4 )
                   .arg( 4 * i + 3 )
                   .toUtf8() );
    return osm.write( "</osm>" ) > 0;
  }

  static constexpr int FOR_AREAS = 5000; // fewer are too few to choose areas among
  QString mFolder;
  int mBuildings = 0;
};

} // namespace lacuna::testing
