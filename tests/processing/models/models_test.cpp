// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The shipped models through the registry: names that do not move with the language, and the same numbers as their
// steps one by one.

#include "base/algorithm_table.h"
#include "languages.h"
#include "qgis_test.h"

#include <qgsprocessingmodelalgorithm.h>
#include <qgsprocessingprovider.h>

#include <QCryptographicHash>
#include <QIcon>
#include <QImage>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString CRS = QStringLiteral( "EPSG:32615" );

const QgsProcessingAlgorithm *algorithm( const char *id )
{
  return QgsApplication::processingRegistry()->algorithmById( QLatin1String( id ) );
}

} // namespace

class ModelsTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase() { lacuna::registerProvider( QString() ); }
  void namesStayInEveryLanguage();
  void theyComeBackWithTheProvider();
  void everyAlgorithmHasItsPicture();
  void floodByZoneEqualsItsSteps();
  void aStepThatFailsIsSaid();
  void aCancelInAnyStepIsNoError();
};

void ModelsTest::namesStayInEveryLanguage()
{
  const QMap<QByteArray, QStringList> names {
    { "lacuna:wheretomapnext",
      { "BARRIERS", "COMBINED_REPORT", "COMPARE_WITH", "HAZARD_RASTER", "LEAST_PRIORITY", "MISSING_IN_OSM", "NAME",
        "OSM", "PRIORITY", "REFERENCE", "REPORT", "TARGET", "TASKS", "UPLOAD", "ZONES" } },
    { "lacuna:cadastrecomplete",
      { "CADASTRE", "COMBINED_REPORT", "COMPARE_WITH", "MISSING_IN_CADASTRE", "OSM", "REPORT", "ZONES" } },
    { "lacuna:missingcommunities",
      { "BUILDINGS", "COMBINED_REPORT", "COMPARE_WITH", "MISSING_IN_OSM", "OFFICIAL", "OFFICIAL_NAME_FIELD",
        "OFFICIAL_PEOPLE_FIELD", "PLACES", "REPORT", "ROADS", "TARGET", "TASKS", "UNNAMED" } },
    { "lacuna:checkgapsinfield",
      { "DESIGN_FILE", "FORM", "LIST", "MATCHED", "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "REPORT", "SAMPLE", "SIZE",
        "TARGET" } },
    { "lacuna:floodbyzone",
      { "BUILDINGS", "BY_ZONE", "COMBINED_REPORT", "COMPARE_WITH", "EXPOSURE", "FLOOD_DEPTH", "REPORT", "ZONES" } },
  };
  for ( const QString &language : languages() )
  {
    QVERIFY( speak( language ) );
    for ( auto it = names.cbegin(); it != names.cend(); ++it )
    {
      const std::unique_ptr<QgsProcessingAlgorithm> model(
        QgsApplication::processingRegistry()->createAlgorithmById( QString::fromLatin1( it.key() ) )
      );
      QVERIFY2( model, it.key() );
      QStringList found = parameterNames( model.get() );
      found.removeAll( QStringLiteral( "COMPLETENESS" ) ); // of a step of QGIS's own, which this program does not load
      QCOMPARE( found, it.value() );
      QVERIFY2( !model->shortHelpString().isEmpty() && !model->shortDescription().isEmpty(), it.key() );
      for ( const QgsProcessingParameterDefinition *parameter : model->parameterDefinitions() )
        QVERIFY2(
          parameter->description() != parameter->name() && !parameter->description().isEmpty(),
          qPrintable( parameter->name() )
        );
      for ( const QgsProcessingOutputDefinition *output : model->outputDefinitions() )
        QCOMPARE( output->name(), output->name().toUpper() );
    }
  }
  QCOMPARE(
    algorithm( "lacuna:floodbyzone" )->displayName(), QStringLiteral( "Exposition à l'inondation par quartier" )
  );
  QCOMPARE( algorithm( "lacuna:floodbyzone" )->groupId(), QStringLiteral( "models" ) );
}

void ModelsTest::theyComeBackWithTheProvider()
{
  QgsProcessingProvider *provider = QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) );
  const auto count = provider->algorithms().size();
  provider->refreshAlgorithms();
  QCOMPARE( provider->algorithms().size(), count );
  QVERIFY( dynamic_cast<const QgsProcessingModelAlgorithm *>( provider->algorithm( QStringLiteral( "wheretomapnext" ) )
  ) );
}

void ModelsTest::everyAlgorithmHasItsPicture()
{
  QStringList pictures;
  for ( const QgsProcessingAlgorithm *one :
        QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms() )
  {
    QVERIFY2( one->svgIconPath().endsWith( one->name() + QStringLiteral( ".svg" ) ), qPrintable( one->id() ) );
    const QImage seen = one->icon().pixmap( 16, 16 ).toImage();
    QVERIFY2(
      !seen.isNull() && seen.pixelColor( seen.width() / 2, 0 ).alpha() > 128, qPrintable( one->id() )
    ); // the tile, which carries it on dark grounds
    QByteArray bytes( reinterpret_cast<const char *>( seen.constBits() ), static_cast<int>( seen.sizeInBytes() ) );
    const QString key = QString::fromLatin1( QCryptographicHash::hash( bytes, QCryptographicHash::Sha1 ).toHex() );
    QVERIFY2( !pictures.contains( key ), qPrintable( one->id() ) );
    pictures << key;
  }
  QCOMPARE( static_cast<int>( pictures.size() ), static_cast<int>( lacuna::algorithmTable().size() ) );
}

// Four cells of 100 m beside each other; the name of the file.
static QString depths( const QTemporaryDir &folder )
{
  const QString raster = folder.filePath( QStringLiteral( "depth.asc" ) );
  QFile file( raster );
  QFile projection( folder.filePath( QStringLiteral( "depth.prj" ) ) );
  if ( !file.open( QIODevice::WriteOnly ) || !projection.open( QIODevice::WriteOnly ) )
    return QString();
  file.write( "ncols 4\nnrows 1\nxllcorner 500000\nyllcorner 1600000\ncellsize 100\n0 0.3 0.05 2.5\n" );
  projection.write( QgsCoordinateReferenceSystem( CRS ).toWkt( Qgis::CrsWktVariant::Wkt1Esri ).toLatin1() );
  return raster;
}

void ModelsTest::floodByZoneEqualsItsSteps()
{
  QVERIFY( speak( QStringLiteral( "en" ) ) );
  QTemporaryDir folder;
  const QString raster = depths( folder );
  QStringList houses;
  for ( int i = 0; i < 16; ++i )
    houses << squareWkt( 500010 + 25 * i, 1600040, 12 );
  const auto buildings = polygonLayer( CRS, houses, QStringLiteral( "houses" ) );
  const auto zones = polygonLayer(
    CRS, { squareWkt( 500000, 1599900, 200 ), squareWkt( 500200, 1599900, 200 ) }, QStringLiteral( "zones" )
  );
  const QVariant temporary = QStringLiteral( "TEMPORARY_OUTPUT" );
  Run model(
    QStringLiteral( "lacuna:floodbyzone" ), { { QStringLiteral( "BUILDINGS" ), source( buildings ) },
                                              { QStringLiteral( "FLOOD_DEPTH" ), raster },
                                              { QStringLiteral( "ZONES" ), source( zones ) },
                                              { QStringLiteral( "EXPOSURE" ), temporary },
                                              { QStringLiteral( "BY_ZONE" ), temporary } }
  );
  QVERIFY2( model.ok, qPrintable( model.feedback.all() ) );
  QgsVectorLayer *byZone = model.layer( QStringLiteral( "BY_ZONE" ) );
  QVERIFY( byZone );
  // By hand: four houses a cell, one of them across the border of the next; wet from 0.1 m on, by the greatest depth
  // under the house.
  int wet[2] = { 0, 0 };
  const double depth[4] = { 0, 0.3, 0.05, 2.5 };
  for ( int i = 0; i < 16; ++i )
  {
    const double left = 10 + 25 * i, right = left + 12;
    const double most
      = std::max( depth[static_cast<int>( left / 100 )], depth[static_cast<int>( std::min( right, 399. ) / 100 )] );
    wet[( left + right ) / 2 < 200 ? 0 : 1] += most >= 0.1 ? 1 : 0;
  }
  QCOMPARE(
    valuesOf( byZone, QStringLiteral( "exposed_mapped" ) ),
    ( QStringList { QString::number( wet[0] ), QString::number( wet[1] ) } )
  );
  QCOMPARE( model.layer( QStringLiteral( "EXPOSURE" ) )->featureCount(), 16LL );
  // The combined report is there, although nobody asked for it.
  QFile page( model.results.value( QStringLiteral( "COMBINED_REPORT" ) ).toString() );
  QVERIFY2( page.open( QIODevice::ReadOnly ), qPrintable( page.fileName() ) );
  QVERIFY( QString::fromUtf8( page.readAll() )
             .contains( QStringLiteral( "%1 buildings of the map stand where the flood reaches" ).arg( wet[0] + wet[1] )
             ) );
}

void ModelsTest::aStepThatFailsIsSaid()
{
  const auto buildings = polygonLayer( CRS, { squareWkt( 0, 0, 10 ) }, QStringLiteral( "houses" ) );
  const Run model(
    QStringLiteral( "lacuna:floodbyzone" ), { { QStringLiteral( "BUILDINGS" ), source( buildings ) },
                                              { QStringLiteral( "FLOOD_DEPTH" ), QStringLiteral( "/nowhere.tif" ) },
                                              { QStringLiteral( "ZONES" ), source( buildings ) },
                                              { QStringLiteral( "EXPOSURE" ), QStringLiteral( "TEMPORARY_OUTPUT" ) },
                                              { QStringLiteral( "BY_ZONE" ), QStringLiteral( "TEMPORARY_OUTPUT" ) } }
  );
  QVERIFY( !model.ok );
  QVERIFY2( !model.feedback.said.isEmpty(), "nothing was said" );
}

namespace
{

// Cancels when the run has said so many things.
class Quitter : public Listener
{
public:
  explicit Quitter( int after ) : mAfter( after ) {}
  void setProgressText( const QString & ) override { count(); }
  void pushInfo( const QString &text ) override
  {
    count();
    Listener::pushInfo( text );
  }
  void pushDebugInfo( const QString & ) override { count(); }

private:
  void count()
  {
    if ( ++mHeard > mAfter )
      cancel();
  }
  int mAfter;
  int mHeard = 0;
};

} // namespace

void ModelsTest::aCancelInAnyStepIsNoError()
{
  QTemporaryDir folder;
  const auto buildings = polygonLayer(
    CRS, { squareWkt( 500010, 1600040, 12 ), squareWkt( 500110, 1600040, 12 ) }, QStringLiteral( "houses" )
  );
  const auto zones = polygonLayer( CRS, { squareWkt( 500000, 1599900, 400 ) }, QStringLiteral( "zones" ) );
  const QString exposure = folder.filePath( QStringLiteral( "exposure.gpkg" ) ),
                byZone = folder.filePath( QStringLiteral( "zones.gpkg" ) );
  const QVariantMap inputs {
    { QStringLiteral( "BUILDINGS" ), source( buildings ) },
    { QStringLiteral( "FLOOD_DEPTH" ), depths( folder ) },
    { QStringLiteral( "ZONES" ), source( zones ) },
    { QStringLiteral( "EXPOSURE" ), exposure },
    { QStringLiteral( "BY_ZONE" ), byZone }
  };
  int canceled = 0;
  bool whole = false;
  for ( int moment = 0; moment < 200 && !whole; ++moment )
  {
    QFile::remove( byZone );
    QgsProject project;
    QgsProcessingContext context;
    context.setProject( &project );
    Quitter feedback( moment );
    bool ok = false;
    const std::unique_ptr<QgsProcessingAlgorithm> model(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:floodbyzone" ) )
    );
    model->run( inputs, context, &feedback, &ok );
    // A step that ended with an error would end the model with one, as if something were wrong.
    QVERIFY2( ok, qPrintable( QStringLiteral( "%1: %2" ).arg( QString::number( moment ), feedback.all() ) ) );
    whole = !feedback.isCanceled();
    QVERIFY( !whole || QFile::exists( byZone ) );
    canceled += whole ? 0 : 1;
  }
  QVERIFY( whole );
  // Nor does a step that is canceled while it is prepared.
  QgsProject project;
  QgsProcessingContext context;
  context.setProject( &project );
  Listener early;
  early.cancel();
  bool ok = false;
  const QString none = folder.filePath( QStringLiteral( "none.gpkg" ) );
  const std::unique_ptr<QgsProcessingAlgorithm> step(
    QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:buildingexposure" ) )
  );
  const QVariantMap results = step->run(
    { { QStringLiteral( "BUILDINGS" ), source( buildings ) },
      { QStringLiteral( "HAZARD_RASTER" ), depths( folder ) },
      { QStringLiteral( "OUTPUT" ), none } },
    context, &early, &ok
  );
  QVERIFY( ok && results.isEmpty() && !QFile::exists( none ) );
  QCOMPARE( early.said.size(), 1 );
  QVERIFY2( canceled >= 5, qPrintable( QString::number( canceled ) ) );
}

int main( int argc, char **argv ) { return qgisTestMain<ModelsTest>( argc, argv ); }
#include "models_test.moc"
