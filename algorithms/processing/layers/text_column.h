// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

#include <vector>

namespace lacuna
{

/// The texts of a column, one behind the other: a million of them are one block of memory, which a canceled run gives
/// back at once.
class TextColumn
{
public:
  void add( const QString &text )
  {
    mLetters.insert( mLetters.end(), text.begin(), text.end() );
    mEnds.push_back( mLetters.size() );
  }
  bool isEmpty() const { return mEnds.empty(); }
  std::size_t size() const { return mEnds.size(); }
  QString at( std::size_t row ) const
  {
    const std::size_t begin = row == 0 ? 0 : mEnds[row - 1];
    return QString( mLetters.data() + begin, static_cast<int>( mEnds[row] - begin ) );
  }

private:
  std::vector<QChar> mLetters;
  std::vector<std::size_t> mEnds;
};

} // namespace lacuna
