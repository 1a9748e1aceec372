// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_style.h"
#include "lacuna/gaps/building_gaps.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( GapStyle )
};

QVariant codes( std::initializer_list<GapReason> reasons )
{
  QVariantList list;
  for ( const GapReason reason : reasons )
    list << QString::fromLatin1( gapReasonCode( reason ) );
  return list.size() == 1 ? list.constFirst() : QVariant( list );
}

QgsRendererCategory
category( const QVariant &value, bool points, const QColor &colour, int opacity, const QString &label )
{
  QColor fill = colour;
  fill.setAlpha( opacity );
  QgsSymbolLayerList layers;
  if ( points )
  {
    layers << new QgsSimpleMarkerSymbolLayer(
      Qgis::MarkerShape::Circle, 1.8, 0, Qgis::ScaleMethod::ScaleDiameter, fill, colour.darker( 130 )
    );
    return { value, new QgsMarkerSymbol( layers ), label };
  }
  layers << new QgsSimpleFillSymbolLayer( fill, Qt::SolidPattern, colour.darker( 130 ), Qt::SolidLine, 0.2 );
  return { value, new QgsFillSymbol( layers ), label };
}

} // namespace

void styleGaps( QgsVectorLayer &layer, const QColor &colour, bool inReference )
{
  const QString beside
    = inReference ? Words::tr( "beside a building of the reference" ) : Words::tr( "beside a mapped building" );
  const QString piece
    = inReference ? Words::tr( "piece of a building of the reference" ) : Words::tr( "piece of a mapped building" );
  const bool points = layer.geometryType() == Qgis::GeometryType::Point;
  QgsCategoryList categories;
  categories << category(
    codes( { GapReason::NothingNear, GapReason::NoOverlap, GapReason::SmallOverlap } ), points, colour, 210,
    Words::tr( "stands apart" )
  ) << category( codes( { GapReason::BesideMapped } ), points, colour.lighter( 135 ), 190, beside )
             << category( codes( { GapReason::PartOfMapped } ), points, colour.lighter( 165 ), 90, piece );
  layer.setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "gap_reason" ), categories ) );
}

OutputLook completenessLook(
  const QString &name, const QString &abstract, const QString &field, const QString &unknown, const QString &labelledBy,
  Scheme scheme
)
{
  constexpr QRgb PUOR[] = { 0xB35806, 0xF1A340, 0xFEE0B6, 0xB2ABD2, 0x542788 },
                 BRBG[] = { 0x8C510A, 0xD8B365, 0xF6E8C3, 0x5AB4AC, 0x01665E };
  constexpr double BOUNDS[] = { 0, 0.5, 0.7, 0.85, 0.95, 1 };
  const auto &colours = scheme == Scheme::PuOr ? PUOR : BRBG;
  OutputLook look { name, QColor( colours[4] ), false, abstract };
  look.classifiedBy = QStringLiteral( "coalesce(\"%1\",-1)" ).arg( field );
  look.classes = { { -1, -0.5, unknown, QColor( 0xBB, 0xBB, 0xBB ) } };
  for ( int i = 0; i < 5; ++i )
    look.classes << LookClass { BOUNDS[i], BOUNDS[i + 1], QString(), QColor( colours[i] ) };
  look.percent = true;
  look.labelledBy = labelledBy;
  return look;
}

} // namespace lacuna
