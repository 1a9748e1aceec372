// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "osm_source.h"
#include "pbf_slices.h"

#include <osmium/osm/object.hpp>

namespace lacuna
{

/// A sorted .pbf: first its relations, which stand at its end, then the rest.
class SortedOsm : public OsmSource
{
public:
  SortedOsm( const OsmInput &input, PbfSlices &slices, OsmReport &report, OsmProgress &pulse )
    : mInput( input )
    , mSlices( slices )
    , mReport( report )
    , mProgress( pulse )
  {}
  void relations( const std::function<void( const osmium::Relation & )> &take ) override;
  /// \throws Error OsmFile where it is not sorted
  void nodesAndWays( OsmSink &sink ) override;

private:
  void requireOrder( const osmium::OSMObject &object );

  const OsmInput &mInput;
  PbfSlices &mSlices;
  OsmReport &mReport;
  OsmProgress &mProgress;
  osmium::item_type mLastKind = osmium::item_type::undefined;
  osmium::object_id_type mLastId = 0;
};

} // namespace lacuna
