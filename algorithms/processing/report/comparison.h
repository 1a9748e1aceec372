// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "run_record.h"

namespace lacuna
{

class Report;

/// What has changed since an earlier report: the chapter of a report that sets the two beside each other.
class Comparison
{
  Q_DECLARE_TR_FUNCTIONS( Comparison )
public:
  Comparison( const RunRecord &then, const RunRecord &now ) : mThen( then ), mNow( now ) {}
  void write( Report &report ) const;

private:
  void places( Report &report ) const;
  void warnings( Report &report ) const;

  const RunRecord &mThen;
  const RunRecord &mNow;
};

} // namespace lacuna
