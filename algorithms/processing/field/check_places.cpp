// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "check_places.h"
#include "lacuna/field/visit_order.h"
#include "layers/degree_area.h"
#include "plain_json.h"
#include "report/numbers.h"
#include "task_polygons.h"

#include <qgsexception.h>
#include <qgsfeedback.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgsmultipoint.h>
#include <qgspolygon.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>
#include <qgsvariantutils.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace lacuna
{

namespace
{

// 2 before 10, numbers before words.
bool comesBefore( const QString &a, const QString &b )
{
  const auto key = []( const QString &id ) {
    bool isNumber = false;
    const qulonglong number = id.toULongLong( &isNumber );
    return std::tuple( !isNumber, number, id );
  };
  return key( a ) < key( b );
}

// The corners of a line, rounded, none twice in a row.
QgsPolylineXY cornersOf( const QgsCurve &line )
{
  const double unit = std::pow( 10., CrowdGaps::DECIMALS );
  QgsPolylineXY corners;
  for ( int i = 0; i < line.numPoints(); ++i )
  {
    const QgsPointXY corner( std::round( line.xAt( i ) * unit ) / unit, std::round( line.yAt( i ) * unit ) / unit );
    if ( corners.isEmpty() || corners.last() != corner )
      corners << corner;
  }
  return corners;
}

} // namespace

QString CheckPlaces::attribute( const CrowdGap &gap, const char *field ) const
{
  const int at = mGaps.fields().lookupField( QString::fromLatin1( field ) );
  const QVariant value = at >= 0 ? gap.attributes.value( at ) : QVariant();
  return QgsVariantUtils::isNull( value ) ? QString() : value.toString();
}

void CheckPlaces::order(
  const TaskPolygons *tasks, const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback
)
{
  const std::vector<CrowdGap> &gaps = mGaps.gaps();
  std::vector<std::uint32_t> taskOf( gaps.size(), TaskPolygons::NONE );
  QStringList ids;
  std::vector<std::uint32_t> rounds( gaps.size(), 0 );
  if ( tasks )
  {
    taskOf = tasks->tasksOf( gaps, transforms, feedback );
    ids = tasks->ids();
    std::vector<std::uint32_t> sorted( static_cast<std::size_t>( ids.size() ) ), rank( sorted.size() );
    std::iota( sorted.begin(), sorted.end(), 0U );
    std::sort( sorted.begin(), sorted.end(), [&ids]( std::uint32_t a, std::uint32_t b ) {
      return comesBefore( ids.at( static_cast<int>( a ) ), ids.at( static_cast<int>( b ) ) );
    } );
    for ( std::uint32_t i = 0; i < sorted.size(); ++i )
      rank[sorted[i]] = i;
    for ( std::size_t i = 0; i < gaps.size(); ++i )
      rounds[i] = taskOf[i] == TaskPolygons::NONE ? TaskPolygons::NONE : rank[taskOf[i]];
  }
  std::vector<Point> points;
  points.reserve( gaps.size() );
  for ( const CrowdGap &gap : gaps )
    points.push_back( { gap.place.x(), gap.place.y() } );
  mPlaces.clear();
  mTasks.clear();
  mOutside = 0;
  int number = 0;
  for ( const std::uint32_t i : visitOrder( points, rounds ) )
  {
    pollAt( mPlaces.size(), feedback );
    Place place { i, taskOf[i] == TaskPolygons::NONE ? QString() : ids.at( static_cast<int>( taskOf[i] ) ), {} };
    const bool isNext = mPlaces.empty() || mPlaces.back().task != place.task;
    number = isNext ? 1 : number + 1;
    if ( isNext && !place.task.isEmpty() )
      mTasks << place.task;
    mOutside += tasks && place.task.isEmpty() ? 1 : 0;
    place.label = place.task.isEmpty() ? QString() : place.task + QLatin1Char( '-' );
    place.label += QString::number( number ) + QStringLiteral( " · " ) + gaps[i].id;
    mPlaces.push_back( place );
  }
}

QgsGeometry CheckPlaces::onePart( const CrowdGap &gap )
{
  const QgsAbstractGeometry *best = gap.geometry.constGet();
  if ( const auto *several = qgsgeometry_cast<const QgsGeometryCollection *>( best ) )
  {
    double most = -1;
    for ( int i = 0; i < several->numGeometries(); ++i )
    {
      const QgsAbstractGeometry *part = several->geometryN( i );
      const double size = part->dimension() == 2 ? part->area() : part->length();
      if ( part->dimension() > 0 && ( size > most || best == several ) )
      {
        best = part;
        most = size;
      }
    }
  }
  if ( const auto *polygon = qgsgeometry_cast<const QgsCurvePolygon *>( best ); polygon && polygon->exteriorRing() )
  {
    QgsPolylineXY ring = cornersOf( *polygon->exteriorRing() );
    if ( !ring.isEmpty() && ring.first() != ring.last() )
      ring << ring.first();
    if ( ring.size() > 3 )
      return QgsGeometry::fromPolygonXY( { ring } );
  }
  else if ( const auto *line = qgsgeometry_cast<const QgsCurve *>( best ) )
  {
    if ( const QgsPolylineXY corners = cornersOf( *line ); corners.size() > 1 )
      return QgsGeometry::fromPolylineXY( corners );
  }
  return QgsGeometry::fromPointXY( gap.place );
}

std::string CheckPlaces::odkText( const QgsGeometry &geometry )
{
  QByteArray text;
  for ( auto corner = geometry.vertices_begin(); corner != geometry.vertices_end(); ++corner )
    text += ( text.isEmpty() ? "" : ";" ) + plain_json::number( ( *corner ).y(), CrowdGaps::DECIMALS ) + ' '
            + plain_json::number( ( *corner ).x(), CrowdGaps::DECIMALS ) + " 0 0";
  return text.toStdString();
}

// ODK Central refuses a column that is no property of its list, and name can be none: it gives names of its own.
PhoneFile CheckPlaces::list( FormTarget target, bool isSample, const RunContext &context ) const
{
  const bool isOdk = target == FormTarget::Odk;
  std::vector<std::string> headings;
  const auto add = [&headings]( std::initializer_list<const char *> names ) {
    headings.insert( headings.end(), names.begin(), names.end() );
  };
  if ( !isOdk )
    add( { "name" } );
  add( { "label", "geometry", "gap_id", "task_id" } );
  if ( isSample )
    add( { "sample_id", "stratum" } );
  if ( isOdk )
    add( { "found", "fill", "stroke", "marker-color" } );
  const auto rowOf = [&]( std::size_t i ) {
    const Place &place = mPlaces[i];
    const CrowdGap &gap = mGaps.gaps()[place.gap];
    const std::string id = gap.id.toStdString();
    std::vector<std::string> row;
    if ( !isOdk )
      row.push_back( id );
    row.insert( row.end(), { place.label.toStdString(), odkText( onePart( gap ) ), id, place.task.toStdString() } );
    if ( isSample )
      for ( const char *field : { "sample_id", "stratum" } )
        row.push_back( attribute( gap, field ).toStdString() );
    if ( isOdk )
      row.insert( row.end(), { "", check_form::OPEN_COLOUR, check_form::OPEN_COLOUR, check_form::OPEN_COLOUR } );
    return row;
  };
  return textList( headings, mPlaces.size(), rowOf, context );
}

// Field-TM keeps the property osm_id of a feature, and gives it back with the answer as xid.
QByteArray CheckPlaces::features( bool isSample, std::size_t &left, QgsProcessingFeedback *feedback ) const
{
  int most = 0;
  for ( std::size_t i = 0; i < mPlaces.size(); ++i )
  {
    pollAt( i, feedback );
    most = std::max( most, onePart( mGaps.gaps()[mPlaces[i].gap] ).constGet()->dimension() );
  }
  left = 0;
  QByteArray out = R"({"type":"FeatureCollection","features":[)";
  bool isFirst = true;
  for ( std::size_t i = 0; i < mPlaces.size(); ++i )
  {
    pollAt( i, feedback );
    const QgsGeometry shape = onePart( mGaps.gaps()[mPlaces[i].gap] );
    if ( shape.constGet()->dimension() != most )
    {
      ++left;
      continue;
    }
    const CrowdGap &gap = mGaps.gaps()[mPlaces[i].gap];
    QJsonObject properties { { "osm_id", gap.id }, { "gap_id", gap.id }, { "visit", mPlaces[i].label } };
    if ( isSample )
      for ( const char *field : { "sample_id", "stratum" } )
        properties.insert( QString::fromLatin1( field ), attribute( gap, field ) );
    out += isFirst ? "\n" : ",\n";
    out += R"({"type":"Feature","id":")" + gap.id.toLatin1() + R"(","geometry":)"
           + plain_json::geometry( shape, CrowdGaps::DECIMALS ) + R"(,"properties":)" + plain_json::text( properties )
           + '}';
    isFirst = false;
  }
  return out + "\n]}\n";
}

// What lies around the tasks and all places, with 30 m more. Many corners are made few again and again: one hull of all
// would not hear of a cancel.
QgsGeometry CheckPlaces::around( const QgsGeometry &tasks, QgsProcessingFeedback *feedback ) const
{
  constexpr double MORE_M = 30, DEGREE_M = 110574;
  constexpr std::size_t MANY = 4096;
  QVector<QgsPointXY> corners;
  const auto add = [&corners]( const QgsGeometry &geometry ) {
    for ( auto corner = geometry.vertices_begin(); corner != geometry.vertices_end(); ++corner )
      corners << QgsPointXY( ( *corner ).x(), ( *corner ).y() );
  };
  const auto hull = [&corners] { return QgsGeometry::fromMultiPointXY( corners ).convexHull(); };
  add( tasks );
  for ( std::size_t i = 0; i < mPlaces.size(); ++i )
  {
    pollAt( i, feedback );
    const QgsRectangle box = mGaps.gaps()[mPlaces[i].gap].geometry.boundingBox();
    const double widest = std::max( std::abs( box.yMinimum() ), std::abs( box.yMaximum() ) ), dy = MORE_M / DEGREE_M;
    const double dx = dy / std::max( 0.01, std::cos( widest * M_PI / 180 ) );
    for ( const double x : { box.xMinimum() - dx, box.xMaximum() + dx } )
      for ( const double y : { box.yMinimum() - dy, box.yMaximum() + dy } )
        corners << QgsPointXY( std::clamp( x, -180., 180. ), std::clamp( y, -90., 90. ) );
    if ( i % MANY == MANY - 1 )
    {
      const QgsGeometry few = hull();
      corners.clear();
      add( few );
    }
  }
  return hull();
}

QByteArray CheckPlaces::area( const QgsGeometry &tasks, QgsProcessingFeedback *feedback ) const
{
  constexpr double KM2 = 1e6, LARGE_KM2 = 100, MOST_KM2 = 1000;
  QgsGeometry area;
  if ( !tasks.isEmpty() && mOutside == 0 )
    area = tasks.removeInteriorRings();
  if ( area.isEmpty() || ( area.isMultipart() && area.constGet()->partCount() != 1 ) )
    area = around( tasks, feedback );
  const double km2 = ellipsoidalM2( area ) / KM2;
  if ( km2 >= MOST_KM2 )
    throw QgsProcessingException(
      tr( "The places of “%1” lie in an area of %2 km². Field-TM takes less than 1,000 km². "
          "Select the places of one region, or run once for each." )
        .arg( mGaps.name(), shown::amount( km2 ) )
    );
  if ( km2 > LARGE_KM2 )
    feedback->pushWarning(
      tr( "The area has %1 km². Field-TM warns above 100 km²: downloads to telephones are large. Better make several "
          "projects." )
        .arg( shown::amount( km2 ) )
    );
  return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":)"
         + plain_json::geometry( area, CrowdGaps::DECIMALS ) + "}]}\n";
}

} // namespace lacuna
