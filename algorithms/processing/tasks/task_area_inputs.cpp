// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_area_inputs.h"
#include "barrier_words.h"
#include "lacuna/tasks/task_measures.h"
#include "lacuna/zone_locator.h"
#include "messages/error_text.h"

#include <qgsexception.h>
#include <qgsunittypes.h>
#include <qgswkbtypes.h>

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( TaskAreas )
};

constexpr double MAX_TASKS = 100000;   // twenty times the largest project known
constexpr double FEW_TASKS = 1000;     // as many of them as weights may ask for, whatever they are
constexpr double TASKS_PER_PLACE = 4;  // beyond that
constexpr double LONGEST_EDGE_M = 200; // of the area's border: straight in its CRS, bent by millimetres in the frame

struct ReadLayer
{
  RawLayer raw;
  RowKind kind = RowKind::Polygons;
  std::vector<double> weight;
  std::vector<std::uint8_t> isPart; // of the workload; empty without the field of Building gaps
  std::vector<BarrierRank> rank;
};

class Reader
{
public:
  Reader(
    TaskAreaInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
    QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mContext( context )
    , mRun( run )
    , mFeedback( feedback )
  {}

  TaskAreaData read()
  {
    mFeedback->setProgressText( Words::tr( "Reading the layers" ) );
    mLayers.resize( mInputs.sources.size() );
    mData.inputs.footprints = Footprints( mRun.storage );
    mData.inputs.barriers = Footprints( mRun.storage );
    std::vector<RawLayer *> raw;
    for ( std::size_t i = 0; i < mLayers.size(); ++i )
    {
      readSource( i );
      raw.push_back( &mLayers[i].raw );
      mFeedback->setProgress( 15.0 * static_cast<double>( i + 1 ) / static_cast<double>( mLayers.size() ) );
    }
    const RawLayer areaAsRead = mLayers[0].raw;
    mData.frame = chooseWorkingFrame( raw, mContext );
    for ( std::size_t i = 0; i < mLayers.size(); ++i )
    {
      toWorkingFrame( mLayers[i].raw, mData.frame, mContext, mRun.part( 0.15, 0.18 ) );
      mInputs.sources[i].skip = mLayers[i].raw.raw.skip;
    }
    makeArea( areaAsRead );
    const ZoneLocator area( mData.inputs.area );
    if ( mInputs.footprints >= 0 )
      addFootprints();
    if ( mInputs.workload >= 0 )
      addWork( area );
    checkTasks();
    mData.inputs.footprints.updateBoxes();
    addBarriers();
    return std::move( mData );
  }

private:
  void readSource( std::size_t i )
  {
    const TaskSource &source = mInputs.sources[i];
    ReadLayer &layer = mLayers[i];
    const Qgis::GeometryType type = QgsWkbTypes::geometryType( source.source->wkbType() );
    layer.kind = type == Qgis::GeometryType::Point  ? RowKind::Points
                 : type == Qgis::GeometryType::Line ? RowKind::Lines
                                                    : RowKind::Polygons;
    ReadRequest request;
    request.kind = layer.kind;
    const QgsFields fields = source.source->fields();
    const bool isWork = static_cast<int>( i ) == mInputs.workload;
    const BarrierWords words( fields );
    QgsExpressionContext expressionContext = mInputs.expressionContext;
    std::optional<QgsExpression> weight = isWork ? mInputs.weight : std::nullopt;
    const int reason = isWork && !mInputs.includeParts ? fields.lookupField( QStringLiteral( "gap_reason" ) ) : -1;
    if ( weight )
    {
      expressionContext.setFields( fields );
      weight->prepare( &expressionContext );
    }
    if ( weight || reason >= 0 )
    {
      QSet<int> needed = weight ? weight->referencedAttributeIndexes( fields ) : QSet<int>();
      if ( reason >= 0 )
        needed << reason;
      request.attributes = QgsAttributeList( needed.begin(), needed.end() );
      request.onFeature = [&, reason]( const QgsFeature &feature ) {
        if ( reason >= 0 )
          layer.isPart.push_back(
            feature.attribute( reason ).toString() == QLatin1String( "part_of_mapped_building" ) ? 1 : 0
          );
        if ( !weight )
          return;
        expressionContext.setFeature( feature );
        bool isNumber = false;
        const QVariant value = weight->evaluate( &expressionContext );
        const double number
          = QgsVariantUtils::isNull( value ) ? std::numeric_limits<double>::quiet_NaN() : value.toDouble( &isNumber );
        layer.weight.push_back( isNumber ? number : std::numeric_limits<double>::quiet_NaN() );
      };
    }
    else if ( i > 0 && !isWork && static_cast<int>( i ) != mInputs.footprints )
    {
      request.attributes = words.attributes();
      request.onFeature = [&]( const QgsFeature &feature ) {
        layer.rank.push_back( source.hard ? BarrierRank::Hard : words.rankOf( feature ) );
      };
    }
    layer.raw = readLayer( *source.source, request, mRun );
  }

  Layer clean( int place, bool keepDuplicates )
  {
    LayerOptions options;
    options.joinBlocks = false;
    options.buildIndex = false;
    options.keepDuplicates = keepDuplicates;
    if ( place > 0 )
      options.neighbourLimit = WALL_NEIGHBOUR_LIMIT;
    const auto i = static_cast<std::size_t>( place );
    RawFootprints &raw = mLayers[i].raw.raw;
    Layer layer = prepareLayer(
      std::move( raw.footprints ), std::move( raw.skip ), mData.frame.frame, options, mRun.part( 0.18, 0.2 )
    );
    mInputs.sources[i].skip = layer.skip;
    ErrorText::warnOfRepaired( layer, mInputs.sources[i].name, mFeedback );
    return layer;
  }

  static QgsGeometry geometryOf( const Footprints &polygons, std::size_t row )
  {
    QVector<QgsPolygonXY> parts;
    for ( std::uint32_t r = polygons.ringBegin( row ); r < polygons.ringEnd( row ); ++r )
    {
      const Footprints::Ring ring = polygons.ring( r );
      QgsPolylineXY line;
      for ( std::size_t i = 0; i <= ring.size; ++i )
        line << QgsPointXY( ring.xy[2 * ( i % ring.size )], ring.xy[2 * ( i % ring.size ) + 1] );
      if ( polygons.isHole( r ) && !parts.isEmpty() )
        parts.last() << line;
      else
        parts << ( QgsPolygonXY() << line );
    }
    return QgsGeometry::fromMultiPolygonXY( parts );
  }

  // The polygons of AREA as one, in its own CRS: tasks are to cover exactly this.
  void makeArea( const RawLayer &asRead )
  {
    const Layer cleaned = clean( 0, true );
    QVector<QgsGeometry> parts;
    for ( std::size_t row = 0; row < cleaned.size(); ++row )
      if ( cleaned.judged( row ) )
        parts << geometryOf( asRead.raw.footprints, row );
    for ( const std::uint32_t row : cleaned.repaired )
      if ( cleaned.judged( row ) )
        for ( QgsGeometry &part : parts )
          part = part.isGeosValid() ? part : part.makeValid( Qgis::MakeValidMethod::Structure, false );
    if ( parts.isEmpty() )
    {
      ErrorText::warnOfSkipped( mInputs.area().skip, mInputs.area().name, mFeedback );
      throw QgsProcessingException(
        cleaned.size() == 0
          ? ErrorText::noFeatures( mInputs.area().name )
          : Words::tr(
              "No polygon of the layer “%1” (AREA) can be used; the reasons are above. Repair it (Fix geometries) or "
              "draw it anew, then run again."
            )
              .arg( mInputs.area().name )
      );
    }
    const QgsGeometry whole = QgsGeometry::unaryUnion( parts );
    Footprints outline;
    if ( appendGeometry( whole.constGet(), RowKind::Polygons, outline ) != SkipReason::None )
      throw QgsProcessingException( Words::tr( "The polygons of the layer “%1” (AREA) could not be joined: %2" )
                                      .arg( mInputs.area().name, whole.lastError() ) );
    outline.updateBoxes();
    outline.orient( 0 );
    divide( outline, asRead.crs );
    RawLayer moved;
    moved.raw.footprints = mData.sourceArea;
    moved.raw.skip.assign( 1, SkipReason::None );
    moved.crs = asRead.crs;
    toWorkingFrame( moved, mData.frame, mContext, mRun.quiet() );
    if ( moved.raw.skip[0] != SkipReason::None )
      throw QgsProcessingException(
        Words::tr( "The layer “%1” (AREA) has no place in the coordinates of the other layers. Check its CRS (%2)." )
          .arg( mInputs.area().name, asRead.crs.authid() )
      );
    mData.inputs.area = std::move( moved.raw.footprints );
    mData.inputs.area.updateBoxes();
  }

  // Edges are straight in the CRS of AREA; in the frame they are bent, so long ones get vertices in between.
  void divide( const Footprints &outline, const QgsCoordinateReferenceSystem &crs )
  {
    const bool bent = crs != mData.frame.crs;
    const double unitsPerMetre = crs.isGeographic()
                                   ? 1 / 111320.0
                                   : QgsUnitTypes::fromUnitToUnitFactor( Qgis::DistanceUnit::Meters, crs.mapUnits() );
    const double longest = LONGEST_EDGE_M * unitsPerMetre;
    for ( std::uint32_t r = outline.ringBegin( 0 ); r < outline.ringEnd( 0 ); ++r )
    {
      const Footprints::Ring ring = outline.ring( r );
      mData.sourceArea.beginRing( outline.isHole( r ) );
      for ( std::size_t i = 0; i < ring.size; ++i )
      {
        const double *a = ring.xy + 2 * i;
        const double *b = ring.xy + 2 * ( ( i + 1 ) % ring.size );
        const double length = std::hypot( b[0] - a[0], b[1] - a[1] );
        const double pieces = bent ? std::clamp( std::ceil( length / longest ), 1.0, 10000.0 ) : 1;
        for ( double k = 0; k < pieces; ++k )
        {
          mData.sourceArea.addVertex( a[0] + ( b[0] - a[0] ) * k / pieces, a[1] + ( b[1] - a[1] ) * k / pieces );
          mData.inputs.areaExtra.push_back( k > 0 ? 1 : 0 );
        }
      }
      mData.sourceArea.endRing();
    }
    mData.sourceArea.endFeature();
    mData.sourceArea.updateBoxes();
    mData.inputs.areaExtra.resize( mData.sourceArea.vertexCount(), 0 );
  }

  void addFootprints()
  {
    const Layer layer = clean( mInputs.footprints, false );
    for ( std::uint32_t row = 0; row < layer.size(); ++row )
      if ( layer.judged( row ) )
      {
        mData.inputs.footprints.append( layer.footprints, row );
        mData.footprintRow.push_back( row );
      }
    mData.inputs.footprints.updateBoxes();
  }

  static Point middleOf( const Footprints &lines, std::size_t row )
  {
    double length = 0;
    Point place;
    for ( int pass = 0; pass < 2; ++pass )
    {
      double left = length / 2;
      for ( std::uint32_t p = lines.ringBegin( row ); p < lines.ringEnd( row ); ++p )
      {
        const Footprints::Ring path = lines.ring( p );
        for ( std::size_t i = 0; i + 1 < path.size; ++i )
        {
          const double *a = path.xy + 2 * i;
          const double piece = std::hypot( a[2] - a[0], a[3] - a[1] );
          if ( pass == 0 )
          {
            length += piece;
            place = { a[0], a[1] };
          }
          else if ( left >= 0 && piece > 0 )
          {
            const double share = std::min( 1.0, left / piece );
            place = { a[0] + share * ( a[2] - a[0] ), a[1] + share * ( a[3] - a[1] ) };
            left -= piece;
          }
        }
      }
    }
    return place;
  }

  // Features of the workload are places inside the area. Polygons are footprints too, but where FOOTPRINTS has them
  // already.
  void addWork( const ZoneLocator &area )
  {
    ReadLayer &read = mLayers[static_cast<std::size_t>( mInputs.workload )];
    TaskSource &source = mInputs.sources[static_cast<std::size_t>( mInputs.workload )];
    const bool polygons = read.kind == RowKind::Polygons;
    Layer layer;
    if ( polygons )
      layer = clean( mInputs.workload, false );
    const Footprints &shapes = polygons ? layer.footprints : read.raw.raw.footprints;
    const Footprints others = mInputs.footprints >= 0 ? mData.inputs.footprints : Footprints();
    const ZoneLocator footprints( others );
    for ( std::uint32_t row = 0; row < source.skip.size(); ++row )
    {
      SkipReason &skip = source.skip[row];
      const bool repeated = skip == SkipReason::Duplicate; // a flat of the same house is work of its own
      if ( skip == SkipReason::None && shapes.isEmpty( row ) )
        skip = SkipReason::EmptyGeometry;
      if ( ( skip != SkipReason::None && !repeated ) || shapes.isEmpty( row ) )
        continue;
      const double weight = read.weight.empty() ? 1 : read.weight[row];
      const std::span<const double> xy = shapes.coordinates( row );
      const Point place = polygons                      ? pointOnSurface( shapes, row )
                          : read.kind == RowKind::Lines ? middleOf( shapes, row )
                                                        : Point { xy[0], xy[1] };
      bool inside = false;
      area.forEach( place, [&inside]( std::uint32_t ) { inside = true; } );
      skip = !( weight >= 0 ) || !std::isfinite( weight ) ? SkipReason::BadWeight
             : inside                                     ? SkipReason::None
                                                          : SkipReason::OutsideArea;
      if ( !inside )
        continue;
      const bool isPart = !read.isPart.empty() && read.isPart[row];
      WorkPlace work { place, weight, -1 };
      footprints.forEach( place, [&work]( std::uint32_t found ) {
        work.footprint = static_cast<std::int32_t>( found );
      } );
      if ( polygons && work.footprint < 0 && !repeated )
      {
        work.footprint = static_cast<std::int32_t>( mData.inputs.footprints.size() );
        mData.inputs.footprints.append( shapes, row );
        if ( mInputs.footprints < 0 )
          mData.footprintRow.push_back( row );
      }
      // A house that is no work is a house all the same: no border cuts it.
      if ( skip == SkipReason::None && isPart )
        skip = SkipReason::PartOfMapped;
      if ( skip == SkipReason::None )
        mData.inputs.work.push_back( work );
      if ( row % 2048 == 0 && mFeedback->isCanceled() )
        throw Canceled();
    }
  }

  // What would be far more tasks than anybody can use is said before any memory is taken.
  void checkTasks() const
  {
    double work = 0;
    for ( const WorkPlace &place : mData.inputs.work )
      work += place.work;
    const TaskPlanOptions &plan = mInputs.plan;
    const bool bySize = mInputs.method != TaskMethod::Balanced && ( mInputs.cellSizeM || mInputs.zoom );
    const double byWork = plan.count || bySize ? 0 : work / plan.target;
    const QLocale locale;
    const auto places = static_cast<double>( mData.inputs.work.size() );
    if ( mInputs.weight && ( !std::isfinite( work ) || ( byWork > FEW_TASKS && byWork > TASKS_PER_PLACE * places ) ) )
      throw QgsProcessingException(
        Words::tr(
          "The weights of “%1” (WORKLOAD_WEIGHT: %2) add up to %3: with %4 per task (TARGET) that would be %5 tasks "
          "for %6 features. Such a column is no amount of work, but perhaps a price or a code. Choose another one, a "
          "larger TARGET, or a TASK_COUNT."
        )
          .arg(
            mInputs.sources[static_cast<std::size_t>( mInputs.workload )].name, mInputs.weight->expression(),
            locale.toString( work, 'g', 6 ), locale.toString( plan.target, 'g', 6 ), locale.toString( byWork, 'g', 6 ),
            locale.toString( places, 'f', 0 )
          )
      );
    if ( mInputs.method != TaskMethod::Balanced )
      return;
    const double areaM2 = measureShape( mData.inputs.area, 0, mData.frame.frame ).areaM2;
    const double byArea
      = plan.count ? 0
                   : areaM2
                       / std::min(
                         plan.maxAreaM2.value_or( areaM2 ), work > 0 ? areaM2 : plan.areaPerTaskM2.value_or( areaM2 )
                       );
    const double tasks = plan.count ? *plan.count : std::max( byWork, byArea );
    if ( tasks > MAX_TASKS )
      throw QgsProcessingException( Words::tr( "The plan would have %1 tasks, more than anybody can use (at most %2). "
                                               "Choose fewer with TASK_COUNT, or a larger TARGET, MAX_AREA_KM2 or "
                                               "CELL_SIZE." )
                                      .arg( locale.toString( tasks, 'f', 0 ), locale.toString( MAX_TASKS, 'f', 0 ) ) );
  }

  void addBarriers()
  {
    for ( std::size_t i = 1; i < mLayers.size(); ++i )
    {
      if ( static_cast<int>( i ) == mInputs.workload || static_cast<int>( i ) == mInputs.footprints )
        continue;
      const Footprints &lines = mLayers[i].raw.raw.footprints;
      std::vector<SkipReason> &skip = mInputs.sources[i].skip;
      for ( std::size_t row = 0; row < skip.size(); ++row )
      {
        if ( skip[row] != SkipReason::None || mLayers[i].rank[row] == BarrierRank::None )
          continue;
        for ( std::uint32_t p = lines.ringBegin( row ); p < lines.ringEnd( row ); ++p )
        {
          const Footprints::Ring path = lines.ring( p );
          mData.inputs.barriers.beginRing( false );
          for ( std::size_t k = 0; k < path.size; ++k )
            mData.inputs.barriers.addVertex( path.xy[2 * k], path.xy[2 * k + 1] );
          if ( mLayers[i].kind == RowKind::Polygons )
            mData.inputs.barriers.addVertex( path.xy[0], path.xy[1] );
          mData.inputs.barriers.endPath();
        }
        mData.inputs.barriers.endFeature();
        mData.inputs.barrierRank.push_back( mLayers[i].rank[row] );
      }
    }
    mData.inputs.barriers.updateBoxes();
  }

  TaskAreaInputs &mInputs;
  const QgsCoordinateTransformContext &mContext;
  const RunContext &mRun;
  QgsProcessingFeedback *mFeedback;
  std::vector<ReadLayer> mLayers;
  TaskAreaData mData;
};

} // namespace

TaskAreaData readTaskAreas(
  TaskAreaInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
)
{
  return Reader( inputs, context, run, feedback ).read();
}

} // namespace lacuna
