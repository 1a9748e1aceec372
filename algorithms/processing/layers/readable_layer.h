// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "output_look.h"

class QgsVectorLayer;

namespace lacuna
{

class WrittenNames;

/**
 * Words over the columns of a result: aliases, words for codes, sensible decimals; in the table the columns that matter
 * first and the rest hidden; the sentence of a row as map tip and at the head of the form.
 *
 * role: see LayerRole. look: with the names it was made with.
 */
void makeReadable( QgsVectorLayer &layer, const QString &role, const OutputLook &look, const WrittenNames &names );

} // namespace lacuna
