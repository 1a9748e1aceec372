// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace lacuna::testing
{

/// The longest the window was not served, measured by a timer that should fire every 5 ms.
class Pulse : public QObject
{
public:
  Pulse()
  {
    mClock.start();
    connect( &mTimer, &QTimer::timeout, this, [this] { mLongest = std::max( mLongest, mClock.restart() ); } );
    mTimer.start( 5 );
  }
  qint64 longest() const { return mLongest; }

private:
  QTimer mTimer;
  QElapsedTimer mClock;
  qint64 mLongest = 0;
};

} // namespace lacuna::testing
