// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "work_book.h"
#include "zip_writer.h"

#include <QRegularExpression>
#include <QVariant>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

const QString MAIN = QStringLiteral( "http://schemas.openxmlformats.org/spreadsheetml/2006/main" );
const QString LINKS = QStringLiteral( "http://schemas.openxmlformats.org/officeDocument/2006/relationships" );
const QString PACKAGE = QStringLiteral( "http://schemas.openxmlformats.org/package/2006/" );
const QString KIND = QStringLiteral( "application/vnd.openxmlformats-officedocument.spreadsheetml." );

constexpr int MOST_DECIMALS = 3;
// Places in the list of styles; numbers by their decimals from NUMBER on.
constexpr int HEADING = 1, TEXT = 2, PLAIN = 3, NUMBER = 4;
constexpr int LONGEST_TEXT = 32767; // letters in a cell

using Attributes = QList<QPair<QString, QString>>;

// An XML file in UTF-8.
class Part
{
public:
  Part() : mXml( &mBytes ) { mXml.writeStartDocument( QStringLiteral( "1.0" ), true ); }
  void start( const char *name, const Attributes &attributes = {} )
  {
    mXml.writeStartElement( QString::fromLatin1( name ) );
    for ( const auto &[key, value] : attributes )
      mXml.writeAttribute( key, value );
  }
  void end() { mXml.writeEndElement(); }
  void empty( const char *name, const Attributes &attributes )
  {
    start( name, attributes );
    end();
  }
  void text( const QString &text ) { mXml.writeCharacters( text ); }
  QByteArray bytes()
  {
    mXml.writeEndDocument();
    return mBytes;
  }

private:
  QByteArray mBytes;
  QXmlStreamWriter mXml;
};

// XML has no place for most of the signs below the space.
QString writable( const QString &text )
{
  QString good;
  for ( const QChar sign : text.left( LONGEST_TEXT ) )
    if ( sign >= QLatin1Char( ' ' ) || sign == QLatin1Char( '\n' ) || sign == QLatin1Char( '\t' ) )
      good += sign;
  return good;
}

QString columnName( int column )
{
  QString name;
  for ( int rest = column + 1; rest > 0; rest = ( rest - 1 ) / 26 )
    name.prepend( QChar( 'A' + ( rest - 1 ) % 26 ) );
  return name;
}

bool isNumber( const QVariant &value )
{
  bool good = false;
  const double number = value.userType() == QMetaType::Type::QString ? 0 : value.toDouble( &good );
  return good && std::isfinite( number );
}

void cell( Part &part, const QString &place, const QVariant &value, int decimals, bool isHeading )
{
  if ( !value.isValid() || value.isNull() )
    return;
  if ( isNumber( value ) )
  {
    const int style = decimals == WorkSheet::AS_IT_IS ? PLAIN : NUMBER + std::clamp( decimals, 0, MOST_DECIMALS );
    part.start( "c", { { "r", place }, { "s", QString::number( style ) } } );
    part.start( "v" );
    part.text( QString::number( value.toDouble(), 'g', 15 ) );
    part.end();
    part.end();
    return;
  }
  part.start( "c", { { "r", place }, { "s", QString::number( isHeading ? HEADING : TEXT ) }, { "t", "inlineStr" } } );
  part.start( "is" );
  part.start( "t", { { "xml:space", "preserve" } } );
  part.text( writable( value.toString() ) );
  part.end();
  part.end();
  part.end();
}

double widthOf( const WorkSheet &sheet, int column )
{
  qsizetype longest = 6;
  for ( const QString &word : sheet.headings.value( column ).split( QLatin1Char( ' ' ) ) )
    longest = std::max<qsizetype>( longest, word.size() + 1 );
  for ( const QVariantList &row : sheet.rows )
    longest
      = std::max<qsizetype>( longest, isNumber( row.value( column ) ) ? 11 : row.value( column ).toString().size() );
  return static_cast<double>( std::min<qsizetype>( longest, 60 ) ) + 2;
}

QByteArray sheetPart( const WorkSheet &sheet )
{
  Part part;
  part.start( "worksheet", { { "xmlns", MAIN } } );
  part.start( "sheetViews" );
  part.start( "sheetView", { { "workbookViewId", "0" } } );
  part.empty(
    "pane", { { "ySplit", "1" }, { "topLeftCell", "A2" }, { "activePane", "bottomLeft" }, { "state", "frozen" } }
  );
  part.end();
  part.end();
  part.start( "cols" );
  for ( int column = 0; column < sheet.headings.size(); ++column )
    part.empty(
      "col", { { "min", QString::number( column + 1 ) },
               { "max", QString::number( column + 1 ) },
               { "width", QString::number( widthOf( sheet, column ) ) },
               { "customWidth", "1" } }
    );
  part.end();
  part.start( "sheetData" );
  const auto line = [&]( int number, const QVariantList &cells, bool isHeading ) {
    part.start( "row", { { "r", QString::number( number ) } } );
    for ( int column = 0; column < sheet.headings.size(); ++column )
      cell(
        part, columnName( column ) + QString::number( number ), cells.value( column ), sheet.decimals.value( column ),
        isHeading
      );
    part.end();
  };
  QVariantList headings;
  for ( const QString &heading : sheet.headings )
    headings << heading;
  line( 1, headings, true );
  for ( std::size_t row = 0; row < sheet.rows.size(); ++row )
    line( static_cast<int>( row ) + 2, sheet.rows[row], false );
  part.end();
  part.end();
  return part.bytes();
}

void fontsAndFills( Part &part )
{
  part.start( "fonts", { { "count", "2" } } );
  for ( const bool bold : { false, true } )
  {
    part.start( "font" );
    if ( bold )
      part.empty( "b", {} );
    part.empty( "sz", { { "val", "11" } } );
    part.empty( "name", { { "val", "Calibri" } } );
    part.end();
  }
  part.end();
  part.start( "fills", { { "count", "3" } } );
  for ( const char *pattern : { "none", "gray125", "solid" } )
  {
    part.start( "fill" );
    part.start( "patternFill", { { "patternType", QString::fromLatin1( pattern ) } } );
    if ( pattern[0] == 's' )
      part.empty( "fgColor", { { "rgb", "FFE4E8EB" } } );
    part.end();
    part.end();
  }
  part.end();
}

QByteArray stylesPart()
{
  Part part;
  part.start( "styleSheet", { { "xmlns", MAIN } } );
  part.start( "numFmts", { { "count", "4" } } );
  for ( int decimals = 0; decimals <= MOST_DECIMALS; ++decimals )
    part.empty(
      "numFmt",
      { { "numFmtId", QString::number( 164 + decimals ) },
        { "formatCode", decimals == 0 ? QStringLiteral( "#,##0" )
                                      : QStringLiteral( "#,##0." ) + QString( decimals, QLatin1Char( '0' ) ) } }
    );
  part.end();
  fontsAndFills( part );
  part.start( "borders", { { "count", "1" } } );
  part.start( "border" );
  for ( const char *side : { "left", "right", "top", "bottom", "diagonal" } )
    part.empty( side, {} );
  part.end();
  part.end();
  part.start( "cellStyleXfs", { { "count", "1" } } );
  part.empty( "xf", { { "numFmtId", "0" }, { "fontId", "0" }, { "fillId", "0" }, { "borderId", "0" } } );
  part.end();
  part.start( "cellXfs", { { "count", QString::number( NUMBER + MOST_DECIMALS + 1 ) } } );
  for ( int style = 0; style <= NUMBER + MOST_DECIMALS; ++style )
  {
    const bool heading = style == HEADING;
    part.start(
      "xf", { { "numFmtId", style >= NUMBER  ? QString::number( 164 + style - NUMBER )
                            : style == TEXT  ? "49"
                            : style == PLAIN ? "1"
                                             : "0" },
              { "fontId", heading ? "1" : "0" },
              { "fillId", heading ? "2" : "0" },
              { "borderId", "0" },
              { "xfId", "0" },
              { "applyNumberFormat", "1" },
              { "applyAlignment", "1" } }
    );
    if ( style > 0 )
      part.empty( "alignment", { { "vertical", "top" }, { "wrapText", style <= TEXT ? "1" : "0" } } );
    part.end();
  }
  part.end();
  part.start( "cellStyles", { { "count", "1" } } );
  part.empty( "cellStyle", { { "name", "Normal" }, { "xfId", "0" }, { "builtinId", "0" } } );
  part.end();
  part.end();
  return part.bytes();
}

QByteArray bookPart( const std::vector<WorkSheet> &sheets )
{
  Part part;
  part.start( "workbook", { { "xmlns", MAIN }, { "xmlns:r", LINKS } } );
  part.start( "sheets" );
  for ( std::size_t i = 0; i < sheets.size(); ++i )
    part.empty(
      "sheet", { { "name", WorkBook::sheetName( sheets[i].name ) },
                 { "sheetId", QString::number( i + 1 ) },
                 { "r:id", QStringLiteral( "rId%1" ).arg( i + 1 ) } }
    );
  part.end();
  part.end();
  return part.bytes();
}

QByteArray linksPart( const QList<QPair<QString, QString>> &links )
{
  Part part;
  part.start( "Relationships", { { "xmlns", PACKAGE + QStringLiteral( "relationships" ) } } );
  for ( int i = 0; i < links.size(); ++i )
    part.empty(
      "Relationship", { { "Id", QStringLiteral( "rId%1" ).arg( i + 1 ) },
                        { "Type", LINKS + QLatin1Char( '/' ) + links.at( i ).first },
                        { "Target", links.at( i ).second } }
    );
  part.end();
  return part.bytes();
}

QByteArray typesPart( std::size_t sheets )
{
  Part part;
  part.start( "Types", { { "xmlns", PACKAGE + QStringLiteral( "content-types" ) } } );
  part.empty(
    "Default",
    { { "Extension", "rels" }, { "ContentType", "application/vnd.openxmlformats-package.relationships+xml" } }
  );
  const auto file = [&part]( const QString &path, const char *kind ) {
    part.empty( "Override", { { "PartName", path }, { "ContentType", KIND + QString::fromLatin1( kind ) } } );
  };
  file( QStringLiteral( "/xl/workbook.xml" ), "sheet.main+xml" );
  file( QStringLiteral( "/xl/styles.xml" ), "styles+xml" );
  for ( std::size_t i = 0; i < sheets; ++i )
    file( QStringLiteral( "/xl/worksheets/sheet%1.xml" ).arg( i + 1 ), "worksheet+xml" );
  part.end();
  return part.bytes();
}

} // namespace

QString WorkBook::sheetName( const QString &wanted )
{
  static const QRegularExpression not_( QStringLiteral( "[\\[\\]:*?/\\\\]" ) );
  QString name = wanted;
  name = name.replace( not_, QStringLiteral( " " ) ).left( 31 ).trimmed();
  return name.isEmpty() ? QStringLiteral( "1" ) : name;
}

QByteArray WorkBook::of( const std::vector<WorkSheet> &sheets )
{
  ZipWriter zip;
  QList<QPair<QString, QString>> links;
  for ( std::size_t i = 0; i < sheets.size(); ++i )
    links << qMakePair( QStringLiteral( "worksheet" ), QStringLiteral( "worksheets/sheet%1.xml" ).arg( i + 1 ) );
  links << qMakePair( QStringLiteral( "styles" ), QStringLiteral( "styles.xml" ) );
  zip.add( "[Content_Types].xml", typesPart( sheets.size() ) );
  zip.add( "_rels/.rels", linksPart( { { "officeDocument", "xl/workbook.xml" } } ) );
  zip.add( "xl/workbook.xml", bookPart( sheets ) );
  zip.add( "xl/_rels/workbook.xml.rels", linksPart( links ) );
  zip.add( "xl/styles.xml", stylesPart() );
  for ( std::size_t i = 0; i < sheets.size(); ++i )
    zip.add( QStringLiteral( "xl/worksheets/sheet%1.xml" ).arg( i + 1 ).toLatin1(), sheetPart( sheets[i] ) );
  return zip.finish();
}

} // namespace lacuna
