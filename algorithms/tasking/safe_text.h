// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace lacuna
{

/**
 * Texts of strangers as harmless rich text.
 *
 * In: Markdown mixed with HTML, as the Tasking Manager keeps it. Out: HTML of our own making: paragraphs, lists,
 * emphasis, and links to http and https only. Scripts, frames, styles, forms and images do not survive; where an image
 * was, its description stands.
 */
class SafeText
{
  Q_DECLARE_TR_FUNCTIONS( SafeText )
public:
  static constexpr int MAX_CHARACTERS = 20000;
  static QString toHtml( const QString &text );
  /// Without tags, and on one line; what was plain stays as it is.
  static QString toPlain( const QString &text );
  /// Whether a link may be opened in the browser.
  static bool isHarmless( const QUrl &url );
};

} // namespace lacuna
