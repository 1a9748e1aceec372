// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "panel_dock.h"
#include "panel/client/tasking_client.h"
#include "panel/model/draft_hand_over.h"
#include "panel/model/field_rounds.h"
#include "panel/model/followed_projects.h"
#include "panel/model/project_details.h"
#include "panel/model/project_importer.h"
#include "panel/model/project_search.h"
#include "panel/model/remaining_work.h"
#include "panel/model/server_lists.h"
#include "panel/view/field_tab.h"
#include "panel/view/followed_tab.h"
#include "panel/view/hand_over_dialog.h"
#include "panel/view/project_tab.h"
#include "panel/view/search_tab.h"
#include "panel/view/servers_dialog.h"
#include "panel/view/trouble_colour.h"
#include "settings/panel_settings.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgui.h>
#include <qgshistoryproviderregistry.h>
#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace lacuna
{

namespace
{

const QString DEGREES = QStringLiteral( "EPSG:4326" );

} // namespace

PanelDock::PanelDock( QgsMapCanvas *canvas, QWidget *parent )
  : QgsDockWidget( tr( "Tasking Manager" ), parent )
  , mCanvas( canvas )
  , mClient( new TaskingClient( this ) )
  , mSearch( new ProjectSearch( mClient, this ) )
  , mDetails( new ProjectDetails( mClient, this ) )
  , mFollowed( new FollowedProjects( QgsProject::instance(), this ) )
  , mImporter( new ProjectImporter( mClient, mFollowed, this ) )
  , mRemaining( new RemainingWork( QgsProject::instance(), this ) )
  , mHandOver( new DraftHandOver( mClient, QgsProject::instance(), this ) )
  , mRounds( new FieldRounds( QgsProject::instance(), this ) )
{
  setObjectName( QStringLiteral( "LacunaTaskingManager" ) );
  QWidget *content = new QWidget( this );
  QVBoxLayout *layout = new QVBoxLayout( content );
  layout->setContentsMargins( 4, 4, 4, 4 );
  mTabs = new QTabWidget( content );
  mTabs->setObjectName( QStringLiteral( "tabs" ) );
  mSearchTab = new SearchTab( mSearch, new ServerLists( mClient, this ), mTabs );
  mProjectTab = new ProjectTab( mDetails, mFollowed, mClient, mTabs );
  mFollowedTab = new FollowedTab( mFollowed, mImporter, mRemaining, mTabs );
  mTabs->addTab( mSearchTab, tr( "Find" ) );
  mTabs->addTab( mProjectTab, tr( "Project" ) );
  mTabs->addTab( mFollowedTab, tr( "Follow" ) );
  addField();
  layout->addWidget( mTabs, 1 );
  mSays = new QLabel( content );
  mSays->setObjectName( QStringLiteral( "panelSays" ) );
  mSays->setWordWrap( true );
  mSays->setTextFormat( Qt::PlainText );
  mSays->setTextInteractionFlags( Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard );
  mSays->setVisible( false );
  layout->addWidget( mSays );
  setWidget( content );

  mSearchTab->setExtentSource( [this]() -> std::optional<QgsRectangle> {
    if ( !mCanvas )
      return std::nullopt;
    try
    {
      return QgsCoordinateTransform(
               mCanvas->mapSettings().destinationCrs(), QgsCoordinateReferenceSystem( DEGREES ), QgsProject::instance()
      )
        .transformBoundingBox( mCanvas->extent() );
    }
    catch ( const QgsCsException & )
    {
      return std::nullopt; // the map shows more than the world
    }
  } );
  if ( mCanvas )
    connect( mCanvas, &QgsMapCanvas::extentsChanged, mSearchTab, &SearchTab::mapMoved );
  connect( mSearchTab, &SearchTab::chosen, this, [this]( const TaskingServer &server, int project ) {
    mTabs->setCurrentWidget( mProjectTab );
    mDetails->show( server, project );
  } );
  connect( mSearchTab, &SearchTab::serversWanted, this, &PanelDock::openServers );
  connect( mSearchTab, &SearchTab::fileOpened, this, &PanelDock::openFile );
  connect( mProjectTab, &ProjectTab::importWanted, mImporter, &ProjectImporter::fetch );
  connect( mProjectTab, &ProjectTab::said, this, &PanelDock::say );
  connect( mProjectTab, &ProjectTab::imageryWanted, this, [this]( const QString &source, const QString &name ) {
    auto layer = std::make_unique<QgsRasterLayer>( source, name, QStringLiteral( "wms" ) );
    if ( !layer->isValid() )
      return say( tr( "The imagery could not be loaded." ), true );
    // Below everything else.
    QgsMapLayer *added = QgsProject::instance()->addMapLayer( layer.release(), false );
    QgsProject::instance()->layerTreeRoot()->insertLayer( -1, added );
    say( tr( "The imagery is the lowest layer of the map." ), false );
  } );
  connect( mImporter, &ProjectImporter::busyChanged, this, [this] {
    mProjectTab->setImporting( mImporter->isBusy() );
  } );
  connect( mImporter, &ProjectImporter::done, this, [this]( const FollowedProject &, const QString &sentence ) {
    say( sentence, false );
  } );
  connect( mImporter, &ProjectImporter::failed, this, [this]( const QString &sentence ) { say( sentence, true ); } );
  connect( mFollowedTab, &FollowedTab::said, this, &PanelDock::say );
  connect( mFollowedTab, &FollowedTab::handOverWanted, this, &PanelDock::openHandOver );
  connect( mFollowedTab, &FollowedTab::zoomWanted, this, [this]( QgsVectorLayer *layer, const QgsRectangle &box ) {
    if ( !mCanvas )
      return;
    QgsRectangle place = mCanvas->mapSettings().layerExtentToOutputExtent( layer, box );
    place.scale( 1.2 );
    mCanvas->setExtent( place );
    mCanvas->refresh();
  } );
  mClient->setTokenSource( []( const QUrl &url ) { return PanelSettings::tokenConfigFor( url ); } );
  connect( mClient, &TaskingClient::waiting, this, [this]( const QString &host, double seconds ) {
    say( tr( "%1 is busy; trying again in %2 s." ).arg( host, QString::number( std::ceil( seconds ) ) ), false );
  } );
  connect( mTabs, &QTabWidget::currentChanged, this, []( int tab ) {
    PanelSettings::setText( "tab", QString::number( tab ) );
  } );
  mSearchTab->restoreState();
  mFollowedTab->restoreState();
  mTabs->setCurrentIndex( PanelSettings::text( "tab" ).toInt() );
}

void PanelDock::say( const QString &sentence, bool isTrouble )
{
  mSays->setText( sentence );
  mSays->setVisible( !sentence.isEmpty() );
  showTrouble( mSays, isTrouble );
}

void PanelDock::addField()
{
  mFieldTab = new FieldTab( mRounds, QgsProject::instance(), mTabs );
  // Four words and no more fit beside a map.
  mTabs->setTabToolTip(
    mTabs->addTab( mFieldTab, tr( "Field", "work outside and with volunteers" ) ), tr( "Field and crowd" )
  );
  connect( mFieldTab, &FieldTab::said, this, &PanelDock::say );
  connect( mFieldTab, &FieldTab::dialogWanted, this, &PanelDock::dialogWanted );
  connect( mFieldTab, &FieldTab::pageWanted, this, []( const QUrl &page ) { QDesktopServices::openUrl( page ); } );
  // QGIS writes the results of a run into its history when it has ended well; the project remembers them by that.
  connect(
    QgsGui::historyProviderRegistry(), &QgsHistoryProviderRegistry::entryUpdated, mRounds, &FieldRounds::rebuildSoon
  );
}

void PanelDock::openField()
{
  setUserVisible( true );
  raise();
  mTabs->setCurrentWidget( mFieldTab );
}

void PanelDock::openServers()
{
  ServersDialog dialog( mClient, this );
  dialog.exec();
  mSearchTab->reloadServers();
}

void PanelDock::openHandOver()
{
  HandOverDialog dialog( mHandOver, mSearch->server(), this );
  dialog.exec();
}

// The area lies beside the tasks under the name the web page gives it.
void PanelDock::openFile( const QString &tasksFile )
{
  const QFileInfo tasks( tasksFile );
  QString areaFile
    = tasks.dir().filePath( tasks.fileName().replace( QLatin1String( "-tasks" ), QLatin1String( "-aoi" ) ) );
  if ( areaFile == tasks.filePath() || !QFileInfo::exists( areaFile ) )
    areaFile.clear();
  const QString home = QgsProject::instance()->homePath();
  const QString proposal
    = QDir( home.isEmpty() ? tasks.path() : home ).filePath( tasks.completeBaseName() + QStringLiteral( ".gpkg" ) );
  const QString path = home.isEmpty() ? QFileDialog::getSaveFileName(
                                          this, tr( "GeoPackage for the project" ), proposal,
                                          tr( "GeoPackages (*.gpkg)" ), nullptr, QFileDialog::DontConfirmOverwrite
                                        )
                                      : proposal;
  if ( !path.isEmpty() )
    mImporter->open( tasksFile, areaFile, path );
}

} // namespace lacuna
