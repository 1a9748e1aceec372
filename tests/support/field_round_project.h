// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "file_content.h"
#include "layers/layer_role.h"
#include "panel/model/field_rounds.h"
#include "panel/model/field_steps.h"
#include "qgis_test.h"
#include "saved_layer.h"

namespace lacuna::testing
{

const QString ROULETTE = QStringLiteral( "lacuna:exportmaproulette" );
const QString IMPORT = QStringLiteral( "lacuna:importfindings" );
const QString MODEL = QStringLiteral( "lacuna:checkgapsinfield" );
const QString SAMPLE = QStringLiteral( "lacuna:samplecheck" );
const QString ESTIMATE = QStringLiteral( "lacuna:sampleestimate" );
const QString BY_ZONE = QStringLiteral( "lacuna:gapsbyzone" );

inline QDateTime at( const char *time ) { return QDateTime::fromString( QString::fromLatin1( time ), Qt::ISODate ); }

/// A project whose gaps go out and come back; a base of test classes.
class FieldRoundProject
{
protected:
  void begin()
  {
    mProject = std::make_unique<QgsProject>();
    mFolder = std::make_unique<QTemporaryDir>();
  }
  void end()
  {
    mProject.reset();
    mFolder.reset();
  }

  QgsVectorLayer *gaps( const QString &name, int rows, const char *role = "buildinggaps.MISSING_IN_OSM" )
  {
    QgsVectorLayer plain(
      QStringLiteral( "MultiPolygon?crs=EPSG:4326&field=gap_reason:string&field=found:string" ), name,
      QStringLiteral( "memory" )
    );
    QgsFeatureList features;
    for ( int i = 0; i < rows; ++i )
    {
      QgsFeature feature( plain.fields() );
      feature.setGeometry( QgsGeometry::fromWkt( squareWkt( -90.5 + 0.001 * i, 14.6, 0.0001 ) ) );
      features << feature;
    }
    plain.dataProvider()->addFeatures( features );
    QString base = QString::number( mProject->count() ) + QLatin1String( "-gaps" );
    auto *layer = new QgsVectorLayer( saved( *mFolder, base, &plain ), name, QStringLiteral( "ogr" ) );
    LayerRole::mark( *layer, QString::fromLatin1( role ) );
    return qobject_cast<QgsVectorLayer *>( mProject->addMapLayer( layer ) );
  }

  // As Processing's dialogs write their history.
  void keep(
    const QString &algorithm, const char *when, const QVariantMap &inputs, const QVariantMap &results, bool part = false
  )
  {
    QVariantMap entry {
      { "algorithm_id", algorithm }, { "parameters", QVariantMap { { "inputs", inputs } } }, { "results", results }
    };
    if ( part )
      entry.insert( QStringLiteral( "python_command" ), QStringLiteral( "QgsProcessingFeatureSourceDefinition('x')" ) );
    RunMemory( mProject.get() ).keep( entry, at( when ) );
  }

  QString file( const char *name ) const { return writeFile( mFolder->filePath( QString::fromLatin1( name ) ), {} ); }
  FieldStep next( const FieldRounds &rounds, int row = 0 ) const
  {
    FieldStep step = FieldSteps::next( rounds.at( row ) );
    step.inputs = FieldSteps( mProject.get() ).inputs( step );
    return step;
  }

  std::unique_ptr<QgsProject> mProject;
  std::unique_ptr<QTemporaryDir> mFolder;
};

} // namespace lacuna::testing
