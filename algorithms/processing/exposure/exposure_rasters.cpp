// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposure_run.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

namespace lacuna
{

namespace
{

constexpr double CRUMB = 1e-9;        // of a footprint
constexpr double DEEPEST_FLOOD = 100; // metres

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
    RasterFile file = inputs.rasters[place].open( inputs.band );
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

// The places of points and centroids in the plane of cells, or the centres nearest to them; rows without one are no
// longer judged.
std::vector<Point> placesOnGrid(
  const ExposureInputs &inputs, const ExposedLayer &buildings, const GridGroup &group,
  const QgsCoordinateTransformContext &context, bool toCentres, std::vector<std::uint8_t> &judged, const RunContext &run
)
{
  Footprints places( run.storage );
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
  toRaster.transform( places, judged, run );
  std::vector<Point> points( buildings.size() );
  const Grid &grid = group.files.front().grid();
  for ( std::size_t row = 0; row < points.size(); ++row )
    if ( judged[row] )
    {
      const std::span<const double> xy = std::as_const( places ).coordinates( row );
      points[row] = toCentres ? grid.nearestCentre( xy[0], xy[1] ) : grid.toCell( xy[0], xy[1] );
    }
  return points;
}

// The footprints as they were read, but for those that had to be repaired.
Footprints asReadOrRepaired(
  const ExposedLayer &buildings, const FromWorkingFrame &back, const RunContext &run, std::vector<std::uint8_t> &judged
)
{
  const std::vector<std::uint32_t> &rows = buildings.layer.repaired;
  if ( rows.empty() )
    return buildings.asRead;
  Footprints repaired( run.storage );
  for ( const std::uint32_t row : rows )
    repaired.append( buildings.layer.footprints, row );
  std::vector<std::uint8_t> placed( rows.size(), 1 );
  back.transform( repaired, placed, run.quiet() );
  Footprints all( run.storage );
  all.reserve( buildings.size(), buildings.asRead.vertexCount() );
  std::size_t next = 0;
  for ( std::size_t row = 0; row < buildings.size(); ++row )
  {
    const bool wasRepaired = next < rows.size() && rows[next] == row;
    all.append( wasRepaired ? repaired : buildings.asRead, wasRepaired ? next : row );
    if ( wasRepaired && !placed[next++] )
      judged[row] = 0;
  }
  return all;
}

// The footprints in the plane of cells. lastUse: they need not stay.
Footprints footprintsOnGrid(
  ExposedLayer &buildings, const GridGroup &group, const QgsCoordinateTransformContext &context, bool lastUse,
  std::vector<std::uint8_t> &judged, const RunContext &run
)
{
  const FromWorkingFrame back( buildings.frame, group.crs, context );
  Footprints cells;
  if ( buildings.asRead.size() == buildings.size() && group.crs == buildings.raw.crs )
    cells = asReadOrRepaired( buildings, back, run, judged );
  else
  {
    cells = lastUse ? std::move( buildings.layer.footprints ) : Footprints( buildings.layer.footprints );
    back.transform( cells, judged, run.part( 0, 0.8 ) );
  }
  toCells( cells, group.files.front().grid(), run.part( 0.8, 1 ) );
  return cells;
}

// One metre to the east and to the north of every building, as far as the raster's plane is concerned.
std::vector<MetreSteps> metreSteps(
  const ExposedLayer &buildings, const GridGroup &group, const QgsCoordinateTransformContext &context,
  std::vector<std::uint8_t> &judged, const RunContext &run
)
{
  const FromWorkingFrame toRaster( buildings.frame, group.crs, context );
  const Grid &grid = group.files.front().grid();
  std::vector<MetreSteps> steps( buildings.size() );
  parallelFor( buildings.size(), 1024, run, [&]( std::size_t begin, std::size_t end ) {
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

HazardSummary summaryOfPoint( double value, const HazardThreshold &threshold )
{
  if ( std::isnan( value ) )
    return {};
  WeightedStats gatherer( false, threshold );
  gatherer.add( value, 1 );
  return gatherer.summary( Statistic::Max );
}

void warnOfUnplaced(
  const ExposedLayer &buildings, const std::vector<std::uint8_t> &judged, const GridGroup &group,
  const HazardVisit &visit
)
{
  for ( std::size_t row = 0; row < judged.size(); ++row )
    if ( buildings.judged[row] && !judged[row] )
      for ( const std::size_t place : group.places )
        visit( row, place, HazardSummary() );
}

} // namespace

void measureRasters(
  const ExposureInputs &inputs, ExposedLayer &buildings, const RasterQuestion &question,
  const QgsCoordinateTransformContext &context, const RunContext &run
)
{
  std::deque<GridGroup> groups = openRasters( inputs );
  buildings.partly.assign( buildings.size(), 0 );
  buildings.veryDeep.assign( buildings.size(), 0 );
  const HazardVisit logSummary = [&]( std::size_t row, std::size_t raster, const HazardSummary &summary ) {
    if ( summary.withoutData > CRUMB )
      buildings.partly[row] = 1;
    if ( summary.deciding > DEEPEST_FLOOD )
      buildings.veryDeep[row] = 1;
    question.summary( row, raster, summary );
  };
  const bool atCentroid = inputs.statistic == Statistic::Centroid;
  for ( std::size_t g = 0; g < groups.size(); ++g )
  {
    GridGroup &group = groups[g];
    const RunContext part = run.part(
      static_cast<double>( g ) / static_cast<double>( groups.size() ),
      static_cast<double>( g + 1 ) / static_cast<double>( groups.size() )
    );
    std::vector<std::uint8_t> judged = buildings.judged;
    const bool sampled = inputs.points || ( atCentroid && question.decidingOnly );
    std::vector<std::vector<HazardSummary>> kept; // per raster and row, where the deciding value comes later
    if ( !sampled )
    {
      // The next grid, or the caller, may need the footprints as they are.
      const bool lastUse = question.lastUse && g + 1 == groups.size();
      const Footprints cells = footprintsOnGrid( buildings, group, context, lastUse, judged, part.part( 0, 0.2 ) );
      if ( atCentroid )
        kept.assign( group.places.size(), std::vector<HazardSummary>( buildings.size() ) );
      measureFootprints(
        group.files, { cells, judged, buildings.floorM }, question.options, part.part( 0.2, atCentroid ? 0.6 : 1 ),
        [&]( std::size_t row, std::size_t raster, const HazardSummary &summary ) {
          if ( atCentroid )
            kept[raster][row] = summary;
          else
            logSummary( row, group.places[raster], summary );
        }
      );
    }
    if ( sampled || atCentroid )
    {
      const std::vector<Point> points = placesOnGrid(
        inputs, buildings, group, context, inputs.sampling == Sampling::Nearest, judged,
        part.part( sampled ? 0 : 0.6, 0.7 )
      );
      samplePoints(
        group.files, points, judged, inputs.sampling, part.part( 0.7, 1 ),
        [&]( std::size_t row, std::size_t raster, double value ) {
          HazardSummary summary = sampled ? summaryOfPoint( value, question.options.threshold( buildings.floorM[row] ) )
                                          : kept[raster][row];
          summary.deciding = std::isnan( value ) ? value : std::max( value, 0.0 );
          logSummary( row, group.places[raster], summary );
        }
      );
    }
    warnOfUnplaced( buildings, judged, group, logSummary );
  }
}

void measureProbability(
  const ExposureInputs &inputs, ExposedLayer &buildings, const ExposureProbability &probability,
  std::span<double> result, const QgsCoordinateTransformContext &context, const RunContext &run
)
{
  std::deque<GridGroup> groups = openRasters( inputs );
  GridGroup &group = groups.front();
  std::vector<std::uint8_t> judged = buildings.judged;
  const bool asPoints = inputs.points || inputs.statistic == Statistic::Centroid;
  const Footprints cells = asPoints ? Footprints( buildings.layer.footprints )
                                    : footprintsOnGrid( buildings, group, context, false, judged, run.part( 0, 0.1 ) );
  const std::vector<Point> centres
    = placesOnGrid( inputs, buildings, group, context, false, judged, run.part( 0.1, 0.15 ) );
  const std::vector<MetreSteps> steps = metreSteps( buildings, group, context, judged, run.part( 0.15, 0.25 ) );
  const FootprintsOnGrid footprints { cells, judged, buildings.floorM };
  probability.measure( group.files, { footprints, centres, steps, asPoints }, run.part( 0.25, 1 ), result );
}

} // namespace lacuna
