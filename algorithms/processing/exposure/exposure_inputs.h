// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "base/file_raster.h"
#include "lacuna/exposure/damage_curve.h"
#include "lacuna/exposure/raster_hazard.h"

#include <qgsexpressioncontext.h>
#include <qgsproperty.h>

#include <limits>

namespace lacuna
{

/// A raster chosen as hazard.
struct HazardRaster : FileRaster
{
  double factor = 1; ///< that brings its values to the unit of the bounds
  QString unit = {}; ///< as its band says it; this and the next two of readBands()
  bool isPicture = false;
  bool hasColourTable = false;

  /// \throws Error where it cannot be read
  RasterFile open( int band ) const;
};

/// What the numbers of a raster mean.
enum class RasterIs
{
  Auto,  ///< depths or intensities; doubted where they do not look it
  Depth, ///< not to be doubted
  Classes
};

/// The checked parameters that all exposure runs share.
struct ExposureInputs
{
  std::unique_ptr<QgsProcessingFeatureSource> buildings;
  std::optional<PlainFile> buildingsFile; ///< read past QGIS where it is one
  QString buildingsName;
  bool points = false;
  std::vector<HazardRaster> rasters;
  int band = 1;
  RasterIs rasterIs = RasterIs::Auto;
  QString depthUnit;             ///< value of DEPTH_UNIT
  QString classUnit;             ///< of the bounds of classes; empty for metres
  std::vector<double> ownBounds; ///< of CLASSES
  Statistic statistic = Statistic::Max;
  Sampling sampling = Sampling::Cell;
  double floorM = 0;
  QgsProperty floorProperty; ///< inactive: floorM for all
  QgsExpressionContext expressions;
  QString curve; ///< name of a built-in curve; empty: none, or those of the file
  DamageCurves fileCurves;
  int curveField = -1;
  int valueField = -1;
  int peopleField = -1;
  bool peopleAreShared = false;                                  ///< out by lacuna:peoplebybuilding
  double peopleError = std::numeric_limits<double>::quiet_NaN(); ///< that it found; NaN: not checked
  double valuePerM2 = std::numeric_limits<double>::quiet_NaN();

  bool hasCurve() const { return !curve.isEmpty() || !fileCurves.empty() || curveField >= 0; }
  bool hasValue() const { return valueField >= 0 || valuePerM2 == valuePerM2; }
  bool hasPeople() const { return peopleField >= 0; }
};

/// The algorithms of the group “Exposure to hazards”, and the parameters that several of them have.
class ExposureAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( ExposureAlgorithm )
public:
protected:
  /// An enum parameter whose values are fixed codes. words: what people read, where ChoiceWords does not have it.
  void addWords(
    const QString &name, const QString &description, const QStringList &codes, const QString &initial,
    bool advanced = false, const QStringList &words = {}
  );
  void addBuildings();
  /// DEPTH_UNIT, RASTER_IS
  void addRasterMeaning();
  /// PEOPLE_EXPOSED …: see ExposedPeople::put()
  void addPeople();
  /// STATISTIC, SAMPLING, FLOOR_HEIGHT, CURVE …, VALUE …
  void addMeasures();

  /// BUILDINGS and what addMeasures() declares, checked. \throws QgsProcessingException with a sentence
  ExposureInputs readInputs( const QVariantMap &parameters, QgsProcessingContext &context ) const;

private:
  void readDamage( const QVariantMap &parameters, QgsProcessingContext &context, ExposureInputs &inputs ) const;
};

/// Numbers in a text, separated by semicolons, blanks or line ends; commas as well where no decimal comma can be meant.
/// Where semicolons separate, decimal commas are understood.
/// \throws QgsProcessingException with a sentence that names the parameter and the word
std::vector<double> numberList( const QString &text, const QString &parameter );

} // namespace lacuna
