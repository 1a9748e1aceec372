// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/error.h"
#include "lacuna/gaps/building_gaps.h"
#include "lacuna/layer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

class QgsProcessingFeedback;

namespace lacuna
{

/// What is said of a layer nothing was found in.
struct ComparedLayer
{
  QString name;
  std::size_t features;
  const SpatialIndex &usable;
  QString crs; ///< authority id
};

/// The engine's codes as sentences in the user's language.
class ErrorText
{
  Q_DECLARE_TR_FUNCTIONS( ErrorText )
public:
  static QString error( const Error &error );
  /// Anything that is not of the engine: a bug, or no memory.
  static QString unexpected( const std::exception &error );
  /// Whichever of the two it is.
  static QString sentence( const std::exception &error );
  static QString skipReason( SkipReason reason );
  static QString gapReason( GapReason reason );
  static QString relation( Relation relation );
  static QString noFeatures( const QString &layer );
  static QString noArea( const QString &layer ); ///< an AREA without a usable polygon
  static QString shiftFound( const OffsetField &offsets );
  /// Why two layers have nothing to do with each other: no features, none usable, extents apart. Empty where none of
  /// that holds.
  static QString whyApart( const ComparedLayer &first, const ComparedLayer &second, const MetricFrame &frame );
  /// The rows of a layer are not those that were read.
  static QString changed( const QString &layer );
  /// Says how many rows of a layer were skipped, by reason.
  static void
  warnOfSkipped( const std::vector<SkipReason> &skip, const QString &layer, QgsProcessingFeedback *feedback );
  /// Says how many rows of a layer were measured by a repaired geometry.
  static void warnOfRepaired( const Layer &layer, const QString &name, QgsProcessingFeedback *feedback );

private:
  static QString tooManyOverlaps( const QString &what );
  static QString curveFile( const QString &problem, const QString &line, const QString &value );
};

/// Why buildings are missing, as sentences. Translations are looked up once, not for every building of a country.
class GapSentences
{
  Q_DECLARE_TR_FUNCTIONS( ErrorText )
public:
  /// other: the name of the layer the buildings are not in.
  explicit GapSentences( const QString &other );
  /// areaM2: of the building itself; neighbour: the id of the one it stands beside.
  QString of( const BuildingVerdict &verdict, double areaM2, const QString &neighbour ) const;

private:
  QLocale mLocale;
  QString mNothingAtAll;
  QString mNothingNear;
  QString mNoOverlap;
  QString mSmallOverlap;
  QString mBesideMapped;
  QString mPartOfMapped;
};

} // namespace lacuna
