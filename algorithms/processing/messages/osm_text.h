// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/osm/osm_file.h"

#include <QCoreApplication>
#include <QString>

#include <array>

class QgsProcessingFeedback;

namespace lacuna
{

class Error;

/// What is said of OSM files, in the user's language.
class OsmText
{
  Q_DECLARE_TR_FUNCTIONS( OsmText )
public:
  using Skips = std::array<int, OSM_SKIPS>; ///< how many, by OsmSkip

  /// Of ErrorCode::OsmFile.
  static QString problem( const Error &error );
  /// What was found in the file beside its features.
  static void logSummary( const OsmReport &report, QgsProcessingFeedback *feedback );
  /// What could not be made, and why that may be.
  static void warnOfSkipped( const Skips &skipped, bool centers, QgsProcessingFeedback *feedback );

private:
  static QString packed( const QString &file, const QString &kind );
  static QString skipped( OsmSkip reason ); ///< with a place for their number
};

} // namespace lacuna
