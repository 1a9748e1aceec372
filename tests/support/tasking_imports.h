// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

namespace lacuna::testing
{

inline const QString RECORDED = QStringLiteral( LACUNA_SHARED_DATA "/tasking-manager-json/" );

inline Run importTasks( QVariantMap parameters )
{
  for ( const char *sink : { "TASKS", "AREA", "SKIPPED" } )
    parameters.insert( QString::fromLatin1( sink ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
  return Run( QStringLiteral( "lacuna:importtaskingmanager" ), parameters );
}

inline Run fromServer( const QString &server, int project )
{
  return importTasks( { { QStringLiteral( "SERVER" ), server }, { QStringLiteral( "PROJECT" ), project } } );
}

} // namespace lacuna::testing
