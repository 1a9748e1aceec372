// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "crowd_gaps.h"
#include "gaps/gap_ids.h"
#include "lacuna/error.h"
#include "layers/degree_area.h"
#include "layers/filled_parts.h"
#include "messages/error_text.h"
#include "messages/plural.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>
#include <qgsvariantutils.h>
#include <qgswkbtypes.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

void pollAt( std::size_t row, const QgsFeedback *feedback )
{
  if ( row % 256 == 0 && feedback->isCanceled() )
    throw Canceled();
}

namespace
{

bool isWithin( const QgsGeometry &geometry, double x, double y )
{
  for ( auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex )
    if ( const QgsPoint place = *vertex; !( std::fabs( place.x() ) <= x && std::fabs( place.y() ) <= y ) )
      return false;
  return true;
}

QString joined( const QgsAttributes &attributes )
{
  QStringList texts;
  for ( const QVariant &value : attributes )
    texts << value.toString();
  return texts.join( QChar( 0x1F ) );
}

} // namespace

SkipReason CrowdGaps::toDegrees( QgsGeometry &geometry, const QgsCoordinateTransform &transform )
{
  if ( geometry.isNull() )
    return SkipReason::NullGeometry;
  if ( geometry.isEmpty() )
    return SkipReason::EmptyGeometry;
  geometry = withFilledParts( geometry );
  if ( QgsWkbTypes::isCurvedType( geometry.wkbType() ) )
    geometry = QgsGeometry( geometry.constGet()->segmentize() );
  geometry.get()->dropZValue();
  geometry.get()->dropMValue();
  if ( !isWithin( geometry, std::numeric_limits<double>::max(), std::numeric_limits<double>::max() ) )
    return SkipReason::InvalidCoordinates;
  try
  {
    if ( geometry.transform( transform ) != Qgis::GeometryOperationResult::Success )
      return SkipReason::CannotTransform;
  }
  catch ( const QgsCsException & )
  {
    return SkipReason::CannotTransform;
  }
  if ( !isWithin( geometry, 180, 90 ) )
    return SkipReason::InvalidCoordinates;
  return SkipReason::None;
}

void CrowdGaps::read(
  const QgsProcessingFeatureSource &source, const QString &name, int idField,
  const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback, bool needsIds
)
{
  mGaps.clear();
  mSkip.clear();
  mFields = source.fields();
  mName = name;
  const QgsCoordinateTransform transform( source.sourceCrs(), degreesCrs(), context );
  QgsFeatureIterator iterator
    = source.getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    pollAt( mSkip.size(), feedback );
    CrowdGap gap { {}, feature.geometry(), {}, feature.attributes(), static_cast<qint64>( mSkip.size() ) };
    const SkipReason reason = take( gap, transform );
    mSkip.push_back( reason );
    if ( reason == SkipReason::None )
      mGaps.push_back( std::move( gap ) );
  }
  const int own = mFields.lookupField( QStringLiteral( "gap_id" ) );
  const int field = idField >= 0 ? idField : own;
  if ( const std::size_t repeated = giveIds( mGaps, field, field == own, context, feedback ); repeated > 0 && needsIds )
    feedback->pushWarning( tr(
                             "%1 row(s) of “%2” have no value of their own in the field %3: they get an id made of "
                             "their place, and are found again as long as they are not moved.",
                             nullptr, pluralOf( repeated )
    )
                             .arg( QString::number( repeated ), mName, mFields.at( field ).name() ) );
  order( feedback );
  if ( mSkip.empty() )
    throw QgsProcessingException( ErrorText::noFeatures( name ) );
  tidy();
}

SkipReason CrowdGaps::take( CrowdGap &gap, const QgsCoordinateTransform &transform )
{
  if ( const SkipReason reason = toDegrees( gap.geometry, transform ); reason != SkipReason::None )
    return reason;
  QgsGeometry on = gap.geometry.pointOnSurface();
  if ( on.isEmpty() ) // a crossing or flat polygon
    on = gap.geometry.centroid();
  if ( on.isEmpty() )
    return SkipReason::InvalidGeometry;
  gap.place = on.asPoint();
  return SkipReason::None;
}

bool CrowdGaps::isOurs( const QString &id )
{
  static const QRegularExpression PLAIN( QStringLiteral( "^g[A-Za-z0-9-]+$" ) );
  return PLAIN.match( id ).hasMatch();
}

std::size_t CrowdGaps::giveIds(
  std::vector<CrowdGap> &gaps, int idField, bool isOwn, const QgsCoordinateTransformContext &context,
  const QgsFeedback *feedback
)
{
  RawFootprints raw;
  QHash<QString, int> often;
  for ( const CrowdGap &gap : gaps )
  {
    raw.featureIds.push_back( gap.row );
    const QVariant value = idField >= 0 ? gap.attributes.value( idField ) : QVariant();
    const QString text = QgsVariantUtils::isNull( value ) ? QString() : value.toString();
    if ( idField >= 0 )
      raw.ids.add( text );
    if ( !text.isEmpty() )
      ++often[text];
  }
  std::size_t repeated = 0;
  const auto keepsOwn = [&]( const QString &text ) { return isOwn && often.value( text ) == 1 && isOurs( text ); };
  const GapIds ids( raw, degreesCrs(), context );
  for ( std::size_t i = 0; i < gaps.size(); ++i )
  {
    pollAt( i, feedback );
    const QString text = idField >= 0 ? raw.ids.at( i ) : QString();
    const bool isAlone = often.value( text ) == 1;
    repeated += idField >= 0 && !isAlone ? 1 : 0;
    gaps[i].id = keepsOwn( text ) ? text : ids.of( i, gaps[i].geometry );
    if ( isAlone && gaps[i].id != text && keepsOwn( gaps[i].id ) ) // 5 beside g5
      gaps[i].id = GapIds::withHash( gaps[i].id, text );
  }
  return repeated;
}

void CrowdGaps::order( const QgsFeedback *feedback )
{
  std::size_t steps = 0;
  std::sort( mGaps.begin(), mGaps.end(), [&steps, feedback]( const CrowdGap &a, const CrowdGap &b ) {
    pollAt( ++steps, feedback );
    return a.id != b.id ? a.id < b.id : joined( a.attributes ) < joined( b.attributes );
  } );
  for ( std::size_t i = 1; i < mGaps.size(); ++i )
    if ( mGaps[i].id == mGaps[i - 1].id )
      leaveOut( mGaps[i], SkipReason::Duplicate );
}

void CrowdGaps::tidy()
{
  std::erase_if( mGaps, [this]( const CrowdGap &gap ) {
    return mSkip[static_cast<std::size_t>( gap.row )] != SkipReason::None;
  } );
  if ( mGaps.empty() )
    throw QgsProcessingException( tr( "No row of “%1” can be handed out: %2. Look at the layer, or give another one." )
                                    .arg( mName, ErrorText::skipReason( mSkip.front() ) ) );
}

} // namespace lacuna
