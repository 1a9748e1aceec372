// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Every algorithm canceled at random moments: the run is over within 200 ms, closing of half written files included.

#include "provider_registration.h"
#include "qgis_test.h"
#include "stop_watch.h"
#include "town_steps.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <random>
#include <thread>

using namespace lacuna::testing;

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince( Clock::time_point begun ) { return std::chrono::duration<double>( Clock::now() - begun ).count(); }

/// CPU seconds of this process, all threads.
double cpuSeconds() { return static_cast<double>( std::clock() ) / CLOCKS_PER_SEC; }

/// How a run ended.
struct Ending
{
  double seconds = 0; ///< of the whole run
  double late
    = 0; ///< from the wish to cancel to the end: the lesser of time and CPU time, since other programs run beside this
  bool canceled = false;
  bool ok = false;
  QString said;
  QString stage; ///< the last that the run called itself before the wish
};

/// Knows what the run is doing.
class StageListener : public Listener
{
public:
  void setProgressText( const QString &text ) override { stage = isCanceled() ? stage : text; }
  QString stage;
};

/// Runs a step; cancels it after that many seconds, or never.
Ending runFor( const Step &step, double seconds )
{
  Ending ending;
  Clock::time_point wish;
  double cpu = 0;
  std::atomic<bool> over { false };
  const Clock::time_point begun = Clock::now();
  std::thread canceler;
  {
    QgsProject project;
    QgsProcessingContext context;
    context.setProject( &project );
    context.setMaximumThreads( 2 );
    StageListener feedback;
    if ( seconds > 0 )
      canceler = std::thread( [&, seconds] {
        while ( secondsSince( begun ) < seconds && !over )
          std::this_thread::sleep_for( std::chrono::milliseconds( 1 ) );
        wish = Clock::now();
        cpu = cpuSeconds();
        feedback.cancel();
      } );
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( step.algorithm )
    );
    bool ok = false;
    algorithm->run( step.inputs, context, &feedback, &ok );
    over = true;
    if ( canceler.joinable() )
    {
      ending.seconds = secondsSince( begun );
      ending.canceled = ending.seconds > seconds;
    }
    ending.ok = ok;
    ending.said = feedback.all();
    ending.stage = feedback.stage;
    if ( canceler.joinable() && !ending.canceled )
      canceler.join(); // it ended before
  }
  ending.seconds = secondsSince( begun );
  if ( canceler.joinable() )
    canceler.join();
  if ( ending.canceled )
    ending.late = std::min( secondsSince( wish ), cpuSeconds() - cpu );
  return ending;
}

} // namespace

class CancelTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QVERIFY( mFolder.isValid() );
    const bool isLong = qEnvironmentVariableIsSet( "LACUNA_LONG" );
    QVERIFY(
      mTown.make( QStringLiteral( LACUNA_TOWN ), mFolder.path(), isLong ? 1000000 : 20000, isLong ? 300000 : 8000 )
    );
  }

  void everyAlgorithmEndsSoon_data()
  {
    QTest::addColumn<int>( "place" );
    for ( int place = 0; place < mTown.all().size(); ++place )
      QTest::newRow( qPrintable( mTown.all().at( place ).algorithm ) ) << place;
  }
  void everyAlgorithmEndsSoon()
  {
    QFETCH( int, place );
    const int times = qEnvironmentVariableIsSet( "LACUNA_LONG" ) ? 20 : 3;
    // What the steps before make is read here, also where only this one is asked for.
    double seconds = 0;
    for ( ; mMade <= place; ++mMade )
    {
      const Ending whole = runFor( mTown.all().at( mMade ), 0 );
      QVERIFY2( whole.ok, qPrintable( whole.said ) );
      seconds = whole.seconds;
    }
    std::mt19937 random( 20261129 );
    double worst = 0;
    QString stage;
    int canceled = 0;
    int repeated = 0;
    for ( int i = 0; i < times; ++i )
    {
      const double moment = seconds * ( i + std::uniform_real_distribution<double>( 0.05, 0.95 )( random ) ) / times;
      Ending ending = runFor( mTown.all().at( place ), moment );
      // What is late once is the machine's; what is late at this moment each time is ours.
      for ( int again = 0; again < 2 && ending.late > AT_ONCE_S; ++again, ++repeated )
        if ( Ending other = runFor( mTown.all().at( place ), moment ); other.late < ending.late )
          ending = std::move( other );
      canceled += ending.canceled ? 1 : 0;
      if ( ending.late <= worst )
        continue;
      worst = ending.late;
      stage = ending.stage;
    }
    qInfo().noquote() << QStringLiteral( "%1 s; canceled %2 times, %5 once more, over after %3 ms at most (%4)" )
                           .arg(
                             QString::number( seconds, 'f', 1 ), QString::number( canceled ),
                             QString::number( 1000 * worst, 'f', 0 ), stage, QString::number( repeated )
                           );
    QVERIFY( worst <= AT_ONCE_S );
  }

private:
  QTemporaryDir mFolder;
  TownSteps mTown;
  int mMade = 0; ///< steps that have been run
};

int main( int argc, char **argv )
{
  qputenv( "QTEST_FUNCTION_TIMEOUT", "7200000" ); // the long lane takes more than the five minutes of QTest
  return qgisTestMain<CancelTest>( argc, argv );
}
#include "cancel_test.moc"
