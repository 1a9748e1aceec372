// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "name_tables.h"
#include "word_likeness.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace lacuna
{

namespace
{

using std::string_view;

constexpr auto GENERIC = std::to_array<string_view>(
  { "aldea",    "anexo",   "arraial",      "asentamiento", "assentamento", "bairro",     "barriada",   "barrio",
    "caserio",  "cidade",  "ciudad",       "colonia",      "compania",     "comunidad",  "comunidade", "ejido",
    "estacion", "estacao", "fortin",       "ingenio",      "localidad",    "localidade", "loteo",      "lugarejo",
    "nucleo",   "paraje",  "parcialidad",  "poblado",      "povoado",      "pueblo",     "rancheria",  "recinto",
    "sector",   "sitio",   "urbanizacion", "vereda",       "vila",         "vilarejo",   "villa" }
);
constexpr auto ARTICLES
  = std::to_array<string_view>( { "a",   "al", "as",  "d",  "da", "das", "de", "del", "do",  "dos",
                                  "e",   "el", "em",  "en", "la", "las", "le", "lo",  "los", "na",
                                  "nas", "no", "nos", "o",  "os", "the", "of", "y" } );
constexpr auto TITLES
  = std::to_array<string_view>( { "alferez",   "almirante",  "arquitecto", "brigadier",  "cacique",    "capitan",
                                  "capitao",   "comandante", "comodoro",   "coronel",    "diputado",   "doctor",
                                  "doctora",   "engenheiro", "fray",       "general",    "gobernador", "governador",
                                  "ingeniero", "inspector",  "intendente", "kilometro",  "licenciado", "marechal",
                                  "mariscal",  "monsenor",   "padre",      "presbitero", "presidente", "profesor",
                                  "sargento",  "senador",    "teniente" } );

struct Direction
{
  string_view word;
  int number;
};
constexpr auto DIRECTIONS = std::to_array<Direction>(
  { { "norte", 1 },   { "sur", 2 },      { "sud", 2 },     { "sul", 2 },      { "este", 3 },      { "leste", 3 },
    { "oriente", 3 }, { "oriental", 3 }, { "oeste", 4 },   { "poniente", 4 }, { "occidente", 4 }, { "occidental", 4 },
    { "alto", 5 },    { "alta", 5 },     { "arriba", 5 },  { "altos", 5 },    { "bajo", 6 },      { "baja", 6 },
    { "abajo", 6 },   { "bajos", 6 },    { "baixo", 6 },   { "baixa", 6 },    { "grande", 7 },    { "chico", 8 },
    { "chica", 8 },   { "pequeno", 8 },  { "pequena", 8 }, { "nuevo", 9 },    { "nueva", 9 },     { "novo", 9 },
    { "nova", 9 },    { "viejo", 10 },   { "vieja", 10 },  { "velho", 10 },   { "velha", 10 } }
);

struct NumberWord
{
  string_view word;
  long value;
};
constexpr auto NUMBERS = std::to_array<NumberWord>(
  { { "uno", 1 },          { "um", 1 },          { "primero", 1 },      { "primera", 1 },     { "primer", 1 },
    { "primeiro", 1 },     { "segundo", 2 },     { "segunda", 2 },      { "dois", 2 },        { "duas", 2 },
    { "tercero", 3 },      { "tercera", 3 },     { "terceiro", 3 },     { "tres", 3 },        { "cuatro", 4 },
    { "quatro", 4 },       { "cuarto", 4 },      { "cuarta", 4 },       { "cinco", 5 },       { "quinto", 5 },
    { "quinta", 5 },       { "seis", 6 },        { "siete", 7 },        { "sete", 7 },        { "ocho", 8 },
    { "oito", 8 },         { "nueve", 9 },       { "nove", 9 },         { "diez", 10 },       { "dez", 10 },
    { "once", 11 },        { "onze", 11 },       { "doce", 12 },        { "doze", 12 },       { "trece", 13 },
    { "treze", 13 },       { "catorce", 14 },    { "catorze", 14 },     { "quatorze", 14 },   { "quince", 15 },
    { "quinze", 15 },      { "dieciseis", 16 },  { "dezesseis", 16 },   { "diecisiete", 17 }, { "dezessete", 17 },
    { "dieciocho", 18 },   { "dezoito", 18 },    { "diecinueve", 19 },  { "dezenove", 19 },   { "veinte", 20 },
    { "vinte", 20 },       { "veintiuno", 21 },  { "veintidos", 22 },   { "veintitres", 23 }, { "veinticuatro", 24 },
    { "veinticinco", 25 }, { "veintiseis", 26 }, { "veintisiete", 27 }, { "veintiocho", 28 }, { "veintinueve", 29 },
    { "treinta", 30 },     { "trinta", 30 },     { "cuarenta", 40 },    { "quarenta", 40 },   { "cincuenta", 50 },
    { "cien", 100 } }
);

// Roman numerals of more than one letter: other letters than these make words, as mi, di and lili.
std::optional<long> romanOf( string_view word )
{
  if ( word.size() < 2 || word.size() > 6 )
    return {};
  static const std::unordered_map<std::string, long> known = [] {
    constexpr std::array<string_view, 10> ones { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" };
    constexpr std::array<string_view, 4> tens { "", "x", "xx", "xxx" };
    std::unordered_map<std::string, long> made;
    for ( std::size_t ten = 0; ten < tens.size(); ++ten )
      for ( std::size_t one = 0; one < ones.size(); ++one )
        made.emplace( std::string( tens[ten] ) + std::string( ones[one] ), static_cast<long>( 10 * ten + one ) );
    return made;
  }();
  const auto found = known.find( std::string( word ) );
  return found == known.end() ? std::nullopt : std::optional<long>( found->second );
}

template <class Words>
bool contains( const Words &words, string_view word )
{
  return std::find( words.begin(), words.end(), word ) != words.end();
}

} // namespace

bool isGenericWord( string_view word ) { return contains( GENERIC, word ); }

bool soundsGeneric( string_view word )
{
  static const std::unordered_set<std::string> sounds = [] {
    std::unordered_set<std::string> made;
    for ( const string_view generic : GENERIC )
      made.insert( soundOf( generic ) );
    return made;
  }();
  return word.size() >= 4 && sounds.count( soundOf( word ) );
}

bool isLikeGenericWord( string_view word )
{
  return std::any_of( GENERIC.begin(), GENERIC.end(), [word]( string_view generic ) {
    return std::min( word.size(), generic.size() ) >= 4 && editsBetween( word, generic, 1 ) <= 1;
  } );
}

std::size_t genericFront( string_view word )
{
  std::size_t longest = 0;
  for ( const string_view generic : GENERIC )
    if ( generic.size() >= 5 && generic.size() < word.size() && word.substr( 0, generic.size() ) == generic )
      longest = std::max( longest, generic.size() );
  return longest;
}

bool isArticle( string_view word ) { return contains( ARTICLES, word ); }

bool isTitle( string_view word ) { return contains( TITLES, word ); }

int directionOf( string_view word )
{
  const auto found
    = std::find_if( DIRECTIONS.begin(), DIRECTIONS.end(), [word]( const Direction &d ) { return d.word == word; } );
  return found == DIRECTIONS.end() ? 0 : found->number;
}

std::optional<long> numberOf( string_view word )
{
  if ( word.empty() )
    return {};
  if ( std::all_of( word.begin(), word.end(), []( char c ) { return c >= '0' && c <= '9'; } ) )
  {
    if ( word.size() > 9 )
      return {};
    long value = 0;
    for ( const char c : word )
      value = 10 * value + ( c - '0' );
    return value;
  }
  const auto found
    = std::find_if( NUMBERS.begin(), NUMBERS.end(), [word]( const NumberWord &n ) { return n.word == word; } );
  return found != NUMBERS.end() ? std::optional<long>( found->value ) : romanOf( word );
}

} // namespace lacuna
