// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposure_run.h"

#include <qgsprocessingfeedback.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ExposureRun )
};

constexpr std::int64_t MIN_SIDE = 1024; // cells around the buildings that are looked at

// Metres in one of the amounts that bounds are given in; nothing where they are no lengths.
std::optional<double> metresOfBounds( const ExposureInputs &inputs )
{
  return inputs.classUnit.isEmpty() ? 1 : metresPerUnit( inputs.classUnit.toStdString() );
}

// The cells around the buildings, of a grid too large to be looked at whole.
CellWindow windowOf( const Box &buildings, const FromWorkingFrame &toRaster, const Grid &grid )
{
  const CellWindow whole { 0, 0, static_cast<std::int64_t>( grid.columns ), static_cast<std::int64_t>( grid.rows ) };
  if ( buildings.isEmpty() || ( whole.columns <= MIN_SIDE && whole.rows <= MIN_SIDE ) )
    return whole;
  std::vector<double> x;
  std::vector<double> y;
  for ( int i = 0; i <= 4; ++i )
    for ( int j = 0; j <= 4; ++j )
    {
      x.push_back( buildings.xMin + buildings.width() * i / 4 );
      y.push_back( buildings.yMin + buildings.height() * j / 4 );
    }
  if ( !toRaster.transform( x, y ) )
    return whole;
  Box cells;
  for ( std::size_t i = 0; i < x.size(); ++i )
  {
    const Point cell = grid.toCell( x[i], y[i] );
    cells.add( cell.x, cell.y );
  }
  CellWindow window = cellsOf( cells );
  const auto grow = []( std::int64_t &start, std::int64_t &length ) {
    const std::int64_t more = std::max<std::int64_t>( 0, MIN_SIDE - length );
    start -= more / 2;
    length += more;
  };
  grow( window.column, window.columns );
  grow( window.row, window.rows );
  return window.intersected( whole );
}

QString fillerDoubt( const HazardRaster &raster, const RasterLook &look )
{
  return Words::tr( "The raster “%1” holds the value %2, far from all others, and does not say what it means. It is "
                    "taken as a hazard. If it stands for cells without data, say so in the layer's Properties ▸ "
                    "Transparency, and run again." )
    .arg( raster.name, QLocale().toString( *look.filler, 'g', 6 ) );
}

QString classDoubt( const HazardRaster &raster, const RasterLook &look )
{
  QStringList values;
  for ( const double value : look.distinct )
    values << QLocale().toString( value );
  return Words::tr( "The raster “%1” holds only the whole numbers %2. They look like classes, not like depths in "
                    "metres, but are taken as metres. If they are classes, set RASTER_IS to “classes”; if they are "
                    "metres, to “depth”." )
    .arg( raster.name, values.join( QStringLiteral( ", " ) ) );
}

QString extentDoubt( const HazardRaster &raster )
{
  return Words::tr( "The raster “%1” holds only 0 and 1. It looks like an extent, inside or outside, not like depths; "
                    "1 is taken as one metre. If it is an extent, set RASTER_IS to “classes”; if it holds metres, to "
                    "“depth”." )
    .arg( raster.name );
}

QString heightDoubt( const HazardRaster &raster, const RasterLook &look )
{
  const QLocale locale;
  return Words::tr(
           "Half of the cells above 0 in the raster “%1” lie above %2, the highest at %3. That looks like heights "
           "above the sea, or like depths in another unit than metres. Check it: DEPTH_UNIT says the unit, and "
           "RASTER_IS = “depth” that they are depths."
  )
    .arg( raster.name, locale.toString( look.median, 'g', 3 ), locale.toString( look.max, 'g', 4 ) );
}

QString valueDoubt( const ExposureInputs &inputs, const HazardRaster &raster, const RasterLook &look )
{
  // Bounds that were set to just these numbers, or as high, were set by somebody who knows them.
  const std::vector<double> &own = inputs.ownBounds;
  const DepthDoubt doubt = doubtOf( look );
  if ( doubt == DepthDoubt::Heights )
    return !own.empty() && own.back() >= look.median ? QString() : heightDoubt( raster, look );
  const bool known = !own.empty() && std::all_of( own.begin(), own.end(), [&]( double bound ) {
    return std::binary_search( look.distinct.begin(), look.distinct.end(), bound );
  } );
  if ( known )
    return QString();
  if ( doubt == DepthDoubt::Classes )
    return classDoubt( raster, look );
  return doubt == DepthDoubt::Extent ? extentDoubt( raster ) : QString();
}

// Colours and class numbers that the file declares.
QString declaredDoubt( const ExposureInputs &inputs, const HazardRaster &raster )
{
  if ( raster.isPicture )
    return Words::tr( "Band %2 of the raster “%1” is a colour of a picture, not a measurement. Its numbers from 0 to "
                      "255 are taken as the hazard; if that is not meant, get the raster the picture was made from." )
      .arg( raster.name, QString::number( inputs.band ) );
  if ( raster.hasColourTable )
    return Words::tr( "The raster “%1” has a colour table: its cells are class numbers. Set RASTER_IS to “classes”, or "
                      "CLASSES to those numbers (for example 1;2;3), and use a statistic that does not average." )
      .arg( raster.name );
  return QString();
}

QString unitDoubt( const ExposureInputs &inputs, const HazardRaster &raster )
{
  if ( raster.factor != 1 && inputs.depthUnit == QLatin1String( "auto" ) )
    return Words::tr( "The raster “%1” says that its unit is “%2”: its values were multiplied by %3. If that is wrong, "
                      "say the unit with DEPTH_UNIT." )
      .arg( raster.name, raster.unit, QLocale().toString( raster.factor, 'g', 6 ) );
  if ( raster.unit.isEmpty() || metresPerUnit( raster.unit.toStdString() ) || !metresOfBounds( inputs )
       || inputs.depthUnit != QLatin1String( "auto" ) )
    return QString();
  return Words::tr( "The raster “%1” says that its unit is “%2”, which is no length. Its values are taken as metres. "
                    "If they are metres, set DEPTH_UNIT to “m”." )
    .arg( raster.name, raster.unit );
}

} // namespace

void readBands( ExposureInputs &inputs )
{
  const std::optional<double> wanted = metresOfBounds( inputs );
  for ( HazardRaster &raster : inputs.rasters )
  {
    const RasterFile file = raster.open( inputs.band );
    raster.unit = QString::fromStdString( file.unit() ).trimmed();
    raster.isPicture = file.isPicture();
    raster.hasColourTable = file.hasColourTable();
    const QString unit = inputs.depthUnit == QLatin1String( "auto" ) ? raster.unit : inputs.depthUnit;
    const std::optional<double> metres = metresPerUnit( unit.toStdString() );
    if ( wanted && metres && inputs.rasterIs != RasterIs::Classes )
      raster.factor = *metres / *wanted;
  }
}

std::vector<RasterLook> looksAround(
  const ExposureInputs &inputs, const ExposedLayer &buildings, const QgsCoordinateTransformContext &context,
  QgsProcessingFeedback *feedback
)
{
  Box box;
  for ( std::size_t row = 0; row < buildings.size(); ++row )
    if ( buildings.judged[row] )
      box.add( buildings.layer.centroids[row].x, buildings.layer.centroids[row].y );
  std::vector<RasterLook> looks;
  for ( const HazardRaster &raster : inputs.rasters )
  {
    RasterFile file = raster.open( inputs.band );
    looks.push_back( lookAt(
      file, windowOf( box, FromWorkingFrame( buildings.frame, raster.crs, context ), file.grid() ),
      [feedback] { return feedback->isCanceled(); }
    ) );
  }
  return looks;
}

QStringList doubtsAbout( const ExposureInputs &inputs, const std::vector<RasterLook> &looks )
{
  QStringList doubts;
  for ( std::size_t i = 0; i < looks.size(); ++i )
  {
    const HazardRaster &raster = inputs.rasters[i];
    if ( looks[i].filler )
      doubts << fillerDoubt( raster, looks[i] );
    if ( inputs.rasterIs == RasterIs::Classes )
      continue;
    // What was done to the values is said, whoever vouches for them.
    doubts << unitDoubt( inputs, raster );
    if ( inputs.rasterIs == RasterIs::Depth )
      continue;
    const QString declared = declaredDoubt( inputs, raster );
    doubts << declared;
    // Who says metres has looked at them.
    if ( declared.isEmpty() && inputs.depthUnit != QLatin1String( "m" ) && metresOfBounds( inputs ) )
      doubts << valueDoubt( inputs, raster, looks[i] );
  }
  doubts.removeAll( QString() );
  return doubts;
}

} // namespace lacuna
