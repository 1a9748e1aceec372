// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/sample_estimate.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace lacuna
{

/// What people, forms and importers write for an answer, in the languages of the plugin: yes, sí, sim, oui, 1, there
/// …; nothing where it is not understood. Blank is Open. mapped (a finding: it is on the map) is a wrong gap, and
/// right for everything else.
std::optional<Answer> answerOf( const QVariant &value, StratumKind kind );

/// A number of buildings; nothing where it is none. Blank: -1.
std::optional<double> countOf( const QVariant &value );

} // namespace lacuna
