// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"
#include "stop_watch.h"

#include <atomic>
#include <ctime>
#include <optional>
#include <thread>

namespace lacuna::testing
{

/// Gaps in a row, 30 m from each other, each a house of 10 m: name n0, n1 …, reason with letters outside ASCII, area.
inline std::unique_ptr<QgsVectorLayer>
crowdGaps( int count, bool backwards = false, const QString &crs = QStringLiteral( "EPSG:32718" ) )
{
  auto layer = polygonLayer(
    crs, {}, QStringLiteral( "gaps" ),
    QStringLiteral( "&field=name:string(50)&field=reason:string(80)&field=gap_area_m2:double&field=way:string(30)" )
  );
  QgsFeatureList rows;
  for ( int n = 0; n < count; ++n )
  {
    const int i = backwards ? count - 1 - n : n;
    QgsFeature row( layer->fields() );
    row.setAttribute( 0, QStringLiteral( "n%1" ).arg( i ) );
    row.setAttribute( 1, QString::fromUtf8( "próxima «%1» 🏠" ).arg( i ) );
    row.setAttribute( 2, 10.5 * i );
    row.setAttribute( 3, QStringLiteral( "way/%1" ).arg( 100 + i ) );
    row.setGeometry( QgsGeometry::fromWkt( squareWkt( 500000 + 30 * i, 8900000, 10 ) ) );
    rows << row;
  }
  layer->dataProvider()->addFeatures( rows );
  layer->updateExtents();
  return layer;
}

/// How long a run goes on after a cancel, at that many seconds of its CPU time: the lesser of time and CPU time, since
/// other programs run beside this. Nothing where it was over before.
inline std::optional<double> lateAfterCancel( const QString &id, const QVariantMap &parameters, double seconds )
{
  using Clock = std::chrono::steady_clock;
  QgsProject project;
  QgsProcessingContext context;
  context.setProject( &project );
  context.setMaximumThreads( 2 );
  Listener feedback;
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm( QgsApplication::processingRegistry()->createAlgorithmById( id
  ) );
  std::atomic<bool> over { false };
  Clock::time_point wish;
  std::clock_t cpu = 0;
  const std::clock_t begun = std::clock();
  bool asked = false;
  std::thread canceler( [&] {
    while ( !over && static_cast<double>( std::clock() - begun ) / CLOCKS_PER_SEC < seconds )
      std::this_thread::sleep_for( std::chrono::milliseconds( 1 ) );
    if ( over )
      return;
    wish = Clock::now();
    cpu = std::clock();
    asked = true;
    feedback.cancel();
  } );
  bool ok = false;
  algorithm->run( parameters, context, &feedback, &ok );
  const Clock::time_point end = Clock::now();
  const std::clock_t endCpu = std::clock();
  over = true;
  canceler.join();
  if ( !asked || wish > end )
    return std::nullopt;
  return std::min(
    std::chrono::duration<double>( end - wish ).count(), static_cast<double>( endCpu - cpu ) / CLOCKS_PER_SEC
  );
}

/// The same; asked up to twice again where it comes out late, which on a machine that is shared happens once.
inline std::optional<double> surelyLateAfterCancel( const QString &id, const QVariantMap &parameters, double seconds )
{
  std::optional<double> late = lateAfterCancel( id, parameters, seconds );
  for ( int again = 0; again < 2 && late > AT_ONCE_S; ++again )
    if ( const std::optional<double> other = lateAfterCancel( id, parameters, seconds ) )
      late = std::min( *late, *other );
  return late;
}

/// The worst of several cancels, spread evenly over the CPU time of a run that is made first and must go well. Nothing
/// where none of them came before the end.
inline std::optional<double> worstAfterCancel( const QString &id, const QVariantMap &parameters, int moments )
{
  const std::clock_t begun = std::clock();
  if ( const Run whole( id, parameters ); !whole.ok )
    return std::nullopt;
  const double seconds = static_cast<double>( std::clock() - begun ) / CLOCKS_PER_SEC;
  std::optional<double> worst;
  for ( int moment = 1; moment <= moments; ++moment )
    if ( const std::optional<double> late
         = surelyLateAfterCancel( id, parameters, seconds * moment / ( moments + 1 ) ) )
      worst = std::max( worst.value_or( 0 ), *late );
  return worst;
}

} // namespace lacuna::testing
