// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Results opened from their files a year later: words instead of field names and codes, the columns that matter, a
// sentence for every row, and the same picture as on the first day.

#include "layers/field_words.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "town_steps.h"

#include <qgsattributetableconfig.h>
#include <qgseditformconfig.h>
#include <qgsexpressioncontextutils.h>
#include <qgsfieldformatter.h>
#include <qgsfieldformatterregistry.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgssymbol.h>
#include <qgsvectorlayerlabeling.h>
#include <qgsvectorlayertemporalproperties.h>

#include <QRegularExpression>

#include <algorithm>

using namespace lacuna::testing;

namespace
{

/// What the town's own layers have, and columns of OSM that are called as in OSM.
bool isOfTheSource( const QString &field )
{
  static const QStringList FIELDS { "fid",   "cadastre_id",  "barrio",       "floors",       "value_usd", "truth",
                                    "name",  "kind",         "true_missing", "true_shift_x", "highway",   "building",
                                    "width", "true_shift_y", "version",      "nbi" };
  return FIELDS.contains( field );
}

QStringList columns( const QgsVectorLayer &layer, bool hidden )
{
  QStringList names;
  const QgsAttributeTableConfig config = layer.attributeTableConfig();
  for ( const QgsAttributeTableConfig::ColumnConfig &column : config.columns() )
    if ( column.type == QgsAttributeTableConfig::Field && column.hidden == hidden )
      names << column.name;
  return names;
}

QString shown( const QgsVectorLayer &layer, int column, const QVariant &value )
{
  const QgsEditorWidgetSetup setup = layer.editorWidgetSetup( column );
  QgsFieldFormatter *formatter = QgsApplication::fieldFormatterRegistry()->fieldFormatter( setup.type() );
  return formatter->representValue( const_cast<QgsVectorLayer *>( &layer ), column, setup.config(), QVariant(), value );
}

QString tipOf( const QgsVectorLayer &layer, const QgsFeature &feature )
{
  QgsExpressionContext context( QgsExpressionContextUtils::globalProjectLayerScopes( &layer ) );
  context.setFeature( feature );
  return QgsExpression::replaceExpressionText( layer.mapTipTemplate(), &context )
    .remove( QRegularExpression( QStringLiteral( "<[^>]*>" ) ) );
}

/// The colour of each zone, by its name.
QMap<QString, QString> coloursOf( QgsVectorLayer &layer )
{
  QgsRenderContext context;
  context.setExpressionContext( QgsExpressionContext( QgsExpressionContextUtils::globalProjectLayerScopes( &layer ) ) );
  const std::unique_ptr<QgsFeatureRenderer> renderer( layer.renderer()->clone() );
  renderer->startRender( context, layer.fields() );
  QMap<QString, QString> colours;
  QgsFeature feature;
  QgsFeatureIterator features = layer.getFeatures();
  while ( features.nextFeature( feature ) )
  {
    context.expressionContext().setFeature( feature );
    const QgsSymbol *symbol = renderer->symbolForFeature( feature, context );
    colours.insert( feature.attribute( "name" ).toString(), symbol ? symbol->color().name() : QString() );
  }
  renderer->stopRender( context );
  return colours;
}

QImage pictureOf( QgsVectorLayer &layer )
{
  QgsMapSettings settings;
  settings.setLayers( { &layer } );
  settings.setDestinationCrs( layer.crs() );
  settings.setExtent( layer.extent() );
  settings.setOutputSize( QSize( 500, 400 ) );
  settings.setBackgroundColor( Qt::white );
  QgsMapRendererSequentialJob job( settings );
  job.start();
  job.waitForFinished();
  return job.renderedImage();
}

} // namespace

class ReadableLayerTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QVERIFY( mFolder.isValid() );
    QVERIFY( mTown.make( QStringLiteral( LACUNA_TOWN ), mFolder.path(), 900, 60 ) );
    for ( const Step &step : mTown.all() )
    {
      QVariantMap inputs = step.inputs;
      if ( step.algorithm == QLatin1String( "lacuna:buildinggaps" ) )
        for ( const char *output : { "PAIRS", "OFFSETS", "SKIPPED" } )
          inputs.insert( QString::fromLatin1( output ), mTown.file( output ) + QStringLiteral( ".gpkg" ) );
      if ( step.algorithm == QLatin1String( "lacuna:exposurebyzone" ) )
        inputs.insert( QStringLiteral( "ZONES" ), mTown.file( "zones.gpkg" ) ); // so that there is something to rank
      const Run run( step.algorithm, inputs );
      QVERIFY2( run.ok, qPrintable( step.algorithm + run.feedback.all() ) );
    }
    const QStringList results { "missing", "extra",   "matched",  "PAIRS",    "OFFSETS",  "zones",
                                "roads",   "exposed", "damage",   "byzone",   "priority", "sample",
                                "tasks",   "bytask",  "imported", "buildings" };
    for ( const QString &name : results )
    {
      mLayers.push_back( std::make_unique<QgsVectorLayer>( mTown.file( "" ) + name + QStringLiteral( ".gpkg" ), name )
      );
      QVERIFY2( mLayers.back()->isValid(), qPrintable( name ) );
    }
  }
  void cleanupTestCase() { mLayers.clear(); }

  void everyColumnOfOursHasWords()
  {
    int ours = 0;
    for ( const auto &layer : mLayers )
      for ( int i = 0; i < layer->fields().count(); ++i )
      {
        const QString name = layer->fields().at( i ).name(), alias = layer->attributeAlias( i );
        if ( isOfTheSource( name ) || ( layer->name() == QLatin1String( "buildings" ) && alias.isEmpty() ) )
          continue; // keys of OSM are their own words
        ++ours;
        QVERIFY2( !alias.isEmpty() && alias != name, qPrintable( layer->name() + " " + name ) );
        QVERIFY2( !alias.contains( QLatin1Char( '_' ) ), qPrintable( alias ) );
      }
    QVERIFY( ours > 120 );
  }

  void aDozenColumnsAreShownAndNoneIsLost()
  {
    for ( const auto &layer : mLayers )
    {
      const QStringList there = columns( *layer, false ), rest = columns( *layer, true );
      QVERIFY2( !there.isEmpty() && there.size() <= 12, qPrintable( layer->name() ) );
      QStringList all = there + rest, names = fieldNames( layer.get() );
      all.sort();
      names.sort();
      QCOMPARE( all, names );
      if ( layer->name() == QLatin1String( "priority" ) )
        QCOMPARE( there.mid( 0, 4 ), QStringList( { "name", "priority_rank", "priority", "priority_why" } ) );
      if ( layer->name() == QLatin1String( "missing" ) )
        QCOMPARE( there.at( 0 ), QStringLiteral( "gap_explanation" ) );
    }
  }

  void noCodeAndNoLongNumberIsShown()
  {
    static const QRegularExpression code( QStringLiteral( "^[a-z0-9]+(_[a-z0-9]+)+$" ) ),
      decimals( QStringLiteral( "[.,][0-9]{4,}" ) );
    for ( const auto &layer : mLayers )
    {
      QgsFeature feature;
      QgsFeatureIterator features = layer->getFeatures( QgsFeatureRequest().setLimit( 60 ) );
      while ( features.nextFeature( feature ) )
        for ( const QString &name : columns( *layer, false ) )
        {
          const int column = layer->fields().lookupField( name );
          const QString text = shown( *layer, column, feature.attribute( column ) );
          const QString where = layer->name() + QLatin1Char( ' ' ) + name + QLatin1Char( ' ' ) + text;
          QVERIFY2( !decimals.match( text ).hasMatch(), qPrintable( where ) );
          if ( !isOfTheSource( name ) )
            QVERIFY2( !code.match( text ).hasMatch(), qPrintable( where ) );
        }
    }
  }

  void everyRowSaysASentence()
  {
    static const QRegularExpression code( QStringLiteral( "[a-z]_[a-z]|NULL|%|\\[" ) );
    for ( const auto &layer : mLayers )
    {
      if ( layer->name() == QLatin1String( "PAIRS" ) || layer->name() == QLatin1String( "buildings" ) )
        continue; // tables of numbers, and data of others
      QgsFeature feature;
      QgsFeatureIterator features = layer->getFeatures( QgsFeatureRequest().setLimit( 200 ) );
      while ( features.nextFeature( feature ) )
      {
        QString tip = tipOf( *layer, feature );
        QVERIFY2( tip.size() > 5, qPrintable( layer->name() ) );
        tip.remove( QRegularExpression( QStringLiteral( "[0-9.]+.?%" ) ) );
        QVERIFY2( !code.match( tip ).hasMatch(), qPrintable( layer->name() + " " + tip ) );
      }
      QCOMPARE( layer->editFormConfig().tabs().size(), columns( *layer, true ).isEmpty() ? 1 : 2 );
    }
  }

  // Which neighbourhood first, how many houses are missing in one and how sure is that, why is this one a gap?
  void threeQuestionsAreAnswered()
  {
    QgsFeature feature;
    QgsVectorLayer *zones = layer( "zones" ), *priority = layer( "priority" ), *missing = layer( "missing" );
    QVERIFY( zones->getFeatures( QStringLiteral( "completeness < 1" ) ).nextFeature( feature ) );
    const QString zone = tipOf( *zones, feature );
    for ( const char *field : { "missing_in_osm", "reference_count" } )
      QVERIFY2( zone.contains( QLocale().toString( feature.attribute( field ).toLongLong() ) ), qPrintable( zone ) );
    for ( const char *field : { "completeness", "completeness_low", "completeness_high" } )
      QVERIFY2(
        zone.contains( QLocale().toString( 100 * feature.attribute( field ).toDouble(), 'f', 0 ) + " %" ),
        qPrintable( zone )
      );
    QVERIFY( zone.startsWith( feature.attribute( "name" ).toString() ) );
    QVERIFY( priority->getFeatures( QStringLiteral( "priority_rank = 1" ) ).nextFeature( feature ) );
    const QString first = tipOf( *priority, feature );
    QVERIFY2( first.contains( feature.attribute( "priority_why" ).toString() ), qPrintable( first ) );
    QVERIFY( first.startsWith( feature.attribute( "name" ).toString() + " comes in place 1." ) );
    QVERIFY( missing->getFeatures().nextFeature( feature ) );
    QCOMPARE( tipOf( *missing, feature ), feature.attribute( "gap_explanation" ).toString() );
  }

  // As QGIS shows it; the temporal controller knows when a row was so.
  void momentsAreShownAsSuch()
  {
    const auto houses = std::make_unique<QgsVectorLayer>( mTown.file( "objects.gpkg" ), QStringLiteral( "objects" ) );
    QVERIFY( houses->isValid() );
    const int column = houses->fields().lookupField( QStringLiteral( "timestamp" ) );
    QVERIFY( column >= 0 );
    QLocale::setDefault( QLocale( QLocale::Spanish, QLocale::Peru ) );
    const QString text = shown( *houses, column, QStringLiteral( "2019-05-04T07:08:09Z" ) );
    QLocale::setDefault( QLocale::c() );
    QVERIFY2( text.contains( QLatin1String( "2019" ) ), qPrintable( text ) );
    QVERIFY2( text.endsWith( QLatin1String( " 07:08" ) ) && !text.contains( QLatin1Char( 'T' ) ), qPrintable( text ) );
    bool isLoaded = false; // QGIS forgets whether a layer has time while it opens a file, not when its style is applied
    houses->loadDefaultStyle( isLoaded );
    QVERIFY( isLoaded );
    const auto *time = qobject_cast<QgsVectorLayerTemporalProperties *>( houses->temporalProperties() );
    QVERIFY( time && time->isActive() );
    // Of its rows those are seen that were there by then.
    QgsVectorLayerTemporalContext context;
    context.setLayer( houses.get() );
    const auto seenUntil = [&]( const QString &day ) {
      const QgsDateTimeRange range(
        QDateTime::fromString( QStringLiteral( "2000-01-01T00:00:00Z" ), Qt::ISODate ),
        QDateTime::fromString( day, Qt::ISODate )
      );
      QgsFeatureRequest request;
      request.setFilterExpression( time->createFilterString( context, range ) );
      QgsFeature feature;
      int count = 0;
      for ( QgsFeatureIterator rows = houses->getFeatures( request ); rows.nextFeature( feature ); )
        ++count;
      return count;
    };
    const QStringList moments = valuesOf( houses.get(), QStringLiteral( "timestamp" ) );
    QVERIFY( moments.size() > 10 );
    const QString day = QStringLiteral( "2021-01-01T00:00:00Z" );
    QCOMPARE(
      seenUntil( day ),
      static_cast<int>( std::count_if(
        moments.begin(), moments.end(), [&]( const QString &one ) { return !one.isEmpty() && one < day; }
      ) )
    );
  }

  void zonesAndTasksCarryTheirNames()
  {
    for ( const char *name : { "zones", "byzone", "priority" } )
      QCOMPARE( layer( name )->labeling()->settings().fieldName, QStringLiteral( "name" ) );
    for ( const char *name : { "tasks", "bytask", "imported" } )
      QCOMPARE( layer( name )->labeling()->settings().fieldName, QStringLiteral( "task_id" ) );
  }

  // What QGIS shows when the run is through, and what it shows when the file is opened again.
  void openedAgainItLooksTheSame_data()
  {
    QTest::addColumn<QString>( "file" );
    for ( const char *suffix : { "gpkg", "shp", "fgb", "geojson" } )
      QTest::newRow( suffix ) << mTown.file( "again." ) + QString::fromLatin1( suffix );
  }
  void openedAgainItLooksTheSame()
  {
    QFETCH( QString, file );
    QgsProject project;
    QgsProcessingContext context;
    context.setProject( &project );
    context.addLayerToLoadOnCompletion(
      file, QgsProcessingContext::LayerDetails( QStringLiteral( "x" ), &project, QStringLiteral( "OUTPUT" ) )
    );
    Listener feedback;
    bool ok = false;
    std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:gapsbyzone" ) )
    );
    const QVariantMap results = algorithm->run(
      { { "ZONES", mTown.file( "town.gpkg|layername=barrios" ) },
        { "MISSING_IN_OSM", mTown.file( "missing.gpkg" ) },
        { "MATCHED", mTown.file( "matched.gpkg" ) },
        { "OUTPUT", file } },
      context, &feedback, &ok
    );
    QVERIFY2( ok, qPrintable( feedback.all() ) );
    QgsVectorLayer::LayerOptions plain;
    plain.loadDefaultStyle = false;
    QgsVectorLayer first( file, QStringLiteral( "first" ), QStringLiteral( "ogr" ), plain );
    const QImage bare = pictureOf( first );
    QVERIFY( context.willLoadLayerOnCompletion( file ) );
    QgsProcessingLayerPostProcessorInterface *dress = context.layerToLoadOnCompletionDetails( file ).postProcessor();
    QVERIFY( dress );
    dress->postProcessLayer( &first, context, &feedback );
    QVERIFY2( first.name().startsWith( QStringLiteral( "Completeness by zone · " ) ), qPrintable( first.name() ) );
    QgsVectorLayer again( file, QStringLiteral( "again" ) );
    QVERIFY( again.isValid() );
    const QImage picture = pictureOf( again );
    QVERIFY( picture != bare );
    QCOMPARE( picture, pictureOf( first ) );
    QCOMPARE( again.mapTipTemplate(), first.mapTipTemplate() );
    // The columns of a Shapefile have short names; what they mean is the same.
    const QMap<QString, QString> colours = coloursOf( again );
    const QStringList shades = colours.values();
    QVERIFY( QSet<QString>( shades.cbegin(), shades.cend() ).size() > 2 );
    QCOMPARE( colours, coloursOf( *layer( "zones" ) ) );
    QgsFeature row, same;
    QVERIFY( again.getFeatures().nextFeature( row ) );
    QVERIFY(
      layer( "zones" )
        ->getFeatures( QStringLiteral( "\"name\" = %1" ).arg( QgsExpression::quotedValue( row.attribute( "name" ) ) ) )
        .nextFeature( same )
    );
    QCOMPARE( tipOf( again, row ), tipOf( *layer( "zones" ), same ) );
    for ( int i = 0; i < again.fields().count(); ++i )
      if ( const QString name = again.fields().at( i ).name();
           !isOfTheSource( name ) && !name.startsWith( QLatin1String( "true_" ) ) )
        QVERIFY2( !again.attributeAlias( i ).isEmpty(), qPrintable( again.fields().at( i ).name() ) );
  }

  void theStyleOfTheSameRunIsTheSame()
  {
    QStringList styles;
    for ( int i = 0; i < 2; ++i )
    {
      const QString file = mTown.file( "styled%1.geojson" ).arg( i );
      const Run run(
        QStringLiteral( "lacuna:taskareas" ), { { "AREA", mTown.file( "town.gpkg|layername=barrios" ) },
                                                { "WORKLOAD", mTown.file( "missing.gpkg" ) },
                                                { "OUTPUT", file } }
      );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QFile style( QString( file ).replace( QStringLiteral( ".geojson" ), QStringLiteral( ".qml" ) ) );
      QVERIFY( style.open( QIODevice::ReadOnly ) );
      styles << QString::fromUtf8( style.readAll() );
    }
    QVERIFY( styles.at( 0 ).size() > 1000 );
    QCOMPARE( styles.at( 0 ), styles.at( 1 ) );
  }

  // What lies at an output, with a style of one's own beside it, is as it was after a run that ended anywhere.
  void aFailedRunKeepsTheStyleOfBefore()
  {
    const QString file = mTown.file( "kept.geojson" ), style = mTown.file( "kept.qml" );
    const QByteArray former = "{\"type\":\"FeatureCollection\",\"features\":[]}";
    for ( const QString &path : { file, style } )
    {
      QFile one( path );
      QVERIFY( one.open( QIODevice::WriteOnly ) );
      one.write( former );
    }
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:taskareas" ) )
    );
    int canceled = 0;
    for ( int after = 1;; ++after )
    {
      Canceler feedback( after );
      QgsProcessingContext context;
      bool ok = false;
      algorithm->run(
        { { "AREA", mTown.file( "town.gpkg|layername=barrios" ) },
          { "WORKLOAD", mTown.file( "missing.gpkg" ) },
          { "OUTPUT", file } },
        context, &feedback, &ok
      );
      if ( !feedback.isCanceled() )
      {
        QVERIFY2( ok, qPrintable( feedback.all() ) );
        break;
      }
      ++canceled;
      for ( const QString &path : { file, style } )
      {
        QFile kept( path );
        QVERIFY( kept.open( QIODevice::ReadOnly ) );
        QCOMPARE( kept.readAll(), former );
      }
    }
    QVERIFY2( canceled > 5, qPrintable( QString::number( canceled ) ) );
    QFile now( style );
    QVERIFY( now.open( QIODevice::ReadOnly ) );
    QVERIFY( now.readAll().contains( "<qgis" ) );
  }

private:
  QgsVectorLayer *layer( const char *name ) const
  {
    for ( const auto &layer : mLayers )
      if ( layer->name() == QLatin1String( name ) )
        return layer.get();
    return nullptr;
  }

  QTemporaryDir mFolder;
  TownSteps mTown;
  std::vector<std::unique_ptr<QgsVectorLayer>> mLayers;
};

int main( int argc, char **argv ) { return qgisTestMain<ReadableLayerTest>( argc, argv ); }

#include "readable_layer_test.moc"
