// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "written_names.h"

namespace lacuna
{

WrittenNames::WrittenNames( const QgsFields &asked, const QgsFields &written )
{
  const int own = written.count() - asked.count(); // the format's, such as fid
  for ( int i = 0; i < asked.count() && own >= 0; ++i )
    if ( const QString name = asked.at( i ).name(), there = written.at( i + own ).name();
         name != there && written.indexOf( name ) < 0 )
      mWritten.insert( name, there );
}

QString WrittenNames::inExpression( QString expression ) const
{
  for ( auto it = mWritten.cbegin(); it != mWritten.cend(); ++it )
    expression.replace( QStringLiteral( "\"%1\"" ).arg( it.key() ), QStringLiteral( "\"%1\"" ).arg( it.value() ) );
  return expression;
}

} // namespace lacuna
