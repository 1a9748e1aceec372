// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "report.h"

#include <vector>

namespace lacuna
{

/// Which names of places a map has room for.
class MapNames
{
public:
  static constexpr double STRIP = 30; ///< under a map, for its scale bar

  enum class Shown
  {
    Always, ///< on a telephone too, where letters are large on the sheet
    Large,  ///< on a sheet of paper or a screen
    Near    ///< once there is room
  };
  /// One for each place; the first ones come first.
  static std::vector<Shown> place( const QList<MapPlace> &places, double width );

  /// What stands on the map of a long name.
  static QString brief( const QString &name );
};

} // namespace lacuna
