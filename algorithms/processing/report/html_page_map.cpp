// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// HtmlPage: its maps.

#include "html_page.h"
#include "map_names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lacuna
{

void HtmlPage::draw( const ReportMap &map )
{
  const bool alive = !map.places.isEmpty();
  if ( alive )
  {
    startElement( QStringLiteral( "div" ), { { QStringLiteral( "class" ), QStringLiteral( "mapbox" ) } } );
    tools( map );
  }
  startElement(
    QStringLiteral( "svg" ),
    { { QStringLiteral( "viewBox" ),
        QStringLiteral( "0 0 %1 %2" ).arg( map.width ).arg( map.height + MapNames::STRIP, 0, 'f', 1 ) },
      { QStringLiteral( "role" ), alive ? QStringLiteral( "group" ) : QStringLiteral( "img" ) },
      { QStringLiteral( "aria-label" ), map.label },
      { QStringLiteral( "class" ), QStringLiteral( "map" ) } }
  );
  if ( alive )
  {
    const QByteArray words
      = QJsonDocument( QJsonArray::fromStringList( map.dots.words ) ).toJson( QJsonDocument::Compact );
    mXml.writeAttribute( QStringLiteral( "tabindex" ), QStringLiteral( "0" ) );
    mXml.writeAttribute( QStringLiteral( "data-metres" ), QString::number( map.barMetres ) );
    mXml.writeAttribute( QStringLiteral( "data-words" ), QString::fromUtf8( words ) );
  }
  shapes( map );
  scaleBar( map );
  endElement();
  if ( !alive )
    return;
  startElement(
    QStringLiteral( "p" ), { { QStringLiteral( "class" ), QStringLiteral( "picked" ) },
                             { QStringLiteral( "role" ), QStringLiteral( "status" ) } }
  );
  mXml.writeCharacters( tr( "Choose a zone on the map: its row of the table is shown here." ) );
  endElement();
  endElement();
}

void HtmlPage::shapes( const ReportMap &map )
{
  for ( const MapShape &shape : map.shapes )
    path( shape );
  places( map );
  if ( !map.lines.isEmpty() )
  {
    startElement( QStringLiteral( "g" ), { { QStringLiteral( "class" ), QStringLiteral( "lines" ) } } );
    path( { map.lines, QStringLiteral( "none" ), QStringLiteral( "#3d464d" ) } );
    endElement();
  }
  if ( !map.dots.paths.isEmpty() )
  {
    startElement(
      QStringLiteral( "g" ),
      { { QStringLiteral( "class" ), QStringLiteral( "dots" ) }, { QStringLiteral( "fill" ), map.dots.colour } }
    );
    for ( const auto &[shape, kind] : map.dots.paths )
    {
      startElement( QStringLiteral( "path" ), { { QStringLiteral( "d" ), shape } } );
      mXml.writeAttribute( QStringLiteral( "data-k" ), QString::number( kind ) );
      endElement();
    }
    endElement();
  }
  if ( map.places.isEmpty() )
    return;
  const std::vector<MapNames::Shown> shown = MapNames::place( map.places, map.width );
  startElement(
    QStringLiteral( "g" ), { { QStringLiteral( "class" ), QStringLiteral( "names" ) },
                             { QStringLiteral( "aria-hidden" ), QStringLiteral( "true" ) } }
  );
  for ( int i = 0; i < map.places.size(); ++i )
  {
    const MapPlace &one = map.places.at( i );
    const MapNames::Shown how = shown[static_cast<std::size_t>( i )];
    startElement(
      QStringLiteral( "text" ), { { QStringLiteral( "x" ), QString::number( one.x, 'f', 1 ) },
                                  { QStringLiteral( "y" ), QString::number( one.y + 5, 'f', 1 ) } }
    );
    if ( how != MapNames::Shown::Always )
      mXml.writeAttribute(
        QStringLiteral( "class" ), how == MapNames::Shown::Large ? QStringLiteral( "small" ) : QStringLiteral( "more" )
      );
    mXml.writeCharacters( MapNames::brief( one.name ) );
    endElement();
  }
  endElement();
}

void HtmlPage::path( const MapShape &shape )
{
  startElement(
    QStringLiteral( "path" ), { { QStringLiteral( "d" ), shape.path },
                                { QStringLiteral( "fill" ), shape.fill },
                                { QStringLiteral( "fill-rule" ), QStringLiteral( "evenodd" ) } }
  );
  if ( !shape.border.isEmpty() )
  {
    mXml.writeAttribute( QStringLiteral( "stroke" ), shape.border );
    mXml.writeAttribute( QStringLiteral( "stroke-width" ), QStringLiteral( "0.6" ) );
  }
  endElement();
}

// Without the script they lead to their rows.
void HtmlPage::places( const ReportMap &map )
{
  for ( const MapPlace &one : map.places )
  {
    startElement(
      QStringLiteral( "a" ),
      { { QStringLiteral( "href" ), QLatin1Char( '#' ) + one.anchor }, { QStringLiteral( "aria-label" ), one.said } }
    );
    mXml.writeTextElement( QStringLiteral( "title" ), one.said );
    path( one.shape );
    endElement();
  }
}

void HtmlPage::tools( const ReportMap &map )
{
  startElement(
    QStringLiteral( "div" ), { { QStringLiteral( "class" ), QStringLiteral( "tools" ) },
                               { QStringLiteral( "hidden" ), QStringLiteral( "hidden" ) } }
  );
  button( QStringLiteral( "in" ), QStringLiteral( "+" ), tr( "Zoom in" ) );
  button( QStringLiteral( "out" ), QStringLiteral( "−" ), tr( "Zoom out" ) );
  button( QStringLiteral( "all" ), tr( "Whole map" ), {} );
  if ( !map.dots.paths.isEmpty() )
  {
    button( QStringLiteral( "next" ), tr( "Next missing building" ), {} );
    layerSwitch( QStringLiteral( "dots" ), map.dots.title );
  }
  if ( !map.lines.isEmpty() )
    layerSwitch( QStringLiteral( "lines" ), map.linesTitle );
  layerSwitch( QStringLiteral( "names" ), tr( "Names" ) );
  endElement();
}

void HtmlPage::button( const QString &task, const QString &text, const QString &said )
{
  startElement(
    QStringLiteral( "button" ),
    { { QStringLiteral( "type" ), QStringLiteral( "button" ) }, { QStringLiteral( "data-do" ), task } }
  );
  if ( !said.isEmpty() )
    mXml.writeAttribute( QStringLiteral( "aria-label" ), said );
  mXml.writeCharacters( text );
  endElement();
}

void HtmlPage::layerSwitch( const QString &layer, const QString &text )
{
  startElement( QStringLiteral( "label" ) );
  startElement(
    QStringLiteral( "input" ), { { QStringLiteral( "type" ), QStringLiteral( "checkbox" ) },
                                 { QStringLiteral( "value" ), layer },
                                 { QStringLiteral( "checked" ), QStringLiteral( "checked" ) } }
  );
  endElement();
  mXml.writeCharacters( QLatin1Char( ' ' ) + text );
  endElement();
}

void HtmlPage::scaleBar( const ReportMap &map )
{
  const double y = map.height + MapNames::STRIP - 14;
  startElement( QStringLiteral( "g" ), { { QStringLiteral( "class" ), QStringLiteral( "bar" ) } } );
  const QString path = QStringLiteral( "M16 %1v5h%2v-5" ).arg( y - 1, 0, 'f', 1 ).arg( map.barLength, 0, 'f', 1 );
  startElement(
    QStringLiteral( "path" ), { { QStringLiteral( "d" ), path },
                                { QStringLiteral( "fill" ), QStringLiteral( "none" ) },
                                { QStringLiteral( "stroke" ), QStringLiteral( "#1d2329" ) } }
  );
  endElement();
  startElement(
    QStringLiteral( "text" ), { { QStringLiteral( "x" ), QStringLiteral( "16" ) },
                                { QStringLiteral( "y" ), QString::number( y - 5, 'f', 1 ) },
                                { QStringLiteral( "font-size" ), QStringLiteral( "12" ) } }
  );
  mXml.writeCharacters(
    map.barMetres >= 1000 ? QStringLiteral( "%1 km" ).arg( map.barMetres / 1000 )
                          : QStringLiteral( "%1 m" ).arg( map.barMetres )
  );
  endElement();
  endElement();
}

} // namespace lacuna
