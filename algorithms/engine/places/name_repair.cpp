// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/place_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace lacuna
{

namespace
{

// What Windows-1252 has in the place of the control codes 0x80 to 0x9f; the five that it leaves empty stand for
// themselves, as browsers read them (WHATWG Encoding Standard).
constexpr std::array<char32_t, 32> WINDOWS { 0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                             0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                             0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                             0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178 };

// The next character; nothing where the bytes are no UTF-8.
std::optional<char32_t> nextCharacter( std::string_view text, std::size_t &i )
{
  const auto byte = [&]( std::size_t at ) { return static_cast<unsigned char>( text[at] ); };
  const unsigned first = byte( i );
  const std::size_t size = first < 0x80                    ? 1
                           : first >= 0xc2 && first < 0xe0 ? 2
                           : first >= 0xe0 && first < 0xf0 ? 3
                           : first >= 0xf0 && first < 0xf5 ? 4
                                                           : 0;
  if ( size == 0 || i + size > text.size() )
    return {};
  char32_t character = size == 1 ? first : first & ( 0xffU >> ( size + 1 ) );
  for ( std::size_t k = 1; k < size; ++k )
  {
    if ( ( byte( i + k ) & 0xc0U ) != 0x80 )
      return {};
    character = character << 6 | ( byte( i + k ) & 0x3fU );
  }
  i += size;
  return character;
}

bool isUtf8( std::string_view text )
{
  for ( std::size_t i = 0; i < text.size(); )
    if ( !nextCharacter( text, i ) )
      return false;
  return true;
}

} // namespace

std::string repairedName( const std::string &utf8 )
{
  std::string bytes;
  bool isForeign = false;
  for ( std::size_t i = 0; i < utf8.size(); )
  {
    const std::optional<char32_t> character = nextCharacter( utf8, i );
    if ( !character )
      return utf8;
    const auto windows = std::find( WINDOWS.begin(), WINDOWS.end(), *character );
    if ( *character < 0x100 )
      bytes += static_cast<char>( static_cast<unsigned char>( *character ) );
    else if ( windows != WINDOWS.end() )
      bytes += static_cast<char>( static_cast<unsigned char>( 0x80 + ( windows - WINDOWS.begin() ) ) );
    else
      return utf8;
    isForeign = isForeign || *character >= 0x80;
  }
  return isForeign && isUtf8( bytes ) ? bytes : utf8;
}

} // namespace lacuna
