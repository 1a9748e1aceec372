// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lesson.h"
#include "lesson_page.h"
#include "panel/model/algorithm_run.h"

#include <qgscolorrampshader.h>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslayertree.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsrastershader.h>
#include <qgssinglebandpseudocolorrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <limits>
#include <memory>

namespace lacuna
{

Lesson::Lesson( const QString &sample, QgsProject *project, QObject *parent, LessonTopic topic )
  : QObject( parent )
  , mSample( sample )
  , mTopic( topic )
  , mProject( project )
{
  if ( topic == LessonTopic::Plan )
    makePlanSteps();
  else
    makeFieldSteps();
}

QString Lesson::title() const { return mTopic == LessonTopic::Plan ? tr( "First lesson" ) : tr( "Second lesson" ); }

QString Lesson::folderName() const
{
  return mTopic == LessonTopic::Plan ? QStringLiteral( "lacuna-lesson" ) : QStringLiteral( "lacuna-lesson-2" );
}

QVariant Lesson::given( const QString &name ) const
{
  return mLayers.value( name ) ? QVariant::fromValue( mLayers.value( name ).data() ) : QVariant();
}

QString Lesson::file( const char *name ) const { return QDir( mFolder ).filePath( QString::fromLatin1( name ) ); }

QHash<QByteArray, QString> Lesson::truth() const
{
  QHash<QByteArray, QString> truth;
  const QgsVectorLayer *cadastre = layer( QStringLiteral( "cadastre" ) );
  QgsFeature feature;
  if ( cadastre )
    for ( QgsFeatureIterator it = cadastre->getFeatures(); it.nextFeature( feature ); )
      truth.insert( shapeOf( feature ), feature.attribute( QStringLiteral( "truth" ) ).toString() );
  return truth;
}

QgsVectorLayer *Lesson::layer( const QString &name ) const
{
  return qobject_cast<QgsVectorLayer *>( mLayers.value( name ).data() );
}

void Lesson::add( const QString &table, const QString &title, QgsMapLayer *layer )
{
  layer->setName( title );
  mLayers[table] = layer;
  mProject->addMapLayer( layer );
}

QString Lesson::open( const QString &folder )
{
  if ( !QDir().mkpath( folder ) )
    return tr( "The folder %1 could not be made. Choose another place for your documents." ).arg( folder );
  for ( const char *name : { "town.gpkg", "flood_depth_rp100.tif" } )
  {
    const QString file = QString::fromLatin1( name );
    const QString from = QDir( mSample ).filePath( file ), to = QDir( folder ).filePath( file );
    if ( !QFile::exists( from ) )
      return tr( "The sample town is not in this package (%1). Install the package of Lacuna again." ).arg( from );
    QFile::remove( to );
    if ( !QFile::copy( from, to ) )
      return tr( "The sample town could not be copied to %1. Is there room on the disk, and is the lesson open in "
                 "another QGIS?" )
        .arg( to );
    QFile( to ).setPermissions( QFile::permissions( to ) | QFile::WriteOwner | QFile::ReadOwner );
  }
  mFolder = folder;
  mLayers.clear();
  const QString town = QDir( folder ).filePath( QStringLiteral( "town.gpkg" ) );
  const auto table = [&]( const char *name, const QString &title ) {
    add(
      QString::fromLatin1( name ), title,
      new QgsVectorLayer(
        QStringLiteral( "%1|layername=%2" ).arg( town, QLatin1String( name ) ), title, QStringLiteral( "ogr" )
      )
    );
  };
  // From the bottom up, as layers lie on each other.
  add(
    QStringLiteral( "flood" ), tr( "Flood of a hundred years, depth (m)" ),
    new QgsRasterLayer( QDir( folder ).filePath( QStringLiteral( "flood_depth_rp100.tif" ) ), QString() )
  );
  table( "barrios", tr( "Neighbourhoods" ) );
  table( "river", tr( "River" ) );
  table( "roads", tr( "Roads" ) );
  table( "cadastre", tr( "Cadastre" ) );
  table( "osm_buildings", tr( "OpenStreetMap buildings" ) );
  for ( auto it = mLayers.cbegin(); it != mLayers.cend(); ++it )
    if ( !it.value()->isValid() )
      return tr( "The layer %1 of the sample town could not be opened. Install the package of Lacuna again." )
        .arg( it.value()->name() );
  style();
  for ( const char *hidden : { "flood", "osm_buildings" } )
    setShown( mLayers[QString::fromLatin1( hidden )].data(), false );
  mProject->setTitle( title() );
  return QString();
}

void Lesson::setShown( const QgsMapLayer *layer, bool isShown )
{
  if ( QgsLayerTreeLayer *node = layer ? mProject->layerTreeRoot()->findLayer( layer->id() ) : nullptr )
  {
    node->setItemVisibilityChecked( isShown );
    node->setExpanded( isShown );
  }
}

void Lesson::style()
{
  const auto polygons = [this]( const char *name, const char *fill, const char *outline, const char *width ) {
    auto part = std::make_unique<QgsSimpleFillSymbolLayer>( QColor( QLatin1String( fill ) ) );
    part->setStrokeColor( QColor( QLatin1String( outline ) ) );
    part->setStrokeWidth( QByteArray( width ).toDouble() );
    if ( qstrcmp( fill, "none" ) == 0 )
      part->setBrushStyle( Qt::NoBrush );
    layer( QString::fromLatin1( name ) )
      ->setRenderer( new QgsSingleSymbolRenderer( new QgsFillSymbol( QgsSymbolLayerList { part.release() } ) ) );
  };
  const auto lines = [this]( const char *name, const char *colour, double width ) {
    layer( QString::fromLatin1( name ) )
      ->setRenderer( new QgsSingleSymbolRenderer( new QgsLineSymbol(
        QgsSymbolLayerList { new QgsSimpleLineSymbolLayer( QColor( QLatin1String( colour ) ), width ) }
      ) ) );
  };
  polygons( "barrios", "#f6f4ef", "#8a8478", "0.3" );
  polygons( "cadastre", "#cfc8ba", "#8f8676", "0.1" );
  polygons( "osm_buildings", "none", "#3b4652", "0.3" );
  lines( "roads", "#b9b2a5", 0.3 );
  lines( "river", "#4a90c2", 1.2 );
  // Depths from nothing (clear) to deep (dark blue), in the classes the algorithms use.
  QgsRasterLayer *flood = qobject_cast<QgsRasterLayer *>( mLayers[QStringLiteral( "flood" )].data() );
  auto shader = std::make_unique<QgsColorRampShader>( 0, 4, nullptr, Qgis::ShaderInterpolationMethod::Discrete );
  const auto item = []( double upTo, const char *colour, const QString &label ) {
    return QgsColorRampShader::ColorRampItem( upTo, QColor( QLatin1String( colour ) ), label );
  };
  shader->setColorRampItemList(
    { item( 0.1, "#00ffffff", tr( "dry" ) ), item( 0.5, "#bcd9ea", QStringLiteral( "0.1–0.5" ) ),
      item( 1, "#86bada", QStringLiteral( "0.5–1" ) ), item( 2, "#4a90c2", QStringLiteral( "1–2" ) ),
      item( std::numeric_limits<double>::infinity(), "#1d5a92", QStringLiteral( "≥ 2" ) ) }
  );
  auto colours = std::make_unique<QgsRasterShader>();
  colours->setRasterShaderFunction( shader.release() );
  flood->setRenderer( new QgsSingleBandPseudoColorRenderer( flood->dataProvider(), 1, colours.release() ) );
}

bool Lesson::canRun( int step ) const
{
  if ( mBusy || mFolder.isEmpty() || mSteps[static_cast<std::size_t>( step )].algorithm.isEmpty() )
    return false;
  const QVariantMap parameters = mSteps[static_cast<std::size_t>( step )].parameters();
  return std::all_of( parameters.cbegin(), parameters.cend(), []( const QVariant &value ) { return value.isValid(); } );
}

void Lesson::run( int number )
{
  if ( !canRun( number ) )
    return emit failed( tr( "Do the pages before this one first." ) );
  const LessonStep &step = mSteps[static_cast<std::size_t>( number )];
  if ( step.before )
    step.before();
  QVariantMap parameters = step.parameters();
  for ( auto it = step.outputs.cbegin(); it != step.outputs.cend(); ++it )
    parameters.insert(
      it.key(),
      QVariant::fromValue( QgsProcessingOutputLayerDefinition( QStringLiteral( "TEMPORARY_OUTPUT" ), mProject ) )
    );
  mBusy = true;
  AlgorithmRun::start(
    mProject, this, step.algorithm, parameters,
    [this, number]( const QVariantMap &results, QgsProcessingContext &context, const QStringList & ) {
      mBusy = false;
      const LessonStep &ran = mSteps[static_cast<std::size_t>( number )];
      load( ran.outputs, results, context );
      mSeen = ran.seen( results );
      emit done( number, mSeen == ran.expected );
    },
    [this]( const QString &sentence ) {
      mBusy = false;
      emit failed( sentence );
    }
  );
}

void Lesson::load( const QMap<QString, QString> &outputs, const QVariantMap &results, QgsProcessingContext &context )
{
  const QMap<QString, QgsProcessingContext::LayerDetails> details = context.layersToLoadOnCompletion();
  // Only the newest results lie on the map; those before are there to be switched on.
  if ( !outputs.isEmpty() )
    for ( const LessonStep &step : mSteps )
      for ( const QString &name : step.outputs )
        setShown( mLayers.value( name ).data(), false );
  for ( auto it = outputs.cbegin(); it != outputs.cend(); ++it )
  {
    const QString id = results.value( it.key() ).toString();
    QgsMapLayer *made = context.takeResultLayer( id );
    if ( !made )
      continue;
    // A page that is done again replaces what it made before.
    if ( QgsMapLayer *before = mLayers.value( it.value() ) )
      mProject->removeMapLayer( before );
    add( it.value(), it.value(), made );
    if ( details.contains( id ) && details[id].postProcessor() )
    {
      QgsProcessingFeedback quiet( false );
      details[id].postProcessor()->postProcessLayer( made, context, &quiet );
      made->setName( it.value() );
    }
  }
}

} // namespace lacuna
