// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "place_rows.h"
#include "lacuna/error.h"
#include "lacuna/gaps/road_layer.h"
#include "lacuna/layer.h"
#include "lacuna/zone_locator.h"
#include "messages/error_text.h"
#include "settlement_outline.h"

#include <qgsexception.h>
#include <qgsfeature.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( SettlementGaps )
};

constexpr double ROAD_LIMIT_M = 20000; // of the way from an unnamed settlement

// Roads one can drive to a village on: streets of it, and those of the network.
bool isStreet( const QString &highway )
{
  static const QStringList STREETS { "residential", "unclassified", "service", "living_street", "tertiary",
                                     "secondary",   "primary",      "trunk",   "motorway" };
  return STREETS.contains( highway.endsWith( QLatin1String( "_link" ) ) ? highway.chopped( 5 ) : highway );
}

class Finder
{
public:
  Finder(
    const SettlementInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
    QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mContext( context )
    , mRun( run )
    , mFeedback( feedback )
  {}

  SettlementData find()
  {
    mFeedback->setProgressText( Words::tr( "Reading the layers" ) );
    readAll();
    sayWhatIsSwapped();
    bringTogether();
    mFeedback->setProgressText( Words::tr( "Comparing the names" ) );
    match();
    if ( mInputs.roads )
      lookForRoads();
    if ( !mInputs.buildings.empty() )
    {
      mFeedback->setProgressText( Words::tr( "Looking for settlements without a name" ) );
      findUnnamedSettlements();
    }
    count();
    return std::move( mData );
  }

private:
  RawLayer read( const PlaceSource &from, const ReadRequest &request )
  {
    return readLayer( *from.source, request, mRun );
  }

  void stopIfCanceled() const
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
  }

  void readAll()
  {
    for ( int side = 0; side < 2; ++side )
      if ( mInputs.lists[side] )
        mData.lists[side] = readPlaces( mInputs.lists[side], side == 0, mInputs.reach, mRun );
    for ( const BuildingSource &layer : mInputs.buildings )
    {
      ReadRequest request { .kind = placeKind( layer ) };
      request.file = layer.file;
      mBuildings.push_back( read( layer, request ) );
    }
    if ( mInputs.roads )
      readRoads();
    if ( mInputs.area )
      mArea = read( mInputs.area, {} );
  }

  void sayWhatIsSwapped() const
  {
    for ( int side = 0; side < 2; ++side )
    {
      std::vector<const PlaceSource *> others;
      if ( mInputs.lists[1 - side] )
        others.push_back( &mInputs.lists[1 - side] );
      for ( const BuildingSource &layer : mInputs.buildings )
        others.push_back( &layer );
      const auto swapped = std::find_if( others.begin(), others.end(), [&]( const PlaceSource *other ) {
        return mInputs.lists[side] && isSwapped( mData.lists[side], *other, mContext );
      } );
      if ( swapped == others.end() )
        continue;
      mFeedback->pushWarning(
        Words::tr( "“%1” (%2) lies where “%3” does only when latitude and longitude change places: one of the two "
                   "layers seems to have them swapped. Use Swap X and Y coordinates on it, then run again." )
          .arg( mInputs.lists[side].name, mInputs.lists[side].parameter, ( *swapped )->name )
      );
      return; // of two lists either may be meant
    }
  }

  void readRoads()
  {
    const int highway = mInputs.roads.source->fields().lookupField( QStringLiteral( "highway" ) );
    std::vector<std::uint8_t> counts;
    ReadRequest request { .kind = RowKind::Lines };
    if ( highway >= 0 )
    {
      request.attributes << highway;
      request.onFeature
        = [&]( const QgsFeature &feature ) { counts.push_back( isStreet( textOf( feature, highway ) ) ? 1 : 0 ); };
    }
    mRoads = read( mInputs.roads, request );
    for ( std::size_t row = 0; row < counts.size(); ++row )
      if ( !counts[row] )
        mRoads.raw.skip[row] = SkipReason::BelowMinArea; // of this run alone: roads come out nowhere
  }

  void bringTogether()
  {
    std::vector<RawLayer *> all;
    for ( int side = 0; side < 2; ++side )
      if ( mInputs.lists[side] )
        all.push_back( &mData.lists[side].raw );
    for ( RawLayer &layer : mBuildings )
      all.push_back( &layer );
    if ( mInputs.roads )
      all.push_back( &mRoads );
    if ( mInputs.area )
      all.push_back( &mArea );
    mData.frame = chooseWorkingFrame( all, mContext );
    for ( RawLayer *layer : all )
    {
      toWorkingFrame( *layer, mData.frame, mContext, mRun.quiet() );
      layer->raw.footprints.updateBoxes();
    }
    mFeedback->setProgress( 25 );
    if ( mInputs.area )
      mInside.emplace( mArea.raw.footprints );
    for ( int side = 0; side < 2; ++side )
      if ( PlaceRows &rows = mData.lists[side]; mInputs.lists[side] )
      {
        locatePlaces( rows, placeKind( mInputs.lists[side] ) == RowKind::Polygons, mData.frame.frame, mRun );
        mOutside[side].assign( rows.size(), 0 );
        for ( std::size_t row = 0; row < rows.size(); ++row )
          mOutside[side][row] = rows.list.usable[row] && isOutside( rows.list.at[row] ) ? 1 : 0;
      }
  }

  bool isOutside( const Point &at ) const
  {
    bool inside = !mInside;
    if ( mInside )
      mInside->forEach( at, [&inside]( std::uint32_t ) { inside = true; } );
    return !inside;
  }

  void match()
  {
    const NameComparison names( mData.lists[0].list.names, mData.lists[1].list.names, mRun );
    for ( int side = 0; side < 2; ++side )
    {
      PlaceRows &rows = mData.lists[side];
      for ( std::size_t row = 0; row < rows.size(); ++row )
        if ( rows.list.usable[row] && !names.hasName( { side, row } ) )
        {
          rows.skip[row] = SkipReason::NoName;
          rows.list.usable[row] = 0;
        }
    }
    if ( mInputs.canMatch() )
    {
      const RunContext part = mRun.part( 0.25, 0.6 );
      mData.matches
        = matchPlaces( mData.lists[0].list, mData.lists[1].list, names, mData.frame.frame, mInputs.matching, part );
    }
    // A place beside the area that is the partner of one inside belongs to the comparison.
    for ( int side = 0; side < 2; ++side )
      for ( std::size_t row = 0; row < mData.lists[side].size(); ++row )
      {
        if ( !mOutside[side][row] || mData.lists[side].skip[row] != SkipReason::None )
          continue;
        const bool isMatched = mInputs.canMatch() && mData.verdicts( side )[row].by != PlaceMatchedBy::None
                               && !mOutside[1 - side][mData.verdicts( side )[row].other];
        if ( !isMatched )
          mData.lists[side].skip[row] = SkipReason::OutsideArea;
      }
    std::erase_if( mData.matches.pairs, [this]( const PlacePair &pair ) {
      return mOutside[0][pair.official] && mOutside[1][pair.place];
    } );
    std::erase_if( mData.matches.doubles, [this]( const auto &pair ) { return mOutside[0][pair.first] != 0; } );
  }

  void lookForRoads()
  {
    const RunContext part = mRun.part( 0.6, 0.68 );
    mRoadLayer = prepareRoads(
      std::move( mRoads.raw.footprints ), std::move( mRoads.raw.skip ), mData.frame.frame, RoadLayerOptions(), part
    );
    for ( PlaceRows &rows : mData.lists )
      rows.roadM = metresToRoads( rows.list.at, mRoadLayer, mData.frame.frame, mInputs.roadDistanceM, mRun.quiet() );
  }

  NamedPlaces namedPlaces() const
  {
    NamedPlaces places;
    for ( const PlaceRows &rows : mData.lists )
      for ( std::size_t row = 0; row < rows.size(); ++row )
      {
        const SkipReason skip = rows.skip[row];
        if ( skip == SkipReason::None || skip == SkipReason::NoName || skip == SkipReason::OutsideArea )
        {
          const Footprints &shapes = rows.raw.raw.footprints;
          for ( std::uint32_t ring = shapes.ringBegin( row ); ring < shapes.ringEnd( row ); ++ring )
            places.shapes.appendRing( shapes, ring );
        }
        places.shapes.endFeature();
        places.reachM.push_back( rows.reachM[row] );
      }
    places.shapes.updateBoxes();
    return places;
  }

  void findUnnamedSettlements()
  {
    std::function<bool( const Point & )> outside;
    if ( mInside )
      outside = [this]( const Point &at ) { return isOutside( at ); };
    HouseRows all
      = collectHouses( std::move( mBuildings ), mInputs.buildings, mData.frame.frame, outside, mRun, mFeedback );
    mData.houses = std::move( all.at );
    mData.buildingSkip = std::move( all.skip );
    const RunContext settling = mRun.part( 0.68, 0.85 );
    const Settlements settlements = findSettlements( mData.houses, mData.frame.frame, mInputs.settlements, settling );
    const RunContext reaching = mRun.part( 0.85, 0.9 );
    const NameReach reach = reachOfNames( mData.houses, namedPlaces(), mData.frame.frame, reaching );
    std::size_t first = 0;
    for ( PlaceRows &rows : mData.lists )
    {
      rows.near.assign(
        reach.houses.begin() + static_cast<std::ptrdiff_t>( first ),
        reach.houses.begin() + static_cast<std::ptrdiff_t>( first + rows.size() )
      );
      first += rows.size();
    }
    std::vector<std::uint32_t> unnamedOf( settlements.houses.size(), Settlements::SCATTERED );
    for ( const UnnamedSettlement &one : findUnnamed( mData.houses, settlements, reach.named ) )
    {
      unnamedOf[one.settlement] = static_cast<std::uint32_t>( mData.unnamed.size() );
      UnnamedRow row;
      row.found = one;
      row.linkM = settlements.linkM[one.settlement];
      mData.unnamed.push_back( std::move( row ) );
    }
    for ( std::size_t h = 0; h < mData.houses.size(); ++h )
    {
      if ( all.isOutside[h] )
        continue;
      const std::uint32_t settlement = settlements.of[h];
      const std::uint32_t unnamed = settlement == Settlements::SCATTERED ? settlement : unnamedOf[settlement];
      if ( unnamed == Settlements::SCATTERED )
      {
        ++( settlement == Settlements::SCATTERED && !reach.named[h] ? mData.counts.scattered : mData.counts.named );
        continue;
      }
      ++mData.counts.unnamed;
      mData.unnamed[unnamed].houses.push_back( mData.houses[h] );
      mData.unnamed[unnamed].osmHouses += all.isOsm[h];
    }
    std::erase_if( mData.unnamed, []( const UnnamedRow &row ) { return row.houses.empty(); } );
    describeUnnamed();
  }

  void describeUnnamed()
  {
    std::vector<Point> middles;
    std::vector<Point> houses;
    for ( const UnnamedRow &row : mData.unnamed )
    {
      middles.push_back( row.found.middle );
      houses.insert( houses.end(), row.houses.begin(), row.houses.end() );
    }
    std::vector<Point> places;
    std::vector<std::uint8_t> usable;
    QStringList names;
    for ( const PlaceRows &rows : mData.lists )
      for ( std::size_t row = 0; row < rows.size(); ++row )
      {
        places.push_back( rows.list.at[row] );
        usable.push_back( rows.list.usable[row] );
        names << rows.shownNames[row];
      }
    const std::vector<NearestPlace> nearest = nearestPlaces( middles, places, usable, mData.frame.frame, mRun.quiet() );
    std::vector<double> roads;
    if ( mInputs.roads )
      roads = metresToRoads( houses, mRoadLayer, mData.frame.frame, ROAD_LIMIT_M, mRun.quiet() );
    std::size_t house = 0;
    for ( std::size_t i = 0; i < mData.unnamed.size(); ++i )
    {
      UnnamedRow &row = mData.unnamed[i];
      const bool isKnown = nearest[i].place != NearestPlace::NONE;
      row.nearestM = isKnown ? nearest[i].metres : std::numeric_limits<double>::quiet_NaN();
      if ( isKnown )
        row.nearestName = names.at( static_cast<int>( nearest[i].place ) );
      row.roadM = roads.empty() ? std::numeric_limits<double>::quiet_NaN() : roads[house];
      for ( std::size_t k = 0; k < row.houses.size(); ++k, ++house )
        if ( !roads.empty() )
          row.roadM = std::min( row.roadM, roads[house] );
      row.priority = settlementPriority( row.houses.size(), row.nearestM, row.roadM );
      row.outline = outlineOf( row.houses, row.linkM, mData.frame.frame );
      mFeedback->setProgress( 90 + 3.0 * static_cast<double>( i + 1 ) / static_cast<double>( mData.unnamed.size() ) );
      stopIfCanceled();
    }
    std::sort( mData.unnamed.begin(), mData.unnamed.end(), []( const UnnamedRow &a, const UnnamedRow &b ) {
      const auto key
        = []( const UnnamedRow &row ) { return std::tuple( -row.priority, row.found.middle.x, row.found.middle.y ); };
      return key( a ) < key( b );
    } );
  }

  void count()
  {
    SettlementCounts &counts = mData.counts;
    double people = 0;
    bool isAnyKnown = false;
    for ( int side = 0; side < 2; ++side )
    {
      const PlaceRows &rows = mData.lists[side];
      counts.rows[side] = rows.size();
      counts.skipped[side] = countOf( rows.skip );
      for ( std::size_t row = 0; row < rows.size(); ++row )
      {
        if ( rows.skip[row] != SkipReason::None )
          continue;
        const bool isMatched = mInputs.canMatch() && mData.verdicts( side )[row].by != PlaceMatchedBy::None;
        counts.matched += side == 0 && isMatched;
        counts.missing[side] += mInputs.canMatch() && !isMatched;
        if ( side == 0 && mInputs.canMatch() && !isMatched && !std::isnan( rows.people[row] ) )
        {
          people += rows.people[row];
          isAnyKnown = true;
        }
      }
    }
    counts.peopleMissing = isAnyKnown ? people : std::numeric_limits<double>::quiet_NaN();
    counts.completeness = wilsonInterval( counts.matched, counts.matched + counts.missing[0] );
    for ( const std::vector<SkipReason> &skip : mData.buildingSkip )
    {
      counts.buildings += skip.size();
      counts.buildingsSkipped += countOf( skip );
    }
  }
  static std::size_t countOf( const std::vector<SkipReason> &skip )
  {
    return skip.size() - static_cast<std::size_t>( std::count( skip.begin(), skip.end(), SkipReason::None ) );
  }

  const SettlementInputs &mInputs;
  const QgsCoordinateTransformContext &mContext;
  const RunContext &mRun;
  QgsProcessingFeedback *mFeedback;
  SettlementData mData;
  std::vector<RawLayer> mBuildings;
  RawLayer mRoads;
  RawLayer mArea;
  RoadLayer mRoadLayer;
  std::optional<ZoneLocator> mInside;
  std::vector<std::uint8_t> mOutside[2];
};

} // namespace

SettlementData findSettlementGaps(
  const SettlementInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
)
{
  return Finder( inputs, context, run, feedback ).find();
}

} // namespace lacuna
