// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_finder.h"
#include "lacuna/error.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesource.h>
#include <qgsfeedback.h>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr double NEAR_M = 10;                                   // of a place that lies in no gap
constexpr std::size_t SEVERAL = static_cast<std::size_t>( -1 ); // rows of one id
constexpr double DEGREE_M = 110574;                             // at the least
constexpr double SAME_M = 0.5;                                  // of two gaps that are equally near

} // namespace

GapFinder::GapFinder(
  const QgsFeatureSource &source, const QStringList &ids, const QgsCoordinateTransformContext &context,
  QgsFeedback *feedback
)
{
  const QgsCoordinateReferenceSystem degrees( QStringLiteral( "EPSG:4326" ) );
  const QgsCoordinateTransform transform( source.sourceCrs(), degrees, context );
  mMeasure.setSourceCrs( degrees, context );
  mMeasure.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
  QList<int> columns;
  for ( const QString &id : ids )
    if ( const int column = source.fields().lookupField( id ); column >= 0 && !columns.contains( column ) )
      columns << column;
  QgsFeature feature;
  for ( QgsFeatureIterator rows = source.getFeatures(); rows.nextFeature( feature ); )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    const std::size_t row = mShapes.size();
    mIds.push_back( columns.isEmpty() ? QString() : feature.attribute( columns.first() ).toString() );
    for ( const int column : std::as_const( columns ) )
      if ( const QString id = feature.attribute( column ).toString(); !id.isEmpty() )
      {
        const auto place = mRows.find( id );
        if ( place == mRows.end() )
          mRows.insert( id, row );
        else if ( *place != row )
        {
          mRepeated += *place == SEVERAL ? 0 : 1;
          *place = SEVERAL;
        }
      }
    QgsGeometry shape = feature.geometry();
    try
    {
      if ( !shape.isNull() && transform.isValid() )
        shape.transform( transform );
    }
    catch ( const QgsCsException & )
    {
      shape = QgsGeometry();
    }
    mShapes.push_back( shape );
  }
}

void GapFinder::index() const
{
  if ( mIndex )
    return;
  mIndex = std::make_unique<QgsSpatialIndex>();
  for ( std::size_t row = 0; row < mShapes.size(); ++row )
    if ( !mShapes[row].isEmpty() )
      mIndex->addFeature( static_cast<QgsFeatureId>( row ), mShapes[row].boundingBox() );
}

QgsGeometry GapFinder::placeOf( std::size_t row ) const
{
  return mShapes[row].isEmpty() ? QgsGeometry() : mShapes[row].pointOnSurface();
}

GapFinder::Hit GapFinder::find( const FindingRow &finding ) const
{
  bool isTwice = false;
  for ( const QString &id : { finding.gapId, finding.sampleId } )
    if ( const auto found = id.isEmpty() ? mRows.constEnd() : mRows.constFind( id ); found != mRows.constEnd() )
    {
      if ( *found != SEVERAL )
        return { { *found }, QString(), false };
      isTwice = true;
    }
  const bool hasId = !finding.gapId.isEmpty() || !finding.sampleId.isEmpty();
  if ( ( hasId && !isTwice ) || finding.place.isEmpty() )
    return { {}, isTwice ? QStringLiteral( "ambiguous" ) : QStringLiteral( "no_such_gap" ), false };
  Hit hit = finding.isArea ? inside( finding.place ) : near( finding.place );
  if ( hit.rows.empty() && isTwice )
    hit.problem = QStringLiteral( "ambiguous" );
  return hit;
}

GapFinder::Hit GapFinder::inside( const QgsGeometry &area ) const
{
  index();
  Hit hit;
  for ( const QgsFeatureId row : mIndex->intersects( area.boundingBox() ) )
    if ( area.contains( placeOf( static_cast<std::size_t>( row ) ) ) )
      hit.rows.push_back( static_cast<std::size_t>( row ) );
  std::sort( hit.rows.begin(), hit.rows.end() );
  hit.byPlace = true;
  hit.problem = hit.rows.empty() ? QStringLiteral( "no_gap_here" ) : QString();
  return hit;
}

// The gap a place lies in, else the nearest one within reach, where no other is as near.
GapFinder::Hit GapFinder::near( const QgsGeometry &place ) const
{
  index();
  const QgsGeometry point = place.pointOnSurface();
  const QgsPointXY here = point.isNull() ? QgsPointXY() : point.asPoint();
  const double dy = NEAR_M / DEGREE_M, dx = dy / std::max( 0.01, std::cos( here.y() * M_PI / 180 ) );
  std::vector<std::pair<double, std::size_t>> distances;
  for ( const QgsFeatureId id :
        mIndex->intersects( QgsRectangle( here.x() - dx, here.y() - dy, here.x() + dx, here.y() + dy ) ) )
  {
    const std::size_t row = static_cast<std::size_t>( id );
    const QgsGeometry nearest = mShapes[row].contains( point ) ? point : mShapes[row].nearestPoint( point );
    if ( !nearest.isNull() )
      distances.emplace_back( mMeasure.measureLine( here, nearest.asPoint() ), row );
  }
  std::sort( distances.begin(), distances.end() );
  Hit hit;
  hit.byPlace = true;
  if ( distances.empty() || distances.front().first > NEAR_M )
    hit.problem = QStringLiteral( "no_gap_here" );
  else if ( distances.size() > 1 && distances[1].first - distances[0].first < SAME_M )
    hit.problem = QStringLiteral( "ambiguous" );
  else
    hit.rows = { distances.front().second };
  return hit;
}

} // namespace lacuna
