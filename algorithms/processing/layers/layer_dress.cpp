// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "layer_dress.h"
#include "credits.h"
#include "layer_role.h"
#include "readable_layer.h"
#include "stable_files.h"
#include "written_names.h"

#include <qgsattributetableconfig.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsgraduatedsymbolrenderer.h>
#include <qgslayermetadata.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgspallabeling.h>
#include <qgsreadwritecontext.h>
#include <qgssinglesymbolrenderer.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorfieldsymbollayer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <QDomDocument>
#include <QLocale>

#include <memory>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( OutputLayer )
};

std::unique_ptr<QgsSymbol> symbol( const OutputLook &look, Qgis::GeometryType type, const QColor &colour )
{
  QgsSymbolLayerList layers;
  if ( look.arrows )
  {
    QgsVectorFieldSymbolLayer *arrow = new QgsVectorFieldSymbolLayer();
    arrow->setXAttribute( QStringLiteral( "dx_m" ) );
    arrow->setYAttribute( QStringLiteral( "dy_m" ) );
    arrow->setScale( 1.5 );
    arrow->setColor( look.colour );
    layers << arrow;
    layers << new QgsSimpleMarkerSymbolLayer(
      Qgis::MarkerShape::Circle, 1.2, 0, Qgis::ScaleMethod::ScaleDiameter, look.colour, look.colour
    );
    return std::make_unique<QgsMarkerSymbol>( layers );
  }
  if ( type == Qgis::GeometryType::Point )
  {
    // White round it, so that it is seen on imagery and on dark maps.
    layers << new QgsSimpleMarkerSymbolLayer(
      Qgis::MarkerShape::Circle, 2.2, 0, Qgis::ScaleMethod::ScaleDiameter, colour, QColor( Qt::white )
    );
    return std::make_unique<QgsMarkerSymbol>( layers );
  }
  if ( type == Qgis::GeometryType::Line )
  {
    layers << new QgsSimpleLineSymbolLayer( colour, 0.7 );
    return std::make_unique<QgsLineSymbol>( layers );
  }
  QColor fill = colour;
  fill.setAlpha( 170 );
  const bool bordered = look.border.isValid();
  layers << new QgsSimpleFillSymbolLayer(
    fill, Qt::SolidPattern, bordered ? look.border : colour.darker( 130 ), Qt::SolidLine, bordered ? 0.4 : 0.2
  );
  return std::make_unique<QgsFillSymbol>( layers );
}

QgsFeatureRenderer *graduated( const OutputLook &look, Qgis::GeometryType type )
{
  const QLocale locale;
  const double unit = look.percent ? 100 : 1;
  const QString shares = Words::tr( "%1–%2 % on the map" );
  QgsRangeList ranges;
  for ( const LookClass &range : look.classes )
  {
    QString label = range.label;
    if ( label.isEmpty() )
      label = ( look.percent ? shares : QStringLiteral( "%1–%2" ) )
                .arg( locale.toString( unit * range.from, 'g', 6 ), locale.toString( unit * range.to, 'g', 6 ) );
    ranges << QgsRendererRange( range.from, range.to, symbol( look, type, range.colour ).release(), label );
  }
  return new QgsGraduatedSymbolRenderer( look.classifiedBy, ranges );
}

void label( QgsVectorLayer &layer, const QString &field )
{
  QgsPalLayerSettings labels;
  labels.fieldName = field;
  if ( layer.geometryType() == Qgis::GeometryType::Polygon )
    labels.placement = Qgis::LabelPlacement::Horizontal;
  QgsTextFormat format;
  format.setSize( 8 );
  format.buffer().setEnabled( true );
  labels.setFormat( format );
  layer.setLabeling( new QgsVectorLayerSimpleLabeling( labels ) );
  layer.setLabelsEnabled( true );
}

} // namespace

QString osmAttribution()
{
  return Words::tr( "© OpenStreetMap contributors, available under the Open Database License (ODbL)." );
}

void describe( QgsLayerMetadata &metadata, const OutputLook &look, const QString &role )
{
  metadata.setTitle( look.name );
  metadata.setAbstract( look.abstract );
  LayerRole::mark( metadata, role );
  LayerRole::keepClasses( metadata, look.hazardClasses );
  LayerRole::keepPeopleError( metadata, look.peopleError );
  const QStringList credits = creditsOf( role );
  if ( !credits.isEmpty() )
    metadata.setRights( credits );
  if ( look.holdsOsm )
  {
    metadata.setRights( credits + QStringList { osmAttribution() } );
    metadata.setLicenses( QStringList() << QStringLiteral( "Open Database License (ODbL) 1.0" ) );
  }
}

void dressLayer( QgsVectorLayer &layer, const OutputLook &asked, const QString &role, const QgsFields &fields )
{
  const WrittenNames names( fields, layer.fields() );
  OutputLook look = asked;
  look.classifiedBy = names.inExpression( asked.classifiedBy );
  look.labelledBy = names.of( asked.labelledBy );
  if ( look.colour.isValid() && layer.geometryType() != Qgis::GeometryType::Null )
    layer.setRenderer(
      look.classes.isEmpty()
        ? new QgsSingleSymbolRenderer( symbol( look, layer.geometryType(), look.colour ).release() )
        : graduated( look, layer.geometryType() )
    );
  if ( look.style )
    look.style( layer );
  if ( !look.labelledBy.isEmpty() )
    label( layer, look.labelledBy );
  makeReadable( layer, role, asked, names );
  if ( !look.sortedBy.isEmpty() )
  {
    QgsAttributeTableConfig config = layer.attributeTableConfig();
    config.setSortExpression( names.inExpression( look.sortedBy ) );
    config.setSortOrder( Qt::AscendingOrder );
    layer.setAttributeTableConfig( config );
  }
}

QString styleOf( QgsVectorLayer &layer )
{
  QDomDocument document;
  QString problem;
  // Not with what QGIS draws by lot, such as the colours of profiles.
  layer.exportNamedStyle(
    document, problem, QgsReadWriteContext(),
    QgsMapLayer::LayerConfiguration | QgsMapLayer::Symbology | QgsMapLayer::Labeling | QgsMapLayer::Fields
      | QgsMapLayer::Forms | QgsMapLayer::MapTips | QgsMapLayer::AttributeTable | QgsMapLayer::Temporal
  );
  return QString::fromUtf8( stableXml( document ) );
}

} // namespace lacuna
