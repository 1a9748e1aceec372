// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_check_run.h"
#include "lacuna/places/empty_cells.h"
#include "lacuna/zone_locator.h"
#include "layers/field_finder.h"
#include "messages/error_text.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

#include <QLocale>

#include <algorithm>
#include <bit>
#include <limits>
#include <map>

namespace lacuna
{

namespace
{

constexpr double GRID_M = 500; // of areas where no zones are given
constexpr std::uint32_t NOWHERE = std::numeric_limits<std::uint32_t>::max();

std::uint64_t keyOf( const EarthGrid::Key &key )
{
  return mixBits( mixBits( static_cast<std::uint64_t>( key.first ) ) ^ static_cast<std::uint64_t>( key.second ) );
}

// Of the coordinates as they stand in the layer, so that it does not hang on the order of the rows.
std::uint64_t keyOf( const Footprints &footprints, std::size_t row )
{
  std::uint64_t key = footprints.ringEnd( row ) - footprints.ringBegin( row );
  for ( std::uint32_t r = footprints.ringBegin( row ); r < footprints.ringEnd( row ); ++r )
  {
    const Footprints::Ring ring = footprints.ring( r );
    key = mixBits( key ^ ring.size );
    for ( std::size_t i = 0; i < 2 * ring.size; ++i )
      key = mixBits( key ^ std::bit_cast<std::uint64_t>( ring.xy[i] + 0.0 ) );
  }
  return key;
}

std::uint64_t keyOf( const QString &text )
{
  std::uint64_t key = 0;
  for ( const char letter : text.toUtf8() )
    key = mixBits( key ^ static_cast<unsigned char>( letter ) );
  return key;
}

} // namespace

bool SampleCheckInputs::has( StratumKind kind ) const
{
  return std::any_of( layers.begin(), layers.end(), [kind]( const SampleLayer &one ) { return one.kind == kind; } );
}

SampleCheckRun::SampleCheckRun(
  const SampleCheckInputs &inputs, const QgsCoordinateTransformContext &transforms, const RunContext &context,
  QgsProcessingFeedback *feedback
)
  : mInputs( inputs )
  , mTransforms( transforms )
  , mContext( context )
  , mFeedback( feedback )
{}

SampleCheckData SampleCheckRun::draw()
{
  read();
  judge();
  findSquares();
  drawRows();
  order();
  return std::move( mData );
}

void SampleCheckRun::endIfCanceled( std::size_t row ) const
{
  if ( row % 2048 == 0 && mFeedback->isCanceled() )
    throw Canceled();
}

void SampleCheckRun::read()
{
  mFeedback->setProgressText( tr( "Reading the layers" ) );
  for ( const SampleLayer &layer : mInputs.layers )
  {
    // Rows that are alike in shape are told apart by their id, where they have one.
    const int id = ourField( layer.source->fields(), QStringLiteral( "gap_id" ) );
    mData.raw.push_back(
      readLayer( *layer.source, { .idField = id, .kind = kindOf( *layer.source ), .file = layer.file }, mContext )
    );
    const RawFootprints &raw = mData.raw.back().raw;
    std::vector<std::uint64_t> keys( raw.skip.size() );
    for ( std::size_t row = 0; row < keys.size(); ++row )
    {
      endIfCanceled( row );
      keys[row] = mixBits( keyOf( raw.footprints, row ) ^ ( id >= 0 ? keyOf( raw.ids.at( row ) ) : 0 ) );
    }
    mKeys.push_back( std::move( keys ) );
    mFeedback->setProgress( 8 * static_cast<double>( mData.raw.size() ) );
  }
  if ( mInputs.area )
    mData.area = readLayer( *mInputs.area, {}, mContext );
  if ( mInputs.zones )
  {
    mData.zones = readLayer( *mInputs.zones, {}, mContext );
    for ( std::size_t zone = 0; zone < mData.zones.raw.skip.size(); ++zone ) // before the coordinates change
      mAreas.push_back( { keyOf( mData.zones.raw.footprints, zone ), 0, 0 } );
  }
  std::vector<RawLayer *> all;
  for ( RawLayer &raw : mData.raw )
    all.push_back( &raw );
  if ( mInputs.area )
    all.push_back( &mData.area );
  if ( mInputs.zones )
    all.push_back( &mData.zones );
  mData.frame = chooseWorkingFrame( all, mTransforms );
  for ( std::size_t i = 0; i < all.size(); ++i )
  {
    const double from = 0.3 + 0.2 * static_cast<double>( i ) / static_cast<double>( all.size() );
    toWorkingFrame( *all[i], mData.frame, mTransforms, mContext.part( from, from + 0.04 ) );
    all[i]->raw.footprints.updateBoxes();
  }
}

std::vector<Point> SampleCheckRun::placesOf( std::size_t layer ) const
{
  const RawFootprints &raw = mData.raw[layer].raw;
  std::vector<Point> places( raw.skip.size() );
  for ( std::size_t row = 0; row < places.size(); ++row )
    if ( endIfCanceled( row ); raw.skip[row] == SkipReason::None && !raw.footprints.isEmpty( row ) )
    {
      const std::span<const double> xy = raw.footprints.coordinates( row );
      places[row] = xy.size() == 2 ? Point { xy[0], xy[1] } : pointOnSurface( raw.footprints, row );
    }
  return places;
}

// Which rows take part: inside the area, and in a zone where the areas to visit are zones.
void SampleCheckRun::judge()
{
  const auto where = [this]( std::size_t layer, const Footprints &polygons ) {
    RawFootprints &raw = mData.raw[layer].raw;
    std::vector<std::uint8_t> judged( raw.skip.size() );
    for ( std::size_t row = 0; row < judged.size(); ++row )
      judged[row] = raw.skip[row] == SkipReason::None ? 1 : 0;
    return locateInZones( raw.footprints, judged, ZoneLocator( polygons ), mContext.quiet() );
  };
  for ( std::size_t layer = 0; layer < mData.raw.size(); ++layer )
  {
    RawFootprints &raw = mData.raw[layer].raw;
    if ( mInputs.area )
    {
      const std::vector<std::uint8_t> outside = where( layer, mData.area.raw.footprints ).outside;
      for ( std::size_t row = 0; row < outside.size(); ++row )
        if ( outside[row] )
          raw.skip[row] = SkipReason::OutsideArea;
    }
    SampleStratum stratum { mInputs.layers[layer].kind, {}, {} };
    std::vector<std::uint32_t> areas;
    if ( mInputs.options.inAreas )
    {
      areas = areasOf( placesOf( layer ) );
      for ( std::size_t row = 0; row < areas.size(); ++row )
        if ( areas[row] == NOWHERE && raw.skip[row] == SkipReason::None )
          raw.skip[row] = SkipReason::OutsideZones;
    }
    std::vector<std::uint32_t> rows;
    for ( std::uint32_t row = 0; row < raw.skip.size(); ++row )
      if ( raw.skip[row] == SkipReason::None )
      {
        rows.push_back( row );
        stratum.keys.push_back( mKeys[layer][row] );
        if ( mInputs.options.inAreas )
          stratum.areas.push_back( areas[row] );
      }
    mRows.push_back( std::move( rows ) );
    mStrata.push_back( std::move( stratum ) );
  }
  mFeedback->setProgress( 60 );
}

// The number of the area of each place: the zone, of several the one with the smallest key, or the square of the grid.
std::vector<std::uint32_t> SampleCheckRun::areasOf( const std::vector<Point> &places )
{
  std::vector<std::uint32_t> areas( places.size(), NOWHERE );
  if ( !mInputs.zones )
  {
    const EarthGrid grid( mData.frame.frame, GRID_M );
    std::map<std::uint64_t, std::uint32_t> numbers;
    for ( std::uint32_t i = 0; i < mAreas.size(); ++i )
      numbers.emplace( mAreas[i].key, i );
    for ( std::size_t i = 0; i < places.size(); ++i )
    {
      endIfCanceled( i );
      const EarthGrid::Key key = grid.keyOf( places[i] );
      const auto [found, isNew] = numbers.emplace( keyOf( key ), static_cast<std::uint32_t>( mAreas.size() ) );
      if ( isNew )
        mAreas.push_back(
          { keyOf( key ), static_cast<double>( key.second ) * grid.width( key.first ), grid.middleY( key.first ) }
        );
      areas[i] = found->second;
    }
    return areas;
  }
  const Footprints &zones = mData.zones.raw.footprints;
  for ( std::uint32_t zone = 0; zone < mAreas.size(); ++zone )
    if ( !zones.isEmpty( zone ) )
    {
      mAreas[zone].x = ( zones.box( zone ).xMin + zones.box( zone ).xMax ) / 2;
      mAreas[zone].y = ( zones.box( zone ).yMin + zones.box( zone ).yMax ) / 2;
    }
  const ZoneLocator locator( zones );
  for ( std::size_t i = 0; i < places.size(); ++i )
  {
    endIfCanceled( i );
    locator.forEach( places[i], [&]( std::uint32_t zone ) {
      if ( areas[i] == NOWHERE || mAreas[zone].key < mAreas[areas[i]].key )
        areas[i] = zone;
    } );
  }
  return areas;
}

void SampleCheckRun::findSquares()
{
  if ( !mInputs.canTellEmptySquares() )
    return;
  mFeedback->setProgressText( tr( "Looking for squares without a building" ) );
  mData.grid = EarthGrid( mData.frame.frame, mInputs.cellM );
  std::vector<const Footprints *> buildings;
  for ( const RawLayer &raw : mData.raw )
    buildings.push_back( &raw.raw.footprints );
  const EmptyCells found
    = findEmptyCells( mData.area.raw.footprints, buildings, mData.grid, mData.frame.frame, mContext.part( 0.6, 0.8 ) );
  mData.allSquares = found.all;
  SampleStratum stratum { StratumKind::Cell, {}, {} };
  std::vector<Point> middles;
  for ( const EarthGrid::Key &key : found.keys )
    middles.push_back( mData.grid.middle( key ) );
  const std::vector<std::uint32_t> areas = mInputs.options.inAreas ? areasOf( middles ) : std::vector<std::uint32_t>();
  for ( std::size_t i = 0; i < found.keys.size(); ++i )
  {
    endIfCanceled( i );
    if ( mInputs.options.inAreas && areas[i] == NOWHERE )
      continue; // land in no zone
    mData.squares.push_back( found.keys[i] );
    stratum.keys.push_back( keyOf( found.keys[i] ) );
    if ( mInputs.options.inAreas )
      stratum.areas.push_back( areas[i] );
  }
  mStrata.push_back( std::move( stratum ) );
}

void SampleCheckRun::refuseFewAreas( const SampleDesign &design ) const
{
  throw QgsProcessingException(
    tr( "There are %1 areas to choose from (small ones are joined until each has enough to look at), and AREAS asks "
        "for %2 of them. Set AREAS well below %1, give smaller ZONES, or set DESIGN to simple." )
      .arg( design.areaCount() )
      .arg( mInputs.options.areas )
  );
}

void SampleCheckRun::drawRows()
{
  mFeedback->setProgressText( tr( "Drawing the sample" ) );
  const SampleDesign design( mStrata, mAreas, mInputs.options, mContext.quiet() );
  mData.plan = design.plan();
  mData.areaCount = design.areaCount();
  const bool isNothing
    = std::all_of( mData.plan.begin(), mData.plan.end(), []( const StratumPlan &plan ) { return plan.rows == 0; } );
  if ( isNothing )
    throw QgsProcessingException( tr(
      "There is nothing to draw a sample from: no layer has a usable building, inside AREA and ZONES where those are "
      "given. Choose the results of Building gaps, and check that AREA and ZONES lie over them."
    ) );
  if ( !design.canDraw() )
    refuseFewAreas( design );
  for ( const DrawnRow &drawn : design.draw( static_cast<std::uint64_t>( mInputs.seed ), mContext.quiet() ) )
  {
    const bool isSquare = drawn.stratum >= mInputs.layers.size();
    mData.rows.push_back(
      { drawn.stratum, isSquare ? drawn.row : mRows[drawn.stratum][drawn.row],
        mInputs.options.inAreas ? static_cast<int>( drawn.area ) + 1 : 0, place( drawn ) }
    );
  }
  for ( StratumPlan &plan : mData.plan ) // at visits give or take a few of the plan
    plan.sample = 0;
  for ( const SampledRow &row : mData.rows )
    ++mData.plan[row.stratum].sample;
  mFeedback->setProgress( 85 );
}

Point SampleCheckRun::place( const DrawnRow &row ) const
{
  if ( row.stratum >= mInputs.layers.size() )
    return mData.grid.middle( mData.squares[row.row] );
  const Footprints &footprints = mData.raw[row.stratum].raw.footprints;
  const std::uint32_t own = mRows[row.stratum][row.row];
  const std::span<const double> xy = footprints.coordinates( own );
  return xy.size() == 2 ? Point { xy[0], xy[1] } : pointOnSurface( footprints, own );
}

std::uint64_t SampleCheckRun::keyAt( const SampledRow &row ) const
{
  return row.stratum < mInputs.layers.size() ? mKeys[row.stratum][row.row] : keyOf( mData.squares[row.row] );
}

// As one would walk: visits one near the other, and the rows of each.
void SampleCheckRun::order()
{
  const RunContext quiet = mContext.quiet();
  std::map<int, std::vector<SampledRow>> visits;
  for ( std::size_t i = 0; i < mData.rows.size(); ++i )
  {
    endIfCanceled( i );
    visits[mData.rows[i].area].push_back( mData.rows[i] );
  }
  std::vector<const std::vector<SampledRow> *> rowsOf;
  std::vector<SampleArea> middles;
  for ( const auto &[number, rows] : visits )
  {
    SampleArea middle { keyAt( rows.front() ), 0, 0 };
    for ( const SampledRow &row : rows )
    {
      middle.key = std::min( middle.key, keyAt( row ) );
      middle.x += row.place.x / static_cast<double>( rows.size() );
      middle.y += row.place.y / static_cast<double>( rows.size() );
    }
    rowsOf.push_back( &rows );
    middles.push_back( middle );
  }
  mData.rows.clear();
  int next = mInputs.options.inAreas ? 1 : 0;
  for ( const std::uint32_t visit : walkingOrder( middles, quiet ) )
  {
    std::vector<SampleArea> places;
    for ( const SampledRow &row : *rowsOf[visit] )
      places.push_back( { mixBits( keyAt( row ) + row.stratum ), row.place.x, row.place.y } );
    for ( const std::uint32_t i : walkingOrder( places, quiet ) )
    {
      mData.rows.push_back( ( *rowsOf[visit] )[i] );
      mData.rows.back().area = next;
    }
    ++next;
  }
}

} // namespace lacuna
