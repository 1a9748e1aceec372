// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/address_gaps.h"
#include "lacuna/run_context.h"
#include "layers/footprint_reader.h"
#include "layers/output_layer.h"
#include "layers/skipped_rows.h"
#include "layers/working_frame.h"
#include "report/report_file.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <QSet>

#include <memory>
#include <optional>

namespace lacuna
{

/// Rows with one of some values in a field.
struct FieldFilter
{
  int field = -1;
  QSet<QString> keep; ///< all, where it is empty
  bool takes( const QgsFeature &feature ) const;
};

/// A layer that goes in.
struct AddressSource
{
  std::unique_ptr<QgsProcessingFeatureSource> source;
  std::optional<PlainFile> file;
  QString name; ///< as people know it
  int idField = -1;
};

struct AddressGapsInputs
{
  AddressSource addresses;
  AddressSource osm;
  AddressSource parcels; ///< source null: none
  AddressSource area;    ///< the same
  bool osmArePoints = false;
  int unitField = -1;
  FieldFilter kind;
  FieldFilter precision;
  AddressOptions options;
  ReportWish report;
};

struct AddressGapsOutputs
{
  OutputLayer missingInOsm;
  OutputLayer missingInReference;
  OutputLayer matched;
  OutputLayer skipped;
  SkippedRows skippedRows; ///< rows of skipped, of both layers

  static QgsFields matchedFields();
};

/// What was read and found, in working coordinates.
struct AddressGapsData
{
  RawLayer addresses;
  RawLayer osm; ///< footprints moved on into osmLayer; ids stay
  WorkingFrame frame;
  Layer osmLayer;
  std::vector<Point> at;
  std::vector<SkipReason> skip; ///< of the addresses
  std::vector<double> units;    ///< empty: one each
  std::size_t badUnits = 0;     ///< addresses without a usable number of dwellings: one each
  AddressResult result;
};

/// Reads the layers, brings them together and runs the engine. \throws Canceled, QgsProcessingException
AddressGapsData compareAddresses(
  const AddressGapsInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
);

/// Writes every row of both layers to exactly one place. \throws QgsProcessingException, Canceled
void writeAddressGaps(
  const AddressGapsInputs &inputs, const AddressGapsData &data, AddressGapsOutputs &outputs,
  const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback
);

/// What was done about the shift between addresses and OpenStreetMap, in a sentence.
QString shiftSentence( const AddressGapsInputs &inputs, const AddressResult &result );

/// That parcels hold too much to be parcels; empty where none does.
QString largeParcels( const AddressGapsInputs &inputs, const AddressResult &result );

/// What the person who started it should know.
void logAbout( const AddressGapsInputs &inputs, const AddressGapsData &data, QgsProcessingFeedback *feedback );

} // namespace lacuna
