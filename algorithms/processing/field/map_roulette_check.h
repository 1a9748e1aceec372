// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace lacuna
{

/// One line of a file for MapRoulette, as its server reads it.
struct MapRouletteLine
{
  enum class Trouble
  {
    None,
    NoJson,          ///< a blank line, a byte order mark, half a line: the server stops here
    NoCollection,    ///< a bare feature
    NoFeature,       ///< an empty collection, or a feature that is none
    NoGeometry,      ///< null
    ThreeDimensions, ///< also when only some of the positions have a third number
    Cooperation      ///< a version of cooperativeWork that it does not know
  };
  Trouble trouble = Trouble::None;
  QString name;        ///< of the task; empty: the server makes one up, and a second upload doubles the task
  int cooperation = 0; ///< the type of cooperativeWork; 0 without
};

/**
 * What the server of MapRoulette (4.9.5) makes of a file: it answers “204” for much that it loses. The rules are those
 * that its own code showed when it was run.
 */
class MapRouletteCheck
{
  Q_DECLARE_TR_FUNCTIONS( MapRouletteCheck )
public:
  static constexpr int MAX_TASKS = 50000;
  static constexpr qint64 MAX_BYTES = 15000LL * 1024;

  /// line: without its end; the sign RS before it may be there.
  static MapRouletteLine look( const QByteArray &line );

  /// A line of the file, in order.
  void add( const MapRouletteLine &line );
  /// A whole file.
  static MapRouletteCheck of( const QByteArray &file );

  /// How many tasks there are after the upload.
  int tasks() const;
  /// Sentences about all that would be lost, refused or doubled.
  QStringList problems() const;

private:
  static QString sentence( MapRouletteLine::Trouble trouble );
  void note( const QString &problem );

  QSet<QString> mNames;
  int mUnnamed = 0;
  int mLines = 0;
  bool mStopped = false; // the server read no further
  std::optional<int> mCooperation;
  QStringList mProblems;
  qint64 mBytes = 0;
};

} // namespace lacuna
