// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

namespace lacuna::testing
{

const QString PEOPLE = QStringLiteral( "lacuna:peoplebybuilding" );

/// Parameters of a run on one layer of buildings, and zones whose field hab says how many live there.
inline QVariantMap peopleParameters( const QVariant &buildings, const QVariant &zones, const QVariantMap &more = {} )
{
  QVariantMap all {
    { "BUILDINGS", QVariantList { buildings } },
    { "ZONES", zones },
    { "PEOPLE_FIELD", "hab" },
    { "OUTPUT", "TEMPORARY_OUTPUT" },
    { "EMPTY_ZONES", "TEMPORARY_OUTPUT" },
    { "SKIPPED", "TEMPORARY_OUTPUT" }
  };
  all.insert( more );
  return all;
}

/// Writes how many people each zone has into the column behind its name.
inline void setPeople( QgsVectorLayer *zones, const QVariantList &people )
{
  for ( int i = 0; i < people.size(); ++i )
    zones->dataProvider()->changeAttributeValues( { { i + 1, { { 1, people.at( i ) } } } } );
}

} // namespace lacuna::testing
