// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QSizeF>
#include <QString>

class QDomDocument;
class QgsCoordinateReferenceSystem;
class QgsLayout;
class QgsLayoutItemMap;
class QgsPrintLayout;
class QgsTextFormat;
class QgsVectorLayer;

namespace lacuna
{

/// What stands on every page of a book of maps.
struct PageWish
{
  bool isTask = false;      ///< a field paper with a grid, a code to scan and lines to write on; else a map
  QSizeF paper;             ///< millimetres
  QString title = {};       ///< of the book
  QString name = {};        ///< expression: what a page is called
  QString sentence = {};    ///< expression: what the row of a page says; may be empty
  QString attribution = {}; ///< whose data it shows
  bool hasLegend = false;
  bool hasOverview = false; ///< a small map of all pages, which says where this one lies
};

/// The layouts that come with the plugin, in the user's language, as QGIS's layout manager opens them too.
class PageLayout
{
  Q_DECLARE_TR_FUNCTIONS( PageLayout )
public:
  /// Columns that the layer of the pages has beside its own: what the code to scan says, its picture, and the name.
  static QString linkField() { return QStringLiteral( "lacuna_link" ); }
  static QString codeField() { return QStringLiteral( "lacuna_qr" ); }
  /// What a page is called, also where the row has no name.
  static QString nameField() { return QStringLiteral( "lacuna_name" ); }

  /// Fills an empty layout.
  static void build( QgsPrintLayout &layout, const PageWish &wish );
  /// The maps of a layout that follow the pages.
  static QList<QgsLayoutItemMap *> pageMaps( const QgsLayout &layout );
  /// Symbols and names for the layer of the pages: the one that is shown stands out.
  static void dressPages( QgsVectorLayer &pages, const QString &name );
  /// Has the small map show where the pages lie; does nothing without one. crs: of its plane.
  static void
  placeOverview( const QgsLayout &layout, const QgsVectorLayer &pages, const QgsCoordinateReferenceSystem &crs );
  /// The same, and of the layers the pages alone.
  static void fillOverview( const QgsLayout &layout, QgsVectorLayer &pages, const QgsCoordinateReferenceSystem &crs );
  /// Units that suit the scale, for every scale bar of a layout.
  static void fitScaleBars( const QgsLayout &layout );
  /// A picture of a code, as layouts take it; empty where the text does not fit.
  static QString codePicture( const QString &text );

private:
  explicit PageLayout( QgsPrintLayout &layout, const PageWish &wish );
  void addMap();
  void addHead();
  void addCode();
  void addLegend();
  void addOverview();
  void addFoot();
  void addLines();
  void addLabel( const QString &text, const QRectF &place, const QgsTextFormat &format, Qt::Alignment alignment );

  QgsPrintLayout &mLayout;
  const PageWish &mWish;
  QRectF mMapPlace;
  QgsLayoutItemMap *mMap = nullptr;
};

} // namespace lacuna
