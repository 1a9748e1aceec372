// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "../core/polling.h"
#include "name_book.h"
#include "word_likeness.h"

#include <algorithm>
#include <array>
#include <bit>

namespace lacuna
{

// README.md says what the numbers were measured on.

struct NameComparison::Book : NameBook
{
  using NameBook::NameBook;
};

namespace
{

using Word = NameBook::Word;
using Reading = NameBook::Reading;
using Kind = ReadWord::Kind;

constexpr double SAME_SOUND = 0.98;
constexpr double SAME_WHOLE = 0.99; // the same letters, other gaps between the words
constexpr double SAME_WHOLE_SOUND = 0.97;
constexpr double OF_A_PART = 0.97;  // what stands in brackets, or on one side of a separator
constexpr double SHORTENED = 0.99;  // all but what stands in brackets
constexpr double AN_ARTICLE = 0.8;  // and one misspelt
constexpr double CONTAINED = 0.83;  // Marisol in Balneario Marisol
constexpr double INITIAL = 0.95;    // J. for Juan, nvo. for nuevo
constexpr double BOTH_IN_USE = 0.8; // a letter apart, or alike by sound, and both are words: cerro and cedro
constexpr std::uint32_t IN_USE = 3; // names
constexpr double CONFLICT = 0.3;
constexpr double SHARED_SOUNDS = 0.4;  // fewer pairs of sounds in common: not worth a look
constexpr double SHARED_LETTERS = 0.6; // the same for names of few sounds
constexpr int FEW_SOUNDS = 6;

// Of two words with some letters between them, by the longer one.
double ofEdits( int edits, std::size_t letters )
{
  if ( edits == 2 )
    return letters < 7 ? 0 : letters < 9 ? 0.84 : 0.86;
  constexpr std::array<double, 8> one { 0, 0, 0, 0.85, 0.9, 0.92, 0.93, 0.95 };
  return one[std::min( letters, one.size() - 1 )];
}

// Whether a word with a dot is another one without letters in its middle, as Spanish shortens words (Diccionario
// panhispánico de dudas, “abreviatura”, 2b): nvo. for nuevo, va. for villa. By sound.
bool isShortFor( const Word &brief, const Word &word )
{
  if ( brief.kind != Kind::Short || word.kind != Kind::Plain || brief.sound.size() < 2
       || brief.sound.size() >= word.sound.size() || brief.sound.back() != word.sound.back()
       || brief.sound.front() != word.sound.front() )
    return false;
  std::size_t found = 0;
  for ( const char sound : word.sound )
    found += found < brief.sound.size() && sound == brief.sound[found] ? 1 : 0;
  return found == brief.sound.size();
}

double ofWords( const Word &a, const Word &b )
{
  const double inUse = a.names >= IN_USE && b.names >= IN_USE ? BOTH_IN_USE : 1;
  if ( a.soundId == b.soundId )
  {
    const bool isOneWord = a.direction > 0 || a.sound != b.sound; // sur and sud, san and santo
    return a.text == b.text || a.mark != NameBook::NO_MARK ? 1 : isOneWord ? SAME_SOUND : inUse * SAME_SOUND;
  }
  if ( isShortFor( a, b ) || isShortFor( b, a ) )
    return INITIAL;
  if ( a.kind == Kind::Initial || b.kind == Kind::Initial )
    return a.text[0] == b.text[0] && ( a.kind == Kind::Plain || b.kind == Kind::Plain ) ? INITIAL : 0;
  if ( ( a.mark != NameBook::NO_MARK && b.mark != NameBook::NO_MARK ) || a.kind == Kind::Mark || b.kind == Kind::Mark )
    return 0;
  const std::size_t letters = std::max( a.text.size(), b.text.size() );
  const int limit = letters >= 7 ? 2 : 1;
  const int edits = editsBetween( a.text, b.text, limit );
  if ( edits <= 1 && letters <= 3 && ( a.kind == Kind::Article || b.kind == Kind::Article ) )
    return AN_ARTICLE;
  if ( edits > limit || std::min( a.text.size(), b.text.size() ) < 2 )
    return 0;
  return inUse * ( edits == 0 ? SAME_SOUND : ofEdits( edits, letters ) );
}

// The best pairs of words of two readings, each word once.
class Alignment
{
public:
  Alignment( const NameBook &book, const Reading &a, const Reading &b ) : mBook( book ), mA( a ), mB( b )
  {
    collect();
    choose();
  }
  double similarity() const
  {
    const double share = mAll > 0 ? mMatched / mAll : 0;
    return mIsPart && mMatched > 0 ? std::max( share, CONTAINED * mMatched / mCommon ) : share;
  }
  /// The same were directions and numbers no part of the names.
  double withoutMarks() const { return mAllButMarks > 0 ? mMatched / mAllButMarks : 0; }
  std::size_t matched() const { return mCount; }

private:
  struct Pair
  {
    double likeness;
    double weight;
    std::uint32_t a;
    std::uint32_t b;
  };
  void collect()
  {
    const auto wordsA = mBook.words( mA );
    const auto wordsB = mBook.words( mB );
    for ( std::uint32_t i = 0; i < wordsA.size(); ++i )
      for ( std::uint32_t j = 0; j < wordsB.size(); ++j )
        if ( const double likeness = ofWords( mBook.word( wordsA[i] ), mBook.word( wordsB[j] ) ); likeness > 0 )
          mPairs[mSize++]
            = { likeness, std::min( mBook.weight( mA, mA.begin + i ), mBook.weight( mB, mB.begin + j ) ), i, j };
    std::sort(
      mPairs.begin(), mPairs.begin() + static_cast<std::ptrdiff_t>( mSize ),
      []( const Pair &x, const Pair &y ) {
        const double byWeight = x.likeness * x.weight - y.likeness * y.weight;
        return byWeight != 0 ? byWeight > 0 : x.a + x.b != y.a + y.b ? x.a + x.b < y.a + y.b : x.a * y.b < y.a * x.b;
      }
    );
  }
  void choose()
  {
    std::uint32_t usedA = 0;
    std::uint32_t usedB = 0;
    for ( std::size_t k = 0; k < mSize; ++k )
    {
      const Pair &pair = mPairs[k];
      if ( usedA >> pair.a & 1U || usedB >> pair.b & 1U )
        continue;
      usedA |= 1U << pair.a;
      usedB |= 1U << pair.b;
      mMatched += pair.likeness * pair.weight;
      mAll += pair.weight;
      ++mCount;
    }
    mCommon = mAll;
    mAll += ( unmatched( mA, usedA, true ) + unmatched( mB, usedB, true ) ) / 2;
    mAllButMarks = mCommon + ( unmatched( mA, usedA, false ) + unmatched( mB, usedB, false ) ) / 2;
    mIsPart = isWithin( mA, usedA, mB, usedB ) || isWithin( mB, usedB, mA, usedA );
  }
  static bool isMark( const Word &word ) { return word.direction > 0 || word.mark != NameBook::NO_MARK; }
  double unmatched( const Reading &reading, std::uint32_t used, bool marksToo ) const
  {
    double sum = 0;
    for ( std::uint32_t i = 0; i < reading.end - reading.begin; ++i )
      if ( !( used >> i & 1U ) && ( marksToo || !isMark( mBook.word( mBook.words( reading )[i] ) ) ) )
        sum += mBook.weight( reading, reading.begin + i );
    return sum;
  }

  // Whether all of a name is in a longer one, which adds nothing that tells two places apart.
  bool isWithin( const Reading &part, std::uint32_t usedOfPart, const Reading &all, std::uint32_t usedOfAll ) const
  {
    bool hasName = false;
    for ( std::uint32_t i = 0; i < part.end - part.begin; ++i )
    {
      const Word &word = mBook.word( mBook.words( part )[i] );
      const bool isPlain = word.kind != Kind::Article && !word.isGeneric;
      if ( isPlain && !( usedOfPart >> i & 1U ) )
        return false;
      hasName = hasName || isPlain;
    }
    for ( std::uint32_t i = 0; i < all.end - all.begin; ++i )
      if ( const Word &word = mBook.word( mBook.words( all )[i] ); !( usedOfAll >> i & 1U ) )
        if ( isMark( word ) )
          return false;
    return hasName;
  }

  const NameBook &mBook;
  const Reading &mA;
  const Reading &mB;
  std::array<Pair, NameBook::MOST_WORDS * NameBook::MOST_WORDS> mPairs;
  std::size_t mSize = 0;
  std::size_t mCount = 0;
  double mMatched = 0;
  double mCommon = 0;
  double mAll = 0;
  double mAllButMarks = 0;
  bool mIsPart = false;
};

// What the letters of two names in a row may say that their words do not.
struct InARow
{
  bool bySound;
  bool byEdits;
};

double ofLetters( const NameBook::Letters &a, const NameBook::Letters &b, InARow may )
{
  if ( a.text == b.text )
    return SAME_WHOLE;
  if ( may.bySound && a.sound == b.sound )
    return SAME_WHOLE_SOUND;
  const std::size_t letters = std::max( a.text.size(), b.text.size() );
  if ( !may.byEdits || letters < 5 )
    return 0;
  const int limit = letters >= 12 ? 2 : 1;
  const int edits = editsBetween( a.text, b.text, limit );
  return edits > limit ? 0 : edits == 1 ? 0.95 : 0.9;
}

// Whether each side has something that the other lacks.
bool contradict( std::uint64_t a, std::uint64_t b ) { return ( a & ~b ) != 0 && ( b & ~a ) != 0; }
bool contradict( const Reading &a, const Reading &b )
{
  return contradict( a.directions, b.directions ) || contradict( a.marks, b.marks );
}

bool haveSoundsInCommon( const Reading &a, const Reading &b )
{
  const int fewest = std::min( std::popcount( a.signature ), std::popcount( b.signature ) );
  if ( std::popcount( a.signature & b.signature ) >= SHARED_SOUNDS * fewest )
    return true;
  const int letters = std::min( std::popcount( a.letters ), std::popcount( b.letters ) );
  return fewest <= FEW_SOUNDS && std::popcount( a.letters & b.letters ) >= SHARED_LETTERS * letters;
}

double shareOf( const Reading &reading ) { return !reading.isWhole ? OF_A_PART : reading.isShortened ? SHORTENED : 1; }

// withoutMarks: what it would be were directions and numbers no part of the names.
double ofReadings( const NameBook &book, const Reading &a, const Reading &b, double &withoutMarks )
{
  const double part = shareOf( a ) * shareOf( b );
  const Alignment alignment( book, a, b );
  double likeness = alignment.similarity();
  withoutMarks = part * alignment.withoutMarks();
  if ( likeness < SAME_WHOLE )
  {
    // Sounds and letters within one word were looked at with the words; here gaps have moved.
    const std::size_t words = a.end - a.begin;
    const bool isOther = words != b.end - b.begin;
    const InARow may { isOther || alignment.matched() < words, isOther || alignment.matched() + 1 < words };
    const auto &wholeA = book.letters( a.whole );
    const auto &wholeB = book.letters( b.whole );
    likeness = std::max( likeness, ofLetters( wholeA, wholeB, may ) );
    if ( a.core != a.whole || b.core != b.whole )
      likeness = std::max( likeness, ofLetters( book.letters( a.core ), book.letters( b.core ), may ) );
    if ( a.core != a.whole )
      likeness = std::max( likeness, ofLetters( book.letters( a.core ), wholeB, may ) );
    if ( b.core != b.whole )
      likeness = std::max( likeness, ofLetters( wholeA, book.letters( b.core ), may ) );
  }
  return part * likeness;
}

} // namespace

NameComparison::NameComparison( const PlaceNames &first, const PlaceNames &second, const RunContext &context )
{
  const Polling polling( context );
  mBook = std::make_unique<Book>( first, second );
}
NameComparison::~NameComparison() = default;
NameComparison::NameComparison( NameComparison && ) noexcept = default;
NameComparison &NameComparison::operator=( NameComparison && ) noexcept = default;

bool NameComparison::hasName( const Name &name ) const { return !mBook->readings( name.list, name.row ).empty(); }

double NameComparison::expectedNamesakes( const Name &name, std::size_t places ) const
{
  const std::size_t all = mBook->size();
  const std::size_t others = std::max<std::size_t>( mBook->namesakes( name.list, name.row ), 2 ) - 2;
  return all > 0 ? static_cast<double>( others ) / static_cast<double>( all ) * static_cast<double>( places ) : 0;
}

NameComparison::Likeness NameComparison::compare( const Name &a, const Name &b ) const
{
  Likeness best;
  const auto readingsA = mBook->readings( a.list, a.row );
  const auto readingsB = mBook->readings( b.list, b.row );
  if ( readingsA.empty() || readingsB.empty() )
    return best;
  const bool usualOnesContradict = contradict( readingsA.front(), readingsB.front() );
  for ( const Reading &x : readingsA )
    for ( const Reading &y : readingsB )
    {
      if ( !haveSoundsInCommon( x, y ) )
        continue;
      double withoutMarks = 0;
      const double likeness = ofReadings( *mBook, x, y, withoutMarks );
      const bool isConflict = contradict( x, y ) || ( usualOnesContradict && !( x.isWhole && y.isWhole ) );
      best.ifNoConflict = std::max( { best.ifNoConflict, likeness, isConflict ? withoutMarks : 0 } );
      const double similarity = isConflict ? std::min( likeness, CONFLICT ) : likeness;
      if ( similarity > best.similarity )
        best.isSameKind = x.kinds == y.kinds;
      else if ( similarity == best.similarity )
        best.isSameKind = best.isSameKind || x.kinds == y.kinds;
      best.similarity = std::max( best.similarity, similarity );
    }
  return best;
}

} // namespace lacuna
