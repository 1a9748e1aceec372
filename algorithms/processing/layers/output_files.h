// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "output_places.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <vector>

class QLockFile;

namespace lacuna
{

/**
 * The files and tables that one run makes: all stay, or none, and what lay there before stays until the run is through,
 * even when it is killed.
 *
 * A file is written in a folder beside its place (.lacuna-NAME-…) and moved over the former one at the end. A table of
 * a GeoPackage that is there already is written into it under another name, and takes its own at the end. What a killed
 * run leaves of these goes with the next run to that place. Tables of other formats and of servers are written where
 * they are wanted at once.
 */
class OutputFiles
{
  Q_DECLARE_TR_FUNCTIONS( OutputFiles )
public:
  OutputFiles();
  OutputFiles( const OutputFiles & ) = delete;
  OutputFiles &operator=( const OutputFiles & ) = delete;
  OutputFiles( OutputFiles && ) = delete;
  OutputFiles &operator=( OutputFiles && ) = delete;
  ~OutputFiles();

  /// Where to write what is wanted at a place. \throws QgsProcessingException where another run is writing to it
  QString begin( const QString &destination );
  /// QGIS has opened it: what lay at a place that is written at once is gone.
  void opened( const QString &written );
  /// What that is called once the run is through: for names that QGIS has made of begin()'s.
  QString finalOf( QString written ) const;
  /// The run is through. \throws QgsProcessingException where a result cannot be put in its place; it is kept aside
  /// then
  void keep();
  /// The run failed, its sinks are closed: what it made goes.
  void undo();

private:
  struct Made;

  /// Puts one in its place. Empty, or a sentence.
  static QString finish( Made &made );
  QString beginFile( const QString &destination, const DataPlace &place );
  QString beginTable( const QString &destination, const DataPlace &place );
  /// A folder beside a file for what is being made, which no other run has.
  static std::unique_ptr<QLockFile> takeFolder( const QString &folder, const QString &place );
  /// The table of that place as it is spelled there, or nothing.
  static QStringList tables( const DataPlace &place, bool drop = false );

  std::vector<std::unique_ptr<Made>> mMade;
};

} // namespace lacuna
