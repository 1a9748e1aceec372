// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/osm/osm_file.h"
#include "osm_progress.h"

#include <osmium/io/compression.hpp>
#include <osmium/io/file_format.hpp>
#include <osmium/memory/buffer.hpp>

#include <functional>
#include <memory>
#include <new>

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
  bool isPbf() const { return mFormat == osmium::io::file_format::pbf; }
  /// Absolute, in the encoding of the system.
  const std::string &systemPath() const { return mSystemPath; }
  /// Everything in an .o5m. \throws Error, Canceled
  void readO5m( OsmProgress &pulse, const std::function<void( osmium::memory::Buffer && )> &take ) const;
  /// Runs what only the library and the disk can make fail. \throws Error OsmFile
  template <class Act>
  auto guarded( const Act &act ) const
  {
    try
    {
      return act();
    }
    catch ( const std::bad_alloc & )
    {
      throw;
    }
    catch ( const std::exception &error )
    {
      fail( error.what() );
    }
  }
  /// An error of a library as one of ours.
  [[noreturn]] void fail( const std::string &message ) const;
  void requireDecompressor() const; ///< \throws Error OsmFile: the process has no bzip2
  [[noreturn]] void failUnsorted() const;

private:
  std::string mPath;
  std::string mSystemPath;
  osmium::io::file_format mFormat = osmium::io::file_format::unknown;
  osmium::io::file_compression mCompression = osmium::io::file_compression::none;
  std::size_t mBytes = 0;
};

/// The library walks from tag to tag by their ends, and a zero inside one, which a damaged file can hold, would lead it
/// out of the object.
/// \throws std::runtime_error
void requireWholeTags( const osmium::memory::Buffer &buffer );

} // namespace lacuna
