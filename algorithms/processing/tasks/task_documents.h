// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/degree_area.h"

#include <qgsgeometry.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace lacuna
{

/// Tasks as the Tasking Manager reads them: degrees with six decimals, multipolygons, attributes as properties.
class TaskDocuments
{
public:
  struct Task
  {
    QgsGeometry geometry;
    QJsonObject properties; ///< with x, y, zoom, isSquare
    double order = 0;
    double areaM2 = 0;
  };
  static const QStringList GRID; ///< x, y, zoom, isSquare

  /// Rounded vertex by vertex, so that borders two tasks share stay shared; empty where nothing is left. repaired tells
  /// that it touched itself afterwards. Nothing where it cannot be made valid without changing it.
  static std::optional<QgsGeometry> rounded( const QgsGeometry &geometry, bool &repaired );

  std::vector<Task> tasks;
  std::function<void()> poll = [] {}; ///< called between tasks; may throw Canceled

  QByteArray collection( std::size_t begin, std::size_t end ) const;
  /// The body of a request for a draft project of all tasks: the limits of the web form are not the server's.
  /// organisation 0: left out.
  QByteArray draft( const QString &name, const QgsGeometry &area, int organisation ) const;
  /// Simplifies all borders together, so that neighbours keep theirs in common, until the file is small enough. Returns
  /// the tolerance in degrees; 0, and nothing changed, where that is not enough or GEOS cannot.
  double simplify();
  /// Where files begin when the tasks are dealt out in their order, each within the limits; last the number of tasks.
  std::vector<std::size_t> cutPlaces() const;

  /// Where a part of a plan is written that the web form takes in several files: numbered from 1. The path itself where
  /// there is one.
  static QString partPath( const QString &path, int part, int parts );

private:
  /// What the file needs at least, however simple its borders.
  qint64 minBytes() const;
  bool simplifyBy( double tolerance, const std::vector<Task> &original );
};

} // namespace lacuna
