// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/osm/osm_file.h"
#include "osm_pulse.h"
#include "osm_source.h"

#include <osmium/io/compression.hpp>
#include <osmium/io/file_format.hpp>
#include <osmium/memory/buffer.hpp>
#include <osmium/osm/entity_bits.hpp>
#include <osmium/osm/object.hpp>

#include <memory>

namespace lacuna
{

/// One file, its format known from its first bytes.
class OsmInput
{
public:
  /// \throws Error OsmFile where it is none that is read
  explicit OsmInput( const std::string &path );

  bool isXml() const { return mFormat == osmium::io::file_format::xml; }
  std::size_t bytes() const { return mBytes; }
  /// The unpacked bytes.
  std::unique_ptr<osmium::io::Decompressor> open() const;
  /// A .pbf whose header says that each thing is there once, in the order of the format.
  bool saysSorted() const;
  /// Every block with things of these kinds; not for XML. \throws Error, Canceled
  void read( osmium::osm_entity_bits::type kinds, OsmPulse &pulse, const std::function<void( osmium::memory::Buffer && )> &take ) const;
  /// An error of a library as one of ours.
  [[noreturn]] void fail( const std::string &message ) const;
  [[noreturn]] void failUnsorted() const;

private:
  std::string format() const;

  std::string mPath;
  std::string mSystemPath; ///< absolute, in the encoding of the system
  osmium::io::file_format mFormat = osmium::io::file_format::unknown;
  osmium::io::file_compression mCompression = osmium::io::file_compression::none;
  std::size_t mBytes = 0;
};

/// A sorted file, read once for its relations and once for the rest.
class SortedOsm : public OsmSource
{
public:
  SortedOsm( const OsmInput &input, OsmReport &report, OsmPulse &pulse ) : mInput( input ), mReport( report ), mPulse( pulse ) {}
  void relations( const std::function<void( const osmium::Relation & )> &take ) override;
  void nodesAndWays( OsmSink &sink ) override;

private:
  void requireOrder( const osmium::OSMObject &object );

  const OsmInput &mInput;
  OsmReport &mReport;
  OsmPulse &mPulse;
  osmium::item_type mLastKind = osmium::item_type::undefined;
  osmium::object_id_type mLastId = 0;
};

} // namespace lacuna
