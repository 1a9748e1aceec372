// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:mapbook through the registry, on a thread of its own as in QGIS's window, and in qgis_process.

#include "file_content.h"
#include "languages.h"
#include "pdf_look.h"
#include "layers/result_sentence.h"
#include "layers/zone_names.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "qgis_test.h"
#include "saved_layer.h"

#include <qgsexpressioncontextutils.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapoverview.h>
#include <qgsprintlayout.h>
#include <qgsreadwritecontext.h>
#include <qgsprocessingalgrunnertask.h>
#include <qgsrasterlayer.h>
#include <qgstaskmanager.h>

#include <QRegularExpression>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );
const QString NAMES = QStringLiteral( "&field=name:string(50)" );

QString block( double x, double y, double size ) { return squareWkt( 500000 + x, 8900000 + y, size ); }

int pagesIn( const QByteArray &pdf )
{
  int pages = 0;
  for ( auto it = QRegularExpression( QStringLiteral( "/Type\\s*/Page\\b(?!s)" ) )
                    .globalMatch( QString::fromLatin1( pdf.constData(), pdf.size() ) );
        it.hasNext(); it.next() )
    ++pages;
  return pages;
}

// Width and height of the pages in points, each size once.
QStringList sizesIn( const QByteArray &pdf )
{
  QStringList sizes;
  for ( auto it = QRegularExpression( QStringLiteral( "/MediaBox\\s*\\[0 0 ([\\d.]+) ([\\d.]+)\\]" ) )
                    .globalMatch( QString::fromLatin1( pdf.constData(), pdf.size() ) );
        it.hasNext(); )
  {
    const QRegularExpressionMatch match = it.next();
    const QString size = QStringLiteral( "%1x%2" )
                           .arg( qRound( match.captured( 1 ).toDouble() ) )
                           .arg( qRound( match.captured( 2 ).toDouble() ) );
    if ( !sizes.contains( size ) )
      sizes << size;
  }
  return sizes;
}

std::unique_ptr<QgsVectorLayer> neighbourhoods()
{
  return polygonLayer(
    UTM,
    { block( 0, 0, 300 ), block( 300, 0, 200 ), QString(), block( 0, 300, 250 ), QStringLiteral( "MultiPolygon EMPTY" )
    },
    QStringLiteral( "barrios" )
  );
}

std::unique_ptr<QgsVectorLayer> taskLayer()
{
  auto layer = polygonLayer(
    UTM, { block( 0, 0, 300 ), block( 300, 0, 200 ) }, QStringLiteral( "tasks" ),
    QStringLiteral( "&field=name:string(9)&field=task_id:integer&field=workload:double&field=feature_count:integer&"
                    "field=area_km2:double&field=compactness:double" )
  );
  for ( int i = 0; i < 2; ++i )
    layer->dataProvider()->changeAttributeValues(
      { { i + 1, { { 1, i + 1 }, { 2, 5.0 }, { 3, 5 }, { 4, 0.09 }, { 5, 0.79 } } } }
    );
  return layer;
}

Run book( const QVariantMap &parameters ) { return Run( QStringLiteral( "lacuna:mapbook" ), parameters ); }

// A run that is started by hand.
struct Prepared
{
  QgsProject project;
  QgsProcessingContext context;
  std::unique_ptr<QgsProcessingAlgorithm> algorithm {
    QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:mapbook" ) )
  };
  Prepared() { context.setProject( &project ); }
};

// Stops as soon as the bar moves.
class Impatient : public Listener
{
public:
  Impatient()
  {
    connect( this, &QgsFeedback::progressChanged, this, [this]( double done ) {
      if ( done > 0 )
        cancel();
    } );
  }
};

} // namespace

class MapBookTest : public QObject
{
  Q_OBJECT

  QTemporaryDir mFolder;
  QString file( const QString &name ) const { return mFolder.filePath( name ); }

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:mapbook" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "COVERAGE", "LAYERS", "LAYOUT", "LAYOUT_FILE", "LINK", "NAME_FIELD", "OUTPUT", "PAPER", "SAVED_LAYOUT", "TITLE"
      } )
    );
    QVERIFY( algorithm->svgIconPath().endsWith( QLatin1String( "mapbook.svg" ) ) );
  }

  void aPageForEveryZoneAndTheEmptyOnesAreNamed()
  {
    const auto zones = neighbourhoods();
    Run run = book( { { "COVERAGE", source( zones ) }, { "OUTPUT", file( "zones.pdf" ) }, { "TITLE", "Comas" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "PAGES_COUNT" ) ), 3LL );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 2LL );
    const QByteArray pdf = contentOf( file( "zones.pdf" ) );
    QCOMPARE( pagesIn( pdf ), 3 );
    QCOMPARE( sizesIn( pdf ), QStringList { "595x842" } );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "no shape" ) ), qPrintable( run.feedback.all() ) );
  }

  void widePagesLieAndA3IsTwiceA4()
  {
    const auto zones = polygonLayer(
      UTM, { QStringLiteral( "MultiPolygon (((500000 8900000, 500900 8900000, 500900 8900300, 500000 8900300, 500000 "
                             "8900000)))" ) }
    );
    Run run = book( { { "COVERAGE", source( zones ) }, { "OUTPUT", file( "wide.pdf" ) }, { "PAPER", "A3" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( sizesIn( contentOf( file( "wide.pdf" ) ) ), QStringList { "1191x842" } );
  }

  void theOrderOfRowsChangesNothing()
  {
    const auto zones = neighbourhoods();
    const auto turned
      = polygonLayer( UTM, { block( 0, 300, 250 ), block( 300, 0, 200 ), block( 0, 0, 300 ) }, "barrios" );
    const auto straight
      = polygonLayer( UTM, { block( 0, 0, 300 ), block( 300, 0, 200 ), block( 0, 300, 250 ) }, "barrios" );
    for ( int i = 0; i < 3; ++i )
    {
      straight->dataProvider()->changeAttributeValues( { { i + 1, { { 0, QStringLiteral( "Zona %1" ).arg( i + 9 ) } } }
      } );
      turned->dataProvider()->changeAttributeValues( { { i + 1, { { 0, QStringLiteral( "Zona %1" ).arg( 11 - i ) } } } }
      );
    }
    Run first = book( { { "COVERAGE", source( straight ) }, { "OUTPUT", file( "a.pdf" ) } } );
    Run second = book( { { "COVERAGE", source( turned ) }, { "OUTPUT", file( "b.pdf" ) } } );
    QVERIFY2( first.ok && second.ok, qPrintable( first.feedback.all() + second.feedback.all() ) );
    QVERIFY( withoutIds( contentOf( file( "a.pdf" ) ) ) == withoutIds( contentOf( file( "b.pdf" ) ) ) );
  }

  void tasksGetAFieldPaperThatComesBackAsALayoutOfOnesOwn()
  {
    const auto tasks = taskLayer();
    QVariantMap parameters {
      { "COVERAGE", source( tasks ) },
      { "LINK", "https://tasks.hotosm.org/projects/7/tasks/?search={task_id}" },
      { "OUTPUT", file( "tasks.pdf" ) },
      { "SAVED_LAYOUT", file( "tasks.qpt" ) }
    };
    Run run = book( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QString layout = QString::fromUtf8( contentOf( file( "tasks.qpt" ) ) );
    for ( const char *part :
          { "Mark each building", "lacuna_qr", "lacuna_link", "<ComposerMapGrid", "lacuna_scale", "lacuna_north",
            "coverageLayerName=\"tasks\"" } )
      QVERIFY2( layout.contains( QLatin1String( part ) ), part );
    // The same file again, byte for byte; and QGIS takes it as a layout.
    parameters.insert( QStringLiteral( "OUTPUT" ), file( "again.pdf" ) );
    parameters.insert( QStringLiteral( "SAVED_LAYOUT" ), file( "again.qpt" ) );
    parameters.insert( QStringLiteral( "LAYOUT_FILE" ), file( "tasks.qpt" ) );
    Run again = book( parameters );
    QVERIFY2( again.ok, qPrintable( again.feedback.all() ) );
    QCOMPARE( contentOf( file( "again.qpt" ) ), contentOf( file( "tasks.qpt" ) ) );
    QCOMPARE( pagesIn( contentOf( file( "again.pdf" ) ) ), 2 );
    QCOMPARE( sizesIn( contentOf( file( "again.pdf" ) ) ), sizesIn( contentOf( file( "tasks.pdf" ) ) ) );
  }

  // The small map shows where all pages lie; one page alone has none.
  void aSmallMapOfAllPages()
  {
    const auto zones = neighbourhoods();
    QVariantMap parameters {
      { "COVERAGE", source( zones ) }, { "OUTPUT", file( "small.pdf" ) }, { "SAVED_LAYOUT", file( "small.qpt" ) }
    };
    Run run = book( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsProject project;
    QgsPrintLayout layout( &project );
    QDomDocument document;
    QVERIFY( document.setContent( contentOf( file( "small.qpt" ) ) ) );
    layout.loadFromTemplate( document, QgsReadWriteContext() );
    const auto map = [&layout]( const char *id ) {
      return qobject_cast<QgsLayoutItemMap *>( layout.itemById( QLatin1String( id ) ) );
    };
    QVERIFY( map( "lacuna_overview" ) && map( "lacuna_map" ) );
    QVERIFY( !map( "lacuna_overview" )->atlasDriven() );
    QVERIFY( map( "lacuna_overview" )->extent().contains( zones->extent() ) );
    QVERIFY( map( "lacuna_overview" )->extent().width() < 1.2 * zones->extent().width() );
    QCOMPARE( map( "lacuna_overview" )->crs(), zones->crs() );
    QCOMPARE( map( "lacuna_overview" )->overview()->linkedMap(), map( "lacuna_map" ) );
    const auto one = polygonLayer( UTM, { block( 0, 0, 300 ) } );
    parameters.insert( { { "COVERAGE", source( one ) }, { "SAVED_LAYOUT", file( "one.qpt" ) } } );
    QVERIFY( book( parameters ).ok );
    QVERIFY( !contentOf( file( "one.qpt" ) ).contains( "lacuna_overview" ) );
  }

  void zonesWithoutANameAndBooksWithoutATitle()
  {
    lacuna::ZoneNames names( neighbourhoods()->fields(), 0 );
    QgsFeature row( neighbourhoods()->fields() );
    for ( const QVariant &name : { QVariant( "Collique" ), QVariant(), QVariant( "  " ) } )
    {
      row.setAttribute( 0, name );
      names.add( row );
    }
    QCOMPARE( names.best(), ( QStringList { "Collique", "Zone 2", "Zone 3" } ) );
    const auto zones = neighbourhoods();
    zones->dataProvider()->changeAttributeValues( { { 1, { { 0, "Collique" } } }, { 2, { { 0, QVariant() } } } } );
    // What stands on a page, row by row: with a name, and without.
    const auto counted = polygonLayer(
      UTM, { block( 0, 0, 300 ), block( 300, 0, 200 ) }, QStringLiteral( "barrios" ),
      QStringLiteral( "&field=name:string(50)&field=exposed_all:integer&field=exposed_missing:integer" )
    );
    counted->dataProvider()->changeAttributeValues(
      { { 1, { { 0, "Collique" }, { 1, 7 }, { 2, 3 } } }, { 2, { { 0, QVariant() }, { 1, 5 }, { 2, QVariant() } } } }
    );
    QgsExpression sentence(
      lacuna::ResultSentence::expression( "exposurebyzone.OUTPUT", counted->fields(), QStringLiteral( "name" ) )
    );
    QVERIFY2( !sentence.hasParserError(), qPrintable( sentence.parserErrorString() ) );
    QgsExpressionContext context( QgsExpressionContextUtils::globalProjectLayerScopes( counted.get() ) );
    QStringList said;
    QgsFeatureIterator rows = counted->getFeatures();
    for ( QgsFeature one; rows.nextFeature( one ); )
    {
      context.setFeature( one );
      said << sentence.evaluate( &context ).toString();
      QVERIFY2( !sentence.hasEvalError(), qPrintable( sentence.evalErrorString() ) );
    }
    QCOMPARE(
      said, ( QStringList {
              "Collique: 7 buildings in harm's way, 3 of them missing on the map.", "Zone 2: 5 buildings in harm's way."
            } )
    );
    Run run = book(
      { { "COVERAGE", source( zones ) }, { "OUTPUT", file( "noname.pdf" ) }, { "SAVED_LAYOUT", file( "noname.qpt" ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "3 page(s)." ) ) );
    QVERIFY( !contentOf( file( "noname.qpt" ) ).contains( "barrios ·" ) );
  }

  void anAddressThatIsTooLongForACodeIsSaid()
  {
    const auto tasks = taskLayer();
    Run run = book(
      { { "COVERAGE", source( tasks ) },
        { "LINK", "https://x/" + QString( 700, 'x' ) },
        { "OUTPUT", file( "long.pdf" ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "too long for a code" ) ), qPrintable( run.feedback.all() )
    );
  }

  void degreesAndLayersWithoutAPlaceAreTaken()
  {
    const auto zones
      = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( -77.05, -12.05, 0.01 ), squareWkt( 500, 3000, 1 ) } );
    Run run = book( { { "COVERAGE", source( zones ) }, { "OUTPUT", file( "degrees.pdf" ) }, { "LAYOUT", "task" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.number( QStringLiteral( "PAGES_COUNT" ) ) >= 1 );
  }

  void whatIsWrongIsSaidBefore_data()
  {
    QTest::addColumn<QString>( "parameter" );
    QTest::addColumn<QString>( "value" );
    QTest::addColumn<QString>( "said" );
    const QString bad = file( "bad.qpt" );
    QFile out( bad );
    QVERIFY( out.open( QIODevice::WriteOnly ) && out.write( "<Layout" ) > 0 );
    QTest::newRow( "link" ) << "LINK" << "https://x/{tarea}" << "tarea";
    QTest::newRow( "layout" ) << "LAYOUT_FILE" << bad << "no layout of QGIS";
    QTest::newRow( "no layout" ) << "LAYOUT_FILE" << file( "none.qpt" ) << "LAYOUT_FILE";
    QTest::newRow( "title" ) << "TITLE" << QString( 121, 'x' ) << "has 121 letters";
    QTest::newRow( "name" ) << "NAME_FIELD" << "nombre" << "nombre";
    QTest::newRow( "place" ) << "OUTPUT" << file( "none/there/x.pdf" ) << "OUTPUT";
  }

  void whatIsWrongIsSaidBefore()
  {
    QFETCH( QString, parameter );
    QFETCH( QString, value );
    QFETCH( QString, said );
    const auto zones = neighbourhoods();
    QVariantMap parameters { { "COVERAGE", source( zones ) }, { "OUTPUT", file( "never.pdf" ) } };
    parameters.insert( parameter, value );
    Run run = book( parameters );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( said ), qPrintable( run.feedback.all() ) );
    QVERIFY( !QFile::exists( file( "never.pdf" ) ) );
  }

  void layersWithoutRowsOrCrsAreRefused()
  {
    const auto none = polygonLayer( UTM, {}, QStringLiteral( "nadie" ) );
    const auto empty = polygonLayer( UTM, { QString() }, QStringLiteral( "vacia" ) );
    const auto lost = polygonLayer( QString(), { block( 0, 0, 9 ) }, QStringLiteral( "perdida" ) );
    const auto zones = neighbourhoods();
    for ( const auto &[layer, name] :
          { std::pair( &none, "nadie" ), std::pair( &empty, "vacia" ), std::pair( &lost, "perdida" ) } )
    {
      Run run = book( { { "COVERAGE", source( *layer ) }, { "OUTPUT", file( "never.pdf" ) } } );
      QVERIFY( !run.ok );
      QVERIFY2( run.feedback.all().contains( QLatin1String( name ) ), qPrintable( run.feedback.all() ) );
    }
    Run run = book(
      { { "COVERAGE", source( zones ) },
        { "LAYERS", QVariantList { source( lost ) } },
        { "OUTPUT", file( "never.pdf" ) } }
    );
    QVERIFY( !run.ok && run.feedback.all().contains( QStringLiteral( "perdida" ) ) );
    QVERIFY( !QFile::exists( file( "never.pdf" ) ) );
  }

  void aCancelLeavesNothing()
  {
    const auto zones = neighbourhoods();
    Prepared prepared;
    Impatient feedback;
    bool ok = false;
    prepared.algorithm->run(
      { { "COVERAGE", source( zones ) }, { "OUTPUT", file( "canceled.pdf" ) } }, prepared.context, &feedback, &ok
    );
    QVERIFY( feedback.isCanceled() );
    QVERIFY( !QFile::exists( file( "canceled.pdf" ) ) );
  }

  // As QGIS's dialogs run it: what draws belongs to the thread of the run.
  void aThreadOfItsOwnGivesTheSame()
  {
    const auto zones = neighbourhoods();
    const auto houses = polygonLayer( UTM, { block( 20, 20, 30 ), block( 320, 40, 20 ) }, QStringLiteral( "houses" ) );
    const QVariantMap parameters { { "COVERAGE", source( zones ) }, { "LAYERS", QVariantList { source( houses ) } } };
    QVariantMap here = parameters, there = parameters;
    here.insert( QStringLiteral( "OUTPUT" ), file( "here.pdf" ) );
    there.insert( QStringLiteral( "OUTPUT" ), file( "there.pdf" ) );
    Run run = book( here );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    Prepared prepared;
    Listener feedback;
    bool ended = false, well = false;
    auto *task = new QgsProcessingAlgRunnerTask( prepared.algorithm.get(), there, prepared.context, &feedback );
    connect( task, &QgsProcessingAlgRunnerTask::executed, this, [&]( bool ok, const QVariantMap & ) {
      ended = true;
      well = ok;
    } );
    QgsApplication::taskManager()->addTask( task );
    for ( int i = 0; i < 600 && !ended; ++i )
      QTest::qWait( 50 );
    QVERIFY2( ended && well, qPrintable( feedback.all() ) );
    QVERIFY( withoutIds( contentOf( file( "here.pdf" ) ) ) == withoutIds( contentOf( file( "there.pdf" ) ) ) );
  }

  void qgisProcessPrintsToo()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process here" );
    const auto zones = neighbourhoods();
    const QString input = saved( mFolder, QStringLiteral( "zones" ), zones.get() );
    const ProcessRun run = runInQgisProcess(
      QStringLiteral( "lacuna:mapbook" ),
      { { "COVERAGE", input }, { "LAYERS", QStringList { input } }, { "OUTPUT", file( "process.pdf" ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QCOMPARE( run.results.value( QStringLiteral( "PAGES_COUNT" ) ).toInt(), 3 );
    QCOMPARE( pagesIn( contentOf( file( "process.pdf" ) ) ), 3 );
  }

  void everyLanguageHasItsPaper()
  {
    const auto tasks = taskLayer();
    QStringList said;
    for ( const QString &language : languages() )
    {
      QVERIFY( speak( language ) );
      Run run = book(
        { { "COVERAGE", source( tasks ) }, { "OUTPUT", file( "l.pdf" ) }, { "SAVED_LAYOUT", file( language + ".qpt" ) }
        }
      );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      const QString layout = QString::fromUtf8( contentOf( file( language + ".qpt" ) ) );
      const QString marks
        = QRegularExpression( QStringLiteral( "labelText=\"([^\"]*✓[^\"]*)\"" ) ).match( layout ).captured( 1 );
      QVERIFY2( !marks.isEmpty(), qPrintable( language ) );
      QVERIFY( !said.contains( marks ) );
      said << marks;
    }
    QCOMPARE( said.size(), 4 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<MapBookTest>( argc, argv ); }
#include "map_book_test.moc"
