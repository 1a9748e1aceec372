// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/building_gaps.h"
#include "layers/output_fields.h"
#include "layers/output_layer.h"
#include "layers/skipped_rows.h"
#include "layers/working_frame.h"
#include "report/report_file.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <memory>

namespace lacuna
{

/// The checked parameters of one run.
struct BuildingGapsInputs
{
  std::unique_ptr<QgsProcessingFeatureSource> reference;
  std::unique_ptr<QgsProcessingFeatureSource> osm;
  std::unique_ptr<QgsProcessingFeatureSource> area;
  std::optional<PlainFile> referenceFile; ///< read past QGIS where it is one
  std::optional<PlainFile> osmFile;
  QString referenceName; ///< as people know the layers
  QString osmName;
  int referenceIdField = -1;
  int osmIdField = -1;
  double minAreaM2 = 0;
  GapOptions options;
  bool sameLayer = false; ///< both parameters are one layer: not read by two threads
  ReportWish report;
  bool aboutCadastre = false; ///< the report asks what the reference lacks, and calls it the cadastre
};

/// The sinks of one run, each possibly not asked for.
struct BuildingGapsOutputs
{
  OutputLayer missingInOsm;
  OutputLayer missingInReference;
  OutputLayer matched;
  OutputLayer pairs;
  OutputLayer offsets;
  OutputLayer skipped;
  SkippedRows skippedRows; ///< rows of skipped, of both layers
};

/// Fields of the outputs, in the contract's order.
struct BuildingGapsFields
{
  static QgsFields gaps();
  static QgsFields matched();
  static QgsFields pairs();
  static QgsFields offsets();
};

/// What was read and found; the layers are in working coordinates.
struct BuildingGapsData
{
  RawLayer reference; ///< footprints moved on into referenceLayer; ids stay
  RawLayer osm;
  WorkingFrame frame;
  Layer referenceLayer;
  Layer osmLayer;
  GapResult result;
};

/// Reads both layers at once, brings them together and runs the engine. \throws Canceled
BuildingGapsData findGaps(
  const BuildingGapsInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
);

/// Writes every row of both layers to exactly one place. \throws QgsProcessingException, Canceled
void writeGaps(
  const BuildingGapsInputs &inputs, const BuildingGapsData &data, BuildingGapsOutputs &outputs,
  const QgsCoordinateTransformContext &context, const RunContext &run, QgsProcessingFeedback *feedback
);

/// What the person who started it should know: repairs, skips by reason, shift, and likely causes of no match.
void logAbout( const BuildingGapsInputs &inputs, const BuildingGapsData &data, QgsProcessingFeedback *feedback );

} // namespace lacuna
