// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "project_details.h"
#include "panel/client/tasking_client.h"
#include "tasking/safe_text.h"
#include "tasking/tasking_json.h"

namespace lacuna
{

namespace
{

const QString PROJECT = QStringLiteral( "details" );
const QString STATISTICS = QStringLiteral( "statistics" );
const QString DAYS = QStringLiteral( "days" );
const QString CONTRIBUTORS = QStringLiteral( "contributors" );

} // namespace

ProjectDetails::ProjectDetails( TaskingClient *client, QObject *parent ) : QObject( parent ), mClient( client ) {}

void ProjectDetails::clear()
{
  for ( const QString &purpose : { PROJECT, STATISTICS, DAYS, CONTRIBUTORS } )
    mClient->cancel( purpose );
  mId = 0;
  mProject = TaskingProject();
  mState = State::Nothing;
  emit changed();
}

void ProjectDetails::show( const TaskingServer &server, int project )
{
  for ( const QString &purpose : { STATISTICS, DAYS, CONTRIBUTORS } )
    mClient->cancel( purpose );
  mServer = server;
  mId = project;
  mProject = TaskingProject();
  mProgress = TaskProgress();
  mTexts.clear();
  mStatistics.reset();
  mDays.clear();
  mContributors.clear();
  mMessage.clear();
  mState = State::Loading;
  emit changed();
  const QString labels[] = { tr( "Description" ), tr( "Instructions" ), tr( "For each task" ) };
  mClient->get<Read>(
    PROJECT, TaskingApi( server ).project( project ),
    [host = server.host(), first = labels[0], second = labels[1], third = labels[2]]( const QByteArray &bytes ) {
      Read read;
      read.project = TaskingJson( host ).project( bytes );
      read.progress = progressOf( read.project.tasks.tasks );
      const auto part = [&]( const QString &title, const QString &text ) {
        if ( const QString html = SafeText::toHtml( text ); !html.isEmpty() )
          read.texts += QStringLiteral( "<h3>%1</h3>%2" ).arg( title, html );
      };
      part( first, read.project.description.isEmpty() ? read.project.shortDescription : read.project.description );
      part( second, read.project.instructions );
      part( third, read.project.perTaskInstructions );
      return read;
    },
    [this]( const Outcome<Read> &outcome ) {
      if ( outcome.value )
      {
        mProject = outcome.value->project;
        mProgress = outcome.value->progress;
        mTexts = outcome.value->texts;
        mState = State::Ready;
        askMore();
      }
      else
      {
        mState = State::Failed;
        mMessage = outcome.trouble;
      }
      emit changed();
    }
  );
}

// What is nice to have: where it cannot be had the page goes without.
void ProjectDetails::askMore()
{
  const TaskingApi api( mServer );
  const QString host = mServer.host();
  mClient->get<ProjectStatistics>(
    STATISTICS, api.statistics( mId ),
    [host]( const QByteArray &bytes ) { return TaskingJson( host ).statistics( bytes ); },
    [this]( const Outcome<ProjectStatistics> &outcome ) {
      mStatistics = outcome.value;
      emit changed();
    }
  );
  mClient->get<QList<DayProgress>>(
    DAYS, api.days( mId ), [host]( const QByteArray &bytes ) { return TaskingJson( host ).days( bytes ); },
    [this]( const Outcome<QList<DayProgress>> &outcome ) {
      mDays = outcome.value.value_or( QList<DayProgress>() );
      emit changed();
    }
  );
  mClient->get<QList<TaskingContributor>>(
    CONTRIBUTORS, api.contributions( mId ),
    [host]( const QByteArray &bytes ) { return TaskingJson( host ).contributors( bytes ); },
    [this]( const Outcome<QList<TaskingContributor>> &outcome ) {
      mContributors = outcome.value.value_or( QList<TaskingContributor>() );
      emit changed();
    }
  );
}

} // namespace lacuna
