// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "shown_layer.h"
#include "messages/layer_name.h"

#include <qgsproject.h>
#include <qgsprocessingcontext.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <QColor>

#include <array>

namespace lacuna
{

namespace
{

// Light enough for lines of any colour over it.
const std::array<const char *, 6> COLOURS { "#b9c4cc", "#d9cbb2", "#c3d6b9", "#d3bfd6", "#b5d5d8", "#dcc3bd" };
const std::array<const char *, 6> LINE_COLOURS { "#7c8891", "#a08a5f", "#6f8f5f", "#8d6a93", "#5b9096", "#a3776b" };

} // namespace

std::unique_ptr<QgsMapLayer> shownLayer( const QgsMapLayer &layer, const QgsProcessingContext &context, int place )
{
  std::unique_ptr<QgsMapLayer> copy( layer.clone() );
  const bool isOfProject = context.project() && context.project()->mapLayer( layer.id() );
  copy->setName( titleOf( layer, isOfProject ) );
  QgsVectorLayer *vector = qobject_cast<QgsVectorLayer *>( copy.get() );
  if ( isOfProject || !vector || layer.providerType() == QLatin1String( "memory" ) )
    return copy;
  bool loaded = false;
  copy->loadDefaultStyle( loaded );
  if ( loaded || !vector->isSpatial() )
    return copy;
  std::unique_ptr<QgsSymbol> symbol( QgsSymbol::defaultSymbol( vector->geometryType() ) );
  if ( !symbol )
    return copy;
  const auto &colours = vector->geometryType() == Qgis::GeometryType::Polygon ? COLOURS : LINE_COLOURS;
  symbol->setColor( QColor( QLatin1String( colours[static_cast<std::size_t>( place ) % colours.size()] ) ) );
  vector->setRenderer( new QgsSingleSymbolRenderer( symbol.release() ) );
  return copy;
}

} // namespace lacuna
