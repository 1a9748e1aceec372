// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "place_links.h"

#include <qgsdatasourceuri.h>

#include <QUrlQuery>

#include <algorithm>
#include <cmath>

namespace lacuna
{

QString PlaceLinks::number( double degrees ) { return QString::number( degrees, 'f', 6 ); }

int PlaceLinks::zoomOf( const QgsRectangle &box )
{
  const double side = std::max( { box.width(), box.height(), 1e-6 } );
  return std::clamp( static_cast<int>( std::log2( 360.0 / side * 800 / 256 ) ), 10, 19 );
}

static QString mapAt( const QgsRectangle &box )
{
  const QgsPointXY middle = box.center();
  return QStringLiteral( "map=%1/%2/%3" )
    .arg(
      QString::number( PlaceLinks::zoomOf( box ) ), PlaceLinks::number( middle.y() ), PlaceLinks::number( middle.x() )
    );
}

QUrl PlaceLinks::osm( const QgsRectangle &box )
{
  return QUrl( QStringLiteral( "https://www.openstreetmap.org/#" ) + mapAt( box ), QUrl::StrictMode );
}

QUrl PlaceLinks::iD( const QgsRectangle &box )
{
  return QUrl( QStringLiteral( "https://www.openstreetmap.org/edit?editor=id#" ) + mapAt( box ), QUrl::StrictMode );
}

QUrl PlaceLinks::josm( const QgsRectangle &box, int port )
{
  QUrl url( QStringLiteral( "http://127.0.0.1:%1/load_and_zoom" ).arg( port ) );
  QUrlQuery query;
  query.addQueryItem( QStringLiteral( "left" ), number( box.xMinimum() ) );
  query.addQueryItem( QStringLiteral( "right" ), number( box.xMaximum() ) );
  query.addQueryItem( QStringLiteral( "bottom" ), number( box.yMinimum() ) );
  query.addQueryItem( QStringLiteral( "top" ), number( box.yMaximum() ) );
  url.setQuery( query );
  return url;
}

QString PlaceLinks::tiles( const QString &address, int minZoom, int maxZoom )
{
  QgsDataSourceUri uri;
  uri.setParam( QStringLiteral( "type" ), QStringLiteral( "xyz" ) );
  uri.setParam( QStringLiteral( "url" ), address );
  uri.setParam( QStringLiteral( "zmin" ), QString::number( minZoom ) );
  uri.setParam( QStringLiteral( "zmax" ), QString::number( maxZoom ) );
  return QString::fromUtf8( uri.encodedUri() );
}

} // namespace lacuna
