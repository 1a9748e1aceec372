// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/overlay.h"

#include <geos_c.h>

#include <memory>
#include <string>
#include <vector>

namespace lacuna
{

/// A GEOS context for one thread, and the few things asked of it. Failures are lacuna::Error GeometryLibrary.
class GeosContext
{
public:
  GeosContext();
  ~GeosContext();
  GeosContext( const GeosContext & ) = delete;
  GeosContext &operator=( const GeosContext & ) = delete;

  struct Deleter
  {
    GEOSContextHandle_t context;
    void operator()( GEOSGeometry *geometry ) const { GEOSGeom_destroy_r( context, geometry ); }
  };
  using Geometry = std::unique_ptr<GEOSGeometry, Deleter>;

  /// The footprint as a (multi)polygon; holes belong to the outer ring before them.
  Geometry polygon( const TranslatedFootprint &translated );
  double intersectionArea( const TranslatedFootprint &a, const TranslatedFootprint &b );
  /// The area of the subject that each cover adds to the covers before it; covers are cut to the subject's box first.
  /// Ends with the first one that leaves no more than minArea. \throws Error TooManyOverlaps where what is left is in
  /// thousands of splinters
  std::vector<double>
  addedAreas( const TranslatedFootprint &subject, const std::vector<TranslatedFootprint> &covers, double minArea );
  bool isValid( const TranslatedFootprint &translated );
  /// The polygonal part of GEOS's structure-preserving repair, appended to out as one feature.
  /// Returns false, leaving nothing, when there is none.
  bool repair( const TranslatedFootprint &translated, Footprints &out );

  GEOSContextHandle_t handle() const { return mContext; }
  /// Takes what a function of GEOS made; null means it failed.
  Geometry own( GEOSGeometry *geometry );
  /// The rings of all polygons in a geometry; endFeature() is the caller's.
  void append( const GEOSGeometry *geometry, Footprints &out );

private:
  static void onError( const char *message, void *self );
  Geometry ring( const TranslatedFootprint &translated, std::uint32_t index );

  GEOSContextHandle_t mContext;
  std::string mMessage;
};

} // namespace lacuna
