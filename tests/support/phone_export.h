// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "crowd_layers.h"
#include "python_judge.h"

#include <QJsonArray>

namespace lacuna::testing
{

/// What an app makes of a file.
inline QJsonObject seenBy( const QString &app, const QString &file )
{
  const PythonJudge judge( QStringLiteral( "phone_apps.py" ), { app, file } );
  return judge.failure.isEmpty() ? judge.says : QJsonObject { { "failure", judge.failure } };
}

/// Three tasks: one with a hole, one of two parts, one plain; in degrees.
inline std::unique_ptr<QgsVectorLayer> someTasks()
{
  auto layer = polygonLayer(
    "EPSG:4326",
    { "MultiPolygon (((-75 -10, -74.99 -10, -74.99 -9.99, -75 -9.99, -75 -10), "
      "(-74.998 -9.998, -74.996 -9.998, -74.996 -9.996, -74.998 -9.998)))",
      "MultiPolygon (((-74.98 -10, -74.97 -10, -74.97 -9.99, -74.98 -10)), "
      "((-74.96 -10, -74.95 -10, -74.95 -9.99, -74.96 -10)))",
      "MultiPolygon (((-74.94 -10, -74.93 -10, -74.93 -9.99, -74.94 -10)))" },
    "tasks", "&field=name:string(50)&field=task_id:integer&field=status:string(30)&field=note:string(80)"
  );
  const QStringList statuses { "MAPPED", "VALIDATED", "READY" };
  for ( int i = 0; i < 3; ++i )
  {
    const QString note = QString::fromUtf8( "<b>Ñandú & «%1»</b>\n🏠" ).arg( i );
    layer->dataProvider()->changeAttributeValues( { { i + 1, { { 1, 10 - i }, { 2, statuses.at( i ) }, { 3, note } } } }
    );
  }
  return layer;
}

/// One run with its file.
struct Export
{
  QTemporaryDir folder;
  QString file;
  Run run;
  Export( const QString &app, const QVariantMap &more, int threads = 2 )
    : file( folder.filePath(
        app == QLatin1String( "osmand" ) ? "map.gpx"
        : app == QLatin1String( "scee" ) ? "custom_quest.csv"
                                         : "map.kml"
      ) )
    , run( QStringLiteral( "lacuna:fieldmaps" ), parameters( app, more ), threads )
  {}
  QVariantMap parameters( const QString &app, const QVariantMap &more ) const
  {
    QVariantMap all {
      { "APP", app },
      { "NAME", QString::fromUtf8( "Pucallpa ñ & <1>" ) },
      { "OUTPUT", file },
      { "SKIPPED", "TEMPORARY_OUTPUT" }
    };
    for ( auto one = more.constBegin(); one != more.constEnd(); ++one )
      all.insert( one.key(), one.value() );
    return all;
  }
};

/// One cell of each of what an app sees.
inline QStringList textsOf( const QJsonValue &list, const char *key )
{
  QStringList all;
  for ( const QJsonValue &one : list.toArray() )
    all << one[QLatin1String( key )].toString();
  return all;
}

} // namespace lacuna::testing
