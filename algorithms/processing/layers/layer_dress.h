// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "output_look.h"

class QgsFields;
class QgsLayerMetadata;
class QgsVectorLayer;

namespace lacuna
{

/// Title, abstract, role, classes, attribution and licence of a result.
void describe( QgsLayerMetadata &metadata, const OutputLook &look, const QString &role );

/**
 * Symbols, labels, words of the columns, table, form and map tip of a result: all that a style of QGIS holds. Reads no
 * rows: QGIS would keep the file open. asked: the columns the output was made with, which its format may have cut.
 */
void dressLayer( QgsVectorLayer &layer, const OutputLook &look, const QString &role, const QgsFields &asked );

/// The style of a layer as QGIS stores it. The same for the same look: QGIS's random ids are numbered.
QString styleOf( QgsVectorLayer &layer );

} // namespace lacuna
