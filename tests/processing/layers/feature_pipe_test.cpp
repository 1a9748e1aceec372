// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Two threads and a short queue: everything arrives in order, and no failure of either side leaves the other waiting.

#include "layers/feature_pipe.h"
#include "lacuna/error.h"

#include <QtTest>

#include <stdexcept>
#include <thread>

using lacuna::Canceled;
using lacuna::FeaturePipe;
using lacuna::OutputLayer;

namespace
{

/// Keeps the ids it was given.
class Keeper : public QgsFeatureSink
{
public:
  explicit Keeper( std::vector<QgsFeatureId> &ids ) : mIds( ids ) {}
  using QgsFeatureSink::addFeature;
  bool addFeature( QgsFeature &feature, QgsFeatureSink::Flags = QgsFeatureSink::Flags() ) override
  {
    mIds.push_back( feature.id() );
    return true;
  }
  bool addFeatures( QgsFeatureList &, QgsFeatureSink::Flags = QgsFeatureSink::Flags() ) override { return false; }
  bool addFeatures( QgsFeatureIterator &, QgsFeatureSink::Flags = QgsFeatureSink::Flags() ) override { return false; }

private:
  std::vector<QgsFeatureId> &mIds;
};

void pushMany( FeaturePipe &pipe, OutputLayer &output, QgsFeatureId count )
{
  QgsFeature feature;
  for ( QgsFeatureId id = 0; id < count; ++id )
  {
    feature.setId( id );
    pipe.push( output, feature );
  }
}

} // namespace

class FeaturePipeTest : public QObject
{
  Q_OBJECT

private slots:
  void everythingArrivesInOrderOnTheCallingThread()
  {
    std::vector<QgsFeatureId> ids;
    OutputLayer output( std::make_unique<Keeper>( ids ), QStringLiteral( "OUT" ), lacuna::OutputPlace() );
    const std::thread::id caller = std::this_thread::get_id();
    FeaturePipe::run( { [&]( FeaturePipe &pipe ) { pushMany( pipe, output, 20001 ); } }, [&] {
      QVERIFY( std::this_thread::get_id() == caller );
    } );
    QCOMPARE( ids.size(), std::size_t { 20001 } );
    for ( std::size_t i = 0; i < ids.size(); ++i )
      QCOMPARE( ids[i], static_cast<QgsFeatureId>( i ) );
  }

  void twoMakersKeepTheirOwnOrder()
  {
    std::vector<QgsFeatureId> ids[2];
    OutputLayer first( std::make_unique<Keeper>( ids[0] ), QStringLiteral( "A" ), lacuna::OutputPlace() );
    OutputLayer second( std::make_unique<Keeper>( ids[1] ), QStringLiteral( "B" ), lacuna::OutputPlace() );
    FeaturePipe::run(
      { [&]( FeaturePipe &pipe ) { pushMany( pipe, first, 30001 ); },
        [&]( FeaturePipe &pipe ) { pushMany( pipe, second, 10001 ); } },
      [] {}
    );
    QCOMPARE( ids[0].size(), std::size_t { 30001 } );
    QCOMPARE( ids[1].size(), std::size_t { 10001 } );
    for ( const std::vector<QgsFeatureId> &list : ids )
      QVERIFY( std::is_sorted( list.begin(), list.end() ) );
  }

  void nothingIsFineToo()
  {
    FeaturePipe::run( { []( FeaturePipe & ) {} }, [] {} );
    FeaturePipe::run( {}, [] {} );
  }

  void aFailureOfTheMakerComesThrough()
  {
    std::vector<QgsFeatureId> ids;
    OutputLayer output( std::make_unique<Keeper>( ids ), QStringLiteral( "OUT" ), lacuna::OutputPlace() );
    QVERIFY_EXCEPTION_THROWN(
      FeaturePipe::run(
        { [&]( FeaturePipe &pipe ) { pushMany( pipe, output, 1000000 ); },
          [&]( FeaturePipe & ) { throw std::runtime_error( "maker" ); } },
        [] {}
      ),
      std::runtime_error
    );
  }

  void aStopOfTheCallerReleasesAMakerThatIsFarAhead()
  {
    std::vector<QgsFeatureId> ids;
    OutputLayer output( std::make_unique<Keeper>( ids ), QStringLiteral( "OUT" ), lacuna::OutputPlace() );
    QVERIFY_EXCEPTION_THROWN(
      FeaturePipe::run( { [&]( FeaturePipe &pipe ) { pushMany( pipe, output, 1000000 ); } }, [] { throw Canceled(); } ),
      Canceled
    );
    QVERIFY( ids.size() < 100000 );
  }
};

QTEST_GUILESS_MAIN( FeaturePipeTest )

#include "feature_pipe_test.moc"
