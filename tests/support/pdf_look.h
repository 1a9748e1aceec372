// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <gdal_priv.h>

#include <QColor>
#include <QImage>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace lacuna::testing
{

/// The pages of a PDF as pictures, drawn by another program than ours; none where it cannot be read.
inline std::vector<QImage> pagesOf( const QString &pdf, int dots = 60 )
{
  GDALAllRegister();
  std::vector<QImage> pages;
  const QByteArray resolution = "DPI=" + QByteArray::number( dots );
  const char *const options[] = { resolution.constData(), nullptr };
  CPLPushErrorHandler( CPLQuietErrorHandler );
  for ( int page = 1;; ++page )
  {
    const QByteArray name = QStringLiteral( "PDF:%1:%2" ).arg( page ).arg( pdf ).toUtf8();
    const GDALDatasetUniquePtr data( GDALDataset::Open( name.constData(), GDAL_OF_RASTER, nullptr, options, nullptr ) );
    if ( !data || data->GetRasterCount() < 3 )
      break;
    QImage image( data->GetRasterXSize(), data->GetRasterYSize(), QImage::Format_RGB32 );
    std::vector<unsigned char> bytes( static_cast<std::size_t>( 3 * image.width() * image.height() ) );
    if ( data->RasterIO(
           GF_Read, 0, 0, image.width(), image.height(), bytes.data(), image.width(), image.height(), GDT_Byte, 3,
           nullptr, 3, 3 * image.width(), 1, nullptr
         )
         != CE_None )
      break;
    for ( int y = 0; y < image.height(); ++y )
      for ( int x = 0; x < image.width(); ++x )
      {
        const unsigned char *colour = &bytes[static_cast<std::size_t>( 3 * ( y * image.width() + x ) )];
        image.setPixel( x, y, qRgb( colour[0], colour[1], colour[2] ) );
      }
    pages.push_back( image );
  }
  CPLPopErrorHandler();
  return pages;
}

/// A PDF without the id and the time of its making that Qt 6 gives every one, to compare two.
inline QByteArray withoutIds( const QByteArray &pdf )
{
  static const QRegularExpression ids(
    QStringLiteral( "uuid:[0-9a-f-]+|/ID\\s*\\[[^\\]]*\\]|\\(D:[^)]*\\)|xmp:[A-Za-z]*Date(=\"[^\"]*|>[^<]*)" )
  );
  return QString::fromLatin1( pdf ).remove( ids ).toLatin1();
}

/// How much of the height for text a page of A4 uses, without the foot: 0 to 1.
inline double usedOf( const QImage &page )
{
  const double millimetre = page.height() / 297.0;
  constexpr double TOP = 13, BOTTOM = 276;
  int last = 0;
  for ( int y = 0; y < static_cast<int>( ( BOTTOM + 1 ) * millimetre ); ++y )
    for ( int x = 0; x < page.width(); ++x )
      if ( qGray( page.pixel( x, y ) ) < 250 )
        last = y;
  return ( last / millimetre - TOP ) / ( BOTTOM - TOP );
}

/// The longest run of a colour in a row of pixels, in millimetres of A4.
inline double longestRun( const QImage &page, const QColor &colour )
{
  int longest = 0;
  for ( int y = 0; y < page.height(); ++y )
    for ( int x = 0, run = 0; x < page.width(); ++x )
    {
      const QColor here( page.pixel( x, y ) );
      const bool same = std::abs( here.red() - colour.red() ) + std::abs( here.green() - colour.green() )
                          + std::abs( here.blue() - colour.blue() )
                        < 30;
      run = same ? run + 1 : 0;
      longest = std::max( longest, run );
    }
  return longest * 210.0 / page.width();
}

} // namespace lacuna::testing
