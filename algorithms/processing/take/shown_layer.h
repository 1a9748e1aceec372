// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <memory>

class QgsMapLayer;
class QgsProcessingContext;

namespace lacuna
{

/**
 * A copy of a layer as people know it: as it looks in their project; a layer that was named by its file as its saved
 * style says, else in a colour that depends on its place in the list alone. Called by what it is, without the day.
 *
 * For the main thread, since it reads the style.
 */
std::unique_ptr<QgsMapLayer> shownLayer( const QgsMapLayer &layer, const QgsProcessingContext &context, int place );

} // namespace lacuna
