// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "hazard_presets.h"

namespace lacuna
{

QStringList HazardPresets::names()
{
  return { QStringLiteral( "automatic" ),   QStringLiteral( "flood_depth" ), QStringLiteral( "flood_1m" ),
           QStringLiteral( "petabencana" ), QStringLiteral( "dam_break" ),   QStringLiteral( "tsunami" ),
           QStringLiteral( "tsunami_itb" ), QStringLiteral( "ash_cm" ),      QStringLiteral( "earthquake_mmi" ),
           QStringLiteral( "cyclone_kmh" ) };
}

ClassScheme HazardPresets::scheme( const QString &name )
{
  const QString metres = QStringLiteral( "m" );
  ClassScheme scheme;
  const auto named = [&scheme]( const std::vector<double> &bounds, const QString &unit, const QStringList &labels ) {
    scheme = { bounds, labels, unit };
  };
  if ( name == QLatin1String( "flood_1m" ) )
    named( { 1 }, metres, { tr( "wet" ) } );
  else if ( name == QLatin1String( "petabencana" ) )
    named( { 0.1, 0.7, 1.5 }, metres, { tr( "low" ), tr( "medium" ), tr( "high" ) } );
  else if ( name == QLatin1String( "dam_break" ) )
    named( { 0.6, 1.5 }, metres, { tr( "medium" ), tr( "high" ) } );
  else if ( name == QLatin1String( "tsunami" ) )
    named( { 0.1, 1, 3 }, metres, { tr( "low" ), tr( "medium" ), tr( "high" ) } );
  else if ( name == QLatin1String( "tsunami_itb" ) )
    named( { 0.1, 1, 3, 8 }, metres, { tr( "low" ), tr( "medium" ), tr( "high" ), tr( "very high" ) } );
  else if ( name == QLatin1String( "ash_cm" ) )
    named( { 0.01, 0.1, 2, 5, 10 }, QStringLiteral( "cm" ), {} );
  else if ( name == QLatin1String( "earthquake_mmi" ) )
    named(
      { 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5 }, QStringLiteral( "MMI" ),
      { QStringLiteral( "II" ), QStringLiteral( "III" ), QStringLiteral( "IV" ), QStringLiteral( "V" ),
        QStringLiteral( "VI" ), QStringLiteral( "VII" ), QStringLiteral( "VIII" ), QStringLiteral( "IX" ),
        QStringLiteral( "X" ) }
    );
  else if ( name == QLatin1String( "cyclone_kmh" ) )
    named(
      { 119, 154, 178, 209, 252 }, QStringLiteral( "km/h" ),
      { QStringLiteral( "1" ), QStringLiteral( "2" ), QStringLiteral( "3" ), QStringLiteral( "4" ),
        QStringLiteral( "5" ) }
    );
  else
    named( { 0.1, 0.5, 1, 2 }, metres, {} );
  if ( scheme.labels.isEmpty() )
    scheme.labels = labels( scheme.bounds, scheme.unit );
  return scheme;
}

QStringList HazardPresets::labels( const std::vector<double> &bounds, const QString &unit )
{
  QStringList all;
  const QString after = unit.isEmpty() ? QString() : QStringLiteral( " " ) + unit;
  for ( std::size_t i = 0; i < bounds.size(); ++i )
    all << ( i + 1 < bounds.size() ? QStringLiteral( "%1–%2" ).arg( bounds[i] ).arg( bounds[i + 1] )
                                   : QStringLiteral( "≥ %1" ).arg( bounds[i] ) )
             + after;
  return all;
}

int HazardPresets::classesWith( const QMap<int, QString> &labels )
{
  int classes = 0;
  for ( const QString &name : names() )
  {
    const QStringList own = scheme( name ).labels;
    bool all = !labels.isEmpty();
    for ( auto label = labels.cbegin(); label != labels.cend(); ++label )
      all = all && own.value( label.key() - 1 ) == label.value();
    if ( all && classes != 0 && classes != own.size() )
      return 0;
    if ( all )
      classes = static_cast<int>( own.size() );
  }
  return classes;
}

QString HazardPresets::notExposed() { return tr( "not exposed" ); }

} // namespace lacuna
