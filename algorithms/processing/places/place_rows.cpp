// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "place_rows.h"
#include "lacuna/error.h"

#include <qgsfeature.h>
#include <qgsvariantutils.h>
#include <qgswkbtypes.h>

#include <limits>

namespace lacuna
{

namespace
{

// Rows whose coordinates are swapped are seen before anything is made of them.
static void findBadCoordinates( PlaceRows &rows )
{
  const Footprints &shapes = rows.raw.raw.footprints;
  std::vector<Point> at( rows.size() );
  std::vector<std::uint8_t> usable( rows.size() );
  for ( std::size_t row = 0; row < rows.size(); ++row )
  {
    const std::span<const double> xy = shapes.coordinates( row );
    usable[row] = rows.raw.raw.skip[row] == SkipReason::None && !xy.empty() ? 1 : 0;
    if ( usable[row] )
      at[row] = { xy[0], xy[1] };
  }
  const std::vector<std::uint8_t> bad = badCoordinates( at, usable );
  for ( std::size_t row = 0; row < rows.size(); ++row )
    if ( bad[row] )
      rows.raw.raw.skip[row] = SkipReason::BadCoordinates;
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

RawLayer
readLayer( const PlaceSource &from, const ReadRequest &request, const RunContext &run, QgsProcessingFeedback *feedback )
{
  RawLayer raw {
    readFootprints(
      *from.source, request, [feedback]( std::size_t ) { return !feedback->isCanceled(); }, run.storage
    ),
    from.source->sourceCrs()
  };
  if ( feedback->isCanceled() )
    throw Canceled();
  return raw;
}

PlaceRows readPlaces(
  const PlaceListSource &from, bool isOfficial, const PlaceReach &reach, const RunContext &run,
  QgsProcessingFeedback *feedback
)
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
    bool isNumber = false;
    const double count = textOf( feature, people ).toDouble( &isNumber );
    rows.people.push_back( isNumber ? count : std::numeric_limits<double>::quiet_NaN() );
    const QString place = textOf( feature, kind );
    rows.reachM.push_back( isOfficial ? official : kind < 0 ? reach.ofUnknown() : reach.of( place ) );
    rows.skip.push_back( isOfficial || isSettlementKind( place ) ? SkipReason::None : SkipReason::NoSettlement );
    rows.ids.push_back( id >= 0 ? textOf( feature, id ) : QString::number( feature.id() ) );
  };
  rows.raw = readLayer( from, request, run, feedback );
  findBadCoordinates( rows );
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
