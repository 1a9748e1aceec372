// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_search.h"
#include "panel/client/tasking_client.h"
#include "tasking/saved_file.h"
#include "tasking/tasking_json.h"
#include "tasking/tasking_languages.h"

namespace lacuna
{

namespace
{

const QString PURPOSE = QStringLiteral( "search" );
constexpr int ENOUGH = 14;     // projects in the map's view
constexpr int MOST_PAGES = 12; // that are looked through for them

} // namespace

ProjectSearch::ProjectSearch( TaskingClient *client, QObject *parent ) : QObject( parent ), mClient( client ) { mShown.setSourceModel( &mFound ); }

void ProjectSearch::setState( State state, const QString &message )
{
  mState = state;
  mMessage = message;
  emit changed();
}

void ProjectSearch::setServer( const TaskingServer &server )
{
  mClient->cancel( PURPOSE );
  mServer = server;
  mFound.clear();
  mPage = mPages = mTotal = 0;
  setState( State::Idle );
}

void ProjectSearch::search( const ProjectQuery &query )
{
  mQuery = query;
  mFound.clear();
  mPage = mPages = mTotal = 0;
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
    PURPOSE, TaskingApi( mServer ).languages(), [host = mServer.host()]( const QByteArray &bytes ) { return TaskingJson( host ).languages( bytes ); },
    [this, host = mServer.host()]( const Outcome<QStringList> &outcome ) {
      // Where it does not say them, it is asked all the same.
      TaskingLanguages::learn( host, outcome.value.value_or( QStringList() ) );
      ask( 1 );
    }
  );
}

void ProjectSearch::loadMore()
{
  if ( hasMore() && mState != State::Loading )
    ask( mPage + 1 );
}

void ProjectSearch::ask( int page )
{
  mQuery.page = page;
  setState( State::Loading );
  mClient->get<ProjectPage>(
    PURPOSE, TaskingApi( mServer ).search( mQuery ), [host = mServer.host()]( const QByteArray &bytes ) { return TaskingJson( host ).search( bytes ); },
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
  mFound.append( page.hits );
  mPage = page.page;
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
  if ( mShown.isLimited() && mShown.rowCount() < ENOUGH && hasMore() && mPage < MOST_PAGES && mState != State::Loading )
    ask( mPage + 1 );
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
  mFound.clear();
  mPage = mPages = mTotal = 0;
  setState( State::Loading );
  inBackground<ProjectPage>(
    this, [path] { return TaskingJson::ofFile( path ).search( SavedFile::read( path ) ); },
    [this]( const Outcome<ProjectPage> &outcome ) {
      if ( !outcome.value )
        return setState( State::Failed, outcome.trouble );
      take( *outcome.value );
      mPages = mPage; // there is no more in a file
      emit changed();
    }
  );
}

} // namespace lacuna
