// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "project.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace lacuna
{

/**
 * Reads the documents of a Tasking Manager: answers of its server and files saved from its web page.
 *
 * In: bytes nobody vouches for. Out: values whose geometries have finite coordinates; texts as they came. What single
 * tasks lack is told in TaskCollection::skipped; what makes the whole document unusable is thrown, with a sentence that
 * names the host or the file.
 * \throws TaskingError
 */
class TaskingJson
{
  Q_DECLARE_TR_FUNCTIONS( TaskingJson )
public:
  explicit TaskingJson( const QString &host ) : mFrom( host ) {}
  /// Of a file: its troubles are not those of a server.
  static TaskingJson ofFile( const QString &path );

  TaskingProject project( const QByteArray &bytes ) const;
  TaskCollection tasks( const QByteArray &bytes ) const;
  /// A bare geometry, a Feature or a FeatureCollection; polygons together as one MultiPolygon.
  QgsGeometry area( const QByteArray &bytes ) const;
  ProjectPage search( const QByteArray &bytes ) const;
  QList<DayProgress> days( const QByteArray &bytes ) const;
  ProjectStatistics statistics( const QByteArray &bytes ) const;
  QList<TaskActivity> activities( const QByteArray &bytes ) const;
  QList<TaskingContributor> contributors( const QByteArray &bytes ) const;
  /// The codes of the languages a server knows.
  QStringList languages( const QByteArray &bytes ) const;
  /// Names, as searches compare them.
  QStringList campaigns( const QByteArray &bytes ) const;
  QStringList countries( const QByteArray &bytes ) const;
  QList<Organisation> organisations( const QByteArray &bytes ) const;
  /// The number of the project that was created.
  int created( const QByteArray &bytes ) const;

private:
  QJsonDocument document( const QByteArray &bytes ) const;
  QJsonObject object( const QByteArray &bytes ) const;
  TaskCollection tasksOf( const QJsonValue &collection ) const;
  QJsonArray list( const QJsonObject &root, const char *key ) const;
  int projectId( const QJsonObject &root ) const;
  [[noreturn]] void refuse( const QString &detail ) const;

  QString mFrom;
  bool mIsFile = false;
};

} // namespace lacuna
