// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna_plugin.h"
#include "lacuna/version.h"
#include "lesson/lesson.h"
#include "lesson/lesson_dock.h"
#include "panel/view/panel_dock.h"
#include "provider_registration.h"
#include "review/review_dock.h"
#include "runs/algorithm_dialog.h"
#include "runs/choice_labels.h"
#include "runs/model_copy.h"
#include "runs/run_again.h"
#include "runs/run_results.h"
#include "settings/panel_settings.h"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsconfig.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QIcon>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>
#include <QTimer>

#include <functional>
#include <memory>

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
  addQuestions();
  mChoiceLabels = new ChoiceLabels( this );
  mRunResults = new RunResults( mIface, this );
  mRunAgain = new RunAgainMenu( mIface->mainWindow() );
  mIface->addPluginToVectorMenu( QStringLiteral( "Lacuna" ), mRunAgain->menuAction() );
  mPanel = new PanelDock( mIface->mapCanvas(), mIface->mainWindow() );
  mIface->addDockWidget( Qt::RightDockWidgetArea, mPanel );
  connect( mPanel.data(), &PanelDock::dialogWanted, this, []( const QString &algorithm, const QVariantMap &inputs ) {
    openAlgorithmDialog( algorithm, inputs );
  } );
  // Closed until it is asked for; QGIS brings it back where it was open.
  mPanel->setVisible( PanelSettings::text( "open" ) == QLatin1String( "1" ) );
  mPanelAction->setChecked( mPanel->isUserVisible() );
  connect( mPanelAction, &QAction::triggered, mPanel.data(), &PanelDock::setUserVisible );
  connect( mPanel.data(), &QgsDockWidget::visibilityChanged, mPanelAction.data(), &QAction::setChecked );
  connect( mPanel.data(), &QgsDockWidget::closed, this, [] { PanelSettings::setText( "open", QString() ); } );
  connect( mPanel.data(), &QgsDockWidget::opened, this, [] {
    PanelSettings::setText( "open", QStringLiteral( "1" ) );
  } );
}

// The lessons; the three questions, as people ask them; their models as copies to change; the help.
void LacunaPlugin::addQuestions()
{
  const auto add = [this]( const QString &text, const char *name, const std::function<void()> &open ) {
    QAction *action = new QAction( QIcon( QStringLiteral( ":/lacuna/lacuna.svg" ) ), text, this );
    action->setObjectName( QLatin1String( name ) );
    connect( action, &QAction::triggered, this, open );
    mIface->addPluginToVectorMenu( QStringLiteral( "Lacuna" ), action );
    mQuestions << action;
    return action;
  };
  add(
    tr( "First lesson…" ), "lacunaLesson", [this] { openLesson( LessonTopic::Plan ); }
  )->setToolTip( tr( "Opens a sample town and goes with you from the gaps to the tasks, in about 50 minutes" ) );
  add(
    tr( "Second lesson…" ), "lacunaLesson2", [this] { openLesson( LessonTopic::Field ); }
  )->setToolTip( tr( "Has the gaps of the sample town looked at, and counts with the answers, in about 30 minutes" ) );
  const auto dialog = []( const char *id ) { return [id] { openAlgorithmDialog( QLatin1String( id ) ); }; };
  add( tr( "What is missing from the map?…" ), "lacunaWhatIsMissing", dialog( "lacuna:buildinggaps" ) );
  add( tr( "Who is in harm's way?…" ), "lacunaWhoIsInHarmsWay", dialog( "lacuna:floodbyzone" ) );
  add( tr( "Where should people map next?…" ), "lacunaWhereToMapNext", dialog( "lacuna:wheretomapnext" ) );
  mReview = new ReviewDock( mIface->mapCanvas(), mIface->mainWindow() );
  mIface->addDockWidget( Qt::RightDockWidgetArea, mReview );
  mReview->setUserVisible( false ); // until it is asked for
  add( tr( "Review gaps" ), "lacunaReview", [this] {
    mReview->setUserVisible( true );
    mReview->raise();
  } );
  add( tr( "Field and crowd" ), "lacunaField", [this] {
    if ( mPanel )
      mPanel->openField();
  } );
  add( tr( "Help" ), "lacunaHelp", [] { openHelp( QStringLiteral( "index" ) ); } );
  mModels = new QMenu( tr( "Copy a model to change it" ), mIface->mainWindow() );
  mModels->setObjectName( QStringLiteral( "lacunaCopyModel" ) );
  for ( const QString &model : ModelCopy::models() )
    connect(
      mModels->addAction( QgsApplication::processingRegistry()->algorithmById( model )->displayName() ),
      &QAction::triggered, this, [this, model] { copyModel( model ); }
    );
  mIface->addPluginToVectorMenu( QStringLiteral( "Lacuna" ), mModels->menuAction() );
}

void LacunaPlugin::copyModel( const QString &model )
{
  QString problem;
  const QString name = ModelCopy::make( model, problem );
  if ( name.isEmpty() )
    mIface->messageBar()->pushMessage( QStringLiteral( "Lacuna" ), problem, Qgis::MessageLevel::Warning );
  else
    mIface->messageBar()->pushMessage(
      QStringLiteral( "Lacuna" ),
      tr( "The toolbox has “%1” under Models now. Right-click it there to edit it." ).arg( name ),
      Qgis::MessageLevel::Success
    );
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
  if ( mRunAgain )
  {
    mIface->removePluginVectorMenu( QStringLiteral( "Lacuna" ), mRunAgain->menuAction() );
    delete mRunAgain.data();
  }
  for ( const QPointer<QAction> &question : mQuestions )
    if ( question )
    {
      mIface->removePluginVectorMenu( QStringLiteral( "Lacuna" ), question );
      delete question.data();
    }
  mQuestions.clear();
  if ( mModels )
  {
    mIface->removePluginVectorMenu( QStringLiteral( "Lacuna" ), mModels->menuAction() );
    delete mModels.data();
  }
  if ( mReview )
  {
    mIface->removeDockWidget( mReview );
    delete mReview.data();
  }
  delete mChoiceLabels.data();
  delete mRunResults.data();
  closeLesson();
  if ( mPanel )
  {
    mPanel->disconnect( this );
    mIface->removeDockWidget( mPanel );
    delete mPanel.data();
    PanelSettings::close();
  }
  unregisterProvider();
}

void LacunaPlugin::closeLesson()
{
  if ( !mLesson )
    return;
  mIface->removeDockWidget( mLesson );
  delete mLesson.data();
}

void LacunaPlugin::openLesson( LessonTopic topic )
{
  closeLesson();
  if ( !mIface->newProject( true ) )
    return; // the user would rather keep the project
  std::unique_ptr<Lesson> lesson = std::make_unique<Lesson>(
    QDir( mFolder ).filePath( QStringLiteral( "sample" ) ), QgsProject::instance(), nullptr, topic
  );
  const QString folder
    = QDir( QStandardPaths::writableLocation( QStandardPaths::DocumentsLocation ) ).filePath( lesson->folderName() );
  const QString trouble = lesson->open( folder );
  if ( !trouble.isEmpty() )
  {
    mIface->messageBar()->pushMessage( QStringLiteral( "Lacuna" ), trouble, Qgis::MessageLevel::Warning );
    return;
  }
  QgsProject::instance()->write( QDir( folder ).filePath( QStringLiteral( "lesson.qgz" ) ) );
  QgsVectorLayer *town = lesson->town();
  mLesson = new LessonDock( lesson.release(), mIface->mainWindow() );
  mIface->addDockWidget( Qt::RightDockWidgetArea, mLesson );
  // After QGIS has taken the CRS of the first layer, as it does for a new project.
  QTimer::singleShot( 0, town, [this, town] {
    QgsProject::instance()->setCrs( town->crs() );
    mIface->mapCanvas()->setExtent( town->extent().buffered( 30 ) );
    mIface->mapCanvas()->refresh();
  } );
  mIface->messageBar()->pushMessage(
    QStringLiteral( "Lacuna" ), tr( "The lesson lies in %1." ).arg( QDir::toNativeSeparators( folder ) ),
    Qgis::MessageLevel::Info, 8
  );
}

void LacunaPlugin::openToolbox()
{
  // The toolbox is a Python plugin's dock; there is no C++ call that opens it.
  QMainWindow *window = qobject_cast<QMainWindow *>( mIface->mainWindow() );
  QDockWidget *toolbox = window ? window->findChild<QDockWidget *>( QStringLiteral( "ProcessingToolbox" ) ) : nullptr;
  if ( !toolbox )
  {
    mIface->messageBar()->pushMessage(
      QStringLiteral( "Lacuna" ),
      tr( "The Processing toolbox is off. Switch on the plugin “Processing” in Plugins ▸ Manage and Install Plugins." ),
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
