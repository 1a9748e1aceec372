// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "tasking_json.h"
#include "json_values.h"
#include "safe_text.h"
#include "task_features.h"
#include "tasking_error.h"
#include "tasking_languages.h"

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace lacuna
{

TaskingJson TaskingJson::ofFile( const QString &path )
{
  TaskingJson json( QFileInfo( path ).fileName() );
  json.mIsFile = true;
  return json;
}

void TaskingJson::refuse( const QString &detail ) const
{
  if ( mIsFile )
    throw TaskingError( tr( "The file “%1” is not what a Tasking Manager saves (%2). Save it again from the web page, "
                            "or choose another file." )
                          .arg( mFrom, detail ) );
  TaskingErrors::badDocument( mFrom, detail );
}

QJsonDocument TaskingJson::document( const QByteArray &bytes ) const
{
  QJsonParseError trouble;
  // Qt takes zeros inside a text for letters: what was overwritten with them would swallow the tasks behind it.
  if ( const auto zero = bytes.indexOf( '\0' ); zero >= 0 )
    refuse( tr( "it breaks off or is no JSON, at byte %1 of %2" ).arg( zero ).arg( bytes.size() ) );
  const QJsonDocument document
    = QJsonDocument::fromJson( bytes.startsWith( "\xEF\xBB\xBF" ) ? bytes.mid( 3 ) : bytes, &trouble );
  if ( !document.isNull() )
    return document;
  if ( bytes.trimmed().startsWith( '<' ) && !mIsFile )
    TaskingErrors::notAnApi( mFrom );
  if ( bytes.trimmed().startsWith( '<' ) )
    refuse( tr( "it is a web page, or another kind of XML" ) );
  if ( bytes.trimmed().isEmpty() )
    refuse( tr( "it is empty" ) );
  refuse( tr( "it breaks off or is no JSON, at byte %1 of %2" ).arg( trouble.offset ).arg( bytes.size() ) );
}

QJsonObject TaskingJson::object( const QByteArray &bytes ) const
{
  const QJsonDocument found = document( bytes );
  if ( !found.isObject() )
    refuse( tr( "a list where an object was expected" ) );
  return found.object();
}

QJsonArray TaskingJson::list( const QJsonObject &root, const char *key ) const
{
  const QJsonValue found = root.value( QLatin1String( key ) );
  if ( !found.isArray() )
    refuse( tr( "“%1” is missing or no list" ).arg( QLatin1String( key ) ) );
  return found.toArray();
}

int TaskingJson::projectId( const QJsonObject &root ) const
{
  int id = 0;
  if ( !toInt( root.value( QStringLiteral( "projectId" ) ), id ) )
    refuse( tr( "“%1” is missing or no number" ).arg( QStringLiteral( "projectId" ) ) );
  return id;
}

TaskCollection TaskingJson::tasksOf( const QJsonValue &collection ) const
{
  const QJsonValue features = collection[QStringLiteral( "features" )];
  if ( !features.isArray() )
    refuse( tr( "the tasks are no FeatureCollection" ) );
  const QJsonArray array = features.toArray();
  TaskCollection result = readTasks( array, DEGREES );
  if ( !std::any_of( result.skipped.cbegin(), result.skipped.cend(), isBroken ) )
    return result;
  // Older documents hold metres; only cells that fit their numbers prove it.
  TaskCollection metres = readTasks( array, MERCATOR );
  if ( std::any_of( metres.skipped.cbegin(), metres.skipped.cend(), isBroken ) || !lieInTheirCells( metres.tasks ) )
    return result;
  const QgsCoordinateTransform toDegrees(
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:3857" ) ),
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateTransformContext()
  );
  for ( MappingTask &task : metres.tasks )
    task.geometry.transform( toDegrees );
  metres.metres = true;
  return metres;
}

TaskCollection TaskingJson::tasks( const QByteArray &bytes ) const
{
  const QJsonObject root = object( bytes );
  const QJsonValue inner = root.value( QStringLiteral( "tasks" ) );
  return tasksOf( inner.isObject() ? inner : QJsonValue( root ) );
}

QgsGeometry TaskingJson::area( const QByteArray &bytes ) const
{
  const QJsonObject root = object( bytes );
  QgsMultiPolygonXY parts;
  Shape shape = Shape::NotPolygon;
  const auto take = [&]( const QJsonValue &geometry ) {
    if ( const Shape one = polygonsOf( geometry, parts ); shape != Shape::Good || one == Shape::BadCoordinates )
      shape = one;
  };
  const QJsonValue wrapped = root.value( QStringLiteral( "areaOfInterest" ) );
  const QJsonObject outer = wrapped.isObject() ? wrapped.toObject() : root;
  if ( outer.contains( QStringLiteral( "features" ) ) )
  {
    for ( const QJsonValue &item : outer.value( QStringLiteral( "features" ) ).toArray() )
      take( item[QStringLiteral( "geometry" )] );
  }
  else
    take(
      outer.contains( QStringLiteral( "geometry" ) ) ? outer.value( QStringLiteral( "geometry" ) ) : QJsonValue( outer )
    );
  if ( parts.isEmpty() || shape == Shape::BadCoordinates )
    refuse(
      shape == Shape::BadCoordinates ? tr( "an area with coordinates that are none" ) : tr( "no polygon in the area" )
    );
  return QgsGeometry::fromMultiPolygonXY( parts );
}

TaskingProject TaskingJson::project( const QByteArray &bytes ) const
{
  const QJsonObject root = object( bytes );
  TaskingProject result;
  result.id = projectId( root );
  const QJsonObject info = root.value( QStringLiteral( "projectInfo" ) ).toObject();
  // In the user's language where it has been translated, else in the one the server chose, else in any.
  const QJsonArray languages = root.value( QStringLiteral( "projectInfoLocales" ) ).toArray();
  QStringList codes;
  for ( const QJsonValue &language : languages )
    codes << language[QStringLiteral( "locale" )].toString();
  const int own = static_cast<int>( codes.indexOf( TaskingLanguages::best( codes, QgsApplication::locale() ) ) );
  const auto text = [&]( const char *key ) {
    QString found = own < 0 ? QString() : languages.at( own )[QLatin1String( key )].toString();
    if ( found.isEmpty() )
      found = info.value( QLatin1String( key ) ).toString();
    for ( const QJsonValue &language : languages )
      if ( found.isEmpty() )
        found = language[QLatin1String( key )].toString();
    return found;
  };
  const auto word = [&]( const char *key ) { return root.value( QLatin1String( key ) ).toString(); };
  result.name = text( "name" );
  result.shortDescription = text( "shortDescription" );
  result.description = text( "description" );
  result.instructions = text( "instructions" );
  result.perTaskInstructions = text( "perTaskInstructions" );
  result.status = word( "status" );
  result.priority = word( "projectPriority" );
  result.difficulty = word( "difficulty" );
  result.organisation = word( "organisationName" );
  result.author = word( "author" );
  result.changesetComment = word( "changesetComment" );
  result.imagery = word( "imagery" );
  result.countries = textsOf( root.value( QStringLiteral( "countryTag" ) ) );
  result.mappingTypes = textsOf( root.value( QStringLiteral( "mappingTypes" ) ) );
  result.created = timeOf( root.value( QStringLiteral( "created" ) ) );
  result.lastUpdated = timeOf( root.value( QStringLiteral( "lastUpdated" ) ) );
  result.dueDate = timeOf( root.value( QStringLiteral( "dueDate" ) ) );
  result.percentMapped = maybeInt( root.value( QStringLiteral( "percentMapped" ) ) );
  result.percentValidated = maybeInt( root.value( QStringLiteral( "percentValidated" ) ) );
  QgsMultiPolygonXY parts;
  if ( polygonsOf( root.value( QStringLiteral( "areaOfInterest" ) ), parts ) == Shape::Good )
    result.area = QgsGeometry::fromMultiPolygonXY( parts );
  for ( const QJsonValue &item : root.value( QStringLiteral( "priorityAreas" ) ).toArray() )
    if ( QgsMultiPolygonXY one; polygonsOf( item, one ) == Shape::Good )
      result.priorityAreas << QgsGeometry::fromMultiPolygonXY( one );
  if ( const QJsonValue tasks = root.value( QStringLiteral( "tasks" ) ); !tasks.isUndefined() && !tasks.isNull() )
    result.tasks = tasksOf( tasks );
  return result;
}

ProjectPage TaskingJson::search( const QByteArray &bytes ) const
{
  const QJsonObject root = object( bytes );
  ProjectPage page;
  QHash<int, QgsPointXY> centres;
  // Nothing found: an empty object instead of a collection. Each keeps its place in the order, also without
  // coordinates.
  for ( const QJsonValue &item : root.value( QStringLiteral( "mapResults" ) )[QStringLiteral( "features" )].toArray() )
  {
    const QJsonArray place = item[QStringLiteral( "geometry" )][QStringLiteral( "coordinates" )].toArray();
    ProjectPlace one { intOf( item[QStringLiteral( "properties" )][QStringLiteral( "projectId" )] ), std::nullopt };
    if ( place.size() >= 2 && place.at( 0 ).isDouble() && place.at( 1 ).isDouble() )
    {
      one.centre = QgsPointXY( place.at( 0 ).toDouble(), place.at( 1 ).toDouble() );
      centres.insert( one.id, *one.centre );
    }
    page.places << one;
  }
  for ( const QJsonValue &item : list( root, "results" ) )
  {
    ProjectHit hit;
    if ( !toInt( item[QStringLiteral( "projectId" )], hit.id ) )
      continue; // nothing could be done with it
    const auto word = [&]( const char *key ) { return item[QLatin1String( key )].toString(); };
    hit.name = word( "name" );
    hit.shortDescription = SafeText::toPlain( word( "shortDescription" ) );
    hit.priority = word( "priority" );
    hit.difficulty = word( "difficulty" );
    hit.status = word( "status" );
    hit.organisation = word( "organisationName" );
    const QJsonValue country = item[QStringLiteral( "country" )];
    hit.countries = country.isString() ? QStringList( country.toString() ) : textsOf( country );
    hit.percentMapped = percentOf( item[QStringLiteral( "percentMapped" )] );
    hit.percentValidated = percentOf( item[QStringLiteral( "percentValidated" )] );
    hit.activeMappers = intOf( item[QStringLiteral( "activeMappers" )] );
    hit.contributors = intOf( item[QStringLiteral( "totalContributors" )] );
    hit.lastUpdated = timeOf( item[QStringLiteral( "lastUpdated" )] );
    hit.dueDate = timeOf( item[QStringLiteral( "dueDate" )] );
    if ( const auto centre = centres.constFind( hit.id ); centre != centres.constEnd() )
      hit.centre = *centre;
    page.hits << hit;
  }
  const QJsonObject paging = root.value( QStringLiteral( "pagination" ) ).toObject();
  page.page = std::max( 1, intOf( paging.value( QStringLiteral( "page" ) ) ) );
  if ( const int perPage = intOf( paging.value( QStringLiteral( "perPage" ) ) ); perPage > 0 )
    page.perPage = perPage;
  page.pages = std::max( page.page, intOf( paging.value( QStringLiteral( "pages" ) ) ) );
  page.total = std::max( static_cast<int>( page.hits.size() ), intOf( paging.value( QStringLiteral( "total" ) ) ) );
  return page;
}

QList<DayProgress> TaskingJson::days( const QByteArray &bytes ) const
{
  QList<DayProgress> all;
  for ( const QJsonValue &item : list( object( bytes ), "stats" ) )
  {
    DayProgress day;
    day.date = QDate::fromString( item[QStringLiteral( "date" )].toString().left( 10 ), Qt::ISODate );
    day.mapped = std::max( 0, intOf( item[QStringLiteral( "cumulative_mapped" )] ) );
    day.validated = std::max( 0, intOf( item[QStringLiteral( "cumulative_validated" )] ) );
    day.total = std::max( 0, intOf( item[QStringLiteral( "total_tasks" )] ) );
    if ( day.date.isValid() )
      all << day;
  }
  std::stable_sort( all.begin(), all.end(), []( const DayProgress &a, const DayProgress &b ) {
    return a.date < b.date;
  } );
  return all;
}

ProjectStatistics TaskingJson::statistics( const QByteArray &bytes ) const
{
  const QJsonObject root = object( bytes );
  ProjectStatistics result;
  result.areaKm2 = std::max( 0.0, root.value( QStringLiteral( "projectArea(in sq.km)" ) ).toDouble() );
  result.mappers = intOf( root.value( QStringLiteral( "totalMappers" ) ) );
  result.comments = intOf( root.value( QStringLiteral( "totalComments" ) ) );
  result.mappingSeconds = root.value( QStringLiteral( "totalMappingTime" ) ).toDouble();
  result.validationSeconds = root.value( QStringLiteral( "totalValidationTime" ) ).toDouble();
  return result;
}

QList<TaskActivity> TaskingJson::activities( const QByteArray &bytes ) const
{
  QList<TaskActivity> all;
  for ( const QJsonValue &item : list( object( bytes ), "activity" ) )
  {
    TaskActivity one;
    if ( !toInt( item[QStringLiteral( "taskId" )], one.taskId ) )
      continue;
    one.status = item[QStringLiteral( "taskStatus" )].toString();
    one.date = item[QStringLiteral( "actionDate" )].toString().left( 40 );
    one.by = nameOf( item[QStringLiteral( "actionBy" )] );
    all << one;
  }
  return all;
}

QList<TaskingContributor> TaskingJson::contributors( const QByteArray &bytes ) const
{
  QList<TaskingContributor> all;
  for ( const QJsonValue &item : list( object( bytes ), "userContributions" ) )
    if ( const QString user = item[QStringLiteral( "username" )].toString(); !user.isEmpty() )
    {
      TaskingContributor one;
      one.user = user;
      one.mapped = intOf( item[QStringLiteral( "mapped" )] );
      one.validated = intOf( item[QStringLiteral( "validated" )] );
      one.mappedTasks
        = numbersOf( item[QStringLiteral( "mappedTasks" )] ) + numbersOf( item[QStringLiteral( "badImageryTasks" )] );
      one.validatedTasks = numbersOf( item[QStringLiteral( "validatedTasks" )] );
      one.total = std::max( one.mapped + one.validated, intOf( item[QStringLiteral( "total" )] ) );
      all << one;
    }
  return all;
}

QStringList TaskingJson::languages( const QByteArray &bytes ) const
{
  QStringList codes;
  for ( const QJsonValue &item : list( object( bytes ), "supportedLanguages" ) )
    if ( const QString code = item[QStringLiteral( "code" )].toString(); !code.isEmpty() )
      codes << code;
  return codes;
}

QStringList TaskingJson::campaigns( const QByteArray &bytes ) const
{
  return textsOf( list( object( bytes ), "campaigns" ) );
}

QStringList TaskingJson::countries( const QByteArray &bytes ) const
{
  return textsOf( list( object( bytes ), "tags" ) );
}

QList<Organisation> TaskingJson::organisations( const QByteArray &bytes ) const
{
  QList<Organisation> all;
  for ( const QJsonValue &item : list( object( bytes ), "organisations" ) )
    if ( Organisation one { 0, item[QStringLiteral( "name" )].toString() };
         toInt( item[QStringLiteral( "organisationId" )], one.id ) && !one.name.isEmpty() )
      all << one;
  return all;
}

int TaskingJson::created( const QByteArray &bytes ) const { return projectId( object( bytes ) ); }

} // namespace lacuna
