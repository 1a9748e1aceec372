// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "hazard_layers.h"

namespace lacuna::testing
{

const QString HOUSE_FIELDS
  = QStringLiteral( "&field=name:string(50)&field=timestamp:string(30)&field=version:integer&field=building:string(20)"
                    "&field=building_levels:string(20)&field=check_date:string(20)" );

inline QString house( double x, double y ) { return squareWkt( 500000 + x, 8900000 + y, 10 ); }

struct House
{
  double x;
  QVariant timestamp, version, building, levels, checked;
};

/// Forty houses in the west (thirty fresh) and ten in the east; ages to 10 January 2024.
inline QList<House> houses()
{
  QList<House> all;
  for ( int i = 0; i < 40; ++i )
    all << House {
      10.0 + 20 * ( i % 10 ),
      i < 30 ? "2022-03-01T10:00:00Z" : "2012-03-01T10:00:00Z",
      i % 2 + 1,
      i < 10 ? "house" : "yes",
      i < 5   ? QVariant( "2" )
      : i < 8 ? QVariant( " " )
              : QVariant( "fixme" ),
      i == 39 ? QVariant( "2023-12" ) : QVariant()
    };
  for ( int i = 0; i < 10; ++i )
    all << House { 1010.0 + 20 * i, i < 9 ? QVariant( "2018-03-01T10:00:00Z" ) : QVariant(),
                   QVariant(),      "hut",
                   QVariant(),      QVariant() };
  return all;
}

/// The houses as a layer, ten in a row.
inline std::unique_ptr<QgsVectorLayer> layerOf( const QList<House> &all )
{
  QStringList wkts;
  for ( int i = 0; i < all.size(); ++i )
    wkts << house( all.at( i ).x, 20 * ( i / 10 ) );
  auto layer = polygonLayer( UTM18S, wkts, QStringLiteral( "Casas" ), HOUSE_FIELDS );
  QgsChangedAttributesMap changes;
  for ( int i = 0; i < all.size(); ++i )
    changes.insert(
      i + 1, { { 1, all.at( i ).timestamp },
               { 2, all.at( i ).version },
               { 3, all.at( i ).building },
               { 4, all.at( i ).levels },
               { 5, all.at( i ).checked } }
    );
  layer->dataProvider()->changeAttributeValues( changes );
  return layer;
}

/// One zone with the forty houses of the west, one with the ten of the east, one with none.
inline std::unique_ptr<QgsVectorLayer> zones()
{
  return polygonLayer(
    UTM18S, { squareWkt( 500000, 8899900, 600 ), squareWkt( 501000, 8899900, 600 ), squareWkt( 509000, 8899900, 600 ) },
    QStringLiteral( "Barrios" )
  );
}

/// A run with the day of 10 January 2024, unless parameters say otherwise.
inline Run quality( const QVariantMap &parameters )
{
  QVariantMap all { { "OUTPUT", "TEMPORARY_OUTPUT" }, { "SKIPPED", "TEMPORARY_OUTPUT" }, { "DATE", "2024-01-10" } };
  all.insert( parameters );
  return Run( QStringLiteral( "lacuna:mapquality" ), all );
}

/// What a column of OUTPUT holds; the word null where it holds nothing.
inline QVariant value( Run &run, int row, const char *field )
{
  const QVariant found = rowOf( run, row ).attribute( QString::fromLatin1( field ) );
  return QgsVariantUtils::isNull( found ) ? QVariant( "null" ) : found;
}

} // namespace lacuna::testing
