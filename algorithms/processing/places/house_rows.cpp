// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"
#include "place_rows.h"

#include <span>

namespace lacuna
{

namespace
{

constexpr double SAME_BUILDING_M = 10; // between the middles of one building in two layers

class Collector
{
public:
  Collector(
    const std::vector<BuildingSource> &sources, const MetricFrame &frame, const RunContext &run,
    QgsProcessingFeedback *feedback
  )
    : mSources( sources )
    , mFrame( frame )
    , mRun( run )
    , mFeedback( feedback )
  {}

  HouseRows collect( std::vector<RawLayer> layers, const std::function<bool( const Point & )> &isOutside )
  {
    std::vector<std::uint8_t> layerOf;
    std::vector<Point> at;
    for ( std::size_t i = 0; i < layers.size(); ++i )
    {
      RawFootprints &raw = layers[i].raw;
      std::vector<SkipReason> skip = std::move( raw.skip );
      for ( std::uint32_t row = 0; row < skip.size(); ++row )
      {
        if ( row % 4096 == 0 && mFeedback->isCanceled() )
          throw Canceled();
        if ( skip[row] == SkipReason::None && raw.footprints.isEmpty( row ) )
          skip[row] = SkipReason::EmptyGeometry;
        if ( skip[row] != SkipReason::None )
          continue;
        const std::span<const double> xy = raw.footprints.coordinates( row );
        at.push_back( xy.size() == 2 ? Point { xy[0], xy[1] } : centroid( raw.footprints, row ) );
        mHouses.push_back( { static_cast<std::uint8_t>( i ), row } );
        layerOf.push_back( static_cast<std::uint8_t>( i ) );
      }
      raw.footprints = Footprints();
      mResult.skip.push_back( std::move( skip ) );
    }
    std::vector<std::uint8_t> isOsm( at.size() );
    for ( std::size_t h = 0; h < at.size(); ++h )
      isOsm[h] = mSources[layerOf[h]].isOsm ? 1 : 0;
    if ( layers.size() > 1 )
      dropTwins( at, layerOf, isOsm );
    mResult.at = std::move( at );
    mResult.isOsm = std::move( isOsm );
    mResult.isOutside.assign( mHouses.size(), 0 );
    for ( std::size_t h = 0; isOutside && h < mHouses.size(); ++h )
    {
      if ( h % 4096 == 0 && mFeedback->isCanceled() )
        throw Canceled();
      mResult.isOutside[h] = isOutside( mResult.at[h] ) ? 1 : 0;
      if ( mResult.isOutside[h] )
        mResult.skip[mHouses[h].layer][mHouses[h].row] = SkipReason::OutsideArea;
    }
    return std::move( mResult );
  }

private:
  // One house, of the buildings that several layers have.
  struct House
  {
    std::uint8_t layer;
    std::uint32_t row;
  };

  void dropTwins( std::vector<Point> &at, const std::vector<std::uint8_t> &layerOf, std::vector<std::uint8_t> &isOsm )
  {
    const std::vector<std::uint32_t> twin = findTwins( at, layerOf, SAME_BUILDING_M, mFrame, mRun.quiet() );
    for ( std::size_t h = 0; h < at.size(); ++h )
      if ( twin[h] != h && isOsm[h] )
        isOsm[twin[h]] = 1;
    std::size_t kept = 0;
    for ( std::size_t h = 0; h < at.size(); ++h )
    {
      if ( twin[h] != h )
      {
        mResult.skip[mHouses[h].layer][mHouses[h].row] = SkipReason::InOtherLayer;
        continue;
      }
      at[kept] = at[h];
      isOsm[kept] = isOsm[h];
      mHouses[kept] = mHouses[h];
      ++kept;
    }
    at.resize( kept );
    isOsm.resize( kept );
    mHouses.resize( kept );
  }

  const std::vector<BuildingSource> &mSources;
  const MetricFrame &mFrame;
  const RunContext &mRun;
  QgsProcessingFeedback *mFeedback;
  HouseRows mResult;
  std::vector<House> mHouses;
};

} // namespace

HouseRows collectHouses(
  std::vector<RawLayer> layers, const std::vector<BuildingSource> &sources, const MetricFrame &frame,
  const std::function<bool( const Point & )> &isOutside, const RunContext &run, QgsProcessingFeedback *feedback
)
{
  return Collector( sources, frame, run, feedback ).collect( std::move( layers ), isOutside );
}

} // namespace lacuna
