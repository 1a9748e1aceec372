// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "output_layer.h"

#include <qgsfeature.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace lacuna
{

/**
 * Makes features on one thread and stores them on another, in the order they were made.
 *
 * The thread that runs the algorithm stores, since sinks and feedback are its own; reading and preparing go on beside it.
 */
class FeaturePipe
{
public:
  /**
   * Runs make( pipe ) on a thread of its own and add()s what it pushes, on this one. poll is called at least every 50 ms of
   * waiting and after every batch, and throws to stop. The first exception of any side comes out, when both have stopped.
   */
  static void run( const std::function<void( FeaturePipe & )> &make, const std::function<void()> &poll );

  /// For make: hands over a feature; waits while the other side is far behind. \throws Canceled when the other side stopped
  void push( OutputLayer &output, const QgsFeature &feature );

private:
  using Batch = std::vector<std::pair<OutputLayer *, QgsFeature>>;
  static constexpr std::size_t BATCH = 256;
  static constexpr std::size_t MOST_WAITING = 16;

  void hand();
  void produce( const std::function<void( FeaturePipe & )> &make );
  void consume( const std::function<void()> &poll );

  std::mutex mMutex;
  std::condition_variable mChanged;
  std::deque<Batch> mWaiting;
  Batch mFilling; // of the making thread alone
  bool mDone = false;
  bool mStop = false;
  std::exception_ptr mError;
};

} // namespace lacuna
