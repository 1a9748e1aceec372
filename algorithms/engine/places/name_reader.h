// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lacuna
{

/// One word of a name, with its abbreviation written out.
struct ReadWord
{
  enum class Kind : unsigned char
  {
    Plain,
    Initial, ///< one letter and a dot
    Short,   ///< some letters and a dot, in no table
    Mark,    ///< a single letter that tells places apart: Sector B
    Number,
    Article
  };
  std::string text;
  Kind kind = Kind::Plain;
  long number = 0; ///< of Number
};

/// One way to read a name: whole, without what stands in brackets, or a part of it that is a name of its own.
struct NameReading
{
  std::vector<ReadWord> words;
  bool isWhole = true;      ///< false for a part
  bool isShortened = false; ///< whole but for what stands in brackets
};

/// All readings of a folded name, the usual one first; none where nothing can be read.
std::vector<NameReading> readName( std::string_view folded );

} // namespace lacuna
