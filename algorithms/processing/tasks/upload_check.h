// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

class QgsFeedback;
class QgsGeometry;

namespace lacuna
{

/**
 * What the Tasking Manager's web form and server check of an uploaded file, and what they should: a file that passes is
 * taken, and its tasks are what was meant. Every rule that is broken is a sentence.
 */
class UploadCheck
{
  Q_DECLARE_TR_FUNCTIONS( UploadCheck )
public:
  static constexpr qint64 MAX_BYTES = 1000000; ///< the file must be smaller
  static constexpr double MAX_KM2 = 5000;      ///< refused from here on, by the form's own measure
  static constexpr double SMALL_M2 = 2000;     ///< less is little for a mapper
  static constexpr int DECIMALS = 6;
  static constexpr int MAX_NAME = 512; ///< characters of a project's name

  /// feedback: of the run that checks; may be null.
  explicit UploadCheck( const QgsFeedback *feedback = nullptr ) : mFeedback( feedback ) {}

  /// Looks at a file as it would be uploaded. \throws Canceled
  void checkFile( const QString &fileName, const QByteArray &content );
  /// The rule for the names of projects: the form wants a first letter without an accent.
  void checkName( const QString &name );
  /// The rule for the names of files: one dot, before geojson or json.
  void checkExtension( const QString &fileName );

  /// Square metres as the form measures them: on a sphere of 6,378,137 m, up to 0.7 % more than the ellipsoid's.
  static double formM2( const QgsGeometry &degrees );
  const QStringList &problems() const { return mProblems; }
  const QStringList &smallTasks() const { return mSmall; } ///< ids, or places in the file from 1
  double areaKm2() const { return mAreaKm2; }

  /// An attribute name that instructions can use as a token: letters, digits and underscores, no digit first.
  static QString plainName( const QString &name );

private:
  void checkFeature( const QJsonObject &feature, const QString &id );
  bool checkGeometry( const QJsonObject &geometry, const QString &id, QgsGeometry &read );
  void checkOverlaps();
  void add( const QString &sentence );
  void pollNow() const;

  const QgsFeedback *mFeedback;
  QStringList mProblems;
  QStringList mSmall;
  QStringList mIds;
  QList<QgsGeometry> mGeometries;
  double mAreaKm2 = 0;
  double mFormKm2 = 0;
};

} // namespace lacuna
