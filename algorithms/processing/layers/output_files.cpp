// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "output_files.h"
#include "lacuna/error.h"
#include "lacuna/geopackage_tables.h"
#include "messages/error_text.h"

#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsdatasourceuri.h>
#include <qgsexception.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMap>

#include <filesystem>

namespace lacuna
{

namespace
{

const QString LOCK = QStringLiteral( "lock" );
const QString UNFINISHED = QStringLiteral( "lacuna_unfinished_" );
const QString TWICE = QStringLiteral( ".gpkg" ); // QGIS adds it again where a line break stands before it

// What GDAL and we write beside a file, by the file's own suffix.
const QMap<QString, QStringList> BESIDE {
  { "shp", { "shp", "dbf", "shx", "prj", "cpg", "qpj", "qix", "sbn", "sbx", "qml" } },
  { "tab", { "tab", "dat", "map", "id", "ind", "qml" } },
  { "fgb", { "fgb", "qml" } },
  { "geojson", { "geojson", "qml" } },
  { "json", { "json", "qml" } },
  { "mif", { "mif", "mid" } },
  { "gml", { "gml", "xsd", "gfs" } },
  { "csv", { "csv", "csvt" } },
};

// The files that are one dataset with this one, or were.
QStringList partsOf( const QFileInfo &file )
{
  QStringList names { file.fileName() };
  for ( const QString &suffix : BESIDE.value( file.suffix().toLower() ) )
    names << file.completeBaseName() + QLatin1Char( '.' ) + suffix;
  for ( const char *journal : { "-wal", "-shm", "-journal" } )
    names << file.fileName() + QLatin1String( journal );
  return names;
}

// Beside a file, hidden, and without its suffix: GDAL looks for archives (.xlsx, .ods, .zip) in the names of folders.
QString folderFor( const QFileInfo &file, const QString &table )
{
  const QString mark = QString::number( qHash( file.fileName() + QLatin1Char( '|' ) + table, 0U ), 16 );
  return file.dir().filePath( QStringLiteral( ".lacuna-%1-%2" )
                                .arg( file.completeBaseName().replace( QLatin1Char( '.' ), QLatin1Char( '_' ) ), mark )
  );
}

std::filesystem::path pathOf( const QString &file ) { return std::filesystem::path( file.toStdU16String() ); }

// Everything in a folder over what lies in another; the file that the dataset is known by comes last. Empty, or why
// not.
QString moveOver( const QDir &from, const QFileInfo &file )
{
  const QDir to = file.dir();
  if ( from.exists( file.fileName() + TWICE ) && !from.exists( file.fileName() ) )
    QFile::rename( from.filePath( file.fileName() + TWICE ), from.filePath( file.fileName() ) );
  QStringList names = from.entryList( QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot );
  names.removeAll( LOCK );
  const bool whole = names.removeAll( file.fileName() ) > 0;
  // A journal of the former file would damage the new one.
  for ( const QString &part : partsOf( file ) )
    if ( part != file.fileName() && !names.contains( part ) )
      QFile::remove( to.filePath( part ) );
  if ( whole )
    names << file.fileName();
  else
    QFile::remove( file.filePath() );
  for ( const QString &name : std::as_const( names ) )
  {
    std::error_code trouble;
    std::filesystem::rename( pathOf( from.filePath( name ) ), pathOf( to.filePath( name ) ), trouble );
    if ( trouble )
      return QString::fromStdString( trouble.message() );
  }
  return QString();
}

} // namespace

struct OutputFiles::Made
{
  DataPlace place;
  QString wanted;        ///< the file or table as it is asked for
  QString written;       ///< the file or table that is written instead; empty: the place itself
  QString folder;        ///< for what is being made
  bool isTable = false;  ///< in a file that was there before
  bool wasThere = false; ///< of the place itself
  bool opened = false;
  std::unique_ptr<QLockFile> lock; ///< of the folder

  void leaveFolder()
  {
    lock.reset();
    if ( !folder.isEmpty() )
      QDir( folder ).removeRecursively();
  }
};

OutputFiles::OutputFiles() = default;
OutputFiles::~OutputFiles() = default;

QString OutputFiles::begin( const QString &destination )
{
  const DataPlace place = DataPlace::ofSink( destination );
  const QFileInfo file( place.file );
  if ( place.file.isEmpty() || place.file.startsWith( QLatin1String( "/vsi" ) ) )
    return destination; // in memory, in the database of a server
  for ( const std::unique_ptr<Made> &made : mMade )
    if ( !made->isTable && !made->written.isEmpty() && made->place.file == place.file )
      return QString( destination )
        .replace( made->wanted, made->written ); // a second table of a file that this run makes
  if ( file.isDir() )
    return destination; // a folder of somebody's tables
  return !place.table.isEmpty() && file.exists() ? beginTable( destination, place ) : beginFile( destination, place );
}

std::unique_ptr<QLockFile> OutputFiles::takeFolder( const QString &folder, const QString &place )
{
  if ( !QFileInfo( folder ).isDir() && !QDir().mkdir( folder ) )
    return nullptr;
  auto lock = std::make_unique<QLockFile>( QDir( folder ).filePath( LOCK ) );
  lock->setStaleLockTime( 0 ); // only where its program is no more
  if ( !lock->tryLock( 0 ) )
  {
    if ( lock->error() != QLockFile::LockFailedError )
      return nullptr;
    throw QgsProcessingException( tr( "Another run is writing to %1. Wait until it is done, or choose another place. "
                                      "If there is no other run, delete the folder %2." )
                                    .arg( place, QDir::toNativeSeparators( folder ) ) );
  }
  QDir left( folder ); // of a run that was killed
  for ( const QFileInfo &one :
        left.entryInfoList( QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot ) )
    if ( one.isDir() && !one.isSymLink() )
      QDir( one.filePath() ).removeRecursively();
    else if ( one.fileName() != LOCK )
      QFile::remove( one.filePath() );
  return lock;
}

QString OutputFiles::beginFile( const QString &destination, const DataPlace &place )
{
  auto made = std::make_unique<Made>();
  made->place = place;
  // Behind a link the file itself is written, not the link.
  const QFileInfo asked( place.file );
  const QFileInfo file( asked.exists() ? asked.canonicalFilePath() : asked.absoluteFilePath() );
  made->wasThere = file.exists();
  made->folder = folderFor( file, QString() );
  made->lock = takeFolder( made->folder, place.file );
  if ( !made->lock )
  {
    made->folder.clear();
    mMade.push_back( std::move( made ) );
    return destination;
  }
  const QString inside = QDir( made->folder ).filePath( file.fileName() );
  made->written = inside;
  if ( !place.table.isEmpty() )
  {
    const QString provider = destination.section( QLatin1Char( ':' ), 0, 0 );
    QgsDataSourceUri uri( destination.mid( provider.size() + 1 ) );
    made->wanted = uri.database();
    uri.setDatabase( inside );
    mMade.push_back( std::move( made ) );
    return provider + QLatin1Char( ':' ) + uri.uri( false );
  }
  made->wanted
    = destination.contains( QLatin1Char( ':' ) ) ? place.file : destination.section( QLatin1Char( '|' ), 0, 0 );
  if ( place.file.endsWith( QLatin1String( ".gpkg" ) ) && !made->wanted.endsWith( QLatin1String( ".gpkg" ) ) )
    made->wanted += QLatin1String( ".gpkg" );
  mMade.push_back( std::move( made ) );
  return inside;
}

QString OutputFiles::beginTable( const QString &destination, const DataPlace &place )
{
  auto made = std::make_unique<Made>();
  made->place = place;
  made->isTable = true;
  made->wasThere = !tables( place ).isEmpty();
  QgsDataSourceUri uri( destination.section( QLatin1Char( ':' ), 1 ) );
  QString written = destination;
  if ( destination.startsWith( QLatin1String( "ogr:" ) )
       && place.file.endsWith( QLatin1String( ".gpkg" ), Qt::CaseInsensitive ) && !uri.table().isEmpty() )
  {
    made->folder = folderFor( QFileInfo( QFileInfo( place.file ).canonicalFilePath() ), place.table );
    made->lock = takeFolder( made->folder, QStringLiteral( "%1, %2" ).arg( place.file, uri.table() ) );
    if ( !made->lock )
      made->folder.clear();
    made->wanted = uri.table();
    made->written = UNFINISHED + uri.table();
    dropGeoPackageTable( place.file.toStdString(), made->written.toStdString() ); // of a run that was killed
    uri.setTable( made->written );
    written = QStringLiteral( "ogr:" ) + uri.uri( false );
  }
  mMade.push_back( std::move( made ) );
  return written;
}

void OutputFiles::opened( const QString &written )
{
  const DataPlace place = DataPlace::ofSink( written );
  for ( const std::unique_ptr<Made> &made : mMade )
    made->opened = made->opened || made->place.meets( place );
}

QString OutputFiles::finalOf( QString written ) const
{
  for ( const std::unique_ptr<Made> &made : mMade )
    if ( !made->written.isEmpty() )
      written.replace( made->written + TWICE, made->wanted ).replace( made->written, made->wanted );
  return written;
}

QString OutputFiles::finish( Made &made )
{
  if ( made.written.isEmpty() )
    return QString();
  if ( made.isTable )
  {
    try
    {
      replaceGeoPackageTable( made.place.file.toStdString(), made.wanted.toStdString(), made.written.toStdString() );
    }
    catch ( const Error &error )
    {
      return ErrorText::error( error );
    }
    return QString();
  }
  const QFileInfo asked( made.place.file );
  const QString trouble
    = moveOver( QDir( made.folder ), QFileInfo( asked.exists() ? asked.canonicalFilePath() : asked.filePath() ) );
  if ( trouble.isEmpty() )
    return QString();
  return tr( "The result is done, but %1 could not be replaced (%2): it is open elsewhere, or cannot be written. The "
             "result lies at %3: copy it from there, or close that file and run again." )
    .arg( made.place.file, trouble, made.written );
}

void OutputFiles::keep()
{
  QString problem;
  for ( const std::unique_ptr<Made> &made : mMade )
  {
    const QString trouble = finish( *made );
    if ( trouble.isEmpty() || made->isTable )
      made->leaveFolder();
    if ( problem.isEmpty() )
      problem = trouble;
  }
  mMade.clear();
  if ( !problem.isEmpty() )
    throw QgsProcessingException( problem );
}

QStringList OutputFiles::tables( const DataPlace &place, bool drop )
{
  QStringList found;
  QgsProviderMetadata *provider = QgsProviderRegistry::instance()->providerMetadata( QStringLiteral( "ogr" ) );
  try
  {
    const std::unique_ptr<QgsAbstractDatabaseProviderConnection> connection(
      dynamic_cast<QgsAbstractDatabaseProviderConnection *>( provider->createConnection( place.file, QVariantMap() ) )
    );
    if ( !connection )
      return found;
    for ( const QgsAbstractDatabaseProviderConnection::TableProperty &table : connection->tables() )
      if ( table.tableName().toLower() == place.table )
        found << table.tableName();
    for ( const QString &table : std::as_const( found ) )
      if ( drop )
        connection->dropVectorTable( QString(), table );
  }
  catch ( const QgsException & )
  {
    return found; // no GeoPackage
  }
  return found;
}

void OutputFiles::undo()
{
  for ( const std::unique_ptr<Made> &made : mMade )
  {
    try
    {
      if ( made->isTable && !made->written.isEmpty() )
        dropGeoPackageTable( made->place.file.toStdString(), made->written.toStdString() );
    }
    catch ( const Error & )
    {
      // The next run to this place tries again; the reason of the failure is told already.
    }
    if ( made->written.isEmpty() && ( made->opened || !made->wasThere ) )
    {
      // Written where it is wanted; what was there before and was never opened is not this run's.
      if ( made->isTable )
        tables( made->place, true );
      else
        for ( const QFileInfo file( made->place.file ); const QString &part : partsOf( file ) )
          QFile::remove( file.dir().filePath( part ) );
    }
    made->leaveFolder();
  }
  mMade.clear();
}

} // namespace lacuna
