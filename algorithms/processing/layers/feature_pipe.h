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
 * Makes features on threads of their own and stores them on the calling one.
 *
 * The thread that runs the algorithm stores, since sinks and feedback are its own; reading and preparing go on beside
 * it. What one maker pushes is stored in the order it was pushed; makers that must not mix push to outputs of their
 * own.
 */
class FeaturePipe
{
public:
  using Make = std::function<void( FeaturePipe & )>;

  /**
   * Runs every maker on its thread and add()s what they push, on this one. poll is called at least every 50 ms of
   * waiting and after every batch, and throws to stop. The first exception of any side comes out, when all have
   * stopped.
   */
  static void run( const std::vector<Make> &makers, const std::function<void()> &poll );

  /// For makers: hands over a feature; waits while the other side is far behind. \throws Canceled when the other side
  /// stopped
  void push( OutputLayer &output, const QgsFeature &feature );

private:
  using Batch = std::vector<std::pair<OutputLayer *, QgsFeature>>;
  static constexpr std::size_t BATCH = 256;
  static constexpr std::size_t MAX_WAITING = 16;

  // What the makers and the storing thread share.
  struct Exchange
  {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Batch> waiting;
    std::size_t making = 0;
    bool stop = false;
    std::exception_ptr error;
  };
  explicit FeaturePipe( Exchange &exchange ) : mExchange( exchange ) {}
  void hand();
  void produce( const Make &make );
  static void consume( Exchange &exchange, const std::function<void()> &poll );

  Exchange &mExchange;
  Batch mFilling; // of the making thread alone
};

} // namespace lacuna
