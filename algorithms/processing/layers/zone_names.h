// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsattributes.h>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <QStringList>

#include <memory>
#include <vector>

class QgsProcessingFeatureSource;
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
  /// The place of the field they are taken from; -1 without one.
  int bestField() const;
  /// One for each zone that was added: its number in the layer where no field has names.
  QStringList best() const;

  /// The name of the field that is best for the first rows of a layer, or chosen; empty without one.
  static QString fieldOf( const QgsProcessingFeatureSource &source, int chosen );

  /// ZONE_NAME_FIELD
  static std::unique_ptr<QgsProcessingParameterDefinition> parameter();

private:
  int bestPlace() const; // in mFields
  QgsAttributeList mFields;
  std::vector<QStringList> mValues;
  int mCount = 0;
};

} // namespace lacuna
