// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "algorithm_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacuna
{

namespace
{

class Groups
{
  Q_DECLARE_TR_FUNCTIONS( Groups )
public:
  static QString title( const QString &id )
  {
    if ( id == QLatin1String( "osm" ) )
      return tr( "OSM data" );
    if ( id == QLatin1String( "gaps" ) )
      return tr( "Gaps against OSM" );
    if ( id == QLatin1String( "exposure" ) )
      return tr( "Exposure to hazards" );
    if ( id == QLatin1String( "tasks" ) )
      return tr( "Task areas" );
    if ( id == QLatin1String( "field" ) )
      return tr( "Field and crowd" );
    if ( id == QLatin1String( "reports" ) )
      return tr( "Reports" );
    return id == QLatin1String( "models" ) ? tr( "Models" ) : QString();
  }
};

} // namespace

QString groupIdOf( const QString &name )
{
  const std::span<const AlgorithmEntry> table = algorithmTable();
  const auto entry
    = std::ranges::find_if( table, [&name]( const AlgorithmEntry &one ) { return name == QLatin1String( one.name ); } );
  return entry == table.end() ? QString() : QString::fromLatin1( entry->group );
}

QString groupTitleOf( const QString &name ) { return Groups::title( groupIdOf( name ) ); }

} // namespace lacuna
