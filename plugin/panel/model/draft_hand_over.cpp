// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "draft_hand_over.h"
#include "algorithm_run.h"
#include "tasks/task_documents.h"
#include "report/whole_file.h"
#include "panel/client/tasking_client.h"
#include "tasking/tasking_json.h"

#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr int MAX_LOOKS = 3;

QUrl pageOf( const TaskingServer &server, int project )
{
  return QUrl( QStringLiteral( "%1/manage/projects/%2" ).arg( server.web, QString::number( project ) ) );
}

QByteArray contentOf( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}

} // namespace

DraftHandOver::DraftHandOver( TaskingClient *client, QgsProject *project, QObject *parent )
  : QObject( parent )
  , mClient( client )
  , mProject( project )
{}

void DraftHandOver::setBusy( bool busy )
{
  mBusy = busy;
  emit busyChanged();
}

void DraftHandOver::askOrganisations( const TaskingServer &server )
{
  mClient->get<QList<Organisation>>(
    QStringLiteral( "organisations" ), TaskingApi( server ).organisations(),
    [host = server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).organisations( bytes ); },
    [this]( const Outcome<QList<Organisation>> &outcome ) {
      mOrganisations = outcome.value.value_or( QList<Organisation>() );
      std::sort( mOrganisations.begin(), mOrganisations.end(), []( const Organisation &a, const Organisation &b ) {
        return QString::localeAwareCompare( a.name, b.name ) < 0;
      } );
      emit organisationsChanged();
      if ( !outcome.value )
        emit failed( outcome.trouble );
    }
  );
}

void DraftHandOver::prepare( QgsVectorLayer *plan, const QString &name, int organisation )
{
  mName = name;
  mBody.clear();
  mFiles.clear();
  if ( !plan )
    return emit failed( tr( "Choose the layer of the plan." ) );
  QVariantMap parameters {
    { QStringLiteral( "TASKS" ), QVariant::fromValue( plan ) },
    { QStringLiteral( "NAME" ), name },
    { QStringLiteral( "OUTPUT" ), mFolder.filePath( QStringLiteral( "plan.geojson" ) ) },
    { QStringLiteral( "DRAFT" ), mFolder.filePath( QStringLiteral( "plan.json" ) ) },
  };
  if ( organisation > 0 )
    parameters.insert( QStringLiteral( "ORGANISATION" ), organisation );
  setBusy( true );
  AlgorithmRun::start(
    mProject, this, QStringLiteral( "lacuna:exporttaskingmanager" ), parameters,
    [this]( const QVariantMap &results, QgsProcessingContext &, const QStringList & ) {
      mBody = contentOf( results.value( QStringLiteral( "DRAFT" ) ).toString() );
      const int files = results.value( QStringLiteral( "FILES_COUNT" ) ).toInt();
      for ( int i = 1; i <= files; ++i )
        mFiles << contentOf( TaskDocuments::partPath( mFolder.filePath( QStringLiteral( "plan.geojson" ) ), i, files )
        );
      setBusy( false );
      emit prepared();
    },
    [this]( const QString &sentence ) {
      setBusy( false );
      emit failed( sentence );
    }
  );
}

QString DraftHandOver::saveFile( const QString &path ) const
{
  if ( mFiles.isEmpty() )
    return tr( "There is nothing to save yet." );
  const int parts = static_cast<int>( mFiles.size() );
  // Of several files the dialog has not asked for one.
  for ( int part = 1; parts > 1 && part <= parts; ++part )
    if ( const QString place = TaskDocuments::partPath( path, part, parts ); QFileInfo::exists( place ) )
      return tr( "The plan is saved in %1 files, and there is a file “%2” already. Choose another name." )
        .arg( QString::number( parts ), place );
  for ( int i = 0; i < parts; ++i )
  {
    const QString place = TaskDocuments::partPath( path, i + 1, parts );
    if ( const QString why = WholeFile::write( place, mFiles.at( i ) ); !why.isEmpty() )
      return tr( "The file “%1” could not be written: %2" ).arg( place, why );
  }
  return QString();
}

void DraftHandOver::send( const TaskingServer &server, const QString &authcfg )
{
  if ( mBody.isEmpty() || mBusy )
    return;
  if ( authcfg.isEmpty() )
    return emit failed( tr( "A token is needed to create a draft. Enter it under Servers…, or hand the file over to a "
                            "manager of your organisation." ) );
  setBusy( true );
  mClient->post(
    QStringLiteral( "create" ), TaskingApi( server ).create(), mBody, authcfg,
    [this, server, authcfg]( const TaskingAnswer &answer ) {
      try
      {
        TaskingErrors::check( answer, server.host() );
        const int id = TaskingJson( server.host() ).created( answer.body );
        setBusy( false );
        emit created( id, pageOf( server, id ) );
      }
      catch ( const TaskingError &error )
      {
        // Where nobody was reached nothing can have been made.
        const bool isSure = answer.status != 0 || answer.unsafe || answer.error == QNetworkReply::HostNotFoundError
                            || answer.error == QNetworkReply::ConnectionRefusedError;
        emit failed( isSure ? error.what() : error.what() + QLatin1Char( ' ' ) + tr( "Lacuna is looking for it…" ) );
        if ( !isSure )
          return look( server, authcfg, error.what(), 1 );
        setBusy( false );
      }
    }
  );
}

// The server goes on with a large plan after we stopped waiting.
void DraftHandOver::look( const TaskingServer &server, const QString &authcfg, const QString &trouble, int round )
{
  ProjectQuery own;
  own.ownOnly = true;
  own.orderBy = QStringLiteral( "id" );
  own.descending = true;
  own.withPlaces = false;
  // The server keeps the answers of searches for minutes: each round asks in other words.
  own.updatedFrom = QDate::currentDate().addDays( -round ).toString( Qt::ISODate );
  mClient->getOwn<ProjectPage>(
    QStringLiteral( "look" ), TaskingApi( server ).search( own ), authcfg,
    [host = server.host()]( const QByteArray &bytes ) { return TaskingJson( host ).search( bytes ); },
    [this, server, authcfg, trouble, round]( const Outcome<ProjectPage> &outcome ) {
      const QList<ProjectHit> hits = outcome.value.value_or( ProjectPage() ).hits;
      const auto found = std::find_if( hits.cbegin(), hits.cend(), [this]( const ProjectHit &hit ) {
        return hit.name.simplified() == mName.simplified() && hit.status == QLatin1String( "DRAFT" );
      } );
      if ( found == hits.cend() && round < MAX_LOOKS )
      {
        QTimer::singleShot( mLookAgainMs, this, [this, server, authcfg, trouble, round] {
          look( server, authcfg, trouble, round + 1 );
        } );
        return;
      }
      setBusy( false );
      QString said;
      if ( found != hits.cend() )
        said
          = tr( "A draft of this name is there, number %1, last changed %2: look at it before you send it again: %3" )
              .arg(
                QString::number( found->id ),
                QLocale().toString( found->lastUpdated.toLocalTime(), QLocale::ShortFormat ),
                pageOf( server, found->id ).toString()
              );
      else if ( outcome.value )
        said = tr( "Lacuna looked, and found no draft of this name so far." );
      else
        said = tr( "Lacuna looked for it, without success: %1" ).arg( outcome.trouble );
      emit failed( trouble + QLatin1Char( ' ' ) + said );
    }
  );
}

} // namespace lacuna
