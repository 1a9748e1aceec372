// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/output_layer.h"
#include "layers/skipped_rows.h"
#include "settlement_inputs.h"

#include <qgsfields.h>

namespace lacuna
{

/// The sinks of one run, each possibly not asked for.
struct SettlementOutputs
{
  OutputLayer missing[2]; ///< of the official list, of OpenStreetMap
  OutputLayer matched;
  OutputLayer pairs;
  OutputLayer unnamed;
  OutputLayer withoutRoads;
  OutputLayer skipped;
  SkippedRows skippedRows;
  QgsCoordinateReferenceSystem unnamedCrs;
  QgsCoordinateReferenceSystem placesCrs; ///< of withoutRoads
};

/// Fields of the outputs, in the contract's order.
struct SettlementFields
{
  static QgsFields gaps();
  static QgsFields matched();
  static QgsFields pairs();
  static QgsFields unnamed();
  static QgsFields withoutRoads();
};

/// Writes every row of the lists and the buildings to exactly one place, and counts places without roads.
/// \throws QgsProcessingException, Canceled
void writeSettlementGaps(
  const SettlementInputs &inputs, SettlementData &data, SettlementOutputs &outputs,
  const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback
);

} // namespace lacuna
