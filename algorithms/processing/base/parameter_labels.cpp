// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "parameter_labels.h"

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ParameterLabels )
};

// The label without what it explains: “Damage curve”, not “Own damage curves (CSV: depth_m, …)”.
QString shortLabel( const QgsProcessingParameterDefinition &parameter )
{
  static const QRegularExpression explained( QStringLiteral( "(, | \\(|: ).*$" ) );
  return parameter.description().remove( explained ).trimmed();
}

} // namespace

QString withLabels( const QgsProcessingAlgorithm &algorithm, const QString &sentence )
{
  // Names of layers stand in quotes, files between slashes and dots. OSM is a word as well.
  static const QRegularExpression code( QStringLiteral(
    R"(“[^”]*”|«[^»]*»|"[^"]*"|(?<![\p{L}\p{N}_('./\\=-])(?!OSM\b)([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)(?![\p{L}\p{N}_)'=/\\-]|\.\p{L}))"
  ) );
  QString named;
  int from = 0;
  for ( auto each = code.globalMatch( sentence ); each.hasNext(); )
  {
    const QRegularExpressionMatch match = each.next();
    const QgsProcessingParameterDefinition *parameter = algorithm.parameterDefinition( match.captured( 1 ) );
    const QString label = parameter && parameter->name() == match.captured( 1 ) ? shortLabel( *parameter ) : QString();
    if ( label.isEmpty() )
      continue;
    named += sentence.mid( from, match.capturedStart() - from );
    named += Words::tr( "“%1” (%2)", "label and code of a parameter" ).arg( label, match.captured() );
    from = static_cast<int>( match.capturedEnd() );
  }
  return named + sentence.mid( from );
}

} // namespace lacuna
