// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "file_content.h"
#include "qgis_test.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace lacuna::testing
{

/// Results of Building gaps on 2 km of land: houses of 10 m, 40 m apart, each layer in its own strip. backwards: the
/// same rows in the other order.
struct GapTown
{
  QString crs = QStringLiteral( "EPSG:32718" );
  std::unique_ptr<QgsVectorLayer> gaps, matched, extra, area;

  explicit GapTown( int gapCount = 120, int matchedCount = 400, int extraCount = 60, bool backwards = false )
  {
    gaps = houses( 0, gapCount, QStringLiteral( "&field=name:string(50)&field=gap_reason:string(20)" ), backwards );
    matched
      = houses( 400, matchedCount, QStringLiteral( "&field=name:string(50)&field=match_ids:string(50)" ), backwards );
    extra
      = houses( 1200, extraCount, QStringLiteral( "&field=name:string(50)&field=gap_reason:string(20)" ), backwards );
    area = polygonLayer( crs, { squareWkt( 500000, 8900000, 2000 ) }, QStringLiteral( "area" ) );
  }

  std::unique_ptr<QgsVectorLayer> houses( double y, int count, const QString &fields, bool backwards ) const
  {
    QStringList wkts;
    for ( int i = 0; i < count; ++i )
      wkts << squareWkt( 500005 + 40 * ( i % 40 ), 8900005 + y + 40 * ( i / 40 ), 10 );
    if ( backwards )
      std::reverse( wkts.begin(), wkts.end() );
    return polygonLayer( crs, wkts, QStringLiteral( "layer at %1" ).arg( y ), fields );
  }
};

/// One run of lacuna:samplecheck on it, with its design file; more: further parameters.
struct SampleRun
{
  QTemporaryDir folder;
  QString design = folder.filePath( QStringLiteral( "design.json" ) );
  Run run;

  explicit SampleRun( const GapTown &town, const QVariantMap &more = {} )
    : run( QStringLiteral( "lacuna:samplecheck" ), parameters( town, design, more ) )
  {}

  static QVariantMap parameters( const GapTown &town, const QString &design, const QVariantMap &more )
  {
    QVariantMap all {
      { "MISSING_IN_OSM", source( town.gaps ) },
      { "MATCHED", source( town.matched ) },
      { "MISSING_IN_REFERENCE", source( town.extra ) },
      { "AREA", source( town.area ) },
      { "SAMPLE", "TEMPORARY_OUTPUT" },
      { "DESIGN_FILE", design },
      { "SKIPPED", "TEMPORARY_OUTPUT" }
    };
    for ( auto one = more.constBegin(); one != more.constEnd(); ++one )
      all.insert( one.key(), one.value() );
    return all;
  }
  QgsVectorLayer *sample() { return run.layer( QStringLiteral( "SAMPLE" ) ); }
  QByteArray designBytes() const { return contentOf( design ); }
  /// Writes into the layer what answer() says of a row: the answer and, from 0 on, the count.
  void fill( const std::function<std::pair<QString, int>( const QgsFeature &, int number )> &answer )
  {
    QgsVectorLayer *layer = sample();
    QgsChangedAttributesMap changes;
    QgsFeature feature;
    QgsFeatureIterator it = layer->getFeatures();
    for ( int number = 0; it.nextFeature( feature ); ++number )
    {
      const auto [text, count] = answer( feature, number );
      QgsAttributeMap values;
      if ( !text.isEmpty() )
        values.insert( layer->fields().lookupField( QStringLiteral( "answer" ) ), text );
      if ( count >= 0 )
        values.insert( layer->fields().lookupField( QStringLiteral( "count" ) ), count );
      changes.insert( feature.id(), values );
    }
    layer->dataProvider()->changeAttributeValues( changes );
  }
};

/// yes for every building, 0 houses in every square.
inline std::pair<QString, int> allRight( const QgsFeature &feature, int )
{
  const bool isSquare = feature.attribute( QStringLiteral( "stratum" ) ).toString() == QLatin1String( "cell" );
  return { isSquare ? QString() : QStringLiteral( "yes" ), isSquare ? 0 : -1 };
}

} // namespace lacuna::testing
