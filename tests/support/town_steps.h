// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "town_files.h"

#include <QFile>
#include <QList>
#include <QProcess>
#include <QVariantMap>

#include <cmath>

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
    return writeOsm( osmWays ) && writePlaces( "localities.geojson", 0 ) && writePlaces( "places.geojson", 1 )
           && writeViews() && writeZones() && writeTownAnswers( file( "answers.csv" ), mBuildings )
           && writeTownPictures( file( "pictures.geojson" ), mBuildings );
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
      { "lacuna:addressgaps",
        { { "ADDRESSES", town( "dwellings" ) },
          { "OSM", town( "osm_buildings" ) },
          { "MISSING_IN_OSM", file( "noaddress.gpkg" ) },
          { "MISSING_IN_REFERENCE", file( "nohouse.gpkg" ) },
          { "MATCHED", file( "addressed.gpkg" ) },
          { "REPORT", file( "addresses.html" ) } } },
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
      { "lacuna:settlementgaps",
        { { "OFFICIAL", file( "localities.geojson" ) },
          { "OFFICIAL_NAME_FIELD", "name" },
          { "PLACES", file( "places.geojson" ) },
          { "BUILDINGS", QStringList { cadastre, town( "osm_buildings" ) } },
          { "ROADS", town( "roads" ) },
          { "MATCHED", file( "settled.gpkg" ) },
          { "PAIRS", file( "pairs.gpkg" ) },
          { "UNNAMED", file( "unnamed.gpkg" ) },
          { "WITHOUT_ROADS", file( "roadless.gpkg" ) },
          { "REPORT", file( "settled.html" ) } } },
      { "lacuna:sampleestimate",
        { { "SAMPLE", file( "answered.vrt" ) },
          { "DESIGN_FILE", file( "design.json" ) },
          { "ESTIMATE", file( "estimate.gpkg" ) },
          { "REPORT", file( "estimate.html" ) } } },
      { "lacuna:mapquality",
        { { "BUILDINGS", town( "osm_buildings" ) },
          { "ROADS", town( "osm_roads" ) },
          { "ZONES", barrios },
          { "MEASURE", "length" },
          { "OUTPUT", file( "quality.gpkg" ) },
          { "OBJECTS", file( "objects.gpkg" ) },
          { "REPORT", file( "quality.html" ) } } },
      { "lacuna:inequality",
        { { "ZONES", file( "census.geojson" ) },
          { "PEOPLE_FIELD", "people" },
          { "VULNERABILITY_FIELD", "poverty" },
          { "OUTPUT", file( "inequality.gpkg" ) },
          { "CURVE", file( "curve.gpkg" ) },
          { "REPORT", file( "inequality.html" ) } } },
      { "lacuna:roadgaps",
        { { "REFERENCE", town( "roads" ) }, { "OSM", town( "osm_roads" ) }, { "MISSING_IN_OSM", file( "roads.gpkg" ) } }
      },
      { "lacuna:peoplebybuilding",
        { { "BUILDINGS", QVariantList { cadastre } },
          { "PEOPLE_RASTER", seldom }, // depths stand in for people
          { "OUTPUT", file( "people.gpkg" ) },
          { "EMPTY_ZONES", file( "empty.gpkg" ) },
          { "REPORT", file( "people.html" ) } } },
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
      { "lacuna:mapbook",
        { { "COVERAGE", barrios }, { "LAYERS", QStringList { missing } }, { "OUTPUT", file( "book.pdf" ) } } },
      { "lacuna:fieldproject",
        { { "LAYERS", QStringList { missing, tasks, town( "roads" ) } }, { "FOLDER", "TEMPORARY_OUTPUT" } } },
      { "lacuna:gapsbytask", { { "TASKS", tasks }, { "MISSING", missing }, { "OUTPUT", file( "bytask.gpkg" ) } } },
      { "lacuna:exporttaskingmanager", { { "TASKS", tasks }, { "NAME", "Mapa" }, { "OUTPUT", file( "plan.geojson" ) } }
      },
      { "lacuna:exportmaproulette",
        { { "GAPS", missing }, { "NAME", "Mapa" }, { "GROUPING", "near" }, { "OUTPUT", file( "roulette.geojson" ) } } },
      { "lacuna:exportmapswipe", { { "AREA", barrios }, { "OUTPUT", file( "swipe.geojson" ) } } },
      { "lacuna:fieldmaps", { { "TASKS", tasks }, { "GAPS", missing }, { "OUTPUT", file( "phone.kml" ) } } },
      { "lacuna:fieldcheck",
        { { "GAPS", missing }, { "TASKS", tasks }, { "FORM", file( "v.xlsx" ) }, { "LIST", file( "v.csv" ) } } },
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
      { "lacuna:streetcoverage",
        { { "ROADS", town( "roads" ) },
          { "GAPS", missing },
          { "TASKS", tasks },
          { "IMAGES", file( "pictures.geojson" ) },
          { "OUTPUT", file( "seen.gpkg" ) },
          { "GAPS_SEEN", file( "gaps_seen.gpkg" ) },
          { "TASKS_SEEN", file( "tasks_seen.gpkg" ) },
          { "REPORT", file( "seen.html" ) } } },
      { "lacuna:loadosm", { { "FILE", file( "town.osm" ) }, { "BUILDINGS", file( "buildings.gpkg" ) } } },
      { "lacuna:combinedreport",
        { { "GAPS_BY_ZONE", file( "zones.gpkg" ) },
          { "EXPOSURE_BY_ZONE", file( "byzone.gpkg" ) },
          { "PRIORITY", file( "priority.gpkg" ) },
          { "TASKS", tasks },
          { "GAPS", missing },
          { "QUALITY", file( "quality.gpkg" ) },
          { "INEQUALITY", file( "inequality.gpkg" ) },
          { "ESTIMATE", file( "estimate.gpkg" ) },
          { "OUTPUT", file( "combined.html" ) },
          { "PDF", file( "combined.pdf" ) },
          { "SHEET", file( "combined.xlsx" ) } } },
    };
  }

private:
  QString town( const char *table ) const
  {
    return file( "town.gpkg" ) + QStringLiteral( "|layername=" ) + QString::fromLatin1( table );
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

  // Villages about the town, one in 25 km²; those of the second list lie a little beside, and each seventh has another
  // name.
  bool writePlaces( const char *name, int list ) const
  {
    QFile places( file( name ) );
    if ( !places.open( QIODevice::WriteOnly ) )
      return false;
    const QStringList first { "San", "Santa", "Nuevo", "Vista", "Puerto", "Cerro", "Alto" };
    const QStringList second { "Pedro", "Rosa", "Amanecer", "Alegre", "Libre", "Blanco", "Carmen", "Tingo", "Juan" };
    places.write( R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32718"}},"features":[)"
    );
    const int count = mBuildings / 10;
    const int side = static_cast<int>( std::ceil( std::sqrt( count ) ) );
    for ( int i = 0; i < count; ++i )
      places.write( QStringLiteral( R"(%1{"type":"Feature","properties":{"osm_id":"%2","place":"hamlet",)"
                                    R"("name":"%3 %4 %5"},"geometry":{"type":"Point","coordinates":[%6,%7]}})" )
                      .arg( i == 0 ? QString() : QStringLiteral( "," ) )
                      .arg( i )
                      .arg( first.at( i % 7 ), second.at( i / 7 % 9 ) )
                      .arg( list == 1 && i % 7 == 0 ? i + 1 : i / 5 )
                      .arg( 500000 + 5000.0 * ( i % side - side / 2 ) + 200 * list )
                      .arg( 8900000 + 5000.0 * ( i / side - side / 2 ) )
                      .toUtf8() );
    return places.write( "]}" ) > 0;
  }

  /// The sample as if somebody had answered each row.
  bool writeViews() const
  {
    return writeView(
      "answered.vrt", "sample.gpkg",
      "SELECT geom, sample_id, CASE WHEN stratum = 'cell' OR fid % 9 = 0 THEN 'no' ELSE 'yes' END AS answer, "
      "0 AS count FROM sample"
    );
  }
  bool writeView( const char *name, const char *from, const char *sql ) const
  {
    QFile view( file( name ) );
    return view.open( QIODevice::WriteOnly )
           && view.write( QStringLiteral( "<OGRVRTDataSource><OGRVRTLayer name='rows'><SrcDataSource relativeToVRT='1'>"
                                          "%1</SrcDataSource><SrcSQL>%2</SrcSQL></OGRVRTLayer>"
                                          "</OGRVRTDataSource>" )
                            .arg( QString::fromLatin1( from ), QString::fromLatin1( sql ) )
                            .toUtf8() )
                > 0;
  }

  /// Zones with people and their poverty.
  bool writeZones() const
  {
    QFile zones( file( "census.geojson" ) );
    if ( !zones.open( QIODevice::WriteOnly ) )
      return false;
    const int count = qMax( 20, mBuildings / 20 );
    for ( int i = 0; i < count; ++i )
      zones.write(
        QStringLiteral( "%1{\"type\":\"Feature\",\"properties\":{\"completeness\":%2,\"reference_count\":%3,"
                        "\"people\":%4,\"poverty\":%5},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        "[[[%6,14],[%7,14],[%7,14.01],[%6,14]]]}}" )
          .arg( i == 0 ? QStringLiteral( "{\"type\":\"FeatureCollection\",\"features\":[" ) : QStringLiteral( "," ) )
          .arg( i * 7 % 11 / 10.0 )
          .arg( 5 + i * 3 % 40 )
          .arg( 10 + i * 13 % 900 )
          .arg( i * 5 % 97 )
          .arg( -90 + 1e-5 * i, 0, 'f', 6 )
          .arg( -90 + 1e-5 * ( i + 1 ), 0, 'f', 6 )
          .toUtf8()
      );
    return zones.write( "]}" ) > 0;
  }

  static constexpr int FOR_AREAS = 5000; // fewer are too few to choose areas among
  QString mFolder;
  int mBuildings = 0;
};

} // namespace lacuna::testing
