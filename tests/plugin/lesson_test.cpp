// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The first lesson from its first page to its last: every page runs, and every number in its text is what the
// algorithms give.

#include "lesson/lesson.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <qgslayertree.h>

#include <QDir>
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
  void pagesWaitForThoseBefore();
  void whatIsMissingIsSaid();

private:
  const QString mSample = QStringLiteral( LACUNA_PACKAGE "/sample" );
};

void LessonTest::everyPageRunsAndItsNumbersHold()
{
  const QTemporaryDir folder;
  Lesson lesson( mSample, QgsProject::instance(), nullptr );
  QCOMPARE( lesson.open( folder.filePath( QStringLiteral( "lección" ) ) ), QString() );
  QCOMPARE( QgsProject::instance()->mapLayers().size(), 6 );
  // What the town was made with: the number the first run should come near.
  double left = 0;
  for ( const QgsMapLayer *layer : QgsProject::instance()->mapLayers() )
    if ( layer->name() == QLatin1String( "Cadastre" ) )
      left = static_cast<double>( valuesOf( qobject_cast<const QgsVectorLayer *>( layer ), QStringLiteral( "truth" ) )
                                    .count( QStringLiteral( "missing_in_osm" ) ) );
  QVERIFY( std::abs( lesson.steps()[1].expected[1] - left ) < 0.03 * left );
  QSignalSpy done( &lesson, &Lesson::done );
  QSignalSpy failed( &lesson, &Lesson::failed );
  int ran = 0;
  for ( int i = 0; i < static_cast<int>( lesson.steps().size() ); ++i )
  {
    const LessonStep &step = lesson.steps()[static_cast<std::size_t>( i )];
    QVERIFY( !step.title.isEmpty() && step.text.size() > 60 );
    // What is compared stands in the text, and no number stands there by itself.
    for ( const double value : step.expected )
      QVERIFY2( step.text.contains( QLocale().toString( value, 'f', 0 ) ), qPrintable( step.title ) );
    if ( step.algorithm.isEmpty() )
      continue;
    ++ran;
    lesson.run( i );
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
  }
  QCOMPARE( ran, 10 );
  // The limits of the sample hold what the town was made with.
  const QList<double> &sure = lesson.steps()[4].expected;
  QVERIFY( sure[1] <= left && left <= sure[2] && sure[0] >= sure[1] && sure[0] <= sure[2] );
  for ( const QgsMapLayer *layer : QgsProject::instance()->mapLayers() )
    if ( layer->name() == QLatin1String( "Sample to look at" ) )
    {
      const QStringList answers = valuesOf( qobject_cast<const QgsVectorLayer *>( layer ), QStringLiteral( "answer" ) );
      QCOMPARE( static_cast<double>( answers.count( QStringLiteral( "yes" ) ) ), lesson.steps()[3].expected[0] );
    }
  QVERIFY( QFile::exists( folder.filePath( QStringLiteral( "lección/tasks.geojson" ) ) ) );
  // A page done again replaces its layers instead of heaping them up.
  const auto layers = QgsProject::instance()->mapLayers().size();
  lesson.run( 1 );
  QTRY_COMPARE_WITH_TIMEOUT( done.count(), ran + 1, 30000 );
  QCOMPARE( QgsProject::instance()->mapLayers().size(), layers );
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
