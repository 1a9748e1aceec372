// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "hazard_layers.h"

namespace lacuna::testing
{

inline const QString EXPOSURE = QStringLiteral( "lacuna:buildingexposure" );

/// Dry west of column 10, half a metre to column 20, 1.5 m from there on.
inline QString steps()
{
  return hazardRaster( QStringLiteral( "steps" ), []( int column, int ) {
    return column < 10 ? 0 : column < 20 ? 0.5 : 1.5;
  } );
}

inline QVariantMap exposureOf( const QVariant &buildings, const QVariantMap &more )
{
  QVariantMap all { { "BUILDINGS", buildings }, { "OUTPUT", "TEMPORARY_OUTPUT" }, { "SKIPPED", "TEMPORARY_OUTPUT" } };
  for ( auto it = more.begin(); it != more.end(); ++it )
    all.insert( it.key(), it.value() );
  return all;
}

} // namespace lacuna::testing
