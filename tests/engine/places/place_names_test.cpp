// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/place_names.h"
#include "../../../algorithms/engine/places/name_reader.h"
#include "../../../algorithms/engine/places/name_tables.h"
#include "../../../algorithms/engine/places/word_likeness.h"
#include "lacuna/error.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

using namespace lacuna;

namespace
{

// Names of a country, so that words have weights: saints are common, the rest is rare.
PlaceNames country()
{
  PlaceNames names;
  for ( const char *common : { "san jose", "san pedro", "santa rosa", "san juan", "santa ana", "la esperanza" } )
    for ( int i = 0; i < 12; ++i )
      names.push_back( { common } );
  for ( const char *rare :
        { "curamalal", "bilwaskarma", "quilaztli", "tapalque", "monzonte", "carhue", "solanet", "udaquiola", "pigue",
          "chascomus", "nagarote", "sebaco", "matiguas", "somotillo" } )
    for ( const char *before : { "", "los altos de ", "paso de ", "puerto " } )
      names.push_back( { std::string( before ) + rare } );
  return names;
}

NameComparison::Likeness alike( const std::string &a, const std::string &b )
{
  PlaceNames first = country();
  first.push_back( { a } );
  const NameComparison names( first, { { b } }, {} );
  const NameComparison::Likeness result = names.compare( { 0, first.size() - 1 }, { 1, 0 } );
  const NameComparison::Likeness back = names.compare( { 1, 0 }, { 0, first.size() - 1 } );
  EXPECT_NEAR( result.similarity, back.similarity, 1e-12 ) << a << " / " << b;
  return result;
}

// Edits by trying everything: the definition itself.
int edits( const std::string &a, const std::string &b )
{
  std::function<int( std::size_t, std::size_t )> from = [&]( std::size_t i, std::size_t j ) {
    if ( i == a.size() || j == b.size() )
      return static_cast<int>( a.size() - i + b.size() - j );
    int best = std::min( from( i + 1, j ), from( i, j + 1 ) ) + 1;
    best = std::min( best, from( i + 1, j + 1 ) + ( a[i] == b[j] ? 0 : 1 ) );
    if ( i + 1 < a.size() && j + 1 < b.size() && a[i] == b[j + 1] && a[i + 1] == b[j] )
      best = std::min( best, from( i + 2, j + 2 ) + 1 );
    return best;
  };
  return from( 0, 0 );
}

} // namespace

TEST( PlaceNames, TextsReadAsLatin1AreRepaired )
{
  EXPECT_EQ( repairedName( "PeÃ±Ã³n" ), "Peñón" );
  EXPECT_EQ( repairedName( "SÃ£o JoÃ£o" ), "São João" );
  EXPECT_EQ( repairedName( "BahÃ­a" ), "Bahía" );
  EXPECT_EQ( repairedName( "Ã‘emby" ), "Ñemby" ); // Windows-1252
  EXPECT_EQ( repairedName( "Peñón" ), "Peñón" );
  EXPECT_EQ( repairedName( "Ãngulo" ), "Ãngulo" );
  EXPECT_EQ( repairedName( "Icaño" ), "Icaño" );
  EXPECT_EQ( repairedName( "plain" ), "plain" );
  EXPECT_EQ( repairedName( "" ), "" );
  EXPECT_EQ( repairedName( "\xc3" ), "\xc3" );
  EXPECT_EQ( repairedName( "日本 Ã±" ), "日本 Ã±" );
}

TEST( PlaceNames, EditsAreThoseOfTheDefinition )
{
  const std::vector<std::string> words { "",     "a",    "ab",   "ba",   "abc",  "acb",  "bac",  "abcd",
                                         "xbcd", "abdc", "cabd", "aabc", "casa", "caza", "cosa", "sa" };
  for ( const std::string &a : words )
    for ( const std::string &b : words )
      for ( int limit = 0; limit <= 3; ++limit )
        EXPECT_EQ( editsBetween( a, b, limit ), std::min( edits( a, b ), limit + 1 ) ) << a << ' ' << b;
  EXPECT_EQ( editsBetween( "se?ora", "senora", 1 ), 0 );
  EXPECT_EQ( editsBetween( std::string( 80, 'a' ), std::string( 81, 'a' ), 2 ), 1 );
}

TEST( PlaceNames, SpellingsOfOneSoundHaveOneKey )
{
  for ( const auto &[a, b] : std::vector<std::pair<const char *, const char *>> {
          { "esperanza", "esperansa" },
          { "valle", "baye" },
          { "quilali", "kilali" },
          { "jinotega", "ginotega" },
          { "huascar", "wascar" },
          { "guasacate", "wasacate" },
          { "humuya", "umuya" },
          { "yntely", "inteli" },
          { "castilla", "castiya" },
          { "espinho", "espino" },
          { "rosa", "roza" },
          { "massa", "masa" }
        } )
    EXPECT_EQ( soundOf( a ), soundOf( b ) ) << a;
  for ( const auto &[a, b] : std::vector<std::pair<const char *, const char *>> {
          { "norte", "sur" },
          { "rosa", "roca" },
          { "zorro", "chorro" },
          { "solar", "cholar" },
          { "pozo", "poco" },
          { "casa", "saca" },
          { "caapiranga", "sapiranga" },
          { "quema", "cema" },
          { "xela", "cela" }
        } )
    EXPECT_NE( soundOf( a ), soundOf( b ) ) << a;
}

TEST( PlaceNames, EveryAbbreviationIsThereOnceAndHasASource )
{
  for ( const char *brief :
        { "sta", "sto", "s", "gral", "grl", "cnel", "gdor", "pte", "ing", "col", "bo", "pto", "ntra", "cmte", "tte",
          "est", "km" } )
  {
    const Abbreviation *found = findAbbreviation( brief, true );
    ASSERT_NE( found, nullptr ) << brief;
    EXPECT_EQ( found->brief, brief );
  }
  std::set<std::string_view> seen;
  for ( const AbbreviationSource &source : abbreviationSources() )
  {
    EXPECT_FALSE( source.source.empty() );
    EXPECT_FALSE( source.entries.empty() ) << source.source;
    for ( const Abbreviation &one : source.entries )
    {
      EXPECT_TRUE( seen.insert( one.brief ).second ) << one.brief;
      EXPECT_EQ( findAbbreviation( one.brief, true ), &one ) << one.brief;
      EXPECT_EQ( findAbbreviation( one.brief, false ), one.needsDot ? nullptr : &one ) << one.brief;
    }
  }
  EXPECT_EQ( findAbbreviation( "col", false ), nullptr );
  EXPECT_EQ( findAbbreviation( "esperanza", true ), nullptr );
  for ( const char *none : { "grall", "zn", "vo", "vrio" } ) // what is misspelt is not guessed at
    EXPECT_EQ( findAbbreviation( none, true ), nullptr ) << none;
}

TEST( PlaceNames, NumbersAreOneHoweverTheyAreWritten )
{
  for ( const char *twenty : { "20", "xx", "veinte", "vinte", "020" } )
    EXPECT_EQ( numberOf( twenty ), 20 ) << twenty;
  EXPECT_EQ( numberOf( "xxxix" ), 39 );
  EXPECT_EQ( numberOf( "mi" ), std::nullopt );
  EXPECT_EQ( numberOf( "12345678901234567890" ), std::nullopt );
  EXPECT_EQ( readName( "treinta y tres" ).front().words.front().number, 33 );
  EXPECT_EQ( readName( "sete de setembro" ).front().words.front().number, 7 );
  EXPECT_EQ( readName( "dos arroyos" ).front().words.front().number, 2 );
  EXPECT_EQ( readName( "abadia dos dourados" ).front().words[1].kind, ReadWord::Kind::Article );
  EXPECT_EQ( readName( "barrio no. 5" ).front().words.back().number, 5 );
  EXPECT_EQ( readName( "perdriel iv" ).front().words.back().number, 4 );
  EXPECT_EQ( readName( "emilio v. bunge" ).front().words[1].kind, ReadWord::Kind::Initial );
}

TEST( PlaceNames, SameNamesAreFound )
{
  for ( const auto &[a, b] : std::vector<std::pair<const char *, const char *>> {
          { "santa ines", "sta. ines" },
          { "santa rosa", "sta.rosa" },
          { "san carlos", "sn. carlos" },
          { "puerto sandino", "pto. sandino" },
          { "nuestra senora de talavera", "ntra. sra. de talavera" },
          { "nuestra senora de fatima", "n. sra. de fatima" },
          { "general mosconi", "grl. mosconi" },
          { "gobernador costa", "gdor. costa" },
          { "barrio el pilar", "bo. el pilar" },
          { "curamalal", "cura malal" },
          { "la gruta", "lagruta" },
          { "veinticinco de mayo", "25 de mayo" },
          { "barrio perdriel iv", "perdriel 4" },
          { "kilometro 17 (ruta 8)", "km 17" },
          { "el ostional", "ostional" },
          { "tapalque", "comunidad tapalque" },
          { "tapalque", "somunidad de tapalque" },
          { "solanet", "solanet (ex la loma)" },
          { "la loma", "solanet (ex la loma)" },
          { "boa saude", "januario cicco (boa saude)" },
          { "sebaco", "sevaco" },
          { "chascomus", "chascomus - centro" },
          { "la soledad", "fortin soledad" },
          { "vista alegre sur", "vista alegre sud" },
          { "nuestra se?ora", "nuestra senora" },
          { "juan e. barra", "juan eusebio barra" },
          { "las joyas", "las jollas" }
        } )
    EXPECT_GE( alike( a, b ).similarity, 0.94 ) << a << " / " << b;
  EXPECT_DOUBLE_EQ( alike( "nagarote", "nagarote" ).similarity, 1 );
}

TEST( PlaceNames, OneLetterCostsALittle )
{
  for ( const auto &[a, b] : std::vector<std::pair<const char *, const char *>> {
          { "bilwaskarma", "bilwaskaarma" },
          { "chichigalpa", "chihigalpa" },
          { "el recreo", "el rcereo" },
          { "waspuk", "waspukk" },
          { "boca de sabalos", "boca de sbaalos" },
          { "udaquiola", "udaquola" }
        } )
  {
    EXPECT_GE( alike( a, b ).similarity, 0.88 ) << a << " / " << b;
    EXPECT_LT( alike( a, b ).similarity, 1 ) << a << " / " << b;
  }
}

TEST( PlaceNames, OtherNamesAreNot )
{
  for ( const auto &[a, b] : std::vector<std::pair<const char *, const char *>> {
          { "san jose", "san pedro" },
          { "santa rosa", "santa ana" },
          { "la esperanza", "la libertad" },
          { "puerto solanet", "puerto carhue" },
          { "barrio tapalque", "barrio pigue" },
          { "el cedro", "la cruz" },
          { "colonia 5", "colonia pigue" },
          { "paso de sebaco", "puerto matiguas" },
          { "el cholar", "el solar" }
        } )
    EXPECT_LT( alike( a, b ).similarity, 0.8 ) << a << " / " << b;
  EXPECT_LE( alike( "caapiranga", "sapiranga" ).similarity, 0.86 ); // two letters of ten, not one by sound
}

// A letter of another sound, and words that sound alike but are both in use, are other names everywhere but next door.
TEST( PlaceNames, WordsInUseAreOthersThoughTheySoundAlike )
{
  PlaceNames first = country();
  for ( const char *word :
        { "rosa", "roca", "zorro", "chorro", "solar", "cholar", "casa", "caza", "saca", "poso", "pozo" } )
    for ( const char *before : { "cerro ", "laguna ", "bajo ", "el " } )
      first.push_back( { std::string( before ) + word } );
  for ( const auto &[a, b] : std::vector<std::pair<std::string, std::string>> {
          { "rosa", "roca" },
          { "zorro", "chorro" },
          { "solar", "cholar" },
          { "casa", "saca" },
          { "casa", "caza" },
          { "pozo", "poso" }
        } )
    for ( const char *before : { "", "el " } )
    {
      PlaceNames other { { before + b } };
      first.push_back( { before + a } );
      const NameComparison names( first, other, {} );
      EXPECT_LT( names.compare( { 0, first.size() - 1 }, { 1, 0 } ).similarity, 0.8 ) << before << a << " / " << b;
    }
}

TEST( PlaceNames, ReadingIsCanceled )
{
  RunContext context { .threads = 1 };
  context.monitor.canceled = [] { return true; };
  EXPECT_THROW( NameComparison( country(), country(), context ), Canceled );
}

TEST( PlaceNames, WordsAreShortenedInTheirMiddle )
{
  for ( const auto &[a, b] : std::vector<std::pair<const char *, const char *>> {
          { "nvo. carhue", "nuevo carhue" },
          { "nva. tapalque", "nueva tapalque" },
          { "va. monzonte", "villa monzonte" },
          { "sn. pedro", "san pedro" },
          { "mundo nvo.", "mundo nuevo" },
          { "el solanet.", "el solanet" },
          { "tapalque sol.", "tapalque sol" },
          { "empalme de sn. pedro", "empalme de san pedro" },
          { "bneo. carhue", "balneario carhue" },
          { "gpo. pigue", "grupo pigue" }
        } )
    EXPECT_GT( alike( a, b ).similarity, 0.95 ) << a << " / " << b;
  for ( const auto &[a, b] : std::vector<std::pair<const char *, const char *>> {
          { "nvo carhue", "nuevo pigue" },
          { "nvo. carhue", "nuevo pigue" },
          { "sol. solanet", "sebaco tapalque" },
          { "carhue nvo.", "carhue norte" }
        } )
    EXPECT_LT( alike( a, b ).similarity, 0.8 ) << a << " / " << b;
}

TEST( PlaceNames, DirectionsAndNumbersContradict )
{
  for ( const auto &[a, b] : std::vector<std::pair<const char *, const char *>> {
          { "vista alegre norte", "vista alegre sur" },
          { "barrio perdriel ii", "barrio perdriel iii" },
          { "km 17", "km 28" },
          { "9 de julio", "28 de julio" },
          { "solanet este", "solanet oeste" },
          { "sector b", "sector c" },
          { "carhue alto", "carhue bajo" },
          { "carhue chico", "carhue grande" }
        } )
  {
    const NameComparison::Likeness found = alike( a, b );
    EXPECT_LE( found.similarity, 0.3 ) << a << " / " << b;
    EXPECT_GT( found.ifNoConflict, found.similarity ) << a << " / " << b;
  }
  EXPECT_FALSE( alike( "carhue", "carhue alto" ).isConflict() );
}

TEST( PlaceNames, WhatIsNoNameIsNone )
{
  PlaceNames names { { "" }, { "--" }, {}, { "(((" }, { "12" }, { "\xff\xfe" }, { "villa" } };
  const NameComparison comparison( names, names, {} );
  EXPECT_FALSE( comparison.hasName( { 0, 0 } ) );
  EXPECT_FALSE( comparison.hasName( { 0, 1 } ) );
  EXPECT_FALSE( comparison.hasName( { 0, 2 } ) );
  EXPECT_FALSE( comparison.hasName( { 0, 3 } ) );
  EXPECT_TRUE( comparison.hasName( { 0, 4 } ) );
  for ( std::size_t i = 0; i < names.size(); ++i )
    for ( std::size_t j = 0; j < names.size(); ++j )
      EXPECT_LE( comparison.compare( { 0, i }, { 1, j } ).similarity, 1 );
  EXPECT_DOUBLE_EQ( comparison.compare( { 0, 6 }, { 1, 6 } ).similarity, 1 );
}

TEST( PlaceNames, LongAndManyNamesEnd )
{
  std::string endless;
  for ( int i = 0; i < 2000; ++i )
    endless += "palabra" + std::to_string( i ) + " - ";
  std::vector<std::string> many( 500, "otro; nombre; mas (y mas) / todavia" );
  many.push_back( endless );
  const NameComparison names( { many, { endless } }, { many, { endless } }, {} );
  EXPECT_GT( names.compare( { 0, 0 }, { 1, 0 } ).similarity, 0.95 );
  EXPECT_GT( names.compare( { 0, 1 }, { 1, 1 } ).similarity, 0.95 );
}
