// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// FieldDictionary: the columns of the room places.

#include "field_table.h"

#include <QRegularExpression>

namespace lacuna
{

namespace
{

using Table = FieldTable;

// Answers of people, and gaps that have some.
std::optional<FieldWords> ofFindings( const QString &field )
{
  const QList<QPair<QString, QVariant>> yesNo {
    { FieldDictionary::tr( "yes" ), 1 }, { FieldDictionary::tr( "no" ), 0 }
  };
  const QList<QPair<QString, QVariant>> found {
    { FieldDictionary::tr( "it is there" ), "there" },
    { FieldDictionary::tr( "it is not there" ), "not_there" },
    { FieldDictionary::tr( "not sure" ), "unsure" },
    { FieldDictionary::tr( "it is on the map" ), "mapped" },
    { FieldDictionary::tr( "there are buildings around" ), "area_yes" }
  };
  return in(
    Table {
      { "finding", { FieldDictionary::tr( "What was found" ), -1, found } },
      { "finding_source", { FieldDictionary::tr( "Who says it" ) } },
      { "finding_ref", { FieldDictionary::tr( "Id of the answer" ) } },
      { "finding_share", { FieldDictionary::tr( "Share that agrees (0–1)" ), 2 } },
      { "finding_votes", { FieldDictionary::tr( "Votes" ) } },
      { "finding_at", { FieldDictionary::tr( "When (UTC)" ) } },
      { "finding_note", { FieldDictionary::tr( "Note" ) } },
      { "finding_by", { FieldDictionary::tr( "By" ) } },
      { "superseded", { FieldDictionary::tr( "A newer answer exists" ), -1, yesNo } },
      { "unmatched_reason",
        { FieldDictionary::tr( "Why it belongs to no gap" ),
          -1,
          { { FieldDictionary::tr( "no gap has this id" ), "no_such_gap" },
            { FieldDictionary::tr( "it has neither an id nor a place" ), "no_id" },
            { FieldDictionary::tr( "no gap is at its place" ), "no_gap_here" },
            { FieldDictionary::tr( "several gaps have this id" ), "ambiguous" },
            { FieldDictionary::tr( "the answer is not understood" ), "not_understood" } } } },
      { "found", { FieldDictionary::tr( "What was found" ), -1, found } },
      { "found_share", { FieldDictionary::tr( "Share that agrees (0–1)" ), 2 } },
      { "found_votes", { FieldDictionary::tr( "Votes" ) } },
      { "found_sources", { FieldDictionary::tr( "Who says it" ) } },
      { "found_at", { FieldDictionary::tr( "When (UTC)" ) } },
      { "found_conflict", { FieldDictionary::tr( "The sources disagree" ), -1, yesNo } }
    },
    field
  );
}

// Roads, tasks and gaps with pictures.
std::optional<FieldWords> ofPictures( const QString &field )
{
  return in(
    Table {
      { "road_length_m", { FieldDictionary::tr( "Length (m)" ), 1 } },
      { "covered_m", { FieldDictionary::tr( "Length with pictures (m)" ), 1 } },
      { "not_covered_m", { FieldDictionary::tr( "Length without pictures (m)" ), 1 } },
      { "unknown_m", { FieldDictionary::tr( "Length of which nothing is known (m)" ), 1 } },
      { "covered_share", { FieldDictionary::tr( "Share with pictures (0–1)" ), 3 } },
      { "image_count", { FieldDictionary::tr( "Pictures" ) } },
      { "newest_at", { FieldDictionary::tr( "Newest picture (UTC)" ) } },
      { "pano_share", { FieldDictionary::tr( "Share of pictures all round (0–1)" ), 2 } },
      { "image_nearest_m", { FieldDictionary::tr( "Distance to the nearest picture (m)" ), 1 } },
      { "image_at", { FieldDictionary::tr( "Taken (UTC)" ) } },
      { "image_id", { FieldDictionary::tr( "Id of the picture" ) } },
      { "image_url", { FieldDictionary::tr( "Link to the picture" ) } }
    },
    field
  );
}

} // namespace

// Settlements, samples, inequality.
std::optional<FieldWords> FieldDictionary::ofPlaces( const QString &algorithm, const QString &field )
{
  if ( algorithm == QLatin1String( "settlementgaps" ) )
    return in(
      Table {
        { "gap_nearest_name", { tr( "Nearest name" ) } },
        { "gap_similarity", { tr( "Likeness of the names (0–1)" ), 2 } },
        { "buildings_near", { tr( "Buildings around" ) } },
        { "people", { tr( "People" ), 0 } },
        { "match_id", { tr( "Id of the match" ) } },
        { "match_name", { tr( "Name of the match" ) } },
        { "match_similarity", { tr( "Likeness of the names (0–1)" ), 2 } },
        { "match_distance_m", { tr( "Distance (m)" ), 0 } },
        { "match_by", { tr( "Found by" ) } },
        { "match_explanation", { tr( "Explanation" ) } },
        { "official_id", { tr( "Official id" ) } },
        { "official_name", { tr( "Official name" ) } },
        { "place_id", { tr( "Id of the place" ) } },
        { "place_name", { tr( "Name of the place" ) } },
        { "place_layer", { tr( "Where it came from" ) } },
        { "pair_kind", { tr( "Kind of pair" ) } },
        { "similarity", { tr( "Likeness of the names (0–1)" ), 2 } },
        { "buildings", { tr( "Buildings" ) } },
        { "buildings_osm", { tr( "Buildings in OSM" ) } },
        { "nearest_name", { tr( "Nearest name" ) } },
        { "nearest_m", { tr( "Distance to the nearest name (m)" ), 0 } },
        { "roads_m", { tr( "Distance to the nearest road (m)" ), 0 } },
        { "priority", { tr( "Priority (0–100)" ), 0 } },
        { "explanation", { tr( "Explanation" ) } }
      },
      field
    );
  if ( algorithm == QLatin1String( "importfindings" ) )
    if ( std::optional<FieldWords> words = ofFindings( field ) )
      return words;
  if ( algorithm == QLatin1String( "samplecheck" ) || algorithm == QLatin1String( "sampleestimate" )
       || algorithm == QLatin1String( "importfindings" ) )
    return in(
      Table {
        { "sample_id", { tr( "Number in the sample" ) } },
        { "stratum", { tr( "Drawn from" ) } },
        { "area_id", { tr( "Area of the visit" ) } },
        { "weight", { tr( "Stands for so many" ), 1 } },
        { "question", { tr( "Question" ) } },
        { "answer", { tr( "Answer" ) } },
        { "count", { tr( "Buildings counted" ) } },
        { "note", { tr( "Note" ) } },
        { "measure", { tr( "Measure" ) } },
        { "rows", { tr( "In the sample" ) } },
        { "answered", { tr( "Answered" ) } },
        { "unknown", { tr( "Not known" ) } },
        { "value", { tr( "Estimate" ), 2 } },
        { "low", { tr( "At least" ), 2 } },
        { "high", { tr( "At most" ), 2 } }
      },
      field
    );
  if ( algorithm == QLatin1String( "peoplebybuilding" ) )
    return in(
      Table {
        { "people", { tr( "People" ), 1 } },
        { "people_share", { tr( "Share of the people of the zone (0–1)" ), 4 } },
        { "building_layer", { tr( "Where it came from" ) } }
      },
      field
    );
  if ( algorithm == QLatin1String( "mapquality" ) )
    return ofQuality( field );
  if ( algorithm == QLatin1String( "streetcoverage" ) )
    return ofPictures( field );
  if ( algorithm == QLatin1String( "inequality" ) )
    return in(
      Table {
        { "rank", { tr( "Rank (0–1)" ), 2 } },
        { "people_share", { tr( "Share of the people (0–1)" ), 3 } },
        { "value_share", { tr( "Share of what is mapped (0–1)" ), 3 } },
        { "contribution", { tr( "Share of the inequality" ), 3 } },
        { "curve", { tr( "Curve" ) } }
      },
      field
    );
  return std::nullopt;
}

// buildings_old, roads_age_median, facilities_operator …
std::optional<FieldWords> FieldDictionary::ofQuality( const QString &field )
{
  const Table objects {
    { "age_months", { tr( "Age (months)" ) } },
    { "age_class",
      { tr( "Age" ),
        -1,
        { { tr( "fresh" ), "fresh" },
          { tr( "middle" ), "middle" },
          { tr( "old" ), "old" },
          { tr( "no date" ), "undated" } } } },
    { "missing_tags", { tr( "Attributes that are missing" ) } },
    { "object_layer", { tr( "Kind of object" ) } }
  };
  if ( const std::optional<FieldWords> words = in( objects, field ) )
    return words;
  static const QRegularExpression pattern( QStringLiteral( "^(buildings|roads|facilities|places)_(.+)$" ) );
  const QRegularExpressionMatch match = pattern.match( field );
  if ( !match.hasMatch() )
    return std::nullopt;
  const QHash<QString, QString> layers {
    { "buildings", tr( "Buildings" ) },
    { "roads", tr( "Roads" ) },
    { "facilities", tr( "Facilities" ) },
    { "places", tr( "Places" ) }
  };
  const Table measures {
    { "count", { tr( "all" ), 1 } },
    { "fresh", { tr( "fresh" ), 1 } },
    { "middle", { tr( "middle" ), 1 } },
    { "old", { tr( "old" ), 1 } },
    { "undated", { tr( "no date" ), 1 } },
    { "age_median", { tr( "half are younger than (months)" ), 0 } },
    { "class", { tr( "class of age (1 old to 5 fresh)" ), 0 } },
    { "one_day", { tr( "share edited on one day (0–1)" ), 2 } },
    { "version1", { tr( "share never edited again (0–1)" ), 2 } }
  };
  const std::optional<FieldWords> measure = in( measures, match.captured( 2 ) );
  // What is left is the name of an attribute, which is a word of OSM.
  const QString what
    = measure ? measure->alias : tr( "share with %1 (0–1)" ).arg( QString( match.captured( 2 ) ).replace( '_', ' ' ) );
  return FieldWords {
    QStringLiteral( "%1: %2" ).arg( layers.value( match.captured( 1 ) ), what ), measure ? measure->decimals : 2
  };
}

} // namespace lacuna
