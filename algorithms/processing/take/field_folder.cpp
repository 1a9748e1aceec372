// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_folder.h"
#include "lacuna/error.h"
#include "layers/output_places.h"

#include <qgsexception.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lacuna
{

namespace
{

constexpr qint64 PIECE = 4 * 1024 * 1024; // bytes between two questions whether to go on

} // namespace

bool FieldFolder::isPortable( const QString &file )
{
  static const QStringList ENDINGS { "tif", "tiff", "mbtiles", "gpkg", "jp2", "png", "jpg", "jpeg" };
  return ENDINGS.contains( QFileInfo( file ).suffix().toLower() );
}

QString FieldFolder::problem( const QString &folder )
{
  const QString shown = QDir::toNativeSeparators( folder );
  if ( const QString escaped = OutputPlaces::escapedPath( QDir( folder ).filePath( dataName() ) ); !escaped.isEmpty() )
    return escaped;
  if ( const QFileInfo info( folder ); info.exists() && !info.isDir() )
    return tr( "%1 (FOLDER) is a file. Choose a folder." ).arg( shown );
  const QDir dir( folder );
  const QStringList projects = dir.entryList( { QStringLiteral( "*.qgs" ), QStringLiteral( "*.qgz" ) }, QDir::Files );
  if ( !projects.isEmpty() )
    return tr(
             "The folder %1 (FOLDER) holds a project already (%2), perhaps with answers in it. Choose another folder, "
             "or move that one away."
    )
      .arg( shown, projects.constFirst() );
  const QStringList others = dir.entryList(
    { dataName(), QStringLiteral( "background.*" ) }, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot
  );
  if ( !others.isEmpty() )
    return tr( "The folder %1 (FOLDER) holds a file %2 already, which is not written over. Choose an empty folder." )
      .arg( shown, others.constFirst() );
  QString above = QFileInfo( folder ).absoluteFilePath();
  while ( !QFileInfo::exists( above ) && QFileInfo( above ).path() != above )
    above = QFileInfo( above ).path();
  if ( const QFileInfo info( above ); !info.isDir() || !info.isWritable() )
    return tr( "The folder %1 (FOLDER) cannot be written to. Choose another one." ).arg( shown );
  return QString();
}

FieldFolder::FieldFolder( const QString &folder ) : mFolder( QFileInfo( folder ).absoluteFilePath() )
{
  mIsNew = !QFileInfo::exists( mFolder );
  if ( mIsNew && !QDir().mkpath( mFolder ) )
    fail( mFolder, tr( "it cannot be made" ) );
  mWork = std::make_unique<QTemporaryDir>( QDir( mFolder ).filePath( QStringLiteral( ".lacuna-XXXXXX" ) ) );
  if ( !mWork->isValid() )
    fail( mFolder, mWork->errorString() );
}

FieldFolder::~FieldFolder()
{
  mWork.reset();
  if ( mIsNew && !mIsKept )
    QDir().rmdir( mFolder ); // only where it is empty
}

void FieldFolder::fail( const QString &file, const QString &why ) const
{
  throw QgsProcessingException( tr( "%1 could not be written (%2). Check that there is room on the disk, or choose "
                                    "another folder for FOLDER." )
                                  .arg( QDir::toNativeSeparators( file ), why ) );
}

QString FieldFolder::finalPath( const QString &name ) const { return QDir( mFolder ).filePath( name ); }

void FieldFolder::copy( const QString &from, const QString &to, const std::function<bool( double )> &onShare ) const
{
  QFile source( from ), copied( to );
  if ( !source.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException( tr( "%1 (BACKGROUND) cannot be read: %2." ).arg( from, source.errorString() ) );
  if ( !copied.open( QIODevice::WriteOnly ) )
    fail( to, copied.errorString() );
  const qint64 all = source.size();
  for ( qint64 done = 0; done < all; )
  {
    const QByteArray piece = source.read( PIECE );
    if ( piece.isEmpty() )
      throw QgsProcessingException( tr( "%1 (BACKGROUND) cannot be read: %2." ).arg( from, source.errorString() ) );
    if ( copied.write( piece ) != piece.size() )
      fail( to, copied.errorString() );
    done += piece.size();
    if ( !onShare( static_cast<double>( done ) / static_cast<double>( all ) ) )
      throw Canceled();
  }
  if ( !copied.flush() )
    fail( to, copied.errorString() );
}

QString FieldFolder::takeBackground( const QString &file, const std::function<bool( double )> &onShare )
{
  const QFileInfo info( file );
  const QString stem = QStringLiteral( "background" ), name = stem + QLatin1Char( '.' ) + info.suffix().toLower();
  copy( file, path( name ), onShare );
  // What GDAL looks for beside a raster: “a.tif.ovr” and “a.tfw” of “a.tif”.
  for ( const QString &after : { QStringLiteral( ".aux.xml" ), QStringLiteral( ".ovr" ), QStringLiteral( ".msk" ) } )
    if ( QFileInfo::exists( file + after ) )
      copy( file + after, path( name + after ), onShare );
  const QString base = info.path() + QLatin1Char( '/' ) + info.completeBaseName();
  for ( const char *ending : { "tfw", "jgw", "pgw", "wld", "prj" } )
    if ( const QString beside = base + QLatin1Char( '.' ) + QString::fromLatin1( ending ); QFileInfo::exists( beside ) )
      copy( beside, path( stem + QLatin1Char( '.' ) + QString::fromLatin1( ending ) ), onShare );
  return name;
}

void FieldFolder::keep()
{
  const QDir work( mWork->path() );
  QStringList kept;
  // The project last: whoever sees it finds all it needs.
  QStringList names = work.entryList( QDir::Files | QDir::Hidden, QDir::Name );
  names.removeAll( projectName() );
  names << projectName();
  for ( const QString &name : std::as_const( names ) )
  {
    mBytes += QFileInfo( path( name ) ).size();
    if ( QFile file( path( name ) ); !file.rename( finalPath( name ) ) )
    {
      const QString why = file.errorString();
      for ( const QString &one : std::as_const( kept ) )
        QFile::remove( finalPath( one ) );
      fail( finalPath( name ), why );
    }
    kept << name;
  }
  mIsKept = true;
}

} // namespace lacuna
