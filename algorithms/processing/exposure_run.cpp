// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposure_run.h"
#include "bridge/error_text.h"
#include "bridge/feature_pipe.h"
#include "bridge/feedback_monitor.h"
#include "bridge/row_finder.h"
#include "lacuna/parallel.h"

#include <qgsfeatureiterator.h>
#include <qgsprocessingutils.h>

#include <atomic>
#include <cmath>
#include <deque>

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
    for ( const int field : { mInputs.valueField, mInputs.curveField } )
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

  void read( const QgsFeature &feature )
  {
    mBuildings.floorM.push_back( floorOf( feature ) );
    mBuildings.curves.push_back( curveOf( feature ) );
    mBuildings.value.push_back( NOTHING );
    if ( mInputs.valueField >= 0 )
    {
      const QVariant value = feature.attribute( mInputs.valueField );
      bool good = false;
      const double number = value.toDouble( &good );
      if ( good && !QgsVariantUtils::isNull( value ) && std::isfinite( number ) && number >= 0 )
        mBuildings.value.back() = number;
      else
        ++mBuildings.withoutValue;
    }
  }

private:
  double floorOf( const QgsFeature &feature )
  {
    if ( !mInputs.floorProperty.isActive() )
      return mInputs.floorM;
    mInputs.expressions.setFeature( feature );
    const double floor = mInputs.floorProperty.valueAsDouble( mInputs.expressions, 0 );
    return std::isfinite( floor ) ? floor : 0;
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

double ExposedLayer::damageRatio( std::size_t row, double deciding ) const { return curves[row] ? curves[row]->at( deciding - floorM[row] ) : NOTHING; }

ExposedLayer readExposed( ExposureInputs &inputs, std::vector<RawLayer *> along, const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback )
{
  ExposedLayer buildings;
  feedback->setProgressText( Words::tr( "Reading the buildings" ) );
  AttributeReader attributes( inputs, buildings );
  ReadRequest request;
  request.kind = inputs.points ? RowKind::Points : RowKind::Polygons;
  request.attributes = attributes.attributes();
  request.onFeature = [&attributes]( const QgsFeature &feature ) { attributes.read( feature ); };
  const double expected = std::max( 1.0, static_cast<double>( inputs.buildings->featureCount() ) );
  buildings.raw = {
    readFootprints(
      *inputs.buildings, request,
      [&]( std::size_t rows ) {
        feedback->setProgress( 20 * std::min( 1.0, static_cast<double>( rows ) / expected ) );
        return !feedback->isCanceled();
      }
    ),
    inputs.buildings->sourceCrs()
  };
  if ( feedback->isCanceled() )
    throw Canceled();

  along.insert( along.begin(), &buildings.raw );
  buildings.frame = chooseWorkingFrame( along, context );
  along.erase( along.begin() );
  for ( RawLayer *layer : along )
    toWorkingFrame( *layer, buildings.frame, context, inputs.threads, feedbackMonitor( feedback, 20, 22 ) );
  if ( inputs.points )
  {
    // The points themselves stay as they were read: on the way there and back one could slip over the border of a cell.
    RawLayer moved = buildings.raw;
    toWorkingFrame( moved, buildings.frame, context, inputs.threads, feedbackMonitor( feedback, 22, 26 ) );
    buildings.layer = layerOfPoints( moved );
  }
  else
  {
    toWorkingFrame( buildings.raw, buildings.frame, context, inputs.threads, feedbackMonitor( feedback, 22, 26 ) );
    LayerOptions options;
    options.joinBlocks = false;
    options.buildIndex = false;
    options.keepDuplicates = true;
    options.threads = inputs.threads;
    buildings.layer = prepareLayer(
      std::move( buildings.raw.raw.footprints ), std::move( buildings.raw.raw.skip ), buildings.frame.frame, options, feedbackMonitor( feedback, 26, 38 )
    );
  }
  for ( std::size_t row = 0; row < buildings.layer.size(); ++row )
    buildings.judged.push_back( buildings.layer.judged( row ) ? 1 : 0 );
  if ( std::isfinite( inputs.valuePerM2 ) )
    for ( std::size_t row = 0; row < buildings.size(); ++row )
      buildings.value[row] = inputs.valuePerM2 * buildings.layer.areaM2[row];
  return buildings;
}

namespace
{

// Rasters of one CRS and grid, by their place in the run.
struct GridGroup
{
  std::vector<RasterFile> files;
  std::vector<std::size_t> places;
  QgsCoordinateReferenceSystem crs;
};

std::deque<GridGroup> openRasters( const ExposureInputs &inputs )
{
  std::deque<GridGroup> groups;
  for ( std::size_t place = 0; place < inputs.rasters.size(); ++place )
  {
    RasterFile file( inputs.rasters[place].path.toStdString(), inputs.band );
    const auto same = std::find_if( groups.begin(), groups.end(), [&]( const GridGroup &group ) {
      return group.crs == inputs.rasters[place].crs && group.files.front().grid().sameCells( file.grid() );
    } );
    GridGroup &group = same == groups.end() ? groups.emplace_back() : *same;
    group.crs = inputs.rasters[place].crs;
    group.files.push_back( std::move( file ) );
    group.places.push_back( place );
  }
  return groups;
}

// The places where points and centroids are asked for, in the plane of cells; rows without one are no longer judged.
std::vector<Point> placesOnGrid(
  const ExposureInputs &inputs, const ExposedLayer &buildings, const GridGroup &group, const QgsCoordinateTransformContext &context,
  std::vector<std::uint8_t> &judged, const Monitor &monitor
)
{
  Footprints places;
  for ( std::size_t row = 0; row < buildings.size(); ++row )
  {
    if ( judged[row] )
    {
      places.beginRing( false );
      if ( inputs.points )
      {
        const std::span<const double> xy = std::as_const( buildings.raw.raw.footprints ).coordinates( row );
        places.addVertex( xy[0], xy[1] );
      }
      else
        places.addVertex( buildings.layer.centroids[row].x, buildings.layer.centroids[row].y );
      places.endPath();
    }
    places.endFeature();
  }
  const WorkingFrame asRead { buildings.raw.crs, MetricFrame::uniform(), std::nullopt };
  const FromWorkingFrame toRaster( inputs.points ? asRead : buildings.frame, group.crs, context );
  toRaster.transform( places, judged, inputs.threads, monitor );
  std::vector<Point> points( buildings.size() );
  const Grid &grid = group.files.front().grid();
  for ( std::size_t row = 0; row < points.size(); ++row )
    if ( judged[row] )
    {
      const std::span<const double> xy = std::as_const( places ).coordinates( row );
      points[row] = grid.toCell( xy[0], xy[1] );
    }
  return points;
}

// Footprints in the plane of cells of a grid.
Footprints footprintsOnGrid(
  Footprints cells, const ExposureInputs &inputs, const ExposedLayer &buildings, const GridGroup &group, const QgsCoordinateTransformContext &context,
  std::vector<std::uint8_t> &judged, const Monitor &monitor
)
{
  FromWorkingFrame( buildings.frame, group.crs, context ).transform( cells, judged, inputs.threads, partOf( monitor, 0, 0.8 ) );
  toCells( cells, group.files.front().grid(), inputs.threads, partOf( monitor, 0.8, 1 ) );
  return cells;
}

// One metre to the east and to the north of every building, as far as the raster's plane is concerned.
std::vector<MetreSteps> metreSteps(
  const ExposureInputs &inputs, const ExposedLayer &buildings, const GridGroup &group, const QgsCoordinateTransformContext &context,
  std::vector<std::uint8_t> &judged, const Monitor &monitor
)
{
  const FromWorkingFrame toRaster( buildings.frame, group.crs, context );
  const Grid &grid = group.files.front().grid();
  std::vector<MetreSteps> steps( buildings.size() );
  parallelFor( buildings.size(), 1024, inputs.threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !judged[row] )
        continue;
      const Point &centre = buildings.layer.centroids[row];
      const double metre = buildings.frame.frame.unitsPerMetre( centre.x, centre.y );
      std::vector<double> x { centre.x, centre.x + metre, centre.x };
      std::vector<double> y { centre.y, centre.y, centre.y + metre };
      if ( !toRaster.transform( x, y ) )
      {
        judged[row] = 0;
        continue;
      }
      const Point at = grid.toCell( x[0], y[0] );
      const Point east = grid.toCell( x[1], y[1] );
      const Point north = grid.toCell( x[2], y[2] );
      steps[row] = { { east.x - at.x, east.y - at.y }, { north.x - at.x, north.y - at.y } };
    }
  } );
  return steps;
}

HazardSummary summaryOfPoint( double value, double least )
{
  if ( std::isnan( value ) )
    return {};
  HazardGatherer gatherer( false, least );
  gatherer.add( value, 1 );
  return gatherer.summary( Statistic::Max );
}

void tellUnplaced( const ExposedLayer &buildings, const std::vector<std::uint8_t> &judged, const GridGroup &group, const HazardVisit &visit )
{
  for ( std::size_t row = 0; row < judged.size(); ++row )
    if ( buildings.judged[row] && !judged[row] )
      for ( const std::size_t place : group.places )
        visit( row, place, HazardSummary() );
}

} // namespace

void measureRasters(
  const ExposureInputs &inputs, ExposedLayer &buildings, const RasterQuestion &question, const QgsCoordinateTransformContext &context, const Monitor &monitor
)
{
  std::deque<GridGroup> groups = openRasters( inputs );
  const bool atCentroid = inputs.statistic == Statistic::Centroid;
  for ( std::size_t g = 0; g < groups.size(); ++g )
  {
    GridGroup &group = groups[g];
    const Monitor part
      = partOf( monitor, static_cast<double>( g ) / static_cast<double>( groups.size() ), static_cast<double>( g + 1 ) / static_cast<double>( groups.size() ) );
    std::vector<std::uint8_t> judged = buildings.judged;
    const bool sampled = inputs.points || ( atCentroid && question.decidingOnly );
    std::vector<std::vector<HazardSummary>> kept; // per raster and row, where the deciding value comes later
    if ( !sampled )
    {
      // The next grid, or the caller, may need the footprints as they are.
      Footprints own = question.lastUse && g + 1 == groups.size() ? std::move( buildings.layer.footprints ) : Footprints( buildings.layer.footprints );
      const Footprints cells = footprintsOnGrid( std::move( own ), inputs, buildings, group, context, judged, partOf( part, 0, 0.2 ) );
      if ( atCentroid )
        kept.assign( group.places.size(), std::vector<HazardSummary>( buildings.size() ) );
      measureFootprints(
        group.files, { cells, judged, buildings.floorM }, question.options, partOf( part, 0.2, atCentroid ? 0.6 : 1 ),
        [&]( std::size_t row, std::size_t raster, const HazardSummary &summary ) {
          if ( atCentroid )
            kept[raster][row] = summary;
          else
            question.summary( row, group.places[raster], summary );
        }
      );
    }
    if ( sampled || atCentroid )
    {
      const std::vector<Point> points = placesOnGrid( inputs, buildings, group, context, judged, partOf( part, sampled ? 0 : 0.6, 0.7 ) );
      samplePoints(
        group.files, points, judged, inputs.sampling, inputs.threads, partOf( part, 0.7, 1 ),
        [&]( std::size_t row, std::size_t raster, double value ) {
          HazardSummary summary = sampled ? summaryOfPoint( value, question.options.firstClass + buildings.floorM[row] ) : kept[raster][row];
          summary.deciding = std::isnan( value ) ? value : std::max( value, 0.0 );
          question.summary( row, group.places[raster], summary );
        }
      );
    }
    tellUnplaced( buildings, judged, group, question.summary );
  }
}

void measureProbability(
  const ExposureInputs &inputs, const ExposedLayer &buildings, const ExposureProbability &probability, std::span<double> result,
  const QgsCoordinateTransformContext &context, const Monitor &monitor
)
{
  std::deque<GridGroup> groups = openRasters( inputs );
  GridGroup &group = groups.front();
  std::vector<std::uint8_t> judged = buildings.judged;
  const bool asPoints = inputs.points || inputs.statistic == Statistic::Centroid;
  const Footprints cells = asPoints ? Footprints( buildings.layer.footprints )
                                    : footprintsOnGrid( buildings.layer.footprints, inputs, buildings, group, context, judged, partOf( monitor, 0, 0.1 ) );
  const std::vector<Point> centres = placesOnGrid( inputs, buildings, group, context, judged, partOf( monitor, 0.1, 0.15 ) );
  const std::vector<MetreSteps> steps = metreSteps( inputs, buildings, group, context, judged, partOf( monitor, 0.15, 0.25 ) );
  const FootprintsOnGrid footprints { cells, judged, buildings.floorM };
  probability.measure( group.files, { footprints, centres, steps, asPoints }, partOf( monitor, 0.25, 1 ), result );
}

QStringList doubtsAbout( const ExposureInputs &inputs )
{
  QStringList doubts;
  for ( const HazardRaster &raster : inputs.rasters )
  {
    const RasterFile file( raster.path.toStdString(), inputs.band );
    if ( file.isPicture() )
      doubts << Words::tr(
                  "Band %2 of the raster “%1” is a colour of a picture, not a measurement. Its numbers from 0 to 255 are taken as the hazard; if that is not "
                  "meant, get the raster the picture was made from."
      )
                  .arg( raster.name )
                  .arg( inputs.band );
    else if ( file.hasColourTable() )
      doubts << Words::tr(
                  "The raster “%1” has a colour table: its cells are class numbers. Set CLASSES to those numbers (for example 1;2;3), and use a statistic that "
                  "does not average."
      )
                  .arg( raster.name );
  }
  return doubts;
}

void writeExposed(
  const ExposureInputs &inputs, const ExposedLayer &buildings, OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows,
  const std::function<QgsAttributes( std::size_t )> &make, QgsProcessingFeedback *feedback
)
{
  feedback->setProgressText( Words::tr( "Writing the results" ) );
  std::atomic<std::size_t> made { 0 };
  const auto makeRows = [&]( FeaturePipe &pipe ) {
    RowFinder finder( buildings.raw.raw.featureIds, inputs.buildingsName );
    QgsFeatureIterator iterator = inputs.buildings->getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
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
        pipe.push( skipped, rows.row( 0, feature, QStringLiteral( "BUILDINGS" ), skipCode( buildings.layer.skip[row] ) ) );
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

void tellAboutExposed( const ExposureInputs &inputs, const ExposedLayer &buildings, QgsProcessingFeedback *feedback )
{
  const QLocale locale;
  if ( buildings.size() == 0 )
    feedback->pushWarning( ErrorText::noFeatures( inputs.buildingsName ) );
  ErrorText::tellSkipped( buildings.layer.skip, inputs.buildingsName, feedback );
  ErrorText::tellRepaired( buildings.layer, inputs.buildingsName, feedback );
  if ( buildings.withoutValue > 0 )
    feedback->pushWarning( Words::tr( "%1: %2 building(s) have no value, or a negative one; their damage stays empty and counts as 0 in the sums." )
                             .arg( inputs.buildingsName, locale.toString( static_cast<qulonglong>( buildings.withoutValue ) ) ) );
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
    feedback->pushWarning( Words::tr( "%1 building(s) name a damage curve that there is not: %2. Their damage stays empty and counts as 0 in the sums." )
                             .arg( locale.toString( static_cast<qulonglong>( count ) ), names.join( QStringLiteral( ", " ) ) ) );
  }
}

bool looksLikeOsm( const QgsFields &fields, const QString &name )
{
  for ( const char *field : { "osm_id", "osm_type", "osm_way_id", "full_id", "match_ids", "gap_reason" } )
    if ( fields.lookupField( QString::fromLatin1( field ) ) >= 0 )
      return true;
  return name.contains( QLatin1String( "osm" ), Qt::CaseInsensitive ) || name.contains( QLatin1String( "openstreetmap" ), Qt::CaseInsensitive );
}

} // namespace lacuna
