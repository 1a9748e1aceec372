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

/// Hears and keeps to itself what goes wrong, as GDAL tells this thread while it lives, whoever called GDAL. Lives and
/// dies on one thread, the last one made first.
class ReadingErrors
{
public:
  ReadingErrors();
  ~ReadingErrors();
  ReadingErrors( const ReadingErrors & ) = delete;
  ReadingErrors &operator=( const ReadingErrors & ) = delete;

  /// The first failure in words, also where GDAL has none for it: for sentences.
  std::string message() const { return mHeard.failure.empty() ? NO_REASON : mHeard.failure; }
  /// The first failure; empty: none. Warnings are none.
  const std::string &failure() const { return mHeard.failure; }
  bool anything() const { return mHeard.warned || !mHeard.failure.empty(); }
  /// As if nothing had been heard yet: for the next of many rows.
  void forget()
  {
    if ( anything() )
      mHeard = {};
  }

private:
  static constexpr const char *NO_REASON = "GDAL gives no reason";
  HeardErrors mHeard;
};

} // namespace lacuna
