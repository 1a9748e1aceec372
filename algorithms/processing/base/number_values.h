// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>
#include <QVariantMap>

class QgsProcessingAlgorithm;

namespace lacuna
{

/// What is wrong with a text given for a number, where one cannot be read: QGIS would take 0 or the default for it.
/// Empty where all can.
QString numberProblem( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters );

} // namespace lacuna
