// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/input_check.h"
#include "qgis_test.h"

namespace lacuna::testing
{

/// Inputs for an algorithm that asks for nothing but layers: the first of the given ones that has the field its
/// parameter asks for, and its shapes.
inline QVariantMap layersFor( const QString &id, const QList<QgsVectorLayer *> &layers )
{
  QVariantMap parameters;
  for ( const QgsProcessingParameterDefinition *definition :
        QgsApplication::processingRegistry()->algorithmById( id )->parameterDefinitions() )
  {
    const auto *asked = dynamic_cast<const QgsProcessingParameterFeatureSource *>( definition );
    if ( !asked || asked->flags().testFlag( Qgis::ProcessingParameterFlag::Optional ) )
      continue;
    const QString field = InputCheck::expectedField( *asked );
    const bool lines = asked->dataTypes().contains( static_cast<int>( Qgis::ProcessingSourceType::VectorLine ) );
    for ( QgsVectorLayer *layer : layers )
      if ( !parameters.contains( asked->name() ) && ( layer->geometryType() == Qgis::GeometryType::Line ) == lines
           && ( field.isEmpty() || layer->fields().lookupField( field ) >= 0 ) )
        parameters.insert( asked->name(), QVariant::fromValue( layer ) );
  }
  return parameters;
}

} // namespace lacuna::testing
