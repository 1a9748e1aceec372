// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna_plugin.h"
#include "lacuna/version.h"
#include "panel/view/panel_dock.h"
#include "provider_registration.h"
#include "settings/panel_settings.h"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsconfig.h>
#include <qgsmessagebar.h>

#include <QAction>
#include <QDockWidget>
#include <QIcon>
#include <QLineEdit>
#include <QMainWindow>

namespace lacuna
{

LacunaPlugin::LacunaPlugin( QgisInterface *iface, const QString &folder )
  : QgisPlugin( QStringLiteral( "Lacuna" ), QString(), QString(), versionText(), QgisPlugin::UI )
  , mIface( iface )
  , mFolder( folder )
{}

LacunaPlugin::~LacunaPlugin() = default;

QString LacunaPlugin::versionText() { return QString::fromLatin1( lacuna::version() ); }

bool LacunaPlugin::isRunning( QgisInterface *iface )
{
  const QWidget *window = iface ? iface->mainWindow() : nullptr;
  return window && window->findChild<QDockWidget *>( QStringLiteral( "LacunaTaskingManager" ) );
}

void LacunaPlugin::initGui()
{
  if ( isRunning( mIface ) )
    return;
  registerProvider( mFolder );
  mToolboxAction = new QAction( QIcon( QStringLiteral( ":/lacuna/lacuna.svg" ) ), tr( "Find gaps in the map…" ), this );
  mToolboxAction->setObjectName( QStringLiteral( "lacunaToolbox" ) );
  mToolboxAction->setToolTip( tr( "Shows the algorithms of Lacuna in the Processing toolbox" ) );
  connect( mToolboxAction, &QAction::triggered, this, &LacunaPlugin::openToolbox );
  mIface->addPluginToVectorMenu( QStringLiteral( "Lacuna" ), mToolboxAction );
  PanelSettings::open();
  mPanelAction = new QAction( QIcon( QStringLiteral( ":/lacuna/lacuna.svg" ) ), tr( "Tasking Manager panel" ), this );
  mPanelAction->setObjectName( QStringLiteral( "lacunaPanel" ) );
  mPanelAction->setCheckable( true );
  mPanelAction->setToolTip( tr( "Finds, imports and follows projects of the HOT Tasking Manager" ) );
  mIface->addPluginToVectorMenu( QStringLiteral( "Lacuna" ), mPanelAction );
  mIface->addPluginToWebMenu( QStringLiteral( "Lacuna" ), mPanelAction );
  mPanel = new PanelDock( mIface->mapCanvas(), mIface->mainWindow() );
  mIface->addDockWidget( Qt::RightDockWidgetArea, mPanel );
  // Closed until it is asked for; QGIS brings it back where it was open.
  mPanel->setVisible( PanelSettings::text( "open" ) == QLatin1String( "1" ) );
  mPanelAction->setChecked( mPanel->isUserVisible() );
  connect( mPanelAction, &QAction::triggered, mPanel.data(), &PanelDock::setUserVisible );
  connect( mPanel.data(), &QgsDockWidget::visibilityChanged, mPanelAction.data(), &QAction::setChecked );
  connect( mPanel.data(), &QgsDockWidget::closed, this, [] { PanelSettings::setText( "open", QString() ); } );
  connect( mPanel.data(), &QgsDockWidget::opened, this, [] { PanelSettings::setText( "open", QStringLiteral( "1" ) ); } );
}

void LacunaPlugin::unload()
{
  if ( mToolboxAction )
  {
    mIface->removePluginVectorMenu( QStringLiteral( "Lacuna" ), mToolboxAction );
    delete mToolboxAction.data();
  }
  if ( mPanelAction )
  {
    mIface->removePluginVectorMenu( QStringLiteral( "Lacuna" ), mPanelAction );
    mIface->removePluginWebMenu( QStringLiteral( "Lacuna" ), mPanelAction );
    delete mPanelAction.data();
  }
  if ( mPanel )
  {
    mPanel->disconnect( this );
    mIface->removeDockWidget( mPanel );
    delete mPanel.data();
    PanelSettings::close();
  }
  unregisterProvider();
}

void LacunaPlugin::openToolbox()
{
  // The toolbox is a Python plugin's dock; there is no C++ call that opens it.
  QMainWindow *window = qobject_cast<QMainWindow *>( mIface->mainWindow() );
  QDockWidget *toolbox = window ? window->findChild<QDockWidget *>( QStringLiteral( "ProcessingToolbox" ) ) : nullptr;
  if ( !toolbox )
  {
    mIface->messageBar()->pushMessage(
      QStringLiteral( "Lacuna" ), tr( "The Processing toolbox is off. Switch on the plugin “Processing” in Plugins ▸ Manage and Install Plugins." ),
      Qgis::MessageLevel::Warning
    );
    return;
  }
  toolbox->setVisible( true );
  toolbox->raise();
  if ( QLineEdit *search = toolbox->findChild<QLineEdit *>( QStringLiteral( "searchBox" ) ) )
  {
    search->setText( QStringLiteral( "lacuna" ) );
    search->setFocus();
  }
}

} // namespace lacuna
