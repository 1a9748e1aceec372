// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "findings_run.h"
#include "report/report_file.h"

#include <QCoreApplication>

namespace lacuna
{

class Report;

/// The report of lacuna:importfindings, and its sentences.
class FindingsReport
{
  Q_DECLARE_TR_FUNCTIONS( FindingsReport )
public:
  FindingsReport( const FindingsInputs &inputs, const FindingsData &data ) : mInputs( inputs ), mData( data ) {}
  Report report( const RunRecord *earlier ) const;
  /// How many gaps were answered, and what was found.
  QString lead() const;

private:
  void found( Report &report ) const;
  void sources( Report &report ) const;
  void unmatched( Report &report ) const;
  void meaning( Report &report ) const;
  RunRecord record() const;

  const FindingsInputs &mInputs;
  const FindingsData &mData;
};

} // namespace lacuna
