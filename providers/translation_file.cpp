// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "translation_file.h"

#include <qgsapplication.h>

#include <QDir>
#include <QFile>

namespace lacuna
{

TranslationFile::TranslationFile( const QString &folder )
{
  const QString locale = QgsApplication::locale();
  // One Portuguese serves both sides of the ocean until there is another.
  const QString related = locale.startsWith( QLatin1String( "pt" ) ) ? QStringLiteral( "pt_BR" ) : locale.left( 2 );
  for ( const QString &language : { locale, related, QStringLiteral( "en" ) } )
  {
    QFile file( QDir( folder ).filePath( QStringLiteral( "i18n/lacuna_%1.qm" ).arg( language ) ) );
    if ( !file.open( QIODevice::ReadOnly ) )
      continue;
    mBytes = file.readAll();
    if ( mTranslator.load( reinterpret_cast<const uchar *>( mBytes.constData() ), static_cast<int>( mBytes.size() ) ) )
      return;
  }
}

} // namespace lacuna
