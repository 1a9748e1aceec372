// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "exposure_run.h"
#include "hazard_presets.h"
#include "lacuna/exposure/hazard_classes.h"
#include "lacuna/exposure/zone_exposure.h"

namespace lacuna
{

/// What one run of lacuna:buildingexposure found, row by row.
struct BuildingExposure
{
  ExposedLayer buildings;
  ClassScheme scheme;
  bool words = false; ///< the classes are words of a polygon layer
  std::vector<HazardSummary> hazard;
  std::vector<int> classes;        ///< HazardClasses::UNKNOWN where there is no data, and for skipped rows
  std::vector<double> probability; ///< empty when no errors were given

  int classCount() const { return static_cast<int>( scheme.labels.size() ); }
};

/// Totals of one run: by class, 0 = not exposed, and of the buildings without hazard data.
struct ExposureTable
{
  std::vector<ExposureSum> byClass;
  ExposureSum unknown;
  ExposureSum exposed; ///< class 1 and above
  double skippedPeople = 0;
  bool hasRange = false;

  /// Exposed or not, all that has data: water below the first class does its damage too.
  ExposureSum known() const
  {
    ExposureSum sum = exposed;
    sum.add( byClass[0] );
    return sum;
  }
};

/// lacuna:buildingexposure: what a hazard does to every building.
class BuildingExposureAlgorithm : public ExposureAlgorithm
{
  Q_DECLARE_TR_FUNCTIONS( BuildingExposureAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  BuildingExposureAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  static constexpr int MAX_CLASSES = 50;

  struct Polygons
  {
    std::unique_ptr<QgsProcessingFeatureSource> source;
    QString name;
    int field = -1;
    bool words = false; // the field holds text
    std::vector<SkipReason> skip;
  };
  void prepareHazard( const QVariantMap &parameters, QgsProcessingContext &context );
  void prepareClasses( const QVariantMap &parameters, QgsProcessingContext &context );
  BuildingExposure measure( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  void measureRaster( BuildingExposure &found, QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  void measurePolygons( BuildingExposure &found, QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  std::vector<double> wordValues( const QList<QVariant> &raw, BuildingExposure &found ) const;
  static ClassScheme numberedScheme( int classes, const QString &label );
  void nameRasterClasses( BuildingExposure &found, const RasterLook &look ) const;
  std::vector<double> numberValues( const QList<QVariant> &raw, BuildingExposure &found ) const;
  // Zones or cells whose classes are given, by words, numbers or yes and no: there are no metres in them.
  bool hasClassesOnly() const
  {
    return mPolygons.source ? mPolygons.words || mNumbersAreClasses : mInputs.rasterIs == RasterIs::Classes;
  }
  void warnOfUnknownZones( const std::vector<double> &values, QgsProcessingFeedback *feedback ) const;
  bool hasRange() const { return !mInputs.curve.isEmpty() && mInputs.curveField < 0 && mInputs.hasValue(); }
  std::pair<double, double> damageRange( const BuildingExposure &found, std::size_t row ) const;
  QgsFields fields() const;
  QgsAttributes attributes( const BuildingExposure &found, std::size_t row ) const;
  ExposureTable totals( const BuildingExposure &found ) const;
  void logSummary( const BuildingExposure &found, const ExposureTable &table, QgsProcessingFeedback *feedback ) const;
  void putNumbers( const BuildingExposure &found, const ExposureTable &table, QVariantMap &results ) const;
  OutputLook look( const BuildingExposure &found, const QString &made ) const;

  ExposureInputs mInputs;
  Polygons mPolygons;
  ClassScheme mScheme;
  bool mNumbersAreClasses = false;
  QString mClassMap;
  ExposureErrors mErrors;
  ReportWish mReport;
};

} // namespace lacuna
