// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "field_words.h"

#include <QHash>

namespace lacuna
{

/// Columns by their name.
using FieldTable = QHash<QString, FieldWords>;

inline std::optional<FieldWords> in( const FieldTable &table, const QString &field )
{
  const auto found = table.constFind( field );
  return found == table.constEnd() ? std::nullopt : std::optional( *found );
}

} // namespace lacuna
