// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_ids.h"
#include "layers/filled_parts.h"

#include <qgsabstractgeometry.h>
#include <qgsexception.h>
#include <qgsgeometry.h>

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr int SHORT_HASH = 6; // digits behind an id of one's own
constexpr int LONG_HASH = 16; // digits of an id that is nothing else: of 10 million gaps no two in all likelihood
constexpr double STEPS = 1e6; // in a degree

QString hashOf( const QByteArray &bytes, int digits )
{
  return QString::fromLatin1( QCryptographicHash::hash( bytes, QCryptographicHash::Sha1 ).toHex().left( digits ) );
}

std::uint64_t numberOf( const QString &id )
{
  const QByteArray hash = QCryptographicHash::hash( id.toUtf8(), QCryptographicHash::Md5 );
  std::uint64_t number = 0;
  for ( int i = 0; i < 8; ++i )
    number = number << 8 | static_cast<unsigned char>( hash.at( i ) );
  return number;
}

bool isPlain( QChar sign )
{
  return ( sign >= QLatin1Char( 'a' ) && sign <= QLatin1Char( 'z' ) )
         || ( sign >= QLatin1Char( 'A' ) && sign <= QLatin1Char( 'Z' ) )
         || ( sign >= QLatin1Char( '0' ) && sign <= QLatin1Char( '9' ) ) || sign == QLatin1Char( '-' );
}

} // namespace

GapIds::GapIds(
  const RawFootprints &raw, const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransformContext &context
)
  : mRaw( raw )
  , mToDegrees( crs, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), context )
{
  if ( raw.ids.isEmpty() )
    return;
  std::vector<std::uint64_t> all( raw.featureIds.size() );
  for ( std::size_t row = 0; row < all.size(); ++row )
    all[row] = numberOf( raw.id( row ) );
  std::sort( all.begin(), all.end() );
  for ( std::size_t i = 1; i < all.size(); ++i )
    if ( all[i] == all[i - 1] && ( mTwice.empty() || mTwice.back() != all[i] ) )
      mTwice.push_back( all[i] );
}

bool GapIds::isAlone( std::size_t row ) const
{
  return !mRaw.ids.isEmpty() && !mRaw.id( row ).isEmpty()
         && !std::binary_search( mTwice.begin(), mTwice.end(), numberOf( mRaw.id( row ) ) );
}

QString GapIds::withHash( const QString &id, const QString &text )
{
  return id + QLatin1Char( '-' ) + hashOf( text.toUtf8(), SHORT_HASH );
}

QString GapIds::of( std::size_t row, const QgsGeometry &geometry ) const
{
  if ( isAlone( row ) )
  {
    const QString id = mRaw.id( row );
    QString plain = id;
    std::replace_if( plain.begin(), plain.end(), []( QChar sign ) { return !isPlain( sign ); }, QLatin1Char( '-' ) );
    return QLatin1Char( 'g' ) + ( plain == id ? id : withHash( plain, id ) );
  }
  const QgsGeometry filled = withFilledParts( geometry );
  QgsGeometry turned = filled;
  try
  {
    turned.transform( mToDegrees );
  }
  catch ( const QgsCsException & )
  {
    turned = filled; // its own coordinates tell it apart as well
  }
  std::vector<std::pair<qint64, qint64>> corners;
  for ( auto it = turned.vertices_begin(); it != turned.vertices_end(); ++it )
    corners.emplace_back( std::llround( ( *it ).x() * STEPS ), std::llround( ( *it ).y() * STEPS ) );
  std::sort( corners.begin(), corners.end() );
  corners.erase( std::unique( corners.begin(), corners.end() ), corners.end() ); // a ring ends where it begins
  QByteArray bytes;
  for ( const auto &[x, y] : corners )
    bytes += QByteArray::number( x ) + ' ' + QByteArray::number( y ) + ';';
  return QLatin1Char( 'g' ) + hashOf( bytes, LONG_HASH );
}

} // namespace lacuna
