// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "found_columns.h"
#include "output_fields.h"

namespace lacuna
{

QgsFields foundColumns()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "found", T::QString },
      { "found_share", T::Double },
      { "found_votes", T::Int },
      { "found_sources", T::QString },
      { "found_at", T::QString },
      { "found_conflict", T::Int } }
  );
}

} // namespace lacuna
