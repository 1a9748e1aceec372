// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "finding_row.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsgeometry.h>
#include <qgsspatialindex.h>

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

class QgsFeatureSource;
class QgsFeedback;

namespace lacuna
{

/// Finds the gaps that answers are about: by their id; by their place where an answer has none.
class GapFinder
{
public:
  /// ids: fields of the source that hold one. idField: by which the gaps were handed out, empty: gap_id, or their
  /// places. \throws Canceled
  GapFinder(
    const QgsFeatureSource &source, const QStringList &ids, const QString &idField,
    const QgsCoordinateTransformContext &context, QgsFeedback *feedback
  );

  std::size_t count() const { return mShapes.size(); }
  /// Ids that rows at several places have.
  int repeated() const { return mRepeated; }
  /// Rows of an answer; where there is none, problem says why.
  struct Hit
  {
    std::vector<std::size_t> rows;
    QString problem;
    bool byPlace = false;
    bool byId = false;
  };
  Hit find( const FindingRow &finding ) const;
  /// The middle of the gap, as the review notes it, in degrees; null where it has none.
  QgsGeometry placeOf( std::size_t row ) const;
  /// What the first id field says of a row.
  QString idOf( std::size_t row ) const { return mIds[row]; }

private:
  void readRows( const QgsFeatureSource &source, const QList<int> &columns, int handed, QList<QVariant> &values );
  void addHandedIds( const QList<QVariant> &values, bool hasField, bool isOwn );
  void add( const QString &id, std::size_t row );
  bool isOneSpot( const std::vector<std::size_t> &rows ) const;
  Hit inside( const QgsGeometry &area ) const;
  Hit near( const QgsGeometry &place ) const;
  void index() const;

  std::vector<QString> mIds;
  QHash<QString, std::size_t> mRows;                 // the first of an id
  QHash<QString, std::vector<std::size_t>> mSeveral; // all rows of an id that is not of one alone
  std::vector<QgsGeometry> mShapes;
  mutable std::vector<QgsGeometry> mInDegrees; // once one is looked for by its place
  QgsCoordinateTransform mToDegrees;
  QgsCoordinateTransformContext mContext;
  int mRepeated = 0;
  QgsFeedback *mFeedback;
  QgsDistanceArea mMeasure;
  mutable std::unique_ptr<QgsSpatialIndex> mIndex;
};

} // namespace lacuna
