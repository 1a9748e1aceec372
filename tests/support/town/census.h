// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "town.h"

#include <cstdint>
#include <string>
#include <vector>

namespace town
{

/// What a census has of a house: a point at its door, a street and a number, and how many dwellings it holds.
struct Address
{
  std::int64_t cadastreId = 0;
  Point door;
  Point roof; ///< inside the house
  std::string street;
  int number = 0;
  int dwellings = 1;
  int people = 0;
};

/// Addresses of a barrio; one house in fifty is no home and has none. The same for the same barrio.
std::vector<Address> addressesOf( const Barrio &barrio );

/// The share of its homes with unmet basic needs (NBI), as the censuses of the region count them.
double unmetNeeds( const Barrio &barrio );

/// What OSM knows of the last edit of a building.
struct Edit
{
  int version = 1;
  std::string timestamp; ///< UTC, as OSM writes it
  int levels = 0;        ///< 0: not said
};

/// Made of the id alone. One day of 2019 has a third of all, as after an import.
Edit editOf( std::int64_t osmId );

} // namespace town
