// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "run_again.h"
#include "algorithm_dialog.h"
#include "base/gui_defaults.h"
#include "run_moment.h"

#include <qgsapplication.h>
#include <qgsgui.h>
#include <qgshistoryproviderregistry.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>

namespace lacuna
{

RunAgainMenu::RunAgainMenu( QWidget *parent ) : QMenu( tr( "Run again with new data" ), parent )
{
  setObjectName( QStringLiteral( "lacunaRunAgain" ) );
  setToolTipsVisible( true );
  connect( this, &QMenu::aboutToShow, this, &RunAgainMenu::fill );
  // QGIS writes the results of a run into its history when it has ended well.
  connect(
    QgsGui::historyProviderRegistry(), &QgsHistoryProviderRegistry::entryUpdated, this,
    []( long long, const QVariantMap &entry ) {
      RunMemory( QgsProject::instance() ).keep( entry, QDateTime::currentDateTime() );
      remember();
    }
  );
  connect( QgsProject::instance(), &QgsProject::readProject, this, [] { remember(); } );
  connect( QgsProject::instance(), &QgsProject::cleared, this, [] { remember(); } );
  remember();
  GuiDefaults::setProject( QgsProject::instance() );
}

RunAgainMenu::~RunAgainMenu()
{
  GuiDefaults::set( {} );
  GuiDefaults::setProject( nullptr );
}

void RunAgainMenu::remember() { GuiDefaults::set( RunMemory( QgsProject::instance() ).choices() ); }

void RunAgainMenu::fill()
{
  clear();
  const QList<RememberedRun> runs = RunMemory( QgsProject::instance() ).runs();
  if ( runs.isEmpty() )
    addAction( tr( "Nothing of Lacuna has been run in this project yet" ) )->setEnabled( false );
  for ( const RememberedRun &run : runs )
  {
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( run.algorithm );
    if ( !algorithm )
      continue;
    QAction *action = addAction(
      algorithm->icon(),
      tr( "%1, last run on %2", "algorithm, day and time" ).arg( algorithm->displayName(), momentText( run.when ) )
    );
    action->setToolTip( tr( "Opens the dialog with the layers and choices of that run. Results get new names, and the "
                            "new report says what has changed since." ) );
    connect( action, &QAction::triggered, this, [run] { open( run ); } );
  }
}

void RunAgainMenu::open( const RememberedRun &run )
{
  openAlgorithmDialog( run.algorithm, RunMemory::again( run, QDate::currentDate() ) );
}

} // namespace lacuna
