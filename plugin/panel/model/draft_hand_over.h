// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/project.h"
#include "tasking/tasking_api.h"

#include <QObject>
#include <QTemporaryDir>

class QgsProject;
class QgsVectorLayer;

namespace lacuna
{

class TaskingClient;

/// Hands a plan over to a Tasking Manager: as the body of a draft project, seen before it is sent, or as a file. Never
/// publishes.
class DraftHandOver : public QObject
{
  Q_OBJECT
public:
  DraftHandOver( TaskingClient *client, QgsProject *project, QObject *parent );

  void askOrganisations( const TaskingServer &server );
  const QList<Organisation> &organisations() const { return mOrganisations; }
  /// Makes body and file through lacuna:exporttaskingmanager, which checks every limit; then prepared() or failed().
  void prepare( QgsVectorLayer *plan, const QString &name, int organisation );
  const QByteArray &body() const { return mBody; }
  /// Writes the file for the web form. Returns a sentence where it cannot.
  QString saveFile( const QString &path ) const;
  /// Sends the body that was prepared, with the token of the server. Where no answer comes it looks for the draft,
  /// which may have been made all the same.
  void send( const TaskingServer &server, const QString &authcfg );
  bool isBusy() const { return mBusy; }
  /// Milliseconds between two looks; shorter for tests.
  void setLookAgain( int milliseconds ) { mLookAgainMs = milliseconds; }

signals:
  void organisationsChanged();
  void prepared();
  void created( int project, const QUrl &page );
  void failed( const QString &sentence );
  void busyChanged();

private:
  void setBusy( bool busy );
  void look( const TaskingServer &server, const QString &authcfg, const QString &trouble, int round );

  TaskingClient *mClient;
  QgsProject *mProject;
  QList<Organisation> mOrganisations;
  QTemporaryDir mFolder;
  QString mName;
  QByteArray mBody;
  QList<QByteArray> mFiles; // as many as the web form needs
  bool mBusy = false;
  int mLookAgainMs = 20000;
};

} // namespace lacuna
