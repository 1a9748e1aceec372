// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/monitor.h"

#include <qgsprocessingfeedback.h>

namespace lacuna
{

/// A run's progress bar and its button to cancel, for the engine. Only used on the thread that runs the algorithm.
inline Monitor feedbackMonitor( QgsProcessingFeedback *feedback )
{
  Monitor monitor;
  monitor.progress = [feedback]( double fraction ) { feedback->setProgress( 100 * fraction ); };
  monitor.canceled = [feedback] { return feedback->isCanceled(); };
  return monitor;
}

} // namespace lacuna
