// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "editor_links.h"
#include "place_links.h"
#include "safe_text.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr int MAX_ZOOM = 22;

QString percent( const QString &text ) { return QString::fromLatin1( QUrl::toPercentEncoding( text ) ); }

} // namespace

QString EditorLinks::tiles( int &min, int &max ) const
{
  QString text = mProject.imagery.trimmed();
  min = 0;
  max = MAX_ZOOM;
  if ( text == QLatin1String( "EsriWorldImagery" ) )
    return QStringLiteral(
      "https://services.arcgisonline.com/ArcGIS/rest/services/World_Imagery/MapServer/tile/{z}/{y}/{x}"
    );
  // JOSM's form: tms[1,22]:https://…/{zoom}/{x}/{y}
  static const QRegularExpression head(
    QStringLiteral( "^tms(?:\\[(?:(\\d+),)?(\\d+)\\])?:(.*)$" ), QRegularExpression::CaseInsensitiveOption
  );
  if ( const QRegularExpressionMatch match = head.match( text ); match.hasMatch() )
  {
    if ( !match.captured( 2 ).isEmpty() )
    {
      min = std::clamp( match.captured( 1 ).toInt(), 0, MAX_ZOOM );
      max = std::clamp( match.captured( 2 ).toInt(), min, MAX_ZOOM + 2 );
    }
    text = match.captured( 3 );
  }
  text.replace( QLatin1String( "{zoom}" ), QLatin1String( "{z}" ) )
    .replace( QLatin1String( "{ty}" ), QLatin1String( "{-y}" ) );
  static const QRegularExpression choice( QStringLiteral( "\\{switch:([^,}]*)[^}]*\\}" ) );
  text.replace( choice, QStringLiteral( "\\1" ) );
  // Judged as it will be asked for; other braces, or what no address holds, make it none.
  QString plain = text;
  for ( const char *place : { "{z}", "{x}", "{y}", "{-y}" } )
    plain.replace( QLatin1String( place ), QLatin1String( "0" ) );
  static const QRegularExpression address( QStringLiteral( "^https?://[!-z|~]+$" ) );
  if ( !address.match( plain ).hasMatch() )
    return QString();
  const bool tiled = text.contains( QLatin1String( "{z}" ) ) && text.contains( QLatin1String( "{x}" ) )
                     && ( text.contains( QLatin1String( "{y}" ) ) || text.contains( QLatin1String( "{-y}" ) ) );
  return tiled && SafeText::isHarmless( QUrl( plain ) ) ? text : QString();
}

QString EditorLinks::imagery( QString &trouble ) const
{
  int min = 0;
  int max = 0;
  const QString address = tiles( min, max );
  if ( address.isEmpty() )
  {
    trouble
      = mProject.imagery.isEmpty()
          ? tr( "The project names no imagery of its own." )
          : tr(
              "The project's imagery (“%1”) is not a set of tiles that QGIS can show. JOSM and iD know it by that name."
            )
              .arg( mProject.imagery.left( 120 ) );
    return QString();
  }
  return PlaceLinks::tiles( address, min, max );
}

QList<QUrl> EditorLinks::josm( int task, const QgsRectangle &box, int port ) const
{
  const QString base = QStringLiteral( "http://127.0.0.1:%1/" ).arg( port );
  const auto command = [&]( const QString &name, const QList<QPair<QString, QString>> &parameters ) {
    QStringList parts;
    for ( const auto &[key, value] : parameters )
      parts << key + QLatin1Char( '=' ) + percent( value );
    return QUrl( base + name + QLatin1Char( '?' ) + parts.join( QLatin1Char( '&' ) ), QUrl::StrictMode );
  };
  QList<QUrl> all;
  int min = 0;
  int max = 0;
  if ( QString address = tiles( min, max ); !address.isEmpty() )
    all << command(
      QStringLiteral( "imagery" ),
      { { QStringLiteral( "title" ), QStringLiteral( "Tasking Manager #%1" ).arg( mProject.id ) },
        { QStringLiteral( "type" ), QStringLiteral( "tms" ) },
        { QStringLiteral( "max_zoom" ), QString::number( max ) },
        { QStringLiteral( "url" ), address.replace( QLatin1String( "{z}" ), QLatin1String( "{zoom}" ) ) } }
    );
  const QString layer = tr( "Task %1 of project %2" ).arg( task ).arg( mProject.id );
  all << command(
    QStringLiteral( "load_and_zoom" ),
    { { QStringLiteral( "left" ), PlaceLinks::number( box.xMinimum() ) },
      { QStringLiteral( "right" ), PlaceLinks::number( box.xMaximum() ) },
      { QStringLiteral( "bottom" ), PlaceLinks::number( box.yMinimum() ) },
      { QStringLiteral( "top" ), PlaceLinks::number( box.yMaximum() ) },
      { QStringLiteral( "new_layer" ), QStringLiteral( "true" ) },
      { QStringLiteral( "layer_name" ), layer },
      { QStringLiteral( "changeset_comment" ), mProject.changesetComment.left( 255 ) } }
  );
  all << command(
    QStringLiteral( "import" ),
    { { QStringLiteral( "new_layer" ), QStringLiteral( "true" ) },
      { QStringLiteral( "layer_name" ), tr( "Outline of task %1" ).arg( task ) },
      { QStringLiteral( "layer_locked" ), QStringLiteral( "true" ) },
      { QStringLiteral( "download_policy" ), QStringLiteral( "never" ) },
      { QStringLiteral( "upload_policy" ), QStringLiteral( "never" ) },
      { QStringLiteral( "url" ),
        mApi.tasksAs( mProject.id, QStringLiteral( "xml" ), { task } ).toString( QUrl::FullyEncoded ) } }
  );
  return all;
}

QUrl EditorLinks::iD( int task, const QgsRectangle &box ) const
{
  QStringList parts { PlaceLinks::iD( box ).fragment() };
  parts << QStringLiteral( "comment=" ) + percent( mProject.changesetComment.left( 255 ) );
  parts << QStringLiteral( "gpx=" )
             + percent( mApi.tasksAs( mProject.id, QStringLiteral( "gpx" ), { task } ).toString( QUrl::FullyEncoded ) );
  int min = 0;
  int max = 0;
  if ( const QString address = tiles( min, max ); !address.isEmpty() )
    parts << QStringLiteral( "background=custom:" ) + percent( address );
  return QUrl(
    QStringLiteral( "https://www.openstreetmap.org/edit?editor=id#" ) + parts.join( QLatin1Char( '&' ) ),
    QUrl::StrictMode
  );
}

} // namespace lacuna
