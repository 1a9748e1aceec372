// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "html_page.h"
#include "page_parts.h"

#include <QLocale>

#include <algorithm>

namespace lacuna
{

namespace
{

bool isMapOfPlaces( const ReportPart &part )
{
  const auto *map = std::get_if<ReportMap>( &part );
  return map && !map->places.isEmpty();
}

} // namespace

QString HtmlPage::of( const Report &report )
{
  HtmlPage page;
  page.head( report );
  page.startElement( QStringLiteral( "body" ) );
  page.startElement( QStringLiteral( "main" ) );
  page.logo( report );
  page.mXml.writeTextElement( QStringLiteral( "h1" ), report.title() );
  page.warnings( report.warnings() );
  for ( const ReportPart &part : report.parts() )
    std::visit( [&page]( const auto &one ) { page.draw( one ); }, part );
  page.endElement();
  if ( std::any_of( report.parts().begin(), report.parts().end(), isMapOfPlaces ) )
  {
    page.startElement( QStringLiteral( "script" ) );
    page.mXml.writeCharacters( QString() );
    page.mText += QString::fromLatin1( PageParts::mapScript() ); // not escaped: a script is read as it stands
    page.endElement();
  }
  page.mXml.writeEndDocument();
  return page.mText;
}

void HtmlPage::head( const Report &report )
{
  mText = QStringLiteral( "<!DOCTYPE html>\n" );
  // The page is in the language of its sentences, which need not be that of QGIS.
  const QString language = tr( "en", "the code of the language this is translated to: es, pt-BR, fr" );
  startElement( QStringLiteral( "html" ), { { QStringLiteral( "lang" ), language } } );
  startElement( QStringLiteral( "head" ) );
  startElement( QStringLiteral( "meta" ), { { QStringLiteral( "charset" ), QStringLiteral( "utf-8" ) } } );
  endElement();
  startElement(
    QStringLiteral( "meta" ), { { QStringLiteral( "name" ), QStringLiteral( "viewport" ) },
                                { QStringLiteral( "content" ), QStringLiteral( "width=device-width" ) } }
  );
  endElement();
  mXml.writeTextElement( QStringLiteral( "title" ), report.title() );
  QString style = QString::fromLatin1( PageParts::style() );
  if ( std::any_of( report.parts().begin(), report.parts().end(), isMapOfPlaces ) )
    style += QString::fromLatin1( PageParts::mapStyle() );
  mXml.writeTextElement( QStringLiteral( "style" ), style );
  if ( report.record() )
  {
    startElement(
      QStringLiteral( "meta" ), { { QStringLiteral( "name" ), QStringLiteral( "lacuna-run" ) },
                                  { QStringLiteral( "content" ), report.record()->json() } }
    );
    endElement();
  }
  endElement();
}

void HtmlPage::startElement( const QString &name, const QList<QPair<QString, QString>> &attributes )
{
  mXml.writeStartElement( name );
  for ( const auto &[key, value] : attributes )
    mXml.writeAttribute( key, value );
}

void HtmlPage::logo( const Report &report )
{
  if ( !report.logo() )
    return;
  const QString data = QStringLiteral( "data:%1;base64,%2" )
                         .arg( report.logo()->type, QString::fromLatin1( report.logo()->bytes.toBase64() ) );
  startElement(
    QStringLiteral( "img" ), { { QStringLiteral( "class" ), QStringLiteral( "logo" ) },
                               { QStringLiteral( "src" ), data },
                               { QStringLiteral( "alt" ), QString() } }
  );
  endElement();
}

void HtmlPage::warnings( const QStringList &warnings )
{
  if ( warnings.isEmpty() )
    return;
  startElement( QStringLiteral( "div" ), { { QStringLiteral( "class" ), QStringLiteral( "note" ) } } );
  mXml.writeTextElement( QStringLiteral( "strong" ), tr( "Read this before the numbers" ) );
  startElement( QStringLiteral( "ul" ) );
  for ( const QString &warning : warnings )
    mXml.writeTextElement( QStringLiteral( "li" ), warning );
  endElement();
  endElement();
}

void HtmlPage::draw( const ReportHeading &heading ) { mXml.writeTextElement( QStringLiteral( "h2" ), heading.text ); }

void HtmlPage::draw( const ReportText &text )
{
  if ( text.kind == ReportText::Kind::Paragraph )
    return mXml.writeTextElement( QStringLiteral( "p" ), text.text );
  const bool isLead = text.kind == ReportText::Kind::Lead;
  startElement(
    QStringLiteral( "p" ),
    { { QStringLiteral( "class" ), isLead ? QStringLiteral( "lead" ) : QStringLiteral( "note" ) } }
  );
  mXml.writeCharacters( text.text );
  endElement();
}

void HtmlPage::draw( const ReportAnswers &answers )
{
  startElement( QStringLiteral( "div" ), { { QStringLiteral( "class" ), QStringLiteral( "lead" ) } } );
  for ( const auto &[question, answer] : answers.answers )
  {
    startElement( QStringLiteral( "p" ) );
    mXml.writeTextElement( QStringLiteral( "strong" ), question );
    mXml.writeCharacters( QStringLiteral( " " ) + answer );
    endElement();
  }
  endElement();
}

void HtmlPage::draw( const ReportSteps &steps )
{
  startElement( QStringLiteral( "ol" ) );
  for ( const QString &step : steps.steps )
    mXml.writeTextElement( QStringLiteral( "li" ), step );
  endElement();
}

void HtmlPage::headingCell( const QString &scope, const QString &text, bool marked )
{
  startElement( QStringLiteral( "th" ), { { QStringLiteral( "scope" ), scope } } );
  if ( marked )
    mXml.writeAttribute( QStringLiteral( "class" ), QStringLiteral( "marked" ) );
  mXml.writeCharacters( text );
  endElement();
}

void HtmlPage::draw( const ReportTable &table )
{
  startElement( QStringLiteral( "table" ) );
  for ( const auto &[name, value] : table.rows )
  {
    startElement( QStringLiteral( "tr" ) );
    headingCell( QStringLiteral( "row" ), name );
    mXml.writeTextElement( QStringLiteral( "td" ), value );
    endElement();
  }
  endElement();
}

void HtmlPage::draw( const ReportGrid &grid )
{
  startElement(
    QStringLiteral( "table" ),
    { { QStringLiteral( "class" ), grid.named ? QStringLiteral( "grid named" ) : QStringLiteral( "grid" ) } }
  );
  // Browsers repeat the head of a table on every printed page.
  startElement( QStringLiteral( "thead" ) );
  startElement( QStringLiteral( "tr" ) );
  for ( int column = 0; column < grid.headings.size(); ++column )
    headingCell( QStringLiteral( "col" ), grid.headings.at( column ), column == grid.marked );
  endElement();
  endElement();
  startElement( QStringLiteral( "tbody" ) );
  for ( int row = 0; row < grid.rows.size(); ++row )
    drawRow( grid, row );
  endElement();
  endElement();
}

void HtmlPage::drawRow( const ReportGrid &grid, int row )
{
  startElement( QStringLiteral( "tr" ) );
  if ( row < grid.anchors.size() )
    mXml.writeAttribute( QStringLiteral( "id" ), grid.anchors.at( row ) );
  const QStringList &cells = grid.rows.at( row );
  for ( int column = 0; column < cells.size(); ++column )
  {
    startElement( QStringLiteral( "td" ) );
    if ( column == grid.marked )
    {
      mXml.writeAttribute( QStringLiteral( "class" ), QStringLiteral( "marked" ) );
      mark( grid.colours.value( row ) );
    }
    mXml.writeCharacters( cells.at( column ) );
    endElement();
  }
  endElement();
}

void HtmlPage::mark( const QString &colour )
{
  startElement(
    QStringLiteral( "span" ), { { QStringLiteral( "class" ), QStringLiteral( "mark" ) },
                                { QStringLiteral( "style" ), QStringLiteral( "background:" ) + colour } }
  );
  mXml.writeCharacters( QString() );
  endElement();
}

void HtmlPage::draw( const ReportBars &chart )
{
  constexpr int LABEL = 300;
  constexpr int WIDTH = 820;
  constexpr int ROW = 26;
  double max = chart.full;
  for ( const ChartBar &bar : chart.bars )
    max = std::max( max, bar.value );
  startElement(
    QStringLiteral( "svg" ),
    { { QStringLiteral( "viewBox" ), QStringLiteral( "0 0 %1 %2" ).arg( WIDTH ).arg( ROW * chart.bars.size() + 4 ) },
      { QStringLiteral( "role" ), QStringLiteral( "img" ) },
      { QStringLiteral( "aria-label" ), chart.title },
      { QStringLiteral( "font-size" ), QStringLiteral( "14" ) } }
  );
  int y = 0;
  for ( const ChartBar &bar : chart.bars )
  {
    const double length = max > 0 ? ( WIDTH - LABEL - 120 ) * bar.value / max : 0;
    startElement(
      QStringLiteral( "text" ), { { QStringLiteral( "x" ), QString::number( LABEL - 10 ) },
                                  { QStringLiteral( "y" ), QString::number( y + 18 ) },
                                  { QStringLiteral( "text-anchor" ), QStringLiteral( "end" ) } }
    );
    mXml.writeCharacters( bar.label );
    endElement();
    startElement(
      QStringLiteral( "rect" ),
      { { QStringLiteral( "x" ), QString::number( LABEL ) },
        { QStringLiteral( "y" ), QString::number( y + 4 ) },
        { QStringLiteral( "width" ), QString::number( std::max( length, bar.value > 0 ? 1.0 : 0.0 ), 'f', 1 ) },
        { QStringLiteral( "height" ), QStringLiteral( "18" ) },
        { QStringLiteral( "fill" ), bar.colour } }
    );
    endElement();
    startElement(
      QStringLiteral( "text" ), { { QStringLiteral( "x" ), QString::number( LABEL + length + 8, 'f', 1 ) },
                                  { QStringLiteral( "y" ), QString::number( y + 18 ) } }
    );
    mXml.writeCharacters( bar.text.isEmpty() ? QLocale().toString( static_cast<qlonglong>( bar.value ) ) : bar.text );
    endElement();
    y += ROW;
  }
  endElement();
}

void HtmlPage::draw( const ReportLegend &legend )
{
  startElement( QStringLiteral( "p" ), { { QStringLiteral( "class" ), QStringLiteral( "legend" ) } } );
  for ( const auto &[colour, text] : legend.entries )
  {
    startElement( QStringLiteral( "span" ) );
    startElement( QStringLiteral( "i" ), { { QStringLiteral( "style" ), QStringLiteral( "background:" ) + colour } } );
    mXml.writeCharacters( QString() );
    endElement();
    mXml.writeCharacters( text );
    endElement();
    mXml.writeCharacters( QStringLiteral( " " ) );
  }
  endElement();
}

} // namespace lacuna
