// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

namespace lacuna::testing
{

/// Asks for every output a feature can come out of.
inline QVariantMap withSinks( QVariantMap parameters )
{
  for ( const char *sink : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "SKIPPED" } )
    parameters.insert( QString::fromLatin1( sink ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
  return parameters;
}

/// Every feature of both layers must have come out once.
inline void verifyConserved( Run &run )
{
  QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  const long long missing = run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->featureCount();
  const long long extra = run.layer( QStringLiteral( "MISSING_IN_REFERENCE" ) )->featureCount();
  const long long matched = run.layer( QStringLiteral( "MATCHED" ) )->featureCount();
  long long skippedReference = 0;
  QgsFeature feature;
  QgsFeatureIterator it = run.layer( QStringLiteral( "SKIPPED" ) )->getFeatures();
  while ( it.nextFeature( feature ) )
    skippedReference
      += feature.attribute( QStringLiteral( "skip_layer" ) ).toString() == QLatin1String( "REFERENCE" ) ? 1 : 0;
  QCOMPARE( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ), missing );
  QCOMPARE( run.number( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ) ), extra );
  QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), matched );
  QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), run.layer( QStringLiteral( "SKIPPED" ) )->featureCount() );
  QCOMPARE( run.number( QStringLiteral( "REFERENCE_COUNT" ) ), matched + missing + skippedReference );
}

} // namespace lacuna::testing
