// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "settlement_inputs.h"

namespace lacuna
{

/// What algorithms share that read places, zones of people and buildings.
class PlaceAlgorithm : public AlgorithmBase
{
protected:
  /// The layer of a parameter that may be left out.
  PlaceSource sourceOf( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
  {
    PlaceSource source;
    source.parameter = name;
    source.source = optionalSource( parameters, name, context );
    if ( source )
      source.name = layerName( parameters, name, context );
    return source;
  }
};

} // namespace lacuna
