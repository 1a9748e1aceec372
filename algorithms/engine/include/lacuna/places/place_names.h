// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lacuna
{

/// A text whose UTF-8 was read as Latin-1 or Windows-1252 (“PeÃ±Ã³n”), as it was meant; any other text as it is.
std::string repairedName( const std::string &utf8 );

/**
 * The names of the places of one list, row by row, the usual name first; a row without names has none.
 *
 * The engine has no tables of letters. Whoever fills this folds every text first: repairedName(), a full stop behind
 * ordinal signs (º, ª), compatibility decomposition (NFKD), no combining marks, case folding. “Bº Sta. Inés (ex Km 8)”
 * comes as “bo. sta. ines (ex km 8)”, in UTF-8.
 */
using PlaceNames = std::vector<std::vector<std::string>>;

/**
 * How alike the names of two lists are, by the rules of engine/places/README.md.
 *
 * Made once from both lists, since the weight of a word hangs on how rare it is in them; then read by any number of
 * threads. A name is a row of one list; 0 is the first list, 1 the second.
 */
class NameComparison
{
public:
  struct Name
  {
    int list;
    std::size_t row;
  };
  /// What two names have in common.
  struct Likeness
  {
    double similarity = 0;   ///< 0..1
    double ifNoConflict = 0; ///< what it would be if directions and numbers did not contradict
    bool isSameKind = false; ///< neither has a word as villa or barrio that the other lacks
    bool isConflict() const { return ifNoConflict > similarity; }
  };

  /// \throws Canceled
  NameComparison( const PlaceNames &first, const PlaceNames &second, const RunContext &context );
  ~NameComparison();
  NameComparison( NameComparison && ) noexcept;
  NameComparison &operator=( NameComparison && ) noexcept;

  /// Symmetric: the same for ( b, a ).
  Likeness compare( const Name &a, const Name &b ) const;
  /// How many other places of its name to expect by chance among so many, were names dealt out anywhere: one of it and
  /// its partner of the other list do not count.
  double expectedNamesakes( const Name &name, std::size_t places ) const;
  /// Whether a row has a name with any word in it, were it only one as villa or la.
  bool hasName( const Name &name ) const;

private:
  struct Book;
  std::unique_ptr<Book> mBook;
};

} // namespace lacuna
