// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "output_fields.h"
#include "output_look.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfeaturesink.h>
#include <qgsfields.h>
#include <qgsprocessingcontext.h>

#include <QList>
#include <QString>

#include <memory>

class QgsFeedback;

namespace lacuna
{

/// Where rows go.
struct OutputPlace
{
  QString written;                       ///< while the run goes on
  QString destination;                   ///< afterwards
  QString role;                          ///< see LayerRole
  const QgsFeedback *feedback = nullptr; ///< of the run, that may be canceled while the last of it is written
};

/// One sink of an algorithm, checked at every write. An output that was not asked for swallows what it is given.
class OutputLayer
{
public:
  OutputLayer() = default;
  /// sink may be null. what() of failures names the parameter.
  OutputLayer(
    std::unique_ptr<QgsFeatureSink> sink, const QString &parameter, const OutputPlace &place,
    const WritableFields &fields = {}
  );

  /// The name of the format an output is written in; empty for layers in memory and in databases.
  static QString driverOf( const QString &destination );
  /// The sentence for an output that could not be written: it blames the disk only where the disk is to blame.
  static QString failure( const QString &parameter, const QString &destination, const QString &detail );

  bool isWanted() const { return static_cast<bool>( mSink ); }
  const QString &destination() const { return mPlace.destination; }
  /// \throws QgsProcessingException when the row cannot be stored (disk full, read-only …)
  void add( QgsFeature &feature );
  /// Options for a sink whose format is a GeoPackage: finish() makes its spatial index, not whoever closes the file.
  static QStringList layerOptions();
  /// Closes the file and reads back how many rows it holds: on a full disk GDAL loses rows at closing time without a
  /// word.
  /// \throws QgsProcessingException, Canceled
  void finish();

  /// After finish(): metadata and style in the files that hold some, the style beside others, and name, style and
  /// metadata when QGIS loads the layer.
  void dress( QgsProcessingContext &context, const OutputLook &look ) const;

private:
  QString failure() const;
  bool isWhole( const QString &source ) const;
  void makeIndex() const;
  void keepMetadata( QgsProcessingContext &context, const OutputLook &look ) const;
  QString styleFor( const QString &uri, const OutputLook &look ) const;
  void keepStyle( const OutputLook &look ) const;
  std::unique_ptr<QgsFeatureSink> mSink;
  QString mParameter;
  OutputPlace mPlace;
  WritableFields mFields;
  long long mAdded = 0;
};

} // namespace lacuna
