// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <filesystem>
#include <string>

namespace lacuna
{

/// A file's name in UTF-8, as GDAL takes it, for the standard library, whose MSVC edition takes plain strings for the
/// ANSI code page.
inline std::filesystem::path utf8Path( const std::string &name )
{
  return { std::u8string( name.begin(), name.end() ) };
}

} // namespace lacuna
