// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/mapped_storage.h"
#include "lacuna/monitor.h"

#include <memory>

namespace lacuna
{

/**
 * What the host gives the engine for one run: whom to tell and ask, how many threads, and where large arrays lie.
 *
 * Made once a run and handed on; a default one has no monitor, uses all cores and keeps everything in memory. Promised:
 * two runs with a context each share nothing, so they may go on at the same time. No function keeps a context after it
 * has returned; arrays it returns keep the storage.
 */
struct RunContext
{
  Monitor monitor = {};
  int threads = 0;                                  ///< 0: all cores
  std::shared_ptr<MappedStorage> storage = nullptr; ///< null: arrays are ordinary memory

  /// For one step of several: the share from..to (0..1) of the progress. This one must outlive it.
  RunContext part( double from, double to ) const { return { partOf( monitor, from, to ), threads, storage }; }
  /// For a step whose progress another one tells.
  RunContext quiet() const { return { { {}, monitor.canceled }, threads, storage }; }
};

} // namespace lacuna
