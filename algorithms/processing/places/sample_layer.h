// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/output_layer.h"
#include "sample_check_run.h"
#include "sample_design_file.h"

#include <qgsfields.h>
#include <qgsgeometry.h>

#include <QCoreApplication>
#include <QHash>

class QgsVectorLayer;

namespace lacuna
{

/// Writes the rows that were drawn, with the shapes they have in their layers.
class SampleLayerWriter
{
  Q_DECLARE_TR_FUNCTIONS( SampleLayerWriter )
public:
  SampleLayerWriter( const SampleCheckInputs &inputs, const QgsCoordinateTransformContext &context );

  static QgsFields fields();
  /// Polygons, where all layers are; else points: buildings and squares are then points on their surface.
  Qgis::WkbType type() const { return mPoints ? Qgis::WkbType::Point : Qgis::WkbType::MultiPolygon; }
  /// The design, with the rows as they were written. \throws QgsProcessingException, Canceled
  SampleDesignFile write( const SampleCheckData &data, OutputLayer &sample, QgsProcessingFeedback *feedback ) const;

private:
  QgsGeometry squareOf( const SampleCheckData &data, const SampledRow &row ) const;
  QgsGeometry fromWorking( const SampleCheckData &data, std::vector<double> x, std::vector<double> y ) const;
  std::vector<QHash<QgsFeatureId, QgsFeature>>
  fetch( const SampleCheckData &data, QgsProcessingFeedback *feedback ) const;

  const SampleCheckInputs &mInputs;
  QgsCoordinateTransformContext mContext;
  QgsCoordinateReferenceSystem mCrs;
  bool mPoints = false;
};

/// Colours by stratum.
void styleSample( QgsVectorLayer &layer );

} // namespace lacuna
