// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "word_likeness.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace lacuna
{

namespace
{

constexpr char CH = '!'; // no letter of its own

bool isVowel( char c ) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }
bool isFrontVowel( char c ) { return c == 'e' || c == 'i' || c == 'y'; }

// The sound of the letters from position i on; moves i behind them. 0: none.
char nextSound( std::string_view word, std::size_t &i )
{
  const char c = word[i];
  const char next = i + 1 < word.size() ? word[i + 1] : '\0';
  const char afterNext = i + 2 < word.size() ? word[i + 2] : '\0';
  std::size_t used = 1;
  char sound = c;
  switch ( c )
  {
    case 'v':
      sound = 'b';
      break;
    case 'w':
      sound = 'w';
      break;
    case 'z':
      sound = 's';
      break;
    case 'c':
      sound = next == 'h' ? CH : isFrontVowel( next ) ? 's' : 'k';
      used = next == 'h' ? 2 : 1;
      break;
    case 'q':
      sound = 'k';
      used = next == 'u' ? 2 : 1;
      break;
    case 'j':
      sound = 'g';
      break;
    case 'g':
      if ( next == 'u' && isVowel( afterNext ) )
      {
        sound = 'w';
        used = 2;
      }
      break;
    case 'h':
      sound = '\0';
      if ( next == 'u' && isVowel( afterNext ) )
      {
        sound = 'w';
        used = 2;
      }
      break;
    case 'y':
      sound = 'i';
      break;
    case 'l':
      if ( next == 'l' || next == 'h' )
      {
        sound = 'i';
        used = 2;
      }
      break;
    default:
      break;
  }
  i += used;
  return sound;
}

} // namespace

std::string soundOf( std::string_view word )
{
  std::string key;
  key.reserve( word.size() );
  for ( std::size_t i = 0; i < word.size(); )
    if ( const char sound = nextSound( word, i ); sound && ( key.empty() || key.back() != sound ) )
      key += sound;
  return key;
}

int editsBetween( std::string_view a, std::string_view b, int limit )
{
  if ( a.size() > b.size() )
    std::swap( a, b );
  if ( static_cast<int>( b.size() - a.size() ) > limit )
    return limit + 1;
  constexpr std::size_t SHORT = 48;
  std::array<int, 3 * ( SHORT + 1 )> room {};
  std::vector<int> large;
  const std::size_t width = a.size() + 1;
  int *rows = room.data();
  if ( a.size() > SHORT )
  {
    large.resize( 3 * width );
    rows = large.data();
  }
  int *before = rows;
  int *last = rows + width;
  int *now = rows + 2 * width;
  const auto same = []( char x, char y ) { return x == y || x == '?' || y == '?'; };
  for ( std::size_t i = 0; i < width; ++i )
    last[i] = static_cast<int>( i );
  for ( std::size_t j = 1; j <= b.size(); ++j )
  {
    now[0] = static_cast<int>( j );
    int least = now[0];
    for ( std::size_t i = 1; i < width; ++i )
    {
      now[i] = std::min( { last[i] + 1, now[i - 1] + 1, last[i - 1] + ( same( a[i - 1], b[j - 1] ) ? 0 : 1 ) } );
      if ( i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] )
        now[i] = std::min( now[i], before[i - 2] + 1 );
      least = std::min( least, now[i] );
    }
    if ( least > limit )
      return limit + 1;
    std::swap( before, last );
    std::swap( last, now );
  }
  return std::min( last[width - 1], limit + 1 );
}

} // namespace lacuna
