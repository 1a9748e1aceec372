// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "cadastre_complete_model.h"
#include "base/algorithm_table.h"
#include "layers/layer_role.h"

namespace lacuna
{

LACUNA_IN_TABLE( cadastrecomplete, CadastreCompleteModel )

CadastreCompleteModel::CadastreCompleteModel()
  : ShippedModel(
      QStringLiteral( "cadastrecomplete" ), tr( "Is our cadastre complete?" ),
      tr( "Which buildings OpenStreetMap has and the cadastre lacks, in all and by neighbourhood." ),
      tr( "Compares the cadastre with OpenStreetMap and looks at the gaps of the cadastre: the buildings that mappers "
          "have drawn and it does not hold.\n\n"
          "The neighbourhoods get the fields of Gaps by zone and cadastre_completeness: the share of the buildings of "
          "OpenStreetMap in the zone that the cadastre has, empty where OpenStreetMap has none. Where OpenStreetMap "
          "itself is thin, look at completeness and estimated_total beside it. What OpenStreetMap has may also be "
          "newer, wrong, or gone: look at the buildings before you correct the cadastre." )
    )
{
  const QString cadastre = QStringLiteral( "CADASTRE" ), osm = QStringLiteral( "OSM" ),
                zones = QStringLiteral( "ZONES" ), gaps = QStringLiteral( "gaps" );
  polygons( cadastre, tr( "Buildings of the cadastre" ), { LayerRole::own() } );
  polygons( osm, tr( "OpenStreetMap buildings" ), { QStringLiteral( "loadosm.BUILDINGS" ), LayerRole::osm() } );
  polygons( zones, tr( "Neighbourhoods" ), { LayerRole::zones() } );
  comparison();
  step(
    gaps, QStringLiteral( "lacuna:buildinggaps" ), tr( "Building gaps" ),
    { { QStringLiteral( "REFERENCE" ), from( cadastre ) },
      { osm, from( osm ) },
      { QStringLiteral( "COMPARE_WITH" ), from( QStringLiteral( "COMPARE_WITH" ) ) } },
    { { QStringLiteral( "MISSING_IN_CADASTRE" ), tr( "Missing in the cadastre" ),
        QStringLiteral( "MISSING_IN_REFERENCE" ) },
      { QStringLiteral( "REPORT" ), tr( "Report on the gaps of the cadastre" ), QStringLiteral( "REPORT" ), false } }
  );
  QMap<QString, Sources> counted { { zones, from( zones ) } };
  for ( const char *result : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED" } )
    counted.insert( QString::fromLatin1( result ), from( gaps, QString::fromLatin1( result ) ) );
  const QString shown = tr( "Completeness of the cadastre by neighbourhood" );
  step( QStringLiteral( "zones" ), QStringLiteral( "lacuna:gapsbyzone" ), tr( "Gaps by zone" ), counted );
  step(
    QStringLiteral( "share" ), QStringLiteral( "native:fieldcalculator" ), tr( "Completeness of the cadastre" ),
    { { QStringLiteral( "INPUT" ), from( QStringLiteral( "zones" ), QStringLiteral( "OUTPUT" ) ) },
      { QStringLiteral( "FIELD_NAME" ), value( QStringLiteral( "cadastre_completeness" ) ) },
      { QStringLiteral( "FIELD_TYPE" ), value( 0 ) },
      { QStringLiteral( "FORMULA" ),
        value( QStringLiteral( "if( \"osm_count\" > 0, 1 - to_real( \"missing_in_reference\" ) / \"osm_count\", NULL )"
        ) ) } },
    { { QStringLiteral( "COMPLETENESS" ), shown, QStringLiteral( "OUTPUT" ) } }
  );
  combinedReport(
    { { QStringLiteral( "GAPS_BY_ZONE" ), from( QStringLiteral( "zones" ), QStringLiteral( "OUTPUT" ) ) },
      { QStringLiteral( "GAPS" ), from( gaps, QStringLiteral( "MISSING_IN_REFERENCE" ) ) } }
  );
  finish();
}

} // namespace lacuna
