// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/map_quality.h"
#include "lacuna/zone_locator.h"
#include "layers/working_frame.h"
#include "quality_attributes.h"

#include <qgsprocessingcontext.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace lacuna
{

/// What is added up.
enum class QualityMeasure
{
  Count,
  Length, ///< metres, of lines
  Area    ///< m², of polygons
};

/// One layer of lacuna:mapquality: what was read of it and what it came to.
class MapQualityLayer
{
  Q_DECLARE_TR_FUNCTIONS( MapQualityLayer )
public:
  QString parameter; ///< BUILDINGS
  QString word;      ///< buildings, the beginning of its columns
  QString name;
  std::shared_ptr<QgsProcessingFeatureSource> source;
  QList<QualityAttribute> attributes;
  QList<bool> known; ///< whether the layer has fields for an attribute
  RowKind kind = RowKind::Polygons;
  QualityRule rule;

  RawLayer raw;
  QualityObjects objects;
  std::vector<std::uint8_t> judged;
  PlacesInZones places;
  std::vector<SkipReason> skip; ///< also of what lies in no zone
  QualityResult result;

  std::size_t withoutDate = 0;
  std::size_t inFuture = 0;
  std::size_t yearOnly = 0;
  std::size_t unreadable = 0;
  QString firstUnreadable;

  /// What is said of every layer, behind its word: count, fresh …
  static QStringList columns();
  /// Finds its fields; dates: the names of DATE_FIELD, of which the first that is there counts.
  void findFields( const QStringList &dates );
  bool hasDates() const { return mDate >= 0 || !mChecks.isEmpty(); }
  /// \throws QgsProcessingException where dates can be read in two ways, Canceled
  void read( const RunContext &context );
  /// How much each object counts; before, the layer must be in the working frame.
  void measure( QualityMeasure wanted, const MetricFrame &frame, const RunContext &context );
  void locate( const ZoneLocator &locator, const RunContext &context );
  void count( std::size_t zones, DayNumber today, const RunContext &context );
  /// Amounts are metres or m², so that they are no whole numbers.
  bool isMeasured() const { return !objects.amount.empty(); }
  QStringList missingOf( std::size_t row ) const;

private:
  void add( const QgsFeature &feature );
  DayNumber dayOfField( const QgsFeature &feature, int field, bool isCheck );

  int mDate = -1;
  QList<int> mChecks;
  int mVersion = -1;
};

} // namespace lacuna
