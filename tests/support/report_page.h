// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace lacuna::testing
{

/// A row of houses, 30 m from each other.
inline std::unique_ptr<QgsVectorLayer> rowOfHouses( int first, int count, const QString &name )
{
  QStringList wkts;
  for ( int i = first; i < first + count; ++i )
    wkts << squareWkt( 500000 + 30 * i, 8900000, 10 );
  return polygonLayer( QStringLiteral( "EPSG:32718" ), wkts, name );
}

/// The text of a page a reader sees, and its record; the page must be well formed.
struct Page
{
  QString text;
  QJsonObject record;
  int headings = 0; // cells that head a row or a column
  bool good = false;
};

inline Page pageOf( const QString &file )
{
  QFile html( file );
  Page page;
  if ( !html.open( QIODevice::ReadOnly ) )
    return page;
  QXmlStreamReader reader( html.readAll() );
  while ( !reader.atEnd() )
  {
    reader.readNext();
    if ( reader.isStartElement() && reader.name() == QLatin1String( "meta" )
         && reader.attributes().value( QLatin1String( "name" ) ) == QLatin1String( "lacuna-run" ) )
      page.record
        = QJsonDocument::fromJson( reader.attributes().value( QLatin1String( "content" ) ).toString().toUtf8() )
            .object();
    page.headings += reader.isStartElement() && reader.name() == QLatin1String( "th" )
                         && reader.attributes().hasAttribute( QLatin1String( "scope" ) )
                       ? 1
                       : 0;
    if ( reader.isCharacters() )
      page.text += reader.text().toString() + QLatin1Char( '\n' );
  }
  page.good = !reader.hasError();
  return page;
}

inline double figureOf( const Page &page, const QString &id )
{
  for ( const QJsonValue &figure : page.record.value( QLatin1String( "figures" ) ).toArray() )
    if ( figure.toObject().value( QLatin1String( "id" ) ) == id )
      return figure.toObject().value( QLatin1String( "value" ) ).toDouble( -1 );
  return -2;
}

/// What was chosen, as records keep it in every language; empty where it is not there.
inline QString settingOf( const Page &page, const QString &id )
{
  for ( const QJsonValue &setting : page.record.value( QLatin1String( "settings" ) ).toArray() )
    if ( setting.toObject().value( QLatin1String( "id" ) ) == id )
      return setting.toObject().value( QLatin1String( "choice" ) ).toString();
  return QString();
}

} // namespace lacuna::testing
