// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QNetworkRequest>
#include <QString>
#include <QStringList>
#include <QUrl>

class QgsProcessingFeedback;

namespace lacuna
{

/// One Tasking Manager: its web page and its API may be on different hosts.
struct TaskingServer
{
  QString name;
  QString web; ///< without a slash at the end
  QString api; ///< ends in /api/v2/

  QString host() const { return QUrl( api ).host(); }
  bool operator==( const TaskingServer &other ) const { return web == other.web && api == other.api; }
};

/// What is asked of a search; empty members are left out.
struct ProjectQuery
{
  QString text;
  QString country;
  QString organisation;
  QString campaign;
  QString difficulty; ///< EASY, MODERATE, CHALLENGING
  QString action;     ///< map, validate
  QStringList mappingTypes;
  QStringList statuses;
  QString orderBy; ///< priority, id, last_updated, due_date, percent_mapped, percent_validated
  bool descending = false;
  QString updatedFrom; ///< YYYY-MM-DD
  int page = 1;
  bool withPlaces = true; ///< where all projects of all pages lie: asked for once
  bool ownOnly = false;   ///< those the owner of the token made, drafts too
};

/// The addresses of a Tasking Manager's API, version 2, and the requests made to them.
class TaskingApi
{
  Q_DECLARE_TR_FUNCTIONS( TaskingApi )
public:
  /// Milliseconds without a byte before a request is given up; shorter for tests.
  static void setTimeout( int milliseconds );
  explicit TaskingApi( const TaskingServer &server ) : mServer( server ) {}

  /// The instances known by name.
  static QList<TaskingServer> presets();
  /// The server a user means by an address: of the web page, the API, or a project. \throws TaskingError where it is
  /// none
  static TaskingServer serverOf( const QString &address );
  /// The number in the address of a project; 0: none.
  static int projectInAddress( const QString &address );

  const TaskingServer &server() const { return mServer; }
  QUrl project( int id ) const { return at( QStringLiteral( "projects/%1/" ).arg( id ) ); }
  QUrl tasks( int id ) const { return at( QStringLiteral( "projects/%1/tasks/" ).arg( id ) ); }
  QUrl statistics( int id ) const { return at( QStringLiteral( "projects/%1/statistics/" ).arg( id ) ); }
  QUrl days( int id ) const { return at( QStringLiteral( "projects/%1/contributions/queries/day/" ).arg( id ) ); }
  QUrl contributions( int id ) const { return at( QStringLiteral( "projects/%1/contributions/" ).arg( id ) ); }
  QUrl activities( int id ) const { return at( QStringLiteral( "projects/%1/activities/latest/" ).arg( id ) ); }
  QUrl organisations() const { return at( QStringLiteral( "organisations/?omitManagerList=true&omitOrgStats=true" ) ); }
  QUrl campaigns() const { return at( QStringLiteral( "campaigns/" ) ); }
  QUrl countries() const { return at( QStringLiteral( "countries/" ) ); }
  QUrl languages() const { return at( QStringLiteral( "system/languages/" ) ); }
  QUrl create() const { return at( QStringLiteral( "projects/" ) ); }
  QUrl search( const ProjectQuery &query ) const;
  /// For JOSM and iD, which fetch it themselves.
  QUrl tasksAs( int id, const QString &format, const QList<int> &tasks ) const;
  QUrl projectPage( int id ) const { return QUrl( QStringLiteral( "%1/projects/%2" ).arg( mServer.web ).arg( id ) ); }
  QUrl taskPage( int id, int task ) const
  {
    return QUrl( QStringLiteral( "%1/projects/%2/tasks/?search=%3" ).arg( mServer.web ).arg( id ).arg( task ) );
  }

  /// With language, user agent, time limit and redirects that stay secure; what did not change comes from the cache.
  /// With a token to come it is led nowhere else, and is not kept.
  static QNetworkRequest request( const QUrl &url, bool hasToken = false );
  /// The same for a body that makes something; the server takes longer over a large one.
  static QNetworkRequest requestToMake( const QUrl &url, const QByteArray &body );
  /// Gets a document on the thread of an algorithm. \throws TaskingError, HttpCanceled
  static QByteArray ask( const QUrl &url, QgsProcessingFeedback *feedback, const QString &authcfg = {} );

private:
  QUrl at( const QString &path ) const { return QUrl( mServer.api + path ); }
  TaskingServer mServer;
};

} // namespace lacuna
