// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "html_page.h"
#include "lacuna/version.h"
#include "numbers.h"

#include <qgis.h>

#include <QLocale>

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
} // namespace

HtmlPage::HtmlPage( const QString &title ) : mXml( &mText )
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
  mXml.writeTextElement( QStringLiteral( "title" ), title );
  mXml.writeTextElement( QStringLiteral( "style" ), QString::fromLatin1( STYLE ) );
  mHeadEnd = mText.size();
  endElement();
  startElement( QStringLiteral( "body" ) );
  mXml.writeTextElement( QStringLiteral( "h1" ), title );
}

void HtmlPage::startElement( const QString &name, const QList<QPair<QString, QString>> &attributes )
{
  mXml.writeStartElement( name );
  for ( const auto &[key, value] : attributes )
    mXml.writeAttribute( key, value );
}

QString HtmlPage::withWarnings( const QString &page, const QStringList &warnings )
{
  QString box;
  for ( const QString &warning : warnings )
    if ( const QString text = warning.toHtmlEscaped(); !page.contains( text ) )
      box += QStringLiteral( "<li>%1</li>" ).arg( text );
  if ( box.isEmpty() )
    return page;
  const QString title = tr( "Read this before the numbers" ).toHtmlEscaped();
  const QString end = QStringLiteral( "</h1>" );
  return QString( page ).replace(
    end, end + QStringLiteral( "<div class=\"note\"><strong>%1</strong><ul>%2</ul></div>" ).arg( title, box )
  );
}

void HtmlPage::heading( const QString &text ) { mXml.writeTextElement( QStringLiteral( "h2" ), text ); }

namespace
{
void writeParagraph( HtmlPage &page, const QString &kind, const QString &text )
{
  page.startElement( QStringLiteral( "p" ), { { QStringLiteral( "class" ), kind } } );
  page.xml().writeCharacters( text );
  page.endElement();
}
} // namespace

void HtmlPage::lead( const QString &text ) { writeParagraph( *this, QStringLiteral( "lead" ), text ); }

void HtmlPage::paragraph( const QString &text ) { mXml.writeTextElement( QStringLiteral( "p" ), text ); }

void HtmlPage::note( const QString &text ) { writeParagraph( *this, QStringLiteral( "note" ), text ); }

void HtmlPage::headingCell( const QString &scope, const QString &text )
{
  startElement( QStringLiteral( "th" ), { { QStringLiteral( "scope" ), scope } } );
  mXml.writeCharacters( text );
  endElement();
}

void HtmlPage::table( const QList<QPair<QString, QString>> &rows )
{
  startElement( QStringLiteral( "table" ) );
  for ( const auto &[name, value] : rows )
  {
    startElement( QStringLiteral( "tr" ) );
    headingCell( QStringLiteral( "row" ), name );
    mXml.writeTextElement( QStringLiteral( "td" ), value );
    endElement();
  }
  endElement();
}

void HtmlPage::grid( const QStringList &headings, const QList<QStringList> &rows, bool named )
{
  startElement(
    QStringLiteral( "table" ),
    { { QStringLiteral( "class" ), named ? QStringLiteral( "grid named" ) : QStringLiteral( "grid" ) } }
  );
  // Browsers repeat the head of a table on every printed page.
  startElement( QStringLiteral( "thead" ) );
  startElement( QStringLiteral( "tr" ) );
  for ( const QString &heading : headings )
    headingCell( QStringLiteral( "col" ), heading );
  endElement();
  endElement();
  startElement( QStringLiteral( "tbody" ) );
  for ( const QStringList &row : rows )
  {
    startElement( QStringLiteral( "tr" ) );
    for ( const QString &cell : row )
      mXml.writeTextElement( QStringLiteral( "td" ), cell );
    endElement();
  }
  endElement();
  endElement();
}

void HtmlPage::provenance( const RunRecord &record, const QList<QPair<QString, QString>> &more )
{
  QList<QPair<QString, QString>> rows;
  for ( const RunSetting &setting : record.settings() )
    rows << qMakePair( setting.label, setting.shown );
  rows << more;
  rows << qMakePair(
    tr( "Made with" ), QStringLiteral( "Lacuna %1, QGIS %2" ).arg( QString::fromLatin1( version() ), Qgis::version() )
  );
  rows << qMakePair( tr( "Made on" ), shown::day( record.made() ) );
  table( rows );
  mRecord = record.json();
}

void HtmlPage::bars( const QString &title, const QList<ChartBar> &bars )
{
  constexpr int LABEL = 300;
  constexpr int WIDTH = 820;
  constexpr int ROW = 26;
  double most = 0;
  for ( const ChartBar &bar : bars )
    most = std::max( most, bar.value );
  startElement(
    QStringLiteral( "svg" ),
    { { QStringLiteral( "viewBox" ), QStringLiteral( "0 0 %1 %2" ).arg( WIDTH ).arg( ROW * bars.size() + 4 ) },
      { QStringLiteral( "role" ), QStringLiteral( "img" ) },
      { QStringLiteral( "aria-label" ), title },
      { QStringLiteral( "font-size" ), QStringLiteral( "14" ) } }
  );
  int y = 0;
  for ( const ChartBar &bar : bars )
  {
    const double length = most > 0 ? ( WIDTH - LABEL - 120 ) * bar.value / most : 0;
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

void HtmlPage::legend( const QList<QPair<QString, QString>> &entries )
{
  startElement( QStringLiteral( "p" ), { { QStringLiteral( "class" ), QStringLiteral( "legend" ) } } );
  for ( const auto &[colour, text] : entries )
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

QString HtmlPage::finish()
{
  mXml.writeEndDocument();
  if ( !mRecord.isEmpty() )
  {
    QString meta;
    QXmlStreamWriter writer( &meta );
    writer.writeEmptyElement( QStringLiteral( "meta" ) );
    writer.writeAttribute( QStringLiteral( "name" ), QStringLiteral( "lacuna-run" ) );
    writer.writeAttribute( QStringLiteral( "content" ), mRecord );
    writer.writeEndDocument();
    mText.insert( static_cast<int>( mHeadEnd ), meta.trimmed() );
  }
  return mText;
}

} // namespace lacuna
