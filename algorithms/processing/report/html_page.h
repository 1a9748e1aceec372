// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "report.h"

#include <QCoreApplication>
#include <QString>
#include <QXmlStreamWriter>

namespace lacuna
{

/**
 * A report as a self-contained HTML page: no network, prints on A4. Text is escaped by the XML writer.
 *
 * A map of places has a script of ours, with which one zooms and chooses; without it the map is a still picture whose
 * places are links.
 */
class HtmlPage
{
  Q_DECLARE_TR_FUNCTIONS( HtmlPage )
public:
  static QString of( const Report &report );

private:
  HtmlPage() : mXml( &mText ) {}
  void head( const Report &report );
  void logo( const Report &report );
  void warnings( const QStringList &warnings );
  void draw( const ReportHeading &heading );
  void draw( const ReportText &text );
  void draw( const ReportAnswers &answers );
  void draw( const ReportSteps &steps );
  void draw( const ReportTable &table );
  void draw( const ReportGrid &grid );
  void drawRow( const ReportGrid &grid, int row );
  void mark( const QString &colour );
  void draw( const ReportBars &bars );
  void draw( const ReportCurves &chart );
  void draw( const ReportLegend &legend );
  void draw( const ReportMap &map );
  void tools( const ReportMap &map );
  void button( const QString &task, const QString &text, const QString &said );
  void layerSwitch( const QString &layer, const QString &text );
  void shapes( const ReportMap &map );
  void places( const ReportMap &map );
  void path( const MapShape &shape );
  void scaleBar( const ReportMap &map );
  void line( const QString &path, const QString &colour, double width, const QString &dashes = QString() );
  void text( double x, double y, const QString &anchor, const QString &text );
  void headingCell( const QString &scope, const QString &text, bool marked = false );
  void startElement( const QString &name, const QList<QPair<QString, QString>> &attributes = {} );
  void endElement() { mXml.writeEndElement(); }

  QString mText;
  QXmlStreamWriter mXml;
};

} // namespace lacuna
