// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna_map: draws layers into a PNG with QGIS's own renderer, for the demo and for looking at results.
// Usage: lacuna_map OUT.png TITLE CREDIT [COLOUR LABEL SOURCE]…  first source at the bottom; lines are drawn as lines.
// Says the frame and its CRS. A picture that would be blank, or cut a layer off, is not made.

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <QPainter>

#include <cstdio>
#include <memory>
#include <vector>

namespace
{

struct Entry
{
  QColor colour;
  QString label;
  std::unique_ptr<QgsVectorLayer> layer;
};

QgsSymbol *symbol( const QgsVectorLayer &layer, const QColor &colour )
{
  if ( layer.geometryType() == Qgis::GeometryType::Line )
  {
    QgsSimpleLineSymbolLayer *line = new QgsSimpleLineSymbolLayer( colour, 0.9 );
    return new QgsLineSymbol( QgsSymbolLayerList() << line );
  }
  QgsSimpleFillSymbolLayer *fill
    = new QgsSimpleFillSymbolLayer( colour, Qt::SolidPattern, colour.darker( 120 ), Qt::SolidLine, 0.05 );
  return new QgsFillSymbol( QgsSymbolLayerList() << fill );
}

constexpr double MIN_DRAWN = 0.01;  // a town fills more of its frame
constexpr double MIN_INSIDE = 0.99; // of the features of a layer

double shareInside( const QgsVectorLayer &layer, const QgsMapSettings &settings )
{
  const QgsCoordinateTransform toMap( layer.crs(), settings.destinationCrs(), QgsCoordinateTransformContext() );
  const QgsRectangle frame = settings.visibleExtent();
  qint64 inside = 0;
  qint64 all = 0;
  QgsFeature feature;
  for ( QgsFeatureIterator it = layer.getFeatures( QgsFeatureRequest().setNoAttributes() ); it.nextFeature( feature ); )
    if ( feature.hasGeometry() )
    {
      ++all;
      inside += frame.contains( toMap.transformBoundingBox( feature.geometry().boundingBox() ) ) ? 1 : 0;
    }
  return all > 0 ? static_cast<double>( inside ) / static_cast<double>( all ) : 1;
}

double shareDrawn( const QImage &image, const QColor &background )
{
  qint64 drawn = 0;
  for ( int y = 0; y < image.height(); ++y )
    for ( int x = 0; x < image.width(); ++x )
      drawn += image.pixelColor( x, y ) != background ? 1 : 0;
  return static_cast<double>( drawn ) / ( static_cast<double>( image.width() ) * image.height() );
}

int draw( const QStringList &arguments )
{
  std::vector<Entry> entries;
  QList<QgsMapLayer *> layers;
  QgsRectangle extent;
  for ( int i = 4; i + 2 < arguments.size(); i += 3 )
  {
    Entry entry {
      QColor( arguments.at( i ) ), arguments.at( i + 1 ),
      std::make_unique<QgsVectorLayer>( arguments.at( i + 2 ), arguments.at( i + 1 ), QStringLiteral( "ogr" ) )
    };
    if ( !entry.layer->isValid() )
    {
      std::fprintf( stderr, "lacuna_map: %s cannot be read\n", qPrintable( arguments.at( i + 2 ) ) );
      return 1;
    }
    entry.layer->setRenderer( new QgsSingleSymbolRenderer( symbol( *entry.layer, entry.colour ) ) );
    layers.prepend( entry.layer.get() );
    entries.push_back( std::move( entry ) );
  }
  if ( entries.empty() )
    return 2;
  const QgsCoordinateReferenceSystem crs = entries.front().layer->crs();
  for ( const Entry &entry : entries )
    if ( entry.layer->featureCount() > 0 )
      extent.combineExtentWith( QgsCoordinateTransform( entry.layer->crs(), crs, QgsCoordinateTransformContext() )
                                  .transformBoundingBox( entry.layer->extent() ) );
  extent.scale( 1.04 );
  const QSize size( 1600, std::clamp( static_cast<int>( 1600 * extent.height() / extent.width() ), 700, 1800 ) );
  QgsMapSettings settings;
  settings.setLayers( layers );
  settings.setDestinationCrs( crs );
  settings.setExtent( extent );
  settings.setOutputSize( size );
  settings.setOutputDpi( 120 );
  settings.setBackgroundColor( QColor( 0xfb, 0xfc, 0xfc ) );
  settings.setFlag( Qgis::MapSettingsFlag::Antialiasing );
  QgsMapRendererSequentialJob job( settings );
  job.start();
  job.waitForFinished();

  const double drawn = shareDrawn( job.renderedImage(), settings.backgroundColor() );
  if ( drawn < MIN_DRAWN )
  {
    std::fprintf(
      stderr, "lacuna_map: %s would be blank: %.2f %% of it is drawn\n", qPrintable( arguments.at( 1 ) ), 100 * drawn
    );
    return 1;
  }
  for ( const Entry &entry : entries )
    if ( const double inside = shareInside( *entry.layer, settings ); inside < MIN_INSIDE )
    {
      std::fprintf(
        stderr, "lacuna_map: %s would show %.1f %% of “%s”\n", qPrintable( arguments.at( 1 ) ), 100 * inside,
        qPrintable( entry.label )
      );
      return 1;
    }
  const QgsRectangle frame = settings.visibleExtent();
  std::printf(
    "frame %.9g %.9g %.9g %.9g %s\n", frame.xMinimum(), frame.yMinimum(), frame.xMaximum(), frame.yMaximum(),
    qPrintable( settings.destinationCrs().authid() )
  );
  const int header = 70;
  const int footer = 34;
  QImage sheet( size.width(), size.height() + header + footer, QImage::Format_RGB32 );
  sheet.fill( Qt::white );
  QPainter painter( &sheet );
  painter.setRenderHint( QPainter::Antialiasing );
  painter.drawImage( 0, header, job.renderedImage() );
  QFont font( QStringLiteral( "DejaVu Sans" ) );
  font.setPixelSize( 24 );
  font.setBold( true );
  painter.setFont( font );
  painter.drawText( 16, 30, arguments.at( 2 ) );
  font.setPixelSize( 18 );
  font.setBold( false );
  painter.setFont( font );
  int x = 16;
  for ( const Entry &entry : entries )
  {
    painter.fillRect( x, 44, 18, 18, entry.colour );
    painter.drawText( x + 25, 59, entry.label );
    x += 55 + painter.fontMetrics().horizontalAdvance( entry.label );
  }
  font.setPixelSize( 16 );
  painter.setFont( font );
  painter.drawText( 16, sheet.height() - 11, arguments.at( 3 ) );
  painter.end();
  return sheet.save( arguments.at( 1 ) ) ? 0 : 1;
}

} // namespace

int main( int argc, char **argv )
{
  QgsApplication app( argc, argv, true );
  QgsApplication::setPrefixPath( QStringLiteral( LACUNA_QGIS_PREFIX ), true );
  QgsApplication::initQgis();
  const int result = draw( QgsApplication::arguments() );
  QgsApplication::exitQgis();
  return result;
}
