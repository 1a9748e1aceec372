// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "file_raster.h"

#include <qgsexception.h>
#include <qgsrasterdataprovider.h>
#include <qgsrasterlayer.h>

#include <QCoreApplication>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ExposureAlgorithm )
};

} // namespace

RasterFile FileRaster::open( int band ) const
{
  RasterFile file( path.toStdString(), band );
  if ( !noData.isEmpty() || !ownNoData )
    file.setNoData(
      [ranges = noData]( double value ) { return QgsRasterRange::contains( value, ranges ); }, ownNoData
    );
  return file;
}

FileRaster FileRaster::of( QgsRasterLayer *layer, int band, const QString &parameter )
{
  if ( layer->providerType() != QLatin1String( "gdal" ) )
    throw QgsProcessingException( Words::tr( "The raster “%1” (%2) comes from a service, not a file. Save it first: "
                                             "right-click the layer ▸ Export ▸ Save As." )
                                    .arg( layer->name(), parameter ) );
  if ( !layer->crs().isValid() )
    throw QgsProcessingException(
      Words::tr( "The raster “%1” (%2) has no coordinate reference system, so it is not known where it lies. Set it "
                 "with Layer ▸ Layer CRS ▸ Set CRS of Layer(s), then run again." )
        .arg( layer->name(), parameter )
    );
  FileRaster raster { layer->name(), layer->source().section( QStringLiteral( "|option:" ), 0, 0 ), layer->crs() };
  if ( const QgsRasterDataProvider *provider = layer->dataProvider(); band <= provider->bandCount() )
  {
    raster.noData = provider->userNoDataValues( band );
    raster.ownNoData = provider->useSourceNoDataValue( band );
  }
  return raster;
}

} // namespace lacuna
