// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "road_offset.h"
#include "../../core/polling.h"
#include "lacuna/parallel.h"

#include <Eigen/Core>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lacuna
{

namespace
{

constexpr double CELL_M = 250;
constexpr double STEP_M = 10;
constexpr double SAME_WAY_DEGREES = 15;
constexpr double SPREAD_M = 1.5;
constexpr double RIVAL_M = 2.5;
constexpr double RIVAL_SHARE = 0.9;
constexpr std::size_t FEWEST = 20;
constexpr double FEWEST_SHARE = 1.0 / 3;
constexpr double ONE_WAY = 0.05; // least share of the votes across the other direction

// One place on a reference road, with its distances across the road to the OSM roads beside it.
struct Place
{
  double normal[2];
  std::vector<double> across;
};

double weight( double residual )
{
  const double u = residual / SPREAD_M;
  return std::abs( u ) >= 1 ? 0 : ( 1 - u * u ) * ( 1 - u * u );
}

// How far the best of a place's votes is from a shift.
double residual( const Place &place, double dx, double dy )
{
  const double shift = place.normal[0] * dx + place.normal[1] * dy;
  double best = std::numeric_limits<double>::infinity();
  for ( const double across : place.across )
    if ( std::abs( across - shift ) < std::abs( best ) )
      best = across - shift;
  return best;
}

double agreement( const std::vector<const Place *> &places, double dx, double dy )
{
  double sum = 0;
  pollNow();
  for ( const Place *place : places )
    sum += weight( residual( *place, dx, dy ) );
  return sum;
}

OffsetCell solve( const std::vector<const Place *> &places, double maxOffset )
{
  OffsetCell cell;
  if ( places.size() < FEWEST )
    return cell;
  Eigen::Matrix2d ways = Eigen::Matrix2d::Zero();
  for ( const Place *place : places )
  {
    const Eigen::Vector2d normal( place->normal[0], place->normal[1] );
    ways += normal * normal.transpose();
  }
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d> axes( ways / static_cast<double>( places.size() ) );
  const bool oneWay = axes.eigenvalues()( 0 ) < ONE_WAY;
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
    if ( ( shift - best->first ).norm() > RIVAL_M )
      rival = std::max( rival, votes );

  Eigen::Vector2d shift = best->first;
  std::size_t agreeing = 0;
  for ( int round = 0; round < 8; ++round )
  {
    Eigen::Matrix2d left = Eigen::Matrix2d::Identity() * 1e-9;
    Eigen::Vector2d right = Eigen::Vector2d::Zero();
    agreeing = 0;
    for ( const Place *place : places )
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
  cell.applied = agreeing >= FEWEST
                 && static_cast<double>( agreeing ) >= FEWEST_SHARE * static_cast<double>( places.size() )
                 && rival < RIVAL_SHARE * best->second && shift.norm() <= maxOffset;
  cell.sure = cell.applied;
  return cell;
}

} // namespace

OffsetField estimateRoadOffsets(
  const RoadLayer &reference, const RoadLayer &osm, const MetricFrame &frame, const RoadOptions &options,
  const Monitor &monitor
)
{
  const EarthGrid grid( frame, CELL_M );
  const double cosine = std::cos( SAME_WAY_DEGREES * std::numbers::pi / 180 );

  std::vector<std::vector<std::pair<EarthGrid::Key, Place>>> found( ( reference.segments.size() + 255 ) / 256 );
  parallelFor(
    reference.segments.size(), 256, options.threads, partOf( monitor, 0, 0.6 ),
    [&]( std::size_t begin, std::size_t end ) {
      for ( std::size_t s = begin; s < end; ++s )
      {
        pollNow();
        const RoadSegment &segment = reference.segments[s];
        const double factor = frame.unitsPerMetre( segment.x1, segment.y1 );
        const std::size_t count = static_cast<std::size_t>( std::max( 1.0, std::round( segment.lengthM / STEP_M ) ) );
        for ( std::size_t i = 0; i < count && segment.lengthM >= STEP_M / 2; ++i )
        {
          const double t = ( static_cast<double>( i ) + 0.5 ) / static_cast<double>( count );
          const Point at { segment.x1 + t * ( segment.x2 - segment.x1 ), segment.y1 + t * ( segment.y2 - segment.y1 ) };
          Place place { { -segment.along[1], segment.along[0] }, {} };
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
    }
  );
  std::vector<EarthGrid::Key> keys;
  for ( const auto &part : found )
    for ( pollNow(); const auto &[key, place] : part )
      keys.push_back( key );
  EarthCells cells( grid, std::move( keys ) );
  const std::vector<Point> middles = cells.middles();
  std::vector<std::vector<Place>> placesOf( cells.size() );
  for ( auto &part : found )
    for ( pollNow(); auto &[key, place] : part )
      placesOf[cells.at( key )].push_back( std::move( place ) );

  std::vector<OffsetCell> solved( cells.size() );
  parallelFor( cells.size(), 4, options.threads, partOf( monitor, 0.6, 1 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t c = begin; c < end; ++c )
    {
      // With the cells around it, which smooths between neighbours.
      std::vector<const Place *> places;
      cells.around( middles[c], 1, [&]( std::uint32_t near, const Point & ) {
        for ( const Place &place : placesOf[near] )
          places.push_back( &place );
      } );
      solved[c] = solve( places, options.maxOffsetM );
      solved[c].x = middles[c].x;
      solved[c].y = middles[c].y;
    }
  } );
  return OffsetField::ofCells( std::move( cells ), std::move( solved ) );
}

} // namespace lacuna
