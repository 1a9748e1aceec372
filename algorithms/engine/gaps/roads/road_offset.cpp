// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "road_offset.h"
#include "../../core/angles.h"
#include "../../core/polling.h"
#include "lacuna/parallel.h"

#include <Eigen/Core>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// Point-to-line registration (Chen and Medioni 1991) by iteratively reweighted least squares with Tukey’s biweight:
// lines tell only of the shift across them.

namespace
{

// Larger than those of buildings, since a road gives a vote in 10 m and only one direction. Chosen by hand, tried in
// RESULTS.md, as are the next two.
constexpr double CELL_M = 250;
constexpr double SAMPLE_STEP_M = 10;
constexpr double MAX_ANGLE_DEGREES = 15;
// Of Tukey’s weights, and how far apart two peaks are: as for buildings (offset_decision.cpp).
constexpr double BIWEIGHT_RADIUS_M = 1.5;
constexpr double MIN_PEAK_DISTANCE_M = 2.5;
// Of the votes of the best place. This and the next two are chosen by hand.
constexpr double MAX_SECOND_PEAK_SHARE = 0.9;
constexpr std::size_t MIN_AGREEING = 20;
constexpr double MIN_AGREEING_SHARE = 1.0 / 3;
// Least share of the votes across the other direction. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_CROSS_SHARE = 0.05;

// One place on a reference road, with its distances across the road to the OSM roads beside it.
struct RoadSample
{
  double normal[2];
  std::vector<double> across;
};

double weight( double residual )
{
  const double u = residual / BIWEIGHT_RADIUS_M;
  return std::abs( u ) >= 1 ? 0 : ( 1 - u * u ) * ( 1 - u * u );
}

// How far the best of a place's votes is from a shift.
double residual( const RoadSample &place, double dx, double dy )
{
  const double shift = place.normal[0] * dx + place.normal[1] * dy;
  double best = std::numeric_limits<double>::infinity();
  for ( const double across : place.across )
    if ( std::abs( across - shift ) < std::abs( best ) )
      best = across - shift;
  return best;
}

double agreement( const std::vector<const RoadSample *> &places, double dx, double dy )
{
  double sum = 0;
  pollNow();
  for ( const RoadSample *place : places )
    sum += weight( residual( *place, dx, dy ) );
  return sum;
}

OffsetCell solveCell( const std::vector<const RoadSample *> &places, double maxOffset )
{
  OffsetCell cell;
  if ( places.size() < MIN_AGREEING )
    return cell;
  Eigen::Matrix2d ways = Eigen::Matrix2d::Zero();
  for ( const RoadSample *place : places )
  {
    const Eigen::Vector2d normal( place->normal[0], place->normal[1] );
    ways += normal * normal.transpose();
  }
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d> axes( ways / static_cast<double>( places.size() ) );
  const bool oneWay = axes.eigenvalues()( 0 ) < MIN_CROSS_SHARE;
  const Eigen::Vector2d main = axes.eigenvectors().col( 1 );

  // All shifts on a grid of one metre; along the main direction alone where nothing tells of the other.
  const int reach = static_cast<int>( std::ceil( maxOffset ) );
  std::vector<std::pair<Eigen::Vector2d, double>> tried;
  for ( int i = -reach; i <= reach; ++i )
    for ( int j = oneWay ? 0 : -reach; j <= ( oneWay ? 0 : reach ); ++j )
    {
      const Eigen::Vector2d shift = oneWay ? Eigen::Vector2d( main * i ) : Eigen::Vector2d( i, j );
      if ( shift.norm() <= maxOffset )
        tried.emplace_back( shift, agreement( places, shift.x(), shift.y() ) );
    }
  const auto best = std::max_element( tried.begin(), tried.end(), []( const auto &a, const auto &b ) {
    return a.second < b.second;
  } );
  double rival = 0;
  for ( const auto &[shift, votes] : tried )
    if ( ( shift - best->first ).norm() > MIN_PEAK_DISTANCE_M )
      rival = std::max( rival, votes );

  Eigen::Vector2d shift = best->first;
  std::size_t agreeing = 0;
  for ( int round = 0; round < 8; ++round )
  {
    Eigen::Matrix2d left = Eigen::Matrix2d::Identity() * 1e-9;
    Eigen::Vector2d right = Eigen::Vector2d::Zero();
    agreeing = 0;
    for ( const RoadSample *place : places )
    {
      const double off = residual( *place, shift.x(), shift.y() );
      const double w = weight( off );
      if ( w <= 0 )
        continue;
      const Eigen::Vector2d normal = oneWay ? main : Eigen::Vector2d( place->normal[0], place->normal[1] );
      left += w * normal * normal.transpose();
      right += w * off * normal;
      ++agreeing;
    }
    if ( agreeing == 0 )
      break;
    const Eigen::Vector2d step = oneWay ? Eigen::Vector2d( main * ( main.dot( right ) / main.dot( left * main ) ) )
                                        : Eigen::Vector2d( left.inverse() * right );
    shift += step;
  }
  cell.dxM = shift.x();
  cell.dyM = shift.y();
  cell.landmarks = static_cast<std::uint32_t>( agreeing );
  cell.applied = agreeing >= MIN_AGREEING
                 && static_cast<double>( agreeing ) >= MIN_AGREEING_SHARE * static_cast<double>( places.size() )
                 && rival < MAX_SECOND_PEAK_SHARE * best->second && shift.norm() <= maxOffset;
  cell.sure = cell.applied;
  return cell;
}

} // namespace

OffsetField estimateRoadOffsets(
  const RoadLayer &reference, const RoadLayer &osm, const MetricFrame &frame, const RoadOptions &options,
  const RunContext &context
)
{
  const EarthGrid grid( frame, CELL_M );
  const double cosine = std::cos( toRadians( MAX_ANGLE_DEGREES ) );

  std::vector<std::vector<std::pair<EarthGrid::Key, RoadSample>>> found( ( reference.segments.size() + 255 ) / 256 );
  parallelFor( reference.segments.size(), 256, context.part( 0, 0.6 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t s = begin; s < end; ++s )
    {
      pollNow();
      const RoadSegment &segment = reference.segments[s];
      const double factor = frame.unitsPerMetre( segment.x1, segment.y1 );
      const std::size_t count
        = static_cast<std::size_t>( std::max( 1.0, std::round( segment.lengthM / SAMPLE_STEP_M ) ) );
      for ( std::size_t i = 0; i < count && segment.lengthM >= SAMPLE_STEP_M / 2; ++i )
      {
        const double t = ( static_cast<double>( i ) + 0.5 ) / static_cast<double>( count );
        const Point at { segment.x1 + t * ( segment.x2 - segment.x1 ), segment.y1 + t * ( segment.y2 - segment.y1 ) };
        RoadSample place { { -segment.along[1], segment.along[0] }, {} };
        osm.index.query(
          Box { at.x, at.y, at.x, at.y }.grown( options.maxOffsetM * factor ),
          [&]( std::uint32_t item ) {
            const RoadSegment &other = osm.segments[item];
            if ( std::abs( segment.along[0] * other.along[0] + segment.along[1] * other.along[1] ) < cosine )
              return;
            double share = 0;
            squaredDistance( at.x, at.y, other, &share );
            if ( share <= 0 || share >= 1 )
              return; // beside its ends
            const double dx = other.x1 + share * ( other.x2 - other.x1 ) - at.x;
            const double dy = other.y1 + share * ( other.y2 - other.y1 ) - at.y;
            const double across = ( dx * place.normal[0] + dy * place.normal[1] ) / factor;
            if ( std::abs( across ) <= options.maxOffsetM )
              place.across.push_back( across );
          }
        );
        if ( !place.across.empty() )
          found[begin / 256].emplace_back( grid.keyOf( at ), std::move( place ) );
      }
    }
  } );
  std::vector<EarthGrid::Key> keys;
  for ( const auto &part : found )
    for ( pollNow(); const auto &[key, place] : part )
      keys.push_back( key );
  EarthCells cells( grid, std::move( keys ) );
  const std::vector<Point> middles = cells.middles();
  std::vector<std::vector<RoadSample>> placesOf( cells.size() );
  for ( auto &part : found )
    for ( pollNow(); auto &[key, place] : part )
      placesOf[cells.at( key )].push_back( std::move( place ) );

  std::vector<OffsetCell> solved( cells.size() );
  parallelFor( cells.size(), 4, context.part( 0.6, 1 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t c = begin; c < end; ++c )
    {
      // With the cells around it, which smooths between neighbours.
      std::vector<const RoadSample *> places;
      cells.around( middles[c], 1, [&]( std::uint32_t near, const Point & ) {
        for ( const RoadSample &place : placesOf[near] )
          places.push_back( &place );
      } );
      solved[c] = solveCell( places, options.maxOffsetM );
      solved[c].x = middles[c].x;
      solved[c].y = middles[c].y;
    }
  } );
  return OffsetField::ofCells( std::move( cells ), std::move( solved ) );
}

} // namespace lacuna
