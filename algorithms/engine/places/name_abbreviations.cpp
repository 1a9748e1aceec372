// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "name_tables.h"

#include <array>
#include <unordered_map>

namespace lacuna
{

// Short forms by where they were found; those that leave out letters in the middle are known without. true: without a
// full stop it is a word, or may be.

namespace
{

constexpr auto GEOREF = std::to_array<Abbreviation>( {
  { "alfz", "alferez", false },   { "almte", "almirante", false }, { "arq", "arquitecto", true },
  { "av", "avenida", true },      { "bo", "barrio", false },       { "brig", "brigadier", false },
  { "cap", "capitan", true },     { "cbo", "cabo", false },        { "cdad", "ciudad", false },
  { "cjal", "concejal", false },  { "cmte", "comandante", false }, { "cnl", "coronel", false },
  { "comod", "comodoro", false }, { "cque", "cacique", false },    { "dip", "diputado", true },
  { "dr", "doctor", false },      { "emp", "empalme", true },      { "gdor", "gobernador", false },
  { "grl", "general", false },    { "hno", "hermano", false },     { "igr", "ingeniero", false },
  { "insp", "inspector", false }, { "int", "intendente", true },   { "km", "kilometro", false },
  { "lic", "licenciado", true },  { "mcal", "mariscal", false },   { "mons", "monsenor", true },
  { "ntra", "nuestra", false },   { "pbro", "presbitero", false }, { "pres", "presidente", true },
  { "prof", "profesor", true },   { "rep", "republica", true },    { "sgo", "santiago", true },
  { "sta", "santa", false },      { "stgo", "santiago", false },   { "tte", "teniente", false },
} );

constexpr auto POSTAL_ES = std::to_array<Abbreviation>( {
  { "alf", "alferez", true },
  { "alm", "almirante", true },
  { "capt", "capitan", false },
  { "card", "cardenal", true },
  { "cd", "ciudad", true },
  { "cmdt", "comandante", false },
  { "cnel", "coronel", false },
  { "col", "colonia", true },
  { "cpo", "campo", false },
  { "cte", "comandante", true },
  { "dra", "doctora", false },
  { "estcn", "estacion", false },
  { "fco", "francisco", false },
  { "fr", "fray", true },
  { "gob", "gobernador", true },
  { "gral", "general", false },
  { "hda", "hacienda", false },
  { "hnos", "hermanos", false },
  { "indep", "independencia", false },
  { "ing", "ingeniero", false },
  { "lgna", "laguna", false },
  { "ma", "maria", true },
  { "mte", "monte", true },
  { "pblo", "pueblo", false },
  { "pdte", "presidente", false },
  { "pnta", "punta", false },
  { "pte", "presidente", false },
  { "pto", "puerto", false },
  { "qbda", "quebrada", false },
  { "rcho", "rancho", false },
  { "s", "san", true },
  { "sen", "senador", true },
  { "sgto", "sargento", false },
  { "sra", "senora", false },
  { "sto", "santo", false },
  { "urb", "urbanizacion", true },
  { "vla", "villa", false },
  { "vlle", "valle", false },
} );

constexpr auto POSTAL_PT = std::to_array<Abbreviation>( {
  { "cel", "coronel", true },
  { "eng", "engenheiro", true },
  { "gal", "general", true },
  { "gen", "general", true },
  { "gov", "governador", true },
  { "mal", "marechal", true },
  { "nsa", "nossa senhora", true },
} );

constexpr auto INDEC = std::to_array<Abbreviation>( {
  { "est", "estacion", true },
} );

constexpr auto SOURCES = std::to_array<AbbreviationSource>( {
  { "datosgobar/georef-ar-etl 7c6df290, data/sinonimos-nombres.txt (MIT)", GEOREF },
  { "openvenues/libpostal 4c030d8f, resources/dictionaries/es: given_names.txt, personal_titles.txt, place_names.txt, "
    "qualifiers.txt, synonyms.txt (MIT)",
    POSTAL_ES },
  { "openvenues/libpostal 4c030d8f, resources/dictionaries/pt/personal_titles.txt (MIT)", POSTAL_PT },
  { "INDEC, in datosgobar/georef-ar-etl e5a415a9, data/localidades.json: Villa San Martín (Est. Loreto)", INDEC },
} );

} // namespace

std::span<const AbbreviationSource> abbreviationSources() { return SOURCES; }

const Abbreviation *findAbbreviation( std::string_view brief, bool dot )
{
  static const std::unordered_map<std::string_view, const Abbreviation *> table = [] {
    std::unordered_map<std::string_view, const Abbreviation *> made;
    for ( const AbbreviationSource &source : SOURCES )
      for ( const Abbreviation &one : source.entries )
        made.emplace( one.brief, &one );
    return made;
  }();
  const auto found = table.find( brief );
  return found == table.end() || ( found->second->needsDot && !dot ) ? nullptr : found->second;
}

} // namespace lacuna
