// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QFile>
#include <QString>

namespace lacuna::testing
{

/// What visitors say of gaps, most of which are those of the town.
inline bool writeTownAnswers( const QString &file, int buildings )
{
  QFile answers( file );
  if ( !answers.open( QIODevice::WriteOnly ) )
    return false;
  answers.write( "gap_id;found;_uuid;_submission_time\n" );
  for ( int i = 0; i < buildings; ++i )
    answers.write( QStringLiteral( "g%1;%2;%1;2026-10-01T10:00:00\n" ).arg( i ).arg( i % 7 ? "yes" : "no" ).toUtf8() );
  return true;
}

/// A picture every 20 m along drives that cross the middle of the town.
inline bool writeTownPictures( const QString &file, int buildings )
{
  QFile pictures( file );
  if ( !pictures.open( QIODevice::WriteOnly ) )
    return false;
  pictures.write( R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32718"}},)"
                  R"("features":[)" );
  for ( int i = 0; i < buildings; ++i )
    pictures.write( QStringLiteral( R"(%1{"type":"Feature","properties":{"id":"%2","sequence_id":"%3",)"
                                    R"("captured_at":%4},"geometry":{"type":"Point","coordinates":[%5,%6]}})" )
                      .arg( i == 0 ? QString() : QStringLiteral( "," ) )
                      .arg( i )
                      .arg( i / 100 )
                      .arg( 1700000000000LL + 1000 * i )
                      .arg( 500000 + 20 * ( i % 100 ) )
                      .arg( 8900000 + 40 * ( i / 100 ) )
                      .toUtf8() );
  return pictures.write( "]}" ) > 0;
}

} // namespace lacuna::testing
