// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <osmium/osm/location.hpp>
#include <osmium/osm/types.hpp>

#include <functional>

namespace osmium
{
class Node;
class Way;
class Relation;
} // namespace osmium

namespace lacuna
{

/// Takes the things of a file.
class OsmSink
{
public:
  virtual ~OsmSink() = default;
  virtual void place( osmium::object_id_type node, osmium::Location location ) = 0;
  virtual void node( const osmium::Node &node ) = 0; ///< one with tags, after its place()
  virtual void way( osmium::Way &way ) = 0;          ///< its node references may be given locations
};

/// Gives the things of a file, each once, deleted ones left out, in the order of the format.
class OsmSource
{
public:
  virtual ~OsmSource() = default;
  virtual void relations( const std::function<void( const osmium::Relation & )> &take ) = 0;
  virtual void nodesAndWays( OsmSink &sink ) = 0;
};

} // namespace lacuna
