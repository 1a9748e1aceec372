// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "layer_role.h"
#include "field_finder.h"
#include "osm_buildings.h"

#include <qgslayermetadata.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

const QString KEY = QStringLiteral( "lacuna:role" );
const QString CLASSES = QStringLiteral( "lacuna:classes" );
const QString PEOPLE_ERROR = QStringLiteral( "lacuna:people_error" );
const QString WANTED = QStringLiteral( "lacuna_roles" ); // in the metadata of parameters

// Layers of other origin, by whose they are.
const QString OSM = QStringLiteral( "OSM" );
const QString OWN = QStringLiteral( "own" );
const QString ZONES = QStringLiteral( "zones" );
const QString ANY_GAPS = QStringLiteral( "gaps" );

// What stands behind a role: only those rows that were missing, or only those that were mapped.
const QString OF_MISSING = QStringLiteral( "/missing" );
const QString OF_MAPPED = QStringLiteral( "/mapped" );

// What a parameter asks for; the best first.
QStringList wantedBy( const QgsProcessingParameterDefinition &parameter )
{
  return parameter.metadata().value( WANTED ).toStringList();
}

// What a role is when the rows behind it are looked at.
QString inFull( const QgsVectorLayer &layer, const QString &role )
{
  if ( role != QLatin1String( "buildingexposure.OUTPUT" ) )
    return role;
  // Both sides in one layer, as People by building joins them, take the place of the mapped.
  const bool areBoth = ourField( layer.fields(), QStringLiteral( "building_layer" ) ) >= 0;
  return role
         + ( !areBoth && ourField( layer.fields(), QStringLiteral( "gap_reason" ) ) >= 0 ? OF_MISSING : OF_MAPPED );
}

} // namespace

QString LayerRole::name( const QString &algorithm, const QString &output )
{
  return algorithm + QLatin1Char( '.' ) + output;
}

QString LayerRole::osm() { return OSM; }

QString LayerRole::own() { return OWN; }

QString LayerRole::zones() { return ZONES; }

QString LayerRole::anyGaps() { return ANY_GAPS; }

void LayerRole::note( QgsProcessingParameterDefinition &definition, const QStringList &roles )
{
  QVariantMap metadata = definition.metadata();
  metadata.insert( WANTED, roles );
  definition.setMetadata( metadata );
}

void LayerRole::mark( QgsMapLayer &layer, const QString &role ) { layer.setCustomProperty( KEY, role ); }

void LayerRole::mark( QgsLayerMetadata &metadata, const QString &role ) { metadata.addKeywords( KEY, { role } ); }

void LayerRole::keepClasses( QgsLayerMetadata &metadata, const QStringList &labels )
{
  // Numbered, since keywords have no order.
  QStringList numbered;
  for ( int i = 0; i < labels.size(); ++i )
    numbered << QStringLiteral( "%1=%2" ).arg( i + 1 ).arg( labels.at( i ) );
  if ( !numbered.isEmpty() )
    metadata.addKeywords( CLASSES, numbered );
}

QStringList LayerRole::classesOf( const QgsMapLayer &layer )
{
  QMap<int, QString> labels;
  for ( const QString &numbered : layer.metadata().keywords( CLASSES ) )
    labels.insert( numbered.section( QLatin1Char( '=' ), 0, 0 ).toInt(), numbered.section( QLatin1Char( '=' ), 1 ) );
  const bool whole = !labels.isEmpty() && labels.firstKey() == 1 && labels.lastKey() == labels.size();
  return whole ? QStringList( labels.values() ) : QStringList();
}

void LayerRole::keepPeopleError( QgsLayerMetadata &metadata, double share )
{
  if ( std::isfinite( share ) )
    metadata.addKeywords( PEOPLE_ERROR, { QString::number( share, 'g', 12 ) } );
}

double LayerRole::peopleErrorOf( const QgsMapLayer *layer )
{
  bool isNumber = false;
  const double share = layer ? layer->metadata().keywords( PEOPLE_ERROR ).value( 0 ).toDouble( &isNumber ) : 0;
  return isNumber ? share : std::numeric_limits<double>::quiet_NaN();
}

QString LayerRole::said( const QgsVectorLayer &layer )
{
  return layer.customProperty( KEY, layer.metadata().keywords( KEY ).value( 0 ) ).toString();
}

QString LayerRole::of( const QgsVectorLayer &layer )
{
  const QString role = said( layer );
  return role.isEmpty() ? ofFields( layer.fields() ) : role;
}

std::optional<long long> LayerRole::rowsAtHand( const QgsVectorLayer &layer )
{
  const QString provider = layer.providerType();
  if ( provider != QLatin1String( "ogr" ) && provider != QLatin1String( "memory" ) )
    return std::nullopt;
  const long long count = layer.isValid() ? layer.featureCount() : -1;
  return count >= 0 ? std::optional( count ) : std::nullopt;
}

QString LayerRole::ofFields( const QgsFields &fields )
{
  // The later step first: each adds its fields to those of the step before.
  static const QList<QPair<QString, QStringList>> SIGNS {
    { "importfindings.CHECKED", { "found", "found_sources", "found_conflict" } },
    { "samplecheck.SAMPLE", { "sample_id", "stratum", "question" } },
    { "priorityzones.OUTPUT", { "priority", "priority_rank" } },
    { "exposurebyzone.OUTPUT", { "exposed_all", "exposed_mapped" } },
    { "gapsbytask.OUTPUT", { "task_id", "missing_in_osm" } },
    { "inequality.OUTPUT", { "people_share", "value_share", "contribution" } },
    { "gapsbyzone.OUTPUT", { "completeness", "missing_in_osm", "matched_count" } },
    { "expectedannualdamage.OUTPUT", { "ead" } },
    { "buildingexposure.OUTPUT", { "exposure_class", "exposure_label" } },
    { "peoplebybuilding.OUTPUT", { "people", "people_share" } },
    { "settlementgaps.UNNAMED", { "buildings_osm", "nearest_name", "roads_m" } },
    { "settlementgaps.MATCHED", { "match_name", "match_by" } },
    { "settlementgaps.MISSING_IN_OSM", { "gap_reason", "gap_nearest_name" } },
    { "buildinggaps.MATCHED", { "match_ids", "match_relation" } },
    { "addressgaps.MATCHED", { "match_ids", "match_units" } },
    { "buildinggaps.MISSING_IN_OSM", { "gap_reason", "gap_overlap" } },
    { "roadgaps.MISSING_IN_OSM", { "gap_length_m", "gap_share" } },
    { "taskareas.OUTPUT", { "task_id", "workload", "compactness" } },
    { "importtaskingmanager.TASKS", { "task_id", "status", "locked_by" } },
  };
  for ( const auto &[role, signs] : SIGNS )
  {
    bool all = true;
    for ( const QString &field : signs )
      all = all && ourField( fields, field ) >= 0;
    if ( all )
      return role;
  }
  return QString();
}

const QgsVectorLayer *
LayerRole::best( const QList<const QgsVectorLayer *> &candidates, const QgsProcessingParameterDefinition &parameter )
{
  QList<const QgsVectorLayer *> own;
  QMap<QString, const QgsVectorLayer *> newest;
  for ( const QgsVectorLayer *layer : candidates )
  {
    const QString role = of( *layer );
    const QString kind = !role.isEmpty()                                  ? inFull( *layer, role )
                         : looksLikeOsm( layer->fields(), layer->name() ) ? OSM
                                                                          : OWN;
    if ( kind == OWN )
      own << layer;
    else if ( !newest.contains( kind ) )
      newest.insert( kind, layer );
  }
  // Of data without a word about them: there are more buildings than neighbourhoods.
  std::stable_sort( own.begin(), own.end(), []( const QgsVectorLayer *a, const QgsVectorLayer *b ) {
    return rowsAtHand( *a ).value_or( 0 ) > rowsAtHand( *b ).value_or( 0 );
  } );
  if ( !own.isEmpty() )
    newest.insert( OWN, own.first() );
  if ( own.size() > 1 )
    newest.insert( ZONES, own.last() );
  for ( const QString &kind : wantedBy( parameter ) )
    if ( newest.contains( kind ) )
      return newest.value( kind );
  return nullptr;
}

bool LayerRole::isAnother( const QgsVectorLayer &layer, const QgsProcessingParameterDefinition &parameter )
{
  const QString role = of( layer );
  const QStringList wanted = wantedBy( parameter );
  if ( role.isEmpty() || wanted.isEmpty() || wanted.contains( inFull( layer, role ) ) )
    return false;
  const auto has = [&layer]( const char *field ) { return ourField( layer.fields(), QLatin1String( field ) ) >= 0; };
  const bool isReference = role.endsWith( QLatin1String( ".MISSING_IN_REFERENCE" ) );
  if ( wanted.contains( ANY_GAPS ) && !isReference && has( "gap_reason" ) )
    return false;
  // Both sides went through People by building together, and this is one of them again.
  if ( role == QLatin1String( "buildingexposure.OUTPUT" ) && wanted.contains( role + OF_MISSING )
       && ( has( "gap_id" ) || has( "gap_reason" ) ) )
    return false;
  // Fields do not tell the two sides of the gaps apart, and zones may well be those of an earlier step.
  const bool otherSide
    = said( layer ).isEmpty() && wanted.contains( QStringLiteral( "buildinggaps.MISSING_IN_REFERENCE" ) );
  static const QStringList ALSO_ZONES { "inequality.OUTPUT",          "mapquality.OUTPUT",
                                        "priorityzones.OUTPUT",       "taskareas.OUTPUT",
                                        "gapsbytask.OUTPUT",          "importtaskingmanager.AREA",
                                        "importtaskingmanager.TASKS", "settlementgaps.UNNAMED" };
  const bool isZones = role.endsWith( QLatin1String( "byzone.OUTPUT" ) ) || ALSO_ZONES.contains( role );
  return !( otherSide && role.startsWith( QLatin1String( "buildinggaps.MISSING" ) ) )
         && !( wanted.contains( ZONES ) && isZones );
}

} // namespace lacuna
