// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

namespace lacuna
{

/// What a page carries with it beside its text; nothing of it is translated.
struct PageParts
{
  static const char *style();
  /// Only for pages with a map of places.
  static const char *mapStyle();
  /// Zoom, shift and choose on maps. Well-formed as XML too: it has neither < nor &.
  static const char *mapScript();
};

} // namespace lacuna
