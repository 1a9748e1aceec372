// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <string>

namespace lacuna
{

struct HeardErrors
{
  std::string failure; ///< the first one; empty: none
  bool warned = false;
};

/// Hears what goes wrong, as GDAL tells this thread while it lives, whoever called GDAL. Lives and dies on one thread, the last one made first.
class ReadingErrors
{
public:
  ReadingErrors();
  ~ReadingErrors();
  ReadingErrors( const ReadingErrors & ) = delete;
  ReadingErrors &operator=( const ReadingErrors & ) = delete;

  /// The first one; empty: none. Warnings are none.
  const std::string &failure() const { return mHeard.failure; }
  bool anything() const { return mHeard.warned || !mHeard.failure.empty(); }

private:
  HeardErrors mHeard;
};

} // namespace lacuna
