// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QgsFields;
class QgsLayerMetadata;
class QgsMapLayer;
class QgsProcessingParameterDefinition;
class QgsVectorLayer;

namespace lacuna
{

/**
 * What a layer is among our results: the algorithm and the output it came from, as “buildinggaps.MISSING_IN_OSM”.
 *
 * Results carry it as a property of the layer, and in the metadata of files that hold some. Layers without it are
 * judged by their fields, so that results of other tools, and files of other formats, are known as well. A role helps
 * to choose and to warn; it never refuses.
 */
class LayerRole
{
public:
  static QString name( const QString &algorithm, const QString &output );

  static void mark( QgsMapLayer &layer, const QString &role );
  static void mark( QgsLayerMetadata &metadata, const QString &role );
  /// What a layer says of itself, or what its fields say; empty for data of other origin.
  static QString of( const QgsVectorLayer &layer );

  /// How many rows a layer has, where that is known without asking a server: no window waits for one.
  static std::optional<long long> rowsAtHand( const QgsVectorLayer &layer );

  /// Layers that are no results of ours: from OpenStreetMap, of the user, and those of them that are likely zones.
  static QString osm();
  static QString own();
  static QString zones();
  /// Any layer of missing buildings, also where a later step has added its columns: only for what a parameter takes.
  static QString anyGaps();
  /// Notes which roles a parameter asks for, the best first. Exposure ends with “/missing” or “/mapped”: by whether its
  /// buildings are those that were missing. Returns the definition.
  template <class Definition>
  static Definition *wanting( Definition *definition, const QStringList &roles )
  {
    note( *definition, roles );
    return definition;
  }

  /// The layer that a parameter asks for first, among candidates of which the newest come first; null where nothing
  /// particular is asked for.
  static const QgsVectorLayer *
  best( const QList<const QgsVectorLayer *> &candidates, const QgsProcessingParameterDefinition &parameter );
  /// Whether a layer is another of our results than the ones a parameter asks for.
  static bool isAnother( const QgsVectorLayer &layer, const QgsProcessingParameterDefinition &parameter );

  /// The names of all classes of a result, also of those in which no building stands.
  static void keepClasses( QgsLayerMetadata &metadata, const QStringList &labels );
  static QStringList classesOf( const QgsMapLayer &layer );
  /// Which share of the people of a result is in the wrong place, by its own check; NaN: not checked.
  static void keepPeopleError( QgsLayerMetadata &metadata, double share );
  static double peopleErrorOf( const QgsMapLayer *layer );

private:
  static void note( QgsProcessingParameterDefinition &definition, const QStringList &roles );
  static QString said( const QgsVectorLayer &layer ); // by itself
  static QString ofFields( const QgsFields &fields );
};

} // namespace lacuna
