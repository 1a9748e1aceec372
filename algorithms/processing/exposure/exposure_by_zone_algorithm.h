// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "exposure_run.h"
#include "lacuna/exposure/zone_exposure.h"

#include <algorithm>

namespace lacuna
{

class Report;

/// lacuna:exposurebyzone: exposed buildings by zone, those on the map and those missing from it.
class ExposureByZoneAlgorithm : public ExposureAlgorithm
{
  Q_DECLARE_TR_FUNCTIONS( ExposureByZoneAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  ExposureByZoneAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  // One layer of lacuna:buildingexposure: the mapped buildings, or the missing ones.
  struct Side
  {
    QString parameter;
    QString name;
    std::unique_ptr<QgsProcessingFeatureSource> source;
    bool points = false;
    int classField = -1;
    int labelField = -1;
    QStringList labels; // of all classes, where the layer says it
    int valueField = -1;
    int damageField = -1;
    int lowField = -1;
    int highField = -1;
    int peopleField = -1;
    int shareField = -1; // of the people of a census zone
    bool peopleAreShared = false;
    double peopleError = std::numeric_limits<double>::quiet_NaN();
    RawLayer raw;
    Layer layer;
    std::vector<std::uint8_t> judged;
    std::vector<int> classes;
    std::vector<double> value;
    std::vector<double> damage;
    std::vector<double> damageLow;
    std::vector<double> damageHigh;
    std::vector<double> people; // empty without the field
    std::vector<double> share;  // likewise
    bool hasValue = false;      // known of a building at least
    bool hasDamage = false;
    double skippedPeople() const; // of skipped buildings, and of those in no zone
    bool hasPeople() const { return peopleField >= 0; }
    ZoneExposureResult zones;
  };
  void read( Side &side );
  void count( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  QgsFields fields() const;
  QgsAttributes attributes( std::size_t zone, const GapRange &range ) const;
  GapRange rangeOf( const QgsFeature &zone ) const;
  void
  writeZones( OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback );
  std::size_t writeSkipped( OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback ) const;
  void logSummary( QgsProcessingFeedback *feedback ) const;
  Report report() const;
  void drawMap( Report &report ) const;
  double colourStep() const;
  bool hasDamage() const
  {
    return std::any_of( mSides.begin(), mSides.end(), []( const Side &side ) { return side.hasDamage; } );
  }

  bool hasPeople() const
  {
    return std::any_of( mSides.begin(), mSides.end(), []( const Side &side ) { return side.hasPeople(); } );
  }
  // What is of both sides is known only where each of them says how many live in it.
  bool hasAllPeople() const
  {
    return std::all_of( mSides.begin(), mSides.end(), []( const Side &side ) { return side.hasPeople(); } );
  }
  double peopleError() const;
  bool peopleAreShared() const;
  QStringList findPeopleDoubts() const;
  void putPeople( QVariantMap &results ) const;

  static constexpr int COLOURS = 5; // of map and layer

  // What the report says of one zone.
  struct Line
  {
    std::size_t zone;
    QString name;
    ExposureSum mapped; // exposed
    ExposureSum missing;
    GapRange range;
  };

  std::unique_ptr<QgsProcessingFeatureSource> mZones;
  QString mZonesName;
  int mNameField = -1;
  QHash<QString, int> mRangeFields; // of the zones, by their contract names
  QStringList mZoneNames;           // per zone
  QString mLabelField;              // that they are from
  RawLayer mZonesRaw;
  std::vector<Side> mSides;
  int mClasses = 1;
  QMap<int, QString> mLabels;
  WorkingFrame mFrame;
  bool mHoldsOsm = false;
  ReportWish mReport;
  QList<Line> mLines;
  QStringList mPeopleDoubts; // sentences
};

} // namespace lacuna
