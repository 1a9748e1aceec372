// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// PdfPages: the parts of a report.

#include "map_names.h"
#include "pdf_pages.h"
#include "pdf_units.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr double TEXT = 9.5; // points
const QColor GROUND( 0xf3, 0xf6, 0xf8 ), EDGE( 0xD5, 0x5E, 0x00 );

// The paths of our maps: M, L, l, h, v, H, V, Z and z, with numbers between spaces or commas.
class PathReader
{
public:
  explicit PathReader( const QString &text ) : mText( text ) {}

  QPainterPath read()
  {
    QPainterPath path;
    path.setFillRule( Qt::OddEvenFill );
    while ( mAt < mText.size() )
    {
      const QChar sign = mText.at( mAt );
      if ( sign.isLetter() )
      {
        mCommand = sign.toLatin1();
        ++mAt;
        if ( mCommand == 'z' || mCommand == 'Z' )
          path.closeSubpath();
      }
      else if ( isNumber( sign ) )
        step( path );
      else
        ++mAt;
    }
    return path;
  }

private:
  static bool isNumber( QChar sign )
  {
    return sign.isDigit() || sign == QLatin1Char( '-' ) || sign == QLatin1Char( '.' );
  }

  double number()
  {
    while ( mAt < mText.size() && !isNumber( mText.at( mAt ) ) && !mText.at( mAt ).isLetter() )
      ++mAt;
    const int from = mAt;
    while ( mAt < mText.size() && isNumber( mText.at( mAt ) )
            && ( mAt == from || mText.at( mAt ) != QLatin1Char( '-' ) ) )
      ++mAt;
    return mText.mid( from, mAt - from ).toDouble();
  }

  void step( QPainterPath &path )
  {
    const QPointF here = path.currentPosition();
    const double first = number();
    const auto second = [this] { return number(); };
    switch ( mCommand )
    {
      case 'M':
        path.moveTo( first, second() );
        break;
      case 'L':
        path.lineTo( first, second() );
        break;
      case 'l':
        path.lineTo( here + QPointF( first, second() ) );
        break;
      case 'h':
        path.lineTo( here.x() + first, here.y() );
        break;
      case 'v':
        path.lineTo( here.x(), here.y() + first );
        break;
      default:
        break;
    }
  }

  const QString &mText;
  int mAt = 0;
  char mCommand = 'M';
};

void drawShape( QPainter &painter, const MapShape &shape, double width )
{
  const bool filled = shape.fill != QLatin1String( "none" );
  painter.setBrush( filled ? QBrush( QColor( shape.fill ) ) : QBrush( Qt::NoBrush ) );
  painter.setPen( shape.border.isEmpty() ? QPen( Qt::NoPen ) : QPen( QColor( shape.border ), width ) );
  painter.drawPath( PathReader( shape.path ).read() );
}

void drawNames( QPainter &painter, const ReportMap &map, const QFont &base )
{
  const std::vector<MapNames::Shown> shown = MapNames::place( map.places, map.width );
  QFont font = base;
  font.setPixelSize( 13 );
  for ( int i = 0; i < map.places.size(); ++i )
  {
    if ( shown[static_cast<std::size_t>( i )] == MapNames::Shown::Near )
      continue;
    const MapPlace &one = map.places.at( i );
    const QString name = MapNames::brief( one.name );
    QPainterPath letters;
    letters.addText( 0, 0, font, name );
    const QPainterPath there
      = letters.translated( one.x - letters.boundingRect().width() / 2, one.y + letters.boundingRect().height() / 2 );
    painter.strokePath( there, QPen( Qt::white, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin ) );
    painter.fillPath( there, QColor( 0x1d, 0x23, 0x29 ) );
  }
}

} // namespace

void PdfPages::draw( const ReportHeading &heading )
{
  mY += mY > 0 ? 3 * MM : 0;
  need( 32 * MM ); // a title does not stand alone
  paragraph( heading.text, { 12.5, true }, 1 * MM );
  mPainter.fillRect( QRectF( 0, mY, mWidth, 0.25 * MM ), LINE );
  mY += 2 * MM;
}

void PdfPages::draw( const ReportText &text )
{
  if ( text.kind == ReportText::Kind::Paragraph )
    return paragraph( text.text, { TEXT }, 2 * MM );
  const bool isLead = text.kind == ReportText::Kind::Lead;
  box( { text.text }, isLead ? GROUND : QColor( 0xff, 0xf4, 0xe5 ), EDGE, { isLead ? 11.5 : TEXT } );
}

void PdfPages::draw( const ReportAnswers &answers )
{
  for ( const auto &[question, answer] : answers.answers )
  {
    need( heightOf( answer, mWidth - 10 * MM, { 10.5 } ) + 12 * MM );
    box( { question, answer }, GROUND, EDGE, { 10.5 } );
    mY -= 3 * MM; // one box of all
  }
  mY += 3 * MM;
}

void PdfPages::draw( const ReportSteps &steps )
{
  const double indent = 8 * MM;
  for ( int i = 0; i < steps.steps.size(); ++i )
  {
    const double height = heightOf( steps.steps.at( i ), mWidth - indent, { TEXT } );
    need( height );
    write( QStringLiteral( "%1." ).arg( i + 1 ), QRectF( 0, mY, indent, height ), { TEXT, true }, Qt::AlignLeft );
    write( steps.steps.at( i ), QRectF( indent, mY, mWidth - indent, height ), { TEXT }, Qt::AlignLeft );
    mY += height + 1.2 * MM;
  }
  mY += 1.5 * MM;
}

void PdfPages::draw( const ReportTable &table )
{
  ReportGrid grid;
  for ( const auto &[name, value] : table.rows )
    grid.rows << QStringList { name, value };
  draw( grid );
}

// As wide as the words ask for, but what does not fit goes at the cost of the widest.
QList<double> PdfPages::widthsOf( const ReportGrid &grid ) const
{
  const int columns = static_cast<int>( grid.headings.isEmpty() ? 2 : grid.headings.size() );
  const QFontMetricsF &measure = metrics( { CELL } ), &bold = metrics( { CELL, true } );
  QList<double> widths;
  for ( int column = 0; column < columns; ++column )
  {
    double widest = 12 * MM;
    for ( const QString &word : grid.headings.value( column ).split( QLatin1Char( ' ' ) ) )
      widest = std::max( widest, bold.horizontalAdvance( word ) + 4.5 * MM );
    for ( const QStringList &row : grid.rows )
      widest = std::max(
        widest, measure.horizontalAdvance( row.value( column ) ) + ( column == grid.marked ? 8.5 : 4.5 ) * MM
      );
    widths << std::min( widest, mWidth );
  }
  double sum = 0;
  for ( const double width : std::as_const( widths ) )
    sum += width;
  if ( sum <= mWidth )
  {
    for ( double &width : widths )
      width += ( mWidth - sum ) / columns;
    return widths;
  }
  double low = 0, high = mWidth;
  for ( int step = 0; step < 40; ++step )
  {
    const double most = ( low + high ) / 2;
    double used = 0;
    for ( const double width : std::as_const( widths ) )
      used += std::min( width, most );
    ( used > mWidth ? high : low ) = most;
  }
  for ( double &width : widths )
    width = std::min( width, low );
  return widths;
}

void PdfPages::draw( const ReportGrid &grid )
{
  const QList<double> widths = widthsOf( grid );
  const bool headed = !grid.headings.isEmpty();
  need( 16 * MM );
  if ( headed )
    drawRow( grid, grid.headings, widths, -1 );
  for ( int row = 0; row < grid.rows.size(); ++row )
  {
    poll();
    double height = 0;
    for ( int column = 0; column < widths.size(); ++column )
      height
        = std::max( height, heightOf( grid.rows.at( row ).value( column ), widths.at( column ) - 4 * MM, { CELL } ) );
    const int page = mPage;
    need( height + 3 * MM );
    if ( headed && mPage != page )
      drawRow( grid, grid.headings, widths, -1 );
    drawRow( grid, grid.rows.at( row ), widths, row );
  }
  mY += 3 * MM;
}

// row: -1 for the headings.
void PdfPages::drawRow( const ReportGrid &grid, const QStringList &cells, const QList<double> &widths, int row )
{
  const Type type { CELL, row < 0 };
  const double edge = 1.2 * MM;
  double height = 0;
  const auto indent = [&]( int column ) { return ( column == grid.marked && row >= 0 ? 6 : 2 ) * MM; };
  for ( int column = 0; column < widths.size(); ++column )
    height
      = std::max( height, heightOf( cells.value( column ), widths.at( column ) - 2 * MM - indent( column ), type ) );
  double x = 0;
  for ( int column = 0; column < widths.size(); ++column )
  {
    const double width = widths.at( column );
    const bool left = column == 0 || column == grid.marked || ( column == 1 && grid.named );
    const double from = indent( column );
    if ( from > 2 * MM )
      mark( QRectF( x + 2 * MM, mY + edge + 0.3 * MM, 2.6 * MM, 2.6 * MM ), QColor( grid.colours.value( row ) ) );
    write(
      cells.value( column ), QRectF( x + from, mY + edge, width - from - 2 * MM, height ), type,
      left ? Qt::AlignLeft : Qt::AlignRight
    );
    x += width;
  }
  mY += height + 2 * edge;
  mPainter.fillRect( QRectF( 0, mY, mWidth, ( row < 0 ? 0.4 : 0.15 ) * MM ), LINE );
}

void PdfPages::draw( const ReportBars &chart )
{
  double max = chart.full;
  for ( const ChartBar &bar : chart.bars )
    max = std::max( max, bar.value );
  const double label = mWidth * 0.36, room = mWidth * 0.5, row = 5.5 * MM;
  for ( const ChartBar &bar : chart.bars )
  {
    need( row );
    const double length = max > 0 ? room * bar.value / max : 0;
    write( bar.label, QRectF( 0, mY, label - 2 * MM, row ), { CELL }, Qt::AlignRight );
    mPainter.fillRect( QRectF( label, mY, length, row - 1.5 * MM ), QColor( bar.colour ) );
    const QString text = bar.text.isEmpty() ? QLocale().toString( static_cast<qlonglong>( bar.value ) ) : bar.text;
    write( text, QRectF( label + length + 2 * MM, mY, mWidth * 0.14, row ), { CELL }, Qt::AlignLeft );
    mY += row;
  }
  mY += 2 * MM;
}

void PdfPages::draw( const ReportLegend &legend )
{
  const QFontMetricsF &measure = metrics( { CELL } );
  const double row = 5 * MM;
  double x = 0;
  need( row );
  for ( const auto &[colour, text] : legend.entries )
  {
    const double width = measure.horizontalAdvance( text ) + 10 * MM;
    if ( x > 0 && x + width > mWidth )
    {
      x = 0;
      mY += row;
      need( row );
    }
    mark( QRectF( x, mY + 0.5 * MM, 2.8 * MM, 2.8 * MM ), QColor( colour ) );
    write( text, QRectF( x + 4 * MM, mY, width, row ), { CELL }, Qt::AlignLeft );
    x += width;
  }
  mY += row + 1.5 * MM;
}

void PdfPages::draw( const ReportMap &map )
{
  const double strip = MapNames::STRIP;
  need( std::min( 60 * MM, mHeight ) );
  const double scale = std::min( mWidth / map.width, ( space() - 3 * MM ) / ( map.height + strip ) );
  const QRectF sheet( ( mWidth - map.width * scale ) / 2, mY, map.width * scale, ( map.height + strip ) * scale );
  mPainter.save();
  mPainter.setClipRect( sheet );
  mPainter.fillRect( sheet, QColor( 0xfb, 0xfc, 0xfc ) );
  mPainter.translate( sheet.topLeft() );
  mPainter.scale( scale, scale );
  for ( const MapShape &shape : map.shapes )
    drawShape( mPainter, shape, 0.6 );
  for ( const MapPlace &one : map.places )
  {
    poll();
    drawShape( mPainter, one.shape, 0.8 );
  }
  drawShape( mPainter, { map.lines, QStringLiteral( "none" ), QStringLiteral( "#3d464d" ) }, 0.6 );
  for ( const auto &[path, kind] : map.dots.paths )
  {
    poll();
    drawShape( mPainter, { path, map.dots.colour, {} }, 0 );
  }
  drawNames( mPainter, map, font( { CELL } ) );
  QPainterPath bar( QPointF( 16, map.height + strip - 15 ) );
  bar.lineTo( 16, map.height + strip - 10 );
  bar.lineTo( 16 + map.barLength, map.height + strip - 10 );
  bar.lineTo( 16 + map.barLength, map.height + strip - 15 );
  mPainter.strokePath( bar, QPen( QColor( 0x1d, 0x23, 0x29 ), 1 ) );
  QFont small = font( { CELL } );
  small.setPixelSize( 11 );
  QPainterPath letters;
  const bool far = map.barMetres >= 1000;
  letters.addText(
    16, map.height + strip - 18, small,
    far ? QStringLiteral( "%1 km" ).arg( map.barMetres / 1000 ) : QStringLiteral( "%1 m" ).arg( map.barMetres )
  );
  mPainter.fillPath( letters, QColor( 0x1d, 0x23, 0x29 ) );
  mPainter.restore();
  mY += sheet.height() + 3 * MM;
}

} // namespace lacuna
