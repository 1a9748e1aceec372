// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "run_record.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace lacuna
{

/// The title of a chapter.
struct ReportHeading
{
  QString text;
};

/// Sentences.
struct ReportText
{
  enum class Kind
  {
    Paragraph,
    Lead, ///< the answer in one sentence, to be read aloud
    Note  ///< must not be overlooked
  };
  Kind kind = Kind::Paragraph;
  QString text;
};

/// Names and values, one pair a line.
struct ReportTable
{
  QList<QPair<QString, QString>> rows;
};

/// Questions that people ask, each with its answer; to be read first.
struct ReportAnswers
{
  QList<QPair<QString, QString>> answers;
};

/// Sentences in an order that matters.
struct ReportSteps
{
  QStringList steps;
};

/// A table with a line of headings; every row has as many cells.
struct ReportGrid
{
  QStringList headings;
  QList<QStringList> rows;
  bool named = false;       ///< the second column holds words, else all but the first hold numbers
  int marked = -1;          ///< the column with a mark before its words
  QStringList colours = {}; ///< of the marks, one a row
  QStringList anchors = {}; ///< what the places of a map lead to, one a row
};

/// One bar of a chart.
struct ChartBar
{
  QString label;
  double value = 0;
  QString colour;
  QString text = {}; ///< what stands beside it; empty: the value
};

/// Horizontal bars from 0, in the order given.
struct ReportBars
{
  QString title;
  QList<ChartBar> bars;
  double full = 0; ///< what a bar over the whole width stands for; 0: the longest
};

/// One line of a chart of curves.
struct ChartCurve
{
  QString label;
  QString colour;
  bool dashed = false;                 ///< told apart without colours too
  QList<QPair<double, double>> points; ///< shares of 0..1, across and up
};

/// Curves from one corner of a square to the other, as Lorenz drew them, with the straight line of equal shares.
struct ReportCurves
{
  QString title;
  QString across; ///< what the axes count
  QString up;
  QString equal; ///< what the straight line stands for
  QList<ChartCurve> curves;
};

/// Colours and what they stand for.
struct ReportLegend
{
  QList<QPair<QString, QString>> entries;
};

/// One shape of a map, in units of its sheet, y down.
struct MapShape
{
  QString path;   ///< as in the attribute d of SVG's path
  QString fill;   ///< colour
  QString border; ///< colour; empty for none
};

/// A place with a name that can be chosen on a map.
struct MapPlace
{
  MapShape shape;
  QString name;
  QString said;   ///< of those who hear the map: the name and what the colour stands for
  QString anchor; ///< of its row in a ReportGrid
  double x = 0;   ///< of the middle of its name
  double y = 0;
};

/// Many small things of a few kinds on a map; each can be chosen, and says what its kind is.
struct MapDots
{
  QString title; ///< empty: none
  QString colour;
  QList<QPair<QString, int>> paths; ///< and their kinds
  QStringList words;                ///< of the kinds
};

/// A small map, north up: shapes one over the other, then places, lines, dots and names.
struct ReportMap
{
  QString label;
  double width = 0;
  double height = 0; ///< without the strip that holds the scale bar
  QList<MapShape> shapes;
  double barMetres = 0;
  double barLength = 0;        ///< of so many metres, in units of the sheet
  QList<MapPlace> places = {}; ///< the most important one first; with them a page lets one zoom and choose
  MapDots dots = {};
  QString lines = {};      ///< as a path
  QString linesTitle = {}; ///< what they are
};

/// A picture as its file holds it.
struct ReportPicture
{
  QByteArray bytes;
  QString type; ///< as image/png
};

using ReportPart = std::variant<
  ReportHeading, ReportText, ReportAnswers, ReportSteps, ReportTable, ReportGrid, ReportBars, ReportCurves,
  ReportLegend, ReportMap>;

/**
 * What a run has to say, as data: whoever draws it (a page, a sheet, a print) decides how it looks.
 *
 * The texts are in the user's language and plain: nothing in them is markup.
 */
class Report
{
  Q_DECLARE_TR_FUNCTIONS( HtmlPage )
public:
  explicit Report( const QString &title ) : mTitle( title ) {}

  void heading( const QString &text ) { mParts << ReportHeading { text }; }
  void lead( const QString &text ) { mParts << ReportText { ReportText::Kind::Lead, text }; }
  void paragraph( const QString &text ) { mParts << ReportText { ReportText::Kind::Paragraph, text }; }
  void note( const QString &text ) { mParts << ReportText { ReportText::Kind::Note, text }; }
  void answers( const QList<QPair<QString, QString>> &answers ) { mParts << ReportAnswers { answers }; }
  void steps( const QStringList &steps ) { mParts << ReportSteps { steps }; }
  void table( const QList<QPair<QString, QString>> &rows ) { mParts << ReportTable { rows }; }
  void grid( const QStringList &headings, const QList<QStringList> &rows, bool named = false )
  {
    mParts << ReportGrid { headings, rows, named };
  }
  void bars( const QString &title, const QList<ChartBar> &bars, double full = 0 )
  {
    mParts << ReportBars { title, bars, full };
  }
  void curves( const ReportCurves &curves ) { mParts << curves; }
  void grid( const ReportGrid &grid ) { mParts << grid; }
  void legend( const QList<QPair<QString, QString>> &entries ) { mParts << ReportLegend { entries }; }
  void map( const ReportMap &map ) { mParts << map; }
  /// What the run was given, what made it and when; the record is kept for the next report. more: further rows.
  void provenance( const RunRecord &record, const QList<QPair<QString, QString>> &more = {} );
  /// What the run warned of, to be read before the numbers. What the report says already is not said twice.
  void warn( const QStringList &warnings );

  /// The sign of whose report it is.
  void setLogo( const ReportPicture &logo ) { mLogo = logo; }

  const QString &title() const { return mTitle; }
  const std::optional<ReportPicture> &logo() const { return mLogo; }
  const QList<ReportPart> &parts() const { return mParts; }
  const QStringList &warnings() const { return mWarnings; }
  const std::optional<RunRecord> &record() const { return mRecord; }

private:
  bool says( const QString &text ) const;

  QString mTitle;
  QList<ReportPart> mParts;
  QStringList mWarnings;
  std::optional<RunRecord> mRecord;
  std::optional<ReportPicture> mLogo;
};

} // namespace lacuna
