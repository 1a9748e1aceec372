// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "home_uses.h"

#include <QStringList>

#include <algorithm>

namespace lacuna
{

namespace
{

QString folded( const QString &word )
{
  QString plain;
  for ( const QChar letter : word.normalized( QString::NormalizationForm_KD ).toCaseFolded() )
    if ( letter.category() != QChar::Mark_NonSpacing )
      plain += letter == QLatin1Char( '_' ) ? QChar( QLatin1Char( ' ' ) ) : letter;
  return plain.simplified();
}

QStringList wordsOf( const QString &text )
{
  QStringList words;
  for ( const QString &word : text.split( QLatin1Char( ';' ) ) )
    if ( const QString plain = folded( word ); !plain.isEmpty() )
      words << plain;
  return words;
}

} // namespace

QString HomeUses::usual()
{
  // Values of building=* (wiki.openstreetmap.org/wiki/Key:building) that are no accommodation, then what cadastres say.
  return QStringLiteral(
    "school;kindergarten;college;university;church;chapel;cathedral;mosque;temple;shrine;synagogue;religious;hospital;"
    "clinic;fire_station;public;government;civic;office;commercial;retail;supermarket;kiosk;industrial;manufacture;"
    "factory;warehouse;hangar;garage;garages;carport;parking;roof;greenhouse;barn;stable;cowshed;sty;farm_auxiliary;"
    "shed;silo;storage_tank;transformer_tower;water_tower;service;transportation;train_station;toilets;stadium;"
    "grandstand;sports_hall;sports_centre;pavilion;bridge;ruins;construction;"
    "escuela;colegio;universidad;iglesia;capilla;templo;hospital;industria;industrial;fábrica;bodega;almacén;depósito;"
    "galpón;garaje;cochera;estacionamiento;invernadero;techo;oficina;comercio;comercial;"
    "escola;colégio;igreja;capela;indústria;armazém;galpão;garagem;estacionamento;estufa;escritório;telhado;"
    "école;église;usine;entrepôt;serre;bureau;hangar"
  );
}

HomeUses::HomeUses( const QString &notHomes )
{
  const QStringList words = wordsOf( notHomes );
  mNotHomes = QSet<QString>( words.begin(), words.end() );
}

bool HomeUses::isHome( const QString &use ) const
{
  const QStringList words = wordsOf( use );
  return words.isEmpty() || std::any_of( words.begin(), words.end(), [this]( const QString &word ) {
           return !mNotHomes.contains( word );
         } );
}

} // namespace lacuna
