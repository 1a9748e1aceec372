// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "field_words.h"

#include <QHash>

#include <optional>

namespace lacuna
{

/// Columns by name.
using WordTable = QHash<QString, FieldWords>;

inline std::optional<FieldWords> wordsIn( const WordTable &table, const QString &field )
{
  const auto found = table.constFind( field );
  return found == table.constEnd() ? std::nullopt : std::optional( *found );
}

} // namespace lacuna
