// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <vector>

namespace lacuna
{

/// The classes of a run: lower bounds and what they are called.
struct ClassScheme
{
  std::vector<double> bounds;
  QStringList labels; ///< of class 1 and above
  QString unit;       ///< empty where unknown
};

/// One line of the table of presets.
struct HazardPreset
{
  const char *name;  ///< value of PRESET; never changes
  const char *label; ///< in the list; translated by HazardPresets::tr()
  const char *unit;
  std::vector<double> bounds;
  std::vector<const char *> labels; ///< of class 1 and above, to be translated; none: made of the bounds
  const char *source;               ///< where the bounds are published
};

/// Class bounds by name. A new preset is one line of the table in hazard_presets.cpp, with its source.
class HazardPresets
{
  Q_DECLARE_TR_FUNCTIONS( HazardPresets )
public:
  /// The first means flood depths for rasters, and class numbers for polygons.
  static const std::vector<HazardPreset> &all();
  /// Values of the parameter PRESET, and what people read.
  static QStringList names();
  static QStringList words();
  /// Of the first preset for a name that there is not.
  static ClassScheme scheme( const QString &name );
  /// Labels from the bounds: “0.1–0.5 m”, “≥ 2 m”.
  static QStringList labels( const std::vector<double> &bounds, const QString &unit );
  static QString notExposed();
  /// How many classes the preset has that gives these labels to these classes; 0 where there is none, or more than one
  /// answer.
  static int classesWith( const QMap<int, QString> &labels );
};

} // namespace lacuna
