// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "polling.h"

#include <algorithm>
#include <functional>

namespace lacuna
{

/// Sorts plain values (numbers, pairs of them) and comes by pollNow(), since to sort twenty million takes seconds.
/// After a cancel the values stand in any order. \throws Canceled
template <class Values, class Less = std::less<>>
void sortPolled( Values &values, Less less = {} )
{
  std::size_t steps = 0;
  std::sort( values.begin(), values.end(), [&]( const auto &a, const auto &b ) {
    poll( steps++ );
    return less( a, b );
  } );
}

} // namespace lacuna
