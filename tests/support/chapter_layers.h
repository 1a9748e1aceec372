// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

#include <QXmlStreamReader>

namespace lacuna::testing
{

/// A layer of zones in rows, with the columns of the contract and no others.
inline std::unique_ptr<QgsVectorLayer> zonesWith(
  const QString &name, const QString &fields, const QList<QVariantList> &rows, double x = 500000, int columns = 40,
  double size = 300
)
{
  auto layer = std::make_unique<QgsVectorLayer>(
    QStringLiteral( "MultiPolygon?crs=EPSG:32718" ) + fields, name, QStringLiteral( "memory" )
  );
  QgsFeatureList features;
  for ( int i = 0; i < rows.size(); ++i )
  {
    QgsFeature feature( layer->fields() );
    for ( int column = 0; column < rows.at( i ).size(); ++column )
      feature.setAttribute( column, rows.at( i ).at( column ) );
    feature.setGeometry(
      QgsGeometry::fromWkt( squareWkt( x + size * ( i % columns ), 8900000 + size * ( i / columns ), size ) )
    );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  layer->updateExtents();
  return layer;
}

const QString GAP_FIELDS = QStringLiteral(
  "&field=name:string(120)&field=reference_count:integer&field=matched_count:integer&field=missing_in_osm:integer"
  "&field=part_of_mapped:integer&field=completeness:double&field=completeness_low:double&field=completeness_high:double"
);

inline QVariantList gapsOf( const QString &name, int reference, int missing, double low, double high, int pieces = 0 )
{
  return { name,    reference, reference - missing,
           missing, pieces,    reference > 0 ? 1.0 - 1.0 * missing / reference : QVariant(),
           low,     high };
}

/// A page as its reader sees it, without its style and its script.
struct SeenPage
{
  QString text;
  QList<QList<QStringList>> tables; ///< rows of cells
  QStringList ids;
  QStringList links;
  QStringList outside; ///< what would be fetched
  QString language;
  int mapPlaces = 0;
  int dots = 0;
  bool good = false;
};

inline SeenPage seen( const QString &path )
{
  QFile file( path );
  SeenPage page;
  if ( !file.open( QIODevice::ReadOnly ) )
    return page;
  const QByteArray bytes = file.readAll();
  QXmlStreamReader reader( bytes );
  QString hidden;
  int inDots = 0;
  bool inCell = false;
  while ( !reader.atEnd() )
  {
    reader.readNext();
    const QString name = reader.name().toString();
    if ( reader.isStartElement() )
    {
      const auto value
        = [&reader]( const char *key ) { return reader.attributes().value( QString::fromLatin1( key ) ).toString(); };
      if ( name == QLatin1String( "style" ) || name == QLatin1String( "script" ) )
        hidden = name;
      if ( name == QLatin1String( "html" ) )
        page.language = value( "lang" );
      if ( !value( "id" ).isEmpty() )
        page.ids << value( "id" );
      if ( name == QLatin1String( "a" ) )
        page.links << value( "href" );
      for ( const char *key : { "src", "href" } )
        if ( const QString to = value( key ); !to.isEmpty() && !to.startsWith( '#' ) && !to.startsWith( "data:" ) )
          page.outside << to;
      page.mapPlaces += name == QLatin1String( "a" ) ? 1 : 0;
      inDots = value( "class" ) == QLatin1String( "dots" ) ? 1 : inDots;
      page.dots += inDots == 1 && name == QLatin1String( "path" ) ? 1 : 0;
      if ( name == QLatin1String( "table" ) )
        page.tables << QList<QStringList>();
      if ( name == QLatin1String( "tr" ) )
        page.tables.last() << QStringList();
      inCell = inCell || name == QLatin1String( "td" ) || name == QLatin1String( "th" );
      if ( name == QLatin1String( "td" ) || name == QLatin1String( "th" ) )
        page.tables.last().last() << QString();
    }
    if ( reader.isEndElement() && ( name == QLatin1String( "td" ) || name == QLatin1String( "th" ) ) )
      inCell = false;
    if ( reader.isEndElement() && name == hidden )
      hidden.clear();
    if ( reader.isEndElement() && name == QLatin1String( "g" ) )
      inDots = 0;
    if ( reader.isCharacters() && hidden.isEmpty() )
    {
      page.text += reader.text().toString() + QLatin1Char( '\n' );
      if ( inCell )
        page.tables.last().last().last() += reader.text().toString();
    }
  }
  page.good = !reader.hasError();
  return page;
}

} // namespace lacuna::testing
