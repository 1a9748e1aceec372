// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "picture_sources.h"
#include "lacuna/error.h"
#include "lacuna/street/picture_tile.h"
#include "layers/degree_area.h"
#include "layers/field_finder.h"
#include "layers/file_bytes.h"
#include "layers/working_frame.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "picture_json.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingfeedback.h>
#include <qgsvariantutils.h>
#include <qgsziputils.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace lacuna
{

namespace
{

constexpr double DEGREES_WIDE = 180;
constexpr double DEGREES_HIGH = 90;

// Bytes of a file, unpacked where it is gzip; none where it is damaged.
QByteArray plainBytes( const QString &path )
{
  const QByteArray bytes = fileBytes( path );
  if ( !bytes.startsWith( "\x1f\x8b" ) )
    return bytes;
  QByteArray plain;
  return QgsZipUtils::decodeGzip( bytes, plain ) ? plain : QByteArray();
}

// Files 14/x/y.mvt or .pbf below a folder, as many as are wanted.
QStringList tilesIn( const QString &folder, int most, const QgsFeedback *feedback )
{
  const QString zoom = QString::number( TileGrid::ZOOM );
  const bool isZoom = QDir( folder ).dirName() == zoom;
  const QString root = isZoom ? QDir( folder ).absolutePath() : QDir( folder ).absoluteFilePath( zoom );
  static const QRegularExpression PLACE( QStringLiteral( "/([0-9]{1,5})/([0-9]{1,5})[.](mvt|pbf)(?:[.]gz)?$" ) );
  QStringList files;
  QDirIterator iterator( root, QDir::Files, QDirIterator::Subdirectories );
  while ( files.size() < most && iterator.hasNext() )
  {
    if ( feedback && feedback->isCanceled() )
      throw Canceled();
    if ( const QString file = iterator.next(); PLACE.match( file.toLower() ).hasMatch() )
      files << file;
  }
  files.sort();
  return files;
}

// Text of a cell; a number as it is written.
std::string textOf( const QgsFeature &row, int column )
{
  if ( column < 0 )
    return {};
  const QVariant value = row.attribute( column );
  if ( QgsVariantUtils::isNull( value ) )
    return {};
  if ( value.userType() == QMetaType::Type::Double )
    return QString::number( value.toDouble(), 'f', 0 ).toStdString();
  return value.toString().trimmed().toStdString();
}

struct Columns
{
  int at, id, other, sequence, pano;
  explicit Columns( const QgsFields &fields )
    : at( ourField( fields, QStringLiteral( "captured_at" ) ) )
    , id( fields.lookupField( QStringLiteral( "id" ) ) )
    , other( fields.lookupField( QStringLiteral( "image_id" ) ) )
    , sequence( firstOf( fields, { "sequence_id", "sequence_i", "sequence" } ) )
    , pano( firstOf( fields, { "is_pano", "camera_type", "camera_typ" } ) )
  {}
  static int firstOf( const QgsFields &fields, std::initializer_list<const char *> names )
  {
    for ( const char *name : names )
      if ( const int column = fields.lookupField( QString::fromLatin1( name ) ); column >= 0 )
        return column;
    return -1;
  }
  QgsAttributeList all() const
  {
    QgsAttributeList list;
    for ( const int column : { at, id, other, sequence, pano } )
      if ( column >= 0 )
        list << column;
    return list;
  }
};

} // namespace

int PictureSources::requireTimes( const QgsProcessingFeatureSource &source, const QString &name )
{
  const int column = Columns( source.fields() ).at;
  if ( column < 0 )
    throw QgsProcessingException(
      tr( "The layer “%1” (IMAGES) has no field captured_at with the time of each picture. Call that field captured_at "
          "(Refactor fields), or choose the layer of the pictures." )
        .arg( name )
    );
  return column;
}

void PictureSources::requireTiles( const QString &folder )
{
  if ( !QFileInfo( folder ).isDir() )
    throw QgsProcessingException(
      tr( "There is no folder “%1” (TILES_FOLDER). Choose the folder that the tiles were saved in." ).arg( folder )
    );
  if ( tilesIn( folder, 1, nullptr ).isEmpty() )
    throw QgsProcessingException(
      tr( "The folder “%1” (TILES_FOLDER) holds no tiles of zoom 14 as 14/x/y.mvt or 14/x/y.pbf. Choose the folder in "
          "which the folder 14 lies." )
        .arg( folder )
    );
}

void PictureSources::read( const QgsCoordinateTransformContext &transforms, const std::vector<TileNumber> &needed )
{
  mKnown.everything = !mInputs.areTiles();
  if ( mInputs.images )
    readLayer( transforms );
  if ( !mInputs.tilesFolder.isEmpty() )
    readTiles();
  readResponses();
  sortKnown();
  if ( !mInputs.cache.isEmpty() )
    readCache( needed );
  sortKnown();
}

void PictureSources::sortKnown()
{
  std::sort( mKnown.tiles.begin(), mKnown.tiles.end() );
  mKnown.tiles.erase( std::unique( mKnown.tiles.begin(), mKnown.tiles.end() ), mKnown.tiles.end() );
}

void PictureSources::readLayer( const QgsCoordinateTransformContext &transforms )
{
  const Columns columns( mInputs.images->fields() );
  std::vector<StreetPicture> found;
  ReadRequest request { .kind = RowKind::Points, .attributes = columns.all() };
  request.onFeature = [&]( const QgsFeature &row ) {
    StreetPicture picture;
    picture.id = textOf( row, columns.id );
    if ( picture.id.empty() )
      picture.id = textOf( row, columns.other );
    picture.sequence = textOf( row, columns.sequence );
    picture.at = PictureJson::timeOf( row.attribute( columns.at ) );
    picture.pano = columns.pano >= 0 ? PictureJson::panoOf( row.attribute( columns.pano ) ) : std::int8_t { -1 };
    found.push_back( std::move( picture ) );
  };
  RawLayer layer = lacuna::readLayer( *mInputs.images, request, mContext.part( 0.15, 0.35 ) );
  const QgsCoordinateTransform transform( layer.crs, degreesCrs(), transforms );
  mImagesSkip = std::move( layer.raw.skip );
  for ( std::size_t row = 0; row < found.size(); ++row )
  {
    if ( row % 4096 == 0 && mFeedback->isCanceled() )
      throw Canceled();
    if ( mImagesSkip[row] == SkipReason::None && layer.raw.footprints.isEmpty( row ) )
      mImagesSkip[row] = SkipReason::EmptyGeometry;
    if ( mImagesSkip[row] != SkipReason::None )
      continue;
    const std::span<const double> xy = std::as_const( layer.raw.footprints ).coordinates( row );
    QgsPointXY place( xy[0], xy[1] );
    try
    {
      place = transform.transform( place );
    }
    catch ( const QgsCsException & )
    {
      mImagesSkip[row] = SkipReason::CannotTransform;
      continue;
    }
    if ( !( std::abs( place.x() ) <= DEGREES_WIDE && std::abs( place.y() ) <= DEGREES_HIGH ) )
    {
      mImagesSkip[row] = SkipReason::InvalidCoordinates;
      continue;
    }
    found[row].place = { place.x(), place.y() };
    mPictures.push_back( std::move( found[row] ) );
  }
  ErrorText::warnOfSkipped( mImagesSkip, mInputs.imagesName, mFeedback );
}

void PictureSources::readTiles()
{
  QStringList damaged;
  static const QRegularExpression PLACE( QStringLiteral( "/([0-9]+)/([0-9]+)[.][a-z.]+$" ) );
  const QStringList files = tilesIn( mInputs.tilesFolder, std::numeric_limits<int>::max(), mFeedback );
  int done = 0;
  for ( const QString &file : files )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    mFeedback->setProgress( 35 + 20.0 * done++ / static_cast<double>( files.size() ) );
    const QRegularExpressionMatch place = PLACE.match( file.toLower() );
    const TileNumber tile { place.captured( 1 ).toUInt(), place.captured( 2 ).toUInt() };
    if ( tile.x < TileGrid::SIDE && tile.y < TileGrid::SIDE
         && readPictureTile( plainBytes( file ).toStdString(), tile, mPictures, mContext.quiet() ) == TileState::Whole )
      mKnown.tiles.push_back( tile );
    else
      damaged << place.captured( 1 ) + QLatin1Char( '/' ) + place.captured( 2 );
  }
  constexpr int SHOWN = 10;
  if ( !damaged.isEmpty() )
    mFeedback->pushWarning(
      tr(
        "%1 tile(s) of TILES_FOLDER are empty, were cut off or hold no pictures (%2): they count as missing, and their "
        "streets as unknown. Download them again.",
        nullptr, static_cast<int>( damaged.size() )
      )
        .arg( QString::number( damaged.size() ), damaged.mid( 0, SHOWN ).join( QStringLiteral( ", " ) ) )
    );
}

void PictureSources::readResponses()
{
  for ( const QString &path : mInputs.responses )
  {
    if ( mFeedback->isCanceled() )
      throw Canceled();
    const QString name = QFileInfo( path ).fileName();
    if ( !QFileInfo( path ).isFile() )
      throw QgsProcessingException(
        tr( "There is no file “%1” (RESPONSES). Choose the answers as they were saved." ).arg( path )
      );
    const PictureJson::Answer answer = PictureJson::read( plainBytes( path ), mPictures );
    if ( !answer.trouble.isEmpty() )
      throw QgsProcessingException(
        tr( "The file “%1” (RESPONSES) is no whole JSON: %2 at byte %3. It was not downloaded to its end: download it "
            "again." )
          .arg( name, answer.trouble, QString::number( answer.at ) )
      );
    if ( !answer.errorType.isEmpty() && answer.errorCode != PictureJson::BAD_TOKEN )
      throw QgsProcessingException(
        tr( "The file “%1” (RESPONSES) holds no pictures, but the refusal of the server (%2). Ask again later, or for "
            "smaller boxes." )
          .arg( name, answer.errorType )
      );
    if ( !answer.errorType.isEmpty() )
      throw QgsProcessingException(
        tr( "The file “%1” (RESPONSES) holds no pictures, but the refusal of the server (%2). Ask again with a token "
            "that is valid." )
          .arg( name, answer.errorType )
      );
    if ( !answer.isAnswer )
      throw QgsProcessingException(
        tr( "The file “%1” (RESPONSES) is JSON, but no answer of Mapillary to /images: it has no list “data”. Choose "
            "another file." )
          .arg( name )
      );
    if ( answer.records >= PictureDownload::MOST_IMAGES )
      mFeedback->pushWarning(
        tr( "The file “%1” (RESPONSES) holds %2 pictures, the most that one answer can: there may be more in its box. "
            "Ask for smaller boxes." )
          .arg( name, QString::number( answer.records ) )
      );
  }
}

void PictureSources::readCache( const std::vector<TileNumber> &needed )
{
  PictureCache cache( mInputs.cache.toStdString(), mInputs.download );
  CachedPictures held = cache.read( mContext.quiet() );
  if ( mInputs.download )
  {
    std::vector<TileNumber> lacking;
    for ( const TileNumber &tile : needed )
      if ( !std::binary_search( held.tiles.begin(), held.tiles.end(), tile ) && !mKnown.has( tile ) )
        lacking.push_back( tile );
    if ( lacking.size() > PictureDownload::MOST_TILES )
      throw QgsProcessingException(
        tr( "%1 tiles would have to be downloaded; %2 are the most in one run. Choose fewer roads and gaps." )
          .arg( QString::number( lacking.size() ), QString::number( PictureDownload::MOST_TILES ) )
      );
    if ( !lacking.empty() )
    {
      PictureDownload( mInputs.request, mFeedback ).fill( cache, lacking, mContext.quiet() );
      held = cache.read( mContext.quiet() );
    }
  }
  mPictures.insert(
    mPictures.end(), std::make_move_iterator( held.pictures.begin() ), std::make_move_iterator( held.pictures.end() )
  );
  mKnown.tiles.insert( mKnown.tiles.end(), held.tiles.begin(), held.tiles.end() );
}

} // namespace lacuna
