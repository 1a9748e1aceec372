// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/monitor.h"

#include <qgsprocessingfeedback.h>

namespace lacuna
{

/// A share of a run's progress bar for one engine call. Only used on the thread that runs the algorithm.
inline Monitor feedbackMonitor( QgsProcessingFeedback *feedback, double from, double to )
{
  Monitor monitor;
  monitor.progress
    = [feedback, from, to]( double fraction ) { feedback->setProgress( from + fraction * ( to - from ) ); };
  monitor.canceled = [feedback] { return feedback->isCanceled(); };
  return monitor;
}

} // namespace lacuna
