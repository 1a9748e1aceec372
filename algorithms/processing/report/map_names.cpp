// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_names.h"

#include <QRectF>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr int LONGEST = 28;              // letters
constexpr double LETTER = 0.58;          // width of one by its size
constexpr double LARGE = 24, SMALL = 14; // size of letters on the sheet

QRectF around( const MapPlace &place, double size )
{
  const double width = static_cast<double>( MapNames::brief( place.name ).size() ) * size * LETTER;
  return { place.x - width / 2, place.y - size * 0.6, width, size * 1.2 };
}

} // namespace

QString MapNames::brief( const QString &name )
{
  return name.size() <= LONGEST ? name : name.left( LONGEST - 1 ).trimmed() + QStringLiteral( "…" );
}

std::vector<MapNames::Shown> MapNames::place( const QList<MapPlace> &places, double width )
{
  std::vector<Shown> shown( static_cast<std::size_t>( places.size() ), Shown::Near );
  std::vector<QRectF> large, small;
  const auto isFree = [width]( const QRectF &wanted, const std::vector<QRectF> &taken ) {
    return wanted.left() >= 0 && wanted.right() <= width
           && std::none_of( taken.begin(), taken.end(), [&wanted]( const QRectF &one ) {
                return one.intersects( wanted );
              } );
  };
  for ( int i = 0; i < places.size(); ++i )
  {
    const QRectF wide = around( places.at( i ), LARGE ), narrow = around( places.at( i ), SMALL );
    if ( !isFree( narrow, small ) )
      continue;
    small.push_back( narrow );
    Shown &how = shown[static_cast<std::size_t>( i )];
    how = Shown::Large;
    if ( !isFree( wide, large ) )
      continue;
    large.push_back( wide );
    how = Shown::Always;
  }
  return shown;
}

} // namespace lacuna
