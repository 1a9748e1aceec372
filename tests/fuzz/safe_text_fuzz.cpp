// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Whatever a stranger writes, no tag but ours and no link but http and https comes out; nor does imagery of any other
// kind.

#include "tasking/editor_links.h"
#include "tasking/safe_text.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <cstdlib>

using namespace lacuna;

extern "C" int LLVMFuzzerInitialize( int *argc, char ***argv )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  new QGuiApplication( *argc, *argv );
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput( const unsigned char *data, std::size_t size )
{
  const QString text = QString::fromUtf8( reinterpret_cast<const char *>( data ), static_cast<int>( size ) );
  const QString html = SafeText::toHtml( text );
  static const QRegularExpression foreign( QStringLiteral( "<(?!/?(?:p|b|i|br/|a)>|a href=\"https?://[^\"<>]*\">)" ) );
  if ( foreign.match( html ).hasMatch() )
    std::abort();
  TaskingProject project;
  project.imagery = text;
  QString trouble;
  const QString source = EditorLinks( TaskingServer(), project ).imagery( trouble );
  if ( !source.isEmpty() && !source.contains( QLatin1String( "url=http" ) ) )
    std::abort();
  try
  {
    const QString api = TaskingApi::serverOf( text ).api;
    if ( !api.startsWith( QLatin1String( "http" ) ) || !api.endsWith( QLatin1Char( '/' ) ) )
      std::abort();
  }
  catch ( const QgsException & )
  {
    // Said in a sentence.
  }
  return 0;
}
