// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/tasking_api.h"

#include <QAbstractListModel>

class QgsMapLayer;
class QgsProject;
class QgsVectorLayer;

namespace lacuna
{

/// One imported project: what its layers in the QGIS project say of it.
struct FollowedProject
{
  int id = 0;
  QString name;
  QString path;         ///< of the GeoPackage
  TaskingServer server; ///< without an address where it came from files
  bool operator==( const FollowedProject &other ) const { return id == other.id && path == other.path; }
};

/// The imported projects of the QGIS project, found by the properties of their layers, so that they come back with it.
class FollowedProjects : public QAbstractListModel
{
  Q_OBJECT
public:
  FollowedProjects( QgsProject *project, QObject *parent );
  int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
  QVariant data( const QModelIndex &index, int role ) const override;
  const FollowedProject &at( int row ) const { return mProjects.at( row ); }
  int find( const FollowedProject &project ) const { return static_cast<int>( mProjects.indexOf( project ) ); }

  /// The layer of a project; what: tasks, area, priority_areas, history.
  QgsVectorLayer *layer( const FollowedProject &project, const QString &what ) const;
  /// Adds the layers that are not there yet, styled and in a group of their own; the others show what changed.
  void show( const FollowedProject &project );

signals:
  void changed();

private:
  void rebuild();
  void rebuildSoon();
  QgsVectorLayer *add( const FollowedProject &project, const QString &what, const QString &name );

  QgsProject *mProject;
  QList<FollowedProject> mProjects;
  bool mPending = false;
};

} // namespace lacuna

Q_DECLARE_METATYPE( lacuna::FollowedProject )
