// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/osm/osm_file.h"
#include "osm_input.h"
#include "osm_sorter.h"
#include "osm_tables.h"
#include "osm_xml.h"
#include "sorted_osm.h"

namespace lacuna
{

namespace
{

void build( OsmSource &source, OsmTables &tables )
{
  source.relations( [&]( const osmium::Relation &relation ) { tables.relation( relation ); } );
  source.nodesAndWays( tables );
  tables.finish();
}

} // namespace

OsmReport readOsmFile(
  const std::string &path, const OsmReadOptions &options, const OsmVisitor &visitor, const RunContext &context
)
{
  OsmReport report;
  OsmProgress pulse( context );
  const OsmInput input( path );
  OsmTables tables( options, visitor, report, pulse );
  std::optional<PbfSlices> slices;
  if ( input.isPbf() )
    slices.emplace( input );
  if ( slices && input.bytes() >= options.trusted && slices->saysSorted() )
  {
    SortedOsm sorted( input, *slices, report, pulse );
    build( sorted, tables );
    return report;
  }
  OsmSorter order( options.memory, pulse );
  const auto take = [&]( osmium::memory::Buffer &&buffer ) { order.add( buffer ); };
  pulse.step( 0, 0.7 );
  if ( input.isXml() )
    OsmXml( path, report, pulse, take ).read( input );
  else if ( slices )
    slices->read( 0, osmium::osm_entity_bits::nwr, pulse, take );
  else
    input.readO5m( pulse, take );
  order.finish( report );
  pulse.step( 0.7, 1 );
  build( order, tables );
  return report;
}

} // namespace lacuna
