// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsgeometry.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <memory>

class QgsFeedback;
class QgsVectorLayer;
class QTemporaryDir;

namespace lacuna
{

/// One row of what a tool exported: texts by column, and a place in degrees where it has one.
struct AnswerRow
{
  QStringList cells;
  QgsGeometry place;
};

/**
 * A file as a tool exported it: CSV, GeoJSON, XLSX, GeoPackage, JSON of an API, a list of SCEE; also as .gz. Values are
 * texts, as they stand there: ids that look like numbers stay what they are.
 */
class AnswerFile
{
  Q_DECLARE_TR_FUNCTIONS( AnswerFile )
public:
  /// \throws QgsProcessingException where it cannot be read, or ends in the middle; Error
  explicit AnswerFile( const QString &path );
  ~AnswerFile();
  AnswerFile( const AnswerFile & ) = delete;
  AnswerFile &operator=( const AnswerFile & ) = delete;

  const QString &path() const { return mPath; }
  QString name() const;
  const QStringList &columns() const { return mColumns; }
  /// It has neither columns nor rows, as a page behind the last one.
  bool isEmpty() const;
  bool isScee() const { return mIsScee; }
  /// What the server says it has, -1 where it says nothing.
  long long promised() const { return mPromised; }
  /// \throws QgsProcessingException, Canceled
  void forEach( QgsFeedback *feedback, const std::function<void( const AnswerRow & )> &row ) const;

  /// A table of a file, all as texts. \throws QgsProcessingException
  static std::unique_ptr<QgsVectorLayer> table( const QString &path, const QString &sheet = QString() );

private:
  QString unpacked();
  bool readScee( const QString &path );
  bool readJson( const QString &path );
  void openTable( const QString &path );
  QString cut() const;

  QString mPath;
  QStringList mColumns;
  bool mIsScee = false;
  long long mPromised = -1;
  std::vector<QStringList> mRows; // of what is read whole
  std::unique_ptr<QTemporaryDir> mFolder;
  std::unique_ptr<QgsVectorLayer> mLayer;
};

} // namespace lacuna
