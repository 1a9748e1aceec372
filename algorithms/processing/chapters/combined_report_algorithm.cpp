// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "combined_report_algorithm.h"
#include "base/algorithm_table.h"
#include "base/running_model.h"
#include "layers/layer_role.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>

namespace lacuna
{

namespace
{

constexpr qint64 LARGEST_LOGO = 500 * 1000; // bytes
const QString OF_REFERENCE = QStringLiteral( "buildinggaps.MISSING_IN_REFERENCE" );
constexpr int LONGEST_TITLE = 200, LONGEST_WORD = 80;

// In the order they are read in.
const QStringList &zoneParameters()
{
  static const QStringList names { "GAPS_BY_ZONE", "ROADS_BY_ZONE", "EXPOSURE_BY_ZONE", "PRIORITY" };
  return names;
}

} // namespace

LACUNA_ALGORITHM( combinedreport, CombinedReportAlgorithm )

QStringList CombinedReportAlgorithm::tags() const
{
  return searchWords(
    tr( "report,summary,page,print,pdf,spreadsheet,excel,mayor,council,traffic light,map,neighbourhood" )
  );
}

QString CombinedReportAlgorithm::shortDescription() const
{
  return tr( "One page for everyone who decides or maps: what is missing, who is in harm's way, where to start." );
}

QString CombinedReportAlgorithm::shortHelpString() const
{
  return tr(
    "Makes one page of the results of the other algorithms, the answer first: what the map lacks, who is in "
    "harm's way, where to start. Then a map on which one zooms and chooses zones, a light for each zone, roads, "
    "tasks, sources and how sure it all is.\n\n"
    "Give whatever there is; nothing but one of the layers is needed. Zones of several results are known again "
    "by their shape, else by their name. A zone is good where nine tenths of its buildings or more are mapped "
    "for sure (the lower end of the 95 % range), poor where that is less than half, and grey where the "
    "reference has fewer than 25 buildings.\n\n"
    "The page is one file without anything from the network: send it, print it, open it on a telephone. PDF "
    "and the spreadsheet say the same."
  );
}

void CombinedReportAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  const QList<int> spots {
    static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ),
    static_cast<int>( Qgis::ProcessingSourceType::VectorPoint )
  };
  const auto layer
    = [this]( const char *name, const QString &text, const QList<int> &types, const char *role, const char *field ) {
        addLayer(
          QString::fromLatin1( name ), text, types,
          { .roles = { QString::fromLatin1( role ) }, .field = QString::fromLatin1( field ), .optional = true }
        );
      };
  layer( "GAPS_BY_ZONE", tr( "Gaps by zone" ), polygons, "gapsbyzone.OUTPUT", "reference_count" );
  layer( "ROADS_BY_ZONE", tr( "Roads by zone" ), polygons, "roadsbyzone.OUTPUT", "road_length_m" );
  layer( "EXPOSURE_BY_ZONE", tr( "Exposure by zone" ), polygons, "exposurebyzone.OUTPUT", "exposed_all" );
  layer( "PRIORITY", tr( "Priority zones" ), polygons, "priorityzones.OUTPUT", "priority_rank" );
  layer( "TASKS", tr( "Tasks (from Task areas or Gaps by task)" ), polygons, "taskareas.OUTPUT", "task_id" );
  const QStringList checked {
    QStringLiteral( "importfindings.CHECKED" ), QStringLiteral( "buildinggaps.MISSING_IN_OSM" ),
    QStringLiteral( "addressgaps.MISSING_IN_OSM" ), LayerRole::anyGaps()
  };
  addLayer(
    QStringLiteral( "GAPS" ), tr( "Missing buildings (from Building gaps or Review gaps)" ), spots,
    { .roles = checked + QStringList( OF_REFERENCE ), .field = QStringLiteral( "gap_reason" ), .optional = true }
  );
  addTables();
  addTexts();
  addFiles();
  addNumber( QStringLiteral( "ZONES_COUNT" ), tr( "Zones" ) );
  addNumber( QStringLiteral( "MISSING_COUNT" ), tr( "Missing buildings" ) );
}

void CombinedReportAlgorithm::addTables()
{
  const QList<int> any { static_cast<int>( Qgis::ProcessingSourceType::Vector ) };
  const auto table = [this, &any]( const char *name, const QString &text, const char *role, const char *field ) {
    addLayer(
      QString::fromLatin1( name ), text, any,
      { .roles = { QString::fromLatin1( role ) }, .field = QString::fromLatin1( field ), .optional = true }
    );
  };
  table( "QUALITY", tr( "Age of the map (from Map quality)" ), "mapquality.OUTPUT", "" );
  table( "INEQUALITY", tr( "Inequality of the map" ), "inequality.OUTPUT", "people_share" );
  table(
    "SETTLEMENTS", tr( "Communities that are not on the map (from Settlement gaps)" ), "settlementgaps.UNNAMED", ""
  );
  table( "ESTIMATE", tr( "Estimate from a checked sample" ), "sampleestimate.ESTIMATE", "measure" );
}

void CombinedReportAlgorithm::addTexts()
{
  const auto text = [this]( const char *name, const QString &label ) {
    addParameter( new QgsProcessingParameterString( QString::fromLatin1( name ), label, QVariant(), false, true ) );
  };
  text( "TITLE", tr( "Whose report it is (name of the municipality)" ) );
  text( "HAZARD_NAME", tr( "Name of the hazard (for example: the flood of a hundred years)" ) );
  text( "CURRENCY", tr( "Currency of the damage (for example: USD)" ) );
  text( "YEAR", tr( "Year of the data" ) );
  addParameter( new QgsProcessingParameterFile(
    QStringLiteral( "LOGO" ), tr( "Logo" ), Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true,
    tr( "Pictures (*.png *.jpg *.jpeg)" )
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "ZONE_NAME_FIELD" ), tr( "Field with the names of the zones (empty: found by itself)" ), QVariant(),
    QStringLiteral( "GAPS_BY_ZONE" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
}

void CombinedReportAlgorithm::addFiles()
{
  addParameter(
    new QgsProcessingParameterFileDestination( QStringLiteral( "OUTPUT" ), tr( "Report" ), tr( "HTML files (*.html)" ) )
  );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "PDF" ), tr( "The same as PDF" ), tr( "PDF files (*.pdf)" ), QVariant(), true, false
  ) );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "SHEET" ), tr( "The same as spreadsheet" ), tr( "Spreadsheets (*.xlsx)" ), QVariant(), true, false
  ) );
}

const CombinedReportAlgorithm::Given *CombinedReportAlgorithm::given( const char *parameter ) const
{
  const auto found = mGiven.find( QString::fromLatin1( parameter ) );
  return found == mGiven.end() ? nullptr : &found->second;
}

void CombinedReportAlgorithm::takeLayers( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mGiven.clear();
  const QStringList plain { "QUALITY", "INEQUALITY", "SETTLEMENTS", "ESTIMATE" };
  for ( const QgsProcessingParameterDefinition *definition : parameterDefinitions() )
  {
    if ( definition->type() != QgsProcessingParameterFeatureSource::typeName()
         || !isGiven( parameters, definition->name() ) )
      continue;
    Given one;
    one.label = definition->description();
    one.name = layerName( parameters, definition->name(), context );
    // Of tables only the rows are read: they need no CRS.
    if ( plain.contains( definition->name() ) )
      one.source.reset( parameterAsSource( parameters, definition->name(), context ) );
    else
      one.source = requireSource( parameters, definition->name(), context );
    if ( !one.source )
      throw QgsProcessingException( invalidSourceError( parameters, definition->name() ) );
    mGiven.emplace( definition->name(), std::move( one ) );
  }
  if ( mGiven.empty() )
    throw QgsProcessingException(
      tr( "There is nothing to report on: no layer is given. Choose at least one result of the other algorithms, for "
          "example GAPS_BY_ZONE." )
    );
  const QgsVectorLayer *gaps = parameterAsVectorLayer( parameters, QStringLiteral( "GAPS" ), context );
  mWrongGaps = gaps && mTexts.which == Gaps::OfOsm && LayerRole::of( *gaps ) == OF_REFERENCE;
  if ( const QgsVectorLayer *layer
       = parameterAsVectorLayer( parameters, QStringLiteral( "EXPOSURE_BY_ZONE" ), context ) )
    mTexts.hazardClasses = LayerRole::classesOf( *layer );
}

void CombinedReportAlgorithm::takeNameField( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString field = parameterAsString( parameters, QStringLiteral( "ZONE_NAME_FIELD" ), context );
  if ( field.isEmpty() )
    return;
  QString layer;
  for ( const QString &parameter : zoneParameters() )
    if ( const auto one = mGiven.find( parameter ); one != mGiven.end() )
    {
      one->second.nameField = one->second.source->fields().lookupField( field );
      if ( one->second.nameField >= 0 )
        return;
      if ( layer.isEmpty() )
        layer = one->second.name;
    }
  throw QgsProcessingException(
    layer.isEmpty() ? tr( "ZONE_NAME_FIELD is given, but no layer of zones. Leave it empty." )
                    : tr( "The layer “%1” has no field “%2” (%3). Choose one of its fields." )
                        .arg( layer, field, QStringLiteral( "ZONE_NAME_FIELD" ) )
  );
}

ReportPicture CombinedReportAlgorithm::logoIn( const QString &path ) const
{
  QFile file( path );
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException(
      tr( "The picture %1 (LOGO) cannot be opened: %2. Choose another one, or leave it empty." )
        .arg( path, file.errorString() )
    );
  if ( file.size() > LARGEST_LOGO )
    throw QgsProcessingException(
      tr(
        "The picture %1 (LOGO) has %2 kB; the report takes 500 kB at most. Make it smaller, 400 pixels wide are enough."
      )
        .arg( path, QLocale().toString( file.size() / 1000 ) )
    );
  ReportPicture picture { file.readAll(), {} };
  QBuffer buffer( &picture.bytes );
  buffer.open( QIODevice::ReadOnly );
  QImageReader reader( &buffer );
  reader.setDecideFormatFromContent( true );
  const QByteArray format = reader.format();
  if ( ( format != "png" && format != "jpeg" ) || reader.read().isNull() )
    throw QgsProcessingException(
      tr( "The file %1 (LOGO) is no picture in PNG or JPEG, or is damaged. Save it as PNG, or leave LOGO empty." )
        .arg( path )
    );
  picture.type = QStringLiteral( "image/" ) + QString::fromLatin1( format );
  return picture;
}

void CombinedReportAlgorithm::takeFiles( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mWanted = {};
  mWanted.file = parameterAsFileOutput( parameters, QStringLiteral( "OUTPUT" ), context );
  mWanted.pdf = parameterAsFileOutput( parameters, QStringLiteral( "PDF" ), context );
  mSheet = parameterAsFileOutput( parameters, QStringLiteral( "SHEET" ), context );
  ReportFile::requireWritable( mWanted.file, QStringLiteral( "OUTPUT" ) );
  if ( !mWanted.pdf.isEmpty() )
    ReportFile::requireWritable( mWanted.pdf, QStringLiteral( "PDF" ) );
  if ( !mSheet.isEmpty() )
    ReportFile::requireWritable( mSheet, QStringLiteral( "SHEET" ) );
  mLogo.reset();
  if ( const QString logo = parameterAsFile( parameters, QStringLiteral( "LOGO" ), context ); !logo.isEmpty() )
    mLogo = logoIn( logo );
}

void CombinedReportAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mTexts = {};
  mTexts.which = runningModel( context ) == QLatin1String( "cadastrecomplete" ) ? Gaps::OfReference : Gaps::OfOsm;
  const auto text = [&]( const char *name, int longest ) {
    const QString given = parameterAsString( parameters, QString::fromLatin1( name ), context ).simplified();
    if ( given.size() > longest )
      throw QgsProcessingException(
        tr( "%1 has %2 letters; the report has room for %3. Shorten it." )
          .arg( QString::fromLatin1( name ), QString::number( given.size() ), QString::number( longest ) )
      );
    return given;
  };
  mTexts.title = text( "TITLE", LONGEST_TITLE );
  mTexts.hazard = text( "HAZARD_NAME", LONGEST_WORD );
  mTexts.currency = text( "CURRENCY", LONGEST_WORD );
  mTexts.year = text( "YEAR", LONGEST_WORD );
  takeLayers( parameters, context );
  takeNameField( parameters, context );
  takeFiles( parameters, context );
}

} // namespace lacuna
