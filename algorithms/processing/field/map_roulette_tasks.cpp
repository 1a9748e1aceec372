// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_roulette_tasks.h"
#include "lacuna/error.h"
#include "lacuna/field/near_groups.h"
#include "lacuna/parallel.h"
#include "map_roulette_check.h"
#include "plain_json.h"
#include "task_polygons.h"

#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace lacuna
{

void MapRouletteTasks::group(
  CrowdGaps &gaps, const MapRouletteGrouping &grouping, const QgsCoordinateTransformContext &transforms,
  const RunContext &context, QgsProcessingFeedback *feedback
)
{
  mTasks.clear();
  if ( grouping.kind == MapRouletteGrouping::Kind::Task )
  {
    groupByTask( gaps, grouping, transforms, context, feedback );
    return;
  }
  const std::size_t count = gaps.gaps().size();
  if ( grouping.kind == MapRouletteGrouping::Kind::Each )
  {
    for ( std::uint32_t i = 0; i < count; ++i )
      mTasks.push_back( { gaps.gaps()[i].id, { i } } );
    return;
  }
  std::vector<EarthPlace> places;
  places.reserve( count );
  for ( const CrowdGap &gap : gaps.gaps() )
    places.push_back( earthPlace( gap.place.x(), gap.place.y() ) );
  const std::vector<std::uint32_t> groups = nearGroups( places, grouping.distanceM, grouping.max, context.quiet() );
  for ( std::uint32_t i = 0; i < count; ++i )
  {
    if ( groups[i] == mTasks.size() )
      mTasks.push_back( { QStringLiteral( "n-" ) + gaps.gaps()[i].id, {} } );
    mTasks[groups[i]].gaps.push_back( i );
  }
}

void MapRouletteTasks::groupByTask(
  CrowdGaps &gaps, const MapRouletteGrouping &grouping, const QgsCoordinateTransformContext &transforms,
  const RunContext &context, QgsProcessingFeedback *feedback
)
{
  const TaskPolygons tasks( *grouping.tasks, grouping.tasksName, context, feedback );
  std::vector<std::uint32_t> taskOf = tasks.tasksOf( gaps.gaps(), transforms, feedback );
  for ( std::size_t i = 0; i < taskOf.size(); ++i )
    if ( taskOf[i] == TaskPolygons::NONE )
      gaps.leaveOut( gaps.gaps()[i], SkipReason::OutsideZones );
  std::erase( taskOf, TaskPolygons::NONE );
  if ( taskOf.empty() )
    throw QgsProcessingException(
      tr( "No gap of “%1” lies in a task of “%2” (TASKS). Look whether both show the same place, or choose another "
          "GROUPING." )
        .arg( gaps.name(), grouping.tasksName )
    );
  gaps.tidy();
  std::map<std::uint32_t, std::vector<std::uint32_t>> members;
  for ( std::uint32_t i = 0; i < taskOf.size(); ++i )
    members[taskOf[i]].push_back( i );
  for ( auto &[task, own] : members )
    mTasks.push_back( { QLatin1Char( 't' ) + tasks.ids().at( static_cast<int>( task ) ), std::move( own ) } );
  std::sort( mTasks.begin(), mTasks.end(), []( const Task &a, const Task &b ) { return a.id < b.id; } );
}

QByteArray MapRouletteTasks::line( const Task &task, const CrowdGaps &gaps, const TagFixes &fixes ) const
{
  constexpr char RECORD = 0x1E;
  QByteArray out( 1, RECORD );
  out += R"({"type":"FeatureCollection","features":[)";
  QJsonArray operations;
  for ( const std::uint32_t i : task.gaps )
  {
    const CrowdGap &gap = gaps.gaps()[i];
    const bool isFirst = i == task.gaps.front();
    QJsonObject properties = plain_json::properties( gaps.fields(), gap.attributes );
    properties.insert( QStringLiteral( "gap_id" ), gap.id );
    out += isFirst ? "" : ",";
    out += R"({"type":"Feature","id":")" + ( isFirst ? task.id : gap.id ).toLatin1() + R"(","geometry":)"
           + plain_json::geometry( gap.geometry, CrowdGaps::DECIMALS ) + R"(,"properties":)"
           + plain_json::text( properties ) + '}';
    if ( fixes.isEmpty() )
      continue;
    QJsonObject tags;
    const TagFix fix = fixes.value( gap.id );
    for ( const auto &[key, value] : fix.tags )
      tags.insert( key, value );
    const QJsonObject set {
      { QStringLiteral( "operation" ), QStringLiteral( "setTags" ) }, { QStringLiteral( "data" ), tags }
    };
    const QJsonObject data {
      { QStringLiteral( "id" ), fix.element }, { QStringLiteral( "operations" ), QJsonArray { set } }
    };
    operations << QJsonObject {
      { QStringLiteral( "operationType" ), QStringLiteral( "modifyElement" ) }, { QStringLiteral( "data" ), data }
    };
  }
  out += ']';
  if ( !fixes.isEmpty() )
  {
    const QJsonObject meta { { QStringLiteral( "version" ), 2 }, { QStringLiteral( "type" ), 1 } };
    out += R"(,"cooperativeWork":)"
           + plain_json::text( { { QStringLiteral( "meta" ), meta }, { QStringLiteral( "operations" ), operations } } );
  }
  return out + "}\n";
}

std::vector<QByteArray>
MapRouletteTasks::lines( const CrowdGaps &gaps, const TagFixes &fixes, const RunContext &context ) const
{
  constexpr std::size_t CHUNK = 256;
  std::vector<QByteArray> lines( mTasks.size() );
  std::vector<MapRouletteLine> read( mTasks.size() );
  parallelFor( mTasks.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      lines[i] = line( mTasks[i], gaps, fixes );
      read[i] = MapRouletteCheck::look( lines[i].chopped( 1 ) );
    }
  } );
  MapRouletteCheck check;
  for ( std::size_t i = 0; i < read.size(); ++i )
  {
    check.add( read[i] );
    if ( lines[i].size() >= MapRouletteCheck::MAX_BYTES )
      throw QgsProcessingException(
        tr( "The task %1 alone has 15,000 KiB or more, which MapRoulette refuses. Simplify its gaps, or group fewer of "
            "them." )
          .arg( mTasks[i].id )
      );
  }
  QStringList problems = check.problems();
  if ( mTasks.size() > static_cast<std::size_t>( MapRouletteCheck::MAX_TASKS ) )
    problems.removeLast(); // they go to several files
  if ( !problems.isEmpty() )
    throw QgsProcessingException(
      tr( "MapRoulette would not take this, so nothing was written:" ) + QLatin1Char( '\n' )
      + problems.join( QLatin1Char( '\n' ) )
    );
  return lines;
}

std::vector<std::size_t> MapRouletteTasks::cutPlaces( const std::vector<QByteArray> &lines )
{
  std::vector<std::size_t> places { 0 };
  qint64 bytes = 0;
  for ( std::size_t i = 0; i < lines.size(); ++i )
  {
    const bool isFull = i - places.back() >= static_cast<std::size_t>( MapRouletteCheck::MAX_TASKS )
                        || bytes + lines[i].size() >= MapRouletteCheck::MAX_BYTES;
    if ( isFull )
    {
      places.push_back( i );
      bytes = 0;
    }
    bytes += lines[i].size();
  }
  places.push_back( lines.size() );
  return places;
}

QStringList MapRouletteChallenge::unknownNames( const QString &text, const QStringList &attributes )
{
  static const QRegularExpression NAME( QStringLiteral( R"(\{\{\{?\s*([^{}]*?)\s*\}?\}\})" ) );
  QStringList unknown;
  QRegularExpressionMatchIterator found = NAME.globalMatch( text );
  while ( found.hasNext() )
  {
    const QString name = found.next().captured( 1 );
    const bool isOfTheirs = name.startsWith( QLatin1String( "#osm" ) ) || name.startsWith( QLatin1String( "#map" ) );
    if ( !isOfTheirs && !attributes.contains( name ) && !unknown.contains( name ) )
      unknown << name;
  }
  return unknown;
}

QString MapRouletteChallenge::rule( const QString &field, std::optional<double> above )
{
  if ( field.isEmpty() || !above )
    return QStringLiteral( "{}" );
  const QJsonObject one {
    { QStringLiteral( "value" ), field + QLatin1Char( '.' ) + QString::number( *above, 'g', 15 ) },
    { QStringLiteral( "type" ), QStringLiteral( "double" ) },
    { QStringLiteral( "operator" ), QStringLiteral( ">" ) }
  };
  const QJsonObject all {
    { QStringLiteral( "condition" ), QStringLiteral( "OR" ) }, { QStringLiteral( "rules" ), QJsonArray { one } }
  };
  return QString::fromUtf8( QJsonDocument( all ).toJson( QJsonDocument::Compact ) );
}

QByteArray MapRouletteChallenge::json( int part, int parts ) const
{
  constexpr int LOW = 2;
  constexpr int NORMAL = 2; // difficulty
  QJsonObject body {
    { QStringLiteral( "name" ),
      parts == 1 ? name : QStringLiteral( "%1 (%2/%3)" ).arg( name, QString::number( part ), QString::number( parts ) )
    },
    { QStringLiteral( "instruction" ), instruction },
    { QStringLiteral( "checkinComment" ), comment },
    { QStringLiteral( "checkinSource" ), source },
    { QStringLiteral( "difficulty" ), NORMAL },
    { QStringLiteral( "defaultPriority" ), LOW },
    { QStringLiteral( "enabled" ), false },
  };
  if ( !priorityField.isEmpty() )
  {
    body.insert( QStringLiteral( "highPriorityRule" ), rule( priorityField, high ) );
    body.insert( QStringLiteral( "mediumPriorityRule" ), rule( priorityField, medium ) );
  }
  if ( fixesTags )
    body.insert( QStringLiteral( "cooperativeType" ), 1 );
  return plain_json::text( body );
}

} // namespace lacuna
