// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <functional>

namespace lacuna
{

/**
 * What editors and the Tasking Manager write into .osm files and GDAL cannot read: negative ids of things not uploaded yet, and
 * nodes after the ways that use them. Such files are put in order in a copy first.
 */
class OsmXml
{
  Q_DECLARE_TR_FUNCTIONS( OsmXml )
public:
  struct Found
  {
    bool negativeIds = false;
    bool nodesAfterWays = false;
    qlonglong nodes = 0;
    qlonglong ways = 0;
    bool needsOrder() const { return negativeIds || nodesAfterWays; }
  };
  /// Negative ids get a place beyond all others; this brings one back.
  static std::int64_t originalId( std::int64_t id ) { return id >= BEYOND ? BEYOND - id : id; }

  /// goOn returns false to stop. \throws QgsProcessingException where it is no OSM file
  static Found inspect( const QString &path, const std::function<bool()> &goOn );
  /// Writes a copy that GDAL reads. \throws QgsProcessingException
  static void putInOrder( const QString &path, const QString &copy, const std::function<bool()> &goOn );

private:
  static constexpr std::int64_t BEYOND = 1000000000000000; // OpenStreetMap is a hundred thousand times from there
};

} // namespace lacuna
