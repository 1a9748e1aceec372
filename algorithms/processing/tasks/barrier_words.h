// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasks/task_inputs.h"

#include <qgsattributes.h>
#include <qgsfeature.h>
#include <qgsfields.h>

namespace lacuna
{

/// How strong a barrier a feature is, by the keys of OpenStreetMap where the layer has them as fields (or Geofabrik's
/// fclass).
class BarrierWords
{
public:
  explicit BarrierWords( const QgsFields &fields );

  QgsAttributeList attributes() const;
  /// None: passes above or below, or does not exist (tunnels, abandoned rail, roads only planned).
  BarrierRank rankOf( const QgsFeature &feature ) const;
  static BarrierRank ofTag( const QString &key, const QString &value );

private:
  QList<QPair<QString, int>> mKeys; // key, field
  int mTunnel = -1;
};

} // namespace lacuna
