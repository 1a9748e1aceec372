// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/error.h"
#include "lacuna/run_context.h"

namespace lacuna
{

/// Asks for a cancel now and then, and says how far a reading is.
class OsmProgress
{
public:
  explicit OsmProgress( const RunContext &context ) : mMonitor( context.monitor ), mStorage( context.storage ) {}

  /// For every object. \throws Canceled
  void tick()
  {
    if ( ++mTurn % EVERY == 0 )
      check();
  }
  /// For every block of objects. \throws Canceled
  void check()
  {
    if ( mMonitor.canceled && mMonitor.canceled() )
      throw Canceled();
    if ( mStorage )
      mStorage->releasePagesSometimes();
  }
  void progress( double share )
  {
    if ( mMonitor.progress )
      mMonitor.progress( mFrom + share * ( mTo - mFrom ) );
  }
  /// Where large tables lie; may be null.
  const std::shared_ptr<MappedStorage> &storage() const { return mStorage; }
  /// What progress() counts from now on.
  void step( double from, double to )
  {
    mFrom = from;
    mTo = to;
  }

private:
  static constexpr unsigned EVERY = 2048;
  const Monitor &mMonitor;
  std::shared_ptr<MappedStorage> mStorage;
  unsigned mTurn = 0;
  double mFrom = 0;
  double mTo = 1;
};

} // namespace lacuna
