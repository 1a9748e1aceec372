// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "working_frame.h"

#include <qgsattributes.h>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QgsProcessingParameterDefinition;

namespace lacuna
{

/**
 * Names of zones for people: of the field they have chosen, else of the text field that holds words rather than codes,
 * tells most zones apart, and is called name.
 */
class ZoneNames
{
public:
  /// chosen: an index, or -1
  ZoneNames( const QgsFields &fields, int chosen );
  QgsAttributeList fields() const { return mFields; }
  void add( const QgsFeature &zone );
  /// The field they are taken from; empty where none has names.
  QString field() const;
  /// One for each zone that was added: “Zone 3” where the third has none, 3 where no field has names.
  QStringList best() const;

  /// ZONE_NAME_FIELD
  static std::unique_ptr<QgsProcessingParameterDefinition> parameter();

private:
  int bestPlace() const; // in mFields
  QgsAttributeList mFields;
  QStringList mFieldNames; // of mFields
  std::vector<QStringList> mValues;
  int mCount = 0;
};

/// Reads a layer of zones, their names with it, and what else is asked for. \throws Canceled
RawLayer readNamedZones(
  const QgsProcessingFeatureSource &zones, ZoneNames &names, const RunContext &context, const ReadRequest &more = {}
);

} // namespace lacuna
