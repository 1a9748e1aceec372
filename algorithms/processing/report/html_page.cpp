// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "html_page.h"

#include <QLocale>

#include <algorithm>

namespace lacuna
{

namespace
{
const char *const STYLE = R"(
body { font: 15px/1.5 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; color: #1d2329; max-width: 860px; margin: 28px auto; padding: 0 20px }
h1 { font-size: 26px; margin: 0 0 4px; line-height: 1.2 }
h2 { font-size: 18px; margin: 30px 0 8px; border-bottom: 1px solid #d5dade; padding-bottom: 4px }
p { margin: 8px 0 }
.lead { font-size: 18px; background: #f3f6f8; border-left: 5px solid #D55E00; padding: 12px 16px; margin: 18px 0 }
table { border-collapse: collapse; width: 100% }
.note ul { margin: 4px 0; padding-left: 20px }
.note { background: #fff4e5; border-left: 5px solid #b35900; padding: 10px 16px }
td, th { padding: 5px 10px; border-bottom: 1px solid #e4e8eb; vertical-align: top; text-align: left; font-weight: normal }
th + td, td + td { text-align: right; font-variant-numeric: tabular-nums }
.grid thead th { font-weight: 600; border-bottom: 2px solid #d5dade; vertical-align: bottom }
.grid thead th + th { text-align: right }
.grid td + td { text-align: right; white-space: nowrap }
.grid.named td:nth-child(2), .grid.named thead th:nth-child(2) { text-align: left; white-space: normal }
svg { max-width: 100%; height: auto; display: block; margin: 12px 0 }
.map { background: #fbfcfc; border: 1px solid #d5dade }
.legend span { margin-right: 18px; white-space: nowrap }
.legend i { display: inline-block; width: 13px; height: 13px; margin-right: 6px; vertical-align: -2px; border-radius: 2px }
@page { size: A4; margin: 14mm }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 12px; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  h1 { font-size: 20px }
  h2 { font-size: 15px; margin: 14px 0 6px; break-after: avoid }
  .lead { font-size: 15px; margin: 10px 0 }
  .note { padding: 6px 12px }
  td, th { padding: 2px 8px }
  h2, svg, table, tr { break-inside: avoid }
  .grid { break-inside: auto }
  .legend, h2 + p { break-after: avoid }
  .map { height: 105mm; margin: 0 auto }
}
)";
constexpr double STRIP = 30; // under a map, for its scale bar
} // namespace

QString HtmlPage::of( const Report &report )
{
  HtmlPage page;
  page.head( report );
  page.startElement( QStringLiteral( "body" ) );
  page.mXml.writeTextElement( QStringLiteral( "h1" ), report.title() );
  page.warnings( report.warnings() );
  for ( const ReportPart &part : report.parts() )
    std::visit( [&page]( const auto &one ) { page.draw( one ); }, part );
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
  mXml.writeTextElement( QStringLiteral( "style" ), QString::fromLatin1( STYLE ) );
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

void HtmlPage::headingCell( const QString &scope, const QString &text )
{
  startElement( QStringLiteral( "th" ), { { QStringLiteral( "scope" ), scope } } );
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
  for ( const QString &heading : grid.headings )
    headingCell( QStringLiteral( "col" ), heading );
  endElement();
  endElement();
  startElement( QStringLiteral( "tbody" ) );
  for ( const QStringList &row : grid.rows )
  {
    startElement( QStringLiteral( "tr" ) );
    for ( const QString &cell : row )
      mXml.writeTextElement( QStringLiteral( "td" ), cell );
    endElement();
  }
  endElement();
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

void HtmlPage::draw( const ReportMap &map )
{
  startElement(
    QStringLiteral( "svg" ), { { QStringLiteral( "viewBox" ),
                                 QStringLiteral( "0 0 %1 %2" ).arg( map.width ).arg( map.height + STRIP, 0, 'f', 1 ) },
                               { QStringLiteral( "role" ), QStringLiteral( "img" ) },
                               { QStringLiteral( "aria-label" ), map.label },
                               { QStringLiteral( "class" ), QStringLiteral( "map" ) } }
  );
  for ( const MapShape &shape : map.shapes )
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
  scaleBar( map );
  endElement();
}

void HtmlPage::scaleBar( const ReportMap &map )
{
  const double y = map.height + STRIP - 14;
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
}

} // namespace lacuna
