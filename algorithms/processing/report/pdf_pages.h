// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "report.h"

#include <QByteArray>
#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

#include <functional>
#include <map>
#include <utility>

class QPainter;
class QPdfWriter;

namespace lacuna
{

/**
 * A report as PDF on A4, without a window. May run on any thread.
 *
 * A chapter with a map that no longer fits waits for the next page, and what follows it fills this one: no page but the
 * last is left half empty.
 */
class PdfPages
{
  Q_DECLARE_TR_FUNCTIONS( HtmlPage )
public:
  /// isCanceled: asked now and then. \throws Canceled
  static QByteArray of( const Report &report, const std::function<bool()> &isCanceled = {} );

private:
  struct Type
  {
    double size; // points
    bool bold = false;
  };
  /// A chapter: the numbers of its parts.
  struct Range
  {
    int begin = 0;
    int end = 0;
    bool isEmpty() const { return begin == end; }
  };

  PdfPages( const Report &report, QPdfWriter &writer, QPainter &painter, std::function<bool()> isCanceled );
  void poll() const;
  void drawAll();
  void drawTitle();
  Range chapterFrom( int begin ) const;
  bool mustWait( const Range &chapter ) const;
  void draw( const Range &chapter );
  void drawWaiting();

  void draw( const ReportHeading &heading );
  void draw( const ReportText &text );
  void draw( const ReportAnswers &answers );
  void draw( const ReportSteps &steps );
  void draw( const ReportTable &table );
  void draw( const ReportGrid &grid );
  void draw( const ReportBars &bars );
  void draw( const ReportCurves &chart );
  void draw( const ReportLegend &legend );
  void draw( const ReportMap &map );
  void drawRow( const ReportGrid &grid, const QStringList &cells, const QList<double> &widths, int row );
  QList<double> widthsOf( const ReportGrid &grid ) const;
  void box( const QStringList &paragraphs, const QColor &ground, const QColor &edge, const Type &type );
  void mark( const QRectF &place, const QColor &colour );

  const QFont &font( const Type &type ) const;
  const QFontMetricsF &metrics( const Type &type ) const;
  double heightOf( const QString &text, double width, const Type &type ) const;
  void write( const QString &text, const QRectF &place, const Type &type, int alignment );
  /// A paragraph at the place where we are, with what comes after it.
  void paragraph( const QString &text, const Type &type, double after );
  double space() const { return mHeight - mY; }
  /// Goes to a new page where less is left of this one.
  void need( double height );
  void newPage();
  void foot();

  const Report &mReport;
  QPdfWriter &mWriter;
  QPainter &mPainter;
  Range mWaiting;
  double mWidth;  // of what is written on, in units of the device, as all lengths here
  double mHeight; // without the foot
  double mY = 0;
  int mPage = 1;
  std::function<bool()> mIsCanceled;
  mutable std::map<std::pair<double, bool>, std::pair<QFont, QFontMetricsF>> mFonts; // by size and weight
};

} // namespace lacuna
