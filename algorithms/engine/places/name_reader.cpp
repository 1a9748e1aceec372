// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "name_reader.h"
#include "name_tables.h"

#include <algorithm>
#include <cstddef>

namespace lacuna
{

namespace
{

using std::string_view;

// What stands between two words.
enum class Mark : unsigned char
{
  None,
  Separator, // “-” with room about it, “/”, “,”, “ex”, “o”
  Next       // “;”: another name
};

struct Token
{
  std::string text;
  bool dot = false;
  int depth = 0; // of brackets
  Mark before = Mark::None;
};

bool isDigit( char c ) { return c >= '0' && c <= '9'; }
bool isLetter( char c )
{
  return ( c >= 'a' && c <= 'z' ) || ( c >= 'A' && c <= 'Z' ) || static_cast<unsigned char>( c ) >= 0x80;
}

// Characters of several bytes that are no letters, by what stands for them. “?” is a letter that was lost.
struct Sign
{
  string_view bytes;
  char stands;
};
constexpr Sign SIGNS[] { { "\xe2\x80\x93", '-' }, { "\xe2\x80\x94", '-' }, { "\xe2\x80\x98", ' ' },
                         { "\xe2\x80\x99", ' ' }, { "\xe2\x80\x9c", ' ' }, { "\xe2\x80\x9d", ' ' },
                         { "\xc2\xb0", '.' },     { "\xc2\xb4", ' ' },     { "\xc2\xb7", ' ' },
                         { "\xc2\xa0", ' ' },     { "\xc2\xab", '(' },     { "\xc2\xbb", ')' },
                         { "\xef\xbf\xbd", '?' } };

std::string withPlainSigns( string_view text )
{
  std::string plain;
  plain.reserve( text.size() );
  for ( std::size_t i = 0; i < text.size(); )
  {
    const Sign *sign = std::find_if( std::begin( SIGNS ), std::end( SIGNS ), [&]( const Sign &one ) {
      return text.substr( i, one.bytes.size() ) == one.bytes;
    } );
    const bool isSign = sign != std::end( SIGNS );
    plain += isSign ? sign->stands : text[i];
    i += isSign ? sign->bytes.size() : 1;
  }
  return plain;
}

// Where a word that begins at i ends: letters, or digits.
std::size_t wordEnd( string_view text, std::size_t i )
{
  const bool digits = isDigit( text[i] );
  while ( i < text.size() && ( digits ? isDigit( text[i] ) : isLetter( text[i] ) || text[i] == '?' ) )
    ++i;
  return i;
}

// The end of 1ro, 2da, 3.º.
bool isOrdinalEnding( string_view word )
{
  constexpr string_view ENDINGS[] { "o", "a", "ro", "ra", "do", "da", "er", "to", "ta", "mo", "ma", "vo", "va", "no" };
  return std::find( std::begin( ENDINGS ), std::end( ENDINGS ), word ) != std::end( ENDINGS );
}

std::vector<Token> tokensOf( string_view text )
{
  std::vector<Token> tokens;
  int depth = 0;
  Mark mark = Mark::None;
  std::size_t digitsEnd = string_view::npos; // of a number that has just ended
  for ( std::size_t i = 0; i < text.size(); )
  {
    const char c = text[i];
    if ( isDigit( c ) || isLetter( c ) || ( c == '?' && i + 1 < text.size() && isLetter( text[i + 1] ) ) )
    {
      const std::size_t end = wordEnd( text, i );
      const string_view word = text.substr( i, end - i );
      if ( digitsEnd != i || !isOrdinalEnding( word ) )
        tokens.push_back( { std::string( word ), false, depth, mark } );
      mark = Mark::None;
      digitsEnd = isDigit( c ) ? end : string_view::npos;
      i = end;
      continue;
    }
    if ( c == '(' || c == '[' )
      ++depth;
    else if ( c == ')' || c == ']' )
      depth = std::max( depth - 1, 0 );
    else if ( c == '.' && !tokens.empty() && i > 0 && ( isLetter( text[i - 1] ) || isDigit( text[i - 1] ) ) )
    {
      tokens.back().dot = true;
      digitsEnd = digitsEnd == i ? i + 1 : string_view::npos;
    }
    else if ( c == ';' )
      mark = Mark::Next;
    else if ( c == '/' || c == ',' || ( c == '-' && i > 0 && text[i - 1] == ' ' ) )
      mark = std::max( mark, Mark::Separator );
    ++i;
  }
  return tokens;
}

// “ex” before a name and “o” between two are no words of it.
void takeOutJoints( std::vector<Token> &tokens )
{
  std::vector<Token> kept;
  for ( std::size_t i = 0; i < tokens.size(); ++i )
  {
    const std::string &text = tokens[i].text;
    const bool isFirst = kept.empty() || kept.back().depth != tokens[i].depth;
    const bool isLast = i + 1 == tokens.size() || tokens[i + 1].depth != tokens[i].depth;
    const bool isOr = ( text == "o" || text == "u" || text == "ou" ) && !tokens[i].dot && !isFirst && !isLast;
    const bool isFormer = ( text == "ex" || text == "antes" || text == "antiguo" || text == "antigo" ) && !isLast
                          && ( text == "ex" || isFirst );
    if ( isOr || isFormer )
      tokens[i + 1].before = std::max( { tokens[i + 1].before, tokens[i].before, Mark::Separator } );
    else
      kept.push_back( tokens[i] );
  }
  tokens = std::move( kept );
}

// “nro. 2”, “no 2”, “n.o. 2”: the words only say that a number comes.
bool announcesNumber( const std::vector<Token> &tokens, std::size_t i )
{
  const auto is
    = [&tokens]( std::size_t at, string_view text ) { return at < tokens.size() && tokens[at].text == text; };
  if ( is( i, "n" ) && is( i + 1, "o" ) && i + 2 < tokens.size() && numberOf( tokens[i + 2].text ) )
    return true;
  if ( is( i, "o" ) && i > 0 && is( i - 1, "n" ) && i + 1 < tokens.size() && numberOf( tokens[i + 1].text ) )
    return true;
  constexpr string_view WORDS[] { "n", "no", "nro", "num", "numero" };
  return i + 1 < tokens.size() && numberOf( tokens[i + 1].text )
         && std::find( std::begin( WORDS ), std::end( WORDS ), tokens[i].text ) != std::end( WORDS );
}

// “treinta y tres”: the tens and the ones behind them.
long withOnes( const std::vector<Token> &tokens, std::size_t &i, long tens )
{
  if ( tens < 20 || tens % 10 != 0 || isDigit( tokens[i].text[0] ) || i + 2 >= tokens.size() )
    return tens;
  const std::string &joint = tokens[i + 1].text;
  const std::optional<long> ones = numberOf( tokens[i + 2].text );
  if ( ( joint != "y" && joint != "e" ) || !ones || *ones < 1 || *ones > 9 )
    return tens;
  i += 2;
  return tens + *ones;
}

// “dos” is a number where it begins a name or follows an article, else the article of Portuguese.
bool isTwo( const std::vector<Token> &tokens, std::size_t i )
{
  return tokens[i].text == "dos" && i + 1 < tokens.size()
         && ( i == 0 || tokens[i - 1].text == "los" || tokens[i - 1].text == "las" );
}

constexpr std::size_t LONGEST_SHORT = 5; // letters of an abbreviation

std::vector<ReadWord> wordsOf( const std::vector<Token> &tokens )
{
  using Kind = ReadWord::Kind;
  std::vector<ReadWord> words;
  for ( std::size_t i = 0; i < tokens.size(); ++i )
  {
    const Token &token = tokens[i];
    if ( announcesNumber( tokens, i ) )
      continue;
    const bool isLast = i + 1 == tokens.size();
    if ( token.text == "n" && !isLast && ( tokens[i + 1].text == "sra" || tokens[i + 1].text == "senora" ) )
      words.push_back( { "nuestra", Kind::Plain, 0 } );
    else if ( isTwo( tokens, i ) )
      words.push_back( { token.text, Kind::Number, 2 } );
    else if ( const Abbreviation *brief = findAbbreviation( token.text, token.dot ) )
      for ( const Token &part : tokensOf( brief->word ) )
        words.push_back( { part.text, Kind::Plain, 0 } );
    else if ( const std::optional<long> value = numberOf( token.text ) )
    {
      std::string text = token.text;
      words.push_back( { std::move( text ), Kind::Number, withOnes( tokens, i, *value ) } );
    }
    else if ( token.text.size() == 1 && ( token.text == "i" || token.text == "v" || token.text == "x" ) && isLast
              && i > 0 )
      words.push_back( { token.text, Kind::Number, token.text == "i" ? 1 : token.text == "v" ? 5 : 10 } );
    else if ( token.text.size() == 1 && isLetter( token.text[0] ) && token.dot )
      words.push_back( { token.text, Kind::Initial, 0 } );
    else if ( token.dot && tokens.size() > 1 && token.text.size() <= LONGEST_SHORT )
      words.push_back( { token.text, Kind::Short, 0 } );
    else if ( token.text.size() == 1 && isLast && i > 0 )
      words.push_back( { token.text, Kind::Mark, 0 } );
    else
      words.push_back( { token.text, isArticle( token.text ) ? Kind::Article : Kind::Plain, 0 } );
  }
  return words;
}

// Whether anything is left that tells one place from another.
bool isName( const std::vector<ReadWord> &words )
{
  return std::any_of( words.begin(), words.end(), []( const ReadWord &word ) {
    return word.kind == ReadWord::Kind::Number || ( word.kind == ReadWord::Kind::Plain && !isGenericWord( word.text ) );
  } );
}

void addReading(
  std::vector<NameReading> &readings, const std::vector<Token> &tokens, bool isWhole, bool isShortened = false
)
{
  std::vector<ReadWord> words = wordsOf( tokens );
  if ( words.empty() || ( !isWhole && !isName( words ) ) )
    return;
  readings.push_back( { std::move( words ), isWhole, isShortened } );
}

// The parts of a row of tokens between its separators, where there are any.
void addParts( std::vector<NameReading> &readings, const std::vector<Token> &tokens )
{
  std::vector<Token> part;
  bool isDivided = false;
  for ( const Token &token : tokens )
  {
    if ( token.before != Mark::None && !part.empty() )
    {
      addReading( readings, part, false );
      part.clear();
      isDivided = true;
    }
    part.push_back( token );
  }
  if ( isDivided )
    addReading( readings, part, false );
}

// “FortínSoledad”: the kind of place and the name without a gap.
void addSplit( std::vector<NameReading> &readings, const std::vector<Token> &tokens )
{
  const std::size_t front = tokens.empty() ? 0 : genericFront( tokens.front().text );
  if ( front == 0 )
    return;
  std::vector<Token> split { tokens.front() };
  split.insert( split.end(), tokens.begin(), tokens.end() );
  split[0].text.resize( front );
  split[1].text.erase( 0, front );
  addReading( readings, split, false );
}

// One name of a list: outside of its brackets, with them, and each part.
void readOne( std::vector<NameReading> &readings, const std::vector<Token> &tokens )
{
  std::vector<Token> outside;
  std::vector<std::vector<Token>> inside;
  bool wasInside = false;
  for ( const Token &token : tokens )
  {
    if ( token.depth == 0 )
      outside.push_back( token );
    else
    {
      if ( !wasInside )
        inside.emplace_back();
      inside.back().push_back( token );
    }
    wasInside = token.depth > 0;
  }
  addReading( readings, outside, true, !inside.empty() );
  if ( !inside.empty() )
    addReading( readings, tokens, true );
  addParts( readings, outside );
  addSplit( readings, outside );
  for ( const std::vector<Token> &part : inside )
  {
    addReading( readings, part, false );
    addParts( readings, part );
  }
}

} // namespace

std::vector<NameReading> readName( string_view folded )
{
  std::vector<NameReading> readings;
  std::vector<Token> tokens = tokensOf( withPlainSigns( folded ) );
  takeOutJoints( tokens );
  std::vector<Token> name;
  for ( Token &token : tokens )
  {
    if ( token.before == Mark::Next && !name.empty() )
    {
      readOne( readings, name );
      name.clear();
    }
    name.push_back( std::move( token ) );
  }
  readOne( readings, name );
  return readings;
}

} // namespace lacuna
