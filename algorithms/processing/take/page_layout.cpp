// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "page_layout.h"
#include "layers/qgis_compat.h"
#include "report/numbers.h"
#include "qr_code.h"

#include <qgsexpression.h>
#include <qgslayoutatlas.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitempolyline.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutpagecollection.h>
#include <qgslegendsettings.h>
#include <qgslegendstyle.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgstextformat.h>

#include <QDate>
#include <QPolygonF>

#include <algorithm>

namespace lacuna
{

namespace
{

// Millimetres.
constexpr double EDGE = 9, HEAD = 17, HEAD_OF_TASK = 25, FOOT = 13, LINES = 27, CODE = 26, NORTH = 13, LINE_STEP = 8;
constexpr double WIDEST_BAR = 48, NARROWEST_BAR = 21, BAR_ROOM = 62;
constexpr double NEAR_LINES = 25, FAR_LINES = 50; // of the grid, on the page
constexpr double MARGIN_OF_PAGE = 0.08;           // of a zone, around it
constexpr double KILOMETRES_FROM = 2500;          // metres that a bar would be long
const QColor INK( 0x1d, 0x23, 0x29 ), FAINT( 0x5b, 0x65, 0x6d );

const char *const NORTH_ARROW
  = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="19" fill="#ffffff" fill-opacity="0.85"/><path d="M20 5 29 31 20 25 11 31Z" fill="#1d2329"/><path d="M20 5 20 25 11 31Z" fill="#ffffff" stroke="#1d2329" stroke-width="1"/><path d="M17.6 39 17.6 33 22.4 39 22.4 33" fill="none" stroke="#1d2329" stroke-width="1.4"/></svg>)";

QString inBase64( const QByteArray &bytes )
{
  return QStringLiteral( "base64:" ) + QString::fromLatin1( bytes.toBase64() );
}

QgsTextFormat format( double size, bool bold = false, const QColor &colour = INK )
{
  QFont font;
  font.setFamilies( { QStringLiteral( "Noto Sans" ), QStringLiteral( "DejaVu Sans" ), QStringLiteral( "Arial" ) } );
  font.setBold( bold );
  QgsTextFormat text;
  text.setFont( font );
  text.setFamilies( font.families() );
  text.setSize( size );
  text.setSizeUnit( Qgis::RenderUnit::Points );
  text.setColor( colour );
  return text;
}

std::unique_ptr<QgsLineSymbol> line( const QColor &colour, double width )
{
  return std::make_unique<QgsLineSymbol>( QgsSymbolLayerList { new QgsSimpleLineSymbolLayer( colour, width ) } );
}

// Text of people inside a label, where brackets would begin an expression.
QString plain( const QString &text )
{
  QString shown = text;
  return shown.replace( QLatin1String( "[%" ), QLatin1String( "[ %" ) );
}

// A sentence that begins with the name, without it: the name stands above.
QString withoutName( const QString &sentence, const QString &name )
{
  return QStringLiteral(
           "with_variable( 'n', %1, with_variable( 's', %2, if( left( @s, length( @n ) ) = @n AND regexp_match( "
           "substr( "
           "@s, length( @n ) + 1 ), '^ ?: ' ), regexp_replace( substr( @s, length( @n ) + 1 ), '^ ?: ', '' ), @s ) ) )"
  )
    .arg( name, sentence );
}

QString evaluated( const QString &expression ) { return QStringLiteral( "[% %1 %]" ).arg( expression ); }

} // namespace

PageLayout::PageLayout( QgsPrintLayout &layout, const PageWish &wish ) : mLayout( layout ), mWish( wish )
{
  const double head = wish.isTask ? HEAD_OF_TASK : HEAD;
  const double foot = wish.isTask ? FOOT + LINES : FOOT;
  mMapPlace = QRectF( EDGE, EDGE + head, wish.paper.width() - 2 * EDGE, wish.paper.height() - 2 * EDGE - head - foot );
}

void PageLayout::build( QgsPrintLayout &layout, const PageWish &wish )
{
  auto page = std::make_unique<QgsLayoutItemPage>( &layout );
  page->setPageSize( QgsLayoutSize( wish.paper.width(), wish.paper.height(), Qgis::LayoutUnit::Millimeters ) );
  layout.pageCollection()->addPage( page.release() );
  layout.setName( wish.isTask ? tr( "Field paper of a task" ) : tr( "Map of a neighbourhood" ) );
  PageLayout all( layout, wish );
  all.addMap();
  all.addHead();
  if ( wish.hasLegend )
    all.addLegend();
  if ( wish.hasOverview )
    all.addOverview();
  all.addFoot();
  if ( wish.isTask )
  {
    all.addCode();
    all.addLines();
  }
  layout.atlas()->setPageNameExpression( wish.name );
  layout.atlas()->setEnabled( true );
}

void PageLayout::addMap()
{
  mMap = new QgsLayoutItemMap( &mLayout );
  mMap->setId( QStringLiteral( "lacuna_map" ) );
  mMap->attemptSetSceneRect( mMapPlace );
  // The pages take its shape from its extent.
  mMap->setExtent( QgsRectangle( 0, 0, mMapPlace.width(), mMapPlace.height() ) );
  mMap->setFrameEnabled( true );
  mMap->setAtlasDriven( true );
  mMap->setAtlasScalingMode( QgsLayoutItemMap::Auto );
  mMap->setAtlasMargin( MARGIN_OF_PAGE );
  mLayout.addLayoutItem( mMap );
  if ( mWish.isTask )
  {
    auto *grid = new QgsLayoutItemMapGrid( tr( "Grid" ), mMap );
    grid->setUnits( QgsLayoutItemMapGrid::DynamicPageSizeBased );
    grid->setMinimumIntervalWidth( NEAR_LINES );
    grid->setMaximumIntervalWidth( FAR_LINES );
    grid->setLineSymbol( line( QColor( 0x22, 0x56, 0x6b, 110 ), 0.15 ).release() );
    grid->setAnnotationEnabled( true );
    grid->setAnnotationPrecision( 0 );
    grid->setAnnotationTextFormat( format( 6, false, FAINT ) );
    for ( const auto side :
          { QgsLayoutItemMapGrid::Left, QgsLayoutItemMapGrid::Right, QgsLayoutItemMapGrid::Top,
            QgsLayoutItemMapGrid::Bottom } )
      grid->setAnnotationPosition( QgsLayoutItemMapGrid::InsideMapFrame, side );
    grid->setAnnotationDisplay( QgsLayoutItemMapGrid::HideAll, QgsLayoutItemMapGrid::Right );
    grid->setAnnotationDisplay( QgsLayoutItemMapGrid::HideAll, QgsLayoutItemMapGrid::Bottom );
    grid->setAnnotationDirection( QgsLayoutItemMapGrid::Vertical, QgsLayoutItemMapGrid::Left );
    mMap->grids()->addGrid( grid );
  }
  auto *north = new QgsLayoutItemPicture( &mLayout );
  north->setId( QStringLiteral( "lacuna_north" ) );
  north->setPicturePath( inBase64( NORTH_ARROW ), Qgis::PictureFormat::SVG );
  north->setLinkedMap( mMap );
  north->setNorthMode( QgsLayoutItemPicture::TrueNorth );
  north->attemptSetSceneRect( QRectF( mMapPlace.right() - NORTH - 2, mMapPlace.top() + 2, NORTH, NORTH ) );
  mLayout.addLayoutItem( north );
}

void PageLayout::addLabel(
  const QString &text, const QRectF &place, const QgsTextFormat &format, Qt::Alignment alignment
)
{
  auto *label = new QgsLayoutItemLabel( &mLayout );
  label->setText( text );
  label->setTextFormat( format );
  label->setHAlign( static_cast<Qt::AlignmentFlag>( ( alignment & Qt::AlignHorizontal_Mask ).operator Int() ) );
  label->setVAlign( static_cast<Qt::AlignmentFlag>( ( alignment & Qt::AlignVertical_Mask ).operator Int() ) );
  label->setMarginX( 0 );
  label->setMarginY( 0 );
  label->attemptSetSceneRect( place );
  mLayout.addLayoutItem( label );
}

void PageLayout::addHead()
{
  const double width = mMapPlace.width() - ( mWish.isTask ? CODE + 4 : 0 );
  const QString name = evaluated( QStringLiteral( "@atlas_pagename" ) );
  addLabel(
    mWish.isTask ? tr( "Task %1" ).arg( name ) : name, QRectF( EDGE, EDGE - 2, width, 8.5 ), format( 17, true ),
    Qt::AlignLeft | Qt::AlignTop
  );
  const QString title = mWish.isTask ? QStringLiteral( "replace( %1, '%2', @atlas_pagename )" )
                                         .arg( QgsExpression::quotedString( tr( "Task %1" ) ), QStringLiteral( "%1" ) )
                                     : QStringLiteral( "to_string( @atlas_pagename )" );
  if ( !mWish.sentence.isEmpty() )
    addLabel(
      evaluated( withoutName( mWish.sentence, title ) ), QRectF( EDGE, EDGE + 6.5, width, 9.5 ), format( 9 ),
      Qt::AlignLeft | Qt::AlignTop
    );
  if ( mWish.isTask )
    addLabel(
      tr( "Mark each building: ✓ it is there, ✗ there is none, ? cannot tell. Draw what is not on the paper." ),
      QRectF( EDGE, EDGE + 16.5, width, 8 ), format( 8.5, true ), Qt::AlignLeft | Qt::AlignTop
    );
}

void PageLayout::addCode()
{
  auto *code = new QgsLayoutItemPicture( &mLayout );
  code->setId( QStringLiteral( "lacuna_code" ) );
  code->dataDefinedProperties().setProperty(
    QgsLayoutObject::DataDefinedProperty::PictureSource,
    QgsProperty::fromExpression( QStringLiteral( "attribute( @atlas_feature, '%1' )" ).arg( codeField() ) )
  );
  code->setMode( Qgis::PictureFormat::SVG );
  code->attemptSetSceneRect( QRectF( mMapPlace.right() - CODE, EDGE - 2.5, CODE, CODE ) );
  mLayout.addLayoutItem( code );
}

void PageLayout::addLegend()
{
  auto *legend = new QgsLayoutItemLegend( &mLayout );
  legend->setId( QStringLiteral( "lacuna_legend" ) );
  legend->setLinkedMap( mMap );
  legend->setResizeToContents( true );
  using Parts = LegendParts<QgsLegendStyle>;
  const auto style = [legend]( auto part, double size, bool bold ) {
    QgsLegendStyle one = legend->style( part );
    one.setTextFormat( format( size, bold ) );
    legend->setStyle( part, one );
  };
  style( Parts::group(), 8, true );
  style( Parts::subgroup(), 8, true );
  style( Parts::symbolLabel(), 7.5, false );
  legend->setSymbolWidth( 5 );
  legend->setSymbolHeight( 3 );
  legend->setBackgroundEnabled( true );
  legend->setBackgroundColor( QColor( 255, 255, 255, 225 ) );
  legend->setReferencePoint( QgsLayoutItem::LowerLeft );
  mLayout.addLayoutItem( legend );
  legend->attemptMove( QgsLayoutPoint( mMapPlace.left() + 0.5, mMapPlace.bottom() - 0.5 ) );
}

void PageLayout::addFoot()
{
  const double y = mWish.paper.height() - EDGE - FOOT + 2;
  auto *bar = new QgsLayoutItemScaleBar( &mLayout );
  bar->setId( QStringLiteral( "lacuna_scale" ) );
  bar->setLinkedMap( mMap );
  bar->setStyle( QStringLiteral( "Single Box" ) );
  bar->setUnits( Qgis::DistanceUnit::Meters );
  bar->setUnitLabel( QStringLiteral( "m" ) );
  bar->setNumberOfSegments( 2 );
  bar->setNumberOfSegmentsLeft( 0 );
  bar->setSegmentSizeMode( Qgis::ScaleBarSegmentSizeMode::FitWidth );
  bar->setMinimumBarWidth( NARROWEST_BAR );
  bar->setMaximumBarWidth( WIDEST_BAR );
  bar->setHeight( 1.6 );
  bar->setLabelBarSpace( 1 );
  bar->setBoxContentSpace( 0.5 );
  bar->setTextFormat( format( 7.5 ) );
  mLayout.addLayoutItem( bar );
  bar->attemptMove( QgsLayoutPoint( EDGE, y ) );
  const double width = mMapPlace.width() - BAR_ROOM;
  const QString where
    = tr( "Scale 1 : %1 · page %2 of %3" )
        .arg(
          evaluated( QStringLiteral( "format_number( item_variables( 'lacuna_map' )['map_scale'], 0 )" ) ),
          evaluated( QStringLiteral( "@atlas_featurenumber" ) ), evaluated( QStringLiteral( "@atlas_totalfeatures" ) )
        );
  addLabel(
    shown::day( QDate::currentDate() ) + QStringLiteral( " · " ) + where, QRectF( EDGE + BAR_ROOM, y, width, 4 ),
    format( 7.5 ), Qt::AlignRight | Qt::AlignTop
  );
  QStringList sources { plain( mWish.title ) };
  if ( mWish.isTask )
    sources << evaluated( QStringLiteral( "attribute( @atlas_feature, '%1' )" ).arg( linkField() ) );
  sources << plain( mWish.attribution ) << tr( "Made with Lacuna" );
  sources.removeAll( QString() );
  addLabel(
    sources.join( QStringLiteral( " · " ) ), QRectF( EDGE + BAR_ROOM, y + 4.2, width, 9 ), format( 6.5, false, FAINT ),
    Qt::AlignRight | Qt::AlignTop
  );
}

// Who was there, when, and what else there is to say.
void PageLayout::addLines()
{
  const double top = mMapPlace.bottom() + 7, half = mMapPlace.width() / 2;
  const auto written = [&]( const QString &what, double x, double y, double width ) {
    constexpr double WORD = 20;
    addLabel( what, QRectF( x, y - 4, WORD, 5 ), format( 8.5 ), Qt::AlignLeft | Qt::AlignBottom );
    auto *rule = new QgsLayoutItemPolyline(
      QPolygonF( QVector<QPointF> { { x + WORD, y + 1 }, { x + width, y + 1 } } ), &mLayout
    );
    rule->setSymbol( line( FAINT, 0.2 ).release() );
    mLayout.addLayoutItem( rule );
  };
  written( tr( "Who" ), EDGE, top, half - 5 );
  written( tr( "When" ), EDGE + half, top, half );
  written( tr( "Notes" ), EDGE, top + LINE_STEP, mMapPlace.width() );
  written( QString(), EDGE, top + 2 * LINE_STEP, mMapPlace.width() );
}

QList<QgsLayoutItemMap *> PageLayout::pageMaps( const QgsLayout &layout )
{
  QList<QgsLayoutItemMap *> maps, following;
  layout.layoutItems( maps );
  std::copy_if( maps.begin(), maps.end(), std::back_inserter( following ), []( const QgsLayoutItemMap *map ) {
    return map->atlasDriven();
  } );
  return following;
}

void PageLayout::fitScaleBars( const QgsLayout &layout )
{
  QList<QgsLayoutItemScaleBar *> bars;
  layout.layoutItems( bars );
  for ( QgsLayoutItemScaleBar *bar : std::as_const( bars ) )
    if ( bar->linkedMap() && bar->id() == QLatin1String( "lacuna_scale" ) )
    {
      const bool far = bar->linkedMap()->scale() * WIDEST_BAR / 1000 > KILOMETRES_FROM;
      bar->setUnits( far ? Qgis::DistanceUnit::Kilometers : Qgis::DistanceUnit::Meters );
      bar->setUnitLabel( far ? QStringLiteral( "km" ) : QStringLiteral( "m" ) );
      bar->update();
    }
}

QString PageLayout::codePicture( const QString &text )
{
  const QrCode code = qrCode( text.toUtf8().toStdString() );
  if ( code.size == 0 )
    return QString();
  constexpr int QUIET = 4; // modules around it
  QString path;            // runs of a row, a little higher than that: no light line between two rows
  for ( int y = 0; y < code.size; ++y )
    for ( int x = 0; x < code.size; )
    {
      int end = x;
      while ( end < code.size && code.isDark( end, y ) )
        ++end;
      if ( end > x )
        path += QStringLiteral( "M%1 %2h%3v1.04h-%3z" ).arg( x + QUIET ).arg( y + QUIET ).arg( end - x );
      x = std::max( end, x + 1 );
    }
  const QString picture
    = QStringLiteral( "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\"><path fill=\"#ffffff\" "
                      "d=\"M0 0h%1v%1h-%1z\"/><path fill=\"#000000\" d=\"%2\"/></svg>" )
        .arg( QString::number( code.size + 2 * QUIET ), path );
  return inBase64( picture.toUtf8() );
}

} // namespace lacuna
