// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_finder.h"
#include "field/crowd_gaps.h"
#include "lacuna/error.h"
#include "layers/degree_area.h"

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

constexpr double NEAR_M = 10;         // of a place that lies in no gap
constexpr double DEGREE_M = 110574;   // at the least
constexpr double SAME_DEGREES = 3e-7; // of two outlines, where tools round to 1e-7
constexpr double SAME_M = 0.5;        // of two gaps that are equally near

} // namespace

GapFinder::GapFinder(
  const QgsFeatureSource &source, const QStringList &ids, const QString &idField,
  const QgsCoordinateTransformContext &context, QgsFeedback *feedback
)
  : mContext( context )
  , mFeedback( feedback )
{
  mToDegrees = QgsCoordinateTransform( source.sourceCrs(), degreesCrs(), context );
  mMeasure.setSourceCrs( degreesCrs(), context );
  mMeasure.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
  QList<int> columns;
  for ( const QString &id : ids )
    if ( const int column = source.fields().lookupField( id ); column >= 0 && !columns.contains( column ) )
      columns << column;
  const int own = source.fields().lookupField( QStringLiteral( "gap_id" ) ),
            asked = idField.isEmpty() ? -1 : source.fields().lookupField( idField ), field = asked >= 0 ? asked : own;
  QList<QVariant> values;
  readRows( source, columns, field, values );
  mRepeated = static_cast<int>( std::count_if( mSeveral.cbegin(), mSeveral.cend(), [this]( const auto &rows ) {
    return !isOneSpot( rows );
  } ) );
  addHandedIds( values, field >= 0, field == own );
}

void GapFinder::readRows(
  const QgsFeatureSource &source, const QList<int> &columns, int handed, QList<QVariant> &values
)
{
  QgsAttributeList read = columns;
  if ( handed >= 0 )
    read << handed;
  QgsFeature feature;
  for ( QgsFeatureIterator rows = source.getFeatures( QgsFeatureRequest().setSubsetOfAttributes( read ) );
        rows.nextFeature( feature ); )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    mIds.push_back( columns.isEmpty() ? QString() : feature.attribute( columns.first() ).toString() );
    for ( const int column : columns )
      add( feature.attribute( column ).toString(), mShapes.size() );
    values << ( handed >= 0 ? feature.attribute( handed ) : QVariant() );
    mShapes.push_back( feature.geometry() );
  }
}

// The ids that the exports give the rows.
void GapFinder::addHandedIds( const QList<QVariant> &values, bool hasField, bool isOwn )
{
  if ( isOwn && mSeveral.isEmpty() && std::all_of( values.cbegin(), values.cend(), []( const QVariant &id ) {
         return CrowdGaps::isOurs( id.toString() );
       } ) )
    return; // they are the gaps' own, which are there already
  std::vector<CrowdGap> gaps;
  for ( std::size_t row = 0; row < mShapes.size(); ++row )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    CrowdGap gap { {}, mShapes[row], {}, {}, static_cast<qint64>( row ) };
    gap.attributes << values.at( static_cast<int>( row ) );
    if ( CrowdGaps::take( gap, mToDegrees ) == SkipReason::None )
      gaps.push_back( std::move( gap ) );
  }
  CrowdGaps::giveIds( gaps, hasField ? 0 : -1, isOwn, mContext, mFeedback );
  for ( const CrowdGap &gap : gaps )
    add( gap.id, static_cast<std::size_t>( gap.row ) );
}

void GapFinder::add( const QString &id, std::size_t row )
{
  if ( id.isEmpty() )
    return;
  const auto first = mRows.constFind( id );
  if ( first == mRows.constEnd() )
    mRows.insert( id, row );
  else if ( *first != row )
  {
    std::vector<std::size_t> &rows = mSeveral[id];
    if ( rows.empty() )
      rows.push_back( *first );
    if ( rows.back() != row )
      rows.push_back( row );
  }
}

bool GapFinder::isOneSpot( const std::vector<std::size_t> &rows ) const
{
  const QgsGeometry &first = mShapes[rows.front()];
  return !first.isEmpty() && std::all_of( rows.begin(), rows.end(), [&]( std::size_t row ) {
    return mShapes[row].asWkb() == first.asWkb() || mShapes[row].isGeosEqual( first );
  } );
}

void GapFinder::index() const
{
  if ( mIndex )
    return;
  mIndex = std::make_unique<QgsSpatialIndex>();
  mInDegrees = mShapes;
  for ( std::size_t row = 0; row < mInDegrees.size(); ++row )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    QgsGeometry &shape = mInDegrees[row];
    try
    {
      if ( !shape.isEmpty() )
        shape.transform( mToDegrees );
    }
    catch ( const QgsCsException & )
    {
      shape = QgsGeometry();
    }
    if ( !shape.isEmpty() )
      mIndex->addFeature( static_cast<QgsFeatureId>( row ), shape.boundingBox() );
  }
}

QgsGeometry GapFinder::placeOf( std::size_t row ) const
{
  if ( mShapes[row].isEmpty() )
    return QgsGeometry();
  try
  {
    return QgsGeometry::fromPointXY( mToDegrees.transform( mShapes[row].boundingBox().center() ) );
  }
  catch ( const QgsCsException & )
  {
    return QgsGeometry();
  }
}

GapFinder::Hit GapFinder::find( const FindingRow &finding ) const
{
  bool isTwice = false;
  for ( const QString &id : { finding.gapId, finding.sampleId } )
    if ( const auto found = id.isEmpty() ? mRows.constEnd() : mRows.constFind( id ); found != mRows.constEnd() )
    {
      const auto several = mSeveral.constFind( id );
      if ( several == mSeveral.constEnd() )
        return { { *found }, QString(), false, true };
      if ( isOneSpot( *several ) )
        return { *several, QString(), false, true };
      isTwice = true;
    }
  const bool hasId = !finding.gapId.isEmpty() || !finding.sampleId.isEmpty();
  if ( ( hasId && !isTwice && !finding.isIdGuess ) || finding.place.isEmpty() )
    return { {}, QLatin1String( isTwice ? "ambiguous" : hasId ? "no_such_gap" : "no_id" ) };
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
    if ( area.contains( mInDegrees[static_cast<std::size_t>( row )].pointOnSurface() ) )
      hit.rows.push_back( static_cast<std::size_t>( row ) );
  std::sort( hit.rows.begin(), hit.rows.end() );
  hit.byPlace = true;
  hit.problem = hit.rows.empty() ? QStringLiteral( "no_gap_here" ) : QString();
  return hit;
}

// The gap of the same extent, where the tool gives the shape back; else the gap a place lies in, else the nearest one
// within reach, where no other is as near.
GapFinder::Hit GapFinder::near( const QgsGeometry &place ) const
{
  index();
  const QgsGeometry point = place.pointOnSurface();
  const QgsPointXY here = point.isNull() ? QgsPointXY() : point.asPoint();
  const double dy = NEAR_M / DEGREE_M, dx = dy / std::max( 0.01, std::cos( here.y() * M_PI / 180 ) );
  const QgsRectangle reach( here.x() - dx, here.y() - dy, here.x() + dx, here.y() + dy ), box = place.boundingBox();
  std::vector<std::size_t> same;
  std::vector<std::pair<double, std::size_t>> distances;
  for ( const QgsFeatureId id : mIndex->intersects( reach ) )
  {
    const std::size_t row = static_cast<std::size_t>( id );
    const QgsRectangle own = mInDegrees[row].boundingBox();
    const double apart = std::max(
      { std::abs( own.xMinimum() - box.xMinimum() ), std::abs( own.xMaximum() - box.xMaximum() ),
        std::abs( own.yMinimum() - box.yMinimum() ), std::abs( own.yMaximum() - box.yMaximum() ) }
    );
    if ( apart < SAME_DEGREES )
      same.push_back( row );
    const QgsGeometry nearest = mInDegrees[row].contains( point ) ? point : mInDegrees[row].nearestPoint( point );
    if ( !nearest.isNull() )
      distances.emplace_back( mMeasure.measureLine( here, nearest.asPoint() ), row );
  }
  std::sort( distances.begin(), distances.end() );
  Hit hit;
  hit.byPlace = true;
  if ( same.size() == 1 )
    hit.rows = same;
  else if ( distances.empty() || distances.front().first > NEAR_M )
    hit.problem = QStringLiteral( "no_gap_here" );
  else if ( distances.size() > 1 && distances[1].first - distances[0].first < SAME_M
            && !( distances[0].first == 0 && distances[1].first > 0 ) ) // it lies in one of them
    hit.problem = QStringLiteral( "ambiguous" );
  else
    hit.rows = { distances.front().second };
  return hit;
}

} // namespace lacuna
