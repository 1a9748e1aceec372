// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "output_places.h"

#include <QStringList>

#include <vector>

namespace lacuna
{

/**
 * The files and tables that one run makes: all stay, or none.
 *
 * A file that lay there before is put aside in a folder beside it (NAME.before), and put back when the run fails. Of a killed run
 * that folder is left. A table that is replaced in a file of several cannot be put back.
 */
class OutputFiles
{
public:
  OutputFiles() = default;
  OutputFiles( const OutputFiles & ) = delete;
  OutputFiles &operator=( const OutputFiles & ) = delete;
  OutputFiles( OutputFiles && ) = delete;
  OutputFiles &operator=( OutputFiles && ) = delete;
  ~OutputFiles() = default;

  /// Before QGIS opens the place.
  void begin( const QString &destination );
  /// QGIS has opened it, and emptied what was there.
  void opened( const QString &destination );
  /// The run is through: what was put aside goes.
  void keep();
  /// The run failed, its sinks are closed: what it made goes, what was put aside comes back.
  void undo();

private:
  struct Made
  {
    DataPlace place;
    bool wholeFile = true; ///< else a table in a file that was there before
    bool wasThere = false;
    bool hadAside = false;
    bool opened = false;
  };
  static QString asideOf( const QString &file ) { return file + QStringLiteral( ".before" ); }
  /// The files that are one dataset with this one.
  static QStringList parts( const QString &file );
  static bool putAside( const QString &file );
  static void putBack( const QString &file );
  /// The table of that place as it is spelled there, or nothing.
  static QStringList tables( const DataPlace &place, bool drop = false );

  std::vector<Made> mMade;
};

} // namespace lacuna
