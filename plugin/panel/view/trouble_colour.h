// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QLabel>

namespace lacuna
{

/// Marks what a label says as trouble, readable on light and on dark grounds; or takes the mark away.
inline void showTrouble( QLabel *label, bool isTrouble )
{
  label->setStyleSheet( QString() );
  label->ensurePolished();
  // By the text's own colour: themes made of style sheets leave the palette's ground as it was.
  const bool dark = label->palette().color( QPalette::WindowText ).lightness() > 128;
  if ( isTrouble )
    label->setStyleSheet( dark ? QStringLiteral( "color: #ff9a8f" ) : QStringLiteral( "color: #a1170f" ) );
}

} // namespace lacuna
