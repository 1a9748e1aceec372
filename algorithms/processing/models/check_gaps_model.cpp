// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "check_gaps_model.h"
#include "base/algorithm_table.h"
#include "base/choice_words.h"
#include "layers/layer_role.h"

#include <qgsprocessingparameters.h>

namespace lacuna
{

LACUNA_IN_TABLE( checkgapsinfield, CheckGapsModel )

CheckGapsModel::CheckGapsModel()
  : ShippedModel(
      QStringLiteral( "checkgapsinfield" ), tr( "Check the gaps in the field" ),
      tr( "A sample of the gaps, with the form and the list for the people who visit it." ),
      tr( "Draws a sample of the results of Building gaps, and writes the form and the list of places for KoboToolbox "
          "or ODK with which people visit it. Nothing is sent: you upload the two files.\n\n"
          "When the answers have come, Import findings brings them back to the gaps and fills in the sample, and "
          "Estimate from a sample says how many buildings are missing in all. Keep the design file for that. The page "
          "Field and crowd of the panel says what comes next.\n\n"
          "The steps are Sample to be checked and Field check, each with its usual settings. With the matched and the "
          "extra buildings the sample also says what the comparison missed; without them it only says how many gaps "
          "are real." )
    )
{
  using Type = Qgis::ProcessingSourceType;
  const QList<int> buildings { static_cast<int>( Type::VectorPolygon ), static_cast<int>( Type::VectorPoint ) };
  const QString missing = QStringLiteral( "MISSING_IN_OSM" ), matched = QStringLiteral( "MATCHED" ),
                extra = QStringLiteral( "MISSING_IN_REFERENCE" ), size = QStringLiteral( "SIZE" ),
                target = QStringLiteral( "TARGET" ), sample = QStringLiteral( "SAMPLE" );
  const auto result = [&]( const QString &name, const QString &description, bool optional ) {
    input( LayerRole::wanting(
      new QgsProcessingParameterFeatureSource( name, description, buildings, QVariant(), optional ),
      { QStringLiteral( "buildinggaps." ) + name, QStringLiteral( "addressgaps." ) + name }
    ) );
  };
  result( missing, tr( "Missing in OSM (from Building gaps)" ), false );
  result( matched, tr( "Matched (from Building gaps)" ), true );
  result( extra, tr( "Missing in the reference (from Building gaps)" ), true );
  input( new QgsProcessingParameterNumber(
    size, tr( "Places to visit, in all" ), Qgis::ProcessingNumberParameterType::Integer, 200, false, 1, 1000000
  ) );
  const QStringList targets { QStringLiteral( "kobo" ), QStringLiteral( "odk" ) };
  auto *tool
    = new QgsProcessingParameterEnum( target, tr( "The form is for" ), targets, false, targets.first(), false, true );
  ChoiceWords::apply( *tool );
  input( tool );
  step(
    QStringLiteral( "sample" ), QStringLiteral( "lacuna:samplecheck" ), tr( "Sample to be checked" ),
    { { missing, from( missing ) }, { matched, from( matched ) }, { extra, from( extra ) }, { size, from( size ) } },
    { { sample, tr( "Sample" ), sample },
      { QStringLiteral( "DESIGN_FILE" ), tr( "Design file (keep it: the estimate needs it)" ),
        QStringLiteral( "DESIGN_FILE" ) },
      { QStringLiteral( "REPORT" ), tr( "Report on the sample" ), QStringLiteral( "REPORT" ), false } }
  );
  step(
    QStringLiteral( "form" ), QStringLiteral( "lacuna:fieldcheck" ), tr( "Field check" ),
    { { sample, from( QStringLiteral( "sample" ), sample ) }, { target, from( target ) } },
    { { QStringLiteral( "FORM" ), tr( "Form" ), QStringLiteral( "FORM" ) },
      { QStringLiteral( "LIST" ), tr( "List of the places" ), QStringLiteral( "LIST" ) } }
  );
  finish();
}

} // namespace lacuna
