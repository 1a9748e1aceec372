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

/// Published class bounds by name; see the help page for their sources.
class HazardPresets
{
  Q_DECLARE_TR_FUNCTIONS( HazardPresets )
public:
  /// Values of the parameter PRESET; the first means flood depths for rasters, and class numbers for polygons.
  static QStringList names();
  static ClassScheme scheme( const QString &name );
  /// Labels from the bounds: “0.1–0.5 m”, “≥ 2 m”.
  static QStringList labels( const std::vector<double> &bounds, const QString &unit );
  static QString notExposed();
  /// How many classes the preset has that gives these labels to these classes; 0 where there is none, or more than one
  /// answer.
  static int classesWith( const QMap<int, QString> &labels );
};

} // namespace lacuna
