// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:sampleestimate through the registry, fed by lacuna:samplecheck as people chain them.

#include "provider_registration.h"
#include "report_page.h"
#include "sample_answers.h"

#include <cmath>

using namespace lacuna::testing;

namespace
{

bool isNull( const Run &run, const char *name )
{
  return QgsVariantUtils::isNull( run.results.value( QString::fromLatin1( name ) ) );
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
      return { wrong ? QStringLiteral( "no" ) : QStringLiteral( "yes" ), -1 };
    } );
    const Run run = estimate( sample );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( !run.feedback.all().contains( QStringLiteral( "half as far apart" ) ) ); // all were asked about
    QCOMPARE( number( run, "MISSING_TRUE" ), 32.0 );                                  // 30 gaps and 2 wrong matches
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
    QVERIFY( run.feedback.all().contains( QStringLiteral( "answers would have limits half as far apart" ) ) );
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
        return { QStringLiteral( "yes" ), -1 };
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
