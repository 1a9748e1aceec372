// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/run_context.h"

#include <span>
#include <string>
#include <vector>

namespace lacuna
{

/// A colour that phones have for bookmarks.
struct PhoneColour
{
  const char *name; ///< of Organic Maps, in #placemark-NAME
  const char *rgb;  ///< #RRGGBB
};

/// All of them, as Organic Maps has them (libs/kml/types.hpp); the first is the one without a choice.
std::span<const PhoneColour> phoneColours();

/// One thing on the map of a phone: a bookmark, with an outline where it has one.
struct PhonePlace
{
  std::string name; ///< UTF-8, like all texts
  std::string description;
  std::size_t colour = 0; ///< of phoneColours()
  Point place;            ///< degrees
  std::vector<std::vector<Point>> lines = {};
};

/// A file as bytes; failure: why there is none, as GDAL says it.
struct PhoneFile
{
  std::string bytes;
  std::string failure;
};

/// KML for Organic Maps, by GDAL's driver LIBKML: every place is one placemark with its bookmark and all its lines, and
/// none has a polygon, which the app would lose. Its style, which the document holds, colours both. The list gets the
/// name. \throws Canceled
PhoneFile phoneKml( const std::string &name, std::span<const PhonePlace> places, const RunContext &context );

/// GPX for OsmAnd, by GDAL's driver GPX: waypoints with OsmAnd's colours, then a track for each place that has lines.
/// \throws Canceled
PhoneFile phoneGpx( const std::string &name, std::span<const PhonePlace> places, const RunContext &context );

} // namespace lacuna
