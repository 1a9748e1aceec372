// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "place_links.h"
#include "project.h"
#include "tasking_api.h"

#include <qgsrectangle.h>

#include <QCoreApplication>
#include <QList>
#include <QUrl>

namespace lacuna
{

/// Where a task is opened: JOSM's remote control, iD, and the project's own imagery in QGIS.
class EditorLinks
{
  Q_DECLARE_TR_FUNCTIONS( EditorLinks )
public:
  static constexpr int JOSM_PORT = PlaceLinks::JOSM_PORT;
  EditorLinks( const TaskingServer &server, const TaskingProject &project ) : mApi( server ), mProject( project ) {}

  /// Requests to make one after the other, all on this computer: imagery, data of the task, its outline. box in
  /// degrees.
  QList<QUrl> josm( int task, const QgsRectangle &box, int port = JOSM_PORT ) const;
  /// Page of openstreetmap.org with iD at the task.
  QUrl iD( int task, const QgsRectangle &box ) const;
  /// Source of a QGIS layer ("wms" provider) for the imagery; empty, with a sentence in trouble, where it is none that
  /// QGIS can show.
  QString imagery( QString &trouble ) const;

private:
  /// The address of tiles, whichever way it is written; empty: none. Zoom levels only where they are told.
  QString tiles( int &min, int &max ) const;
  TaskingApi mApi;
  const TaskingProject &mProject;
};

} // namespace lacuna
