// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace lacuna
{

// The words of place names in Spanish and Portuguese, folded.

/// What a short form stands for.
struct Abbreviation
{
  std::string_view brief;
  std::string_view word;
  bool needsDot; ///< without one it is a word, or may be
};

/// Where some short forms were found.
struct AbbreviationSource
{
  std::string_view source;
  std::span<const Abbreviation> entries;
};

std::span<const AbbreviationSource> abbreviationSources();

/// \returns null where it is none
const Abbreviation *findAbbreviation( std::string_view brief, bool dot );

/// Says what kind of place it is, as caserío, and is written or left out as people like.
bool isGenericWord( std::string_view word );
/// Sounds like one, or is one letter off.
bool soundsGeneric( std::string_view word );
bool isLikeGenericWord( std::string_view word );
/// How many letters of a longer word such a one is at its front, as in fortinsoledad; 0 for others.
std::size_t genericFront( std::string_view word );
/// Weighs nothing: el, dos, of, y.
bool isArticle( std::string_view word );
/// Rank or profession before a name: coronel.
bool isTitle( std::string_view word );
/// Words of the one direction or size have the one number: sur and sud; 0 for others.
int directionOf( std::string_view word );
/// The value of a number in words, digits or Roman numerals of i, v and x. Single letters are none.
std::optional<long> numberOf( std::string_view word );

} // namespace lacuna
