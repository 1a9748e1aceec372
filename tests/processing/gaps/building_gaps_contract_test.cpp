// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:buildinggaps through the registry: names, fields and numbers as other people's models depend on them.

#include "provider_registration.h"
#include "qgis_test.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>

using namespace lacuna::testing;

class BuildingGapsContractTest : public QObject
{
  Q_OBJECT

private:
  static const QgsProcessingAlgorithm *algorithm()
  {
    return QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:buildinggaps" ) );
  }

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theProviderIsAddedOnce()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::AlreadyThere );
    int count = 0;
    for ( const QgsProcessingProvider *provider : QgsApplication::processingRegistry()->providers() )
      count += provider->id() == QLatin1String( "lacuna" ) ? 1 : 0;
    QCOMPARE( count, 1 );
  }

  void parametersAreTheContracts()
  {
    QVERIFY( algorithm() );
    QStringList all;
    QStringList required;
    for ( const QgsProcessingParameterDefinition *parameter : algorithm()->parameterDefinitions() )
    {
      all << parameter->name();
      if ( !( parameter->flags() & Qgis::ProcessingParameterFlag::Optional ) )
        required << parameter->name();
      QVERIFY2( !parameter->description().isEmpty(), qPrintable( parameter->name() ) );
    }
    all.sort();
    QStringList expected {
      "AREA",        "COMPARE_WITH",   "CORRECT_OFFSET",       "MATCHED", "MAX_OFFSET", "MIN_AREA",
      "MIN_OVERLAP", "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "OFFSETS", "OSM",        "OSM_ID_FIELD",
      "PAIRS",       "REFERENCE",      "REFERENCE_ID_FIELD",   "REPORT",  "SKIPPED"
    };
    QCOMPARE( all, expected );
    QVERIFY( required.contains( QStringLiteral( "MISSING_IN_OSM" ) ) );
    QVERIFY( !required.contains( QStringLiteral( "SKIPPED" ) ) );
    const auto madeByDefault = []( const char *name ) {
      return dynamic_cast<const QgsProcessingDestinationParameter *>(
               algorithm()->parameterDefinition( QString::fromLatin1( name ) )
      )
        ->createByDefault();
    };
    QVERIFY( madeByDefault( "MATCHED" ) );
    QVERIFY( !madeByDefault( "PAIRS" ) );
    QCOMPARE( algorithm()->parameterDefinition( QStringLiteral( "MIN_OVERLAP" ) )->defaultValue().toDouble(), 0.3 );
  }

  void numbersAreDeclaredOutputs()
  {
    for ( const char *name :
          { "REFERENCE_COUNT", "OSM_COUNT", "MATCHED_COUNT", "MISSING_IN_OSM_COUNT", "MISSING_IN_REFERENCE_COUNT",
            "SKIPPED_COUNT", "COMPLETENESS_COUNT", "COMPLETENESS_LOW", "COMPLETENESS_HIGH", "COMPLETENESS_AREA",
            "ESTIMATED_TOTAL", "ESTIMATED_TOTAL_LOW", "ESTIMATED_TOTAL_HIGH", "BESIDE_MAPPED_COUNT",
            "PART_OF_MAPPED_COUNT", "COMPLETENESS_BLOCKS" } )
    {
      const QgsProcessingOutputDefinition *output = algorithm()->outputDefinition( QString::fromLatin1( name ) );
      QVERIFY2( output, name );
      QCOMPARE( output->type(), QStringLiteral( "outputNumber" ) );
    }
  }

  void helpIsThere()
  {
    QVERIFY( algorithm()->shortHelpString().size() > 400 );
    QVERIFY( !algorithm()->tags().isEmpty() );
    QVERIFY( !algorithm()->group().isEmpty() );
    QVERIFY( !algorithm()->icon().isNull() );
  }

  void everyFieldInItsPlace()
  {
    const auto reference = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ), squareWkt( 500050, 8900000, 10 ), QString() }
    );
    const auto osm = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { squareWkt( 500001, 8900000, 10 ), squareWkt( 500200, 8900000, 10 ) }
    );
    QVariantMap parameters { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } };
    for ( const char *sink : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "PAIRS", "OFFSETS", "SKIPPED" } )
      parameters.insert( QString::fromLatin1( sink ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
    Run run( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QStringList gap { "name",       "gap_area_m2",     "gap_overlap",      "gap_nearest_m",
                            "gap_reason", "gap_explanation", "gap_neighbour_id", "gap_id" };
    QCOMPARE( fieldNames( run.layer( QStringLiteral( "MISSING_IN_OSM" ) ) ), gap );
    QCOMPARE( fieldNames( run.layer( QStringLiteral( "MISSING_IN_REFERENCE" ) ) ), gap );
    QCOMPARE(
      fieldNames( run.layer( QStringLiteral( "MATCHED" ) ) ),
      ( QStringList {
        "name", "match_ids", "match_relation", "match_iou", "match_overlap", "match_dx_m", "match_dy_m", "match_score"
      } )
    );
    QCOMPARE(
      fieldNames( run.layer( QStringLiteral( "PAIRS" ) ) ),
      ( QStringList {
        "reference_id", "osm_id", "overlap", "iou", "block_overlap", "distance_m", "score", "matched", "match_kind"
      } )
    );
    QCOMPARE(
      fieldNames( run.layer( QStringLiteral( "OFFSETS" ) ) ),
      ( QStringList { "dx_m", "dy_m", "landmarks", "applied", "sure" } )
    );
    QCOMPARE(
      fieldNames( run.layer( QStringLiteral( "SKIPPED" ) ) ), ( QStringList { "name", "skip_layer", "skip_reason" } )
    );
    QCOMPARE( run.number( QStringLiteral( "REFERENCE_COUNT" ) ), 3 );
    QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), 1 );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ), 1 );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ) ), 1 );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 1 );
    QCOMPARE( run.results.value( QStringLiteral( "COMPLETENESS_COUNT" ) ).toDouble(), 0.5 );
    for ( const char *unknown : { "ESTIMATED_TOTAL", "ESTIMATED_TOTAL_LOW", "ESTIMATED_TOTAL_HIGH" } )
      QVERIFY2( run.results.value( QString::fromLatin1( unknown ) ).isNull(), unknown ); // one match is too few to tell

    QgsFeature missing;
    QVERIFY( run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->getFeatures().nextFeature( missing ) );
    QCOMPARE( missing.attribute( QStringLiteral( "name" ) ).toString(), QStringLiteral( "n1" ) );
    QCOMPARE( missing.attribute( QStringLiteral( "gap_reason" ) ).toString(), QStringLiteral( "nothing_near" ) );
    QVERIFY( std::abs( missing.attribute( QStringLiteral( "gap_area_m2" ) ).toDouble() - 100 ) < 0.1 );
    QVERIFY( std::abs( missing.attribute( QStringLiteral( "gap_nearest_m" ) ).toDouble() - 39 ) < 0.04 );
    QCOMPARE( missing.geometry().asWkt( 0 ), QgsGeometry::fromWkt( squareWkt( 500050, 8900000, 10 ) ).asWkt( 0 ) );
    QgsFeature matched;
    QVERIFY( run.layer( QStringLiteral( "MATCHED" ) )->getFeatures().nextFeature( matched ) );
    QCOMPARE( matched.attribute( QStringLiteral( "match_ids" ) ).toString(), QStringLiteral( "1" ) );
    QCOMPARE( matched.attribute( QStringLiteral( "match_relation" ) ).toString(), QStringLiteral( "1:1" ) );
    QgsFeature skipped;
    QVERIFY( run.layer( QStringLiteral( "SKIPPED" ) )->getFeatures().nextFeature( skipped ) );
    QCOMPARE( skipped.attribute( QStringLiteral( "skip_layer" ) ).toString(), QStringLiteral( "REFERENCE" ) );
    QCOMPARE( skipped.attribute( QStringLiteral( "skip_reason" ) ).toString(), QStringLiteral( "null_geometry" ) );
  }

  void idsComeFromTheFieldsAskedFor()
  {
    const auto reference = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ) } );
    const auto osm = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ), { { "REFERENCE", source( reference ) },
                                                 { "OSM", source( osm ) },
                                                 { "REFERENCE_ID_FIELD", "name" },
                                                 { "OSM_ID_FIELD", "name" },
                                                 { "MISSING_IN_OSM", "TEMPORARY_OUTPUT" },
                                                 { "MISSING_IN_REFERENCE", "TEMPORARY_OUTPUT" },
                                                 { "PAIRS", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsFeature pair;
    QVERIFY( run.layer( QStringLiteral( "PAIRS" ) )->getFeatures().nextFeature( pair ) );
    QCOMPARE( pair.attribute( 0 ).toString(), QStringLiteral( "n0" ) );
    QCOMPARE( pair.attribute( 1 ).toString(), QStringLiteral( "n0" ) );
  }

  void resultsAreNamedStyledAndCredited()
  {
    const auto reference = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ) } );
    const auto osm = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 500200, 8900000, 10 ) } );
    const auto destination = [] {
      return QVariant::fromValue(
        QgsProcessingOutputLayerDefinition( QStringLiteral( "TEMPORARY_OUTPUT" ), QgsProject::instance() )
      );
    };
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ), { { "REFERENCE", source( reference ) },
                                                 { "OSM", source( osm ) },
                                                 { "MISSING_IN_OSM", destination() },
                                                 { "MISSING_IN_REFERENCE", destination() } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer *layer = run.layer( QStringLiteral( "MISSING_IN_OSM" ) );
    const auto details = run.context.layersToLoadOnCompletion();
    const auto found = details.constFind( run.results.value( QStringLiteral( "MISSING_IN_OSM" ) ).toString() );
    QVERIFY( found != details.constEnd() );
    QVERIFY( found->postProcessor() );
    QVERIFY2(
      found->groupName.startsWith( QStringLiteral( "Building gaps · " ) ), qPrintable( found->groupName )
    ); // a group a run
    found->postProcessor()->postProcessLayer( layer, run.context, &run.feedback );
    QVERIFY2( layer->name().startsWith( QStringLiteral( "Missing in OSM · " ) ), qPrintable( layer->name() ) );
    QVERIFY( layer->metadata().rights().join( QString() ).contains( QStringLiteral( "OpenStreetMap contributors" ) ) );
    QVERIFY( layer->metadata().licenses().join( QString() ).contains( QStringLiteral( "ODbL" ) ) );
  }

  void oneLayerNeedsNoGroup()
  {
    const auto reference = polygonLayer( QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ) } );
    const std::unique_ptr<QgsVectorLayer> osm( reference->clone() );
    const QVariant loaded = QVariant::fromValue(
      QgsProcessingOutputLayerDefinition( QStringLiteral( "TEMPORARY_OUTPUT" ), QgsProject::instance() )
    );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ), { { "REFERENCE", source( reference ) },
                                                 { "OSM", source( osm ) },
                                                 { "MISSING_IN_OSM", loaded },
                                                 { "MISSING_IN_REFERENCE", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.context.layersToLoadOnCompletion().size(), 1 );
    QCOMPARE( run.context.layersToLoadOnCompletion().first().groupName, QString() );
  }

  void cleanupTestCase()
  {
    lacuna::unregisterProvider();
    QVERIFY( !QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) ) );
    lacuna::unregisterProvider(); // a second time is harmless
  }
};

int main( int argc, char **argv ) { return qgisTestMain<BuildingGapsContractTest>( argc, argv ); }

#include "building_gaps_contract_test.moc"
