// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Wherever polygons are asked for, in any algorithm or model, a layer of another kind is refused before the run.

#include "base/input_check.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <qgsprocessingprovider.h>
#include <qgsvectorfilewriter.h>

using namespace lacuna;
using namespace lacuna::testing;

class WrongKindsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void anotherKindIsRefusedByEveryAlgorithm_data()
  {
    QTest::addColumn<QString>( "type" );
    QTest::addColumn<QString>( "wkt" );
    QTest::addColumn<QString>( "words" );
    QTest::newRow( "points" ) << "Point" << "Point (500000 8900000)" << "holds points";
    QTest::newRow( "lines" ) << "LineString"
                             << "LineString (500000 8900000, 500010 8900000, 500010 8900010, 500000 8900000)"
                             << "Lines to polygons";
    QTest::newRow( "table" ) << "None" << "" << "without geometries";
  }
  void anotherKindIsRefusedByEveryAlgorithm()
  {
    QFETCH( QString, type );
    QFETCH( QString, wkt );
    QFETCH( QString, words );
    QgsVectorLayer layer(
      type == QLatin1String( "None" ) ? type : type + QStringLiteral( "?crs=EPSG:32718" ), QStringLiteral( "censo" ),
      QStringLiteral( "memory" )
    );
    QVERIFY( layer.isValid() );
    const QVariant empty = QVariant::fromValue( layer.clone() );
    QgsFeature feature;
    feature.setGeometry( QgsGeometry::fromWkt( wkt ) );
    QVERIFY( layer.dataProvider()->addFeature( feature ) );
    int refused = 0;
    for ( const QgsProcessingAlgorithm *algorithm :
          QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms() )
      for ( const QgsProcessingParameterDefinition *definition : algorithm->parameterDefinitions() )
      {
        const auto *source = dynamic_cast<const QgsProcessingParameterFeatureSource *>( definition );
        const auto takes = [source]( Qgis::ProcessingSourceType kind ) {
          return source->dataTypes().contains( static_cast<int>( kind ) );
        };
        if ( !source || !takes( Qgis::ProcessingSourceType::VectorPolygon )
             || takes( Qgis::ProcessingSourceType::VectorAnyGeometry ) )
          continue;
        if ( type == QLatin1String( "Point" ) && takes( Qgis::ProcessingSourceType::VectorPoint ) )
          continue;
        const QString place = algorithm->id() + ' ' + source->name();
        const QString said = whatIsSaid( *algorithm, { { source->name(), QVariant::fromValue( &layer ) } } );
        QVERIFY2(
          said.contains( words ) && said.contains( QStringLiteral( "censo" ) ) && said.contains( source->name() ),
          qPrintable( place + ": " + said )
        );
        QVERIFY2( !whatIsSaid( *algorithm, { { source->name(), empty } } ).contains( words ), qPrintable( place ) );
        ++refused;
      }
    QVERIFY2( refused > 20, qPrintable( QString::number( refused ) ) );
  }

  void theSameLayerTwiceIsRefusedByEveryAlgorithm()
  {
    int refused = 0;
    const auto houses
      = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ) }, QStringLiteral( "casas" ) );
    const auto roads = lineLayer(
      QStringLiteral( "EPSG:32718" ), { QStringLiteral( "MultiLineString((0 0, 9 9))" ) }, QStringLiteral( "casas" )
    );
    QSet<QString> fields; // with which results of ours are known
    for ( const QgsProcessingAlgorithm *algorithm :
          QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms() )
      for ( const QgsProcessingParameterDefinition *definition : algorithm->parameterDefinitions() )
        fields << InputCheck::expectedField( *definition );
    fields.remove( QString() );
    QVERIFY( fields.size() > 2 );
    for ( const QString &field : std::as_const( fields ) )
      QVERIFY( houses->dataProvider()->addAttributes( { QgsField( field, QMetaType::Type::QString ) } ) );
    houses->updateFields();
    const QString words = QStringLiteral( "“casas” is chosen twice" );
    for ( const QgsProcessingAlgorithm *algorithm :
          QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms() )
    {
      QStringList names;
      for ( const QgsProcessingParameterDefinition *definition : algorithm->parameterDefinitions() )
        if ( definition->type() == QgsProcessingParameterFeatureSource::typeName()
             && definition->name() != QLatin1String( "AREA" ) )
          names << definition->name();
      const QVariant layer = algorithm->name() == QLatin1String( "roadgaps" ) ? source( roads ) : source( houses );
      for ( const QString &one : std::as_const( names ) )
        for ( const QString &other : std::as_const( names ) )
        {
          if ( one == other )
            continue;
          const bool allowed = QStringList { one, other }.contains( QStringLiteral( "WORKLOAD" ) );
          const QString said = whatIsSaid( *algorithm, { { one, layer }, { other, layer } } );
          QVERIFY2(
            said.contains( words ) != allowed, qPrintable( algorithm->id() + ' ' + one + ' ' + other + ": " + said )
          );
          ++refused;
        }
    }
    QVERIFY2( refused > 20, qPrintable( QString::number( refused ) ) );
    // Two parts of one layer are two layers.
    QgsProject project;
    QgsVectorLayer *kept = houses->clone();
    project.addMapLayer( kept );
    QgsProcessingFeatureSourceDefinition part( kept->id() ), rest( kept->id() );
    part.filterExpression = QStringLiteral( "\"name\" = 'n0'" );
    QgsProcessingContext context;
    context.setProject( &project );
    QString why;
    const QgsProcessingAlgorithm *gaps
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:buildinggaps" ) );
    const auto check = [&]( const QgsProcessingFeatureSourceDefinition &osm ) {
      QVariantMap parameters { { "REFERENCE", QVariant::fromValue( rest ) }, { "OSM", QVariant::fromValue( osm ) } };
      for ( const char *output : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE" } )
        parameters.insert( QString::fromLatin1( output ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
      return gaps->checkParameterValues( parameters, context, &why );
    };
    QVERIFY2( check( part ), qPrintable( why ) );
    QVERIFY( !check( rest ) );
    QVERIFY2( why.contains( words ), qPrintable( why ) );
  }

  void aLayerIsTheSameHoweverItIsSpelled()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "town.gpkg" ) ),
                  link = folder.filePath( QStringLiteral( "link.gpkg" ) );
    QgsVectorFileWriter::SaveVectorOptions options;
    for ( const char *table : { "first", "second" } )
    {
      const auto houses = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ) } );
      options.layerName = QString::fromLatin1( table );
      QCOMPARE(
        QgsVectorFileWriter::writeAsVectorFormatV3( houses.get(), file, QgsCoordinateTransformContext(), options ),
        QgsVectorFileWriter::NoError
      );
      options.actionOnExistingFile = QgsVectorFileWriter::CreateOrOverwriteLayer;
    }
    QVERIFY( QFile::link( file, link ) );
    const auto *gaps = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:buildinggaps" ) );
    const auto said = [&]( const QString &one, const QString &other ) {
      return whatIsSaid( *gaps, { { "REFERENCE", one }, { "OSM", other } } );
    };
    const QString words = QStringLiteral( "is chosen twice" ), first = QStringLiteral( "|layername=first" );
    QVERIFY( said( file, file ).contains( words ) );
    QVERIFY( said( file, file + first ).contains( words ) );
    QVERIFY( said( file + first, link + first ).contains( words ) );
    QVERIFY( !said( file + first, file + QStringLiteral( "|layername=second" ) ).contains( words ) );
    // A file that is named twice is compared with itself, and the report says so too.
    QVariantMap parameters {
      { "REFERENCE", file }, { "OSM", file }, { "REPORT", folder.filePath( QStringLiteral( "r.html" ) ) }
    };
    for ( const char *output : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE" } )
      parameters.insert( QString::fromLatin1( output ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
    Run run( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), 1 );
    QFile report( folder.filePath( QStringLiteral( "r.html" ) ) );
    QVERIFY( report.open( QIODevice::ReadOnly ) && QString::fromUtf8( report.readAll() ).contains( words ) );
    QVERIFY( !said( file + first, file + first + QStringLiteral( "|subset=\"name\" = 'n0'" ) ).contains( words ) );
  }

  void resultsOfAnotherStepAreRefused()
  {
    const auto houses = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ) }, QStringLiteral( "catastro" )
    );
    const auto *byZone = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:gapsbyzone" ) );
    for ( const auto &[parameter, field] :
          QMap<QString, QString> {
            { "MATCHED", "match_ids" }, { "MISSING_IN_OSM", "gap_reason" }, { "MISSING_IN_REFERENCE", "gap_reason" }
          }
            .toStdMap() )
    {
      const QString said = whatIsSaid( *byZone, { { parameter, source( houses ) } } );
      QVERIFY2(
        said.contains( QStringLiteral( "“catastro” has no field “%1”" ).arg( field ) ) && said.contains( parameter ),
        qPrintable( said )
      );
    }
  }

private:
  static QString whatIsSaid( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters )
  {
    QgsProject project;
    QgsProcessingContext context;
    context.setProject( &project );
    Listener feedback;
    bool ok = true;
    const std::unique_ptr<QgsProcessingAlgorithm> own( algorithm.create() );
    own->run( parameters, context, &feedback, &ok );
    return ok ? QStringLiteral( "not refused" ) : feedback.all();
  }
};

int main( int argc, char **argv ) { return lacuna::testing::qgisTestMain<WrongKindsTest>( argc, argv ); }
#include "wrong_kinds_test.moc"
