// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "osm_input.h"

#include <osmium/osm/location.hpp>
#include <osmium/osm/node_ref.hpp>
#include <osmium/osm/timestamp.hpp>

#include <expat.h>

#include <exception>
#include <utility>

namespace lacuna
{

/**
 * OSM XML as editors and Overpass write it, where libosmium's own parser takes only what the database itself would
 * give: action="delete" of editors and <delete> of change files, the remark of a server that gave up, and the
 * coordinates in the members of "out geom", which become ways of their own.
 */
class OsmXml
{
public:
  OsmXml(
    const std::string &path, OsmReport &report, OsmProgress &pulse,
    std::function<void( osmium::memory::Buffer && )> take
  );
  ~OsmXml();
  OsmXml( const OsmXml & ) = delete;
  OsmXml &operator=( const OsmXml & ) = delete;

  /// \throws Error OsmFile, Canceled
  void read( const OsmInput &input );

private:
  struct Object
  {
    osmium::object_id_type id = 0;
    osmium::object_version_type version = 0;
    osmium::changeset_id_type changeset = 0;
    osmium::Timestamp timestamp;
    bool visible = true;
    osmium::Location location;
    std::vector<std::pair<std::string, std::string>> tags;
    std::vector<osmium::NodeRef> nodes;
  };
  struct Member
  {
    osmium::item_type type = osmium::item_type::way;
    osmium::object_id_type ref = 0;
    std::string role;
    std::vector<osmium::NodeRef> nodes; ///< of "out geom"
  };

  static void XMLCALL onStart( void *self, const XML_Char *name, const XML_Char **attributes );
  static void XMLCALL onEnd( void *self, const XML_Char *name );
  static void XMLCALL onText( void *self, const XML_Char *text, int length );
  using Text = const XML_Char *;
  static void XMLCALL onEntity( void *self, Text, int, Text, int, Text, Text, Text, Text );
  template <class Act>
  void guarded( const Act &act );

  void start( const std::string &name, const XML_Char **attributes );
  void startObject( const XML_Char **attributes );
  void startPart( const std::string &name, const XML_Char **attributes );
  void startMember( const XML_Char **attributes );
  void end( const std::string &name );
  void write();
  void writeMembersWithPlaces();
  void handOver();
  void requireComplete() const;
  [[noreturn]] void damaged( const std::string &what ) const;
  osmium::NodeRef nodeOf( const XML_Char **attributes ) const;
  std::int64_t whole( const char *text ) const;

  std::string mPath;
  OsmReport &mReport;
  OsmProgress &mProgress;
  std::function<void( osmium::memory::Buffer && )> mTake;
  XML_Parser mParser;
  std::exception_ptr mFailure;
  osmium::memory::Buffer mBuffer;

  osmium::item_type mKind = osmium::item_type::undefined; ///< of the element that is open
  Object mObject;
  std::vector<Member> mMembers;
  bool mInMember = false;
  bool mRoot = false;
  bool mDeleting = false; ///< inside <delete>
  bool mInRemark = false;
  bool mPlaces = false; ///< any coordinates of nodes
};

} // namespace lacuna
