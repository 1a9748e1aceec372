// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "file_content.h"
#include "qgis_test.h"

namespace lacuna::testing
{

const QString IMPORT_FINDINGS = QStringLiteral( "lacuna:importfindings" );
const QByteArray VISITS = "gap_id;found;_uuid;_submission_time;_submitted_by;deviceid;note\n";

/// Gaps of 10 m, 40 m apart, with gap_id g0, g1, …
inline std::unique_ptr<QgsVectorLayer> gapsWithIds( int count )
{
  QStringList wkts;
  for ( int i = 0; i < count; ++i )
    wkts << squareWkt( 500005 + 40 * ( i % 400 ), 8900005 + 40 * ( i / 400 ), 10 );
  auto layer = polygonLayer(
    QStringLiteral( "EPSG:32718" ), wkts, QStringLiteral( "gaps" ),
    QStringLiteral( "&field=gap_id:string(50)&field=gap_reason:string(20)" )
  );
  QgsChangedAttributesMap changes;
  int number = 0;
  QgsFeature feature;
  for ( QgsFeatureIterator it = layer->getFeatures(); it.nextFeature( feature ); )
    changes.insert( feature.id(), { { 0, QStringLiteral( "g%1" ).arg( number++ ) } } );
  layer->dataProvider()->changeAttributeValues( changes );
  return layer;
}

/// Parameters of a run on files of answers.
inline QVariantMap importing( const QStringList &files, const QVariantMap &more = {} )
{
  QVariantMap all { { "FILES", files }, { "FINDINGS", "TEMPORARY_OUTPUT" }, { "UNMATCHED", "TEMPORARY_OUTPUT" } };
  all.insert( more );
  return all;
}

/// A folder for files of answers; a base of test classes.
class FindingFolder
{
protected:
  QString write( const QString &name, const QByteArray &bytes ) const
  {
    return writeFile( mFolder.filePath( name ), bytes );
  }

  QTemporaryDir mFolder;
};

} // namespace lacuna::testing
