// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The lessons from their first page to their last: every page runs, and every number in its text is what the algorithms
// give.

#include "file_content.h"

#include "lesson/lesson.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <qgslayertree.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSignalSpy>

#include <cmath>

using namespace lacuna;
using namespace lacuna::testing;

class LessonTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase() { registerProvider( QString() ); }
  void cleanup() { QgsProject::instance()->clear(); }
  void everyPageRunsAndItsNumbersHold();
  void theRoundWithPeople();
  void pagesWaitForThoseBefore();
  void whatIsMissingIsSaid();

private:
  static int runAll( Lesson &lesson );
  const QgsVectorLayer *layerNamed( const QString &name ) const;
  const QString mSample = QStringLiteral( LACUNA_PACKAGE "/sample" );
};

// Runs all pages; how many of them ran something.
int LessonTest::runAll( Lesson &lesson )
{
  QSignalSpy done( &lesson, &Lesson::done );
  QSignalSpy failed( &lesson, &Lesson::failed );
  int ran = 0;
  const auto runPage = [&]( int page, const LessonStep &step ) {
    lesson.run( page );
    QTRY_COMPARE_WITH_TIMEOUT( done.count() + failed.count(), ran, 30000 );
    QVERIFY2(
      failed.isEmpty(), qPrintable( step.title + QStringLiteral( ": " ) + failed.value( 0 ).value( 0 ).toString() )
    );
    QStringList seen;
    for ( const double value : lesson.lastSeen() )
      seen << QString::number( value );
    QVERIFY2(
      done.last().at( 1 ).toBool(), qPrintable( step.title + QStringLiteral( ": " ) + seen.join( QLatin1Char( ' ' ) ) )
    );
  };
  for ( int i = 0; i < static_cast<int>( lesson.steps().size() ); ++i )
  {
    const LessonStep &step = lesson.steps()[static_cast<std::size_t>( i )];
    // What is compared stands in the text, and no number stands there by itself.
    bool isWhole = !step.title.isEmpty() && step.text.size() > 60;
    for ( const double value : step.expected )
      isWhole &= step.text.contains( QLocale().toString( value, 'f', 0 ) );
    if ( !isWhole )
      QTest::qFail( qPrintable( step.title ), __FILE__, __LINE__ );
    if ( step.algorithm.isEmpty() )
      continue;
    ++ran;
    runPage( i, step );
    if ( QTest::currentTestFailed() )
      break;
  }
  return ran;
}

const QgsVectorLayer *LessonTest::layerNamed( const QString &name ) const
{
  const QList<QgsMapLayer *> found = QgsProject::instance()->mapLayersByName( name );
  return found.isEmpty() ? nullptr : qobject_cast<const QgsVectorLayer *>( found.first() );
}

void LessonTest::everyPageRunsAndItsNumbersHold()
{
  const QTemporaryDir folder;
  Lesson lesson( mSample, QgsProject::instance(), nullptr );
  QCOMPARE( lesson.open( folder.filePath( QStringLiteral( "lección" ) ) ), QString() );
  QCOMPARE( QgsProject::instance()->mapLayers().size(), 6 );
  // What the town was made with: the number the first run should come near.
  const double left = static_cast<double>(
    valuesOf( layerNamed( "Cadastre" ), QStringLiteral( "truth" ) ).count( QStringLiteral( "missing_in_osm" ) )
  );
  QVERIFY( std::abs( lesson.steps()[1].expected[1] - left ) < 0.03 * left );
  QCOMPARE( runAll( lesson ), 10 );
  // The limits of the sample hold what the town was made with.
  const QList<double> &sure = lesson.steps()[4].expected;
  QVERIFY( sure[1] <= left && left <= sure[2] && sure[0] >= sure[1] && sure[0] <= sure[2] );
  const QStringList answers = valuesOf( layerNamed( "Sample to look at" ), QStringLiteral( "answer" ) );
  QCOMPARE( static_cast<double>( answers.count( QStringLiteral( "yes" ) ) ), lesson.steps()[3].expected[0] );
  QVERIFY( QFile::exists( folder.filePath( QStringLiteral( "lección/tasks.geojson" ) ) ) );
  // A page done again replaces its layers instead of heaping them up.
  const auto layers = QgsProject::instance()->mapLayers().size();
  QSignalSpy done( &lesson, &Lesson::done );
  lesson.run( 1 );
  QTRY_COMPARE_WITH_TIMEOUT( done.count(), 1, 30000 );
  QCOMPARE( QgsProject::instance()->mapLayers().size(), layers );
}

void LessonTest::theRoundWithPeople()
{
  const QTemporaryDir folder;
  const QString place = folder.filePath( QStringLiteral( "lección" ) );
  Lesson lesson( mSample, QgsProject::instance(), nullptr, LessonTopic::Field );
  QVERIFY( lesson.title() != Lesson( mSample, QgsProject::instance(), nullptr ).title() );
  QCOMPARE( lesson.open( place ), QString() );
  QCOMPARE( QgsProject::instance()->title(), lesson.title() );
  QCOMPARE( runAll( lesson ), 8 );
  for ( const char *name :
        { "form.xlsx", "places.csv", "places.kml", "answers.csv", "challenge.geojson", "design.json" } )
    QVERIFY2( QFileInfo( QDir( place ).filePath( name ) ).size() > 100, name );
  // Asked, answered and open are the gaps; what was open goes to the web, once each.
  const std::vector<LessonStep> &steps = lesson.steps();
  const QList<double> &back = steps[5].expected;
  QCOMPARE( back[0], back[1] + back[2] );
  QCOMPARE( steps[7].expected[0], steps[1].expected[0] - back[0] );
  const QByteArray challenge = contentOf( QDir( place ).filePath( QStringLiteral( "challenge.geojson" ) ) );
  QCOMPARE( static_cast<double>( challenge.count( '\n' ) ), steps[7].expected[0] );
  const auto sum = [this]( const char *field ) {
    double total = 0;
    for ( const QString &value : valuesOf( layerNamed( "Answers by neighbourhood" ), QLatin1String( field ) ) )
      total += value.toDouble();
    return total;
  };
  QCOMPARE( sum( "missing_confirmed" ), back[1] );
  QCOMPARE( sum( "missing_refuted" ), back[2] );
  QCOMPARE( sum( "missing_open" ), steps[7].expected[0] );
  // The share of the answers, brought up to all gaps.
  const QList<double> &sure = steps[6].expected;
  QCOMPARE( sure[0], std::round( steps[1].expected[0] * back[1] / back[0] ) );
  QVERIFY( sure[1] < sure[0] && sure[0] < sure[2] );
}

void LessonTest::pagesWaitForThoseBefore()
{
  const QTemporaryDir folder;
  Lesson lesson( mSample, QgsProject::instance(), nullptr );
  QSignalSpy failed( &lesson, &Lesson::failed );
  lesson.run( 1 );
  QCOMPARE( failed.count(), 1 ); // no town yet
  QCOMPARE( lesson.open( folder.path() ), QString() );
  lesson.run( 2 );
  QCOMPARE( failed.count(), 2 );
  QVERIFY( failed.last().first().toString().contains( QLatin1String( "pages before" ) ) );
  lesson.run( 0 );
  QCOMPARE( failed.count(), 3 );
}

void LessonTest::whatIsMissingIsSaid()
{
  const QTemporaryDir folder;
  Lesson nowhere( folder.filePath( QStringLiteral( "no" ) ), QgsProject::instance(), nullptr );
  QVERIFY( nowhere.open( folder.path() ).contains( QLatin1String( "not in this package" ) ) );
  Lesson lesson( mSample, QgsProject::instance(), nullptr );
  QVERIFY( lesson.open( QStringLiteral( "/proc/lacuna" ) ).contains( QLatin1String( "could not be made" ) ) );
}

int main( int argc, char **argv ) { return qgisTestMain<LessonTest>( argc, argv ); }
#include "lesson_test.moc"
