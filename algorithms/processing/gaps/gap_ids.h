// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/footprint_reader.h"

#include <qgscoordinatetransform.h>

#include <QString>

#include <cstdint>
#include <vector>

class QgsGeometry;

namespace lacuna
{

/**
 * Ids by which an answer of last month finds its gap today: the same building has the same id in every run.
 *
 * It is “g” and the value of the id field, where that is of this row alone; signs outside A–Z, a–z, 0–9 and - become -,
 * and a hash keeps such ids apart. Else it is “g” and a hash of the corners, rounded to 1e-6 degrees, whatever their
 * order: never of the number of the row, which changes when a layer is saved again. It begins with a letter, so that no
 * tool takes it for a number.
 */
class GapIds
{
public:
  GapIds(
    const RawFootprints &raw, const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransformContext &context
  );

  /// Of a row that is not there twice. Not from two threads at once.
  QString of( std::size_t row, const QgsGeometry &geometry ) const;
  /// An id that others may have as well, kept apart by a hash of the text that it was made of.
  static QString withHash( const QString &id, const QString &text );

private:
  bool isAlone( std::size_t row ) const;

  const RawFootprints &mRaw;
  std::vector<std::uint64_t> mTwice; // hashes of ids that several rows have, sorted
  QgsCoordinateTransform mToDegrees;
};

} // namespace lacuna
