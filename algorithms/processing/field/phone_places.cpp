// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "phone_places.h"

#include <qgsvariantutils.h>

#include <QLocale>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

// Words that other steps write, in capitals.
const char *knownColour( const QString &word )
{
  static const QHash<QString, const char *> KNOWN {
    { QStringLiteral( "READY" ), "gray" },
    { QStringLiteral( "LOCKED_FOR_MAPPING" ), "yellow" },
    { QStringLiteral( "LOCKED_FOR_VALIDATION" ), "yellow" },
    { QStringLiteral( "MAPPED" ), "blue" },
    { QStringLiteral( "VALIDATED" ), "green" },
    { QStringLiteral( "INVALIDATED" ), "red" },
    { QStringLiteral( "BADIMAGERY" ), "brown" },
    { QStringLiteral( "HIGH" ), "red" },
    { QStringLiteral( "MEDIUM" ), "orange" },
    { QStringLiteral( "LOW" ), "green" },
  };
  return KNOWN.value( word.toUpper(), nullptr );
}

bool isNumber( const QVariant &value )
{
  bool is = false;
  return value.userType() != QMetaType::Type::QString && std::isfinite( value.toDouble( &is ) ) && is;
}

double toSeven( double degrees )
{
  constexpr double CENTIMETRES = 1e7;
  return std::round( degrees * CENTIMETRES ) / CENTIMETRES;
}

} // namespace

std::size_t PhoneColouring::named( const char *name )
{
  const std::span<const PhoneColour> all = phoneColours();
  for ( std::size_t i = 0; i < all.size(); ++i )
    if ( QLatin1String( all[i].name ) == QLatin1String( name ) )
      return i;
  return 0;
}

QString PhoneColouring::label( std::size_t colour )
{
  const QString words[]
    = { tr( "red" ),  tr( "orange" ),      tr( "yellow" ), tr( "green" ),      tr( "blue" ), tr( "purple" ),
        tr( "gray" ), tr( "brown" ),       tr( "pink" ),   tr( "light blue" ), tr( "lime" ), tr( "deep orange" ),
        tr( "teal" ), tr( "deep purple" ), tr( "cyan" ),   tr( "bluish gray" ) };
  return words[colour];
}

PhoneColouring::PhoneColouring( const std::vector<QVariant> &values )
{
  constexpr qsizetype FEW = 5;
  std::vector<double> numbers;
  QSet<QString> words;
  bool areNumbers = true;
  for ( const QVariant &value : values )
  {
    if ( QgsVariantUtils::isNull( value ) )
      continue;
    words << value.toString();
    areNumbers = areNumbers && isNumber( value );
    if ( areNumbers )
      numbers.push_back( value.toDouble() );
  }
  if ( areNumbers && words.size() > FEW )
    byNumber( std::move( numbers ) );
  else
    byWord( QStringList( words.begin(), words.end() ) );
}

void PhoneColouring::byWord( QStringList words )
{
  std::sort( words.begin(), words.end(), []( const QString &a, const QString &b ) {
    bool isA = false, isB = false;
    const double x = a.toDouble( &isA ), y = b.toDouble( &isB );
    return isA && isB && x != y ? x < y : a < b;
  } );
  const std::size_t count = phoneColours().size();
  std::vector<bool> isTaken( count, false );
  isTaken[named( "gray" )] = true; // for those without a value
  for ( const QString &word : std::as_const( words ) )
    if ( const char *known = knownColour( word ) )
      isTaken[named( known )] = true;
  std::size_t next = 0;
  for ( const QString &word : std::as_const( words ) )
  {
    const char *known = knownColour( word );
    for ( std::size_t tried = 0; !known && tried < count && isTaken[next % count]; ++tried )
      ++next;
    const std::size_t colour = known ? named( known ) : next++ % count;
    mColours.insert( word, colour );
    mLegend << tr( "%1: %2" ).arg( label( colour ), word );
  }
}

void PhoneColouring::byNumber( std::vector<double> values )
{
  static const char *const RISING[] = { "green", "lime", "yellow", "orange", "red" };
  constexpr std::size_t CLASSES = 5;
  std::sort( values.begin(), values.end() );
  std::size_t begin = 0;
  for ( std::size_t i = 1; i <= CLASSES && begin < values.size(); ++i )
  {
    const std::size_t end = std::max( i * values.size() / CLASSES, std::size_t { 1 } );
    const double to = values[end - 1];
    if ( end <= begin ) // the same values as in the class before
      continue;
    const std::size_t colour = named( RISING[i - 1] );
    mBounds.push_back( to );
    mRising.push_back( colour );
    mLegend << tr( "%1: %2 – %3" )
                 .arg( label( colour ), QLocale().toString( values[begin], 'g', 4 ), QLocale().toString( to, 'g', 4 ) );
    begin = static_cast<std::size_t>( std::upper_bound( values.begin(), values.end(), to ) - values.begin() );
  }
}

std::size_t PhoneColouring::of( const QVariant &value ) const
{
  if ( QgsVariantUtils::isNull( value ) )
    return named( "gray" );
  if ( mBounds.empty() )
    return mColours.value( value.toString(), named( "gray" ) );
  const auto place = std::lower_bound( mBounds.begin(), mBounds.end() - 1, value.toDouble() ) - mBounds.begin();
  return mRising[static_cast<std::size_t>( place )];
}

QString PhonePlaces::plain( const QString &text )
{
  QString out;
  for ( const QChar sign : text )
    out += sign.isPrint() || sign.isSurrogate() ? sign : QChar( QLatin1Char( ' ' ) );
  return out.simplified();
}

Point PhonePlaces::rounded( const QgsPointXY &place ) { return { toSeven( place.x() ), toSeven( place.y() ) }; }

std::vector<std::vector<Point>> PhonePlaces::linesOf( const QgsGeometry &geometry )
{
  constexpr double TOGETHER = 1e-5; // degrees; nearer corners are one to Organic Maps
  std::vector<std::vector<Point>> lines;
  const auto add = [&lines]( const QgsPolylineXY &line ) {
    std::vector<Point> corners;
    bool isLong = false;
    for ( const QgsPointXY &corner : line )
    {
      corners.push_back( rounded( corner ) );
      isLong = isLong || std::fabs( corners.back().x - corners.front().x ) >= TOGETHER
               || std::fabs( corners.back().y - corners.front().y ) >= TOGETHER;
    }
    if ( isLong )
      lines.push_back( std::move( corners ) );
  };
  for ( const QgsGeometry &part : geometry.asGeometryCollection() )
    if ( part.type() == Qgis::GeometryType::Polygon )
      for ( const QgsPolylineXY &ring : part.asPolygon() )
        add( ring );
    else if ( part.type() == Qgis::GeometryType::Line )
      add( part.asPolyline() );
  return lines;
}

QString PhonePlaces::geoLink( const Point &place )
{
  return QStringLiteral( "geo:%1,%2?z=17" )
    .arg( QString::number( place.y, 'f', 6 ), QString::number( place.x, 'f', 6 ) );
}

QString PhonePlaces::organicLink( const Point &place, const QString &name )
{
  // A place by its name at the end: % of its letters would be taken for numbers of places.
  return QStringLiteral( "om://map?v=1&ll=%1,%2&n=" )
           .arg( QString::number( place.y, 'f', 6 ), QString::number( place.x, 'f', 6 ) )
         + QString::fromLatin1( QUrl::toPercentEncoding( name ) );
}

void QuestList::add( const Point &place, const QString &text )
{
  constexpr int DECIMALS = 7;
  constexpr double CENTIMETRE = 1e-7;
  QString line = text;
  while ( line.endsWith( QLatin1String( ",solved" ) ) )
    line += QLatin1Char( '.' );
  const auto spotOf = [&place]( int beside ) {
    return QByteArray::number( place.y + ( place.y > 0 ? -beside : beside ) * CENTIMETRE, 'f', DECIMALS ) + ','
           + QByteArray::number( place.x, 'f', DECIMALS );
  };
  int &beside = mSeen[spotOf( 0 )];
  QByteArray spot = spotOf( beside );
  while ( beside > 0 && mSeen.contains( spot ) )
    spot = spotOf( ++beside );
  ++beside;
  if ( spot != spotOf( 0 ) )
    mSeen.insert( spot, 1 );
  mBytes += spot + ',' + line.toUtf8() + '\n';
}

} // namespace lacuna
