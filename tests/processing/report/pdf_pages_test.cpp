// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Printed reports, read back by GDAL: bars as long as their numbers, curves where they should be, pages that are full.

#include "lacuna/error.h"
#include "pdf_look.h"
#include "qgis_test.h"
#include "report/pdf_pages.h"

#include <cmath>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const QColor RED( 0xD0, 0x20, 0x20 ), BLUE( 0x20, 0x40, 0xD0 );

ReportGrid gridOf( int rows )
{
  ReportGrid grid;
  grid.named = true;
  grid.headings << QStringLiteral( "#" ) << QStringLiteral( "Zone" ) << QStringLiteral( "Buildings" );
  for ( int row = 0; row < rows; ++row )
    grid.rows << QStringList { QString::number( row + 1 ), QStringLiteral( "Barrio %1" ).arg( row ), "1,234" };
  return grid;
}

ReportMap map()
{
  ReportMap map;
  map.width = 820;
  map.height = 600;
  map.barMetres = 100;
  map.barLength = 120;
  map.shapes << MapShape { QStringLiteral( "M0 0h820v600h-820z" ), QStringLiteral( "#45B596" ), {} };
  return map;
}

} // namespace

class PdfPagesTest : public QObject
{
  Q_OBJECT

private slots:
  void barsAreAsLongAsTheirNumbers()
  {
    Report report( QStringLiteral( "Bars" ) );
    report.bars(
      QStringLiteral( "b" ),
      { { QStringLiteral( "half" ), 50, RED.name() }, { QStringLiteral( "all" ), 100, BLUE.name() } }
    );
    const QImage page = drawn( report );
    QVERIFY( !page.isNull() );
    QVERIFY( longestRun( page, BLUE ) > 60 );
    QVERIFY( std::abs( longestRun( page, RED ) / longestRun( page, BLUE ) - 0.5 ) < 0.02 );
    // A bar of its own stands for its part of the whole.
    Report shares( QStringLiteral( "Shares" ) );
    shares.bars(
      QStringLiteral( "b" ), { { QStringLiteral( "a quarter" ), 0.25, RED.name(), QStringLiteral( "25 %" ) } }, 1
    );
    QVERIFY( std::abs( longestRun( drawn( shares ), RED ) / longestRun( page, BLUE ) - 0.25 ) < 0.02 );
    // Nothing to show is no bar and no crash.
    Report none( QStringLiteral( "None" ) );
    none.bars( QStringLiteral( "b" ), { { QStringLiteral( "none" ), 0, RED.name() } } );
    none.bars( QStringLiteral( "b" ), {} );
    QVERIFY( longestRun( drawn( none ), RED ) < 1 );
  }

  void curvesGoFromCornerToCorner()
  {
    Report report( QStringLiteral( "Curves" ) );
    ReportCurves curves {
      QStringLiteral( "c" ), QStringLiteral( "people" ), QStringLiteral( "value" ), QStringLiteral( "equal" ), {}
    };
    curves.curves << ChartCurve {
      QStringLiteral( "Lorenz" ), RED.name(), false, { { 0, 0 }, { 0.5, 0 }, { 0.5, 0.5 }, { 1, 0.5 }, { 1, 1 } }
    };
    curves.curves << ChartCurve { QStringLiteral( "none" ), BLUE.name(), true, {} };
    report.curves( curves );
    const QImage page = drawn( report, 120 );
    QVERIFY( !page.isNull() );
    // Two level pieces of half the side each: 45 mm.
    QVERIFY2( std::abs( longestRun( page, RED ) - 45 ) < 2, qPrintable( QString::number( longestRun( page, RED ) ) ) );
  }

  void everyKindOfPartIsDrawn()
  {
    Report report( QStringLiteral( "All" ) );
    report.answers( { { QStringLiteral( "What?" ), QStringLiteral( "This." ) } } );
    report.lead( QStringLiteral( "lead" ) );
    report.note( QStringLiteral( "note" ) );
    report.steps( { QStringLiteral( "first" ), QStringLiteral( "second" ) } );
    report.legend( { { RED.name(), QStringLiteral( "red" ) } } );
    report.heading( QStringLiteral( "Map" ) );
    report.map( map() );
    report.heading( QStringLiteral( "Table" ) );
    report.table( { { QStringLiteral( "name" ), QStringLiteral( "value" ) } } );
    report.grid( gridOf( 3 ) );
    report.warn( { QStringLiteral( "beware" ) } );
    const QImage page = drawn( report );
    QVERIFY( longestRun( page, QColor( 0x45, 0xB5, 0x96 ) ) > 100 );
    QVERIFY( usedOf( page ) > 0.5 );
  }

  void aCancelEndsIt()
  {
    Report report( QStringLiteral( "Long" ) );
    report.grid( gridOf( 2000 ) );
    int asked = 0;
    QVERIFY_EXCEPTION_THROWN( PdfPages::of( report, [&asked] { return ++asked > 10; } ), Canceled );
  }

  // Whatever stands before a map and after it, no page but the last has more than a fifth without anything.
  void noPageIsLeftEmpty()
  {
    if ( drawn( Report( QStringLiteral( "x" ) ) ).isNull() )
      QSKIP( "this GDAL reads no PDF" );
    QStringList empty;
    for ( int lines = 0; lines < 60; lines += 4 )
    {
      Report report( QStringLiteral( "Town" ) );
      for ( int i = 0; i < lines; ++i )
        report.paragraph( QStringLiteral( "One sentence that fills a line of the page." ) );
      report.heading( QStringLiteral( "Map" ) );
      report.map( map() );
      report.heading( QStringLiteral( "Zone by zone" ) );
      report.grid( gridOf( 70 ) );
      report.heading( QStringLiteral( "End" ) );
      report.paragraph( QStringLiteral( "The end." ) );
      const std::vector<QImage> pages = allPages( report, 40 );
      for ( std::size_t page = 0; page + 1 < pages.size(); ++page )
        if ( usedOf( pages[page] ) < 0.8 )
          empty << QStringLiteral( "%1 lines, page %2: %3" ).arg( lines ).arg( page + 1 ).arg( usedOf( pages[page] ) );
    }
    QVERIFY2( empty.isEmpty(), qPrintable( empty.join( '\n' ) ) );
  }

private:
  std::vector<QImage> allPages( const Report &report, int dots = 60 )
  {
    QFile file( mFolder.filePath( QStringLiteral( "page.pdf" ) ) );
    if ( !file.open( QIODevice::WriteOnly ) )
      return {};
    file.write( PdfPages::of( report ) );
    file.close();
    return pagesOf( file.fileName(), dots );
  }
  QImage drawn( const Report &report, int dots = 60 )
  {
    const std::vector<QImage> pages = allPages( report, dots );
    return pages.empty() ? QImage() : pages.front();
  }
  QTemporaryDir mFolder;
};

int main( int argc, char **argv ) { return qgisTestMain<PdfPagesTest>( argc, argv ); }

#include "pdf_pages_test.moc"
