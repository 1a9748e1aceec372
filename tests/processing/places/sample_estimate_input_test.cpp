// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:sampleestimate on answers in other words, open, twice, wrong or travelled, and on files that are no design.

#include "provider_registration.h"
#include "sample_answers.h"

#include <qgscoordinatetransform.h>
#include <qgsvectorfilewriter.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lacuna::testing;

namespace
{

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

} // namespace

class SampleEstimateInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

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
};

int main( int argc, char **argv ) { return qgisTestMain<SampleEstimateInputTest>( argc, argv ); }
#include "sample_estimate_input_test.moc"
