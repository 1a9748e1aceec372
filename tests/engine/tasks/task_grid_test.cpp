// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasks/task_grid.h"
#include "footprint_builders.h"
#include "lacuna/tasks/task_measures.h"

#include <gtest/gtest.h>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

// Made with the Tasking Manager's own code: ../shared/reference/hot-tools.md 1.7.
struct Vector
{
  Box box;
  int zoom;
  std::size_t cells;
  std::int64_t first[2];
  std::int64_t last[2];
  Box firstCell;
};

const Box GUATEMALA { -90.55, 14.58, -90.45, 14.67 };
const Box LA_PAZ { -68.20, -16.56, -68.05, -16.45 };
const Box QUITO { -78.52, -0.03, -78.44, 0.04 };

const Vector VECTORS[] = {
  { GUATEMALA, 11, 4, { 508, 1107 }, { 509, 1108 }, { -90.703125, 14.434680, -90.527344, 14.604847 } },
  { GUATEMALA, 13, 9, { 2035, 4431 }, { 2037, 4433 }, { -90.571289, 14.562318, -90.527344, 14.604847 } },
  { GUATEMALA, 14, 36, { 4070, 8862 }, { 4075, 8867 }, { -90.571289, 14.562318, -90.549316, 14.583583 } },
  { GUATEMALA, 15, 110, { 8141, 17725 }, { 8151, 17734 }, { -90.560303, 14.572951, -90.549316, 14.583583 } },
  { LA_PAZ, 11, 2, { 636, 928 }, { 636, 929 }, { -68.203125, -16.636192, -68.027344, -16.467695 } },
  { LA_PAZ, 13, 16, { 2544, 3713 }, { 2547, 3716 }, { -68.203125, -16.594081, -68.159180, -16.551962 } },
  { LA_PAZ, 14, 42, { 5088, 7427 }, { 5094, 7432 }, { -68.203125, -16.573023, -68.181152, -16.551962 } },
  { LA_PAZ, 15, 154, { 10176, 14855 }, { 10189, 14865 }, { -68.203125, -16.562493, -68.192139, -16.551962 } },
  { QUITO, 11, 2, { 577, 1023 }, { 577, 1024 }, { -78.574219, -0.175781, -78.398437, 0.000000 } },
  { QUITO, 13, 6, { 2309, 4095 }, { 2311, 4096 }, { -78.530273, -0.043945, -78.486328, 0.000000 } },
  { QUITO, 14, 20, { 4618, 8190 }, { 4622, 8193 }, { -78.530273, -0.043945, -78.508301, -0.021973 } },
  { QUITO, 15, 63, { 9236, 16381 }, { 9244, 16387 }, { -78.530273, -0.032959, -78.519287, -0.021973 } },
};

} // namespace

TEST( TaskGrid, IsTheTaskingManagersOwn )
{
  for ( const Vector &vector : VECTORS )
  {
    const std::vector<SlippyCell> cells = slippyCells( vector.box, vector.zoom );
    ASSERT_EQ( cells.size(), vector.cells );
    EXPECT_EQ( slippyCount( vector.box, vector.zoom ), static_cast<double>( vector.cells ) );
    EXPECT_EQ( cells.front(), ( SlippyCell { vector.first[0], vector.first[1], vector.zoom } ) );
    EXPECT_EQ( cells.back(), ( SlippyCell { vector.last[0], vector.last[1], vector.zoom } ) );
    const Box bounds = cells.front().bounds();
    EXPECT_NEAR( bounds.xMin, vector.firstCell.xMin, 6e-7 );
    EXPECT_NEAR( bounds.yMin, vector.firstCell.yMin, 6e-7 );
    EXPECT_NEAR( bounds.xMax, vector.firstCell.xMax, 6e-7 );
    EXPECT_NEAR( bounds.yMax, vector.firstCell.yMax, 6e-7 );
    // x outer, y inner, both rising.
    for ( std::size_t i = 1; i < cells.size(); ++i )
      EXPECT_TRUE(
        cells[i].x > cells[i - 1].x || ( cells[i].x == cells[i - 1].x && cells[i].y == cells[i - 1].y + 1 )
      );
  }
}

TEST( TaskGrid, ChildrenFillTheirParent )
{
  const SlippyCell cell { 4070, 8862, 14 };
  const Box whole = cell.bounds();
  Box together;
  for ( int child = 0; child < 4; ++child )
  {
    const SlippyCell part = cell.child( child );
    EXPECT_EQ( part.zoom, 15 );
    EXPECT_EQ( part.x / 2, cell.x );
    EXPECT_EQ( part.y / 2, cell.y );
    together.add( part.bounds() );
  }
  EXPECT_NEAR( together.xMin, whole.xMin, 1e-9 );
  EXPECT_NEAR( together.yMax, whole.yMax, 1e-9 );
}

TEST( TaskGrid, CellsCutToTheAreaCoverItAndNothingElse )
{
  town::Random random( 8 );
  for ( int round = 0; round < 20; ++round )
  {
    Footprints area;
    addPolygon( area, star( random, 50, 50, 60, 9 ), { square( 48, 48, 3 ) } );
    area.updateBoxes();
    area.orient( 0 );
    area.updateBoxes();
    for ( const Footprints &cells : { squareCells( area.box( 0 ), 7.3 ), hexagonCells( area.box( 0 ), 9.1 ) } )
    {
      const ClippedCells clipped = clipCells( cells, area, true, { {}, 2 } );
      double sum = 0;
      for ( std::size_t row = 0; row < clipped.shapes.size(); ++row )
        sum += clipped.shapes.area( row );
      EXPECT_NEAR( sum / area.area( 0 ), 1, 1e-12 );
      // Without cutting, the same cells come out whole.
      const ClippedCells whole = clipCells( cells, area, false, { {}, 1 } );
      EXPECT_EQ( whole.cell, clipped.cell );
      for ( const std::uint8_t value : whole.whole )
        EXPECT_EQ( value, 1 );
    }
  }
}

TEST( TaskGrid, HexagonsHaveTheWidthAskedFor )
{
  const Footprints cells = hexagonCells( { 0, 0, 100, 100 }, 10 );
  const Box &box = cells.box( 0 );
  EXPECT_NEAR( box.width(), 10, 1e-12 );
  EXPECT_NEAR( cells.area( 0 ), std::sqrt( 3.0 ) / 2 * 100, 1e-9 );
}

TEST( TaskMeasures, CountsTheFootprintsBordersCut )
{
  Footprints tasks;
  addPolygon( tasks, square( 0, 0, 10 ) );
  addPolygon( tasks, { { 10, 0 }, { 20, 0 }, { 20, 10 }, { 10, 10 } } );
  tasks.updateBoxes();
  Footprints footprints;
  addPolygon( footprints, square( 1, 1, 3 ) );                              // inside
  addPolygon( footprints, square( 8, 1, 4 ) );                              // cut
  addPolygon( footprints, { { 7, 6 }, { 10, 6 }, { 10, 9 }, { 7, 9 } } );   // its wall on the border
  addPolygon( footprints, { { 10, 6 }, { 13, 6 }, { 13, 9 }, { 10, 9 } } ); // the neighbour
  addPolygon(
    footprints, { { 5, 4.9 }, { 10.0005, 4.9 }, { 10.0005, 5.9 }, { 5, 5.9 } }
  ); // over it by half a millimetre
  footprints.endFeature();
  footprints.updateBoxes();
  EXPECT_EQ( cutFootprints( tasks, footprints, MetricFrame::uniform(), { {}, 1 } ), std::vector<std::uint32_t> { 1 } );
  // In a frame of ten units to the metre the same drawing is a hundredth in area.
  EXPECT_EQ(
    cutFootprints( tasks, footprints, MetricFrame::uniform( 10 ), { {}, 2 } ), std::vector<std::uint32_t> { 1 }
  );
  const ShapeMeasures measures = measureShape( tasks, 0, MetricFrame::uniform( 10 ) );
  EXPECT_NEAR( measures.areaM2, 1, 1e-12 );
  EXPECT_NEAR( measures.compactness, 3.14159265358979 / 4, 1e-12 );
  EXPECT_EQ( measures.parts, 1 );
}

TEST( TaskMeasures, SpreadIsThatOfAllTasks )
{
  const std::vector<double> work { 2, 4, 4, 4, 5, 5, 7, 9 };
  const WorkSpread spread = spreadOf( work );
  EXPECT_DOUBLE_EQ( spread.mean, 5 );
  EXPECT_DOUBLE_EQ( spread.cv, 0.4 ); // standard deviation 2
  EXPECT_DOUBLE_EQ( spread.max, 9 );
  EXPECT_DOUBLE_EQ( spreadOf( {} ).mean, 0 );
}
