// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:sampleestimate through the registry, fed by lacuna:samplecheck as people chain them.

#include "provider_registration.h"
#include "qgis_test.h"
#include "report_page.h"
#include "sample_layers.h"

#include <qgsvectorfilewriter.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString YES = QStringLiteral( "yes" );

Run estimate( SampleRun &sample, const QVariantMap &more = {} )
{
  QVariantMap parameters { { "SAMPLE", QVariant::fromValue( sample.sample() ) }, { "DESIGN_FILE", sample.design } };
  for ( auto one = more.constBegin(); one != more.constEnd(); ++one )
    parameters.insert( one.key(), one.value() );
  return Run( QStringLiteral( "lacuna:sampleestimate" ), parameters );
}

double number( const Run &run, const char *name )
{
  return run.results.value( QString::fromLatin1( name ) ).toDouble();
}

bool isNull( const Run &run, const char *name )
{
  return QgsVariantUtils::isNull( run.results.value( QString::fromLatin1( name ) ) );
}

QString stratum( const QgsFeature &feature ) { return feature.attribute( QStringLiteral( "stratum" ) ).toString(); }

// What the run says of a sample in which one thing is wrong.
QString refusal( const std::function<void( SampleRun & )> &spoil )
{
  const GapTown town;
  SampleRun sample( town );
  sample.fill( allRight );
  spoil( sample );
  const Run run = estimate( sample );
  return run.ok ? QStringLiteral( "ok" ) : run.feedback.all();
}

// The number of the first row of a stratum, and a change of one of its fields.
void change( SampleRun &sample, const QString &kind, const QString &field, const QVariant &value, int skip = 0 )
{
  QgsVectorLayer *layer = sample.sample();
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  while ( it.nextFeature( feature ) )
    if ( stratum( feature ) == kind && skip-- == 0 )
    {
      layer->dataProvider()->changeAttributeValues(
        { { feature.id(), { { layer->fields().lookupField( field ), value } } } }
      );
      return;
    }
}

QgsFeature firstOf( SampleRun &sample, const QString &kind )
{
  QgsFeature feature;
  QgsFeatureIterator it = sample.sample()->getFeatures();
  while ( it.nextFeature( feature ) )
    if ( stratum( feature ) == kind )
      return feature;
  return QgsFeature();
}

} // namespace

class SampleEstimateTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:sampleestimate" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList { "COMPARE_WITH", "DESIGN_FILE", "ESTIMATE", "REPORT", "SAMPLE", "SKIPPED" } )
    );
    for ( const char *name :
          { "MISSING_TRUE", "MISSING_TRUE_LOW", "MISSING_TRUE_HIGH", "COMPLETENESS_TRUE", "PRECISION", "RECALL", "DEFF",
            "UNKNOWN_COUNT", "LOW_IF_UNKNOWN_NO", "HIGH_IF_UNKNOWN_YES" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( name ) ), name );
    QVERIFY( QFile::exists( algorithm->svgIconPath() ) && algorithm->svgIconPath().endsWith( "sampleestimate.svg" ) );
  }

  // Everything was looked at, so the truth comes out, and nothing is in doubt.
  void aSampleOfAllGivesTheTruth()
  {
    const GapTown town( 40, 100, 20 );
    SampleRun sample( town, { { "SIZE", 100000 }, { "AREA", QVariant() } } );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QCOMPARE( sample.sample()->featureCount(), 160LL );
    int gaps = 0, matched = 0, extra = 0;
    sample.fill( [&]( const QgsFeature &feature, int ) -> std::pair<QString, int> {
      const QString kind = stratum( feature );
      int &seen = kind == "gap" ? gaps : kind == "matched" ? matched : extra;
      ++seen;
      const bool wrong = kind == "gap" ? seen % 4 == 0 : kind == "matched" ? seen % 50 == 0 : seen % 5 == 0;
      return { wrong ? QStringLiteral( "no" ) : YES, -1 };
    } );
    const Run run = estimate( sample );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( run, "MISSING_TRUE" ), 32.0 ); // 30 gaps and 2 wrong matches
    QCOMPARE( number( run, "MISSING_TRUE_LOW" ), 32.0 );
    QCOMPARE( number( run, "MISSING_TRUE_HIGH" ), 32.0 );
    QCOMPARE( number( run, "COMPLETENESS_TRUE" ), 114.0 / 146 ); // 98 matched and 16 extra
    QCOMPARE( number( run, "PRECISION" ), 0.75 );
    QCOMPARE( number( run, "RECALL" ), 30.0 / 32 );
    QCOMPARE( number( run, "EXTRA_SHARE" ), 0.8 );
    QCOMPARE( number( run, "UNKNOWN_COUNT" ), 0.0 );
    QVERIFY( isNull( run, "CELL_MEAN" ) );
  }

  // Held against the formulas: a stratum of gaps with Wilson's limits of n/(1 - f), rounded outward.
  void theLimitsAreWilsons()
  {
    const GapTown town( 1500, 0, 0 );
    SampleRun sample(
      town, { { "AREA", QVariant() }, { "MATCHED", QVariant() }, { "MISSING_IN_REFERENCE", QVariant() } }
    );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    sample.fill( []( const QgsFeature &, int row ) -> std::pair<QString, int> {
      return { row % 10 == 0 ? "no" : "yes", -1 };
    } );
    const Run run = estimate( sample );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const double n = 200 / ( 1 - 200.0 / 1500 );
    const double z = 1.959963984540054;
    const double middle = ( 0.9 + z * z / ( 2 * n ) ) / ( 1 + z * z / n );
    const double half = z * std::sqrt( 0.09 / n + z * z / ( 4 * n * n ) ) / ( 1 + z * z / n );
    QCOMPARE( number( run, "MISSING_TRUE" ), 1350.0 );
    QCOMPARE( number( run, "MISSING_TRUE_LOW" ), std::floor( 1500 * ( middle - half ) ) );
    QCOMPARE( number( run, "MISSING_TRUE_HIGH" ), std::ceil( 1500 * ( middle + half ) ) );
    QVERIFY( std::abs( number( run, "STANDARD_ERROR" ) - 1500 * std::sqrt( 0.09 / 199 ) ) < 1e-9 );
    QVERIFY( isNull( run, "COMPLETENESS_TRUE" ) && isNull( run, "RECALL" ) );
  }

  void answersOfManyLanguagesAreUnderstood()
  {
    const GapTown town( 30, 0, 0 );
    SampleRun sample(
      town, { { "AREA", QVariant() }, { "MATCHED", QVariant() }, { "MISSING_IN_REFERENCE", QVariant() } }
    );
    const QStringList yes { "yes", "Sí", "SI", "sim", "Oui", "1", "there", "true", " y " };
    const QStringList no { "no", "Não", "non", "0", "not_there", "mapped", "false", "NO." };
    const QStringList unknown { "unknown", "unsure", "cannot_tell", "?", "no sé", "Não sei" };
    const QStringList all = yes + no + unknown;
    sample.fill( [&all]( const QgsFeature &, int row ) -> std::pair<QString, int> {
      return { all.value( row ), -1 };
    } );
    const Run run = estimate( sample, { { "SKIPPED", "TEMPORARY_OUTPUT" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( run, "ANSWERED_COUNT" ), static_cast<double>( yes.size() + no.size() ) );
    QCOMPARE( number( run, "UNKNOWN_COUNT" ), static_cast<double>( unknown.size() ) );
    QCOMPARE( number( run, "OPEN_COUNT" ), static_cast<double>( 30 - all.size() ) );
    QCOMPARE(
      number( run, "PRECISION" ), static_cast<double>( yes.size() ) / static_cast<double>( yes.size() + no.size() )
    );
    // Many have no answer: that is said, and the wider limits are given.
    QVERIFY( run.feedback.all().contains( QStringLiteral( "more than a fifth" ) ) );
    QVERIFY( number( run, "LOW_IF_UNKNOWN_NO" ) < number( run, "MISSING_TRUE_LOW" ) );
    QVERIFY( number( run, "HIGH_IF_UNKNOWN_YES" ) >= number( run, "MISSING_TRUE_HIGH" ) );
    Run again = estimate( sample, { { "SKIPPED", "TEMPORARY_OUTPUT" } } );
    QCOMPARE( again.layer( QStringLiteral( "SKIPPED" ) )->featureCount(), static_cast<long long>( 30 - all.size() ) );
  }

  void findingsMeanWhatTheyMeanForEachStratum()
  {
    const GapTown town( 40, 40, 40 );
    SampleRun sample( town, { { "SIZE", 100000 }, { "AREA", QVariant() } } );
    sample.fill( []( const QgsFeature &, int ) -> std::pair<QString, int> {
      return { QStringLiteral( "mapped" ), -1 };
    } );
    const Run run = estimate( sample );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( run, "GAP_SHARE" ), 0.0 ); // it is on the map: a wrong gap
    QCOMPARE( number( run, "MATCHED_SHARE" ), 1.0 );
    QCOMPARE( number( run, "EXTRA_SHARE" ), 1.0 );
  }

  void housesInSquaresCount()
  {
    const GapTown town;
    SampleRun sample( town );
    sample.fill( []( const QgsFeature &feature, int row ) -> std::pair<QString, int> {
      if ( stratum( feature ) != "cell" )
        return { YES, -1 };
      return { row % 2 ? QString() : QStringLiteral( "sí" ), row % 2 ? 0 : 2 };
    } );
    const Run run = estimate( sample );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( number( run, "CELL_MEAN" ) > 0.5 && number( run, "CELL_MEAN" ) < 1.5 );
    QVERIFY(
      std::abs(
        number( run, "MISSING_TRUE" ) - 120
        - number( run, "CELL_MEAN" ) * static_cast<double>( sample.run.number( QStringLiteral( "CELLS_COUNT" ) ) )
      )
      < 1e-9
    );
    QVERIFY( number( run, "MISSING_TRUE_LOW" ) > 120 );
  }

  void wrongAnswersAreSentences()
  {
    const auto says = []( const QString &said, const char *text ) {
      return said.contains( QString::fromUtf8( text ) ) ? QString() : said;
    };
    QCOMPARE( refusal( []( SampleRun & ) {} ), QStringLiteral( "ok" ) );
    QCOMPARE(
      says( refusal( []( SampleRun &s ) { change( s, "gap", "answer", "perhaps" ); } ), "“perhaps”" ), QString()
    );
    QCOMPARE(
      says(
        refusal( []( SampleRun &s ) { change( s, "gap", "sample_id", "s9999" ); } ),
        "not in the design (sample_id s9999)"
      ),
      QString()
    );
    QCOMPARE(
      says( refusal( []( SampleRun &s ) { change( s, "gap", "sample_id", QVariant() ); } ), "(empty)" ), QString()
    );
    for ( const QVariant &count : { QVariant( -3 ), QVariant() } )
      QCOMPARE(
        says(
          refusal( [&count]( SampleRun &s ) {
            change( s, "cell", "answer", "yes" );
            change( s, "cell", "count", count );
          } ),
          "field count"
        ),
        QString()
      );
    QCOMPARE(
      says(
        refusal( []( SampleRun &s ) {
          change( s, "cell", "answer", "no" );
          change( s, "cell", "count", 4 );
        } ),
        "contradict"
      ),
      QString()
    );
    QCOMPARE(
      says(
        refusal( []( SampleRun &s ) {
          QgsFeature twice = firstOf( s, "gap" );
          twice.setAttribute( "answer", "no" );
          QgsFeatureList list { twice };
          s.sample()->dataProvider()->addFeatures( list );
        } ),
        "answered twice"
      ),
      QString()
    );
    QCOMPARE(
      says(
        refusal( []( SampleRun &s ) {
          const QgsFeature moved = firstOf( s, "gap" );
          QgsGeometry geometry = moved.geometry();
          geometry.translate( 3, 0 );
          QgsGeometryMap map { { moved.id(), geometry } };
          s.sample()->dataProvider()->changeGeometryValues( map );
        } ),
        "geometry"
      ),
      QString()
    );
    QCOMPARE(
      says(
        refusal( []( SampleRun &s ) {
          s.fill( []( const QgsFeature &, int ) -> std::pair<QString, int> { return { QStringLiteral( " " ), -1 }; } );
          for ( int i = 0; i < 200; ++i )
            change( s, "cell", "count", QVariant(), i );
        } ),
        "answered yes or no"
      ),
      QString()
    );
  }

  void theSameAnswerTwiceCountsOnce()
  {
    const GapTown town;
    SampleRun sample( town );
    sample.fill( allRight );
    QgsFeature twice = firstOf( sample, QStringLiteral( "gap" ) );
    QgsFeatureList list { twice };
    sample.sample()->dataProvider()->addFeatures( list );
    const Run run = estimate( sample );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( run, "ANSWERED_COUNT" ), 200.0 );
  }

  // Of a copy that nobody filled and one that somebody did the second counts, whichever comes first.
  void aBlankRowIsTheOneLeftOut()
  {
    const GapTown town;
    for ( const bool blankFirst : { true, false } )
    {
      SampleRun sample( town );
      sample.fill( allRight );
      QgsFeature copy = firstOf( sample, QStringLiteral( "gap" ) );
      const QString id = copy.attribute( "sample_id" ).toString();
      const int note = copy.fieldNameIndex( QStringLiteral( "note" ) );
      copy.setAttribute( note, QStringLiteral( "the copy" ) );
      if ( blankFirst )
        change( sample, QStringLiteral( "gap" ), QStringLiteral( "answer" ), QVariant() );
      else
        copy.setAttribute( QStringLiteral( "answer" ), QVariant() );
      QgsFeatureList list { copy };
      sample.sample()->dataProvider()->addFeatures( list );
      Run run = estimate( sample, { { "SKIPPED", "TEMPORARY_OUTPUT" } } );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QCOMPARE( number( run, "ANSWERED_COUNT" ), 200.0 );
      QCOMPARE( number( run, "OPEN_COUNT" ), 0.0 );
      QgsVectorLayer *skipped = run.layer( QStringLiteral( "SKIPPED" ) );
      QCOMPARE( valuesOf( skipped, QStringLiteral( "skip_reason" ) ), QStringList { "duplicate" } );
      QCOMPARE( valuesOf( skipped, QStringLiteral( "sample_id" ) ), QStringList { id } );
      QCOMPARE( valuesOf( skipped, QStringLiteral( "answer" ) ), QStringList { QString() } );
      QCOMPARE( valuesOf( skipped, QStringLiteral( "note" ) ), QStringList { blankFirst ? "" : "the copy" } );
    }
  }

  void openRowsAreSkippedForTheirReason()
  {
    const GapTown town;
    SampleRun sample( town );
    sample.fill( allRight );
    change( sample, QStringLiteral( "gap" ), QStringLiteral( "answer" ), QVariant() );
    Run run = estimate( sample, { { "SKIPPED", "TEMPORARY_OUTPUT" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ), QStringList { "no_answer" }
    );
  }

  void aStratumWithoutAnswersHasNoTotal()
  {
    const GapTown town;
    SampleRun sample( town );
    sample.fill( []( const QgsFeature &feature, int row ) -> std::pair<QString, int> {
      return stratum( feature ) == "matched" ? std::pair<QString, int>() : allRight( feature, row );
    } );
    for ( int i = 0; i < 200; ++i )
      change( sample, QStringLiteral( "matched" ), QStringLiteral( "answer" ), QVariant(), i );
    Run run = estimate( sample, { { "ESTIMATE", "TEMPORARY_OUTPUT" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( isNull( run, "MISSING_TRUE" ) && isNull( run, "COMPLETENESS_TRUE" ) && isNull( run, "MATCHED_SHARE" ) );
    QCOMPARE( number( run, "GAP_SHARE" ), 1.0 );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "there is no total" ) ), qPrintable( run.feedback.all() ) );
    QCOMPARE( run.layer( QStringLiteral( "ESTIMATE" ) )->featureCount(), 8LL );
  }

  void deletedRowsAreNotForgotten()
  {
    const GapTown town;
    SampleRun sample( town );
    sample.fill( allRight );
    sample.sample()->dataProvider()->deleteFeatures( { firstOf( sample, QStringLiteral( "gap" ) ).id() } );
    const Run run = estimate( sample );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( run, "OPEN_COUNT" ), 1.0 );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "must not be deleted" ) ) );
  }

  // Formats round coordinates, turn rings round, change the CRS, or have no geometry: the answers are still those.
  void aSampleThatTravelledIsKnownAgain()
  {
    const GapTown town;
    SampleRun sample( town );
    sample.fill( allRight );
    const double missing = number( estimate( sample ), "MISSING_TRUE" );
    QCOMPARE( missing, 120.0 );
    const QMap<QString, QString> endings {
      { "GeoJSON", "geojson" }, { "ESRI Shapefile", "shp" }, { "CSV", "csv" }, { "FlatGeobuf", "fgb" }
    };
    for ( const QString &driver : endings.keys() )
    {
      const QString path = sample.folder.filePath( QStringLiteral( "travelled." ) + endings.value( driver ) );
      QgsVectorFileWriter::SaveVectorOptions options;
      options.driverName = driver;
      options.fileEncoding = QStringLiteral( "UTF-8" );
      if ( driver == "GeoJSON" )
        options.ct = QgsCoordinateTransform(
          sample.sample()->crs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
          QgsCoordinateTransformContext()
        );
      QVERIFY(
        QgsVectorFileWriter::writeAsVectorFormatV3( sample.sample(), path, QgsCoordinateTransformContext(), options )
        == QgsVectorFileWriter::NoError
      );
      const Run run(
        QStringLiteral( "lacuna:sampleestimate" ), { { "SAMPLE", path }, { "DESIGN_FILE", sample.design } }
      );
      QVERIFY2( run.ok, qPrintable( driver + ": " + run.feedback.all() ) );
      QCOMPARE( number( run, "MISSING_TRUE" ), missing );
      QCOMPARE( number( run, "ANSWERED_COUNT" ), 200.0 );
    }
  }

  void aFileThatIsNoDesignIsRefused()
  {
    const GapTown town;
    SampleRun sample( town );
    sample.fill( allRight );
    const auto said = [&sample]( const QByteArray &bytes ) {
      const QString path = sample.folder.filePath( QStringLiteral( "other.json" ) );
      QFile file( path );
      if ( !file.open( QIODevice::WriteOnly ) || file.write( bytes ) < 0 )
        return QString();
      file.close();
      const Run run = estimate( sample, { { "DESIGN_FILE", path } } );
      return run.ok ? QStringLiteral( "ok" ) : run.feedback.all();
    };
    const QByteArray good = sample.designBytes();
    QCOMPARE( said( good ), QStringLiteral( "ok" ) );
    for ( const QByteArray &bad :
          { QByteArray(), QByteArray( "{}" ), QByteArray( "[1,2" ), QByteArray( "\xff\xfe\x00", 3 ),
            good.left( good.size() / 2 ), QByteArray( good ).replace( "\"N\": 120", "\"N\": -1" ),
            QByteArray( good ).replace( "\"N\": 120", "\"N\": 3" ), QByteArray( good ).replace( "\"gap\"", "\"gop\"" ),
            QByteArray( good ).replace( "\"version\": 1", "\"version\": 99" ) } )
      QVERIFY2(
        said( bad ).contains( QStringLiteral( "is no design of a sample" ) ), qPrintable( said( bad ).left( 300 ) )
      );
    // A row cut out, with what stands round it left as it should be.
    QJsonObject cut = QJsonDocument::fromJson( good ).object();
    QJsonArray rows = cut.value( QStringLiteral( "rows" ) ).toArray();
    rows.removeLast();
    cut.insert( QStringLiteral( "rows" ), rows );
    const QString why = said( QJsonDocument( cut ).toJson() );
    QVERIFY2( why.contains( QStringLiteral( "rows were taken out of it" ) ), qPrintable( why ) );
    // The design of another sample: its ids may be the same, its places are not.
    const GapTown other( 300, 300, 10 );
    SampleRun another( other );
    QVERIFY( said( another.designBytes() ).contains( QStringLiteral( "geometry" ) ) );
  }

  void areasWidenTheLimits()
  {
    const GapTown town( 800, 400, 0 );
    const QVariantMap parameters {
      { "SIZE", 120 }, { "MATCHED", QVariant() }, { "MISSING_IN_REFERENCE", QVariant() }, { "AREA", QVariant() }
    };
    QVariantMap inAreas = parameters;
    inAreas.insert( QStringLiteral( "DESIGN" ), QStringLiteral( "areas" ) );
    inAreas.insert( QStringLiteral( "AREAS" ), 4 );
    SampleRun sample( town, inAreas );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    sample.fill( []( const QgsFeature &feature, int ) -> std::pair<QString, int> {
      return { feature.attribute( QStringLiteral( "area_id" ) ).toInt() == 1 ? "no" : "yes", -1 };
    } );
    const Run run = estimate( sample );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( number( run, "DEFF" ) > 10 );
    QVERIFY( number( run, "MISSING_TRUE_HIGH" ) - number( run, "MISSING_TRUE_LOW" ) > 400 );
  }

  void theReportIsForTheMayor()
  {
    const GapTown town;
    SampleRun sample( town );
    sample.fill( allRight );
    const QString file = sample.folder.filePath( QStringLiteral( "estimate.html" ) );
    const Run run = estimate( sample, { { "REPORT", file } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const Page page = pageOf( file );
    QVERIFY( page.good );
    QVERIFY2( page.text.contains( QStringLiteral( "Of 120 gaps about 120 (" ) ), qPrintable( page.text ) );
    QVERIFY( page.text.contains( QStringLiteral( "both maps miss it lacks 120 (" ) ) );
    QVERIFY( page.text.contains( QStringLiteral( "Olofsson" ) ) );
    // The next one, in which a gap turned out not to be one, beside it.
    change( sample, QStringLiteral( "gap" ), QStringLiteral( "answer" ), QStringLiteral( "no" ) );
    const QString later = sample.folder.filePath( QStringLiteral( "later.html" ) );
    const Run second = estimate( sample, { { "REPORT", later }, { "COMPARE_WITH", file } } );
    QVERIFY2( second.ok, qPrintable( second.feedback.all() ) );
    QVERIFY( !page.text.contains( QStringLiteral( "What has changed since" ) ) );
    QVERIFY( pageOf( later ).text.contains( QStringLiteral( "What has changed since" ) ) );
    QVERIFY( figureOf( pageOf( later ), QStringLiteral( "precision" ) ) < 1 );
    QCOMPARE( figureOf( page, QStringLiteral( "precision" ) ), 1.0 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<SampleEstimateTest>( argc, argv ); }
#include "sample_estimate_test.moc"
