// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "lacuna/zone_locator.h"
#include "layers/zone_names.h"
#include "people_inputs.h"
#include "place_rows.h"

#include <qgsfeature.h>
#include <qgsvariantutils.h>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();
constexpr double MOST_LEVELS = 200;   // more is a year, or a height in feet
constexpr double MOST_UNITS = 100000; // in one building
constexpr double MOST_PEOPLE = 1e11;  // in one zone

class Words
{
  Q_DECLARE_TR_FUNCTIONS( PeopleByBuilding )
};

// Also of a text, as OSM's columns are; NaN where there is none within least..most.
double numberOf( const QgsFeature &feature, int column, double least, double most )
{
  if ( column < 0 || QgsVariantUtils::isNull( feature.attribute( column ) ) )
    return NOTHING;
  bool isNumber = false;
  const double value = feature.attribute( column ).toDouble( &isNumber );
  return isNumber && value >= least && value <= most ? value : NOTHING;
}

class PeopleRun
{
public:
  PeopleRun(
    const PeopleInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
    QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mContext( context )
    , mRun( run )
    , mFeedback( feedback )
  {}

  PeopleData find()
  {
    mFeedback->setProgressText( Words::tr( "Reading the layers" ) );
    for ( const HomeLayer &layer : mInputs.buildings )
      readHomes( layer );
    if ( mInputs.zones )
      mData.zones = readZones( mInputs.zones, mInputs.peopleField, mInputs.nameField );
    if ( mInputs.check )
      mData.checked = readZones( mInputs.check, mInputs.checkField, -1 );
    bringTogether();
    mFeedback->setProgressText( Words::tr( "Sharing the people out" ) );
    weigh();
    mInputs.raster ? shareCells() : shareZones();
    if ( mInputs.check )
      check();
    return std::move( mData );
  }

private:
  void readHomes( const HomeLayer &layer )
  {
    ReadRequest request { .kind = placeKind( layer ) };
    for ( const int column : { layer.levels, layer.units, layer.use } )
      if ( column >= 0 && !request.attributes.contains( column ) )
        request.attributes << column;
    Homes &homes = mData.homes;
    if ( request.attributes.isEmpty() )
      request.file = layer.file;
    else
      request.onFeature = [&]( const QgsFeature &feature ) {
        homes.levels.push_back( numberOf( feature, layer.levels, 1e-3, MOST_LEVELS ) );
        homes.units.push_back( numberOf( feature, layer.units, 0, MOST_UNITS ) );
        homes.isHome.push_back( mInputs.notHomes.isHome( textOf( feature, layer.use ) ) ? 1 : 0 );
      };
    mData.firstRow.push_back( mRows );
    mData.layers.push_back( readLayer( *layer.source, request, mRun ) );
    mRows += mData.layers.back().raw.skip.size();
    homes.levels.resize( mRows, NOTHING );
    homes.units.resize( mRows, NOTHING );
    homes.isHome.resize( mRows, 1 );
    mFeedback->setProgress(
      20.0 * static_cast<double>( mData.layers.size() ) / static_cast<double>( mInputs.buildings.size() )
    );
  }

  PeopleZones readZones( const PlaceSource &from, int field, int nameField ) const
  {
    PeopleZones zones;
    ZoneNames names( from.source->fields(), nameField );
    ReadRequest request;
    request.attributes << field;
    request.onFeature
      = [&]( const QgsFeature &zone ) { zones.people.push_back( numberOf( zone, field, 0, MOST_PEOPLE ) ); };
    zones.raw = readNamedZones( *from.source, names, mRun, request );
    zones.names = names.best();
    zones.nameField = names.field();
    return zones;
  }

  void bringTogether()
  {
    std::vector<RawLayer *> all;
    for ( RawLayer &layer : mData.layers )
      all.push_back( &layer );
    for ( PeopleZones *zones : { &mData.zones, &mData.checked } )
      if ( !zones->people.empty() )
        all.push_back( &zones->raw );
    mData.frame = chooseWorkingFrame( all, mContext );
    for ( RawLayer *layer : all )
      toWorkingFrame( *layer, mData.frame, mContext, mRun.quiet() );
    for ( PeopleZones *zones : { &mData.zones, &mData.checked } )
      judgeZones( *zones );
    mFeedback->setProgress( 30 );
    mData.judged.assign( mRows, 0 );
    mData.homes.areaM2.assign( mRows, NOTHING );
    mData.at = Footprints( mRun.storage );
    for ( std::size_t i = 0; i < mData.layers.size(); ++i )
      placeHomes( i );
    mData.at.updateBoxes();
    mFeedback->setProgress( 50 );
  }

  // A zone without a shape has its people nowhere.
  static void judgeZones( PeopleZones &zones )
  {
    Footprints &shapes = zones.raw.raw.footprints;
    for ( std::size_t row = 0; row < shapes.size(); ++row )
      shapes.orient( row );
    shapes.updateBoxes();
    zones.skip = zones.raw.raw.skip;
    for ( std::size_t row = 0; row < zones.skip.size(); ++row )
      if ( zones.skip[row] != SkipReason::None )
      {
        zones.skippedPeople += std::isnan( zones.people[row] ) ? 0 : zones.people[row];
        zones.people[row] = NOTHING;
      }
      else if ( std::isnan( zones.people[row] ) )
        zones.skip[row] = SkipReason::NoValue;
  }

  // A point for each building, and the area of footprints.
  void placeHomes( std::size_t layer )
  {
    RawFootprints &raw = mData.layers[layer].raw;
    const std::size_t first = mData.firstRow[layer], count = raw.skip.size();
    std::vector<Point> at( count );
    if ( placeKind( mInputs.buildings[layer] ) == RowKind::Polygons )
    {
      LayerOptions options;
      options.joinBlocks = false;
      options.buildIndex = false;
      options.keepDuplicates = true; // flats of one house
      Layer measured
        = prepareLayer( std::move( raw.footprints ), std::move( raw.skip ), mData.frame.frame, options, mRun.quiet() );
      raw.skip = std::move( measured.skip );
      std::copy(
        measured.areaM2.begin(), measured.areaM2.end(),
        mData.homes.areaM2.begin() + static_cast<std::ptrdiff_t>( first )
      );
      parallelFor( count, 1024, mRun.quiet(), [&]( std::size_t begin, std::size_t end ) {
        for ( std::size_t row = begin; row < end; ++row )
          if ( raw.skip[row] == SkipReason::None )
            at[row] = pointOnSurface( measured.footprints, row );
      } );
    }
    else
      for ( std::size_t row = 0; row < count; ++row )
        if ( raw.skip[row] == SkipReason::None )
        {
          const std::span<const double> xy = std::as_const( raw.footprints ).coordinates( row );
          at[row] = { xy[0], xy[1] };
        }
    raw.footprints = Footprints();
    for ( std::size_t row = 0; row < count; ++row )
    {
      if ( row % 4096 == 0 && mFeedback->isCanceled() )
        throw Canceled();
      mData.judged[first + row] = raw.skip[row] == SkipReason::None ? 1 : 0;
      if ( mData.judged[first + row] )
      {
        mData.at.beginRing( false );
        mData.at.addVertex( at[row].x, at[row].y );
        mData.at.endPath();
      }
      mData.at.endFeature();
    }
    mData.skip.push_back( raw.skip );
  }

  HomeMeasure bestMeasure() const
  {
    if ( mInputs.unitsChosen )
      return HomeMeasure::Units;
    if ( mInputs.hasPoints )
      return HomeMeasure::Equal;
    std::size_t homes = 0, known = 0;
    for ( std::size_t row = 0; row < mRows; ++row )
      if ( mData.judged[row] && mData.homes.isHome[row] )
      {
        ++homes;
        known += std::isnan( mData.homes.levels[row] ) ? 0 : 1;
      }
    return mInputs.levelsChosen || ( known > 0 && 2 * known >= homes ) ? HomeMeasure::Volume : HomeMeasure::Area;
  }

  void weigh()
  {
    mData.measure = mInputs.measure.value_or( bestMeasure() );
    mData.weights = weighHomes( mData.homes, mData.judged, mData.measure, mInputs.minAreaM2 );
  }

  void noteOutside( const std::vector<std::uint8_t> &outside )
  {
    for ( std::size_t layer = 0; layer < mData.skip.size(); ++layer )
      for ( std::size_t row = 0; row < mData.skip[layer].size(); ++row )
        if ( outside[mData.firstRow[layer] + row] )
          mData.skip[layer][row] = SkipReason::OutsideZones;
  }

  void shareZones()
  {
    const PlacesInZones located
      = locateInZones( mData.at, mData.judged, ZoneLocator( mData.zones.raw.raw.footprints ), mRun.part( 0.5, 0.6 ) );
    noteOutside( located.outside );
    mData.inSeveral = located.inSeveral;
    mData.shared = sharePeople( { located.places, mData.weights.weight, mData.zones.people }, mRun.part( 0.6, 0.7 ) );
  }

  void shareCells()
  {
    RasterFile raster = mInputs.raster->open( PeopleInputs::BAND );
    Footprints moved = mData.at;
    std::vector<std::uint8_t> judged = mData.judged;
    FromWorkingFrame( mData.frame, mInputs.raster->crs, mContext ).transform( moved, judged, mRun.part( 0.5, 0.55 ) );
    std::vector<Point> points( mRows );
    for ( std::size_t row = 0; row < mRows; ++row )
      if ( judged[row] )
      {
        const std::span<const double> xy = std::as_const( moved ).coordinates( row );
        points[row] = raster.grid().toCell( xy[0], xy[1] );
      }
    mData.cells = readPeopleCells( raster, points, judged, mRun.part( 0.55, 0.65 ) );
    for ( std::size_t row = 0; row < mRows; ++row )
      if ( mData.judged[row] && !judged[row] )
        mData.cells.outside[row] = 1; // no place in the raster's CRS
    noteOutside( mData.cells.outside );
    mData.shared
      = sharePeople( { mData.cells.places, mData.weights.weight, mData.cells.people }, mRun.part( 0.65, 0.7 ) );
  }

  // The people of each check zone, if those of the zone it lies in were spread evenly over its check zones.
  std::vector<double> evenPeople( const PlacesInZones &inZones, const std::vector<double> &areas ) const
  {
    std::vector<double> landOf( mData.zones.people.size(), 0 ), even( areas.size(), 0 );
    for ( const auto &[small, zone] : inZones.places )
      landOf[zone] += areas[small];
    for ( const auto &[small, zone] : inZones.places )
      if ( !std::isnan( mData.zones.people[zone] ) && landOf[zone] > 0 )
        even[small] += mData.zones.people[zone] * areas[small] / landOf[zone];
    return even;
  }

  void check()
  {
    const Footprints &small = mData.checked.raw.raw.footprints;
    const PlacesInZones located = locateInZones( mData.at, mData.judged, ZoneLocator( small ), mRun.part( 0.7, 0.74 ) );
    CheckedZones zones { located.places, mData.shared.people, mData.checked.people, {} };
    std::vector<double> even;
    if ( mInputs.zones )
    {
      std::vector<std::uint8_t> usable( small.size() );
      std::vector<double> areas( small.size(), 0 );
      for ( std::size_t row = 0; row < small.size(); ++row )
      {
        usable[row] = mData.checked.raw.raw.skip[row] == SkipReason::None && !small.isEmpty( row ) ? 1 : 0;
        if ( usable[row] )
        {
          const Point middle = pointOnSurface( small, row );
          const double scale = mData.frame.frame.unitsPerMetre( middle.x, middle.y );
          areas[row] = std::abs( small.area( row ) ) / ( scale * scale );
        }
      }
      const PlacesInZones inZones
        = locateInZones( small, usable, ZoneLocator( mData.zones.raw.raw.footprints ), mRun.quiet() );
      even = evenPeople( inZones, areas );
      zones.even = even;
      mData.checkIsTheSame = areTheSame( inZones );
    }
    mData.check = checkPeople( zones, mRun.part( 0.74, 0.75 ) );
  }

  // One check zone in each zone at most: there is nothing that could be in the wrong place.
  bool areTheSame( const PlacesInZones &inZones ) const
  {
    std::vector<std::uint32_t> in( mData.zones.people.size(), 0 );
    for ( const auto &place : inZones.places )
      ++in[place.second];
    return !inZones.places.empty()
           && std::all_of( in.begin(), in.end(), []( std::uint32_t count ) { return count < 2; } );
  }

  const PeopleInputs &mInputs;
  const QgsCoordinateTransformContext &mContext;
  const RunContext &mRun;
  QgsProcessingFeedback *mFeedback;
  PeopleData mData;
  std::size_t mRows = 0;
};

} // namespace

std::size_t PeopleData::homesCount() const
{
  std::size_t count = 0;
  for ( std::size_t layer = 0; layer < skip.size(); ++layer )
    for ( std::size_t row = 0; row < skip[layer].size(); ++row )
      count += skip[layer][row] == SkipReason::None && weights.weight[firstRow[layer] + row] > 0 ? 1 : 0;
  return count;
}

std::size_t PeopleData::inhabited() const
{
  return static_cast<std::size_t>( std::count_if( shared.people.begin(), shared.people.end(), []( double people ) {
    return people > 0;
  } ) );
}

std::size_t PeopleData::emptyZones() const
{
  return static_cast<std::size_t>( std::count( shared.isEmpty.begin(), shared.isEmpty.end(), 1 ) );
}

PeopleData sharePeopleOut(
  const PeopleInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
)
{
  return PeopleRun( inputs, context, run, feedback ).find();
}

} // namespace lacuna
