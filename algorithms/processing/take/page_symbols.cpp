// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// PageLayout: how the layer of the pages is drawn on their maps.

#include "page_layout.h"

#include <qgsfillsymbol.h>
#include <qgslinesymbollayer.h>
#include <qgspallabeling.h>
#include <qgsrulebasedrenderer.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace lacuna
{

namespace
{

QgsSymbol *outline( const QColor &colour, double width )
{
  return new QgsFillSymbol( QgsSymbolLayerList { new QgsSimpleLineSymbolLayer( colour, width ) } );
}

} // namespace

void PageLayout::dressPages( QgsVectorLayer &pages, const QString &name )
{
  const QString own = QStringLiteral( "@id = @atlas_featureid" );
  auto *root = new QgsRuleBasedRenderer::Rule( nullptr );
  auto *others = new QgsRuleBasedRenderer::Rule( outline( QColor( 0x6b, 0x6b, 0x6b ), 0.25 ) );
  others->setIsElse( true );
  auto *shown = new QgsRuleBasedRenderer::Rule( outline( QColor( 0x8c, 0x1d, 0x40 ), 0.8 ), 0, 0, own );
  root->appendChild( others );
  root->appendChild( shown );
  pages.setRenderer( new QgsRuleBasedRenderer( root ) );
  // What the neighbours are called; the page itself says its own name.
  QgsPalLayerSettings labels;
  labels.fieldName = QStringLiteral( "if( %1, '', to_string( %2 ) )" ).arg( own, name );
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
