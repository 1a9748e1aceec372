// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "osm_rules.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace lacuna
{

namespace
{

using std::string_view;

template <std::size_t N>
bool isOneOf( string_view value, const std::array<string_view, N> &list )
{
  return std::find( list.begin(), list.end(), value ) != list.end();
}

constexpr std::array<string_view, 16> FACILITIES { "school",   "kindergarten",     "college",     "hospital",
                                                   "clinic",   "doctors",          "pharmacy",    "fire_station",
                                                   "police",   "community_centre", "shelter",     "social_facility",
                                                   "townhall", "place_of_worship", "marketplace", "drinking_water" };
// Closed ways with these are areas, as for the editors (the lists of osm-polygon-features, with the platforms).
constexpr std::array<string_view, 3> ROAD_AREAS { "platform", "rest_area", "services" };
constexpr std::array<string_view, 4> RAIL_AREAS { "platform", "station", "roundhouse", "turntable" };
constexpr std::array<string_view, 7> NOTES { "type", "source",      "created_by", "converted_by",
                                             "note", "attribution", "fixme" };

} // namespace

std::vector<std::string> osmFacilities() { return { FACILITIES.begin(), FACILITIES.end() }; }

OsmTags::OsmTags( const osmium::TagList &tags )
{
  for ( const osmium::Tag &tag : tags )
  {
    const string_view key = tag.key();
    const string_view value = tag.value();
    if ( value.empty() )
      continue;
    if ( key == "building" )
      building = value == "no" ? nullptr : tag.value();
    else if ( key == "highway" )
      highway = tag.value();
    else if ( key == "waterway" )
      waterway = tag.value();
    else if ( key == "railway" )
      railway = tag.value();
    else if ( key == "place" )
      place = tag.value();
    else if ( key == "area" )
    {
      areaYes = value == "yes";
      areaNo = value == "no";
    }
    else if ( key == "type" )
      multipolygon = value == "multipolygon" || value == "boundary";
    if ( ( key == "amenity" && isOneOf( value, FACILITIES ) )
         || ( key == "emergency" && value == "assembly_point" && !facility ) )
      facility = tag.value();
    bare = bare && isOneOf( key, NOTES );
  }
}

const char *OsmTags::line( OsmTable table ) const
{
  return table == OsmTable::Roads       ? highway
         : table == OsmTable::Waterways ? waterway
         : table == OsmTable::Railways  ? railway
                                        : nullptr;
}

bool OsmTags::isArea( OsmTable table ) const
{
  if ( areaYes )
    return true;
  if ( areaNo )
    return false;
  return ( table == OsmTable::Roads && isOneOf( highway, ROAD_AREAS ) )
         || ( table == OsmTable::Railways && isOneOf( railway, RAIL_AREAS ) );
}

std::vector<std::string> osmValues( OsmTable table, const OsmTags &known, const osmium::TagList &tags )
{
  using Places = std::unordered_map<string_view, std::size_t>;
  static const std::array<Places, OSM_TABLES> places = [] {
    std::array<Places, OSM_TABLES> made;
    for ( std::size_t i = 0; i < OSM_TABLES; ++i )
      for ( const std::string &key : osmKeys( static_cast<OsmTable>( i ) ) )
        made[i].emplace( key, made[i].size() );
    return made;
  }();
  const Places &here = places[static_cast<std::size_t>( table )];
  const auto others = here.find( "ref:*" );
  std::vector<std::string> values( here.size() );
  for ( const osmium::Tag &tag : tags )
  {
    const string_view key = tag.key();
    if ( const auto place = here.find( key ); place != here.end() )
      values[place->second] = tag.value();
    else if ( others != here.end() && key.substr( 0, 4 ) == "ref:" )
    {
      std::string &list = values[others->second];
      list += ( list.empty() ? "" : ";" ) + std::string( key ) + '=' + tag.value();
    }
  }
  if ( table == OsmTable::Facilities && known.facility )
    values.front() = known.facility;
  return values;
}

} // namespace lacuna
