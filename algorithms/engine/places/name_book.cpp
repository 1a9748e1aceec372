// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "name_book.h"
#include "../core/polling.h"
#include "name_tables.h"
#include "word_likeness.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr double GENERIC_WEIGHT = 0.25;
constexpr double ARTICLE_WEIGHT = 0.1;
constexpr double SHORT_WEIGHT = 0.5; // initials, abbreviations, and misspelt articles
constexpr double TITLE_SHARE = 0.5;
constexpr std::size_t MOST_READINGS = 24; // of one place; real ones have up to a dozen names
constexpr long FIRST_LETTER_MARK = 1'000'000'000;

bool isSaint( const std::string &word )
{
  return word == "san" || word == "santa" || word == "santo" || word == "sao" || word == "sant";
}

std::uint64_t signatureOf( const std::string &sound )
{
  std::uint64_t bits = 0;
  for ( std::size_t i = 0; i + 1 < sound.size(); ++i )
  {
    const unsigned pair = static_cast<unsigned char>( sound[i] ) * 31U + static_cast<unsigned char>( sound[i + 1] );
    bits |= std::uint64_t { 1 } << ( pair * 2654435761U >> 26 );
  }
  return bits;
}

} // namespace

NameBook::NameBook( const PlaceNames &first, const PlaceNames &second )
{
  add( first, 0 );
  add( second, 1 );
  weigh( first.size() + second.size() );
  countNamesakes();
  mWordIds.clear();
  mSoundIds.clear();
  mLetterIds.clear();
}

void NameBook::add( const PlaceNames &names, int list )
{
  std::vector<std::uint32_t> &begin = mBegin[list];
  begin.push_back( static_cast<std::uint32_t>( mReadings.size() ) );
  for ( std::size_t row = 0; row < names.size(); ++row )
  {
    poll( row );
    const std::uint32_t firstWord = static_cast<std::uint32_t>( mWords.size() );
    for ( const std::string &name : names[row] )
      for ( const NameReading &read : readName( name ) )
        if ( mReadings.size() - begin.back() < MOST_READINGS )
          addReading( read );
    begin.push_back( static_cast<std::uint32_t>( mReadings.size() ) );
    std::vector<std::uint32_t> used( mWords.begin() + firstWord, mWords.end() );
    std::sort( used.begin(), used.end() );
    used.erase( std::unique( used.begin(), used.end() ), used.end() );
    std::vector<std::uint32_t> sounds;
    for ( const std::uint32_t id : used )
    {
      ++mBook[id].names;
      sounds.push_back( mBook[id].soundId );
    }
    std::sort( sounds.begin(), sounds.end() );
    sounds.erase( std::unique( sounds.begin(), sounds.end() ), sounds.end() );
    for ( const std::uint32_t sound : sounds )
      ++mSoundNames[sound];
  }
}

std::uint32_t NameBook::wordId( const ReadWord &read )
{
  using Kind = ReadWord::Kind;
  const std::string key = read.text + static_cast<char>( read.kind ) + std::to_string( read.number );
  const auto [found, isNew] = mWordIds.try_emplace( key, static_cast<std::uint32_t>( mBook.size() ) );
  if ( !isNew )
    return found->second;
  Word word;
  word.text = read.text;
  word.sound = soundOf( read.text );
  word.kind = read.kind;
  const int direction = read.kind == Kind::Plain ? directionOf( read.text ) : 0;
  word.direction = direction;
  word.isGeneric = read.kind == Kind::Plain && isGenericWord( read.text );
  word.isTitle = read.kind == Kind::Plain && isTitle( read.text );
  if ( read.kind == Kind::Number )
    word.mark = read.number;
  else if ( read.kind == Kind::Mark )
    word.mark = FIRST_LETTER_MARK + static_cast<unsigned char>( read.text[0] );
  const std::string sound = word.mark != NO_MARK         ? '#' + std::to_string( word.mark )
                            : isSaint( read.text )       ? "@saint"
                            : direction > 0              ? '>' + std::to_string( direction )
                            : read.kind == Kind::Initial ? read.text + '.'
                                                         : word.sound;
  const auto [place, isFirst] = mSoundIds.try_emplace( sound, static_cast<std::uint32_t>( mSoundNames.size() ) );
  if ( isFirst )
    mSoundNames.push_back( 0 );
  word.soundId = place->second;
  mBook.push_back( std::move( word ) );
  return found->second;
}

std::uint32_t NameBook::lettersId( const std::string &text )
{
  const auto [found, isNew] = mLetterIds.try_emplace( text, static_cast<std::uint32_t>( mLetters.size() ) );
  if ( isNew )
    mLetters.push_back( { text, soundOf( text ) } );
  return found->second;
}

void NameBook::addReading( const NameReading &read )
{
  Reading reading;
  reading.begin = static_cast<std::uint32_t>( mWords.size() );
  reading.isWhole = read.isWhole;
  reading.isShortened = read.isShortened;
  std::string whole;
  std::string core;
  std::string signature; // numbers have many spellings
  bool hasName = false;
  for ( const ReadWord &one : read.words )
  {
    if ( mWords.size() - reading.begin >= MOST_WORDS )
      break;
    const std::uint32_t id = wordId( one );
    const Word &word = mBook[id];
    mWords.push_back( id );
    if ( word.mark == NO_MARK )
      signature += word.text;
    const bool isFront = word.isGeneric || ( !whole.empty() && word.text == "de" );
    if ( !core.empty() || !isFront )
      core += word.text;
    whole += word.text;
    hasName = hasName || ( !word.isGeneric && word.kind != ReadWord::Kind::Article );
    if ( word.isGeneric )
      reading.kinds |= std::uint64_t { 1 } << ( word.soundId % 64 );
    if ( word.direction > 0 )
      reading.directions |= std::uint64_t { 1 } << word.direction;
    if ( word.mark != NO_MARK )
      reading.marks |= std::uint64_t { 1 } << ( static_cast<std::uint64_t>( word.mark ) * 0x9E3779B97F4A7C15ULL >> 58 );
  }
  reading.end = static_cast<std::uint32_t>( mWords.size() );
  reading.isOnlyGeneric = !hasName;
  reading.whole = lettersId( whole );
  reading.core = lettersId( core.empty() ? whole : core );
  const std::string sound = soundOf( signature );
  reading.signature = signatureOf( sound );
  for ( const char letter : sound )
    reading.letters |= 1U << ( static_cast<unsigned char>( letter ) % 32U );
  mReadings.push_back( reading );
}

void NameBook::weigh( std::size_t names )
{
  constexpr std::uint32_t HARDLY_EVER = 2;
  for ( std::size_t i = 0; i < mBook.size(); ++i )
  {
    poll( i );
    Word &word = mBook[i];
    word.weight = std::log( 1 + static_cast<double>( names ) / ( 1.0 + mSoundNames[word.soundId] ) );
    if ( word.isTitle )
      word.weight *= TITLE_SHARE;
    const std::size_t isShort = word.names <= HARDLY_EVER ? 2 : 1;
    if ( word.kind == ReadWord::Kind::Initial || word.kind == ReadWord::Kind::Short
         || ( word.kind == ReadWord::Kind::Plain && word.text.size() <= isShort ) )
      word.weight = std::min( word.weight, SHORT_WEIGHT );
    word.isLikeGeneric
      = word.kind == ReadWord::Kind::Plain && !word.isGeneric
        && ( soundsGeneric( word.text ) || ( word.names <= HARDLY_EVER && isLikeGenericWord( word.text ) ) );
  }
}

void NameBook::countNamesakes()
{
  std::unordered_map<std::string_view, std::uint32_t> bySound;
  std::vector<std::uint32_t> soundOfLetters( mLetters.size() );
  for ( std::size_t i = 0; i < mLetters.size(); ++i )
  {
    poll( i );
    soundOfLetters[i]
      = bySound.try_emplace( mLetters[i].sound, static_cast<std::uint32_t>( bySound.size() ) ).first->second;
  }
  std::vector<std::uint32_t> counts( bySound.size(), 0 );
  std::vector<std::uint32_t> mine;
  for ( const std::vector<std::uint32_t> &begin : mBegin )
    for ( std::size_t row = 0; row + 1 < begin.size(); ++row )
    {
      poll( row );
      mine.clear();
      for ( std::uint32_t i = begin[row]; i < begin[row + 1]; ++i )
        mine.push_back( soundOfLetters[mReadings[i].core] );
      std::sort( mine.begin(), mine.end() );
      mine.erase( std::unique( mine.begin(), mine.end() ), mine.end() );
      for ( const std::uint32_t sound : mine )
        ++counts[sound];
    }
  mNamesakes.resize( mLetters.size() );
  for ( std::size_t i = 0; i < mLetters.size(); ++i )
    mNamesakes[i] = counts[soundOfLetters[i]];
}

std::size_t NameBook::namesakes( int list, std::size_t row ) const
{
  std::size_t most = 0;
  for ( const Reading &reading : readings( list, row ) )
    most = std::max<std::size_t>( most, mNamesakes[reading.core] );
  return most;
}

std::span<const NameBook::Reading> NameBook::readings( int list, std::size_t row ) const
{
  const std::vector<std::uint32_t> &begin = mBegin[list];
  return { mReadings.data() + begin[row], mReadings.data() + begin[row + 1] };
}

double NameBook::weight( const Reading &reading, std::uint32_t place ) const
{
  const Word &one = mBook[mWords[place]];
  if ( reading.isOnlyGeneric )
    return one.weight;
  if ( one.kind == ReadWord::Kind::Article )
    return ARTICLE_WEIGHT;
  const bool isMisspelt = one.isLikeGeneric && place == reading.begin && reading.end - reading.begin > 1;
  return one.isGeneric || isMisspelt ? GENERIC_WEIGHT : one.weight;
}

} // namespace lacuna
