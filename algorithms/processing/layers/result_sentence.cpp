// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "result_sentence.h"
#include "layer_role.h"

#include <qgsexpression.h>
#include <qgsfields.h>

#include <QStringList>

namespace lacuna
{

namespace
{

// format( 'sentence', parts… ): %1 … of the sentence are its parts.
QString format( const QString &sentence, const QStringList &parts )
{
  return QStringLiteral( "format(%1,%2)" )
    .arg( QgsExpression::quotedString( sentence ), parts.join( QLatin1Char( ',' ) ) );
}

QString number( const char *field, int decimals = 0 )
{
  return QStringLiteral( "format_number(\"%1\",%2)" ).arg( QLatin1String( field ) ).arg( decimals );
}

QString percent( const char *field )
{
  return QStringLiteral( "format_number(100*\"%1\",0)" ).arg( QLatin1String( field ) );
}

QString words( const char *field ) { return QStringLiteral( "represent_value(\"%1\")" ).arg( QLatin1String( field ) ); }

// Without the field, or where it is empty: the other expression.
QString ifKnown( const char *field, const QString &known, const QString &unknown )
{
  return QStringLiteral( "CASE WHEN \"%1\" IS NULL THEN %3 ELSE %2 END" ).arg( QLatin1String( field ), known, unknown );
}

QString text( const QString &sentence ) { return QgsExpression::quotedString( sentence ); }

bool has( const QgsFields &fields, const char *field ) { return fields.lookupField( QLatin1String( field ) ) >= 0; }

} // namespace

QString ResultSentence::expression( const QString &role, const QgsFields &fields, const QString &name )
{
  if ( role.endsWith( QLatin1String( ".SKIPPED" ) ) && has( fields, "skip_reason" ) )
    return format( tr( "Left out: %1" ), { words( "skip_reason" ) } );
  const QString algorithm = role.section( QLatin1Char( '.' ), 0, 0 );
  if ( algorithm == QLatin1String( "buildinggaps" ) || algorithm == QLatin1String( "roadgaps" ) )
    return ofGaps( role );
  if ( role == QLatin1String( "samplecheck.SAMPLE" ) )
    return QStringLiteral( "\"question\"" );
  // Sentences that are columns.
  for ( const char *column : { "explanation", "gap_explanation", "match_explanation" } )
    if ( algorithm == QLatin1String( "settlementgaps" ) && has( fields, column ) )
      return QgsExpression::quotedColumnRef( QLatin1String( column ) );
  if ( role == QLatin1String( "inequality.OUTPUT" ) && !name.isEmpty() )
    return format(
      tr( "%1 has %2 % of the people and %3 % of what is mapped." ),
      { QgsExpression::quotedColumnRef( name ), QStringLiteral( "format_number(100*\"people_share\",1)" ),
        QStringLiteral( "format_number(100*\"value_share\",1)" ) }
    );
  if ( role == QLatin1String( "peoplebybuilding.OUTPUT" ) )
    return ifKnown(
      "people",
      format(
        tr( "About %1 people live here (%2 % of those of the census zone; shared out, not counted)." ),
        { number( "people", 1 ), QStringLiteral( "format_number(100*\"people_share\",1)" ) }
      ),
      text( tr( "How many people live here is not known." ) )
    );
  if ( role == QLatin1String( "mapquality.OBJECTS" ) )
    return ifKnown(
      "age_months", format( tr( "Last edited or checked %1 months before." ), { number( "age_months" ) } ),
      text( tr( "It has no date." ) )
    );
  if ( role == QLatin1String( "mapquality.OUTPUT" ) && has( fields, "buildings_age_median" ) )
    return ifKnown(
      "buildings_age_median",
      format(
        tr( "Of %1 buildings half were last edited more than %2 months before." ),
        { number( "buildings_count" ), number( "buildings_age_median" ) }
      ),
      text( tr( "The buildings have no dates." ) )
    );
  if ( algorithm.endsWith( QLatin1String( "zone" ) ) || algorithm == QLatin1String( "priorityzones" ) )
    return ofZones( role, name );
  if ( algorithm == QLatin1String( "buildingexposure" ) || algorithm == QLatin1String( "expectedannualdamage" ) )
    return ofExposure( role, fields );
  return ofTasks( role, fields );
}

QString ResultSentence::ofGaps( const QString &role )
{
  if ( role == QLatin1String( "roadgaps.MISSING_IN_OSM" ) )
    return format(
      tr( "%1 m of this road are missing in OSM, %2 % of it." ), { number( "gap_length_m" ), percent( "gap_share" ) }
    );
  if ( role == QLatin1String( "roadgaps.MISSING_IN_REFERENCE" ) )
    return format(
      tr( "%1 m of this road are missing in the reference, %2 % of it." ),
      { number( "gap_length_m" ), percent( "gap_share" ) }
    );
  if ( role == QLatin1String( "buildinggaps.MATCHED" ) )
    return format(
      tr( "OSM has this building: %1. %2 % of the smaller one is in common." ),
      { QStringLiteral( "\"match_ids\"" ), percent( "match_overlap" ) }
    );
  if ( role == QLatin1String( "buildinggaps.OFFSETS" ) )
    return format(
      tr( "Here the reference lies %1 m east and %2 m north of where OSM has it; read from %3 buildings." ),
      { QStringLiteral( "format_number(-\"dx_m\",1)" ), QStringLiteral( "format_number(-\"dy_m\",1)" ),
        number( "landmarks" ) }
    );
  return role.startsWith( QLatin1String( "buildinggaps.MISSING" ) ) ? QStringLiteral( "\"gap_explanation\"" )
                                                                    : QString();
}

QString ResultSentence::nameOr( const QString &field, const QString &other )
{
  return QStringLiteral( "coalesce(nullif(trim(to_string(%1)),''),%2)" )
    .arg( QgsExpression::quotedColumnRef( field ), other );
}

QString ResultSentence::ofZones( const QString &role, const QString &name )
{
  const QString numbered = format( tr( "Zone %1" ), { QStringLiteral( "$id" ) } );
  const QString zone = name.isEmpty() ? numbered : nameOr( name, numbered );
  if ( role == QLatin1String( "gapsbyzone.OUTPUT" ) )
    return ifKnown(
      "completeness",
      format(
        tr( "%1: OSM has %2 % of the buildings (between %3 % and %4 %). %5 of %6 are missing." ),
        { zone, percent( "completeness" ), percent( "completeness_low" ), percent( "completeness_high" ),
          number( "missing_in_osm" ), number( "reference_count" ) }
      ),
      format( tr( "%1: the reference has no building here." ), { zone } )
    );
  if ( role == QLatin1String( "roadsbyzone.OUTPUT" ) )
    return ifKnown(
      "completeness_length",
      format(
        tr( "%1: OSM has %2 % of the roads; %3 km are missing." ),
        { zone, percent( "completeness_length" ), QStringLiteral( "format_number(\"missing_m\"/1000,1)" ) }
      ),
      format( tr( "%1: the reference has no road here." ), { zone } )
    );
  if ( role == QLatin1String( "exposurebyzone.OUTPUT" ) )
    return ifKnown(
      "exposed_missing",
      format(
        tr( "%1: %2 buildings in harm's way, %3 of them missing on the map." ),
        { zone, number( "exposed_all" ), number( "exposed_missing" ) }
      ),
      format( tr( "%1: %2 buildings in harm's way." ), { zone, number( "exposed_all" ) } )
    );
  if ( role == QLatin1String( "priorityzones.OUTPUT" ) )
    return ifKnown(
      "priority_rank",
      format(
        tr( "%1 comes in place %2. %3" ), { zone, number( "priority_rank" ), QStringLiteral( "\"priority_why\"" ) }
      ),
      format( tr( "%1: not ranked, since a number is missing." ), { zone } )
    );
  return QString();
}

QString ResultSentence::ofExposure( const QString &role, const QgsFields &fields )
{
  if ( !role.endsWith( QLatin1String( ".OUTPUT" ) ) )
    return QString();
  if ( role.startsWith( QLatin1String( "expectedannualdamage" ) ) )
    return ifKnown(
      "ead", format( tr( "Damage to be expected in a year: %1." ), { number( "ead" ) } ),
      text( tr( "The damage of this building is not known." ) )
    );
  const QString label = QStringLiteral( "\"exposure_label\"" ), hazard = format( tr( "Hazard: %1." ), { label } );
  const QString damage
    = format( tr( "Hazard: %1. %2 % of the building is damaged." ), { label, percent( "damage_ratio" ) } );
  const QString reached
    = QStringLiteral( "CASE WHEN \"exposure_class\" > 0 THEN %1 ELSE %2 END" ).arg( damage, hazard );
  const QString known = has( fields, "damage_ratio" ) ? ifKnown( "damage_ratio", reached, hazard ) : hazard;
  return ifKnown( "exposure_class", known, text( tr( "The hazard has no data here." ) ) );
}

QString ResultSentence::ofTasks( const QString &role, const QgsFields &fields )
{
  if ( role == QLatin1String( "taskareas.OUTPUT" ) )
    return format(
      tr( "Task %1: %2 features to map on %3 km²." ),
      { number( "task_id" ), number( "feature_count" ), number( "area_km2", 3 ) }
    );
  if ( role == QLatin1String( "gapsbytask.OUTPUT" ) )
    return format( tr( "Task %1: %2 buildings are missing." ), { words( "task_id" ), number( "missing_count" ) } );
  if ( role == QLatin1String( "importtaskingmanager.TASKS" ) && has( fields, "status" ) )
    return format( tr( "Task %1: %2" ), { number( "task_id" ), words( "status" ) } );
  return QString();
}

} // namespace lacuna
