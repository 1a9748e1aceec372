// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "pdf_pages.h"
#include "pdf_units.h"
#include "lacuna/error.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr double LEAST_MAP = 95 * MM; // a lower one waits for the next page
const QColor INK( 0x1d, 0x23, 0x29 );

constexpr int LONGEST_WORD = 40; // letters; longer ones may be broken anywhere

QString breakable( const QString &text )
{
  QString broken;
  int letters = 0;
  for ( const QChar sign : text )
  {
    letters = sign.isSpace() ? 0 : letters + 1;
    broken += sign;
    if ( letters >= LONGEST_WORD && !sign.isHighSurrogate() )
    {
      broken += QLatin1Char( ' ' );
      letters = 0;
    }
  }
  return broken;
}

// The hour a file was made is of no use to who compares two of them.
void dropHour( QByteArray &pdf )
{
  const int at = static_cast<int>( pdf.indexOf( "/CreationDate (D:" ) );
  for ( int i = at + 25; at >= 0 && i < at + 31 && i < pdf.size(); ++i )
    pdf[i] = '0';
}

} // namespace

QByteArray PdfPages::of( const Report &report, const std::function<bool()> &isCanceled )
{
  QByteArray bytes;
  QBuffer buffer( &bytes );
  buffer.open( QIODevice::WriteOnly );
  {
    QPdfWriter writer( &buffer );
    writer.setResolution( DOTS );
    writer.setPageLayout( QPageLayout(
      QPageSize( QPageSize::A4 ), QPageLayout::Portrait, QMarginsF( 14, 13, 14, 12 ), QPageLayout::Millimeter
    ) );
    writer.setTitle( report.title() );
    writer.setCreator( QStringLiteral( "Lacuna" ) );
    QPainter painter( &writer );
    PdfPages( report, writer, painter, isCanceled ).drawAll();
  }
  dropHour( bytes );
  return bytes;
}

PdfPages::PdfPages( const Report &report, QPdfWriter &writer, QPainter &painter, std::function<bool()> isCanceled )
  : mReport( report )
  , mWriter( writer )
  , mPainter( painter )
  , mWidth( writer.width() )
  , mHeight( writer.height() - 9 * MM )
  , mIsCanceled( std::move( isCanceled ) )
{
  mPainter.setPen( INK );
}

void PdfPages::drawAll()
{
  drawTitle();
  const int count = static_cast<int>( mReport.parts().size() );
  for ( Range chapter = chapterFrom( 0 ); !chapter.isEmpty(); chapter = chapterFrom( chapter.end ) )
  {
    if ( mustWait( chapter ) && mWaiting.isEmpty() && chapter.end < count )
      mWaiting = chapter;
    else
      draw( chapter );
  }
  if ( !mWaiting.isEmpty() )
    newPage();
  foot();
}

void PdfPages::drawTitle()
{
  double width = mWidth;
  if ( mReport.logo() )
    if ( const QImage logo = QImage::fromData( mReport.logo()->bytes ); !logo.isNull() )
    {
      const QSizeF size = QSizeF( logo.size() ).scaled( 45 * MM, 18 * MM, Qt::KeepAspectRatio );
      mPainter.drawImage( QRectF( QPointF( mWidth - size.width(), 0 ), size ), logo );
      width -= size.width() + 5 * MM;
      mY = size.height();
    }
  const Type type { 18, true };
  const double height = heightOf( mReport.title(), width, type );
  write( mReport.title(), QRectF( 0, 0, width, height ), type, Qt::AlignLeft );
  mY = std::max( mY, height ) + 3 * MM;
  if ( !mReport.warnings().isEmpty() )
    box(
      QStringList( tr( "Read this before the numbers" ) ) + mReport.warnings(), QColor( 0xff, 0xf4, 0xe5 ),
      QColor( 0xb3, 0x59, 0x00 ), { 9 }
    );
}

// From one heading to the next; what stands before the first one is a chapter too.
PdfPages::Range PdfPages::chapterFrom( int begin ) const
{
  int end = begin;
  while ( end < mReport.parts().size()
          && ( end == begin || !std::holds_alternative<ReportHeading>( mReport.parts().at( end ) ) ) )
    ++end;
  return { begin, end };
}

bool PdfPages::mustWait( const Range &chapter ) const
{
  const auto begin = mReport.parts().begin();
  const bool hasMap = std::any_of( begin + chapter.begin, begin + chapter.end, []( const ReportPart &part ) {
    return std::holds_alternative<ReportMap>( part );
  } );
  return hasMap && space() < LEAST_MAP + 30 * MM;
}

void PdfPages::draw( const Range &chapter )
{
  for ( int i = chapter.begin; i < chapter.end; ++i )
  {
    poll();
    std::visit( [this]( const auto &part ) { draw( part ); }, mReport.parts().at( i ) );
  }
}

void PdfPages::drawWaiting()
{
  const Range waiting = mWaiting;
  mWaiting = {};
  draw( waiting );
}

void PdfPages::need( double height )
{
  while ( height > space() && mY > 0 )
    newPage();
}

void PdfPages::newPage()
{
  foot();
  mWriter.newPage();
  ++mPage;
  mY = 0;
  if ( !mWaiting.isEmpty() )
    drawWaiting();
}

void PdfPages::foot()
{
  const QRectF place( 0, mHeight + 3 * MM, mWidth, 6 * MM );
  mPainter.setPen( QColor( 0x5b, 0x65, 0x6d ) );
  write( mReport.title().left( 90 ), place, { 7.5 }, Qt::AlignLeft );
  write( QString::number( mPage ), place, { 7.5 }, Qt::AlignRight );
  mPainter.setPen( INK );
}

void PdfPages::poll() const
{
  if ( mIsCanceled && mIsCanceled() )
    throw Canceled();
}

const QFont &PdfPages::font( const Type &type ) const
{
  metrics( type );
  return mFonts.at( { type.size, type.bold } ).first;
}

const QFontMetricsF &PdfPages::metrics( const Type &type ) const
{
  const std::pair<double, bool> key( type.size, type.bold );
  auto found = mFonts.find( key );
  if ( found == mFonts.end() )
  {
    QFont font;
    font.setFamilies( { QStringLiteral( "Noto Sans" ), QStringLiteral( "DejaVu Sans" ), QStringLiteral( "Arial" ) } );
    font.setPixelSize( static_cast<int>( type.size * DOTS / 72 ) );
    font.setBold( type.bold );
    found = mFonts.emplace( key, std::pair( font, QFontMetricsF( font, &mWriter ) ) ).first;
  }
  return found->second.second;
}

double PdfPages::heightOf( const QString &text, double width, const Type &type ) const
{
  const QRectF room( 0, 0, width, 100 * mHeight );
  const QFontMetricsF &measure = metrics( type );
  if ( text.size() < LONGEST_WORD && measure.horizontalAdvance( text ) < width )
    return measure.height();
  return measure.boundingRect( room, Qt::TextWordWrap, breakable( text ) ).height();
}

void PdfPages::write( const QString &text, const QRectF &place, const Type &type, int alignment )
{
  mPainter.setFont( font( type ) );
  mPainter.drawText( place, Qt::TextWordWrap | alignment, breakable( text ) );
}

void PdfPages::paragraph( const QString &text, const Type &type, double after )
{
  const double height = heightOf( text, mWidth, type );
  need( height );
  write( text, QRectF( 0, mY, mWidth, height ), type, Qt::AlignLeft );
  mY += height + after;
}

void PdfPages::mark( const QRectF &place, const QColor &colour )
{
  mPainter.setPen( QPen( QColor( 0x5b, 0x65, 0x6d ), 0.15 * MM ) );
  mPainter.setBrush( colour );
  mPainter.drawRect( place );
  mPainter.setBrush( Qt::NoBrush );
  mPainter.setPen( INK );
}

// Sentences on a ground of their own, the first one bold.
void PdfPages::box( const QStringList &paragraphs, const QColor &ground, const QColor &edge, const Type &type )
{
  const double inner = mWidth - 10 * MM, between = 1.2 * MM;
  for ( int i = 0; i < paragraphs.size(); ++i )
  {
    const Type mine { type.size, type.bold || i == 0 };
    const double height = heightOf( paragraphs.at( i ), inner, mine ) + 2 * between;
    need( height );
    mPainter.fillRect( QRectF( 0, mY, mWidth, height ), ground );
    mPainter.fillRect( QRectF( 0, mY, 1.5 * MM, height ), edge );
    write( paragraphs.at( i ), QRectF( 5 * MM, mY + between, inner, height ), mine, Qt::AlignLeft );
    mY += height;
  }
  mY += 3 * MM;
}

} // namespace lacuna
