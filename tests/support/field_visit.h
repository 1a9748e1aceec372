// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "crowd_layers.h"
#include "file_content.h"
#include "lacuna/field/survey_files.h"
#include "qgis_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lacuna::testing
{

const QString FIELD_CHECK = QStringLiteral( "lacuna:fieldcheck" );

/// One run with its files.
struct Visit
{
  QTemporaryDir folder;
  QString form = folder.filePath( QStringLiteral( "form.xlsx" ) );
  QString list = folder.filePath( QStringLiteral( "places.csv" ) );
  QString area = folder.filePath( QStringLiteral( "area.geojson" ) );
  QString features = folder.filePath( QStringLiteral( "features.geojson" ) );
  Run run;

  explicit Visit( const QVariantMap &more, int threads = 2 ) : run( FIELD_CHECK, parameters( more ), threads ) {}
  QVariantMap parameters( const QVariantMap &more ) const
  {
    QVariantMap all { { "FORM", form }, { "LIST", list }, { "LANGUAGE", "es" } };
    all.insert( more );
    if ( all.value( "TARGET" ) == QLatin1String( "fieldtm" ) && !all.contains( "AREA_FILE" ) )
      all.insert( { { "AREA_FILE", area }, { "FEATURES_FILE", features } } );
    return all;
  }
  /// Rows of the list; none of our cells has a comma or a quote.
  QList<QStringList> rows() const
  {
    QList<QStringList> all;
    for ( QString line : QString::fromUtf8( contentOf( list ) ).split( '\n', Qt::SkipEmptyParts ) )
      all << line.remove( '"' ).split( ',' );
    return all;
  }
  QStringList column( const QString &heading ) const
  {
    QStringList cells;
    const QList<QStringList> all = rows();
    const int at = static_cast<int>( all.first().indexOf( heading ) );
    for ( int i = 1; i < all.size() && at >= 0; ++i )
      cells << all.at( i ).at( at );
    return cells;
  }
  QJsonArray json( const QString &file ) const
  {
    return QJsonDocument::fromJson( contentOf( file ) ).object().value( "features" ).toArray();
  }
};

/// Two tasks of a row of crowdGaps( 12 ): 10 holds the first six, 9 the others.
inline std::unique_ptr<QgsVectorLayer> twoTasks()
{
  auto layer = polygonLayer(
    QStringLiteral( "EPSG:32718" ), { squareWkt( 499990, 8899900, 180 ), squareWkt( 500170, 8899900, 180 ) },
    QStringLiteral( "tasks" ), QStringLiteral( "&field=task_id:string(9)" )
  );
  QgsChangedAttributesMap ids;
  int number = 10;
  for ( QgsFeatureIterator it = layer->getFeatures(); number > 8; --number )
  {
    QgsFeature feature;
    it.nextFeature( feature );
    ids.insert( feature.id(), { { 0, QString::number( number ) } } );
  }
  layer->dataProvider()->changeAttributeValues( ids );
  return layer;
}

/// The cells below a heading.
inline QStringList columnOf( const lacuna::TextTable &table, const std::string &heading )
{
  QStringList cells;
  const auto at = std::find( table.headings.begin(), table.headings.end(), heading ) - table.headings.begin();
  for ( const std::vector<std::string> &row : table.rows )
    cells << QString::fromStdString( row.at( static_cast<std::size_t>( at ) ) );
  return cells;
}

} // namespace lacuna::testing
