// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "algorithm_run.h"
#include "base/noting_feedback.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingalgrunnertask.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>

#include <memory>

namespace lacuna
{

namespace
{

// What a run needs for as long as it lasts.
struct Frame
{
  QgsProcessingContext context;
  QgsProcessingFeedback log { false };
  NotingFeedback feedback { &log };
  QString lastLine() const { return log.textLog().trimmed().section( QLatin1Char( '\n' ), -1 ); }
};

} // namespace

void AlgorithmRun::start(
  QgsProject *project, QObject *owner, const QString &algorithm, const QVariantMap &parameters, Done done, Failed failed
)
{
  const QgsProcessingAlgorithm *found = QgsApplication::processingRegistry()->algorithmById( algorithm );
  if ( !found )
    return failed( tr( "The algorithm %1 is not there. Switch the plugin off and on again." ).arg( algorithm ) );
  const auto frame = std::make_shared<Frame>();
  frame->context.setProject( project );
  frame->context.setTransformContext( project->transformContext() );
  frame->context.setFeedback( &frame->feedback );
  if ( QString why; !found->checkParameterValues( parameters, frame->context, &why ) )
    return failed( why );
  auto task = std::make_unique<QgsProcessingAlgRunnerTask>(
    found, parameters, frame->context, &frame->feedback, QgsTask::CanCancel
  );
  if ( task->status() == QgsTask::Terminated )
    return failed( frame->lastLine() ); // what it was given does not fit
  QObject::connect(
    task.get(), &QgsProcessingAlgRunnerTask::executed, owner,
    [frame, done, failed]( bool ok, const QVariantMap &results ) {
      if ( ok )
        done( results, frame->context, frame->feedback.warnings() );
      else
        failed( frame->feedback.isCanceled() ? tr( "Canceled." ) : frame->lastLine() );
    }
  );
  QgsApplication::taskManager()->addTask( task.release() );
}

} // namespace lacuna
