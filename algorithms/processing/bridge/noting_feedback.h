// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsprocessingfeedback.h>

#include <QStringList>

namespace lacuna
{

/// Passes everything on, and keeps the warnings for where the numbers are read.
class NotingFeedback : public QgsProcessingMultiStepFeedback
{
public:
  explicit NotingFeedback( QgsProcessingFeedback *feedback ) : QgsProcessingMultiStepFeedback( 1, feedback )
  {
    if ( feedback->isCanceled() )
      cancel();
  }
  void pushWarning( const QString &warning ) override
  {
    if ( !mWarnings.contains( warning ) )
      mWarnings << warning;
    QgsProcessingMultiStepFeedback::pushWarning( warning );
  }
  const QStringList &warnings() const { return mWarnings; }

private:
  QStringList mWarnings;
};

} // namespace lacuna
