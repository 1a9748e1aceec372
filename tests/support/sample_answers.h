// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "sample_layers.h"

namespace lacuna::testing
{

/// One run of lacuna:sampleestimate on a sample and its design; more: further parameters.
inline Run estimate( SampleRun &sample, const QVariantMap &more = {} )
{
  QVariantMap parameters { { "SAMPLE", QVariant::fromValue( sample.sample() ) }, { "DESIGN_FILE", sample.design } };
  parameters.insert( more );
  return Run( QStringLiteral( "lacuna:sampleestimate" ), parameters );
}

inline double number( const Run &run, const char *name )
{
  return run.results.value( QString::fromLatin1( name ) ).toDouble();
}

inline QString stratum( const QgsFeature &feature )
{
  return feature.attribute( QStringLiteral( "stratum" ) ).toString();
}

/// Changes a field of one row of a stratum: the first, after those to skip.
inline void change( SampleRun &sample, const QString &kind, const QString &field, const QVariant &value, int skip = 0 )
{
  QgsVectorLayer *layer = sample.sample();
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  while ( it.nextFeature( feature ) )
    if ( stratum( feature ) == kind && skip-- == 0 )
    {
      layer->dataProvider()->changeAttributeValues(
        { { feature.id(), { { layer->fields().lookupField( field ), value } } } }
      );
      return;
    }
}

inline QgsFeature firstOf( SampleRun &sample, const QString &kind )
{
  QgsFeature feature;
  QgsFeatureIterator it = sample.sample()->getFeatures();
  while ( it.nextFeature( feature ) )
    if ( stratum( feature ) == kind )
      return feature;
  return QgsFeature();
}

} // namespace lacuna::testing
