// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:exporttaskingmanager through the registry, and the checks of an upload one by one.

#include "file_content.h"
#include "tasks/upload_check.h"
#include "provider_registration.h"
#include "tasks/task_documents.h"
#include "qgis_test.h"
#include "town/random.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace lacuna::testing;
using lacuna::UploadCheck;

namespace
{

QJsonObject feature(
  const QJsonArray &ring,
  QJsonObject properties
  = { { "x", QJsonValue::Null }, { "y", QJsonValue::Null }, { "zoom", QJsonValue::Null }, { "isSquare", false } }
)
{
  return {
    { "type", "Feature" },
    { "properties", properties },
    { "geometry", QJsonObject { { "type", "MultiPolygon" }, { "coordinates", QJsonArray { QJsonArray { ring } } } } }
  };
}

QJsonArray ring( double x, double y, double size )
{
  const auto at = []( double a, double b ) { return QJsonArray { a, b }; };
  return { at( x, y ), at( x + size, y ), at( x + size, y + size ), at( x, y + size ), at( x, y ) };
}

QByteArray collection( const QJsonArray &features )
{
  return QJsonDocument( QJsonObject { { "type", "FeatureCollection" }, { "features", features } }
  ).toJson( QJsonDocument::Compact );
}

QStringList problemsOf( const QByteArray &content, const QString &file = QStringLiteral( "/tmp/plan.geojson" ) )
{
  UploadCheck check;
  check.checkFile( file, content );
  return check.problems();
}

} // namespace

class ExportTaskingManagerTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:exporttaskingmanager" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList { "AREA", "DRAFT", "NAME", "ORGANISATION", "OUTPUT", "SKIPPED", "TASKS", "TOO_LARGE" } )
    );
    for ( const char *number : { "TASKS_COUNT", "FILE_BYTES", "AREA_KM2" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "tasks" ) );
  }

  // A file with exactly one thing wrong fails that check, with its sentence; the same file without it passes.
  void eachCheckFails_data()
  {
    QTest::addColumn<QByteArray>( "content" );
    QTest::addColumn<QString>( "file" );
    QTest::addColumn<QString>( "says" );
    const QJsonArray good = ring( -60, 10, 0.01 );
    const QByteArray fine = collection( { feature( good ) } );
    const QString name = QStringLiteral( "/tmp/plan.geojson" );
    QTest::newRow( "two dots" ) << fine << "/tmp/san.jose.geojson" << "exactly one dot";
    QTest::newRow( "no dot" ) << fine << "/tmp/plan" << "exactly one dot";
    QTest::newRow( "other ending" ) << fine << "/tmp/plan.gpkg" << "exactly one dot";
    QTest::newRow( "a million bytes" ) << fine + QByteArray( 1000000 - fine.size(), ' ' ) << name << "bytes";
    QTest::newRow( "bare feature" ) << QJsonDocument( feature( good ) ).toJson() << name << "FeatureCollection";
    QTest::newRow( "no json" ) << QByteArray( "hello" ) << name << "FeatureCollection";
    QTest::newRow( "empty" ) << collection( {} ) << name << "no feature";
    QJsonObject line = feature( good );
    line.insert( "geometry", QJsonObject { { "type", "LineString" }, { "coordinates", good } } );
    QTest::newRow( "line" ) << collection( { line } ) << name << "LineString";
    line.insert( "geometry", QJsonValue::Null );
    QTest::newRow( "null" ) << collection( { line } ) << name << "without geometry";
    line.insert( "geometry", QJsonObject { { "type", "GeometryCollection" }, { "geometries", QJsonArray() } } );
    QTest::newRow( "collection" ) << collection( { line } ) << name << "GeometryCollection";
    QJsonArray high;
    for ( const QJsonValue &value : good )
      high << QJsonArray { value.toArray().at( 0 ), value.toArray().at( 1 ), 12.5 };
    QTest::newRow( "3D" ) << collection( { feature( high ) } ) << name << "height";
    QTest::newRow( "7 decimals" ) << collection( { feature( ring( -60.0000004, 10, 0.01 ) ) } ) << name
                                  << "six decimals";
    QTest::newRow( "metres" ) << collection( { feature( ring( 500000, 8900000, 100 ) ) } ) << name
                              << "no place in degrees";
    QTest::newRow( "too far north" ) << collection( { feature( ring( 10, 85.049, 0.01 ) ) } ) << name
                                     << "no place in degrees";
    QJsonArray open = good;
    open.removeLast();
    QTest::newRow( "open ring" ) << collection( { feature( open ) } ) << name << "not closed";
    const auto at = []( double a, double b ) { return QJsonArray { a, b }; };
    QTest::newRow( "no area" ) << collection( { feature( { at( 0, 0 ), at( 0.01, 0 ), at( 0.02, 0 ), at( 0, 0 ) } ) } )
                               << name << "no area";
    QTest::newRow( "bow tie"
    ) << collection( { feature( { at( 0, 0 ), at( 0.01, 0.012 ), at( 0.01, 0 ), at( 0, 0.01 ), at( 0, 0 ) } ) } )
      << name << "valid polygon";
    QTest::newRow( "overlap" ) << collection( { feature( good ), feature( ring( -59.995, 10.005, 0.01 ) ) } ) << name
                               << "overlap";
    QTest::newRow( "too wide" ) << collection( { feature( ring( -60, 10, 0.7 ) ) } ) << name
                                << QStringLiteral( "less than %1" ).arg( QLocale().toString( 5000., 'f', 0 ) );
    QTest::newRow( "no zoom" ) << collection( { feature( good, { { "x", 1 }, { "y", 2 }, { "isSquare", false } } ) } )
                               << name << "zoom";
    QTest::newRow( "colon" ) << collection(
      { feature( good, { { "x", 1 }, { "y", 2 }, { "zoom", 3 }, { "isSquare", false }, { "addr:street", "a" } } ) }
    ) << name << "addr_street";
  }
  void eachCheckFails()
  {
    QFETCH( QByteArray, content );
    QFETCH( QString, file );
    QFETCH( QString, says );
    const QStringList problems = problemsOf( content, file );
    QVERIFY2(
      problems.size() == 1 && problems.first().contains( says ), qPrintable( problems.join( QLatin1Char( '\n' ) ) )
    );
    QVERIFY( problemsOf( collection( { feature( ring( -60, 10, 0.01 ) ) } ) ).isEmpty() );
  }

  void namesOfProjects()
  {
    for ( const QString &name :
          { QString::fromUtf8( "Ñuñoa" ), QStringLiteral( "2026 plan" ), QString(), QStringLiteral( " " ),
            QString::fromUtf8( "Área" ) } )
    {
      UploadCheck check;
      check.checkName( name );
      QCOMPARE( check.problems().size(), 1 );
    }
    UploadCheck check;
    check.checkName( QStringLiteral( "Mapa de Quito" ) );
    QVERIFY( check.problems().isEmpty() );
    QCOMPARE( UploadCheck::plainName( QString::fromUtf8( "población:2020" ) ), QStringLiteral( "poblacion_2020" ) );
    QCOMPARE( UploadCheck::plainName( QStringLiteral( "1st" ) ), QStringLiteral( "_1st" ) );
  }

  // Plans of all kinds come through: the file passes every check and holds every task with its attributes.
  void aHundredPlans()
  {
    const QTemporaryDir folder;
    const QStringList methods { "balanced", "slippy", "square", "hexagon" };
    for ( int i = 0; i < 100; ++i )
    {
      town::Random random( static_cast<std::uint64_t>( i ) + 1 );
      const double x = random.between( -90, -40 );
      const double y = random.between( -35, 20 );
      QStringList corners;
      const int count = 3 + random.below( 9 );
      for ( int k = 0; k <= count; ++k )
      {
        town::Random corner( static_cast<std::uint64_t>( i * 1000 + k % count ) );
        const double angle = k % count * 6.283185307 / count;
        const double radius = corner.between( 0.004, 0.02 );
        corners << QStringLiteral( "%1 %2" )
                     .arg( x + radius * std::cos( angle ), 0, 'f', 9 )
                     .arg( y + radius * std::sin( angle ), 0, 'f', 9 );
      }
      const auto area = polygonLayer(
        QStringLiteral( "EPSG:4326" ), { QStringLiteral( "MultiPolygon (((%1)))" ).arg( corners.join( ',' ) ) }
      );
      QStringList houses;
      for ( int k = random.below( 60 ); k > 0; --k )
        houses << squareWkt(
          x + random.between( -0.01, 0.01 ), y + random.between( -0.01, 0.01 ), random.between( 0.00005, 0.0003 )
        );
      const auto buildings = polygonLayer( QStringLiteral( "EPSG:4326" ), houses );
      QVariantMap parameters {
        { "AREA", source( area ) },
        { "WORKLOAD", source( buildings ) },
        { "METHOD", methods.at( i % 4 ) },
        { "TARGET", random.between( 2, 20 ) },
        { "CELL_SIZE", 350 },
        { "ZOOM", 15 },
        { "OUTPUT", "TEMPORARY_OUTPUT" }
      };
      Run plan( QStringLiteral( "lacuna:taskareas" ), parameters );
      QVERIFY2( plan.ok, qPrintable( plan.feedback.all() ) );
      QgsVectorLayer *tasks = plan.layer( QStringLiteral( "OUTPUT" ) );
      const QString file = folder.filePath( QStringLiteral( "plan%1.geojson" ).arg( i ) );
      const QString draft = folder.filePath( QStringLiteral( "plan%1.json" ).arg( i ) );
      Run run(
        QStringLiteral( "lacuna:exporttaskingmanager" ), { { "TASKS", QVariant::fromValue( tasks ) },
                                                           { "AREA", source( area ) },
                                                           { "NAME", "Plan" },
                                                           { "OUTPUT", file },
                                                           { "DRAFT", draft },
                                                           { "ORGANISATION", 23 } }
      );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      const QByteArray content = contentOf( file );
      QVERIFY2( problemsOf( content, file ).isEmpty(), qPrintable( problemsOf( content, file ).join( '\n' ) ) );
      QCOMPARE( run.number( QStringLiteral( "FILE_BYTES" ) ), static_cast<long long>( content.size() ) );
      const QJsonArray features = QJsonDocument::fromJson( content ).object().value( "features" ).toArray();
      QCOMPARE( features.size() + run.number( QStringLiteral( "SKIPPED_COUNT" ) ), tasks->featureCount() );
      QVERIFY( !run.feedback.all().contains( QStringLiteral( "open" ) ) );
      // The draft is what the server's own classes want: an area, and tasks as multipolygons with the four properties.
      const QJsonObject body = QJsonDocument::fromJson( contentOf( draft ) ).object();
      QCOMPARE( body.value( "projectName" ).toString(), QStringLiteral( "Plan" ) );
      QCOMPARE( body.value( "organisation" ).toInt(), 23 );
      QCOMPARE(
        body.value( "areaOfInterest" ).toObject().value( "type" ).toString(), QStringLiteral( "FeatureCollection" )
      );
      const QJsonArray bodyTasks = body.value( "tasks" ).toObject().value( "features" ).toArray();
      QCOMPARE( bodyTasks.size(), features.size() );
      for ( const QJsonValue &task : bodyTasks )
      {
        const QJsonObject properties = task.toObject().value( "properties" ).toObject();
        QCOMPARE(
          task.toObject().value( "geometry" ).toObject().value( "type" ).toString(), QStringLiteral( "MultiPolygon" )
        );
        QVERIFY(
          properties.contains( "x" ) && properties.contains( "isSquare" )
          && properties.value( "extra_properties" ).toObject().contains( "workload" )
        );
        QCOMPARE( properties.value( "isSquare" ).toBool() && properties.value( "x" ).isNull(), false );
      }
    }
  }

  void largeFilesAreSimplifiedTogetherOrSplit()
  {
    // Neighbours with a ragged border of thousands of corners in common.
    QStringList wkts;
    town::Random random( 3 );
    std::vector<std::vector<QString>> borders;
    for ( int column = 0; column <= 12; ++column )
    {
      std::vector<QString> line;
      for ( int k = 0; k <= 2500; ++k )
        line.push_back( QStringLiteral( "%1 %2" )
                          .arg( -60 + column * 0.01 + ( k % 2500 ? random.between( 0, 0.00002 ) : 0 ), 0, 'f', 7 )
                          .arg( 10 + k * 0.000012, 0, 'f', 7 ) );
      borders.push_back( line );
    }
    for ( int column = 0; column < 12; ++column )
    {
      QStringList corners;
      for ( const QString &corner : borders[static_cast<std::size_t>( column ) + 1] )
        corners << corner;
      for ( std::size_t k = 2501; k-- > 0; )
        corners << borders[static_cast<std::size_t>( column )][k];
      corners << corners.first();
      wkts << QStringLiteral( "MultiPolygon (((%1)))" ).arg( corners.join( ',' ) );
    }
    const auto tasks = polygonLayer( QStringLiteral( "EPSG:4326" ), wkts );
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "large.geojson" ) );
    Run run(
      QStringLiteral( "lacuna:exporttaskingmanager" ),
      { { "TASKS", source( tasks ) }, { "NAME", "Large" }, { "OUTPUT", file } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "simplified" ) ) );
    QVERIFY( run.number( QStringLiteral( "FILE_BYTES" ) ) < 1000000 );
    QVERIFY( problemsOf( contentOf( file ), file ).isEmpty() ); // overlaps would be among them
    QgsVectorLayer written( file, QStringLiteral( "written" ), QStringLiteral( "ogr" ) );
    double sum = 0;
    QVector<QgsGeometry> shapes;
    QgsFeature task;
    QgsFeatureIterator it = written.getFeatures();
    while ( it.nextFeature( task ) )
    {
      sum += task.geometry().area();
      shapes << task.geometry();
    }
    QCOMPARE( shapes.size(), 12 );
    QVERIFY( std::abs( QgsGeometry::unaryUnion( shapes ).area() / sum - 1 ) < 1e-9 ); // neither gap nor overlap

    const QString draft = folder.filePath( QStringLiteral( "large.json" ) );
    Run split(
      QStringLiteral( "lacuna:exporttaskingmanager" ), { { "TASKS", source( tasks ) },
                                                         { "NAME", "Large" },
                                                         { "OUTPUT", file },
                                                         { "DRAFT", draft },
                                                         { "TOO_LARGE", "split" } }
    );
    QVERIFY2( split.ok, qPrintable( split.feedback.all() ) );
    // The server has no such limit: one draft, every vertex of it.
    const QJsonObject body = QJsonDocument::fromJson( contentOf( draft ) ).object();
    QCOMPARE( body.value( "tasks" ).toObject().value( "features" ).toArray().size(), 12 );
    QCOMPARE( body.value( "projectName" ).toString(), QStringLiteral( "Large" ) );
    QVERIFY( contentOf( draft ).size() > 1000000 );
    QCOMPARE( split.number( QStringLiteral( "FILES_COUNT" ) ), 2LL );
    int all = 0;
    for ( const char *part : { "large_1.geojson", "large_2.geojson" } )
    {
      const QByteArray content = contentOf( folder.filePath( QString::fromLatin1( part ) ) );
      QVERIFY( problemsOf( content, folder.filePath( QString::fromLatin1( part ) ) ).isEmpty() );
      all += static_cast<int>( QJsonDocument::fromJson( content ).object().value( "features" ).toArray().size() );
    }
    QCOMPARE( all, 12 );
  }

  void theFormMeasuresOnASphere()
  {
    // Squares of a degree: the sphere's own, R² · Δλ · (sin φ₂ − sin φ₁).
    constexpr double RADIUS = 6378137;
    constexpr double RADIANS = 3.14159265358979 / 180;
    for ( const double south : { 0.0, 23.0, -34.0 } )
    {
      const QgsGeometry cell = QgsGeometry::fromRect( QgsRectangle( -60, south, -59, south + 1 ) );
      const double sphere
        = RADIUS * RADIUS * RADIANS * std::fabs( std::sin( ( south + 1 ) * RADIANS ) - std::sin( south * RADIANS ) );
      QVERIFY( std::fabs( UploadCheck::formM2( cell ) / sphere - 1 ) < 1e-9 );
    }
    // At the equator that is 0.67 % more than the ellipsoid has: 4,980 km² are too much for the form.
    const double side = 1e-3 * std::round( std::sqrt( 4980e6 ) / 111.0 );
    const QgsGeometry wide = QgsGeometry::fromRect( QgsRectangle( -60, 0, -60 + side / 1000, side / 1000 ) );
    QVERIFY( UploadCheck::formM2( wide ) / lacuna::ellipsoidalM2( wide ) > 1.006 );
  }

  void wholeNumbersStayWhole()
  {
    const auto tasks = polygonLayer(
      QStringLiteral( "EPSG:4326" ), { squareWkt( -60, 10, 0.01 ) }, QStringLiteral( "tareas" ),
      QStringLiteral( "&field=name:string(50)&field=code:double&field=share:double&field=id:int8" )
    );
    tasks->startEditing();
    tasks->changeAttributeValue( 1, tasks->fields().lookupField( QStringLiteral( "code" ) ), 999999999989.0 );
    tasks->changeAttributeValue( 1, tasks->fields().lookupField( QStringLiteral( "share" ) ), 1.0 / 3 );
    tasks->changeAttributeValue( 1, tasks->fields().lookupField( QStringLiteral( "id" ) ), 9007199254740993LL );
    tasks->commitChanges();
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "plan.geojson" ) );
    Run run(
      QStringLiteral( "lacuna:exporttaskingmanager" ),
      { { "TASKS", source( tasks ) }, { "NAME", "Plan" }, { "OUTPUT", file } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QByteArray content = contentOf( file );
    for ( const char *number : { ":999999999989,", ":\"9007199254740993\",", ":0.33333," } )
      QVERIFY2(
        content.contains( number ) || content.contains( QByteArray( number ).replace( ',', '}' ) ), content.constData()
      );
  }

  void whatIsRefusedIsNotWritten()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "plan.geojson" ) );
    const auto overlapping = polygonLayer(
      QStringLiteral( "EPSG:4326" ), { squareWkt( -60, 10, 0.01 ), squareWkt( -59.995, 10.005, 0.01 ) },
      QStringLiteral( "tareas" )
    );
    Run run(
      QStringLiteral( "lacuna:exporttaskingmanager" ),
      { { "TASKS", source( overlapping ) }, { "NAME", "Plan" }, { "OUTPUT", file } }
    );
    QVERIFY( !run.ok && run.feedback.all().contains( QStringLiteral( "overlap" ) ) );
    QVERIFY( !QFile::exists( file ) );
    const auto none = polygonLayer( QStringLiteral( "EPSG:4326" ), {}, QStringLiteral( "vacia" ) );
    Run empty(
      QStringLiteral( "lacuna:exporttaskingmanager" ),
      { { "TASKS", source( none ) }, { "NAME", "Plan" }, { "OUTPUT", file } }
    );
    QVERIFY( !empty.ok && empty.feedback.all().contains( QStringLiteral( "vacia" ) ) );
    // Nothing left after rounding: said, and the rest goes on.
    const auto crumbs = polygonLayer(
      QStringLiteral( "EPSG:4326" ), { squareWkt( -60, 10, 0.01 ), squareWkt( -59, 10, 0.0000003 ), QString() }
    );
    Run small(
      QStringLiteral( "lacuna:exporttaskingmanager" ),
      { { "TASKS", source( crumbs ) }, { "NAME", "Plan" }, { "OUTPUT", file }, { "SKIPPED", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( small.ok, qPrintable( small.feedback.all() ) );
    QCOMPARE(
      valuesOf( small.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      ( QStringList { "zero_area", "null_geometry" } )
    );
    // An area the tasks do not fill.
    const auto area = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( -60, 10, 0.02 ) } );
    Run open(
      QStringLiteral( "lacuna:exporttaskingmanager" ),
      { { "TASKS", source( crumbs ) }, { "AREA", source( area ) }, { "NAME", "Plan" }, { "OUTPUT", file } }
    );
    QVERIFY( open.ok && open.feedback.all().contains( QStringLiteral( "open" ) ) );
    // An area without a polygon would make a draft of nothing.
    const QString draft = folder.filePath( QStringLiteral( "draft.json" ) );
    const auto bare = polygonLayer( QStringLiteral( "EPSG:4326" ), { QString() }, QStringLiteral( "sin_area" ) );
    Run nowhere(
      QStringLiteral( "lacuna:exporttaskingmanager" ), { { "TASKS", source( crumbs ) },
                                                         { "AREA", source( bare ) },
                                                         { "NAME", "Plan" },
                                                         { "OUTPUT", file },
                                                         { "DRAFT", draft } }
    );
    QVERIFY( !nowhere.ok && nowhere.feedback.all().contains( QStringLiteral( "sin_area" ) ) );
    QVERIFY( !QFile::exists( draft ) );
  }

  // What the Tasking Manager's own tests keep as tasks is read by the same check.
  void bodiesOfTheTaskingManager()
  {
    const QString folder = QStringLiteral( LACUNA_SHARED_DATA ) + QStringLiteral( "/tasking-manager-json/" );
    if ( !QFile::exists( folder ) )
      QSKIP( "real data is absent" );
    // Their grids are web mercator metres: said, not taken for degrees.
    const QStringList problems = problemsOf( contentOf( folder + QStringLiteral( "feature_collection.json" ) ) );
    QVERIFY( !problems.isEmpty() && problems.first().contains( QStringLiteral( "no place in degrees" ) ) );
    const QJsonObject body
      = QJsonDocument::fromJson( contentOf( folder + QStringLiteral( "canned_draft_project.json" ) ) ).object();
    const QByteArray tasks = QJsonDocument( body.value( "tasks" ).toObject() ).toJson( QJsonDocument::Compact );
    for ( const QString &problem : problemsOf( tasks ) )
      QVERIFY2( problem.contains( QStringLiteral( "six decimals" ) ), qPrintable( problem ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ExportTaskingManagerTest>( argc, argv ); }

#include "export_tasking_manager_test.moc"
