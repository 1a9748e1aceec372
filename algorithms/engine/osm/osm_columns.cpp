// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_rules.h"

#include <array>

namespace lacuna
{

namespace
{

using Keys = std::vector<std::string>;

// "ref:*" gathers all such tags as key=value;key=value.
const std::array<Keys, OSM_TABLES> &keys()
{
  static const std::array<Keys, OSM_TABLES> table {
    Keys {
      "building",
      "name",
      "building:levels",
      "building:levels:underground",
      "height",
      "building:material",
      "building:use",
      "roof:material",
      "roof:shape",
      "amenity",
      "shop",
      "office",
      "addr:street",
      "addr:housenumber",
      "addr:housename",
      "addr:unit",
      "addr:place",
      "addr:suburb",
      "addr:city",
      "addr:postcode",
      "start_date",
      "check_date",
      "source"
    },
    Keys {
      "highway", "name", "ref", "surface", "smoothness", "lanes", "width", "oneway", "maxspeed", "bridge", "tunnel",
      "layer", "access", "service", "check_date", "source"
    },
    Keys { "waterway", "name", "width", "intermittent", "tunnel", "layer", "check_date", "source" },
    Keys { "railway", "name", "ref", "service", "electrified", "gauge", "bridge", "tunnel", "layer", "check_date" },
    Keys { "place",          "name",     "alt_name",   "old_name", "loc_name", "official_name", "short_name",
           "reg_name",       "name_1",   "name_2",     "name:es",  "name:pt",  "name:qu",       "name:ay",
           "name:gn",        "name:myn", "population", "is_in",    "ref",      "ref:*",         "wikidata",
           "IBGE:GEOCODIGO", "divipola", "check_date", "source" },
    Keys { "facility",         "name",           "operator",        "capacity",     "beds",        "emergency",
           "amenity",          "healthcare",     "social_facility", "shelter_type", "building",    "addr:street",
           "addr:housenumber", "addr:housename", "addr:unit",       "addr:place",   "addr:suburb", "addr:city",
           "addr:postcode",    "phone",          "start_date",      "check_date",   "source" },
  };
  return table;
}

std::string columnOf( const std::string &key )
{
  if ( key == "ref:*" )
    return "ref_other";
  if ( key == "IBGE:GEOCODIGO" )
    return "ibge_geocodigo";
  std::string column = key;
  for ( char &letter : column )
    letter = letter == ':' ? '_' : letter;
  return column;
}

} // namespace

const std::vector<std::string> &osmKeys( OsmTable table ) { return keys()[static_cast<std::size_t>( table )]; }

const std::vector<std::string> &osmColumns( OsmTable table )
{
  static const std::array<Keys, OSM_TABLES> columns = [] {
    std::array<Keys, OSM_TABLES> made;
    for ( std::size_t i = 0; i < OSM_TABLES; ++i )
      for ( const std::string &key : keys()[i] )
        made[i].push_back( columnOf( key ) );
    return made;
  }();
  return columns[static_cast<std::size_t>( table )];
}

const char *osmSkipCode( OsmSkip reason )
{
  switch ( reason )
  {
    case OsmSkip::MissingNodes:
      return "missing_nodes";
    case OsmSkip::MissingMembers:
      return "missing_members";
    case OsmSkip::NotClosed:
      return "not_closed";
    case OsmSkip::CrossingRings:
      return "crossing_rings";
    case OsmSkip::TooFewPoints:
      return "too_few_points";
    case OsmSkip::TaggedNoArea:
      return "tagged_no_area";
    case OsmSkip::IsArea:
      return "is_area";
    case OsmSkip::NoMultipolygon:
      return "no_multipolygon";
  }
  return "";
}

} // namespace lacuna
