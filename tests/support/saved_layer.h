// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgscoordinatetransformcontext.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>

#include <QTemporaryDir>

namespace lacuna::testing
{

/// The layer as a GeoPackage of that name in a folder, for programs that take files; empty where it was not written.
inline QString saved( const QTemporaryDir &folder, const QString &name, QgsVectorLayer *layer )
{
  const QString path = folder.filePath( name + QStringLiteral( ".gpkg" ) );
  const QgsVectorFileWriter::SaveVectorOptions options;
  return QgsVectorFileWriter::writeAsVectorFormatV3( layer, path, QgsCoordinateTransformContext(), options )
             == QgsVectorFileWriter::NoError
           ? path
           : QString();
}

} // namespace lacuna::testing
