// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "findings_run.h"
#include "layers/output_layer.h"

#include <QCoreApplication>

namespace lacuna
{

/// Writes the results of lacuna:importfindings.
class FindingsWriter
{
  Q_DECLARE_TR_FUNCTIONS( FindingsWriter )
public:
  FindingsWriter( const FindingsInputs &inputs, const FindingsData &data, QgsProcessingFeedback *feedback )
    : mInputs( inputs )
    , mData( data )
    , mFeedback( feedback )
  {}
  static QgsFields findingFields( bool persons );
  static QgsFields unmatchedFields( bool persons );

  void writeFindings( OutputLayer &findings, OutputLayer &unmatched ) const;
  void writeChecked( OutputLayer &checked ) const;
  struct SampleCounts
  {
    std::size_t answered = 0; ///< rows that have an answer
    std::size_t unfilled = 0; ///< squares whose buildings nobody counted
    std::size_t kept = 0;     ///< rows that have another answer already
    QStringList contrary;     ///< squares without buildings, of which some were counted
  };
  SampleCounts writeSample( OutputLayer &filled ) const;

private:
  QgsAttributes attributesOf( const FindingsLine &line ) const;
  QgsGeometry placeOf( const FindingsLine &line ) const;
  void requireRows( bool areThere, const QString &layer ) const;

  const FindingsInputs &mInputs;
  const FindingsData &mData;
  QgsProcessingFeedback *mFeedback;
};

} // namespace lacuna
