// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "error_text.h"
#include "osm_text.h"

#include "lacuna/exposure/damage_curve.h"
#include "messages/plural.h"

#include <qgsprocessingfeedback.h>

#include <QLocale>

#include <cmath>
#include <map>
#include <new>

namespace lacuna
{

QString ErrorText::error( const Error &error )
{
  const auto arg = [&error]( std::size_t i ) {
    return i < error.args().size() ? QString::fromStdString( error.args()[i] ) : QString();
  };
  switch ( error.code() )
  {
    case ErrorCode::InvalidOption:
      return tr( "The parameter %1 cannot be %2. Correct it and run again." ).arg( arg( 0 ), arg( 1 ) );
    case ErrorCode::TooManyVertices:
      return tr( "A layer has more than four thousand million vertices. Split it by area and run each part." );
    case ErrorCode::TooManyOverlaps:
      return tooManyOverlaps( arg( 0 ) );
    case ErrorCode::GeometryLibrary:
      return tr( "The geometry library could not go on: %1. Run “Fix geometries” on both layers and try again." )
        .arg( arg( 0 ) );
    case ErrorCode::RasterUnreadable:
      return tr(
               "The raster %1 could not be opened (%2). Check that the file exists and is a raster that QGIS can show."
      )
        .arg( arg( 0 ), arg( 1 ) );
    case ErrorCode::RasterNoBand:
      return tr( "The raster %1 has no band %2; it has %3. Choose another BAND." ).arg( arg( 0 ), arg( 1 ), arg( 2 ) );
    case ErrorCode::RasterComplex:
      return tr( "Band %2 of the raster %1 holds complex numbers, which are no depths. Choose a band of plain numbers."
      )
        .arg( arg( 0 ), arg( 1 ) );
    case ErrorCode::RasterNotPlaced:
      return tr( "The raster %1 does not say where its cells lie (no usable geotransform). Georeference it first, for "
                 "example with Raster ▸ Georeferencer." )
        .arg( arg( 0 ) );
    case ErrorCode::RasterBlock:
      return tr( "The raster %1 cannot be read between column %2, row %3 and column %4, row %5 (%6). The file is "
                 "damaged there, or was not copied whole: get it again, and run again." )
        .arg( arg( 0 ), arg( 1 ), arg( 2 ), arg( 3 ), arg( 4 ), arg( 5 ) );
    case ErrorCode::RasterCut:
      return tr( "The raster %1 was not copied whole, or is damaged: %2 of its %3 rows are there. Get it again, and "
                 "run again." )
        .arg( arg( 0 ), arg( 1 ), arg( 2 ) );
    case ErrorCode::CurveFile:
      return curveFile( arg( 0 ), arg( 1 ), arg( 2 ) );
    case ErrorCode::OsmFile:
      return OsmText::problem( error );
    case ErrorCode::RowsUnreadable:
      if ( arg( 2 ) == QLatin1String( "?" ) )
        return tr( "%1 rows of %2 could be read, and then no more (%3). The file is damaged, or was not copied whole: "
                   "get it again, and run again." )
          .arg( arg( 1 ), arg( 0 ), arg( 3 ) );
      return tr( "%1 of %2 rows of %3 could be read (%4). The file is damaged, was not copied whole, or was changed "
                 "meanwhile: get it again, and run again." )
        .arg( arg( 1 ), arg( 2 ), arg( 0 ), arg( 3 ) );
    case ErrorCode::RowsEndless:
      return tr( "The view “%2” of %1 gives rows without end, or takes too long to count. Save it as a table with an "
                 "end (LIMIT), and choose that table." )
        .arg( arg( 0 ), arg( 1 ) );
    case ErrorCode::TextDamaged:
      return tr( "The file %1 is damaged from line %2 on, or was not copied whole: %3 of %4 rows are right. Get it "
                 "again, and run again." )
        .arg( arg( 0 ), arg( 1 ), arg( 2 ), arg( 3 ) );
    case ErrorCode::FileElsewhere:
      return tr( "The file %1 holds no data itself: it sends for data on the network (%2), whatever its name says. It "
                 "was not opened. If you trust it, give it the ending .vrt or .xml, and choose it again." )
        .arg( arg( 0 ), arg( 1 ) );
    case ErrorCode::StoreUnwritable:
      return tr( "The GeoPackage %1 could not be used (%2). Nothing in it was changed. Check that the folder exists "
                 "and can be written, that there is room on the disk, and that no layer of the file is being edited." )
        .arg( arg( 0 ), arg( 1 ) );
    case ErrorCode::StoreForeign:
      return tr( "%1 already holds a project %2, of another Tasking Manager (%3). Choose another file." )
        .arg( arg( 0 ), arg( 1 ), arg( 2 ) );
    case ErrorCode::Internal:
      break;
  }
  return unexpected( error );
}

QString ErrorText::curveFile( const QString &problem, const QString &line, const QString &value )
{
  if ( problem == QLatin1String( curve_problem::UNREADABLE ) )
    return tr( "The curve file %1 could not be read as CSV. Check that it exists and is a text table." ).arg( value );
  if ( problem == QLatin1String( curve_problem::NO_PLAIN_FILE ) )
    return tr( "The curve file must be a file on this computer, not %1. Save it in a folder, and choose it there." )
      .arg( value );
  if ( problem == QLatin1String( curve_problem::NO_HEADER ) )
    return tr( "The curve file needs a first line with the column names depth_m and damage (and curve_id for several "
               "curves); it has: %1." )
      .arg( value );
  if ( problem == QLatin1String( curve_problem::NO_ROWS ) )
    return tr( "The curve file %1 has no rows below its column names." ).arg( value );
  const QString place = tr( "Curve file, line %1: " ).arg( line );
  if ( problem == QLatin1String( curve_problem::DECIMAL_COMMA ) )
    return place + tr( "“%1” has a comma as decimal sign. Write a point (0.5), and save the file again." ).arg( value );
  if ( problem == QLatin1String( curve_problem::NOT_A_NUMBER ) )
    return place + tr( "“%1” is not a number." ).arg( value );
  if ( problem == QLatin1String( curve_problem::UNSORTED ) )
    return place
           + tr( "the depth %1 is less than the one before it. Sort the rows of each curve by depth." ).arg( value );
  if ( problem == QLatin1String( curve_problem::REPEATED ) )
    return place
           + tr(
               "the depth %1 was there before. Keep one row per depth and curve; several curves need a column curve_id."
           )
               .arg( value );
  if ( problem == QLatin1String( curve_problem::NEGATIVE_DEPTH ) )
    return place + tr( "the depth %1 is below 0. Depths count from the floor upwards." ).arg( value );
  return place + tr( "the damage %1 is not a share between 0 and 1. Divide percentages by 100." ).arg( value );
}

QString ErrorText::sentence( const std::exception &error )
{
  const Error *ours = dynamic_cast<const Error *>( &error );
  return ours ? ErrorText::error( *ours ) : unexpected( error );
}

QString ErrorText::tooManyOverlaps( const QString &what )
{
  if ( what == QLatin1String( "lines" ) )
    return tr(
      "The barriers and the walls of the footprints cross each other more than 16 times each, too often for a plan. "
      "Look in BARRIERS, HARD_BARRIERS and FOOTPRINTS for lines that were drawn many times or do not belong here, "
      "leave them out, and run again."
    );
  if ( what == QLatin1String( "zones" ) )
    return tr( "The zones lie over each other: features are in more than 250 of them at once. Remove the repeated ones "
               "(Delete duplicate geometries), and run again." );
  return tr( "So many hazard polygons lie over one building that they cut it into tens of thousands of splinters. Make "
             "one polygon per class of them (Dissolve), and run again." );
}

QString ErrorText::unexpected( const std::exception &error )
{
  if ( dynamic_cast<const std::bad_alloc *>( &error ) )
    return tr( "There is not enough memory for layers of this size. Close other programs, or run the area in parts "
               "with the parameter AREA." );
  return tr( "Something went wrong inside Lacuna (%1). Your layers were not changed. Please report this sentence with "
             "a small sample of the data." )
    .arg( QString::fromUtf8( error.what() ) );
}

QString ErrorText::skipReason( SkipReason reason )
{
  switch ( reason )
  {
    case SkipReason::None:
      return QString();
    case SkipReason::NullGeometry:
      return tr( "no geometry" );
    case SkipReason::EmptyGeometry:
      return tr( "empty geometry" );
    case SkipReason::NotPolygon:
      return tr( "not a polygon" );
    case SkipReason::InvalidCoordinates:
      return tr( "coordinates that are no numbers or far outside the layer's CRS" );
    case SkipReason::CannotTransform:
      return tr( "coordinates that cannot be transformed" );
    case SkipReason::InvalidGeometry:
      return tr( "invalid geometry that cannot be repaired safely" );
    case SkipReason::DamagedGeometry:
      return tr( "damaged geometry" );
    case SkipReason::NotLine:
      return tr( "not a line" );
    case SkipReason::NotPoint:
      return tr( "not a point" );
    case SkipReason::SeveralPoints:
      return tr( "several points in one feature (make features of one point each first: Multipart to singleparts)" );
    case SkipReason::ZeroLength:
      return tr( "no length" );
    case SkipReason::ZeroArea:
      return tr( "no area" );
    case SkipReason::BelowMinArea:
      return tr( "smaller than the minimum area" );
    case SkipReason::TooLarge:
      return tr( "too large for a building (over 1.5 km² or 2 km across)" );
    case SkipReason::Duplicate:
      return tr( "the same as an earlier feature of the layer" );
    case SkipReason::TooManyOverlaps:
      return tr( "too many features of the layer lie over it or beside it to tell them apart" );
    case SkipReason::BadWeight:
      return tr( "weight below 0 or not a number" );
    case SkipReason::NoName:
      return tr( "no name" );
    case SkipReason::BadCoordinates:
      return tr( "coordinates at (0, 0), or latitude and longitude swapped" );
    case SkipReason::NoSettlement:
      return tr( "not a settlement (a country, a region, an island …)" );
    case SkipReason::InOtherLayer:
      return tr( "a building that an earlier layer has as well" );
    case SkipReason::NoAnswer:
      return tr( "no answer" );
    case SkipReason::PartOfMapped:
      return tr( "part of a building that is mapped, so no work of its own (INCLUDE_PARTS counts them)" );
    case SkipReason::NoValue:
      return tr( "a field that is needed is empty" );
    case SkipReason::OtherKind:
      return tr( "of another kind than was asked for" );
    case SkipReason::NotPrecise:
      return tr( "its place is known too roughly" );
    case SkipReason::OutsideZones:
      return tr( "in none of the zones" );
    case SkipReason::OutsideArea:
      return tr( "outside the area" );
  }
  return QString();
}

GapSentences::GapSentences( const QString &other )
  : mNothingAtAll( tr( "%1 has no building at all." ).arg( other ) )
  , mNothingNear( tr( "Nothing near: the nearest building of %1 is %2 m away." ).arg( other ) )
  , mNoOverlap( tr( "No building of %1 covers it; the nearest is %2 m away." ).arg( other ) )
  , mSmallOverlap(
      tr( "A building of %1 covers only %2 % of it or it of that one, too little to be the same." ).arg( other )
    )
  , mBesideMapped(
      tr( "Nothing is drawn here in %1, but the building it stands wall to wall with is there (%2)." ).arg( other )
    )
  , mPartOfMapped(
      tr( "A piece of %2 m² on a building of %3 m² that is in %1 (%4); often drawn as one with it." ).arg( other )
    )
{}

QString GapSentences::of( const BuildingVerdict &verdict, double areaM2, const QString &neighbour ) const
{
  const auto distance = [&] { return mLocale.toString( verdict.nearestM, 'f', 1 ); };
  const auto share = [&] { return mLocale.toString( 100.0 * verdict.overlap, 'f', 0 ); };
  switch ( verdict.reason )
  {
    case GapReason::None:
      return QString();
    case GapReason::NothingNear:
      return std::isfinite( verdict.nearestM ) ? mNothingNear.arg( distance() ) : mNothingAtAll;
    case GapReason::NoOverlap:
      return mNoOverlap.arg( distance() );
    case GapReason::SmallOverlap:
      return mSmallOverlap.arg( share() );
    case GapReason::BesideMapped:
      return mBesideMapped.arg( neighbour );
    case GapReason::PartOfMapped:
      return mPartOfMapped.arg(
        mLocale.toString( areaM2, 'f', 0 ), mLocale.toString( verdict.neighbourAreaM2, 'f', 0 ), neighbour
      );
  }
  return QString();
}

QString ErrorText::gapReason( GapReason reason )
{
  switch ( reason )
  {
    case GapReason::None:
      return QString();
    case GapReason::NothingNear:
      return tr( "nothing near" );
    case GapReason::NoOverlap:
      return tr( "neighbours only" );
    case GapReason::SmallOverlap:
      return tr( "too small an overlap" );
    case GapReason::BesideMapped:
      return tr( "beside a mapped building" );
    case GapReason::PartOfMapped:
      return tr( "piece of a mapped building" );
  }
  return QString();
}

QString ErrorText::relation( Relation relation )
{
  switch ( relation )
  {
    case Relation::None:
      return QString();
    case Relation::OneToOne:
      return QStringLiteral( "1:1" );
    case Relation::OneToMany:
      return QStringLiteral( "1:n" );
    case Relation::ManyToOne:
      return QStringLiteral( "n:1" );
    case Relation::ManyToMany:
      return QStringLiteral( "n:m" );
  }
  return QString();
}

QString ErrorText::noArea( const QString &layer )
{
  return tr( "The layer “%1” (AREA) holds no polygon." ).arg( layer );
}

QString ErrorText::noFeatures( const QString &layer )
{
  return tr( "The layer “%1” has no features. If it should, look for an active filter or a selection (“Selected "
             "features only”)." )
    .arg( layer );
}

QString ErrorText::whyApart( const ComparedLayer &first, const ComparedLayer &second, const MetricFrame &frame )
{
  for ( const ComparedLayer *layer : { &first, &second } )
    if ( layer->features == 0 )
      return noFeatures( layer->name );
  for ( const ComparedLayer *layer : { &first, &second } )
    if ( layer->usable.size() == 0 )
      return tr( "None of the features of the layer “%1” could be compared; the reasons are above." )
        .arg( layer->name );
  const Box &a = first.usable.bounds();
  const Box &b = second.usable.bounds();
  if ( a.intersects( b ) )
    return QString();
  const double metres
    = std::sqrt( a.squaredDistance( b ) ) / frame.unitsPerMetre( ( a.xMin + a.xMax ) / 2, ( a.yMin + a.yMax ) / 2 );
  return tr( "The layers “%1” and “%2” do not overlap: their extents are about %3 km apart. Check the CRS of both (%4 "
             "and %5)." )
    .arg( first.name, second.name, QLocale().toString( metres / 1000, 'f', 1 ), first.crs, second.crs );
}

QString ErrorText::shiftFound( const OffsetField &offsets )
{
  if ( offsets.appliedCells() == 0 )
    return tr(
             "A shift between the layers was looked for in %1 cell(s) of 100 m and found in none: there was too little "
             "to go by. The layers were compared where they lie.",
             nullptr, pluralOf( offsets.cells().size() )
    )
      .arg( offsets.cells().size() );
  return tr( "The shift between the layers was found in %1 of %2 cells (largest %3 m) and undone for the comparison." )
    .arg( offsets.appliedCells() )
    .arg( offsets.cells().size() )
    .arg( QLocale().toString( offsets.largestM(), 'f', 1 ) );
}

QString ErrorText::changed( const QString &layer )
{
  return tr( "The layer “%1” was changed while it was being compared. Run again when nobody edits it." ).arg( layer );
}

void ErrorText::warnOfSkipped(
  const std::vector<SkipReason> &skip, const QString &layer, QgsProcessingFeedback *feedback
)
{
  std::map<SkipReason, std::size_t> counts;
  for ( const SkipReason reason : skip )
    ++counts[reason];
  const QLocale locale;
  for ( const auto &[reason, count] : counts )
  {
    if ( reason == SkipReason::None )
      continue;
    const QString sentence
      = tr( "%1: %2 feature(s) skipped: %3.", nullptr, pluralOf( count ) )
          .arg( layer, locale.toString( static_cast<qulonglong>( count ) ), ErrorText::skipReason( reason ) );
    if ( reason == SkipReason::OutsideArea || reason == SkipReason::BelowMinArea || reason == SkipReason::PartOfMapped
         || reason == SkipReason::NoSettlement || reason == SkipReason::InOtherLayer )
      feedback->pushInfo( sentence );
    else
      feedback->pushWarning( sentence );
  }
}

void ErrorText::warnOfRepaired( const Layer &layer, const QString &name, QgsProcessingFeedback *feedback )
{
  if ( !layer.repaired.empty() )
    feedback->pushWarning( tr(
                             "%1: %2 feature(s) had an invalid geometry and were measured by a repaired one (parts "
                             "that overlap joined; area of the parts changed by less than 1 %). The results hold the "
                             "original geometry.",
                             nullptr, pluralOf( layer.repaired.size() )
    )
                             .arg( name, QLocale().toString( static_cast<qulonglong>( layer.repaired.size() ) ) ) );
}

} // namespace lacuna
