// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "plain_table.h"
#include "report/report.h"
#include "zone_facts.h"

#include <QCoreApplication>
#include <QMap>

#include <optional>

namespace lacuna
{

/// The missing buildings one by one.
struct GapList
{
  QString name;
  QMap<QString, qlonglong> byReason; ///< how many, by the code of the reason; without those that people refuted
  QStringList reasons;               ///< per row of shapes
  std::vector<bool> refuted;         ///< the same: somebody looked, and it is no gap
  Footprints shapes;                 ///< in working coordinates; empty where there are too many to draw
  AnsweredGaps answers;

  /// Those that people did not refute.
  double left() const { return answers.confirmed + answers.open; }
  double missing() const { return answers.missing( answers.precision() ); }
};

/// All that a combined report is made of.
struct CombinedInput
{
  QString title; ///< whose report it is; may be empty
  QString hazard;
  QString currency;
  QString year;
  Gaps which = Gaps::OfOsm;
  ZoneTable zones;
  MetricFrame frame;
  QStringList hazardClasses; ///< their names, from 1 on
  std::optional<GapList> gaps;
  std::optional<PlainTable> tasks;
  Footprints taskShapes; ///< in working coordinates
  std::optional<PlainTable> quality;
  std::optional<PlainTable> inequality;
  std::optional<PlainTable> settlements;
  std::optional<PlainTable> estimate;
};

/// The one page for mayor, councillor, mapper and teacher: the answer first.
class CombinedReport
{
  Q_DECLARE_TR_FUNCTIONS( CombinedReport )
public:
  explicit CombinedReport( CombinedInput input );
  /// With all chapters; record: of the run, whose figures are added here.
  Report of( RunRecord record );

  const CombinedInput &input() const { return mInput; }
  const AllFacts &facts() const { return mFacts; }
  /// How many buildings are missing, if that is known.
  std::optional<double> missing() const;
  /// What the colour of a zone stands for, in one or two words.
  static QString word( Light light );

private:
  QString title() const;
  void answers();
  bool ofReference() const { return mInput.which == Gaps::OfReference; }
  QString gapsInWords() const;
  QString gapsInNumbers() const;
  QString whatIsMissing() const;
  QString whoIsInHarm() const;
  /// The zones to start with, as far as anything speaks for them.
  QList<ZoneFacts> first() const;
  QString whereFirst() const;
  void firstZones();
  QString reasonFor( const ZoneFacts &zone ) const;
  void map();
  /// Both return what has no place on the map: names, and how many.
  QStringList drawZones( ReportMap &map, const class MapPicture &picture ) const;
  qlonglong drawGaps( ReportMap &map, const MapPicture &picture ) const;
  Box mapBox() const;
  void sayPlaceless( const QStringList &zones, qlonglong gaps );
  QString colourOf( const ZoneFacts &zone ) const;
  double harmStep() const;
  QList<QPair<QString, QString>> harmShades() const;
  QString saidOf( const ZoneFacts &zone ) const;
  QList<QPair<QString, QString>> lights() const;
  void zonesTable();
  void reasons();
  void harm();
  void tasks();
  void quality();
  void inequality();
  void settlements();
  void unnamed( const PlainTable &table );
  void estimate();
  void howSure();
  void figures( RunRecord &record ) const;

  QString hazard() const { return mInput.hazard.isEmpty() ? tr( "the hazard" ) : mInput.hazard; }
  QString money( double value, QString ( *text )( double ) ) const;
  QString damageSentence() const;

  CombinedInput mInput;
  AllFacts mFacts;
  Report mReport;
};

} // namespace lacuna
