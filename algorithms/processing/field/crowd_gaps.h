// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

#include <qgsfeature.h>
#include <qgsfields.h>
#include <qgsgeometry.h>

#include <QCoreApplication>
#include <QString>

#include <vector>

class QgsCoordinateTransform;
class QgsCoordinateTransformContext;
class QgsFeedback;
class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace lacuna
{

/// Where loops over gaps come by. \throws Canceled
void pollAt( std::size_t row, const QgsFeedback *feedback );

/// One gap as phones and web pages take it.
struct CrowdGap
{
  QString id; ///< the gap_id: begins with a letter, and no other gap has it
  QgsGeometry geometry;
  QgsPointXY place; ///< on the geometry; degrees
  QgsAttributes attributes;
  qint64 row = 0; ///< of the source
};

/// A layer of gaps of any geometry: in degrees with seven decimals, flat, without curves.
class CrowdGaps
{
  Q_DECLARE_TR_FUNCTIONS( CrowdGaps )
public:
  static constexpr int DECIMALS = 7; // one centimetre

  /// Reads all of it; gaps are ordered by their ids, whatever the order of the rows. idField: -1 takes the field gap_id
  /// where there is one, else ids of the places. Says how many ids are of places for want of a value, unless that is
  /// as it should be. \throws Canceled
  void read(
    const QgsProcessingFeatureSource &source, const QString &name, int idField,
    const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback, bool needsIds = true
  );

  const std::vector<CrowdGap> &gaps() const { return mGaps; }
  std::vector<CrowdGap> &gaps() { return mGaps; }
  const std::vector<SkipReason> &skip() const { return mSkip; }
  /// A gap takes no part after all.
  void leaveOut( const CrowdGap &gap, SkipReason reason ) { mSkip[static_cast<std::size_t>( gap.row )] = reason; }
  /// Forgets those that were left out. \throws QgsProcessingException where none is left
  void tidy();
  const QgsFields &fields() const { return mFields; }
  const QString &name() const { return mName; }

  /// Makes a geometry what the class promises; None where it could.
  static SkipReason toDegrees( QgsGeometry &geometry, const QgsCoordinateTransform &transform );
  /// The same, and finds the place of the gap.
  static SkipReason take( CrowdGap &gap, const QgsCoordinateTransform &transform );
  /// Whether an id is like those our runs make, which every tool gives back as it is.
  static bool isOurs( const QString &id );
  /// Gives each gap the id it is handed out with. isOwn: the attribute idField holds what a run of ours has made
  /// already; -1: there is none. Returns how many have no value of their own there. \throws Canceled
  static std::size_t giveIds(
    std::vector<CrowdGap> &gaps, int idField, bool isOwn, const QgsCoordinateTransformContext &context,
    const QgsFeedback *feedback
  );

private:
  void order( const QgsFeedback *feedback );

  std::vector<CrowdGap> mGaps;
  std::vector<SkipReason> mSkip;
  QgsFields mFields;
  QString mName;
};

} // namespace lacuna
