// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_area_shapes.h"
#include "polygon_maker.h"
#include "lacuna/zone_locator.h"

#include <qgsexception.h>
#include <qgslinestring.h>
#include <qgsmultipolygon.h>
#include <qgspolygon.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( TaskAreas )
};

constexpr double MAX_CELLS = 1e6;
constexpr int MAX_SPLITS = 6; // of a cell into four, one inside the other

class Maker
{
public:
  Maker(
    const TaskAreaInputs &inputs, const TaskAreaData &data, const QgsCoordinateTransformContext &context,
    const RunContext &run, QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mData( data )
    , mContext( context )
    , mRun( run )
    , mFeedback( feedback )
    , mCrs( inputs.area().source->sourceCrs() )
  {}

  TaskAreaResult make()
  {
    mFeedback->setProgressText( Words::tr( "Making the tasks" ) );
    if ( mInputs.method == TaskMethod::Balanced )
      balanced();
    else
      grid();
    mFeedback->setProgressText( Words::tr( "Checking the tasks" ) );
    for ( std::size_t t = 0; t < mResult.tasks.size(); ++t )
      mResult.tasks[t].measures = measureShape( mResult.shapes, t, mData.frame.frame );
    mResult.cut = cutFootprints( mResult.shapes, mData.inputs.footprints, mData.frame.frame, mRun.part( 0.85, 0.9 ) );
    std::vector<double> work;
    for ( const TaskRow &task : mResult.tasks )
      work.push_back( mResult.byArea ? task.measures.areaM2 : task.work );
    mResult.spread = spreadOf( work );
    return std::move( mResult );
  }

private:
  void balanced()
  {
    TaskPlan plan = planTasks( mData.inputs, mData.frame.frame, mInputs.plan, mRun.part( 0.2, 0.8 ) );
    mResult.shapes = shapesOf( plan );
    mResult.exceptions = std::move( plan.exceptions );
    mResult.borderM = plan.borderM;
    mResult.target = plan.target;
    mResult.byArea = plan.byArea;
    mResult.taskOfWork = std::move( plan.taskOfWork );
    // All new corners in one transformation.
    std::vector<double> x;
    std::vector<double> y;
    for ( const PlannedTask &task : plan.tasks )
      for ( const PlanRing &ring : task.rings )
        for ( const PlanVertex &vertex : ring.vertices )
          if ( vertex.areaVertex < 0 )
          {
            x.push_back( vertex.x );
            y.push_back( vertex.y );
          }
    toSource( x, y );
    findNext();
    std::size_t next = 0;
    for ( const PlannedTask &task : plan.tasks )
    {
      PolygonMaker maker;
      for ( const PlanRing &ring : task.rings )
      {
        QVector<double> ringX;
        QVector<double> ringY;
        for ( const PlanVertex &vertex : ring.vertices )
        {
          const Point place = vertex.areaVertex >= 0 ? onArea( vertex ) : Point { x[next], y[next] };
          next += vertex.areaVertex >= 0 ? 0 : 1;
          ringX << place.x;
          ringY << place.y;
        }
        keepOnOneSide( ringX );
        maker.add( ringX, ringY, ring.hole );
      }
      TaskRow row;
      row.geometry = maker.take();
      row.work = task.work;
      row.features = task.features;
      row.barriersCrossed = task.barriersCrossed;
      mResult.tasks.push_back( std::move( row ) );
    }
  }

  void toSource( std::vector<double> &x, std::vector<double> &y ) const
  {
    if ( !x.empty() && !FromWorkingFrame( mData.frame, mCrs, mContext ).transform( x, y ) )
      throw QgsProcessingException( Words::tr( "The tasks could not be brought back to the CRS of the layer “%1” (%2)."
      )
                                      .arg( mInputs.area().name, mCrs.authid() ) );
  }

  void findNext()
  {
    std::int32_t first = 0;
    for ( std::uint32_t r = mData.sourceArea.ringBegin( 0 ); r < mData.sourceArea.ringEnd( 0 ); ++r )
    {
      const auto size = static_cast<std::int32_t>( mData.sourceArea.ring( r ).size );
      for ( std::int32_t i = 0; i < size; ++i )
        mNext.push_back( first + ( i + 1 ) % size );
      first += size;
    }
  }

  Point onArea( const PlanVertex &vertex ) const
  {
    const double *xy = mData.sourceArea.ring( mData.sourceArea.ringBegin( 0 ) ).xy;
    const double *a = xy + 2 * static_cast<std::ptrdiff_t>( vertex.areaVertex );
    const double *b = xy + 2 * static_cast<std::ptrdiff_t>( mNext[static_cast<std::size_t>( vertex.areaVertex )] );
    return { a[0] + vertex.along * ( b[0] - a[0] ), a[1] + vertex.along * ( b[1] - a[1] ) };
  }

  // Degrees: a task beside the antimeridian has all its corners on its own side of it.
  void keepOnOneSide( QVector<double> &x ) const
  {
    if ( !mCrs.isGeographic() || x.isEmpty() )
      return;
    constexpr double NEAR = 1e-9;
    const Box &area = mData.sourceArea.box( 0 );
    double sum = 0;
    for ( double &value : x )
    {
      if ( value > area.xMax + NEAR && value - 360 >= area.xMin - NEAR )
        value -= 360;
      else if ( value < area.xMin - NEAR && value + 360 <= area.xMax + NEAR )
        value += 360;
      sum += std::fabs( value ) < 180 - NEAR ? value : 0;
    }
    const auto [west, east] = std::minmax_element( x.constBegin(), x.constEnd() );
    if ( *east - *west <= 180 )
      return;
    for ( double &value : x )
      if ( std::fabs( std::fabs( value ) - 180 ) < NEAR && value * sum < 0 )
        value = -value;
  }

  // The cells of a grid as polygons in the CRS of AREA, and for the Tasking Manager's which they are.
  Footprints cells( std::vector<SlippyCell> &slippy )
  {
    Footprints made( mRun.storage );
    if ( mInputs.method == TaskMethod::Slippy )
    {
      const Box degrees = degreesOfArea();
      const int zoom = mInputs.zoom ? *mInputs.zoom : zoomFor( degrees );
      requireCount( slippyCount( degrees, zoom ), Words::tr( "Choose a smaller ZOOM than %1." ).arg( zoom ) );
      slippy = slippyCells( degrees, zoom );
      return slippyShapes( slippy );
    }
    const Box &box = mData.inputs.area.box( 0 );
    const double factor = mData.frame.frame.unitsPerMetre( ( box.xMin + box.xMax ) / 2, ( box.yMin + box.yMax ) / 2 );
    const double size = cellSize() * factor;
    requireCount(
      box.width() / size * box.height() / size, Words::tr( "Choose a larger CELL_SIZE than %1 m." ).arg( cellSize() )
    );
    made = mInputs.method == TaskMethod::Square ? squareCells( box, size ) : hexagonCells( box, size );
    std::vector<double> x;
    std::vector<double> y;
    for ( std::size_t row = 0; row < made.size(); ++row )
      for ( std::size_t i = 0; i < made.coordinates( row ).size(); i += 2 )
      {
        x.push_back( made.coordinates( row )[i] );
        y.push_back( made.coordinates( row )[i + 1] );
      }
    toSource( x, y );
    const std::span<double> xy = made.allCoordinates();
    for ( std::size_t i = 0; i < x.size(); ++i )
    {
      xy[2 * i] = x[i];
      xy[2 * i + 1] = y[i];
    }
    made.updateBoxes();
    return made;
  }

  static void requireCount( double count, const QString &advice )
  {
    if ( count > MAX_CELLS )
      throw QgsProcessingException(
        Words::tr( "The grid would have %1 cells, more than anybody can use (at most %2)." )
          .arg( QLocale().toString( count, 'f', 0 ), QLocale().toString( MAX_CELLS, 'f', 0 ) )
        + QLatin1Char( ' ' ) + advice
      );
  }

  Box degreesOfArea() const
  {
    const QgsCoordinateTransform transform(
      mCrs, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), mContext
    );
    Box degrees;
    for ( std::size_t i = 0; i < mData.sourceArea.coordinates( 0 ).size(); i += 2 )
    {
      const QgsPointXY place
        = transform.transform( mData.sourceArea.coordinates( 0 )[i], mData.sourceArea.coordinates( 0 )[i + 1] );
      degrees.add( place.x(), place.y() );
    }
    if ( degrees.yMax > 85.06 || degrees.yMin < -85.06 )
      throw QgsProcessingException( Words::tr( "The Tasking Manager's grid ends at 85° north and south; the layer “%1” "
                                               "(AREA) goes beyond. Use METHOD square." )
                                      .arg( mInputs.area().name ) );
    return degrees;
  }

  // The outline of a cell, with a corner wherever one of the finest cells beside it would have one.
  static void addOutline( const SlippyCell &cell, int finest, QVector<double> &x, QVector<double> &y )
  {
    const int pieces = 1 << ( finest - cell.zoom );
    const auto corner = [&]( int column, int row ) {
      const Box box = SlippyCell { cell.x * pieces + column, cell.y * pieces + row, finest }.bounds();
      x << box.xMin;
      y << box.yMin;
    };
    for ( int i = 0; i < pieces; ++i )
      corner( i, 0 );
    for ( int i = 0; i < pieces; ++i )
      corner( pieces, i );
    for ( int i = 0; i < pieces; ++i )
      corner( pieces - i, pieces );
    for ( int i = 0; i < pieces; ++i )
      corner( 0, pieces - i );
  }

  Footprints slippyShapes( const std::vector<SlippyCell> &slippy ) const
  {
    int finest = 0;
    for ( const SlippyCell &cell : slippy )
      finest = std::max( finest, cell.zoom );
    QVector<double> x;
    QVector<double> y;
    std::vector<int> ends;
    for ( const SlippyCell &cell : slippy )
    {
      addOutline( cell, finest, x, y );
      ends.push_back( static_cast<int>( x.size() ) );
    }
    QVector<double> z( x.size(), 0 );
    const QgsCoordinateTransform transform(
      QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), mCrs, mContext
    );
    if ( !transform.isShortCircuited() && !x.isEmpty() )
      transform.transformCoords( static_cast<int>( x.size() ), x.data(), y.data(), z.data() );
    Footprints made( mRun.storage );
    int i = 0;
    for ( const int end : ends )
    {
      made.beginRing( false );
      for ( ; i < end; ++i )
        made.addVertex( x[i], y[i] );
      made.endRing();
      made.endFeature();
    }
    made.updateBoxes();
    return made;
  }

  double totalWork() const
  {
    double sum = 0;
    for ( const WorkPlace &work : mData.inputs.work )
      sum += work.work;
    return sum;
  }

  double areaM2() const { return measureShape( mData.inputs.area, 0, mData.frame.frame ).areaM2; }

  // The coarsest zoom at which a square of the area holds a target on average; without work the Tasking Manager's 14.
  int zoomFor( const Box &degrees ) const
  {
    const double tasks = mInputs.plan.count ? *mInputs.plan.count : totalWork() / mInputs.plan.target;
    if ( !( tasks > 0 ) )
      return 14;
    for ( int zoom = 0; zoom < 20; ++zoom )
    {
      const Box cell = SlippyCell { 0, 0, zoom }.bounds();
      const double metres
        = cell.width() * 111320 * std::cos( ( degrees.yMin + degrees.yMax ) / 2 * 3.14159265358979 / 180 );
      if ( areaM2() / ( metres * metres ) >= tasks )
        return zoom;
    }
    return 20;
  }

  double cellSize() const
  {
    if ( mInputs.cellSizeM )
      return *mInputs.cellSizeM;
    const double tasks = mInputs.plan.count ? *mInputs.plan.count : totalWork() / mInputs.plan.target;
    const double side = tasks > 0 ? std::sqrt( areaM2() / tasks ) : 500;
    // A round number of metres that a user can say again.
    const double step = std::pow( 10, std::floor( std::log10( side ) ) ) / 2;
    return std::max( 1.0, std::round( side / step ) * step );
  }

  void grid()
  {
    std::vector<SlippyCell> slippy;
    const Footprints all = cells( slippy );
    ClippedCells clipped = clipCells( all, mData.sourceArea, mInputs.clip, mRun.part( 0.2, 0.6 ) );
    takeCells( clipped, slippy );
    for ( int round = 0; round < MAX_SPLITS && mInputs.splitHeavy && !slippy.empty(); ++round )
    {
      std::vector<SlippyCell> finer;
      if ( !splitHeavy( finer ) )
        break;
      clipped = clipCells( slippyShapes( finer ), mData.sourceArea, mInputs.clip, mRun.part( 0.6, 0.7 ) );
      takeCells( clipped, finer );
    }
    mResult.target = mInputs.plan.target;
    mResult.byArea = mData.inputs.work.empty();
  }

  // The cells as tasks, with the work that lies in each.
  void takeCells( const ClippedCells &clipped, const std::vector<SlippyCell> &slippy )
  {
    mResult.tasks.clear();
    for ( std::size_t row = 0; row < clipped.cell.size(); ++row )
    {
      PolygonMaker maker;
      for ( std::uint32_t r = clipped.shapes.ringBegin( row ); r < clipped.shapes.ringEnd( row ); ++r )
      {
        const Footprints::Ring ring = clipped.shapes.ring( r );
        QVector<double> x;
        QVector<double> y;
        for ( std::size_t i = 0; i < ring.size; ++i )
        {
          x << ring.xy[2 * i];
          y << ring.xy[2 * i + 1];
        }
        maker.add( x, y, clipped.shapes.isHole( r ) );
      }
      TaskRow task;
      task.geometry = maker.take();
      if ( !slippy.empty() )
      {
        task.cell = slippy[clipped.cell[row]];
        task.isSquare = clipped.whole[row] != 0;
      }
      mResult.tasks.push_back( std::move( task ) );
    }
    RawLayer moved;
    moved.raw.footprints = clipped.shapes;
    moved.raw.skip.assign( clipped.cell.size(), SkipReason::None );
    moved.crs = mCrs;
    toWorkingFrame( moved, mData.frame, mContext, mRun.quiet() );
    mResult.shapes = std::move( moved.raw.footprints );
    const ZoneLocator locator( mResult.shapes );
    mResult.taskOfWork.assign( mData.inputs.work.size(), -1 );
    for ( std::size_t i = 0; i < mData.inputs.work.size(); ++i )
    {
      std::int32_t &task = mResult.taskOfWork[i];
      locator.forEach( mData.inputs.work[i].place, [&task]( std::uint32_t found ) {
        task = static_cast<std::int32_t>( found );
      } );
      // Edges that are straight in the CRS of AREA are bent in the frame: a place beside one may lie in no cell.
      if ( task < 0 && mInputs.clip )
        task = nearestShape( mResult.shapes, mData.inputs.work[i].place );
      if ( task < 0 )
        continue;
      mResult.tasks[static_cast<std::size_t>( task )].work += mData.inputs.work[i].work;
      ++mResult.tasks[static_cast<std::size_t>( task )].features;
    }
  }

  // Every cell above the target as its four children, as far as the Tasking Manager would split it.
  bool splitHeavy( std::vector<SlippyCell> &finer ) const
  {
    bool split = false;
    for ( const TaskRow &task : mResult.tasks )
      if ( task.work > mInputs.plan.target && task.cell->zoom < SlippyCell::SMALLEST_SPLIT )
      {
        split = true;
        for ( int child = 0; child < 4; ++child )
          finer.push_back( task.cell->child( child ) );
      }
      else
        finer.push_back( *task.cell );
    return split;
  }

  const TaskAreaInputs &mInputs;
  const TaskAreaData &mData;
  const QgsCoordinateTransformContext &mContext;
  const RunContext &mRun;
  QgsProcessingFeedback *mFeedback;
  QgsCoordinateReferenceSystem mCrs;
  std::vector<std::int32_t> mNext;
  TaskAreaResult mResult;
};

} // namespace

TaskAreaResult makeTasks(
  const TaskAreaInputs &inputs, const TaskAreaData &data, const QgsCoordinateTransformContext &context,
  const RunContext &run, QgsProcessingFeedback *feedback
)
{
  return Maker( inputs, data, context, run, feedback ).make();
}

} // namespace lacuna
