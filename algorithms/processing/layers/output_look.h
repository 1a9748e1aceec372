// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "field_words.h"

#include <QColor>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <limits>

class QgsVectorLayer;

namespace lacuna
{

/// One class of a graduated style. An empty label is made of the bounds.
struct LookClass
{
  double from;
  double to;
  QString label;
  QColor colour;
};

/// How an output layer looks and what its metadata says.
struct OutputLook
{
  /// A property of layers that a run has just made; it is not saved with a project.
  static constexpr const char *NEW = "lacunaNewResult";

  QString name;              ///< in the user's language
  QColor colour;             ///< invalid: no style, a table
  bool arrows = false;       ///< points drawn as arrows from the fields dx_m, dy_m
  QString abstract;          ///< what it is and how it was made, for the layer metadata
  bool holdsOsm = true;      ///< adds attribution and licence
  QString sortedBy = {};     ///< expression the attribute table is opened in the order of
  QString classifiedBy = {}; ///< expression for the classes; empty: one symbol
  QList<LookClass> classes = {};
  QStringList hazardClasses = {}; ///< of exposure_class, from 1 on: what the next step has a column for
  double peopleError
    = std::numeric_limits<double>::quiet_NaN();       ///< share of the people in the wrong place, where checked
  bool percent = false;                               ///< labels of classes say shares as percentages
  QString labelledBy = {};                            ///< field written on the features
  QMap<QString, FieldWords> words = {};               ///< of columns, instead of FieldDictionary's
  QColor border = {};                                 ///< of polygons; invalid: a darker shade of their own
  std::function<void( QgsVectorLayer & )> style = {}; ///< instead of all the above
};

/// Attribution every layer and report made with OSM data must carry.
QString osmAttribution();

} // namespace lacuna
