// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "output_files.h"

#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsexception.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace lacuna
{

namespace
{

// What GDAL writes beside a file, by the file's own suffix.
const QMap<QString, QStringList> BESIDE {
  { "shp", { "shp", "dbf", "shx", "prj", "cpg", "qpj", "qix", "sbn", "sbx" } },
  { "tab", { "tab", "dat", "map", "id", "ind" } },
  { "mif", { "mif", "mid" } },
  { "gml", { "gml", "xsd", "gfs" } },
  { "csv", { "csv", "csvt" } },
};

} // namespace

QStringList OutputFiles::parts( const QString &file )
{
  const QFileInfo info( file );
  const QDir folder = info.dir();
  QStringList names { info.fileName() };
  for ( const QString &suffix : BESIDE.value( info.suffix().toLower() ) )
    names << info.completeBaseName() + QLatin1Char( '.' ) + suffix;
  for ( const char *journal : { "-wal", "-shm", "-journal" } )
    names << info.fileName() + QLatin1String( journal );
  QStringList found;
  for ( const QString &name : std::as_const( names ) )
    if ( ( folder.exists( name ) || QFileInfo( folder.filePath( name ) ).isSymLink() ) && !found.contains( folder.filePath( name ) ) )
      found << folder.filePath( name );
  return found;
}

bool OutputFiles::putAside( const QString &file )
{
  const QString aside = asideOf( file );
  if ( QFileInfo( aside ).isDir() )
    return true; // of a run that was killed: the last result that was whole
  const QStringList files = parts( file );
  if ( files.isEmpty() || !QDir().mkdir( aside ) )
    return false;
  for ( const QString &part : files )
    if ( !QDir().rename( part, aside + QLatin1Char( '/' ) + QFileInfo( part ).fileName() ) )
    {
      putBack( file ); // open elsewhere: QGIS writes over it, as ever
      return false;
    }
  return true;
}

void OutputFiles::putBack( const QString &file )
{
  const QDir aside( asideOf( file ) );
  for ( const QFileInfo &part : aside.entryInfoList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot ) )
    QDir().rename( part.filePath(), QFileInfo( file ).dir().filePath( part.fileName() ) );
  QDir().rmdir( aside.path() );
}

void OutputFiles::begin( const QString &destination )
{
  Made made;
  made.place = DataPlace::ofSink( destination );
  const QFileInfo file( made.place.file );
  if ( made.place.file.isEmpty() || file.isDir() )
    return; // in memory, in the database of a server, in a folder of somebody's tables
  made.wholeFile = made.place.table.isEmpty() || !file.exists();
  made.wasThere = made.wholeFile ? !parts( made.place.file ).isEmpty() : !tables( made.place ).isEmpty();
  if ( made.wholeFile && made.wasThere )
    made.hadAside = putAside( made.place.file );
  mMade.push_back( made );
}

void OutputFiles::opened( const QString &destination )
{
  const DataPlace place = DataPlace::ofSink( destination );
  for ( Made &made : mMade )
    if ( made.place.meets( place ) )
      made.opened = true;
}

void OutputFiles::keep()
{
  for ( const Made &made : mMade )
    if ( made.hadAside )
      QDir( asideOf( made.place.file ) ).removeRecursively();
  mMade.clear();
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
  for ( const Made &made : mMade )
  {
    // What was there and never opened, or could not be put aside, is not this run's.
    if ( !made.wholeFile && ( made.opened || !made.wasThere ) )
      tables( made.place, true );
    if ( !made.wholeFile || ( made.wasThere && !made.hadAside ) )
      continue;
    if ( QFileInfo( made.place.file ).isDir() )
      QDir( made.place.file ).removeRecursively(); // a geodatabase that was not there before
    else
      for ( const QString &part : parts( made.place.file ) )
        QFile::remove( part );
    if ( made.hadAside )
      putBack( made.place.file );
  }
  mMade.clear();
}

} // namespace lacuna
