// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "file_content.h"
#include "fitting_layers.h"
#include "hazard_layers.h"
#include "qgis_test.h"

namespace lacuna::testing
{

/// Small layers and files with which every algorithm of ours can run, and where its results go.
class RunInputs
{
public:
  /// Makes all of it. What went wrong; empty where nothing did.
  QString make()
  {
    makeTown();
    makePlaces();
    mRaster = hazardRaster( QStringLiteral( "canceled" ), []( int, int ) { return 0.7; } );
    return makeResults() + makeFiles();
  }

  const std::unique_ptr<QgsVectorLayer> &zones() const { return mZones; }
  const std::unique_ptr<QgsVectorLayer> &osm() const { return mOsm; }

  /// The parameters of a run; every output goes to a file of its name in the folder.
  QVariantMap of( const QString &id, const QString &folder ) const
  {
    const QString name = id.section( QLatin1Char( ':' ), 1 );
    const QMap<QString, QVariantMap> inputs = all();
    QVariantMap parameters
      = inputs.contains( name )
          ? inputs.value( name )
          : layersFor( id, { mZones.get(), mMissing.get(), mMatched.get(), mRoads.get(), mMissingRoads.get() } );
    const QMap<QString, QString> suffixes { { "REPORT", "html" },    { "DRAFT", "json" }, { "DESIGN_FILE", "json" },
                                            { "PDF", "pdf" },        { "SHEET", "xlsx" }, { "SAVED_LAYOUT", "qpt" },
                                            { "CHALLENGE", "json" }, { "FORM", "xlsx" },  { "LIST", "csv" } };
    const bool page = name == QLatin1String( "combinedreport" );
    for ( const QgsProcessingParameterDefinition *definition : outputsOf( id ) )
    {
      const bool file = definition->type() == QLatin1String( "fileDestination" );
      const QString usual = page                                                ? QStringLiteral( "html" )
                            : file && id == QLatin1String( "lacuna:fieldmaps" ) ? QStringLiteral( "kml" )
                            : file                                              ? QStringLiteral( "geojson" )
                                                                                : QStringLiteral( "gpkg" );
      parameters.insert(
        definition->name(), folder + QLatin1Char( '/' ) + definition->name() + QLatin1Char( '.' )
                              + suffixes.value( definition->name(), usual )
      );
    }
    return parameters;
  }

  static QStringList filesOf( const QString &id, const QVariantMap &parameters )
  {
    QStringList files;
    for ( const QgsProcessingParameterDefinition *definition : outputsOf( id ) )
      files << parameters.value( definition->name() ).toString();
    return files;
  }

private:
  static QgsProcessingParameterDefinitions outputsOf( const QString &id )
  {
    return QgsApplication::processingRegistry()->algorithmById( id )->destinationParameterDefinitions();
  }

  static QVariant resultOf( const std::unique_ptr<Run> &run, const char *output )
  {
    return QVariant::fromValue( run->layer( QLatin1String( output ) ) );
  }

  QString design() const { return mFolder.filePath( QStringLiteral( "design.json" ) ); }

  QMap<QString, QVariantMap> all() const
  {
    return {
      { "addressgaps", { { "ADDRESSES", source( mPlaces ) }, { "OSM", source( mOsm ) } } },
      { "buildinggaps", { { "REFERENCE", source( mHouses ) }, { "OSM", source( mOsm ) } } },
      { "roadgaps", { { "REFERENCE", source( mRoads ) }, { "OSM", source( mOsmRoads ) } } },
      { "gapsbyzone",
        { { "ZONES", source( mZones ) }, { "MATCHED", source( mMatched ) }, { "MISSING_IN_OSM", source( mMissing ) } }
      },
      { "buildingexposure", { { "BUILDINGS", source( mHouses ) }, { "HAZARD_RASTER", mRaster } } },
      { "expectedannualdamage",
        { { "BUILDINGS", source( mHouses ) },
          { "HAZARD_RASTERS", QStringList { mRaster, mRaster } },
          { "RETURN_PERIODS", QStringLiteral( "10;100" ) },
          { "VALUE_PER_M2", 100 },
          { "CURVE", QStringLiteral( "jrc_residential" ) } } },
      { "exposurebyzone", { { "ZONES", source( mZones ) }, { "EXPOSURE", resultOf( mExposed, "OUTPUT" ) } } },
      { "taskareas", { { "AREA", source( mZones ) }, { "TASK_COUNT", 4 } } },
      { "gapsbytask", { { "TASKS", source( mZones ) }, { "MISSING", source( mMissing ) } } },
      { "exporttaskingmanager", { { "TASKS", source( mZones ) }, { "NAME", QStringLiteral( "Plan" ) } } },
      { "exportmaproulette", { { "GAPS", source( mMissing ) }, { "NAME", QStringLiteral( "Gaps" ) } } },
      { "exportmapswipe", { { "MODE", QStringLiteral( "validate" ) }, { "GAPS", source( mMissing ) } } },
      { "fieldmaps", { { "GAPS", source( mMissing ) }, { "TASKS", source( mZones ) } } },
      { "fieldcheck", { { "GAPS", source( mMissing ) }, { "TARGET", QStringLiteral( "fieldtm" ) } } },
      { "importtaskingmanager", { { "TASKS_FILE", mTasksFile } } },
      { "loadosm", { { "FILE", mOsmFile } } },
      { "combinedreport", { { "GAPS_BY_ZONE", resultOf( mByZone, "OUTPUT" ) } } },
      { "importfindings",
        { { "FILES", QStringList { mAnswers } },
          { "GAPS", source( mMissing ) },
          { "SAMPLE", resultOf( mSample, "SAMPLE" ) } } },
      { "streetcoverage",
        { { "ROADS", source( mRoads ) },
          { "GAPS", source( mMissing ) },
          { "TASKS", source( mZones ) },
          { "IMAGES", source( mPictures ) } } },
      { "inequality", { { "ZONES", source( mDistricts ) }, { "COUNT_FIELD", QStringLiteral( "reference_count" ) } } },
      { "mapquality", { { "BUILDINGS", source( mOsm ) } } },
      { "peoplebybuilding",
        { { "BUILDINGS", QVariantList { source( mHouses ) } },
          { "ZONES", source( mZones ) },
          { "PEOPLE_FIELD", QStringLiteral( "buildings_all" ) },
          { "MIN_AREA", 0 } } },
      { "samplecheck", { { "MISSING_IN_OSM", source( mMissing ) }, { "MATCHED", source( mMatched ) } } },
      { "sampleestimate", { { "SAMPLE", resultOf( mSample, "SAMPLE" ) }, { "DESIGN_FILE", design() } } },
      { "settlementgaps",
        { { "OFFICIAL", source( mOfficial ) },
          { "OFFICIAL_NAME_FIELD", QStringLiteral( "name" ) },
          { "PLACES", source( mPlaces ) } } },
    };
  }

  void makeTown()
  {
    QStringList houses, roads;
    for ( int i = 0; i < 60; ++i )
      houses << footprint( 3 * ( i % 12 ), 3 * ( i / 12 ), 2, 2 );
    for ( int i = 0; i < 20; ++i )
      roads << QStringLiteral( "MultiLineString((%1 8900000, %1 8900020))" ).arg( 500000 + 2 * i );
    mHouses = polygonLayer( UTM18S, houses, QStringLiteral( "houses" ) );
    mOsm = polygonLayer( UTM18S, houses.mid( 20 ), QStringLiteral( "osm" ) );
    mZones = polygonLayer(
      UTM18S, { footprint( 0, 0, 20, 20 ), footprint( 20, 0, 20, 20 ) }, QStringLiteral( "zones" ),
      QStringLiteral(
        "&field=name:string(9)&field=completeness:double&field=exposed_all:double&field=buildings_all:double"
      )
    );
    mRoads = lineLayer( UTM18S, roads );
    mOsmRoads.reset( mRoads->clone() );
    mPictures = polygonLayer(
      UTM18S, { QStringLiteral( "Point(500010 8900010)" ) }, QStringLiteral( "pictures" ),
      QStringLiteral( "&field=captured_at:string(9)" ), QStringLiteral( "Point" )
    );
    mMissingRoads = polygonLayer(
      UTM18S, roads.mid( 0, 5 ), QStringLiteral( "missing roads" ),
      QStringLiteral( "&field=name:string(9)&field=gap_length_m:double" ), QStringLiteral( "MultiLineString" )
    );
    mMissing = polygonLayer(
      UTM18S, houses.mid( 0, 20 ), QStringLiteral( "missing" ),
      QStringLiteral( "&field=name:string(9)&field=gap_reason:string(40)" )
    );
    mMatched = polygonLayer(
      UTM18S, houses.mid( 20 ), QStringLiteral( "matched" ),
      QStringLiteral( "&field=name:string(9)&field=match_ids:string(40)" )
    );
  }

  // Districts, and two lists of names.
  void makePlaces()
  {
    QStringList districts, villages;
    for ( int i = 0; i < 12; ++i )
    {
      districts << footprint( 20 * i, 100, 20, 20 );
      villages << QStringLiteral( "MultiPoint((%1 8900000))" ).arg( 500000 + 3000 * i );
    }
    mDistricts = polygonLayer(
      UTM18S, districts, QStringLiteral( "districts" ),
      QStringLiteral( "&field=name:string(9)&field=completeness:double&field=reference_count:integer" )
    );
    for ( int i = 0; i < districts.size(); ++i )
      mDistricts->dataProvider()->changeAttributeValues( { { i + 1, { { 1, 0.05 * i }, { 2, 40 } } } } );
    const QString names = QStringLiteral( "&field=name:string(9)&field=place:string(9)" ),
                  points = QStringLiteral( "MultiPoint" );
    mOfficial = polygonLayer( UTM18S, villages, QStringLiteral( "official" ), names, points );
    mPlaces = polygonLayer( UTM18S, villages.mid( 4 ), QStringLiteral( "places" ), names, points );
  }

  // What other algorithms must make first: exposure, zones, an answered sample.
  QString makeResults()
  {
    const QString here = QStringLiteral( "TEMPORARY_OUTPUT" );
    mExposed = std::make_unique<Run>(
      QStringLiteral( "lacuna:buildingexposure" ),
      QVariantMap { { "BUILDINGS", source( mHouses ) }, { "HAZARD_RASTER", mRaster }, { "OUTPUT", here } }
    );
    mByZone = std::make_unique<Run>(
      QStringLiteral( "lacuna:gapsbyzone" ),
      QVariantMap {
        { "ZONES", source( mZones ) },
        { "MATCHED", source( mMatched ) },
        { "MISSING_IN_OSM", source( mMissing ) },
        { "OUTPUT", here }
      }
    );
    mSample = std::make_unique<Run>(
      QStringLiteral( "lacuna:samplecheck" ),
      QVariantMap {
        { "MISSING_IN_OSM", source( mMissing ) },
        { "MATCHED", source( mMatched ) },
        { "SIZE", 60 },
        { "SAMPLE", here },
        { "DESIGN_FILE", design() }
      }
    );
    QString wrong;
    for ( const std::unique_ptr<Run> &run : { std::cref( mExposed ), std::cref( mByZone ), std::cref( mSample ) } )
      wrong += run->ok ? QString() : run->feedback.all();
    if ( !wrong.isEmpty() )
      return wrong;
    QgsVectorLayer *sample = mSample->layer( QStringLiteral( "SAMPLE" ) );
    const int answer = sample->fields().lookupField( QStringLiteral( "answer" ) );
    for ( const QgsFeatureId row : sample->allFeatureIds() )
      sample->dataProvider()->changeAttributeValues( { { row, { { answer, QStringLiteral( "yes" ) } } } } );
    return QString();
  }

  QString makeFiles()
  {
    mTasksFile = write(
      "7-tasks.geojson",
      R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"taskId":1},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[0.01,0],[0.01,0.01],[0,0]]]]}}]})"
    );
    mOsmFile = write(
      "town.osm",
      "<osm version='0.6'><node id='1' lat='14' lon='-90'/><node id='2' lat='14' lon='-90.1'/><node id='3' lat='14.1' "
      "lon='-90'/><way id='4'><nd ref='1'/><nd ref='2'/><nd ref='3'/><nd ref='1'/><tag k='building' "
      "v='yes'/></way></osm>"
    );
    mAnswers = write(
      "answers.csv", "gap_id,finding,finding_source,finding_ref,finding_at,superseded\n"
                     "n1,there,review,,2026-11-30T10:00:00Z,0\nn2,not_there,review,,2026-11-30T10:00:00Z,0\n"
    );
    return mTasksFile.isEmpty() || mOsmFile.isEmpty() || mAnswers.isEmpty()
             ? QStringLiteral( "a file could not be written" )
             : QString();
  }

  QString write( const char *name, const QByteArray &content ) const
  {
    return writeFile( mFolder.filePath( QLatin1String( name ) ), content );
  }

  QTemporaryDir mFolder;
  std::unique_ptr<QgsVectorLayer> mHouses, mOsm, mZones, mRoads, mOsmRoads, mMissingRoads, mMissing, mMatched,
    mDistricts, mOfficial, mPlaces, mPictures;
  std::unique_ptr<Run> mExposed, mByZone, mSample;
  QString mRaster, mTasksFile, mOsmFile, mAnswers;
};

} // namespace lacuna::testing
