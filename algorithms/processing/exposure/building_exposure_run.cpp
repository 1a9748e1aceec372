// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "building_exposure_algorithm.h"
#include "class_words.h"
#include "exposure_report.h"
#include "lacuna/exposure/polygon_hazard.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "messages/plural.h"

#include <qgsexception.h>
#include <qgsprocessingutils.h>

#include <QLocale>

#include <cmath>
#include <map>

namespace lacuna
{

BuildingExposure BuildingExposureAlgorithm::measure( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  BuildingExposure found;
  found.scheme = mNumbersAreClasses ? numberedScheme( 1, tr( "class %1" ) ) : mScheme;
  if ( mPolygons.source )
    measurePolygons( found, context, feedback );
  else
    measureRaster( found, context, feedback );
  const HazardClasses classes( found.scheme.bounds );
  found.classes.assign( found.buildings.size(), HazardClasses::UNKNOWN );
  for ( std::size_t row = 0; row < found.classes.size(); ++row )
    if ( found.buildings.judged[row] )
      found.classes[row] = classes.of( found.hazard[row].deciding, found.buildings.floorM[row] );
  if ( !( mErrors.positionM > 0 ) && !( mErrors.depthM > 0 ) )
    return found;
  HazardOptions options;
  options.statistic = mInputs.statistic;
  options.firstClass = classes.first();
  const ExposureProbability probability( options, mErrors );
  found.probability.assign( found.buildings.size(), std::numeric_limits<double>::quiet_NaN() );
  for ( std::size_t row = 0; row < found.probability.size(); ++row )
    found.probability[row] = probability.atDepth( found.hazard[row].deciding, found.buildings.floorM[row] );
  if ( mErrors.positionM > 0 )
  {
    feedback->setProgressText( tr( "Weighing the error of position" ) );
    measureProbability(
      mInputs, found.buildings, probability, found.probability, context.transformContext(),
      runContext().part( 0.6, 0.74 )
    );
    // A building without any data keeps no probability, wherever its neighbours are.
    for ( std::size_t row = 0; row < found.probability.size(); ++row )
      if ( !found.hazard[row].known() )
        found.probability[row] = std::numeric_limits<double>::quiet_NaN();
  }
  return found;
}

void BuildingExposureAlgorithm::measureRaster(
  BuildingExposure &found, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  readBands( mInputs );
  found.buildings = readExposed( mInputs, {}, context.transformContext(), runContext(), feedback );
  const std::vector<RasterLook> looks = looksAround( mInputs, found.buildings, context.transformContext(), feedback );
  for ( const QString &doubt : doubtsAbout( mInputs, looks ) )
    feedback->pushWarning( doubt );
  found.hazard.resize( found.buildings.size() );
  feedback->setProgressText( tr( "Reading the hazard under the buildings" ) );
  RasterQuestion question;
  question.options.statistic = mInputs.statistic;
  question.options.firstClass = HazardClasses( found.scheme.bounds ).first();
  // The report draws single footprints only where they are few.
  question.lastUse = !( mErrors.positionM > 0 ) && found.buildings.size() > ExposureReport::MAX_FOOTPRINTS;
  question.summary
    = [&found]( std::size_t row, std::size_t, const HazardSummary &summary ) { found.hazard[row] = summary; };
  measureRasters( mInputs, found.buildings, question, context.transformContext(), runContext().part( 0.38, 0.6 ) );
  if ( mNumbersAreClasses )
    nameRasterClasses( found, looks.front() );
}

// The classes seen around the buildings, so that a result does not hang on where they stand.
void BuildingExposureAlgorithm::nameRasterClasses( BuildingExposure &found, const RasterLook &look ) const
{
  double max = look.whole ? std::max( 1.0, look.max ) : 1;
  bool whole = true;
  for ( const HazardSummary &hazard : found.hazard )
    if ( hazard.known() )
    {
      max = std::max( max, hazard.max );
      whole = whole && hazard.max == std::floor( hazard.max );
    }
  if ( !whole || max > MAX_CLASSES )
    throw QgsProcessingException( tr( "RASTER_IS says that the raster “%1” holds classes, but its numbers (up to %2) "
                                      "are no class numbers. Set RASTER_IS to “depth”, or the bounds of the "
                                      "classes with CLASSES." )
                                    .arg( mInputs.rasters.front().name, QString::number( max ) ) );
  found.scheme = numberedScheme( static_cast<int>( max ), tr( "class %1" ) );
}

void BuildingExposureAlgorithm::measurePolygons(
  BuildingExposure &found, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QList<QVariant> raw;
  ReadRequest request;
  if ( mPolygons.field >= 0 )
    request.attributes << mPolygons.field;
  request.onFeature = [&]( const QgsFeature &feature ) {
    raw << ( mPolygons.field >= 0 ? feature.attribute( mPolygons.field ) : QVariant( 1 ) );
  };
  RawLayer zones = readLayer( *mPolygons.source, request, runContext() );
  const std::vector<double> values = mPolygons.words ? wordValues( raw, found ) : numberValues( raw, found );

  found.buildings = readExposed( mInputs, { &zones }, context.transformContext(), runContext(), feedback );
  found.hazard.resize( found.buildings.size() );
  LayerOptions layerOptions;
  layerOptions.joinBlocks = false;
  layerOptions.keepDuplicates = true;
  const Layer layer = prepareLayer(
    std::move( zones.raw.footprints ), std::move( zones.raw.skip ), found.buildings.frame.frame, layerOptions,
    runContext().part( 0.38, 0.42 )
  );
  mPolygons.skip = layer.skip;
  feedback->setProgressText( tr( "Reading the hazard under the buildings" ) );
  HazardOptions options;
  options.statistic = mInputs.statistic;
  options.firstClass = HazardClasses( found.scheme.bounds ).first();
  const ExposedLayer &buildings = found.buildings;
  measureInZones(
    { buildings.layer.footprints, buildings.layer.centroids, buildings.judged, buildings.floorM }, { layer, values },
    options, runContext().part( 0.42, 0.74 ),
    [&found]( std::size_t row, const HazardSummary &summary ) { found.hazard[row] = summary; }
  );
  ErrorText::warnOfSkipped( layer.skip, mPolygons.name, feedback );
  ErrorText::warnOfRepaired( layer, mPolygons.name, feedback );
  warnOfUnknownZones( values, feedback );
  const SpatialIndex here( std::vector<Box> { [&buildings] {
    Box box;
    for ( std::size_t row = 0; row < buildings.size(); ++row )
      if ( buildings.judged[row] )
        box.add( buildings.layer.footprints.box( row ) );
    return box;
  }() } );
  const QString apart = ErrorText::whyApart(
    { mInputs.buildingsName, buildings.size(), here, mInputs.buildings->sourceCrs().authid() },
    { mPolygons.name, layer.size(), layer.index, mPolygons.source->sourceCrs().authid() }, buildings.frame.frame
  );
  if ( !apart.isEmpty() )
    feedback->pushWarning( apart );
}

void BuildingExposureAlgorithm::warnOfUnknownZones( const std::vector<double> &values, QgsProcessingFeedback *feedback )
  const
{
  if ( const auto unknown
       = std::count_if( values.begin(), values.end(), []( double value ) { return std::isnan( value ); } );
       unknown > 0 )
    feedback->pushWarning( tr(
                             "%1: %2 zone(s) have no hazard in the field “%3”. What lies in them, and in no other "
                             "zone that is hazardous, is not known to be safe.",
                             nullptr, pluralOf( unknown )
    )
                             .arg(
                               mPolygons.name, QLocale().toString( static_cast<qlonglong>( unknown ) ),
                               mPolygons.source->fields().at( mPolygons.field ).name()
                             ) );
}

std::vector<double> BuildingExposureAlgorithm::wordValues( const QList<QVariant> &raw, BuildingExposure &found ) const
{
  const ClassWords known( mClassMap );
  std::vector<double> values;
  std::map<int, QString> labels;
  QStringList strange;
  QMap<QString, qulonglong> count;
  for ( const QVariant &value : raw )
  {
    const QString word = value.toString().trimmed();
    const std::optional<int> rank = known.classOf( word );
    values.push_back( rank ? *rank : std::numeric_limits<double>::quiet_NaN() );
    if ( rank )
      labels.emplace( *rank, word );
    else if ( !word.isEmpty() && ++count[word] == 1 && strange.size() < 10 )
      strange << word;
  }
  if ( !strange.isEmpty() )
  {
    for ( QString &word : strange )
      word = tr( "“%1” (%2 zone(s))", nullptr, pluralOf( count.value( word ) ) )
               .arg( word, QLocale().toString( count.value( word ) ) );
    throw QgsProcessingException( tr( "The field “%1” of “%2” holds words whose class is not known: %3. Say with "
                                      "CLASS_MAP which class each of them has, from 0 (none) to 5 (very high)." )
                                    .arg(
                                      mPolygons.source->fields().at( mPolygons.field ).name(), mPolygons.name,
                                      strange.join( QStringLiteral( ", " ) )
                                    ) );
  }
  const int max = labels.empty() ? 1 : std::max( 1, labels.rbegin()->first );
  found.words = true;
  found.scheme = {};
  for ( int rank = 1; rank <= max; ++rank )
  {
    found.scheme.bounds.push_back( rank );
    found.scheme.labels << ( labels.contains( rank ) ? labels.at( rank ) : tr( "class %1" ).arg( rank ) );
  }
  return values;
}

std::vector<double> BuildingExposureAlgorithm::numberValues( const QList<QVariant> &raw, BuildingExposure &found ) const
{
  std::vector<double> values;
  double max = 1;
  bool whole = true;
  for ( const QVariant &value : raw )
  {
    const double number
      = QgsVariantUtils::isNull( value ) ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
    values.push_back( std::isfinite( number ) ? number : std::numeric_limits<double>::quiet_NaN() );
    if ( !std::isfinite( number ) )
      continue;
    max = std::max( max, values.back() );
    whole = whole && values.back() == std::floor( values.back() );
  }
  if ( !mNumbersAreClasses )
    return values;
  if ( !whole || max > MAX_CLASSES )
    throw QgsProcessingException( tr( "The numbers in the field “%1” of “%2” are no class numbers (up to %3). Set the "
                                      "bounds of the classes with CLASSES, or choose a PRESET." )
                                    .arg(
                                      mPolygons.field >= 0 ? mPolygons.source->fields().at( mPolygons.field ).name()
                                                           : QString(),
                                      mPolygons.name, QString::number( max )
                                    ) );
  found.scheme = numberedScheme( static_cast<int>( max ), mPolygons.field < 0 ? tr( "inside" ) : tr( "class %1" ) );
  return values;
}

ClassScheme BuildingExposureAlgorithm::numberedScheme( int classes, const QString &label )
{
  ClassScheme scheme;
  for ( int rank = 1; rank <= classes; ++rank )
  {
    scheme.bounds.push_back( rank );
    scheme.labels << ( label.contains( QLatin1String( "%1" ) ) ? label.arg( rank ) : label );
  }
  return scheme;
}

} // namespace lacuna
