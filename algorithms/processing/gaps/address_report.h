// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "address_gaps_run.h"
#include "report/report.h"

#include <QCoreApplication>

namespace lacuna
{

/// The report of lacuna:addressgaps: one sentence to read aloud, numbers, map, reasons, method and credits.
class AddressReport
{
  Q_DECLARE_TR_FUNCTIONS( AddressReport )
public:
  AddressReport( const AddressGapsInputs &inputs, const AddressGapsData &data ) : mInputs( inputs ), mData( data ) {}
  Report report() const;

private:
  void numbers( Report &report ) const;
  void map( Report &report ) const;
  void reasons( Report &report ) const;
  void method( Report &report, const RunRecord &record ) const;
  void filterRows( RunRecord &record ) const;
  RunRecord record() const;

  const AddressGapsInputs &mInputs;
  const AddressGapsData &mData;
};

} // namespace lacuna
