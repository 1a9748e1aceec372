// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "hazard_presets.h"

#include <algorithm>

namespace lacuna
{

namespace
{

// InaSAFE 5, safe/definitions/hazard_classifications.py.
constexpr const char *INASAFE = "InaSAFE 5 (Australia, Indonesia, World Bank), its default hazard classes";

} // namespace

const std::vector<HazardPreset> &HazardPresets::all()
{
  constexpr const char *LOW = QT_TR_NOOP( "low" );
  constexpr const char *MEDIUM = QT_TR_NOOP( "medium" );
  constexpr const char *HIGH = QT_TR_NOOP( "high" );
  // Depths of the JRC curves (Huizinga, de Moel, Szewczyk 2017, doi:10.2760/16510) between which damage rises most.
  constexpr const char *DEPTHS = "0.1 m: lowest class of InaSAFE; 0.5, 1, 2 m: points of the JRC damage curves (2017)";
  static const std::vector<HazardPreset> ALL {
    { "automatic", QT_TR_NOOP( "automatic" ), "m", { 0.1, 0.5, 1, 2 }, {}, DEPTHS },
    { "flood_depth", QT_TR_NOOP( "flood depth: 0.1, 0.5, 1, 2 m" ), "m", { 0.1, 0.5, 1, 2 }, {}, DEPTHS },
    { "flood_1m", QT_TR_NOOP( "flood: from 1 m" ), "m", { 1 }, { QT_TR_NOOP( "wet" ) }, INASAFE },
    { "petabencana",
      QT_TR_NOOP( "flood, PetaBencana: 0.1, 0.7, 1.5 m" ),
      "m",
      { 0.1, 0.7, 1.5 },
      { LOW, MEDIUM, HIGH },
      "PetaBencana.id, as in InaSAFE 5" },
    { "dam_break",
      QT_TR_NOOP( "dam break: 0.6, 1.5 m" ),
      "m",
      { 0.6, 1.5 },
      { MEDIUM, HIGH },
      "InaSAFE 5, its classes of dam breaks; the words are Lacuna's" },
    { "tsunami",
      QT_TR_NOOP( "tsunami: 0.1, 1, 3 m" ),
      "m",
      { 0.1, 1, 3 },
      { LOW, MEDIUM, HIGH },
      "BNPB, Perka 2/2012 (Indonesia), as in InaSAFE 5" },
    { "tsunami_itb",
      QT_TR_NOOP( "tsunami, ITB: 0.1, 1, 3, 8 m" ),
      "m",
      { 0.1, 1, 3, 8 },
      { LOW, MEDIUM, HIGH, QT_TR_NOOP( "very high" ) },
      "Institut Teknologi Bandung, as in InaSAFE 5" },
    { "ash_cm", QT_TR_NOOP( "volcanic ash (cm)" ), "cm", { 0.01, 0.1, 2, 5, 10 }, {}, INASAFE },
    { "earthquake_mmi",
      QT_TR_NOOP( "earthquake (Mercalli intensity)" ),
      "MMI",
      { 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5 },
      { "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X" },
      "Modified Mercalli scale (Wood and Neumann 1931), rounded to whole degrees as InaSAFE 5 does" },
    { "cyclone_kmh",
      QT_TR_NOOP( "hurricane wind (km/h)" ),
      "km/h",
      { 119, 154, 178, 209, 252 },
      { "1", "2", "3", "4", "5" },
      "Saffir-Simpson wind scale, National Hurricane Center 2012" },
  };
  return ALL;
}

QStringList HazardPresets::names()
{
  QStringList names;
  for ( const HazardPreset &preset : all() )
    names << QString::fromLatin1( preset.name );
  return names;
}

QStringList HazardPresets::words()
{
  QStringList words;
  for ( const HazardPreset &preset : all() )
    words << tr( preset.label );
  return words;
}

ClassScheme HazardPresets::scheme( const QString &name )
{
  const auto found = std::find_if( all().begin(), all().end(), [&name]( const HazardPreset &preset ) {
    return name == QLatin1String( preset.name );
  } );
  const HazardPreset &preset = found == all().end() ? all().front() : *found;
  ClassScheme scheme { preset.bounds, {}, QString::fromLatin1( preset.unit ) };
  for ( const char *label : preset.labels )
    scheme.labels << tr( label );
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
