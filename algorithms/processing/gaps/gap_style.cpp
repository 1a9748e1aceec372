// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_style.h"
#include "lacuna/gaps/building_gaps.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
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

QgsRendererCategory category( const QVariant &value, const QColor &colour, int opacity, const QString &label )
{
  QColor fill = colour;
  fill.setAlpha( opacity );
  QgsSymbolLayerList layers;
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
  QgsCategoryList categories;
  categories << category(
    codes( { GapReason::NothingNear, GapReason::NoOverlap, GapReason::SmallOverlap } ), colour, 210,
    Words::tr( "stands apart" )
  ) << category( codes( { GapReason::BesideMapped } ), colour.lighter( 135 ), 190, beside )
             << category( codes( { GapReason::PartOfMapped } ), colour.lighter( 165 ), 90, piece );
  layer.setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "gap_reason" ), categories ) );
}

OutputLook completenessLook(
  const QString &name, const QString &abstract, const QString &field, const QString &unknown, const QString &labelledBy
)
{
  OutputLook look { name, QColor( 0x54, 0x27, 0x88 ), false, abstract };
  look.classifiedBy = QStringLiteral( "coalesce(\"%1\",-1)" ).arg( field );
  look.classes
    = { { -1, -0.5, unknown, QColor( 0xBB, 0xBB, 0xBB ) },     { 0, 0.5, QString(), QColor( 0xB3, 0x58, 0x06 ) },
        { 0.5, 0.7, QString(), QColor( 0xF1, 0xA3, 0x40 ) },   { 0.7, 0.85, QString(), QColor( 0xFE, 0xE0, 0xB6 ) },
        { 0.85, 0.95, QString(), QColor( 0xB2, 0xAB, 0xD2 ) }, { 0.95, 1, QString(), QColor( 0x54, 0x27, 0x88 ) } };
  look.percent = true;
  look.labelledBy = labelledBy;
  return look;
}

} // namespace lacuna
