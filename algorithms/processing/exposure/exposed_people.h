// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/exposure/zone_exposure.h"

#include <QCoreApplication>
#include <QVariantMap>

class QgsFields;
class QgsVectorLayer;

namespace lacuna
{

/// People in exposed buildings, as lacuna:peoplebybuilding has shared them out, or a layer holds them itself.
class ExposedPeople
{
  Q_DECLARE_TR_FUNCTIONS( ExposedPeople )
public:
  /// The column with the people of a building; -1: there is none, or it holds no numbers.
  static int column( const QgsFields &fields );
  /// PEOPLE_TOTAL = PEOPLE_EXPOSED + PEOPLE_NOT_EXPOSED + PEOPLE_NO_DATA + PEOPLE_SKIPPED, and PEOPLE_EXPOSED_1 … by
  /// class; all null where people are not known.
  static void put(
    QVariantMap &results, const std::vector<ExposureSum> &byClass, const ExposureSum &unknown, double skipped,
    bool known
  );
  /// “2,340 of 8,100 people live in exposed buildings.”
  static QString sentence( double exposed, double all );
  /// Whether People by building has shared them out; else they are what a column of that name holds.
  static bool areSharedOut( const QgsFields &fields, const QgsVectorLayer *layer );
  /// What such a number is not, and the error that its own run has found; NaN: not checked.
  static QString caveat( double misplaced, bool areShared );
};

} // namespace lacuna
