// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_table.h"
#include "lacuna/gaps/building_gaps.h"
#include "messages/error_text.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace lacuna
{

namespace
{

QList<QPair<QString, QVariant>> reasons()
{
  QList<QPair<QString, QVariant>> words;
  for ( const GapReason reason :
        { GapReason::NothingNear, GapReason::NoOverlap, GapReason::SmallOverlap, GapReason::BesideMapped,
          GapReason::PartOfMapped } )
    words << qMakePair( ErrorText::gapReason( reason ), QVariant( QString::fromLatin1( gapReasonCode( reason ) ) ) );
  return words;
}

QList<QPair<QString, QVariant>> skipReasons()
{
  QList<QPair<QString, QVariant>> words;
  // The codes end where one has no words.
  for ( int i = 1; !ErrorText::skipReason( static_cast<SkipReason>( i ) ).isEmpty(); ++i )
  {
    const SkipReason reason = static_cast<SkipReason>( i );
    words << qMakePair( ErrorText::skipReason( reason ), QVariant( QString::fromLatin1( skipCode( reason ) ) ) );
  }
  return words;
}

} // namespace

std::optional<FieldWords> FieldDictionary::find( const QString &field, const QStringList &hazardClasses )
{
  for ( const auto &part : { ofGaps, ofZones, ofExposure, ofTasks, ofOsm } )
    if ( const std::optional<FieldWords> words = part( field ) )
      return words;
  return numbered( field, hazardClasses );
}

// Names that many files have, and the results in which they are ours; others keep them from their source.
bool FieldDictionary::isOthers( const QString &role, const QString &field )
{
  static const QStringList PAIRS { QStringLiteral( "buildinggaps" ), QStringLiteral( "settlementgaps" ) },
    TASKS { QStringLiteral( "taskareas" ), QStringLiteral( "gapsbytask" ), QStringLiteral( "importtaskingmanager" ) },
    RANKS { QStringLiteral( "priorityzones" ), QStringLiteral( "settlementgaps" ) };
  static const QHash<QString, QStringList> WHERE = [] {
    QHash<QString, QStringList> where { { "priority", RANKS } };
    for ( const char *name :
          { "score", "matched", "overlap", "iou", "distance_m", "dx_m", "dy_m", "landmarks", "applied", "sure" } )
      where.insert( QString::fromLatin1( name ), PAIRS );
    for ( const char *name :
          { "status", "workload", "compactness", "feature_count", "area_km2", "locked_by", "mapped_by", "validated_by",
            "project_id" } )
      where.insert( QString::fromLatin1( name ), TASKS );
    return where;
  }();
  const auto found = WHERE.constFind( field );
  return found != WHERE.constEnd() && !found->contains( role.section( QLatin1Char( '.' ), 0, 0 ) );
}

std::optional<FieldWords> FieldDictionary::ofResult(
  const QString &role, const QString &field, const QgsFields &fields, const QStringList &hazardClasses
)
{
  if ( std::optional<FieldWords> words = ofRole( role, field ) )
    return words;
  // Keys of OSM are words of ours only where the rows are OSM's.
  const bool foreign
    = isOthers( role, field ) || ( ofOsm( field ) && fields.lookupField( QStringLiteral( "osm_id" ) ) < 0 );
  return foreign ? std::nullopt : find( field, hazardClasses );
}

// The parameters that features come from.
QList<QPair<QString, QVariant>> FieldDictionary::layers()
{
  return {
    { tr( "reference" ), "REFERENCE" },
    { tr( "OSM" ), "OSM" },
    { tr( "zones" ), "ZONES" },
    { tr( "smaller zones" ), "CHECK_ZONES" },
    { tr( "buildings" ), "BUILDINGS" },
    { tr( "missing in OSM" ), "MISSING_IN_OSM" },
    { tr( "missing in the reference" ), "MISSING_IN_REFERENCE" },
    { tr( "matched" ), "MATCHED" },
    { tr( "missing" ), "MISSING" },
    { tr( "exposure" ), "EXPOSURE" },
    { tr( "area" ), "AREA" },
    { tr( "tasks" ), "TASKS" },
    { tr( "work" ), "WORKLOAD" }
  };
}

std::optional<FieldWords> FieldDictionary::ofGaps( const QString &field )
{
  const QList<QPair<QString, QVariant>> yesNo { { tr( "yes" ), 1 }, { tr( "no" ), 0 } };
  return in(
    FieldTable {
      { "gap_area_m2", { tr( "Area (m²)" ), 1 } },
      { "gap_overlap", { tr( "Share in common (0–1)" ), 2 } },
      { "gap_nearest_m", { tr( "Distance to the nearest (m)" ), 1 } },
      { "gap_reason", { tr( "Reason" ), -1, reasons() } },
      { "gap_explanation", { tr( "Explanation" ) } },
      { "gap_neighbour_id", { tr( "Neighbouring building" ) } },
      { "gap_id", { tr( "Id of the gap" ) } },
      { "gap_length_m", { tr( "Missing length (m)" ), 1 } },
      { "gap_share", { tr( "Missing share of the road (0–1)" ), 2 } },
      { "match_ids", { tr( "The same in OSM" ) } },
      { "match_relation", { tr( "One or several" ) } },
      { "match_iou", { tr( "Area in common ÷ area of both (0–1)" ), 2 } },
      { "match_overlap", { tr( "Share in common (0–1)" ), 2 } },
      { "match_dx_m", { tr( "Shift to the east (m)" ), 1 } },
      { "match_dy_m", { tr( "Shift to the north (m)" ), 1 } },
      { "match_score", { tr( "How sure (0–1)" ), 2 } },
      { "reference_id", { tr( "Building of the reference" ) } },
      { "overlap", { tr( "Share in common (0–1)" ), 2 } },
      { "iou", { tr( "Area in common ÷ area of both (0–1)" ), 2 } },
      { "block_overlap", { tr( "Share of the blocks in common (0–1)" ), 2 } },
      { "distance_m", { tr( "Distance (m)" ), 1 } },
      { "score", { tr( "How sure (0–1)" ), 2 } },
      { "matched", { tr( "The same building" ), -1, yesNo } },
      { "match_kind",
        { tr( "Kind of match" ), -1, { { tr( "by itself" ), "own" }, { tr( "as part of a block" ), "block" } } } },
      { "dx_m", { tr( "Shift to the east (m)" ), 1 } },
      { "dy_m", { tr( "Shift to the north (m)" ), 1 } },
      { "landmarks", { tr( "Buildings it was read from" ) } },
      { "applied", { tr( "Used" ), -1, yesNo } },
      { "sure", { tr( "No other fits as well" ), -1, yesNo } },
      { "skip_layer", { tr( "Where it came from" ), -1, layers() } },
      { "skip_reason", { tr( "Why it was left out" ), -1, skipReasons() } },
    },
    field
  );
}

std::optional<FieldWords> FieldDictionary::ofZones( const QString &field )
{
  return in(
    FieldTable {
      { "reference_count", { tr( "Buildings of the reference" ) } },
      { "osm_count", { tr( "Buildings in OSM" ) } },
      { "matched_count", { tr( "In both" ) } },
      { "missing_in_osm", { tr( "Missing in OSM" ) } },
      { "beside_mapped", { tr( "Missing, beside a mapped building" ) } },
      { "part_of_mapped", { tr( "Missing pieces of mapped buildings" ) } },
      { "missing_in_reference", { tr( "Missing in the reference" ) } },
      { "completeness", { tr( "Completeness (0–1)" ), 2 } },
      { "completeness_low", { tr( "Completeness, at least (0–1)" ), 2 } },
      { "completeness_high", { tr( "Completeness, at most (0–1)" ), 2 } },
      { "completeness_blocks", { tr( "Completeness, with mapped blocks (0–1)" ), 2 } },
      { "completeness_area", { tr( "Completeness by area (0–1)" ), 2 } },
      { "cadastre_completeness", { tr( "Completeness of the cadastre (0–1)" ), 2 } },
      { "estimated_total", { tr( "Buildings in all, estimated" ), 0 } },
      { "estimated_total_low", { tr( "Buildings in all, at least" ), 0 } },
      { "estimated_total_high", { tr( "Buildings in all, at most" ), 0 } },
      { "missing_confirmed", { tr( "Missing, confirmed by people" ) } },
      { "missing_refuted", { tr( "Missing, refuted by people" ) } },
      { "missing_open", { tr( "Missing, not looked at or not sure" ) } },
      { "missing_area_m2", { tr( "Missing area (m²)" ), 0 } },
      { "road_length_m", { tr( "Roads of the reference (m)" ), 0 } },
      { "covered_m", { tr( "Roads that OSM has (m)" ), 0 } },
      { "missing_m", { tr( "Roads missing in OSM (m)" ), 0 } },
      { "completeness_length", { tr( "Completeness of the roads (0–1)" ), 2 } },
      { "priority", { tr( "Priority (0–100)" ), 0 } },
      { "priority_rank", { tr( "Rank" ) } },
      { "priority_why", { tr( "Why" ) } },
      { "priority_gap", { tr( "Share of priority: what is missing" ), 2 } },
      { "priority_hazard", { tr( "Share of priority: hazard" ), 2 } },
      { "priority_people", { tr( "Share of priority: people" ), 2 } },
      { "priority_weights", { tr( "Weights of the run" ) } },
    },
    field
  );
}

std::optional<FieldWords> FieldDictionary::ofExposure( const QString &field )
{
  return in(
    FieldTable {
      { "hazard_min", { tr( "Hazard, lowest" ), 2 } },
      { "hazard_mean", { tr( "Hazard, mean" ), 2 } },
      { "hazard_max", { tr( "Hazard, highest" ), 2 } },
      { "hazard_share", { tr( "Share of the building in harm's way (0–1)" ), 2 } },
      { "exposure_class", { tr( "Number of the class" ) } },
      { "exposure_label", { tr( "Hazard class" ) } },
      { "damage_ratio", { tr( "Share damaged (0–1)" ), 2 } },
      { "damage_value", { tr( "Damage" ), 0 } },
      { "damage_low", { tr( "Damage, at least" ), 0 } },
      { "damage_high", { tr( "Damage, at most" ), 0 } },
      { "exposure_value", { tr( "Value of the building" ), 0 } },
      { "exposure_probability", { tr( "Probability of being reached (0–1)" ), 2 } },
      { "damage_all", { tr( "Damage, all buildings" ), 0 } },
      { "exposed_low", { tr( "In harm's way, at least" ), 0 } },
      { "exposed_high", { tr( "In harm's way, at most" ), 0 } },
      { "ead", { tr( "Damage in a year" ), 0 } },
    },
    field
  );
}

std::optional<FieldWords> FieldDictionary::ofTasks( const QString &field )
{
  const QList<QPair<QString, QVariant>> yesNo { { tr( "yes" ), 1 }, { tr( "no" ), 0 } };
  return in(
    FieldTable {
      { "task_id", { tr( "Task" ) } },
      { "workload", { tr( "Work" ), 1 } },
      { "feature_count", { tr( "Features" ) } },
      { "area_km2", { tr( "Area (km²)" ), 3 } },
      { "compactness", { tr( "Compactness (0–1)" ), 2 } },
      { "crosses_barrier", { tr( "Barriers crossed" ) } },
      { "isSquare", { tr( "Cell of the grid" ) } },
      { "missing_count", { tr( "Missing buildings" ) } },
      { "exposed_missing", { tr( "Missing buildings in harm's way" ) } },
      { "done_but_missing", { tr( "Done, but buildings are missing" ), -1, yesNo } },
      { "status", { tr( "Status" ) } },
      { "locked_by", { tr( "Locked by (number or name)" ) } },
      { "mapped_by", { tr( "Mapped by (number or name)" ) } },
      { "validated_by", { tr( "Validated by (number or name)" ) } },
      { "locked_by_name", { tr( "Locked by" ) } },
      { "mapped_by_name", { tr( "Mapped by" ) } },
      { "validated_by_name", { tr( "Validated by" ) } },
      { "last_action_at", { tr( "Last action on" ) } },
      { "last_action_by", { tr( "Last action by" ) } },
      { "project_id", { tr( "Project" ) } },
    },
    field
  );
}

std::optional<FieldWords> FieldDictionary::ofRole( const QString &role, const QString &field )
{
  const QString algorithm = role.section( QLatin1Char( '.' ), 0, 0 );
  if ( algorithm == QLatin1String( "taskareas" ) || algorithm == QLatin1String( "gapsbytask" )
       || algorithm == QLatin1String( "importtaskingmanager" ) )
    return in(
      FieldTable {
        { "x", { tr( "Column of the grid" ) } },
        { "y", { tr( "Row of the grid" ) } },
        { "zoom", { tr( "Zoom of the grid" ) } }
      },
      field
    );
  return ofPlaces( algorithm, field );
}

std::optional<FieldWords> FieldDictionary::ofOsm( const QString &field )
{
  return in(
    FieldTable {
      { "osm_id", { tr( "OSM id" ) } },
      { "timestamp", { tr( "Last edit in OSM" ) } },
      { "changeset", { tr( "Changeset in OSM" ) } },
      { "building:levels", { tr( "Storeys" ) } },
      { "building:material", { tr( "Material of the walls" ) } },
      { "roof:material", { tr( "Material of the roof" ) } },
      { "addr:street", { tr( "Street" ) } },
      { "addr:housenumber", { tr( "House number" ) } },
    },
    field
  );
}

// exposed_missing_… and class2_damage_all, damage_rp100.
std::optional<FieldWords> FieldDictionary::numbered( const QString &field, const QStringList &hazardClasses )
{
  static const QRegularExpression period( QStringLiteral( "^damage_rp([0-9.]+)$" ) ),
    zone( QStringLiteral(
      "^(buildings|people|no_data|exposed|class([0-9]+))(_area_m2|_value|_damage|_people)?_(mapped|missing|all)$"
    ) );
  if ( const QRegularExpressionMatch match = period.match( field ); match.hasMatch() )
    return FieldWords {
      tr( "Damage, once in %1 years" ).arg( QLocale().toString( match.captured( 1 ).toDouble() ) ), 0
    };
  const QRegularExpressionMatch match = zone.match( field );
  if ( !match.hasMatch() )
    return std::nullopt;
  const QString kind = match.captured( 1 ), measure = match.captured( 3 ), of = match.captured( 4 );
  const int number = match.captured( 2 ).toInt();
  QString what = tr( "In harm's way" );
  if ( kind == QLatin1String( "buildings" ) )
    what = tr( "Buildings" );
  else if ( kind == QLatin1String( "people" ) )
    what = tr( "People" );
  else if ( kind == QLatin1String( "no_data" ) )
    what = tr( "Without hazard data" );
  else if ( number > 0 )
    what = number <= hazardClasses.size() ? hazardClasses.at( number - 1 ) : tr( "Class %1" ).arg( number );
  const QString whose = of == QLatin1String( "mapped" )    ? tr( "mapped" )
                        : of == QLatin1String( "missing" ) ? tr( "missing" )
                                                           : tr( "mapped and missing" );
  const QString unit = measure == QLatin1String( "_area_m2" )  ? tr( "area (m²)" )
                       : measure == QLatin1String( "_value" )  ? tr( "value" )
                       : measure == QLatin1String( "_damage" ) ? tr( "damage" )
                       : measure == QLatin1String( "_people" ) ? tr( "people" )
                                                               : QString();
  return FieldWords {
    unit.isEmpty() ? QStringLiteral( "%1: %2" ).arg( what, whose )
                   : QStringLiteral( "%1: %2, %3" ).arg( what, whose, unit ),
    measure.isEmpty() && kind != QLatin1String( "people" ) ? -1 : 0
  };
}

QStringList FieldDictionary::thatMatter( const QString &role )
{
  static const std::pair<const char *, const char *> COLUMNS[] {
    { "buildinggaps.MATCHED", "match_ids match_relation match_overlap match_score" },
    { "buildinggaps.PAIRS", "reference_id osm_id matched match_kind score overlap distance_m" },
    { "buildinggaps.OFFSETS", "dx_m dy_m landmarks applied sure" },
    { "buildinggaps.", "gap_explanation gap_reason gap_area_m2 gap_nearest_m gap_neighbour_id" },
    { "roadgaps.", "gap_length_m gap_share gap_nearest_m" },
    { "gapsbyzone.OUTPUT",
      "missing_in_osm completeness completeness_low completeness_high reference_count osm_count estimated_total "
      "missing_area_m2 missing_confirmed missing_refuted missing_open" },
    { "roadsbyzone.OUTPUT", "missing_m completeness_length covered_m road_length_m" },
    { "buildingexposure.OUTPUT",
      "exposure_label people hazard_max hazard_share exposure_probability damage_ratio damage_value damage_low "
      "damage_high" },
    { "expectedannualdamage.OUTPUT", "ead exposure_value" },
    { "peoplebybuilding.", "people people_share building_layer" },
    { "exposurebyzone.OUTPUT",
      "exposed_all exposed_mapped exposed_missing exposed_low exposed_high exposed_people_all people_all "
      "buildings_all damage_all "
      "damage_low damage_high" },
    { "priorityzones.OUTPUT",
      "priority_rank priority priority_why missing_in_osm completeness missing_m completeness_length exposed_all "
      "exposed_missing" },
    { "gapsbytask.OUTPUT", "task_id missing_count exposed_missing done_but_missing status missing_area_m2 area_km2" },
    { "importtaskingmanager.TASKS",
      "task_id status locked_by_name mapped_by_name validated_by_name last_action_at last_action_by area_km2" },
    { "taskareas.OUTPUT", "task_id workload feature_count area_km2 crosses_barrier" },
    { "settlementgaps.MISSING", "gap_explanation gap_reason gap_nearest_name gap_nearest_m buildings_near people" },
    { "settlementgaps.MATCHED", "match_name match_by match_distance_m match_similarity" },
    { "settlementgaps.UNNAMED", "explanation buildings buildings_osm nearest_name nearest_m roads_m priority" },
    { "samplecheck.SAMPLE", "sample_id question answer count note stratum area_id weight" },
    { "importfindings.CHECKED", "found found_sources found_conflict found_share found_votes found_at gap_id" },
    { "importfindings.SAMPLE_FILLED", "sample_id question answer count note stratum area_id weight" },
    { "importfindings.", "gap_id finding finding_source unmatched_reason finding_note finding_at superseded" },
    { "mapquality.OUTPUT",
      "buildings_count buildings_class buildings_age_median buildings_old roads_count roads_class roads_age_median "
      "facilities_count facilities_class places_count" },
    { "mapquality.OBJECTS", "age_months age_class missing_tags object_layer" },
    { "inequality.OUTPUT", "rank people_share value_share contribution completeness" },
    { "streetcoverage.GAPS_SEEN", "image_nearest_m image_at image_url image_id" },
    { "streetcoverage.",
      "covered_share road_length_m covered_m not_covered_m unknown_m image_count newest_at pano_share" },
    { "loadosm.", "name osm_id building highway waterway railway place timestamp" },
  };
  if ( role.endsWith( QLatin1String( ".SKIPPED" ) ) )
    return { QStringLiteral( "skip_reason" ), QStringLiteral( "skip_layer" ) };
  for ( const auto &[prefix, columns] : COLUMNS )
    if ( role.startsWith( QLatin1String( prefix ) ) )
      return QString::fromLatin1( columns ).split( ' ' );
  return {};
}

} // namespace lacuna
