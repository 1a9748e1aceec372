// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:fieldcheck through the registry and in qgis_process: lists, order, wrong clicks, and the way back through
// lacuna:importfindings. tests/shim/forms_test.py reads the forms with another reader, and hands them to pyxform.

#include "crowd_layers.h"
#include "field/check_form.h"
#include "field/check_places.h"
#include "file_content.h"
#include "finding_files.h"
#include "layers/degree_area.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "sample_layers.h"
#include "saved_layer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>

using namespace lacuna::testing;
using lacuna::CheckFormOptions;
using lacuna::CheckPlaces;
using lacuna::CrowdGap;
using lacuna::FormTarget;
using lacuna::TextTable;

namespace
{

const QString FIELD_CHECK = QStringLiteral( "lacuna:fieldcheck" );

/// One run with its files.
struct Visit
{
  QTemporaryDir folder;
  QString form = folder.filePath( QStringLiteral( "form.xlsx" ) );
  QString list = folder.filePath( QStringLiteral( "places.csv" ) );
  QString area = folder.filePath( QStringLiteral( "area.geojson" ) );
  QString features = folder.filePath( QStringLiteral( "features.geojson" ) );
  Run run;

  explicit Visit( const QVariantMap &more, int threads = 2 ) : run( FIELD_CHECK, parameters( more ), threads ) {}
  QVariantMap parameters( const QVariantMap &more ) const
  {
    QVariantMap all { { "FORM", form }, { "LIST", list }, { "LANGUAGE", "es" } };
    all.insert( more );
    if ( all.value( "TARGET" ) == QLatin1String( "fieldtm" ) && !all.contains( "AREA_FILE" ) )
      all.insert( { { "AREA_FILE", area }, { "FEATURES_FILE", features } } );
    return all;
  }
  /// Rows of the list; none of our cells has a comma or a quote.
  QList<QStringList> rows() const
  {
    QList<QStringList> all;
    for ( QString line : QString::fromUtf8( contentOf( list ) ).split( '\n', Qt::SkipEmptyParts ) )
      all << line.remove( '"' ).split( ',' );
    return all;
  }
  QStringList column( const QString &heading ) const
  {
    QStringList cells;
    const QList<QStringList> all = rows();
    const int at = static_cast<int>( all.first().indexOf( heading ) );
    for ( int i = 1; i < all.size() && at >= 0; ++i )
      cells << all.at( i ).at( at );
    return cells;
  }
  QJsonArray json( const QString &file ) const
  {
    return QJsonDocument::fromJson( contentOf( file ) ).object().value( "features" ).toArray();
  }
};

/// Two tasks of a row of crowdGaps( 12 ): 10 holds the first six, 9 the others.
std::unique_ptr<QgsVectorLayer> twoTasks()
{
  auto layer = polygonLayer(
    QStringLiteral( "EPSG:32718" ), { squareWkt( 499990, 8899900, 180 ), squareWkt( 500170, 8899900, 180 ) },
    QStringLiteral( "tasks" ), QStringLiteral( "&field=task_id:string(9)" )
  );
  QgsChangedAttributesMap ids;
  int number = 10;
  for ( QgsFeatureIterator it = layer->getFeatures(); number > 8; --number )
  {
    QgsFeature feature;
    it.nextFeature( feature );
    ids.insert( feature.id(), { { 0, QString::number( number ) } } );
  }
  layer->dataProvider()->changeAttributeValues( ids );
  return layer;
}

QString partOf( const char *wkt )
{
  CrowdGap gap { QStringLiteral( "g1" ), QgsGeometry::fromWkt( QString::fromLatin1( wkt ) ), {}, {}, 0 };
  gap.place = gap.geometry.pointOnSurface().isEmpty() ? QgsPointXY( 1, 1 ) : gap.geometry.pointOnSurface().asPoint();
  return QString::fromStdString( CheckPlaces::odkText( CheckPlaces::onePart( gap ) ) );
}

/// Seconds of CPU from the wish to cancel, so long after the beginning, to the end of a run for Field-TM.
double lateness( QVariantMap parameters, double after )
{
  QTemporaryDir folder;
  for ( const char *name : { "FORM.xlsx", "LIST.csv", "AREA_FILE.geojson", "FEATURES_FILE.geojson" } )
    parameters.insert(
      QString::fromLatin1( name ).section( '.', 0, 0 ), folder.filePath( QString::fromLatin1( name ) )
    );
  parameters.insert( "TARGET", "fieldtm" );
  QgsProcessingContext context;
  Listener feedback;
  std::clock_t wish = 0;
  std::thread canceler( [&] {
    std::this_thread::sleep_for( std::chrono::milliseconds( static_cast<int>( after * 1000 ) ) );
    wish = std::clock();
    feedback.cancel();
  } );
  bool ok = false;
  std::unique_ptr<QgsProcessingAlgorithm>( QgsApplication::processingRegistry()->createAlgorithmById( FIELD_CHECK ) )
    ->run( parameters, context, &feedback, &ok );
  const std::clock_t end = std::clock();
  canceler.join();
  return wish == 0 || wish > end ? 0 : static_cast<double>( end - wish ) / CLOCKS_PER_SEC;
}

QStringList columnOf( const TextTable &table, const std::string &heading )
{
  QStringList cells;
  const auto at = std::find( table.headings.begin(), table.headings.end(), heading ) - table.headings.begin();
  for ( const std::vector<std::string> &row : table.rows )
    cells << QString::fromStdString( row.at( static_cast<std::size_t>( at ) ) );
  return cells;
}

} // namespace

class FieldCheckTest : public QObject, private FindingFolder
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( FIELD_CHECK );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ), ( QStringList {
                                     "AREA_FILE", "FEATURES_FILE", "FORM", "GAPS", "ID_FIELD", "LANGUAGE", "LIST",
                                     "QUESTIONS", "SAMPLE", "TARGET", "TASKS"
                                   } )
    );
    for ( const char *number : { "PLACES_COUNT", "FILE_BYTES" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "field" ) );
    QVERIFY( algorithm->svgIconPath().endsWith( "fieldcheck.svg" ) );
  }

  // Latitude first, one ring, closed, no holes, the largest part; expected by hand.
  void shapesAsTelephonesTakeThem()
  {
    QCOMPARE( partOf( "Point (-75.5 -12.25)" ), QStringLiteral( "-12.25 -75.5 0 0" ) );
    QCOMPARE(
      partOf( "Polygon ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 1))" ),
      QStringLiteral( "0 0 0 0;0 4 0 0;4 4 0 0;4 0 0 0;0 0 0 0" )
    );
    QCOMPARE(
      partOf( "MultiPolygon (((0 0, 1 0, 1 1, 0 0)), ((2 2, 5 2, 5 5, 2 2)))" ),
      QStringLiteral( "2 2 0 0;2 5 0 0;5 5 0 0;2 2 0 0" )
    );
    QCOMPARE( partOf( "MultiLineString ((0 0, 1 0), (0 5, 7 5))" ), QStringLiteral( "5 0 0 0;5 7 0 0" ) );
    QCOMPARE( partOf( "LineString (1 1, 1.000000001 1)" ), QStringLiteral( "1 1 0 0" ) );
    QCOMPARE( partOf( "Polygon ((1 1, 1.000000001 1, 1 1.000000001, 1 1))" ), QStringLiteral( "1 1 0 0" ) );
    QCOMPARE( partOf( "Point (0.00000001 -0.00000001)" ), QStringLiteral( "0 0 0 0" ) );
  }

  void aListForEachTool()
  {
    const auto gaps = crowdGaps( 12 );
    Visit kobo( { { "GAPS", source( gaps ) }, { "ID_FIELD", "name" } } );
    QVERIFY2( kobo.run.ok, qPrintable( kobo.run.feedback.all() ) );
    QCOMPARE( kobo.run.number( "PLACES_COUNT" ), 12LL );
    QCOMPARE( kobo.rows().size(), 13 );
    QCOMPARE( kobo.rows().first(), ( QStringList { "name", "label", "geometry", "gap_id", "task_id" } ) );
    QCOMPARE( kobo.column( "name" ), kobo.column( "gap_id" ) );
    QVERIFY( !contentOf( kobo.list ).startsWith( "\xEF\xBB\xBF" ) && !contentOf( kobo.list ).contains( '\r' ) );
    static const QRegularExpression ring(
      QStringLiteral( R"(^(-9\.\d{1,7} -7[45](?:\.\d{1,7})? 0 0)(;[-\d. ]+ 0 0){3};\1$)" )
    );
    for ( const QString &shape : kobo.column( "geometry" ) )
      QVERIFY2( ring.match( shape ).hasMatch(), qPrintable( shape ) );
    QSet<QString> ids;
    for ( const QString &id : kobo.column( "gap_id" ) )
      ids << id;
    for ( int i = 0; i < 12; ++i )
      QVERIFY( ids.contains( QStringLiteral( "gn%1" ).arg( i ) ) );
    QVERIFY( !QFileInfo::exists( kobo.area ) );

    Visit odk( { { "GAPS", source( gaps ) }, { "TARGET", "odk" } } );
    QVERIFY2( odk.run.ok, qPrintable( odk.run.feedback.all() ) );
    // Central refuses other columns than label and the properties, which are what the form saves to.
    CheckFormOptions options;
    options.target = FormTarget::Odk;
    options.list = QStringLiteral( "places" );
    QStringList saved = columnOf( lacuna::check_form::sheets( options ).front(), "save_to" );
    saved.removeAll( QString() );
    QStringList headings = odk.rows().first();
    QVERIFY( headings.removeOne( "label" ) );
    saved.sort();
    headings.sort();
    QCOMPARE( headings, saved );
  }

  void visitsGoTaskByTask()
  {
    const auto gaps = crowdGaps( 13 ), tasks = twoTasks(); // the last one lies in none
    Visit visit( { { "GAPS", source( gaps ) }, { "ID_FIELD", "name" }, { "TASKS", source( tasks ) } } );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    QCOMPARE( visit.column( "task_id" ).mid( 0, 6 ).join( ' ' ), QStringLiteral( "9 9 9 9 9 9" ) ); // before 10
    QCOMPARE( visit.column( "task_id" ).mid( 6, 6 ).join( ' ' ), QStringLiteral( "10 10 10 10 10 10" ) );
    QCOMPARE( visit.column( "task_id" ).last(), QString() );
    QVERIFY( visit.column( "label" ).first().startsWith( QString::fromUtf8( "9-1 · gn" ) ) );
    QVERIFY( visit.column( "label" ).at( 11 ).startsWith( QString::fromUtf8( "10-6 · gn" ) ) );
    QCOMPARE( visit.column( "gap_id" ).last(), QStringLiteral( "gn12" ) );
    QVERIFY( visit.run.feedback.all().contains( "1 place" ) );
    // Gaps in a row are visited along it: each next one is a neighbour, but for the joints of the curve.
    int far = 0;
    for ( int i = 1; i < 6; ++i )
    {
      const auto number = [&]( int row ) { return visit.column( "gap_id" ).at( row ).mid( 2 ).toInt(); };
      far += std::abs( number( i ) - number( i - 1 ) ) > 1 ? 1 : 0;
    }
    QVERIFY( far <= 1 );
  }

  void theSameFilesWhateverTheOrderAndThreads()
  {
    const auto there = crowdGaps( 60 ), back = crowdGaps( 60, true );
    const QVariantMap how { { "ID_FIELD", "name" }, { "TARGET", "fieldtm" } };
    QVariantMap one = how, other = how;
    one.insert( "GAPS", source( there ) );
    other.insert( "GAPS", source( back ) );
    const Visit first( one, 1 ), second( other, 4 );
    for ( const QString &file : { first.form, first.list, first.area, first.features } )
    {
      const QString name = QFileInfo( file ).fileName();
      QVERIFY2( !contentOf( file ).isEmpty(), qPrintable( name ) );
      QVERIFY2( contentOf( file ) == contentOf( second.folder.filePath( name ) ), qPrintable( name ) );
    }
  }

  void filesForFieldTm()
  {
    const auto gaps = crowdGaps( 12 ), tasks = twoTasks();
    Visit visit( { { "GAPS", source( gaps ) }, { "TARGET", "fieldtm" }, { "TASKS", source( tasks ) } } );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    QCOMPARE( visit.json( visit.features ).size(), 12 );
    for ( const QJsonValue &one : visit.json( visit.features ) )
    {
      const QJsonObject feature = one.toObject(), properties = feature["properties"].toObject();
      QCOMPARE( feature["geometry"].toObject()["type"].toString(), QStringLiteral( "Polygon" ) );
      QCOMPARE( feature["id"].toString(), properties["osm_id"].toString() );
      static const QRegularExpression allowed( QStringLiteral( "^[A-Za-z0-9_-]+$" ) );
      for ( const QString &key : properties.keys() )
        QVERIFY( allowed.match( key ).hasMatch() && properties[key].isString() && key != "name" && key != "label" );
    }
    const auto outline = [&]( const Visit &one ) {
      return QgsGeometry::fromPolygonXY( { [&] {
        QgsPolylineXY ring;
        const QJsonObject shape = one.json( one.area ).first().toObject()["geometry"].toObject();
        for ( const QJsonValue &corner : shape["coordinates"].toArray().first().toArray() )
          ring << QgsPointXY( corner.toArray().at( 0 ).toDouble(), corner.toArray().at( 1 ).toDouble() );
        return ring;
      }() } );
    };
    const double m2 = 360 * 180; // of both tasks; UTM shrinks by 0.04 %
    QVERIFY( std::abs( lacuna::ellipsoidalM2( outline( visit ) ) / m2 - 1 ) < 0.002 );
    Visit alone( { { "GAPS", source( gaps ) }, { "TARGET", "fieldtm" } } );
    QCOMPARE( alone.json( alone.area ).size(), 1 );
    const double around = ( 340 + 60 ) * ( 10 + 60 ); // twelve houses, 30 m more on each side
    QVERIFY( std::abs( lacuna::ellipsoidalM2( outline( alone ) ) / around - 1 ) < 0.02 );
  }

  void namesThatFieldTmInjectsAreNotAsked()
  {
    CheckFormOptions options;
    options.target = FormTarget::FieldTm;
    options.asksExposure = true;
    options.isSample = true;
    options.tasks = QStringList { "1", "2" };
    const std::vector<TextTable> sheets = lacuna::check_form::sheets( options );
    const QStringList reserved = lacuna::check_form::reservedNames();
    for ( const QString &name : columnOf( sheets.at( 0 ), "name" ) )
      QVERIFY2( !reserved.contains( name ), qPrintable( name ) );
    for ( const QString &list : columnOf( sheets.at( 1 ), "list_name" ) )
      QVERIFY( !QStringList( { "yes_no", "mapping_mode", "digitisation_problem" } ).contains( list ) );
    for ( const std::string &heading : sheets.at( 0 ).headings )
      QVERIFY2( heading.find( "Espa" ) == std::string::npos, heading.c_str() );
  }

  // What a form holds in words comes back as the code, in every language.
  void answersFindTheirGapAgain_data()
  {
    QTest::addColumn<QString>( "language" );
    for ( const char *language : { "", "en", "es", "pt", "fr" } )
      QTest::newRow( *language ? language : "codes" ) << QString::fromLatin1( language );
  }
  void answersFindTheirGapAgain()
  {
    QFETCH( QString, language );
    const auto gaps = gapsWithIds( 5 );
    Visit visit( { { "GAPS", source( gaps ) }, { "QUESTIONS", "exposure" } } );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    const bool words = !language.isEmpty();
    QByteArray answers = "\"gap_id\";\""
                         + ( words ? lacuna::form_words::foundBuilding().in( language ) : "found" ).toUtf8()
                         + "\";\"_uuid\";\"_submission_time\"\n";
    const QList<lacuna::FormChoice> choices = lacuna::form_words::foundChoices();
    for ( int i = 0; i < 5; ++i )
    {
      const QString said = words ? choices.at( i ).label.in( language ) : choices.at( i ).code;
      const QString id = visit.column( "gap_id" ).at( i );
      answers += QStringLiteral( "\"%1\";\"%2\";\"u%1\";\"2026-10-01T10:00:00\"\n" ).arg( id, said ).toUtf8();
    }
    QVariantMap more { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } };
    if ( words )
      more.insert( "FORM", visit.form );
    Run back( IMPORT_FINDINGS, importing( { write( "answers.csv", answers ) }, more ) );
    QVERIFY2( back.ok, qPrintable( back.feedback.all() ) );
    QCOMPARE( back.number( "UNMATCHED_COUNT" ), 0LL );
    const QStringList ids = valuesOf( back.layer( "CHECKED" ), "gap_id" );
    const QStringList expected { "there", "not_there", "not_there", "there", "unsure" };
    for ( int i = 0; i < 5; ++i )
      QCOMPARE(
        valuesOf( back.layer( "CHECKED" ), "found" ).at( ids.indexOf( visit.column( "gap_id" ).at( i ) ) ),
        expected.at( i )
      );
  }

  // Field-TM puts the form into its own and hands the id of a place back as xid.
  void answersFromFieldTmFindTheirGap()
  {
    const auto gaps = gapsWithIds( 3 );
    const QString answers = write(
      "central.csv", "SubmissionDate,xid,survey_questions-found,KEY\n2026-10-01T10:00:00Z,g1,yes,uuid:1\n"
                     "2026-10-01T10:00:00Z,g2,no,uuid:2\n"
    );
    Run back(
      IMPORT_FINDINGS, importing( { answers }, { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } } )
    );
    QVERIFY2( back.ok, qPrintable( back.feedback.all() ) );
    QCOMPARE( back.number( "UNMATCHED_COUNT" ), 0LL );
    QCOMPARE( valuesOf( back.layer( "CHECKED" ), "found" ), ( QStringList { "", "there", "not_there" } ) );
  }

  void aSampleGoesOutAndComesBackFilled()
  {
    const GapTown town;
    SampleRun drawn( town );
    QVERIFY2( drawn.run.ok, qPrintable( drawn.run.feedback.all() ) );
    QgsVectorLayer *sample = drawn.sample();
    QVERIFY( sample );
    Visit visit( { { "SAMPLE", QVariant::fromValue( sample ) } } );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    QVERIFY( visit.rows().first().contains( "sample_id" ) && visit.rows().first().contains( "stratum" ) );
    QCOMPARE( visit.run.number( "PLACES_COUNT" ), sample->featureCount() );
    const QStringList ids = visit.column( "gap_id" ), rows = visit.column( "sample_id" ),
                      strata = visit.column( "stratum" );
    QVERIFY( strata.contains( "cell" ) && strata.contains( "gap" ) );
    QByteArray answers = "gap_id;sample_id;found;count;_uuid;_submission_time\n";
    for ( int i = 0; i < rows.size(); ++i )
      answers += QStringLiteral( "%1;%2;yes;%3;u%2;2026-10-01T10:00:00\n" )
                   .arg( ids.at( i ), rows.at( i ), strata.at( i ) == "cell" ? "2" : "" )
                   .toUtf8();
    Run back(
      IMPORT_FINDINGS, importing(
                         { write( "answers.csv", answers ) },
                         { { "SAMPLE", QVariant::fromValue( sample ) }, { "SAMPLE_FILLED", "TEMPORARY_OUTPUT" } }
                       )
    );
    QVERIFY2( back.ok, qPrintable( back.feedback.all() ) );
    QCOMPARE( back.number( "UNMATCHED_COUNT" ), 0LL );
    QCOMPARE( back.number( "SAMPLE_ANSWERED" ), sample->featureCount() );
    QCOMPARE(
      sumOf( back.layer( "SAMPLE_FILLED" ), "count" ),
      2.0 * static_cast<double>( strata.count( QStringLiteral( "cell" ) ) )
    );
  }

  void wrongClicksAreSentences()
  {
    const auto gaps = crowdGaps( 3 ), none = polygonLayer( "EPSG:32718", {} ),
               lost = polygonLayer( "", { squareWkt( 0, 0, 1 ) } );
    const auto far = polygonLayer( "EPSG:32718", { squareWkt( 600000, 8000000, 100 ) }, "far" );
    const auto wide = polygonLayer(
      "EPSG:4326", { squareWkt( -75, -12, 0.001 ), squareWkt( -74, -11, 0.001 ), squareWkt( -74, -12, 0.1 ) }
    );
    const QVariantMap good { { "GAPS", source( gaps ) } };
    const auto said = [&]( const QVariantMap &wrong ) {
      QVariantMap all = good;
      all.insert( wrong );
      const Visit visit( all );
      const bool isClean = !visit.run.ok && !QFileInfo::exists( visit.form ) && !QFileInfo::exists( visit.list );
      return isClean ? visit.run.feedback.all() : QStringLiteral( "went on" );
    };
    QVERIFY( said( { { "GAPS", QVariant() } } ).contains( "not said what to visit" ) );
    QVERIFY( said( { { "SAMPLE", source( gaps ) } } ).contains( "sample_id" ) );
    QVERIFY( said( { { "GAPS", source( none ) } } ).contains( "layer" ) );
    QVERIFY( said( { { "GAPS", source( lost ) } } ).contains( "CRS" ) );
    QVERIFY( said( { { "ID_FIELD", "nothing" } } ).contains( "nothing" ) );
    QVERIFY( said( { { "TASKS", source( far ) } } ).contains( "lies in a task of" ) );
    QVERIFY( said( { { "LIST", mFolder.filePath( "lugares (1).csv" ) } } ).contains( "places.csv" ) );
    QVERIFY( said( { { "FORM", mFolder.filePath( "form.xls" ) } } ).contains( "form.xlsx" ) );
    QVERIFY( said( { { "LIST", mFolder.filePath( "1.csv" ) } } ).contains( "places.csv" ) );
    QVERIFY( said( { { "LIST", mFolder.filePath( "places.txt" ) } } ).contains( "places.csv" ) );
    QVERIFY( said( { { "TARGET", "fieldtm" }, { "AREA_FILE", QVariant() } } ).contains( "FEATURES_FILE" ) );
    QVERIFY( said( { { "GAPS", source( wide ) }, { "TARGET", "fieldtm" } } ).contains( "1,000" ) );
    QVERIFY( said( { { "FORM", "/nowhere/form.xlsx" } } ).contains( "nowhere" ) );
    Visit needless( { { "GAPS", source( gaps ) }, { "AREA_FILE", mFolder.filePath( "area.geojson" ) } } );
    QVERIFY( needless.run.ok && needless.run.feedback.all().contains( "only for Field-TM" ) );
    QVERIFY( !needless.run.results.contains( "AREA_FILE" ) );
  }

  void bothLayersAreOneTooMany()
  {
    const GapTown town;
    SampleRun drawn( town );
    const Visit visit( { { "GAPS", source( town.gaps ) }, { "SAMPLE", QVariant::fromValue( drawn.sample() ) } } );
    QVERIFY( !visit.run.ok && visit.run.feedback.all().contains( "Leave one of them empty" ) );
  }

  void roadsPointsAndOddRows()
  {
    const auto roads
      = lineLayer( "EPSG:4326", { "LineString (-75 -12, -75 -12.001)", "", "LineString (-75 -12, -75 -12)" } );
    Visit visit( { { "GAPS", source( roads ) }, { "QUESTIONS", "exposure" } } );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    QVERIFY( visit.run.feedback.all().contains( "streets and paths" ) );
    QCOMPARE( visit.run.number( "PLACES_COUNT" ) + 1, 3LL ); // one has no geometry
    CheckFormOptions options;
    options.isRoads = true;
    QVERIFY( !columnOf( lacuna::check_form::sheets( options ).front(), "name" ).contains( "storeys" ) );
    const auto points = polygonLayer( "EPSG:4326", { "Point (-75 -12)" }, "p", "&field=name:string(9)", "Point" );
    Visit one( { { "GAPS", source( points ) }, { "TARGET", "fieldtm" } } );
    QVERIFY2( one.run.ok, qPrintable( one.run.feedback.all() ) );
    QCOMPARE( one.column( "geometry" ), QStringList { "-12 -75 0 0" } );
  }

  void aCancelLeavesNothing()
  {
    const auto gaps = crowdGaps( 2000 ), tasks = twoTasks();
    for ( int after = 1; after <= 5; ++after )
    {
      QTemporaryDir folder;
      const auto file = [&folder]( const char *name ) { return folder.filePath( QString::fromLatin1( name ) ); };
      QgsProcessingContext context;
      Canceler canceler( after );
      bool ok = true;
      std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById( FIELD_CHECK )
      );
      const QVariantMap parameters {
        { "GAPS", source( gaps ) },
        { "TASKS", source( tasks ) },
        { "TARGET", "fieldtm" },
        { "FORM", file( "form.xlsx" ) },
        { "LIST", file( "places.csv" ) },
        { "AREA_FILE", file( "area.geojson" ) },
        { "FEATURES_FILE", file( "features.geojson" ) }
      };
      algorithm->run( parameters, context, &canceler, &ok );
      QVERIFY2( canceler.left <= 0, qPrintable( QString::number( after ) ) );
      QVERIFY( QDir( folder.path() ).entryList( QDir::Files ).isEmpty() );
    }
  }

  void aHundredThousandGaps()
  {
    const auto gaps = crowdGaps( 100000 );
    const std::clock_t before = std::clock();
    Visit visit( { { "GAPS", source( gaps ) }, { "ID_FIELD", "name" } }, 1 );
    const double seconds = static_cast<double>( std::clock() - before ) / CLOCKS_PER_SEC;
    qInfo( "100,000 gaps: %.2f s of CPU, %lld bytes", seconds, visit.run.number( "FILE_BYTES" ) );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    QCOMPARE( visit.run.number( "FILE_BYTES" ), static_cast<long long>( contentOf( visit.list ).size() ) );
    QVERIFY2( seconds < 10, qPrintable( QString::number( seconds ) ) ); // 5 on a machine that is not shared
    double worst = 0;
    for ( const double share : { 0.2, 0.4, 0.6, 0.8 } )
      worst = std::max( worst, lateness( { { "GAPS", source( gaps ) } }, share * seconds ) );
    qInfo( "a cancel is over after %.0f ms", worst * 1000 );
    QVERIFY2( worst < 0.5, qPrintable( QString::number( worst ) ) ); // 0.2 where nobody else is at work
  }

  void inQgisProcess()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process here" );
    const auto gaps = crowdGaps( 4 );
    const QString layer = saved( mFolder, "gaps", gaps.get() );
    const ProcessRun run = runInQgisProcess(
      FIELD_CHECK, { { "GAPS", layer },
                     { "TARGET", "odk" },
                     { "FORM", mFolder.filePath( "f.xlsx" ) },
                     { "LIST", mFolder.filePath( "casas.csv" ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QCOMPARE( run.results.value( "PLACES_COUNT" ).toInt(), 4 );
    QVERIFY( QFileInfo( mFolder.filePath( "f.xlsx" ) ).size() > 1000 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<FieldCheckTest>( argc, argv ); }
#include "field_check_test.moc"
