// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QVariantMap>

class QgsExpression;
class QgsMapLayer;
class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingParameterDefinition;

namespace lacuna
{

/// Where rows lie: a file, a table of a file, or a table of a database.
struct DataPlace
{
  QString file;           ///< absolute path; of a folder of tables that is one dataset, the folder
  QString database;       ///< of a server, instead of a file
  QString host;           ///< of that database; empty where a service names it
  QString table;          ///< lower case; empty: the whole file
  bool holdsMore = false; ///< reads other tables of the file as well: a view, a query

  bool isEmpty() const { return file.isEmpty() && database.isEmpty() && table.isEmpty(); }
  /// Whether writing one would change the other. Links and the case of letters do not hide a file from itself.
  bool meets( const DataPlace &other ) const;

  /// What QGIS would write for the value of an output; empty for layers in memory and temporary files.
  static DataPlace ofOutput( const QString &destination );
  /// The same for an output of features, which QGIS gives the suffix .gpkg where it has none that it knows.
  static DataPlace ofSink( const QString &destination );
  static DataPlace ofFile( const QString &path );
  static QList<DataPlace> ofLayer( const QgsMapLayer &layer, QgsProcessingContext &context );
};

/**
 * Keeps what is read: QGIS empties the place of an output before the run reads its inputs.
 *
 * Looks at every parameter that reads (layers, files, layers named in filters and expressions) and at every output.
 */
class OutputPlaces
{
  Q_DECLARE_TR_FUNCTIONS( OutputPlaces )
public:
  /// False with a sentence where an output lies over what is read, or over another output.
  static bool areFree(
    const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
    QString *message
  );

  OutputPlaces( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );

  /// A sentence where an output lies over what is read, or over another output; empty where all is well.
  QString problem() const;

  /// A sentence where a GeoPackage has %20 or the like in its path: QGIS hands the path to SQLite as a web address,
  /// which looks elsewhere.
  static QString escapedPath( const QString &file );

  /// The layer that a parameter reads, whatever its value is wrapped in; null without one.
  static QgsMapLayer *
  layerOf( const QgsProcessingParameterDefinition &definition, const QVariant &value, QgsProcessingContext &context );

  /// The value of an output as text: what a definition with options, or a property, says.
  static QString destinationOf( const QVariant &value, QgsProcessingContext &context );

private:
  struct Named
  {
    QString parameter;
    QString name; ///< of a layer; empty: a file
    DataPlace place;
  };

  void addInput( const QgsProcessingParameterDefinition &definition, const QVariant &value );
  void addLayer( const QString &parameter, const QgsMapLayer *layer );
  void addExpression( const QString &parameter, const QString &text );
  QString sentence( const Named &output, const Named &input ) const;

  QgsProcessingContext &mContext;
  QList<Named> mInputs;
  QList<Named> mOutputs;
};

} // namespace lacuna
