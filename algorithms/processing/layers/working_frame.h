// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "footprint_reader.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgscoordinatetransformcontext.h>

#include <optional>
#include <vector>

namespace lacuna
{

/// The coordinates of one run: a conformal CRS and its local scale. See MetricFrame.
struct WorkingFrame
{
  QgsCoordinateReferenceSystem crs;
  MetricFrame frame;
  std::optional<Mercator> mercator; ///< when crs is ours: layers come to it through EPSG:4326
};

struct RawLayer
{
  RawFootprints raw;
  QgsCoordinateReferenceSystem crs;
};

/// Reads a layer whole. May run on any thread. \throws Canceled
RawLayer readLayer( const QgsProcessingFeatureSource &source, const ReadRequest &request, const RunContext &context );

/**
 * The layers' own CRS where all share it and it is conformal over their extent (UTM, Gauss-Krüger, Lambert conformal
 * …), found by measuring on the ellipsoid, so that no coordinate is touched; else ellipsoidal Mercator about Greenwich,
 * or about another meridian where that brings the two sides of the antimeridian together. Scale and meridian do not
 * hang on the extent. Rows far outside their CRS become InvalidCoordinates.
 */
WorkingFrame chooseWorkingFrame( const std::vector<RawLayer *> &layers, const QgsCoordinateTransformContext &context );

/// Brings a layer to the working coordinates. Rows that have no place there become SkipReason::CannotTransform.
void toWorkingFrame(
  RawLayer &layer, const WorkingFrame &frame, const QgsCoordinateTransformContext &context, const RunContext &run
);

/// Takes working coordinates on to another CRS: the inverse of toWorkingFrame(). May be used by several threads.
class FromWorkingFrame
{
public:
  FromWorkingFrame(
    const WorkingFrame &frame, const QgsCoordinateReferenceSystem &target, const QgsCoordinateTransformContext &context
  );
  /// In place; false, leaving rubbish, where something has no place there.
  bool transform( std::vector<double> &x, std::vector<double> &y ) const;
  /// All rows judged; those without a place are no longer judged afterwards. \throws Canceled
  void transform( Footprints &footprints, std::vector<std::uint8_t> &judged, const RunContext &run ) const;

private:
  std::optional<Mercator> mMercator;
  QgsCoordinateTransform mTransform;
};

} // namespace lacuna
