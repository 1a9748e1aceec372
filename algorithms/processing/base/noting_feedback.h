// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "parameter_labels.h"

#include <qgsprocessingfeedback.h>

#include <QStringList>

namespace lacuna
{

/// Passes everything on with the parameters by their labels, and keeps the warnings for where the numbers are read.
class NotingFeedback : public QgsProcessingMultiStepFeedback
{
public:
  /// algorithm: whose parameters the sentences may name; null where that is done already
  explicit NotingFeedback( QgsProcessingFeedback *feedback, const QgsProcessingAlgorithm *algorithm = nullptr )
    : QgsProcessingMultiStepFeedback( 1, feedback )
    , mAlgorithm( algorithm )
  {
    if ( feedback->isCanceled() )
      cancel();
  }
  void pushInfo( const QString &info ) override { QgsProcessingMultiStepFeedback::pushInfo( named( info ) ); }
  void pushWarning( const QString &sentence ) override
  {
    const QString warning = named( sentence );
    if ( !mWarnings.contains( warning ) )
      mWarnings << warning;
    QgsProcessingMultiStepFeedback::pushWarning( warning );
  }
  const QStringList &warnings() const { return mWarnings; }

private:
  QString named( const QString &sentence ) const { return mAlgorithm ? withLabels( *mAlgorithm, sentence ) : sentence; }

  const QgsProcessingAlgorithm *mAlgorithm;
  QStringList mWarnings;
};

} // namespace lacuna
