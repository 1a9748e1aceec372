// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// PageLayout: how the layer of the pages is drawn on their maps, the small one of all pages too.

#include "page_layout.h"

#include <qgscoordinatetransform.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapoverview.h>
#include <qgslinesymbollayer.h>
#include <qgsmaplayerstyle.h>
#include <qgspallabeling.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsrulebasedrenderer.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <memory>

namespace lacuna
{

namespace
{

const QString OVERVIEW_ID = QStringLiteral( "lacuna_overview" );
const QString OWN = QStringLiteral( "@id = @atlas_featureid" );
const QColor RED( 0x8c, 0x1d, 0x40 );
constexpr double OVERVIEW_OF_A4 = 32, OVERVIEW_OF_A3 = 44; // millimetres, a side
constexpr double ROOM = 1.06;                              // around all pages

QgsSymbol *outline( const QColor &colour, double width )
{
  return new QgsFillSymbol( QgsSymbolLayerList { new QgsSimpleLineSymbolLayer( colour, width ) } );
}

QgsFillSymbol *area( const QColor &fill, const QColor &edge, double width )
{
  auto *part = new QgsSimpleFillSymbolLayer( fill );
  part->setStrokeColor( edge );
  part->setStrokeWidth( width );
  return new QgsFillSymbol( QgsSymbolLayerList { part } );
}

// Two rules: for the page that is shown, and for the others.
QgsFeatureRenderer *ownAndOthers( QgsSymbol *own, QgsSymbol *other )
{
  auto *root = new QgsRuleBasedRenderer::Rule( nullptr );
  auto *others = new QgsRuleBasedRenderer::Rule( other );
  others->setIsElse( true );
  root->appendChild( others );
  root->appendChild( new QgsRuleBasedRenderer::Rule( own, 0, 0, OWN ) );
  return new QgsRuleBasedRenderer( root );
}

QgsLayoutItemMap *overviewOf( const QgsLayout &layout )
{
  return qobject_cast<QgsLayoutItemMap *>( layout.itemById( OVERVIEW_ID ) );
}

} // namespace

void PageLayout::addOverview()
{
  auto *map = new QgsLayoutItemMap( &mLayout );
  map->setId( OVERVIEW_ID );
  const double side = mWish.paper.width() > 300 || mWish.paper.height() > 300 ? OVERVIEW_OF_A3 : OVERVIEW_OF_A4;
  map->attemptSetSceneRect( QRectF( mMapPlace.right() - side - 2, mMapPlace.bottom() - side - 2, side, side ) );
  map->setExtent( QgsRectangle( 0, 0, side, side ) );
  map->setFrameEnabled( true );
  map->setBackgroundColor( QColor( 255, 255, 255 ) );
  auto *shown = new QgsLayoutItemMapOverview( tr( "This page" ), map );
  shown->setLinkedMap( mMap );
  shown->setFrameSymbol( area( QColor( 0, 0, 0, 0 ), RED, 0.5 ) );
  map->overviews()->addOverview( shown );
  mLayout.addLayoutItem( map );
}

void PageLayout::placeOverview(
  const QgsLayout &layout, const QgsVectorLayer &pages, const QgsCoordinateReferenceSystem &crs
)
{
  QgsLayoutItemMap *map = overviewOf( layout );
  if ( !map )
    return;
  map->setCrs( crs );
  const QgsCoordinateTransform transform( pages.crs(), crs, layout.project()->transformContext() );
  QgsRectangle all = transform.transformBoundingBox( pages.extent() );
  all.scale( ROOM );
  map->zoomToExtent( all );
}

void PageLayout::fillOverview( const QgsLayout &layout, QgsVectorLayer &pages, const QgsCoordinateReferenceSystem &crs )
{
  QgsLayoutItemMap *map = overviewOf( layout );
  if ( !map )
    return;
  // Without names, for which there is no room.
  const std::unique_ptr<QgsVectorLayer> look( pages.clone() );
  look->setLabelsEnabled( false );
  look->setRenderer(
    ownAndOthers( area( RED, RED, 0.1 ), area( QColor( 0xe4, 0xe8, 0xeb ), QColor( 0x6b, 0x6b, 0x6b ), 0.1 ) )
  );
  QgsMapLayerStyle style;
  style.readFromLayer( look.get() );
  map->setLayerStyleOverrides( { { pages.id(), style.xmlData() } } );
  map->setKeepLayerStyles( true );
  map->setLayers( { &pages } );
  map->setKeepLayerSet( true );
  placeOverview( layout, pages, crs );
}

void PageLayout::dressPages( QgsVectorLayer &pages, const QString &name )
{
  pages.setRenderer( ownAndOthers( outline( RED, 0.8 ), outline( QColor( 0x6b, 0x6b, 0x6b ), 0.25 ) ) );
  // What the neighbours are called; the page itself says its own name.
  QgsPalLayerSettings labels;
  labels.fieldName = QStringLiteral( "if( %1, '', to_string( %2 ) )" ).arg( OWN, name );
  labels.isExpression = true;
  labels.placement = Qgis::LabelPlacement::Horizontal;
  QgsTextFormat format;
  format.setSize( 7 );
  format.setColor( QColor( 0x4a, 0x4a, 0x4a ) );
  format.buffer().setEnabled( true );
  labels.setFormat( format );
  pages.setLabeling( new QgsVectorLayerSimpleLabeling( labels ) );
  pages.setLabelsEnabled( true );
}

} // namespace lacuna
