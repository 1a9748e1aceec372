// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "tasking_languages.h"

#include <QHash>
#include <QMutex>

namespace lacuna
{

namespace
{

const char *const USUAL = "ar cs de el en es fa_IR fr he hu id it ja ko mg ml nl_NL pt pt_BR ru sv sw tl tr uk zh_TW";

// Requests are made on several threads.
struct Known
{
  QMutex mutex;
  QHash<QString, QStringList> codes;
};

Known &known()
{
  static Known all;
  return all;
}

} // namespace

QString TaskingLanguages::best( const QStringList &codes, QString locale )
{
  locale.replace( QLatin1Char( '-' ), QLatin1Char( '_' ) );
  const QString language = locale.section( QLatin1Char( '_' ), 0, 0 );
  for ( const QString &wanted : { locale, language } )
    for ( const QString &code : codes )
      if ( code.compare( wanted, Qt::CaseInsensitive ) == 0 )
        return code;
  for ( const QString &code : codes )
    if ( !language.isEmpty() && code.startsWith( language + QLatin1Char( '_' ), Qt::CaseInsensitive ) )
      return code;
  return QString();
}

void TaskingLanguages::learn( const QString &host, const QStringList &codes )
{
  const QMutexLocker lock( &known().mutex );
  known().codes.insert( host, codes );
}

bool TaskingLanguages::isKnown( const QString &host )
{
  const QMutexLocker lock( &known().mutex );
  return known().codes.contains( host );
}

QByteArray TaskingLanguages::headerFor( const QString &host, const QString &locale )
{
  QStringList codes;
  {
    const QMutexLocker lock( &known().mutex );
    codes = known().codes.value( host );
  }
  if ( codes.isEmpty() )
    codes = QString::fromLatin1( USUAL ).split( QLatin1Char( ' ' ) );
  const QString code = best( codes, locale );
  return code.isEmpty() ? QByteArrayLiteral( "en" ) : code.toLatin1();
}

} // namespace lacuna
