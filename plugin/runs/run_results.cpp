// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "run_results.h"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgui.h>
#include <qgshistoryproviderregistry.h>
#include <qgsmapcanvas.h>
#include <qgsmapsettings.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

namespace lacuna
{

RunResults::RunResults( QgisInterface *iface, QObject *parent ) : QObject( parent ), mIface( iface )
{
  connect(
    QgsGui::historyProviderRegistry(), &QgsHistoryProviderRegistry::entryUpdated, this,
    [this]( long long, const QVariantMap &entry ) {
      if ( const QString report = reportOf( entry ); !report.isEmpty() )
        offerReport( report, entry.value( QStringLiteral( "algorithm_id" ) ).toString() );
    }
  );
  // Layers get their mark when they have been added.
  connect( QgsProject::instance(), &QgsProject::layersAdded, this, [this]( const QList<QgsMapLayer *> &layers ) {
    QList<QPointer<QgsMapLayer>> kept;
    for ( QgsMapLayer *layer : layers )
      kept << layer;
    QTimer::singleShot( 400, this, [this, kept] {
      QList<QgsMapLayer *> there;
      for ( const QPointer<QgsMapLayer> &layer : kept )
        if ( layer && layer->property( "lacunaNewResult" ).toBool() ) // not what a project brings
          there << layer.data();
      show( there );
    } );
  } );
}

QString RunResults::reportOf( const QVariantMap &entry )
{
  if ( !entry.value( QStringLiteral( "algorithm_id" ) ).toString().startsWith( QLatin1String( "lacuna:" ) ) )
    return QString();
  const QVariantMap results = entry.value( QStringLiteral( "results" ) ).toMap();
  for ( const char *name : { "COMBINED_REPORT", "REPORT", "OUTPUT" } )
    if ( const QString file = results.value( QLatin1String( name ) ).toString();
         file.endsWith( QLatin1String( ".html" ), Qt::CaseInsensitive ) && QFileInfo::exists( file ) )
      return file;
  return QString();
}

void RunResults::offerReport( const QString &file, const QString &algorithm )
{
  const QgsProcessingAlgorithm *run = QgsApplication::processingRegistry()->algorithmById( algorithm );
  QgsMessageBarItem *item = QgsMessageBar::createMessage(
    QStringLiteral( "Lacuna" ), tr( "The report of “%1” is there." ).arg( run ? run->displayName() : algorithm )
  );
  QPushButton *button = new QPushButton( tr( "Open the report" ), item );
  button->setObjectName( QStringLiteral( "lacunaOpenReport" ) );
  connect( button, &QPushButton::clicked, this, [file] { QDesktopServices::openUrl( QUrl::fromLocalFile( file ) ); } );
  item->setWidget( button );
  item->setLevel( Qgis::MessageLevel::Success );
  mIface->messageBar()->pushItem( item );
}

void RunResults::show( const QList<QgsMapLayer *> &layers )
{
  QgsMapCanvas *canvas = mIface->mapCanvas();
  QgsRectangle results;
  for ( QgsMapLayer *layer : layers )
    try
    {
      if ( layer->isSpatial() && !layer->extent().isEmpty() )
        results.combineExtentWith(
          QgsCoordinateTransform( layer->crs(), canvas->mapSettings().destinationCrs(), QgsProject::instance() )
            .transformBoundingBox( layer->extent() )
        );
    }
    catch ( const QgsCsException & )
    {
      return; // no place on this map
    }
  if ( results.isEmpty() || canvas->extent().intersects( results ) )
    return;
  constexpr double MARGIN = 1.1;
  results.scale( MARGIN );
  canvas->setExtent( results );
  canvas->refresh();
}

} // namespace lacuna
