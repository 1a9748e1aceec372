// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "draft_hand_over.h"
#include "algorithm_run.h"
#include "panel/client/tasking_client.h"
#include "tasking/tasking_json.h"

#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace lacuna
{

namespace
{

QByteArray contentOf( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
}

// The export numbers the files of a plan that the web form takes in several.
QString numbered( const QString &path, int number, int of )
{
  const QFileInfo info( path );
  return of == 1 ? path : QStringLiteral( "%1/%2_%3.%4" ).arg( info.path(), info.completeBaseName() ).arg( number ).arg( info.suffix() );
}

} // namespace

DraftHandOver::DraftHandOver( TaskingClient *client, QgsProject *project, QObject *parent ) : QObject( parent ), mClient( client ), mProject( project ) {}

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
        mFiles << contentOf( numbered( mFolder.filePath( QStringLiteral( "plan.geojson" ) ), i, files ) );
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
  for ( int i = 0; i < mFiles.size(); ++i )
  {
    QSaveFile file( numbered( path, i + 1, static_cast<int>( mFiles.size() ) ) );
    if ( !file.open( QIODevice::WriteOnly ) || file.write( mFiles.at( i ) ) != mFiles.at( i ).size() || !file.commit() )
      return tr( "The file “%1” could not be written: %2" ).arg( file.fileName(), file.errorString() );
  }
  return QString();
}

void DraftHandOver::send( const TaskingServer &server, const QString &authcfg )
{
  if ( mBody.isEmpty() || mBusy )
    return;
  if ( authcfg.isEmpty() )
    return emit failed( tr( "A token is needed to create a draft. Enter it under Servers…, or hand the file over to a manager of your organisation." ) );
  setBusy( true );
  mClient->post( QStringLiteral( "create" ), TaskingApi( server ).create(), mBody, authcfg, [this, server]( const TaskingAnswer &answer ) {
    setBusy( false );
    try
    {
      TaskingErrors::check( answer, server.host() );
      const int id = TaskingJson( server.host() ).created( answer.body );
      emit created( id, QUrl( QStringLiteral( "%1/manage/projects/%2" ).arg( server.web ).arg( id ) ) );
    }
    catch ( const TaskingError &error )
    {
      emit failed( error.what() );
    }
  } );
}

} // namespace lacuna
