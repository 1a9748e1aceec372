// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "town.h"

namespace town
{

/// Fills one barrio: lots and houses of its kind, then what OSM makes of them.
class BarrioBuilder
{
public:
  BarrioBuilder( Town &town, Barrio &barrio, Point origin, Random &random );
  void build();

private:
  // A lot along one side of a block, in the block's own axes: u along the street, v away from it.
  struct Frame
  {
    Point origin;
    Point u;
    Point v;
    Point at( double a, double b ) const { return { origin.x + a * u.x + b * v.x, origin.y + a * u.y + b * v.y }; }
  };

  void centreBlock( Point corner );
  void terrace( const Frame &frame, double length );
  void residentialBlock( Point corner );
  void informalBlock( Point corner );
  void detached( Ring ring );

  bool unbuilt( const Ring &ring );
  Ring turned( const Ring &ring ) const;
  Ring shifted( const Ring &ring, double wobble );
  std::int64_t addCadastre( const Ring &straight );
  void addOsm( const Ring &straight, std::vector<std::int64_t> cadastre, double wobble );

  Town &mTown;
  Barrio &mBarrio;
  Point mOrigin;
  Random &mRandom;
  double mBuilt = 1; // share of the lots of this block that have a house
};

} // namespace town
