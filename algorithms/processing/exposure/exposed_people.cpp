// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposed_people.h"
#include "layers/field_finder.h"
#include "layers/layer_role.h"
#include "layers/qgis_compat.h"
#include "report/numbers.h"

#include <qgsfields.h>

#include <cmath>

namespace lacuna
{

int ExposedPeople::column( const QgsFields &fields )
{
  const int column = ourField( fields, QStringLiteral( "people" ) );
  return column >= 0 && fields.at( column ).isNumeric() ? column : -1;
}

void ExposedPeople::put(
  QVariantMap &results, const std::vector<ExposureSum> &byClass, const ExposureSum &unknown, double skipped, bool known
)
{
  const auto number = [&]( const QString &name, double value ) {
    results.insert( name, numberOrNull( known ? value : std::nan( "" ) ) );
  };
  double exposed = 0;
  for ( std::size_t kind = 1; kind < byClass.size(); ++kind )
  {
    number( QStringLiteral( "PEOPLE_EXPOSED_%1" ).arg( kind ), byClass[kind].people );
    exposed += byClass[kind].people;
  }
  number( QStringLiteral( "PEOPLE_EXPOSED" ), exposed );
  number( QStringLiteral( "PEOPLE_NOT_EXPOSED" ), byClass[0].people );
  number( QStringLiteral( "PEOPLE_NO_DATA" ), unknown.people );
  number( QStringLiteral( "PEOPLE_SKIPPED" ), skipped );
  number( QStringLiteral( "PEOPLE_TOTAL" ), exposed + byClass[0].people + unknown.people + skipped );
}

QString ExposedPeople::sentence( double exposed, double all )
{
  return tr( "About %1 of %2 people live in exposed buildings." )
    .arg( shown::persons( exposed ), shown::persons( all ) );
}

bool ExposedPeople::areSharedOut( const QgsFields &fields, const QgsVectorLayer *layer )
{
  return ourField( fields, QStringLiteral( "people_share" ) ) >= 0
         || ( layer && LayerRole::of( *layer ) == QLatin1String( "peoplebybuilding.OUTPUT" ) );
}

QString ExposedPeople::caveat( double misplaced, bool areShared )
{
  if ( !areShared )
    return tr( "The people are those of the column people." );
  const QString what
    = tr( "The people of each census zone were shared out to its buildings (People by building); nobody "
          "was counted in a building." );
  return what + QLatin1Char( ' ' )
         + ( std::isnan( misplaced )
               ? tr( "How many are in the wrong place has not been checked." )
               : tr( "That run checked itself: %1 of the people were in the wrong one of its smaller zones." )
                   .arg( shown::percent( misplaced ) ) );
}

} // namespace lacuna
