// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "exposure_inputs.h"
#include "lacuna/exposure/exposure_probability.h"
#include "lacuna/raster/raster_look.h"
#include "layers/osm_buildings.h"
#include "layers/skipped_rows.h"
#include "layers/working_frame.h"

#include <QMap>

namespace lacuna
{

/// The buildings of one run, row by row as read.
struct ExposedLayer
{
  RawLayer raw;      ///< points: as read; footprints: moved on into layer
  Footprints asRead; ///< footprints in their own CRS, kept where a raster shares it and the frame does not
  WorkingFrame frame;
  Layer layer; ///< working coordinates; points have their place as centroid and no area
  std::vector<std::uint8_t> judged;
  std::vector<double> floorM;
  std::vector<double> value;                ///< NaN where unknown
  std::vector<double> people;               ///< the same; empty without a field
  std::vector<const DamageCurve *> curves;  ///< null: no damage
  QMap<QString, std::size_t> unknownCurves; ///< names in the curve field that no curve has, and how often
  std::size_t withoutValue = 0;
  std::size_t withoutPeople = 0;
  std::size_t withoutFloor = 0;       ///< rows whose height of the floor is no number
  std::vector<std::uint8_t> partly;   ///< 1 where a raster has no data under a part; of measureRasters()
  std::vector<std::uint8_t> veryDeep; ///< 1 where a raster is above 100; the same

  std::size_t size() const { return judged.size(); }
  /// Depth above the floor; dry ground is dry below it too.
  double depthInside( std::size_t row, double deciding ) const;
  /// Share of the value lost at a hazard value; NaN without hazard or curve.
  double damageRatio( std::size_t row, double deciding ) const;
};

/// Points in working coordinates as a layer: their place is their centroid, and they have no area.
Layer layerOfPoints( RawLayer &moved );

/// Reads the buildings with their values, floors and curves, and brings them and what comes along to one frame.
/// \throws Canceled, QgsProcessingException
ExposedLayer readExposed(
  ExposureInputs &inputs, std::vector<RawLayer *> along, const QgsCoordinateTransformContext &context,
  const RunContext &run, QgsProcessingFeedback *feedback
);

/// What is wanted of the rasters, and who is told. Both are called from several threads, for different rows.
struct RasterQuestion
{
  HazardOptions options;
  HazardVisit summary;       ///< all of a building; its deciding value is right
  bool decidingOnly = false; ///< the rest of the summary is not needed
  bool lastUse = false;      ///< the footprints are not needed afterwards: memory for one copy instead of two
};

/// Reads all rasters of the run under all buildings; rasters of one grid together. \throws Canceled, Error
void measureRasters(
  const ExposureInputs &inputs, ExposedLayer &buildings, const RasterQuestion &question,
  const QgsCoordinateTransformContext &context, const RunContext &run
);

/// The probability of exposure of every judged row, given errors of position. \throws Canceled, Error
void measureProbability(
  const ExposureInputs &inputs, ExposedLayer &buildings, const ExposureProbability &probability,
  std::span<double> result, const QgsCoordinateTransformContext &context, const RunContext &run
);

/// Reads what the bands say of themselves, and brings them to the unit of the bounds, by DEPTH_UNIT or by their own.
/// \throws Error where one cannot be read
void readBands( ExposureInputs &inputs );

/// What the values of each raster around the buildings look like. \throws Error where one cannot be read
std::vector<RasterLook> looksAround(
  const ExposureInputs &inputs, const ExposedLayer &buildings, const QgsCoordinateTransformContext &context,
  QgsProcessingFeedback *feedback
);

/// What the rasters make doubtful, as sentences: colours, classes, heights, units, undeclared no data.
QStringList doubtsAbout( const ExposureInputs &inputs, const std::vector<RasterLook> &looks );

/// Reads the buildings again and calls row( feature, row number ) on a thread beside this one: rows that are judged go
/// to output, the others to skipped. make returns the attributes to append. \throws QgsProcessingException, Canceled
void writeExposed(
  const ExposureInputs &inputs, const ExposedLayer &buildings, OutputLayer &output, OutputLayer &skipped,
  const SkippedRows &rows, const std::function<QgsAttributes( std::size_t row )> &make, QgsProcessingFeedback *feedback
);

/// Says what was skipped, which curves and values are unknown.
void logExposed( const ExposureInputs &inputs, const ExposedLayer &buildings, QgsProcessingFeedback *feedback );

} // namespace lacuna
