// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "settlement_style.h"
#include "place_words.h"

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
  Q_DECLARE_TR_FUNCTIONS( SettlementStyle )
};

QgsSymbol *symbolOf( Qgis::GeometryType type, const QColor &colour, double size )
{
  QgsSymbolLayerList layers;
  if ( type == Qgis::GeometryType::Polygon )
  {
    QColor fill = colour;
    fill.setAlpha( 150 );
    layers << new QgsSimpleFillSymbolLayer( fill, Qt::SolidPattern, colour.darker( 130 ), Qt::SolidLine, 0.3 );
    return new QgsFillSymbol( layers );
  }
  auto *marker = new QgsSimpleMarkerSymbolLayer( Qgis::MarkerShape::Circle, size );
  marker->setColor( colour );
  marker->setStrokeColor( colour.darker( 150 ) );
  layers << marker;
  return new QgsMarkerSymbol( layers );
}

} // namespace

void styleMissingPlaces( QgsVectorLayer &layer, const QColor &colour )
{
  struct Kind
  {
    PlaceGap reason;
    int lighter;
    double size;
  };
  QgsCategoryList categories;
  for ( const Kind &kind : std::initializer_list<Kind> {
          { PlaceGap::NothingNear, 100, 2.8 },
          { PlaceGap::NameConflict, 125, 2.4 },
          { PlaceGap::TakenByBetterMatch, 140, 2.4 },
          { PlaceGap::OtherNameHere, 155, 2.4 },
          { PlaceGap::SameNameFar, 170, 2.4 }
        } )
    categories << QgsRendererCategory(
      QString::fromLatin1( placeGapCode( kind.reason ) ),
      symbolOf( layer.geometryType(), colour.lighter( kind.lighter ), kind.size ), PlaceSentences::reason( kind.reason )
    );
  layer.setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "gap_reason" ), categories ) );
}

OutputLook unnamedLook( const QString &name, const QString &abstract )
{
  OutputLook look { name, QColor( 0xCC, 0x79, 0xA7 ), false, abstract };
  look.sortedBy = QStringLiteral( "-\"priority\"" );
  look.classifiedBy = QStringLiteral( "priority" );
  look.classes = {
    { 0, 25, Words::tr( "low priority (under 25)" ), QColor( 0xF3, 0xDC, 0xE8 ) },
    { 25, 50, Words::tr( "25 to 50" ), QColor( 0xE3, 0xAF, 0xCB ) },
    { 50, 75, Words::tr( "50 to 75" ), QColor( 0xCC, 0x79, 0xA7 ) },
    { 75, 100, Words::tr( "high priority (75 and more)" ), QColor( 0x8A, 0x3C, 0x66 ) }
  };
  look.labelledBy = QStringLiteral( "buildings" );
  return look;
}

} // namespace lacuna
