// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "sample_check_run.h"

#include <QCoreApplication>
#include <QString>

namespace lacuna
{

class Report;
class RunRecord;

/// The HTML report of lacuna:samplecheck: what to look at, how to answer, how sure the answer will be.
class SampleCheckReport
{
  Q_DECLARE_TR_FUNCTIONS( SampleCheckReport )
public:
  SampleCheckReport( const SampleCheckInputs &inputs, const SampleCheckData &data, const QString &designFile )
    : mInputs( inputs )
    , mData( data )
    , mDesignFile( designFile )
  {}
  Report report() const;

private:
  void strata( Report &report ) const;
  void map( Report &report ) const;
  void answering( Report &report ) const;
  void method( Report &report, const RunRecord &found ) const;
  RunRecord record() const;
  bool has( StratumKind kind ) const;

  const SampleCheckInputs &mInputs;
  const SampleCheckData &mData;
  QString mDesignFile;
};

} // namespace lacuna
