// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/merged_rows.h"
#include "layers/skipped_rows.h"
#include "people_inputs.h"
#include "place_algorithm.h"

namespace lacuna
{

/// lacuna:peoplebybuilding: shares the people of zones out to their homes, and says how far that is wrong.
class PeopleByBuildingAlgorithm : public PlaceAlgorithm
{
  Q_DECLARE_TR_FUNCTIONS( PeopleByBuildingAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  PeopleByBuildingAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  struct Outputs
  {
    OutputLayer output;
    OutputLayer empty;
    OutputLayer skipped;
    MergedRows merged; ///< of several layers of buildings
    SkippedRows skippedRows;
  };
  void addInputs();
  void addChoices();
  void addResults();
  void preparePeople( const QVariantMap &parameters, QgsProcessingContext &context );
  void prepareBuildings( const QVariantMap &parameters, QgsProcessingContext &context );
  void prepareColumns( const QVariantMap &parameters, QgsProcessingContext &context );
  void prepareMeasure( const QVariantMap &parameters, QgsProcessingContext &context );
  void prepareCheck( const QVariantMap &parameters, QgsProcessingContext &context );

  Outputs openOutputs( const QVariantMap &parameters, QgsProcessingContext &context, QVariantMap &results );
  void write( const PeopleData &data, Outputs &outputs, QgsProcessingFeedback *feedback ) const;
  void writeBuildings( const PeopleData &data, Outputs &outputs, QgsProcessingFeedback *feedback ) const;
  void writeZones( const PeopleData &data, Outputs &outputs, QgsProcessingFeedback *feedback ) const;
  void writeEmptyCells( const PeopleData &data, Outputs &outputs, QgsProcessingFeedback *feedback ) const;
  void logAbout( const PeopleData &data, QgsProcessingFeedback *feedback ) const;
  void logCheck( const PeopleData &data, QgsProcessingFeedback *feedback ) const;
  void dress( const PeopleData &data, const Outputs &outputs, QgsProcessingContext &context ) const;
  void putNumbers( const PeopleData &data, QVariantMap &results ) const;

  PeopleInputs mInputs;
};

} // namespace lacuna
