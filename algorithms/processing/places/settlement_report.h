// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "report/report.h"
#include "settlement_inputs.h"

#include <QCoreApplication>

namespace lacuna
{

/// The HTML report of lacuna:settlementgaps: which communities are not on the map.
class SettlementReport
{
  Q_DECLARE_TR_FUNCTIONS( SettlementReport )
public:
  SettlementReport(
    const SettlementInputs &inputs, const SettlementData &data, const QgsCoordinateTransformContext &context
  );
  Report report() const;

private:
  void leads( Report &report ) const;
  void numbers( Report &report ) const;
  void map( Report &report ) const;
  void reasons( Report &report ) const;
  void missing( Report &report ) const;
  void unnamed( Report &report ) const;
  void check( Report &report ) const;
  void method( Report &report, const RunRecord &record ) const;
  RunRecord record() const;
  void columns( RunRecord &record ) const;
  QString placeOf( const Point &at ) const;

  const SettlementInputs &mInputs;
  const SettlementData &mData;
  QgsCoordinateTransformContext mContext;
};

} // namespace lacuna
