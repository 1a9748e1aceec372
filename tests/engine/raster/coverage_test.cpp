// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/raster/coverage.h"
#include "cell_shares.h"
#include "footprint_builders.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace lacuna::testing
{

namespace
{

constexpr CellWindow EVERYWHERE { -1000, -1000, 3000, 3000 };

Shares sharesOf( const Footprints &cells, std::size_t feature, const CellWindow &window = EVERYWHERE )
{
  Shares shares;
  CellCoverage coverage;
  coverage.scan( cells, feature, window, [&]( std::int64_t row, std::int64_t column, std::span<const double> found ) {
    for ( std::size_t i = 0; i < found.size(); ++i )
      if ( found[i] > 0 )
        shares[{ column + static_cast<std::int64_t>( i ), row }] = found[i];
  } );
  return shares;
}

void expectAsGeos( const Footprints &cells, std::size_t feature )
{
  const Shares ours = sharesOf( cells, feature );
  const Shares theirs = geosShares( cells, feature );
  for ( const Shares *list : { &ours, &theirs } )
    for ( const auto &[cell, share] : *list )
    {
      const auto value = [&cell = cell]( const Shares &of ) { return of.contains( cell ) ? of.at( cell ) : 0.0; };
      ASSERT_NEAR( value( ours ), value( theirs ), 1e-9 )
        << "feature " << feature << " cell " << cell.first << "," << cell.second;
    }
}

Footprints oriented( Footprints footprints )
{
  for ( std::size_t i = 0; i < footprints.size(); ++i )
    footprints.orient( i );
  footprints.updateBoxes();
  return footprints;
}

} // namespace

TEST( CellCoverage, WholeCellsHaveOneAndTouchedCellsNothing )
{
  Footprints cells;
  addPolygon( cells, { { 3, 5 }, { 6, 5 }, { 6, 7 }, { 3, 7 } } );
  const Shares shares = sharesOf( oriented( std::move( cells ) ), 0 );
  ASSERT_EQ( shares.size(), 6U );
  for ( const auto &[cell, share] : shares )
    EXPECT_EQ( share, 1.0 );
}

TEST( CellCoverage, AHouseSmallerThanACellHasItsArea )
{
  Footprints cells;
  addPolygon( cells, square( 10.25, -3.75, 0.5 ) );
  const Shares shares = sharesOf( oriented( std::move( cells ) ), 0 );
  ASSERT_EQ( shares.size(), 1U );
  EXPECT_EQ( shares.begin()->first, std::pair( std::int64_t { 10 }, std::int64_t { -4 } ) );
  EXPECT_NEAR( shares.begin()->second, 0.25, 1e-15 );
}

TEST( CellCoverage, HolesAndPartsAgreeWithGeos )
{
  Footprints cells;
  addPolygon(
    cells, { { 0.3, 0.2 }, { 9.7, 0.9 }, { 8.8, 9.1 }, { 0.1, 8.7 } }, { { { 3, 3 }, { 6, 3 }, { 6, 6 }, { 3, 6 } } }
  );
  addRing( cells, square( 0.4, 0.4, 1.7 ) );
  addRing( cells, square( 4.4, 0.9, 2.3 ) );
  cells.endFeature();
  cells = oriented( std::move( cells ) );
  expectAsGeos( cells, 0 );
  expectAsGeos( cells, 1 );
}

TEST( CellCoverage, RandomAndDegeneratePolygonsAgreeWithGeos )
{
  town::Random random( 41 );
  Footprints cells;
  // LACUNA_POLYGONS=100000 repeats the figure of the documentation.
  const char *wanted = std::getenv( "LACUNA_POLYGONS" );
  const int count = wanted ? std::atoi( wanted ) : 4500;
  for ( int i = 0; i < count * 2 / 3; ++i )
    addPolygon(
      cells, star( random, random.between( -20, 20 ), random.between( -20, 20 ), random.between( 0.05, 5 ), 3 + i % 14 )
    );
  for ( int i = 0; i < count / 3; ++i )
  {
    // Corners and edges on the lines of the grid, slivers, and needles along them.
    const double x = std::floor( random.between( -9, 9 ) );
    const double y = std::floor( random.between( -9, 9 ) );
    const double size = i % 3 == 0 ? 1e-9 : i % 3 == 1 ? 1 : 2.5;
    switch ( i % 4 )
    {
      case 0:
        addPolygon( cells, { { x, y }, { x + 3, y }, { x + 3, y + size } } );
        break;
      case 1:
        addPolygon( cells, { { x, y }, { x + size, y }, { x + size, y + 4 }, { x, y + 4 } } );
        break;
      case 2:
        addPolygon( cells, { { x, y }, { x + 2, y + 2 }, { x, y + 2 } } );
        break;
      default:
        addPolygon( cells, { { x - 0.5, y }, { x, y - 0.5 }, { x + 0.5, y }, { x, y + 0.5 } } );
    }
  }
  cells = oriented( std::move( cells ) );
  for ( std::size_t i = 0; i < cells.size(); ++i )
    ASSERT_NO_FATAL_FAILURE( expectAsGeos( cells, i ) );
}

TEST( CellCoverage, PiecesByWindowAddUpToTheWhole )
{
  town::Random random( 7 );
  Footprints cells;
  addPolygon( cells, star( random, 12, 9, 30, 41 ) );
  cells = oriented( std::move( cells ) );
  const Shares whole = sharesOf( cells, 0 );
  Shares pieces;
  for ( std::int64_t row = -30; row < 50; row += 7 )
    for ( std::int64_t column = -30; column < 50; column += 11 )
      for ( const auto &[cell, share] : sharesOf( cells, 0, { column, row, 11, 7 } ) )
      {
        EXPECT_FALSE( pieces.contains( cell ) );
        pieces[cell] = share;
      }
  ASSERT_EQ( pieces.size(), whole.size() );
  double sum = 0;
  for ( const auto &[cell, share] : whole )
  {
    EXPECT_NEAR( pieces.at( cell ), share, 1e-11 );
    sum += share;
  }
  EXPECT_NEAR( sum, cells.area( 0 ), 1e-9 );
}

TEST( CellCoverage, NothingForPointsAndEmptyFeatures )
{
  Footprints cells;
  cells.endFeature();
  cells.beginRing( false );
  cells.addVertex( 2.5, 2.5 );
  cells.endPath();
  cells.endFeature();
  cells.updateBoxes();
  EXPECT_TRUE( sharesOf( cells, 0 ).empty() );
  EXPECT_TRUE( sharesOf( cells, 1 ).empty() );
}

TEST( Grid, GoesThereAndBackOnRotatedSouthUpAndObliqueGrids )
{
  const double angle = 0.3;
  const double transforms[][6] = {
    { 100, 5, 0, 900, 0, -3 },
    { 100, 5, 0, 900, 0, 3 },
    { 100, 5 * std::cos( angle ), 3 * std::sin( angle ), 900, 5 * std::sin( angle ), -3 * std::cos( angle ) },
    { 100, 5, 1, 900, 0.5, -3 },
  };
  for ( const auto &t : transforms )
  {
    Grid grid { 10, 20, { t[0], t[1], t[2], t[3], t[4], t[5] } };
    for ( const Point cell : { Point { 0, 0 }, Point { 3.25, 17.5 }, Point { 10, 20 } } )
    {
      const Point back = grid.toCell( t[0] + t[1] * cell.x + t[2] * cell.y, t[3] + t[4] * cell.x + t[5] * cell.y );
      EXPECT_NEAR( back.x, cell.x, 1e-12 );
      EXPECT_NEAR( back.y, cell.y, 1e-12 );
    }
    // A footprint keeps its area in units of cells, whichever way the axes go.
    Footprints house;
    addPolygon( house, square( 110, 880, 7 ) );
    house = oriented( std::move( house ) );
    toCells( house, grid, {} );
    double sum = 0;
    for ( const auto &[cell, share] : sharesOf( house, 0 ) )
      sum += share;
    EXPECT_NEAR( sum, 49 / std::abs( grid.determinant() ), 1e-9 );
  }
}

TEST( Grid, SameCellsMeansTheSamePlaces )
{
  const Grid grid { 1000, 1000, { 10, 0.1, 0, 20, 0, -0.1 } };
  Grid other = grid;
  EXPECT_TRUE( grid.sameCells( other ) );
  other.transform[0] += 1e-9;
  EXPECT_TRUE( grid.sameCells( other ) );
  other.transform[1] += 1e-8; // a ten thousandth of a cell after 1000 of them
  EXPECT_FALSE( grid.sameCells( other ) );
  other = grid;
  other.rows = 999;
  EXPECT_FALSE( grid.sameCells( other ) );
}

TEST( CellsOf, TouchesHalfOpenCells )
{
  const CellWindow cells = cellsOf( { 2, -0.5, 4, 0.5 } );
  EXPECT_EQ( cells.column, 2 );
  EXPECT_EQ( cells.columns, 3 );
  EXPECT_EQ( cells.row, -1 );
  EXPECT_EQ( cells.rows, 2 );
  EXPECT_TRUE( cellsOf( Box() ).isEmpty() );
}

} // namespace lacuna::testing
