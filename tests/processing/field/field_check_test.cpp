// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:fieldcheck through the registry and in qgis_process: lists, order, files of each tool.
// tests/shim/forms_test.py reads the forms with another reader, and hands them to pyxform.

#include "field/check_form.h"
#include "field/check_places.h"
#include "field_visit.h"
#include "finding_files.h"
#include "layers/degree_area.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "saved_layer.h"

#include <QRegularExpression>
#include <QSet>

using namespace lacuna::testing;
using lacuna::CheckFormOptions;
using lacuna::CheckPlaces;
using lacuna::CrowdGap;
using lacuna::FormTarget;
using lacuna::TextTable;

namespace
{

QString partOf( const char *wkt )
{
  CrowdGap gap { QStringLiteral( "g1" ), QgsGeometry::fromWkt( QString::fromLatin1( wkt ) ), {}, {}, 0 };
  gap.place = gap.geometry.pointOnSurface().isEmpty() ? QgsPointXY( 1, 1 ) : gap.geometry.pointOnSurface().asPoint();
  return QString::fromStdString( CheckPlaces::odkText( CheckPlaces::onePart( gap ) ) );
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
