// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "run_record.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

namespace lacuna
{

/// One bar of a chart.
struct ChartBar
{
  QString label;
  double value = 0;
  QString colour;
  QString text = {}; ///< what stands beside it; empty: the value
};

/**
 * A self-contained HTML page: no script, no network, prints on A4. Text is escaped by the XML writer.
 */
class HtmlPage
{
  Q_DECLARE_TR_FUNCTIONS( HtmlPage )
public:
  explicit HtmlPage( const QString &title );

  void heading( const QString &text );
  void lead( const QString &text );
  void paragraph( const QString &text );
  /// A paragraph that must not be overlooked.
  void note( const QString &text );
  void table( const QList<QPair<QString, QString>> &rows );
  /// A table with a line of headings; every row has as many cells.
  /// named: the second column holds words, else all but the first hold numbers.
  void grid( const QStringList &headings, const QList<QStringList> &rows, bool named = false );
  /// Horizontal bars with their values, drawn as SVG.
  void bars( const QString &title, const QList<ChartBar> &bars );
  /// Coloured squares with what they stand for.
  void legend( const QList<QPair<QString, QString>> &entries );
  /// What the run was given, what made it and when; the page keeps the record for the next report. more: further rows.
  void provenance( const RunRecord &record, const QList<QPair<QString, QString>> &more = {} );
  /// The same page with what the run warned of under its title; what it says already is not said twice.
  static QString withWarnings( const QString &page, const QStringList &warnings );
  /// For drawings of the caller's own; balanced elements only.
  QXmlStreamWriter &xml() { return mXml; }
  void startElement( const QString &name, const QList<QPair<QString, QString>> &attributes = {} );
  void endElement() { mXml.writeEndElement(); }

  /// The whole page; nothing may be added after it.
  QString finish();

private:
  void headingCell( const QString &scope, const QString &text );

  QString mText;
  qsizetype mHeadEnd = 0;
  QString mRecord;
  QXmlStreamWriter mXml;
};

} // namespace lacuna
