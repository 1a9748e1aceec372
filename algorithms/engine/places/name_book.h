// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/place_names.h"
#include "name_reader.h"

#include <span>
#include <string_view>
#include <unordered_map>

namespace lacuna
{

/// All names of two lists, read: words as numbers, with what each weighs.
class NameBook
{
public:
  struct Word
  {
    std::string text;
    std::string sound;
    std::uint32_t soundId = 0; // the same for words that sound alike, and for numbers of one value
    std::uint32_t names = 0;   // that have the word itself
    double weight = 0;
    long mark = NO_MARK; // a number, or a letter that tells places apart
    int direction = 0;
    ReadWord::Kind kind = ReadWord::Kind::Plain;
    bool isGeneric = false;
    bool isTitle = false;
    bool isLikeGeneric = false; // misspelt, and seen hardly ever
  };
  struct Reading
  {
    std::uint32_t begin = 0; // of its words
    std::uint32_t end = 0;
    std::uint32_t whole = 0;     // its letters without gaps
    std::uint32_t core = 0;      // the same without the words in front that say the kind of place
    std::uint64_t signature = 0; // of the pairs of sounds in it
    std::uint32_t letters = 0;   // a set
    std::uint64_t directions = 0;
    std::uint64_t marks = 0; // a hash of each
    std::uint64_t kinds = 0; // a hash of each word that says the kind of place
    bool isWhole = true;
    bool isShortened = false;
    bool isOnlyGeneric = false;
  };
  struct Letters
  {
    std::string text;
    std::string sound;
  };
  static constexpr long NO_MARK = -1;
  static constexpr std::size_t MOST_WORDS = 12; ///< of one reading

  NameBook( const PlaceNames &first, const PlaceNames &second );

  std::span<const Reading> readings( int list, std::size_t row ) const;
  std::span<const std::uint32_t> words( const Reading &reading ) const
  {
    return { mWords.data() + reading.begin, mWords.data() + reading.end };
  }
  const Word &word( std::uint32_t id ) const { return mBook[id]; }
  const Letters &letters( std::uint32_t id ) const { return mLetters[id]; }
  /// How many places of both lists have a name that sounds as one of this place does, but for its kind; and all places.
  std::size_t namesakes( int list, std::size_t row ) const;
  std::size_t size() const { return mBegin[0].size() + mBegin[1].size() - 2; }
  /// What a word weighs in a reading where the other one lacks it, or has it.
  double weight( const Reading &reading, std::uint32_t place ) const;

private:
  void add( const PlaceNames &names, int list );
  void addReading( const NameReading &read );
  std::uint32_t wordId( const ReadWord &read );
  std::uint32_t lettersId( const std::string &text );
  void weigh( std::size_t names );
  void countNamesakes();

  std::vector<Word> mBook;
  std::vector<std::uint32_t> mSoundNames; // names that have a word of the sound
  std::vector<Letters> mLetters;
  std::vector<std::uint32_t> mNamesakes; // of the places, by the letters of a core
  std::vector<Reading> mReadings;
  std::vector<std::uint32_t> mWords;
  std::vector<std::uint32_t> mBegin[2]; // of the readings of each row
  std::unordered_map<std::string, std::uint32_t> mWordIds;
  std::unordered_map<std::string, std::uint32_t> mSoundIds;
  std::unordered_map<std::string, std::uint32_t> mLetterIds;
};

} // namespace lacuna
