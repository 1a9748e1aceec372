// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_text.h"
#include "lacuna/error.h"

#include <qgsprocessingfeedback.h>

#include <QLocale>

namespace lacuna
{

QString OsmText::packed( const QString &file, const QString &kind )
{
  if ( kind == QLatin1String( "xz" ) )
    return tr( "The file %1 is packed with xz. Unpack it first (xz -d, or 7-Zip), and choose what is inside." )
      .arg( file );
  return tr( "The file %1 is packed with %2, which cannot be read here. If it is an .osm.zst, unpack it first (zstd "
             "-d); if it is an .osm.pbf, save it again with zlib, the usual compression, where it was made." )
    .arg( file, kind );
}

QString OsmText::problem( const Error &error )
{
  const auto arg = [&error]( std::size_t place ) {
    return place < error.args().size() ? QString::fromStdString( error.args()[place] ) : QString();
  };
  const QString file = arg( 0 );
  const QString problem = arg( 1 );
  const auto is = [&problem]( const char *kind ) { return problem == QLatin1String( kind ); };
  if ( is( osm_problem::DAMAGED ) )
    return tr( "The OSM file %1 is damaged at line %2 (%3). It may have been cut off while downloading; download it "
               "again." )
      .arg( file, arg( 2 ), arg( 3 ) );
  if ( is( osm_problem::NO_OSM_XML ) )
    return tr( "The file %1 is XML, but no OSM file: its first element is %2, not osm." ).arg( file, arg( 2 ) );
  if ( is( osm_problem::NO_OSM ) )
    return arg( 2 ).isEmpty()
             ? tr( "The file %1 is empty. It may not have been downloaded at all; download it again." ).arg( file )
             : tr( "The file %1 is no OSM file: it begins with “%2”. Choose an .osm, .osm.gz, .osm.bz2, .osm.pbf or "
                   ".o5m file." )
                 .arg( file, arg( 2 ) );
  if ( is( osm_problem::ARCHIVE ) )
    return tr( "The file %1 is a ZIP archive. Unpack it first, and choose the .osm or .osm.pbf file inside." )
      .arg( file );
  if ( is( osm_problem::COMPRESSION ) )
    return packed( file, arg( 2 ) );
  if ( is( osm_problem::CENTER ) )
    return tr( "The file %1 was made with “out center”: it holds the middles of buildings and roads, not their "
               "outlines. Ask Overpass again with “out meta geom;”, or with “out meta; >; out meta qt;”." )
      .arg( file );
  if ( is( osm_problem::CUT ) )
    return tr( "The file %1 is not whole: the server that made it gave up (“%2”). Ask it again for a smaller area or "
               "for fewer things, or take an .osm.pbf extract." )
      .arg( file, arg( 2 ) );
  if ( is( osm_problem::UNSORTED ) )
    return tr( "The file %1 says that it is sorted by kind and id, and it is not. Sort it (osmium sort), and run again."
    )
      .arg( file );
  return tr( "The OSM file %1 could not be read (%2). Check that it is complete and an .osm or .osm.pbf file; download "
             "it again if in doubt." )
    .arg( file, arg( 2 ) );
}

void OsmText::logSummary( const OsmReport &report, QgsProcessingFeedback *feedback )
{
  const auto shown = []( std::size_t count ) { return QLocale().toString( static_cast<qulonglong>( count ) ); };
  if ( report.negativeIds )
    feedback->pushInfo( tr( "The file holds things that were not uploaded yet (negative ids)." ) );
  if ( report.ordered )
    feedback->pushInfo( tr( "The file is not sorted by kind and id; it was put in order first." ) );
  if ( report.deleted > 0 )
    feedback->pushInfo( tr( "Deleted in the file, and left out: %1." ).arg( shown( report.deleted ) ) );
  if ( report.repeated > 0 )
    feedback->pushInfo(
      tr( "Older versions or second copies in the file, left out: %1." ).arg( shown( report.repeated ) )
    );
  if ( report.shortened > 0 )
    feedback->pushWarning( tr( "Lines of which the file holds only a piece: %1. It is a clipped extract; take a larger "
                               "one where its edge matters." )
                             .arg( shown( report.shortened ) ) );
  if ( !report.remark.empty() )
    feedback->pushWarning(
      tr( "The server that made the file says: “%1”" ).arg( QString::fromStdString( report.remark ) )
    );
}

QString OsmText::skipped( OsmSkip reason )
{
  switch ( reason )
  {
    case OsmSkip::MissingNodes:
      return tr( "Left out because the file does not hold all their points: %1. It is a clipped extract: take a larger "
                 "one, or one with whole ways." );
    case OsmSkip::MissingMembers:
      return tr( "Multipolygons left out because the file does not hold all their ways: %1. It is a clipped extract: "
                 "take a larger one, or one with whole relations." );
    case OsmSkip::NotClosed:
      return tr( "Buildings and facilities left out because their outlines are not closed: %1. That is the edge of a "
                 "clipped extract, or a mistake in the map." );
    case OsmSkip::CrossingRings:
      return tr( "Multipolygons left out because their rings cross each other, a mistake in the map: %1." );
    case OsmSkip::TooFewPoints:
      return tr( "Left out because they have too few points for a line or an outline: %1. That is the edge of a "
                 "clipped extract, or a mistake in the map." );
    case OsmSkip::TaggedNoArea:
      return tr( "Buildings and facilities left out because they are tagged area=no: %1." );
    case OsmSkip::IsArea:
      return tr( "Closed ways that are squares, platforms or stations, not lines (area=yes), left out: %1." );
    case OsmSkip::NoMultipolygon:
      return tr( "Relations with the tags of a building or facility, but without an outline of their own, left out: %1."
      );
  }
  return {};
}

void OsmText::warnOfSkipped( const Skips &counts, bool centers, QgsProcessingFeedback *feedback )
{
  for ( std::size_t i = 0; i < counts.size(); ++i )
  {
    const auto reason = static_cast<OsmSkip>( i );
    if ( counts[i] == 0 )
      continue;
    const bool likely
      = reason == OsmSkip::IsArea || reason == OsmSkip::TaggedNoArea || reason == OsmSkip::NoMultipolygon;
    const QString sentence = reason == OsmSkip::MissingNodes && centers
                               ? tr( "Left out because the file was made with “out center” and does not hold their "
                                     "points: %1. Ask Overpass again with “out meta geom;”." )
                               : skipped( reason );
    if ( likely )
      feedback->pushInfo( sentence.arg( QLocale().toString( counts[i] ) ) );
    else
      feedback->pushWarning( sentence.arg( QLocale().toString( counts[i] ) ) );
  }
}

} // namespace lacuna
