// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "measure_words.h"
#include "base/choice_words.h"
#include "exposure_inputs.h"

namespace lacuna
{

QString MeasureWords::statistic( const ExposureInputs &inputs )
{
  if ( inputs.points )
    return tr( "value at the point" );
  switch ( inputs.statistic )
  {
    case Statistic::Max:
      return tr( "maximum under the footprint" );
    case Statistic::Mean:
      return tr( "mean under the footprint" );
    case Statistic::Min:
      return tr( "minimum under the footprint" );
    case Statistic::Quantile90:
      return tr( "value that 90 % of the footprint do not exceed" );
    case Statistic::Centroid:
      return tr( "value at the centroid" );
  }
  return QString();
}

QString MeasureWords::curve( const ExposureInputs &inputs )
{
  if ( inputs.curve.isEmpty() )
    return tr( "own curves" );
  const QString curve = ChoiceWords::of( QStringLiteral( "CURVE" ), inputs.curve );
  return inputs.curveField >= 0 ? tr( "by building, else %1" ).arg( curve ) : curve;
}

} // namespace lacuna
