// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "qgis_fit.h"
#include "translation_file.h"

#include <qgis.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace lacuna
{

namespace
{

QString versionText( int number )
{
  return QStringLiteral( "%1.%2.%3" ).arg( number / 10000 ).arg( number / 100 % 100 ).arg( number % 100 );
}

// Why a version is known to be bad; empty where it is not.
QString knownFault( const QString &folder, const QString &version )
{
  QFile file( QDir( folder ).filePath( QStringLiteral( "metadata.txt" ) ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return QString();
  const QString key = QStringLiteral( "knownBadQgis=" );
  for ( const QString &line : QString::fromUtf8( file.readAll() ).split( QLatin1Char( '\n' ) ) )
  {
    if ( !line.startsWith( key ) )
      continue;
    for ( const QString &entry : line.mid( key.size() ).split( QLatin1Char( ';' ) ) )
      if ( entry.section( QLatin1Char( ':' ), 0, 0 ).trimmed() == version )
        return entry.section( QLatin1Char( ':' ), 1 ).trimmed();
  }
  return QString();
}

// In QGIS's language, though no translation is installed: the library is not at work.
QString say( const QString &folder, const char *sentence )
{
  const QString text = TranslationFile( folder ).translator().translate( "QgisFit", sentence );
  return text.isEmpty() ? QString::fromUtf8( sentence ) : text;
}

} // namespace

QString unfitSentence( const QString &folder, int running, const QString &name )
{
  if ( !fits( running, LACUNA_QGIS_LOWEST ) )
  {
    const QString lowest = versionText( LACUNA_QGIS_LOWEST );
    const char *const sentence = QT_TRANSLATE_NOOP(
      "QgisFit",
      "This Lacuna runs in QGIS %1 from %2 on, and this is QGIS %3. Install the Lacuna package made for your "
      "QGIS, or update QGIS."
    );
    return say( folder, sentence ).arg( lowest.section( QLatin1Char( '.' ), 0, 1 ), lowest, name );
  }
  const QString fault = knownFault( folder, versionText( running ) );
  if ( fault.isEmpty() )
    return QString();
  const char *const sentence = QT_TRANSLATE_NOOP( "QgisFit", "Lacuna does not run in QGIS %1: %2. Update QGIS." );
  return say( folder, sentence ).arg( versionText( running ), fault );
}

QString unfitSentence( const QString &folder ) { return unfitSentence( folder, Qgis::versionInt(), Qgis::version() ); }

} // namespace lacuna
