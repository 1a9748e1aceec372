// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_search.h"
#include "panel/client/tasking_client.h"
#include "tasking/saved_file.h"
#include "tasking/tasking_json.h"
#include "tasking/tasking_languages.h"

#include <algorithm>

namespace lacuna
{

namespace
{

const QString PURPOSE = QStringLiteral( "search" );
constexpr int ENOUGH = 14;    // projects in the map's view
constexpr int MAX_PAGES = 12; // that are looked through for them where the server does not say where they lie

} // namespace

ProjectSearch::ProjectSearch( TaskingClient *client, QObject *parent ) : QObject( parent ), mClient( client )
{
  mShown.setSourceModel( &mFound );
}

void ProjectSearch::setState( State state, const QString &message )
{
  mState = state;
  mMessage = message;
  emit changed();
}

void ProjectSearch::forget()
{
  mFound.clear();
  mPlaces.clear();
  mLoaded.clear();
  mPages = mTotal = 0;
}

// The first page that is worth loading; 0: none.
int ProjectSearch::nextPage() const
{
  const std::optional<QgsRectangle> &extent = mShown.extent();
  if ( !extent || mPlaces.isEmpty() )
  {
    for ( int page = 1; page <= mPages; ++page )
      if ( !mLoaded.contains( page ) )
        return page;
    return 0;
  }
  for ( int i = 0; i < mPlaces.size(); ++i )
    if ( const int page = i / mPerPage + 1; page <= mPages && !mLoaded.contains( page ) && mPlaces.at( i ).centre
                                            && extent->contains( *mPlaces.at( i ).centre ) )
      return page;
  return 0;
}

std::optional<int> ProjectSearch::totalInView() const
{
  const std::optional<QgsRectangle> &extent = mShown.extent();
  if ( !extent || mPlaces.isEmpty() )
    return std::nullopt;
  return static_cast<int>( std::count_if( mPlaces.cbegin(), mPlaces.cend(), [&]( const ProjectPlace &place ) {
    return place.centre && extent->contains( *place.centre );
  } ) );
}

void ProjectSearch::setServer( const TaskingServer &server )
{
  mClient->cancel( PURPOSE );
  mServer = server;
  forget();
  setState( State::Idle );
}

void ProjectSearch::search( const ProjectQuery &query )
{
  mQuery = query;
  forget();
  if ( TaskingLanguages::isKnown( mServer.host() ) )
    ask( 1 );
  else
    askLanguages();
}

// A server searches the texts of the language it is asked in, which must be one of its own codes.
void ProjectSearch::askLanguages()
{
  setState( State::Loading );
  mClient->get<QStringList>(
    PURPOSE, TaskingApi( mServer ).languages(),
    [host = mServer.host()]( const QByteArray &bytes ) { return TaskingJson( host ).languages( bytes ); },
    [this, host = mServer.host()]( const Outcome<QStringList> &outcome ) {
      // Where it does not say them, it is searched all the same, and asked again the next time.
      if ( outcome.value )
        TaskingLanguages::learn( host, *outcome.value );
      ask( 1 );
    }
  );
}

void ProjectSearch::loadMore()
{
  if ( hasMore() && mState != State::Loading )
    ask( nextPage() );
}

void ProjectSearch::ask( int page )
{
  mQuery.page = page;
  mQuery.withPlaces = mPlaces.isEmpty();
  setState( State::Loading );
  mClient->get<ProjectPage>(
    PURPOSE, TaskingApi( mServer ).search( mQuery ),
    [host = mServer.host()]( const QByteArray &bytes ) { return TaskingJson( host ).search( bytes ); },
    [this]( const Outcome<ProjectPage> &outcome ) {
      if ( outcome.value )
        take( *outcome.value );
      else
        setState( State::Failed, outcome.trouble );
    }
  );
}

void ProjectSearch::take( const ProjectPage &page )
{
  if ( mPlaces.isEmpty() )
    mPlaces = page.places;
  QHash<int, int> order;
  for ( int i = 0; i < mPlaces.size(); ++i )
    order.insert( mPlaces.at( i ).id, i );
  QList<ProjectHit> hits = page.hits;
  for ( int i = 0; i < hits.size(); ++i )
  {
    ProjectHit &hit = hits[i];
    hit.rank = ( page.page - 1 ) * page.perPage + i;
    // Only the first answer holds the places.
    if ( const int place = order.value( hit.id, -1 ); place >= 0 && !hit.centre )
      hit.centre = mPlaces.at( place ).centre;
  }
  mFound.append( hits );
  mLoaded.insert( page.page );
  mPerPage = page.perPage;
  mPages = page.hits.isEmpty() ? page.page : page.pages;
  mTotal = page.total;
  if ( mFound.rowCount() == 0 )
    setState( State::Empty, tr( "No project fits. Use fewer words or filters." ) );
  else if ( mShown.rowCount() == 0 && !hasMore() )
    setState( State::Empty, tr( "None of the projects lies in the map's view. Zoom out, or switch that filter off." ) );
  else
    setState( State::Ready );
  lookFurther();
}

void ProjectSearch::lookFurther()
{
  const bool isWorthIt = !mPlaces.isEmpty() || mLoaded.size() < MAX_PAGES;
  if ( mShown.extent() && mShown.rowCount() < ENOUGH && hasMore() && isWorthIt && mState != State::Loading )
    ask( nextPage() );
}

void ProjectSearch::setExtent( const std::optional<QgsRectangle> &extent )
{
  mShown.setExtent( extent );
  if ( mState == State::Loading || mState == State::Idle || mState == State::Failed )
    return;
  if ( mFound.rowCount() > 0 )
    setState(
      mShown.rowCount() > 0 || hasMore() ? State::Ready : State::Empty,
      tr( "None of the projects lies in the map's view. Zoom out, or switch that filter off." )
    );
  lookFurther();
}

void ProjectSearch::openFile( const QString &path )
{
  mClient->cancel( PURPOSE );
  forget();
  setState( State::Loading );
  inBackground<ProjectPage>(
    this, [path] { return TaskingJson::ofFile( path ).search( SavedFile::read( path ) ); },
    [this]( const Outcome<ProjectPage> &outcome ) {
      if ( !outcome.value )
        return setState( State::Failed, outcome.trouble );
      ProjectPage page = *outcome.value;
      page.pages = page.page = 1; // there is no more in a file
      take( page );
    }
  );
}

} // namespace lacuna
