// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// StreetCoverageAlgorithm: what it says, and how its results look.

#include "layers/osm_buildings.h"
#include "layers/output_look.h"
#include "report/numbers.h"
#include "street_coverage_algorithm.h"
#include "street_style.h"

#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace lacuna
{

namespace
{

const QString COVERED = QStringLiteral( "#1B7837" );
const QString OPEN = QStringLiteral( "#762A83" );
const QString UNKNOWN = QStringLiteral( "#999999" );

} // namespace

std::size_t StreetCoverageAlgorithm::seenGaps() const
{
  return static_cast<std::size_t>( std::count_if(
    mNearest.begin(), mNearest.end(),
    [this]( const NearestPicture &one ) {
      return one.picture != NearestPicture::NONE && one.distanceM <= mOptions.distanceM;
    }
  ) );
}

QString StreetCoverageAlgorithm::sourcesText() const
{
  QStringList sources;
  if ( mInputs.images )
    sources << tr( "the layer “%1”" ).arg( mInputs.imagesName );
  if ( !mInputs.tilesFolder.isEmpty() )
    sources << tr( "the tiles of “%1”" ).arg( QFileInfo( mInputs.tilesFolder ).fileName() );
  if ( !mInputs.responses.isEmpty() )
    sources << tr( "%1 saved answer(s)", nullptr, static_cast<int>( mInputs.responses.size() ) )
                 .arg( QString::number( mInputs.responses.size() ) );
  if ( !mInputs.cache.isEmpty() )
    sources << tr( "the downloads in “%1”" ).arg( QFileInfo( mInputs.cache ).fileName() );
  return sources.join( QStringLiteral( ", " ) );
}

QString StreetCoverageAlgorithm::unknownText() const
{
  return tr( "%1 of road are unknown, since tiles are missing (%2). They may have pictures, and do not count in the "
             "share." )
    .arg( shown::kilometres( mCoverage.total.unknownM() ), shown::whole( mMissing ) );
}

QString StreetCoverageAlgorithm::made() const
{
  return tr( "Made by Lacuna, Street coverage, with pictures of %1. %2" ).arg( sourcesText(), mapillaryAttribution() );
}

void StreetCoverageAlgorithm::dress( QgsProcessingContext &context )
{
  const auto osm = []( OutputLook look, const Layer &layer ) {
    look.holdsOsm = looksLikeOsm( layer.source->fields(), layer.name );
    return look;
  };
  if ( mRoads.source )
    mRoads.output.dress( context, osm( coverageLook( tr( "Roads with pictures" ), made() ), mRoads ) );
  if ( mGaps.source )
  {
    OutputLook look = seenLook( tr( "Gaps with their nearest picture" ), made(), mOptions.distanceM );
    mGaps.output.dress( context, look ); // gaps are what OSM lacks
  }
  if ( mTasks.source )
    mTasks.output.dress( context, osm( coverageLook( tr( "Tasks with pictures" ), made() ), mTasks ) );
  mSkipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made(), false } );
}

void StreetCoverageAlgorithm::tell( QgsProcessingFeedback *feedback ) const
{
  const StreetLengths &total = mCoverage.total;
  if ( mRoads.source && total.covered + total.open > 0 )
    feedback->pushInfo( tr( "%1 of the %2 of road that are known can be seen on pictures: %3." )
                          .arg(
                            shown::kilometres( total.coveredM() ),
                            shown::kilometres( total.coveredM() + total.openM() ), shown::share( total.share() )
                          ) );
  if ( total.unknown > 0 )
    feedback->pushWarning( unknownText() );
  const auto unknown
    = std::count_if( mNearest.begin(), mNearest.end(), []( const NearestPicture &one ) { return one.unknown; } );
  if ( mGaps.source )
    feedback->pushInfo(
      tr( "%1 of %2 gaps have a picture within %3 m." )
        .arg( shown::whole( seenGaps() ), shown::whole( mNearest.size() ), shown::amount( mOptions.distanceM ) )
    );
  if ( unknown > 0 )
    feedback->pushWarning( tr( "Gaps that lie in missing tiles: %1. Nothing is said of their pictures." )
                             .arg( shown::whole( static_cast<std::size_t>( unknown ) ) ) );
  if ( mCoverage.total.covered == 0 && !mPictures.empty() && mRoads.source && total.unknown == 0 )
    feedback->pushWarning( tr( "No picture lies at a road. Check that the pictures cover the same place, and their CRS."
    ) );
  feedback->pushInfo( mapillaryAttribution() );
}

Report StreetCoverageAlgorithm::report() const
{
  const StreetLengths &total = mCoverage.total;
  Report report( tr( "Street coverage" ) );
  if ( mRoads.source )
    report.lead(
      total.covered + total.open > 0
        ? tr( "%1 of the streets of “%2” can be seen on pictures: %3 of %4." )
            .arg(
              shown::share( total.share() ), mRoads.name, shown::kilometres( total.coveredM() ),
              shown::kilometres( total.coveredM() + total.openM() )
            )
        : tr( "Nothing is known of the pictures of “%1”." ).arg( mRoads.name )
    );
  if ( total.unknown > 0 )
    report.note( unknownText() );
  if ( mRoads.source )
    report.bars(
      tr( "Length of the roads" ),
      { { tr( "with pictures" ), total.coveredM(), COVERED, shown::kilometres( total.coveredM() ) },
        { tr( "without pictures" ), total.openM(), OPEN, shown::kilometres( total.openM() ) },
        { tr( "not known" ), total.unknownM(), UNKNOWN, shown::kilometres( total.unknownM() ) } }
    );
  if ( mGaps.source )
  {
    report.heading( tr( "Gaps" ) );
    report.paragraph( tr( "%1 of %2 gaps of “%3” have a picture within %4 m: look at it before you send somebody." )
                        .arg(
                          shown::whole( seenGaps() ), shown::whole( mNearest.size() ), mGaps.name,
                          shown::amount( mOptions.distanceM )
                        ) );
  }
  std::map<int, std::size_t> years;
  for ( const StreetPicture &picture : mPictures )
    if ( picture.at != NO_TIME )
      ++years[QDateTime::fromMSecsSinceEpoch( picture.at, QTimeZone::utc() ).date().year()];
  report.heading( tr( "The pictures" ) );
  report.paragraph( tr( "%1 pictures count, from %2." ).arg( shown::whole( mPictures.size() ), sourcesText() ) );
  QList<ChartBar> bars;
  for ( const auto &[year, count] : years )
    bars << ChartBar { QString::number( year ), static_cast<double>( count ), COVERED, shown::whole( count ) };
  if ( mCounts.undated > 0 && mLimits.since == NO_TIME )
    bars << ChartBar {
      tr( "not known" ), static_cast<double>( mCounts.undated ), UNKNOWN, shown::whole( mCounts.undated )
    };
  if ( !bars.isEmpty() )
    report.bars( tr( "Pictures by year" ), bars );
  report.paragraph(
    tr( "A place on a road is covered within %1 m of a picture, or of the line between two pictures that follow each "
        "other in a sequence no more than %2 m apart." )
      .arg( shown::amount( mOptions.distanceM ), shown::amount( mOptions.maxGapM ) )
  );
  RunRecord record( name() );
  record.add( QStringLiteral( "coverage_length" ), tr( "Share with pictures" ), RunFigure::Kind::Share, total.share() );
  record.count( QStringLiteral( "images_count" ), tr( "Pictures" ), mPictures.size() );
  if ( mRoads.source )
    record.layer( QStringLiteral( "ROADS" ), tr( "Roads" ), mRoads.name, *mRoads.source );
  if ( mGaps.source )
    record.layer( QStringLiteral( "GAPS" ), tr( "Gaps" ), mGaps.name, *mGaps.source );
  if ( mTasks.source )
    record.layer( QStringLiteral( "TASKS" ), tr( "Tasks" ), mTasks.name, *mTasks.source );
  record.choice(
    QStringLiteral( "DISTANCE" ), tr( "Distance" ), tr( "%1 m" ).arg( shown::amount( mOptions.distanceM ) ),
    mOptions.distanceM
  );
  record.choice(
    QStringLiteral( "MAX_GAP" ), tr( "Greatest gap in a sequence" ),
    tr( "%1 m" ).arg( shown::amount( mOptions.maxGapM ) ), mOptions.maxGapM
  );
  if ( mLimits.since != NO_TIME )
  {
    const QDate since = QDateTime::fromMSecsSinceEpoch( mLimits.since, QTimeZone::utc() ).date();
    record.choice(
      QStringLiteral( "SINCE" ), tr( "Pictures since" ), shown::day( since ), since.toString( Qt::ISODate )
    );
  }
  report.provenance( record );
  report.paragraph( mapillaryAttribution() );
  if ( mGaps.source || looksLikeOsm( mRoads.source->fields(), mRoads.name ) )
    report.paragraph( osmAttribution() );
  return report;
}

} // namespace lacuna
