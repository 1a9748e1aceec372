// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposure_run.h"
#include "layers/feature_pipe.h"
#include "layers/row_finder.h"
#include "measure_words.h"
#include "messages/error_text.h"
#include "messages/plural.h"

#include <qgsfeatureiterator.h>
#include <qgsprocessingutils.h>

#include <atomic>
#include <cmath>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ExposureRun )
};

constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

// Takes the attributes of each building while its geometry is read.
class AttributeReader
{
public:
  AttributeReader( ExposureInputs &inputs, ExposedLayer &buildings ) : mInputs( inputs ), mBuildings( buildings )
  {
    for ( const NamedCurve &curve : builtInCurves() )
      mBuiltIn.insert( QString::fromLatin1( curve.name ), &curve.curve );
    for ( const auto &[id, curve] : inputs.fileCurves )
      mOfFile.insert( QString::fromStdString( id ), &curve );
  }

  QgsAttributeList attributes() const
  {
    QSet<int> wanted;
    for ( const int field : { mInputs.valueField, mInputs.curveField, mInputs.peopleField } )
      if ( field >= 0 )
        wanted << field;
    if ( mInputs.floorProperty.isActive() )
      for ( const QString &name : mInputs.floorProperty.referencedFields( mInputs.expressions ) )
      {
        if ( name == QgsFeatureRequest::ALL_ATTRIBUTES )
          return mInputs.buildings->fields().allAttributesList();
        wanted << mInputs.buildings->fields().lookupField( name );
      }
    wanted.remove( -1 );
    return QgsAttributeList( wanted.begin(), wanted.end() );
  }

  /// False: the features themselves are not looked at.
  bool areNeeded() const
  {
    return mInputs.valueField >= 0 || mInputs.curveField >= 0 || mInputs.hasPeople()
           || mInputs.floorProperty.isActive();
  }

  void read( const QgsFeature &feature )
  {
    mBuildings.floorM.push_back( floorOf( feature ) );
    mBuildings.curves.push_back( curveOf( feature ) );
    mBuildings.value.push_back( amountOf( feature, mInputs.valueField, mBuildings.withoutValue ) );
    if ( mInputs.hasPeople() )
      mBuildings.people.push_back( amountOf( feature, mInputs.peopleField, mBuildings.withoutPeople ) );
  }

private:
  // NaN without a field, and where it holds no amount, which is counted.
  static double amountOf( const QgsFeature &feature, int field, std::size_t &without )
  {
    if ( field < 0 )
      return NOTHING;
    const QVariant value = feature.attribute( field );
    bool good = false;
    const double number = value.toDouble( &good );
    if ( good && !QgsVariantUtils::isNull( value ) && std::isfinite( number ) && number >= 0 )
      return number;
    ++without;
    return NOTHING;
  }

  double floorOf( const QgsFeature &feature )
  {
    if ( !mInputs.floorProperty.isActive() )
      return mInputs.floorM;
    mInputs.expressions.setFeature( feature );
    const QVariant value = mInputs.floorProperty.value( mInputs.expressions );
    bool good = false;
    const double floor = value.toDouble( &good );
    if ( good && !QgsVariantUtils::isNull( value ) && std::isfinite( floor ) )
      return floor;
    ++mBuildings.withoutFloor;
    return 0;
  }

  const DamageCurve *curveOf( const QgsFeature &feature )
  {
    if ( mInputs.curveField < 0 )
    {
      if ( !mInputs.fileCurves.empty() )
        return &mInputs.fileCurves.begin()->second;
      return builtInCurve( mInputs.curve.toStdString() );
    }
    const QString name = feature.attribute( mInputs.curveField ).toString().trimmed();
    const QHash<QString, const DamageCurve *> &curves = mOfFile.isEmpty() ? mBuiltIn : mOfFile;
    if ( const DamageCurve *found = curves.value( name ) )
      return found;
    // A building that names none has the curve chosen for all, if one was.
    if ( name.isEmpty() && mOfFile.isEmpty() && !mInputs.curve.isEmpty() )
      return mBuiltIn.value( mInputs.curve );
    ++mBuildings.unknownCurves[name];
    return nullptr;
  }

  ExposureInputs &mInputs;
  ExposedLayer &mBuildings;
  QHash<QString, const DamageCurve *> mBuiltIn;
  QHash<QString, const DamageCurve *> mOfFile;
};

} // namespace

Layer layerOfPoints( RawLayer &moved )
{
  Layer layer;
  layer.footprints = std::move( moved.raw.footprints );
  layer.skip = std::move( moved.raw.skip );
  layer.areaM2.assign( layer.size(), 0 );
  layer.centroids.resize( layer.size() );
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( layer.skip[row] == SkipReason::None )
    {
      const std::span<const double> xy = std::as_const( layer.footprints ).coordinates( row );
      layer.centroids[row] = { xy[0], xy[1] };
    }
  return layer;
}

double ExposedLayer::depthInside( std::size_t row, double deciding ) const
{
  return deciding <= 0 ? 0 : deciding - floorM[row];
}

double ExposedLayer::damageRatio( std::size_t row, double deciding ) const
{
  return curves[row] ? curves[row]->at( depthInside( row, deciding ) ) : NOTHING;
}

ExposedLayer readExposed(
  ExposureInputs &inputs, std::vector<RawLayer *> along, const QgsCoordinateTransformContext &context,
  const RunContext &run, QgsProcessingFeedback *feedback
)
{
  ExposedLayer buildings;
  feedback->setProgressText( Words::tr( "Reading the buildings" ) );
  AttributeReader attributes( inputs, buildings );
  ReadRequest request;
  request.kind = inputs.points ? RowKind::Points : RowKind::Polygons;
  request.attributes = attributes.attributes();
  if ( attributes.areNeeded() )
    request.onFeature = [&attributes]( const QgsFeature &feature ) { attributes.read( feature ); };
  request.file = inputs.buildingsFile;
  const double expected = std::max( 1.0, static_cast<double>( inputs.buildings->featureCount() ) );
  buildings.raw = {
    readFootprints(
      *inputs.buildings, request,
      [&]( std::size_t rows ) {
        feedback->setProgress( 20 * std::min( 1.0, static_cast<double>( rows ) / expected ) );
        return !feedback->isCanceled();
      },
      run.storage
    ),
    inputs.buildings->sourceCrs()
  };
  if ( feedback->isCanceled() )
    throw Canceled();
  if ( !attributes.areNeeded() )
    for ( std::size_t row = 0; row < buildings.raw.raw.skip.size(); ++row )
      attributes.read( QgsFeature() );

  along.insert( along.begin(), &buildings.raw );
  buildings.frame = chooseWorkingFrame( along, context );
  along.erase( along.begin() );
  for ( RawLayer *layer : along )
    toWorkingFrame( *layer, buildings.frame, context, run.part( 0.2, 0.22 ) );
  if ( inputs.points )
  {
    // The points themselves stay as they were read: on the way there and back one could slip over the border of a cell.
    RawLayer moved = buildings.raw;
    toWorkingFrame( moved, buildings.frame, context, run.part( 0.22, 0.26 ) );
    buildings.layer = layerOfPoints( moved );
  }
  else
  {
    // Footprints drawn along the cells of a raster must not slip over their borders on the way there and back either.
    const QgsCoordinateReferenceSystem crs = buildings.raw.crs;
    if ( buildings.frame.crs != crs
         && std::any_of( inputs.rasters.begin(), inputs.rasters.end(), [&crs]( const HazardRaster &raster ) {
              return raster.crs == crs;
            } ) )
      buildings.asRead = buildings.raw.raw.footprints;
    toWorkingFrame( buildings.raw, buildings.frame, context, run.part( 0.22, 0.26 ) );
    LayerOptions options;
    options.joinBlocks = false;
    options.buildIndex = false;
    options.keepDuplicates = true;
    buildings.layer = prepareLayer(
      std::move( buildings.raw.raw.footprints ), std::move( buildings.raw.raw.skip ), buildings.frame.frame, options,
      run.part( 0.26, 0.38 )
    );
  }
  buildings.judged = buildings.layer.judgedRows();
  if ( std::isfinite( inputs.valuePerM2 ) )
    for ( std::size_t row = 0; row < buildings.size(); ++row )
      buildings.value[row] = inputs.valuePerM2 * buildings.layer.areaM2[row];
  return buildings;
}

void writeExposed(
  const ExposureInputs &inputs, const ExposedLayer &buildings, OutputLayer &output, OutputLayer &skipped,
  const SkippedRows &rows, const std::function<QgsAttributes( std::size_t )> &make, QgsProcessingFeedback *feedback
)
{
  feedback->setProgressText( Words::tr( "Writing the results" ) );
  std::atomic<std::size_t> made { 0 };
  const auto makeRows = [&]( FeaturePipe &pipe ) {
    RowFinder finder( buildings.raw.raw.featureIds, inputs.buildingsName );
    QgsFeatureIterator iterator = inputs.buildings->getFeatures(
      QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks
    );
    QgsFeature feature;
    std::size_t count = 0;
    for ( ; iterator.nextFeature( feature ); ++count, ++made )
    {
      const std::size_t row = finder.rowOf( count, feature.id() );
      if ( buildings.judged[row] )
      {
        feature.setAttributes( feature.attributes() + make( row ) );
        pipe.push( output, feature );
      }
      else if ( skipped.isWanted() )
        pipe.push(
          skipped, rows.row( 0, feature, QStringLiteral( "BUILDINGS" ), skipCode( buildings.layer.skip[row] ) )
        );
    }
    finder.requireAll( count );
  };
  FeaturePipe::run( { makeRows }, [&] {
    if ( feedback->isCanceled() )
      throw Canceled();
    feedback->setProgress( 75 + 22 * static_cast<double>( made.load() ) / static_cast<double>( buildings.size() + 1 ) );
  } );
  output.finish();
  skipped.finish();
}

void logExposed( const ExposureInputs &inputs, const ExposedLayer &buildings, QgsProcessingFeedback *feedback )
{
  const QLocale locale;
  if ( buildings.size() == 0 )
    feedback->pushWarning( ErrorText::noFeatures( inputs.buildingsName ) );
  ErrorText::warnOfSkipped( buildings.layer.skip, inputs.buildingsName, feedback );
  ErrorText::warnOfRepaired( buildings.layer, inputs.buildingsName, feedback );
  if ( buildings.withoutFloor > 0 )
    feedback->pushWarning(
      Words::tr(
        "%1: of %2 building(s) the height of the ground floor (FLOOR_HEIGHT) is empty or not a number; it is "
        "taken as 0.",
        nullptr, pluralOf( buildings.withoutFloor )
      )
        .arg( inputs.buildingsName, locale.toString( static_cast<qulonglong>( buildings.withoutFloor ) ) )
    );
  if ( buildings.withoutValue > 0 )
    feedback->pushWarning(
      Words::tr(
        "%1: %2 building(s) have no value, or a negative one; their damage stays empty and counts as 0 in the sums.",
        nullptr, pluralOf( buildings.withoutValue )
      )
        .arg( inputs.buildingsName, locale.toString( static_cast<qulonglong>( buildings.withoutValue ) ) )
    );
  if ( buildings.withoutPeople > 0 )
    feedback->pushWarning(
      Words::tr(
        "%1: of %2 building(s) it is not known how many people live in them; they count as nobody.", nullptr,
        pluralOf( buildings.withoutPeople )
      )
        .arg( inputs.buildingsName, locale.toString( static_cast<qulonglong>( buildings.withoutPeople ) ) )
    );
  const auto partly = std::count( buildings.partly.begin(), buildings.partly.end(), 1 );
  if ( partly > 0 && inputs.statistic != Statistic::Max && inputs.statistic != Statistic::Centroid )
    feedback->pushWarning(
      Words::tr(
        "%1 building(s) lie partly on cells without data, which the statistic (%2) leaves out. Where no data "
        "means dry, fill it with 0 first.",
        nullptr, pluralOf( partly )
      )
        .arg( locale.toString( static_cast<qlonglong>( partly ) ), MeasureWords::statistic( inputs ) )
    );
  const auto veryDeep = std::count( buildings.veryDeep.begin(), buildings.veryDeep.end(), 1 );
  if ( veryDeep > 0 && inputs.rasterIs == RasterIs::Auto
       && ( inputs.classUnit.isEmpty() || inputs.classUnit == QLatin1String( "m" ) ) )
    feedback->pushWarning( Words::tr(
                             "%1 building(s) have a hazard above 100, which no depth in metres reaches. Check the "
                             "raster under them: its unit, its value for no data, or whether it holds heights above "
                             "the sea.",
                             nullptr, pluralOf( veryDeep )
    )
                             .arg( locale.toString( static_cast<qlonglong>( veryDeep ) ) ) );
  if ( !buildings.unknownCurves.isEmpty() )
  {
    std::size_t count = 0;
    QStringList names;
    for ( auto it = buildings.unknownCurves.begin(); it != buildings.unknownCurves.end(); ++it )
    {
      count += it.value();
      if ( names.size() < 10 )
        names << ( it.key().isEmpty() ? Words::tr( "(empty)" ) : it.key() );
    }
    feedback->pushWarning(
      Words::tr(
        "%1 building(s) name a damage curve that there is not: %2. Their damage stays empty and counts as 0 "
        "in the sums.",
        nullptr, pluralOf( count )
      )
        .arg( locale.toString( static_cast<qulonglong>( count ) ), names.join( QStringLiteral( ", " ) ) )
    );
  }
}

} // namespace lacuna
