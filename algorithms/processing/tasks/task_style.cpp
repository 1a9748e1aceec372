// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_style.h"
#include "tasking/project.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgspallabeling.h>
#include <qgssinglesymbolrenderer.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <memory>

namespace lacuna
{

namespace
{

const QColor BORDER( QStringLiteral( "#68707f" ) );
const QColor AREA_BORDER( QStringLiteral( "#d73f3f" ) ); // the Tasking Manager's red
const QColor PRIORITY( QStringLiteral( "#efd1d1" ) );
constexpr double LABELS_FROM = 100000; // scale

QgsFillSymbol *fill( const QColor &colour, const QColor &border, double width )
{
  return new QgsFillSymbol(
    QgsSymbolLayerList() << new QgsSimpleFillSymbolLayer( colour, Qt::SolidPattern, border, Qt::SolidLine, width )
  );
}

QgsFillSymbol *taskSymbol( TaskStatus status )
{
  QColor colour = TaskStatuses::colour( status );
  colour.setAlpha( 190 );
  std::unique_ptr<QgsFillSymbol> symbol( fill( colour, BORDER, 0.2 ) );
  // Locked ones share their colour with others in the Tasking Manager, which draws a padlock on them.
  if ( status == TaskStatus::LockedForMapping || status == TaskStatus::LockedForValidation )
  {
    auto hatch = std::make_unique<QgsLinePatternFillSymbolLayer>();
    hatch->setLineAngle( 45 );
    hatch->setDistance( 2.2 );
    hatch->setSubSymbol( new QgsLineSymbol( QgsSymbolLayerList() << new QgsSimpleLineSymbolLayer( BORDER, 0.25 ) ) );
    symbol->appendSymbolLayer( hatch.release() );
  }
  return symbol.release();
}

} // namespace

void TaskStyle::tasks( QgsVectorLayer &layer )
{
  QgsCategoryList categories;
  for ( int i = 0; i < TaskStatuses::COUNT; ++i )
  {
    const TaskStatus status = static_cast<TaskStatus>( i );
    const QVariant value = status == TaskStatus::Other ? QVariant() : QVariant( TaskStatuses::name( status ) );
    categories << QgsRendererCategory( value, taskSymbol( status ), TaskStatuses::label( status ) );
  }
  layer.setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "status" ), categories ) );
  QgsPalLayerSettings labels;
  labels.fieldName = QStringLiteral( "task_id" );
  labels.scaleVisibility = true;
  labels.minimumScale = LABELS_FROM;
  labels.maximumScale = 0;
  QgsTextFormat format;
  format.setSize( 8 );
  format.setColor( QColor( QStringLiteral( "#2c3038" ) ) );
  format.buffer().setEnabled( true );
  labels.setFormat( format );
  layer.setLabeling( new QgsVectorLayerSimpleLabeling( labels ) );
  layer.setLabelsEnabled( true );
  layer.setDisplayExpression( QStringLiteral( "\"task_id\"" ) );
}

void TaskStyle::area( QgsVectorLayer &layer )
{
  layer.setRenderer( new QgsSingleSymbolRenderer( new QgsFillSymbol(
    QgsSymbolLayerList() << new QgsSimpleFillSymbolLayer( AREA_BORDER, Qt::NoBrush, AREA_BORDER, Qt::SolidLine, 0.6 )
  ) ) );
}

void TaskStyle::priorityAreas( QgsVectorLayer &layer )
{
  QColor colour = PRIORITY;
  colour.setAlpha( 160 );
  layer.setRenderer( new QgsSingleSymbolRenderer( fill( colour, AREA_BORDER, 0.3 ) ) );
}

} // namespace lacuna
