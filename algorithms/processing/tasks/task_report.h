// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/output_layer.h"
#include "report/report_file.h"
#include "task_area_shapes.h"

#include <QCoreApplication>
#include <QString>

namespace lacuna
{

class Report;

/// A plan in words, for the log and the report.
class TaskWords
{
  Q_DECLARE_TR_FUNCTIONS( TaskWords )
public:
  TaskWords( const TaskAreaData &data, const TaskAreaResult &result ) : mData( data ), mResult( result ) {}
  QString summary() const;
  /// Each kind of exception in one sentence, with all its tasks.
  QStringList exceptions() const;
  /// balanced: only footprints that overlap others can have been cut.
  QString cut( bool balanced ) const;
  /// Work beside the target: from far too little to too much.
  static QList<LookClass> classes( double target );

private:
  QString exception( PlanException::Reason reason, const QString &tasks, const QString &held ) const;
  QString amount( double work, double areaM2 ) const;
  const TaskAreaData &mData;
  const TaskAreaResult &mResult;
};

/// The report of a plan.
class TaskReport
{
  Q_DECLARE_TR_FUNCTIONS( TaskReport )
public:
  TaskReport(
    const TaskAreaInputs &inputs, const TaskAreaData &data, const TaskAreaResult &result, bool holdsOsm,
    const ReportWish &wish
  )
    : mInputs( inputs )
    , mData( data )
    , mResult( result )
    , mHoldsOsm( holdsOsm )
    , mWish( wish )
  {}
  Report report() const;

private:
  void quality( Report &report ) const;
  void histogram( Report &report ) const;
  void map( Report &report ) const;
  void exceptions( Report &report ) const;
  void method( Report &report, const RunRecord &record ) const;
  RunRecord record() const;
  double amountOf( const TaskRow &task ) const { return mResult.byArea ? task.measures.areaM2 : task.work; }

  const TaskAreaInputs &mInputs;
  const TaskAreaData &mData;
  const TaskAreaResult &mResult;
  bool mHoldsOsm;
  const ReportWish &mWish;
};

} // namespace lacuna
