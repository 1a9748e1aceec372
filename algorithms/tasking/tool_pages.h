// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace lacuna
{

/// The web pages of the tools that gaps are handed to. All their addresses stand in the source of this class; they are
/// opened in the browser, and nothing is sent there.
class ToolPages
{
public:
  /// Their ids: maproulette, mapswipe, kobo, odk, fieldtm, mapillary, scee, organicmaps.
  static QStringList tools();
  /// Where files are handed over, in the language of a locale such as es_PE where the site has it; empty for another
  /// tool.
  static QUrl page( const QString &tool, const QString &locale );
  /// What the tool itself says about it; empty where we know of none.
  static QUrl help( const QString &tool, const QString &locale );
  /// A server as somebody typed it: “kobo.example.org” too. Not valid: it is no address of a web page.
  static QUrl typed( const QString &address );
  /// Whether people have servers of their own, at another address than page().
  static bool hasServers( const QString &tool );
};

} // namespace lacuna
