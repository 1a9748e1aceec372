// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "place_rows.h"
#include "lacuna/error.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsvariantutils.h>
#include <qgswkbtypes.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( SettlementGapsAlgorithm )
};

// The first corner of every row that has one.
struct FirstCorners
{
  std::vector<Point> at;
  std::vector<std::uint8_t> usable;

  explicit FirstCorners( const RawFootprints &raw ) : at( raw.skip.size() ), usable( raw.skip.size() )
  {
    for ( std::size_t row = 0; row < at.size(); ++row )
    {
      const std::span<const double> xy = raw.footprints.coordinates( row );
      usable[row] = raw.skip[row] == SkipReason::None && !xy.empty() ? 1 : 0;
      if ( usable[row] )
        at[row] = { xy[0], xy[1] };
    }
  }
};

// Rows whose coordinates are swapped are seen before anything is made of them.
void findBadCoordinates( RawFootprints &raw )
{
  const FirstCorners corners( raw );
  const std::vector<std::uint8_t> bad = badCoordinates( corners.at, corners.usable );
  for ( std::size_t row = 0; row < bad.size(); ++row )
    if ( bad[row] )
      raw.skip[row] = SkipReason::BadCoordinates;
}

// A list of which no row has a place is one that was never geocoded; some programs write 0 for what is not known.
void requireCoordinates( const RawFootprints &raw, const PlaceSource &from )
{
  const auto isNowhere = []( SkipReason reason ) {
    return reason == SkipReason::NullGeometry || reason == SkipReason::EmptyGeometry
           || reason == SkipReason::BadCoordinates;
  };
  if ( !raw.skip.empty() && std::all_of( raw.skip.begin(), raw.skip.end(), isNowhere ) )
    throw QgsProcessingException(
      Words::tr( "No place of the list “%1” (%2) has coordinates. Geocode it first: find the "
                 "coordinates by names or codes, or make points of its columns with Create "
                 "points layer from table." )
        .arg( from.name, from.parameter )
    );
}

QgsPointXY middleOf( const RawFootprints &raw )
{
  const FirstCorners corners( raw );
  std::vector<double> xs, ys;
  for ( std::size_t row = 0; row < corners.at.size(); ++row )
    if ( corners.usable[row] )
    {
      xs.push_back( corners.at[row].x );
      ys.push_back( corners.at[row].y );
    }
  const auto middle = []( std::vector<double> &values ) {
    const auto half = values.begin() + static_cast<std::ptrdiff_t>( values.size() / 2 );
    std::nth_element( values.begin(), half, values.end() );
    return *half;
  };
  return xs.empty() ? QgsPointXY() : QgsPointXY( middle( xs ), middle( ys ) );
}

} // namespace

RowKind placeKind( const PlaceSource &source )
{
  return QgsWkbTypes::geometryType( source.source->wkbType() ) == Qgis::GeometryType::Point ? RowKind::Points
                                                                                            : RowKind::Polygons;
}

QString textOf( const QgsFeature &feature, int column )
{
  return column < 0 || QgsVariantUtils::isNull( feature.attribute( column ) ) ? QString()
                                                                              : feature.attribute( column ).toString();
}

double peopleOf( const QVariant &value )
{
  const auto counted = []( bool isNumber, double count ) {
    return isNumber && count >= 0 && std::isfinite( count ) ? count : std::numeric_limits<double>::quiet_NaN();
  };
  bool isNumber = false;
  if ( QgsVariantUtils::isNull( value ) || value.userType() != QMetaType::Type::QString )
  {
    const double count = value.toDouble( &isNumber );
    return counted( isNumber && !QgsVariantUtils::isNull( value ), count );
  }
  // 1200, 1 200, 1.200, 1,200: nothing else is sure to be a count.
  static const QRegularExpression grouped( QStringLiteral( "^\\d{1,3}(?:[ .,'\u00a0\u202f]\\d{3})+$" ) );
  QString plain = value.toString().trimmed();
  if ( grouped.match( plain ).hasMatch() )
    plain.remove( QRegularExpression( QStringLiteral( "\\D" ) ) );
  const double count = plain.toDouble( &isNumber );
  return counted( isNumber, count );
}

bool isSwapped( const PlaceRows &rows, const PlaceSource &other, const QgsCoordinateTransformContext &context )
{
  constexpr double ABOUT = 0.2; // of the extent of the other layer
  constexpr double LEAST = 0.1; // degrees
  const QgsPointXY middle = middleOf( rows.raw.raw );
  if ( middle.isEmpty() || !rows.raw.crs.isGeographic() )
    return false;
  QgsRectangle extent = other.source->sourceExtent();
  if ( extent.isNull() )
    return false;
  try
  {
    extent = QgsCoordinateTransform( other.source->sourceCrs(), rows.raw.crs, context ).transformBoundingBox( extent );
  }
  catch ( const QgsCsException & )
  {
    return false;
  }
  extent.grow( std::max( { ABOUT * extent.width(), ABOUT * extent.height(), LEAST } ) );
  return !extent.contains( middle ) && extent.contains( QgsPointXY( middle.y(), middle.x() ) );
}

PlaceRows readPlaces( const PlaceListSource &from, bool isOfficial, const PlaceReach &reach, const RunContext &run )
{
  PlaceRows rows;
  const QgsFields fields = from.source->fields();
  QList<int> names;
  for ( const QString &column : from.names )
    names << fields.lookupField( column );
  const int code = fields.lookupField( from.code );
  const int people = fields.lookupField( from.people );
  const int kind = fields.lookupField( from.kind );
  const int id = fields.lookupField( from.id );
  ReadRequest request { .kind = placeKind( from ) };
  request.attributes = names;
  for ( const int column : { code, people, kind, id } )
    if ( column >= 0 )
      request.attributes << column;
  const double official = reach.of( QStringLiteral( "official" ) );
  request.onFeature = [&, names, code, people, kind, id]( const QgsFeature &feature ) {
    std::vector<std::string> folded;
    QString shown;
    for ( const int column : names )
    {
      const QString text = textOf( feature, column ).trimmed();
      if ( shown.isEmpty() )
        shown = text;
      if ( std::string one = foldedName( text ); !one.empty() )
        folded.push_back( std::move( one ) );
    }
    rows.shownNames.push_back( shown );
    rows.list.names.push_back( std::move( folded ) );
    rows.list.codes.push_back( foldedCode( textOf( feature, code ) ) );
    rows.people.push_back( peopleOf( people < 0 ? QVariant() : feature.attribute( people ) ) );
    const QString place = textOf( feature, kind );
    rows.reachM.push_back( isOfficial ? official : kind < 0 ? reach.ofUnknown() : reach.of( place ) );
    rows.skip.push_back( isOfficial || isSettlementKind( place ) ? SkipReason::None : SkipReason::NoSettlement );
    rows.ids.push_back( id >= 0 ? textOf( feature, id ) : QString::number( feature.id() ) );
  };
  rows.raw = readLayer( *from.source, request, run );
  findBadCoordinates( rows.raw.raw );
  requireCoordinates( rows.raw.raw, from );
  return rows;
}

void locatePlaces( PlaceRows &rows, bool areAreas, const MetricFrame &frame, const RunContext &run )
{
  RawFootprints &raw = rows.raw.raw;
  if ( areAreas )
  {
    LayerOptions options;
    options.joinBlocks = false;
    options.buildIndex = false;
    options.keepDuplicates = true;
    Layer layer = prepareLayer( std::move( raw.footprints ), raw.skip, frame, options, run.quiet() );
    raw.footprints = std::move( layer.footprints );
    raw.skip = std::move( layer.skip );
    raw.footprints.updateBoxes();
  }
  const std::size_t size = rows.size();
  rows.list.at.resize( size );
  rows.list.usable.assign( size, 0 );
  for ( std::size_t row = 0; row < size; ++row )
  {
    if ( raw.skip[row] != SkipReason::None )
      rows.skip[row] = raw.skip[row];
    else if ( raw.footprints.isEmpty( row ) )
      rows.skip[row] = SkipReason::EmptyGeometry;
    if ( rows.skip[row] != SkipReason::None )
      continue;
    const std::span<const double> xy = raw.footprints.coordinates( row );
    rows.list.at[row] = xy.size() == 2 ? Point { xy[0], xy[1] } : pointOnSurface( raw.footprints, row );
    rows.list.usable[row] = 1;
  }
}

} // namespace lacuna
