// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_features.h"
#include "json_values.h"

#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr double TILE_TOLERANCE_M = 2;
constexpr int MAX_POSITIONS = 5'000'000;

bool ringOf( const QJsonValue &value, const CoordinateLimits &limits, QgsPolylineXY &ring, int &budget )
{
  const QJsonArray positions = value.toArray();
  budget -= static_cast<int>( positions.size() );
  if ( budget < 0 )
    return false;
  ring.reserve( static_cast<int>( positions.size() ) + 1 );
  for ( const QJsonValue &item : positions )
  {
    const QJsonArray position = item.toArray();
    if ( position.size() < 2 || !position.at( 0 ).isDouble() || !position.at( 1 ).isDouble() )
      return false;
    const QgsPointXY point( position.at( 0 ).toDouble(), position.at( 1 ).toDouble() );
    if ( !( std::fabs( point.x() ) <= limits.x ) || !( std::fabs( point.y() ) <= limits.y ) )
      return false;
    ring << point;
  }
  if ( !ring.isEmpty() && ring.first() != ring.last() )
    ring << ring.first();
  return ring.size() >= 4;
}

bool polygonOf( const QJsonValue &value, const CoordinateLimits &limits, QgsPolygonXY &polygon, int &budget )
{
  for ( const QJsonValue &item : value.toArray() )
  {
    QgsPolylineXY ring;
    if ( !ringOf( item, limits, ring, budget ) )
      return false;
    polygon << ring;
  }
  return !polygon.isEmpty();
}

Shape polygonsAt( const QJsonValue &value, QgsMultiPolygonXY &parts, const CoordinateLimits &limits, int depth )
{
  if ( !value.isObject() )
    return Shape::Null;
  const QString type = value[QStringLiteral( "type" )].toString();
  int budget = MAX_POSITIONS;
  if ( type == QLatin1String( "GeometryCollection" ) && depth < 4 )
  {
    Shape found = Shape::NotPolygon;
    for ( const QJsonValue &item : value[QStringLiteral( "geometries" )].toArray() )
      if ( const Shape one = polygonsAt( item, parts, limits, depth + 1 );
           one == Shape::Good || one == Shape::BadCoordinates )
        found = one;
    return found;
  }
  QJsonArray polygons;
  if ( type == QLatin1String( "Polygon" ) )
    polygons << value[QStringLiteral( "coordinates" )];
  else if ( type == QLatin1String( "MultiPolygon" ) )
    polygons = value[QStringLiteral( "coordinates" )].toArray();
  else
    return Shape::NotPolygon;
  if ( polygons.isEmpty() )
    return Shape::Null;
  for ( const QJsonValue &item : polygons )
  {
    QgsPolygonXY polygon;
    if ( !polygonOf( item, limits, polygon, budget ) )
      return Shape::BadCoordinates;
    parts << polygon;
  }
  return Shape::Good;
}

QString skipWord( Shape shape )
{
  return shape == Shape::Null         ? QStringLiteral( "null_geometry" )
         : shape == Shape::NotPolygon ? QStringLiteral( "not_polygon" )
                                      : QStringLiteral( "bad_coordinates" );
}

} // namespace

Shape polygonsOf( const QJsonValue &value, QgsMultiPolygonXY &parts, const CoordinateLimits &limits )
{
  return polygonsAt( value, parts, limits, 0 );
}

TaskCollection readTasks( const QJsonArray &array, const CoordinateLimits &limits )
{
  TaskCollection result;
  QSet<int> ids;
  int order = 0;
  result.tasks.reserve( static_cast<int>( array.size() ) );
  for ( const QJsonValue &item : array )
  {
    ++order;
    const QJsonObject properties = item[QStringLiteral( "properties" )].toObject();
    const auto either = [&]( const char *name, const char *other ) {
      const QJsonValue value = properties.value( QLatin1String( name ) );
      return value.isUndefined() ? properties.value( QLatin1String( other ) ) : value;
    };
    result.tellsPeople = result.tellsPeople || !either( "mappedBy", "mapped_by" ).isUndefined();
    MappingTask task;
    const bool named = toInt( either( "taskId", "task_id" ), task.id ) && task.id > 0;
    if ( !named )
    {
      task.id = order;
      result.numbered = true;
    }
    QgsMultiPolygonXY parts;
    const Shape shape = item.isObject() ? polygonsOf( item[QStringLiteral( "geometry" )], parts, limits ) : Shape::Null;
    task.geometry = shape == Shape::Good ? QgsGeometry::fromMultiPolygonXY( parts ) : QgsGeometry();
    task.status = either( "taskStatus", "status" ).toString().trimmed().toUpper();
    if ( task.status.isEmpty() )
      task.status = TaskStatuses::name( TaskStatus::Ready );
    const auto skip = [&]( const QString &reason ) {
      result.skipped << SkippedTask { QString::number( task.id ), reason, task.geometry };
    };
    if ( !item.isObject() )
      skip( QStringLiteral( "not_a_feature" ) );
    else if ( shape != Shape::Good )
      skip( skipWord( shape ) );
    else if ( task.status == QLatin1String( "SPLIT" ) )
      skip( QStringLiteral( "split" ) );
    else if ( ids.contains( task.id ) )
      skip( QStringLiteral( "duplicate" ) );
    else
    {
      ids.insert( task.id );
      if ( TaskStatuses::fromName( task.status ) == TaskStatus::Other && !result.unknownStates.contains( task.status ) )
        result.unknownStates << task.status.left( 60 );
      task.lockedBy = nameOf( either( "lockedBy", "locked_by" ) );
      task.mappedBy = nameOf( either( "mappedBy", "mapped_by" ) );
      task.validatedBy = nameOf( either( "validatedBy", "validated_by" ) );
      task.x = maybeInt( either( "taskX", "x" ) );
      task.y = maybeInt( either( "taskY", "y" ) );
      task.zoom = maybeInt( either( "taskZoom", "zoom" ) );
      task.isSquare = either( "taskIsSquare", "isSquare" ).toBool();
      result.tasks << task;
    }
  }
  return result;
}

bool isBroken( const SkippedTask &task ) { return task.reason == QLatin1String( "bad_coordinates" ); }

bool lieInTheirCells( const QList<MappingTask> &tasks )
{
  int seen = 0;
  for ( const MappingTask &task : tasks )
  {
    if ( !task.x || !task.y || !task.zoom || *task.zoom < 0 || *task.zoom > 30 )
      continue;
    const double side = 2 * HALF_WORLD_M / std::pow( 2.0, *task.zoom );
    QgsRectangle cell(
      *task.x * side - HALF_WORLD_M, *task.y * side - HALF_WORLD_M, ( *task.x + 1 ) * side - HALF_WORLD_M,
      ( *task.y + 1 ) * side - HALF_WORLD_M
    );
    cell.grow( TILE_TOLERANCE_M );
    if ( !cell.contains( task.geometry.boundingBox() ) )
      return false;
    ++seen;
  }
  return seen > 0;
}

} // namespace lacuna
