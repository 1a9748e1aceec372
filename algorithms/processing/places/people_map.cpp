// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// PeopleReport: its maps.

#include "people_report.h"
#include "report/numbers.h"
#include "report/map_picture.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

using people_colour::COUNT;

// The class of a number of people, 0 for none.
int classOf( double people, double step )
{
  return people < 0.5 ? 0 : std::clamp( static_cast<int>( std::ceil( std::round( people ) / step ) ), 1, COUNT );
}

QString colourOf( int kind ) { return kind == 0 ? people_colour::NONE : people_colour::SCALE[kind - 1]; }

// The last class has no end: a single tower must not make all others alike.
QList<QPair<QString, QString>> legendOf( double step )
{
  const QLocale locale;
  QList<QPair<QString, QString>> legend { { people_colour::NONE, QStringLiteral( "0" ) } };
  for ( int i = 0; i + 1 < COUNT; ++i )
    legend << qMakePair(
      colourOf( i + 1 ), QStringLiteral( "%1–%2" ).arg(
                           locale.toString( i * step + 1, 'f', 0 ), locale.toString( ( i + 1 ) * step, 'f', 0 )
                         )
    );
  return legend << qMakePair(
           colourOf( COUNT ), QStringLiteral( "> %1" ).arg( locale.toString( ( COUNT - 1 ) * step, 'f', 0 ) )
         );
}

// What nearly all of those with people do not exceed.
double nearlyLargest( std::vector<double> values )
{
  constexpr double SHARE = 0.97;
  std::erase_if( values, []( double value ) { return !( value > 0 ); } );
  if ( values.empty() )
    return 0;
  const auto place = values.begin() + static_cast<std::ptrdiff_t>( SHARE * static_cast<double>( values.size() - 1 ) );
  std::nth_element( values.begin(), place, values.end() );
  return *place;
}

// How what was found stands to what was counted: from “less than half” to “more than twice”.
int agreement( double found, double counted )
{
  constexpr double FEW = 10; // people, of which a difference says nothing
  if ( found < FEW && counted < FEW )
    return 2;
  const double bounds[] = { 0.5, 0.8, 1.25, 2 };
  const double ratio = counted > 0 ? found / counted : 1e9;
  return static_cast<int>( std::count_if( std::begin( bounds ), std::end( bounds ), [ratio]( double bound ) {
    return ratio > bound;
  } ) );
}

} // namespace

void PeopleReport::squares( Report &report ) const
{
  std::vector<Point> places;
  std::vector<double> people;
  for ( std::size_t row = 0; row < mData.judged.size(); ++row )
    if ( mData.judged[row] && mData.shared.people[row] > 0 )
    {
      const std::span<const double> xy = mData.at.coordinates( row );
      places.push_back( { xy[0], xy[1] } );
      people.push_back( mData.shared.people[row] );
    }
  if ( places.empty() )
    return;
  const MapPicture picture = MapPicture::around( places );
  const MapCells cells( picture );
  std::vector<std::vector<double>> inCell( cells.count() );
  for ( std::size_t i = 0; i < places.size(); ++i )
    if ( const std::size_t cell = cells.of( places[i] ); cell < cells.count() )
      inCell[cell].push_back( people[i] );
  std::vector<double> sums;
  for ( std::vector<double> &values : inCell )
    sums.push_back( orderlySum( std::move( values ) ) );
  const double step = roundStep( nearlyLargest( sums ), COUNT );
  report.paragraph( tr( "People in each square" ) );
  report.legend( legendOf( step ).mid( 1 ) );
  ReportMap map = picture.sheet( tr( "Map of the people" ), mData.frame.frame );
  for ( std::size_t cell = 0; cell < cells.count(); ++cell )
    if ( sums[cell] > 0 )
      map.shapes << cells.shape( cell, colourOf( std::max( 1, classOf( sums[cell], step ) ) ) );
  report.map( map );
}

void PeopleReport::checkMaps( Report &report ) const
{
  const Footprints &zones = mData.checked.raw.raw.footprints;
  const std::vector<double> &counted = mData.checked.people, &found = mData.check.found;
  Box box;
  for ( std::size_t zone = 0; zone < counted.size(); ++zone )
    if ( !std::isnan( counted[zone] ) )
      box.add( zones.box( zone ) );
  const MapPicture picture = MapPicture::of( box );
  const double step = roundStep( nearlyLargest( found ), COUNT );
  const QList<QPair<QString, QString>> words {
    { QStringLiteral( "#E66101" ), tr( "less than half" ) },  { QStringLiteral( "#FDB863" ), tr( "too few" ) },
    { QStringLiteral( "#E4E4E4" ), tr( "within a fifth" ) },  { QStringLiteral( "#B2ABD2" ), tr( "too many" ) },
    { QStringLiteral( "#5E3C99" ), tr( "more than twice" ) },
  };
  QString amounts[COUNT + 1], agreements[5];
  for ( std::size_t zone = 0; zone < counted.size(); ++zone )
    if ( !std::isnan( counted[zone] ) )
    {
      picture.appendPath( amounts[classOf( found[zone], step )], zones, zone );
      picture.appendPath( agreements[agreement( found[zone], counted[zone] )], zones, zone );
    }
  const QString white = QStringLiteral( "#ffffff" );
  report.paragraph( tr( "People by building, in the zones of “%1”" ).arg( mInputs.check.name ) );
  report.legend( legendOf( step ) );
  ReportMap map = picture.sheet( tr( "Map of the people" ), mData.frame.frame );
  for ( int kind = 0; kind <= COUNT; ++kind )
    map.shapes << MapShape { amounts[kind], colourOf( kind ), white };
  report.map( map );
  report.paragraph( tr( "Compared with the people that were counted there" ) );
  report.legend( words );
  ReportMap differences = picture.sheet( tr( "Map of the differences" ), mData.frame.frame );
  for ( int kind = 0; kind < 5; ++kind )
    differences.shapes << MapShape { agreements[kind], words.at( kind ).first, white };
  report.map( differences );
}

} // namespace lacuna
