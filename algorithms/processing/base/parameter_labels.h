// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

class QgsProcessingAlgorithm;

namespace lacuna
{

/// A sentence in which the parameters of an algorithm have the names that its dialog shows, the code of scripts in
/// brackets: “Damage curve” (CURVE). What stands in brackets or quotes already stays as it is.
QString withLabels( const QgsProcessingAlgorithm &algorithm, const QString &sentence );

} // namespace lacuna
