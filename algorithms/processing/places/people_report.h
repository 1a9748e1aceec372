// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "people_inputs.h"
#include "report/report.h"

#include <QCoreApplication>

namespace lacuna
{

/// Colours shared by report and layer.
namespace people_colour
{
inline const QString NONE = QStringLiteral( "#D9DCDF" );
inline constexpr int COUNT = 5;
/// Purples of ColorBrewer, light to dark.
inline const QString SCALE[COUNT] = {
  QStringLiteral( "#DADAEB" ), QStringLiteral( "#BCBDDC" ), QStringLiteral( "#9E9AC8" ), QStringLiteral( "#756BB1" ),
  QStringLiteral( "#54278F" )
};
} // namespace people_colour

/// The report of lacuna:peoplebybuilding: how many people are where, how far that is wrong, and where homes lack.
class PeopleReport
{
  Q_DECLARE_TR_FUNCTIONS( PeopleReport )
public:
  PeopleReport( const PeopleInputs &inputs, const PeopleData &data ) : mInputs( inputs ), mData( data ) {}
  Report report() const;

  /// What the people were taken from.
  static QString zonesName( const PeopleInputs &inputs );
  static QString measureWord( HomeMeasure measure );
  /// What the run is not sure of.
  QStringList doubts() const;
  /// How far it is wrong, or that nobody has checked.
  QString errorSentence() const;

private:
  void dataDoubts( QStringList &all ) const;
  void checkDoubts( QStringList &all ) const;
  void leads( Report &report ) const;
  void numbers( Report &report ) const;
  void emptyZones( Report &report ) const;
  void checkTable( Report &report ) const;
  void squares( Report &report ) const;
  void checkMaps( Report &report ) const;
  RunRecord record() const;
  void method( Report &report, const RunRecord &record ) const;

  const PeopleInputs &mInputs;
  const PeopleData &mData;
};

} // namespace lacuna
