// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/place_matching.h"
#include "../core/polling.h"
#include "lacuna/metres_between.h"
#include "lacuna/parallel.h"
#include "lacuna/spatial_index.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>

namespace lacuna
{

namespace
{

constexpr std::uint32_t NONE = PlaceVerdict::NONE;
constexpr double NEEDED_NEAR = 0.80;
constexpr double NEEDED_FAR = 0.97;
constexpr double DISTANCE_COSTS = 0.25; // of similarity, at the largest distance
constexpr double SAME_NAME = 0.95;
constexpr double BY_CHANCE = 0.05; // namesakes within the far distance: every village has its San Francisco
constexpr double HERE_M = 300;
constexpr std::size_t CHUNK = 64;

Box boxOf( const Point &at ) { return { at.x, at.y, at.x, at.y }; }

// The places of one list, with their index.
struct Side
{
  const PlaceList &list;
  SpatialIndex index;
  explicit Side( const PlaceList &all ) : list( all )
  {
    std::vector<Box> boxes( all.at.size() );
    for ( std::size_t row = 0; row < boxes.size(); ++row )
      if ( all.usable[row] )
        boxes[row] = boxOf( all.at[row] );
    index = SpatialIndex( boxes );
  }
};

// Calls visit( row, metres ) for the places within a distance. The scale of the frame grows towards the poles: one
// degree away it is 3 % larger at most up to 60 degrees, hence the room.
template <class Visit>
void around( const Side &side, const Point &at, double withinM, const MetricFrame &frame, Visit &&visit )
{
  const double reach = 1.05 * withinM * frame.unitsPerMetre( at.x, at.y );
  side.index.query( boxOf( at ).grown( reach ), [&]( std::uint32_t row ) {
    if ( const double distance = metresBetween( at, side.list.at[row], frame ); distance <= withinM )
      visit( row, distance );
  } );
}

class Matcher
{
public:
  Matcher(
    const PlaceList &official, const PlaceList &places, const NameComparison &names, const MetricFrame &frame,
    const PlaceMatchOptions &options
  )
    : mSides { Side( official ), Side( places ) }
    , mNames( names )
    , mFrame( frame )
    , mOptions( options )
  {
    mResult.official.resize( official.at.size() );
    mResult.places.resize( places.at.size() );
  }

  PlaceMatches run( const RunContext &context )
  {
    byCode();
    const RunContext looking = context.part( 0.1, 0.7 );
    findPairs( looking );
    byName();
    const RunContext far = context.part( 0.7, 0.8 );
    byFarName( far );
    const RunContext reasons = context.part( 0.8, 1 );
    findReasons( reasons );
    findDoubles();
    std::size_t step = 0;
    std::sort( mResult.pairs.begin(), mResult.pairs.end(), [&step]( const PlacePair &a, const PlacePair &b ) {
      poll( step++ );
      return std::tie( a.official, a.place ) < std::tie( b.official, b.place );
    } );
    return std::move( mResult );
  }

private:
  std::vector<PlaceVerdict> &verdicts( int side ) { return side == 0 ? mResult.official : mResult.places; }
  bool isFree( int side, std::uint32_t row ) { return verdicts( side )[row].by == PlaceMatchedBy::None; }
  NameComparison::Likeness compare( std::uint32_t official, std::uint32_t place ) const
  {
    return mNames.compare( { 0, official }, { 1, place } );
  }
  void join( const PlacePair &pair )
  {
    mResult.official[pair.official] = { pair.by, PlaceGap::None, pair.place, pair.similarity, pair.distanceM };
    mResult.places[pair.place] = { pair.by, PlaceGap::None, pair.official, pair.similarity, pair.distanceM };
  }
  void byCode();
  void findPairs( const RunContext &context );
  void byName();
  void byFarName( const RunContext &context );
  std::uint32_t onlyNamesake( int side, std::uint32_t row ) const;
  void findReasons( const RunContext &context );
  PlaceVerdict reasonOf( int side, std::uint32_t row ) const;
  void findDoubles();

  Side mSides[2];
  const NameComparison &mNames;
  const MetricFrame &mFrame;
  PlaceMatchOptions mOptions;
  PlaceMatches mResult;
};

// The codes of a row one by one.
template <class Visit>
void forEachCode( std::string_view codes, Visit &&visit )
{
  while ( !codes.empty() )
  {
    const std::size_t end = std::min( codes.find( ';' ), codes.size() );
    if ( end > 0 )
      visit( std::string( codes.substr( 0, end ) ) );
    codes.remove_prefix( std::min( end + 1, codes.size() ) );
  }
}

constexpr std::uint32_t SEVERAL = NONE - 1; // rows have the code

// The row that has a code, or SEVERAL.
std::map<std::string, std::uint32_t> rowsOfCodes( const PlaceList &list )
{
  std::map<std::string, std::uint32_t> rows;
  for ( std::uint32_t row = 0; row < list.codes.size(); ++row )
  {
    poll( row );
    if ( list.usable[row] )
      forEachCode( list.codes[row], [&]( std::string &&code ) {
        const auto [found, isNew] = rows.try_emplace( std::move( code ), row );
        if ( !isNew && found->second != row )
          found->second = SEVERAL;
      } );
  }
  return rows;
}

void Matcher::byCode()
{
  const std::map<std::string, std::uint32_t> official = rowsOfCodes( mSides[0].list );
  const std::map<std::string, std::uint32_t> places = rowsOfCodes( mSides[1].list );
  if ( official.empty() || places.empty() )
    return;
  std::vector<PlacePair> pairs;
  std::size_t step = 0;
  for ( const auto &[code, row] : official )
  {
    poll( step++ );
    const auto found = places.find( code );
    if ( found == places.end() )
      continue;
    const std::uint32_t place = found->second;
    if ( row == SEVERAL || place == SEVERAL )
    {
      ++mResult.sharedCodes;
      continue;
    }
    const double distance = metresBetween( mSides[0].list.at[row], mSides[1].list.at[place], mFrame );
    pairs.push_back( { row, place, compare( row, place ).similarity, distance, PlaceMatchedBy::Code } );
  }
  // A row may have several codes.
  std::sort( pairs.begin(), pairs.end(), []( const PlacePair &a, const PlacePair &b ) {
    return std::tie( a.distanceM, a.official, a.place ) < std::tie( b.distanceM, b.official, b.place );
  } );
  for ( const PlacePair &pair : pairs )
    if ( isFree( 0, pair.official ) && isFree( 1, pair.place ) )
    {
      join( pair );
      mResult.pairs.push_back( pair );
    }
}

void Matcher::findPairs( const RunContext &context )
{
  const std::size_t size = mResult.official.size();
  std::vector<std::vector<PlacePair>> found( ( size + CHUNK - 1 ) / CHUNK );
  parallelFor( size, CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    std::vector<PlacePair> &mine = found[begin / CHUNK];
    for ( auto row = static_cast<std::uint32_t>( begin ); row < end; ++row )
    {
      pollNow();
      if ( !mSides[0].list.usable[row] || !isFree( 0, row ) )
        continue;
      around(
        mSides[1], mSides[0].list.at[row], mOptions.maxDistanceM, mFrame,
        [&]( std::uint32_t place, double distance ) {
          if ( !isFree( 1, place ) )
            return;
          const double similarity = compare( row, place ).similarity;
          if ( similarity >= neededSimilarity( distance, mOptions.maxDistanceM ) )
            mine.push_back( { row, place, similarity, distance, PlaceMatchedBy::None } );
        }
      );
    }
  } );
  for ( const std::vector<PlacePair> &mine : found )
    mResult.pairs.insert( mResult.pairs.end(), mine.begin(), mine.end() );
}

void Matcher::byName()
{
  std::vector<PlacePair *> order;
  for ( PlacePair &pair : mResult.pairs )
    if ( pair.by == PlaceMatchedBy::None )
      order.push_back( &pair );
  const auto score = [this]( const PlacePair &pair ) {
    return pair.similarity - DISTANCE_COSTS * pair.distanceM / mOptions.maxDistanceM;
  };
  std::size_t step = 0;
  std::sort( order.begin(), order.end(), [&]( const PlacePair *a, const PlacePair *b ) {
    poll( step++ );
    const double scoreA = score( *a );
    const double scoreB = score( *b );
    if ( scoreA != scoreB )
      return scoreA > scoreB;
    return std::tie( a->distanceM, a->official, a->place ) < std::tie( b->distanceM, b->official, b->place );
  } );
  for ( PlacePair *pair : order )
    if ( isFree( 0, pair->official ) && isFree( 1, pair->place ) )
    {
      pair->by = PlaceMatchedBy::Name;
      join( *pair );
    }
}

// The one place of the other list with the name within the far distance, or NONE where there is none, or several, or
// another one of the name in the list itself.
std::uint32_t Matcher::onlyNamesake( int side, std::uint32_t row ) const
{
  const Point &at = mSides[side].list.at[row];
  const NameComparison::Name name { side, row };
  std::size_t places = 0;
  const auto count = [&]( int other, std::uint32_t &last ) {
    std::size_t namesakes = 0;
    around( mSides[other], at, mOptions.farDistanceM, mFrame, [&]( std::uint32_t candidate, double ) {
      ++places;
      if ( other == side && candidate == row )
        return;
      const NameComparison::Likeness alike = mNames.compare( name, { other, candidate } );
      if ( alike.similarity < SAME_NAME )
        return;
      ++namesakes;
      last = alike.isSameKind ? candidate : NONE;
    } );
    return namesakes;
  };
  std::uint32_t found = NONE;
  std::uint32_t own = NONE;
  if ( count( 1 - side, found ) != 1 || count( side, own ) != 0 )
    return NONE;
  return mNames.expectedNamesakes( name, places ) <= BY_CHANCE ? found : NONE;
}

void Matcher::byFarName( const RunContext &context )
{
  if ( !( mOptions.farDistanceM > 0 ) )
    return;
  const std::size_t size = mResult.official.size();
  std::vector<std::uint32_t> partner( size, NONE );
  parallelFor( size, CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( auto row = static_cast<std::uint32_t>( begin ); row < end; ++row )
    {
      pollNow();
      if ( !mSides[0].list.usable[row] || !isFree( 0, row ) )
        continue;
      const std::uint32_t place = onlyNamesake( 0, row );
      if ( place != NONE && isFree( 1, place ) && onlyNamesake( 1, place ) == row )
        partner[row] = place;
    }
  } );
  for ( std::uint32_t row = 0; row < size; ++row )
    if ( const std::uint32_t place = partner[row]; place != NONE )
    {
      const double distance = metresBetween( mSides[0].list.at[row], mSides[1].list.at[place], mFrame );
      const PlacePair pair { row, place, compare( row, place ).similarity, distance, PlaceMatchedBy::FarName };
      mResult.pairs.push_back( pair );
      join( pair );
    }
}

PlaceVerdict Matcher::reasonOf( int side, std::uint32_t row ) const
{
  // The likest of each kind, the nearer of two.
  struct Best
  {
    std::uint32_t other = NONE;
    double likeness = 0;
    double distanceM = 0;
    void offer( std::uint32_t candidate, double alike, double distance )
    {
      if ( other == NONE || alike > likeness
           || ( alike == likeness && std::tie( distance, candidate ) < std::tie( distanceM, other ) ) )
        *this = { candidate, alike, distance };
    }
  };
  Best taken, conflict, namesake, nearest;
  const Side &others = mSides[1 - side];
  const double reach = std::max( mOptions.maxDistanceM, mOptions.farDistanceM );
  around( others, mSides[side].list.at[row], reach, mFrame, [&]( std::uint32_t other, double distance ) {
    const NameComparison::Likeness alike = mNames.compare( { side, row }, { 1 - side, other } );
    const bool isNear = distance <= mOptions.maxDistanceM;
    const double needed = neededSimilarity( std::min( distance, mOptions.maxDistanceM ), mOptions.maxDistanceM );
    if ( isNear && alike.similarity >= needed )
      taken.offer( other, alike.similarity, distance );
    else if ( isNear && alike.isConflict() && alike.ifNoConflict >= needed )
      conflict.offer( other, alike.ifNoConflict, distance );
    else if ( alike.similarity >= SAME_NAME )
      namesake.offer( other, alike.similarity, distance );
    nearest.offer( other, -distance, distance );
  } );
  const auto verdict = [&]( PlaceGap reason, const Best &best ) {
    PlaceVerdict result { PlaceMatchedBy::None, reason, best.other, 0, best.distanceM };
    if ( best.other != NONE )
      result.similarity = mNames.compare( { side, row }, { 1 - side, best.other } ).similarity;
    return result;
  };
  if ( taken.other != NONE )
    return verdict( PlaceGap::TakenByBetterMatch, taken );
  if ( conflict.other != NONE )
    return verdict( PlaceGap::NameConflict, conflict );
  if ( nearest.other != NONE && nearest.distanceM <= HERE_M )
    return verdict( PlaceGap::OtherNameHere, nearest );
  if ( namesake.other != NONE )
    return verdict( PlaceGap::SameNameFar, namesake );
  return verdict( PlaceGap::NothingNear, nearest );
}

void Matcher::findReasons( const RunContext &context )
{
  const std::size_t size = mResult.official.size() + mResult.places.size();
  parallelFor( size, CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      pollNow();
      const int side = i < mResult.official.size() ? 0 : 1;
      const auto row = static_cast<std::uint32_t>( side == 0 ? i : i - mResult.official.size() );
      if ( mSides[side].list.usable[row] && isFree( side, row ) )
        verdicts( side )[row] = reasonOf( side, row );
    }
  } );
}

void Matcher::findDoubles()
{
  const PlaceList &list = mSides[0].list;
  for ( std::uint32_t row = 0; row < list.at.size(); ++row )
  {
    poll( row );
    if ( list.usable[row] && !list.names[row].empty() )
      around( mSides[0], list.at[row], HERE_M, mFrame, [&]( std::uint32_t other, double ) {
        if ( other > row && !list.names[other].empty() && list.names[row].front() == list.names[other].front() )
          mResult.doubles.emplace_back( row, other );
      } );
  }
  std::sort( mResult.doubles.begin(), mResult.doubles.end() );
}

} // namespace

const char *placeGapCode( PlaceGap reason ) noexcept
{
  switch ( reason )
  {
    case PlaceGap::NothingNear:
      return "nothing_near";
    case PlaceGap::OtherNameHere:
      return "other_name_here";
    case PlaceGap::SameNameFar:
      return "same_name_far";
    case PlaceGap::NameConflict:
      return "name_conflict";
    case PlaceGap::TakenByBetterMatch:
      return "taken_by_better_match";
    case PlaceGap::None:
      break;
  }
  return "";
}

double neededSimilarity( double distanceM, double maxDistanceM )
{
  return NEEDED_NEAR + ( NEEDED_FAR - NEEDED_NEAR ) * std::min( distanceM / maxDistanceM, 1.0 );
}

PlaceMatches matchPlaces(
  const PlaceList &official, const PlaceList &places, const NameComparison &names, const MetricFrame &frame,
  const PlaceMatchOptions &options, const RunContext &context
)
{
  const Polling polling( context );
  return Matcher( official, places, names, frame, options ).run( context );
}

} // namespace lacuna
