// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/raster/window_walk.h"
#include "lacuna/error.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>

namespace lacuna
{

// Reads whole blocks once, window by window, so that memory does not grow with the raster. Own; the pitfalls are in
// PITFALLS.md.

namespace
{

// The grid cut into windows of whole blocks.
struct Cutting
{
  std::int64_t width;
  std::int64_t height;
  std::int64_t across;
  std::int64_t down;

  Cutting( const RasterFile &raster, std::size_t cells )
  {
    const std::int64_t columns = static_cast<std::int64_t>( raster.grid().columns );
    const std::int64_t rows = static_cast<std::int64_t>( raster.grid().rows );
    const std::int64_t maxCells = static_cast<std::int64_t>( std::max<std::size_t>( cells, 1 ) );
    width = std::min( raster.blockColumns(), columns );
    height = std::min( raster.blockRows(), rows );
    // Near squares of blocks; strips only grow downwards.
    while ( width * height * 2 <= maxCells && ( width < columns || height < rows ) )
    {
      if ( width < columns && ( width <= height || height >= rows ) )
        width *= 2;
      else
        height *= 2;
    }
    across = ( columns + width - 1 ) / width;
    down = ( rows + height - 1 ) / height;
  }
};

} // namespace

WindowWalk::WindowWalk(
  std::vector<RasterFile> &rasters, std::span<const CellWindow> reach, Members members, std::size_t cellsAtOnce
)
  : mRasters( rasters )
  , mMemberships( reach.size(), 0 )
{
  const Grid &grid = rasters.front().grid();
  const CellWindow whole { 0, 0, static_cast<std::int64_t>( grid.columns ), static_cast<std::int64_t>( grid.rows ) };
  const Cutting cutting( rasters.front(), cellsAtOnce / rasters.size() );
  const auto windowsOf = [&]( std::size_t feature, auto &&visit ) {
    const CellWindow cells = reach[feature].intersected( whole );
    if ( cells.isEmpty() )
      return;
    std::int64_t left = cells.column / cutting.width;
    std::int64_t right = ( cells.column + cells.columns - 1 ) / cutting.width;
    std::int64_t top = cells.row / cutting.height;
    std::int64_t bottom = ( cells.row + cells.rows - 1 ) / cutting.height;
    if ( members == Members::Whole )
    {
      left = right = ( cells.column + cells.columns / 2 ) / cutting.width;
      top = bottom = ( cells.row + cells.rows / 2 ) / cutting.height;
    }
    for ( std::int64_t y = top; y <= bottom; ++y )
      for ( std::int64_t x = left; x <= right; ++x )
        visit( static_cast<std::size_t>( y * cutting.across + x ), cells );
  };

  std::vector<std::size_t> starts( static_cast<std::size_t>( cutting.across * cutting.down ) + 1, 0 );
  for ( std::size_t feature = 0; feature < reach.size(); ++feature )
    windowsOf( feature, [&]( std::size_t window, const CellWindow & ) {
      ++starts[window + 1];
      mMemberships[feature] = static_cast<std::uint8_t>( std::min( 2, mMemberships[feature] + 1 ) );
    } );
  for ( std::size_t window = 1; window < starts.size(); ++window )
    starts[window] += starts[window - 1];
  mOrder.resize( starts.back() );
  std::vector<std::size_t> next( starts.begin(), starts.end() - 1 );
  std::vector<CellWindow> needed( next.size() );
  for ( std::size_t feature = 0; feature < reach.size(); ++feature )
    windowsOf( feature, [&]( std::size_t window, const CellWindow &cells ) {
      mOrder[next[window]++] = static_cast<std::uint32_t>( feature );
      const CellWindow own {
        static_cast<std::int64_t>( window ) % cutting.across * cutting.width,
        static_cast<std::int64_t>( window ) / cutting.across * cutting.height, cutting.width, cutting.height
      };
      needed[window] = needed[window].united( members == Members::Whole ? cells : cells.intersected( own ) );
    } );
  for ( std::size_t window = 0; window < needed.size(); ++window )
    if ( starts[window] != starts[window + 1] )
      mWindows.push_back( { needed[window], starts[window], starts[window + 1] } );
}

LoadedWindow WindowWalk::load( const Window &window, const std::atomic<bool> &stop )
{
  LoadedWindow loaded { window.cells, {} };
  loaded.values.resize( mRasters.size() );
  for ( std::size_t raster = 0; raster < mRasters.size(); ++raster )
  {
    loaded.values[raster].resize( window.cells.cells() );
    mRasters[raster].read( window.cells, loaded.values[raster].data(), [&stop] { return stop.load(); } );
  }
  return loaded;
}

void WindowWalk::run( const Monitor &monitor, const Visit &visit )
{
  const auto check = [&monitor] {
    if ( monitor.canceled && monitor.canceled() )
      throw Canceled();
  };
  std::atomic<bool> stop { false };
  std::future<LoadedWindow> coming;
  // A future waits for its thread when it goes: whatever ends the walk ends the reading first.
  const struct StopReading
  {
    std::atomic<bool> &stop;
    ~StopReading() { stop = true; }
  } stopReading { stop };
  const auto start = [&]( std::size_t window ) {
    if ( window < mWindows.size() )
      coming = std::async( std::launch::async, [this, window, &stop] { return load( mWindows[window], stop ); } );
  };
  start( 0 );
  for ( std::size_t window = 0; window < mWindows.size(); ++window )
  {
    while ( coming.wait_for( std::chrono::milliseconds( 30 ) ) != std::future_status::ready )
      check();
    const LoadedWindow loaded = coming.get();
    start( window + 1 );
    check();
    visit(
      loaded, std::span<const std::uint32_t>( mOrder ).subspan(
                mWindows[window].begin, mWindows[window].end - mWindows[window].begin
              )
    );
    if ( monitor.progress )
      monitor.progress( static_cast<double>( window + 1 ) / static_cast<double>( mWindows.size() ) );
  }
}

} // namespace lacuna
